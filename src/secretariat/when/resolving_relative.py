"""Dates that are counted in steps: "yesterday", "last month", "the year before", "within six months"."""

from __future__ import annotations

from datetime import date

from secretariat.when import calendar, edtf
from secretariat.when.records import Anchor, Point, Resolved

_DAY = 10
_OPEN = "undated_relative"
_EXACT_ENOUGH = {
    "year": 4,
    "quarter": 7,
    "month": 7,
}  # how many letters of an EDTF date a unit needs; all others need a day


def relative(point: Point, anchor: Anchor) -> Resolved:
    """So many units from the publication, or from the context where the phrase counts from another date of the text."""
    unit = point.unit or "day"
    base, rule = _base(point, anchor, unit)
    if base is None:
        return Resolved(None, "inferred", f"relative_{unit}", _OPEN)
    value = _shifted(base, unit, point.offset or 0)
    return Resolved(value, "inferred", rule, None if value else "impossible_date")


def weekday_of_week(point: Point, anchor: Anchor) -> Resolved:
    """Reads "Saturday of last week" ("上周六"): the day in the week that the steps lead to."""
    week = relative(Point(unit=point.unit, offset=point.offset, base=point.base), anchor)
    first = edtf.earliest(week.value or "")
    day = calendar.shift_days(first, (point.weekday or 1) - 1) if first is not None else None
    return Resolved(day.isoformat(), "inferred", week.rule) if day else week


def within(point: Point, anchor: Anchor) -> Resolved:
    """Reads "within six months", "in the past two years": from the publication to then, or from then to the
    publication, which is itself one of "the last two days".
    """
    unit, offset = point.unit or "day", point.offset or 0
    if unit == "day" and offset < 0:
        offset += 1
    base = known(anchor.published, _EXACT_ENOUGH.get(unit, 10))
    if base is None:
        return Resolved(None, "inferred", f"within_{unit}", _OPEN)
    exact = anchor.published or ""
    other = _shifted_as_exact(exact, base, unit, offset)
    if other is None:
        return Resolved(None, "inferred", f"within_{unit}", "impossible_date")
    return Resolved(edtf.interval(*sorted((exact, other))), "inferred", "span_from_published")


def known(when: str | None, exactness: int) -> date | None:
    """The first day of a plain date that is at least so exact: 4 letters for a year, 7 for a month, 10 for a day."""
    span = edtf.parse(when) if when else None
    if span is None or span.precision not in ("day", "month", "year") or len(span.text) < exactness:
        return None
    return span.earliest


def _base(point: Point, anchor: Anchor, unit: str) -> tuple[date | None, str]:
    exactness = _EXACT_ENOUGH.get(unit, 10)
    published = known(anchor.published, exactness)
    if point.base == "published":
        return published, f"{unit}_of_published"
    context = _context_end(anchor.context, exactness, point.offset or 0)
    if (
        context or exactness == _DAY or point.offset != -1
    ):  # "the next day", "two years later": never from the publication
        return context, f"{unit}_of_context"
    return published, f"{unit}_of_published"


def _context_end(context: str | None, exactness: int, offset: int) -> date | None:
    """Of a span that is told of, "the next day" counts from its end and "the day before" from its start."""
    span = edtf.parse(context) if context else None
    if span and span.precision == "interval" and len(span.members) == 2:
        return known(span.members[-1 if offset > 0 else 0].text, exactness)
    return known(context, exactness)


def _shifted(base: date, unit: str, offset: int) -> str | None:
    if unit == "year":
        year = base.year + offset
        return f"{year:04}" if 1 <= year <= 9999 else None
    if unit == "month":
        month = calendar.shift_month(base.year, base.month, offset)
        return edtf.of_month(*month) if month else None
    if unit == "quarter":
        return _quarter(base, offset)
    if unit in ("week", "weekend"):
        return _week(base, offset, unit)
    day = calendar.shift_days(base, offset)
    return day.isoformat() if day else None


def _quarter(base: date, offset: int) -> str | None:
    first = calendar.shift_month(base.year, (base.month - 1) // 3 * 3 + 1, 3 * offset)
    last = calendar.shift_month(*first, 2) if first else None
    return edtf.interval(edtf.of_month(*first), edtf.of_month(*last)) if first and last else None


def _week(base: date, offset: int, unit: str) -> str | None:
    week = calendar.week_of(base, offset)
    if week is None:
        return None
    first = calendar.shift_days(week[0], 5) if unit == "weekend" else week[0]
    return edtf.interval(first.isoformat(), week[1].isoformat()) if first else None


def _shifted_as_exact(exact: str, base: date, unit: str, offset: int) -> str | None:
    """The other end of a span that starts at a date, written as exactly as that date."""
    days = {"day": 1, "week": 7}.get(unit)
    if days:
        day = calendar.shift_days(base, days * offset)
    else:
        day = calendar.add_months(base, (12 if unit == "year" else 1) * offset)
    return day.isoformat()[: len(exact)] if day else None
