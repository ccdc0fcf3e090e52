"""Layout: what is furniture, what is a heading, what is text, and where sentences begin and end."""

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct, field

from secretariat.lexicon.language import Language
from secretariat.lexicon.phrases import ADVERB, HELPS, NO_NAME, NO_SENSES, STOP
from secretariat.reading.scan import Scan
from secretariat.reading.tokens import Token

HEADING_WORDS = 32  # a line longer than this is text, whatever it ends with
WRAPPED_AT = 55  # a line at least this long that ends in the middle of a sentence was wrapped
WRAPPED_LINE, WIDEST_WRAP = 30, 110  # characters of a line in a typescript
FEWEST_WRAPS = 4  # breaks in a paragraph that tell the width of a page
RAGGED = 4  # characters by which lines of one width may differ
SIGNED_WORDS = 6  # of the shortest sentence before "(ANI)"
MENU_WORDS = 4
MENU_RUN = 3
CLOSING = frozenset(['"', "'", ")", "]"])
OPENERS = frozenset(  # classes of words that open a sentence
    ["glue.determiner", "glue.preposition", "collective.plural_pronouns", "collective.neuter", "collective.all"]
)
BOTH_WAYS = frozenset(["u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "etc", "inc", "co", "ltd"])
SENTENCE_ENDS = (".", "?", "!", ":", ";", '."', '!"', '?"', ".'", ".)", "./")
LONGEST_SENTENCE = 400  # tokens; the longest of 24,000 sentences looked at has 367, a list of those present
BEFORE_NAMES = frozenset(["mr.", "mrs.", "ms.", "dr.", "hon.", "rt."])  # no line ends before the name
OPEN_ENDS = frozenset(
    [
        "on",
        "in",
        "at",
        "of",
        "the",
        "a",
        "an",
        "and",
        "or",
        "to",
        "for",
        "from",
        "with",
        "by",
        "between",
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ]
)
SOUGHT = ~(ADVERB | HELPS | NO_NAME | STOP)  # these are only asked of a token that is at hand
SHORTENED = frozenset(
    ["ma", "md", "mohd", "muhd", "abd", "zh", "kh", "sh", "ch", "ts", "yu", "ya", "ye", "dzh"]
)  # given names cut short with a stop: "Ma. Elena", "Md. Karim", "Zh. Berik"


class Block(Struct, frozen=True, gc=False):
    """A run of lines that belong together: kind "heading", "text" or "furniture"."""

    start: int
    end: int
    kind: str


class Sentence(Struct, frozen=True, gc=False):
    """A sentence or heading with its tokens; blocks and sentences are numbered through the text.

    Attributes:
        starts: where each of its tokens begins.
        marked: where tokens stand of any kind that is looked for; kinds: all of their kinds together.
        known: where those stand that were looked for already.
    """

    start: int
    end: int
    kind: str
    block: int
    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    marked: tuple[int, ...]
    kinds: int
    known: dict[int, tuple[int, ...]] = field(default_factory=dict)

    def begins(self, k: int) -> int:
        """Where a token begins in the text."""
        return self.starts[k]

    def ends(self, k: int) -> int:
        """Where a token ends in the text."""
        return self.starts[k] + self.tokens[k].length

    def where(self, kinds: int) -> tuple[int, ...]:
        """Where tokens of these kinds stand."""
        if not self.kinds & kinds:
            return ()
        found = self.known.get(kinds)
        if found is None:
            tokens = self.tokens
            found = self.known[kinds] = tuple([k for k in self.marked if tokens[k].kinds & kinds])
        return found


def sentence_of(tokens: tuple[Token, ...], starts: tuple[int, ...], kind: str, block: int) -> Sentence:
    """The sentence or heading of these tokens, of which each begins at one of the starts."""
    marked = tuple([k for k, t in enumerate(tokens) if t.kinds & SOUGHT])
    kinds = 0
    for k in marked:
        kinds |= tokens[k].kinds
    return Sentence(starts[0], starts[-1] + tokens[-1].length, kind, block, tokens, starts, marked, kinds)


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
        and not (line.after_blank and last.endswith((".", "?", "!", ":", ";")))
    ):
        return True
    if last.endswith((".", "?", "!", ":", ";")):
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


def sentences(found: list[Block], scanned: Scan, plain: str, language: Language) -> list[Sentence]:
    """Headings whole, text cut into sentences at some of the stops; each with its tokens. Furniture has none."""
    tokens, starts, stops = scanned.tokens, scanned.starts, scanned.stops
    made: list[Sentence] = []
    at = 0
    for number, block in enumerate(found):
        end = bisect_left(starts, block.end, at, min(len(tokens), at + block.end - block.start))
        if block.kind != "furniture" and at < end:
            within = stops[bisect_left(stops, at) : bisect_left(stops, end)] if block.kind == "text" else ()
            if within or end - at > LONGEST_SENTENCE:
                part = Scan(tokens[at:end], starts[at:end], tuple([k - at for k in within]), ())
                made += _sentences(block, number, part, plain, language)
            else:
                made.append(sentence_of(tokens[at:end], starts[at:end], block.kind, number))
        at = end
    return made


def _sentences(block: Block, number: int, part: Scan, plain: str, language: Language) -> Iterator[Sentence]:
    first = 0
    tokens, starts = part.tokens, part.starts
    ends = _breaks(part, plain, language)
    for last in ends if len(tokens) <= LONGEST_SENTENCE else _no_longer(ends, tokens):
        yield sentence_of(tokens[first:last], starts[first:last], block.kind, number)
        first = last


def _no_longer(ends: list[int], tokens: tuple[Token, ...]) -> Iterator[int]:
    """The ends, with more in a sentence beyond all measure, at its marks where it has any: the work grows with
    the square of a sentence, and only with the length of a text.
    """
    first = 0
    for end in ends:
        while end - first > LONGEST_SENTENCE:
            window = range(first + LONGEST_SENTENCE, first + LONGEST_SENTENCE // 2, -1)
            first = next((i for i in window if tokens[i - 1].shape == "."), first + LONGEST_SENTENCE)
            yield first
        yield end
        first = end


def _breaks(part: Scan, plain: str, language: Language) -> list[int]:
    """After which tokens sentences end, of those stops. Tokens know what a library of sentences cannot: titles, dates,
    U.S. and H.E.
    """
    ends: list[int] = []
    tokens = part.tokens
    for i in part.stops:
        j = i + 1
        while j < len(tokens) and tokens[j].low in CLOSING and tokens[j].glued:
            j += 1
        if (
            j < len(tokens)
            and not tokens[j].glued
            and tokens[j].shape != "a"
            and not _no_end(part, i, tokens[j], plain, language)
        ):
            ends.append(j)
    return [*ends, len(tokens)]


def _no_end(part: Scan, i: int, follows: Token, plain: str, language: Language) -> bool:
    """Whether the stop at i belongs to an abbreviation, an initial, an honorific or an item's number."""
    tokens = part.tokens
    if tokens[i].low != "." or i == 0:
        return i == 0
    word = tokens[i - 1]
    if word.shape == "1" and word.senses.number is not None and (i == 1 or _opens(part, i - 1, plain)):
        return True
    low = word.low.replace("  ", ".").replace(" ", ".")
    if follows.date is not None and low.endswith(tuple(BOTH_WAYS)):
        return True  # "in Washington, D.C. June 21": a date begins no sentence right after an abbreviation
    if low in BOTH_WAYS:
        # "in the U.S. The talks" ends; "the U.S. Department" does not.
        return follows.senses.classes.isdisjoint(OPENERS)
    if low in SHORTENED:
        return follows.senses is NO_SENSES and follows.low not in language.common_words
    return low in language.abbreviations or word.senses.honorific or (len(word.low) == 1 and word.shape == "A")


def _opens(part: Scan, i: int, plain: str) -> bool:
    """Whether a word opens a line or a sentence."""
    before = part.tokens[i - 1]
    return before.low in {".", ")"} or "\n" in plain[part.starts[i - 1] + before.length : part.starts[i]]
