"""Scan: one pass of an automaton for phrases of several words, a look-up for each word, typed patterns for the rest.

The only room of the reader that looks at raw text. It hands over typed tokens with their places, and the cues that
colour a clause; a text in which no dialogue is named goes no further.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import TypeVar

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.phrases import (
    CAPITAL,
    DATE,
    DURATION,
    NAME,
    NO_NAME,
    NO_SENSES,
    ORDINAL,
    QUOTE,
    STOP,
    Meaning,
    Senses,
)
from secretariat.reading.fold import Shadow
from secretariat.reading.tokens import Cue, Token
from secretariat.reading.word_classes import NAME_SHAPES
from secretariat.when import durations, phrases

# A word with its inner apostrophe, the possessive, an ordinal or a number, any other mark.
PIECE = re.compile(
    r"(?P<word>[^\W\d_]+(?:'(?![sS]\b)[^\W\d_]+)*)"
    r"|(?P<ordinal>\d{1,3}(?:st|nd|rd|th|ST|ND|RD|TH)\b)"
    r"|(?P<number>\d+(?:[.,]\d+)*)"
    r"|(?P<poss>(?<=\w)'[sS]\b|(?<=[sS])'(?=\s|\Z))"
    r"|(?P<mark>[^\w\s]|_)"
)
ROMAN = re.compile(r"(?=[XVI])X{0,3}(?:IX|IV|V?I{0,3})")
ROMAN_VALUES = {"I": 1, "V": 5, "X": 10}
BLANKS = frozenset(" \n\t\r\x1c\x1d\x1e\x1f")
LONGEST_STRETCH = 64  # letters without a blank that are kept as they were cut
DEALINGS = frozenset(
    ["genre:one_off", "genre:joint_statement"]
)  # "phone call", "joint declaration": no noun of a series
OPENING = 2_000  # letters, in which most texts that name a dialogue name it
LONGEST_PHRASE = 96  # letters; the longest of the lexicon have some 80
WARDROBE = 50_000  # printed forms that are kept: all that occur, but for a text in cHaNgInG letters
LONGEST_ROMAN = 8  # "XXXVIII" has seven letters
AGAIN = "re"  # of "re-start", and no verb as in "they're"
CLOSING = frozenset(",.;:")  # marks that stand behind a word and change nothing of it
MARK_KINDS = {".": STOP, "?": STOP, "!": STOP, '"': QUOTE}
# On its own "the 11th" is more often a round than a day; after these words it is a day.
BEFORE_A_DAY = ("on the", "on")
REACH = 16  # letters in which they stand
SUFFIXES = frozenset(["st", "nd", "rd", "th"])  # of ordinals, printed apart; looked at where a stop would be
ORDINALS = tuple(Senses(ordinal=n, kinds=ORDINAL | NO_NAME) for n in range(1000))
NUMBERS = tuple(Senses(number=n) for n in range(1000))


T = TypeVar("T")
Matches = Iterable[tuple[int, int, int]]  # number of a phrase, where its blank stands, where it ends
Placed = tuple[int, Token]  # where a token begins, in the text or in a stretch of it


class Scan(Struct, frozen=True, gc=False):
    """What the scanner found: tokens in order, none over another, and where each begins; which of them may end a
    sentence; cues in order, some over others.
    """

    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    stops: tuple[int, ...]
    cues: tuple[Cue, ...]


class _Automata:
    """The compiled automata of one lexicon; its phrases of a single word need none."""

    def __init__(self, lexicon: Lexicon) -> None:
        self.words = {phrase: meaning for phrase, meaning in lexicon.grammar.items() if " " not in phrase}
        self.common, self.families = lexicon.english.common_words, lexicon.families
        # The blank in front of every phrase makes the automaton begin at a word.
        self.phrases = [phrase for phrase in lexicon.grammar if " " in phrase]
        self.meanings = [lexicon.grammar[phrase] for phrase in self.phrases]
        self.numbers = {phrase: n for n, phrase in enumerate(self.phrases)}
        self.grammar = _compile(self.phrases, MatchKind.LeftmostLongest)
        self.cue_names = list(lexicon.cues.values())
        self.cues = _compile(list(lexicon.cues), MatchKind.Standard)
        nouns = [phrase for phrase, meaning in lexicon.grammar.items() if _names_a_dialogue(meaning)]
        talks = [phrase for phrase, names in lexicon.cues.items() if " " in phrase and not DEALINGS.isdisjoint(names)]
        self.triggers = _compile([*nouns, *talks], MatchKind.Standard)
        self.dressed: dict[str, tuple[Token, Token] | None] = {}  # phrases by the printed form, apart and glued
        self.whole: dict[str, Token] = {}  # stretches between two blanks that are a word, as most are
        self.pieces: dict[str, tuple[Placed, ...]] = {}  # and the others
        self.behind: dict[str, tuple[Placed, ...]] = {}  # those right behind a phrase, with its last letter

    def dress(self, index: int, printed: str) -> tuple[Token, Token] | None:
        """The phrase of that number as printed, behind a blank and glued; None where it means nothing in that dress."""
        senses = self.meanings[index].of(printed)
        token = None if senses is None else self._worn(printed, self.phrases[index], senses)
        return _kept(self.dressed, printed, None if token is None else (token, _glued(token)))

    def cut(self, shadow: Shadow, first: int, last: int) -> tuple[Placed, ...]:
        """The words, numbers and marks of a stretch without blanks; an apostrophe asks what stands before it."""
        printed = shadow.plain[first:last]
        if printed.isalpha():
            low = shadow.words[first:last]
            return ((0, self._word(printed, printed if low == printed else low)),)
        alone = printed[0] != "'" or first == 0 or shadow.plain[first - 1] in BLANKS
        if len(printed) > 1 and printed[-1] in CLOSING and printed[-2].isalnum():
            pieces = (alone and self.pieces.get(printed[:-1])) or self.cut(shadow, first, last - 1)
            pieces += ((len(printed) - 1, MARKS[printed[-1]]),)
        else:
            pieces = tuple(_pieces(shadow, first, last, self))
        return _kept(self.pieces, printed, pieces) if alone and len(printed) <= LONGEST_STRETCH else pieces

    def tied(self, shadow: Shadow, first: int, last: int) -> tuple[Placed, ...]:
        """The same right behind a phrase, whose last letter tells what an apostrophe is."""
        printed = shadow.plain[first - 1 : last]
        pieces = self.behind.get(printed)
        if pieces is None:
            cut = self.cut(shadow, first, last)
            pieces = tuple([(at, _glued(token) if n == 0 else token) for n, (at, token) in enumerate(cut)])
            if len(printed) <= LONGEST_STRETCH:
                _kept(self.behind, printed, pieces)
        return pieces

    def _word(self, printed: str, low: str) -> Token:
        """A stretch that is one word, as most are that the lexicon does not know; "th" asks what stands before it."""
        worn = self.whole.get(printed)
        if worn is None:
            worn = self.known(printed, low) or self.unknown(printed, low)
            if len(printed) <= LONGEST_STRETCH and not worn.kinds & STOP:
                _kept(self.whole, printed, worn)
        return worn

    def known(self, printed: str, low: str) -> Token | None:
        """A word as it is printed, where the lexicon knows it in that dress."""
        meaning = self.words.get(low)
        senses = meaning.of(printed) if meaning is not None else None
        return None if senses is None else self._worn(printed, low, senses)

    def unknown(self, printed: str, low: str) -> Token:
        """A word that the lexicon does not know."""
        if low in SUFFIXES:
            return _token(low, "a", kinds=STOP)
        return self._worn(printed, low, _roman(printed))

    def _worn(self, printed: str, low: str, senses: Senses) -> Token:
        """A word or phrase of these senses, as it is printed; no name begins with a small letter."""
        shape = _shape(printed)
        if shape not in NAME_SHAPES:
            return _token(low, shape, senses, senses.kinds & ~NO_NAME)
        kinds = senses.kinds | CAPITAL | (NO_NAME if _is_contracted(printed, shape) else 0)
        return _token(low, shape, senses, kinds | (NAME if self._may_name(low, senses, kinds) else 0))

    def _may_name(self, low: str, senses: Senses, kinds: int) -> bool:
        """Whether a name can begin with a capitalised word: an initial, or what is no word of the language."""
        if kinds & NO_NAME or len(low) == 1:
            return len(low) == 1
        return low not in self.common or (low in self.families and senses.verb is None)


def _kept(wardrobe: dict[str, T], printed: str, worn: T) -> T:
    """What is kept of a printed form; all is forgotten where there are too many."""
    if len(wardrobe) > WARDROBE:
        wardrobe.clear()
    wardrobe[printed] = worn
    return worn


@lru_cache(maxsize=4)
def _automata(lexicon: Lexicon) -> _Automata:
    return _Automata(lexicon)


def _compile(phrases_: list[str], kind: MatchKind) -> AhoCorasick:
    """The compact form: it is made sooner, and stays in the processor's cache while the rest of a document is read."""
    compact = Implementation.ContiguousNFA
    return AhoCorasick([f" {phrase}" for phrase in phrases_], matchkind=kind, implementation=compact)


