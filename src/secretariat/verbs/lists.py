"""Lists: dialogues, threads, people, and what a person should look at. A part of a list costs what it shows."""

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from msgspec import Struct

from secretariat.archive import Sought
from secretariat.model.decoding import decoder
from secretariat.verbs.blocks import Parties
from secretariat.verbs.leading import PERSON, PersonRow
from secretariat.verbs.rows import (
    DIALOGUE,
    FINDING,
    PROPOSAL,
    THREAD,
    DialogueRow,
    FindingRow,
    ProposalRow,
    ThreadRow,
)
from secretariat.verbs.shelf import Shelf
from secretariat.verbs.stretches import WHOLE, Listed, Part, placed

Found = TypeVar("Found")


def _listed(shelf: Shelf, sought: Sought, form: type[Found], part: Part) -> Listed[Found]:
    of = shelf.row_count(sought)
    page, pages, first, _ = placed(of, part)
    decode = decoder(form).decode
    return Listed(tuple(decode(body) for body in shelf.rows(sought, first, part.rows)), of, page, pages)


def _words(said: str | None) -> tuple[str, ...]:
    return tuple((said or "").casefold().split())


def dialogue_rows(
    shelf: Shelf, part: Part = WHOLE, *, parties: Iterable[str] = (), subject: str | None = None,
    words: str | None = None,
) -> Listed[DialogueRow]:  # fmt: skip
    """The dialogues that meet every condition, the one that met last first."""
    sought = Sought(DIALOGUE, tuple(parties), _words(words), subject, backwards=True)
    return _listed(shelf, sought, DialogueRow, part)


def thread_rows(
    shelf: Shelf, part: Part = WHOLE, *, parties: Iterable[str] = (), words: str | None = None
) -> Listed[ThreadRow]:
    """The threads of all, or of some parties, the one that most passages tell of first."""
    return _listed(shelf, Sought(THREAD, tuple(parties), _words(words), backwards=True), ThreadRow, part)


def person_rows(shelf: Shelf, part: Part = WHOLE, *, words: str | None = None) -> Listed[PersonRow]:
    """Those who led delegations and whose name, party or post holds the words, by party and name."""
    return _listed(shelf, Sought(PERSON, (), _words(words)), PersonRow, part)


def finding_rows(shelf: Shelf, part: Part = WHOLE) -> Listed[FindingRow]:
    """Where sources differ or numbers do not fit."""
    return _listed(shelf, Sought(FINDING), FindingRow, part)


def proposal_rows(shelf: Shelf, part: Part = WHOLE) -> Listed[ProposalRow]:
    """What is alike, and only a person may join."""
    return _listed(shelf, Sought(PROPOSAL), ProposalRow, part)


class Kinds(Struct, frozen=True):
    """The parties and the subjects of all dialogues, the most frequent first."""

    parties: tuple[str, ...]
    subjects: tuple[str, ...]


def kinds(shelf: Shelf) -> Kinds:
    """Which parties and subjects there are."""
    parties, subjects = Counter[str](), Counter[str]()
    for block, subject, number in shelf.row_groups(Sought(DIALOGUE)):
        parties.update(dict.fromkeys(block, number))
        subjects.update({subject: number} if subject else {})
    return Kinds(*(tuple(sorted(one, key=lambda name: (-one[name], name))) for one in (parties, subjects)))


class Meetings(Struct, frozen=True):
    """Of a dialogue, how often its parties are known to have met, and when last."""

    parties: Parties
    held: int
    last: str | None


def meetings(shelf: Shelf) -> list[Meetings]:
    """The same of all dialogues."""
    decode = decoder(Meetings).decode
    return [decode(body) for body in shelf.rows(Sought(DIALOGUE))]
