"""A paper as a Word file: real headings, tables with a head that repeats, content controls for the desk's own words,
the marking at head and foot of every page.
"""

from datetime import datetime
from pathlib import Path
from typing import Any

from docx import Document
from docx.document import Document as File
from docx.enum.section import WD_ORIENT
from docx.enum.style import WD_STYLE_TYPE
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.text.paragraph import Paragraph
from docx.text.run import Run as WordRun

from secretariat.publish import word_text as xml
from secretariat.publish.paper import Note, Paper, Part, Slot, Table

INK, MUTED, RULE = RGBColor(0x1A, 0x1A, 0x1A), RGBColor(0x5F, 0x5F, 0x5F), "B8B8B8"
# A font that every machine has or has one of the same widths for.
FONT, FONT_EAST = "Times New Roman", {"ja": "MS Mincho", "zh": "SimSun"}
BODY, SMALL, HEADING, TITLE = Pt(10), Pt(8), Pt(11), Pt(16)
MARGIN = Cm(1.9)
TAG = "secretariat."  # before the name of the room of a content control
NO_DAY = datetime(2000, 1, 1)  # noqa: DTZ001  a file says no time zone


def write(paper: Paper, path: Path) -> None:
    """Writes the paper."""
    file = Document()
    _styles(file, paper)
    _page(file, paper)
    file.add_paragraph(paper.title, style="Title")
    file.add_paragraph(paper.subtitle, style="Subtitle")
    for part in paper.parts:
        add_part(file, part)
    add_notes(file, paper)
    _properties(file, paper)
    file.save(str(path))


def _properties(file: File, paper: Paper) -> None:
    about = file.core_properties
    about.title, about.subject, about.language = paper.title, paper.subtitle, paper.language
    about.author, about.last_modified_by, about.comments = "Secretariat", "", ""
    day = (paper.created or "")[:10]
    about.created = about.modified = datetime.fromisoformat(day) if len(day) == len("2015-03-19") else NO_DAY


def _styles(file: File, paper: Paper) -> None:
    normal = file.styles["Normal"]
    normal.font.name, normal.font.size, normal.font.color.rgb = FONT, BODY, INK
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    fonts.set(qn("w:eastAsia"), FONT_EAST.get(paper.language, FONT_EAST["ja"]))
    language = OxmlElement("w:lang")
    language.set(qn("w:val"), paper.language if paper.language != "ja" else "en-GB")
    language.set(qn("w:eastAsia"), "ja-JP")
    normal.element.get_or_add_rPr().append(language)
    normal.paragraph_format.space_after = Pt(1)
    normal.paragraph_format.line_spacing = 1.0
    character_styles(file)
    for name, size, before, after in (("Title", TITLE, 0, 0), ("Subtitle", BODY, 0, 4), ("Heading 1", HEADING, 7, 2)):
        _style(file.styles[name], size, before, after)
    file.styles["Subtitle"].font.color.rgb = MUTED
    file.styles["Heading 1"].paragraph_format.keep_with_next = True


def _style(style: Any, size: Pt, before: float, after: float) -> None:  # noqa: ANN401  python-docx's own
    style.font.name, style.font.size, style.font.color.rgb = FONT, size, INK
    style.font.bold, style.font.italic = style.name != "Subtitle", False
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for theme in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:eastAsia"), FONT_EAST["ja"])
    style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
    for name in ("w:pPr/w:pBdr", "w:rPr/w:spacing", "w:rPr/w:kern"):  # what python-docx's own template adds
        found = style.element.find("/".join(map(qn, name.split("/"))))
        if found is not None:
            found.getparent().remove(found)


def character_styles(file: File) -> None:
    """The looks of words in a line, added to whatever styles a file has."""
    known = {style.name for style in file.styles}
    for name, size, raised in ((xml.NOTE, None, True), (xml.SMALLER, SMALL, False), (xml.MUTED_STYLE, None, False)):
        if name not in known:
            font = file.styles.add_style(name, WD_STYLE_TYPE.CHARACTER).font
            font.color.rgb = MUTED
            font.superscript = raised or None
            font.size = size
    if "Strong" not in known:
        file.styles.add_style("Strong", WD_STYLE_TYPE.CHARACTER).font.bold = True


def _page(file: File, paper: Paper) -> None:
    """A4, with the marking at head and foot and the number of the page at the foot."""
    section = file.sections[0]
    section.page_width, section.page_height = (Cm(29.7), Cm(21)) if paper.wide else (Cm(21), Cm(29.7))
    if paper.wide:
        section.orientation = WD_ORIENT.LANDSCAPE
    section.left_margin = section.right_margin = MARGIN
    section.top_margin, section.bottom_margin = Cm(1.7), Cm(1.5)
    section.header_distance = section.footer_distance = Cm(0.7)
    marking(section.header.paragraphs[0], paper.marking)
    foot = section.footer.paragraphs[0]
    foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if paper.marking:
        marking(foot, paper.marking)
        foot = section.footer.add_paragraph()
        foot.alignment = WD_ALIGN_PARAGRAPH.CENTER
    _small(foot.add_run(f"{paper.foot} · "))
    before, _, rest = paper.page.partition("{page}")
    between, _, after = rest.partition("{pages}")
    for text, code in ((before, "PAGE"), (between, "NUMPAGES")):
        _small(foot.add_run(text))
        _field(foot, code)
    _small(foot.add_run(after))


def marking(paragraph: Paragraph, words: str | None) -> None:
    """A handling rule, so that nobody misses it."""
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if words:
        run = paragraph.add_run(words)
        run.bold, run.font.size = True, BODY


