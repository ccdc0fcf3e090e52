"""A paper in the terminal: nothing said twice, no mark without words on both its sides."""

from secretariat.cli.paper_page import paper_page
from secretariat.publish.paper import Line, Paper, Part, Run, Table


def cell(words: str) -> tuple[Line, ...]:
    return (Line((Run(words),)),)


def test_a_part_named_as_the_paper_needs_no_heading_and_an_empty_cell_no_point() -> None:
    table = Table(("When", "What", "Place"), ((cell("May 2028"), cell("the next round"), cell("")),), (1, 2, 1))
    paper = Paper(
        title="What falls when",
        subtitle="as of 22 November 2026",
        language="en",
        parts=(Part("due", "What falls when", (table,)), Part("more", "Turns", ())),
    )
    page = list(paper_page(paper))
    assert "WHAT FALLS WHEN" not in page
    assert "TURNS" in page
    assert "  May 2028 · the next round" in page


def test_a_row_of_several_lines_is_parted_from_the_next() -> None:
    long = "to open the port of Narvik to the ships of both coast guards, to name officers who answer at any hour, "
    long += "to hold a first exercise before the end of the year and "
    rows = tuple((cell(str(number)), cell(long + "to meet again")) for number in (1, 2))
    paper = Paper(
        title="Agenda",
        subtitle="as of 22 November 2026",
        language="en",
        parts=(Part("agenda", "Suggested", (Table(("No.", "Item"), rows, (1, 9)),)),),
    )
    page = list(paper_page(paper))
    assert page[page.index("  No.: 2") - 1] == ""
    assert page[page.index("  No.: 1") - 1] == "SUGGESTED"
