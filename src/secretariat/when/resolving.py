"""What a date phrase means, given what is known about its place. Language does not matter here.

Nothing is guessed: a phrase that its anchor does not settle has no value and a reason. The anchor's ``context`` wins
over its ``published`` for what a day or month leaves open; "yesterday" and "last year" count from the publication
alone, "the year before" from the context, else (years and months only) from the publication.
"""

from __future__ import annotations

from datetime import date

from secretariat.when import calendar, edtf
from secretariat.when.records import Anchor, DatePhrase, Point, Resolved
from secretariat.when.resolving_partial import day_and_month, day_number, month_alone, season_alone, weekday_alone
from secretariat.when.resolving_relative import relative, weekday_of_week, within

_HALVES = {"half1": (1, 6), "half2": (7, 12), "q1": (1, 3), "q2": (4, 6), "q3": (7, 9), "q4": (10, 12)}


def resolve(phrase: DatePhrase, anchor: Anchor) -> Resolved:
    """The date that a phrase means, for the reader; ``value`` is None and ``reason`` says why where that stays open."""
    if phrase.core == "vague":
        return Resolved(None, "stated", "vague", "vague_time")
    if phrase.tense and not anchor.tense:
        anchor = Anchor(anchor.published, phrase.tense, anchor.context, anchor.numeric_order, anchor.fiscal_start)
    found = _whole(phrase, anchor)
    if found.value is None or (phrase.part is None and phrase.bound is None):
        return found
    value = _narrowed(found.value, phrase.part)
    bounded = _bounded(value, _inclusive(phrase.bound, phrase.part))
    if bounded is None:
        return Resolved(None, found.basis, found.rule, "impossible_date")
    return Resolved(bounded, found.basis, found.rule, found.reason)


def _whole(phrase: DatePhrase, anchor: Anchor) -> Resolved:
    """The phrase without its bound and part."""
    if phrase.core == "within":
        return within(phrase.first, anchor)
    if phrase.last is None:
        return _point(phrase.first, phrase.core, anchor)
    first, last = _share(phrase.first, phrase.last)
    if _lacks_year(first) and _lacks_year(last):
        return _pair_without_year(phrase, first, last, anchor)
    return _pair(phrase, _point(first, phrase.core, anchor), _point(last, phrase.core, anchor))


def _share(first: Point, last: Point) -> tuple[Point, Point]:
    """Give each of two dates what is printed only with the other: the month, the year, "next year"."""
    first = _with(first, month=first.month or (last.month if first.day else None))
    last = _with(last, month=last.month or (first.month if last.day else None))
    if first.unit != last.unit and first.unit in (None, "year") and last.unit in (None, "year"):
        giver = first if first.unit else last
        if not (first.year or last.year):
            first, last = _with(first, like=giver), _with(last, like=giver)
    if first.year is None and last.year is not None and first.unit is None:
        first = _with(first, year=last.year - (1 if _later(first, last) else 0))
    elif last.year is None and first.year is not None and last.unit is None:
        last = _with(last, year=first.year + (1 if _later(first, last) else 0))
    return first, last


def _later(first: Point, last: Point) -> bool:
    """Whether a span such as 28 December to 3 January crosses into the next year."""
    return bool(first.month and last.month and first.month > last.month)


def _with(point: Point, *, year: int | None = None, month: int | None = None, like: Point | None = None) -> Point:
    return Point(
        year or point.year, month or point.month, point.day, point.weekday, point.season,
        like.unit if like else point.unit, like.offset if like else point.offset, like.base if like else point.base,
        point.numbers,
    )  # fmt: skip


def _lacks_year(point: Point) -> bool:
    return point.month is not None and point.year is None and point.unit is None and point.offset is None


def _pair_without_year(phrase: DatePhrase, first: Point, last: Point, anchor: Anchor) -> Resolved:
    """Find the year of one end and give it to the other: of the last for what is past, of the first for what is to
    come, or began so lately that it may go on.
    """
    if anchor.tense == "future" and _under_way(phrase, first, last, anchor):
        anchor = Anchor(anchor.published, "past", anchor.context, anchor.numeric_order, anchor.fiscal_start)
    began = anchor.tense == "future" or _lately(_point(first, phrase.core, anchor).value, anchor)
    lender, other = (first, last) if began else (last, first)
    found = _point(lender, phrase.core, anchor)
    if found.value is None:
        return found
    year = int(found.value[:4])
    if _later(first, last):
        year += 1 if lender is first else -1
    second = _point(_with(other, year=year), phrase.core, anchor)
    pair = (found, second) if lender is first else (second, found)
    both = _pair(phrase, *pair)
    return Resolved(both.value, "inferred", found.rule, both.reason)


def _under_way(phrase: DatePhrase, first: Point, last: Point, anchor: Anchor) -> bool:
    """Whether the publication lies between two days, which "will" be without being of the next year."""
    past = Anchor(anchor.published, "past", anchor.context)
    ahead = edtf.earliest(_point(last, phrase.core, anchor).value or "")
    published = edtf.earliest(anchor.published or "")
    near = ahead is not None and published is not None and (ahead - published).days < 14
    return near and _lately(_point(first, phrase.core, past).value, anchor)


def _lately(day: str | None, anchor: Anchor) -> bool:
    """Whether a day lies in the fortnight before the publication."""
    begun, published = edtf.earliest(day or ""), edtf.earliest(anchor.published or "")
    return begun is not None and published is not None and 0 <= (published - begun).days < 14


def _pair(phrase: DatePhrase, first: Resolved, last: Resolved) -> Resolved:
    for end in (first, last):
        if end.value is None:
            return end
    value = _joined(phrase.join, first.value or "", last.value or "")
    inferred = first if first.basis == "inferred" else last
    if value is None:
        return Resolved(None, inferred.basis, inferred.rule, "impossible_date")
    return Resolved(value, inferred.basis, inferred.rule, first.reason or last.reason)


