"""Word files: the text in order, and tracked changes never swallowed in silence."""

import zipfile
from io import BytesIO
from pathlib import Path

import pytest

from secretariat import sources
from secretariat.model import Document
from secretariat.sources import Given, Problem
from secretariat.sources.given import Changes

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DRAFT = """<w:p><w:r><w:t>The sides </w:t></w:r>
<w:del w:author="A. Berg"><w:r><w:delText>agreed</w:delText></w:r></w:del>
<w:ins w:author="T. Yamada"><w:r><w:t>intend</w:t></w:r></w:ins><w:r><w:t> to meet.</w:t></w:r></w:p>"""


def word(body: str, title: str = "") -> bytes:
    out = BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", f'<w:document xmlns:w="{W}"><w:body>{body}</w:body></w:document>')
        package.writestr(
            "docProps/core.xml",
            f'<c xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>{title}</dc:title></c>',
        )
    return out.getvalue()


def paragraph(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def read(folder: Path, data: bytes, changes: Changes = "accept") -> list[Document | Problem]:
    (folder / "a.docx").write_bytes(data)
    return list(sources.open(folder / "a.docx", Given(changes=changes)))


def test_paragraphs_and_tables_stay_in_order(tmp_path: Path) -> None:
    table = f"<w:tbl><w:tr><w:tc>{paragraph('Head')}</w:tc><w:tc>{paragraph('Party')}</w:tc></w:tr></w:tbl>"
    (item,) = read(tmp_path, word(paragraph("One.") + table + paragraph("Two."), title="The 3rd Talks"))
    assert isinstance(item, Document)
    assert item.text == "One.\n\nHead | Party\n\nTwo."
    assert (item.title, item.known_by["title"]) == ("The 3rd Talks", "properties")


@pytest.mark.parametrize(
    ("changes", "text"), [("accept", "The sides intend to meet."), ("reject", "The sides agreed to meet.")]
)
def test_tracked_changes_are_resolved_and_said(tmp_path: Path, changes: Changes, text: str) -> None:
    note, item = read(tmp_path, word(DRAFT), changes)
    assert isinstance(note, Problem)
    assert "2 tracked changes (A. Berg, T. Yamada)" in note.message
    assert isinstance(item, Document)
    assert " ".join(item.text.split()) == text


def test_tracked_changes_may_be_refused(tmp_path: Path) -> None:
    (item,) = read(tmp_path, word(DRAFT), "refuse")
    assert isinstance(item, Problem)
    assert (item.code, item.failed) == ("changes_refused", True)


def test_a_paragraph_mark_that_was_taken_away_joins_two(tmp_path: Path) -> None:
    mark = '<w:pPr><w:rPr><w:del w:author="A. Berg"/></w:rPr></w:pPr>'
    body = f"<w:p>{mark}<w:r><w:t>The sides </w:t></w:r></w:p>" + paragraph("agreed.")
    *_, item = read(tmp_path, word(body))
    assert isinstance(item, Document)
    assert item.text == "The sides agreed."


def test_damage_passwords_bombs_and_old_files_are_said(tmp_path: Path) -> None:
    bomb = BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr("word/document.xml", b" " * (65 * 2**20))
    entity = f'<!DOCTYPE a [<!ENTITY x "{"y" * 10}">]><w:document xmlns:w="{W}">&x;</w:document>'
    laughing = BytesIO()
    with zipfile.ZipFile(laughing, "w") as package:
        package.writestr("word/document.xml", entity)
    old = b"\xd0\xcf\x11\xe0" + b"\0" * 600
    for data, code in (
        (b"no zip", "broken"),
        (word("")[:100], "broken"),
        (bomb.getvalue(), "bomb"),
        (laughing.getvalue(), "no_text"),
        (old, "unknown_kind"),
        (old + "EncryptedPackage".encode("utf-16-le"), "encrypted"),
        (word(""), "no_text"),
    ):
        (item,) = read(tmp_path, data)
        assert isinstance(item, Problem)
        assert item.code == code
