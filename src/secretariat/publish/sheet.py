"""The tables of a paper as a spreadsheet: one sheet for the table, one for the sources."""

from datetime import datetime
from pathlib import Path
from unicodedata import east_asian_width

from openpyxl import Workbook
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.header_footer import HeaderFooterItem, _HeaderFooterPart
from openpyxl.worksheet.properties import PageSetupProperties
from openpyxl.worksheet.worksheet import Worksheet

from secretariat.publish.paper import Cell, Line, Paper, Table

BROAD, LEAST = 170, 6  # letters of a whole row, and of a column at least
LONGEST_NAME = 31  # of a sheet
BOLD = Font(name="Calibri", size=11, bold=True)
LINE, TIGHT = 15, 1.15  # points of a line; how much more room words take that are not broken within
FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would take for a formula
ILLEGAL = {number: None for number in range(32) if number not in (9, 10)}


def write(paper: Paper, path: Path) -> None:
    """Writes the tables."""
    book = Workbook()
    first = book.active
    tables = [(part, block) for part in paper.parts for block in part.blocks if isinstance(block, Table)]
    for at, (part, table) in enumerate(tables):
        sheet = first if at == 0 and isinstance(first, Worksheet) else book.create_sheet()
        sheet.title = part.title[:LONGEST_NAME]
        _table(sheet, table, paper)
    _sources(book.create_sheet(paper.notes_title[:LONGEST_NAME] or None), paper)
    book.properties.title, book.properties.creator = paper.title, "Secretariat"
    book.properties.created = book.properties.modified = datetime.fromisoformat(
        f"{(paper.created or '2000-01-01')[:10]}"
    )
    book.save(path)


def _table(sheet: Worksheet, table: Table, paper: Paper) -> None:
    above = [line for line in (paper.marking, paper.title, paper.subtitle) if line]
    for line in above:
        sheet.append([safe(line)])
        sheet.cell(sheet.max_row, 1).font = BOLD
    sheet.append([safe(words) for words in table.head])
    head = sheet.max_row
    for row in table.rows:
        sheet.append([safe(_text(cell)) for cell in row])
    for at, width in enumerate(table.widths, 1):
        sheet.cell(head, at).font = BOLD
        sheet.column_dimensions[get_column_letter(at)].width = _broad(table, width)
    for number, cells in enumerate(sheet.iter_rows(min_row=head), head):
        for cell in cells:
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        tall = (_lines(str(cell.value or ""), _broad(table, w)) for cell, w in zip(cells, table.widths, strict=True))
        sheet.row_dimensions[number].height = LINE * max(tall)
    sheet.freeze_panes = f"A{head + 1}"
    sheet.auto_filter.ref = f"A{head}:{get_column_letter(len(table.head))}{max(head, sheet.max_row)}"
    _printed(sheet, paper, head)


def _broad(table: Table, width: int) -> int:
    return max(LEAST, BROAD * width // sum(table.widths))


def _lines(words: str, broad: int) -> int:
    """The lines that words take in a column, near enough: not every program makes a row high enough by itself."""
    letters = (sum(2 if east_asian_width(char) in "WF" else 1 for char in line) for line in words.split("\n"))
    return sum(1 + int(TIGHT * number) // broad for number in letters)


def _printed(sheet: Worksheet, paper: Paper, head: int) -> None:
    """On paper: lying, as broad as the page, the head and the marking on every page."""
    _on_its_side(sheet)
    sheet.print_title_rows = f"{head}:{head}"
    marking = (paper.marking or "").replace("&", "&&")
    center = _HeaderFooterPart(text=marking) if marking else None
    sheet.oddHeader = HeaderFooterItem(center=center)
    sheet.oddFooter = HeaderFooterItem(center=center, right=_HeaderFooterPart(text="&P / &N"))


def _on_its_side(sheet: Worksheet) -> None:
    sheet.page_setup.orientation, sheet.page_setup.paperSize = "landscape", 9  # A4
    sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight = 1, 0
    sheet.sheet_properties.pageSetUpPr = PageSetupProperties(fitToPage=True)


def _sources(sheet: Worksheet, paper: Paper) -> None:
    for note in paper.notes:
        sheet.append([note.number, safe(note.text), safe(note.link or ""), *(safe(quote) for quote in note.quotes)])
        if note.link:
            sheet.cell(sheet.max_row, 3).hyperlink = note.link
    for column, width in (("A", 6), ("B", 60), ("C", 50), ("D", 60)):
        sheet.column_dimensions[column].width = width
    _on_its_side(sheet)


def safe(words: str) -> str:
    """Words that no spreadsheet takes for a formula."""
    clean = words.translate(ILLEGAL)
    return f"'{clean}" if clean.startswith(FORMULA) else clean


def _text(cell: Cell) -> str:
    return "\n".join(map(_line, cell))


def _line(line: Line) -> str:
    notes = "".join(f" [{number}]" for run in line.runs for number in run.notes)
    return (f"({line.marking}) " if line.marking else "") + "".join(run.text for run in line.runs) + notes
