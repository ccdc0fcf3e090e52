"""Whose view: what one who speaks holds of all, foretells for all, or tells of others."""

import pytest

from tests.reading.readouts import promised, read_text, said

STATE = {"publisher": "U.S. Department of State", "published": "2021-03-04"}
TURNS = "PRESIDENT ROE: Thank you, Mr. President. {}\n\nPRESIDENT ROJAS: Thank you very much."


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("Our countries share a strong belief in free trade.", {"NO"}),
        ("Both countries support a quick end of the dispute.", {"NO"}),
        ("We will discuss kelp and ferries today.", set()),
        ("We will help the crews of the ferries.", {"NO"}),
        ("Both sides agreed to open a school.", {"CL", "NO"}),
        ("We discussed kelp and ferries yesterday.", {"CL", "NO"}),
    ],
)
def test_what_one_holds_or_foretells_of_all_is_the_speakers(words: str, whose: set[str]) -> None:
    reading = read_text(
        TURNS.format(words),
        title="Remarks by President Roe of Norway and President Rojas of Chile before bilateral meeting",
        publisher="Government of Norway",
        published="2021-03-04",
    )
    assert {p for by, _ in (*said(reading), *promised(reading)) for p in by.split()} == whose


@pytest.mark.parametrize("words", ["They will send two ships.", "They intend to help us."])
def test_who_speaks_is_none_of_them(words: str) -> None:
    text = f"I thank our hosts. We discussed fish with the Danes. {words} I hope that we can repay it."
    reading = read_text(text, title="Remarks on fish after talks with Denmark", **STATE)
    assert not any("US" in by for by, _ in promised(reading))


def test_the_president_on_a_ministers_page_is_whom_the_minister_met() -> None:
    text = (
        "Secretary Roe met with President Ana Rojas of Chile in Lima. The President welcomed the new port. "
        "She agreed to send a ship."
    )
    reading = read_text(text, title="Secretary Roe's Meeting with Chilean President Rojas", **STATE)
    assert said(reading) == [("CL", "welcome")]
    assert [by for by, _ in promised(reading)] == ["CL"]


def test_who_stands_behind_by_does_not_do_what_comes_next() -> None:
    text = (
        "Minister Roe spoke of ports. Norway sent much kelp, which was praised by Minister Ana Rojas of Chile, "
        "and will gladly send more to Chile."
    )
    reading = read_text(text, title="Talks with Chile", publisher="Government of Norway", published="2021-03-04")
    assert not any("CL" in by for by, _ in promised(reading))


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("Officials of the Norwegian Embassy in Lima said that the talks on kelp would go on.", "NO"),
        ("The Chilean High Commission in Oslo said that the talks on kelp would go on.", "CL"),
    ],
)
def test_an_embassy_is_of_the_state_that_sent_it(words: str, whose: str) -> None:
    reading = read_text(
        f"Norway and Chile held the 2nd Norway-Chile Kelp Dialogue in Oslo on Monday. {words}",
        title="Norway and Chile hold Kelp Dialogue",
        publisher="The Lima Times",
        published="2021-03-04",
    )
    assert {by for by, act in said(reading) if act == "state"} == {whose}


def test_a_row_of_many_states_is_read_to_its_end() -> None:
    text = (
        "Norway, Chile, Ghana, Fiji, Peru, the Kingdom of Denmark, Iceland, Sweden, and "
        "Malta welcome the new talks. We condemn the raid."
    )
    reading = read_text(text, title="Joint Statement by Norway and Others on the Reef", **STATE)
    assert ("CL DK FJ GH IS MT NO PE SE", "welcome") in said(reading)
