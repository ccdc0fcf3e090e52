"""Watch: what is new in a feed, read into the archive."""

from collections.abc import Iterator
from pathlib import Path

from secretariat.archive import Archive
from secretariat.lexicon.load import load_lexicon
from secretariat.sources import Given, Problem, feed_entries, open_all
from secretariat.verbs.reading import NOTHING
from secretariat.verbs.storing import Stored, stored


def watch(
    archive: Archive, feed: str, given: Given = NOTHING, lexicon_folder: Path | None = None
) -> Iterator[Stored | Problem]:
    """Reads the pages that a feed announces and the archive does not hold, oldest first.

    A page that could not be fetched is tried again the next time, as long as the feed announces it.
    """
    lexicon = load_lexicon(lexicon_folder)
    for entry in feed_entries(feed, given):
        if isinstance(entry, Problem):
            yield entry
        elif not archive.has_address(entry.address):
            yield from stored(archive, open_all([entry.address], entry.given), lexicon)
