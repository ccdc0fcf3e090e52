"""Days that are not the round's: of who met before it, of what was welcomed or condemned at it, of what came after."""

import pytest

from tests.reading.readouts import read_text, subject

SEEN = "2024-06-06"
TOLD = "Ministers Otieno and Jonsdottir co-chaired the fifth session of the Kenya-Iceland Joint Commission in Nairobi. "
FAR = "the accords reached in talks of the leaders of the two countries with their friends, guests, aides and advisers"
SESSION = "fifth session of the Kenya-Iceland Joint Commission"


@pytest.mark.parametrize(
    "told",
    [
        TOLD + "Senior officials met on 3 June ahead of the ministerial meeting.",
        TOLD + "It was preceded by meetings of senior officials and experts, from 1 to 3 June.",
        TOLD + "Experts had held preparatory talks on 3 June.",
        f"The {SESSION} was held in Nairobi, preceded by a meeting of experts on 3 June 2024.",
        f"The {SESSION} in Nairobi followed a telephone call of the two presidents on 3 June.",
        f"The {SESSION} in Nairobi welcomed the opening of the embassy in May 2024.",
        f"The {SESSION} in Nairobi commended the results of the vote on 3 June 2024.",
        f"The {SESSION} in Nairobi condemned the attack of 3 June 2024.",
        f"The {SESSION} in Nairobi took stock of trade in fish, which has grown by half in 2023.",
        f"The {SESSION} in Nairobi looked at {FAR} in 2017.",
    ],
)
def test_what_else_had_a_day_lends_it_to_no_round(told: str) -> None:
    found = subject(read_text(told, published=SEEN))
    assert (found.when, found.place) == (None, "Nairobi")


@pytest.mark.parametrize(
    "told",
    [
        f"The {SESSION} met in Nairobi on 4 June, ahead of the summit in Oslo on 20 June.",
        f"On 4 June, before the state visit in July, the {SESSION} was held in Nairobi.",
        f"Senior officials held the {SESSION} in Nairobi on 4 June, in preparation for the visit of the President.",
        TOLD + "In a communique on the Kenya-Iceland Joint Commission on Tuesday they praised trade.",
        f"The two ministers, who last spoke by telephone on 2 May, co-chaired the {SESSION} in Nairobi on Tuesday.",
    ],
)
def test_the_day_of_the_round_stands_beside_other_days(told: str) -> None:
    assert subject(read_text(told, published=SEEN)).when == "2024-06-04"


def test_what_followed_a_meeting_of_prime_ministers_tells_of_no_round_before() -> None:
    told = (
        f"The {SESSION} took place in Nairobi on 4 June 2024. "
        "The event followed a meeting in May in Oslo between the prime ministers."
    )
    assert [m.role for m in read_text(told).rounds] == ["subject"]


def test_a_round_followed_up_has_the_day_that_is_told_of_it() -> None:
    told = f"The {SESSION} was held in Nairobi. It followed up the fourth Kenya-Iceland Joint Commission of May 2022."
    assert {m.ordinal: m.when for m in read_text(told, published=SEEN).rounds} == {5: None, 4: "2022-05"}


def test_a_date_line_with_no_mark_behind_it_is_no_day_of_the_round() -> None:
    told = "Nairobi, 6 June The fifth Kenya-Iceland Dialogue took place in the national capital on Tuesday."
    found = subject(read_text(told, published=SEEN))
    assert (found.when, found.place) == ("2024-06-04", "Nairobi")


def test_a_session_once_called_off_and_arranged_anew_is_planned() -> None:
    told = (
        f"Kenya and Iceland have agreed to hold the {SESSION} in Nairobi on 14 November 2024. "
        "The meeting was originally due on 21 May but was called off."
    )
    found = subject(read_text(told, published=SEEN))
    assert (found.when, found.status) == ("2024-11-14", "planned")
    off = f"The {SESSION}, originally planned for 14 November, was called off on Tuesday."
    assert subject(read_text(off, published=SEEN)).status == "cancelled"


@pytest.mark.parametrize(
    "told",
    [
        "Norway and Peru opened the 5th Reefs Dialogue in Lima. Papers are to be signed when it winds up on Saturday.",
        "The 5th Norway-Peru Reefs Dialogue began in Lima. It will end on Saturday.",
        "The 5th Norway-Peru Reefs Dialogue began in Lima and concludes tomorrow.",
    ],
)
def test_the_day_on_which_it_will_end_is_not_the_rounds(told: str) -> None:
    (found,) = read_text(told, published="2018-03-09").rounds
    assert (found.when, found.status) == (None, "held")
