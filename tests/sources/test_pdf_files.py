"""PDFs: the text layer in paragraphs; pictures, damage and passwords are said."""

from ctypes import c_ushort
from io import BytesIO
from pathlib import Path

import pypdfium2
import pypdfium2.raw as raw

from secretariat import sources
from secretariat.model import Document
from secretariat.sources import Problem
from secretariat.sources.pdf import paragraphs

LOCKED = Path(__file__).parent / "data" / "locked.pdf"


def made(*lines: str) -> bytes:
    """A PDF of one page that has these lines, set in Helvetica."""
    document = pypdfium2.PdfDocument.new()
    page = document.new_page(595, 842)
    for i, line in enumerate(lines):
        text = raw.FPDFPageObj_NewTextObj(document, b"Helvetica", 11)
        coded = (line + "\0").encode("utf-16-le")
        raw.FPDFText_SetText(text, (c_ushort * (len(coded) // 2)).from_buffer_copy(coded))
        raw.FPDFPageObj_Transform(text, 1, 0, 0, 1, 60, 780 - 14 * i)
        raw.FPDFPage_InsertObject(page, text)
    page.gen_content()
    out = BytesIO()
    document.save(out)
    document.close()
    return out.getvalue()


def read(folder: Path, data: bytes) -> Document | Problem:
    (folder / "a.pdf").write_bytes(data)
    (item,) = sources.open(folder / "a.pdf")
    return item


def test_lines_become_paragraphs_again(tmp_path: Path) -> None:
    item = read(
        tmp_path,
        made(
            "The 3rd Japan-Norway Talks",
            "The talks were held in Oslo on 6 January 2011 with Mr. Taro Yamada in the chair, and",
            "both sides agreed to meet again.",
            "The next round will be in Tokyo.",
        ),
    )
    assert isinstance(item, Document)
    assert item.text == (
        "The 3rd Japan-Norway Talks\n\nThe talks were held in Oslo on 6 January 2011 with Mr. Taro Yamada in the "
        "chair, and both sides agreed to meet again.\n\nThe next round will be in Tokyo."
    )
    assert item.published is None


def test_a_word_cut_at_the_end_of_a_line_is_whole_again() -> None:
    assert (
        paragraphs("The two sides spoke of counter\ufffe\r\nterrorism.") == "The two sides spoke of counterterrorism."
    )


def test_pages_that_are_pictures_are_said(tmp_path: Path) -> None:
    item = read(tmp_path, made())
    assert isinstance(item, Problem)
    assert item.code == "no_text_layer"
    assert "OCR" in item.message


def test_damage_is_said(tmp_path: Path) -> None:
    for data in (b"%PDF-1.7\nbroken", made("The talks were held.")[:200], b"no pdf at all"):
        item = read(tmp_path, data)
        assert isinstance(item, Problem)
        assert item.code == "broken"


def test_a_password_is_asked_for_by_a_word(tmp_path: Path) -> None:
    item = read(tmp_path, LOCKED.read_bytes())
    assert isinstance(item, Problem)
    assert item.code == "encrypted"
