"""What stands between a subject and its verb: asides, phrases of how it came to it, an opening without a comma."""

import pytest

from tests.reading.readouts import read_text, said
from tests.reading.test_turns_of_phrase import LEAD


@pytest.mark.parametrize(
    ("told", "whose", "act"),
    [
        ("At the two-day meeting the parties discussed fish.", "JP NO", "discuss"),
        ("In a note on X the delegations expressed concern over the ban.", "JP NO", "express_concern"),
        ("Mr Sato, who led the Japanese team, said that trade was growing.", "JP", "state"),
        ("The Norwegian delegation, headed by Ms Berg, an envoy of the ministry, welcomed the plan.", "NO", "welcome"),
        ("Mr Sato, accompanied by Ms Ito, thanked the hosts.", "JP", "thank"),
        ("“[The two sides] went over the main aims of the plan.”", "JP NO", "discuss"),
        ("Progress since the last round in Kyoto was reviewed.", "JP NO", "discuss"),
        ("The two sides were able to discuss whales openly.", "JP NO", "discuss"),
        ("Ms Berg took the opportunity to thank Japan for its help.", "NO", "thank"),
        ("Both delegations went on to exchange views on ports.", "JP NO", "exchange"),
        ("Norway and Japan are said to have discussed a ban.", "JP NO", "discuss"),
        ("The two sides used the occasion to reiterate their support for the treaty.", "JP NO", "confirm"),
        ("Japan proceeded to brief Norway on its ports.", "JP", "explain"),
    ],
)
def test_whose_the_verb_is_though_other_words_stand_between(told: str, whose: str, act: str) -> None:
    assert said(read_text(LEAD + told)) == [(whose, act)]


@pytest.mark.parametrize(
    "told",
    [
        "It was three years since the charter was adopted.",
        "The group held consultations meant to ease trade.",
        "The talks announced in their letter are to begin in May.",
    ],
)
def test_what_hangs_on_a_noun_is_nobodys_word(told: str) -> None:
    assert read_text(LEAD + told).statements == ()


def test_what_lies_between_a_subject_and_its_verb_is_not_quoted() -> None:
    told = "The Norwegian delegation, headed by Ms Anna Berg, Director General in the ministry, welcomed the plan."
    (only,) = read_text(LEAD + told).statements
    assert only.evidence[0].quote == "welcomed the plan"
