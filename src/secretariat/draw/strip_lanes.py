"""What is claimed of the series: each claim in a lane of its own, from the day that it names."""

from collections.abc import Iterator

from secretariat.draw.scene import SMALL, Board, Box, Item, Label, Part, Shape, line
from secretariat.draw.strip import Claimed, Strip, claim_words
from secretariat.draw.widths import clipped, width
from secretariat.draw.wording import Wording
from secretariat.draw.years import Scale, stretch

_LANE = 18.0
_LANES = 8
_ASIDE = 7.0


def claim_lanes(
    strip: Strip, scale: Scale | None, y: float, right: float, wording: Wording
) -> tuple[list[Item], float]:
    """The claims that name a day, from a line on; and the line under them."""
    if scale is None:
        return [], y
    board, lowest = Board(), y
    items: list[Item] = []
    dated = sorted((span, at) for at, claim in enumerate(strip.claims) if (span := stretch(claim.when)))
    for span, at in dated:
        claim = strip.claims[at]
        first, last = scale.x(span[0]), scale.x(_end(claim, span, strip))
        for lane in range(_LANES):
            middle = y + (lane + 0.5) * _LANE
            label = _label(first, last, middle, claim, right, wording)
            box = _around(first, last, middle, label)
            if board.free(box):
                board.take(box)
                items.append(_claim(claim, first, last, middle, label, wording))
                lowest = max(lowest, box.bottom + 1)
                break
    return items, lowest


def _end(claim: Claimed, span: tuple[float, float], strip: Strip) -> float:
    """A claim of a suspension is drawn to the next round that was held, or to the next claim that it was resumed; that
    it lasted so long is not claimed, and the end of the line is open.
    """
    if claim.kind != "suspended":
        return span[1]
    ends = [m.when for m in strip.meetings if m.status == "held"]
    ends += [c.when for c in strip.claims if c.kind == "resumed"]
    later = [found[0] for end in ends if (found := stretch(end)) and found[0] > span[0]]
    return min(later, default=span[1])


def _label(first: float, last: float, middle: float, claim: Claimed, right: float, wording: Wording) -> Label:
    """The words after the claim's line; before it where that is nearer to the edge; else under it."""
    words = clipped(claim_words(claim, wording), SMALL, right * 0.6)
    wide = width(words, SMALL)
    if last + _ASIDE + wide <= right:
        return Label(x=last + _ASIDE, y=middle + 4, words=words, size=SMALL, look="claimed")
    if first - _ASIDE - wide >= _ASIDE:
        return Label(x=first - _ASIDE, y=middle + 4, words=words, size=SMALL, anchor="end", look="claimed")
    return Label(x=min(first, right - wide), y=middle + _LANE, words=words, size=SMALL, look="claimed")


def _around(first: float, last: float, middle: float, label: Label) -> Box:
    room = label.box
    return Box(
        min(first, room.left) - 8, middle - _LANE / 2 + 1, max(last, room.right) + 8, max(room.bottom, middle + 8)
    )


def _claim(claim: Claimed, first: float, last: float, middle: float, label: Label, wording: Wording) -> Part:
    marks = tuple(_marks(claim, first, last, middle))
    return Part(items=(*marks, label), says=claim_words(claim, wording), href=claim.href, look="claiming")


def _marks(claim: Claimed, first: float, last: float, y: float) -> Iterator[Shape]:
    yield line(first, y - 4, first, y + 4, "claim")
    if claim.kind == "suspended" and last > first:
        yield line(first, y, last, y, "claim open")
    elif last > first:
        yield line(first, y, last, y, "claim")
