"""Datelines: where and when a story was written, at its head."""

from collections.abc import Sequence

from secretariat.reading.lines import Line
from secretariat.reading.tokens import Token

RUNNING = 9  # tokens of a sentence with a date line before it
DATELINE = 16  # tokens of a date line in brackets


def dateline_end(line: Line) -> int:
    """Where the date line at the head of a story ends ("TOKYO, Sept. 28, Kyodo - "), as a token index; 0 for none."""
    if line.number > 3 or line.heading or not line.tokens:
        return 0
    first = line.tokens[0]
    if first.date and len(line.tokens) > 1 and line.tokens[1].low == "-" and not line.tokens[1].glued:
        return 2  # "26 April 2016 - The Minister"
    short = first.date is not None and (len(line.tokens) < 9 or _city_behind_day(line.tokens))
    if first.senses.city is None and first.shape != "AA" and not short:
        return 0
    if len(line.tokens) > 1 and line.tokens[1].low == "(" and (close := _dated_bracket(line.tokens)):
        return close
    if agency := _agency_bracket(line.tokens):
        return agency
    if _runs_on(line.tokens):
        return 3
    for k, t in enumerate(line.tokens[1:11], 1):
        if t.low in {"-", ":"} and not (t.glued and k + 1 < len(line.tokens) and line.tokens[k + 1].glued):
            return k + 1
        if (
            t.senses.verb
            or t.senses.meeting
            or t.senses.series
            or t.senses.classes & {"glue.preposition", "modality.be"}
        ):
            return 0
    return len(line.tokens) if len(line.tokens) <= 9 and any(t.date for t in line.tokens) else 0


def _city_behind_day(tokens: Sequence[Token]) -> bool:
    """ "June 15, Oslo (Wire): The ministers": the other way round."""
    return len(tokens) > 2 and tokens[1].low == "," and tokens[2].senses.city is not None


def _runs_on(tokens: Sequence[Token]) -> bool:
    """ "Oslo, 2 August The ministers met": a date line with no mark behind it."""
    if len(tokens) < RUNNING or tokens[0].senses.city is None or tokens[1].low != ",":
        return False
    date = tokens[2].date
    return date is not None and date.core == "day" and tokens[3].shape == "A" and not tokens[3].senses.meeting


def _agency_bracket(tokens: Sequence[Token]) -> int:
    """Where "OSLO, Oct 4 (Wire) The ministers" ends: behind the agency in brackets, right after the day; 0 for none."""
    k = next((k for k, t in enumerate(tokens[:8]) if t.date), 0)
    if not k or tokens[k - 1].low != "," or [t.low for t in tokens[k + 1 : k + 4 : 2]] != ["(", ")"]:
        return 0
    follows = tokens[k + 4] if k + 4 < len(tokens) else None
    return k + 4 if follows is not None and follows.low not in {"-", ":"} else 0


def _dated_bracket(tokens: Sequence[Token]) -> int:
    """Where "OSLO (Agency / Wire - 4 October 2021)" ends; 0 for a bracket without a date."""
    close = next((k for k, t in enumerate(tokens[:DATELINE]) if t.low == ")"), 0)
    return close + 1 if any(t.date for t in tokens[:close]) else 0
