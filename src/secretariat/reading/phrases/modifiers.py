"""What may stand in the name of a dialogue, and what its words tell.

The sets stand here and not in the lexicon: there they would become senses of the words, and phrases that begin or end
with them would be scanned otherwise.
"""

from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES, NAME_SHAPES

# Adjectives that may stand inside a dialogue's name, though they say nothing of its subject.
PLAIN_ADJECTIVES = frozenset(
    [
        "agency",
        "annual",
        "biannual",
        "bilateral",
        "comprehensive",
        "consultative",
        "diplomatic",
        "executive",
        "expert",
        "formal",
        "general",
        "governmental",
        "high",
        "informal",
        "inter",
        "interagency",
        "intergovernmental",
        "joint",
        "latest",
        "level",
        "new",
        "official",
        "periodic",
        "plenary",
        "policy",
        "political",
        "principal",
        "quadrilateral",
        "regular",
        "senior",
        "special",
        "strategic",
        "sub",
        "technical",
        "trilateral",
        "working",
        "yearly",
    ]
)
LATERAL = frozenset(["bilateral", "trilateral", "quadrilateral"])
ROLE_WORDS = {
    "earlier": "previous",
    "past": "previous",
    "last": "previous",
    "previous": "previous",
    "latest": "previous",
    "most recent": "previous",
    "prior": "previous",
    "preceding": "previous",
    "former": "previous",
    "next": "next",
    "upcoming": "next",
    "forthcoming": "next",
}
# What stands before a name and is no part of it.
LEADING_WORDS = frozenset(["the", "such", "inaugural", "-", "ever", *ROLE_WORDS])
SHORTEST_WORD = 3  # letters of a word that tells one series from others
CLAUSE_OPENERS = frozenset(["glue.preposition", "glue.determiner", "glue.conjunction", "glue.relative"])
DEFENCE = frozenset(["defence", "defense"])
WITH_FOREIGN = frozenset(["security", "foreign", "strategic", "economic"])  # "Foreign and Strategic Dialogue"
# Verbs of speech that are nouns in names: "the fifth Review Meeting".
NOUNS_TOO = frozenset(["review", "contact", "exchange", "support", "control"])


def names_party(t: Token) -> bool:
    """Whether a word names a state or body, and one only."""
    return t.senses.actor is not None and t.senses.actor.kind != "loose"


def may_modify(t: Token) -> bool:
    """Whether a word may stand before the noun of a dialogue, however it is printed."""
    s = t.senses
    if s.honorific:
        return False
    if "series.mode" in s.classes:
        return True
    return bool(s.actor or s.topic or s.level or s.series or t.duration) or t.low in PLAIN_ADJECTIVES


def is_own_word(t: Token) -> bool:
    """Whether a capitalised word tells this series from others: no party, topic or level, and no common adjective."""
    s = t.senses
    if t.shape not in NAME_SHAPES or len(t.low) < SHORTEST_WORD:
        return False
    if s.actor or s.topic or s.level or s.series or s.ordinal or s.classes or s.city:
        return False
    return t.low not in PLAIN_ADJECTIVES and t.low not in ROLE_WORDS and t.low != "inaugural"


def starts_clause(tokens: tuple[Token, ...], i: int) -> bool:
    """A capital that only a sentence's beginning gives: "During consultations"."""
    s = tokens[i].senses
    inside = i > 1 and tokens[i - 1].shape in NAME_SHAPES and tokens[i].low.endswith("ing") and not s.meeting
    if inside and not s.classes & CLAUSE_OPENERS:
        return False  # "the Strategic Joint Planning Committee"
    return (
        bool(s.classes & CLAUSE_OPENERS)
        or tokens[i].low == "to"
        or (bool(s.verb or s.meeting) and tokens[i].low not in NOUNS_TOO)
        or bool(s.city and i and tokens[i - 1].low in {"in", "at"})
    )


def joins(tokens: tuple[Token, ...], i: int) -> bool:
    """Whether a mark joins two parts of a name, as in "Japan-China", "U.S.-India", "ministers' meeting"."""
    t, before = tokens[i], tokens[i - 1]
    if t.low == '"' or (t.low == "'" and not t.glued):
        return True
    if t.low in GENITIVES:
        return bool(before.senses.actor or before.senses.level or before.low.endswith("s"))
    if before.low == ")":  # "the African Union (AU) - European Union (EU) Dialogue"
        return t.low in {"-", "/"} and i > 3 and bool(tokens[i - 4].senses.actor) and tokens[i - 3].low == "("
    told = tokens[i - 2] if before.low == "." and i > 1 else before
    if t.low == "-" and not t.glued and not (told.senses.actor or told.senses.topic):
        return False  # "A message from the Prime Minister - G20 Summit", "Statement - 25th Joint Council"
    if t.low == ".":
        return t.glued and bool(before.senses.actor) and i + 1 < len(tokens)
    return bool(before.senses.actor or before.senses.topic) or (
        before.shape in NAME_SHAPES or before.low == "." or may_modify(before)
    )


def same_kind(a: Token, b: Token) -> bool:
    """Whether "and" or a comma between them joins two modifiers of one noun."""
    s, o = a.senses, b.senses
    if s.actor and o.actor:
        return True
    if (s.topic and (o.topic or o.level)) or (s.level and o.level):
        return True
    return (a.low == "foreign" or a.low in DEFENCE) and (b.low in WITH_FOREIGN or b.low in DEFENCE)
