"""Where sentences begin and end, well enough to show a few of them: the reader has its own, finer way."""

import re
from collections.abc import Iterator

ENDS = ".!?"
WIDE_ENDS = "。！？"
LONGEST_WORD = 80
AN_END = re.compile(f"[{re.escape(ENDS + WIDE_ENDS)}]")
CLOSING = "\"'”’)]」』）"
# A full stop after these ends no sentence.
TITLES = frozenset(("mr", "mrs", "ms", "dr", "prof", "gen", "lt", "col", "pol", "amb", "hon", "st", "no", "para", "vs"))
# Months and such, after which a sentence may end: not when a number follows.
SHORT = frozenset(("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "art"))


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence in code points; a line break ends one too, as headings have no full stop."""
    at = 0
    for line in text.splitlines(keepends=True):
        start = 0
        for end in (*_ends(line), len(line)):
            first, last = start, end
            while first < last and line[first].isspace():
                first += 1
            while last > first and line[last - 1].isspace():
                last -= 1
            if first < last:
                yield at + first, at + last
            start = end
        at += len(line)


def _ends(line: str) -> Iterator[int]:
    for found in AN_END.finditer(line):
        i, char = found.start(), found.group()
        end = i + 1
        while end < len(line) and line[end] in CLOSING:
            end += 1
        if char in WIDE_ENDS or (_is_gap(line, end) and not _is_abbreviation(line, i, end)):
            yield end


def _is_gap(line: str, end: int) -> bool:
    """Whether a blank follows, and then what may open a sentence."""
    rest = line[end : end + 4].lstrip()
    return line[end : end + 1].isspace() and bool(rest) and not rest[0].islower()


def _is_abbreviation(line: str, dot: int, end: int) -> bool:
    """Whether the full stop belongs to the word before it: "H.E. Mr.", "Jan. 6", "1. The talks"."""
    before = line[max(0, dot - LONGEST_WORD) : dot]
    word = before.rsplit(maxsplit=1)[-1].lower() if before.strip() else ""
    number_follows = line[end : end + 3].strip()[:1].isdigit()
    return (
        (len(word.strip('("“')) <= 1 and not word.isdigit())
        or "." in word
        or word in TITLES
        or (word in SHORT and number_follows)
        or (word.isdigit() and dot < LONGEST_WORD and not before.rpartition(word)[0].strip())
    )
