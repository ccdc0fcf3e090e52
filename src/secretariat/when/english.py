"""English dates as data: where one can begin, the forms that it takes, and what may stand around it.

Everything is matched against text in small letters. The forms are put together from a few blocks; a group's name says what
it captures (see ``records.Shape``), a 2 behind it that it belongs to the second of two dates. No form repeats
something that itself repeats, so the time is linear in the text whatever stands in it.
"""

from __future__ import annotations

import re

from secretariat.when import english_guards as guards
from secretariat.when import english_words as words
from secretariat.when.records import Language, Shape

_ = r"(?:[^\S\n]{1,3}\n?[^\S\n]{0,4}|\n[^\S\n]{0,4})"  # a line may end inside a date, a paragraph may not
COUNTED = (  # "2000 people" is no year, "5 May and 15 people" no span
    "people|persons|men|women|troops|soldiers|officers|personnel|participants|delegates|experts|students|refugees|members|"
    "dollars|euros|yen|yuan|tons|tonnes|km|kilomet(?:er|re)s|miles|met(?:er|re)s|hours|days|years|words|percent|per cent|"
    "million|billion|trillion|countries|nations|companies|families|households|workers|passengers|vessels|ships|megawatts|mw"
)
_FULL_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
_SHORT_MONTH = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
_WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
_SEASON = r"(?P<season>spring|summer|autumn|fall|winter)(?!\w)"
_NUMBER = r"(?P<n>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty|thirty)"
_JOIN = rf"(?P<join>{_}?[-–—‒‐‑−~～/]{_}?|{_}(?:to|until|till|through|and|&|or){_})"
_LIST = rf"(?:,{_}[0-9]{{1,2}}(?:st|nd|rd|th)?){{0,3}},?"  # "8, 9 and 10 May": the middle ones add nothing to the span
_STEP = r"(?P<rel>last|next|this(?:\ coming|\ past)?|coming|past|upcoming)"


def _month(n: str = "") -> str:
    return rf"(?:(?P<m{n}>{_FULL_MONTH})(?!\w)|(?P<ma{n}>{_SHORT_MONTH})(?!\w)\.?)"


def _weekday(n: str = "") -> str:
    return rf"(?P<w{n}>{_WEEKDAYS})(?!\w)\.?"


def _day(n: str = "") -> str:
    return (
        rf"(?P<d{n}>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
        rf"(?![\w:%]|\.[0-9]|,[0-9]{{3}}(?![0-9])|{_}(?:{COUNTED})\b)(?:{_}?\({_}?(?P<wp{n}>{_WEEKDAYS})\.?{_}?\))?"
    )


def _ordinal(n: str = "") -> str:
    return rf"(?P<d{n}>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)(?![\w-])"


def _year(n: str = "") -> str:
    return rf"(?P<y{n}>(?:1[89]|20)[0-9]{{2}}|2100)(?![\w%]|[.,][0-9]|{_}(?:{COUNTED})\b)"


def _era(n: str = "") -> str:
    return rf"(?P<era{n}>heisei|reiwa|showa|taisho|meiji)(?:{_}era)?{_}(?:year{_})?(?P<ey{n}>[0-9]{{1,2}}|gannen)(?!\w)"


def _tail(n: str = "") -> str:
    """The year behind a day or month: printed, of an era, or relative."""
    relative = rf"(?P<rel{n}>this|last|next|that|(?:the{_})?(?:same|following|previous)){_}(?P<unit{n}>year)(?!\w)"
    return rf"(?:(?:,?{_}(?:of{_}|in{_})?|,){_year(n)}|,?{_}{_era(n)}|,?{_}(?:of{_}|in{_})?{relative})?"


_NAMED = rf"{_weekday()}(?:,?{_}|{_}?,?{_}?\({_}?)(?:the{_})?"  # a weekday with its date behind it
_NAMED2 = rf"(?:(?:on{_})?{_weekday('2')}(?:,?{_}|{_}?\({_}?))?(?:the{_})?"
_OF = rf"(?:{_}(?:of{_})?|[-–])"


