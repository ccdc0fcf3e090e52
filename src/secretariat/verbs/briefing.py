"""The next round of a dialogue: its brief, its agenda, gathered from a shelf."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from secretariat.archive.sentences import sentences
from secretariat.desk.across import Across, across
from secretariat.desk.agenda import Agenda
from secretariat.desk.agenda import agenda as agenda_of
from secretariat.desk.briefs.brief import Brief, Length
from secretariat.desk.briefs.brief import brief as brief_of
from secretariat.desk.briefs.material import Material, Nearby
from secretariat.desk.briefs.since import since as since_of
from secretariat.desk.compare import Comparison, compare
from secretariat.desk.matrix import Matrix
from secretariat.desk.matrix import matrix as matrix_of
from secretariat.desk.passages import accounts
from secretariat.evidence import quote
from secretariat.model import Dialogue, Round
from secretariat.record import Voice
from secretariat.record.asks import OBJECTING, Told, asks_of
from secretariat.record.contacts import Met
from secretariat.record.days import days, last_day
from secretariat.record.threads import Milestone, Thread
from secretariat.verbs.desk import past, threads
from secretariat.verbs.shelf import Shelf

SAME_VISIT = 3  # days between two rounds that one journey may serve


def brief(
    shelf: Shelf, dialogue: Dialogue, day: str, *, house: str | None = None, length: Length = "brief",
    since: str | None = None,
) -> tuple[Brief, Material]:  # fmt: skip
    """The brief of a dialogue on a day, or with `since` what came after that day; and what it was made of."""
    material = gathered(shelf, dialogue, day, house)
    made = brief_of(material, "addendum" if since else length)
    return (since_of(made, material, since) if since else made), material


def agenda(shelf: Shelf, dialogue: Dialogue, day: str, *, house: str | None = None) -> tuple[Agenda, Material]:
    """The agenda for the next round as it stands, and what it was made of."""
    material = gathered(shelf, dialogue, day, house)
    return agenda_of(material), material


def matrix(shelf: Shelf, dialogue: Dialogue, day: str, *, house: str | None = None) -> tuple[Matrix, Material]:
    """The follow-up matrix of a dialogue on a day, and what it was made of."""
    material = gathered(shelf, dialogue, day, house)
    return matrix_of(material, lambda document, at: paragraph(shelf.text(document), at)), material


def paragraph(text: str | None, at: int) -> int | None:
    """The number of the paragraph that a place of a text lies in; None where there is no text."""
    return sum(1 for line in text[: at + 1].splitlines() if line.strip()) if text is not None else None


def gathered(shelf: Shelf, dialogue: Dialogue, day: str, house: str | None = None) -> Material:
    """What a brief is made of."""
    told = shelf.told(dialogue.rounds)
    said = Told(told, dialogue)
    known, trail = past(shelf, dialogue, day), threads(shelf, day, dialogue)
    around = shelf.around(dialogue.parties)
    rounds = {held.id for held in dialogue.rounds}
    led = {head.person for held in dialogue.rounds for head in held.heads}
    heard = _by_round(dialogue, told, day)
    made = Material(
        day=day,
        house=house,
        dialogue=dialogue,
        history=known.history,
        standing=known.standing,
        deliverables=known.deliverables,
        threads=tuple(_in_sentences(shelf, thread) for thread in trail.threads),
        asks={side: asks_of(said, side) for side in dialogue.parties},
        objections={side: asks_of(said, side, OBJECTING) for side in dialogue.parties},
        accounts=dict(_accounts(dialogue, heard)),
        compared=_compared(dialogue, heard),
        told=tuple(told),
        said=tuple(said.said),
        headers={header.id: header for voice in told for header in voice.documents},
        people=tuple(person for person in around.people if person.id in led),
        findings=tuple(f for f in around.findings if f.about in rounds or f.about == dialogue.id),
        nearby=tuple(_nearby(shelf, dialogue)),
        met_since=tuple(_met_since(shelf.known(dialogue).met, dialogue, day)),
        remarks=known.remarks,
        undated=around.left_out,
    )
    return _with_headers(shelf, made)


def _in_sentences(shelf: Shelf, thread: Thread) -> Thread:
    """A thread of which no text tells more than a name: each name in its sentence, where the text is kept."""
    if any(milestone.stage != "named" for milestone in thread.milestones):
        return thread
    return replace(thread, milestones=tuple(_in_sentence(shelf, milestone) for milestone in thread.milestones))


def _in_sentence(shelf: Shelf, named: Milestone) -> Milestone:
    text = shelf.text(named.document)
    if text is None or not named.evidence:
        return named
    name = named.evidence[0]
    whole = next(((a, b) for a, b in sentences(text) if a <= name.start and name.end <= b), (name.start, name.end))
    return replace(named, evidence=(quote(text, *whole), *named.evidence))


Heard = list[tuple[Round, list[Voice]]]


def _by_round(dialogue: Dialogue, told: Iterable[Voice], day: str) -> Heard:
    """The rounds held by a day, the last first, each with the texts that tell of it."""
    by_text = {voice.reading.document.text_id: voice for voice in told}
    on = days(day)
    found: Heard = []
    for held in reversed(dialogue.rounds):
        known = days(held.when)
        if held.status == "held" and not (known and on and known.first > on.last):
            texts = sorted({member.split(".")[0] for member in held.members})
            found.append((held, [by_text[text] for text in texts if text in by_text]))
    return found


def _accounts(dialogue: Dialogue, heard: Heard) -> Iterator[tuple[str, Across]]:
    """What changed in each side's words between the last two rounds that it told of."""
    tellers = [(held, told, {one.side for one in accounts(held, told)}) for held, told in heard]
    for side in dialogue.parties:
        own = [(held, told) for held, told, sides in tellers if side in sides][:2]
        if len(own) > 1:
            (later, now), (earlier, before) = own
            yield side, across(side, earlier, later, [*before, *(v for v in now if v not in before)])


