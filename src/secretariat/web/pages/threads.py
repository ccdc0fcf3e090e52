"""Threads: one thing through rounds and documents, and what the record shows of it."""

from msgspec import Struct

from secretariat import verbs
from secretariat.record.threads import Milestone
from secretariat.web.desk import Desk, missing, party_code
from secretariat.web.paging import Page, Table

AT_ONCE, PASSAGES = 60, 100


class Threads(Struct, frozen=True, kw_only=True):
    """What is followed, of all or of one party: the threads that most passages tell of first, some at a time."""

    party: str | None
    words: str | None
    threads: tuple[verbs.ThreadRow, ...]
    of: int
    page: int
    pages: int


def threads(desk: Desk, party: str | None = None, words: str | None = None, page: int = 1) -> Threads:
    """What is followed through rounds and documents."""
    code = party_code(party)
    found = verbs.thread_rows(
        desk.shelf, verbs.Part(page, AT_ONCE), parties=[code] if code else [], words=words or None
    )
    return Threads(party=code, words=words or None, threads=found.rows, of=found.of, page=found.page, pages=found.pages)


def table(found: Threads) -> Table:
    """A row for each thread."""
    rows = ((one.id, one.name, one.parties, one.stage, one.milestones, one.first, one.last) for one in found.threads)
    return Table(("thread", "name", "parties", "stage", "passages", "first", "last"), rows)


PAGE = Page("/threads", "threads.html", threads, table)


class OneThread(Struct, frozen=True, kw_only=True):
    """One thread; `milestones` are those of one page, the first told first.

    Attributes:
        done: what the record shows today of what was said to be done, by the address of its commitment.
        whole: the thread that it is a part of.
    """

    thread: verbs.Course
    milestones: tuple[Milestone, ...]
    done: dict[str, verbs.Deliverable]
    whole: verbs.Course | None
    of: int
    page: int
    pages: int


def thread(desk: Desk, address: str, page: int = 1) -> OneThread:
    """One thread through rounds and documents."""
    found = verbs.thread(desk.shelf, address, desk.day, verbs.Part(page, PASSAGES)) or missing()
    return OneThread(
        thread=found.thread,
        milestones=found.told.rows,
        done=found.done,
        whole=found.whole,
        of=found.told.of,
        page=found.told.page,
        pages=found.told.pages,
    )


def thread_table(found: OneThread) -> Table:
    """A row for each milestone."""
    rows = (
        (told.stage, told.when, told.due, told.according_to, told.fact, told.document,
         found.done[told.fact].status.outcome if told.fact in found.done else None)
        for told in found.milestones
    )  # fmt: skip
    return Table(("stage", "when", "due", "according_to", "fact", "document", "outcome"), rows)


ONE = Page("/thread/{address:str}", "one_thread.html", thread, thread_table)
