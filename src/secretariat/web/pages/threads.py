"""Threads: one thing through rounds and documents, and what the record shows of it."""

from msgspec import Struct

from secretariat import verbs
from secretariat.web.desk import Desk, party_code
from secretariat.web.paging import Page, Table

AT_ONCE = 12


class Threads(Struct, frozen=True, kw_only=True):
    """What is followed, of all or of one party: the threads with most milestones first, some at a time."""

    party: str | None
    of: int
    number: int
    pages: int
    trail: verbs.Trail


def threads(desk: Desk, party: str | None = None, number: int = 1) -> Threads:
    """What is followed through rounds and documents."""
    code = party_code(party)
    lines = verbs.thread_lines(desk.shelf, code)
    pages = max(1, -(-len(lines) // AT_ONCE))
    at = min(max(number, 1), pages)
    shown = lines[(at - 1) * AT_ONCE : at * AT_ONCE]
    trail = verbs.threads(desk.shelf, desk.day, among={line.block for line in shown})
    by_id = {thread.id: thread for thread in trail.threads}
    found = tuple(by_id[line.id] for line in shown if line.id in by_id)
    facts = {told.fact for thread in found for told in thread.milestones}
    done = {fact: one for fact, one in trail.done.items() if fact in facts}
    return Threads(party=code, of=len(lines), number=at, pages=pages, trail=verbs.Trail(found, done))


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
