"""What a desk asks before and after a round, of an archive or of files: the history, the threads, what was asked, the
two accounts, what is new.
"""

from collections.abc import Sequence

from msgspec import Struct

from secretariat.desk.across import Across, across
from secretariat.desk.compare import Comparison, compare
from secretariat.desk.passages import side_of
from secretariat.desk.whats_new import Line, new_in
from secretariat.model import Dialogue, Header, Reading, Remark, Round
from secretariat.record.asks import Ask, asks_of
from secretariat.record.deliverables import statuses
from secretariat.record.history import History, history
from secretariat.record.promises import Deliverable
from secretariat.record.standing import Standing, standing
from secretariat.record.threads import Thread
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
    record = shelf.record(dialogue.parties)
    own = {member for held in record.dialogues if held.id == dialogue.id for r in held.rounds for member in r.members}
    rounds = {held.id for held in dialogue.rounds}
    followed = shelf.followed(dialogue.parties)
    every = statuses(followed.promises, record, followed.threads, day)
    return Past(
        day=day,
        dialogue=dialogue,
        history=history(record, dialogue),
        standing=standing(dialogue, day),
        deliverables=tuple(found for found in every if found.round in rounds),
        remarks=tuple(remark for remark in record.remarks if remark.fact in own),
    )


def threads(shelf: Shelf, dialogue: Dialogue | None = None, party: str | None = None) -> list[Thread]:
    """What is followed through rounds and documents: of one dialogue, of one party, or all."""
    blocks = [dialogue.parties] if dialogue else shelf.blocks()
    found = [t for parties in blocks if party is None or party in parties for t in shelf.followed(parties).threads]
    if dialogue is None:
        return sorted(found, key=lambda t: (t.parties, -len(t.milestones), t.id))
    rounds = {held.id for held in dialogue.rounds}
    own = [t for t in found if any(milestone.round in rounds for milestone in t.milestones)]
    # The whole comes with its part, and a part with its whole.
    kin = {t.part_of for t in own} | {t.id for t in own}
    return sorted((t for t in found if t in own or t.id in kin), key=lambda t: (-len(t.milestones), t.id))


def done(shelf: Shelf, followed: Sequence[Thread], day: str) -> dict[str, Deliverable]:
    """The status of each deliverable of some threads, by the address of its commitment."""
    found: dict[str, Deliverable] = {}
    for parties in sorted({thread.parties for thread in followed}):
        known = shelf.followed(parties)
        facts = {m.fact for thread in followed for m in thread.milestones}
        wanted = [promise for promise in known.promises if promise.fact in facts]
        if wanted:
            # All promises are looked at, as a later one may say again what these said.
            every = statuses(known.promises, shelf.record(parties), known.threads, day)
            found |= {one.fact: one for one in every if one.fact in facts}
    return found


def asked(shelf: Shelf, dialogue: Dialogue, of: str) -> tuple[Ask, ...]:
    """What one party asked of the other over the rounds of a dialogue."""
    return asks_of(shelf.told(dialogue.rounds), dialogue, of)


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
