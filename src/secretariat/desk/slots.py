"""The desk's own rooms in its papers. What is written there is a Decision of kind note, and outlives every making."""

from collections.abc import Iterable

from secretariat.desk.items import Note, note_of
from secretariat.model import Dialogue, Remark

OF_A_BRIEF = ("objectives", "points", "replies", "press_line")
REMARKS = "remarks"  # of an item of the matrix


def notes(remarks: Iterable[Remark], dialogue: Dialogue, slot: str) -> tuple[Note, ...]:
    """What stands in a room: the last words written there. An empty note empties it."""
    facts = {fact for held in dialogue.rounds for fact in held.members}
    said = [r for r in remarks if r.kind == "note" and r.slot == slot and r.fact in facts]
    return tuple(note_of(remark, remark.marking) for remark in _last(said) if remark.text.strip())


def notes_on(remarks: Iterable[Remark], facts: Iterable[str], slot: str) -> tuple[Note, ...]:
    """What stands in the room of one item, by the facts that it is of."""
    wanted = set(facts)
    said = [r for r in remarks if r.kind == "note" and r.slot in (slot, None) and r.fact in wanted]
    return tuple(note_of(remark, remark.marking) for remark in _last(said) if remark.text.strip())


def _last(said: list[Remark]) -> list[Remark]:
    return [max(said, key=lambda r: (r.when, r.decision))] if said else []
