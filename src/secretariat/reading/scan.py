"""Scan: one pass of an automaton for every phrase of the lexicon, and a few typed patterns for the rest.

The only room of the reader that looks at raw text. It hands over typed tokens with their places, and the cues that
colour a clause; a text in which no dialogue is named goes no further.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from msgspec import Struct

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.phrases import NO_SENSES, Meaning, Senses
from secretariat.reading.fold import Shadow
from secretariat.reading.tokens import Cue, Token
from secretariat.when import durations, phrases

# A word with its inner apostrophe, the possessive, an ordinal or a number, line breaks, any other mark.
PIECE = re.compile(
    r"(?P<word>[^\W\d_]+(?:'(?![sS]\b)[^\W\d_]+)*)"
    r"|(?P<ordinal>\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<poss>(?<=\w)'[sS]\b|(?<=[sS])'(?=\s))"
    r"|(?P<line>\n\s*)"
    r"|(?P<mark>[^\w\s]|_)"
)
ROMAN = re.compile(r"(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})")
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
BLANKS = frozenset(" \n\t\r\x1c\x1d\x1e\x1f")
BLANK_GAP = frozenset(["", " "])  # between most phrases stands a single blank
LONGEST_PHRASE = 96  # letters; the longest of the lexicon have some 80
LONGEST_ROMAN = 8  # "XXXVIII" has seven letters
MARKS = {"line": "\n", "poss": "'", "mark": "."}
# On its own "the 11th" is more often a round than a day; after these words it is a day.
BEFORE_A_DAY = ("on the", "on")
ORDINALS = tuple(Senses(ordinal=n) for n in range(1000))
NUMBERS = tuple(Senses(number=n) for n in range(1000))


class Scan(Struct, frozen=True):
    """What the scanner found: tokens in order, none over another; cues in order, some over others."""

    tokens: tuple[Token, ...]
    cues: tuple[Cue, ...]


class Found(Struct, frozen=True, gc=False):
    """A phrase of the lexicon in the text."""

    start: int
    end: int
    senses: Senses


class _Automata:
    """The compiled automata of one lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        # The blank in front of every phrase makes the automaton begin at a word.
        self.phrases = list(lexicon.grammar)
        self.meanings = list(lexicon.grammar.values())
        self.book = lexicon.grammar
        self.grammar = _compile(self.phrases, MatchKind.LeftmostLongest)
        self.cue_names = list(lexicon.cues.values())
        self.cues = _compile(list(lexicon.cues), MatchKind.Standard)
        nouns = [phrase for phrase, meaning in lexicon.grammar.items() if _names_a_dialogue(meaning)]
        self.triggers = _compile(nouns, MatchKind.Standard)


@lru_cache(maxsize=4)
def _automata(lexicon: Lexicon) -> _Automata:
    return _Automata(lexicon)


def _compile(phrases_: list[str], kind: MatchKind) -> AhoCorasick:
    return AhoCorasick([f" {phrase}" for phrase in phrases_], matchkind=kind, implementation=Implementation.DFA)


def _names_a_dialogue(meaning: Meaning) -> bool:
    senses = meaning.any or meaning.capital
    return bool(senses and senses.series and senses.series.strength != "never" and senses.series.family != "unit")


def has_trigger(shadow: Shadow, lexicon: Lexicon) -> bool:
    """Whether the text names any kind of dialogue or meeting at all. Costs one pass; without, nothing else is done."""
    padded = f" {shadow.words} "
    for _, _, end in _automata(lexicon).triggers.find_matches_as_indexes(padded, overlapping=True):
        if padded[end] == " ":
            return True
    return False


def scan(shadow: Shadow, lexicon: Lexicon) -> Scan:
    """The typed tokens and the cues of a text."""
    automata = _automata(lexicon)
    padded = f" {shadow.words} "
    spans = _merge(shadow, list(_phrases(shadow, padded, automata)))
    return Scan(tuple(_tokens(shadow, spans)), tuple(_cues(padded, automata)))


def _phrases(
    shadow: Shadow, padded: str, automata: _Automata, at: int = 0, until: int | None = None
) -> Iterator[Found]:
    """The longest phrases from left to right, of those that begin before `until`."""
    stretch = padded if until is None else padded[at : until + LONGEST_PHRASE]
    for index, start, end in automata.grammar.find_matches_as_indexes(stretch):
        if until is not None and at + start >= until:
            break
        first, last = at + start, at + end - 1  # a blank stands before the phrase
        whole = stretch[end : end + 1] == " "
        senses = automata.meanings[index].of(shadow.plain[first:last]) if whole else None
        if senses is not None:
            yield Found(first, last, senses)
        else:
            yield from _shorter(shadow, padded, automata, first, automata.phrases[index])


