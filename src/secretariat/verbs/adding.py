"""Add: what somebody hands over is read and looked at first, and kept when they say so."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from io import BytesIO
from pathlib import PurePath

from msgspec import Struct
from msgspec.structs import replace

from secretariat.archive import Archive
from secretariat.lexicon.load import load_lexicon
from secretariat.model import READER, Reading
from secretariat.reading import read as read_document
from secretariat.sources import Given, Opened, Problem, open_address, open_stream
from secretariat.verbs.storing import Stored, stored

HANDED = "handed over: "  # before a name, in place of a path
SHORT = 6  # letters of a hash that tell one file from another of its name


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


def told_apart(archive: Archive, offers: Iterable[Offer]) -> list[Offer]:
    """The same with files of one name told apart: an `index.html` from here and one from there are two documents."""
    hashes: dict[str, str] = {}
    found = []
    for offer in offers:
        if offer.data is None:
            found.append(offer)
            continue
        own = sha256(offer.data).hexdigest()
        known = {one.bytes_sha256 for one in archive.documents(offer.name)}
        first = hashes.setdefault(offer.name, own)
        apart = own not in known if known else own != first
        found.append(replace(offer, name=_with(offer.name, own[:SHORT])) if apart else offer)
    return found


def _with(name: str, more: str) -> str:
    """A file's name with more of it before the ending."""
    path = PurePath(name)
    return f"{path.stem} {more}{path.suffix}"


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
