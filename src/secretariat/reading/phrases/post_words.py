"""The words of posts: what may stand before a rank, after it, and as its own adjective.

The sets stand here and not in the lexicon: there they would become senses of the words, and phrases that begin or end
with them would be scanned otherwise.
"""

from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES

COUNTERPARTS = frozenset(["counterpart", "counterparts", "opposite number", "opposite numbers"])
POST_WORDS = frozenset(
    [
        "&",
        "/",
        "acting",
        "additional",
        "affairs",
        "and",
        "appointed",
        "assistant",
        "at",
        "charge",
        "chief",
        "concurrently",
        "deputy",
        "executive",
        "first",
        "for",
        "former",
        "head",
        "in",
        "joint",
        "newly",
        "of",
        "on",
        "outgoing",
        "parliamentary",
        "permanent",
        "principal",
        "second",
        "secretary",
        "senior",
        "special",
        "the",
        "then",
        "to",
        "under",
        "vice",
    ]
)
# Words that stand right before a rank and belong to it.
RANK_ADJECTIVES = frozenset(
    [
        "'s",
        "acting",
        "additional",
        "appointed",
        "assistant",
        "chief",
        "deputy",
        "executive",
        "first",
        "foreign",
        "former",
        "incoming",
        "new",
        "newly",
        "outgoing",
        "permanent",
        "principal",
        "second",
        "senior",
        "special",
        "then",
        "vice",
        "visiting",
    ]
)
INSIDE = POST_WORDS | {"-", "(", ")", "'s", "'", "policy", "security", "cooperation", "advisor", "adviser"}
STOPS = frozenset([",", ";", ":", "."])
BEFORE_RANK = POST_WORDS - {"and"} | {"the", "a", "an", "'s", "'", "-", "."}
# Words that a post goes on with in lower case: "in charge of organized crime and cyber threats".
LOWER_IN_POST = POST_WORDS | {
    "'s",
    "authorities",
    "bureau",
    "challenges",
    "cooperation",
    "countering",
    "countries",
    "cyber",
    "department",
    "division",
    "foreign",
    "home",
    "international",
    "issues",
    "ministry",
    "new",
    "office",
    "organisations",
    "organizations",
    "organized",
    "policy",
    "public",
    "relations",
    "threat",
    "threats",
}
PREDICATES = frozenset(["modality.be", "modality.future", "modality.have", "glue.relative"])


def modifies_rank(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether a token before a rank belongs to it: a party, "deputy", a hyphen, an office."""
    t = tokens[k]
    if t.shape == "AA" and tokens[k - 1].low == "(" and tokens[k + 1].low == ")":
        return True  # "Department of State (DOS) Director"
    if t.senses.actor or t.low in RANK_ADJECTIVES or (t.low == "'" and k > 0 and tokens[k - 1].senses.actor):
        return True  # "Laos' Deputy Minister"
    if t.low == ".":
        return t.glued and k > 0 and tokens[k - 1].senses.actor is not None  # "the U.S. Assistant Secretary"
    if t.low in {"(", ")"}:
        # an acronym between a state or an office and the post of its own
        middle = k - 1 if t.low == ")" else k + 1
        within = tokens[middle].senses if 0 < middle < len(tokens) - 1 else None
        return within is not None and (within.actor is not None or within.office or tokens[middle].shape == "AA")
    return (t.low == "-" and t.glued) or (t.senses.office and t.shape != "a" and t.low != "ministry of foreign affairs")


def inside_post(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether a token may stand between a rank and the name after it."""
    t, s = tokens[k], tokens[k].senses
    if t.date or t.low in STOPS:
        return t.low == "." and t.glued
    return bool(s.actor or s.topic or s.office or s.level) or t.low in INSIDE or t.shape in NAME_SHAPES


def before_rank(t: Token) -> bool:
    """Whether a token may stand between the comma behind a name and the rank in apposition."""
    s = t.senses
    if t.low == "and":
        return False
    return bool(s.actor or s.office or s.topic) or t.low in BEFORE_RANK or t.shape in NAME_SHAPES


def lower_in_post(t: Token) -> bool:
    """Whether a word in lower case may be a part of a post that has begun."""
    s = t.senses
    if s.meeting or (s.verb and not (s.topic or s.rank)) or s.classes & PREDICATES:
        return t.low == "charge"
    return t.low in LOWER_IN_POST or bool(s.topic or s.rank or s.office or s.level)
