"""Promises of speakers: what is signed together binds all who met; an agenda, numbers and sayings bind nobody."""

import pytest

from tests.reading.readouts import LEAD, promised, read_text
from tests.reading.test_voices import OPENING, TALK

BEFORE = {**TALK, "title": "Remarks by Ministers Ken Mori and Sun Wei before their meeting"}


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("We will sign a treaty on fish today.", ["CN JP"]),
        ("We will also sign two papers on the ports of Japan.", ["CN JP"]),
        ("We committed to work together for the reefs of Japan.", ["CN JP"]),
        ("We will work together for the reefs of Japan.", ["CN"]),
        ("We are committed to work together for the reefs of Japan.", ["CN"]),
        ("Yesterday we announced nearly 3 million crews got their nets from Japan.", []),
        ("Today we announced 3 million dollars for the crews of Japan.", ["CN"]),
        ("Today we announced a $3 million package for the crews of Japan.", ["CN"]),
        ("I announced that I would visit Japan.", []),
        ("We will continue to make clear that Japan is our friend.", []),
        ("We will continue to stand with Japan.", ["CN"]),
    ],
)
def test_what_a_speaker_promises(told: str, bound: list[str]) -> None:
    assert [by for by, _ in promised(read_text(OPENING + "MINISTER SUN: " + told, **TALK))] == bound


def test_before_their_meeting_what_they_will_speak_of_is_an_agenda() -> None:
    told = OPENING + "MINISTER SUN: Today, we will discuss the reefs of Japan. We will mend the reefs of Japan."
    found = read_text(told, **BEFORE).commitments
    assert [c.evidence[0].quote for c in found] == ["We will mend the reefs of Japan"]


@pytest.mark.parametrize(
    "told",
    [
        "The Osaka Centre for Fisheries Cooperation will continue to be a place of learning.",
        "This memorandum shall be implemented with due regard to the law.",
    ],
)
def test_what_a_thing_will_be_and_how_a_paper_takes_effect_bind_nobody(told: str) -> None:
    assert promised(read_text(LEAD + told)) == []


def test_the_round_of_tomorrow_is_the_one_before_which_somebody_speaks() -> None:
    fields = {
        "publisher": "Government of Japan",
        "title": "Transcript of a press conference",
        "published": "2019-05-01",
    }
    told = (
        "I am glad to be here. I have set up annual leaders' dialogues between Japan and China, and {} will take part "
        "in the third such dialogue. I thank China."
    )
    assert promised(read_text(told.format("tomorrow"), **fields)) == []
    assert [kind for _, kind in promised(read_text(told.format("next year"), **fields))] == ["next_round"]
