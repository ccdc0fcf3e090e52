"""From what an extractor found and what the caller said to a Document, and how each is known."""

from collections.abc import Iterator
from hashlib import sha256
from typing import NamedTuple

from msgspec import Struct, field

from secretariat.model import Document
from secretariat.sources.given import Given, day
from secretariat.sources.problem import Problem, problem

SLOTS = ("title", "publisher", "published", "url", "language")
TEXT_LIMIT = 16 * 2**20  # characters; the longest joint statements have under half a million
LONGEST = 1_000  # characters of what is known beside a text; no title is longer
BYTE_LIMIT = 64 * 2**20  # of a page or file before its text is taken out


class Raw(NamedTuple):
    """The bytes of one source, and where they lay.

    Attributes:
        name: what people call it: a file's base name, or the address.
        origin: what makes it the same source when it is read again: the whole path, or the address.
        url: the address that the bytes were fetched from, or None.
        retrieved: the instant of fetching, or None.
        charset: what the server said of its encoding, or None.
    """

    name: str
    data: bytes
    origin: str
    url: str | None = None
    retrieved: str | None = None
    charset: str | None = None


class Extract(Struct, frozen=True, kw_only=True):
    """What an extractor found in the bytes.

    Attributes:
        by: the extractor and its version.
        found: of title, publisher, published, url, language, those that the source itself carries.
        known: how those are known.
        notes: (code, values) of what a person should know of the extraction.
    """

    text: str
    by: str
    found: dict[str, str] = field(default_factory=dict)
    known: str = "meta"
    notes: tuple[tuple[str, dict[str, str | int]], ...] = ()


class Opened(Struct, frozen=True, kw_only=True):
    """A Document as it was opened, with what the archive keeps beside it.

    Attributes:
        origin: what makes it the same source when it is read again, though its text be corrected.
        bytes_sha256: hash of the bytes that the text was taken from.
        extractor: what took the text from the bytes, with its version.
    """

    document: Document
    origin: str
    bytes_sha256: str
    extractor: str


def version_of(library: str) -> str:
    """The version of a library that takes texts from bytes: it is kept with each text."""
    from importlib.metadata import version  # late: it takes as long to load as all of this room

    return version(library)


def make(raw: Raw, extract: Extract, given: Given, label: str | None = None) -> Iterator[Opened | Problem]:
    """The Document of an extract, after a word on each thing that a person should know of it.

    What the source says of itself stands; what the caller gave fills what it does not say.
    """
    if not extract.text.strip():
        yield problem(raw.name, "no_text")
        return
    if len(extract.text) > TEXT_LIMIT:
        yield problem(raw.name, "too_large", limit=TEXT_LIMIT // 2**20)
        return
    for code, values in extract.notes:
        yield problem(raw.name, code, **values)
    slots, known_by = _own(raw, extract)
    yield from _fill(raw.name, slots, known_by, given)
    document = Document(
        id=(label or raw.name)[:LONGEST],
        text=extract.text,
        file=None if raw.url else raw.name,
        retrieved=raw.retrieved,
        known_by=known_by,
        **slots,
    )
    yield Opened(
        document=document,
        origin=_origin(raw, document, given),
        bytes_sha256=sha256(raw.data).hexdigest(),
        extractor=extract.by,
    )


def _own(raw: Raw, extract: Extract) -> tuple[dict[str, str], dict[str, str]]:
    """What the source says of itself; the address that it was fetched from is known best of all."""
    slots: dict[str, str] = {}
    for slot, value in extract.found.items():
        cleaned = day(value) if slot == "published" else " ".join(value.split())[:LONGEST]
        if cleaned:
            slots[slot] = cleaned
    known_by = dict.fromkeys(slots, extract.known)
    if raw.url:
        slots["url"], known_by["url"] = raw.url, "address"
    return slots, known_by


def _fill(name: str, slots: dict[str, str], known_by: dict[str, str], given: Given) -> Iterator[Problem]:
    for slot in SLOTS:
        value = getattr(given, slot)
        if value is None:
            continue
        if slot not in slots:
            slots[slot], known_by[slot] = value, given.known
        elif slots[slot] != value and given.known == "given" and known_by[slot] not in ("record", "address"):
            yield problem(name, "not_used", slot=slot, own=slots[slot], given=value)


def _origin(raw: Raw, document: Document, given: Given) -> str:
    """An address that a person or the fetching vouches for; else the path. What a page says of itself does not count:
    many sites name their front page as the address of every page.
    """
    if raw.url:
        return raw.url
    if document.url and document.url == given.url:
        return f"{document.url}#{document.id}"
    return raw.origin
