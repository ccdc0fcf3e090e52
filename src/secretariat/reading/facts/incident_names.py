"""Incidents: what happened, named by where, to whom, by whose deed or when."""

from collections.abc import Sequence

from secretariat.reading.facts.name_head import Head
from secretariat.reading.facts.name_words import NAMING_DATES
from secretariat.reading.facts.place_ends import place_end, run_end
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.facts.subject_ends import about_end
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CLAUSE_ENDS, GENITIVES, NAME_SHAPES, RELATIVES_OF_THINGS

WHEN_REACH = 14  # tokens from an incident to its date: "the bombing of the harbour by ... on 2 February, 2002"
OWNER_REACH = 7  # tokens from a party to its deed: "Norway's unprovoked and brutal attack"
BY_REACH = 8  # tokens from a deed to who did it: "the launch of an intercontinental ballistic missile by"
STORMS = frozenset(["cyclone", "hurricane", "typhoon"])
LAUNCHED = frozenset(
    [
        "launch",
        "launches",
        "missile launch",
        "missile launches",
        "missile test",
        "missile tests",
        "nuclear test",
        "nuclear tests",
    ]
)
DISASTERS = frozenset(
    [
        *("bushfire", "bushfires", "crash", "earthquake", "earthquakes", "eruption", "flood", "floods", "landslide"),
        *("landslides", "mudslide", "mudslides", "shipwreck", "wildfire", "wildfires"),
    ]
)
BEFORE_AN_HOUR = frozenset(["earlier", "late", "on"])
VAGUE = frozenset(["events", "incidents"])
APPOSED = 6  # tokens between two commas: ", an explosion,"
TASK_REACH = 6  # tokens from "recovering from the acute phase of" to what is worked against
TASKS = (
    *("address", "battl", "combat", "confront", "contain", "control", "counter", "cope", "coping", "curb", "deal"),
    *("defeat", "end", "ending", "fight", "fought", "halt", "manag", "mitigat", "overc", "prevent", "recover"),
    *("respon", "stop", "tackl", "against", "beat"),
)
MIGHT = frozenset(["modality.future", "modality.should", "modality.can", "modality.negation"])
HAPPENED = frozenset(
    ["arose", "began", "broke", "emerged", "erupted", "happened", "hit", "occurred", "struck", "took", "took place"]
)
SUPPOSED = frozenset(["any", "armed", "event", "case", "potential", "possible", "future", "hypothetical"])


def incident(head: Head) -> Span | None:
    """ "the bombings in Jakarta", "the attack on Ukraine", "the Syrian crisis", "the Lima bombings in 2009"."""
    if head.noun.low in {"case", "cases"} or _is_supposed(head):
        return None
    if head.is_class("done"):
        return _told_by_a_verb(head)
    if (named := storm(head)) is not None:
        return named
    owner = _owner(head)
    far = head.is_class("violent") or head.noun.low in DISASTERS
    if (end := place_end(head.tokens, _past_hour(head), violent=far)) is not None and _is_told_apart(head, end):
        return head.span(end, owner)
    if (end := _took_place(head)) is not None:
        return head.span(end)
    if (end := _by_whom(head)) is not None:
        return head.span(end)
    words = head.tokens[head.i : head.k]
    if not head.is_class("deed") and (owner is not None or any(t.senses.actor or t.senses.city for t in words)):
        return head.span(head.k + 1, owner)
    return _dated(head, words)


def storm(head: Head) -> Span | None:
    """What storms are called: "cyclone Idai", "Cyclones Ada and Ben"."""
    tokens, k = head.tokens, head.k + 1
    if head.noun.low.removesuffix("s") not in STORMS or k >= len(tokens) or tokens[k].shape != "A":
        return None
    end = run_end(tokens, k)
    both = head.noun.low.endswith("s") and head.low(end) == "and" and tokens[end + 1].shape == "A"
    return head.span(run_end(tokens, end + 1) if both else end, head.k)


def _past_hour(head: Head) -> int:
    """The last token of when it was, where that stands before the place: "the incident earlier today in Gaza"."""
    k = head.k
    while k + 1 < len(head.tokens) and (head.tokens[k + 1].date is not None or head.low(k + 1) in BEFORE_AN_HOUR):
        k += 1
    return k if k > head.k and head.tokens[k].date is not None else head.k


def is_a_task(tokens: Sequence[Token], k: int) -> bool:
    """Whether a plague is only what is worked against, like hunger: "recovering from the acute phase of it"; not where
    it tells when or why something was so.
    """
    for t in reversed(tokens[max(0, k - TASK_REACH) : k]):
        if t.low.startswith(TASKS):
            return t.low not in {"country", "countries"}
        if t.shape == "." or t.senses.meeting or "modality.be" in t.senses.classes:
            return False
    return False


