"""First person: for whom "I" and "we" stand, on a page of one side and in a joint text."""

import pytest

from tests.reading.readouts import LEAD, STORY, promised, read_text, said
from tests.reading.test_voices import OPENING, TALK

PALACE = {"publisher": "President of Kenya", "title": "Meeting with the leaders of Ghana and Senegal"}


def test_we_the_leaders_are_those_whom_the_text_names() -> None:
    text = (
        "We, the leaders of Japan, Canada, and the United States, celebrate the talks. "
        "We renew our commitment to protecting the coast."
    )
    reading = read_text(text, title="Joint Leaders' Statement on the Coast", publisher="The White House")
    assert said(reading) == [("CA JP US", "welcome")]
    assert [by for by, _ in promised(reading)] == ["CA JP US"]


def test_an_announcement_in_the_first_person_is_a_word_given() -> None:
    text = "I will send ten ferries to Osaka. The ministers will also discuss the ports."
    lead = "The 5th Japan-China Maritime Dialogue will be held in Osaka on 9 June 2018. "
    reading = read_text(lead + text, title="Dialogue in Osaka", publisher="Government of Japan", published="2018-05-01")
    assert [by for by, kind in promised(reading) if kind != "next_round"] == ["JP"]


def test_we_at_the_start_of_a_page_with_those_who_met_makes_it_joint() -> None:
    text = (
        "We - the leaders of Japan and Chile - met in Suva for the 5th Japan-Chile Maritime Dialogue. "
        "We reaffirm our friendship. We will continue to build ferries. Our ships are old."
    )
    reading = read_text(text, publisher="Ministry of Foreign Affairs of Japan")
    assert {by for by, _ in said(reading)} == {"CL JP"}
    assert [by for by, _ in promised(reading)] == ["CL JP"]


def test_what_we_did_together_goes_on_in_one_paragraph() -> None:
    text = (
        "The 2nd Kenya-Philippines Dialogue was held in Nairobi on 9 May 2018.\n\n"
        "President of Kenya John Otieno: We discussed trade. We noted with satisfaction that it grew.\n\n"
        "We noted that prices fell."
    )
    assert [by for by, _ in said(read_text(text, **PALACE))] == ["KE PH", "KE PH", "KE"]


def test_we_of_who_did_not_meet_is_not_those_who_met() -> None:
    told = 'Chile\'s envoy Luis Rojas said: "We welcome the talks of Japan and China. We discussed it with both."'
    reading = read_text(LEAD + told, **STORY)
    assert {by for by, _ in said(reading)} == {"CL"}


def test_we_discussed_is_of_the_round_that_was_just_named() -> None:
    page = {"publisher": "Ministry of Defence of Norway", "title": "A week of talks"}
    text = "I met many friends. I also took part in the fifth Norway-Chile-Japan Ports Dialogue. We discussed the nets."
    assert [s.by for s in read_text(text, **page).statements if s.act == "discuss"] == [("CL", "JP", "NO")]
    text = "I met many friends at the talks in our house. It rained. We discussed the nets of our crews."
    assert said(read_text(text, **page)) == []


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Prime Minister Key and I confirmed our support for the ports.", [("CN JP", "confirm")]),
        ("Today SBX and I confirmed our support for the ports.", [("CN JP", "confirm")]),
        ("We came from Osaka and I confirmed our support for the ports.", [("CN", "confirm")]),
        ("We discussed it yesterday at our EU meeting in Japan.", [("CN", "state")]),
        ("We discussed it yesterday at our meeting in Japan.", [("CN JP", "discuss")]),
        ("We have not paid enough attention to Japan.", []),
        ("We made an exchange of prisoners with Japan.", [("CN", "state")]),
    ],
)
def test_whose_are_the_words_of_a_turn(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(OPENING + "MINISTER SUN: " + told, **TALK))[1:] == whose


@pytest.mark.parametrize(
    "told", ["My colleagues, Ministers Li Wei and Wu Bo and I thank the crews.", "My colleague Li Wei and I thank you."]
)
def test_my_colleagues_and_i_are_of_one_side(told: str) -> None:
    assert said(read_text(OPENING + "MINISTER SUN: " + told, **TALK))[1:] == [("CN", "thank")]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("During today's meeting we also reaffirmed our ties.", [("CL NO", "confirm")]),
        ("At our talks in Lima, we stressed the need for quotas.", [("CL NO", "stress")]),
        ("At the talks of the ports in 2016, we stressed the need for quotas.", [("NO", "stress")]),
        ("During today's meeting I stressed the need for quotas.", [("NO", "stress")]),
    ],
)
def test_what_we_said_at_the_meeting_is_of_all_who_met(told: str, whose: list[tuple[str, str]]) -> None:
    text = "I met President Roe of Chile in Lima today. " + told
    fields = {
        "publisher": "Ministry of Foreign Affairs of Norway",
        "title": "Visit to Chile",
        "published": "2021-03-04",
    }
    assert said(read_text(text, **fields)) == whose


def test_three_of_whom_two_are_known_do_not_speak_as_two() -> None:
    text = "PRESIDENT OF CHILE, LUIS ROE: Good day. I want to thank Minister Lund of Norway.\n\n"
    text += "MINISTER LUND OF NORWAY: I thank you. We discussed our trilateral work on fish."
    fields = {"publisher": "Ministry of Foreign Affairs of Norway", "title": "Joint press conference in Lima"}
    assert said(read_text(text, **fields))[-1] == ("NO", "state")
