"""Page: a document laid out: which lines are furniture, headings or text, and where sentences begin and end."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from operator import attrgetter, itemgetter

from msgspec import Struct

from secretariat.model import Quote
from secretariat.reading.east_asian.scan import scan
from secretariat.reading.east_asian.vocabulary import Cue, Cues, Vocabulary
from secretariat.reading.east_asian.words import DATE, Word, mask_of

HEADING = 46  # characters; a longer line is text, whatever it ends with
OPENING = 60  # characters within which a text that repeats its title does so
LONGEST = 1200  # characters of a sentence
WRAPPED = 28  # a line at least this long that ends in the middle of a sentence was wrapped
_MARKERS = (
    r"[-・○●◯■□◆◇*※▽]+ *", r"[\(\[]?[0-9]{1,2}[\)\]\.、．] *", r"[0-9]{1,2} +", r"[①-⑳] *",
    r"[一二三四五六七八九十]{1,2}[、\.] *", r"\([一二三四五六七八九十ア-ン]\) *",
)  # fmt: skip
MARKER = re.compile(rf"(?:{'|'.join(_MARKERS)})+")
MARKS = frozenset("-・○●◯■□◆◇*※▽[(0123456789一二三四五六七八九十" + "".join(map(chr, range(ord("①"), ord("⑳") + 1))))
EDGES = "、,，。 \t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000" + "".join(
    map(chr, range(0x2000, 0x200B))
)
DATE_LINE = re.compile(r"(?:令和|平成|昭和)?[0-9元]{1,4}年[0-9]{1,2}月[0-9]{1,2}日.{0,12}")
STOPS = re.compile("[。!?]")
BRACKETS = re.compile(r"[「『(《【]|[」』)》】]|[。!?]")
CLOSED = ("。", "!", "?", "」", "』", '"', ":", "；", ";")
STOPPED = (*CLOSED, ")", "】")  # a line that ends so was not wrapped


class Sentence(Struct, frozen=True, gc=False):
    """A sentence or heading, numbered through the document, with its words; the title is number -1.

    Attributes:
        block: the number of its line; listed: it stands behind a marker of a list.
        mask: the bits of all its words (see words.py); dates: those that are dates.
    """

    number: int
    start: int
    end: int
    block: int
    heading: bool
    words: tuple[Word, ...]
    listed: bool = False
    mask: int = 0
    dates: tuple[Word, ...] = ()


Placed = tuple[int, int, Cue]


class Page(Struct, frozen=True, gc=False):
    """A document laid out.

    Attributes:
        text: as stored; folded: its shadow.
        sentences: headings and sentences in order; title: the document's own, on its own shadow.
        furniture: (start, end) of the lines that are no text.
        mask: the bits of all its sentences; cue_ends, found_cues: where cues stand, in the order of their ends; modes:
            those of them that tell how they met.
    """

    text: str
    folded: str
    sentences: tuple[Sentence, ...]
    furniture: tuple[tuple[int, int], ...]
    vocabulary: Vocabulary
    title: "Page | None" = None
    mask: int = 0
    found_cues: Cues = ()
    cue_ends: tuple[int, ...] = ()
    modes: tuple[Placed, ...] = ()

    def cues(self, start: int, end: int) -> list[Placed]:
        """The cues of a stretch of the text, with their places."""
        first = bisect_right(self.cue_ends, start)
        last = bisect_right(self.cue_ends, end, first)
        if first == last:
            return []
        kinds = self.vocabulary.cue_kinds
        return [(at, to, kinds[number]) for number, at, to in self.found_cues[first:last] if at >= start]

    def quote(self, start: int, end: int) -> Quote:
        """The Quote of a stretch of the text, without blanks and commas at its edges."""
        whole = self.text[start:end]
        printed = whole.strip(EDGES)
        if len(printed) < len(whole) or not whole:
            start = end - len(whole.lstrip(EDGES))
        return Quote(start, start + len(printed), printed)


def lay_out(text: str, folded: str, vocabulary: Vocabulary, cues: Cues, title: str | None = None) -> Page:
    """A text laid out, with the title that came with it laid out beside it, unless the text begins with it."""
    words = tuple(scan(folded, vocabulary, cues))
    lines, furniture = _lines(folded, vocabulary)
    sentences = tuple(_sentences(folded, lines, words))
    return Page(
        text, folded, sentences, furniture, vocabulary, _title_page(title, folded, vocabulary),
        _mask_of(sentences), cues, tuple(map(_third, cues)), _modes(cues, vocabulary),
    )  # fmt: skip


def _modes(cues: Cues, vocabulary: Vocabulary) -> tuple[Placed, ...]:
    modes, kinds = vocabulary.modes, vocabulary.cue_kinds
    if modes.isdisjoint(map(_first, cues)):
        return ()
    return tuple([(start, end, kinds[number]) for number, start, end in cues if number in modes])


def _title_page(title: str | None, text: str, vocabulary: Vocabulary) -> Page | None:
    folded = vocabulary.folding(title) if title else ""
    if title is None or not folded.strip() or f"{folded}\n" in text[: len(folded) + OPENING]:
        return None
    words = tuple(scan(folded, vocabulary, vocabulary.cues(folded)))
    heading = _sentence(-1, 0, len(title), -1, words, heading=True)
    return Page(title, folded, (heading,), (), vocabulary)


def _mask_of(sentences: Sequence[Sentence]) -> int:
    mask = 0
    for sentence in sentences:
        mask |= sentence.mask
    return mask


_start, _first, _third = attrgetter("start"), itemgetter(0), itemgetter(2)


class _Line(Struct, frozen=True, gc=False):
    start: int
    end: int
    after_blank: bool


def _lines(folded: str, vocabulary: Vocabulary) -> tuple[list[_Line], tuple[tuple[int, int], ...]]:
    """The lines of the text, and the places of those that are furniture."""
    lines: list[_Line] = []
    furniture: list[tuple[int, int]] = []
    start, blank = 0, True
    for raw in folded.split("\n"):
        bare = raw.strip()
        if bare:
            at = start + raw.find(bare)
            if _is_furniture(bare, vocabulary):
                furniture.append((at, at + len(bare)))
            else:
                lines.append(_Line(at, at + len(bare), blank))
        blank = not bare
        start += len(raw) + 1
    return lines, tuple(furniture)


def _is_furniture(line: str, vocabulary: Vocabulary) -> bool:
    bare = line.strip(" |-・>»▲▼")
    if not bare or bare in vocabulary.furniture_lines:
        return True
    return len(bare) < 60 and (bare.startswith(vocabulary.furniture_starts) or bare.endswith(vocabulary.furniture_ends))


def _sentences(folded: str, lines: list[_Line], words: tuple[Word, ...]) -> Iterator[Sentence]:
    number = at = 0
    starts = list(map(_start, words))
    for block, (start, end, heading) in enumerate(_blocks(folded, lines)):
        marker = MARKER.match(folded, start, end) if folded[start] in MARKS else None
        begin = marker.end() if marker and marker.end() < end else start
        for first, last in [(begin, end)] if heading else _cut(folded, begin, end):
            i = bisect_left(starts, first, at)
            at = bisect_left(starts, last, i)
            yield _sentence(number, first, last, block, words[i:at], heading=heading, listed=begin > start)
            number += 1


def _sentence(
    number: int, start: int, end: int, block: int, words: tuple[Word, ...], *, heading: bool, listed: bool = False
) -> Sentence:
    mask = mask_of(words)
    dates = tuple([w for w in words if w.date is not None]) if mask & DATE else ()
    return Sentence(number, start, end, block, heading, words, listed, mask, dates)


def _blocks(folded: str, lines: list[_Line]) -> Iterator[tuple[int, int, bool]]:
    """Lines, joined where one was wrapped: (start, end, whether it is a heading)."""
    i = 0
    while i < len(lines):
        start, end = lines[i].start, lines[i].end
        while i + 1 < len(lines) and _goes_on(folded, lines[i], lines[i + 1]):
            i += 1
            end = lines[i].end
        i += 1
        yield start, end, end - start <= HEADING and not _closed(folded, start, end)


def _closed(folded: str, start: int, end: int) -> bool:
    return folded.endswith(CLOSED, start, end) or folded.find("。", start, end) >= 0


def _goes_on(folded: str, line: _Line, after: _Line) -> bool:
    if after.after_blank or line.end - line.start < WRAPPED or folded.endswith(STOPPED, line.start, line.end):
        return False
    return not (DATE_LINE.fullmatch(folded, after.start, after.end) or MARKER.match(folded, after.start, after.end))


def _cut(folded: str, start: int, end: int) -> Iterable[tuple[int, int]]:
    """Where sentences end; hardly a line is longer than the longest of them."""
    cuts = [(start, end)] if STOPS.search(folded, start, end - 1) is None else _at_stops(folded, start, end)
    return cuts if end - start <= LONGEST else _bounded(folded, cuts)


def _bounded(folded: str, cuts: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """No sentence is longer than any that people write: what is longer is a list, and is cut at its commas."""
    for start, end in cuts:
        while end - start > LONGEST:
            comma = max(folded.rfind("、", start, start + LONGEST), folded.rfind(",", start, start + LONGEST))
            last = comma + 1 if comma > start else start + LONGEST
            yield start, last
            start = last
        if not folded[start:end].isspace():
            yield start, end


def _at_stops(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """The parts up to each full stop outside brackets; brackets that never close are no brackets."""
    depth, first = 0, start
    cuts: list[int] = []
    loose: list[int] = []
    for hit in BRACKETS.finditer(folded, start, end):
        c = hit.group()
        if c in "「『(《【":
            depth += 1
        elif c in "」』)》】":
            depth = max(0, depth - 1)
        else:
            loose.append(hit.end())
            if depth == 0:
                cuts.append(hit.end())
    found: list[tuple[int, int]] = []
    for cut in cuts if depth == 0 else loose:
        last = cut
        while last < end and folded[last] in "」』)\"'":
            last += 1
        if last > first:
            found.append((first, last))
            first = last
    if first < end and not folded[first:end].isspace():
        found.append((first, end))
    return found
