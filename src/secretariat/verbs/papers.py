"""Papers of a desk as files: Word, PDF, HTML, Markdown; marked, in a desk's own template, with its own words kept."""

from collections.abc import Callable, Mapping
from pathlib import Path

from secretariat.desk.brief_paper import paper as paper_of
from secretariat.desk.briefs.brief import Brief, every_item
from secretariat.desk.briefs.material import Material
from secretariat.desk.markings import Schemes, marking_of, schemes
from secretariat.desk.slots import OF_A_BRIEF
from secretariat.model import Decision, Dialogue
from secretariat.publish.paper import Paper
from secretariat.verbs.aiming import at_dialogue
from secretariat.verbs.briefing import gathered
from secretariat.verbs.deciding import Word, decision, now
from secretariat.verbs.naming import labels
from secretariat.verbs.shelf import Shelf
from secretariat.words import in_language

FORMS = (".docx", ".pdf", ".html", ".md")


def brief_paper(
    brief: Brief, material: Material, *, language: str = "en", marking: str | None = None, ceiling: str | None = None,
    known: Schemes | None = None,
) -> Paper:  # fmt: skip
    """A brief in words; refused with a MarkingError where it is marked above the ceiling."""
    lines = [item.marking for item in every_item(brief) if item.marking]
    lines += [note.marking for section in brief.sections for note in section.notes if note.marking]
    marked = marking_of(marking, lines, known or schemes(), ceiling)
    return paper_of(brief, in_language(language), labels(language=language), material.headers, marked)


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


_WRITERS: Mapping[str, Callable[[Paper, Path], None]] = dict(zip(FORMS, (_docx, _pdf, _html, _markdown), strict=True))


def unkept(path: Path, material: Material) -> dict[str, str]:
    """What somebody wrote in the rooms of a Word file, and that no note holds: by room, its text."""
    from secretariat.desk.slots import notes
    from secretariat.publish.rooms import written

    found = written(path)
    dialogue: Dialogue = material.dialogue
    kept = {slot: "\n".join(n.text for n in notes(material.remarks, dialogue, slot)).strip() for slot in OF_A_BRIEF}
    return {slot: text for slot, text in found.items() if slot in kept and text and text != kept[slot]}


def taken(shelf: Shelf, dialogue: Dialogue, path: Path, word: Word) -> list[Decision]:
    """What somebody wrote in the rooms of a Word file, as notes on the dialogue."""
    aim = at_dialogue(shelf, dialogue)
    new = unkept(path, gathered(shelf, dialogue, word.when or now()[:10]))
    return [decision("note", aim, word, slot=slot, value=text) for slot, text in sorted(new.items())]
