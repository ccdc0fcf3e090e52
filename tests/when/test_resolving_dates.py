import pytest

from secretariat.when.phrases import Anchor, find, resolve, unbound

STATED = [
    ("13 - 14 November, 2002", "2002-11-13/2002-11-14"),
    ("January 6, 2011", "2011-01-06"),
    ("February 9 to 11, 2011", "2011-02-09/2011-02-11"),
    ("from 28 February to 2 March 2011", "2011-02-28/2011-03-02"),
    ("between 3 and 5 May 2011", "2011-05-03/2011-05-05"),
    ("15-16th May, 2007", "2007-05-15/2007-05-16"),
    ("30-31 March 2004", "2004-03-30/2004-03-31"),
    ("September 9-10, 2020", "2020-09-09/2020-09-10"),
    ("on 8, 9 and 10 May 2011", "2011-05-08/2011-05-10"),
    ("December 28 to January 3, 2011", "2010-12-28/2011-01-03"),
    ("9 (Wed) to 11 (Fri) February 2011", "2011-02-09/2011-02-11"),
    ("2 August, 2016", "2016-08-02"),
    ("the 2nd of August 2016", "2016-08-02"),
    ("17.02.2023", "2023-02-17"),
    ("30/11/2018", "2018-11-30"),
    ("11/30/2018", "2018-11-30"),
    ("05/05/2018", "2018-05-05"),
    ("2019-07-01", "2019-07-01"),
    ("2015/03/19", "2015-03-19"),
    ("9 September 2019 19:24", "2019-09-09"),
    ("Thu. Feb 13th, 2025", "2025-02-13"),
    ("28 November, Heisei 28", "2016-11-28"),
    ("Heisei 28", "2016"),
    ("Reiwa 1", "2019"),
    ("Showa 47", "1972"),
    ("last May 19, 2017", "2017-05-19"),
    ("December 1993", "1993-12"),
    ("May or June 2011", "[2011-05,2011-06]"),
    ("May to June 2011", "2011-05/2011-06"),
    ("in 1993", "1993"),
    ("in 2012 or 2013", "[2012,2013]"),
    ("from 2002 to 2006", "2002/2006"),
    ("2003-2005", "2003/2005"),
    ("in 2015-16", "2015/2016"),
    ("the 1990s", "1990/1999"),
    ("late 2012", "2012"),
    ("mid-2015", "2015"),
    ("spring 2023", "2023-21"),
    ("the second half of 2024", "2024-07/2024-12"),
    ("the first quarter of 2025", "2025-01/2025-03"),
    ("Q3 2025", "2025-07/2025-09"),
    ("since 1993", "1993/.."),
    ("since October 2017", "2017-10/.."),
    ("after 2012", "2013/.."),
    ("until 2024", "../2024"),
    ("by the end of 2024", "../2024"),
    ("before the end of 2024", "../2024"),
    ("before 2024", "../2023"),
    ("before March 2024", "../2024-02"),
    ("before 1 March 2024", "../2024-02-29"),
    ("on or before 1 March 2024", "../2024-03-01"),
]


@pytest.mark.parametrize(("text", "value"), STATED)
def test_a_phrase_complete_in_itself_is_stated(text: str, value: str) -> None:
    (phrase,) = find(text)
    found = resolve(phrase, Anchor(published="1999-09-09", tense="past"))
    assert (found.value, found.basis, found.reason) == (value, "stated", None)


