"""Agenda: what those who meet will do at a meeting that is only announced, and no promise to anybody."""

from collections.abc import Sequence

from secretariat.reading.lines import Line
from secretariat.reading.said import Said

COLLECTIVE = frozenset(["all", "series", "they"])
RECURRING = frozenset(["annually", "each", "every", "monthly", "once", "quarterly", "regularly", "twice"])
# What an announcement says that those who meet will do there.
OF_THE_DAY = frozenset(
    [
        *("accompany", "address", "arrive", "consider", "cover", "deliver", "depart", "discuss", "examine", "exchange"),
        *("explore", "focus", "give", "join", "participate", "present", "represent", "review", "speak", "take"),
        *("travel", "visit", "welcome"),
    ]
)
WILL_REACH = 2  # tokens of "will also"
AGENDA_REACH = 3  # tokens of "also formally review"
FIRST_LINES = 2  # sentences in which a text says that its meeting is still to come
COMES_SOON = 4  # tokens from "will" to "travel"
SPEAKERS = frozenset(["i", "we"])
JOURNEYS = frozenset(["attend", "host", "visit"])
COMING = JOURNEYS | {"chair", "hold", "lead", "meet", "receive"}
MEETS_SOON = 6  # tokens from "will" to "held"


def opens_ahead(lines: Sequence[Line]) -> bool:
    """Whether a text begins with a meeting or a journey that is to come: "The Minister will travel to Oslo"."""
    first = [line for line in lines if not line.heading][:FIRST_LINES]
    return any(_comes(line) for line in first) and not any(_has_met(line) for line in first)


def _comes(line: Line) -> bool:
    """ "President Roe will host": the speaker of a turn, too, says "we will meet", but hardly where they travel."""
    tokens = line.tokens
    coming = JOURNEYS if not line.words.isdisjoint(SPEAKERS) else COMING
    wills = (k for k, t in enumerate(tokens) if t.low == "will")
    near = (t for k in wills for t in tokens[k + 1 : k + COMES_SOON])
    return any(t.senses.meeting in coming or t.low == "travel" for t in near)


def _has_met(line: Line) -> bool:
    return any(line.tokens[k].senses.meeting_form in {"past", "both"} for k in line.meetings)


def is_agenda(one: Said) -> bool:
    """What a round to come will be about."""
    who = one.clause.who
    return one.clause.act in {"discuss", "exchange"} or (who is not None and who.kind == "series")


def is_of_the_day(one: Said) -> bool:
    """ "will co-chair", "will discuss": what a meeting that is announced will be."""
    who, clause = one.clause.who, one.clause
    if clause.shape != "modal":
        before = one.line.tokens[max(0, clause.v - WILL_REACH) : clause.v]
        return clause.verb.light and any(t.low == "will" for t in before)  # "will reaffirm its commitment to"
    if who is None or who.kind in COLLECTIVE or any(len(p) > 2 for p in one.by):
        return True
    words = one.line.tokens[one.clause.content : one.clause.content + AGENDA_REACH]
    return any(t.senses.meeting or t.low.partition(" ")[0] in OF_THE_DAY for t in words)


def meets(one: Said) -> bool:
    """ "will meet", "will be held": the news of a meeting, and no promise, but in the words of those who hold it."""
    words = one.line.tokens[one.clause.content : one.clause.content + MEETS_SOON]
    return any(t.senses.meeting for t in words[:3]) and not any(t.low in RECURRING for t in words)
