"""The matrix of who meets whom: how often, and when last. What is drawn, its picture and its table."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import combinations

from msgspec import Struct

from secretariat.draw.scene import SMALL, TYPE, Box, Item, Label, Part, Picture, rectangle
from secretariat.draw.widths import clipped, width
from secretariat.draw.wording import Table, Wording
from secretariat.record.days import days, last_day

MOST = 24  # parties in the picture; the table has all
_CELL, _HIGH = 46.0, 36.0
_EDGE = 8.0
_NAME = 220.0
_SHADES = (1, 3, 8, 20)  # from so many meetings on a cell is darker


class Pair(Struct, frozen=True, kw_only=True):
    """Two parties.

    Attributes:
        times: at how many known rounds both took part; `last` the date of the latest, or None where none has one.
    """

    one: str
    other: str
    times: int
    last: str | None
    href: str | None = None


class Matrix(Struct, frozen=True, kw_only=True):
    """All pairs; the parties who met most often come first."""

    parties: tuple[str, ...]
    pairs: tuple[Pair, ...]


def matrix_of(
    held: Iterable[tuple[Sequence[str], str | None, int]], address: Callable[[str, str], str | None] = lambda *_: None
) -> Matrix:
    """Who met whom, of rounds that were held: their parties, the date of the last, and how many they are."""
    times: Counter[tuple[str, str]] = Counter()
    last: dict[tuple[str, str], str | None] = {}
    for parties, when, number in held:
        for pair in combinations(sorted(set(parties)), 2):
            times[pair] += number
            last[pair] = max(last.get(pair), when, key=_latest)
    often: Counter[str] = Counter()
    for (one, other), number in times.items():
        often[one] += number
        often[other] += number
    pairs = (
        Pair(one=one, other=other, times=times[one, other], last=last[one, other], href=address(one, other))
        for one, other in sorted(times, key=lambda p: (-times[p], p))
    )
    return Matrix(parties=tuple(sorted(often, key=lambda p: (-often[p], p))), pairs=tuple(pairs))


def _latest(when: str | None) -> str:
    found = last_day(when)
    return found.isoformat() if found else ""


def matrix_picture(matrix: Matrix, wording: Wording) -> Picture:
    """The matrix: a row and a column for each party, in the lower half."""
    words, shown = wording.words, matrix.parties[:MOST]
    names = [clipped(wording.label(party), TYPE, _NAME) for party in shown]
    left = _EDGE + max((width(name, TYPE) for name in names), default=0) + 10
    wide = left + max(0, len(shown) - 1) * _CELL + max((width(name, TYPE) for name in names), default=0) + _EDGE
    items = [*_names(names, left), *_cells(matrix, shown, left, wording)]
    height = _EDGE + len(shown) * _HIGH
    more = len(matrix.parties) - len(shown)
    if more > 0:
        told = words.count(more, "{n} more party is in the table.", "{n} more parties are in the table.")
        items.append(Label(x=_EDGE, y=height + 18, words=told, look="means"))
        height, wide = height + 24, max(wide, 2 * _EDGE + width(told, TYPE))
    pairs = words.count(len(matrix.pairs), "{n} pair of parties met.", "{n} pairs of parties met.")
    return Picture(
        kind="matrix",
        width=wide,
        height=height + _EDGE,
        title=words.say("Who meets whom: how often, and when last"),
        about=f"{pairs} {words.say('The table tells all that the picture shows.')}",
        items=tuple(items),
    )


def _names(names: Sequence[str], left: float) -> Iterator[Item]:
    """At the left of each row; and at the end of the row, where its column begins."""
    for at, name in enumerate(names):
        y = _EDGE + (at + 0.5) * _HIGH + 4
        if at:
            yield Label(x=left - 10, y=y, words=name, anchor="end", look="party")
        if at < len(names) - 1:
            yield Label(x=left + at * _CELL + 4, y=y, words=name, look="party")


def _cells(matrix: Matrix, shown: Sequence[str], left: float, wording: Wording) -> Iterator[Item]:
    pairs = {frozenset((pair.one, pair.other)): pair for pair in matrix.pairs}
    for row, one in enumerate(shown):
        for column, other in enumerate(shown[:row]):
            x, y = left + column * _CELL, _EDGE + row * _HIGH
            box = Box(x, y, x + _CELL - 1, y + _HIGH - 1)
            pair = pairs.get(frozenset((one, other)))
            yield _cell(pair, box, wording) if pair else rectangle(box, "cell")


def _cell(pair: Pair, box: Box, wording: Wording) -> Part:
    shade = f"c{sum(pair.times >= least for least in _SHADES)}"
    middle, known = (box.left + box.right) / 2, days(pair.last)
    items: list[Item] = [rectangle(box, f"cell {shade}")]
    items.append(Label(x=middle, y=box.top + 15, words=str(pair.times), anchor="middle", look=f"count {shade}"))
    if known:
        year = str(known.last.year)
        items.append(Label(x=middle, y=box.top + 29, words=year, size=SMALL, anchor="middle", look=f"last {shade}"))
    return Part(items=tuple(items), says=pair_words(pair, wording), href=pair.href, look="pair")


def pair_words(pair: Pair, wording: Wording) -> str:
    """A pair in a line."""
    words = wording.words
    who = words.listed((wording.label(pair.one), wording.label(pair.other)))
    often = words.count(pair.times, "{n} round", "{n} rounds")
    last = words.say("last {when}", when=words.when(pair.last)) if pair.last else ""
    return ", ".join(part for part in (who, often, last) if part)


def matrix_table(matrix: Matrix, wording: Wording) -> Table:
    """All pairs as a table."""
    words = wording.words
    rows = tuple((wording.label(p.one), wording.label(p.other), str(p.times), words.when(p.last)) for p in matrix.pairs)
    heads = tuple(map(words.say, ("Party", "With", "Rounds", "Last")))
    return Table(caption=words.say("Who meets whom: how often, and when last"), heads=heads, rows=rows)
