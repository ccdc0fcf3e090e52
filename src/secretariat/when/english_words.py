"""What English words about time mean: plain tables, for the forms of ``english`` and for durations."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from secretariat.when.calendar import Tense

FULL_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
FULL_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

MONTHS: Mapping[str, int] = {
    **{name: number for number, name in enumerate(FULL_MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(FULL_MONTHS, 1)},
    "sept": 9,
}
WEEKDAYS: Mapping[str, int] = {
    **{name: number for number, name in enumerate(FULL_WEEKDAYS, 1)},
    **{name[:3]: number for number, name in enumerate(FULL_WEEKDAYS, 1)},
    "tues": 2, "thur": 4, "thurs": 4,
}  # fmt: skip
SEASONS: Mapping[str, int] = {"spring": 21, "summer": 22, "autumn": 23, "fall": 23, "winter": 24}

NUMBERS: Mapping[str, int] = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "gannen": 1,
}  # fmt: skip
UNITS: Mapping[str, str] = {
    "year": "year", "month": "month", "week": "week", "day": "day", "quarter": "quarter", "weekend": "weekend",
}  # fmt: skip

PARTS: Mapping[str, str] = {
    "early": "early", "mid": "mid", "middle": "mid", "late": "late", "earlier": "earlier", "later": "later",
    "start": "start", "beginning": "start", "outset": "start", "end": "end", "close": "end",
    "first days": "start", "first weeks": "start", "first months": "start",
    "last days": "end", "last weeks": "end", "last months": "end",
    "first half": "half1", "second half": "half2", "latter half": "half2", "h1": "half1", "h2": "half2",
    "first quarter": "q1", "second quarter": "q2", "third quarter": "q3", "fourth quarter": "q4", "last quarter": "q4",
    "q1": "q1", "q2": "q2", "q3": "q3", "q4": "q4",
}  # fmt: skip
# "from" and "between" bound nothing by themselves: "from 2011 onwards" does, and "between 3 and 5 May" is a span.
BOUNDS: Mapping[str, str] = {
    "since": "since", "ever since": "since", "starting": "since", "beginning": "since",
    "after": "after", "before": "before", "prior to": "before", "ahead of": "before",
    "by": "by", "no later than": "by", "not later than": "by", "on or before": "by",
    "until": "until", "till": "until",
}  # fmt: skip
JOINS: Mapping[str, Literal["to", "or", "and"]] = {"or": "or", "and": "and", "&": "and"}  # all others: "to"

STEPS: Mapping[str, tuple[int, Literal["published", "context"]]] = {
    "this": (0, "published"), "the": (0, "published"),
    "last": (-1, "published"), "this past": (-1, "published"), "past": (-1, "published"),
    "next": (1, "published"), "this coming": (1, "published"), "coming": (1, "published"), "upcoming": (1, "published"),
    "same": (0, "context"), "the same": (0, "context"), "that": (0, "context"), "that same": (0, "context"),
    "previous": (-1, "context"), "the previous": (-1, "context"), "preceding": (-1, "context"),
    "before": (-1, "context"),
    "the preceding": (-1, "context"), "earlier": (-1, "context"),
    "following": (1, "context"), "the following": (1, "context"), "after": (1, "context"), "later": (1, "context"),
    "before last": (-2, "published"), "after next": (2, "published"),
    "ago": (-1, "published"), "from now": (1, "published"), "hence": (1, "published"),
}  # fmt: skip
DAYS: Mapping[str, int] = {
    "today": 0, "tonight": 0, "this morning": 0, "this afternoon": 0, "this evening": 0,
    "yesterday": -1, "last night": -1, "tomorrow": 1,
}  # fmt: skip
ERAS: Mapping[str, tuple[int, int]] = {
    "meiji": (1867, 45), "taisho": (1911, 15), "showa": (1925, 64), "heisei": (1988, 31), "reiwa": (2018, 99),
}  # fmt: skip
TENSES: Mapping[str, Tense] = {
    "last": "past", "past": "past", "this past": "past", "next": "future", "coming": "future", "this coming": "future",
}  # fmt: skip

_FILLERS = "in on at of the to as than or no not ever very course time part half quarter days months weeks"
_TELLING = (
    "from since until till before by after prior ahead later up between starting beginning around about circa"
    " approximately early late within during possibly sometime some over mid middle earlier start outset end close"
    " first second third fourth latter last next this past coming"
)
LEAD_WORDS: Mapping[str, bool] = {
    **dict.fromkeys(_FILLERS.split(), False), **dict.fromkeys(_TELLING.split(), True),
    "half": True, "quarter": True,
}  # fmt: skip
