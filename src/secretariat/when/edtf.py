"""The dates that the project writes: a small part of EDTF (ISO 8601-2), read, compared and put together.

Written forms, and nothing else: ``2011``, ``2011-02``, ``2011-02-09``; seasons ``2023-21`` to ``2023-24`` (spring,
summer, autumn, winter of the northern half of the world); intervals ``2011-02-09/2011-02-11``, open ones ``2011/..``
and ``../2011-12``; "one of these" sets ``[2011,2012]``. A text that is none of these is ``None`` or false, never an
error.
"""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import lru_cache
from typing import Literal

import msgspec

Precision = Literal["day", "month", "season", "year", "interval", "set"]

_ATOM = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_SEASON_STARTS = {21: 3, 22: 6, 23: 9, 24: 12}
_LONGEST = 4096  # nobody writes a longer date; keeps hostile input cheap


class Span(msgspec.Struct, frozen=True):
    """What a date covers, day by day.

    Attributes:
        text: the date as written, in EDTF.
        precision: how exact it is; of an interval or a set, only that it is one.
        earliest: its first day; None where it is open at the start.
        latest: its last day; None where it is open at the end.
        members: the two ends of an interval (one where it is open), the dates of a set, nothing for a plain date.

    """

    text: str
    precision: Precision
    earliest: date | None
    latest: date | None
    members: tuple[Span, ...] = ()


@lru_cache(maxsize=8192)
def parse(text: str) -> Span | None:
    """What a written date covers, for anyone who compares dates; None where it is no date of ours or an impossible
    one.
    """
    if len(text) > _LONGEST:
        return None
    if text.startswith("[") and text.endswith("]"):
        return _set(text)
    if "/" in text:
        return _interval(text)
    return _atom(text)


def _atom(text: str) -> Span | None:
    found = _ATOM.fullmatch(text)
    if found is None:
        return None
    year, month, day = (int(part) if part is not None else None for part in found.groups())
    if not year:
        return None
    if month is None:
        return Span(text, "year", date(year, 1, 1), date(year, 12, 31))
    if day is not None:
        return _day(text, year, month, day)
    if month in _SEASON_STARTS:
        start = _SEASON_STARTS[month]
        return Span(text, "season", date(year, start, 1), _month_end(year, start + 2))
    if 1 <= month <= 12:
        return Span(text, "month", date(year, month, 1), _month_end(year, month))
    return None


def _day(text: str, year: int, month: int, day: int) -> Span | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return Span(text, "day", found, found)


def _month_end(year: int, month: int) -> date:
    """The last day of a month; a month above 12 lies in the next year, as the end of a winter does."""
    year, month = year + month // 12, month % 12 + 1  # the month after it
    if year > date.max.year:
        return date.max
    return date(year, month, 1) - timedelta(days=1)


def _interval(text: str) -> Span | None:
    first, _, last = text.partition("/")
    start, end = _end(first), _end(last)
    if start is None or end is None or not (start or end):
        return None
    earliest = start[0].earliest if start else None
    latest = end[0].latest if end else None
    if earliest and latest and earliest > latest:
        return None
    return Span(text, "interval", earliest, latest, start + end)


def _end(text: str) -> tuple[Span, ...] | None:
    """One end of an interval: empty where it is open, None where it is no date."""
    if text == "..":
        return ()
    found = _atom(text)
    return None if found is None else (found,)


def _set(text: str) -> Span | None:
    members = tuple(_atom(part) for part in text[1:-1].split(","))
    known = tuple(member for member in members if member is not None)
    if len(known) < len(members):
        return None
    earliest = min(member.earliest for member in known if member.earliest)
    latest = max(member.latest for member in known if member.latest)
    return Span(text, "set", earliest, latest, known)


def is_valid(text: str) -> bool:
    """Whether this is a date that the project may write."""
    return parse(text) is not None


def earliest(text: str | None) -> date | None:
    """The first day that a date can mean; None for none, for no date, and where it is open at the start."""
    span = parse(text) if text else None
    return span.earliest if span else None


def latest(text: str | None) -> date | None:
    """The last day that a date can mean; None for none, for no date, and where it is open at the end."""
    span = parse(text) if text else None
    return span.latest if span else None


def precision(text: str) -> Precision | None:
    """How exact a date is: day, month, season, year, interval or set; None where it is no date."""
    span = parse(text)
    return span.precision if span else None


def overlaps(a: str, b: str) -> bool:
    """Whether both dates can mean the same day: what lets two accounts speak of one round. False where one is no
    date.
    """
    return any(_touch(x, y) for x in _choices(a) for y in _choices(b))


def contains(a: str, b: str) -> bool:
    """Whether all that ``b`` can mean lies in ``a``: ``2011`` contains ``2011-02-09``. False where one is no date."""
    inner = _choices(b)
    return bool(inner) and all(any(_lies_in(x, y) for x in _choices(a)) for y in inner)


def _choices(text: str) -> tuple[Span, ...]:
    span = parse(text)
    if span is None:
        return ()
    return span.members if span.precision == "set" else (span,)


def _first(span: Span) -> date:
    return span.earliest or date.min


def _last(span: Span) -> date:
    return span.latest or date.max


def _touch(x: Span, y: Span) -> bool:
    return _first(x) <= _last(y) and _first(y) <= _last(x)


def _lies_in(outer: Span, inner: Span) -> bool:
    return _first(outer) <= _first(inner) and _last(inner) <= _last(outer)


def months_between(a: str, b: str) -> int | None:
    """Calendar months from the end of ``a`` to the start of ``b``, for the gap between two rounds (below nought where
    b is earlier).

    None unless both are known to the month: a year or a season says too little to count months.
    """
    start, end = _to_the_month(a, -1), _to_the_month(b, 0)
    if start is None or end is None or start.latest is None or end.earliest is None:
        return None
    return (end.earliest.year - start.latest.year) * 12 + end.earliest.month - start.latest.month


def _to_the_month(text: str, end: int) -> Span | None:
    span = parse(text)
    if span is not None and span.precision == "interval" and len(span.members) == 2:
        span = span.members[end]
    return span if span is not None and span.precision in ("day", "month") else None


def published_by(when: str | None, day: date) -> bool:
    """Whether a document so dated was surely public on that day: a month or a year counts from its last day.

    False for the undated, and for a date that cannot be read: as of a day, they are left out.
    """
    last = latest(when)
    return last is not None and last <= day


def interval(first: str, last: str) -> str:
    """The interval of two plain dates, or the one date where both are the same."""
    return first if first == last else f"{first}/{last}"


def one_of(*dates: str) -> str:
    """The set of plain dates of which one is meant, or the one date where all are the same."""
    distinct = list(dict.fromkeys(dates))
    return distinct[0] if len(distinct) == 1 else f"[{','.join(distinct)}]"


def of_month(year: int, month: int) -> str:
    """A month as written."""
    return f"{year:04}-{month:02}"
