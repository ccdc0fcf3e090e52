"""Which round of a series a phrase names: that of the text, the one before it, the next, or one of a number."""

from itertools import pairwise

from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.telling import MAIN, NEXT, PREVIOUS
from secretariat.reading.word_classes import DAYS, FINITE_PAST, HELD, TO_COME

AGAIN = frozenset(["again", "next"])
AGAIN_REACH = 8  # tokens of "will meet again"
IT_IS_REACH = 5  # tokens of "it will also be the"
LEAD = 3  # lines in which "the latest round" is the one told of
BEFORE_REACH = 5  # tokens of "Previously, on November 1"
DECIDED_REACH = 5  # tokens of "decided to hold the second"
ONE_MORE = frozenset(["new", "another", "further", "fresh"])


def key_of(named: Named, number: int | None, line: Line) -> str:
    """Which round of the series a naming means; `number` is that of the document's own round."""
    if named.ordinal is not None and named.ordinal != number:
        return MAIN if number is not None and _first_of_something(line, named) else str(named.ordinal)
    if named.ordinal is None and (key := _of_a_year_beside(named, line)) is not None:
        return key
    if named.role == NEXT:
        return MAIN if in_a_row(named, line) else NEXT
    if named.role == PREVIOUS and named.ordinal is None:
        return PREVIOUS if not (_most_recent(line, named) or _latest(line, named)) else MAIN
    if named.ordinal is None and (_held_last(line) or _opens_before(line)):
        return PREVIOUS
    return NEXT if _one_more(named, line) or meets_again(named, line) else MAIN


def _of_a_year_beside(named: Named, line: Line) -> str | None:
    """ "Next year's dialogue", "last year's consultations": the next or the last."""
    before = line.tokens[max(0, named.i - 2) : named.i]
    date = before[0].date if len(before) > 1 and before[1].low == "'s" else None
    if date is None or date.kind != "relative_year" or date.first.unit != "year":
        return None
    return {1: NEXT, -1: PREVIOUS}.get(date.first.offset or 0)


def meets_again(named: Named, line: Line) -> bool:
    """ "The Steering Committee will meet again in May", "will next convene": the next one."""
    after = line.tokens[named.j : named.j + AGAIN_REACH]
    meets = next((k for k, t in enumerate(after) if t.senses.meeting in HELD), None)
    if meets is None or not any("modality.future" in t.senses.classes for t in after[: min(2, meets)]):
        return False
    return after[meets].low == "reconvene" or any(t.low in AGAIN for t in after[max(0, meets - 2) : meets + 3])


def _first_of_something(line: Line, named: Named) -> bool:
    """Of the seventh round "It was the first round of the new government": it is the first of something else."""
    before = line.tokens[max(0, named.i - IT_IS_REACH) : named.i]
    if _part_of_it(line, named):
        return True
    opens = before[1:] if before and before[0].low in {"as", "since"} else before  # "As it was their first"
    it_is = 0 < named.i <= IT_IS_REACH and bool(opens) and opens[0].low in {"it", "this", "that"}
    return named.ordinal == 1 and it_is and any("modality.be" in t.senses.classes or t.low == "be" for t in before)


def _part_of_it(line: Line, named: Named) -> bool:
    """Of the eighth round "the inaugural session", "in the first session they discussed fish": how it opened."""
    if named.ordinal != 1 or named.noun != "session" or named.capital or named.parties or line.dates:
        return False
    return any(t.low == "inaugural" for t in line.tokens[named.i : named.j]) or any(
        t.low in {"in", "at", "during"} for t in line.tokens[max(0, named.i - 2) : named.i]
    )


def _one_more(named: Named, line: Line) -> bool:
    """ "Agreed to hold a new round of talks": the next one, as long as it is only meant to be held."""
    words = line.tokens[named.i : named.j]
    new = any(a.low in ONE_MORE and b.senses.series and b.senses.series.family == "unit" for a, b in pairwise(words))
    if not new:
        return False
    before = line.tokens[max(0, named.i - DECIDED_REACH) : named.i]
    return any(a.low in TO_COME and (b.senses.meeting_form or "").startswith("base") for a, b in pairwise(before))


def in_a_row(named: Named, line: Line) -> bool:
    """ "The next round of consultations has been held", "the next tenth round took place": one in a row of them, and
    the one told of.
    """
    if named.role != NEXT:
        return False
    for k in range(named.j, min(named.j + 8, len(line.tokens))):
        s = line.tokens[k].senses
        if "modality.future" in s.classes or line.tokens[k].low in {"to", "be", "being", "is", ","}:
            return False
        if "order.begun" in s.classes:
            return line.tokens[k].low.startswith("has been")
        if s.meeting in {"hold", "happen"}:
            return s.meeting_form in FINITE_PAST
    return False


def _most_recent(line: Line, named: Named) -> bool:
    """ "Through the most recent dialogue" is the one told of."""
    return any(t.low in {"most recent", "recent"} for t in line.tokens[max(0, named.i - 2) : named.j])


def _latest(line: Line, named: Named) -> bool:
    """ "The latest round of consultations was held on Monday", where a text begins: the one told of."""
    words = line.tokens[named.i : named.j]
    return line.number < LEAD and not line.heading and any(t.low == "latest" for t in words)


def _held_last(line: Line) -> bool:
    """ "The talks ... were last held in Beijing", "Japan last hosted the talks in 2004"."""
    if "last" not in line.words:
        return False
    for k, t in enumerate(line.tokens):
        if t.low == "last" and t.date is None and k + 1 < len(line.tokens):
            s = line.tokens[k + 1].senses
            if (s.meeting and (s.meeting_form or "") != "base") or line.tokens[k + 1].low in {"met", "time"}:
                return True
    return False


def _opens_before(line: Line) -> bool:
    """ "Previously, on November 1, 2023, they conducted consultations in Riga": a day of its own, before this one."""
    if line.tokens[0].low not in {"previously", "earlier"} or line.heading:
        return False
    return any(t.date is not None and t.date.core in DAYS for t in line.tokens[1:BEFORE_REACH])
