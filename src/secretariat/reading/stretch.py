"""Stretch: a part of a line, and whether it tells of what was or of what will be."""

from collections.abc import Sequence

from msgspec import Struct

from secretariat.reading.lines import Line
from secretariat.reading.tokens import Token

ATTENDED = frozenset(["attended", "participated", "took part"])
AGREED_DAY = frozenset(["agree", "confirm", "decide", "disclose", "reveal", "inform", "report"])
PLANNING = frozenset(["plan", "plans", "planned", "intend", "intends", "expect", "expects"])
ONCE_REACH = 6  # tokens from "had been scheduled" to "held"


class Stretch(Struct, frozen=True, gc=False):
    """A part of a line, as token indices: where the slots of one round are looked for."""

    line: Line
    i: int
    j: int


def tense(stretch: Stretch) -> str | None:
    """Whether the stretch tells of what was or of what will be, by its verbs."""
    tokens = stretch.line.tokens
    for k in range(stretch.i, stretch.j):
        t = tokens[k]
        low, s = t.low, t.senses
        if not t.kinds and low != "to":
            continue  # no verb, as most words
        if low in {"will", "shall"} or (
            low in {"is", "are"}
            and k + 1 < len(tokens)
            and tokens[k + 1].low in {"to", "expected", "scheduled", "slated", "due", "set", "likely"}
        ):
            return "future"
        if (
            low == "to"
            and k + 1 < len(tokens)
            and (tokens[k + 1].senses.meeting_form or "").startswith("base")
            and (stretch.line.heading or tokens[k - 1].low in PLANNING or _agreed_on_a_day(tokens, k))
        ):
            return "future"
        form = s.meeting_form or ""
        if form in {"past", "both"} and (s.meeting in {"hold", "happen", "host", "meet", "chair", "lead"}):
            if k and tokens[k - 1].low == "be":
                if _once_meant(tokens, k):
                    continue
                return "future"
            return "past"
        if low in ATTENDED and tokens[min(k + 1, len(tokens) - 1)].low != "by":
            return "past"  # "attended the Summit", but not "joined by"
        if low in {"was", "were"}:
            return "past"
    return None


def _agreed_on_a_day(tokens: Sequence[Token], k: int) -> bool:
    """ "Agreed on Sunday to hold": what is still to come."""
    before = tokens[max(0, k - 3) : k]
    return len(before) > 1 and before[-1].date is not None and any(agrees(t) for t in before)


def agrees(t: Token) -> bool:
    """Whether a verb tells of a day of its own: "agreed on Sunday", "confirmed on Wednesday"."""
    return t.senses.verb is not None and t.senses.verb.lemma.split(" ")[0] in AGREED_DAY


def _once_meant(tokens: Sequence[Token], k: int) -> bool:
    """ "It had been scheduled to be held in 2021", "could not be held": what was to be then tells nothing of now."""
    before = [t.low for t in tokens[max(0, k - ONCE_REACH) : k]]
    return "had" in before or before[-3:-1] == ["could", "not"]
