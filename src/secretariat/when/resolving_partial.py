"""Dates that print only a part: "7 March", "March", "the 28th", "Wednesday", "last May", "this spring"."""

from __future__ import annotations

from datetime import date

from secretariat.when import calendar, edtf
from secretariat.when.records import Anchor, Point, Resolved
from secretariat.when.resolving_relative import known

_YEAR, _MONTH, _DAY = 4, 7, 10  # how many letters of an EDTF date are needed


def _open(rule: str, reason: str) -> Resolved:
    return Resolved(None, "inferred", rule, reason)


def _found(day: date | None, rule: str, point: Point) -> Resolved:
    if day is None:
        return _open(rule, "impossible_date")
    mismatch = point.weekday is not None and point.weekday != day.isoweekday()
    return Resolved(day.isoformat(), "inferred", rule, "weekday_mismatch" if mismatch else None)


def day_and_month(point: Point, anchor: Anchor) -> Resolved:
    """Reads "7 March": the year from the context, else from the publication and the tense.

    A publication known only to the year does not tell (a January text speaks of last December), unless the printed
    weekday fits one year alone.
    """
    month, day = point.month or 0, point.day or 0
    if calendar.make_day(2000, month, day) is None:  # a leap year: whether there is ever such a day
        return _open("day_and_month", "impossible_date")
    context = edtf.parse(anchor.context) if anchor.context else None
    if context and context.precision == "year" and context.earliest:
        return _found(calendar.make_day(context.earliest.year, month, day), "year_of_context", point)
    if context and context.earliest and context.latest and context.precision != "set":
        return _found(
            calendar.day_by_tense(month, day, (context.earliest, context.latest), None), "near_context", point
        )
    published = edtf.parse(anchor.published) if anchor.published else None
    if published is None or published.earliest is None or published.latest is None:
        return _open("day_and_month", "no_year")
    if published.precision == "year":
        return _by_weekday(point, published.earliest.year)
    ends = (published.earliest, published.latest)
    return _found(calendar.day_by_tense(month, day, ends, anchor.tense), _of_published(anchor), point)


def _of_published(anchor: Anchor) -> str:
    return f"{anchor.tense or 'nearest'}_of_published"


def _by_weekday(point: Point, year: int) -> Resolved:
    days = [
        calendar.make_day(near, point.month or 0, point.day or 0) for near in (year - 1, year, year + 1) if near > 0
    ]
    fitting = [day for day in days if day and day.isoweekday() == point.weekday]
    if len(fitting) != 1:
        return _open("weekday_of_year", "no_year")
    return _found(fitting[0], "weekday_of_year", point)


def month_alone(point: Point, anchor: Anchor) -> Resolved:
    """Reads "march", and "last May", "next June", "this March": the year from the context, else from the publication.

    "Last May" in a text of May is the one a year before; "this March" is that of the year of publication.
    """
    month = point.month or 0
    published = known(anchor.published, _MONTH)
    if point.offset is not None:
        return _named_month(month, point.offset, published, known(anchor.published, _YEAR))
    context = edtf.parse(anchor.context) if anchor.context else None
    if context and context.precision == "year":
        return Resolved(edtf.of_month(int(context.text), month), "inferred", "year_of_context")
    near = known(anchor.context, _MONTH)
    if near:
        return _month(calendar.month_by_tense(month, near, None), "near_context")
    if published is None:
        return _open("month", "no_year")
    return _month(calendar.month_by_tense(month, published, anchor.tense), _of_published(anchor))


def _month(found: tuple[int, int] | None, rule: str) -> Resolved:
    return Resolved(edtf.of_month(*found), "inferred", rule) if found else _open(rule, "impossible_date")


def _named_month(month: int, offset: int, published: date | None, year: date | None) -> Resolved:
    if offset == 0:
        if year is None:
            return _open("this_month_name", "undated_relative")
        return Resolved(edtf.of_month(year.year, month), "inferred", "year_of_published")
    if published is None:
        return _open("month_name", "undated_relative")
    earlier = calendar.shift_month(published.year, published.month, -1 if offset < 0 else 1)
    if earlier is None:
        return _open("month_name", "impossible_date")
    tense: calendar.Tense = "past" if offset < 0 else "future"
    return _month(calendar.month_by_tense(month, date(*earlier, 1), tense), f"{tense}_of_published")


