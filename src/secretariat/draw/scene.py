"""What a picture is made of: labels whose room is known, shapes, and parts that say what they are and lead on."""

from collections.abc import Iterable, Iterator
from typing import Literal, TypeAlias

from msgspec import Struct

from secretariat.draw.widths import width

Anchor = Literal["start", "middle", "end"]
TYPE = 12.0  # the usual size of labels
SMALL = 10.5


class Box(Struct, frozen=True):
    """A rectangle: left, top, right, bottom."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "Box") -> bool:
        """Whether the two share any room."""
        apart = self.right <= other.left or other.right <= self.left or self.bottom <= other.top
        return not (apart or other.bottom <= self.top)


class Label(Struct, frozen=True, kw_only=True):
    """Words at a place: `y` is the line that they stand on."""

    x: float
    y: float
    words: str
    size: float = TYPE
    anchor: Anchor = "start"
    look: str = ""

    @property
    def box(self) -> Box:
        """The room that it takes."""
        wide = width(self.words, self.size)
        left = self.x - {"start": 0.0, "middle": wide / 2, "end": wide}[self.anchor]
        return Box(left, self.y - 0.8 * self.size, left + wide, self.y + 0.22 * self.size)


class Shape(Struct, frozen=True):
    """A path, and how it looks."""

    path: str
    look: str


class Part(Struct, frozen=True, kw_only=True):
    """What belongs together: `says` is read out and shown on hovering; `href` is where it leads, or None."""

    items: tuple["Item", ...]
    says: str = ""
    href: str | None = None
    look: str = ""


Item: TypeAlias = Label | Shape | Part


class Picture(Struct, frozen=True, kw_only=True):
    """A picture: `title` and `about` say in words what it shows. Its highest line is at `top`."""

    kind: str
    width: float
    height: float
    title: str
    about: str
    items: tuple[Item, ...]
    top: float = 0.0


class Board:
    """The room that is taken so far."""

    def __init__(self) -> None:
        self.taken: list[Box] = []

    def free(self, *boxes: Box) -> bool:
        """Whether none of these meets what is taken."""
        for box in boxes:
            left, top, right, bottom = box.left, box.top, box.right, box.bottom
            for other in self.taken:  # a crowded picture asks this very often
                if other.left < right and left < other.right and other.top < bottom and top < other.bottom:
                    return False
        return True

    def take(self, *boxes: Box) -> None:
        """These are taken now."""
        self.taken.extend(boxes)


def labels_in(items: Iterable[Item]) -> Iterator[Label]:
    """All labels of a picture."""
    for item in items:
        if isinstance(item, Label):
            yield item
        elif isinstance(item, Part):
            yield from labels_in(item.items)


def line(x1: float, y1: float, x2: float, y2: float, look: str) -> Shape:
    """A straight line."""
    return Shape(f"M{number(x1)} {number(y1)}L{number(x2)} {number(y2)}", look)


def polygon(points: Iterable[tuple[float, float]], look: str) -> Shape:
    """A closed shape with straight sides."""
    return Shape("M" + "L".join(f"{number(x)} {number(y)}" for x, y in points) + "Z", look)


def rectangle(box: Box, look: str) -> Shape:
    """A rectangle."""
    return polygon(((box.left, box.top), (box.right, box.top), (box.right, box.bottom), (box.left, box.bottom)), look)


def number(value: float) -> str:
    """A length as it is written in a picture."""
    return f"{value:.1f}".removesuffix(".0")
