"""What `brief` and its kin do once their modules are wanted."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import click

from secretariat import verbs
from secretariat.cli.output import say, tell
from secretariat.cli.paper_page import paper_page
from secretariat.cli.shelves import party_of, shelf, today
from secretariat.desk.briefs.material import Material
from secretariat.publish.paper import Paper
from secretariat.verbs.papers import FORMS
from secretariat.words import in_language

WRITTEN_OVER = 1


def print_brief(
    *, words: tuple[str, ...], house: str | None, length: str, since: str | None, template: str | None, take: bool,
    who: str | None, marking: str | None, ceiling: str | None, markings: Path | None, language: str, out: Path | None,
    archive: Path, sources: tuple[str, ...], as_of: str | None, private: bool,
) -> int:  # fmt: skip
    """Writes a brief, or prints it."""
    side = party_of(house, "--for")
    if take and out:
        _take(archive, words, out, who, language)
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        dialogue = verbs.dialogue_meant(asked, words)
        made, material = verbs.brief(asked, dialogue, as_of or today(), house=side, length=length, since=since)  # type: ignore[arg-type]  # click knows the lengths
    if out and out.suffix.lower() == ".json":
        return say(out, "json", value=made)
    paper = verbs.brief_paper(
        made, material, language=language, marking=marking, ceiling=ceiling, known=verbs.schemes(markings)
    )
    if out is None:
        return say(None, "text", pages=paper_page(paper))
    if out.suffix.lower() == ".docx" and out.exists() and (lost := verbs.unkept(out, material)):
        return _refuse(out, lost, language)
    return write(paper, out, Path(template) if template else None)


def write(paper: Paper, out: Path, template: Path | None) -> int:
    """Writes a paper and says what of a template stayed empty."""
    if out.suffix.lower() not in FORMS:
        raise click.BadParameter(f"the name should end in one of {', '.join(FORMS)}", param_hint="-o")
    unknown = verbs.write_paper(paper, out, template)
    if unknown:
        names = ", ".join(part.name for part in paper.parts)
        tell(f"Note: {template} has fields that nothing is known for: {', '.join(unknown)}. Known: {names}.", err=True)
    return 0


def _take(archive: Path, words: Sequence[str], path: Path, who: str | None, language: str) -> None:
    """Keeps what was written in the rooms of a file as notes."""
    if not who:
        raise click.UsageError("Who wrote it? Say --as NAME or set SECRETARIAT_NAME.")
    with verbs.Archive(archive) as opened:
        asked = verbs.Kept(opened, private=True)
        dialogue = verbs.dialogue_meant(asked, words)
        made = verbs.taken(asked, dialogue, path, verbs.Word(who=who))
    with verbs.Archive(archive, write=True) as opened:
        verbs.keep(opened, made)
    told = in_language(language)
    rooms = told.listed(told.word("section", str(one.slot)) for one in made)
    said = told.sentence("desk", "taken" if made else "nothing_taken", {"file": str(path), "rooms": rooms})
    tell(said, err=True)


def _refuse(path: Path, lost: dict[str, str], language: str) -> int:
    """Says what would be lost: nobody's words are written over."""
    told = in_language(language)
    rooms = told.listed(told.word("section", slot) for slot in lost)
    said = told.sentence("desk", "not_written_over", {"file": str(path), "rooms": rooms})
    tell(said, err=True)
    return WRITTEN_OVER


def print_matrix(**chosen: Any) -> int:  # noqa: ANN401  as click hands them
    """Writes a follow-up matrix, or prints it."""
    return _print_table(verbs.matrix, verbs.matrix_paper, **chosen)


def print_agenda(**chosen: Any) -> int:  # noqa: ANN401
    """Writes an agenda, or prints it."""
    return _print_table(verbs.agenda, verbs.agenda_paper, **chosen)


def _print_table(
    make: Callable[..., tuple[Any, Material]], tell: Callable[..., Paper], *, words: tuple[str, ...], house: str | None,
    marking: str | None, ceiling: str | None, markings: Path | None, language: str, out: Path | None, archive: Path,
    sources: tuple[str, ...], as_of: str | None, private: bool,
) -> int:  # fmt: skip
    """Writes or prints what is made of one dialogue, in the form of the file's name."""
    side = party_of(house, "--for")
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        made, material = make(asked, verbs.dialogue_meant(asked, words), as_of or today(), house=side)
    paper = tell(made, material, language=language, marking=marking, ceiling=ceiling, known=verbs.schemes(markings))
    if out is None:
        return say(None, "text", pages=paper_page(paper))
    return say(out, "json", value=made) if out.suffix.lower() == ".json" else write(paper, out, None)


def print_calendar(*, words: tuple[str, ...], internal: bool, language: str, out: Path | None, archive: Path) -> int:
    """Writes a calendar."""
    with verbs.Archive(archive) as opened:
        asked = verbs.Kept(opened, private=internal)
        lines = verbs.dialogues_meant(asked, words) if words else None
        made = verbs.calendar(opened, lines, today(), internal=internal, language=language)
    if out is None:
        click.echo(made.decode(), nl=False)
    else:
        out.write_bytes(made)
    return 0


def print_due(
    *, words: tuple[str, ...], party: str | None, until: str | None, language: str, form: str, archive: Path,
    sources: tuple[str, ...], as_of: str | None, private: bool,
) -> int:  # fmt: skip
    """Prints what falls when."""
    code = party_of(party, "--party")
    with shelf(archive, sources, as_of=as_of, private=private) as asked:
        lines = [one for one in verbs.dialogues_meant(asked, words) if code in (None, *one.parties)]
        found = [one for one in verbs.due(asked, lines, as_of or today()) if until is None or one.first <= until]
        paper = verbs.due_paper(asked, found, as_of or today(), language=language)
    return say(None, form, pages=paper_page(paper), value=found)
