"""What a desk sees first, beside its dialogues: what is new, what needs a person, what is still being built."""

from msgspec import Struct

from secretariat.archive import Sought
from secretariat.model import Decision, Header
from secretariat.verbs.kept import Kept
from secretariat.verbs.lists import Kinds, kinds
from secretariat.verbs.rows import FINDING, PROPOSAL


class Arrived(Struct, frozen=True):
    """A document, and when it was stored."""

    document: Header
    stored: str


class Overview(Struct, frozen=True, kw_only=True):
    """What an archive holds, and how much of it a person should look at.

    Attributes:
        kinds: the parties and subjects of its dialogues.
        unheld: decisions whose fact is gone or whose value changed.
    """

    kinds: Kinds
    arrived: tuple[Arrived, ...]
    documents: int
    findings: int
    proposals: int
    unheld: int


def overview(shelf: Kept) -> Overview:
    """All of it at once; worked out anew only where something has changed."""
    at = shelf.archive.mark(0), shelf.state()
    return shelf.memory.once(f"overview {shelf.private}", at, lambda: _overview(shelf))


def _overview(shelf: Kept) -> Overview:
    return Overview(
        kinds=kinds(shelf),
        arrived=arrived(shelf),
        documents=shelf.archive.counts()["documents"],
        findings=shelf.row_count(Sought(FINDING)),
        proposals=shelf.row_count(Sought(PROPOSAL)),
        unheld=len(unheld_of(shelf)),
    )


def arrived(shelf: Kept, most: int = 8) -> tuple[Arrived, ...]:
    """What was stored last."""
    return tuple(Arrived(header, stored) for header, stored in shelf.archive.newest(most))


def unheld_of(shelf: Kept) -> tuple[Decision, ...]:
    """The decisions whose fact is gone or whose value changed."""
    unheld = set(shelf.decided.unheld)
    return tuple(decision for decision in shelf.shown if decision.id in unheld)
