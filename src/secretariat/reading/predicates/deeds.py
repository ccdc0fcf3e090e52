"""Deeds: nouns that tell what will be done: "on the establishment of an office", "measures to", "joint steps"."""

from itertools import pairwise, takewhile

from secretariat.reading.predicates.clause import Ground
from secretariat.reading.predicates.complements import CLAUSE_STOPS
from secretariat.reading.predicates.speech_nouns import LIGHT_REACH
from secretariat.reading.predicates.verb_groups import Predicate
from secretariat.reading.word_classes import CLAUSE_ENDS

DEED_REACH = 6  # tokens from "agreed on" to the noun that tells what will be done
MEASURES = frozenset(
    [
        *("arrangement", "arrangements", "framework", "initiative", "initiatives", "mechanism", "mechanisms"),
        *("partnership", "program", "programmes", "programs", "project", "projects"),
        *("actions", "calendar", "measures", "plan", "plans", "programme", "roadmap", "road map", "schedule"),
        *("steps", "timetable"),
    ]
)
# What is agreed of a deed, and no deed: "agreed on the importance of exchange of experts".
WORTH = frozenset(["importance", "necessity", "need", "relevance", "significance", "usefulness", "value"])
AHEAD = frozenset(["another", "early", "fresh", "further", "future", "new", "next"])  # of a meeting still to come
SUMS = frozenset(["billion", "million"])
MONEY = frozenset(
    [
        *("baht", "dirhams", "dollars", "euro", "euros", "francs", "kroner", "kronor", "pesos", "pounds", "rand"),
        *("riyals", "rubles", "roubles", "rupees", "rupiah", "taka", "won", "yen", "yuan"),
    ]
)
SIGNS = frozenset("$€£¥")
SUM_REACH = 8  # tokens of "a further contribution of more than $20 million"
DEEDS = frozenset(["dispatch", "exchange", "launch", "release", "return", "review", "start", "transfer", "use"])
# Nouns that end so and tell no deed: "agreed on the assessment of the situation".
NO_DEEDS = frozenset(
    [
        *("acknowledgement", "appreciation", "conviction", "impression", "perception", "recognition"),
        *("appraisal", "assessment", "beginning", "condition", "definition", "description", "evaluation"),
        *("feeling", "finding", "interpretation", "meaning", "meeting", "opinion", "position", "proposal", "question"),
        *("reading", "region", "situation", "statement", "understanding", "version"),
    ]
)


def deed_after(g: Ground, v: int) -> bool:
    """ "reached agreement on opening an office", "on the establishment of an office"."""
    for k in range(v + 1, min(v + LIGHT_REACH, len(g.tokens))):
        if g.tokens[k].low in {"on", "upon"}:
            noun = g.tokens[k - 1].senses.speech_noun
            agreed = k == v + 1 or (noun is not None and noun.act == "agree")
            return agreed and (ing(g, k + 1) or names_deed(g, k + 1))
    return False


def names_deed(g: Ground, k: int) -> bool:
    """Whether a noun tells what will be done: "a number of measures to", "the resumption of", "joint steps"."""
    for n in range(k, min(k + DEED_REACH, len(g.tokens))):
        t = g.tokens[n]
        if t.low in WORTH:
            return False
        if t.low in MEASURES:
            return True
        if g.low(n + 1) == "of" and t.shape == "a" and (t.low in DEEDS or _is_a_doing(t.low)):
            return True
        if t.shape != "a" or "glue.conjunction" in t.senses.classes or t.date is not None:
            return False
    return False


def settles_deed(g: Ground, p: Predicate) -> bool:
    """ "The opening of an office was agreed", "A further round was decided on": what was settled is to be done."""
    first = p.group.first
    start = next((k + 1 for k in range(first - 1, -1, -1) if g.tokens[k].low in CLAUSE_ENDS), 0)
    words = g.tokens[start:first]
    if any(t.low in AHEAD for t in words) and any(t.senses.series is not None or t.low == "meeting" for t in words):
        return True
    return any(t.low in DEEDS or _is_a_doing(t.low) for t, of in pairwise(words) if of.low == "of")


def names_sum(g: Ground, k: int, *, of_money: bool) -> bool:
    """ "announced 20 million dollars for the harbour": who names a sum will pay it.

    `of_money`: not so where they name a number of things, "announced 3 million crews".
    """
    words = [*takewhile(lambda t: t.low not in CLAUSE_STOPS, g.tokens[k : k + SUM_REACH])]
    at = next((n for n, t in enumerate(words) if t.low in SUMS), None)
    if at is None or not of_money or at + 1 >= len(words) or any(t.low[:1] in SIGNS for t in words[:at]):
        return at is not None
    behind = words[at + 1]
    return behind.low in MONEY or behind.shape != "a" or bool(behind.senses.classes)


def _is_a_doing(low: str) -> bool:
    return low.endswith(("ing", "ion", "ment", "sal", "val")) and low not in NO_DEEDS


def ing(g: Ground, k: int) -> bool:
    """Whether a doing stands there: "opening", "promptly repairing"."""
    return g.low(g.past_adverbs(k)).split(" ")[0].endswith("ing")
