"""Stretch: a part of a line, and whether it tells of what was or of what will be."""

from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from secretariat.reading.lines import Line
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST

ATTENDED = frozenset(["attended", "participated", "took part"])
AGREED_DAY = frozenset(["agree", "announce", "confirm", "decide", "disclose", "reveal", "inform", "report"])
PLANNING = frozenset(["plan", "plans", "planned", "intend", "intends", "expect", "expects"])
ONCE_REACH = 6  # tokens from "had been scheduled" to "held"
ARRANGED = frozenset(["scheduled", "slated", "planned", "due", "set", "foreseen", "expected", "envisaged", "pencilled"])
BOUND = frozenset(
    ["going", "going to", "leaving", "heading", "travelling", "traveling", "flying", "departing", "to", "likely"]
)
LEAVING = frozenset(["goes", "leaves", "heads", "travels", "flies", "departs"])
COMING = frozenset(["upcoming", "forthcoming", "future"])
LINKS = frozenset(["for", "to", "on", "in", "at", "next", "later", "this"])
INVITING = frozenset(["invited", "invites", "inviting"])
AWAITING = frozenset([f"{verb} forward to" for verb in ("look", "looks", "looked", "looking")])
AHEAD = ARRANGED | COMING | INVITING | AWAITING
ONCE = frozenset(["as", "had", "originally", "initially", "once", "not"])
NAME_REACH = 6  # tokens between "upcoming" or "planned for" and the name
WOULD_REACH = 4  # tokens of "would be the venue"
JOURNEY_REACH = 10  # tokens of "leaves for Oslo on Sunday to co-chair"


class Stretch(Struct, frozen=True, gc=False):
    """A part of a line, as token indices: where the slots of one round are looked for."""

    line: Line
    i: int
    j: int


def tense(stretch: Stretch) -> str | None:
    """Whether the stretch tells of what was or of what will be, by its verbs."""
    tokens = stretch.line.tokens
    if [t.low for t in tokens[max(0, stretch.i - 3) : stretch.i] if t.low != "the"][-2:] == ["ahead", "of"]:
        return "future"
    for k in range(stretch.i, stretch.j):
        t = tokens[k]
        low, s = t.low, t.senses
        if low in AHEAD and _lies_ahead(stretch.line, k):
            return "future"
        if not t.kinds and low != "to":
            continue  # no verb, as most words
        if low in {"will", "shall"} or (low == "would" and _would_meet(tokens, k)):
            return "future"
        if low in {"is", "are"} and k + 1 < len(tokens) and tokens[k + 1].low in ARRANGED | BOUND:
            return "future"
        if (
            low == "to"
            and k + 1 < len(tokens)
            and (tokens[k + 1].senses.meeting_form or "").startswith("base")
            and (
                stretch.line.heading
                or tokens[k - 1].low in PLANNING
                or (_agreed_on_a_day(tokens, k) and not then_held(tokens, k))
                or any(x.low in LEAVING for x in tokens[max(0, k - JOURNEY_REACH) : k])
            )
        ):
            return "future"
        form = s.meeting_form or ""
        if form == "present" and s.meeting == "happen" and _on_a_day(tokens, k):
            return "future"
        if form in FINITE_PAST and (s.meeting in {"hold", "happen", "host", "meet", "chair", "lead"}):
            if k and tokens[k - 1].low == "be":
                if _once_meant(tokens, k):
                    continue
                return "future"
            return "past"
        if low in ATTENDED and tokens[min(k + 1, len(tokens) - 1)].low != "by":
            return "past"  # "attended the Summit", but not "joined by"
        if low in {"was", "were"} and not _of_what_is_ahead(tokens[min(k + 1, len(tokens) - 1)]):
            return "past"
    return None


def _on_a_day(tokens: Sequence[Token], k: int) -> bool:
    """ "Opens this Thursday", "begins on 3 May"; a headline's "opens in Oslo" is of what was."""
    after = [t for t in tokens[k + 1 : k + 3] if t.low != "on"]
    return bool(after) and after[0].date is not None


def _of_what_is_ahead(after: Token) -> bool:
    """ "Was planned", "was decided": when it is to be, or what was agreed of it, and not that it was."""
    return after.low in AHEAD or agrees(after)


def _would_meet(tokens: Sequence[Token], k: int) -> bool:
    """ "That Peru would host in May", "would be the venue": no "would like", and no "would have met"."""
    after = tokens[k + 1 : k + WOULD_REACH]
    return any(x.senses.meeting is not None or x.low in {"venue", "scene"} for x in after) and after[0].low != "have"


def _lies_ahead(line: Line, k: int) -> bool:
    """ "The Dialogue planned for May", "the upcoming Dialogue", "looks forward to the Dialogue", "invited him to Lima
    for the Dialogue": told with no "will".
    """
    low = line.tokens[k].low
    if low in INVITING:
        return True
    if low in AWAITING and k + 1 < len(line.tokens) and line.tokens[k + 1].low.endswith("ing"):
        return True  # "looks forward to welcoming the President to Lima on 3 May for the Dialogue"
    if low in COMING or low in AWAITING:
        return any(line.names_round(n) for n in range(k + 1, k + 1 + NAME_REACH))
    after = line.tokens[k + 1] if k + 1 < len(line.tokens) else None
    if after is None or not (after.date or after.low in LINKS):
        return False
    if any(t.low in ONCE for t in line.tokens[max(0, k - 2) : k]):
        return False  # "as planned in May", "had been set for May"
    return any(line.names_round(n) for n in range(max(0, k - NAME_REACH), k))


def _agreed_on_a_day(tokens: Sequence[Token], k: int) -> bool:
    """ "Agreed on Sunday to hold": what is still to come."""
    before = tokens[max(0, k - 3) : k]
    return len(before) > 1 and before[-1].date is not None and any(agrees(t) for t in before)


def then_held(tokens: Sequence[Token], k: int) -> bool:
    """ "Had decided to hold the third Dialogue, which took place yesterday": told behind what was decided."""
    return any(
        a.low == "which" and b.senses.meeting in {"hold", "happen"} and b.senses.meeting_form in FINITE_PAST
        for a, b in pairwise(tokens[k:])
    )


def agrees(t: Token) -> bool:
    """Whether a verb tells of a day of its own: "agreed on Sunday", "confirmed on Wednesday"."""
    return t.senses.verb is not None and t.senses.verb.lemma.split(" ")[0] in AGREED_DAY


def _once_meant(tokens: Sequence[Token], k: int) -> bool:
    """ "It had been scheduled to be held in 2021", "could not be held", "the first to be held in Lima": what was to be
    then tells nothing of now.
    """
    before = [t.low for t in tokens[max(0, k - ONCE_REACH) : k]]
    counted = [t for t in tokens[max(0, k - ONCE_REACH) : max(0, k - 2)] if t.low not in {"-", "ever"}][-1:]
    first = before[-2:] == ["to", "be"] and bool(counted) and counted[0].senses.ordinal is not None
    return first or "had" in before or before[-3:-1] == ["could", "not"]
