"""Name words: the letters and words of which names are made, and those that are in none."""

from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES
from secretariat.who.parties import has_own_officials

CAPITALS = NAME_SHAPES | {"1"}
ACTING = frozenset(["modality.be", "modality.have", "modality.future", "modality.should", "modality.can"])
SIGNING = frozenset(["sign", "adopt", "approve", "conclude", "issue", "release", "endorse"])
# The sets stand here and not in the lexicon: there they would become senses of the words, and names of series that hold
# them would be read otherwise.
PLAIN = frozenset(
    [
        "bilateral",
        "trilateral",
        "intergovernmental",
        "national",
        "political",
        "final",
        "common",
        "new",
        "important",
        "free",
        "boundary",
        "coordination",
        "negotiation",
    ]
)
COMMON = PLAIN | frozenset(
    [
        "joint",
        "special",
        "annual",
        "this",
        "our",
        "working",
        "leaders",
        "ministers",
        "regional",
        "global",
        "international",
    ]
)
ANOTHER_CLAUSE = frozenset(["he", "it", "she", "that", "they", "this", "we"])
NAMING_DATES = frozenset(["day", "days", "month", "months", "year", "years"])


def is_a_body(party: str) -> bool:
    """Whether a party is an organisation and no state."""
    return not has_own_officials(party) or party in {"EU", "UN"}


def is_plain(t: Token) -> bool:
    """Whether it is an adjective that belongs to names in small letters."""
    return "naming.plain" in t.senses.classes or t.low in PLAIN
