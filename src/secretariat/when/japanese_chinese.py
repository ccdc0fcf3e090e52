"""The blocks that Japanese and Chinese dates share, as regular expressions with named groups (see ``records.Shape``).

Both write the year, the month and the day in this order, each with its own character behind the number, and set no
blanks between words. A function's argument is the suffix of its groups: "2" for the second of two dates.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from secretariat.when.records import Family, Shape

KANJI = "〇○零一二三四五六七八九十"
IN_NUMBERS = f"[0-9０-９.{KANJI}第]"
NO_DIGIT_BEFORE = rf"(?<!{IN_NUMBERS})"
GAP = r"[ \u3000]?"
OPEN, CLOSE = "[(（]", "[)）]"
SEASON = r"(?P<season>春|夏|秋|冬)(?:季|期|天)?(?:ごろ|頃|前后|左右)?(?![節节分至])"
SHORT_YEAR = rf"{NO_DIGIT_BEFORE}(?P<y>[0-9]{{2}})年(?={GAP}(?:1[0-2]|[1-9])月)"
PLAIN_DAY = (
    rf"{NO_DIGIT_BEFORE}(?P<y>[12][0-9]{{3}})(?P<sep>[-/.])(?P<b>0?[1-9]|1[0-2])(?P=sep)"
    r"(?P<d>3[01]|[12][0-9]|0?[1-9])(?![0-9-/]|\.[0-9])"
)
ANY_DIGIT = "0123456789０１２３４５６７８９"


def year(n: str = "") -> str:
    """A year with its character, in digits or Chinese numerals; an era's year in brackets may stand behind either."""
    era_too = rf"(?:{OPEN}(?:令和|平成|昭和)(?:元|[0-9]{{1,2}})年?{CLOSE})?"
    return rf"(?P<y{n}>[12][0-9]{{3}}|[一二][〇○零一二三四五六七八九]{{3}}){GAP}{era_too}年(?!前|間|间){era_too}"


def era(n: str = "") -> str:
    """A year of a Japanese era; the common year in brackets may stand behind it."""
    common = rf"(?:{OPEN}(?:19|20)[0-9]{{2}}年?{CLOSE})?"
    return (
        rf"(?P<era{n}>令和|平成|昭和|大正|明治){GAP}"
        rf"(?P<ey{n}>元|[0-9]{{1,2}}|[{KANJI}]{{1,3}}){GAP}{common}年{common}"
    )


def month(n: str = "") -> str:
    """A month of the year; "3月間" is a length of time."""
    return rf"(?P<b{n}>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九]){GAP}月(?:份)?(?![間间末]々)"


def day_number(n: str = "") -> str:
    """The number of a day of the month, without its character."""
    return rf"(?P<d{n}>3[01]|[12][0-9]|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九])"


DAY_SIGN = r"[日号](?!間|间|目|連|连|本(?!日)|ぶり|以内|内|前に|经济|方)"


def day(n: str = "") -> str:
    """A day of the month with its character, and the day of the week in brackets or behind it."""
    named = r"(?:曜|曜日)?|星期[一二三四五六日天]|周[一二三四五六日]"
    weekday = rf"(?:{OPEN}(?:星期|周|礼拜)?(?P<wp{n}>[月火水木金土日一二三四五六天])(?:{named}){CLOSE})?"
    return rf"{day_number(n)}{GAP}{DAY_SIGN}{weekday}"


def shape(kind: str, form: str, finer: tuple[Shape, ...] = ()) -> Shape:
    """A form that begins at no number's middle, with those that go on from it."""
    return Shape(kind, re.compile(form), finer=finer)


def _by_day(join: str, both: str) -> tuple[Shape, ...]:
    """A day, or two, of a month that is not told."""
    return (
        shape("days_of_month", rf"{NO_DIGIT_BEFORE}{day()}{join}{day('2')}"),
        shape("days_of_month", rf"{NO_DIGIT_BEFORE}{day_number()}{join}{day_number('2')}(?:{both}|{DAY_SIGN})"),
        shape("day_of_month", rf"{NO_DIGIT_BEFORE}{day()}"),
    )


