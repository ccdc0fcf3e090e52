"""PDF: the text layer, its lines put together to paragraphs again. Pages that are pictures are said to be so."""

from collections.abc import Iterator

from secretariat.sources.opened import Extract, Raw, version_of
from secretariat.sources.problem import UnreadableError

PASSWORD = 4  # pdfium's error for a document that asks for one
MOST_PAGES = 2_000
FULL = 0.72  # of the page's longest line: a shorter line ends its paragraph
JUNK_TITLES = ("microsoft word", "untitled", ".doc", ".indd", ".qxd")


def pdf(raw: Raw) -> Extract:
    """The text of all pages, and the title where the file's properties hold a real one.

    The properties' dates are those of the file's making, which is not publication: they are left alone.
    """
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(raw.data)
    except pypdfium2.PdfiumError as error:
        if error.err_code == PASSWORD:
            raise UnreadableError("encrypted") from error
        raise UnreadableError("broken", kind="PDF", reason=str(error).partition("(")[2].rstrip(").")) from error
    try:
        if len(document) > MOST_PAGES:
            raise UnreadableError("too_large", limit=f"{MOST_PAGES} pages or 64")
        text = "\n\n".join(filter(None, (_page(document, i) for i in range(len(document)))))
        title = document.get_metadata_dict().get("Title", "").strip()
    finally:
        document.close()
    if not text.strip():
        raise UnreadableError("no_text_layer")
    found = {} if not title or any(junk in title.lower() for junk in JUNK_TITLES) else {"title": title}
    return Extract(text=text, by=f"pypdfium2 {version_of('pypdfium2')}", found=found, known="properties")


def _page(document: object, number: int) -> str:
    import pypdfium2

    try:
        page = document[number]  # type: ignore[index]  # pypdfium2 ships no types
        lines = page.get_textpage().get_text_bounded()
    except pypdfium2.PdfiumError:
        return ""
    return paragraphs(lines)


def paragraphs(lines: str) -> str:
    """A page's lines as paragraphs: a line that fills the page goes on in the next, a short one ends.

    A hyphen that the typesetter put at the end of a line (pdfium marks it U+FFFE or U+0002) is taken out.
    """
    rows = [row.rstrip() for row in lines.replace("\r\n", "\n").replace("\r", "\n").split("\n")]
    longest = max(map(len, rows), default=0)
    return "\n\n".join(_joined(rows, longest * FULL))


def _joined(rows: list[str], full: float) -> Iterator[str]:
    paragraph = ""
    for row in rows:
        marked = row.endswith(("\ufffe", "\x02"))
        paragraph += row.rstrip("\ufffe\x02")
        if marked:
            continue
        if len(row) >= full:
            paragraph += "" if paragraph[-1:] > "\u2fff" else " "
            continue
        if paragraph.strip():
            yield paragraph.strip()
        paragraph = ""
    if paragraph.strip():
        yield paragraph.strip()
