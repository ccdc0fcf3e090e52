"""A paper as a page of 80 columns."""

from collections.abc import Iterator

from secretariat.cli.layout import RULE, dotted, wrap
from secretariat.publish.paper import Line, Paper, Slot, Table

SHORT = 140  # letters of a row that is one paragraph


def paper_page(paper: Paper) -> Iterator[str]:
    """The paper for a terminal: rows of tables as paragraphs, each cell under its head."""
    if paper.marking:
        yield from wrap(paper.marking)
    yield RULE
    yield from wrap(paper.title)
    yield from wrap(paper.subtitle, "  ")
    for part in paper.parts:
        yield from ("", part.title.upper()) if part.title != paper.title else ("",)
        for block in part.blocks:
            yield from _block(block)
    if paper.notes:
        yield from ("", paper.notes_title.upper())
        for note in paper.notes:
            yield from wrap(note.text, f"  {note.number:>2} ", "     ")
            yield from (line for quote in note.quotes for line in wrap(quote, "       "))
    yield from ("", *wrap(paper.foot), *wrap(paper.marking or ""))


def _block(block: Line | Table | Slot) -> Iterator[str]:
    if isinstance(block, Table):
        return _table(block)
    return _slot(block) if isinstance(block, Slot) else _line(block)


def _line(line: Line, before: str = "  ") -> Iterator[str]:
    marking = f"({line.marking}) " if line.marking else ""
    yield from wrap(marking + _words(line), before, "    ")


def _words(line: Line) -> str:
    return "".join(run.text + "".join(f" [{note}]" for note in run.notes) for run in line.runs)


def _slot(slot: Slot) -> Iterator[str]:
    for text in slot.text or (f"… ({slot.hint})",):
        yield from wrap(text, "  ")


def _table(table: Table) -> Iterator[str]:
    after_long = False
    for row in table.rows:
        short = dotted(*(_words(line) for cell in row for line in cell))
        yield from ("",) if after_long else ()
        after_long = len(short) > SHORT
        if not after_long:
            yield from wrap(short, "  ", "    ")
            continue
        for head, cell in zip(table.head, row, strict=True):
            for line in cell:
                yield from _line(line, f"  {head}: ")