def _shorter(shadow: Shadow, padded: str, automata: _Automata, start: int, phrase: str) -> Iterator[Found]:
    """ "foreign ministers meetings", "the fourth": the longest phrase ends inside a word ("the four"), or is printed
    with other capitals. In its place stands the longest that is neither, and those in what is left of it.
    """
    over = start + 1 + len(phrase)
    while " " in phrase:
        phrase = phrase.rpartition(" ")[0]
        meaning = automata.book.get(phrase)
        senses = meaning.of(shadow.plain[start : start + len(phrase)]) if meaning is not None else None
        if senses is not None:
            yield Found(start, start + len(phrase), senses)
            break
    rest = start + 1 + len(phrase)
    if rest < over:
        yield from _phrases(shadow, padded, automata, rest, over)


def _cues(padded: str, automata: _Automata) -> Iterator[Cue]:
    for index, start, end in automata.cues.find_matches_as_indexes(padded, overlapping=True):
        if padded[end] == " ":
            yield Cue(start, end - 1, automata.cue_names[index])


Span = tuple[int, int, Token | Found]


def _merge(shadow: Shadow, found: list[Found]) -> list[Span]:
    """Dates, lengths of time and phrases in one order, none over another: a date wins, then the earlier, the longer."""
    taken: list[Span] = [(d.start, d.end, _date_token(d)) for d in _dates(shadow)]
    taken += [
        (d.start, d.end, Token(d.start, d.end, shadow.words[d.start : d.end], "a", duration=d))
        for d in durations.find(shadow.plain)
    ]
    taken += [(f.start, f.end, f) for f in found]
    taken.sort(key=_precedence)
    spans: list[Span] = []
    for span in taken:
        while spans and span[0] < spans[-1][1] and _yields(spans[-1], span):
            spans.pop()
        if not spans or span[0] >= spans[-1][1]:
            spans.append(span)
    return spans


def _precedence(span: Span) -> tuple[int, int]:
    return span[0], -span[1]


def _yields(have: Span, other: Span) -> bool:
    """Whether a phrase must give way to a date that begins inside it."""
    return isinstance(have[2], Found) and isinstance(other[2], Token) and other[2].date is not None


def _dates(shadow: Shadow) -> Iterator[phrases.DatePhrase]:
    for date in phrases.find(shadow.plain):
        if date.core == "day_of_month" and not shadow.words[: date.start].rstrip().endswith(BEFORE_A_DAY):
            continue
        if date.core == "relative_day" and "," in shadow.plain[date.start : date.end]:
            # "Today, the fourth meeting": the number is the meeting's.
            yield from phrases.find(shadow.plain[: shadow.plain.index(",", date.start)])[-1:]
            continue
        yield date


def _date_token(date: phrases.DatePhrase) -> Token:
    return Token(date.start, date.end, "<date>", "1", date=date)


def _tokens(shadow: Shadow, spans: list[Span]) -> list[Token]:
    tokens: list[Token] = []
    at = 0
    for start, end, what in spans:
        if start - at > 1 or shadow.plain[at:start] not in BLANK_GAP:
            _pieces(shadow, at, start, tokens)
        if isinstance(what, Token):
            tokens.append(what)
        else:
            low, shape = shadow.words[start:end], _shape(shadow.plain[start:end])
            tokens.append(Token(start, end, low, shape, what.senses, None, None, _glued(shadow.plain, start)))
        at = end
    _pieces(shadow, at, len(shadow.plain), tokens)
    return tokens


def _pieces(shadow: Shadow, start: int, end: int, tokens: list[Token]) -> None:
    """The tokens between two phrases. Half of all tokens are made here: no call that it can do without."""
    plain, words = shadow.plain, shadow.words
    for match in PIECE.finditer(plain, start, end):
        kind = match.lastgroup
        s, e = match.span()
        glued = s > 0 and plain[s - 1] not in BLANKS
        if kind == "word":
            if "a" <= plain[s] <= "z":
                tokens.append(Token(s, e, words[s:e], "a", NO_SENSES, None, None, glued))
            else:
                printed = match.group()
                senses = _roman(printed) if e - s < LONGEST_ROMAN else NO_SENSES
                tokens.append(Token(s, e, words[s:e], _shape(printed), senses, None, None, glued))
        elif kind == "ordinal":
            tokens.append(Token(s, e, words[s:e], "1", ORDINALS[int(match.group()[:-2])], glued=glued))
        elif kind == "number":
            digits = match.group()
            senses = NUMBERS[int(digits)] if e - s < 4 and digits.isdecimal() else NO_SENSES
            tokens.append(Token(s, e, words[s:e], "1", senses, glued=glued))
        else:
            low = "\n" if kind == "line" else match.group().lower()
            tokens.append(Token(s, e, low, MARKS[kind or "mark"], NO_SENSES, None, None, glued))


def _glued(plain: str, start: int) -> bool:
    return start > 0 and plain[start - 1] not in BLANKS


def _shape(printed: str) -> str:
    if not printed[0].isupper():
        return "1" if printed[0].isdigit() else "a"
    return "AA" if len(printed) > 1 and printed.isupper() else "A"


def _roman(word: str) -> Senses:
    """A Roman numeral counts rounds ("the XII round"); the grammar asks what it stands before."""
    if len(word) > 1 and ROMAN.fullmatch(word):
        values = [ROMAN_VALUES[c] for c in word]
        return ORDINALS[sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))]
    return NO_SENSES
