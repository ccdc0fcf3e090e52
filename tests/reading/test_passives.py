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
