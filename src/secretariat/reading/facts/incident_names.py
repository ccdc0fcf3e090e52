"""Incidents: what happened, named by where, to whom, by whose deed or when."""

from secretariat.reading.facts.name_ends import OWNING, place_end
from secretariat.reading.facts.name_head import Head
from secretariat.reading.facts.reference_span import Span

WHEN_REACH = 14  # tokens from an incident to its date: "the bombing of the harbour by ... on 2 February, 2002"
OWNER_REACH = 5  # tokens from a party to its deed: "Norway's unprovoked and brutal attack"
SUPPOSED = frozenset(["any", "event", "case", "potential", "possible", "future", "hypothetical"])


def incident(head: Head) -> Span | None:
    """ "the bombings in Jakarta", "the attack on Ukraine", "the Syrian crisis", "the Lima bombings in 2009"."""
    if head.kind != "incident" or _is_supposed(head):
        return None
    owner = _owner(head)
    if (end := place_end(head.tokens, head.k, violent=head.is_class("violent"))) is not None:
        return head.span(end, owner)
    words = head.tokens[head.i : head.k]
    if owner is not None or (not head.is_class("deed") and any(t.senses.actor or t.senses.city for t in words)):
        return head.span(head.k + 1, owner)
    return head.span(head.k + 1) if words and head.dated(WHEN_REACH) else None


def _is_supposed(head: Head) -> bool:
    """Whether it only might happen: "any attack on Chile", "in the event of an armed attack on Chile"."""
    return any(t.low in SUPPOSED for t in head.tokens[max(0, head.i - 5) : head.k])


def _owner(head: Head) -> int | None:
    """The party whose deed it is, where its name stands before: "Norway's unprovoked and brutal attack"."""
    for k in range(head.k - 1, max(0, head.k - 1 - OWNER_REACH), -1):
        if head.low(k) in OWNING:
            return k - 1 if head.tokens[k - 1].senses.actor and head.is_class("violent") else None
        if head.tokens[k].shape != "a" or head.classes(k) & {"glue.determiner", "glue.preposition"}:
            return None
    return None
