"""Lines: every sentence and heading of a document with the rounds and people that it names."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Set
from operator import attrgetter

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.language import SeriesNoun
from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.phrases import DATE, DURATION, MEETING, NAME, NO_NAME, ORDINAL, SERIES, VERB
from secretariat.model import Document, Quote
from secretariat.reading.fold import Shadow, fold
from secretariat.reading.layout import Block, blocks
from secretariat.reading.named import Named, named_rounds
from secretariat.reading.people import Person, people
from secretariat.reading.scan import Scan, scan
from secretariat.reading.sentences import Sentence, sentence_of, sentences
from secretariat.reading.tokens import Cue, Token

START = attrgetter("sentence.start")
NOTHING = frozenset[str]()
LETTERS = 3  # of a name's initials that stand for it


class Line(Struct, frozen=True, gc=False, kw_only=True):
    """A sentence or heading, numbered through the document; the document's own title is line -1.

    Attributes:
        tokens: of the sentence; heading: whether it is a heading and no sentence.
        named: the rounds that it names; people: the people whom it names in full or with a post.
        cues: the cues that stand in it; cued: their names.
        words: its words in lower case, for the quick question whether one stands in it at all.
        meetings, verbs: where its verbs of meeting and of speech stand.
    """

    number: int
    sentence: Sentence
    tokens: tuple[Token, ...]
    heading: bool
    named: tuple[Named, ...]
    people: tuple[Person, ...]
    cues: tuple[Cue, ...]
    cued: Set[str]
    words: Set[str]
    meetings: tuple[int, ...]
    verbs: tuple[int, ...]

    def begins(self, k: int) -> int:
        """Where a token begins in the text."""
        return self.sentence.begins(k)

    def ends(self, k: int) -> int:
        """Where a token ends in the text."""
        return self.sentence.ends(k)

    @property
    def dates(self) -> tuple[int, ...]:
        """Where its dates stand."""
        return self.sentence.where(DATE)

    @property
    def durations(self) -> tuple[int, ...]:
        """Where its lengths of time stand."""
        return self.sentence.where(DURATION)

    @property
    def ordinals(self) -> tuple[int, ...]:
        """Where its ordinals stand."""
        return self.sentence.where(ORDINAL)

    def names_round(self, k: int) -> bool:
        """Whether a token is part of a phrase that names a round."""
        return any(named.i <= k < named.j for named in self.named)

    def is_in_a_name(self, k: int) -> bool:
        """Whether a token stands in the name of a round."""
        return any(named.name_start <= self.begins(k) < named.name_end for named in self.named)

    def has_cue(self, name: str, start: int = 0, end: int | None = None) -> bool:
        """Whether a cue of that name stands in the line, or in the given stretch of it."""
        if name not in self.cued or (not start and end is None):
            return name in self.cued
        return any(name in cue.names and cue.start >= start and (end is None or cue.end <= end) for cue in self.cues)


class Lines(Struct, frozen=True, gc=False):
    """A document laid out: its shadow, blocks and lines."""

    shadow: Shadow
    blocks: tuple[Block, ...]
    lines: tuple[Line, ...]
    title: Line | None

    def at(self, place: int) -> Line | None:
        """The line in which a place of the text stands."""
        n = bisect_right(self.lines, place, key=START)
        return self.lines[n - 1] if n and place < self.lines[n - 1].sentence.end else None

    def quote_of(self, line: Line, i: int, j: int) -> Quote:
        """The Quote of the tokens of a line from i to before j."""
        return self.quote(line.begins(i), line.ends(j - 1))

    def quote(self, start: int, end: int) -> Quote:
        """The Quote of a stretch of the text, without blanks at its edges."""
        text = self.shadow.text
        while start < end and text[start].isspace():
            start += 1
        while end > start and text[end - 1].isspace():
            end -= 1
        return Quote(start, end, text[start:end])


def lay_out(document: Document, shadow: Shadow, lexicon: Lexicon) -> Lines:
    """Everything that the grammar works on, in the order of the text."""
    found = scan(shadow, lexicon)
    laid = blocks(shadow.plain, lexicon.english)
    cut = sentences(laid, found, shadow.plain, lexicon.english)
    lines = _with_acronyms(tuple(_lines(cut, found, shadow, lexicon)), shadow, lexicon)
    return Lines(shadow, tuple(laid), lines, _title(document, lexicon))


def _lines(cut: list[Sentence], found: Scan, shadow: Shadow, lexicon: Lexicon) -> list[Line]:
    made: list[Line] = []
    cues, starts, end = found.cues, [cue.start for cue in found.cues], 0
    for number, sentence in enumerate(cut):
        at = bisect_left(starts, sentence.start, end)
        end = bisect_left(starts, sentence.end, at)
        made.append(_line(number, sentence, shadow, cues[at:end], lexicon))
    return made


def _with_acronyms(lines: tuple[Line, ...], shadow: Shadow, lexicon: Lexicon) -> tuple[Line, ...]:
    """ "The Binational Commission (BNC) ... the 10th session of the BNC": the letters name the dialogue from then."""
    meant: dict[str, SeriesNoun] = {}
    for line in lines:
        for named in line.named:
            if named.acronym and named.strength in {"strong", "named"} and not _is_state(named.acronym, line):
                meant.setdefault(named.acronym, SeriesNoun(named.noun, named.strength, named.family))
            elif named.capital and named.strength != "unit" and len(letters := _initials(named, line)) >= LETTERS:
                meant.setdefault(letters, SeriesNoun(named.noun, named.strength, named.family))
    return tuple([_read_again(line, meant, shadow, lexicon) for line in lines]) if meant else lines


def _initials(named: Named, line: Line) -> str:
    """The letters of the Bi-National Commission, "BNC", which a text may use without ever setting them beside it."""
    inside = (line.tokens[k] for k in range(named.i, named.j) if named.name_start <= line.begins(k) < named.name_end)
    words = (w for t in inside if t.shape != "a" and t.senses.actor is None for w in t.low.replace("-", " ").split())
    return "".join(w[0] for w in words if w[0].isalpha())


def _is_state(letters: str, line: Line) -> bool:
    """ "The Energy Dialogue between the European Union (EU)": the letters are those of a party."""
    return any(t.low == letters and t.senses.actor is not None for t in line.tokens)


def _read_again(line: Line, meant: Mapping[str, SeriesNoun], shadow: Shadow, lexicon: Lexicon) -> Line:
    if line.words.isdisjoint(meant):
        return line
    tokens = tuple(
        [
            replace(t, senses=replace(t.senses, series=meant[t.low]), kinds=t.kinds & ~NAME | SERIES | NO_NAME)
            if t.shape != "a" and t.low in meant and t.senses.series is None and not _in_brackets(line.tokens, k)
            else t
            for k, t in enumerate(line.tokens)
        ]
    )
    sentence = sentence_of(tokens, line.sentence.starts, line.sentence.kind, line.sentence.block)
    return _line(line.number, sentence, shadow, line.cues, lexicon)


def _in_brackets(tokens: tuple[Token, ...], k: int) -> bool:
    return 0 < k < len(tokens) - 1 and tokens[k - 1].low == "("


def _line(number: int, sentence: Sentence, shadow: Shadow, cues: tuple[Cue, ...], lexicon: Lexicon) -> Line:
    tokens = sentence.tokens
    return Line(
        number=number,
        sentence=sentence,
        tokens=tokens,
        heading=sentence.kind == "heading",
        named=tuple(named_rounds(sentence)),
        people=tuple(people(sentence, shadow.plain, lexicon)),
        cues=cues,
        cued=NOTHING.union(*[cue.names for cue in cues]) if cues else NOTHING,
        words={t.low for t in tokens},
        meetings=sentence.where(MEETING),
        verbs=sentence.where(VERB),
    )


def _title(document: Document, lexicon: Lexicon) -> Line | None:
    """The title that came with the document, read like a heading; its places are in the title, not in the text."""
    if not document.title:
        return None
    shadow = fold(document.title)
    found = scan(shadow, lexicon)
    if not found.tokens:
        return None
    sentence = replace(sentence_of(found.tokens, found.starts, "heading", -1), start=0, end=len(document.title))
    return _line(-1, sentence, shadow, found.cues, lexicon)
