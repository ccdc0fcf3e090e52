"""How far the name of a thing reaches: forum, instrument, channel, fund, incident or proposal, as tokens of a line."""

from collections.abc import Sequence
from typing import cast

from secretariat.model.facts import ReferenceKind
from secretariat.reading.frame import Frame
from secretariat.reading.tokens import Token

LINKS = frozenset(["of", "on", "for", "and", "the", "to", "between", "in", "against"])
WHEN_REACH = 14  # tokens from a name to its date: "the Joint Statement by the Ministers ... on 2 February, 2002"
ACTING = frozenset(["modality.be", "modality.have", "modality.future", "modality.should", "modality.can"])
SIGNING = frozenset(["sign", "adopt", "approve", "conclude", "issue", "release", "endorse"])
TAIL_WORDS = frozenset(["on", "of", "between", "to", "for", "concerning", "regarding", "setting"])
LOWER_KINDS = frozenset(
    ["channel", "incident"]
)  # what has a name without capitals: "air and maritime contact mechanism"
QUOTED = frozenset(["instrument", "proposal", "fund", "channel"])

Span = tuple[int, int, ReferenceKind]


def span_at(tokens: Sequence[Token], k: int, taken: set[int], frame: Frame, *, heading: bool) -> Span | None:
    """The name that has its noun, its quotation mark or its only word at token `k`, as (first, past last, kind)."""
    return _quoted(tokens, k) or _headed(tokens, k, taken, heading=heading) or _set_name(tokens, k, taken, frame)


def _set_name(tokens: Sequence[Token], k: int, taken: set[int], frame: Frame) -> Span | None:
    """A name that the lexicon has: ARF, the Olympics, "maritime and air liaison mechanism"."""
    t = tokens[k]
    kind = cast("ReferenceKind | None", t.senses.reference_name)
    if kind is None or k in taken or t.senses.city is not None:
        return None
    actor = t.senses.actor
    if actor is not None and (actor.party in frame.parties or not _as_forum(tokens, k)):
        return None
    end = k + 4 if k + 3 < len(tokens) and tokens[k + 1].low == "(" and tokens[k + 3].low == ")" else k + 1
    return k, end, "fund" if t.low.endswith(("fund", "facility")) else kind


def _as_forum(tokens: Sequence[Token], k: int) -> bool:
    """Whether a body is cited as a forum here, and neither acts nor only tells whose something is."""
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    if after is None:
        return True
    if (
        after.low in {"'s", "'", "-", "member", "members", "countries", "leaders", "side", "states"}
        or after.senses.office
    ):
        return False
    if after.senses.verb_form in {"present", "past", "both"} or after.senses.classes & ACTING:
        return False
    return after.shape not in {"A", "AA"}


def _quoted(tokens: Sequence[Token], k: int) -> Span | None:
    """A name in quotation marks whose words are capitalised or hold a noun of things signed and run."""
    if tokens[k].low != '"' or k + 2 >= len(tokens) or tokens[k + 1].shape not in {"A", "AA", "1"}:
        return None
    close = next((m for m in range(k + 1, min(len(tokens), k + 22)) if tokens[m].low == '"'), None)
    if close is None or close - k < 3:
        return None
    inside = tokens[k + 1 : close]
    while inside and inside[-1].low in {",", "."}:
        inside = inside[:-1]
    capitals = sum(t.shape in {"A", "AA", "1"} for t in inside if t.shape != "." and t.low not in LINKS)
    words = sum(1 for t in inside if t.shape != "." and t.low not in LINKS)
    if not words or capitals < 0.8 * words or words < 2:
        return None
    near = [
        t.senses.reference_head
        for t in (*inside, *tokens[max(0, k - 6) : k], *tokens[close : close + 6])
        if t.senses.reference_head in QUOTED
    ]
    own = [t.senses.reference_head for t in inside if t.senses.reference_head in QUOTED]
    if not near and not any(
        t.senses.meeting is None and t.low in {"adopted", "signed", "entitled", "titled", "called", "declaration"}
        for t in tokens[max(0, k - 6) : close + 6]
    ):
        return None
    proposal = any(t.low in {"proposal", "entitled"} for t in tokens[max(0, k - 16) : k]) and any(
        t.low in {"proposal", "proposals"} for t in tokens[max(0, k - 18) : k]
    )
    kind = cast("ReferenceKind", "proposal" if proposal else (own or near or ["instrument"])[0])
    return k + 1, k + 1 + len(inside), kind