# phrase, published, tense, value, rule
INFERRED = [
    ("on 7-8 March", "2022-03-11", "past", "2022-03-07/2022-03-08", "past_of_published"),
    ("December 2 and 3", "2020-01-04", "past", "2019-12-02/2019-12-03", "past_of_published"),
    ("28 December to 3 January", "2011-01-06", "past", "2010-12-28/2011-01-03", "past_of_published"),
    ("28 December to 3 January", "2010-12-20", "future", "2010-12-28/2011-01-03", "future_of_published"),
    ("Tuesday, August 11 and Wednesday, August 12", "2009-08-13", "past", "2009-08-11/2009-08-12", "past_of_published"),
    (
        "Wednesday, February 9 to Friday, February 11",
        "2011-02-08",
        "future",
        "2011-02-09/2011-02-11",
        "future_of_published",
    ),
    ("from 10 a.m. on Wednesday, February 22", "2023-02", "future", "2023-02-22", "future_of_published"),
    ("Wednesday, February 22", "2023", None, "2023-02-22", "weekday_of_year"),
    ("Friday (July 21)", "2023-07-22", "past", "2023-07-21", "past_of_published"),
    ("Saturday, 10 August", "2019-08-12", "past", "2019-08-10", "past_of_published"),
    ("on the 28th, both", "2018-07-29", "past", "2018-07-28", "past_of_published"),
    ("the 28th (same day local time)", "2016-11-28", "past", "2016-11-28", "past_of_published"),
    ("on the 18th in Paris", "2018-07-19", "future", "2018-08-18", "future_of_published"),
    ("the 3rd of this month", "2018-07-19", None, "2018-07-03", "month_of_published"),
    ("on Wednesday", "2023-02-23", "past", "2023-02-22", "past_of_published"),
    ("on Thursday", "2023-02-23", "past", "2023-02-23", "past_of_published"),
    ("from Wednesday to Friday", "2023-02-24", "past", "2023-02-22/2023-02-24", "past_of_published"),
    ("last Friday", "2023-02-23", None, "2023-02-17", "last_weekday_of_published"),
    ("next Monday", "2023-02-23", None, "2023-02-27", "next_weekday_of_published"),
    ("this Thursday", "2023-02-21", "future", "2023-02-23", "this_weekday_of_published"),
    ("today", "2023-02-23", None, "2023-02-23", "day_of_published"),
    ("yesterday", "2023-03-01", None, "2023-02-28", "day_of_published"),
    ("the day before yesterday", "2023-02-23", None, "2023-02-21", "day_of_published"),
    ("the day after tomorrow", "2023-02-23", None, "2023-02-25", "day_of_published"),
    ("three days ago", "2011-01-06", None, "2011-01-03", "day_of_published"),
    ("this week", "2023-02-23", None, "2023-02-20/2023-02-26", "week_of_published"),
    ("last month", "2023-01", None, "2022-12", "month_of_published"),
    ("earlier this month", "2023-02-10", None, "2023-02", "month_of_published"),
    ("before the end of this month", "2011-02", None, "../2011-02", "month_of_published"),
    ("next quarter", "2011-11-02", None, "2012-01/2012-03", "quarter_of_published"),
    ("last year", "2011-02", None, "2010", "year_of_published"),
    ("next year", "2011", None, "2012", "year_of_published"),
    ("the year before last", "2011", None, "2009", "year_of_published"),
    ("two years ago", "2011", None, "2009", "year_of_published"),
    ("the year before", "2011", None, "2010", "year_of_published"),
    ("the end of last year", "2011", None, "2010", "year_of_published"),
    ("by the end of the year", "2011-05-01", None, "../2011", "year_of_published"),
    ("sometime during this year or next year", "2011-01-06", None, "[2011,2012]", "year_of_published"),
    ("this year or next", "2011-01-06", None, "[2011,2012]", "year_of_published"),
    ("last May", "2011-01-06", None, "2010-05", "past_of_published"),
    ("last May", "2011-05-06", None, "2010-05", "past_of_published"),
    ("since last May", "2011-01-06", None, "2010-05/..", "past_of_published"),
    ("next June", "2011-06-06", None, "2012-06", "future_of_published"),
    ("in May this year", "2011-01-06", None, "2011-05", "year_of_published"),
    ("May of this year", "2011", None, "2011-05", "year_of_published"),
    ("7 to 9 March next year", "2011-01-06", None, "2012-03-07/2012-03-09", "year_of_published"),
    ("in March", "2011-01-06", "past", "2010-03", "past_of_published"),
    ("in March", "2011-01-06", "future", "2011-03", "future_of_published"),
    ("in May or June", "2011-02-01", "future", "[2011-05,2011-06]", "future_of_published"),
    ("early June", "2019-05-30", "future", "2019-06", "future_of_published"),
    ("around spring of this year", "2023-02-22", None, "2023-21", "year_of_published"),
    ("this winter", "2023-01-22", None, "2022-24", "year_of_published"),
    ("last autumn", "2023-10-22", None, "2022-23", "past_of_published"),
    ("in the autumn", "2023-02-22", "future", "2023-23", "future_of_published"),
    ("within six months", "2011-01-06", None, "2011-01-06/2011-07-06", "span_from_published"),
    ("over the past two years", "2011-01", None, "2009-01/2011-01", "span_from_published"),
    ("as early as next month", "2011-12-06", None, "2012-01", "month_of_published"),
]


@pytest.mark.parametrize(("text", "published", "tense", "value", "rule"), INFERRED)
def test_a_phrase_that_needs_its_anchor_is_inferred_from_it(
    text: str, published: str, tense: str | None, value: str, rule: str
) -> None:
    (phrase,) = find(text)
    found = resolve(phrase, Anchor(published, tense))  # type: ignore[arg-type]
    assert (found.value, found.basis, found.rule, found.reason) == (value, "inferred", rule, None)


