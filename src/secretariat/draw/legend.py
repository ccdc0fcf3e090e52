"""What the signs mean, as a line or more of text under a picture."""

from collections.abc import Iterable, Iterator, Sequence

from secretariat.draw.scene import TYPE, Item, Label, Part, line
from secretariat.draw.signs import Signs, sign, small_sign
from secretariat.draw.strip import NUMBERED, Strip
from secretariat.draw.widths import clipped, width
from secretariat.draw.wording import Wording
from secretariat.draw.years import stretch

_ROW = 22.0
_MOST = 420.0
Entry = tuple[int, str, str]  # the number of the sign, how it looks, what it means


def legend(strip: Strip, signs: Signs, y: float, wide: float, wording: Wording) -> tuple[list[Item], float]:
    """What the signs of a strip mean, from a line on; and the line under it."""
    return laid_out(list(_strip_entries(strip, signs, wording)), y, wide)


def side_entries(signs: Signs, wording: Wording, used: Iterable[str | None], what: str = "{party}") -> Iterator[Entry]:
    """A sign for each side; those beyond the last sign have one together."""
    shown = set(used)
    own = [side for side in signs.sides if side in shown]
    by_sign: dict[int, list[str]] = {}
    for side in own:
        by_sign.setdefault(signs.of(side), []).append(wording.label(side))
    for number, names in by_sign.items():
        yield number, "held", wording.words.say(what, party=wording.words.listed(names))


def _strip_entries(strip: Strip, signs: Signs, wording: Wording) -> Iterator[Entry]:
    say, meetings = wording.words.say, strip.meetings
    hosts = {m.host for m in meetings}
    yield from side_entries(signs, wording, hosts, "host {party}")
    looks = {m.status for m in meetings}
    if any(m.host is None and m.status != NUMBERED for m in meetings):
        yield 0, "held", say("host not known")
    if looks - {"held", NUMBERED}:
        yield 0, "planned", say("not held, or not yet")
    if any(m.status != NUMBERED and not stretch(m.when) for m in meetings):
        yield 0, "undated", say("date not known: placed between its neighbours")
    if NUMBERED in looks:
        yield 0, NUMBERED, say("known only from the numbering")
    if any(m.months for m in meetings):
        yield 0, "gap", say("months from one known round to the next")


def laid_out(entries: Sequence[Entry], y: float, wide: float) -> tuple[list[Item], float]:
    """Entries side by side, in as many rows as they need; and the line under the last."""
    items: list[Item] = []
    x, row = 8.0, y + _ROW / 2
    for number, look, meaning in entries:
        words = clipped(meaning, TYPE, _MOST)
        need = 24 + width(words, TYPE) + 18
        if x > 8.0 and x + need > wide:
            x, row = 8.0, row + _ROW
        items.append(Part(items=tuple(_entry(number, look, words, x, row)), look="key"))
        x += need
    return items, row + _ROW / 2 if entries else y


def _entry(number: int, look: str, words: str, x: float, y: float) -> Iterator[Item]:
    if look in ("gap", "due"):
        yield line(x, y, x + 18, y, look)
    elif look in ("held", "small"):
        yield small_sign(number, x + 8, y, 7, look)
    else:
        yield from sign(number, x + 10, y, "", look)[:1]
    yield Label(x=x + 24, y=y + 4, words=words, look="means")
