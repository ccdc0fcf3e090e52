"""Read into the archive: sources to Readings that are kept. A Document that is there already is not read again."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from time import monotonic

from msgspec import Struct

from secretariat.archive import Archive
from secretariat.lexicon.load import Lexicon, load_lexicon
from secretariat.model import READER, Reading
from secretariat.reading import read as read_document
from secretariat.sources import Given, Opened, Problem, expected, open_all
from secretariat.verbs.reading import NOTHING, Progress

BATCH = 64  # documents written at once: the archive is held for milliseconds, and a kill costs no more than these
WAIT = 0.1  # seconds after which what was read is written, however little it is


class Stored(Struct, frozen=True):
    """A Reading that the archive holds, and whether it came by this reading."""

    reading: Reading
    new: bool


def store(
    archive: Archive,
    paths: Iterable[Path | str],
    given: Given = NOTHING,
    lexicon_folder: Path | None = None,
    progress: Progress | None = None,
) -> Iterator[Stored | Problem]:
    """Reads and keeps; each Reading is handed on once it is in the archive.

    Whoever stops in the middle (an interruption, a full disk) has what was handed on, and the same call does the rest.
    """
    sources = list(paths)
    total = expected(sources) if progress else None
    done = 0
    for item in stored(archive, open_all(sources, given), load_lexicon(lexicon_folder)):
        yield item
        done += isinstance(item, Stored)
        if progress:
            progress(done, total)


def stored(archive: Archive, items: Iterable[Opened | Problem], lexicon: Lexicon) -> Iterator[Stored | Problem]:
    """The same for sources that are open already."""
    batch = _Batch(archive)
    try:
        for item in items:
            batch.take(item, lexicon)
            if batch.due():
                yield from batch.written()
    finally:  # an interruption loses nothing that was read
        rest = batch.written()
    yield from rest


class _Batch:
    """What was read and is not written yet, in the order in which it came."""

    def __init__(self, archive: Archive) -> None:
        self.archive = archive
        self.items: list[Stored | Problem] = []
        self.new: list[tuple[Opened, Reading]] = []
        self.since = monotonic()

    def take(self, item: Opened | Problem, lexicon: Lexicon) -> None:
        """Reads a Document unless the archive holds its Reading."""
        if isinstance(item, Problem):
            self.items.append(item)
            return
        known = self.archive.known(item, READER, lexicon.hash)
        reading = known or read_document(item.document, lexicon)
        self.items.append(Stored(reading, known is None))
        if known is None:
            self.new.append((item, reading))

    def due(self) -> bool:
        """Whether it is time to write."""
        return len(self.items) >= BATCH or monotonic() - self.since > WAIT

    def written(self) -> list[Stored | Problem]:
        """Writes, and hands over what is now kept."""
        if self.new:
            self.archive.add(self.new)
        items = self.items
        self.items, self.new, self.since = [], [], monotonic()
        return items


def reread(archive: Archive, lexicon_folder: Path | None = None, progress: Progress | None = None) -> int:
    """Brings every Document's latest version to the present reader and lexicon; returns how many were read anew."""
    lexicon = load_lexicon(lexicon_folder)
    count = 0
    numbers = archive.unread(READER, lexicon.hash)
    for at in range(0, len(numbers), BATCH):
        batch = [(n, read_document(archive.version(n).document, lexicon)) for n in numbers[at : at + BATCH]]
        count += archive.reread(batch)
        if progress:
            progress(count, len(numbers))
    return count
