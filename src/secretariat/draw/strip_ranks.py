"""The rank of heads under the strip: one line for each side, as high as its head."""

from collections.abc import Iterator

from secretariat.draw.scene import SMALL, Item, Label, Part, Shape, line
from secretariat.draw.signs import Signs, small_sign
from secretariat.draw.strip import Strip
from secretariat.draw.strip_places import Places
from secretariat.draw.widths import clipped, width
from secretariat.draw.wording import Wording

LEVELS = {
    1: "head of state", 2: "head of government", 3: "minister", 4: "vice minister", 5: "assistant minister, ambassador",
    6: "director-general", 7: "deputy director-general", 8: "director", 9: "below director",
}  # fmt: skip
_ROW = 17.0
_MOST = 200.0
_CALM = 14.0  # between signs: closer, a line from one to the next says nothing
_ASIDE = 4.5  # two sides of one rank stand beside each other


def gutter(strip: Strip, wording: Wording) -> float:
    """The room for the names of ranks at the left."""
    return max((width(name, SMALL) + 10 for _, name in _levels(strip, wording)), default=0.0)


def _levels(strip: Strip, wording: Wording) -> list[tuple[int, str]]:
    """The ranks that come up, the highest first."""
    found = {
        rank.level for m in strip.meetings for rank in m.ranks if rank.level in LEVELS and rank.party in strip.parties
    }
    say = wording.words.say
    return [(level, clipped(say(LEVELS[level]), SMALL, _MOST)) for level in sorted(filter(None, found))]


def rank_lines(
    strip: Strip, found: Places, signs: Signs, y: float, left: float, right: float, wording: Wording
) -> tuple[list[Item], float]:
    """The rows of ranks from a line on, and the line under them."""
    levels = _levels(strip, wording)
    if not levels:
        return [], y
    rows = {level: y + 8 + (at + 0.5) * _ROW for at, (level, _) in enumerate(levels)}
    items: list[Item] = []
    for level, name in levels:
        items.append(line(left - 4, rows[level], right, rows[level], "grid"))
        items.append(Label(x=left - 8, y=rows[level] + 4, words=name, size=SMALL, anchor="end", look="level"))
    for side in strip.parties:
        items += _side(side, strip, found, signs, rows, wording)
    return items, y + 8 + len(levels) * _ROW + 4


def _side(
    side: str, strip: Strip, found: Places, signs: Signs, rows: dict[int, float], wording: Wording
) -> Iterator[Item]:
    number = signs.of(side)
    aside = (min(strip.parties.index(side), 6) - (min(len(strip.parties), 7) - 1) / 2) * _ASIDE
    points = [
        (bead.x + aside, rows[rank.level], rank.post)
        for bead in found.beads
        for rank in bead.first.ranks
        if rank.party == side and rank.level in rows
    ]
    path = "L".join(f"{x:.1f} {y:.1f}" for x, y, _ in points)
    if len(points) > 1 and points[-1][0] - points[0][0] > _CALM * len(points):
        yield Shape(f"M{path}", f"way p{number}")
    for x, y, post in points:
        yield Part(items=(small_sign(number, x, y, 4.5, "held"),), says=f"{wording.label(side)}: {post}", look="rank")
