"""Passives: "it was noted", "concern was expressed by China", and which of them tell of nothing said."""

import pytest

from tests.reading.readouts import LEAD, read_text, said


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Concern was expressed by China over the arrests.", [("CN", "express_concern")]),
        ("Concern was expressed over the fish.", [("", "express_concern")]),
        ("It was noted that trade had grown.", [("CN JP", "state")]),
        ("The projects will be supported by experts.", []),
        ("The plan will be welcomed by fishers.", []),
        ("The plan was condemned outright by fishers.", []),
    ],
)
def test_whose_words(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == whose


@pytest.mark.parametrize("whose", ["the Association Agreement's Subcommittee on Fish", "the Trade Agreement's Board"])
def test_a_meeting_of_an_agreements_body_is_no_agreement(whose: str) -> None:
    text = f"Norway and Chile met in Oslo. The 18th meeting of {whose} was held by Norway and Chile on 3 May 2023."
    assert not read_text(text).statements


def test_what_is_said_by_anybody_is_not_said_here() -> None:
    told = "The press should try to grasp what is being said by governments."
    assert said(read_text(LEAD + told)) == []
