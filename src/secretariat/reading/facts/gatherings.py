"""Gatherings for many: conferences, seminars and summits, told by what they are on and by where they are held."""

from collections.abc import Sequence

from secretariat.lexicon.phrases import City
from secretariat.reading.facts.name_ends import dated_end
from secretariat.reading.facts.name_words import ACTING, NAMING_DATES
from secretariat.reading.facts.subject_ends import about_end
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST, RELATIVES_OF_THINGS

GATHERINGS = frozenset(["conference", "roundtable", "seminar", "summit", "symposium", "workshop"])
CALLED_AFTER_A_PLACE = GATHERINGS | {"talk"}  # "the Geneva talks"
HELD_REACH = 20  # tokens from a gathering to where it is held
BEFORE_HELD = frozenset([",", "to", "which", "that", "due", "scheduled", "planned", "expected"])
ANNIVERSARY_REACH = 5  # tokens of "for the 25th anniversary"
OPENS = frozenset(
    ["and", "due", "held", "in", "organised", "organized", "scheduled", "to", "which"]
)  # behind its comma
SUBJECT = frozenset(["on", "of", "for"])


def held_end(tokens: Sequence[Token], j: int) -> int | None:
    """Behind a gathering whose noun ends before `j`, if it is told by what it is on and by where it is held: "the
    conference on fishing, to be held in Lima", "the summit of the two presidents in Lima in May"; else None.
    """
    if j + 1 >= len(tokens) or tokens[j].low not in SUBJECT or tokens[j + 1].date is not None:
        return None
    if any(t.low == "anniversary" for t in tokens[j + 1 : j + ANNIVERSARY_REACH]):
        return about_end(tokens, j + 1)
    end = None
    for m in range(j + 1, min(len(tokens), j + HELD_REACH)):
        t = tokens[m]
        if end is None and (t.senses.meeting in {"hold", "happen"} or t.low in RELATIVES_OF_THINGS):
            end = _behind(tokens, m, j)
        elif t.low == "in" and m + 1 < len(tokens) and tokens[m + 1].senses.city is not None:
            return end or dated_end(tokens, m) or m + 2
        elif t.date is not None and t.date.core in NAMING_DATES and t.date.bound is None:
            return end or (m + 1 if tokens[m - 1].low in {"in", "on", "of"} else None)
        elif t.low in {".", ";", ":"} or (end is None and _breaks_off(tokens, m)):
            return None
    return None


def _breaks_off(tokens: Sequence[Token], m: int) -> bool:
    """Whether another clause begins here, before it was told where the gathering is held."""
    follows = tokens[m].low == "," and m + 1 < len(tokens) and tokens[m + 1].low not in OPENS
    return follows or tokens[m].senses.verb_form in FINITE_PAST


def _behind(tokens: Sequence[Token], m: int, j: int) -> int:
    """Where what a gathering is on ends before "to be held", "was held", ", which will take place"."""
    while m > j and (tokens[m - 1].low in BEFORE_HELD or tokens[m - 1].senses.classes & ACTING):
        m -= 1
    return m


def called_after_a_place(tokens: Sequence[Token], noun_at: int) -> City | None:
    """The city after which a gathering is called: "the London conference", "the Geneva 2 conference"."""
    before = tokens[noun_at - 1] if noun_at > 0 else None
    if before is not None and before.shape == "1" and before.date is None and noun_at > 1:
        before = tokens[noun_at - 2]
    return before.senses.city if before is not None else None
