"""The words above the beads: where and when, or only where, or nothing, as there is room."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from secretariat.draw.scene import TYPE, Anchor, Board, Box, Item, Label, line
from secretariat.draw.signs import HIGH
from secretariat.draw.strip import Meeting
from secretariat.draw.strip_places import Bead, height
from secretariat.draw.widths import clipped, width
from secretariat.draw.wording import Wording
from secretariat.when import edtf

_MOST = 220.0  # of one label
_TIERS = 7
_TIER = 17.0

Form = Callable[[Meeting, Wording], str]


class Flags(Struct, frozen=True):
    """What is written above the beads.

    Attributes:
        form: the words for a round.
        enough: of the labels; were fewer shown, it would look as if only those rounds had a place.
    """

    form: Form
    enough: float

    def margin(self, meetings: Sequence[Meeting], wording: Wording) -> float:
        """The room to the right of the last round for its words."""
        return width(clipped(self.form(meetings[-1], wording), TYPE, _MOST), TYPE) if meetings else 0.0

    def over(self, beads: Sequence[Bead], board: Board, right: float, wording: Wording) -> list[Item] | None:
        """A label for each bead that has something to say, with a line down to its bead; the board then holds them.
        None where there is no room.
        """
        bottom = min((height(bead.row, 0) for bead in beads), default=0.0) - HIGH / 2 - 5
        said = ((bead, clipped(self.form(bead.first, wording), TYPE, _MOST)) for bead in beads)
        wanted = [(bead, words) for bead, words in said if words]
        placed = list(_placed(wanted, board, bottom, right, round((1 - self.enough) * len(wanted), 6)))
        if not wanted or len(placed) < self.enough * len(wanted):
            return None
        board.take(*(label.box for _, label in placed))
        return [item for bead, label in placed for item in _flag(bead, label)]


def _where_and_when(meeting: Meeting, wording: Wording) -> str:
    return ", ".join(filter(None, (meeting.place, wording.words.when(_month(meeting.when)))))


def _month(when: str | None) -> str | None:
    """The month of a day or of the first of several days: the year stands under the line, the day in the table."""
    first = (when or "").partition("/")[0]
    return first[:7] if edtf.precision(first) == "day" else when


def _where(meeting: Meeting, _: Wording) -> str:
    return meeting.place or ""


FORMS = (Flags(_where_and_when, 1.0), Flags(_where, 0.6))  # the longer first


def _placed(
    wanted: Sequence[tuple[Bead, str]], board: Board, bottom: float, right: float, spared: float
) -> Iterator[tuple[Bead, Label]]:
    """From right to left, each as low as it can stand: to the right of its line, or to the left. It ends where more
    than `spared` find no room.
    """
    own, left_out = Board(), 0
    own.take(*board.taken)
    for bead, words in sorted(wanted, key=lambda one: -one[0].x):
        label = _free(bead, words, own, bottom, right)
        if label:
            own.take(_padded(label.box), _stem(bead, label))
            yield bead, label
        else:
            left_out += 1
        if left_out > spared:
            return


def _free(bead: Bead, words: str, board: Board, bottom: float, right: float) -> Label | None:
    wide = width(words, TYPE)
    for side, fits in (("start", bead.x + 4 + wide <= right), ("end", bead.x - 4 - wide >= 0)):
        for tier in range(_TIERS if fits else 0):
            x = bead.x + (4 if side == "start" else -4)
            anchor: Anchor = "start" if side == "start" else "end"
            label = Label(x=x, y=bottom - tier * _TIER - 4, words=words, anchor=anchor, look="flag")
            if board.free(_padded(label.box), _stem(bead, label)):
                return label
    return None


def _padded(box: Box) -> Box:
    return Box(box.left - 3, box.top, box.right + 4, box.bottom)


def _stem(bead: Bead, label: Label) -> Box:
    return Box(bead.x - 1, label.box.top, bead.x + 1, height(bead.row, 0) - HIGH / 2 - 1.5)


def _flag(bead: Bead, label: Label) -> tuple[Item, ...]:
    return (line(bead.x, label.box.top + 1, bead.x, height(bead.row, 0) - HIGH / 2, "stem"), label)
