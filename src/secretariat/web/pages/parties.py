"""Parties: who meets whom, how often, and when last."""

from msgspec import Struct

from secretariat import draw
from secretariat.web.desk import Desk
from secretariat.web.paging import Page, Table

SHOWN = 200


class Parties(Struct, frozen=True, kw_only=True):
    """All pairs of parties that are known to have met; `shown` of them on the page."""

    matrix: draw.Matrix
    shown: int


def parties(desk: Desk) -> Parties:
    """Who meets whom, how often, and when last."""
    held = ((line.parties, one.when) for line in desk.shelf.lines() for one in line.rounds if one.status == "held")
    return Parties(matrix=draw.matrix_of(held, _address), shown=SHOWN)


def _address(one: str, other: str) -> str:
    return f"/?party={one}&other={other}"


def table(found: Parties) -> Table:
    """A row for each pair."""
    rows = ((pair.one, pair.other, pair.times, pair.last) for pair in found.matrix.pairs)
    return Table(("one", "other", "rounds", "last"), rows)


PAGE = Page("/parties", "parties.html", parties, table)