def season_alone(point: Point, anchor: Anchor) -> Resolved:
    """Reads "this spring", "last autumn", "in the summer": this one is of the year of publication, but a winter in
    its first two months began the year before; a bare one needs the context or the tense.
    """
    published = known(anchor.published, _MONTH)
    season = point.season or 0
    context = known(anchor.context, _YEAR)
    if point.offset is None and context:
        return Resolved(f"{context.year:04}-{season}", "inferred", "year_of_context")
    if published is None:
        return _open("season", "undated_relative" if point.offset is not None else "no_year")
    if point.offset == 0:
        begun_last_year = season == 24 and published.month <= 2
        return _season(published.year - int(begun_last_year), season)
    tense = {-1: "past", 1: "future"}.get(point.offset or 0) or anchor.tense
    if tense is None:
        return _open("season", "no_tense")
    return _season_by_tense(season, published, tense, other=point.offset is not None)


def _season(year: int, season: int) -> Resolved:
    value = f"{year:04}-{season}"
    return (
        Resolved(value, "inferred", "year_of_published") if edtf.is_valid(value) else _open("season", "impossible_date")
    )


def _season_by_tense(season: int, published: date, tense: str, *, other: bool) -> Resolved:
    """The latest season begun, or the first not over; "last" and "next" (``other``) never mean the one that is
    running.
    """
    years = range(max(1, published.year - 2), min(9998, published.year + 2) + 1)
    found = None
    for year in years:
        first, last = edtf.earliest(f"{year:04}-{season}") or date.min, edtf.latest(f"{year:04}-{season}") or date.max
        begun, over = first <= published, last < published
        if tense == "past" and (over if other else begun):
            found = f"{year:04}-{season}"
        if tense == "future" and found is None and not (begun if other else over):
            found = f"{year:04}-{season}"
    if found is None:
        return _open("season", "impossible_date")
    return Resolved(found, "inferred", f"{tense}_of_published")


def day_number(point: Point, anchor: Anchor) -> Resolved:
    """Reads "on the 28th": in the context's month, else the latest one past or the next to come by the day of
    publication.
    """
    number = point.day or 0
    if point.unit == "month":
        return _day_of_that_month(point, anchor)
    context = known(anchor.context, _MONTH)
    if context:
        return _found(calendar.make_day(context.year, context.month, number), "month_of_context", point)
    published = known(anchor.published, _DAY)
    if published is None:
        return _open("day_of_month", "undated_day")
    if anchor.tense is None:
        return _open("day_of_month", "no_tense")
    return _found(calendar.day_of_month(number, published, anchor.tense), _of_published(anchor), point)


def _day_of_that_month(point: Point, anchor: Anchor) -> Resolved:
    base = known(anchor.context if point.base == "context" else anchor.published, _MONTH)
    month = calendar.shift_month(base.year, base.month, point.offset or 0) if base else None
    if month is None:
        return _open("day_of_month", "undated_relative")
    return _found(calendar.make_day(*month, point.day or 0), f"month_of_{point.base}", point)


def weekday_alone(point: Point, anchor: Anchor) -> Resolved:
    """Reads "on Wednesday": the one in the context's days, else by tense from the day of publication; "last" and
    "next" need no tense.
    """
    weekday = point.weekday or 0
    context = edtf.parse(anchor.context) if anchor.context and point.offset is None else None
    if context and context.earliest and context.latest and context.precision in ("day", "interval"):
        inside = calendar.weekday_on_or_after(context.earliest, weekday)
        if inside and inside <= context.latest and (context.latest - context.earliest).days < 7:
            return Resolved(inside.isoformat(), "inferred", "weekday_in_context")
    published = known(anchor.published, _DAY)
    if published is None:
        return _open("weekday", "undated_weekday")
    if point.offset == 0:
        return _weekday(calendar.this_weekday(published, weekday, anchor.tense), "this_weekday_of_published")
    if point.offset is not None:
        step = calendar.last_weekday if point.offset < 0 else calendar.next_weekday
        return _weekday(step(published, weekday), f"{'last' if point.offset < 0 else 'next'}_weekday_of_published")
    if anchor.tense is None:
        return _open("weekday", "no_tense")
    near = calendar.weekday_on_or_before if anchor.tense == "past" else calendar.weekday_on_or_after
    return _weekday(near(published, weekday), _of_published(anchor))


def _weekday(day: date | None, rule: str) -> Resolved:
    return Resolved(day.isoformat(), "inferred", rule) if day else _open(rule, "impossible_date")
