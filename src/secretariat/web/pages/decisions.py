"""Decisions: the log of what people decided."""

from msgspec import Struct

from secretariat import verbs
from secretariat.web.desk import Desk
from secretariat.web.paging import Page, Table

AT_ONCE = 80


class Decisions(Struct, frozen=True, kw_only=True):
    """What people decided, the last first; `hidden` are private ones that are not shown."""

    log: tuple[verbs.Logged, ...]
    of: int
    page: int
    pages: int
    hidden: int


def decisions(desk: Desk, page: int = 1) -> Decisions:
    """What people decided, and whether it still holds."""
    every = verbs.log(desk.archive, private=desk.private)[::-1]
    found = verbs.part_of(tuple(every), verbs.Part(page, AT_ONCE))
    return Decisions(
        log=found.rows,
        of=found.of,
        page=found.page,
        pages=found.pages,
        hidden=0 if desk.private else verbs.hidden(desk.archive),
    )


def table(found: Decisions) -> Table:
    """A row for each."""
    rows = (
        (
            d.id,
            d.kind,
            d.fact,
            d.slot,
            d.seen,
            d.value,
            d.other,
            d.who,
            d.when,
            d.why,
            d.public,
            d.marking,
            one.standing,
        )
        for one in found.log
        for d in (one.decision,)
    )
    return Table(
        ("id", "kind", "fact", "slot", "seen", "value", "other", "who", "when", "why", "public", "marking", "standing"),
        rows,
    )


PAGE = Page("/decisions", "decisions.html", decisions, table)
