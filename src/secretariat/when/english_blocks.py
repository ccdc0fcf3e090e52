"""The blocks that English date forms are put together from, as regular expressions with named groups.

They match text in small letters. A function's argument is the suffix of its groups: "2" for the second of two dates.
"""

from __future__ import annotations

SPACE = r"(?:[^\S\n]{1,3}\n?[^\S\n]{0,4}|\n[^\S\n]{0,4})"  # a line may end inside a date, a paragraph may not
BEHIND_MONTH = rf"(?:{SPACE}|(?<=\.))"  # "Dec.23"
COUNTED = (  # "2000 people" is no year, "5 May and 15 people" no span
    "people|persons|men|women|troops|soldiers|officers|personnel|participants|delegates|experts|students|refugees|members|"
    "dollars|euros|yen|yuan|tons|tonnes|km|kilomet(?:er|re)s|miles|met(?:er|re)s|hours|days|years|words|per ?cent|"
    "million|billion|trillion|countries|nations|companies|families|households|workers|passengers|vessels|ships|megawatts|mw"
)
FULL_MONTH = "january|february|march|april|may|june|july|august|september|october|november|december"
SHORT_MONTH = "jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec"
WEEKDAYS = "monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thu(?:rs?)?|fri|sat|sun"
SEASON = r"(?P<season>spring|summer|autumn|fall|winter)(?!\w)"
NUMBER = (
    r"(?P<n>[0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|eighteen|twenty"
    r"|thirty)"
)
JOIN = rf"(?P<join>{SPACE}?[-–—‒‐‑−~～/]{SPACE}?|{SPACE}(?:to|until|till|through|and|&|or){SPACE})"
LIST = (
    rf"(?:,{SPACE}[0-9]{{1,2}}(?:st|nd|rd|th)?){{0,3}},?"  # "8, 9 and 10 May": the middle ones add nothing to the span
)
STEP = r"(?P<rel>last|next|this(?:\ coming|\ past)?|coming|past|upcoming)"


def month(n: str = "") -> str:
    """A month, in full or short."""
    return rf"(?:(?P<m{n}>{FULL_MONTH})(?!\w)|(?P<ma{n}>{SHORT_MONTH})(?!\w)\.?)"


def weekday(n: str = "") -> str:
    """A weekday, in full or short; the stop behind "Wed." alone belongs to it."""
    return rf"(?P<w{n}>{WEEKDAYS})(?!\w)(?:(?<!day)\.)?"


def day(n: str = "") -> str:
    """A day of the month, maybe with its weekday in parentheses; nothing that goes on as a number or counts."""
    return (
        rf"(?P<d{n}>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
        rf"(?![\w:%]|\.[0-9]|,[0-9]{{3}}(?![0-9])|{SPACE}(?:{COUNTED})\b)(?:{SPACE}?\({SPACE}?(?P<wp{n}>{WEEKDAYS})\.?{SPACE}?\))?"
    )


def ordinal(n: str = "") -> str:
    """A day of the month as an ordinal: 28th."""
    return rf"(?P<d{n}>3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)(?![\w-])"


def year(n: str = "") -> str:
    """A year from 1800 to 2100 that counts nothing."""
    return rf"(?P<y{n}>(?:1[89]|20)[0-9]{{2}}|2100)(?![\w%]|[.,][0-9]|{SPACE}(?:{COUNTED})\b)"


def era(n: str = "") -> str:
    """A year of a Japanese era."""
    number = rf"(?P<ey{n}>[0-9]{{1,2}}|gannen)(?!\w)"
    return rf"(?P<era{n}>heisei|reiwa|showa|taisho|meiji)(?:{SPACE}era)?{SPACE}(?:year{SPACE})?{number}"


def tail(n: str = "") -> str:
    """The year behind a day or month: printed, of an era, or relative."""
    relative = (
        rf"(?P<rel{n}>this|last|next|that|(?:the{SPACE})?(?:same|following|previous)){SPACE}(?P<unit{n}>year)(?!\w)"
    )
    of = rf"{SPACE}(?:of{SPACE}|in{SPACE})?"
    return rf"(?:(?:,?{of}|,){year(n)}|,?{SPACE}{era(n)}|,?{of}{relative})?"


NAMED = rf"{weekday()}(?:,?{SPACE}|{SPACE}?,?{SPACE}?\({SPACE}?)(?:the{SPACE})?"  # a weekday with its date behind it
NAMED2 = rf"(?:(?:on{SPACE})?{weekday('2')}(?:,?{SPACE}|{SPACE}?\({SPACE}?))?(?:the{SPACE})?"
OF = rf"(?:{SPACE}(?:of{SPACE})?|[-–])"
