"""English dates as data: where one can begin, the forms that it takes, and what may stand around it.

Everything is matched against text in small letters. The forms are put together from a few blocks; a group's name says
what it captures (see ``records.Shape``), a 2 behind it that it belongs to the second of two dates. No form repeats
something that itself repeats, so the time is linear in the text whatever stands in it.
"""

from __future__ import annotations

import re

from secretariat.when import english_guards as guards
from secretariat.when import english_words as words
from secretariat.when.english_around import LEAD, TRAIL
from secretariat.when.english_blocks import (
    BEHIND_MONTH,
    FULL_MONTH,
    JOIN,
    LIST,
    NAMED,
    NAMED2,
    NUMBER,
    OF,
    SEASON,
    SHORT_MONTH,
    SPACE,
    STEP,
    WEEKDAYS,
    day,
    era,
    month,
    ordinal,
    tail,
    weekday,
    year,
)
from secretariat.when.records import Family, Language, Shape


def _shape(
    kind: str, form: str, guard: guards.Guard | None = None, back: str | None = None, *, needs_back: bool = False
) -> Shape:
    before = re.compile(rf"(?<!\w)(?:{back}){SPACE}?\Z") if back else None
    return Shape(kind, re.compile(form), guard, before, needs_back)


def _days_first(named: str) -> tuple[Shape, ...]:
    """9 February 2011, 13 - 14 November, 2002, 28 February to 2 March 2011; each maybe with a weekday before it."""
    return (
        _shape(
            "day", rf"{named}{day()}{OF}{month()}(?!{SPACE}[0-9]{{1,2}},?{SPACE}[0-9]{{4}}){tail()}", guards.real_month
        ),
        _shape("days", rf"{named}{day()}{LIST}{JOIN}{NAMED2}{day('2')}{OF}{month()}{tail()}", guards.real_month),
        _shape(
            "days",
            rf"{named}{day()}{SPACE}(?:of{SPACE})?{month()}(?:,?{SPACE}{year()})?{JOIN}"
            rf"{NAMED2}{day('2')}{SPACE}(?:of{SPACE})?{month('2')}{tail('2')}",
            guards.one_span,
        ),
        _shape(
            "days",
            rf"{named}{day()}{SPACE}(?:of{SPACE})?{month()}{JOIN}{NAMED2}{month('2')}{SPACE}{day('2')}{tail('2')}",
            guards.one_span,
        ),
    )


def _months_first(named: str) -> tuple[Shape, ...]:
    """January 6, 2011, February 9 to 11, 2011, August 11 and Wednesday, August 12; maybe with a weekday before it."""
    return (
        _shape("day", rf"{named}{month()}{BEHIND_MONTH}(?:the{SPACE})?{day()}{tail()}", guards.real_month),
        _shape(
            "days",
            rf"{named}{month()}{BEHIND_MONTH}(?:the{SPACE})?{day()}{LIST}{JOIN}{NAMED2}{day('2')}{tail()}",
            guards.real_month,
        ),
        _shape(
            "days",
            rf"{named}{month()}{BEHIND_MONTH}(?:the{SPACE})?{day()}(?:,?{SPACE}{year()})?{JOIN}"
            rf"{NAMED2}{month('2')}{SPACE}(?:the{SPACE})?{day('2')}{tail('2')}",
            guards.one_span,
        ),
    )