def _compared(dialogue: Dialogue, heard: Heard) -> Comparison | None:
    """The accounts of the last round, where anybody told of it."""
    for held, told in heard[:1]:
        if accounts(held, told):
            return compare(dialogue, held, told)
    return None


def _nearby(shelf: Shelf, dialogue: Dialogue) -> Iterator[Nearby]:
    """Rounds of other dialogues of these parties in the days of the last or of an announced round."""
    last = [held for held in dialogue.rounds if held.status == "held"][-1:]
    ahead = [held for held in dialogue.rounds if held.status in ("planned", "proposed")][-1:]
    for line in shelf.lines_of(dialogue.parties):
        if line.id == dialogue.id or not any(
            _one_journey(held, other.when) for held in last + ahead for other in line.rounds
        ):
            continue
        found = shelf.dialogue(line.parties, line.id)
        for other in found.rounds if found else ():
            if found and any(_one_journey(held, other.when) for held in last + ahead):
                yield Nearby(found, other)


def _met_since(every: Iterable[Met], dialogue: Dialogue, day: str) -> Iterator[Met]:
    """The contacts after the last round held, up to the day."""
    held = (days(held.when) for held in dialogue.rounds if held.status == "held")
    last, on = max((one.last for one in held if one), default=None), last_day(day)
    for met in every:
        known = days(met.contact.when)
        if known and on and known.first <= on and (last is None or known.first > last):
            yield met


def _one_journey(held: Round, when: str | None) -> bool:
    one, other = days(held.when), days(when)
    return bool(one and other and one.exact and other.exact and one.apart(other) <= SAME_VISIT)


def _with_headers(shelf: Shelf, made: Material) -> Material:
    """With the headers of documents that are named from elsewhere: of threads, posts, deliverables, other rounds."""
    more = shelf.headers(set(_documents(made)) - set(made.headers))
    return replace(made, headers={**made.headers, **more})


def _documents(made: Material) -> Iterator[str]:
    for thread in made.threads:
        yield from (milestone.document for milestone in thread.milestones)
    for one in made.deliverables:
        yield one.document
        yield from (passage.document for passage in one.status.passages)
        if one.status.latest:
            yield one.status.latest
    for person in made.people:
        yield from (post.document for post in person.posts)
    for near in made.nearby:
        yield from (source.document for source in near.held.sources)
    for met in made.met_since:
        yield from (passage.document for _, passage in met.told)
    yield from (told.document for told in made.dialogue.told)
