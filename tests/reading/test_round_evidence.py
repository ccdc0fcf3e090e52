"""Evidence of a round: a dialogue that a text only names has not met for that, nor has everyone in the text led it."""

import pytest

from tests.reading.readouts import read_text, subject, subjects

VISIT = "Prime Minister Nina Berg of Norway and President Luis Rojas of Chile met in Oslo on 9 May 2018. "


@pytest.mark.parametrize(
    "told",
    [
        "They will deepen cooperation through the Norway-Chile Cyber Dialogue.",
        "They welcomed the work of the Norway-Chile Joint Working Group on Ports.",
        "In June 2017 the two countries launched the Norway-Chile Ocean Dialogue.",
        "They underlined the regular convening of the Norway-Chile Security Dialogue.",
        "The Norway-Chile Ocean Dialogue meets annually.",
        "The Norway-Chile Business Forum was held in Oslo in March 2018.",
        "They value the political dialogue between Norway and Chile.",
    ],
)
def test_a_dialogue_that_is_only_named_is_no_round(told: str) -> None:
    assert read_text(VISIT + told, title="Joint statement of Norway and Chile").rounds == ()


@pytest.mark.parametrize(
    "told",
    [
        "The Norway-Chile Cyber Dialogue was held in March.",
        "Ministers held the Norway-Chile Cyber Dialogue.",
        "Officials were in Bergen for the Norway-Chile Cyber Dialogue.",
        "They welcomed the outcomes of the Norway-Chile Cyber Dialogue.",
        "They recalled the Norway-Chile Cyber Dialogue in Bergen.",
        "Much was settled at the Norway-Chile Cyber Dialogue.",
        "They welcomed the inaugural Norway-Chile Cyber Dialogue.",
        "They looked forward to the Norway-Chile Cyber Dialogue.",
    ],
)
def test_words_of_a_meeting_make_a_round_of_it(told: str) -> None:
    (found,) = read_text(VISIT + told, title="Joint statement of Norway and Chile").rounds
    assert (found.role, found.dialogue) == ("other", "Norway-Chile Cyber Dialogue")


def test_those_who_met_are_no_heads_of_a_round_that_they_only_recalled() -> None:
    (found,) = read_text(
        VISIT + "They welcomed the 2nd Norway-Chile Cyber Dialogue, held in Bergen in March 2018.",
        title="Joint statement of Norway and Chile",
    ).rounds
    assert found.heads == ()


def test_who_led_a_round_in_passing_is_its_head() -> None:
    (found,) = read_text(
        VISIT + "The 2nd Norway-Chile Cyber Dialogue was led by State Secretary Ida Lund of Norway in March 2018.",
        title="Joint statement of Norway and Chile",
    ).rounds
    assert [(h.name, h.party) for h in found.heads] == [("Ida Lund", "NO")]


def test_the_leaders_talks_of_two_are_no_series() -> None:
    reading = read_text(
        "President Nina Berg met President Luis Rojas of Chile. They spoke of fish.", title="Norwegian-Chilean talks"
    )
    assert subjects(reading) == []


@pytest.mark.parametrize(
    "told",
    [
        "They recalled the first meeting of the expanded Pacific Salmon Group in Bergen in November 2017.",
        "Norway hosts a forum for fishers in Bergen in 2019.",
        "In the first meeting he made that very clear.",
        "Since 2012 the police took 17 million rounds of ammunition.",
    ],
)
def test_another_meeting_lends_the_round_no_number_and_no_day(told: str) -> None:
    found = subject(
        read_text("The Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. " + "Fish. " * 12 + told)
    )
    assert (found.ordinal, found.when, found.place) == (None, "2018-05-09", "Oslo")


def test_leaders_and_ministers_meet_in_two_series() -> None:
    reading = read_text(
        "Norway and Chile held the 5th Norway-Chile Leaders' Summit in Oslo on 9 May 2018. "
        "The leaders welcomed the 2nd Norway-Chile Ministerial Meeting, held in Bergen in March 2018."
    )
    assert [(m.ordinal, m.dialogue) for m in reading.rounds] == [
        (5, "Norway-Chile Leaders' Summit"),
        (2, "Norway-Chile Ministerial Meeting"),
    ]
