"""Parties: who meets whom, how often, and when last."""

from collections.abc import Iterable

from msgspec import Struct

from secretariat import draw
from secretariat.verbs.blocks import Line
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
    return Parties(matrix=shelf.memory.once("matrix", shelf.state(), lambda: _matrix(shelf.lines())), shown=SHOWN)


def _matrix(lines: Iterable[Line]) -> draw.Matrix:
    held = ((line.parties, one.when) for line in lines for one in line.rounds if one.status == "held")
    return draw.matrix_of(held, _address)


def _address(one: str, other: str) -> str:
    return f"/?party={one}&other={other}"


def table(found: Parties) -> Table:
    """A row for each pair."""
    rows = ((pair.one, pair.other, pair.times, pair.last) for pair in found.matrix.pairs)
    return Table(("one", "other", "rounds", "last"), rows)


PAGE = Page("/parties", "parties.html", parties, table)
