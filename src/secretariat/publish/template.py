"""A desk's own Word file as the form of a paper: its named fields are filled, all else stays as the desk made it.

A field is `{{ name }}` in the text, in a table or in a head or foot, or a content control with that name as its tag. A
field that names a part and stands alone in its paragraph becomes that part; the others become plain words.
"""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from docx import Document
from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph

from secretariat.publish import word_text as xml
from secretariat.publish.paper import Paper, Part, Slot, Table
from secretariat.publish.word import TAG, add_notes, add_slot, add_table, character_styles, marking

OPEN, CLOSE = "{{", "}}"


def fill(template: Path, paper: Paper, path: Path) -> tuple[str, ...]:
    """Writes the paper in the form of a template; returns the fields that it has nothing for."""
    file = Document(str(template))
    character_styles(file)
    parts = {part.name: part for part in paper.parts}
    words = {
        "title": paper.title,
        "subtitle": paper.subtitle,
        "marking": paper.marking or "",
        "foot": paper.foot,
        "day": paper.created or "",
    }
    unknown: list[str] = []
    for paragraph in list(_paragraphs(file)):
        alone = _alone(paragraph)
        if alone in parts or alone == "sources":
            _replace(file, paragraph, parts.get(alone or ""), paper)
            continue
        for name in _fields(paragraph.text):
            known = words.get(name) if name not in parts else _plain(parts[name])
            unknown += [] if known is not None else [name]
            _put(paragraph, name, known or "")
    if paper.marking and not _marked(template):
        _mark_every_page(file, paper.marking)
    file.save(str(path))
    return tuple(dict.fromkeys(unknown))


def _paragraphs(file: Any) -> Iterator[Paragraph]:  # noqa: ANN401  python-docx's own
    """Every paragraph of body, tables, content controls, heads and feet."""
    hosts = [file.element.body]
    for section in file.sections:
        hosts += [section.header._element, section.footer._element]  # noqa: SLF001  python-docx has no way in
    for host in hosts:
        for control in list(host.iter(qn("w:sdt"))):
            _control_as_field(control)
        for element in list(host.iter(qn("w:p"))):
            yield Paragraph(element, file)


def _control_as_field(control: Any) -> None:  # noqa: ANN401
    """A content control that is named by its tag holds the field of that name."""
    tag = control.find(f"{qn('w:sdtPr')}/{qn('w:tag')}")
    name = tag.get(qn("w:val"), "").removeprefix(TAG) if tag is not None else ""
    texts = list(control.iter(qn("w:t")))
    if name and texts and not any(OPEN in (text.text or "") for text in texts):
        texts[0].text = f"{OPEN}{name}{CLOSE}"
        for text in texts[1:]:
            text.text = ""


def _fields(text: str) -> Iterator[str]:
    for piece in text.split(OPEN)[1:]:
        name, closed, _ = piece.partition(CLOSE)
        if closed:
            yield name.strip()


def _alone(paragraph: Paragraph) -> str | None:
    text = paragraph.text.strip()
    names = list(_fields(text))
    whole = text.startswith(OPEN) and text.endswith(CLOSE) and len(names) == 1
    return names[0] if whole else None


def _put(paragraph: Paragraph, name: str, words: str) -> None:
    """Words in place of a field, in the look of the run that it begins in: Word may have torn it over several."""
    text = paragraph.text
    for piece in text.split(OPEN)[1:]:
        inside, closed, _ = piece.partition(CLOSE)
        if closed and inside.strip() == name:
            _swap(paragraph, f"{OPEN}{inside}{CLOSE}", words)


def _swap(paragraph: Paragraph, old: str, new: str) -> None:
    runs = paragraph.runs
    at = "".join(run.text for run in runs).find(old)
    if at < 0:
        return
    end, place = at + len(old), 0
    for run in runs:
        start, stop = place, place + len(run.text)
        place = stop
        if stop <= at or start >= end:
            continue
        before, after = run.text[: max(0, at - start)], run.text[max(0, end - start) :] if stop > end else ""
        run.text = before + (new if start <= at else "") + after


def _replace(file: Any, paragraph: Paragraph, part: Part | None, paper: Paper) -> None:  # noqa: ANN401
    """A part in place of the paragraph that names it: made at the end of the file, then moved."""
    body = file.element.body
    before = set(body)
    if part is None:
        add_notes(file, paper)
    for block in part.blocks if part else ():
        if isinstance(block, Table):
            add_table(file, block)
        elif isinstance(block, Slot):
            add_slot(file, block, part.title if part else "")
        else:
            xml.put(file, xml.paragraph(xml.line(block)))
    for element in [one for one in body if one not in before]:
        paragraph._p.addprevious(element)  # noqa: SLF001
    if paragraph._p.getparent().tag != qn("w:tc") or (part and part.blocks):  # noqa: SLF001
        _leave(paragraph)


def _leave(paragraph: Paragraph) -> None:
    """The paragraph goes; a cell keeps an empty one, as it must end with one."""
    for run in paragraph.runs:
        run.text = ""
    parent = paragraph._p.getparent()  # noqa: SLF001
    if parent.tag != qn("w:tc"):
        parent.remove(paragraph._p)  # noqa: SLF001


def _plain(part: Part) -> str:
    """A part as plain words, where its field stands in the middle of a line."""
    return " ".join(_words(part.blocks))


def _words(blocks: Iterable[Any]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Slot):
            yield from block.text
        elif isinstance(block, Table):
            yield from ("".join(run.text for run in line.runs) for row in block.rows for cell in row for line in cell)
        else:
            yield "".join(run.text for run in block.runs)


def _marked(template: Path) -> bool:
    """Whether the template has a field of its own for the marking in a head or foot."""
    file = Document(str(template))
    heads = [p.text for section in file.sections for p in (*section.header.paragraphs, *section.footer.paragraphs)]
    return any("marking" in _fields(text) for text in heads)


def _mark_every_page(file: Any, words: str) -> None:  # noqa: ANN401
    for section in file.sections:
        marking(section.header.add_paragraph(), words)
        marking(section.footer.add_paragraph(), words)