_YEARS_WITH_MORE = (
    _shape(
        "day",
        r"(?P<y>[12][0-9]{3})(?P<sep>[-/.])(?P<b>0?[1-9]|1[0-2])(?P=sep)(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9-/]|\.[0-9])",
    ),
    _shape("years", rf"{year()}[-–/](?P<ys>[0-9]{{2}})(?![\w-]|[.,][0-9])", guards.short_years),
    _shape("decade", r"(?P<y>(?:1[89]|20)[0-9]0)['’]?s(?!\w)"),
)
_YEARS = (
    _shape("year", rf"{year()}(?!-[0-9a-z]|[/–][0-9])", guards.real_year),
    _shape("years", rf"{year()}{JOIN}{year('2')}(?!-[0-9])", guards.real_years),
)
_NUMBERS = (
    *_days_first(""),
    # Day and month in brackets, as Indonesian offices date a story, where no month has that number: "Tokyo (30/3)".
    # "(24/7)" is round the clock.
    _shape("day", r"(?<=\()(?!24/7)(?P<d>3[01]|2[0-9]|1[3-9])/(?P<b>0?[1-9]|1[0-2])(?=\))"),
    _shape(
        "numeric",
        r"(?P<a>[0-9]{1,2})(?P<sep>[-/.])(?P<b>[0-9]{1,2})(?P=sep)(?P<y>(?:19|20)[0-9]{2})(?![0-9-/]|\.[0-9])",
    ),
    _shape(
        "days_of_month",
        rf"{day()}{JOIN}(?:the{SPACE})?{ordinal('2')}(?:{SPACE}of{SPACE}(?P<rel>this|last|next|that|the{SPACE}same){SPACE}(?P<unit>month))?",
        guards.day_alone,
    ),
    _shape(
        "day_of_month",
        rf"{ordinal()}(?:{SPACE}of{SPACE}(?P<rel>this|last|next|that|the{SPACE}same){SPACE}(?P<unit>month))?",
        guards.day_alone,
    ),
)
_MONTHS_WITH_DAYS = _months_first("")
_MONTHS = (
    _shape("month", rf"{month()}{tail()}", guards.real_month),
    _shape("months", rf"{month()}{JOIN}{month('2')}{tail('2')}", guards.real_months),
    _shape(
        "months", rf"{month()},?{SPACE}(?:of{SPACE})?{year()}{JOIN}{month('2')}(?:,?{SPACE}(?:of{SPACE})?){year('2')}"
    ),
)
_WEEKDAYS_WITH_DAYS = (
    *_days_first(NAMED),
    *_months_first(NAMED),
    _shape("day_of_month", rf"{weekday()},?{SPACE}(?:the{SPACE})?{ordinal()}", guards.real_weekday),
)
_WEEKDAYS_ALONE = (
    _shape("weekday", weekday(), guards.real_weekday),
    _shape("weekdays", rf"{weekday()}{JOIN}(?:on{SPACE})?{weekday('2')}", guards.real_weekday),
)
_RELATIVES = (
    _shape(
        "day", rf"{STEP}{SPACE}(?P<unit>year),?{SPACE}(?:on{SPACE})?{month()}{BEHIND_MONTH}{day()}(?!,?{SPACE}[0-9])"
    ),
    _shape("day", rf"{STEP}{SPACE}(?P<unit>year),?{SPACE}(?:on{SPACE})?{day()}{OF}{month()}(?!,?{SPACE}[0-9])"),
    _shape("month", rf"{STEP}{SPACE}(?P<unit>year),?{SPACE}in{SPACE}{month()}(?!,?{SPACE}[0-9])", guards.capital_month),
    _shape("relative", rf"{STEP}{SPACE}(?P<unit>year|month|week|weekend|quarter)(?![\w-])", guards.one_unit),
    _shape("relative", rf"(?P<rel>next){SPACE}(?P<unit>day)(?![\w-])", guards.next_day),
    _shape(
        "relative",
        rf"(?P<rel>this|last|next){SPACE}(?P<unit>year|month|week)(?P<join>{SPACE}or{SPACE})(?:the{SPACE}|early{SPACE}|early{SPACE}in{SPACE})?"
        rf"(?P<rel2>next|last|this)(?:{SPACE}(?P<unit2>year|month|week))?(?!\w)",
    ),
    _shape(
        "relative",
        rf"(?P<rel>this|last)(?P<join>{SPACE}or{SPACE})(?:the{SPACE})?(?P<rel2>next|this){SPACE}(?P<unit2>year|month|week)(?!\w)",
    ),
    _shape(
        "month",
        rf"{STEP}{SPACE}{month()}(?!\.?,?{SPACE}(?:the{SPACE})?[0-9]|,?{SPACE}of{SPACE}[0-9])",
        guards.capital_month,
    ),
    _shape(
        "weekday",
        rf"{STEP}{SPACE}{weekday()}(?!,?{SPACE}(?:the{SPACE})?(?:[0-9]|(?:{FULL_MONTH}|{SHORT_MONTH})\b)|,?{SPACE}\([a-z]*\.?{SPACE}?[0-9])",
    ),
    _shape("season", rf"{STEP}{SPACE}{SEASON}(?!,?{SPACE}(?:of{SPACE})?[0-9])"),
    _shape("day_word", r"(?P<word>this\ (?:morning|afternoon|evening)|last\ night)(?!\w)"),
    _shape(
        "within",
        rf"(?P<rel>next|coming|past|last){SPACE}{NUMBER}{SPACE}(?P<unit>year|month|week|day)s(?!\w)",
        back=rf"(?P<within>within|in|over|during|for){SPACE}(?:the{SPACE})?",
        needs_back=True,
    ),
    _shape(
        "vague",
        rf"(?P<rel>coming|next)(?:{SPACE}(?:few|several|couple{SPACE}of))?{SPACE}(?P<unit>year|month|week|day)s(?!\w)",
        back=rf"(?:within|in|over|during){SPACE}(?:the{SPACE})?",
        needs_back=True,
    ),
)
_RELATIVES_OF_TEXT = (
    _shape(
        "relative",
        rf"(?P<rel>same|that(?:\ same)?|previous|preceding|following){SPACE}(?P<unit>year|month|week|day)(?![\w-])",
        guards.not_local_time,
    ),
)
_WITHIN = (
    _shape(
        "within",
        rf"within{SPACE}(?:the{SPACE}(?:next{SPACE}|coming{SPACE})?)?{NUMBER}{SPACE}(?P<unit>year|month|week|day)s?(?![\w-])",
    ),
)
_STEPS_BEHIND = (
    _shape(
        "relative",
        r"(?P<rel>ago|from\ now|hence|earlier|later)(?!\w)",
        guards.counted_step,
        back=rf"{NUMBER}{SPACE}(?P<unit>year|month|week|day)s?",
        needs_back=True,
    ),
)
_UNITS = (
    _shape("relative", rf"(?P<unit>year|month|week){SPACE}(?P<rel>before{SPACE}last|after{SPACE}next)(?!\w)"),
    _shape(
        "relative",
        rf"(?P<unit>year|month|week|day){SPACE}(?P<rel>before|after)(?={SPACE}?[.,;:)]|\Z|\n|{SPACE}(?:and|in|at|when)\b)",
        back="the",
        needs_back=True,
    ),
    _shape(
        "relative", rf"(?P<unit>year|month|week)(?P<ends>(?:['’]s)?(?:-|{SPACE})end)?(?![\w-])", guards.definite_unit
    ),
)
_SEASONS = (_shape("season", rf"{SEASON}{tail()}", guards.real_season),)
_DAY_WORDS = (
    _shape(
        "day_word",
        r"(?P<word>today|tonight|yesterday|tomorrow)(?!\w)",
        back=rf"(?:the{SPACE})?day{SPACE}(?P<step>before|after)",
    ),
)
_ERAS = (_shape("year", era()),)
_FISCAL = (
    _shape("fiscal_year", rf"(?:japanese{SPACE})?fiscal(?:{SPACE}year)?{SPACE}{year()}"),
    _shape("fiscal_year", rf"j?fy{SPACE}?{year()}"),
)
_QUARTERS = (_shape("year", rf"(?P<q>q[1-4]|h[12]),?{SPACE}(?:of{SPACE})?{year()}"),)

