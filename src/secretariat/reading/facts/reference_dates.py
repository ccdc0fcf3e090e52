"""When the thing is of that a text names: the date that stands before its name, or that its name leads to."""

from collections.abc import Sequence

from secretariat.reading.facts.name_words import SIGNING
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.frame import Frame
from secretariat.reading.slots import Clock
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CAPITALS, FINITE_PAST
from secretariat.when.edtf import earliest
from secretariat.when.phrases import resolve, unbound

REACH = 14  # tokens from a name to its date: "the Joint Statement by the Ministers ... on 2 February, 2002"
LEADING = frozenset(
    ["(", "which", "was", "were", "and", "-", "'s", "reached", "held", "made", "dated", "leaders", "ministers"]
)
AHEAD = frozenset(["next", "upcoming", "forthcoming", "coming"])


def when_of(tokens: Sequence[Token], span: Span, frame: Frame) -> str | None:
    """The date of the thing, in EDTF; None where none is told, and for a body, which is of no day."""
    if span.set_name and span.j - span.i == 1 and tokens[span.i].senses.actor is not None:
        return None
    inside = next((t for t in tokens[span.i : span.j] if t.date is not None), None)
    if inside is not None:
        return _resolved(inside, frame, None, ahead=False)
    before = _before(tokens, span.i)
    year = _resolved(before, frame, None, ahead=False) if before is not None else None
    if before is not None and before.date is not None and before.date.core != "relative_year":
        return year
    after = date_behind(tokens, span.j)
    ahead = any(t.low in AHEAD for t in tokens[max(0, span.i - 2) : span.i])
    return _resolved(tokens[after], frame, year, ahead=ahead) if after is not None else year


def _before(tokens: Sequence[Token], i: int) -> Token | None:
    """ "the 1982 Convention", "this year's Summit": the date right before the name."""
    k = i - 2 if i > 1 and tokens[i - 1].low == "'s" else i - 1
    return tokens[k] if k >= 0 and tokens[k].date is not None else None


def date_behind(tokens: Sequence[Token], j: int) -> int | None:
    """The token of the date to which the words behind a name lead: "(...) signed by the ministers in May 2001"."""
    for k in range(j, min(len(tokens), j + REACH)):
        t = tokens[k]
        if t.date is not None:
            return k if t.date.bound is None else None
        if not _leads(tokens, k):
            return None
    return None


def _leads(tokens: Sequence[Token], k: int) -> bool:
    t = tokens[k]
    if t.low == "," and k + 1 < len(tokens):
        return "order.launched" in tokens[k + 1].senses.classes or _signs(tokens[k + 1])
    if t.low == "and":
        return tokens[k - 1].senses.actor is not None or tokens[k - 1].senses.rank is not None
    if t.senses.reference_head is not None or t.senses.reference_name is not None:
        return False
    led = t.shape in CAPITALS or t.low in LEADING or _signs(t) or t.senses.rank is not None
    return led or bool(t.senses.classes & {"glue.preposition", "glue.determiner", "order.launched", "collective.all"})


def _signs(t: Token) -> bool:
    return (t.senses.verb is not None and t.senses.verb.lemma in SIGNING) or t.senses.meeting_form in FINITE_PAST


def _resolved(t: Token, frame: Frame, year: str | None, *, ahead: bool) -> str | None:
    if t.date is None:
        return None
    clock, date = Clock(frame.published, context=year), unbound(t.date)
    past, future = (resolve(date, clock.anchor(tense)).value for tense in ("past", "future"))
    if past is None or future is None or past == future:
        return past
    day = date.core in {"day", "days"}
    return future if ahead or (day and _is_nearer(future, past, frame.published)) else past


def _is_nearer(future: str, past: str, published: str | None) -> bool:
    """Whether a day without its year is nearer ahead than behind: "the 20-21 June summit", told on 17 June."""
    ahead, behind, now = (earliest(value) for value in (future, past, published))
    return ahead is not None and behind is not None and now is not None and ahead - now < now - behind
