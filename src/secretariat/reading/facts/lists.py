"""Lists: the lines that a line with a colon at its end opens, item by item."""

from collections.abc import Iterator, Sequence

from secretariat.reading.lines import Line

VIEWS = frozenset(["issues", "points", "remarks", "views"])  # what nobody named may have expressed
PEOPLE = frozenset(
    ["appointees", "candidates", "individuals", "leaders", "members", "nominees", "officials", "people", "persons"]
)
PEOPLE_REACH = 4  # tokens of "following three senior officials"
MARKS = frozenset("(-•*·°‣◦●○▪■–>.?")  # before an item; "?" is a mark that was lost on the way


def lists(lines: Sequence[Line]) -> list[tuple[Line, list[Line]]]:
    """Each line that opens a list, with the items of the list."""
    return list(_lists(lines))


def _lists(lines: Sequence[Line]) -> Iterator[tuple[Line, list[Line]]]:
    for n, head in enumerate(lines):
        if head.tokens[-1].low != ":" or is_item(head):
            continue
        items: list[Line] = []
        for line in lines[n + 1 :]:
            if not is_item(line):
                if not items or line.sentence.block != items[-1].sentence.block:
                    break
                continue  # a further sentence of an item
            items.append(line)
        if items:
            yield head, items


def names_people(head: Line) -> bool:
    """ "announced his intent to nominate the following individuals:": the items are names, and no deeds."""
    if "following" not in head.words or head.words.isdisjoint(PEOPLE):
        return False
    lows = [t.low for t in head.tokens]
    at = next((k for k, low in enumerate(lows) if low.endswith("following")), len(lows))
    return not PEOPLE.isdisjoint(lows[at + 1 : at + PEOPLE_REACH])


def is_item(line: Line) -> bool:
    """Whether a line begins as an item does: with a number or a mark."""
    return line.tokens[0].shape == "1" or line.tokens[0].low in MARKS
