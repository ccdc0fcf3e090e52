"""The strip as a picture. From top to bottom: places, rounds on the line of time with months between them, what is
claimed, rank of heads, years, signs.
"""

from collections.abc import Iterator

from secretariat.draw.flags import FORMS
from secretariat.draw.legend import legend
from secretariat.draw.scene import SMALL, Board, Item, Label, Part, Picture, line
from secretariat.draw.signs import HIGH, Signs, sign, signs_of
from secretariat.draw.strip import NUMBERED, Meeting, Strip, meeting_words
from secretariat.draw.strip_lanes import claim_lanes
from secretariat.draw.strip_places import Bead, Places, height, places, room
from secretariat.draw.strip_ranks import gutter, rank_lines
from secretariat.draw.widths import width
from secretariat.draw.wording import Wording
from secretariat.draw.years import stretch, year_label

WIDE = 960.0
_EDGE = 8.0
_LONG = 2  # times the usual interval


def strip_picture(strip: Strip, wording: Wording) -> Picture:
    """The strip."""
    left, right = _EDGE + gutter(strip, wording), WIDE - _EDGE
    found, board, flagged = _flagged(strip, left, right, wording)
    signs = signs_of(strip.parties, (m.host for m in strip.meetings))
    top = min([-HIGH, *(box.top for box in board.taken)])
    items: list[Item] = [*_axis(found, left, right), *flagged]
    items += [line(bead.x, height(bead.row, 0), bead.x, 0, "stem") for bead in found.beads if bead.row]
    items += [_bead(bead, signs, wording) for bead in found.beads]
    items += _months(found, board, strip, wording)
    below = HIGH / 2 + 26
    lanes, below = claim_lanes(strip, found.scale, below, WIDE - _EDGE, wording)
    ranks, below = rank_lines(strip, found, signs, below, left, right, wording)
    years = list(_years(found, top, below))
    below += 26 if years else 8
    shown, below = legend(strip, signs, below, WIDE, wording)
    every = (*years, *lanes, *ranks, *items, *shown)
    return _picture(strip, every, top - 10, below + 6, wording)


def _flagged(strip: Strip, left: float, right: float, wording: Wording) -> tuple[Places, Board, list[Item]]:
    """Where the rounds lie, and their words in the longest form for which there is room."""
    for form in FORMS:
        found = places(strip, left, right - form.margin(strip.meetings, wording))
        board = _taken(found)
        flagged = form.over(found.beads, board, right, wording)
        if flagged is not None:
            return found, board, flagged
    found = places(strip, left, right)
    return found, _taken(found), []


def _taken(found: Places) -> Board:
    board = Board()
    board.take(*(room(bead.x, bead.row, bead.words) for bead in found.beads))
    return board


def _picture(strip: Strip, items: tuple[Item, ...], top: float, bottom: float, wording: Wording) -> Picture:
    words = wording.words
    dates = sorted(m.when for m in strip.meetings if m.when and stretch(m.when))
    held = sum(m.status == "held" for m in strip.meetings)
    about = words.count(held, "{n} round known as held.", "{n} rounds known as held.")
    if dates:
        about += " " + words.say("From {first} to {last}.", first=words.when(dates[0]), last=words.when(dates[-1]))
    return Picture(
        kind="strip",
        width=WIDE,
        top=top,
        height=bottom - top,
        title=words.say("{name}: its rounds over time", name=strip.name),
        about=about + " " + words.say("The table tells all that the picture shows."),
        items=items,
    )


def _axis(found: Places, left: float, right: float) -> Iterator[Item]:
    if found.scale is None:
        yield line(left, 0, right, 0, "axis open")
        return
    first, last = found.scale.left - HIGH / 2, found.scale.right + HIGH / 2
    ends = [bead.x for bead in found.beads]
    if min(ends) < first:
        yield line(left, 0, first, 0, "axis open")
    yield line(first, 0, last, 0, "axis")
    if max(ends) > last:
        yield line(last, 0, max(ends) + HIGH / 2, 0, "axis open")
    for bead in found.beads:
        span = stretch(bead.first.when)
        if bead.dated and span and span[1] - span[0] > 31:
            yield line(found.scale.x(span[0]), 0, found.scale.x(span[1]), 0, "within")


def _bead(bead: Bead, signs: Signs, wording: Wording) -> Part:
    meeting, y = bead.first, height(bead.row, 0)
    number = 0 if meeting.status == NUMBERED else signs.of(meeting.host)
    says = "; ".join(meeting_words(m, wording) for m in bead.meetings[:4])
    items: list[Item] = [*sign(number, bead.x, y, bead.words, looks(meeting))]
    if meeting.status in ("cancelled", "suspended", "postponed"):
        items.append(line(bead.x - HIGH / 2, y + HIGH / 2, bead.x + HIGH / 2, y - HIGH / 2, "struck"))
    return Part(items=tuple(items), says=says, href=meeting.href, look="bead")


def looks(meeting: Meeting) -> str:
    """Held, planned, known only from the numbering, or held on a day that is not known."""
    if meeting.status == NUMBERED:
        return NUMBERED
    if meeting.status != "held":
        return "planned"
    return "held" if stretch(meeting.when) else "undated"


def _months(found: Places, board: Board, strip: Strip, wording: Wording) -> Iterator[Item]:
    """The months from each known round to the next, where there is room; the table has all."""
    before: Bead | None = None
    y = HIGH / 2 + 14
    for bead in found.beads:
        if not bead.dated:
            continue
        months = bead.first.months
        if before and months and bead.x > before.x:
            long = strip.usual is not None and months > _LONG * strip.usual
            yield from _between(before.x + 3, bead.x - 3, y, months, board, wording, long=long)
        before = bead


def _between(
    left: float, right: float, y: float, months: int, board: Board, wording: Wording, *, long: bool
) -> Iterator[Item]:
    words = wording.words.count(months, "{n} month", "{n} months")
    for shown in (words, str(months)):
        wide = width(shown, SMALL)
        label = Label(x=(left + right) / 2, y=y + 4, words=shown, size=SMALL, anchor="middle", look="months")
        if wide + 14 <= right - left and board.free(label.box):
            board.take(label.box)
            look = "gap long" if long else "gap"
            yield line(left, y, (left + right - wide) / 2 - 4, y, look)
            yield line((left + right + wide) / 2 + 4, y, right, y, look)
            yield label
            return


def _years(found: Places, top: float, bottom: float) -> Iterator[Item]:
    for year, x in found.scale.years() if found.scale else ():
        yield line(x, top, x, bottom, "grid")
        yield year_label(year, x, bottom + 13)
