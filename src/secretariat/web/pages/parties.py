"""Parties: who meets whom, how often, and when last."""

from collections.abc import Iterable

from msgspec import Struct

from secretariat import draw, verbs
from secretariat.web.desk import Desk
from secretariat.web.paging import Page, Table

SHOWN = 100


class Parties(Struct, frozen=True, kw_only=True):
    """All pairs of parties that are known to have met; `shown` of them on the page."""

    matrix: draw.Matrix
    shown: int


def parties(desk: Desk) -> Parties:
    """Who meets whom, how often, and when last."""
    shelf = desk.shelf
    made = shelf.memory.once(f"matrix {desk.private}", shelf.state(), lambda: _matrix(verbs.meetings(shelf)))
    return Parties(matrix=made, shown=SHOWN)


def _matrix(every: Iterable[verbs.Meetings]) -> draw.Matrix:
    return draw.matrix_of(((one.parties, one.last, one.held) for one in every if one.held), _address)


def _address(one: str, other: str) -> str:
    return f"/?party={one}&other={other}"


def table(found: Parties) -> Table:
    """A row for each pair."""
    rows = ((pair.one, pair.other, pair.times, pair.last) for pair in found.matrix.pairs)
    return Table(("one", "other", "rounds", "last"), rows)


PAGE = Page("/parties", "parties.html", parties, table)
