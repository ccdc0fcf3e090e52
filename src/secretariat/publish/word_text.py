"""What stands in the paragraphs of a Word file, as text of XML: a long paper has thousands of them, and Word's elements
made one by one would take most of the time that a paper takes.
"""

from collections.abc import Iterable, Sequence
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from docx.shared import Length, Pt

from secretariat.publish.paper import Cell, Line, Run

NOTE, SMALLER, MUTED_STYLE = "SecretariatNote", "SecretariatSmall", "SecretariatMuted"
STYLES = {"strong": "Strong", "muted": MUTED_STYLE}
EAST = {"ja": "ja-JP", "zh": "zh-CN", "ko": "ko-KR"}
NO_XML = dict.fromkeys([*range(32), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF], " ")  # no file of XML may hold them
IN_A_CELL = Pt(1)


def put(file: Any, elements: str) -> None:  # noqa: ANN401  python-docx's own
    """Elements at the end of a file, before what it says of its pages."""
    last = file.element.body.get_or_add_sectPr()
    for element in made(elements):
        last.addprevious(element)


def made(elements: str) -> list[Any]:
    """The elements of some text."""
    return list(parse_xml(f"<w:body {nsdecls('w', 'r')}>{elements}</w:body>"))


def words(
    text: str, style: str | None = None, language: str | None = None, *, bold: bool = False, under: bool = False
) -> str:
    """A run of words."""
    east = EAST.get((language or "")[:2])
    about = (
        (f'<w:rStyle w:val="{style}"/>' if style else "")
        + ("<w:b/>" if bold else "")
        + ('<w:u w:val="single"/>' if under else "")
        + (f'<w:lang w:eastAsia="{east}"/>' if east else "")
    )
    looks = f"<w:rPr>{about}</w:rPr>" if about else ""
    return f'<w:r>{looks}<w:t xml:space="preserve">{escape(text.translate(NO_XML))}</w:t></w:r>'


def line(told: Line) -> str:
    """One statement, with its marking before it and its notes after it."""
    before = words(f"({told.marking}) ", bold=True) if told.marking else ""
    return before + "".join(map(_run, told.runs))


def _run(run: Run) -> str:
    said = words(run.text, STYLES.get(run.look), run.language) if run.text else ""
    return said + "".join(_reference(note, comma=at > 0) for at, note in enumerate(run.notes))


def _reference(number: int, *, comma: bool) -> str:
    """A raised number that leads to its source."""
    shown = words(f",{number}" if comma else str(number), NOTE)
    return f'<w:hyperlink w:anchor="source_{number}">{shown}</w:hyperlink>'


def paragraph(
    inside: str, *, after: Length | None = None, left: Length | None = None, hanging: Length | None = None
) -> str:
    """A paragraph: how far it stands from the next, how far from the edge, and how far its first line stands out."""
    about = f'<w:spacing w:after="{_twips(after)}"/>' if after is not None else ""
    if left is not None:
        out = f' w:hanging="{_twips(hanging)}"' if hanging is not None else ""
        about += f'<w:ind w:left="{_twips(left)}"{out}/>'
    return f"<w:p>{f'<w:pPr>{about}</w:pPr>' if about else ''}{inside}</w:p>"


def row(cells: Iterable[Cell], broad: Sequence[Length]) -> str:
    """A row that is not torn apart."""
    inside = "".join(_cell(cell, width) for cell, width in zip(cells, broad, strict=True))
    return f"<w:tr><w:trPr><w:cantSplit/></w:trPr>{inside}</w:tr>"


def _cell(cell: Cell, broad: Length) -> str:
    lines = "".join(paragraph(line(one), after=IN_A_CELL) for one in cell) or "<w:p/>"
    return f'<w:tc><w:tcPr><w:tcW w:type="dxa" w:w="{_twips(broad)}"/></w:tcPr>{lines}</w:tc>'


def bookmark(number: int) -> str:
    """The place that a raised number leads to."""
    return f'<w:bookmarkStart w:id="{number}" w:name="source_{number}"/><w:bookmarkEnd w:id="{number}"/>'


def link(known: str, inside: str) -> str:
    """Words that lead to an address that the file knows under a name."""
    return f"<w:hyperlink r:id={quoteattr(known)}>{inside}</w:hyperlink>"


def _twips(length: Length | None) -> int:
    return round(length.pt * 20) if length is not None else 0
