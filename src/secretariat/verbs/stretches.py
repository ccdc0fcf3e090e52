"""Parts of long lists, and the stretches in which those are kept that are longer than anybody looks at: a part loads
the stretches that it lies in, and no others.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Generic, NamedTuple, TypeVar

Found = TypeVar("Found")
LENGTH = 100  # of a stretch: about what a page shows


class Part(NamedTuple):
    """Which part of a list is wanted: its number, from 1 on, and how many rows a part has. A number beyond the last
    means the last.
    """

    page: int = 1
    rows: int = -1


WHOLE = Part()


class Listed(NamedTuple, Generic[Found]):
    """A part of a list.

    Attributes:
        of: how many rows the whole has, in `pages` parts; this is the part with the number `page`.
    """

    rows: tuple[Found, ...]
    of: int
    page: int
    pages: int


class Placed(NamedTuple):
    """Which part of a list there is, in how many, and from which row to which it goes."""

    page: int
    pages: int
    first: int
    last: int


def placed(of: int, part: Part) -> Placed:
    """Where a part of a list of so many rows lies."""
    pages = max(1, -(-of // part.rows)) if part.rows > 0 else 1
    page = min(max(part.page, 1), pages)
    first = (page - 1) * max(part.rows, 0)
    return Placed(page, pages, first, of if part.rows < 0 else min(of, first + part.rows))


def part_of(every: Sequence[Found], part: Part) -> Listed[Found]:
    """A part of what is at hand."""
    page, pages, first, last = placed(len(every), part)
    return Listed(tuple(every[first:last]), len(every), page, pages)


def cut(name: str, every: Sequence[Found]) -> Iterator[tuple[str, Sequence[Found]]]:
    """The stretches of a list, each under a name of its own: by their names they stand in the order of the list."""
    for first in range(0, len(every), LENGTH):
        yield _named(name, first), every[first : first + LENGTH]


def spanned(name: str, first: int, last: int) -> list[str]:
    """The names of the stretches in which the rows from one number up to another lie."""
    return [_named(name, at) for at in range(first - first % LENGTH, last, LENGTH)]


def rows_of(stretches: Iterable[Sequence[Found]], first: int, last: int) -> tuple[Found, ...]:
    """The rows from one number up to another, of the stretches in which they lie."""
    every = [row for stretch in stretches for row in stretch]
    return tuple(every[first % LENGTH : first % LENGTH + last - first])


def _named(name: str, first: int) -> str:
    return f"{name} {first // LENGTH:06}"
