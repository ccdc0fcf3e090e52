"""Lines for a terminal of eighty columns, whatever the script."""

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

WIDTH = 80
RULE = "─" * WIDTH


def width(text: str) -> int:
    """How many columns a text takes: two for each Chinese, Japanese or Korean character, none for a combining mark."""
    if text.isascii():
        return len(text)
    return sum(map(_cells, text))


@cache
def _cells(char: str) -> int:
    if unicodedata.combining(char):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def wrap(text: str, first: str = "", rest: str | None = None, columns: int = WIDTH) -> Iterator[str]:
    """A text as lines: the first after `first`, the others after `rest` (blanks as wide as `first` unless given)."""
    used, flat = width(first), " ".join(text.split())
    if used + width(flat) <= columns:
        yield f"{first}{flat}".rstrip()
        return
    hang = " " * used if rest is None else rest
    line, empty = first, True
    for word in _words(flat):
        glued = "" if empty or word.startswith("\0") else " "
        word = word.removeprefix("\0")
        wide = width(word)
        if not empty and used + len(glued) + wide > columns:
            yield line.rstrip()
            line, glued, used = hang, "", width(hang)
        line += glued + word
        used += len(glued) + wide
        empty = False
    yield line.rstrip()


def _words(text: str) -> Iterator[str]:
    """The words; a run of Chinese or Japanese is cut into characters, each marked as standing without a blank."""
    for word in text.split():
        if word.isascii() or width(word) == len(word):
            yield word
            continue
        pieces = _characters(word)
        yield next(pieces)
        yield from (f"\0{piece}" for piece in pieces)


def _characters(word: str) -> Iterator[str]:
    run = ""
    for char in word:
        closing = char in "、。」』）〉》】，；：？！・ー" or unicodedata.combining(char)
        if _cells(char) == 2 and not closing:
            if run:
                yield run
            run = char
        elif run and _cells(run[-1]) == 2 and not closing:
            yield run
            run = char
        else:
            run += char
    yield run


def dotted(*told: str | None) -> str:
    """What is told of one thing, in a row; what is not told leaves no gap."""
    return " · ".join(part for part in told if part)


def under_headings(parts: Iterable[tuple[str, Iterable[str]]]) -> Iterator[str]:
    """Parts of a page, each after an empty line under its heading; a part without lines has none."""
    for heading, lines in parts:
        found = list(lines)
        if found:
            yield from ("", heading, *found)


def columns(rows: Sequence[Sequence[str]], indent: str = "", gap: int = 2) -> Iterator[str]:
    """Rows as aligned columns; the last column is wrapped in what is left of the line."""
    if not rows:
        return
    widths = [max(width(row[i]) for row in rows) for i in range(len(rows[0]) - 1)]
    for row in rows:
        cells = (text + " " * (wide - width(text) + gap) for text, wide in zip(row, widths, strict=False))
        yield from wrap(row[-1], indent + "".join(cells))
