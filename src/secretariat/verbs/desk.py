"""What a desk asks before and after a round, of an archive or of files: the history, the threads, what was asked, the
two accounts, what is new.
"""

from collections.abc import Callable, Collection, Iterable

from msgspec import Struct
from msgspec.structs import replace

from secretariat.desk.across import Across, across
from secretariat.desk.compare import Comparison, compare
from secretariat.desk.passages import side_of
from secretariat.desk.whats_new import Line, new_in
from secretariat.model import Dialogue, Header, Reading, Record, Remark, Round
from secretariat.record.asks import Ask, Told, asks_of
from secretariat.record.deliverables import statuses
from secretariat.record.history import History
from secretariat.record.promises import ABOUT_ROUNDS, Deliverable, Promise
from secretariat.record.standing import Standing, standing
from secretariat.record.threads import Thread
from secretariat.verbs.blocks import Followed, Parties
from secretariat.verbs.parts import counts_in
from secretariat.verbs.shelf import Shelf


class Past(Struct, frozen=True, kw_only=True):
    """The history of a dialogue, and where it stands on a day.

    Attributes:
        day: for which standing and the statuses of the deliverables hold.
        remarks: notes, and where somebody looked and found nothing.
    """

    day: str
    dialogue: Dialogue
    history: History
    standing: Standing
    deliverables: tuple[Deliverable, ...]
    remarks: tuple[Remark, ...]


class News(Struct, frozen=True):
    """What is new in a document."""

    document: Header
    side: str | None
    lines: tuple[Line, ...]


def past(shelf: Shelf, dialogue: Dialogue, day: str) -> Past:
    """All that is known of one dialogue over time."""
    known = shelf.known(dialogue)
    rounds = {held.id for held in dialogue.rounds}
    return Past(
        day=day,
        dialogue=dialogue,
        history=known.history,
        standing=standing(dialogue, day),
        deliverables=_statuses(known.followed, dialogue, day, lambda promise: promise.round in rounds),
        remarks=known.remarks,
    )


def _statuses(
    followed: Followed, dialogue: Dialogue, day: str, wanted: Callable[[Promise], bool]
) -> tuple[Deliverable, ...]:
    looked = {dialogue.parties: (followed.latest, followed.read)}
    own = Record(dialogues=(dialogue,))
    return statuses(followed.promises, own, followed.threads, day, wanted, looked)


class Trail(Struct, frozen=True):
    """Threads, and what the record shows on a day of what was said to be done.

    Attributes:
        done: the status of each deliverable, by the address of its commitment.
        elsewhere: of one dialogue, by thread: how many milestones at rounds of other dialogues are not in it.
    """

    threads: tuple[Thread, ...]
    done: dict[str, Deliverable]
    elsewhere: dict[str, int] = {}


def threads(
    shelf: Shelf,
    day: str,
    dialogue: Dialogue | None = None,
    party: str | None = None,
    among: Collection[Parties] | None = None,
    known: Iterable[Deliverable] = (),
) -> Trail:
    """What is followed through rounds and documents: of one dialogue, of one party, between some, or all. Of a dialogue
    `known` is what is worked out of it for that day already.
    """
    if dialogue is None:
        return _all_threads(shelf, day, party, shelf.blocks() if among is None else sorted(among))
    followed = shelf.known(dialogue).followed
    rounds = {held.id for held in dialogue.rounds}
    named = {t.id for t in followed.threads if any(m.round in rounds for m in t.milestones)}
    shown = (replace(t, milestones=tuple(m for m in t.milestones if counts_in(m, rounds))) for t in followed.threads)
    found = tuple(sorted(shown, key=lambda t: (t.id not in named, -len(t.milestones), t.id)))
    facts = {m.fact for thread in found for m in thread.milestones}
    done = {one.fact: one for one in known if one.fact in facts}
    wanted = facts - {*done}
    done |= {one.fact: one for one in _statuses(followed, dialogue, day, lambda promise: promise.fact in wanted)}
    return Trail(found, done, followed.elsewhere)


def _all_threads(shelf: Shelf, day: str, party: str | None, blocks: Iterable[Parties]) -> Trail:
    found: list[Thread] = []
    done: dict[str, Deliverable] = {}
    for parties in blocks:
        known = shelf.followed(parties) if party is None or party in parties else Followed()
        facts = {m.fact for thread in known.threads for m in thread.milestones}
        if not facts:
            continue
        found += known.threads
        # Only what is said of rounds is held against the rounds; they are the larger part of a block.
        of_rounds = any(p.fact in facts and p.commitment.kind in ABOUT_ROUNDS for p in known.promises)
        record, looked = shelf.record(parties) if of_rounds else Record(), {parties: (known.latest, known.read)}
        own = statuses(known.promises, record, known.threads, day, lambda p: p.fact in facts, looked)  # noqa: B023  at once
        done |= {one.fact: one for one in own}
    return Trail(tuple(sorted(found, key=lambda t: (t.parties, -len(t.milestones), t.id))), done)


def asked(shelf: Shelf, dialogue: Dialogue, of: str) -> tuple[Ask, ...]:
    """What one party asked of the other over the rounds of a dialogue."""
    return asks_of(Told(shelf.told(dialogue.rounds), dialogue), of)


def compared(shelf: Shelf, dialogue: Dialogue, held: Round) -> Comparison:
    """The accounts of one round, side by side."""
    return compare(dialogue, held, shelf.told([held]))


def between(shelf: Shelf, dialogue: Dialogue, one: Round, other: Round, of: str | None = None) -> tuple[Across, ...]:
    """Each side's words at an earlier and a later round; only one side's where it is said whose."""
    earlier, later = sorted((one, other), key=lambda held: (held.when or "", held.ordinal or 0))
    told = shelf.told([earlier, later])
    sides = [side for side in dialogue.parties if of in (None, side)]
    return tuple(across(side, earlier, later, told) for side in sides)


def new(shelf: Shelf, document: Reading) -> News:
    """What is new in one document, for a reporter."""
    header = document.document
    told = [v for v in shelf.told_of([header.text_id]) if header.id in {h.id for h in v.documents}]
    voice = told[0] if told else None
    dialogues = [
        dialogue
        for parties in shelf.touched(document)
        for line in shelf.lines_of(parties)
        if (dialogue := shelf.dialogue(parties, line.id)) and _tells(dialogue, header.id)
    ]
    lines = new_in(header.id, voice, dialogues, lambda held: shelf.told([held]))
    return News(header, side_of(voice) if voice else None, lines)


def _tells(dialogue: Dialogue, document: str) -> bool:
    return any(source.document == document for held in dialogue.rounds for source in held.sources)
