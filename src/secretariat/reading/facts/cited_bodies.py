"""Bodies that are cited as fora: organisations and groups of states that are no parties and do not speak."""

from collections.abc import Sequence

from secretariat.reading.facts.name_words import ACTING, is_a_body
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE, GENITIVES, NAME_SHAPES

FRAMES = frozenset(
    [
        *(
            "accession",
            "agenda",
            "alliance",
            "bid",
            "candidature",
            "centrality",
            "chair",
            "chairmanship",
            "conference",
            "context",
        ),
        *("discussions", "fora", "format", "framework", "frameworks", "level", "meeting", "meetings", "membership"),
        *("negotiations", "platform", "presidency", "process", "reform", "reforms", "role", "round", "seat", "session"),
        *("sessions", "structures", "summit", "summits", "system", "talks", "unity", "work"),
    ]
)
ACTS = frozenset(
    [
        *("assessment", "call", "condemnation", "criticism", "decision", "decisions", "demand", "demands", "offer"),
        *("opinion", "position", "proposal", "request", "stance", "view", "views"),
    ]
)
MEMBERS = ("countries", "states", "state", "members", "leaders", "allies")  # of a body, who are not the forum itself
SUMMITS = frozenset(
    ["APEC", "ARF", "ASEM", "BRICS", "EAS", "G7", "G8", "G20", "PIF"]
)  # meetings more than bodies: they are fora in any case
THEIRS = frozenset(["capitals", "chair", "countries", "economies", "leaders", "members", "ministers", "partners"])
LISTING = frozenset([",", "and", "or", "the", "both"])
LIST_REACH = 3  # tokens of ", and the" between a body and a state


def is_cited(tokens: Sequence[Token], k: int) -> bool:
    """Whether a body is cited as a forum here, and neither acts nor only tells whose something is."""
    actor = tokens[k].senses.actor
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if k and tokens[k - 1].low == "-":
        return False  # "the Chile-EU relations"
    if after is not None and after.low == "-":
        return False
    if tokens[k].low.endswith(MEMBERS) and " of " not in tokens[k].low:
        return False
    if after is not None and after.low in FRAMES:
        return True
    if actor is not None and actor.party in SUMMITS:
        return after is None or after.shape not in NAME_SHAPES or after.low in THEIRS
    return not (_is_in_a_post(tokens, k) or _is_beside_a_state(tokens, k)) and _is_no_actor(tokens, k, after)


def _is_no_actor(tokens: Sequence[Token], k: int, after: Token | None) -> bool:
    if after is None:
        return True
    if after.low in GENITIVES:
        return k + 2 < len(tokens) and tokens[k + 2].low in FRAMES  # "NATO's unity"
    if after.shape in NAME_SHAPES:
        return False
    joined = tokens[k + 2] if after.low == "and" and k + 2 < len(tokens) else None
    if joined is not None and joined.shape == "A" and not (joined.senses.actor or joined.senses.reference_name):
        return False  # "the Department for UN and Other Affairs"
    if after.shape == "a" and describes(after):
        return False  # "a UN member state"
    if _is_governed(tokens, k):
        return not _is_whose_act(tokens, k)
    if "roles.side" in after.senses.classes or after.senses.office:
        return False
    if after.low == "and" and k <= 1:
        return False  # "The EU and Chile are partners"
    return after.senses.verb_form not in FINITE and not after.senses.classes & ACTING


def _is_whose_act(tokens: Sequence[Token], k: int) -> bool:
    """Whether it is told whose word or deed something is: "the demand of the European Commission"."""
    i = k - 1 if tokens[k - 1].low == "the" else k
    return i > 1 and tokens[i - 1].low == "of" and tokens[i - 2].low in ACTS


def _is_in_a_post(tokens: Sequence[Token], k: int) -> bool:
    """Whether it only tells to whom somebody is sent: "the ambassador to the United Nations"."""
    i = k - 1 if k and tokens[k - 1].low == "the" else k
    return i > 1 and tokens[i - 1].low == "to" and tokens[i - 2].senses.rank is not None


def _is_beside_a_state(tokens: Sequence[Token], k: int) -> bool:
    """Whether it stands among states, as a party like them: "France, Chile and the EU", "between Chile and the EU"."""
    return _next(tokens, k, -1) or _next(tokens, k, 1)


def _next(tokens: Sequence[Token], k: int, step: int) -> bool:
    for m in range(1, LIST_REACH + 2):
        at = k + step * m
        if not 0 <= at < len(tokens):
            return False
        actor = tokens[at].senses.actor
        if actor is not None:
            return m > 1 and actor.kind in {"name", "short"} and not is_a_body(actor.party)
        if tokens[at].low not in LISTING:
            return False
    return False


def describes(after: Token) -> bool:
    """Whether the name only tells of what kind the thing behind it is."""
    s = after.senses
    if after.shape != "a":
        return after.shape in NAME_SHAPES or (after.low == "-" and after.glued)
    own = any(c.startswith(("glue.", "modality.", "collective.", "roles.")) for c in s.classes)
    return not (own or s.verb or s.meeting) and after.low not in {"as", "or", "to"}


def _is_governed(tokens: Sequence[Token], k: int) -> bool:
    """Whether a preposition stands before: "the role of the Secretariat will be" is not said of an acting body."""
    i = k - 1 if k and tokens[k - 1].low == "the" else k
    return i > 0 and tokens[i - 1].low in {"of", "in", "at", "within", "through", "under"}
