"""Dates, numbers and lists in words that a desk officer would write."""

import pytest

from secretariat.cli.words import duration, listed, ordinal, sentence, when, word


@pytest.mark.parametrize(
    ("edtf", "words"),
    [
        ("2011-01-06", "6 January 2011"),
        ("2010-05", "May 2010"),
        ("1993", "1993"),
        ("2002-11-13/2002-11-14", "13–14 November 2002"),
        ("2011-02-28/2011-03-02", "28 February – 2 March 2011"),
        ("2010-12-31/2011-01-01", "31 December 2010 – 1 January 2011"),
        ("[2011,2012]", "2011 or 2012"),
        ("2011-01/..", "from January 2011"),
        ("../2011-12-31", "by 31 December 2011"),
        ("2012-21", "spring 2012"),
        ("2012~", "about 2012"),
        ("nonsense", "nonsense"),
        (None, ""),
    ],
)
def test_dates_in_words(edtf: str | None, words: str) -> None:
    assert when(edtf) == words


def test_numbers_and_lists_in_words() -> None:
    assert [ordinal(n) for n in (1, 2, 3, 4, 11, 12, 13, 21, 112)] == [
        "1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "112th",
    ]  # fmt: skip
    assert listed(["China"]) == "China"
    assert listed(["China", "Japan", "Korea"]) == "China, Japan and Korea"
    assert (duration("P1Y"), duration("P6M"), duration("soon")) == ("1 year", "6 months", "soon")


def test_a_code_without_words_is_still_readable() -> None:
    assert word("act", "brand_new") == "brand new"
    assert sentence("finding", "brand_new", {"phrase": "x", "none": None}) == "Brand new: phrase x."
    assert "“Wednesday”" in sentence("finding", "undated_weekday", {"phrase": "Wednesday"})
