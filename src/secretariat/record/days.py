"""What the record asks of dates: which days one may mean, whether two can be one, months from one to the next."""

from calendar import monthrange
from datetime import date, timedelta
from functools import cache
from itertools import pairwise

from msgspec import Struct

from secretariat.when import edtf

DAY, MONTH, YEAR = 1, 31, 366


class Days(Struct, frozen=True, order=True, gc=False):
    """The days that a date may mean, first and last.

    Attributes:
        loose: the date is a set or open at one end, so the event is somewhere in it and not all of it.
    """

    first: date
    last: date
    loose: bool = False

    @property
    def length(self) -> int:
        """How many days the date may mean: how precise it is."""
        return (self.last - self.first).days + 1

    @property
    def exact(self) -> bool:
        """Whether it names the days of a meeting, and not a month or year in which it fell."""
        return not self.loose and self.length <= 14

    def meets(self, other: "Days") -> bool:
        """Whether a day of one may be a day of the other."""
        return self.first <= other.last and other.first <= self.last

    def within(self, other: "Days") -> bool:
        """Whether all of it lies in the other."""
        return other.first <= self.first and self.last <= other.last

    def apart(self, other: "Days") -> int:
        """Days between the two, none where they meet."""
        return max((other.first - self.last).days, (self.first - other.last).days, 0)


@cache
def days(written: str | None) -> Days | None:
    """The days that an EDTF date may mean; None where it names no year, or is no date that the record can place."""
    span = edtf.parse(written) if written else None
    known = None if span is None else (span.earliest or span.latest, span.latest or span.earliest)
    if span is None or known is None or known[0] is None or known[1] is None:
        return None
    open_ended = span.earliest is None or span.latest is None
    # From one day to another is a meeting of several days; from a month on it is a stretch with the meeting in it.
    of_days = all(member.precision == "day" for member in span.members)
    return Days(known[0], known[1], loose=span.precision == "set" or open_ended or not of_days)


def first_day(written: str | None) -> str:
    """The first day that a date may mean, to sort by; what has no date comes first."""
    known = days(written)
    return known.first.isoformat() if known else ""


def last_day(written: str | None) -> date | None:
    """The last day that a date may mean: what was published "in May" is known from the end of May on."""
    known = days(written)
    return known.last if known else None


def months_between(earlier: str | None, later: str | None) -> int | None:
    """Whole months from the month of one date to the month of another; None where either has no month."""
    first, second = days(earlier), days(later)
    if not first or not second or max(first.length, second.length) > MONTH:
        return None
    return (second.first.year - first.last.year) * 12 + second.first.month - first.last.month


def plus_months(day: date, months: int) -> date:
    """The same day some months later, or the last day of that month where it is shorter."""
    year, month = day.year + (day.month - 1 + months) // 12, (day.month - 1 + months) % 12 + 1
    return date(year, month, min(day.day, monthrange(year, month)[1]))


def year_of(written: str | None) -> str | None:
    """The year of a date, where all of it is in one."""
    known = days(written)
    return str(known.first.year) if known and known.first.year == known.last.year else None


def finer(one: str | None, other: str | None) -> bool:
    """Whether the first date tells more than the second."""
    first, second = days(one), days(other)
    return bool(first) and (second is None or (first.loose, first.length) < (second.loose, second.length))  # type: ignore[union-attr]


def duration_months(duration: str | None) -> int | None:
    """The months of an ISO 8601 duration of years and months; None where it is of another kind."""
    if not duration or not duration.startswith("P"):
        return None
    total, number = 0, ""
    for char in duration[1:]:
        if char.isdigit():
            number += char
        elif char in "YM" and number:
            total += int(number) * (12 if char == "Y" else 1)
            number = ""
        else:
            return None
    return total or None


def median(numbers: list[int]) -> int | None:
    """The middle one of some numbers, the lower of two: a usual interval that really was one."""
    return sorted(numbers)[(len(numbers) - 1) // 2] if numbers else None


def steps(ordered: list[date]) -> list[int]:
    """Days from each to the next."""
    return [(later - earlier) // timedelta(days=1) for earlier, later in pairwise(ordered)]
