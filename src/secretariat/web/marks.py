"""Marks over a text: where they overlap, each keeps a line of its own, so that all can be read."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from secretariat.model import Span
from secretariat.verbs import Marked

LANES = 4  # lines under a text; what lies deeper shares the last


class Line(Struct, frozen=True):
    """One mark over a stretch: its kind, which line it has, and whether a person has looked at it."""

    kind: str
    lane: int
    settled: bool


class Segment(Struct, frozen=True, kw_only=True):
    """A stretch of the text over which nothing changes.

    Attributes:
        fact: the fact of its only mark, or None where there is none or there are several.
        chosen: whether it is looked at; `first` where that begins.
    """

    start: int
    words: str
    lines: tuple[Line, ...] = ()
    fact: str | None = None
    furniture: bool = False
    chosen: bool = False
    first: bool = False


class _Placed(Struct, frozen=True):
    start: int
    end: int
    lane: int
    mark: Marked


def segments(
    body: str,
    first: int,
    last: int,
    marks: Sequence[Marked],
    furniture: Iterable[Span],
    chosen: tuple[int, int] | None,
) -> Iterator[Segment]:
    """A part of a text, cut where a mark, the furniture or what is looked at begins or ends."""
    placed = [one for one in _placed(marks) if one.start < last and one.end > first]
    dim = [(span.start, span.end) for span in furniture]
    look = chosen or (0, 0)
    edges = {first, last, *look}
    edges |= {edge for one in placed for edge in (one.start, one.end)} | {edge for span in dim for edge in span}
    cuts = sorted(edge for edge in edges if first <= edge <= last)
    for start, end in pairwise(cuts):
        over = [one for one in placed if one.start <= start < one.end]
        facts = {one.mark.fact for one in over}
        yield Segment(
            start=start,
            words=body[start:end],
            lines=tuple(Line(one.mark.kind, one.lane, one.mark.settled) for one in over),
            fact=facts.pop() if len(facts) == 1 else None,
            furniture=any(a <= start < b for a, b in dim),
            chosen=look[0] <= start < look[1],
            first=start == look[0] and look[1] > look[0],
        )


def _placed(marks: Sequence[Marked]) -> Iterator[_Placed]:
    """Each mark's narrowest passage with the highest line that is free there."""
    ends = [0] * LANES
    for mark in marks:
        for quote in mark.evidence[:1]:
            lane = next((at for at, end in enumerate(ends) if end <= quote.start), LANES - 1)
            ends[lane] = max(ends[lane], quote.end)
            yield _Placed(quote.start, quote.end, lane, mark)
