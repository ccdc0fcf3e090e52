"""Titled: with whom the title of a state's own page says that its people met."""

import pytest

from tests.reading.readouts import read_text, said

WHITE_HOUSE = {"publisher": "The White House", "published": "2019-05-04"}
TALKS = "The two leaders discussed fish. The talks were long."


@pytest.mark.parametrize(
    ("title", "whose"),
    [
        ("Readout of the Vice President's Call with Prime Minister Roe of Norway", "NO US"),
        ("Secretary Dahl's Meeting with Norwegian Foreign Minister Roe", "NO US"),
        ("Readout of Talks with Norway's Ana Roe on Trade with Chile", "NO US"),
        ("President Dahl Meets with President Roe of Chile in Oslo", "CL US"),
        ("Conversation with Norwegian Minister Roe and Chilean Minister Soto", "CL NO US"),
    ],
)
def test_the_title_tells_with_whom_its_people_met(title: str, whose: str) -> None:
    reading = read_text("They discussed fish. The talks were long.", title=title, **WHITE_HOUSE)
    assert said(reading) == [(whose, "discuss")]


def test_whom_the_title_names_met_whatever_summit_the_lead_names() -> None:
    text = "President Dahl met today with President Roe on the margins of the G7 Summit in Italy. " + TALKS
    reading = read_text(text, title="Readout of President Dahl's Meeting with President Roe of Chile", **WHITE_HOUSE)
    assert said(reading) == [("CL US", "discuss")]


def test_a_city_in_the_name_of_who_was_met_is_no_state() -> None:
    text = "Adviser Dahl met with President Santiago Roe of Peru to discuss fish. They discussed trade at the talks."
    title = "Readout of Adviser Dahl's Meeting with President Santiago Roe of Peru"
    reading = read_text(text, title=title, **WHITE_HOUSE)
    assert {by for by, _ in said(reading)} == {"PE US"}


def test_a_meeting_at_home_is_with_no_other_state() -> None:
    text = "Roe met with the governors. They discussed the talks on fish."
    assert said(read_text(text, title="Readout of the Meeting with Governors", **WHITE_HOUSE)) == []


def test_a_title_may_tell_between_whom_a_meeting_was() -> None:
    text = (
        "Vice Minister Kim Min-ho met US Deputy Secretary of State John Roe to look at the dialogue on North Korea. "
        "North Korea was quiet. The two sides praised the crews."
    )
    title = "Outcome of the Meeting between the Vice Foreign Minister and the US Deputy Secretary of State"
    page = {"publisher": "Ministry of Foreign Affairs, Republic of Korea", "title": title}
    assert {s.by for s in read_text(text, **page).statements if s.act == "commend"} == {("KR", "US")}


def test_who_is_met_is_not_of_the_same_state() -> None:
    text = (
        "Minister D. Dahl met Chilean delegation headed by Luis Rojas, Director of Ports, who took part in the "
        "consultative meeting between the Foreign Ministries of Norway and Chile. Minister Dahl thanked the crews."
    )
    title = "Foreign Minister meets Chilean delegation"
    assert said(read_text(text, title=title, publisher="The Harbour Post")) == [("NO", "thank")]
