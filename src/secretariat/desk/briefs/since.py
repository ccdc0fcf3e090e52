"""The addendum: of a brief only what rests on something that came after a day."""

from msgspec.structs import replace

from secretariat.desk.briefs.brief import Brief
from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Item, Note, Section
from secretariat.record.days import last_day


def since(brief: Brief, material: Material, day: str) -> Brief:
    """What is new in a brief since a day: documents published later, Decisions and notes made later."""
    sections = (_section(section, material, day) for section in brief.sections)
    kept = tuple(s for s in sections if s.items or s.rows or s.notes)
    return replace(brief, sections=kept, since=day)


def _section(section: Section, material: Material, day: str) -> Section:
    # A row is new where its first statement is: a new answer to what is known stands with what is ours.
    rows = tuple(row for row in section.rows if any(_is_new(item, material, day) for item in row[0]))
    items = tuple(item for item in section.items if _is_new(item, material, day))
    notes = tuple(note for note in section.notes if _later(note, day))
    return replace(section, items=items, rows=rows, notes=notes, left_out=0)


def _later(note: Note, day: str) -> bool:
    return note.when[:10] > day


def _is_new(item: Item, material: Material, day: str) -> bool:
    """Whether a statement rests on a document that was published after a day, or on what a person said after it."""
    on = last_day(day)
    headers = (material.headers.get(passage.document) for passage in item.passages)
    published = (last_day(header.published) for header in headers if header)
    if any(one and on and one > on for one in published):
        return True
    made = {remark.decision: remark.when for remark in material.remarks}
    return any(made.get(decision, "")[:10] > day for decision in item.decisions)
