"""Word files: the text in order, with tracked changes resolved knowingly and always said.

Read from the file's own XML: the usual library passes over inserted text without a word.
"""

import zipfile
from collections.abc import Callable, Iterator
from io import BytesIO
from typing import Any

from secretariat.sources.given import Changes
from secretariat.sources.opened import BYTE_LIMIT, Extract, Raw
from secretariat.sources.problem import UnreadableError

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
FALLBACK = "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback"
TITLE = "{http://purl.org/dc/elements/1.1/}title"
ADDED = (f"{W}ins", f"{W}moveTo")
TAKEN = (f"{W}del", f"{W}moveFrom")
OLE = b"\xd0\xcf\x11\xe0"  # of a locked .docx, and of the .doc of old


def docx(changes: Changes) -> Callable[[Raw], Extract]:
    """An extractor that reads tracked changes as the caller chose: as accepted, as rejected, or not at all."""

    def extract(raw: Raw) -> Extract:
        body = _part(raw.data, "word/document.xml")
        tracked = list(body.iter(*ADDED, *TAKEN))
        if tracked and changes == "refuse":
            raise UnreadableError("changes_refused", **_told(tracked))
        skipped, kept = (ADDED, f"{W}delText") if changes == "reject" else (TAKEN, f"{W}t")
        text = "\n\n".join(_blocks(body, _Reader(frozenset((*skipped, FALLBACK)), frozenset((f"{W}t", kept)))))
        code = "changes_rejected" if changes == "reject" else "tracked_changes"
        notes = ((code, _told(tracked)),) if tracked else ()
        return Extract(text=text, by="docx 1", found=_title(raw.data), known="properties", notes=notes)

    return extract


def _told(tracked: list[Any]) -> dict[str, str | int]:
    authors = sorted({element.get(f"{W}author") or "unnamed" for element in tracked})
    return {"count": len(tracked), "authors": ", ".join(authors)}


def _part(data: bytes, name: str) -> Any:  # noqa: ANN401  lxml ships no types
    """One part of the package as a tree; no entity is resolved, nothing is fetched, no bomb is unpacked."""
    from lxml import etree

    if data.startswith(OLE):
        locked = "EncryptedPackage".encode("utf-16-le") in data
        raise (
            UnreadableError("encrypted")
            if locked
            else UnreadableError("unknown_kind", kind=".doc", kinds=".docx, .pdf")
        )
    try:
        with zipfile.ZipFile(BytesIO(data)) as package, package.open(name) as part:
            content = part.read(BYTE_LIMIT + 1)
    except (zipfile.BadZipFile, KeyError, RuntimeError, NotImplementedError, OSError, EOFError) as error:
        raise UnreadableError("broken", kind="Word file", reason=error) from error
    if len(content) > BYTE_LIMIT:
        raise UnreadableError("bomb", limit=BYTE_LIMIT // 2**20)
    try:
        return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise UnreadableError("broken", kind="Word file", reason=error) from error


def _title(data: bytes) -> dict[str, str]:
    try:
        found = _part(data, "docProps/core.xml").findtext(f".//{TITLE}")
    except UnreadableError:
        return {}
    return {"title": found} if found and found.strip() else {}


class _Reader:
    """Reads a paragraph's words: which elements it passes over, and in which the words stand."""

    def __init__(self, skipped: frozenset[str], words: frozenset[str]) -> None:
        self.skipped = skipped
        self.words = words

    def text(self, element: Any) -> str:  # noqa: ANN401
        if element.tag in self.skipped or element.tag in (f"{W}pPr", f"{W}rPr"):
            return ""
        if element.tag in self.words:
            return element.text or ""
        if element.tag in (f"{W}br", f"{W}cr"):
            return "\n"
        if element.tag == f"{W}tab":
            return "\t"
        if element.tag == f"{W}noBreakHyphen":
            return "-"
        return "".join(self.text(child) for child in element)

    def runs_on(self, paragraph: Any) -> bool:  # noqa: ANN401
        """Whether the end of the paragraph itself was added or taken away, so that the next one is part of it."""
        return any(paragraph.find(f"{W}pPr/{W}rPr/{mark}") is not None for mark in self.skipped)


def _blocks(body: Any, reader: _Reader) -> Iterator[str]:  # noqa: ANN401
    """Paragraphs and tables in order; a table's rows are lines, its cells parted by bars."""
    pending = ""
    for element in body.iter(f"{W}p", f"{W}tbl"):
        if _within(element, f"{W}tbl") or _within(element, *reader.skipped):
            continue
        if element.tag == f"{W}tbl":
            yield "\n".join(_rows(element, reader))
            continue
        pending += reader.text(element)
        if reader.runs_on(element):
            continue
        if pending.strip():
            yield pending.strip()
        pending = ""
    if pending.strip():
        yield pending.strip()


def _within(element: Any, *tags: str) -> bool:  # noqa: ANN401
    return next(element.iterancestors(*tags), None) is not None


def _rows(table: Any, reader: _Reader) -> Iterator[str]:  # noqa: ANN401
    for row in table.iter(f"{W}tr"):
        cells = (" ".join(reader.text(p) for p in cell.iter(f"{W}p")) for cell in row.iter(f"{W}tc"))
        yield " | ".join(" ".join(cell.split()) for cell in cells)