def _shape(
    kind: str, form: str, guard: guards.Guard | None = None, back: str | None = None, *, needs_back: bool = False
) -> Shape:
    before = re.compile(rf"(?<!\w)(?:{back}){_}?\Z") if back else None
    return Shape(kind, re.compile(form), guard, before, needs_back)


def _days_first(named: str) -> tuple[Shape, ...]:
    """9 February 2011, 13 - 14 November, 2002, 28 February to 2 March 2011; each maybe with a weekday before it."""
    return (
        _shape("day", rf"{named}{_day()}{_OF}{_month()}{_tail()}", guards.real_month),
        _shape(
            "days", rf"{named}{_day()}{_LIST}{_JOIN}{_NAMED2}{_day('2')}{_OF}{_month()}{_tail()}", guards.real_month
        ),
        _shape(
            "days",
            rf"{named}{_day()}{_}(?:of{_})?{_month()}(?:,?{_}{_year()})?{_JOIN}"
            rf"{_NAMED2}{_day('2')}{_}(?:of{_})?{_month('2')}{_tail('2')}",
            guards.one_span,
        ),
        _shape(
            "days",
            rf"{named}{_day()}{_}(?:of{_})?{_month()}{_JOIN}{_NAMED2}{_month('2')}{_}{_day('2')}{_tail('2')}",
            guards.one_span,
        ),
    )


def _months_first(named: str) -> tuple[Shape, ...]:
    """January 6, 2011, February 9 to 11, 2011, August 11 and Wednesday, August 12; maybe with a weekday before it."""
    return (
        _shape("day", rf"{named}{_month()}{_}(?:the{_})?{_day()}{_tail()}", guards.real_month),
        _shape(
            "days",
            rf"{named}{_month()}{_}(?:the{_})?{_day()}{_LIST}{_JOIN}{_NAMED2}{_day('2')}{_tail()}",
            guards.real_month,
        ),
        _shape(
            "days",
            rf"{named}{_month()}{_}(?:the{_})?{_day()}(?:,?{_}{_year()})?{_JOIN}"
            rf"{_NAMED2}{_month('2')}{_}(?:the{_})?{_day('2')}{_tail('2')}",
            guards.one_span,
        ),
    )


