"""Threads: one thing through rounds and documents, and what the record shows of it."""

from msgspec import Struct

from secretariat import verbs
from secretariat.web.desk import Desk, party_code
from secretariat.web.paging import Page, Table

MOST = 60


class Threads(Struct, frozen=True, kw_only=True):
    """What is followed, of all or of one party; the threads with most milestones first."""

    party: str | None
    of: int
    trail: verbs.Trail


def threads(desk: Desk, party: str | None = None) -> Threads:
    """What is followed through rounds and documents."""
    code = party_code(party)
    trail = verbs.threads(desk.shelf, desk.day, None, code)
    found = sorted(trail.threads, key=lambda thread: (-len(thread.milestones), thread.id))[:MOST]
    facts = {told.fact for thread in found for told in thread.milestones}
    done = {fact: one for fact, one in trail.done.items() if fact in facts}
    return Threads(party=code, of=len(trail.threads), trail=verbs.Trail(tuple(found), done))


def table(found: Threads) -> Table:
    """A row for each milestone."""
    rows = (
        (thread.id, thread.name, thread.parties, told.stage, told.when, told.due, told.according_to, told.fact,
         told.document)
        for thread in found.trail.threads
        for told in thread.milestones
    )  # fmt: skip
    heads = ("thread", "name", "parties", "stage", "when", "due", "according_to", "fact", "document")
    return Table(heads, rows)


PAGE = Page("/threads", "threads.html", threads, table)