def _joined(join: str | None, first: str, last: str) -> str | None:
    if join == "or":
        value = edtf.one_of(*sorted((first, last)))
    else:
        value = edtf.interval(first.split("/")[0], last.split("/")[-1])
    return value if edtf.is_valid(value) else None


def _point(point: Point, core: str, anchor: Anchor) -> Resolved:
    """One date: by what of it is printed."""
    if point.numbers:
        return _numeric(point, anchor)
    if core == "fiscal_year":
        return _fiscal_year(point, anchor)
    if point.unit == "year" and point.offset is not None and (point.month or point.season):
        return _in_that_year(point, anchor)
    if point.unit and not (point.unit == "month" and point.day):
        return weekday_of_week(point, anchor) if point.weekday and point.unit == "week" else relative(point, anchor)
    if point.month and point.day:
        return _stated_day(point) if point.year else day_and_month(point, anchor)
    if point.month:
        return _stated(edtf.of_month(point.year, point.month), "month") if point.year else month_alone(point, anchor)
    if point.season:
        return _stated(f"{point.year:04}-{point.season}", "season") if point.year else season_alone(point, anchor)
    if point.day:
        return day_number(point, anchor)
    if point.weekday:
        return weekday_alone(point, anchor)
    return _stated(f"{point.year:04}", "year")


def _stated(value: str, what: str) -> Resolved:
    return Resolved(value, "stated", f"stated_{what}")


def _stated_day(point: Point) -> Resolved:
    day = calendar.make_day(point.year or 0, point.month or 0, point.day or 0)
    if day is None:
        return Resolved(None, "stated", "stated_day", "impossible_date")
    return Resolved(day.isoformat(), "stated", "stated_day", _weekday_finding(day, point))


def _weekday_finding(day: date, point: Point) -> str | None:
    return "weekday_mismatch" if point.weekday and point.weekday != day.isoweekday() else None


def _in_that_year(point: Point, anchor: Anchor) -> Resolved:
    """Reads "May this year", "7 March next year": the year first, then the date in it."""
    year = relative(Point(unit=point.unit, offset=point.offset, base=point.base), anchor)
    if year.value is None:
        return year
    whole = _with(Point(None, point.month, point.day, point.weekday, point.season), year=int(year.value))
    found = _point(whole, "", anchor)
    return Resolved(found.value, "inferred", year.rule, found.reason)


def _numeric(point: Point, anchor: Anchor) -> Resolved:
    """06/01/2011: only the source's own convention tells which is the month."""
    if anchor.numeric_order is None or point.numbers is None:
        return Resolved(None, "stated", "numeric", "ambiguous_numeric")
    a, b = point.numbers
    month, day = (b, a) if anchor.numeric_order == "dmy" else (a, b)
    found = _stated_day(Point(year=point.year, month=month, day=day))
    return Resolved(found.value, "inferred", f"numeric_{anchor.numeric_order}", found.reason)


def _fiscal_year(point: Point, anchor: Anchor) -> Resolved:
    """A fiscal year runs differently in each country: named by its start where it begins in the first half, else by
    its end.
    """
    start = anchor.fiscal_start
    if start is None or point.year is None or not 1 <= start <= 12:
        return Resolved(None, "stated", "fiscal_year", "fiscal_year")
    first = point.year if start <= 6 else point.year - 1
    end = calendar.shift_month(first, start, 11)
    if end is None:
        return Resolved(None, "stated", "fiscal_year", "impossible_date")
    return Resolved(edtf.interval(edtf.of_month(first, start), edtf.of_month(*end)), "inferred", "fiscal_start")


def _narrowed(value: str, part: str | None) -> str:
    """A half or a quarter of a year in months; "early" and "the end of" stay as exact as what they belong to."""
    months = _HALVES.get(part or "")
    if months is None or edtf.precision(value) != "year":
        return value
    return f"{value}-{months[0]:02}/{value}-{months[1]:02}"


def _inclusive(bound: str | None, part: str | None) -> str | None:
    """The bound to apply: "before the end of 2014" takes 2014 in, "before the start of 2014" does not; likewise
    after.
    """
    if bound == "before" and part in ("mid", "late", "end", "later"):
        return "until"
    return "since" if bound == "after" and part in ("early", "start", "mid", "earlier", "late", "later") else bound


def _bounded(value: str, bound: str | None) -> str | None:
    """The open interval: "since 1993" has no end; "by 2024" includes its year, "before 2024" does not."""
    if bound is None:
        return value
    start, end = _ends(value)
    if bound == "since":
        return f"{start}/.."
    if bound == "after":
        later = _next_to(end, 1)
        return f"{later}/.." if later else None
    if bound == "before":
        earlier = _next_to(start, -1)
        return f"../{earlier}" if earlier else None
    return f"../{end}"


def _ends(value: str) -> tuple[str, str]:
    first, _, last = value.strip("[]").replace(",", "/").partition("/")
    return first, last.split("/")[-1] or first


def _next_to(value: str, step: int) -> str | None:
    """The date just before or after, as exact as this one; of a season, the day."""
    span = edtf.parse(value)
    if span is None or span.earliest is None or span.latest is None:
        return None
    if span.precision == "year":
        year = int(value) + step
        return f"{year:04}" if 1 <= year <= 9999 else None
    if span.precision == "month":
        month = calendar.shift_month(span.earliest.year, span.earliest.month, step)
        return edtf.of_month(*month) if month else None
    day = calendar.shift_days(span.earliest if step < 0 else span.latest, step)
    return day.isoformat() if day else None
