"""Names in capitals: "Green Harbour Fund", "Convention on the Law of the Sea"."""

from secretariat.reading.facts.name_ends import COMMON, OWNING, capital_end, party_end
from secretariat.reading.facts.name_head import LONG_REACH, Head, Rule
from secretariat.reading.facts.reference_span import Span


def _between_parties(head: Head) -> Span | None:
    """ "Joint Statement by the Ministers of Japan and Russia on 2 February": an instrument by whom it binds."""
    if head.kind != "instrument" or head.low(head.k + 1) not in {"by", "between"} or not head.dated(LONG_REACH):
        return None
    return head.span(party_end(head.tokens, head.k, LONG_REACH))


def _of_its_own(head: Head) -> Span | None:
    """ "Green Harbour Fund", "Convention on the Law of the Sea": a capitalised name of several words."""
    whole = head.kind == "incident" or head.noun.shape == "a"
    end = head.k + 1 if whole else capital_end(head.tokens, head.k + 1)
    if end - head.i < 2 or (head.kind == "forum" and head.is_class("standing")):
        return None
    words = head.tokens[head.i : head.k]
    if head.is_class("house") and not any(t.senses.actor or t.senses.topic for t in words):
        return None
    bare = head.kind in {"forum", "instrument"} and end == head.k + 1
    if bare and all(t.low in COMMON or t.low in OWNING or t.senses.ordinal for t in words):
        return None
    return head.span(end) if head.kind == "forum" or head.i > 0 or end - head.i > 2 else None


CAPITAL_RULES: tuple[Rule, ...] = (_between_parties, _of_its_own)
