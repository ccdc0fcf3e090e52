"""Things named in small letters: by their subject, their date, those who signed or reached them, or whose they are."""

from secretariat.reading.facts.incident_names import incident
from secretariat.reading.facts.name_ends import (
    LEADERS,
    OWNING,
    SIGNING,
    about_end,
    dated_end,
    is_plain,
    party_end,
)
from secretariat.reading.facts.name_head import LONG_REACH, Head, Rule
from secretariat.reading.facts.reference_span import Span

LEADERS_REACH = 5  # tokens from a consensus to the leaders who reached it
REACHED = frozenset(["reached", "the", "their", "our", "two", "three", "made"])


def _plain_channel(head: Head) -> Span | None:
    """ "the air and maritime contact mechanism", "a mechanism for maritime crises"."""
    if head.kind != "channel" or head.is_class("house"):
        return None
    words = head.tokens[head.i : head.k]
    if len(words) >= 2 and any(t.senses.topic or is_plain(t) for t in words):
        return head.span(head.k + 1)
    about = head.low(head.k + 1) in {"for", "on"} and head.k + 2 < len(head.tokens)
    if head.low(head.k) == "mechanism" and about and head.tokens[head.k + 2].senses.topic:
        return head.span(about_end(head.tokens, head.k + 2))
    return None


def _dated_paper(head: Head) -> Span | None:
    """ "the agreement of 3 May 2001", "the 2014 agreement between Norway and Chile"."""
    if head.kind != "instrument" or not head.is_class("dated"):
        return None
    if (end := dated_end(head.tokens, head.k + 1)) is not None:
        return head.span(end)
    before = head.tokens[head.i - 1] if head.i else None
    date = before.date if before is not None else None
    if date is not None and date.core in {"year", "month", "day"} and date.bound is None:
        return head.span(_past_parties(head), head.i - 1)
    if head.low(head.k + 1) in {"by", "between", "of"} and head.dated(LONG_REACH):
        return head.span(party_end(head.tokens, head.k, LONG_REACH))
    return _on_a_subject(head)


def _on_a_subject(head: Head) -> Span | None:
    """ "The council's decision on ship noise (May 2019)": what it is about, and then its date."""
    if head.low(head.k + 1) not in {"on", "concerning", "regarding"}:
        return None
    end = about_end(head.tokens, head.k + 2)
    return head.span(end) if dated_end(head.tokens, end) is not None else None


def _past_parties(head: Head) -> int:
    """Behind "between Norway and Chile", or the noun itself."""
    end = k = head.k + 1
    if head.low(k) not in {"between", "with", "of"}:
        return end
    while k + 1 < len(head.tokens) and (head.tokens[k + 1].senses.actor or head.low(k + 1) in {"the", "and", ","}):
        k += 1
        end = k + 1 if head.tokens[k].senses.actor else end
    return end


def signed_paper(head: Head) -> Span | None:
    """ "signed an agreement on fisheries", "a protocol was signed to open an office"."""
    if not head.signing or head.kind != "instrument" or not head.is_class("paper"):
        return None
    k = head.k + 1
    while k < len(head.tokens) and (head.classes(k) & {"modality.be", "glue.adverb"}):
        k += 1
    verb = head.tokens[k].senses.verb if k < len(head.tokens) else None
    about = k + 1 if verb is not None and verb.lemma in SIGNING else head.k + 1
    acts = "modality.be" in head.classes(head.k + 1) | head.classes(about)
    if "naming.about" in head.classes(about) and (verb is not None or not acts):
        return head.span(about_end(head.tokens, about, several=head.noun.low.endswith("s")))
    own = any(t.senses.topic for t in head.tokens[head.i : head.k])
    return head.span(head.k + 1) if head.is_class("memo") or own else None


def _own_paper(head: Head) -> Span | None:
    """ "Norway's national defence strategy", "the Chilean trade review": a paper of one state's policy."""
    if head.kind != "instrument" or not head.is_class("policy"):
        return None
    words = head.tokens[head.i : head.k]
    topical = sum(len(t.low.split()) for t in words if t.senses.topic or is_plain(t))
    owner = next((n for n, t in enumerate(words) if t.senses.actor), None)
    if owner is not None and head.low(head.i + owner + 1) not in OWNING:
        return head.span(head.k + 1) if topical else None
    owned = owner is not None or (head.i > 0 and head.low(head.i - 1) in {"its", "our", "their"})
    return head.span(head.k + 1) if owned and topical > 1 else None


def _of_leaders(head: Head) -> Span | None:
    """ "The consensus reached by the two presidents", "the understanding of their leaders"."""
    if not head.is_class("accord"):
        return None
    for k in range(head.k + 1, min(len(head.tokens), head.k + 1 + LEADERS_REACH)):
        t = head.tokens[k]
        if not LEADERS.isdisjoint(t.low.split()):
            return head.span(k + 1)
        if not ("glue.preposition" in t.senses.classes or t.low in REACHED):
            return None
    return None


PLAIN_RULES: tuple[Rule, ...] = (_plain_channel, _dated_paper, signed_paper, _own_paper, _of_leaders, incident)