_NUMBERS = (
    *_days_first(""),
    _shape(
        "day",
        r"(?P<y>[12][0-9]{3})(?P<sep>[-/.])(?P<b>0?[1-9]|1[0-2])(?P=sep)(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9-/])",
    ),
    _shape("numeric", r"(?P<a>[0-9]{1,2})(?P<sep>[-/.])(?P<b>[0-9]{1,2})(?P=sep)(?P<y>(?:19|20)[0-9]{2})(?![0-9-/])"),
    _shape("year", rf"{_year()}(?!-[0-9a-z]|[/–][0-9])", guards.real_year),
    _shape("years", rf"{_year()}{_JOIN}{_year('2')}(?!-[0-9])", guards.real_years),
    _shape("years", rf"{_year()}[-–/](?P<ys>[0-9]{{2}})(?![\w-]|[.,][0-9])", guards.short_years),
    _shape("decade", r"(?P<y>(?:1[89]|20)[0-9]0)['’]?s(?!\w)"),
    _shape(
        "days_of_month",
        rf"{_day()}{_JOIN}(?:the{_})?{_ordinal('2')}(?:{_}of{_}(?P<rel>this|last|next|that|the{_}same){_}(?P<unit>month))?",
        guards.day_alone,
    ),
    _shape(
        "day_of_month",
        rf"{_ordinal()}(?:{_}of{_}(?P<rel>this|last|next|that|the{_}same){_}(?P<unit>month))?",
        guards.day_alone,
    ),
)
_MONTHS = (
    *_months_first(""),
    _shape("month", rf"{_month()}{_tail()}", guards.real_month),
    _shape("months", rf"{_month()}{_JOIN}{_month('2')}{_tail('2')}", guards.real_months),
    _shape("months", rf"{_month()},?{_}(?:of{_})?{_year()}{_JOIN}{_month('2')}(?:,?{_}(?:of{_})?){_year('2')}"),
)
_WEEKDAY_SHAPES = (
    *_days_first(_NAMED),
    *_months_first(_NAMED),
    _shape("weekday", _weekday(), guards.real_weekday),
    _shape("weekdays", rf"{_weekday()}{_JOIN}(?:on{_})?{_weekday('2')}", guards.real_weekday),
    _shape("day_of_month", rf"{_weekday()},?{_}(?:the{_})?{_ordinal()}", guards.real_weekday),
)
_RELATIVES = (
    _shape("relative", rf"{_STEP}{_}(?P<unit>year|month|week|weekend|quarter)(?![\w-])", guards.one_unit),
    _shape(
        "relative",
        rf"(?P<rel>same|that(?:\ same)?|previous|preceding|following){_}(?P<unit>year|month|week|day)(?![\w-])",
    ),
    _shape("relative", rf"(?P<rel>next){_}(?P<unit>day)(?![\w-])", guards.next_day),
    _shape(
        "relative",
        rf"(?P<rel>this|last|next){_}(?P<unit>year|month|week)(?P<join>{_}or{_})(?:the{_}|early{_}|early{_}in{_})?"
        rf"(?P<rel2>next|last|this)(?:{_}(?P<unit2>year|month|week))?(?!\w)",
    ),
    _shape(
        "relative",
        rf"(?P<rel>this|last)(?P<join>{_}or{_})(?:the{_})?(?P<rel2>next|this){_}(?P<unit2>year|month|week)(?!\w)",
    ),
    _shape("month", rf"{_STEP}{_}{_month()}(?!,?{_}(?:the{_})?[0-9]|,?{_}of{_}[0-9])", guards.capital_month),
    _shape(
        "weekday",
        rf"{_STEP}{_}{_weekday()}(?!,?{_}(?:the{_})?(?:[0-9]|(?:{_FULL_MONTH}|{_SHORT_MONTH})\b)|,?{_}\([a-z]*\.?{_}?[0-9])",
    ),
    _shape("season", rf"{_STEP}{_}{_SEASON}(?!,?{_}(?:of{_})?[0-9])"),
    _shape("day_word", r"(?P<word>this(?=\ (?:morning|afternoon|evening))\ \w+|last\ night)(?!\w)"),
    _shape(
        "within",
        rf"(?P<rel>next|coming|past|last){_}{_NUMBER}{_}(?P<unit>year|month|week|day)s(?!\w)",
        back=rf"(?P<within>within|in|over|during|for){_}(?:the{_})?",
        needs_back=True,
    ),
    _shape(
        "vague",
        rf"(?P<rel>coming|next)(?:{_}(?:few|several|couple{_}of))?{_}(?P<unit>year|month|week|day)s(?!\w)",
        back=rf"(?:within|in|over|during){_}(?:the{_})?",
        needs_back=True,
    ),
)
_WITHIN = (
    _shape(
        "within", rf"within{_}(?:the{_}(?:next{_}|coming{_})?)?{_NUMBER}{_}(?P<unit>year|month|week|day)s?(?![\w-])"
    ),
)
_STEPS_BEHIND = (
    _shape(
        "relative",
        r"(?P<rel>ago|from\ now|hence|earlier|later)(?!\w)",
        guards.counted_step,
        back=rf"{_NUMBER}{_}(?P<unit>year|month|week|day)s?",
        needs_back=True,
    ),
)
_UNITS = (
    _shape("relative", rf"(?P<unit>year|month|week){_}(?P<rel>before{_}last|after{_}next)(?!\w)"),
    _shape(
        "relative",
        rf"(?P<unit>year|month|week|day){_}(?P<rel>before|after)(?={_}?[.,;:)]|\Z|\n|{_}(?:and|in|at|when)\b)",
        back="the",
        needs_back=True,
    ),
    _shape("relative", rf"(?P<unit>year|month|week)(?P<ends>(?:['’]s)?(?:-|{_})end)?(?![\w-])", guards.definite_unit),
)
_SEASONS = (_shape("season", rf"{_SEASON}{_tail()}", guards.real_season),)
_DAY_WORDS = (
    _shape(
        "day_word",
        r"(?P<word>today|tonight|yesterday|tomorrow)(?!\w)",
        back=rf"(?:the{_})?day{_}(?P<step>before|after)",
    ),
)
_ERAS = (_shape("year", _era()),)
_FISCAL = (
    _shape("fiscal_year", rf"(?:japanese{_})?fiscal(?:{_}year)?{_}{_year()}"),
    _shape("fiscal_year", rf"j?fy{_}?{_year()}"),
)
_QUARTERS = (_shape("year", rf"(?P<q>q[1-4]|h[12]),?{_}(?:of{_})?{_year()}"),)

