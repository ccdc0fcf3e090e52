"""How the dialogues of one block stand to each other: which is held under which, and what changed its name or level."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec.structs import replace

from secretariat.model import Dialogue, Naming, RecordFinding
from secretariat.record.families import fold

PARTS = frozenset({"heads_of_delegation", "working_group", "steering_committee", "committee"})
UNDER = "under"
NO_NAME = frozenset({"the", "of", "on", "for", "between", "and", "a", "meeting", "round", "session"})


def with_parents(dialogues: Sequence[Dialogue]) -> list[Dialogue]:
    """The dialogues; those whose name says that they meet under another one of the same subject say which."""
    return [replace(d, parent=parent.id) if (parent := _parent(d, dialogues)) else d for d in dialogues]


def _parent(dialogue: Dialogue, dialogues: Sequence[Dialogue]) -> Dialogue | None:
    said = any(UNDER in fold(name) for name in dialogue.names)
    if dialogue.form not in PARTS or not said:
        return None
    over = [d for d in dialogues if d.form not in PARTS and d.subject and d.subject == dialogue.subject]
    return over[0] if len(over) == 1 else None


def relations(dialogues: Sequence[Dialogue]) -> Iterator[RecordFinding]:
    """Series of one subject at two levels, and series that a side calls otherwise from some year on."""
    by_subject = sorted((d for d in dialogues if d.level), key=lambda d: (d.form, d.subject or "", d.id))
    for one, other in pairwise(by_subject):
        if (one.form, one.subject) == (other.form, other.subject) and one.level != other.level:
            values: dict[str, str | int | None] = {"level": one.level, "other": other.id, "other_level": other.level}
            yield RecordFinding(code="same_subject_at_two_levels", about=one.id, values=values)
    for dialogue in dialogues:
        yield from _renamed(dialogue)


def _renamed(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """A name of a side that it no longer used once it had begun to use another: only the years of documents say so."""
    for side in dialogue.parties:
        own = [n for n in dialogue.naming if n.sides == (side,) and n.years]
        for before, after in pairwise(sorted(own, key=lambda n: (n.years[0], n.name))):
            if before.years[-1] < after.years[0] and _words(before) != _words(after):
                values: dict[str, str | int | None] = {"side": side, "name": before.name, "later_name": after.name}
                values["until"], values["since"] = before.years[-1], after.years[0]
                yield RecordFinding(code="renamed", about=dialogue.id, values=values)


def _words(naming: Naming) -> frozenset[str]:
    return frozenset(word for word in fold(naming.name) if word not in NO_NAME and not word[0].isdigit())
