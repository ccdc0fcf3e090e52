"""Who met whom: several at once, and one who went to a body's meeting."""

import pytest

from tests.reading.readouts import person, read_text, said

PAGE = {"publisher": "Ministry of Foreign Affairs of Norway", "published": "2021-03-04"}


@pytest.mark.parametrize(
    ("met", "whose"),
    [
        ("with Chilean Foreign Minister Luis Rojas and Foreign Minister Ama Mensah of Ghana", "CL GH NO"),
        (
            "with Foreign Minister Luis Rojas of Chile, Foreign Minister Ama Mensah of Ghana, and Fijian Minister Vatu",
            "CL FJ GH NO",
        ),
        ("with Chilean Foreign Minister Luis Rojas to prepare a visit of President Ama Mensah of Ghana", "CL NO"),
    ],
)
def test_they_are_all_with_whom_the_sentence_says_that_somebody_met(met: str, whose: str) -> None:
    text = f"Foreign Minister Ida Dahl met {met}. They discussed fish."
    assert said(read_text(text, title="Meetings of Foreign Minister Dahl in Lima", **PAGE))[-1] == (whose, "discuss")


def test_one_and_the_two_ministers_are_all_three() -> None:
    text = "State Secretary Ida Dahl met with Chilean Minister Luis Rojas and Ghanaian Minister Ama Mensah. "
    text += "The State Secretary and the two ministers criticized the delay."
    assert said(read_text(text, title="Meetings of State Secretary Dahl in Lima", **PAGE)) == [
        ("CL GH NO", "criticize")
    ]


def test_who_goes_to_a_bodys_meeting_from_the_state_whose_page_it_is() -> None:
    text = "Foreign Minister Ida Dahl attended the 28th ASEAN Regional Forum in Hanoi on 3 March 2021. "
    text += "Foreign Minister Dahl welcomed the plan on fish. She stressed the freedom of the seas."
    reading = read_text(text, title="Norway at the ASEAN Regional Forum", **PAGE)
    assert said(reading) == [("NO", "welcome"), ("NO", "stress")]


@pytest.mark.parametrize(
    ("told", "party"),
    [
        ("NATO Secretary General Luis Rojas spoke.", "NATO"),
        ("UN Secretary-General Ama Mensah spoke.", "UN"),
        ("ASEAN Secretary-General Ama Mensah spoke.", "ASEAN"),
        ("OECD Secretary-General Luis Rojas spoke.", "OECD"),
    ],
)
def test_a_secretary_general_is_the_bodys_that_stands_before(told: str, party: str) -> None:
    assert person(told).parties == (party,)
