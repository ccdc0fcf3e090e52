"""How far the name of a thing reaches: forum, instrument, channel, fund, incident or proposal, as tokens of a line."""

from collections.abc import Callable, Sequence
from typing import cast

from msgspec import Struct

from secretariat.model.facts import ReferenceKind
from secretariat.reading.facts.name_ends import about_end, capital_end, first_token, party_end, place_end
from secretariat.reading.frame import Frame
from secretariat.reading.tokens import Token

WHEN_REACH = 14  # tokens from a name to its date: "the Joint Statement by the Ministers ... on 2 February, 2002"
LONG_REACH = 32  # the same, where the parties to it are named between
ACTING = frozenset(["modality.be", "modality.have", "modality.future", "modality.should", "modality.can"])
SIGNING = frozenset(["sign", "adopt", "approve", "conclude", "issue", "release", "endorse"])
QUOTED = frozenset(["instrument", "proposal", "fund", "channel"])
CAPITALS = frozenset(["A", "AA", "1"])

Span = tuple[int, int, ReferenceKind]


class Head(Struct, frozen=True):
    """A noun on which a name may be built.

    Attributes:
        k: its token; i: the first token of the name; kind: of what kind the thing is.
        signing: the sentence, or the one before it, tells of a signing.
    """

    tokens: Sequence[Token]
    k: int
    i: int
    kind: ReferenceKind
    signing: bool

    @property
    def noun(self) -> Token:
        """The noun itself."""
        return self.tokens[self.k]

    @property
    def capital(self) -> bool:
        """Whether it is printed with a capital."""
        return self.noun.shape in {"A", "AA"}

    def low(self, k: int) -> str:
        """The word at a token, or nothing past the end."""
        return self.tokens[k].low if k < len(self.tokens) else ""

    def is_class(self, name: str) -> bool:
        """Whether the noun belongs to a class of words."""
        return f"naming.{name}" in self.noun.senses.classes


def span_at(
    tokens: Sequence[Token], k: int, taken: set[int], frame: Frame, *, heading: bool, signing: bool = False
) -> Span | None:
    """The name that has its noun, its quotation mark or its only word at token `k`, as (first, past last, kind)."""
    return (
        _quoted(tokens, k)
        or _headed(tokens, k, taken, heading=heading, signing=signing)
        or _set(tokens, k, taken, frame)
    )


def tells_of_signing(tokens: Sequence[Token]) -> bool:
    """Whether the sentence tells of a signing or adopting: then what it calls "an agreement on ..." is one."""
    return any((t.senses.verb is not None and t.senses.verb.lemma in SIGNING) or t.low == "signing" for t in tokens)


# Names that the lexicon has, and names in quotation marks.


def _set(tokens: Sequence[Token], k: int, taken: set[int], frame: Frame) -> Span | None:
    """A name that the lexicon has: ARF, the Olympics, "maritime and air liaison mechanism"."""
    t = tokens[k]
    kind = cast("ReferenceKind | None", t.senses.reference_name)
    if kind is None or k in taken or t.senses.city is not None or _is_part(tokens, k + 1):
        return None
    actor = t.senses.actor
    if actor is not None and (actor.party in frame.parties or not _as_forum(tokens, k)):
        return None
    end = k + 4 if k + 3 < len(tokens) and tokens[k + 1].low == "(" and tokens[k + 3].low == ")" else k + 1
    return k, end, "fund" if t.low.endswith(("fund", "facility")) else kind


def _is_part(tokens: Sequence[Token], k: int) -> bool:
    """Whether a paper's noun follows: "Security Council Resolution 2396" is one name."""
    return k < len(tokens) and tokens[k].shape == "A" and "naming.paper" in tokens[k].senses.classes


