"""A brief for the head of a delegation: what the record knows for the next round, as typed statements in a fixed order.

`--for` one side sets the order of the sides, the names of the house and which account leads; never a fact.
"""

import tomllib
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib.resources import files
from typing import Literal

from msgspec import Struct

from secretariat.desk.agenda import agenda
from secretariat.desk.briefs import asking, done, people, reading, series, wording
from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Item, Note, RoundName, Section, items_of
from secretariat.desk.slots import OF_A_BRIEF, notes

Length = Literal["card", "brief", "dossier", "addendum"]


class Plan(Struct, frozen=True):
    """What stands in a brief of one length: each kind of statement with the most of it, the lines of the whole, and
    which kinds give way first, each down to how many, and which it can do without where that is not enough.
    """

    sections: tuple[tuple[str, int], ...]
    lines: int
    order: tuple[tuple[str, int], ...]
    drops: tuple[str, ...] = ()


class Brief(Struct, frozen=True, kw_only=True):
    """A whole brief.

    Attributes:
        house: the side that it is for, or None.
        next: the round that it is for as far as it is known: announced or entered, else None.
        since: of an addendum: what rests on nothing that came after that day is left out.
        undated: ids of documents between the parties that a day in the past leaves out because nobody dated them.
    """

    dialogue: str
    name: str
    parties: tuple[str, ...]
    house: str | None
    day: str
    length: Length
    sections: tuple[Section, ...]
    next: RoundName | None = None
    since: str | None = None
    undated: tuple[str, ...] = ()


def every_item(brief: Brief) -> Iterator[Item]:
    """Every statement of a brief, in order."""
    return (item for section in brief.sections for item in items_of(section))


@cache
def plan(length: Length) -> Plan:
    """The shipped plan of a length."""
    raw = tomllib.loads(files(__package__).joinpath("lengths.toml").read_text("utf-8"))[length]
    sections = tuple((str(name), int(most)) for name, most in raw["sections"])
    order = tuple((str(name), int(least)) for name, least in raw["yields"])
    return Plan(sections, raw["lines"], order, tuple(raw.get("drops", ())))


Lines = Callable[[Material], Iterable[Item]]
LINES: dict[str, Lines] = {
    "about": series.about,
    "stands": series.stands,
    "ours": asking.ours,
    "threads": done.threads,
    "changed": wording.changed,
    "only_theirs": wording.only_theirs,
    "differences": wording.differences,
    "heads": people.heads,
    "same_visit": people.same_visit,
    "met_since": people.met_since,
    "gaps": series.gaps,
    "agenda": lambda material: (one.reason for one in agenda(material).items),
    "open_questions": reading.open_questions,
    "read": reading.read,
}
Rows = Iterable[tuple[tuple[Item, ...], ...]]
TABLES: dict[str, tuple[tuple[str, ...], Callable[[Material], Rows]]] = {
    "theirs": (asking.COLUMNS, asking.theirs),
    "deliverables": (done.COLUMNS, done.deliverables),
    "rounds": (series.COLUMNS, series.table),
}


def brief(material: Material, length: Length = "brief") -> Brief:
    """The brief of one length."""
    return Brief(
        dialogue=material.dialogue.id,
        name=_house_name(material),
        parties=material.sides,
        house=material.house,
        day=material.day,
        length=length,
        sections=tuple(s for name, most in plan(length).sections if (s := _section(material, name, most)) is not None),
        next=_next(material),
        undated=material.undated,
    )


def _section(material: Material, name: str, most: int) -> Section | None:
    if name in OF_A_BRIEF:
        own: tuple[Note, ...] = notes(material.remarks, material.dialogue, name)
        return Section(code=name, slot=name, notes=own)
    if name in TABLES:
        columns, made = TABLES[name]
        rows = tuple(made(material))
        shown = rows[:most] if most else rows
        return Section(code=name, columns=columns, rows=shown, left_out=len(rows) - len(shown)) if rows else None
    items = tuple(LINES[name](material))
    kept = items[:most] if most else items
    return Section(code=name, items=kept, left_out=len(items) - len(kept)) if items else None


def _house_name(material: Material) -> str:
    """The name that the house itself uses most lately, where its own texts name the dialogue; else the shown one."""
    own = [n for n in material.dialogue.naming if n.name and n.sides == (material.house,)]
    last = max(own, key=lambda n: (n.years[-1:], len(n.documents), n.name), default=None)
    return last.name if last else material.dialogue.name


def _next(material: Material) -> RoundName | None:
    ahead = [held for held in material.announced() if not material.passed(held)]
    return RoundName(ahead[0].ordinal, ahead[0].when, ahead[0].place) if ahead else None
