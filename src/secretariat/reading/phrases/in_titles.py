"""In titles: where a title names a body's meeting itself, and neither an office of the body nor a thing called so."""

from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES

BEFORE = frozenset(["at", "in", "and", "attend", "attends", "attended", "host", "hosts", "hosting"])
JOURNEYS = frozenset(["travel", "travels", "visit", "visits", "trip", "go", "goes"])
PASSED = frozenset(["the", "annual", "to"])
AFTER = frozenset(["at", "in", "on", "of", "to", "and", "for", "attend"])


def stands_in_title(tokens: tuple[Token, ...], i: int) -> bool:
    """ "Participation in the East Asia Summit", "2009 Pacific Islands Forum": and not "the Chairman of the Forum"."""
    k = i - 1
    while k >= 0 and (tokens[k].low in PASSED or tokens[k].date is not None or tokens[k].shape == "1"):
        k -= 1
    opens = k < 0 or tokens[k].low in BEFORE or tokens[k].low in JOURNEYS or tokens[k].shape == "."
    ends = i + 1 == len(tokens) or (tokens[i + 1].senses.level is None and name_ends(tokens, i + 1))
    return opens and ends


def name_ends(tokens: tuple[Token, ...], j: int) -> bool:
    """Whether the name of a meeting ends there: "the G7 Summit Spousal Programme" is called after it."""
    if j >= len(tokens):
        return True
    after = tokens[j]
    if after.senses.level is not None:
        return True  # "the Council of the CIS Heads of State"
    return (
        after.shape not in NAME_SHAPES or after.low in AFTER or after.date is not None or after.senses.city is not None
    )
