"""The follow-up matrix and the agenda: each line with its source, a person's words kept."""

from pathlib import Path

from docx import Document
from msgspec.structs import replace
from openpyxl import load_workbook
from shelf_of_examples import case, dialogues, shelf, stands_in_its_text

from secretariat import verbs
from secretariat.desk.agenda import ADDED, AgendaItem, agenda, slot_of
from secretariat.desk.briefs.material import Material
from secretariat.desk.items import items_of
from secretariat.model import Remark
from secretariat.publish.paper import Line, Paper, Part, Run, Table
from secretariat.publish.sheet import safe
from secretariat.verbs.briefing import paragraph

DAY = "2023-03-01"


def material(remarks: tuple[Remark, ...] = ()) -> Material:
    return replace(verbs.gathered(shelf(), case(None), DAY, "JP"), remarks=remarks)


def test_every_line_of_every_matrix_is_followed_to_a_quote_once() -> None:
    for dialogue in dialogues():
        made, _ = verbs.matrix(shelf(), dialogue, DAY)
        for item in items_of(made.section):
            assert item.decisions or all(stands_in_its_text(passage) for passage in item.passages)
            assert item.passages or item.decisions
        words = [item.about for row in made.section.rows for item in row[1]]
        assert len(words) == len(set(words))


def test_two_accounts_of_one_deliverable_are_one_line_with_both_words() -> None:
    made, _ = verbs.matrix(shelf(), case(None), DAY)
    both = [row for row in made.section.rows if len(row[1]) == 2]
    assert both
    assert {item.passages[0].document for item in both[0][1]} == {i.passages[0].document for i in both[0][2]}


def remark(one: AgendaItem, text: str, when: str = "2023-02-25") -> Remark:
    return Remark(
        kind="note", fact=one.fact, text=text, who="Desk", when=when, decision=f"{text}{when}", slot=slot_of(one)
    )


def test_a_person_keeps_drops_orders_and_adds_and_it_outlives_every_new_suggestion() -> None:
    suggested = agenda(material()).items
    assert len(suggested) > 2
    first, second, *_ = suggested
    added = replace(remark(first, "Visas for sailors"), slot=ADDED, fact=case(None).id, decision="added")
    said = (remark(first, "drop"), remark(second, "keep"), remark(suggested[-1], "1"), added)
    decided = agenda(material(said))
    assert [one.fact for one in decided.dropped] == [first.fact]
    assert decided.items[0].fact == suggested[-1].fact
    assert next(one.state for one in decided.items if one.fact == second.fact) == "kept"
    assert decided.items[-1].reason.values["text"] == "Visas for sailors"
    again = agenda(material((*said, remark(first, "keep", "2023-02-26"))))
    assert not again.dropped


def test_what_was_added_before_the_last_round_is_carried_over() -> None:
    first = agenda(material()).items[0]
    old = replace(remark(first, "Visas", "2023-02-01"), slot=ADDED, fact=case(None).id)
    new = replace(remark(first, "Fish", "2023-02-25"), slot=ADDED, fact=case(None).id)
    codes = {one.reason.values["text"]: one.reason.code for one in agenda(material((old, new))).items if one.decisions}
    assert codes == {"Visas": "agenda_carried_over", "Fish": "agenda_added"}


def test_each_item_has_its_reason_and_the_rounds_so_far() -> None:
    for one in agenda(material()).items:
        assert one.reason.code.startswith("agenda_")
        assert one.lineage
        assert all(stands_in_its_text(passage) for passage in one.reason.passages)


def test_what_falls_when_is_named_once_and_an_agenda_by_its_dialogue() -> None:
    paper = verbs.due_paper(shelf(), verbs.due(shelf(), shelf().lines(), DAY), DAY)
    assert (paper.title, paper.subtitle) == ("What falls when", "public record as of 1 March 2023")
    made, about = verbs.agenda(shelf(), case(None), DAY)
    assert verbs.agenda_paper(made, about).subtitle == "Agenda · public record as of 1 March 2023"


def test_the_spreadsheet_holds_the_table_with_a_head_and_the_sources(tmp_path: Path) -> None:
    made, gathered = verbs.matrix(shelf(), case(None), DAY)
    paper = verbs.matrix_paper(made, gathered, marking="LIMITE")
    verbs.write_paper(paper, tmp_path / "m.xlsx")
    book = load_workbook(tmp_path / "m.xlsx")
    sheet = book.worksheets[0]
    rows = [[cell.value for cell in row] for row in sheet.iter_rows()]
    head = next(at for at, row in enumerate(rows) if row[1] == "Agreed words")
    assert rows[0][0] == "LIMITE"
    assert len(rows) - head - 1 == len(made.section.rows)
    assert sheet.freeze_panes == f"A{head + 2}"
    assert sheet.oddHeader is not None
    assert sheet.oddHeader.center.text == "LIMITE"
    assert book.worksheets[1].cell(1, 3).hyperlink is not None
    verbs.write_paper(paper, tmp_path / "m.docx")
    file = Document(str(tmp_path / "m.docx"))
    assert len(file.tables[0].rows) == len(made.section.rows) + 1
    assert file.sections[0].page_width > file.sections[0].page_height  # type: ignore[operator]  # both are set


def test_no_word_of_a_text_becomes_a_formula(tmp_path: Path) -> None:
    assert [safe(words)[0] for words in ("=1+1", "+1", "-1", "@a")] == ["'"] * 4
    cell = (Line((Run('=HYPERLINK("http://example.org")\x01'),)),)
    paper = Paper(title="=T", subtitle="", language="en", parts=(Part("p", "P", (Table(("h",), ((cell,),), (1,)),)),))
    verbs.write_paper(paper, tmp_path / "f.xlsx")
    found = [cell for row in load_workbook(tmp_path / "f.xlsx").worksheets[0].iter_rows() for cell in row]
    assert all(cell.data_type != "f" for cell in found)


def test_paragraphs_are_counted_as_people_count_them() -> None:
    text = "Title\n\nFirst.\n\n\nSecond one.\nThird."
    assert [paragraph(text, text.index(word)) for word in ("Title", "First", "one", "Third")] == [1, 2, 3, 4]
    assert paragraph(None, 3) is None