# phrase, published, tense, reason
OPEN = [
    ("on Wednesday", None, "past", "undated_weekday"),
    ("on Wednesday", "2023-02", "past", "undated_weekday"),
    ("on Wednesday", "2023-02-23", None, "no_tense"),
    ("last Friday", "2023-02", None, "undated_weekday"),
    ("yesterday", "2023-02", None, "undated_relative"),
    ("this week", "2023-02", None, "undated_relative"),
    ("last month", "2023", None, "undated_relative"),
    ("last year", None, None, "undated_relative"),
    ("last May", "2023", None, "undated_relative"),
    ("the next day", "2023-02-23", None, "undated_relative"),
    ("eleven years later,", "2023-02-23", "past", "undated_relative"),
    ("on the 28th, both", "2018-07", "past", "undated_day"),
    ("7 March", None, "past", "no_year"),
    ("7 March", "2011", "past", "no_year"),
    ("in March", None, "past", "no_year"),
    ("30 February 2011", "2011-03-01", "past", "impossible_date"),
    ("31 June", "2011-07-01", "past", "impossible_date"),
    ("11 to 9 February 2011", None, None, "impossible_date"),
    ("06/01/2011", "2011-03-01", "past", "ambiguous_numeric"),
    ("in the coming months", "2011-03-01", "future", "vague_time"),
    ("fiscal 2015", "2015-03-01", None, "fiscal_year"),
]


@pytest.mark.parametrize(("text", "published", "tense", "reason"), OPEN)
def test_what_the_anchor_does_not_settle_stays_open(
    text: str, published: str | None, tense: str | None, reason: str
) -> None:
    (phrase,) = find(text)
    found = resolve(phrase, Anchor(published, tense))  # type: ignore[arg-type]
    assert (found.value, found.reason) == (None, reason)


@pytest.mark.parametrize(
    ("text", "context", "value", "rule"),
    [
        ("on 7 March", "2004", "2004-03-07", "year_of_context"),
        ("on 7-8 March", "2004", "2004-03-07/2004-03-08", "year_of_context"),
        ("28 December to 3 January", "2004", "2003-12-28/2004-01-03", "year_of_context"),
        ("on 28 November", "2003-01-10", "2002-11-28", "near_context"),
        ("in March", "2004", "2004-03", "year_of_context"),
        ("on the 12th, both", "2004-03-11", "2004-03-12", "month_of_context"),
        ("on Thursday", "2011-02-09/2011-02-11", "2011-02-10", "weekday_in_context"),
        ("the next day", "2011-02-09/2011-02-11", "2011-02-12", "day_of_context"),
        ("the previous day", "2011-02-09/2011-02-11", "2011-02-08", "day_of_context"),
        ("the year before", "2002-11-13", "2001", "year_of_context"),
        ("eleven years later,", "1993", "2004", "year_of_context"),
    ],
)
def test_another_date_of_the_text_lends_what_is_missing(text: str, context: str, value: str, rule: str) -> None:
    (phrase,) = find(text)
    found = resolve(phrase, Anchor("2011-06-01", "past", context))
    assert (found.value, found.basis, found.rule) == (value, "inferred", rule)


def test_a_weekday_that_does_not_fit_its_date_is_told_and_the_date_kept() -> None:
    for text in ("Tuesday, February 10, 2011", "10 (Tue) to 11 February 2011", "Tuesday, 10 February"):
        (phrase,) = find(text)
        found = resolve(phrase, Anchor("2011-02-20", "past"))
        assert (found.value or "")[:10] == "2011-02-10"
        assert found.reason == "weekday_mismatch"


def test_a_source_s_convention_settles_a_numeric_date() -> None:
    (phrase,) = find("06/01/2011")
    assert resolve(phrase, Anchor(numeric_order="dmy")).value == "2011-01-06"
    assert resolve(phrase, Anchor(numeric_order="mdy")).value == "2011-06-01"


def test_a_fiscal_year_is_named_by_its_start_or_its_end() -> None:
    (phrase,) = find("fiscal 2015")
    assert resolve(phrase, Anchor(fiscal_start=4)).value == "2015-04/2016-03"
    assert resolve(phrase, Anchor(fiscal_start=10)).value == "2014-10/2015-09"
    assert resolve(phrase, Anchor(fiscal_start=1)).value == "2015-01/2015-12"


def test_last_before_a_date_says_that_it_is_past() -> None:
    (phrase,) = find("since last December 20")
    assert resolve(phrase, Anchor("2011-12-10")).value == "2010-12-20/.."


def test_the_first_since_2012_says_that_one_was_held_in_2012() -> None:
    (phrase,) = find("the first since 2012")
    assert resolve(unbound(phrase), Anchor()).value == "2012"
    assert unbound(phrase).kind == "year"
