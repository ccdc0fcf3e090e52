"""Calendar arithmetic: which Wednesday, which 28th, which March, counted from a known day.

Weekdays are ISO numbers: 1 is Monday, 7 is Sunday. Nothing here knows a language or guesses: each function says which
day it takes, and gives None where there is none (29 February of most years, a year beyond the calendar).
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import MAXYEAR, MINYEAR, date, timedelta
from typing import Literal

Tense = Literal["past", "future"]
TENSES: tuple[Tense, ...] = ("past", "future")

_HALF_A_YEAR = timedelta(days=183)
_LEAP_REACH = 8  # 29 February can be eight years away, around 1900 and 2100


def make_day(year: int, month: int, day: int) -> date | None:
    """That day, or None where there is no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def shift_days(day: date, days: int) -> date | None:
    """So many days later (earlier, below nought); None beyond the calendar."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return None


def shift_month(year: int, month: int, months: int) -> tuple[int, int] | None:
    """The month so many months later, as (year, month); None beyond the calendar."""
    years, index = divmod(year * 12 + month - 1 + months, 12)
    return (years, index + 1) if MINYEAR <= years <= MAXYEAR else None


def add_months(day: date, months: int) -> date | None:
    """The same day of a later month, or that month's last day where it is shorter."""
    found = shift_month(day.year, day.month, months)
    if found is None:
        return None
    for number in range(day.day, 0, -1):
        fits = make_day(*found, number)
        if fits:
            return fits
    return None


def weekday_on_or_before(day: date, weekday: int) -> date | None:
    """The latest such weekday that is not after the day: "on Wednesday" in a text about the past."""
    return shift_days(day, -((day.isoweekday() - weekday) % 7))


def weekday_on_or_after(day: date, weekday: int) -> date | None:
    """The first such weekday that is not before the day: "on Wednesday" in a text about the future."""
    return shift_days(day, (weekday - day.isoweekday()) % 7)


def last_weekday(day: date, weekday: int) -> date | None:
    """Reads "last Friday": the latest such weekday before the day itself."""
    return shift_days(day, -((day.isoweekday() - weekday - 1) % 7 + 1))


def next_weekday(day: date, weekday: int) -> date | None:
    """Reads "next Monday": the first such weekday after the day itself."""
    return shift_days(day, (weekday - day.isoweekday() - 1) % 7 + 1)


def this_weekday(day: date, weekday: int, tense: Tense | None) -> date | None:
    """Reads "this Thursday": by tense where it is known, else the one of the same week, from Monday to Sunday."""
    if tense == "past":
        return weekday_on_or_before(day, weekday)
    if tense == "future":
        return weekday_on_or_after(day, weekday)
    return shift_days(day, weekday - day.isoweekday())


def week_of(day: date, weeks: int = 0) -> tuple[date, date] | None:
    """The week, Monday to Sunday, so many weeks after the one that the day lies in."""
    monday = shift_days(day, 1 - day.isoweekday() + 7 * weeks)
    sunday = shift_days(monday, 6) if monday else None
    return (monday, sunday) if monday and sunday else None


def span_ending(day: date, length_days: int) -> tuple[date, date] | None:
    """The first and last day of a meeting of so many days that ended on this one; None for less than a day."""
    first = shift_days(day, 1 - length_days) if length_days >= 1 else None
    return (first, day) if first else None


def day_by_tense(month: int, day: int, published: tuple[date, date], tense: Tense | None) -> date | None:
    """The "7 March" that a text means which was published between these two days (the same twice where the day is
    known).

    Past: the latest that is not after publication, one day allowed for time zones. Future: the earliest that is not
    before it.
    Neither: the nearest within half a year. None where there is no such day.
    """
    first, last = published
    if tense == "past":
        until = _tomorrow(last)
        return next((found for found in _yearly(month, day, until.year, -_LEAP_REACH) if found <= until), None)
    if tense == "future":
        return next((found for found in _yearly(month, day, first.year, _LEAP_REACH) if found >= first), None)
    return nearest([*_yearly(month, day, first.year - 1, 2)], first)


def nearest(days: list[date], to: date) -> date | None:
    """The day of these that is nearest, within half a year; None where two are equally near or none is near enough."""
    near = sorted((abs(day - to), day) for day in days if abs(day - to) <= _HALF_A_YEAR)
    if not near or (len(near) > 1 and near[0][0] == near[1][0]):
        return None
    return near[0][1]


def month_by_tense(month: int, published: date, tense: Tense | None) -> tuple[int, int] | None:
    """The "March" that a text of this day means, as (year, month); its own month counts as past and as future.

    Where the tense is not known, the nearest, and of two equally near ones the earlier. None beyond
    the calendar.
    """
    ahead = (month - published.month) % 12
    if tense == "past" or (tense is None and ahead >= 6):
        ahead -= 12 if ahead else 0
    return shift_month(published.year, published.month, ahead)


def day_of_month(number: int, day: date, tense: Tense) -> date | None:
    """Reads "on the 28th": the latest such day by now (and one day more for time zones), or the next one from now."""
    step = -1 if tense == "past" else 1
    for months in range(-step, 4 * step, step):
        found = shift_month(day.year, day.month, months)
        fits = make_day(*found, number) if found else None
        if fits and (fits <= _tomorrow(day) if tense == "past" else fits >= day):
            return fits
    return None


def _tomorrow(day: date) -> date:
    return shift_days(day, 1) or day


def _yearly(month: int, day: int, year: int, years: int) -> Iterator[date]:
    """That day of a year and of so many years behind it (before it, below nought), of those that have it."""
    step = 1 if years > 0 else -1
    for n in range(0, years + step, step):
        if found := make_day(year + n, month, day):
            yield found
