"""Series told in passing: each keeps its own rounds, though all are between the same states."""

import pytest

from secretariat.model import Mention
from tests.reading.readouts import read_text

LEADERS = "Joint Statement by the Prime Minister of Norway and the President of Chile"
OPENING = "".join(f"The leaders spoke of subject {n}.\n" for n in "abcdefg")


def told(text: str, published: str = "2018-05-09") -> list[Mention]:
    """What a joint statement of two leaders tells of rounds, far below its opening."""
    return list(read_text(OPENING + text, title=LEADERS, published=published).rounds)


def test_what_is_introduced_with_an_article_is_another_than_what_was_told_before() -> None:
    first, second = told(
        "They welcomed the third Norway-Chile Dialogue in Oslo in March 2018.\n"
        "They look forward to holding a ministerial-level Norway-Chile Cyber Dialogue in 2019."
    )
    assert (first.dialogue, first.ordinal, first.when) == ("Norway-Chile Dialogue", 3, "2018-03")
    assert (second.dialogue[-13:], second.ordinal, second.when) == ("yber Dialogue", None, "2019")


@pytest.mark.parametrize("word", ["Special", "Extraordinary", "Commemorative"])
def test_a_special_summit_is_none_of_the_annual_ones(word: str) -> None:
    rounds = read_text(
        f"The 9th ASEAN-Norway Summit was held in Oslo on 9 May 2018. It built on the first {word} ASEAN-Norway Summit "
        "in Manila in 2017.",
        published="2018-05-10",
    ).rounds
    assert [m.ordinal for m in rounds if m.dialogue == "ASEAN-Norway Summit"] == [9]


def test_two_subjects_in_capitals_are_two_series() -> None:
    rounds = told(
        "Norway and Chile launched the Norway-Chile Dialogue on Space. The first meeting took place in Oslo on 3 May "
        "2017 and the second in Santiago on 4 May 2018.\n"
        "Consultations led to the inaugural Indo-Pacific Dialogue with Chile on 6 April 2018. The next Dialogue will "
        "take place in 2019."
    )
    space = [(m.ordinal, m.when) for m in rounds if "Space" in m.dialogue]
    assert space == [(1, "2017-05-03"), (2, "2018-05-04")]


def test_the_meeting_of_a_group_that_is_named_behind_it() -> None:
    rounds = told(
        "The work builds on the Norway-Chile Energy Security Dialogue, which meets every year.\n"
        "It includes holding a first meeting this autumn of the Reefs Working Group on Coral."
    )
    assert not [m for m in rounds if "Energy" in m.dialogue]


def test_another_commission_is_called_the_corresponding_one() -> None:
    rounds = read_text(
        "The ninth meeting of the Norway-Chile Cooperation Council was held in Oslo on 9 May 2018.\n"
        + OPENING
        + "Deals "
        "in boats wait for the forthcoming session of the corresponding commission of the two governments.",
        published="2018-05-10",
    ).rounds
    assert [m.ordinal for m in rounds] == [9]


def test_the_committees_own_first_meeting() -> None:
    rounds = read_text(
        "The ninth meeting of the Norway-Chile Cooperation Council was held in Oslo on 9 May 2018.\n"
        + OPENING
        + "Plans "
        "that came of the Jubilee Committee's first meeting last month were heard.",
        published="2018-05-10",
    ).rounds
    assert [m.ordinal for m in rounds] == [9]


def test_a_conference_to_come_is_not_the_next_forum() -> None:
    rounds = read_text(
        "The 12th Norway-Chile Fisheries Forum was held in Oslo on 9 May 2018.\n"
        + OPENING
        + "It welcomed the forthcoming Conference on the history of the Agency.",
        published="2018-05-10",
    ).rounds
    assert [m.ordinal for m in rounds] == [12]


def test_a_bilateral_dialogue_is_none_of_three() -> None:
    rounds = told(
        "They welcomed the first trilateral dialogue between Norway, Chile and Peru in Lima in March 2018.\n"
        "More is for the next bilateral Energy Security Dialogue."
    )
    assert [(m.ordinal, m.parties) for m in rounds if len(m.parties) == 3] == [(1, ("CL", "NO", "PE"))]


def test_ministers_that_met_for_the_first_time_held_no_leaders_meeting() -> None:
    rounds = read_text(
        "The leaders of Norway and Chile held the third Norway-Chile Leaders' Meeting in Oslo on 9 May 2018.\n"
        + OPENING
        + "We held our inaugural defence ministers' meeting only last year.",
        published="2018-05-10",
    ).rounds
    assert [m.ordinal for m in rounds if m.dialogue == "Norway-Chile Leaders' Meeting"] == [3]


