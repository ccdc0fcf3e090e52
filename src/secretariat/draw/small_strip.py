"""A dialogue in a line of a list: its rounds as signs, the first and the last year."""

from collections.abc import Iterator

from secretariat.draw.scene import Item, Label, Picture, line
from secretariat.draw.signs import signs_of, small_sign
from secretariat.draw.strip import Strip
from secretariat.draw.strip_picture import looks
from secretariat.draw.widths import width
from secretariat.draw.wording import Wording
from secretariat.draw.years import Scale, middle, scale, stretch
from secretariat.record.days import days

WIDE, HIGH = 260.0, 24.0
_SIZE = 10.0
_HALF = 4.0


def small_strip(strip: Strip, wording: Wording) -> Picture:
    """The rounds that have a date, from the first to the last."""
    words = wording.words
    dated = [m for m in strip.meetings if stretch(m.when)]
    room = width("0000", _SIZE) + 6
    on = scale((span for m in dated if (span := stretch(m.when))), room + _HALF, WIDE - room - _HALF)
    held = words.count(
        sum(m.status == "held" for m in strip.meetings), "{n} round known as held.", "{n} rounds known as held."
    )
    return Picture(
        kind="small-strip",
        width=WIDE,
        height=HIGH,
        title=words.say("{name}: its rounds over time", name=strip.name),
        about=held,
        items=tuple(_items(strip, on)) if on else (),
    )


def _items(strip: Strip, on: Scale) -> Iterator[Item]:
    signs = signs_of(strip.parties, (m.host for m in strip.meetings))
    spans = [span for m in strip.meetings if (span := days(m.when))]
    yield line(on.left - _HALF, HIGH / 2, on.right + _HALF, HIGH / 2, "axis")
    for meeting in strip.meetings:
        at = middle(meeting.when)
        if at is not None:
            yield small_sign(signs.of(meeting.host), on.x(at), HIGH / 2, _HALF, looks(meeting))
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
