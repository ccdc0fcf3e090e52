"""Official source: on whose account a story of the press rests, and who only tells a reporter."""

import pytest

from tests.reading.readouts import LEAD, STORY, read_text, said, statement


@pytest.mark.parametrize(
    "told",
    [
        "Officials said both sides welcomed the ferry.",
        "Japan's foreign ministry said in a statement on Monday that both sides had welcomed the ferry.",
    ],
)
def test_who_tells_a_reporter_says_nothing_at_the_meeting(told: str) -> None:
    assert said(read_text(LEAD + told, **STORY)) == [("CN JP", "welcome")]


def test_a_story_rests_on_the_ministry_whose_statement_it_names() -> None:
    story = (
        "Japan and China held the 5th round of their maritime dialogue in Tokyo on Wednesday, led by Sun Wei of the "
        "Ministry of Foreign Affairs, China, and Ken Mori. Both sides welcomed the ferry. "
        "In a press release, Japan's foreign ministry called the talks frank."
    )
    assert statement(read_text(story, **STORY), "welcome").according_to == ("JP",)


def test_a_note_of_nobody_known_still_tells_what_both_sides_did() -> None:
    told = '"Both sides reviewed trade and shipping at length in Osaka today," ran a note on the wall.'
    assert said(read_text(LEAD + told)) == [("CN JP", "discuss")]


def test_what_is_told_of_an_earlier_time_is_background_with_all_that_it_holds() -> None:
    told = "Sun had said in parliament that China will focus on trade."
    assert said(read_text(LEAD + told, **STORY)) == []
