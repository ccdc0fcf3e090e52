"""Things named in small letters: papers, channels, incidents, each by rules of its own."""

from collections.abc import Mapping

from secretariat.reading.facts.gatherings import GATHERINGS, held_end
from secretariat.reading.facts.incident_names import incident
from secretariat.reading.facts.name_head import Head, Rules
from secretariat.reading.facts.name_words import is_plain
from secretariat.reading.facts.paper_names import PAPER_RULES, PROGRAMME_RULES
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.facts.subject_ends import about_end, between_end, subject_end

FOUNDED = frozenset(
    ["academy", "center", "centre", "chamber of commerce", "committee", "council", "fund", "network", "task force"]
)
FOUNDING = (" creat", " establish", " form", " found", " launch", " propos", " set up", " setting up")
KINDS = frozenset(
    [
        *("binational", "business", "consultative", "cooperation", "coordination", "high-level", "intergovernmental"),
        *("interministerial", "interparliamentary", "joint", "strategic"),
    ]
)
OWN_REACH = 6  # tokens from its article
FOUNDING_REACH = 6  # tokens from "set up" to what is to be


def _plain_channel(head: Head) -> Span | None:
    """ "the air and maritime contact mechanism", "a mechanism for maritime crises"."""
    if head.is_class("house"):
        return None
    words = head.tokens[head.i : head.k]
    several = head.noun.low.endswith("s")  # "diplomatic and military mechanisms" are no one thing
    if len(words) >= 2 and not several and any(t.senses.topic or is_plain(t) for t in words):
        return head.span(head.k + 1)
    if "mechanism" in head.noun.low and (end := between_end(head.tokens, head.k + 1)) > head.k + 1:
        return head.span(end)  # "the liaison mechanism between the two navies"
    about = head.low(head.k + 1) in {"for", "on"} and head.k + 2 < len(head.tokens)
    if head.low(head.k) == "mechanism" and about and head.tokens[head.k + 2].senses.topic:
        return head.span(about_end(head.tokens, head.k + 2))
    return None


def _gathering(head: Head) -> Span | None:
    """ "A seminar on safe harbours was held in Lima in May"."""
    end = held_end(head.tokens, head.k + 1) if head.noun.low in GATHERINGS else None
    return head.span(end) if end is not None else None


def _to_be_founded(head: Head) -> Span | None:
    """ "They want to set up a joint ports council": what is to be, and is not there yet."""
    if head.noun.low not in FOUNDED:
        return None
    i = next((m for m in range(head.k - 1, max(0, head.k - OWN_REACH), -1) if head.low(m) in {"a", "an"}), head.k) + 1
    words = head.tokens[i : head.k]
    near = " ".join(["", *(t.low for t in head.tokens[max(0, i - FOUNDING_REACH) : max(0, i - 1)])])
    own = any(t.low in KINDS or t.senses.topic or t.senses.actor for t in words)
    if not own or not any(begun in near for begun in FOUNDING):
        return None
    about = head.low(head.k + 1) in {"for", "on"}
    end = subject_end(head.tokens, head.k + 2) if about else head.k + 1
    return Span(i, end, "proposal", head.noun.low)


# Where a kind of thing has few nouns in small letters, or none.
NOUNS: Mapping[str, frozenset[str]] = {"forum": GATHERINGS | FOUNDED, "proposal": frozenset()}


def may_name(kind: str, noun: str) -> bool:
    """The quick question: whether a thing of that kind is ever named by this noun in small letters."""
    return kind not in NOUNS or noun in NOUNS[kind]


PLAIN_RULES: Rules = {
    "forum": (_gathering, _to_be_founded),
    "instrument": PAPER_RULES,
    "channel": (_plain_channel, _to_be_founded),
    "fund": (_to_be_founded, *PROGRAMME_RULES),
    "incident": (incident,),
    "proposal": (),
}
