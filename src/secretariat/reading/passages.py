"""Passages: the stretches of a document that are each in one language, where it has several: a page above its
translation, an English page with a Chinese block.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby
from operator import attrgetter

from msgspec import Struct

from secretariat.reading.language import COMMON_ENGLISH, Letters, east_asian_letters, is_japanese

FEW = 30  # Chinese characters and kana; a passage of fewer is read with what stands around it
FEWEST_WORDS = 12  # of an English passage
ENGLISH_SHARE = 0.1  # of its words that are among the commonest
IN_A_LINE = 4  # Latin letters that one Chinese character or kana outweighs: a name in brackets makes no line English
NO_KANA = 8  # Chinese characters of a sentence that in Japanese would have kana among them
LATIN_LINE = re.compile(r"[A-Za-z][^\n\u3041-\u30ff\u4e00-\u9fff]{39}")
KANA_LETTER = re.compile("[\u3041-\u3096\u30a1-\u30fa]")
_KANA = r"[\u3041-\u3096][^\u3041-\u3096\n]{0,4}"
KANA_LINE = re.compile(rf"{_KANA}(?:{_KANA}){{5}}")  # begins with a set of letters, which is looked for fast
EAST_ASIAN = ("ja", "zh")


class Passage(Struct, frozen=True, gc=False):
    """A stretch of a text from `start` to `end` in one language."""

    start: int
    end: int
    language: str


def passages(text: str, language: str | None) -> tuple[Passage, ...]:
    """The passages of a text, which leave nothing out; none where all of it is in the one language that it is taken
    for. What is too short to be a passage belongs to the one before it, or to the first.
    """
    if not _may_have_several(text, language):
        return ()
    runs = list(_joined(_known(list(_lines(text)))))
    long = [_is_long(text, run) for run in runs]
    last = next((run.language for run, is_long in zip(runs, long, strict=True) if is_long), "")
    found: list[Passage] = []
    for run, is_long in zip(runs, long, strict=True):
        last = run.language if is_long else last
        found.append(Passage(run.start, run.end, last))
    several = tuple(_joined(found))
    return several if len(several) > 1 else ()


def may_be(line: str, language: str) -> bool:
    """Whether a line, such as a title, is in a language as far as it tells."""
    told = _language_of_line(line)
    return told in {"", language} or (told == "east" and language in EAST_ASIAN)


def only(text: str, among: Sequence[Passage], language: str) -> str:
    """The text with blanks for all that is in other languages, so that places in it stay what they are."""
    return "".join(
        text[p.start : p.end]
        if p.language == language
        else "\n".join(" " * len(line) for line in text[p.start : p.end].split("\n"))
        for p in among
    )


def _may_have_several(text: str, language: str | None) -> bool:
    """Whether a look at the whole shows letters enough of another kind than the language's own."""
    if text.isascii():
        return False
    if language in EAST_ASIAN:
        return LATIN_LINE.search(text) is not None or (_lacks_kana(text) if language == "ja" else _has_kana(text))
    return east_asian_letters(text).all >= FEW


def _lacks_kana(text: str) -> bool:
    """Whether a line with a full stop has no kana, as no sentence in Japanese."""
    return any("。" in line and KANA_LETTER.search(line) is None for line in text.split("\n"))


def _has_kana(text: str) -> bool:
    return KANA_LINE.search(text) is not None


def _lines(text: str) -> Iterator[Passage]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield Passage(start, start + len(line), _language_of_line(line))
        start += len(line)


def _language_of_line(line: str) -> str:
    """The language of a line; "" where it has too few letters to tell, "east" for Japanese or Chinese."""
    found = east_asian_letters(line)
    latin = sum(map(str.isalpha, filter(str.isascii, line)))
    if found.all > 1 and found.all * IN_A_LINE >= latin:
        return _which(line, found)
    return "en" if latin > 2 else ""


def _which(line: str, found: Letters) -> str:
    if found.kana and is_japanese(found):
        return "ja"
    return "zh" if "。" in line and found.han >= NO_KANA and not found.kana else "east"


def _known(lines: list[Passage]) -> Iterator[Passage]:
    """The lines with what their neighbours tell of those that do not tell themselves: headings, dates, numbers."""
    east = [line.language for line in lines if line.language in EAST_ASIAN]
    last = next((line.language for line in lines if line.language), "")
    last_east = east[0] if east else "zh"
    for line in lines:
        language = line.language or last
        if language == "east":
            language = last_east
        if language in EAST_ASIAN:
            last_east = language
        last = language
        yield Passage(line.start, line.end, language)


def _joined(found: Iterable[Passage]) -> Iterator[Passage]:
    for language, run in groupby(found, attrgetter("language")):
        several = list(run)
        yield Passage(several[0].start, several[-1].end, language)


def _is_long(text: str, passage: Passage) -> bool:
    """Whether a passage is one to be read by itself: sentences enough, and in a language that is known."""
    inside = text[passage.start : passage.end]
    if passage.language in EAST_ASIAN:
        return east_asian_letters(inside).all >= FEW
    words = inside.lower().split()
    common = sum(map(COMMON_ENGLISH.__contains__, words))
    return len(words) >= FEWEST_WORDS and common >= ENGLISH_SHARE * len(words)