def _names_a_dialogue(meaning: Meaning) -> bool:
    senses = meaning.any or meaning.capital
    return bool(senses and senses.series and senses.series.strength != "never" and senses.series.family != "unit")


def has_trigger(shadow: Shadow, lexicon: Lexicon) -> bool:
    """Whether the text names any kind of dialogue, meeting or call. Costs one pass; without, nothing else is done."""
    padded, triggers = f" {shadow.words} ", _automata(lexicon).triggers
    return any(
        stretch[end : end + 1] == " "
        for stretch in (padded[:OPENING], padded)
        for _, _, end in triggers.find_matches_as_indexes(stretch, overlapping=True)
    )


def scan(shadow: Shadow, lexicon: Lexicon) -> Scan:
    """The typed tokens and the cues of a text."""
    automata = _automata(lexicon)
    padded = f" {shadow.words} "
    found: list[Placed] = []
    _phrases(automata.grammar.find_matches_as_indexes(padded), shadow, padded, automata, found)
    times = sorted([*_dates(shadow), *_durations(shadow)], key=_precedence)
    tokens, starts, stops = _tokens(shadow, _merged(found, times), automata)
    return Scan(tuple(tokens), tuple(starts), tuple(stops), _cues(padded, automata))


def _phrases(matches: Matches, shadow: Shadow, padded: str, automata: _Automata, found: list[Placed]) -> None:
    """Adds the phrases of these matches as they are printed."""
    plain, dressed = shadow.plain, automata.dressed
    for index, start, end in matches:
        worn = None
        if padded[end] == " ":
            printed = plain[start : end - 1]  # a blank stands before the phrase
            worn = dressed[printed] if printed in dressed else automata.dress(index, printed)
        if worn is not None:
            found.append((start, worn[start > 0 and plain[start - 1] not in BLANKS]))
        else:
            _shorter(shadow, padded, automata, found, start, automata.phrases[index])


