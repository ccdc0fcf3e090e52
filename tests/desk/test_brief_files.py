"""The brief as files: what Word and PDF hold, how many sides, which fonts, what a desk wrote in them."""

from pathlib import Path

import pypdf
import pytest
from docx import Document
from docx.oxml.ns import qn
from shelf_of_examples import DAY, case, dialogues, shelf

from secretariat import verbs
from secretariat.desk.briefs.brief import Length
from secretariat.publish.paper import Line, Paper, Part, Run, Slot, Table
from secretariat.publish.pdf import compiled
from secretariat.publish.rooms import written
from secretariat.verbs.papers import FORMS
from secretariat.words import LANGUAGES


def paper(length: Length = "brief", language: str = "en", marking: str | None = None) -> Paper:
    made, material = verbs.brief(shelf(DAY), case(), DAY, house="JP", length=length)
    return verbs.brief_paper(made, material, language=language, marking=marking)


def pdf(of: Paper, path: Path) -> pypdf.PdfReader:
    verbs.write_paper(of, path)
    return pypdf.PdfReader(path)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("length", "sides"), [("card", 1), ("brief", 2)])
def test_a_card_is_one_side_and_a_brief_two_of_every_example(
    length: Length, sides: int, language: str, tmp_path: Path
) -> None:
    for dialogue in dialogues():
        made, material = verbs.brief(shelf(), dialogue, "2026-01-01", house=dialogue.parties[0], length=length)
        found = pdf(verbs.brief_paper(made, material, language=language), tmp_path / "brief.pdf")
        assert len(found.pages) <= sides, dialogue.name


def test_the_officers_case_is_two_sides(tmp_path: Path) -> None:
    assert len(pdf(paper(), tmp_path / "brief.pdf").pages) == 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_pdf_is_tagged_and_brings_its_fonts_for_every_script(language: str, tmp_path: Path) -> None:
    found = pdf(paper("dossier", language), tmp_path / "brief.pdf")
    root = found.root_object
    marked = root["/MarkInfo"].get_object()
    assert isinstance(marked, pypdf.generic.DictionaryObject)
    assert marked["/Marked"] == pypdf.generic.BooleanObject(value=True)
    assert "/StructTreeRoot" in root
    assert str(root["/Lang"]) == language
    assert found.metadata is not None
    assert found.metadata.title == paper().title
    fonts = {name: embedded for page in found.pages for name, embedded in _fonts(page)}
    assert all(fonts.values()), fonts
    assert any("NotoSansCJKjp" in name for name in fonts)
    assert "日中安保対話" in "".join(page.extract_text() for page in found.pages).replace(" ", "")


def _fonts(page: pypdf.PageObject) -> list[tuple[str, bool]]:
    found = []
    for font in page["/Resources"]["/Font"].values():  # type: ignore[index]  # a dictionary of the page
        whole = font.get_object()
        inner = whole.get("/DescendantFonts", [whole])[0].get_object()
        descriptor = inner["/FontDescriptor"].get_object()
        embedded = any(name in descriptor for name in ("/FontFile", "/FontFile2", "/FontFile3"))
        found.append((str(whole["/BaseFont"]), embedded))
    return found


def test_the_marking_is_on_every_page(tmp_path: Path) -> None:
    marked = paper(marking="LIMITE")
    for page in pdf(marked, tmp_path / "brief.pdf").pages:
        assert page.extract_text().count("LIMITE") == 2
    verbs.write_paper(marked, tmp_path / "brief.docx")
    section = Document(str(tmp_path / "brief.docx")).sections[0]
    assert [p.text for p in section.header.paragraphs] == ["LIMITE"]
    assert "LIMITE" in [p.text for p in section.footer.paragraphs]


def test_word_has_headings_a_head_that_repeats_and_notes_that_lead_to_their_source(tmp_path: Path) -> None:
    made = paper()
    verbs.write_paper(made, tmp_path / "brief.docx")
    file = Document(str(tmp_path / "brief.docx"))
    headings = [p.text for p in file.paragraphs if p.style is not None and p.style.name == "Heading 1"]
    assert headings == [*(part.title for part in made.parts), made.notes_title]
    assert file.core_properties.title == made.title
    for table in file.tables:
        assert table.rows[0]._tr.trPr is not None
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
    body = file.element.body
    marks = {mark.get(qn("w:name")) for mark in body.iter(qn("w:bookmarkStart"))}
    links = {link.get(qn("w:anchor")) for link in body.iter(qn("w:hyperlink")) if link.get(qn("w:anchor"))}
    assert links
    assert links <= marks


def one_part(*blocks: Line | Table | Slot) -> Paper:
    return Paper(title="T", subtitle="S", language="en", parts=(Part("stands", "Stands", blocks),))


def test_what_is_written_in_a_room_is_found_again_and_a_hint_is_nothing_written(tmp_path: Path) -> None:
    rooms = one_part(Slot("objectives", ("First", "", "<Third> & 第三"), "hint"), Slot("points", (), "a hint", room=2))
    verbs.write_paper(rooms, tmp_path / "rooms.docx")
    assert written(tmp_path / "rooms.docx") == {"objectives": "First\n\n<Third> & 第三", "points": ""}


def test_odd_words_break_no_file(tmp_path: Path) -> None:
    odd = 'a"b\\c #d $e *f _g `h <i> &j @k [l] {m} 中日 日本語 \u200b\x00 //'
    for form in FORMS:
        verbs.write_paper(one_part(Line((Run(odd.replace("\x00", "")),))), tmp_path / f"odd{form}")
    assert compiled(one_part(Line((Run(odd),), marking='"]#'), Table(("[h]",), ((((Line((Run(odd),)),)),),), (1,))))


def test_the_same_brief_is_the_same_file(tmp_path: Path) -> None:
    assert compiled(paper()) == compiled(paper())


def test_a_template_of_a_desk_keeps_its_form_and_is_filled(tmp_path: Path) -> None:
    file = Document()
    file.add_heading("Ministry of Examples", level=1)
    file.sections[0].header.paragraphs[0].text = "{{ marking }}"
    file.add_paragraph("On {{title}}, as of {{ day }}; {{nobody_knows}}.")
    file.add_paragraph("{{stands}}")
    file.add_table(rows=1, cols=1).cell(0, 0).paragraphs[0].text = "{{ rounds }}"
    file.add_paragraph("{{objectives}}")
    file.add_paragraph("{{sources}}")
    file.save(str(tmp_path / "template.docx"))
    unknown = verbs.write_paper(paper(marking="LIMITE"), tmp_path / "filled.docx", tmp_path / "template.docx")
    assert unknown == ("nobody_knows",)
    filled = Document(str(tmp_path / "filled.docx"))
    text = [p.text for p in filled.paragraphs]
    assert text[0] == "Ministry of Examples"
    assert text[1] == f"On {paper().title}, as of {DAY}; ."
    assert any(line.startswith("Last known round: 15th") for line in text)
    assert filled.sections[0].header.paragraphs[0].text == "LIMITE"
    assert not [line for line in text if "{{" in line]
    assert written(tmp_path / "filled.docx") == {"objectives": ""}
    assert "Beijing" in filled.tables[0].cell(0, 0)._tc.xml
