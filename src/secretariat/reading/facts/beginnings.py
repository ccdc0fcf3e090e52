"""Beginnings: when a series was launched, founded, first held, or announced."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.own_dates import first_decided
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE

MAKING = frozenset(["order.launched", "order.founding"])
ANNOUNCED = frozenset(["agreed", "agreed on", "agreed upon", "announced", "decided", "decided on", "proposed"])
OPENED = frozenset(["began", "commenced", "started"])  # with a year: on a day it is the round that began
MADE_REACH = 16  # tokens from "launched" to its date
SUBJECT_REACH = 5  # tokens from a name to "which was formally launched"
OBJECT_REACH = 4  # tokens from "launched" to what was: "launched their bilateral Working Group"
OPENING = 2  # tokens before the date of "On 3 May, both launched"
BEGUN_REACH = 8
RHYTHM = frozenset(["regular", "run"])
JOINED = frozenset(
    [
        *(",", "(", ")", "which", "that", "was", "were", "is", "has", "have", "had", "been", "being", "set"),
        *("also", "first", "formally", "initially", "jointly", "officially", "originally"),
    ]
)
THE_SERIES = frozenset(["it", "which"])
BODIES = frozenset(["body", "forum", "format", "framework", "mechanism", "platform", "process", "series"])


class Beginning(Struct, frozen=True, gc=False):
    """A line that may tell of the beginning of a series.

    Attributes:
        own: where it names the series; goes_on: it begins as one that goes on about the series ("It was launched").
    """

    line: Line
    own: Sequence[Named]
    goes_on: bool


def begun_at(told: Beginning) -> Iterator[int]:
    """The dates of a line on which the series began."""
    makers: list[int] | None = None
    for k in told.line.dates:
        date = told.line.tokens[k].date
        if date is None or date.bound not in {None, "since"} or any(n.i - 1 <= k < n.j for n in told.own):
            continue  # "launched the 2010 Ports Forum"
        if makers is None:
            makers = [m for m, t in enumerate(told.line.tokens) if _makes(t)]
        if _is_first_held(told.line, k) or _made_on(told, k, makers):
            yield k


def _makes(t: Token) -> bool:
    return bool(t.senses.classes & MAKING) or t.low in ANNOUNCED or t.low in OPENED or t.low == "inception"


def _is_first_held(line: Line, k: int) -> bool:
    """ "First held in 1993", "held for the first time in 2001", "held every year since 2001"."""
    before = line.tokens[max(0, k - BEGUN_REACH) : k]
    if any("order.begun" in t.senses.classes for t in before) or first_decided(line, k):
        return True
    date = line.tokens[k].date
    if date is None or date.bound is None:
        return "held for the first time" in " ".join([t.low for t in before])
    if any("modality.future" in t.senses.classes for t in before):
        return False
    return any(t.low in RHYTHM or _recurs(t) for t in (line.tokens if k < OPENING else before))


def _recurs(t: Token) -> bool:
    return t.duration is not None and t.duration.kind == "recurrence"


def _made_on(told: Beginning, k: int, makers: Sequence[int]) -> bool:
    """Whether something is made on the date, and it is the series."""
    tokens = told.line.tokens
    m = next((m for m in reversed(makers) if m < k), None)
    if m is not None and k - m <= MADE_REACH and not any(_parts(t) for t in tokens[m + 1 : k]) and not _aims(tokens, m):
        return _of_the_series(told, m, k)
    date = tokens[k].date
    opens = k <= OPENING and date is not None and date.bound is None
    return opens and any(m > k and _makes_it(told, m) for m in makers)


def _parts(t: Token) -> bool:
    """Whether a date behind the word is told of something else than what was made."""
    s = t.senses
    acts = s.verb is not None and s.verb_form in FINITE
    return acts or t.date is not None or t.low in {";", ":"} or "glue.relative" in s.classes or _makes(t)


def _aims(tokens: Sequence[Token], m: int) -> bool:
    """ "Was established to work on reefs before the census of 2022": the date is told of the aim."""
    return m + 1 < len(tokens) and tokens[m + 1].low == "to"


def _of_the_series(told: Beginning, m: int, k: int) -> bool:
    tokens, word = told.line.tokens, told.line.tokens[m].low
    date = tokens[k].date
    if word in OPENED and (date is None or date.core != "year"):
        return False
    if _is_made(told, m):
        return True
    if word in ANNOUNCED or word in OPENED:
        return False
    opens = m == 0 or (m == 1 and tokens[0].low in JOINED)
    return (opens and (bool(told.own) or told.goes_on)) or _makes_it(told, m)


def _is_made(told: Beginning, m: int) -> bool:
    """ "The talks, launched in 1993", "It was founded in 2001": the series stands before, and it is made."""
    tokens = told.line.tokens
    i = m
    while i > 0 and m - i < SUBJECT_REACH and tokens[i - 1].low in JOINED:
        i -= 1
    if any(n.j == i for n in told.own):
        return True
    before = tokens[i - 1].low if i else ""
    if before == "its":
        return bool(told.own) or told.goes_on  # "since its establishment in 1993"
    starts = i == 1 or (i == OPENING and tokens[0].low in {"the", "this"})
    return told.goes_on and starts and (before in THE_SERIES or before in BODIES)


def _makes_it(told: Beginning, m: int) -> bool:
    """ "Launched their Ocean Dialogue", "agreed to form the Group", "the establishment of the Group"."""
    return any(0 < n.i - m <= OBJECT_REACH for n in told.own)
