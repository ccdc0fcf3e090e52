"""Where the rounds of a dialogue lie on the line: by date; those without a date between their neighbours."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from msgspec import Struct

from secretariat.draw.scene import Board, Box
from secretariat.draw.signs import HIGH, box_at, width_of
from secretariat.draw.strip import NUMBERED, Meeting, Strip
from secretariat.draw.years import Scale, middle, scale, stretch

_APART = 6.0
_MOST_YARD = 0.3  # of the line, for rounds without a date before all others, or after


class Bead(Struct, frozen=True, kw_only=True):
    """A round on the line, or several in a row that are known only from the numbering.

    Attributes:
        row: how many rows above the line, where rounds lie too close for one.
        dated: it lies where its date is.
    """

    meetings: tuple[Meeting, ...]
    words: str
    x: float
    row: int = 0
    dated: bool = False

    @property
    def first(self) -> Meeting:
        """The round, or the first of several."""
        return self.meetings[0]


class Places(Struct, frozen=True):
    """All beads, and the time that the line covers; no time where no date is known."""

    scale: Scale | None
    beads: tuple[Bead, ...]


def places(strip: Strip, left: float, right: float) -> Places:
    """Where all rounds lie between two ends."""
    units = [(words, group, middle(group[0].when)) for words, group in _units(strip.meetings)]
    dated = [at for at, (_, _, day) in enumerate(units) if day is not None]
    if not dated:
        return Places(None, _in_rows(_spread(units, left, right)))
    most = _MOST_YARD * (right - left)
    before = min(most, _room(units[: dated[0]]))
    after = min(most, _room(units[dated[-1] + 1 :]))
    told = (*(m.when for m in strip.meetings), *(c.when for c in strip.claims))
    spans = [span for when in told if (span := stretch(when))]
    on = scale(spans, left + before + HIGH / 2, right - after - HIGH / 2)
    if on is None:
        raise AssertionError("a round has a date and the scale has none")
    found = _spread(units[: dated[0]], left, left + before)
    found += _between(units[dated[0] : dated[-1] + 1], on)
    found += _spread(units[dated[-1] + 1 :], right - after, right)
    return Places(on, _in_rows(found))


_Unit = tuple[str, tuple[Meeting, ...], float | None]


def _units(meetings: Sequence[Meeting]) -> Iterator[tuple[str, tuple[Meeting, ...]]]:
    for numbered, run in groupby(meetings, lambda m: m.status == NUMBERED):
        group = tuple(run)
        if numbered and len(group) > 1:
            yield f"{group[0].number or ''}–{group[-1].number or ''}", group
        else:
            yield from ((str(m.number or ""), (m,)) for m in group)


def _room(units: Sequence[_Unit]) -> float:
    return sum(width_of(words) + _APART for words, _, _ in units)


def _bead(unit: _Unit, x: float, *, dated: bool = False) -> Bead:
    words, group, _ = unit
    return Bead(meetings=group, words=words, x=x, dated=dated)


def _spread(units: Sequence[_Unit], left: float, right: float) -> list[Bead]:
    """Evenly from one end to the other."""
    step = (right - left) / max(1, len(units))
    return [_bead(unit, _inside(left + (at + 0.5) * step, unit, left, right)) for at, unit in enumerate(units)]


def _inside(x: float, unit: _Unit, left: float, right: float) -> float:
    """A wide sign stays off both ends."""
    half = width_of(unit[0]) / 2
    return max(left + half, min(x, right - half))


def _between(units: Sequence[_Unit], on: Scale) -> list[Bead]:
    """By date; what has none evenly between the dated ones beside it. The first and the last have a date."""
    found: list[Bead] = []
    waiting: list[_Unit] = []
    for unit in units:
        if unit[2] is None:
            waiting.append(unit)
            continue
        x = on.x(unit[2])
        if waiting:
            found += _spread_inside(waiting, found[-1].x, x)
            waiting = []
        found.append(_bead(unit, x, dated=True))
    return found


def _spread_inside(units: Sequence[_Unit], left: float, right: float) -> list[Bead]:
    step = (right - left) / (len(units) + 1)
    return [_bead(unit, left + at * step) for at, unit in enumerate(units, 1)]


def _in_rows(beads: Sequence[Bead]) -> tuple[Bead, ...]:
    """Each in the lowest row in which it lies on no other."""
    board, found = Board(), []
    for bead in sorted(beads, key=lambda b: b.x):
        row = 0
        while not board.free(room(bead.x, row, bead.words)):
            row += 1
        board.take(room(bead.x, row, bead.words))
        found.append(Bead(meetings=bead.meetings, words=bead.words, x=bead.x, row=row, dated=bead.dated))
    return tuple(found)


def room(x: float, row: int, words: str, line: float = 0.0) -> Box:
    """The room of a bead above a line."""
    return box_at(x, height(row, line), words)


def height(row: int, line: float) -> float:
    """The middle of a bead in a row above a line."""
    return line - row * (HIGH + 3)
