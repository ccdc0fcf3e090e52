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
    """ "means to appoint the following persons:": the items are names, and no deeds."""
    if "following" not in head.words:
        return False
    lows = [t.low.rpartition(" ")[2] for t in head.tokens]
    at = next((k for k, low in enumerate(lows) if low == "following"), len(lows))
    return not PEOPLE.isdisjoint(lows[at + 1 : at + PEOPLE_REACH])


def is_item(line: Line) -> bool:
    """Whether a line begins as an item does: with a number or a mark."""
    first = line.tokens[0]
    return (first.shape == "1" and first.date is None) or first.low in MARKS


def doers(item: Line, by: Sequence[str]) -> tuple[str, ...]:
    """ "Norway and Chile sending help", in a list of what three did: those of them whom the item itself begins with."""
    found = set[str]()
    for t in item.tokens:
        actor = t.senses.actor
        if actor is not None and actor.kind != "loose":
            found.add(actor.party)
        elif t.low.endswith("ing") and found and found <= set(by):
            return tuple(sorted(found))
        elif t.shape not in {"1", "."} and t.low not in {"and", "the"}:
            break
    return tuple(by)


def trimmed(line: Line) -> tuple[int, int]:
    """The tokens of the words of a line, without the number or mark before them and the stop behind."""
    tokens = line.tokens
    first = next((k for k, t in enumerate(tokens) if t.shape not in {"1", "."}), 0) if is_item(line) else 0
    behind = len(tokens) - 1 if tokens[-1].low in {".", ";"} else len(tokens)
    return first, max(first + 1, behind)
