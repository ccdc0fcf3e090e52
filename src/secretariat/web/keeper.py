"""While a server runs, the record is built anew beside the pages: a page shows what was built last, and waits no more
than a moment for what is new.
"""

from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from time import monotonic

from secretariat import verbs
from secretariat.web.builder import Builder

MOMENT = 0.2  # seconds that the page waits which finds something new; those after it do not
OWN = 0.5  # that somebody waits to see what came of an own decision, most often much less
FIRST = 5.0  # that whoever asks waits from the moment when nothing was built yet


class Keeper:
    """Keeps one archive open, and what is built of it up to date, for as many pages as ask."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive
        self.builder = Builder(archive)
        self._idle: list[verbs.Archive] = []
        self._patient_until = 0.0

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
        self.builder.helper.close()
        while self._idle:
            self._idle.pop().close()

    def fresh(self, archive: verbs.Archive) -> int:
        """Sees to it that what is new is being built; returns how many blocks are still waiting."""
        if verbs.is_fresh(archive):
            return 0
        if not verbs.is_built(archive):
            self._patient_until = monotonic() + FIRST
        begun, new = self.builder.begin()
        patience = max(self._patient_until - monotonic(), MOMENT if new else 0.0)
        if patience > 0:
            begun.join(patience)
        return 0 if verbs.is_fresh(archive) else max(1, archive.waiting())

    def built(self) -> None:
        """Builds all that is new."""
        begun, _ = self.builder.begin()
        begun.join()

    def decided(self, texts: Collection[str]) -> None:
        """Builds the blocks of some texts before all others: somebody has just decided on them."""
        thread = Thread(target=self.builder.decided, args=(texts,), daemon=True)
        thread.start()
        thread.join(OWN)
