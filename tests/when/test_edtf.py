from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.when import edtf

COVERED = [
    ("2011", "year", "2011-01-01", "2011-12-31"),
    ("2011-02", "month", "2011-02-01", "2011-02-28"),
    ("2012-02", "month", "2012-02-01", "2012-02-29"),
    ("2011-12", "month", "2011-12-01", "2011-12-31"),
    ("2011-02-09", "day", "2011-02-09", "2011-02-09"),
    ("2023-21", "season", "2023-03-01", "2023-05-31"),
    ("2023-24", "season", "2023-12-01", "2024-02-29"),
    ("2011-02-09/2011-02-11", "interval", "2011-02-09", "2011-02-11"),
    ("2011/2012-03", "interval", "2011-01-01", "2012-03-31"),
    ("2011/..", "interval", "2011-01-01", None),
    ("../2011-12", "interval", None, "2011-12-31"),
    ("[2011,2012]", "set", "2011-01-01", "2012-12-31"),
    ("[2011-05,2011-06]", "set", "2011-05-01", "2011-06-30"),
    ("9999-24", "season", "9999-12-01", "9999-12-31"),
]


@pytest.mark.parametrize(("text", "precision", "first", "last"), COVERED)
def test_a_date_covers_its_days(text: str, precision: str, first: str | None, last: str | None) -> None:
    span = edtf.parse(text)
    assert span is not None
    assert edtf.precision(text) == span.precision == precision
    assert (span.earliest and span.earliest.isoformat(), span.latest and span.latest.isoformat()) == (first, last)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "11",
        "2011-2",
        "2011-00",
        "2011-13",
        "2011-25",
        "2011-02-30",
        "0000",
        "../..",
        "2012/2011",
        "2011/",
        "/",
        "[]",
        "[2011",
        "[2011,]",
        "[2011/2012]",
        "2011/2012/2013",
        "2011-02-09T10:00",
        "２０１１",
        "2011~",
        "last year",
        "[" * 9999,
    ],
)
def test_what_is_no_date_of_ours_is_none_and_no_error(text: str) -> None:
    assert edtf.parse(text) is None
    assert not edtf.is_valid(text)
    assert (edtf.precision(text), edtf.earliest(text), edtf.latest(text)) == (None, None, None)


@pytest.mark.parametrize(
    ("a", "b", "same_day_possible"),
    [
        ("2011", "2011-02-09", True),
        ("2011-02-09/2011-02-11", "2011-02-11", True),
        ("2011-02-09/2011-02-10", "2011-02-11", False),
        ("[2011,2013]", "2012", False),
        ("[2011,2013]", "2013-05", True),
        ("2011/..", "1999/2012", True),
        ("2011/..", "../2010", False),
        ("2011", "no date", False),
    ],
)
def test_dates_overlap_when_they_can_mean_one_day(a: str, b: str, same_day_possible: bool) -> None:
    assert edtf.overlaps(a, b) is edtf.overlaps(b, a) is same_day_possible


@pytest.mark.parametrize(
    ("a", "b", "lies_in"),
    [
        ("2011", "2011-02", True),
        ("2011-02", "2011", False),
        ("2010/2012", "[2011,2012]", True),
        ("[2011,2013]", "2012", False),
        ("[2011,2013]", "[2011-05,2013-05]", True),
        ("2011/..", "2015", True),
        ("2011", "2011/..", False),
        ("nonsense", "2011", False),
        ("2011", "nonsense", False),
    ],
)
def test_a_date_contains_what_lies_in_it_whole(a: str, b: str, lies_in: bool) -> None:
    assert edtf.contains(a, b) is lies_in


@pytest.mark.parametrize(
    ("a", "b", "months"),
    [
        ("2011-01-06", "2015-03-19", 50),
        ("2011-01-06", "2011-01-30", 0),
        ("2002-11-13/2002-11-14", "2003-06", 7),
        ("2010-12-30/2011-01-02", "2011-03-01", 2),
        ("2011-03", "2011-01", -2),
        ("2011", "2015-03", None),
        ("2011-21", "2015-03", None),
        ("[2011-05,2011-06]", "2015-03", None),
        ("2011-05/..", "2015-03", None),
        ("nonsense", "2015-03", None),
    ],
)
def test_a_gap_is_counted_in_months_only_between_dates_known_to_the_month(a: str, b: str, months: int | None) -> None:
    assert edtf.months_between(a, b) == months


def test_a_month_counts_as_published_from_its_last_day() -> None:
    assert not edtf.published_by("2011-02", date(2011, 2, 27))
    assert edtf.published_by("2011-02", date(2011, 2, 28))
    assert not edtf.published_by("2011", date(2011, 12, 30))
    assert not edtf.published_by("2011/..", date(2030, 1, 1))
    assert not edtf.published_by(None, date(2030, 1, 1))
    assert not edtf.published_by("soon", date(2030, 1, 1))


def test_equal_ends_are_one_date() -> None:
    assert edtf.interval("2011", "2011") == edtf.one_of("2011", "2011") == "2011"
    assert edtf.interval("2011", "2012") == "2011/2012"
    assert edtf.one_of("2011", "2012") == "[2011,2012]"
    assert edtf.of_month(2011, 5) == "2011-05"


@given(st.text(alphabet="0123456789-/.,[]", max_size=40) | st.text(max_size=40))
def test_any_text_can_be_asked(text: str) -> None:
    span = edtf.parse(text)
    assert edtf.is_valid(text) is (span is not None)
    assert edtf.contains(text, text) is (span is not None)
    assert edtf.overlaps(text, text) is (span is not None)


@given(st.dates(), st.dates())
def test_what_is_written_is_read_again(a: date, b: date) -> None:
    first, last = sorted((a, b))
    span = edtf.parse(edtf.interval(first.isoformat(), last.isoformat()))
    assert span is not None
    assert (span.earliest, span.latest) == (first, last)
