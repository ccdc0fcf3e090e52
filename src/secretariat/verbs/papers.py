"""Papers of a desk as files: Word, PDF, HTML, Markdown; marked, in a desk's own template, with its own words kept."""

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Literal

from secretariat.desk import table_paper
from secretariat.desk.agenda import ADDED, Agenda, AgendaItem, slot_of
from secretariat.desk.brief_paper import paper as paper_of
from secretariat.desk.briefs.brief import Brief, every_item
from secretariat.desk.briefs.material import Material
from secretariat.desk.falling import Falls
from secretariat.desk.items import items_of
from secretariat.desk.markings import Schemes, marking_of, schemes
from secretariat.desk.matrix import Matrix
from secretariat.desk.slots import OF_A_BRIEF
from secretariat.model import Decision, Dialogue
from secretariat.publish.paper import Paper
from secretariat.verbs.aiming import at_dialogue, at_fact
from secretariat.verbs.briefing import gathered
from secretariat.verbs.deciding import Word, decision, now
from secretariat.verbs.naming import labels
from secretariat.verbs.shelf import Shelf
from secretariat.words import in_language

FORMS = (".docx", ".pdf", ".html", ".md", ".xlsx")


def brief_paper(
    brief: Brief, material: Material, *, language: str = "en", marking: str | None = None, ceiling: str | None = None,
    known: Schemes | None = None,
) -> Paper:  # fmt: skip
    """A brief in words; refused with a MarkingError where it is marked above the ceiling."""
    lines = [item.marking for item in every_item(brief) if item.marking]
    lines += [note.marking for section in brief.sections for note in section.notes if note.marking]
    marked = marking_of(marking, lines, known or schemes(), ceiling)
    return paper_of(brief, in_language(language), labels(language=language), material.headers, marked)


def matrix_paper(
    made: Matrix, material: Material, *, language: str = "en", marking: str | None = None, ceiling: str | None = None,
    known: Schemes | None = None,
) -> Paper:  # fmt: skip
    """A follow-up matrix in words; refused likewise."""
    lines = [item.marking for item in items_of(made.section) if item.marking]
    marked = marking_of(marking, lines, known or schemes(), ceiling)
    return table_paper.matrix_paper(made, in_language(language), labels(language=language), material.headers, marked)


def agenda_paper(
    made: Agenda, material: Material, *, language: str = "en", marking: str | None = None, ceiling: str | None = None,
    known: Schemes | None = None,
) -> Paper:  # fmt: skip
    """An agenda in words; refused likewise."""
    lines = [one.reason.marking for one in made.items if one.reason.marking]
    marked = marking_of(marking, lines, known or schemes(), ceiling)
    words, label = in_language(language), labels(language=language)
    return table_paper.agenda_paper(made, material.dialogue.name, words, label, material.headers, marked)


def due_paper(shelf: Shelf, found: Sequence[Falls], day: str, *, language: str = "en") -> Paper:
    """What falls when, in words."""
    documents = {passage.document for one in found for passage in one.item.passages}
    return table_paper.due_paper(found, day, in_language(language), labels(language=language), shelf.headers(documents))


def write_paper(paper: Paper, path: Path, template: Path | None = None) -> tuple[str, ...]:
    """Writes a paper in the form of the file's name; returns the fields of a template that nothing is known for."""
    if template is not None:
        from secretariat.publish.template import fill

        return fill(template, paper, path)
    _WRITERS[path.suffix.lower()](paper, path)
    return ()


def _docx(paper: Paper, path: Path) -> None:
    from secretariat.publish.word import write

    write(paper, path)


def _pdf(paper: Paper, path: Path) -> None:
    from secretariat.publish.pdf import write

    write(paper, path)


def _html(paper: Paper, path: Path) -> None:
    from secretariat.publish.page import page

    path.write_text(page(paper), "utf-8")


def _markdown(paper: Paper, path: Path) -> None:
    from secretariat.publish.plain import markdown

    path.write_text("\n".join(markdown(paper)) + "\n", "utf-8")


def _xlsx(paper: Paper, path: Path) -> None:
    from secretariat.publish.sheet import write

    write(paper, path)


_WRITERS: Mapping[str, Callable[[Paper, Path], None]] = dict(
    zip(FORMS, (_docx, _pdf, _html, _markdown, _xlsx), strict=True)
)


def unkept(path: Path, material: Material) -> dict[str, str]:
    """What somebody wrote in the rooms of a Word file, and that no note holds: by room, its text."""
    from secretariat.desk.slots import notes
    from secretariat.publish.rooms import written

    found = written(path)
    dialogue: Dialogue = material.dialogue
    kept = {slot: "\n".join(n.text for n in notes(material.remarks, dialogue, slot)).strip() for slot in OF_A_BRIEF}
    return {slot: text for slot, text in found.items() if slot in kept and text and text != kept[slot]}


def agenda_word(shelf: Shelf, one: AgendaItem, word: Word, said: Literal["keep", "drop"] | int) -> Decision:
    """A person's word on an item of an agenda: it is kept, dropped, or put at a place, counted from 1."""
    return decision("note", at_fact(shelf, one.fact, None), word, slot=slot_of(one), value=str(said))


def agenda_item(shelf: Shelf, dialogue: Dialogue, word: Word, text: str) -> Decision:
    """An item that a person adds to an agenda."""
    return decision("note", at_dialogue(shelf, dialogue), word, slot=ADDED, value=text)


def note_in(shelf: Shelf, dialogue: Dialogue, word: Word, room: str, text: str) -> Decision:
    """What a desk writes in a room of its papers; the last word there stands, an empty one empties it."""
    return decision("note", at_dialogue(shelf, dialogue), word, slot=room, value=text)


def taken(shelf: Shelf, dialogue: Dialogue, path: Path, word: Word) -> list[Decision]:
    """What somebody wrote in the rooms of a Word file, as notes on the dialogue."""
    new = unkept(path, gathered(shelf, dialogue, word.when or now()[:10]))
    return [note_in(shelf, dialogue, word, slot, text) for slot, text in sorted(new.items())]
