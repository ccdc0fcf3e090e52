"""Opposite: between two states, of which somebody is whose own words do not say it, by whom the text sets against them.

Who met, thanked or told an official of one of two is of the other; so is who holds the post that one of them holds.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from secretariat.lexicon.tables import Tables
from secretariat.reading.lines import Line
from secretariat.reading.own_official import last_word
from secretariat.reading.people import Person
from secretariat.reading.phrases.who import Known
from secretariat.reading.tokens import Token

# What is done to one of another side. "Direct", "nominate" or "join" may be done to one's own.
TO_ANOTHER = frozenset(
    [
        *("assure", "brief", "congratulate", "host", "inform", "invite", "meet", "receive", "tell", "thank", "urge"),
        *("visit", "welcome", "call on", "meet with", "hold talks with"),
    ]
)
TALKING = frozenset(
    ["call", "conversation", "dialogue", "discussion", "discussions", "meeting", "talk", "talked", "talks"]
)
BESIDE = frozenset(
    ["along", "together", "accompanied", "combined", "jointly", "and"]
)  # before "with": on the same side
COUNTERPART_REACH = 4  # tokens from "their counterparts" to the first of those, past "the" and a comma
BEFORE_NAMES = frozenset(["the", "his", "her", "their", "its", "visiting", "'s", "then"])
ENDS = frozenset([";", ".", "that", "while", "whereas", '"', "who", "which"])
# Of these posts a state has one holder.
SOLE = frozenset(
    [
        *("president", "prime minister", "premier", "chancellor", "federal chancellor", "taoiseach", "king", "emir"),
        *("foreign minister", "minister of foreign affairs", "minister for foreign affairs", "foreign secretary"),
        *("defence minister", "defense minister", "minister of defence", "minister of defense", "minister for defence"),
        *("national security adviser", "national security advisor", "finance minister", "minister of finance"),
    ]
)


def opposite(
    lines: Sequence[Line], by_name: Mapping[str, Known], parties: tuple[str, ...], tables: Tables
) -> dict[str, str]:
    """By full name the side of those who stand against an official of the other one; of nobody set against both, and no
    president of a state that a monarch heads.
    """
    told: dict[str, set[str]] = {}
    presidents = {known.name for line in lines for p in line.people if (known := _president(p, by_name))}
    for known, other in (*_facing(lines, by_name), *_of_one_post(lines, by_name)):
        if known.party in parties:
            told.setdefault(other.name, set()).update(p for p in parties if p != known.party)
    monarchies = {p for p in parties if tables.head_of(p) == "monarch"}
    return {
        name: next(iter(sides))
        for name, sides in told.items()
        if len(sides) == 1 and not (name in presidents and sides & monarchies)
    }


def guests(lines: Sequence[Line]) -> frozenset[str]:
    """By last name whom another met, received or called together, of two whose own words do not tell whose they are:
    on a state's page those are not its own. Who calls on another is the guest.
    """
    return frozenset(last_word(person.name) for line in lines if len(line.people) > 1 for person in _met_by(line))


def _met_by(line: Line) -> Iterator[Person]:
    """Those of a line whom another met, and who stand in a row with them."""
    row = False
    for a, b in pairwise(line.people):
        between = line.tokens[a.j : b.i]
        row = row and bool(between) and all(t.low in {"and", ","} for t in between)
        if row:
            yield b
        elif not (a.parties or b.parties) and a.post and b.post and _meet(line.tokens, a, b):
            if any(t.senses.meeting == "call_on" or t.low == "by" for t in between):
                yield a
            elif {t.low for t in between} != {"and"}:
                row = True
                yield b


def _president(person: Person, by_name: Mapping[str, Known]) -> Known | None:
    return by_name.get(person.name.lower()) if person.rank == "president" else None


def _facing(lines: Sequence[Line], by_name: Mapping[str, Known]) -> Iterator[tuple[Known, Known]]:
    """Two people of whom one meets or addresses the other, both ways round."""
    for line in lines:
        for a, b in pairwise(line.people):
            x, y = by_name.get(a.name.lower()), by_name.get(b.name.lower())
            if x is not None and y is not None and (x.party is None) != (y.party is None) and _meet(line.tokens, a, b):
                yield (x, y) if y.party is None else (y, x)


def _meet(tokens: tuple[Token, ...], a: Person, b: Person) -> bool:
    """Whether the words between two people say that one deals with the other."""
    between = tokens[a.j : b.i]
    if any(t.low in ENDS for t in between):
        return False
    words = [t for t in between if t.low not in BEFORE_NAMES and not t.senses.actor]
    if not words:
        return False
    if any("counterpart" in t.low for t in tokens[max(a.j, b.i - COUNTERPART_REACH) : b.name_i]):
        return True
    if [t.low for t in words] == ["and"]:
        return "between" in {t.low for t in tokens[max(0, a.i - 2) : a.i]} or _met(tokens, b.j)
    last = words[-1]
    if last.low.endswith("with"):
        talked = any(t.low in TALKING or t.senses.meeting is not None or t.senses.series is not None for t in words)
        return talked and (len(words) < 2 or words[-2].low not in BESIDE)
    if last.low == "by":
        return len(words) > 1 and _lemma(words[-2]) in TO_ANOTHER
    return _lemma(last) in TO_ANOTHER


def _met(tokens: tuple[Token, ...], j: int) -> bool:
    """ "Dahl and Roe met in Oslo": each other, where nobody else is met."""
    if j + 1 >= len(tokens) or tokens[j].low != "met" or "with" in {t.low for t in tokens[j:]}:
        return False
    return tokens[j + 1].date is not None or tokens[j + 1].low in {"at", "in", "on", "here", "for", "today", "to", "."}


def _lemma(t: Token) -> str:
    return t.senses.verb.lemma if t.senses.verb is not None else t.senses.meeting or t.low


def _of_one_post(lines: Sequence[Line], by_name: Mapping[str, Known]) -> Iterator[tuple[Known, Known]]:
    """Two people of one post that no state has twice, where nobody else in the text bears it."""
    holders: dict[str, dict[str, Known]] = {}
    for line in lines:
        for person in line.people:
            known = by_name.get(person.name.lower()) if person.rank in SOLE and person.rank else None
            if known is not None and person.rank is not None and not is_of_before(line.tokens, person):
                holders.setdefault(person.rank, {})[known.name] = known
    for two in holders.values():
        if len(two) == 2:
            x, y = two.values()
            if (x.party is None) != (y.party is None):
                yield (x, y) if y.party is None else (y, x)


def is_of_before(tokens: Sequence[Token], person: Person) -> bool:
    """ "Former Prime Minister Roe", "then President Dahl"."""
    return any(t.low in {"former", "then", "late", "ex"} for t in tokens[max(0, person.i - 1) : person.name_i])
