import pytest

from secretariat.when.durations import find

# text, words, kind, value, hedge, lead, noun
READ = [
    ("a four-year hiatus", "four-year", "duration", "P4Y", None, None, "hiatus"),
    ("a break of about five years", "five years", "duration", "P5Y", "about", "of", "break"),
    ("resumed after seven years", "seven years", "duration", "P7Y", None, "after", None),
    ("for the first time in 7 years", "7 years", "duration", "P7Y", None, "first_in", None),
    ("the first such talks in almost five years", "five years", "duration", "P5Y", "almost", "first_in", None),
    ("the two-day meeting", "two-day", "duration", "P2D", None, None, "meeting"),
    ("two days of talks", "two days", "duration", "P2D", None, None, "talks"),
    ("a day-long session", "a day-long", "duration", "P1D", None, None, "session"),
    ("a three-hour call", "three-hour", "duration", "PT3H", None, None, "call"),
    ("after 18 months", "18 months", "duration", "P18M", None, "after", None),
    ("for a decade", "a decade", "duration", "P10Y", None, "for", None),
    ("after a year and a half", "a year and a half", "duration", "P1Y6M", None, "after", None),
    ("two and a half years", "two and a half years", "duration", "P2Y6M", None, None, None),
    ("twenty-five years of ties", "twenty-five years", "duration", "P25Y", None, None, "ties"),
    ("three years and four months", "three years and four months", "duration", "P3Y4M", None, None, None),
    ("in alternate years", "in alternate years", "recurrence", "P2Y", None, None, None),
    ("half a year", "half a year", "duration", "P6M", None, None, None),
    ("a month and a half", "a month and a half", "duration", None, None, None, None),
    ("two to three years", "two to three years", "duration", None, None, None, None),
    ("several years", "several years", "duration", None, None, None, None),
    ("once a year in principle", "once a year", "recurrence", "P1Y", "in principle", None, None),
    ("in principle once a year", "once a year", "recurrence", "P1Y", "in principle", None, None),
    ("at least once a year", "once a year", "recurrence", "P1Y", "at least", None, None),
    ("held annually", "annually", "recurrence", "P1Y", None, None, None),
    ("the annual consultations", "annual", "recurrence", "P1Y", None, None, "consultations"),
    ("on a yearly basis", "yearly", "recurrence", "P1Y", None, None, "basis"),
    ("every year", "every year", "recurrence", "P1Y", None, None, None),
    ("twice a year", "twice a year", "recurrence", "P6M", None, None, None),
    ("three times a year", "three times a year", "recurrence", "P4M", None, None, None),
    ("five times a year", "five times a year", "recurrence", None, None, None, None),
    ("biannual talks", "biannual", "recurrence", "P6M", None, None, "talks"),
    ("semi-annual talks", "semi-annual", "recurrence", "P6M", None, None, "talks"),
    ("twice-yearly talks", "twice-yearly", "recurrence", "P6M", None, None, "talks"),
    ("every two years", "every two years", "recurrence", "P2Y", None, None, None),
    ("every other year", "every other year", "recurrence", "P2Y", None, None, None),
    ("every second year", "every second year", "recurrence", "P2Y", None, None, None),
    ("once every two years", "once every two years", "recurrence", "P2Y", None, None, None),
    ("twice every three years", "twice every three years", "recurrence", "P18M", None, None, None),
    ("biennial", "biennial", "recurrence", "P2Y", None, None, None),
    ("every six months", "every six months", "recurrence", "P6M", None, None, None),
    ("quarterly", "quarterly", "recurrence", "P3M", None, None, None),
    ("monthly", "monthly", "recurrence", "P1M", None, None, None),
    ("bimonthly", "bimonthly", "recurrence", None, None, None, None),
    ("regularly", "regularly", "recurrence", None, None, None, None),
    ("on a regular basis", "on a regular basis", "recurrence", None, None, None, None),
    ("regular consultations", "regular", "recurrence", None, None, None, "consultations"),
]


@pytest.mark.parametrize(("text", "words", "kind", "value", "hedge", "lead", "noun"), READ)
def test_how_long_and_how_often(
    text: str, words: str, kind: str, value: str | None, hedge: str | None, lead: str | None, noun: str | None
) -> None:
    (found,) = find(text)
    assert text[found.start : found.end] == words
    assert (found.kind, found.value, found.hedge, found.lead, found.noun) == (kind, value, hedge, lead, noun)


@pytest.mark.parametrize(
    "text",
    [
        "35 years old",
        "a 21-year-old student",
        "five years ago",
        "$5 billion a year",
        "this year",
        "the day",
        "the regular army",
        "zero day",
        "holidays",
        "someday",
    ],
)
def test_what_measures_no_time_is_left_alone(text: str) -> None:
    assert find(text) == []


def test_nothing_is_no_duration() -> None:
    assert [d.value for d in find("after 0 days")] == [None]
