"""Foretold: the news of a meeting, somebody's calendar and an agenda are no promises; a deed besides them is one."""

import pytest

from tests.reading.readouts import read_text

OF_NORWAY = {
    "publisher": "Ministry of Foreign Affairs of Norway",
    "title": "Statement on a visit to Chile",
    "published": "2019-05-01",
}
THANKS = "I thank our hosts in Chile for the 5th Chile-Norway Fisheries Dialogue in Lima. "


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
