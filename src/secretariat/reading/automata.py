"""The automata of a lexicon, and what each printed word or phrase is by it: a token, made once for each form."""

import re
from functools import lru_cache
from typing import TypeVar

from ahocorasick_rs import AhoCorasick, Implementation, MatchKind
from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.phrases import CAPITAL, NAME, NO_NAME, NO_SENSES, ORDINAL, QUOTE, STOP, Meaning, Senses
from secretariat.reading.fold import Shadow
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES

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
    ["genre:one_off", "genre:joint_statement", "source.press_occasion"]
)  # "phone call", "joint declaration": no noun of a series
WARDROBE = 50_000  # printed forms that are kept: all that occur, but for a text in cHaNgInG letters
LONGEST_ROMAN = 8  # "XXXVIII" has seven letters
AGAIN = "re"  # of "re-start", and no verb as in "they're"
CLOSING = frozenset(",.;:")  # marks that stand behind a word and change nothing of it
MARK_KINDS = {".": STOP, "?": STOP, "!": STOP, '"': QUOTE}
SUFFIXES = frozenset(["st", "nd", "rd", "th"])  # of ordinals, printed apart; looked at where a stop would be
ORDINALS = tuple(Senses(ordinal=n, kinds=ORDINAL | NO_NAME) for n in range(1000))
NUMBERS = tuple(Senses(number=n) for n in range(1000))
T = TypeVar("T")
Placed = tuple[int, Token]  # where a token begins, in the text or in a stretch of it


class Automata:
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
def automata_of(lexicon: Lexicon) -> Automata:
    """The automata of a lexicon; a handful are kept, as to compile them takes long."""
    return Automata(lexicon)


def _compile(phrases_: list[str], kind: MatchKind) -> AhoCorasick:
    """The compact form: it is made sooner, and stays in the processor's cache while the rest of a document is read."""
    compact = Implementation.ContiguousNFA
    return AhoCorasick([f" {phrase}" for phrase in phrases_], matchkind=kind, implementation=compact)


def _names_a_dialogue(meaning: Meaning) -> bool:
    senses = meaning.any or meaning.capital
    return bool(senses and senses.series and senses.series.strength != "never" and senses.series.family != "unit")


def _pieces(shadow: Shadow, first: int, last: int, automata: Automata) -> list[Placed]:
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


def _between(shadow: Shadow, first: int, at: int, until: int, automata: Automata, pieces: list[Placed]) -> None:
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


MARKS = {mark: _glued(_token(mark, ".", kinds=MARK_KINDS.get(mark, 0))) for mark in CLOSING}
