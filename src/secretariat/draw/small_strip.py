"""A dialogue in a line of a list: its rounds as signs, the first and the last year."""

from collections.abc import Iterator

from secretariat.draw.scene import Item, Label, Picture, Shape, line, number
from secretariat.draw.signs import Signs, signs_of, small_sign
from secretariat.draw.strip import Strip
from secretariat.draw.strip_picture import looks
from secretariat.draw.widths import width
from secretariat.draw.wording import Wording
from secretariat.draw.years import Scale, middle, scale, stretch
from secretariat.record.days import days

WIDE, HIGH = 260.0, 24.0
_SIZE = 10.0
_HALF = 4.0
_FEW = 24  # signs that have room beside each other


def small_strip(strip: Strip, wording: Wording, held: int | None = None) -> Picture:
    """The rounds that have a date, from the first to the last; `held` is how many were, where not all are drawn."""
    words = wording.words
    dated = [m for m in strip.meetings if stretch(m.when)]
    room = width("0000", _SIZE) + 6
    on = scale((span for m in dated if (span := stretch(m.when))), room + _HALF, WIDE - room - _HALF)
    told = sum(m.status == "held" for m in strip.meetings) if held is None else held
    return Picture(
        kind="small-strip",
        width=WIDE,
        height=HIGH,
        title=words.say("{name}: its rounds over time", name=strip.name),
        about=words.count(told, "{n} round known as held.", "{n} rounds known as held."),
        items=tuple(_items(strip, on)) if on else (),
    )


def _items(strip: Strip, on: Scale) -> Iterator[Item]:
    signs = signs_of(strip.parties, (m.host for m in strip.meetings))
    spans = [span for m in strip.meetings if (span := days(m.when))]
    yield line(on.left - _HALF, HIGH / 2, on.right + _HALF, HIGH / 2, "axis")
    yield from _signs(strip, signs, on)
    ends = (
        (0.0, min(span.first for span in spans).year, "start"),
        (WIDE, max(span.last for span in spans).year, "end"),
    )
    for x, year, anchor in ends:
        yield Label(
            x=x,
            y=HIGH / 2 + 4,
            words=str(year),
            size=_SIZE,
            anchor="start" if anchor == "start" else "end",
            look="year",
        )


def _signs(strip: Strip, signs: Signs, on: Scale) -> Iterator[Shape]:
    """A sign for each round, those that look alike as one shape. Where many signs would lie over each other each is a
    stroke: up for the first side, down for the second, across the line for others.
    """
    places = [(at, meeting) for meeting in strip.meetings if (at := middle(meeting.when)) is not None]
    paths: dict[str, dict[str, None]] = {}
    for at, meeting in places:
        sign = small_sign if len(places) <= _FEW else _stroke
        shape = sign(signs.of(meeting.host), on.x(at), HIGH / 2, _HALF, looks(meeting))
        paths.setdefault(shape.look, {})[shape.path] = None
    yield from (Shape("".join(every), look) for look, every in paths.items())


def _stroke(side: int, x: float, y: float, half: float, look: str) -> Shape:
    first, last = {1: (-2 * half, 0.0), 2: (0.0, 2 * half)}.get(side, (-half, half))
    return Shape(f"M{number(x)} {number(y + first)}v{number(last - first)}", f"stroke p{side} {look}")
