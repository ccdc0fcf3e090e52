"""Days to places on a line, and the years that are written under it."""

from collections.abc import Iterable, Iterator
from datetime import date
from functools import lru_cache

from msgspec import Struct

from secretariat.draw.scene import Label
from secretariat.record.days import days

_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000)
_SHORT = 800  # days: less is drawn as if it were so long, or one meeting would fill the line


class Scale(Struct, frozen=True):
    """A stretch of time on a stretch of a line."""

    first: float
    last: float
    left: float
    right: float

    def x(self, day: float) -> float:
        """Where a day lies."""
        return self.left + (day - self.first) / (self.last - self.first) * (self.right - self.left)

    def years(self) -> Iterator[tuple[int, float]]:
        """The years that begin on the stretch, as many as there is room for, and where."""
        first, last = date.fromordinal(round(self.first)).year, date.fromordinal(round(self.last)).year
        step = next(s for s in _STEPS if s * 365 / (self.last - self.first) * (self.right - self.left) >= 44)
        for year in range(first - first % step, last + 2, step):
            at = self.x(date(max(year, 1), 1, 1).toordinal()) if year < date.max.year else self.right + 1
            if self.left - 0.5 <= at <= self.right + 0.5:
                yield year, at


def scale(spans: Iterable[tuple[float, float]], left: float, right: float) -> Scale | None:
    """The scale on which all of these fit; None where there are none."""
    every = [end for span in spans for end in span]
    if not every:
        return None
    first, last = min(every), max(every)
    more = max(0.0, _SHORT - (last - first)) / 2
    return Scale(max(1.0, first - more), last + more, left, right)


@lru_cache(maxsize=8192)  # of a list of pictures the same months come again and again
def stretch(written: str | None) -> tuple[float, float] | None:
    """The first and last day that a date may mean, as numbers; None where it has no place in time."""
    known = days(written)
    return (known.first.toordinal(), known.last.toordinal()) if known else None


def middle(written: str | None) -> float | None:
    """The middle of those days."""
    found = stretch(written)
    return sum(found) / 2 if found else None


def year_label(year: int, x: float, y: float) -> Label:
    """A year under the line."""
    return Label(x=x, y=y, words=str(year), size=11.0, anchor="middle", look="year")
