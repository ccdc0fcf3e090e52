"""From a match of a shape to a phrase: words and digits become numbers. Language comes in only through its tables."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal, NamedTuple

from secretariat.when.records import DatePhrase, Language, Place, Point


def present(match: re.Match[str]) -> dict[str, str]:
    """The named groups of a match that are there."""
    return {name: value for name, value in match.groupdict().items() if value is not None}


def build(kind: str, place: Place, lead: re.Match[str] | None, start: int, language: Language) -> DatePhrase | None:
    """Put the parts of a match together; None where its numbers are no date at all."""
    groups = place.groups
    first = _point(groups, "", language)
    if first is None:
        return None
    last = _second(kind, groups, first, language)
    part = _part(groups, language)
    bound = approx = tense = None
    if lead is not None:
        bound, part, approx, tense, begin = _around(groups, lead, place, part, language)
        start = min(start, begin)
    end = place.end
    if place.low.startswith(")", end) and "(" in (printed := place.low[place.start : end]) and ")" not in printed:
        end += 1
    onward = language.trail.match(place.low, end)
    if onward and last is None:
        bound, end = language.bounds.get(onward["onward"], "since"), onward.end()
        start = lead.start("bound") if lead and lead["bound"] else start
    core = _core(kind, first) if kind in _CORES else kind
    whole = _kind(core, bound, part) if bound or part else core
    join = ("or" if _join(groups, language) == "or" else "to") if last else None
    return DatePhrase(start, end, whole, core, first, last, join, bound, part, approx, tense)  # type: ignore[arg-type]


def _second(kind: str, groups: Mapping[str, str], first: Point, language: Language) -> Point | None:
    if "join" in groups:
        return _point(groups, "2", language)
    if "ys" in groups and first.year:
        short = int(groups["ys"])
        return Point(year=first.year // 100 * 100 + short + (100 if short < first.year % 100 else 0))
    if kind == "decade" and first.year:
        return Point(year=first.year + 9)
    return None


def _join(groups: Mapping[str, str], language: Language) -> Literal["to", "or", "and"]:
    return language.joins.get(groups.get("join", "").strip(), "to")


def _part(groups: Mapping[str, str], language: Language) -> str | None:
    """The part of a month or year that the phrase itself tells."""
    return language.parts.get(groups.get("q", "")) or ("end" if "ends" in groups else None)


def _around(
    groups: Mapping[str, str], lead: re.Match[str], place: Place, part: str | None, language: Language
) -> tuple[str | None, str | None, str | None, Literal["past", "future"] | None, int]:
    """What stands before the phrase and belongs to it: bound, part, caution, tense, and where that begins."""
    words = {name: " ".join(value.split()) for name, value in present(lead).items()}
    bound = language.bounds.get(words.get("bound", ""))
    tense = language.tenses.get(words.get("hint", "")) if "d" in groups else None
    if "part" in words and "d" not in groups:
        part = language.parts[words["part"]]
    names = [name for name, known in (("bound", bound), ("part", part), ("approx", "approx"), ("hint", tense)) if known]
    starts = [lead.start(name) for name in names if lead[name] is not None]
    return bound, part, words.get("approx"), tense, min(starts, default=place.start)


_UNIT_KINDS = {"weekend": "week"}
_CORES = frozenset(["relative", "day_word", "numeric"])  # forms whose kind the date itself tells


def _core(kind: str, first: Point) -> str:
    if kind == "relative":
        unit = first.unit or "day"
        return f"relative_{_UNIT_KINDS.get(unit, unit)}"
    if kind == "day_word":
        return "relative_day"
    return "day" if kind == "numeric" and first.month else kind


_BOUND_KINDS = {"since": "open_since", "after": "open_after", "before": "before", "by": "by", "until": "until"}


def _kind(core: str, bound: str | None, part: str | None) -> str:
    if bound:
        return _BOUND_KINDS[bound]
    if part and core in ("year", "relative_year", "decade"):
        return "part_of_year"
    if part and core in ("month", "relative_month"):
        return "part_of_month"
    return core


class _Names(NamedTuple):
    """The groups of one date of a match."""

    year: str
    era: str
    era_year: str
    month: str
    month_alone: str
    number: str
    day: str
    weekday: str
    weekday_plain: str
    relative: str
    unit: str


def _names(suffix: str) -> _Names:
    return _Names(*(name + suffix for name in ("y", "era", "ey", "m", "ma", "b", "d", "w", "wp", "rel", "unit")))


_NAMES = {suffix: _names(suffix) for suffix in ("", "2")}
_STEPS = frozenset(["word", "rel", "rel2", "unit", "unit2"])  # without any of them nothing is counted from a known date


def _point(groups: Mapping[str, str], suffix: str, language: Language) -> Point | None:
    """One date of the match, from the groups with this suffix; None where its numbers cannot be a date."""
    names = _NAMES[suffix]
    year = _short_year(_count(groups[names.year], language)) if names.year in groups else None
    if names.era in groups:
        year = _era_year(groups, names, language)
        if year is None:
            return None
    if "a" in groups:
        return _numeric(year, int(groups["a"]), int(groups["b"]), groups["sep"])
    month = groups.get(names.month) or groups.get(names.month_alone)
    number, day = groups.get(names.number), groups.get(names.day)
    weekday = groups.get(names.weekday) or groups.get(names.weekday_plain)
    unit, offset, base = _NO_STEPS if _STEPS.isdisjoint(groups) else _steps(groups, names, language)
    return Point(
        year=year,
        month=language.months[month] if month else _count(number, language) if number else None,
        day=_count(day, language) if day else None,
        weekday=language.weekdays[weekday] if weekday else None,
        season=language.seasons[groups["season"]] if "season" in groups and not suffix else None,
        unit=unit,
        offset=offset,
        base=base,
    )


def _short_year(year: int) -> int:
    """The press writes 12年9月 for 2012; no text of ours tells of the year 12."""
    return year if year >= 100 else year + (2000 if year < 50 else 1900)


def _era_year(groups: Mapping[str, str], names: _Names, language: Language) -> int | None:
    before, longest = language.eras[groups[names.era]]
    printed = groups[names.era_year]
    number = int(printed) if printed.isdigit() else language.numbers[printed]
    return before + number if 1 <= number <= longest else None


_MONTHS_IN_A_YEAR = 12


def _numeric(year: int | None, a: int, b: int, sep: str) -> Point | None:
    """13/11/2018 says itself which is the day. With dots the day stands first wherever such dates are written."""
    if a == b or sep == "." or a > _MONTHS_IN_A_YEAR:
        day, month = a, b
    elif b > _MONTHS_IN_A_YEAR:
        day, month = b, a
    else:
        return Point(year=year, numbers=(a, b))
    if not 1 <= month <= _MONTHS_IN_A_YEAR or not 1 <= day <= 31:
        return None
    return Point(year=year, month=month, day=day)


_Counted = tuple[str | None, int | None, Literal["published", "context"]]
_NO_STEPS: _Counted = (None, None, "published")


def _steps(groups: Mapping[str, str], names: _Names, language: Language) -> _Counted:
    """The unit, the number of steps and what they are counted from."""
    if "word" in groups:
        offset = language.days[" ".join(groups["word"].split())]
        step = language.steps[groups["step"]][0] if "step" in groups else 0
        return "day", offset + step, "published"
    relative = groups.get(names.relative)
    unit = groups.get(names.unit)
    if "rel2" in groups:  # "this year or next": the unit is printed once
        unit = unit or groups.get("unit") or groups.get("unit2")
    if unit is None and relative is None:
        return _NO_STEPS
    offset, base = language.steps[" ".join(relative.split())] if relative else (1 if "n" in groups else 0, "published")
    if "n" in groups:
        offset *= _count(groups["n"], language)
    if unit == "day" and relative == "next":
        base = "context"
    return language.units[unit] if unit else None, offset, base


def _count(word: str, language: Language) -> int:
    return int(word) if word.isdigit() else language.numbers[word]
