"""Where the name of a dialogue begins and ends, and whose meeting it names."""

import pytest

from tests.reading.readouts import names_of_rounds, persons, read_text

SEEN = "2023-05-10"


@pytest.mark.parametrize(
    "name",
    [
        "Norway-Chile Dialogue on Gender Equality and Women's Empowerment",
        "Norway-Chile Working Group on Farmers' Rights",
        "Joint Norwegian-Chilean Commission on Economic, Research, Technical and Cultural Cooperation",
        "Norway-Chile Committee on Trade, Transport and Fisheries",
    ],
)
def test_a_name_goes_on_to_its_last_word(name: str) -> None:
    text = f"The fourth meeting of the {name} was held in Oslo."
    (named,) = names_of_rounds(text)
    assert text[named.name_start : named.name_end] == name


def test_who_spoke_is_no_part_of_the_name() -> None:
    text = "The Norway-Chile Working Group on Trade, Minister Roe and Ambassador Dahl said, met in Oslo."
    (named,) = names_of_rounds(text)
    assert text[named.name_start : named.name_end] == "Norway-Chile Working Group on Trade"


@pytest.mark.parametrize("before", ["Co-Chairs' Statement – ", "Press Release – ", "Joint Communique - "])
def test_what_stands_before_a_dash_is_no_part_of_the_name(before: str) -> None:
    text = f"{before}25th EU-GCC Joint Council"
    assert [text[n.name_start : n.name_end] for n in names_of_rounds(text)] == ["EU-GCC Joint Council"]


@pytest.mark.parametrize("name", ["Australia – Japan Higher Education Forum", "U.S. - Mexico Security Dialogue"])
def test_a_dash_joins_two_states(name: str) -> None:
    text = f"The fourth {name} was held in Oslo."
    (named,) = names_of_rounds(text)
    assert text[named.name_start : named.name_end] == name


@pytest.mark.parametrize("name", ["54th ASEAN Foreign Ministers' Meeting", "16th ASEAN Defence Ministers' Meeting"])
def test_the_numbered_meeting_of_a_bodys_ministers_is_of_the_body_alone(name: str) -> None:
    text = (
        "The first meeting of the ASEAN-UK Joint Cooperation Committee was held in Jakarta on 9 May 2023. "
        "They welcomed what had been done for both. They spoke of trade. They spoke of fish. "
        f"The status had been given to the UK at the {name} on 2 August 2021."
    )
    told = read_text(text, title="ASEAN-UK Joint Cooperation Committee", published=SEEN).rounds
    assert {m.parties for m in told if m.when == "2021-08-02"} <= {("ASEAN",)}


def test_a_presidency_for_a_time_is_nobody() -> None:
    assert persons("Within Argentina's Presidency Pro Tempore of MERCOSUR they met.") == []
