from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.when import calendar
from secretariat.when.calendar import Tense

THURSDAY = date(2023, 2, 23)
WEDNESDAY, FRIDAY, MONDAY = 3, 5, 1


def test_weekdays_are_counted_from_a_day() -> None:
    assert calendar.weekday_on_or_before(THURSDAY, WEDNESDAY) == date(2023, 2, 22)
    assert calendar.weekday_on_or_before(THURSDAY, 4) == THURSDAY
    assert calendar.weekday_on_or_after(THURSDAY, WEDNESDAY) == date(2023, 3, 1)
    assert calendar.last_weekday(THURSDAY, 4) == date(2023, 2, 16)
    assert calendar.last_weekday(THURSDAY, FRIDAY) == date(2023, 2, 17)
    assert calendar.next_weekday(THURSDAY, 4) == date(2023, 3, 2)
    assert calendar.next_weekday(THURSDAY, MONDAY) == date(2023, 2, 27)
    assert calendar.this_weekday(THURSDAY, MONDAY, None) == date(2023, 2, 20)
    assert calendar.this_weekday(THURSDAY, MONDAY, "future") == date(2023, 2, 27)
    assert calendar.this_weekday(THURSDAY, FRIDAY, "past") == date(2023, 2, 17)


def test_a_week_runs_from_monday_to_sunday() -> None:
    assert calendar.week_of(THURSDAY) == (date(2023, 2, 20), date(2023, 2, 26))
    assert calendar.week_of(THURSDAY, 1) == (date(2023, 2, 27), date(2023, 3, 5))


def test_a_three_day_meeting_that_ended_on_friday_began_on_wednesday() -> None:
    assert calendar.span_ending(date(2011, 2, 11), 3) == (date(2011, 2, 9), date(2011, 2, 11))
    assert calendar.span_ending(date(2011, 2, 11), 1) == (date(2011, 2, 11), date(2011, 2, 11))
    assert calendar.span_ending(date(2011, 2, 11), 0) is None


def test_months_are_shifted_within_the_calendar() -> None:
    assert calendar.shift_month(2011, 1, -1) == (2010, 12)
    assert calendar.shift_month(2011, 12, 13) == (2013, 1)
    assert calendar.shift_month(1, 1, -1) is None
    assert calendar.add_months(date(2011, 1, 31), 1) == date(2011, 2, 28)
    assert calendar.add_months(date.max, 1) is None


@pytest.mark.parametrize(
    ("tense", "found"),
    [("past", date(2022, 12, 20)), ("future", date(2023, 12, 20)), (None, date(2022, 12, 20))],
)
def test_a_day_without_year_is_found_by_tense(tense: Tense | None, found: date) -> None:
    assert calendar.day_by_tense(12, 20, (THURSDAY, THURSDAY), tense) == found


def test_one_day_is_allowed_for_time_zones() -> None:
    assert calendar.day_by_tense(2, 24, (THURSDAY, THURSDAY), "past") == date(2023, 2, 24)
    assert calendar.day_by_tense(2, 25, (THURSDAY, THURSDAY), "past") == date(2022, 2, 25)


def test_29_february_is_looked_for_in_leap_years() -> None:
    assert calendar.day_by_tense(2, 29, (THURSDAY, THURSDAY), "past") == date(2020, 2, 29)
    assert calendar.day_by_tense(2, 29, (THURSDAY, THURSDAY), "future") == date(2024, 2, 29)
    assert calendar.day_by_tense(2, 29, (THURSDAY, THURSDAY), None) is None


def test_the_28th_is_the_latest_past_or_the_next_to_come() -> None:
    assert calendar.day_of_month(28, date(2023, 3, 5), "past") == date(2023, 2, 28)
    assert calendar.day_of_month(31, date(2023, 3, 5), "past") == date(2023, 1, 31)
    assert calendar.day_of_month(4, date(2023, 3, 5), "future") == date(2023, 4, 4)
    assert calendar.day_of_month(32, date(2023, 3, 5), "past") is None


def test_a_month_counts_as_past_and_as_to_come_while_it_lasts() -> None:
    assert calendar.month_by_tense(2, THURSDAY, "past") == (2023, 2)
    assert calendar.month_by_tense(2, THURSDAY, "future") == (2023, 2)
    assert calendar.month_by_tense(3, THURSDAY, "past") == (2022, 3)
    assert calendar.month_by_tense(1, THURSDAY, "future") == (2024, 1)
    assert calendar.month_by_tense(3, THURSDAY, None) == (2023, 3)
    assert calendar.month_by_tense(12, THURSDAY, None) == (2022, 12)


@given(st.dates(), st.integers(1, 7))
def test_weekdays_lie_within_a_week_of_the_day(day: date, weekday: int) -> None:
    for step in (
        calendar.last_weekday,
        calendar.next_weekday,
        calendar.weekday_on_or_before,
        calendar.weekday_on_or_after,
    ):
        found = step(day, weekday)
        assert found is None or (found.isoweekday() == weekday and abs(found - day) <= timedelta(days=7))


@given(st.integers(1, 12), st.integers(1, 31), st.dates(), st.sampled_from(["past", "future", None]))
def test_any_day_of_any_year_can_be_asked(month: int, number: int, day: date, tense: Tense | None) -> None:
    found = calendar.day_by_tense(month, number, (day, day), tense)
    assert found is None or (found.month, found.day) == (month, number)
    if tense:
        assert calendar.day_of_month(number, day, tense) is None or True
