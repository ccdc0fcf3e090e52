"""The number of a round: where it stands, and whether it counts rounds at all."""

from msgspec import Struct

from secretariat.reading.phrases.core import Core
from secretariat.reading.phrases.modifiers import ROLE_WORDS
from secretariat.reading.tokens import Token

MOST_ROUNDS = 99  # "round 2019" is no number of a round
COUNTS_REACH = 14  # tokens behind the noun in which "since 2016" makes "first" count something else
# Nouns and adjectives that "first" and "second" count when they number no round.
MODE_WORDS = frozenset(
    [
        "direct",
        "face",
        "formal",
        "high",
        "hybrid",
        "in",
        "offline",
        "online",
        "person",
        "physical",
        "such",
        "time",
        "virtual",
        "visit",
    ]
)
AGES = frozenset(["century", "decade", "millennium", "fifties", "sixties", "seventies", "eighties", "nineties", "ever"])
BEGINNINGS = frozenset(["inception", "founding", "creation", "beginning", "start", "its", "their", "then"])
PERSONS = frozenset(["my", "your", "his", "her"])  # who count their own


class Numbering(Struct, frozen=True, gc=False):
    """The number of a round.

    Attributes:
        left: where the phrase begins with it.
        ordinal, at: the number, and the token that states it, or None.
        unnumbered: an ordinal that counts something else stands there.
    """

    left: int
    ordinal: int | None
    at: int | None
    unnumbered: bool


def numbering(tokens: tuple[Token, ...], core: Core) -> Numbering:
    """The number of the round that a phrase names."""
    left = core.left
    if (behind := number_behind(tokens, core.unit)) is not None:
        return Numbering(left, behind, core.unit + 1, unnumbered=False)
    at = _ordinal(tokens, core.left, core.unit) if core.inner else None
    if at is None:
        at = _ordinal(tokens, core.name_left, core.noun)
    if at is None:
        at = _misprinted_unit(tokens, core.name_left)
        if at is None:
            return Numbering(left, None, None, unnumbered=False)
        left = at
    if counts_another(tokens, at, core.noun):
        return Numbering(left, None, None, unnumbered=True)
    return Numbering(left, tokens[at].senses.ordinal or 1, at, unnumbered=False)


def number_behind(tokens: tuple[Token, ...], unit: int) -> int | None:
    """Of "round 7 of the talks", "Session Three" the number."""
    series = tokens[unit].senses.series
    if unit + 1 >= len(tokens) or series is None or series.strength != "unit" or series.plural:
        return None
    t = tokens[unit + 1]
    number = t.senses.number
    if number is None or not 0 < number <= MOST_ROUNDS or t.date is not None or t.duration is not None:
        return None
    after = tokens[unit + 2] if unit + 2 < len(tokens) else None
    if after is not None and (after.low in {"-", "/", "."} and after.glued):
        return None
    return number


def unit_stands(tokens: tuple[Token, ...], core: Core) -> bool:
    """A bare "round" names one only with a number or a place in the order ("the 11th round", "the next round")."""
    return number_behind(tokens, core.unit) is not None or any(
        t.senses.ordinal or t.low in ROLE_WORDS or t.low in {"this", "inaugural"}
        for t in tokens[max(0, core.left - 1) : core.unit]
    )


def _ordinal(tokens: tuple[Token, ...], left: int, noun: int) -> int | None:
    for i in range(left, noun):
        if tokens[i].senses.ordinal or tokens[i].low == "inaugural":
            return i
    return None


def _misprinted_unit(tokens: tuple[Token, ...], left: int) -> int | None:
    """ "the 13th ronud of": a number, a word that we do not know, and "of" before the name."""
    at = left - 1
    if at > 0 and tokens[at].low == "the":
        at -= 1
    if at < 2 or tokens[at].low != "of":
        return None
    word = tokens[at - 1]
    misprint = word.shape == "a" and "order.counted_else" not in word.senses.classes
    return at - 2 if tokens[at - 2].senses.ordinal and misprint else None


def counts_another(tokens: tuple[Token, ...], at: int, noun: int) -> bool:
    """ "first virtual meeting", "first talks in five years", "the first since 2016" number no round."""
    if tokens[at].low == "inaugural":
        return False
    if at + 1 < noun and "order.counted_else" in tokens[at + 1].senses.classes:
        return True  # "the 30th Anniversary Council"
    if at and _is_of_a_person(tokens, at - 1):
        return True
    first = at + 3 if [t.low for t in tokens[at + 1 : at + 3]] == ["-", "ever"] else at + 1
    if any(t.low in MODE_WORDS or "series.mode" in t.senses.classes for t in tokens[first : min(first + 2, noun)]):
        return True
    behind = tokens[noun + 1 : noun + COUNTS_REACH]
    if (tokens[at].senses.ordinal or 0) > 1:
        return _counts_from(behind)
    return tokens[at].senses.ordinal == 1 and _counts_time(behind)


def _is_of_a_person(tokens: tuple[Token, ...], k: int) -> bool:
    """ "Your first Dialogue", "the President's first Summit": who counts their own; a state may count its rounds."""
    if tokens[k].low in PERSONS:
        return True
    return k > 0 and tokens[k].low == "'s" and tokens[k - 1].senses.rank is not None


def _counts_from(after: tuple[Token, ...]) -> bool:
    """ "The second Summit since the President took office": counted from there; "since its inception" counts all."""
    at = next((k for k, t in enumerate(after) if t.low == "since"), None)
    if at is None or any(t.low in {".", ";", "held"} for t in after[:at]):
        return False
    return not any(t.low in BEGINNINGS or t.low.startswith(("establish", "launch")) for t in after[at + 1 : at + 4])


def _counts_time(after: tuple[Token, ...]) -> bool:
    """Whether a time counted from follows: "since 2016", "in five years", "after the visit"."""
    for t in after:
        if t.low in AGES:
            return True  # "the first summit of the new century", "the first ever held here"
        if t.low in {".", ";", "held"}:
            return False
        if t.low in {"since", "after"} or (t.date is not None and t.date.bound in {"since", "after"}):
            return True
        if t.duration is not None and t.duration.kind == "duration":
            return True
    return False