def test_the_leaders_meeting_is_the_summit() -> None:
    rounds = told(
        "They would see each other at the Quad Summit in Tokyo this month.\n"
        "It is an honour to attend this Quad Leaders' Meeting here in Tokyo."
    )
    assert len([m for m in rounds if len(m.parties) == 4]) == 1


def test_another_name_in_brackets_is_no_other_meeting() -> None:
    rounds = told(
        "They will convene the Norway-Chile Reef Policy Committee (the Reef “2+2”) of ministers in July 2019."
    )
    assert [(m.dialogue[-9:], m.when) for m in rounds] == [("Committee", "2019-07")]


def test_two_plus_two_before_the_noun_is_part_of_the_name() -> None:
    rounds = told(
        "They welcomed the outcomes of the Sixth Norway-Chile 2+2 Foreign and Defence Ministerial Consultations of "
        "2 March in Oslo."
    )
    assert [(m.ordinal, m.when, m.place) for m in rounds] == [(6, "2018-03-02", "Oslo")]


def test_a_group_that_held_its_dialogue_met_once() -> None:
    rounds = told(
        "In March, the Norway-Chile Working Group on Fishing Boats held its first bilateral fishing dialogue."
    )
    assert [m.when for m in rounds] == ["2018-03"]


def test_next_generation_is_a_name() -> None:
    rounds = read_text(
        "Norway and Chile chaired the inaugural Norway-Chile Next Generation Technology Dialogue in Oslo today.",
        published="2018-05-09",
    ).rounds
    assert [(m.role, m.when, m.status) for m in rounds] == [("subject", "2018-05-09", "held")]


def test_the_next_one_being_held_is_still_to_come() -> None:
    rounds = told(
        "The Quad Summit in Hiroshima will show its worth. They look forward to the next Quad Summit being held in "
        "India."
    )
    assert [(m.place, m.status) for m in rounds] == [("Hiroshima", "planned"), ("India", "planned")]


def test_the_next_after_one_that_is_still_to_come_is_that_one() -> None:
    rounds = told(
        "They will attend the third session of the Norway-Chile Joint Commission, to be held in Oslo in late 2019.\n"
        "Mr Berg had been at the second session of the Joint Commission.\n"
        "Oslo, they agreed, is where the next session of the Joint Commission should take place in late 2019."
    )
    assert sorted(m.ordinal or 0 for m in rounds) == [2, 3]


def test_a_council_of_leaders_is_not_the_economic_council_of_the_same_body() -> None:
    text = (
        "The Council of CIS Heads of State met in Moscow on 3 May 2012. The leaders discussed grain. The CIS Economic "
        "Council had met the day before."
    )
    reading = read_text(text, title="Meeting of the Council of CIS Heads of State", published="2012-05-04")
    assert [m.dialogue for m in reading.rounds if m.role == "subject"] == ["Council of CIS Heads of State"]


@pytest.mark.parametrize(
    "told",
    [
        "They also agreed that a new round of the strategic dialogue will take place in Lima on March 30.",
        "The strategic dialogue of deputy ministers will be held in Lima on March 30.",
        "A cyber dialogue is set for March 30 in Lima.",
    ],
)
def test_a_meeting_by_another_noun_on_a_day_of_its_own_is_another(told: str) -> None:
    text = "The foreign and defence ministers of Norway and Peru will meet for consultations in Oslo on March 20, said "
    text += "the ministry on Friday. " + told
    rounds = read_text(text, published="2017-02-18", title="Ministers of Norway and Peru to hold consultations").rounds
    assert [(m.role, m.when, m.place) for m in rounds] == [
        ("subject", "2017-03-20", "Oslo"),
        ("other", "2017-03-30", "Lima"),
    ]


def test_a_dialogue_on_the_same_day_is_the_same() -> None:
    text = "Norway and Peru held consultations in Oslo on March 20. The strategic dialogue of March 20 dealt with fish."
    assert len(read_text(text, published="2017-03-21").rounds) == 1


@pytest.mark.parametrize(
    "told",
    [
        "They will prepare the annual sixth foreign ministerial-level consultation in Lima.",
        "The sixth foreign ministerial level consultation will be held in Lima.",
    ],
)
def test_a_meeting_at_a_level_of_its_own_is_another(told: str) -> None:
    text = "Norway and Peru held the fourth political consultation of their deputy ministers in Oslo on 3 May 2023. "
    rounds = read_text(text + told).rounds
    assert [(m.role, m.place) for m in rounds] == [("subject", "Oslo"), ("other", "Lima")]
