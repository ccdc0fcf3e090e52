"""Scan: one pass of an automaton for phrases of several words, a look-up for each word, typed patterns for the rest.

The only room of the reader that looks at raw text. It hands over typed tokens with their places, and the cues that
colour a clause; a text in which no dialogue is named goes no further.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.phrases import DATE, DURATION, NO_SENSES, ORDINAL, STOP
from secretariat.reading.automata import BLANKS, ORDINALS, SUFFIXES, Automata, Placed, automata_of
from secretariat.reading.fold import Shadow
from secretariat.reading.tokens import Cue, Token
from secretariat.when import durations, phrases

OPENING = 2_000  # letters, in which most texts that name a dialogue name it
LONGEST_PHRASE = 96  # letters; the longest of the lexicon have some 80
# On its own "the 11th" is more often a round than a day; after these words it is a day.
BEFORE_A_DAY = ("on the", "on")
REACH = 16  # letters in which they stand
Matches = Iterable[tuple[int, int, int]]  # number of a phrase, where its blank stands, where it ends


class Scan(Struct, frozen=True, gc=False):
    """What the scanner found: tokens in order, none over another, and where each begins; which of them may end a
    sentence; cues in order, some over others.
    """

    tokens: tuple[Token, ...]
    starts: tuple[int, ...]
    stops: tuple[int, ...]
    cues: tuple[Cue, ...]


def has_trigger(shadow: Shadow, lexicon: Lexicon) -> bool:
    """Whether the text names any kind of dialogue, meeting or call. Costs one pass; without, nothing else is done."""
    padded, triggers = f" {shadow.words} ", automata_of(lexicon).triggers
    return any(
        stretch[end : end + 1] == " "
        for stretch in (padded[:OPENING], padded)
        for _, _, end in triggers.find_matches_as_indexes(stretch, overlapping=True)
    )


def scan(shadow: Shadow, lexicon: Lexicon) -> Scan:
    """The typed tokens and the cues of a text."""
    automata = automata_of(lexicon)
    padded = f" {shadow.words} "
    found: list[Placed] = []
    _phrases(automata.grammar.find_matches_as_indexes(padded), shadow, padded, automata, found)
    times = sorted([*_dates(shadow), *_durations(shadow)], key=_precedence)
    tokens, starts, stops = _tokens(shadow, _merged(found, times), automata)
    return Scan(tuple(tokens), tuple(starts), tuple(stops), _cues(padded, automata))


def _phrases(matches: Matches, shadow: Shadow, padded: str, automata: Automata, found: list[Placed]) -> None:
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


def _shorter(shadow: Shadow, padded: str, automata: Automata, found: list[Placed], start: int, phrase: str) -> None:
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


def _cues(padded: str, automata: Automata) -> tuple[Cue, ...]:
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


def _tokens(shadow: Shadow, phrases_: list[Placed], automata: Automata) -> tuple[list[Token], list[int], list[int]]:
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
    automata: Automata,
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
