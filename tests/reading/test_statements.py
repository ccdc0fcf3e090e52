"""Statements: what a side or a speaker said or did in words."""

import pytest

from tests.reading.readouts import promised, read_text, said, statement

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Both sides exchanged views on fisheries.", [("CN JP", "exchange")]),
        ("Fisheries were discussed.", [("CN JP", "discuss")]),
        ("Japan expressed its gratitude to China for the rescue.", [("JP", "thank")]),
        ("China expressed the hope that trade would grow.", [("CN", "express_hope")]),
        ("Both sides condemned terrorism in all its forms.", [("CN JP", "condemn")]),
        ("The two sides shared the view that trade matters.", [("CN JP", "share_view")]),
        ("Japan lodged a protest over the vessels.", [("JP", "oppose")]),
        ("China took note of the proposal.", [("CN", "recognize")]),
        ("Both sides signed a memorandum on rescue at sea.", [("CN JP", "agree")]),
    ],
)
def test_the_act(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == whose


@pytest.mark.parametrize(
    "told",
    [
        "Japan urged China to open a hotline.",
        "Japan asked China to share information.",
        "China hoped that Japan would convene the working group.",
        "Japan called on China to implement the agreement.",
        "China requested that Japan hold the next round.",
    ],
)
def test_what_one_side_wants_of_the_other_binds_nobody(told: str) -> None:
    reading = read_text(LEAD + told)
    assert promised(reading) == []
    assert len(reading.statements) == 1


def test_the_narrowest_clause_carries_it() -> None:
    reading = read_text(LEAD + "Both sides welcomed the report, and China thanked Japan for the rescue.")
    assert [s.evidence[0].quote for s in reading.statements] == [
        "Both sides welcomed the report",
        "China thanked Japan for the rescue",
    ]


def test_topics_stand_in_the_clause() -> None:
    reading = read_text(LEAD + "Both sides discussed fisheries. Japan welcomed the report on human rights.")
    assert [s.topics for s in reading.statements] == [("maritime",), ("human rights",)]


def test_an_act_that_is_denied_is_told_as_denied() -> None:
    found = statement(read_text(LEAD + "Both sides did not agree on quotas."), "agree")
    assert (found.by, found.negated) == (("CN", "JP"), True)


def test_a_commitment_is_no_statement_as_well() -> None:
    reading = read_text(LEAD + "Both sides agreed to open a hotline.")
    assert (said(reading), promised(reading)) == ([], [("CN JP", "establish")])


def test_a_third_partys_deed_is_not_theirs() -> None:
    reading = read_text(LEAD + "Both sides welcomed the decision of India to sign the convention.")
    assert said(reading) == [("CN JP", "welcome")]


def test_an_announcements_agenda_is_no_statement() -> None:
    reading = read_text(
        "The 5th Japan-China Maritime Dialogue will be held in Tokyo on 9 May 2018. "
        "The two sides will exchange views on fisheries.",
        published="2018-05-02",
    )
    assert (said(reading), promised(reading)) == ([], [])


def test_words_of_nobody_we_know_are_left_out() -> None:
    assert read_text(LEAD + "Fishermen in the port said that the catch was poor.").statements == ()


def test_examples_are_part_of_what_was_said() -> None:
    told = "Both sides discussed how to keep the small ports of the north open all the year, including for crews"
    assert statement(read_text(f"{LEAD}{told}."), "discuss").evidence[0].quote == told
