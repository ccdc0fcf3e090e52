"""How much room a paper takes, in lines of a page: near enough to keep a card on one side and a brief on two."""

from collections.abc import Iterable
from math import ceil
from unicodedata import east_asian_width

from secretariat.publish.paper import Line, Paper, Part, Slot, Table

BROAD = 108  # Latin letters in a line; those of dense scripts take two
HEADING, TITLE, NOTE, SMALLER = 1.8, 3.2, 0.78, 1.27
BETWEEN_ROWS, BESIDE = 0.2, 3
TALLER = 1.23  # a line of a dense script, in whatever font Word finds for it


def lines_of(paper: Paper) -> float:
    """The lines that a paper takes."""
    told = (f"{n.text} {n.link}" if n.link and n.spelled else n.text for n in paper.notes)
    notes = sum(NOTE * _lines(_broad(text), BROAD * SMALLER) for text in told)
    quotes = sum(NOTE * _lines(_broad(quote), BROAD * SMALLER) for n in paper.notes for quote in n.quotes)
    every = TITLE + sum(map(_part, paper.parts)) + (HEADING if paper.notes else 0) + notes + quotes
    return every * (TALLER if paper.language in ("ja", "zh") else 1)


def _part(part: Part) -> float:
    return HEADING + sum(map(_block, part.blocks))


def _block(block: Line | Table | Slot) -> float:
    if isinstance(block, Line):
        return _lines(_of(block), BROAD)
    if isinstance(block, Slot):
        return max(block.room, sum(_lines(_broad(text), BROAD) for text in block.text)) + len(block.markings)
    return 1 + BETWEEN_ROWS + sum(BETWEEN_ROWS + _row(row, block.widths) for row in block.rows)


def _row(cells: Iterable[tuple[Line, ...]], widths: tuple[int, ...]) -> float:
    broad = [BROAD * width / sum(widths) - BESIDE for width in widths]
    return max(sum(_lines(_of(line), room) for line in cell) for cell, room in zip(cells, broad, strict=True))


def _of(line: Line) -> int:
    notes = sum(len(run.notes) for run in line.runs)
    return sum(_broad(run.text) for run in line.runs) + notes + len(line.marking or "")


def _broad(text: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in text)


def _lines(letters: float, room: float) -> int:
    return max(1, ceil(letters / room))