def _shorter(shadow: Shadow, padded: str, automata: _Automata, found: list[Placed], start: int, phrase: str) -> None:
    """ "foreign ministers meetings", "the fourth": the longest phrase ends inside a word ("the four"), or is printed
    with other capitals. In its place stands the longest that is neither, and those in what is left of it.
    """
    until = start + 1 + len(phrase)
    while " " in phrase:
        phrase = phrase.rpartition(" ")[0]
        index = automata.numbers.get(phrase)
        if index is not None and automata.dress(index, shadow.plain[start : start + len(phrase)]) is not None:
            _phrases([(index, start, start + 1 + len(phrase))], shadow, padded, automata, found)
            break
    at = start + 1 + len(phrase)
    if at < until:
        rest = automata.grammar.find_matches_as_indexes(padded[at : until + LONGEST_PHRASE])
        within = [(index, at + first, at + end) for index, first, end in rest if at + first < until]
        _phrases(within, shadow, padded, automata, found)


def _cues(padded: str, automata: _Automata) -> tuple[Cue, ...]:
    names, found = automata.cue_names, automata.cues.find_matches_as_indexes(padded, overlapping=True)
    return tuple([Cue(start, end - 1, names[index]) for index, start, end in found if padded[end] == " "])


def _merged(found: list[Placed], times: list[Placed]) -> list[Placed]:
    """Phrases, dates and lengths of time in one order, none over another: a date wins, then the earlier, the longer."""
    merged: list[Placed] = []
    at = 0
    for time in times:
        before = bisect_left(found, _precedence(time), at, key=_precedence)
        _add(merged, found[at:before])
        _add(merged, [time])
        at = before
    _add(merged, found[at:])
    return merged


