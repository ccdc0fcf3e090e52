"""While a server runs, the record is built anew in the background: a page shows what was built last, and waits no more
than a moment for what is new.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock, Thread

from secretariat import verbs

MOMENT = 0.2  # seconds that the page waits which finds something new; those after it do not
OWN = 0.5  # that somebody waits to see what came of an own decision
FIRST = 5.0  # where nothing is built yet


class Keeper:
    """Builds what is new of one archive, for as many pages as ask."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive
        self._lock = Lock()
        self._thread: Thread | None = None
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
        begun = self._begin()
        if begun:
            begun.join(MOMENT if verbs.is_built(archive) else FIRST)
        return 0 if verbs.is_fresh(archive) else max(1, archive.waiting())

    def decided(self, texts: Collection[str]) -> None:
        """Builds the blocks of some texts before all others: somebody has just decided on them."""
        thread = Thread(target=self._build, args=(texts,), daemon=True)
        thread.start()
        thread.join(OWN)

    def _begin(self) -> Thread | None:
        """The thread that builds; None where one did before."""
        with self._lock:
            if self._thread is not None and self._thread.is_alive():
                return None
            self._thread = Thread(target=self._build, daemon=True)
            self._thread.start()
            return self._thread

    def _build(self, texts: Collection[str] | None = None) -> None:
        with verbs.Archive(self.archive) as archive:
            verbs.refresh(archive, among=None if texts is None else archive.blocks_of(texts))