def _as_forum(tokens: Sequence[Token], k: int) -> bool:
    """Whether a body is cited as a forum here, and neither acts nor only tells whose something is."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None:
        return True
    if after.low in {"'s", "'", "-"} or "roles.side" in after.senses.classes or after.senses.office:
        return False
    if after.senses.verb_form in {"present", "past", "both"} or after.senses.classes & ACTING:
        return False
    return after.shape not in {"A", "AA"}


def _quoted(tokens: Sequence[Token], k: int) -> Span | None:
    """A name in quotation marks whose words are capitalised and that is said to be a thing signed or run."""
    if tokens[k].low != '"' or k + 2 >= len(tokens) or tokens[k + 1].shape not in CAPITALS:
        return None
    close = next((m for m in range(k + 1, min(len(tokens), k + 22)) if tokens[m].low == '"'), None)
    if close is None or close - k < 3:
        return None
    inside = tokens[k + 1 : close]
    while inside and inside[-1].low in {",", "."}:
        inside = inside[:-1]
    words = [t for t in inside if t.shape != "." and "naming.link" not in t.senses.classes]
    if len(words) < 2 or sum(t.shape in CAPITALS for t in words) < 0.8 * len(words):
        return None
    kind = _kind_of_quoted(tokens, inside, k, close)
    return (k + 1, k + 1 + len(inside), kind) if kind is not None else None


def _kind_of_quoted(tokens: Sequence[Token], inside: Sequence[Token], k: int, close: int) -> ReferenceKind | None:
    """What a name in quotation marks names, by its own nouns or by those beside it."""
    own = [t.senses.reference_head for t in inside if t.senses.reference_head in QUOTED]
    beside = [*tokens[max(0, k - 6) : k], *tokens[close : close + 6]]
    near = own or [t.senses.reference_head for t in beside if t.senses.reference_head in QUOTED]
    around = tokens[max(0, k - 6) : close + 6]
    if not near and not any(t.senses.meeting is None and "naming.calling" in t.senses.classes for t in around):
        return None
    before = tokens[max(0, k - 16) : k]
    if any(t.low in {"proposal", "proposals"} for t in before):
        return "proposal"
    return cast("ReferenceKind", near[0] if near else "instrument")


# Names built on a noun.


def _headed(tokens: Sequence[Token], k: int, taken: set[int], *, heading: bool, signing: bool) -> Span | None:
    """A capitalised name built on a noun of its kind, or a lower-case thing with words of its own."""
    t = tokens[k]
    kind = cast("ReferenceKind | None", t.senses.reference_head)
    if (
        kind is None
        or k in taken
        or t.senses.rank
        or (heading and (t.shape == "A" or "naming.paper" in t.senses.classes))
    ):
        return None
    i = first_token(tokens, k, taken)
    head = Head(tokens, k, i, kind, signing or tells_of_signing(tokens))
    for rule in CAPITAL_RULES if head.capital else PLAIN_RULES:
        end = rule(head)
        if end is not None:
            return i, end, kind
    return None


Rule = Callable[[Head], int | None]


def _between_parties(head: Head) -> int | None:
    """ "Joint Statement by the Ministers of Japan and Russia on 2 February": an instrument by whom it binds."""
    named = head.kind == "instrument" and head.low(head.k + 1) in {"by", "between"}
    return party_end(head.tokens, head.k, LONG_REACH) if named and _dated(head, LONG_REACH) else None


def _of_its_own(head: Head) -> int | None:
    """ "Green Harbour Fund", "Convention on the Law of the Sea": a capitalised name of several words."""
    end = head.k + 1 if head.kind == "incident" else capital_end(head.tokens, head.k + 1)
    if end - head.i < 2 or (head.kind == "forum" and head.is_class("standing")):
        return None
    return end if head.kind == "forum" or head.i > 0 or end - head.i > 2 else None


def _plain_channel(head: Head) -> int | None:
    """ "the air and maritime contact mechanism"."""
    words = head.tokens[head.i : head.k]
    own = any(t.senses.topic or "naming.plain" in t.senses.classes for t in words)
    return head.k + 1 if head.kind == "channel" and len(words) >= 2 and own else None


def _dated_paper(head: Head) -> int | None:
    """ "the agreement of 3 May 2001"."""
    named = head.kind == "instrument" and head.is_class("dated") and _dated(head, WHEN_REACH)
    return party_end(head.tokens, head.k, WHEN_REACH) if named else None


def _signed_paper(head: Head) -> int | None:
    """ "signed an agreement on fisheries", "a protocol was signed to open an office"."""
    if not head.signing or head.kind != "instrument" or not head.is_class("paper"):
        return None
    k = head.k + 1
    while k < len(head.tokens) and (head.tokens[k].senses.classes & {"modality.be", "glue.adverb"}):
        k += 1
    verb = head.tokens[k].senses.verb if k < len(head.tokens) else None
    about = k + 1 if verb is not None and verb.lemma in SIGNING else head.k + 1
    if "naming.about" in _classes(head, about) and "modality.be" not in _classes(head, head.k + 1) | _classes(
        head, about
    ):
        return about_end(head.tokens, about)
    if verb is not None and "naming.about" in _classes(head, about):
        return about_end(head.tokens, about)
    return head.k + 1 if head.is_class("memo") else None


def _incident(head: Head) -> int | None:
    """ "the bombings in Jakarta", "the attack on Ukraine", "Jakarta terrorist bombings in 2009"."""
    if head.kind != "incident":
        return None
    if (end := place_end(head.tokens, head.k, violent=head.is_class("violent"))) is not None:
        return end
    if (_dated(head, WHEN_REACH) or _of_a_year(head)) and head.k > head.i:
        return head.k + 1
    return None


CAPITAL_RULES: tuple[Rule, ...] = (_between_parties, _of_its_own)
PLAIN_RULES: tuple[Rule, ...] = (_plain_channel, _dated_paper, _signed_paper, _incident)


def _classes(head: Head, k: int) -> frozenset[str]:
    return head.tokens[k].senses.classes if k < len(head.tokens) else frozenset()


def _dated(head: Head, reach: int) -> bool:
    after = head.tokens[head.k + 1 : head.k + reach]
    return any(t.date is not None and t.date.core in {"day", "days", "month"} for t in after)


def _of_a_year(head: Head) -> bool:
    """ "Jakarta terrorist bombings in 2009": a place before, a year after."""
    year = any(t.date is not None and t.date.core == "year" for t in head.tokens[head.k + 1 : head.k + 4])
    return year and any(t.senses.city or t.senses.actor for t in head.tokens[max(0, head.i - 1) : head.k])
