"""Affairs at home: whom a fair brings together and whom a state's page of its own territory names did not meet."""

import pytest

from secretariat.reading.frame import Account
from secretariat.reading.who_met import who_met
from tests.reading.readouts import frame_of, promised, read_text, said
from tests.reading.test_voices import OPENING, TALK

LEAD = "The 3rd Norway-Chile Fisheries Dialogue was held in Oslo on 3 May 2019. "


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The fair brought together 100 divers from Norway and Chile to discuss nets.", []),
        ("The fair brings together owners of the largest boats to share their views.", []),
        ("The dialogue brought together officials from Norway and Chile to discuss nets.", [("CL NO", "discuss")]),
    ],
)
def test_who_is_brought_together(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == whose


@pytest.mark.parametrize(
    ("title", "met"),
    [
        ("Readout of a Meeting of the President's Working Group on Puerto Rico", ()),
        ("Readout of the First Meeting with the Government of Puerto Rico", ("PR", "US")),
    ],
)
def test_on_the_page_of_a_state_its_territory_is_a_matter(title: str, met: tuple[str, ...]) -> None:
    text = (
        "The United States is at work with Puerto Rico for its ports. Participants discussed the plan for Puerto Rico."
    )
    told = frame_of(text, title=title, publisher="The White House", published="2021-07-20")
    assert who_met(told, Account("other", ("US",))) == met


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("We agree that the reefs of Japan matter.", [("CN", "agree")]),
        ("We agreed that the reefs of Japan matter.", [("CN JP", "agree")]),
        ("We have agreed that the reefs of Japan matter.", [("CN JP", "agree")]),
    ],
)
def test_what_we_agree_is_held_by_who_says_so_and_what_we_agreed_by_all(
    told: str, whose: list[tuple[str, str]]
) -> None:
    assert said(read_text(OPENING + "MINISTER SUN: " + told, **TALK))[1:] == whose


OF_NORWAY = {"publisher": "Prime Minister of Norway", "published": "2019-05-01", "title": "A week of visits"}


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        (
            "President Rojas of Chile and I met in Lima. We agreed that our two ministries will now hold talks.",
            ["CL NO"],
        ),
        ("President Rojas of Chile and I met in Lima. It rained. We agreed to mend the nets.", ["CL NO"]),
        ("I went to Lima. We agreed to mend the nets.", []),
        ("In Lima I talked with the Chilean Minister Rojas, and agreed that experts should meet.", ["CL NO"]),
        ("In Lima I met with Minister Rojas of Chile and agreed to mend the nets.", ["CL NO"]),
    ],
)
def test_with_whom_one_agreed_on_a_journey(told: str, bound: list[str]) -> None:
    text = "I have come home from the dialogues on our ports. I thank all. " + told
    assert [by for by, _ in promised(read_text(text, **OF_NORWAY))] == bound


def test_a_call_on_somebody_is_no_promise() -> None:
    assert promised(read_text(LEAD + "The ministers will call on the harbour guard to give their thanks.")) == []


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("In Osaka we shall meet with owners of boats of Japan.", []),
        ("We will also be visiting the harbours of Japan.", []),
        ("We will attend the opening of a school in Japan.", []),
        ("We will attend to it with Japan.", ["CN"]),
        ("We will train the divers of Japan.", ["CN"]),
    ],
)
def test_where_one_side_will_go_is_its_calendar(told: str, bound: list[str]) -> None:
    assert [by for by, _ in promised(read_text(OPENING + "MINISTER SUN: " + told, **TALK))] == bound


def test_how_a_paper_takes_effect_is_no_promise_under_a_letter() -> None:
    told = "(b) This memorandum shall be implemented with due regard to the law."
    assert promised(read_text(LEAD + "\n\n" + told)) == []


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("We both support free trade.", "NO"),
        ("Both our countries look forward to calm seas.", "NO"),
        ("The two countries discussed the reefs.", "CL NO"),
    ],
)
def test_in_a_speech_what_one_holds_of_both_is_the_speakers(told: str, whose: str) -> None:
    fields = {**OF_NORWAY, "title": "Speech by the Prime Minister at the dinner in honour of the President of Chile"}
    text = "Mr President, I am glad to welcome you to our dialogue. I thank the people of Chile. "
    assert [by for by, _ in said(read_text(text + told, **fields))][2:] == [whose]
