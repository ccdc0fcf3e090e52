"""Said: a clause with whom it stands for, and the account that it belongs to."""

from msgspec import Struct

from secretariat.reading.actors import Who
from secretariat.reading.clauses import Clause
from secretariat.reading.lines import Line


class Said(Struct, frozen=True, gc=False, kw_only=True):
    """A clause with whom it stands for.

    Attributes:
        by: the parties whose words they are; speaker: the person, or None.
        to: the parties addressed.
        at: the occasion: "round", a call's id, "press" or None.
        source: the parties whom the text names as its source here; empty where it names none.
        background: told of an earlier time, not of this meeting.
    """

    line: Line
    clause: Clause
    by: tuple[str, ...]
    speaker: str | None
    to: tuple[str, ...]
    at: str | None
    source: tuple[str, ...]
    background: bool = False


def reports(who: Who | None) -> bool:
    """Whether this speaker tells of the meeting rather than speaks at it."""
    return who is not None and (who.kind == "source" or who.ministry or who.spokesperson)
