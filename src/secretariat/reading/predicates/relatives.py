"""Relatives: clauses that tell of a thing and are nobody's words: "the plan that Japan supports", "values we share"."""

from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Course, Ground
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import RELATIVES_OF_THINGS

CONJUNCTIONS = frozenset(["and", "but", "or", ";", "then"])
OPENING = frozenset(  # unknown words that a clause follows, and no noun
    [
        *("although", "because", "how", "if", "lest", "once", "so", "than", "though", "unless", "what", "whether"),
        *("why", "day", "evening", "month", "morning", "night", "time", "week", "year", "like"),
        *("let", "lets", "letting", "make", "makes", "made", "help", "helps", "helped"),
    ]
)
FINITE = frozenset(["past", "both", "present"])
OCCASIONS = frozenset(["after", "at", "during", "following", "in", "through", "under", "within"])
# Nouns whose "in which" and "during which" tell of them, and of no meeting.
REALMS = frozenset(
    [
        *("area", "areas", "field", "fields", "manner", "period", "region", "sense", "time", "way", "ways", "world"),
        *("year", "years"),
    ]
)
TRAVELS = frozenset(["dates.travel"])  # the class of nouns for a journey: "the visits that he meant to make"
NOTHING = frozenset[str]()
GOVERNING = frozenset(["about", "of", "on", "over"])  # before "which": "a subject on which they exchanged views"
# Nouns for what is spoken of, before "that they discussed".
MATTERS = frozenset(
    [
        *("area", "areas", "issue", "issues", "item", "items", "matter", "matters", "point", "points", "question"),
        *("questions", "subject", "subjects", "theme", "themes", "thing", "things", "topic", "topics", "what"),
    ]
)
CLEFT_REACH = 8  # tokens from "were" to "issues": "were among the regional and international issues"


def in_relative(g: Ground, course: Course, who: Who) -> bool:
    """ "whom we consider a friend", "the plan that Japan supports", "the values we share": tells of a thing."""
    k = who.i - 1
    if k > 2 and g.low(k) == "and" and g.low(k - 1) == "you":
        k -= 2  # "the welcome that you and the people of Japan have offered"
    if k > 1 and "glue.adverb" in g.tokens[k].senses.classes and g.low(k - 1) == "which":
        k -= 1  # "a fair, which of course we will host"
    if k < 1:
        return False
    before = g.tokens[k - 1]
    if who.kind == "series" and g.tokens[who.i].shape == "a" and not _is_determiner(g, who.i):
        return False  # "the successful meeting discussed": a word for the meeting, and no thing that it discussed
    match g.low(k):
        case "whom" | "which":  # "during which they agreed" goes on telling
            return before.low not in OCCASIONS or g.low(k - 2) in REALMS
        case "that":
            return _is_plain_noun(g, k - 1) and all(c.content != k for c in course.found)
        case _:
            return (_is_plain_noun(g, k) or _is_determined(g, k)) and not _is_opening(g, k)


def _is_determiner(g: Ground, k: int) -> bool:
    return "glue.determiner" in g.tokens[k].senses.classes


def first_of_cleft(g: Ground, who: Who) -> int | None:
    """ "Fish and trade were among the issues that they discussed": where what they spoke of stands, before "were"."""
    k = who.i - 1
    if g.low(k) in RELATIVES_OF_THINGS:
        k -= 2 if g.low(k - 1) in GOVERNING else 1
    if k < 1 or g.low(k) not in MATTERS:
        return None
    for n in range(k - 1, max(0, k - CLEFT_REACH), -1):
        t = g.tokens[n]
        if t.low in {"was", "were"}:
            return next((m + 1 for m in range(n - 1, -1, -1) if g.tokens[m].low == ";"), 0)
        if t.shape == "." or t.senses.verb is not None:
            return None
    return None


def _is_plain_noun(g: Ground, k: int) -> bool:
    """Whether a word may be a noun that a relative clause tells of: none that the grammar has another use for."""
    t, determined = g.tokens[k], k > 0 and "glue.determiner" in g.tokens[k - 1].senses.classes
    s = t.senses
    several = determined and t.low.endswith("s")
    if t.shape != "a" or t.date or s.classes - (TRAVELS if several else NOTHING) or s.rank or s.actor or s.office:
        return False
    if t.low.endswith("ed") or (s.meeting_form in FINITE and not several):
        return False  # "headed the delegation": a verb, and what stands before it no relative clause
    if (s.verb or s.speech_noun) and not several:
        return False
    return not (t.low.endswith("ly") or t.low in OPENING)


def _is_determined(g: Ground, k: int) -> bool:
    """ "the report he planned to give": a noun, though it may be a verb elsewhere."""
    s = g.tokens[k].senses
    noun = bool(s.verb or s.speech_noun) and g.tokens[k].shape == "a" and not s.classes
    return noun and g.low(k - 1) in {"a", "an", "the", "this"}


def _is_opening(g: Ground, k: int) -> bool:
    """ "In this context they noted", "Having seen the map both sides": the words before the subject open its clause."""
    first = k
    while first > 0 and (g.tokens[first - 1].shape != "." or g.tokens[first - 1].low == "-"):
        first -= 1
    opens = first
    while opens < len(g.tokens) and g.low(opens) in CONJUNCTIONS:
        opens += 1
    t = g.tokens[opens]
    if "glue.preposition" in t.senses.classes or t.date or t.low in {"to", "this", "that"} or is_ing(t):
        return True
    # "In a friendly, candid and frank atmosphere both sides": behind the comma goes on what stands before it
    listed = first > 1 and g.low(first - 1) == "," and t.shape == "a" and not t.senses.classes
    return listed and not any(x.senses.verb for x in g.tokens[first:k]) and _is_opening(g, first - 2)


def is_ing(t: Token) -> bool:
    """Whether a word ends as a present participle does."""
    return t.low.split(" ")[0].endswith("ing")
