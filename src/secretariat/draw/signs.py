"""A side is known by its colour and by the form of its sign, so that nobody needs to see colours."""

from collections.abc import Callable, Iterable

from msgspec import Struct

from secretariat.draw.scene import SMALL, Box, Item, Label, Shape, polygon
from secretariat.draw.widths import width

HIGH = 20.0  # of a sign with a number in it
_PAD = 9.0
Points = tuple[tuple[float, float], ...]


class Signs(Struct, frozen=True):
    """Which sign each side has, in the order in which they were named; those beyond the last sign share one."""

    sides: tuple[str, ...]

    def of(self, side: str | None) -> int:
        """The number of a side's sign: 0 for nobody."""
        if side is None or side not in self.sides:
            return 0
        return min(self.sides.index(side) + 1, len(_FORMS))


def signs_of(parties: Iterable[str], others: Iterable[str | None]) -> Signs:
    """The parties first, then others that come up."""
    return Signs(tuple(dict.fromkeys((*parties, *(other for other in others if other)))))


def width_of(words: str) -> float:
    """How wide a sign with these words in it is."""
    return max(HIGH, width(words, SMALL) + _PAD)


def box_at(x: float, y: float, words: str) -> Box:
    """The room of a sign with words in it, around its middle."""
    half = width_of(words) / 2
    return Box(x - half - 1, y - HIGH / 2 - 1, x + half + 1, y + HIGH / 2 + 1)


def sign(number: int, x: float, y: float, words: str, look: str) -> tuple[Item, ...]:
    """A sign with its words."""
    shape = _shape(number, x, y, width_of(words) / 2, HIGH / 2, f"sign p{number} {look}")
    if not words:
        return (shape,)
    return (
        shape,
        Label(x=x, y=y + SMALL * 0.36, words=words, size=SMALL, anchor="middle", look=f"inside p{number} {look}"),
    )


def small_sign(number: int, x: float, y: float, half: float, look: str = "") -> Shape:
    """A sign by itself."""
    return _shape(number, x, y, half, half, f"sign p{number} {look}".rstrip())


def _shape(number: int, x: float, y: float, wide: float, high: float, look: str) -> Shape:
    form = _FORMS[number - 1] if number else _nobody
    if form is _round:
        return Shape(_round_path(x, y, wide, high), look)
    return polygon(((x + dx, y + dy) for dx, dy in form(wide, high)), look)


def _round_path(x: float, y: float, wide: float, high: float) -> str:
    straight = 2 * (wide - high)
    arc = f"a{high:.1f} {high:.1f} 0 0 1 0"
    start = f"M{x - wide + high:.1f} {y - high:.1f}"
    return f"{start}h{straight:.1f}{arc} {2 * high:.1f}h{-straight:.1f}{arc} {-2 * high:.1f}Z"


def _round(wide: float, high: float) -> Points:
    raise NotImplementedError(f"{wide} by {high}: drawn as a path")


def _square(wide: float, high: float) -> Points:
    w, h = wide * 0.94, high * 0.94
    return ((-w, -h), (w, -h), (w, h), (-w, h))


def _hexagon(wide: float, high: float) -> Points:
    cut = high * 0.5
    return ((-wide, 0), (-wide + cut, -high), (wide - cut, -high), (wide, 0), (wide - cut, high), (-wide + cut, high))


def _house(wide: float, high: float) -> Points:
    return ((-wide, -high * 0.3), (0, -high), (wide, -high * 0.3), (wide, high), (-wide, high))


def _shield(wide: float, high: float) -> Points:
    return tuple((dx, -dy) for dx, dy in _house(wide, high))


def _leaning(wide: float, high: float) -> Points:
    lean = high * 0.35
    return ((-wide + lean, -high), (wide + lean, -high), (wide - lean, high), (-wide - lean, high))


def _cut(wide: float, high: float) -> Points:
    cut = high * 0.55
    return (
        (-wide, -high),
        (wide - cut, -high),
        (wide, -high + cut),
        (wide, high),
        (-wide + cut, high),
        (-wide, high - cut),
    )


def _nobody(wide: float, high: float) -> Points:
    w, h, cut = wide * 0.9, high * 0.9, high * 0.3
    return (
        (-w + cut, -h), (w - cut, -h), (w, -h + cut), (w, h - cut), (w - cut, h), (-w + cut, h), (-w, h - cut),
        (-w, -h + cut),
    )  # fmt: skip


_FORMS: tuple[Callable[[float, float], Points], ...] = (_round, _square, _hexagon, _house, _shield, _leaning, _cut)
