"""Where the place ends that makes a name of an incident: "in Jakarta", "in the Red Sea", "against Ukraine"."""

from collections.abc import Sequence

from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import NAME_SHAPES

HIT_REACH = 7  # tokens of whom a deed hit, up to where
QUARTERS = frozenset(
    [
        "flight",
        "central",
        "eastern",
        "northeastern",
        "northern",
        "northwestern",
        "southeastern",
        "southern",
        "southwestern",
        "western",
    ]
)
WATERS = frozenset(["bay", "coast", "gulf", "ocean", "peninsula", "river", "sea", "strait", "straits", "valley"])


def place_end(tokens: Sequence[Token], k: int, *, violent: bool) -> int | None:
    """Behind an incident, the place or state that makes a name of it: "in Jakarta", "against Ukraine"."""
    before = tokens[k + 1].low if k + 1 < len(tokens) else ""
    if before == "of" and violent and (far := _far_place(tokens, k + 2)) is not None:
        k, before = far, tokens[far + 1].low
    elif before in {"at", "off", "near"} and k + 3 < len(tokens) and tokens[k + 2].low == "the":
        own = tokens[k + 3].shape in NAME_SHAPES
        return (
            next((m for m in range(run_end(tokens, k + 3), k + 8) if _ends_a_place(tokens, m)), None) if own else None
        )
    the = k + 2 < len(tokens) and tokens[k + 2].low == "the"
    m = k + 3 if the else k + 2
    m += m < len(tokens) and tokens[m].low in QUARTERS
    if m >= len(tokens) or before not in (
        {"in", "into", "on", "over", "against", "between", "of"} if violent else {"in", "over"}
    ):
        return None
    if tokens[m].senses.city is None and tokens[m].senses.actor is None:
        named = violent or any(t.low in WATERS for t in tokens[m : m + 4])
        own = named and tokens[m].shape in NAME_SHAPES and not (tokens[m].senses.rank or tokens[m].senses.honorific)
        # "the annexation of Crimea"
        return run_end(tokens, m) if own and not tokens[m].senses.classes else None
    within = the and tokens[m].senses.city is not None and m + 1 < len(tokens) and tokens[m + 1].shape == "a"
    if (
        not within
        and before == "of"
        and m + 1 < len(tokens)
        and tokens[m + 1].senses.rank
        and tokens[m + 1].shape == "A"
    ):
        return run_end(tokens, m + 1)  # "the murder of Chilean President Berg"
    if not within:
        return _second_party(tokens, m) if before == "between" else m + 1
    of = m + 3 < len(tokens) and tokens[m + 2].low == "of" and tokens[m + 3].shape in NAME_SHAPES
    return run_end(tokens, m + 3) if of else m + 2  # "in the Lima metro", "on the Lima suburb of Surco"


def _second_party(tokens: Sequence[Token], m: int) -> int:
    """Behind the other of two between whom it was: "the war between Chile and Peru"."""
    k = m + 3 if m + 2 < len(tokens) and tokens[m + 2].low == "the" else m + 2
    both = k < len(tokens) and tokens[m + 1].low == "and" and tokens[k].senses.actor is not None
    return k + 1 if both else m + 1


def _far_place(tokens: Sequence[Token], k: int) -> int | None:
    """The token before "in Gaza", where whom a deed hit stands between: "the killing of the aid workers in Gaza"."""
    for m in range(k, min(len(tokens) - 1, k + HIT_REACH)):
        t = tokens[m]
        if t.low in {"in", "at", "near"}:
            return m - 1
        if (
            (t.shape != "a" and t.senses.actor is None)
            or t.senses.verb_form
            or t.senses.classes - {"glue.determiner", "naming.link"}
        ):
            return None
    return None


def _ends_a_place(tokens: Sequence[Token], m: int) -> bool:
    """Whether what a place is called ends before this token: "the Black Rock power station last month"."""
    return (
        m >= len(tokens)
        or tokens[m].shape != "a"
        or bool(tokens[m].senses.classes)
        or tokens[m].senses.verb is not None
    )


def run_end(tokens: Sequence[Token], m: int) -> int:
    """Behind a run of capitals: "in the Red Sea", "of Ola Berg"; letters of theirs in brackets belong to it."""
    while m < len(tokens) and tokens[m].shape in NAME_SHAPES and tokens[m].date is None:
        if tokens[m].low in WATERS and m + 2 < len(tokens) and tokens[m + 1].low == "of":
            m += tokens[m + 2].shape in NAME_SHAPES  # "the Strait of Hormuz"
        joined = m + 2 < len(tokens) and tokens[m + 1].low == "-" and tokens[m + 2].shape in NAME_SHAPES
        m += 2 if joined else 1
    if m < len(tokens) and tokens[m].shape == "1" and tokens[m].glued:
        m += 1  # "MH17"
    inside = m + 2 < len(tokens) and tokens[m].low == "(" and tokens[m + 2].low == ")"
    return m + 3 if inside and tokens[m + 1].shape == "AA" else m
