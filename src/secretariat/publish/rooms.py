"""The desk's own words in a Word file, by the room that they were written in, so that it can be kept."""

from pathlib import Path

from docx import Document
from docx.oxml.ns import qn

from secretariat.publish.word import TAG


def written(path: Path) -> dict[str, str]:
    """What stands in each room of a file; a room that still shows its hint is empty."""
    found: dict[str, list[str]] = {}
    for control in Document(str(path)).element.body.iter(qn("w:sdt")):
        about = control.find(qn("w:sdtPr"))
        tag = about.find(qn("w:tag")) if about is not None else None
        name = tag.get(qn("w:val"), "") if tag is not None else ""
        if about is not None and name.startswith(TAG):
            hint = about.find(qn("w:showingPlcHdr")) is not None
            found.setdefault(name.removeprefix(TAG), []).extend([] if hint else _lines(control))
    return {name: "\n".join(lines).strip() for name, lines in found.items()}


def _lines(control: object) -> list[str]:
    """The paragraphs of a content control as lines of text."""
    paragraphs = control.iter(qn("w:p"))  # type: ignore[attr-defined]  # an element of lxml
    return [
        "".join(_text(one) for one in paragraph.iter(qn("w:t"), qn("w:br"), qn("w:tab"))) for paragraph in paragraphs
    ]


def _text(element: object) -> str:
    tag = element.tag  # type: ignore[attr-defined]
    return {qn("w:br"): "\n", qn("w:tab"): "\t"}.get(tag) or (element.text or "")  # type: ignore[attr-defined]
