"""Which extractor reads what: by the file's ending, or by its first bytes where the ending tells nothing."""

from collections.abc import Callable

from secretariat.sources.html import html
from secretariat.sources.opened import Extract, Raw
from secretariat.sources.plain import plain

Extractor = Callable[[Raw], Extract]
BY_ENDING: dict[str, Extractor] = {
    ".txt": plain,
    ".md": plain,
    ".html": html,
    ".htm": html,
    ".xhtml": html,
}
LINES = (".jsonl", ".ndjson")


def readable(name: str) -> bool:
    """Whether a folder's file of this name is read without being named."""
    return name.lower().endswith((*BY_ENDING, *LINES))


def ending(name: str) -> str:
    """The ending that decides, in small letters; empty where there is none."""
    stem, dot, last = name.lower().rpartition(".")
    return f".{last}" if dot and stem and "/" not in last else ""


def extractor(name: str, data: bytes) -> Extractor:
    """The extractor for some bytes under a name."""
    return BY_ENDING.get(ending(name)) or sniffed(data)


def sniffed(data: bytes) -> Extractor:
    """The extractor that the first bytes ask for; plain text where they ask for none."""
    start = data[:1024].lstrip().lower()
    if start.startswith((b"<!doctype html", b"<html")):
        return html
    return plain
