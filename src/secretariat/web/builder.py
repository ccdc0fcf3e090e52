"""What is new is built beside the pages, one thing at a time: what somebody decided on before all else. A little is
built by a thread; much by a process of its own, as a thread would take turns with the pages.
"""

import multiprocessing
import signal
from collections.abc import Collection
from multiprocessing.connection import Connection
from pathlib import Path
from threading import Lock, Thread

from secretariat import verbs

FEW = 300  # readings of which blocks are built by a thread: in a few tenths of a second
IDLE = 60.0  # seconds after which the process ends that nobody needs


def build(path: Path, texts: Collection[str] = ()) -> bool:
    """Builds the blocks of some texts, or a few of all that wait; whether that could be kept."""
    with verbs.Archive(path) as archive:
        return verbs.refresh_of(archive, texts) if texts else verbs.refresh_some(archive)


def told(path: Path, pipe: Connection) -> None:
    """What the process does: it builds what it is told to, until it is told nothing more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # who interrupts the server ends this with it
    try:
        while pipe.poll(IDLE):
            pipe.send(build(path, pipe.recv()))
    except (EOFError, BrokenPipeError):  # the server is gone
        return


class Helper:
    """A process that builds. It is begun when it is first needed, and anew when it has ended."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive
        self._pipe: Connection | None = None

    def build(self, texts: Collection[str] = ()) -> bool:
        """The same as `build`, by the process."""
        for _ in range(2):  # it may be ending at this very moment
            pipe = self._pipe = self._pipe or self._begun()
            try:
                pipe.send(texts)
                return bool(pipe.recv())
            except (EOFError, OSError):
                self.close()
        return False

    def close(self) -> None:
        """Ends the process, once it has built what is at hand."""
        if self._pipe:
            self._pipe.close()
            self._pipe = None

    def _begun(self) -> Connection:
        spawn = multiprocessing.get_context("spawn")
        ours, its = spawn.Pipe()
        spawn.Process(target=told, args=(self.archive, its), daemon=True).start()
        its.close()
        return ours


class Builder:
    """Builds what is new of one archive, for as many as ask."""

    def __init__(self, archive: Path) -> None:
        self.archive = archive
        self.helper = Helper(archive)
        self._lock = Lock()
        self._first: set[str] = set()
        self._thread: Thread | None = None

    def begin(self, texts: Collection[str] = ()) -> tuple[Thread, bool]:
        """Sees to it that all that is new is being built, that of some texts first; what builds, and whether it began
        now.
        """
        with self._lock:
            self._first |= {*texts}
            if self._thread and self._thread.is_alive():
                return self._thread, False
            self._thread = Thread(target=self._work, daemon=True)
            self._thread.start()
            return self._thread, True

    def decided(self, texts: Collection[str]) -> None:
        """Builds what somebody decided on: at once where that is little, else before all else."""
        with verbs.Archive(self.archive) as archive:
            few = verbs.readings_of_next(archive, texts) <= FEW
        if few:
            build(self.archive, texts)
        else:
            self.begin(texts)

    def _work(self) -> None:
        while self._goes_on():
            pass

    def _goes_on(self) -> bool:
        """Builds some of what is new; False where nothing is left, or nothing can be kept."""
        with self._lock:
            texts, self._first = frozenset(self._first), set()
        with verbs.Archive(self.archive) as archive:
            if not texts and verbs.is_fresh(archive):
                return not self._ended()
            few = verbs.readings_of_next(archive, texts) <= FEW
        return build(self.archive, texts) if few else self.helper.build(texts)

    def _ended(self) -> bool:
        """Whether nobody asked for anything more meanwhile: whoever asks from now on begins anew."""
        with self._lock:
            if not self._first:
                self._thread = None
            return not self._first
