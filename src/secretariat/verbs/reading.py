"""Read: sources to Readings, one by one, with every trouble as a value among them."""

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

from secretariat.lexicon.load import load_lexicon
from secretariat.model import Reading
from secretariat.reading import read as read_document
from secretariat.sources import Given, Opened, Problem, expected, open_all

# Told after each document: how many were read, and how many there are where that is known.
Progress = Callable[[int, int | None], None]
NOTHING = Given()


def read(
    paths: Iterable[Path | str],
    given: Given = NOTHING,
    lexicon_folder: Path | None = None,
    progress: Progress | None = None,
) -> Iterator[Reading | Problem]:
    """The Reading of each document of some files and folders, in a stable order. Nothing is stored."""
    sources = list(paths)
    lexicon = load_lexicon(lexicon_folder)
    total = expected(sources) if progress else None
    done = 0
    for item in open_all(sources, given):
        yield read_document(item.document, lexicon) if isinstance(item, Opened) else item
        done += isinstance(item, Opened)
        if progress:
            progress(done, total)
