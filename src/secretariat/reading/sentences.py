"""Sentences: where they begin and end in a block, and what kinds of words each holds."""

from bisect import bisect_left
from collections.abc import Iterator

from msgspec import Struct, field

from secretariat.lexicon.language import Language
from secretariat.lexicon.phrases import ADVERB, HELPS, NO_NAME, NO_SENSES, STOP
from secretariat.reading.layout import Block
from secretariat.reading.scan import Scan
from secretariat.reading.tokens import Token

CLOSING = frozenset(['"', "'", ")", "]"])
OPENERS = frozenset(  # classes of words that open a sentence
    ["glue.determiner", "glue.preposition", "collective.plural_pronouns", "collective.neuter", "collective.all"]
)
BOTH_WAYS = frozenset(["u.s", "u.k", "u.n", "d.c", "a.m", "p.m", "etc", "inc", "co", "ltd"])
LONGEST_SENTENCE = 400  # tokens; the longest of 24,000 sentences looked at has 367, a list of those present
SOUGHT = ~(ADVERB | HELPS | NO_NAME | STOP)  # these are only asked of a token that is at hand
SHORTENED = frozenset(
    ["ma", "md", "mohd", "muhd", "abd", "zh", "kh", "sh", "ch", "ts", "yu", "ya", "ye", "dzh"]
)  # given names cut short with a stop: "Ma. Elena", "Md. Karim", "Zh. Berik"


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
        paired = i > 1 and tokens[i - 2].low == "-"  # "a U.K.-U.S. Experts' Group"
        return follows.senses.classes.isdisjoint(OPENERS - {"collective.all"} if paired else OPENERS)
    if low in SHORTENED:
        return follows.senses is NO_SENSES and follows.low not in language.common_words
    return low in language.abbreviations or word.senses.honorific or (len(word.low) == 1 and word.shape == "A")


def _opens(part: Scan, i: int, plain: str) -> bool:
    """Whether a word opens a line or a sentence."""
    before = part.tokens[i - 1]
    return before.low in {".", ")"} or "\n" in plain[part.starts[i - 1] + before.length : part.starts[i]]
