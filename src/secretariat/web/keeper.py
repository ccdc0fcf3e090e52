"""While a server runs, the record is built anew in the background: a page shows what was built last, and waits no more
than a moment for what is new.
"""

import multiprocessing
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, Thread
from typing import Protocol

from secretariat import verbs

MOMENT = 0.2  # seconds that the page waits which finds something new; those after it do not
OWN = 0.5  # that somebody waits to see what came of an own decision
FIRST = 5.0  # where nothing is built yet
MANY = 100  # blocks that are built in a process of its own: in a thread they would take turns with the pages


class Work(Protocol):
    """A thread or a process, begun."""

    def is_alive(self) -> bool:
        """Whether it goes on."""
        ...

    def join(self, timeout: float | None = None) -> None:
        """Waits until it ends, or no longer than so many seconds."""
        ...


def build(path: Path, texts: Collection[str] | None = None) -> None:
    """Builds what is new in an archive, or of that the blocks of some texts."""
    with verbs.Archive(path) as archive:
        verbs.refresh(archive, among=None if texts is None else archive.blocks_of(texts))


class Keeper:
    """Builds what is new of one archive, for as many pages as ask."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive
        self._lock = Lock()
        self._work: Work | None = None
        self._idle: list[verbs.Archive] = []

    @contextmanager
    def opened(self) -> Iterator[verbs.Archive]:
        """The archive, for one page: to open it anew takes longer than many a page."""
        try:
            archive = self._idle.pop()
        except IndexError:
            archive = verbs.Archive(self.archive, handed_on=True)
        try:
            yield archive
        finally:
            self._idle.append(archive)

    def close(self) -> None:
        """Lets go of the file."""
        while self._idle:
            self._idle.pop().close()

    def fresh(self, archive: verbs.Archive) -> int:
        """Sees to it that what is new is being built; returns how many blocks are still waiting."""
        if verbs.is_fresh(archive):
            return 0
        begun = self._begin(archive.waiting() > MANY)
        if begun:
            begun.join(MOMENT if verbs.is_built(archive) else FIRST)
        return 0 if verbs.is_fresh(archive) else max(1, archive.waiting())

    def decided(self, texts: Collection[str]) -> None:
        """Builds the blocks of some texts before all others: somebody has just decided on them."""
        thread = Thread(target=build, args=(self.archive, texts), daemon=True)
        thread.start()
        thread.join(OWN)

    def _begin(self, many: bool) -> Work | None:
        """What builds; None where something did before."""
        with self._lock:
            if self._work is not None and self._work.is_alive():
                return None
            begin = multiprocessing.get_context("spawn").Process if many else Thread
            work = begin(target=build, args=(self.archive,), daemon=True)
            work.start()
            self._work = work
            return work
