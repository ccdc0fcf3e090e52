"""Foretold: the news of a meeting, somebody's calendar and an agenda are no promises; a deed besides them is one."""

import pytest

from tests.reading.readouts import promised, read_text

OF_NORWAY = {
    "publisher": "Ministry of Foreign Affairs of Norway",
    "title": "Statement on a visit to Chile",
    "published": "2019-05-01",
}
THANKS = "I thank our hosts in Chile for the 5th Chile-Norway Fisheries Dialogue in Lima. "
SHEET = {"publisher": "The White House", "published": "2031-07-02", "title": "FACT SHEET: The 2031 NATO Summit in Oslo"}
OPENING = "The leaders of NATO met in Oslo on 1 July 2031. "


@pytest.mark.parametrize(
    "told",
    [
        "Today I will travel to Lima to attend the talks of the ports.",
        "I will also meet with divers from Chile.",
        "I shall be visiting Lima for talks with President Rojas.",
        "In Santiago I shall be meeting President Soto.",
        "I will join the leaders of the ports there.",
        "Tonight I'll be discussing fish with President Soto.",
        "I'll just conclude on the harbour of Chile.",
        "I will finish with a word on fish.",
        "I will provide some details of the plan for the reefs.",
        "I'll just give you a few examples.",
    ],
)
def test_the_calendar_and_the_course_of_a_speech_are_no_promises(told: str) -> None:
    assert read_text(THANKS + told, **OF_NORWAY).commitments == ()


@pytest.mark.parametrize(
    "told",
    [
        "I will open an office in Lima.",
        "In Lima, I will support the plan for the reefs.",
        "We will train divers from Chile.",
    ],
)
def test_what_somebody_will_do_there_is_their_word(told: str) -> None:
    assert [c.by for c in read_text(THANKS + told, **OF_NORWAY).commitments] == [("NO",)]


def test_at_a_meeting_to_come_one_promises_no_speech() -> None:
    lead = "The 5th Japan-China Maritime Dialogue will be held in Osaka on 9 June 2018. "
    fields = {"title": "Dialogue in Osaka", "publisher": "Government of Japan", "published": "2018-05-01"}
    assert read_text(lead + "I will deliver a speech there. I will give them a tour.", **fields).commitments == ()


@pytest.mark.parametrize(
    "told",
    [
        "NATO leaders will endorse a plan for the northern ports.",
        "NATO will train more crews in the coming years.",
        "Allied leaders of NATO will also decide on a larger budget.",
        "The leaders of Chile and Japan will join the summit's discussions on ports.",
        "The President of Chile will take part in the dinner of the leaders.",
        "The leaders of Chile and Japan will also attend a NATO Summit.",
    ],
)
def test_what_one_state_foretells_of_a_body_or_of_guests_binds_nobody(told: str) -> None:
    assert read_text(OPENING + told, **SHEET).commitments == ()


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The United States will continue to train more crews.", ["US"]),
        ("Norway will give 20 million dollars to the fund for the ports.", ["NO"]),
        ("Chile will train divers of the north.", ["CL"]),
        ("The United States will give 20 million dollars to the fund.", ["US"]),
    ],
)
def test_what_a_state_will_do_by_itself_is_promised(told: str, whose: list[str]) -> None:
    assert [by for by, _ in promised(read_text(OPENING + told, **SHEET))] == whose


def test_what_another_will_do_is_no_promise_of_who_speaks_of_it() -> None:
    told = "I am glad to be here. Chile will host the fair of the ports in October this year."
    assert read_text(THANKS + told, **OF_NORWAY).commitments == ()


def test_what_one_who_did_not_meet_has_committed_to_is_news() -> None:
    told = "I am glad to be in Chile. I have spoken of our dialogue. I thank the people of Chile. "
    fields = {"publisher": "Prime Minister of Norway", "title": "Speech by the Prime Minister on relations with Chile"}
    told += "President Soto of Peru has committed to visit our coast. We have committed to mend our boats."
    assert [c.by for c in read_text(told, **fields).commitments] == [("NO",)]


def test_how_somebodys_day_begins_is_no_promise() -> None:
    told = "President Jane Roe of Peru left for Chile on Monday to discuss fish. "
    told += "Roe will begin this afternoon by having a bilateral meeting with President Soto of Chile."
    assert read_text(told, publisher="Kyodo News", published="2031-07-02").commitments == ()