def _add(merged: list[Placed], more: list[Placed]) -> None:
    """Adds tokens, none of which stands over another, but for those over the last one that is there."""
    for n, (start, token) in enumerate(more):
        while merged and start < _end(merged[-1]) and _yields(merged[-1][1], token):
            merged.pop()
        if not merged or start >= _end(merged[-1]):
            merged += more[n:]
            return


def _end(placed: Placed) -> int:
    return placed[0] + placed[1].length


def _precedence(placed: Placed) -> tuple[int, int]:
    return placed[0], -_end(placed)


def _yields(have: Token, other: Token) -> bool:
    """Whether a phrase must give way to a date that begins inside it."""
    return other.date is not None and have.date is None and have.duration is None


def _durations(shadow: Shadow) -> Iterator[Placed]:
    for d in durations.find(shadow.plain, shadow.low):
        low = shadow.words[d.start : d.end]
        yield d.start, Token(low, "a", NO_SENSES, DURATION, glued=False, length=d.end - d.start, duration=d)


def _dates(shadow: Shadow) -> Iterator[Placed]:
    for date in phrases.find(shadow.plain, low=shadow.low):
        if date.core == "day_of_month" and not _before(shadow, date.start).endswith(BEFORE_A_DAY):
            continue
        if date.core == "relative_day" and "," in shadow.plain[date.start : date.end]:
            # "Today, the fourth meeting": the number is the meeting's.
            day = phrases.find(shadow.plain[date.start : shadow.plain.index(",", date.start)])[-1:]
            yield from (_date(replace(d, start=date.start + d.start, end=date.start + d.end)) for d in day)
            continue
        yield _date(date)


def _before(shadow: Shadow, at: int) -> str:
    """The words that stand right before a place."""
    return shadow.words[max(0, at - REACH) : at].rstrip()


def _date(date: phrases.DatePhrase) -> Placed:
    return date.start, Token("<date>", "1", NO_SENSES, DATE, glued=False, length=date.end - date.start, date=date)


def _tokens(shadow: Shadow, phrases_: list[Placed], automata: _Automata) -> tuple[list[Token], list[int], list[int]]:
    """All tokens, the phrases and the pieces between them; where each begins; and which of them are stops."""
    tokens: list[Token] = []
    starts: list[int] = []
    stops: list[int] = []
    at = 0
    for start, phrase in phrases_:
        _fill(shadow, at, start, automata, tokens, starts, stops)
        tokens.append(phrase)
        starts.append(start)
        at = start + phrase.length
    _fill(shadow, at, len(shadow.plain), automata, tokens, starts, stops)
    return tokens, starts, stops


def _fill(
    shadow: Shadow,
    at: int,
    until: int,
    automata: _Automata,
    tokens: list[Token],
    starts: list[int],
    stops: list[int],
) -> None:
    """Adds the tokens between two phrases. Of the stretches between two blanks, most occur again and again, and are
    looked up; what is tied to the phrase before it is glued.
    """
    stretches = shadow.plain[at:until].replace("\n", " ").split(" ")
    if at > 0 and (first := stretches[0]):
        _add_pieces(automata.tied(shadow, at, at + len(first)), at, tokens, starts, stops)
        at += len(first) + 1
        del stretches[0]
    known = automata.pieces
    for printed, token in zip(stretches, map(automata.whole.get, stretches), strict=True):
        if token is not None:
            tokens.append(token)
            starts.append(at)
            at += token.length + 1
        else:
            if printed:
                pieces = known.get(printed) or automata.cut(shadow, at, at + len(printed))
                _add_pieces(pieces, at, tokens, starts, stops)
            at += len(printed) + 1


