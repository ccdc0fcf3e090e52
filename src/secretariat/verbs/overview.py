"""What a desk sees first: its dialogues, what is new, what needs a person."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from msgspec import Struct

from secretariat.model import Decision, Dialogue, Header, Proposal, RecordFinding
from secretariat.record.decide import addressed_heads
from secretariat.record.history import History
from secretariat.verbs.blocks import Line
from secretariat.verbs.kept import Kept


class Brief(Struct, frozen=True, kw_only=True):
    """One dialogue in a list, with what its small picture needs.

    Attributes:
        last: the date of the last round known as held.
        next: the date of the next one that is announced.
    """

    dialogue: Dialogue
    history: History
    last: str | None
    next: str | None


class Arrived(Struct, frozen=True):
    """A document, and when it was stored."""

    document: Header
    stored: str


class Open(Struct, frozen=True):
    """What a person should look at.

    Attributes:
        unheld: decisions whose fact is gone or whose value changed.
    """

    findings: tuple[RecordFinding, ...]
    proposals: tuple[Proposal, ...]
    unheld: tuple[Decision, ...]


class Shelved(Struct, frozen=True):
    """All dialogues, the one that met last first, with their parties and subjects, the most frequent first."""

    lines: tuple[Line, ...]
    parties: tuple[str, ...]
    subjects: tuple[str, ...]


def shelved(shelf: Kept) -> Shelved:
    """All dialogues; worked out anew only where something has changed."""
    return shelf.memory.once("shelved", shelf.state(), lambda: _shelved(shelf.lines()))


def _shelved(lines: Sequence[Line]) -> Shelved:
    ordered = sorted(lines, key=lambda line: (line.last or "", len(line.rounds), line.id), reverse=True)
    subjects = Counter(line.subject for line in lines if line.subject)
    parties = Counter(party for line in lines for party in line.parties)
    return Shelved(tuple(ordered), *(tuple(sorted(one, key=lambda x: (-one[x], x))) for one in (parties, subjects)))


def listed(
    shelf: Kept, *, parties: Collection[str] = (), subject: str | None = None, words: str | None = None
) -> Sequence[Line]:
    """The dialogues that meet every condition, the one that met last first."""
    asked = (words or "").casefold().split()
    every = shelved(shelf).lines
    if not (parties or subject or asked):
        return every
    return [
        line
        for line in every
        if set(parties) <= set(line.parties)
        and subject in (None, line.subject)
        and all(any(word in name.casefold() for name in line.names) for word in asked)
    ]


def briefs(shelf: Kept, lines: Sequence[Line]) -> tuple[Brief, ...]:
    """Some dialogues with their history."""
    found = ((line, shelf.dialogue(line.parties, line.id)) for line in lines)
    return tuple(
        Brief(dialogue=dialogue, history=shelf.known(dialogue).history, last=line.last, next=_next(line))
        for line, dialogue in found
        if dialogue
    )


def _next(line: Line) -> str | None:
    last = line.last or ""
    dates = (r.when for r in line.rounds if r.status in ("planned", "proposed") and r.when and r.when > last)
    return min(dates, default=None)


def arrived(shelf: Kept, most: int = 8) -> tuple[Arrived, ...]:
    """What was stored last."""
    return tuple(Arrived(reading.document, stored) for reading, stored in shelf.archive.newest(most))


def open_questions(shelf: Kept) -> Open:
    """What a person should look at in all of the record."""
    asks = shelf.memory.once("asks", shelf.state(), shelf.asks)
    unheld = set(shelf.decided.unheld)
    return Open(
        findings=tuple(found for _, one in asks for found in one.findings),
        proposals=tuple(found for _, one in asks for found in one.proposals),
        unheld=tuple(decision for decision in shelf.shown if decision.id in unheld),
    )


def names_of(shelf: Kept, addresses: Collection[str]) -> dict[str, str]:
    """What some dialogues, rounds and people are called, by their ids."""
    found = dict(_heads(shelf, addresses))
    for line in shelf.lines():
        found |= {line.id: line.name} if line.id in addresses else {}
        for held in line.rounds:
            if held.id in addresses:
                told = " · ".join(part for part in (str(held.ordinal or ""), held.when, held.place) if part)
                found[held.id] = f"{line.name} {told}".strip()
    return found


def _heads(shelf: Kept, addresses: Collection[str]) -> Iterator[tuple[str, str]]:
    """Those who led, as one text prints them."""
    texts = {address.split(".")[0] for address in addresses if ".heads." in address}
    for reading in shelf.readings(texts) if texts else ():
        for address, head in addressed_heads(reading):
            if address in addresses:
                yield address, ", ".join(part for part in (head.name, head.post) if part)
