"""All that is followed, in short: so that a list of threads need not look at every thread whole."""

from collections.abc import Iterator

from msgspec import Struct

from secretariat.verbs.blocks import Parties
from secretariat.verbs.kept import Kept


class ThreadLine(Struct, frozen=True, kw_only=True):
    """One thread in a list. `block` is the set of parties that it is kept with; `last` when it was last told of."""

    id: str
    name: str
    block: Parties
    milestones: int
    last: str | None


class _When(Struct, frozen=True):
    when: str | None


class _Thread(Struct, frozen=True):
    id: str
    name: str
    parties: Parties
    milestones: tuple[_When, ...]


class _Threads(Struct, frozen=True):
    """Of what is followed through a block, what a list shows: the rest of it is passed over."""

    threads: tuple[_Thread, ...] = ()


def thread_lines(shelf: Kept, party: str | None = None) -> list[ThreadLine]:
    """The threads of all, or of one party, the one with most milestones first."""
    every = shelf.memory.once("threads", shelf.state(), lambda: sorted(_lines(shelf), key=_most))
    return [line for line in every if party is None or party in line.block]


def _most(line: ThreadLine) -> tuple[int, str]:
    return -line.milestones, line.id


def _lines(shelf: Kept) -> Iterator[ThreadLine]:
    for found in shelf.memory.parts(shelf.archive, "followed", _Threads).values():
        for thread in found.threads:
            yield ThreadLine(
                id=thread.id,
                name=thread.name,
                block=thread.parties,
                milestones=len(thread.milestones),
                last=max((told.when for told in thread.milestones if told.when), default=None),
            )
