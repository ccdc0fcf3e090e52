"""Layout: what is furniture, what is a heading, what is text, and which lines belong together."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from secretariat.lexicon.language import Language
from secretariat.when.english_words import FULL_MONTHS

HEADING_WORDS = 32  # a line longer than this is text, whatever it ends with
WRAPPED_AT = 55  # a line at least this long that ends in the middle of a sentence was wrapped
WRAPPED_LINE, WIDEST_WRAP = 30, 110  # characters of a line in a typescript
FEWEST_WRAPS = 4  # breaks in a paragraph that tell the width of a page
RAGGED = 4  # characters by which lines of one width may differ
SIGNED_WORDS = 6  # of the shortest sentence before "(ANI)"
MENU_WORDS = 4
MENU_RUN = 3
MARKS = (".", "?", "!", ":", ";")
SENTENCE_ENDS = (*MARKS, '."', '!"', '?"', ".'", ".)", "./")
OPEN_ENDS = frozenset([  # words that no line ends with
    "on", "in", "at", "of", "the", "a", "an", "and", "or", "to", "for", "from", "with", "by", "between", *FULL_MONTHS,
])  # fmt: skip
BEFORE_NAMES = frozenset(["mr.", "mrs.", "ms.", "dr.", "hon.", "rt."])  # no line ends before the name


class Block(Struct, frozen=True, gc=False):
    """A run of lines that belong together: kind "heading", "text" or "furniture"."""

    start: int
    end: int
    kind: str


class Line(Struct, frozen=True, gc=False):
    """A line without the blanks at its edges; `blank` lines before it."""

    start: int
    end: int
    text: str
    after_blank: bool


def blocks(plain: str, language: Language) -> list[Block]:
    """The blocks of a text in order. What is furniture is marked, never cut out."""
    lines = list(_lines(plain))
    wrapped = _is_wrapped(lines)
    furniture = _furniture(lines, language)
    found: list[Block] = []
    joined: list[Line] = []
    for i, line in enumerate(lines):
        if joined and not (furniture[i] or furniture[i - 1]) and _continues(joined[-1], line, wrapped=wrapped):
            joined.append(line)
            continue
        _close(joined, found)
        joined = []
        if furniture[i]:
            found.append(Block(line.start, line.end, "furniture"))
        else:
            joined = [line]
    _close(joined, found)
    return found


def _close(lines: list[Line], found: list[Block]) -> None:
    if lines:
        words = lines[0].text if len(lines) == 1 else f"{lines[0].text} {lines[1].text}"
        kind = "heading" if len(lines) <= 2 and _is_heading(words) else "text"
        found.append(Block(lines[0].start, lines[-1].end, kind))


def _lines(plain: str) -> Iterator[Line]:
    start, blank = 0, True
    for raw in plain.split("\n"):
        text = raw.strip()
        if text:
            at = start + len(raw) - len(raw.lstrip())
            yield Line(at, at + len(text), text, blank)
        blank = not text
        start += len(raw) + 1


def _is_heading(text: str) -> bool:
    words = text.split(None, HEADING_WORDS)
    if text.endswith(SENTENCE_ENDS) or len(words) > HEADING_WORDS or _signed_off(words):
        return False
    return not text[:1].islower()


def _signed_off(words: list[str]) -> bool:
    """ "... in New Delhi. (ANI)": a sentence, and the agency that tells it."""
    return len(words) > SIGNED_WORDS and words[-1].startswith("(") and words[-2].endswith(".")


def _is_wrapped(lines: list[Line]) -> bool:
    """Whether the text was wrapped at a width, as typescripts and scans are: most lines end in mid-sentence."""
    if _fills_its_width(lines):
        return True
    long = [line for line in lines if len(line.text) > WRAPPED_LINE]
    broken = [line for line in long if not line.text.endswith(SENTENCE_ENDS) and len(line.text) < WIDEST_WRAP]
    small = [line for line in lines if line.text[0].islower()]
    return len(long) >= 6 and len(broken) > 0.6 * len(long) and len(small) > 0.3 * len(lines)


def _fills_its_width(lines: list[Line]) -> bool:
    """Whether no line but a paragraph's last had room for the first word of the next: a page of one width."""
    width = max([len(line.text) for line in lines], default=0)
    if not WRAPPED_LINE < width < WIDEST_WRAP:
        return False
    pairs = [(a, b) for a, b in pairwise(lines) if not b.after_blank and not a.text.endswith(SENTENCE_ENDS)]
    full = sum(len(a.text) + 1 + len(b.text.split(None, 1)[0]) > width - RAGGED for a, b in pairs)
    return len(pairs) >= FEWEST_WRAPS and full >= 0.8 * len(pairs)


def _continues(before: Line, line: Line, *, wrapped: bool) -> bool:
    """Whether a line goes on with the sentence of the line before it: it was wrapped, or broken at a blank line."""
    last = before.text.rstrip().rstrip("\"')]")
    if last.rpartition(" ")[2].lower() in BEFORE_NAMES:
        return True
    if last.endswith(",") and _is_person(last) and not _is_person(line.text):
        return True
    if (
        wrapped
        and len(last) > WRAPPED_LINE
        and not last.isupper()
        and not _is_item(line.text)
        and not (line.after_blank and last.endswith(MARKS))
    ):
        return True
    if last.endswith(MARKS):
        return False
    tail = last.rpartition(" ")[2].lower().strip(",")
    if line.after_blank:
        return tail in OPEN_ENDS and not _is_item(line.text)
    if line.text[0].islower():
        return True
    return tail in OPEN_ENDS or (
        (last.endswith(",") or len(last) >= WRAPPED_AT)
        and not _is_item(line.text)
        and line.text[0].isalnum()
        and len(last) > 40
        and not _title_case(last)
    )


def _is_person(text: str) -> bool:
    """ "Mr. Roe,": a name alone on its line, whose post stands on the next."""
    return text.lower().split(None, 1)[0] in BEFORE_NAMES


def _is_item(text: str) -> bool:
    return text[0] in "(-*•·°" or (text[0].isdigit() and text.lstrip("0123456789")[:1] in {".", ")"})


def _title_case(text: str) -> bool:
    words = [w for w in text.split() if len(w) > 3 and w[0].isalpha()]
    return bool(words) and sum(w[0].isupper() for w in words) >= 0.7 * len(words)


def _furniture(lines: list[Line], language: Language) -> list[bool]:
    """Which lines are furniture: known ones, and the menus and footers around them at the end of the page."""
    known = [_is_known(line.text, language) for line in lines]
    last_text = next(
        (
            i
            for i in range(len(lines) - 1, -1, -1)
            if not known[i] and lines[i].text.endswith((".", "?", "!", '"', ")")) and len(lines[i].text) > 60
        ),
        -1,
    )
    if sum(known[last_text + 1 :]) < MENU_RUN:
        return known
    return [k or (i > last_text and len(lines[i].text.split()) <= 2 * MENU_WORDS) for i, k in enumerate(known)]


def _is_known(text: str, language: Language) -> bool:
    low = text.lower()
    bare = low.lstrip("-•*| ").rstrip("| ")
    if not bare or bare in language.furniture_lines or low in language.furniture_lines:
        return True
    return bare.startswith(language.furniture_starts) and len(text.split()) <= 20
