"""The ladder as a picture: time goes to the right, and what was reached goes up."""

from collections.abc import Iterator, Sequence

from secretariat.draw.ladder import Ladder, step_words
from secretariat.draw.legend import laid_out, side_entries
from secretariat.draw.scene import SMALL, TYPE, Anchor, Board, Box, Item, Label, Part, Picture, Shape, labels_in, line
from secretariat.draw.signs import Signs, signs_of, small_sign
from secretariat.draw.widths import clipped, width
from secretariat.draw.wording import Wording
from secretariat.draw.years import Scale, middle, scale, stretch, year_label
from secretariat.record.steps import RUNGS, Step, rung

WIDE = 960.0
_EDGE = 10.0
_RUNG = 56.0
_HALF = 6.0
# Where a label may stand about its step: how far below, how far aside, and which end of it is there.
_AROUND: tuple[tuple[float, float, Anchor], ...] = (
    (20.0, -5.0, "start"), (20.0, 5.0, "end"), (-13.0, 6.0, "start"), (-13.0, -6.0, "end"), (-26.0, 6.0, "start"),
    (-26.0, -6.0, "end"), (31.0, -5.0, "start"), (31.0, 5.0, "end"),
)  # fmt: skip
_BESIDE = 13.0  # from one account's sign to the next
_MOST = 230.0
_UP, _SHOULDERS = 14.0, 3


def ladder_picture(ladder: Ladder, wording: Wording) -> Picture:
    """The ladder."""
    words = wording.words
    dated = [step for step in ladder.steps if stretch(step.when)]
    rungs = sorted({rung(step.stage) for step in dated}, reverse=True)
    rows = {at: 34 + place * _RUNG for place, at in enumerate(rungs)}
    names = {at: _rung_name(at, dated, wording) for at in rungs}
    left = _EDGE + max((width(name, TYPE) for name in names.values()), default=0) + 20
    spans = [span for s in dated for when in (s.when, s.due) if (span := stretch(when))]
    on = scale(spans, left + _HALF, WIDE - _EDGE - 70)
    signs = signs_of(ladder.parties, (account for step in ladder.steps for account in step.accounts))
    items: list[Item] = []
    bottom = 34 + len(rungs) * _RUNG - 16
    if on:
        items += _ground(rows, names, on, left, bottom)
        items += _steps(dated, rows, on, signs, wording)
        bottom += 24
    shown, bottom = laid_out(list(_entries(ladder, signs, wording)), bottom, WIDE)
    undated = len(ladder.steps) - len(dated)
    about = words.count(len(dated), "{n} step with a date.", "{n} steps with a date.")
    left_out = ladder.left_out
    about += f" {words.count(left_out, '{n} more is not drawn.', '{n} more are not drawn.')}" if left_out else ""
    about += f" {words.count(undated, '{n} without a date.', '{n} without a date.')}" if undated else ""
    top = min((label.box.top - 4 for label in labels_in(items)), default=0.0)
    return Picture(
        kind="ladder",
        width=WIDE,
        height=bottom + 6 - min(top, 0.0),
        top=min(top, 0.0),
        title=words.say("{name}: what is said of it over time", name=ladder.name),
        about=f"{about} {words.say('The table tells all that the picture shows.')}",
        items=(*items, *shown),
    )


def _rung_name(at: int, steps: Sequence[Step], wording: Wording) -> str:
    stages = [stage for stage in RUNGS[at] if any(step.stage == stage for step in steps)]
    return clipped(" / ".join(wording.words.word("stage", stage) for stage in stages), TYPE, 200)


def _ground(rows: dict[int, float], names: dict[int, str], on: Scale, left: float, bottom: float) -> Iterator[Item]:
    for year, x in on.years():
        yield line(x, 6, x, bottom, "grid")
        yield year_label(year, x, bottom + 14)
    for at, y in rows.items():
        yield line(left, y, WIDE - _EDGE, y, "rung")
        yield Label(x=left - 10, y=y + 4, words=names[at], anchor="end", look="stage")