def _field(paragraph: Paragraph, code: str) -> None:
    for kind in ("begin", None, "separate", "text", "end"):
        run = paragraph.add_run("1" if kind == "text" else "")
        _small(run)
        if kind == "text":
            continue
        element = OxmlElement("w:instrText" if kind is None else "w:fldChar")
        if kind is None:
            element.text = f" {code} "
        else:
            element.set(qn("w:fldCharType"), kind)
        run._r.append(element)  # noqa: SLF001  python-docx has no fields


def _small(run: WordRun) -> None:
    run.font.size, run.font.color.rgb = SMALL, MUTED


Host = Any  # a file, a cell, or a paragraph's place in a template: whatever can hold paragraphs and tables


def add_part(file: File, part: Part, *, heading: bool = True) -> None:
    """A part at the end of a file."""
    if heading:
        file.add_heading(part.title, level=1)
    for block in part.blocks:
        if isinstance(block, Table):
            add_table(file, block)
        elif isinstance(block, Slot):
            add_slot(file, block, part.title)
        else:
            xml.put(file, xml.paragraph(xml.line(block)))


def add_table(host: Host, table: Table) -> Any:  # noqa: ANN401  python-docx's own table
    """A table with a head that repeats on every page, rows that are not torn apart."""
    made = host.add_table(rows=1, cols=len(table.head))
    broad = [Cm(_broad(host) * part / sum(table.widths)) for part in table.widths]
    for column, width in zip(made.columns, broad, strict=True):
        column.width = width
    made.alignment, made.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    _borders(made)
    for cell, words, width in zip(made.rows[0].cells, table.head, broad, strict=True):
        cell.paragraphs[0].add_run(words).bold = True
        cell.width = width
    for name in ("w:cantSplit", "w:tblHeader"):
        made.rows[0]._tr.get_or_add_trPr().append(OxmlElement(name))  # noqa: SLF001
    made._tbl.extend(xml.made("".join(xml.row(row, broad) for row in table.rows)))  # noqa: SLF001
    return made


def _broad(host: Host) -> float:
    """The breadth of the text in centimetres."""
    section = host.sections[0]
    whole = section.page_width - section.left_margin - section.right_margin
    return float(whole / Cm(1))


def _borders(table: Any) -> None:  # noqa: ANN401
    """Thin rules between rows, none between columns."""
    borders = OxmlElement("w:tblBorders")
    for side in ("top", "bottom", "insideH"):
        edge = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "0"), ("color", RULE)):
            edge.set(qn(f"w:{name}"), value)
        borders.append(edge)
    table._tbl.tblPr.append(borders)  # noqa: SLF001


def add_slot(host: Host, slot: Slot, title: str) -> None:
    """Room for the desk: a content control, so that its words are found again by name in whatever Word makes of it."""
    if slot.markings:
        host.add_paragraph().add_run(f"({' · '.join(slot.markings)})").bold = True
    lines = slot.text or (slot.hint, *("",) * (slot.room - 1))
    paragraphs = [host.add_paragraph() for _ in lines]
    for paragraph, text in zip(paragraphs, lines, strict=True):
        run = paragraph.add_run(text)
        if not slot.text:
            _small(run)
        _boxed(paragraph)
    control = OxmlElement("w:sdt")
    properties, content = OxmlElement("w:sdtPr"), OxmlElement("w:sdtContent")
    for name, value in (("w:alias", title), ("w:tag", f"{TAG}{slot.name}")):
        element = OxmlElement(name)
        element.set(qn("w:val"), value)
        properties.append(element)
    if not slot.text:
        properties.append(OxmlElement("w:showingPlcHdr"))  # the hint goes when somebody writes
    control.extend((properties, content))
    paragraphs[0]._p.addprevious(control)  # noqa: SLF001
    for paragraph in paragraphs:
        content.append(paragraph._p)  # noqa: SLF001


def _boxed(paragraph: Paragraph) -> None:
    borders = OxmlElement("w:pBdr")
    for side in ("top", "left", "bottom", "right"):
        edge = OxmlElement(f"w:{side}")
        for name, value in (("val", "single"), ("sz", "4"), ("space", "2"), ("color", RULE)):
            edge.set(qn(f"w:{name}"), value)
        borders.append(edge)
    paragraph._p.get_or_add_pPr().append(borders)  # noqa: SLF001


def add_notes(file: File, paper: Paper) -> None:
    """The sources, each with its address, and the passages that were used where the paper has them."""
    if not paper.notes:
        return
    file.add_heading(paper.notes_title, level=1)
    xml.put(file, "".join(_note(file, note) for note in paper.notes))


def _note(file: File, note: Note) -> str:
    told = note.text if note.spelled or not note.link else ""
    number = f"{xml.words(str(note.number), xml.SMALLER)}<w:r><w:tab/></w:r>{xml.words(f'{told} ', xml.SMALLER)}"
    source = xml.bookmark(note.number) + number
    if note.link:
        source += _link(file, note.link, note.link if note.spelled else note.text)
    shown = xml.paragraph(source, after=Pt(0), left=Cm(0.6), hanging=Cm(0.6))
    return shown + "".join(
        xml.paragraph(xml.words(quote, xml.SMALLER), after=Pt(0), left=Cm(1)) for quote in note.quotes
    )


def _link(file: File, address: str, words: str) -> str:
    known = file.part.relate_to(
        address, "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink", is_external=True
    )
    return xml.link(known, xml.words(words, xml.SMALLER, under=words == address))