_WHOLE = re.compile(r"(?!\w)")
_MORE_BEHIND_YEAR = re.compile(r"[0-9]{3}(?:[-–/.][0-9]|['’]?s)")
_YEAR_LIKE = re.compile(r"[0-9]{3}(?![0-9])")
_MONTH_BEGINS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec"
_BEHIND_DAY = (
    rf"{SPACE}?[-–—‒‐‑−~～/(]|\.[0-9]|,{SPACE}?(?:[-–—‒‐‑−~～/0-9&]|to|until|till|through|and|or)"
    rf"|{SPACE}(?:of|to|until|till|through|and|or|&|{_MONTH_BEGINS})"
)
_DAY_LIKE = re.compile(rf"[0-9]?(?:(?:st|nd|rd|th)(?:{_BEHIND_DAY}|{guards.DAY_FOLLOWED.pattern})|{_BEHIND_DAY})")
_DAY_BEHIND_MONTH = re.compile(rf"\.?{BEHIND_MONTH}(?:the{SPACE})?[0-9]{{1,2}}(?![0-9])")
_DAY_BEHIND_WEEKDAY = re.compile(
    rf"\.?(?:,?{SPACE}|{SPACE}?,?{SPACE}?\({SPACE}?)(?:the{SPACE})?(?:[0-9]|{_MONTH_BEGINS})"
)
_STEPPED = re.compile(
    rf"{SPACE}(?:year|month|week|quarter|day|same|morning|afternoon|evening|night|or\b|coming|past|few|several|couple|spring|summer"
    r"|autumn|fall|winter|[0-9]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty"
    r"|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)"
)
_DIGIT = tuple("0123456789")
_MONTH_NAMES = (
    *FULL_MONTH.split("|"),
    *("jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec"),
)
_WEEKDAY_NAMES = (
    *WEEKDAYS.split("|")[:7],
    *("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun"),
)