def _add_pieces(pieces: tuple[Placed, ...], at: int, tokens: list[Token], starts: list[int], stops: list[int]) -> None:
    """Adds the tokens of a stretch that is no single word."""
    for offset, piece in pieces:
        if piece.kinds & STOP:
            if piece.low not in SUFFIXES:
                stops.append(len(tokens))
            elif _numbered(tokens, starts, at + offset + piece.length):
                continue
        tokens.append(piece)
        starts.append(at + offset)


def _numbered(tokens: list[Token], starts: list[int], end: int) -> bool:
    """Makes one token of "28 th", as a raised "th" is printed, and says whether there was one to make."""
    before = tokens[-1] if tokens else None
    if before is None or before.senses.number is None or before.shape != "1":
        return False
    length = end - starts[-1]
    if length != before.length + 1 + len("th"):
        return False
    low, senses = f"{before.low}th", ORDINALS[before.senses.number]
    tokens[-1] = Token(low, "1", senses, ORDINAL, before.glued, length)
    return True


def _pieces(shadow: Shadow, first: int, last: int, automata: _Automata) -> list[Placed]:
    """The words of the lexicon in a stretch of text, and what stands between them."""
    plain, pieces = shadow.plain, list[Placed]()
    at = start = first
    for low in shadow.words[first:last].split(" "):
        end = start + len(low)
        again = low == AGAIN and plain[start - 1 : start] != "'"
        worn = None if again else automata.known(plain[start:end], low)
        if worn is not None:
            _between(shadow, first, at, start, automata, pieces)
            pieces.append(_placed(shadow, first, start, worn))
            at = end
        start = end + 1
    _between(shadow, first, at, last, automata, pieces)
    return pieces


def _between(shadow: Shadow, first: int, at: int, until: int, automata: _Automata, pieces: list[Placed]) -> None:
    """Adds the pieces between two words of the lexicon, of a stretch that begins at `first`."""
    plain = shadow.plain
    if plain[at:until].isalpha():
        found = [("word", at, until)]
    else:
        found = [(match.lastgroup or "mark", *match.span()) for match in PIECE.finditer(plain, at, until)]
    for kind, start, end in found:
        printed, low = plain[start:end], shadow.words[start:end]
        worn = automata.unknown(printed, low) if kind == "word" else _typed(kind, printed, low)
        pieces.append(_placed(shadow, first, start, worn))


def _placed(shadow: Shadow, first: int, start: int, token: Token) -> Placed:
    """A token of a stretch that begins at `first`."""
    glued = start > first and shadow.plain[start - 1] not in BLANKS
    return start - first, _glued(token) if glued else token


def _typed(kind: str, printed: str, low: str) -> Token:
    """What a piece is that the pattern found and that is no word."""
    if kind == "ordinal":
        return _token(low, "1", ORDINALS[int(printed[:-2])], ORDINAL)
    if kind == "number":
        return _token(low, "1", NUMBERS[int(printed)] if len(printed) < 4 and printed.isdecimal() else NO_SENSES)
    low = printed.lower()
    return _token(low, "'" if kind == "poss" else ".", kinds=MARK_KINDS.get(low, 0))


def _token(low: str, shape: str, senses: Senses = NO_SENSES, kinds: int = 0) -> Token:
    """A token behind a blank."""
    return Token(low, shape, senses, kinds, glued=False, length=len(low))


def _glued(token: Token) -> Token:
    """The same token, with no blank before it."""
    return replace(token, glued=True)


MARKS = {mark: _glued(_token(mark, ".", kinds=MARK_KINDS.get(mark, 0))) for mark in CLOSING}


def _is_contracted(printed: str, shape: str) -> bool:
    """ "Don't", "DON'T": no name, as "O'Hara" is."""
    return "'" in printed and (shape == "AA" or printed.rpartition("'")[2].islower())


def _shape(printed: str) -> str:
    if not printed[0].isupper():
        return "1" if printed[0].isdigit() else "a"
    return "AA" if len(printed) > 1 and printed.isupper() else "A"


def _roman(word: str) -> Senses:
    """A Roman numeral counts rounds ("the XII round"); the grammar asks what it stands before."""
    if word[0] in ROMAN_VALUES and word != "I" and len(word) < LONGEST_ROMAN and ROMAN.fullmatch(word):
        values = [ROMAN_VALUES[c] for c in word]
        return ORDINALS[sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))]
    return NO_SENSES
