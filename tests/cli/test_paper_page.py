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