def forms(relative_year: str, join: str, part: str, both: str) -> dict[str, Sequence[Shape]]:
    """The forms by what they begin with: a number of a year, month or day, an era, a year relative to another.

    Args:
        relative_year: a pattern of "last year" and the like with the groups rel and unit; "%s" stands for the suffix.
        join: what stands between two dates; part: of a month or year, with the group q; both: "the two days" behind.
    """

    def head(n: str = "") -> str:
        return rf"(?:{year(n)}{GAP}|{era(n)}{GAP}|{relative_year.replace('%s', n)}(?:的|の)?)"

    def from_(first: str) -> tuple[Shape, ...]:
        second = rf"(?:{head('2')}?{month('2')}{GAP})?{day('2')}"
        days = rf"{first}{month()}{GAP}"
        finer = (
            shape("days", rf"{days}{day_number()}(?:日|号)?{join}{day_number('2')}(?:{both}|{DAY_SIGN})"),
            shape("days", rf"{days}{day()}{join}{second}"),
            shape("day", rf"{days}{day()}"),
        )
        return (shape("month", rf"{first}{month()}{part}", finer),)

    either = part.replace("(?P<q>", "(?:")  # "今年末か来年初め": parts that two years do not keep
    plain_head = head("2").removesuffix("(?:的|の)?)") + ")"

    def years(before: str = "") -> Shape:
        finer = (
            shape("year", rf"{before}{head()}{either}{join}{plain_head}{either}"),
            shape("season", rf"{before}{head()}(?:的|の)?{SEASON}"),
        )
        return shape("year", rf"{before}{head()}{part}", finer)

    return {
        "number of year": (*from_(rf"{NO_DIGIT_BEFORE}{year()}{GAP}"), years(NO_DIGIT_BEFORE)),
        "short year": from_(SHORT_YEAR),
        "plain": (shape("day", PLAIN_DAY),),
        "number of month": from_(NO_DIGIT_BEFORE),
        "number of day": _by_day(join, both),
        "era": (*from_(head()), years()),
        "year": (*from_(head()), years()),
    }


def families(
    found: Mapping[str, Sequence[Shape]], year_words: Sequence[str], words: Mapping[str, Sequence[Shape]]
) -> tuple[Family, ...]:
    """The families of a language: numbers, eras, relative years, and words that are dates by themselves."""
    eras = ("令和", "平成", "昭和", "大正", "明治")
    joins = rf"{GAP}[、,・~～〜至和及或\-–—]"
    gates = {  # what must stand behind the first digit of each: most numbers of a text begin no date
        "number of year": rf"(?:[0-9]{{3}}|[{KANJI}]{{3}}){GAP}[年(（]",
        "short year": rf"[0-9]年{GAP}[0-9]{{1,2}}月",
        "plain": r"[0-9]{3}[-/.][0-9]",
        "number of month": rf"[0-9{KANJI}]?{GAP}月",
        "number of day": rf"[0-9{KANJI}]{{0,2}}(?:{GAP}[日号]|{joins}|から|及び|と)",
    }
    return (
        *(
            Family((*ANY_DIGIT, *KANJI), re.compile(f"(?<!{IN_NUMBERS}.){gate}"), tuple(found[name]))
            for name, gate in gates.items()
        ),
        Family(eras, re.compile(rf"{GAP}[0-9元{KANJI}]"), tuple(found["era"])),
        Family(tuple(year_words), re.compile(""), tuple(found["year"])),
        *(Family((word,), re.compile(""), tuple(shapes)) for word, shapes in words.items()),
    )


def numerals() -> dict[str, int]:
    """Chinese numerals of days, months and years to their numbers; "元" is the first year of an era."""
    digits = "〇一二三四五六七八九"
    found = {"元": 1, "十": 10}
    for n in range(1, 100):
        tens, ones = divmod(n, 10)
        written = ("" if tens < 2 else digits[tens]) + ("十" if tens else "") + (digits[ones] if ones else "")
        found[written] = n
    for n in range(1800, 2101):
        written = "".join(digits[int(c)] for c in str(n))
        found[written] = found[written.replace("〇", "零")] = found[written.replace("〇", "○")] = n
    return found


NUMERALS = numerals()
ERAS = {"明治": (1867, 45), "大正": (1911, 15), "昭和": (1925, 64), "平成": (1988, 31), "令和": (2018, 99)}
WEEKDAYS = {**{c: n for n, c in enumerate("月火水木金土日", 1)}, **{c: n for n, c in enumerate("一二三四五六天", 1)}}
SEASONS = {"春": 21, "夏": 22, "秋": 23, "冬": 24}
NEVER = re.compile(r"(?!)")