def _steps(steps: Sequence[Step], rows: dict[int, float], on: Scale, signs: Signs, wording: Wording) -> Iterator[Item]:
    board = Board()
    points = list(_points(steps, rows, on))
    yield from _climb([(x, rows[rung(step.stage)]) for step, x, _ in points], board)
    for step, x, y in points:
        board.take(Box(x - 8, y - 8, x + 8 + _BESIDE * max(0, len(step.accounts) - 1), y + 8))
    for step, x, y in points:
        items: list[Item] = [*_due(step, x, y, on), *_signs(step, x, y, signs)]
        label = _label(step, x, rows[rung(step.stage)], board, wording)
        if label:
            board.take(label.box)
            items.append(label)
        yield Part(items=tuple(items), says=step_words(step, wording), href=step.first, look="step")


def _points(steps: Sequence[Step], rows: dict[int, float], on: Scale) -> Iterator[tuple[Step, float, float]]:
    """Where each step stands; on one rung and day, the later told stands on the shoulders of the other."""
    board = Board()
    for step in steps:
        x, y = on.x(middle(step.when) or 0), rows[rung(step.stage)]
        for up in range(_SHOULDERS):
            room = Box(x - 7, y - 7 - up * _UP, x + 7 + _BESIDE * max(0, len(step.accounts) - 1), y + 7 - up * _UP)
            if board.free(room) or up == _SHOULDERS - 1:
                board.take(room)
                yield step, x, y - up * _UP
                break


def _climb(points: Sequence[tuple[float, float]], board: Board) -> Iterator[Shape]:
    """Along the rung that was reached, and up where a higher one is."""
    highest: tuple[float, float] | None = None
    for x, y in points:
        if highest and y < highest[1]:
            yield Shape(f"M{highest[0]:.1f} {highest[1]:.1f}H{x:.1f}V{y:.1f}", "climb")
            board.take(Box(x - 1, y, x + 1, highest[1]))
        if highest is None or y < highest[1]:
            highest = (x, y)


def _due(step: Step, x: float, y: float, on: Scale) -> Iterator[Shape]:
    """From when it was said to the time that was stated."""
    span = stretch(step.due)
    if span:
        first, last = on.x(span[0]), on.x(span[1])
        yield line(x, y, first, y, "due")
        yield Shape(
            f"M{first:.1f} {y - 5:.1f}V{y + 5:.1f}M{first:.1f} {y:.1f}H{last:.1f}M{last:.1f} {y - 5:.1f}V{y + 5:.1f}",
            "due end",
        )


def _signs(step: Step, x: float, y: float, signs: Signs) -> Iterator[Shape]:
    look = "planned" if step.stage == "restated" else "held"
    for at, account in enumerate(step.accounts or (None,)):
        yield small_sign(signs.of(account), x + at * _BESIDE, y, _HALF, look)


def _label(step: Step, x: float, y: float, board: Board, wording: Wording) -> Label | None:
    """When, and for when: above the rung or under it, to the right or to the left, in the longest form that is free."""
    words = wording.words
    due = words.say("due {when}", when=words.when(step.due)) if step.due else ""
    told = due or (f"“{step.urgency}”" if step.urgency else "")
    when = words.when(step.when)
    for form in dict.fromkeys(filter(None, (", ".join(filter(None, (when, told))), told, when))):
        shown = clipped(form, SMALL, _MOST)
        for below, dx, anchor in _AROUND:
            label = Label(x=x + dx, y=y + below, words=shown, size=SMALL, anchor=anchor, look="flag")
            if label.box.right <= WIDE and label.box.left >= 0 and board.free(_roomy(label.box)):
                return label
    return None


def _roomy(box: Box) -> Box:
    return Box(box.left - 3, box.top, box.right + 3, box.bottom)


def _entries(ladder: Ladder, signs: Signs, wording: Wording) -> Iterator[tuple[int, str, str]]:
    say = wording.words.say
    accounts = {account for step in ladder.steps for account in step.accounts}
    yield from side_entries(signs, wording, accounts, "by the account of {party}")
    if any(not step.accounts for step in ladder.steps):
        yield 0, "held", say("told by the press")
    if any(step.stage == "restated" for step in ladder.steps):
        yield 0, "planned", say("agreed before, and said again")
    if any(step.due for step in ladder.steps):
        yield 0, "due", say("the time stated for it")