_TRIGGER = (
    r"\b(?:(?P<number>[0-9])"
    r"|(?P<rel>(?:th(?:is|at)|last|next|coming|past|same|previous|preceding|following|upcoming)\b)"
    r"|(?P<month>(?:j(?:an(?:uary)?|une?|uly?)|feb(?:ruary)?|ma(?:r(?:ch)?|y)|a(?:pr(?:il)?|ug(?:ust)?)|sep(?:t(?:ember)?)?"
    r"|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b)"
    r"|(?P<weekday>(?:mon|t(?:ue(?:s(?:day)?)?|hu(?:r(?:s(?:day)?)?)?)|wed(?:nesday)?|fri|s(?:at(?:urday)?|un))(?:day)?\b)"
    r"|(?P<unit>(?:year|month|week|day)\b)"
    r"|(?P<day>to(?:day|night|morrow)\b|yesterday\b)"
    r"|(?P<season>(?:s(?:pring|ummer)|autumn|fall|winter)\b)"
    r"|(?P<within>within\b)"
    r"|(?P<behind>(?:ago|from now|hence|earlier|later)\b)"
    r"|(?P<era>heisei|reiwa|showa|taisho|meiji)"
    r"|(?P<fiscal>fiscal|j?fy[0-9 ]|japanese fiscal)"
    r"|(?P<quarter>(?:q[1-4]|h[12])\b))"
)
_LEAD = (
    rf"(?<!\w)(?:(?P<bound>(?:ever{_})?since|until|till|before|by|after|from|prior{_}to|ahead{_}of|no(?:t)?{_}later{_}than|up{_}to"
    rf"|between|starting|beginning){_})?"
    rf"(?:(?P<approx>around|about|circa|approximately|as{_}early{_}as|as{_}late{_}as|within|during|possibly"
    rf"|(?:sometime|some{_}time)(?:{_}(?:in|during|within|around))?|in{_}the{_}course{_}of|over{_}the{_}course{_}of"
    rf"|in{_}or{_}around){_})?"
    rf"(?:(?:in|on|at|from){_})?"
    rf"(?:(?:the{_})?(?:very{_})?(?P<part>early|mid|middle|late|earlier|later|start|beginning|outset|end|close"
    rf"|(?:first|second|latter){_}half|(?:first|second|third|fourth|last){_}quarter)"
    rf"(?:{_}(?:part|half|days|months|weeks))?(?:{_}(?:of|in))?(?:{_}|-))?"
    rf"(?:(?P<the>the){_})?(?:(?P<hint>last|next|this(?:\ past|\ coming)?|past|coming){_})?\Z"
)
_TRAIL = rf"{_}(?:and{_})?(?P<onward>onwards?|forward|on(?=[,.;)]))(?!\w)"

ENGLISH = Language(
    trigger=re.compile(_TRIGGER),
    shapes={
        "number": _NUMBERS, "month": _MONTHS, "weekday": _WEEKDAY_SHAPES, "rel": _RELATIVES, "within": _WITHIN,
        "behind": _STEPS_BEHIND, "unit": _UNITS, "season": _SEASONS, "day": _DAY_WORDS, "era": _ERAS, "fiscal": _FISCAL,
        "quarter": _QUARTERS,
    },
    lead=re.compile(_LEAD),
    trail=re.compile(_TRAIL),
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
