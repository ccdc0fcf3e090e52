"""Scan: one pass of an automaton for phrases of several words, a look-up for each word, typed patterns for the rest.

The only room of the reader that looks at raw text. It hands over typed tokens with their places, and the cues that
colour a clause; a text in which no dialogue is named goes no further.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache

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
CLOSING = frozenset(",.;:")  # marks that stand behind a word and change nothing of it
MARK_KINDS = {".": STOP, "?": STOP, "!": STOP, '"': QUOTE}
CAPITALS = frozenset(["A", "AA"])  # shapes
# On its own "the 11th" is more often a round than a day; after these words it is a day.
BEFORE_A_DAY = ("on the", "on")
REACH = 16  # letters in which they stand
SUFFIXES = frozenset(["st", "nd", "rd", "th"])  # of ordinals, printed apart; looked at where a stop would be
ORDINALS = tuple(Senses(ordinal=n, kinds=ORDINAL | NO_NAME) for n in range(1000))
NUMBERS = tuple(Senses(number=n) for n in range(1000))


Matches = Iterable[tuple[int, int, int]]  # number of a phrase, where its blank stands, where it ends
# A word, number or mark of a stretch of text: start and end in it, low, shape, senses, kinds, glued, as of a Token.
Piece = tuple[int, int, str, str, Senses, int, bool]
# A phrase of the lexicon or a word as it is printed: low, shape, senses, kinds.
Dress = tuple[str, str, Senses, int]


class Scan(Struct, frozen=True, gc=False):
    """What the scanner found: tokens in order, none over another; which of them may end a sentence; cues in order,
    some over others.
    """

    tokens: tuple[Token, ...]
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
        self.dressed: dict[str, Dress | None] = {}  # phrases by the printed form
        self.whole: dict[str, Dress] = {}  # stretches between two blanks that are a word, as most are
        self.pieces: dict[str, tuple[Piece, ...]] = {}  # and the others

    def dress(self, index: int, printed: str) -> Dress | None:
        """What the phrase of that number means as printed; None where it means nothing to us in that dress."""
        if len(self.dressed) > WARDROBE:
            self.dressed.clear()
        senses = self.meanings[index].of(printed)
        worn = None if senses is None else self._worn(printed, self.phrases[index], senses)
        self.dressed[printed] = worn
        return worn

    def cut(self, shadow: Shadow, first: int, last: int) -> tuple[Piece, ...]:
        """The words, numbers and marks of a stretch without blanks; an apostrophe asks what stands before it."""
        printed = shadow.plain[first:last]
        if printed.isalpha():
            low = shadow.words[first:last]
            return ((0, len(printed), *self._word(printed, printed if low == printed else low), False),)
        alone = printed[0] != "'" or first == 0 or shadow.plain[first - 1] in BLANKS
        if len(printed) > 1 and printed[-1] in CLOSING and printed[-2].isalnum():
            pieces = (alone and self.pieces.get(printed[:-1])) or self.cut(shadow, first, last - 1)
            pieces += (_mark(len(printed) - 1, printed[-1]),)
        else:
            pieces = tuple(_pieces(shadow, first, last, self))
        if alone and len(printed) <= LONGEST_STRETCH:
            self._keep(printed, pieces)
        return pieces

    def _word(self, printed: str, low: str) -> Dress:
        """A stretch that is one word, as most are that the lexicon does not know; "th" asks what stands before it."""
        worn = self.whole.get(printed)
        if worn is None:
            worn = self.known(printed, low) or self.unknown(printed, low)
            if len(printed) <= LONGEST_STRETCH and not worn[3] & STOP:
                if len(self.whole) > WARDROBE:
                    self.whole.clear()
                self.whole[printed] = worn
        return worn

    def known(self, printed: str, low: str) -> Dress | None:
        """A word as it is printed, where the lexicon knows it in that dress."""
        meaning = self.words.get(low)
        senses = meaning.of(printed) if meaning is not None else None
        return None if senses is None else self._worn(printed, low, senses)

    def unknown(self, printed: str, low: str) -> Dress:
        """A word that the lexicon does not know."""
        return (low, "a", NO_SENSES, STOP) if low in SUFFIXES else self._worn(printed, low, _roman(printed))

    def _worn(self, printed: str, low: str, senses: Senses) -> Dress:
        """A word or phrase of these senses, as it is printed; no name begins with a small letter."""
        shape = _shape(printed)
        if shape not in CAPITALS:
            return low, shape, senses, senses.kinds & ~NO_NAME
        kinds = senses.kinds | CAPITAL | (NO_NAME if _is_contracted(printed, shape) else 0)
        return low, shape, senses, kinds | (NAME if self._may_name(low, senses, kinds) else 0)

    def _may_name(self, low: str, senses: Senses, kinds: int) -> bool:
        """Whether a name can begin with a capitalised word: an initial, or what is no word of the language."""
        if kinds & NO_NAME or len(low) == 1:
            return len(low) == 1
        return low not in self.common or (low in self.families and senses.verb is None)

    def _keep(self, printed: str, pieces: tuple[Piece, ...]) -> None:
        if len(self.pieces) > WARDROBE:
            self.pieces.clear()
        self.pieces[printed] = pieces


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
    found: list[Token] = []
    _phrases(automata.grammar.find_matches_as_indexes(padded), shadow, padded, automata, found)
    times = sorted([*_dates(shadow), *_durations(shadow)], key=_precedence)
    tokens, stops = _tokens(shadow, _merged(found, times), automata)
    return Scan(tuple(tokens), tuple(stops), _cues(padded, automata))


def _phrases(matches: Matches, shadow: Shadow, padded: str, automata: _Automata, found: list[Token]) -> None:
    """Adds the phrases of these matches as they are printed."""
    plain, dressed = shadow.plain, automata.dressed
    for index, start, end in matches:
        worn = None
        if padded[end] == " ":
            printed = plain[start : end - 1]  # a blank stands before the phrase
            worn = dressed[printed] if printed in dressed else automata.dress(index, printed)
        if worn is not None:
            low, shape, senses, kinds = worn
            glued = start > 0 and plain[start - 1] not in BLANKS
            found.append(Token(start, end - 1, low, shape, senses, kinds, glued))
        else:
            _shorter(shadow, padded, automata, found, start, automata.phrases[index])


def _shorter(shadow: Shadow, padded: str, automata: _Automata, found: list[Token], start: int, phrase: str) -> None:
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


def _merged(found: list[Token], times: list[Token]) -> list[Token]:
    """Phrases, dates and lengths of time in one order, none over another: a date wins, then the earlier, the longer."""
    merged: list[Token] = []
    at = 0
    for time in times:
        before = bisect_left(found, _precedence(time), at, key=_precedence)
        _add(merged, found[at:before])
        _add(merged, [time])
        at = before
    _add(merged, found[at:])
    return merged


def _add(merged: list[Token], more: list[Token]) -> None:
    """Adds tokens, none of which stands over another, but for those over the last one that is there."""
    for n, token in enumerate(more):
        while merged and token.start < merged[-1].end and _yields(merged[-1], token):
            merged.pop()
        if not merged or token.start >= merged[-1].end:
            merged += more[n:]
            return


def _precedence(token: Token) -> tuple[int, int]:
    return token.start, -token.end


def _yields(have: Token, other: Token) -> bool:
    """Whether a phrase must give way to a date that begins inside it."""
    return other.date is not None and have.date is None and have.duration is None


def _durations(shadow: Shadow) -> Iterator[Token]:
    for d in durations.find(shadow.plain, shadow.low):
        yield Token(d.start, d.end, shadow.words[d.start : d.end], "a", duration=d, kinds=DURATION)


def _dates(shadow: Shadow) -> Iterator[Token]:
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


def _date(date: phrases.DatePhrase) -> Token:
    return Token(date.start, date.end, "<date>", "1", date=date, kinds=DATE)


def _tokens(shadow: Shadow, phrases_: list[Token], automata: _Automata) -> tuple[list[Token], list[int]]:
    """All tokens, the phrases and the pieces between them; and which of them are stops."""
    tokens: list[Token] = []
    stops: list[int] = []
    at = 0
    for phrase in phrases_:
        _fill(shadow, at, phrase.start, automata, tokens, stops)
        tokens.append(phrase)
        at = phrase.end
    _fill(shadow, at, len(shadow.plain), automata, tokens, stops)
    return tokens, stops


def _fill(shadow: Shadow, at: int, until: int, automata: _Automata, tokens: list[Token], stops: list[int]) -> None:
    """Adds the tokens between two phrases. Nearly all are made here: of the stretches between two blanks, most occur
    again and again, and are looked up.
    """
    whole, known = automata.whole, automata.pieces
    tied = at > 0  # to the phrase before it
    for printed in shadow.plain[at:until].replace("\n", " ").split(" "):
        behind = at + len(printed)
        worn = whole.get(printed)
        if worn is not None:
            low, shape, senses, kinds = worn
            tokens.append(Token(at, behind, low, shape, senses, kinds, tied))
        elif printed:
            pieces = known.get(printed)
            if pieces is None or (tied and printed[0] == "'"):
                pieces = automata.cut(shadow, at, behind)
            for start, end, low, shape, senses, kinds, glued in pieces:
                if kinds & STOP:
                    if low in SUFFIXES:
                        if _numbered(tokens, at + start, at + end):
                            continue
                    else:
                        stops.append(len(tokens))
                tokens.append(Token(at + start, at + end, low, shape, senses, kinds, glued or tied))
                tied = False
        at = behind + 1
        tied = False


def _numbered(tokens: list[Token], start: int, end: int) -> bool:
    """Makes one token of "28 th", as a raised "th" is printed, and says whether there was one to make."""
    before = tokens[-1] if tokens else None
    if before is None or before.senses.number is None or before.shape != "1" or before.end + 1 != start:
        return False
    number = before.senses.number
    tokens[-1] = Token(before.start, end, f"{before.low}th", "1", ORDINALS[number], ORDINAL, before.glued)
    return True


def _pieces(shadow: Shadow, first: int, last: int, automata: _Automata) -> list[Piece]:
    """The words of the lexicon in a stretch of text, and what stands between them."""
    plain, pieces = shadow.plain, list[Piece]()
    at = start = first
    for low in shadow.words[first:last].split(" "):
        end = start + len(low)
        worn = automata.known(plain[start:end], low)
        if worn is not None:
            _between(shadow, first, at, start, automata, pieces)
            glued = start > first and plain[start - 1] not in BLANKS
            pieces.append((start - first, end - first, *worn, glued))
            at = end
        start = end + 1
    _between(shadow, first, at, last, automata, pieces)
    return pieces


def _between(shadow: Shadow, first: int, at: int, until: int, automata: _Automata, pieces: list[Piece]) -> None:
    """Adds the pieces between two words of the lexicon, of a stretch that begins at `first`."""
    plain = shadow.plain
    if plain[at:until].isalpha():
        found = [("word", at, until)]
    else:
        found = [(match.lastgroup or "mark", *match.span()) for match in PIECE.finditer(plain, at, until)]
    for kind, start, end in found:
        printed, low = plain[start:end], shadow.words[start:end]
        worn = automata.unknown(printed, low) if kind == "word" else _typed(kind, printed, low)
        glued = start > first and plain[start - 1] not in BLANKS
        pieces.append((start - first, end - first, *worn, glued))


def _mark(at: int, printed: str) -> Piece:
    """A mark right behind a word."""
    return at, at + 1, printed, ".", NO_SENSES, MARK_KINDS.get(printed, 0), True


def _typed(kind: str, printed: str, low: str) -> Dress:
    """What a piece is that the pattern found and that is no word."""
    if kind == "ordinal":
        return low, "1", ORDINALS[int(printed[:-2])], ORDINAL
    if kind == "number":
        senses = NUMBERS[int(printed)] if len(printed) < 4 and printed.isdecimal() else NO_SENSES
        return low, "1", senses, 0
    low = printed.lower()
    return low, "'" if kind == "poss" else ".", NO_SENSES, MARK_KINDS.get(low, 0)


def _is_contracted(printed: str, shape: str) -> bool:
    """ "Don't", "DON'T": no name, as "O'Hara" is."""
    return "'" in printed and (shape == "AA" or printed.rpartition("'")[2].islower())


def _shape(printed: str) -> str:
    if not printed[0].isupper():
        return "1" if printed[0].isdigit() else "a"
    return "AA" if len(printed) > 1 and printed.isupper() else "A"


def _roman(word: str) -> Senses:
    """A Roman numeral counts rounds ("the XII round"); the grammar asks what it stands before."""
    if word[0] in ROMAN_VALUES and 1 < len(word) < LONGEST_ROMAN and ROMAN.fullmatch(word):
        values = [ROMAN_VALUES[c] for c in word]
        return ORDINALS[sum(-v if v < after else v for v, after in zip(values, [*values[1:], 0], strict=True))]
    return NO_SENSES