def _headed(tokens: Sequence[Token], k: int, taken: set[int], *, heading: bool) -> Span | None:
    """A capitalised name built on a noun of its kind, or a lower-case channel or incident with words of its own."""
    t = tokens[k]
    kind = cast("ReferenceKind | None", t.senses.reference_head)
    if kind is None or k in taken or t.senses.rank or (heading and t.shape == "A"):
        return None
    i = k
    while i > 0 and i - 1 not in taken:
        if _in_name(tokens[i - 1], capital=t.shape != "a", first=i == k):
            i -= 1
        elif tokens[i - 1].low == "." and tokens[i - 1].glued and i > 1 and tokens[i - 2].shape == "AA" and i < k:
            i -= 2  # "Japan-U.S. Alliance"
        else:
            break
    while i < k and (
        tokens[i].low in LINKS
        or tokens[i].shape == "."
        or tokens[i].low in {"s", "'s"}
        or tokens[i].senses.classes & {"glue.determiner", "glue.preposition"}
    ):
        i += 1
    j = _tail(tokens, k + 1) if t.shape != "a" else k + 1
    capital = t.shape in {"A", "AA"}
    if (
        capital
        and kind == "instrument"
        and k + 1 < len(tokens)
        and tokens[k + 1].low in {"by", "between"}
        and _dated(tokens, k, 32)
    ):
        return i, _span_end(tokens, k, 32), kind
    if capital and (j - i >= 2) and (i > 0 or j - i > 2) and kind != "forum":
        return i, j, kind
    if (
        capital
        and kind == "forum"
        and j - i >= 2
        and t.low not in {"council", "committee", "dialogue", "consultation", "consultations"}
    ):
        return i, j, kind
    if (
        not capital
        and kind == "channel"
        and k - i >= 2
        and any(
            x.senses.topic or x.low in {"liaison", "emergency", "direct", "contact", "communication"}
            for x in tokens[i:k]
        )
    ):
        return i, j, kind
    if (
        not capital
        and kind == "instrument"
        and t.low in {"agreement", "statement", "declaration", "joint statement"}
        and _dated(tokens, k)
    ):
        return i, _span_end(tokens, k), kind
    if (
        not capital
        and kind == "instrument"
        and _signed(tokens)
        and k + 1 < len(tokens)
        and tokens[k + 1].low in TAIL_WORDS
    ):
        return i, _tail_of_signed(tokens, k), kind
    if not capital and kind == "incident" and (_dated(tokens, k) or _of_a_year(tokens, i, k) or _in_city(tokens, k)):
        return (i, _place_end(tokens, k), kind) if k - i or _in_city(tokens, k) else None
    return None


def _in_name(t: Token, *, capital: bool, first: bool) -> bool:
    if t.date is not None or t.low in {",", ";", ":", ".", '"', "(", ")", "\n"}:
        return False
    if capital:
        return t.shape in {"A", "AA", "1"} or (t.low in {"-", "&", "'s", "'", "of", "and", "on", "for"} and not first)
    return bool(
        t.senses.topic
        or t.senses.city
        or t.low
        in {
            "-",
            "and",
            "emergency",
            "direct",
            "air",
            "contact",
            "liaison",
            "communication",
            "joint",
            "military",
            "principled",
            "point",
            "four",
        }
        or t.senses.number
    ) and t.low not in {"the"}


def _tail(tokens: Sequence[Token], j: int) -> int:
    """ "for Cooperation to Combat International Terrorism", "on Security Cooperation", "(JAIF)"."""
    k, solid = j, j
    while k < len(tokens) and k - j < 14:
        t = tokens[k]
        if t.low == "(" and k + 2 < len(tokens) and tokens[k + 1].shape == "AA" and tokens[k + 2].low == ")":
            return k + 3
        if t.shape in {"A", "AA"} and t.date is None and not t.senses.honorific and not t.senses.rank:
            solid = k + 1
        elif (t.low not in LINKS and t.low not in {"-", "'s"}) or (
            t.low in {"between", "in", "and"} and not any(x.shape in {"A", "AA"} for x in tokens[k + 1 : k + 3])
        ):
            break
        k += 1
    return solid


def _dated(tokens: Sequence[Token], k: int, reach: int = WHEN_REACH) -> bool:
    return any(t.date is not None and t.date.core in {"day", "days", "month"} for t in tokens[k + 1 : k + reach])


def _of_a_year(tokens: Sequence[Token], i: int, k: int) -> bool:
    """ "Jakarta terrorist bombings in 2009": a place before, a year after."""
    year = any(t.date is not None and t.date.core == "year" for t in tokens[k + 1 : k + 4])
    return year and any(t.senses.city or t.senses.actor for t in tokens[max(0, i - 1) : k])


def _signed(tokens: Sequence[Token]) -> bool:
    """Whether the sentence tells of a signing or adopting: then what it calls "an agreement on ..." is one."""
    return any(t.senses.verb is not None and t.senses.verb.lemma in SIGNING for t in tokens)


def _tail_of_signed(tokens: Sequence[Token], k: int) -> int:
    """To the end of what it is about: the next mark, the verb, or another thing that was signed."""
    j = k + 1
    while j < len(tokens) and j - k < WHEN_REACH + 4:
        t = tokens[j]
        if (
            t.date
            or t.low in {",", ";", ".", ":"}
            or t.senses.classes & ACTING
            or (t.senses.reference_head == "instrument" and t.shape == "a")
        ):
            break
        j += 1
    while j > k + 1 and tokens[j - 1].low in {"and", "a", "an", "the", "in", "on", "of"}:
        j -= 1
    return j


def _in_city(tokens: Sequence[Token], k: int) -> bool:
    return (
        k + 2 < len(tokens)
        and tokens[k + 1].low == "in"
        and (tokens[k + 2].senses.city is not None or tokens[k + 2].senses.actor is not None)
    )


def _place_end(tokens: Sequence[Token], k: int) -> int:
    return k + 3 if _in_city(tokens, k) else k + 1


def _span_end(tokens: Sequence[Token], k: int, reach: int = WHEN_REACH) -> int:
    """An instrument named by whom it binds, up to its date: "agreement between the Ministers of Japan and Russia"."""
    for m in range(k + 1, min(len(tokens), k + reach)):
        if (
            tokens[m].date is not None
            or tokens[m].low in {",", ";", "."}
            or tokens[m].senses.verb_form in {"past", "both"}
        ):
            end = m
            while end > k + 1 and tokens[end - 1].low in {"on", "of", "in", ",", "the"}:
                end -= 1
            return end
    return k + 1
