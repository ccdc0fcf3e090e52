"""Which extractor reads what: by the file's ending, or by its first bytes where the ending tells nothing."""

from collections.abc import Callable
from importlib import import_module

from secretariat.sources.given import Changes
from secretariat.sources.opened import Extract, Raw

Extractor = Callable[[Raw], Extract]
# Ending to the module that reads it, and its function of the same name: loaded when the first such file comes.
BY_ENDING = {
    ".txt": "plain",
    ".md": "plain",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".pdf": "pdf",
    ".docx": "docx",
}
BY_TYPE = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
    "application/zip": ".zip",
    "application/x-ndjson": ".jsonl",
    "application/jsonl": ".jsonl",
}
LINES = (".jsonl", ".ndjson")
PACKED = (".zip", ".gz", ".tar", ".tgz", ".7z", ".rar", ".bz2", ".xz")
KINDS = ", ".join((*BY_ENDING, *LINES, ".jsonl.gz", ".zip"))


def readable(name: str) -> bool:
    """Whether a folder's file of this name is read without being named."""
    return name.lower().endswith((*BY_ENDING, *LINES, *(f"{kind}.gz" for kind in LINES), ".zip"))


def is_lines(name: str) -> bool:
    """Whether it is JSON Lines, packed or not."""
    return name.lower().endswith((*LINES, *(f"{kind}.gz" for kind in LINES)))


def ending(name: str) -> str:
    """The ending that decides, in small letters; empty where there is none."""
    stem, dot, last = name.lower().rpartition(".")
    return f".{last}" if dot and stem and "/" not in last else ""


def extractor(kind: str, data: bytes, changes: Changes = "accept") -> Extractor:
    """The extractor for bytes of a kind; where the kind tells nothing, the one that they ask for themselves."""
    name = BY_ENDING.get(kind) or BY_ENDING.get(sniffed(data), "plain")
    found = getattr(import_module(f"secretariat.sources.{name}"), name)
    made: Extractor = found(changes) if name == "docx" else found
    return made


def sniffed(data: bytes) -> str:
    """The kind that the first bytes speak of; plain text where they tell nothing, which says itself if it is none."""
    start = data[:1024].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if start.startswith(b"%pdf"):
        return ".pdf"
    if start.startswith(b"pk\x03\x04"):
        return ".docx" if b"word/document.xml" in data else ".zip"
    if start.startswith(b"{"):
        return ".jsonl"
    if start.startswith((b"<!doctype html", b"<html")):
        return ".html"
    return ".txt"
