"""Where what a paper is about ends: its subject, its field, or those whom it binds or joins."""

from collections.abc import Sequence

from secretariat.reading.facts.name_words import ACTING, ANOTHER_CLAUSE, SIGNING
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CLAUSE_ENDS, FINITE_PAST

HAPPENS = frozenset(
    ["became", "came", "comes", "for", "goes", "in", "into", "on", "to", "was", "went", "which", "with"]
)
BETWEEN_REACH = 14  # tokens of "between the ministries of defence of the two countries"
FIELDS = frozenset(["area", "areas", "domain", "field", "fields", "sphere", "spheres"])
LONGEST_ABOUT = 26  # tokens of what a paper is about
STRIPPED = frozenset(
    ["and", "a", "an", "the", "in", "on", "of", "to", "for", "with", ",", "joint", "also", "that", "which", "who"]
)


def about_end(tokens: Sequence[Token], j: int, *, several: bool = False) -> int:
    """Behind a paper signed: to the next mark, the verb, or another thing that was signed; `several` papers may be on
    subjects that a list names.
    """
    start = j
    while j < len(tokens) and j - start < LONGEST_ABOUT:
        t = tokens[j]
        if t.low == "," and several and _lists_subjects(tokens, j, start):
            j += 1
            continue
        signs = t.senses.verb is not None and t.senses.verb.lemma in SIGNING
        stops = t.date or t.low in {",", ";", ".", ":", "("} or t.senses.classes & ACTING or signs
        if stops or _is_another(tokens, j) or _opens_clause(tokens, j):
            break
        j += 1
    return _stripped(tokens, j, start)


def subject_end(tokens: Sequence[Token], j: int) -> int:
    """Behind what a paper that is there already is about: not past a verb, which tells something of it."""
    end = about_end(tokens, j)
    verb = next((m for m in range(j, end) if tokens[m].senses.verb_form in FINITE_PAST), end)
    return _stripped(tokens, verb, j)


def between_end(tokens: Sequence[Token], j: int) -> int:
    """Behind those whom a line joins: "between the two coast guards"; not past "and between" or a verb."""
    if [t.low for t in tokens[j : j + 2]] == [",", "between"]:
        return between_end(tokens, j + 1)
    if j >= len(tokens) or tokens[j].low != "between":
        return j
    end = j + 1
    while end < len(tokens) and end - j < BETWEEN_REACH:
        t = tokens[end]
        s = t.senses
        if (t.shape == "." and t.low != "-") or s.verb or s.meeting or s.classes & ACTING or t.date or t.low in HAPPENS:
            break
        end += 1
    return _stripped(tokens, end, j)


def field_end(tokens: Sequence[Token], j: int) -> int | None:
    """Behind "in the field of tourism", where that follows a paper."""
    lows = [t.low for t in tokens[j : j + 4]]
    of = lows.index("of") if "of" in lows else 0
    closed = (
        j > 0 and tokens[j - 1].low == ")"
    )  # behind its letters a name is whole: "Letter of Agreement (LOA) in the"
    field = of and not closed and lows[0] == "in" and not FIELDS.isdisjoint(lows[:of])
    end = about_end(tokens, j + of + 1) if field else j
    return end if end > j + of + 1 else None  # "in the fields of: fishing; ports"


def _opens_clause(tokens: Sequence[Token], j: int) -> bool:
    """Whether "and" joins another clause here: "an agreement on ports and decided to", "and that is"."""
    if tokens[j].low != "and" or j + 1 >= len(tokens):
        return False
    return tokens[j + 1].low in ANOTHER_CLAUSE or tokens[j + 1].senses.verb_form in FINITE_PAST


def _is_another(tokens: Sequence[Token], j: int) -> bool:
    """Whether another paper is named here: "an agreement on fish and a protocol on ports"."""
    if tokens[j].shape != "a" or "naming.paper" not in tokens[j].senses.classes:
        return False
    return any(t.low in {"a", "an", "and", ","} for t in tokens[j - 3 : j])


def _lists_subjects(tokens: Sequence[Token], j: int, start: int) -> bool:
    """Whether a comma stands in a list of subjects: "statements on fishing, ports and the law of the sea"."""
    if tokens[j + 1].low == "and" and all(t.low != "," for t in tokens[start:j]):
        return False  # "protocols on fishing, and the dispute was over"
    after = tokens[j + 1 : j + 1 + LONGEST_ABOUT]
    end = next((n for n, t in enumerate(after) if t.low == "and"), None)
    return end is not None and not any(
        t.senses.verb_form in FINITE_PAST or t.low in {".", ";"} or "naming.paper" in t.senses.classes
        for t in after[: end + 1]
    )


def party_end(tokens: Sequence[Token], k: int, reach: int) -> int:
    """Behind an instrument by whom it binds, up to its date: "agreement between the Ministers of Japan and Russia"."""
    for m in range(k + 1, min(len(tokens), k + reach)):
        t = tokens[m]
        listed = t.low == "," and m + 1 < len(tokens) and tokens[m + 1].senses.actor is not None
        stops = t.low in CLAUSE_ENDS and not listed
        if t.date is not None or stops or t.senses.verb_form in FINITE_PAST:
            return _stripped(tokens, m, k + 1)
    return k + 1


def _stripped(tokens: Sequence[Token], j: int, start: int) -> int:
    while j > start and tokens[j - 1].low in STRIPPED:
        j -= 1
    return j
