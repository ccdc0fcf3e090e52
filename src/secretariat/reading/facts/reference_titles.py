"""Fora that a document's own title names: the text is a speech or a greeting to them and says "this forum"."""

from msgspec.structs import replace

from secretariat.reading.facts.reference_span import Span
from secretariat.reading.lines import Line
from secretariat.reading.word_classes import GENITIVES

MEALS = frozenset(["banquet", "breakfast", "dinner", "lunch", "luncheon", "reception"])  # at which one speaks
MEETINGS = frozenset(["conference", "dialogue", "forum", "summit"])  # with which the set name of a meeting is built
ONE_OFF = frozenset(["call", "round", "session", "talk", "talks", "visit"])  # what happened, and no forum
ACTING = frozenset(["present", "both"])


def forum_of(title: Line, span: Span) -> Span | None:
    """The forum that a span of the title names, without the verb before it or the meal behind it, which have capitals
    too: "Roe Hosts Green Harbour Forum", "Address at the Green Harbour Forum Dinner"; None for what is no forum, or is
    a body, which a title names for many a reason.
    """
    if span.kind != "forum" or (span.set_name and MEETINGS.isdisjoint(span.head.split())):
        return None
    tokens = title.tokens
    inside = range(span.i, span.j)
    i = max((k + 1 for k in inside if _acts(title, k) or _is_a_persons(title, k)), default=span.i)
    j = next((k for k in inside if tokens[k].low in MEALS), span.j)
    posts = any(t.senses.rank and not t.senses.level for t in tokens[i:j])
    if posts or not ONE_OFF.isdisjoint(span.head.split()):
        return None  # "Spokesperson on Chile-Peru Boundary Talks", "Telephone Talk"
    return replace(span, i=i, j=j) if j - i > 1 else None


def _acts(title: Line, k: int) -> bool:
    """Whether a verb in the present stands here, with what it does behind it: "Hosts", "Opens"."""
    s = title.tokens[k].senses
    return s.meeting_form in ACTING or s.verb_form in ACTING


def _is_a_persons(title: Line, k: int) -> bool:
    """Whether what follows is a person's: "President Roe's Summit on Ports"."""
    return title.tokens[k].low in GENITIVES and any(p.j == k for p in title.people)
