"""Stories of the press: who said what where a reporter tells it, or tells what one said of another."""

import pytest

from tests.reading.readouts import read_text, said

STORY = {"publisher": "Kyodo News", "published": "2018-05-10"}
LEAD = (
    "Chile and Norway held the 3rd Chile-Norway Maritime Dialogue in Oslo on Wednesday, led by "
    "Foreign Minister Ana Maria Roe of Chile and Foreign Minister Kari Dahl-Berg of Norway.\n\n"
)


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Foreign Minister Ana welcomed the ferry.", [("CL", "welcome")]),
        ("Ana Roe welcomed the ferry.", [("CL", "welcome")]),
        ("Roe welcomed the ferry. Ms. Dahl-Berg said it was late. She criticized the delay.", "NO criticize"),
        ("Roe welcomed the ferry. Mr. Eder of the press said it was late. He criticized the delay.", "CL welcome"),
        ("Roe welcomed the ferry. It cited a letter of Dahl-Berg in which she criticized the delay.", "NO criticize"),
        ("Roe in her closing remarks at noon, criticized the delay.", [("CL", "criticize")]),
        ("Chile Foreign Minister criticized the delay.", [("CL", "criticize")]),
        ("Ships drew back from Norway and Foreign Minister Roe criticized the delay.", [("CL", "criticize")]),
        ("Ships may sail between the two countries, said the harbour master.", []),
        ("The ministry did not say whether fish was discussed.", []),
        ("Roe called on the Prime Minister on Monday.", []),
        ("Roe had discussions on fish with her counterpart, Kari Dahl-Berg.", [("CL NO", "discuss")]),
        ("Both sides named the fields in which they agree.", []),
        ("“The mood was good,” a ministry official said, requesting that no camera be used.", []),
    ],
)
def test_who_said_it(told: str, whose: list[tuple[str, str]] | str) -> None:
    found = said(read_text(LEAD + told, **STORY))
    if isinstance(whose, str):
        assert " ".join(found[-1]) == whose
    else:
        assert found == whose


def test_a_spokesperson_goes_on_to_tell_of_the_meeting() -> None:
    told = "Norway's foreign ministry spokesman Ola Moe said it was late. He said that Chile welcomed the ferry."
    found = read_text(LEAD + told, **STORY).statements[-1]
    assert (found.by, found.act, found.according_to) == (("CL",), "welcome", ("NO",))


def test_who_said_it_stands_behind_an_article() -> None:
    found = read_text(LEAD + "The ferry should sail at once, a Norwegian official said.", **STORY).statements[-1]
    assert found.evidence[0].quote == "The ferry should sail at once"
