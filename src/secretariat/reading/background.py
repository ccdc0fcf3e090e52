"""Background: what a clause tells of a time before the meeting, and so was not said there."""

from secretariat.reading.clauses import Clause
from secretariat.reading.lines import Line
from secretariat.reading.nesting import reports_that
from secretariat.reading.said import Said
from secretariat.reading.slots import Clock
from secretariat.when.edtf import earliest, latest
from secretariat.when.phrases import resolve


def _ends_before(line: Line, k: int, clause: Clause) -> bool:
    """ "They met on the 3rd, and both agreed": whether what a date tells of ends before a clause begins."""
    return any(t.low in {",", ";", "and"} for t in line.tokens[k + 1 : clause.i])


def is_background(
    line: Line, clause: Clause, previous: Said | None, *, round_when: str | None, published: str | None
) -> bool:
    """ "In November the two countries reached ...": dated before the meeting, or told as past of the past."""
    if clause.perfect and not (previous is not None and reports_that(previous, clause)):
        return True
    start = earliest(round_when) if round_when else None
    if start is None:
        return False
    told = previous.clause.v if previous is not None and previous.line is line else clause.i
    for k, t in enumerate(line.tokens[: clause.content]):
        if t.date is None or t.date.bound is not None or _of_a_thing(line, k):
            continue
        if k > told and _ends_before(line, k, clause):
            continue
        value = resolve(t.date, Clock(published).anchor("past")).value
        last = latest(value) if value else None
        if last is not None and (start - last).days > 3:
            return True
    return False


def _of_a_thing(line: Line, k: int) -> bool:
    """ "Drawing on the lessons of 2020, they discussed", "on last year's progress": the year of a thing, and not of
    what was said.
    """
    tokens = line.tokens
    owns = k + 1 < len(tokens) and tokens[k + 1].low == "'s"
    return owns or (k > 1 and tokens[k - 1].low == "of" and tokens[0].low.endswith("ing"))