def _is_told_apart(head: Head, end: int) -> bool:
    """Whether a place is enough to name it: "events in Chile" may be any, those of a day or of one region are known."""
    state = end <= len(head.tokens) and head.tokens[end - 1].senses.actor is not None
    dated = any(t.date is not None for t in head.tokens[max(0, head.i - 1) : end])
    return dated or not (state and head.noun.low in VAGUE)


def _took_place(head: Head) -> int | None:
    """Behind where it was, where a verb tells that: "the explosion took place in the Lima metro"."""
    k = head.k + 1
    if head.low(k) == ",":  # "an attack, an explosion, took place"
        k = next((m + 1 for m in range(k + 1, k + APPOSED) if head.low(m) == ","), k)
    if k >= len(head.tokens) or head.low(k) not in {"took place", "occurred", "happened"}:
        return None
    return place_end(head.tokens, k, violent=True)


def _told_by_a_verb(head: Head) -> Span | None:
    """ "Norway annexed the Blue Coast in May": the deed, whom or what it hit, and when."""
    k = head.k + 2 if head.low(head.k + 1) == "the" else head.k + 1
    end = run_end(head.tokens, k)
    might = any(head.classes(m) & MIGHT for m in range(max(0, head.k - 3), head.k))
    if end == k or head.tokens[k].senses.rank or might:
        return None
    dated = end + 1 < len(head.tokens) and head.low(end) == "in" and head.tokens[end + 1].date is not None
    return head.span(end + 2 if dated else end, head.k)


def _by_whom(head: Head) -> int | None:
    """ "The launch by Norway of a ballistic missile", "the launch of missiles by Norway": behind deed and doer."""
    by = next((k for k in range(head.k + 1, head.k + 1 + BY_REACH) if head.low(k) == "by"), None)
    doer = None if by is None else by + 2 if head.low(by + 1) == "the" else by + 1
    if by is None or doer is None or doer >= len(head.tokens) or head.tokens[doer].senses.actor is None:
        return None
    if head.low(head.k + 1) not in {"by", "of"}:
        return None
    return about_end(head.tokens, doer + 1) if head.low(doer + 1) == "of" else doer + 1


def _dated(head: Head, words: Sequence[Token]) -> Span | None:
    """ "the earthquake of 2011", "the 6 February tsunami", "a terrorist attack on 3 April"."""
    if (end := _day_end(head)) is not None:
        return head.span(end)
    before = head.tokens[head.i - 1] if head.i else None
    date = before.date if before is not None else None
    if date is not None and date.core in {"day", "month", "year"} and date.bound is None:
        return head.span(head.k + 1, head.i - 1)
    return head.span(head.k + 1) if words and head.dated(WHEN_REACH) else None


def _day_end(head: Head) -> int | None:
    """Behind the date that makes a name of it, and the place behind that: "the events of January 2022 in the North",
    "the clashes that broke out in the North in 2020".
    """
    tokens, k = head.tokens, head.k + 1
    if head.low(k) in RELATIVES_OF_THINGS and head.low(k + 1) in HAPPENED:
        end = next((m for m in range(k, min(len(tokens), k + WHEN_REACH)) if tokens[m].date or _stops(tokens[m])), k)
        return end + 1 if end < len(tokens) and tokens[end].date else None
    date = tokens[k + 1].date if head.low(k) == "of" and k + 1 < len(tokens) else None
    if date is None or date.core not in NAMING_DATES or date.bound is not None:
        return None
    place = k + 4 if head.low(k + 3) == "the" else k + 3
    in_place = head.low(k + 2) == "in" and place < len(tokens) and tokens[place].shape in NAME_SHAPES
    return run_end(tokens, place) if in_place else k + 2


def _stops(t: Token) -> bool:
    return t.low in CLAUSE_ENDS


def _is_supposed(head: Head) -> bool:
    """Whether it only might happen: "any attack on Chile", "should there be an attack on Chile"."""
    return any(t.low in SUPPOSED for t in head.tokens[max(0, head.i - 5) : head.k])


def _owner(head: Head) -> int | None:
    """The party whose deed it is, where its name stands before: "Norway's unprovoked and brutal attack"."""
    for k in range(head.k - 1, max(0, head.k - 1 - OWNER_REACH), -1):
        if head.low(k) in GENITIVES:
            deed = head.is_class("violent") or head.noun.low in LAUNCHED
            return k - 1 if head.tokens[k - 1].senses.actor and deed else None
        listed = head.low(k) == ","  # "Norway's premeditated, unprovoked and brutal attack"
        if (head.tokens[k].shape != "a" and not listed) or head.classes(k) & {"glue.determiner", "glue.preposition"}:
            return None
    return None
