"""Add: what somebody hands over is read and looked at first, and kept when they say so."""

from collections.abc import Iterable, Iterator
from io import BytesIO

from msgspec import Struct

from secretariat.archive import Archive
from secretariat.lexicon.load import load_lexicon
from secretariat.model import READER, Reading
from secretariat.reading import read as read_document
from secretariat.sources import Given, Opened, Problem, open_address, open_stream
from secretariat.verbs.storing import Stored, stored

HANDED = "handed over: "  # before a name, in place of a path: a corrected file of the same name is its next version


class Offer(Struct, frozen=True, kw_only=True):
    """One thing that was handed over: a file with its bytes, a text that was pasted, or an address.

    Attributes:
        name: of the file, or the address.
        data: the bytes; None of an address, which is fetched.
        given: what is said of it.
    """

    name: str
    data: bytes | None
    given: Given = Given()


class Preview(Struct, frozen=True):
    """What was read of one thing, before it is kept.

    Attributes:
        known: whether the archive has this very document already.
    """

    opened: Opened
    reading: Reading
    known: bool


def preview(archive: Archive, offers: Iterable[Offer]) -> Iterator[Preview | Problem]:
    """Reads what was handed over, one by one. Nothing is kept."""
    lexicon = load_lexicon(None)
    for offer in offers:
        for item in _opened(offer):
            if isinstance(item, Problem):
                yield item
            else:
                known = archive.known(item, READER, lexicon.hash)
                yield Preview(item, known or read_document(item.document, lexicon), known is not None)


def _opened(offer: Offer) -> Iterator[Opened | Problem]:
    if offer.data is None:
        yield from open_address(offer.name, offer.given)
        return
    yield from open_stream(BytesIO(offer.data), offer.name, HANDED + offer.name, offer.given, len(offer.data))


def keep_previewed(archive: Archive, previews: Iterable[Preview]) -> Iterator[Stored | Problem]:
    """Keeps what was looked at, in an archive that is open for writing."""
    yield from stored(archive, [one.opened for one in previews], load_lexicon(None))