ENGLISH = Language(
    families=(
        Family(("1", "2"), _MORE_BEHIND_YEAR, _YEARS_WITH_MORE),
        Family(("1", "2"), _YEAR_LIKE, _YEARS),
        Family(_DIGIT, _DAY_LIKE, _NUMBERS),
        Family(_MONTH_NAMES, _DAY_BEHIND_MONTH, _MONTHS_WITH_DAYS),
        Family(_MONTH_NAMES, _WHOLE, _MONTHS),
        Family(_WEEKDAY_NAMES, _DAY_BEHIND_WEEKDAY, _WEEKDAYS_WITH_DAYS),
        Family(_WEEKDAY_NAMES, _WHOLE, _WEEKDAYS_ALONE),
        Family(("this", "last", "next", "coming", "past", "upcoming"), _STEPPED, _RELATIVES),
        Family(("that", "same", "previous", "preceding", "following"), _STEPPED, _RELATIVES_OF_TEXT),
        Family(("within",), _WHOLE, _WITHIN),
        Family(("ago", "from now", "hence", "earlier", "later"), _WHOLE, _STEPS_BEHIND),
        Family(("year", "month", "week", "day"), _WHOLE, _UNITS),
        Family(("spring", "summer", "autumn", "fall", "winter"), _WHOLE, _SEASONS),
        Family(("today", "tonight", "yesterday", "tomorrow"), _WHOLE, _DAY_WORDS),
        Family(("heisei", "reiwa", "showa", "taisho", "meiji"), _WHOLE, _ERAS),
        Family(("fiscal", "japanese fiscal", "fy", "jfy"), re.compile(r"[ 0-9]"), _FISCAL),
        Family(("q1", "q2", "q3", "q4", "h1", "h2"), _WHOLE, _QUARTERS),
    ),
    lead=LEAD,
    lead_words=words.LEAD_WORDS,
    trail=TRAIL,
    months=words.MONTHS,
    weekdays=words.WEEKDAYS,
    seasons=words.SEASONS,
    numbers=words.NUMBERS,
    units=words.UNITS,
    parts=words.PARTS,
    bounds=words.BOUNDS,
    joins=words.JOINS,
    steps=words.STEPS,
    days=words.DAYS,
    eras=words.ERAS,
    tenses=words.TENSES,
)  # fmt: skip
