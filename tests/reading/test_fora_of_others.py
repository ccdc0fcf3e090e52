"""Fora of others: what citizens, institutes and large bodies hold under a name like a dialogue's is no round."""

import pytest

from tests.reading.readouts import read_text

ROUND = "The 6th Norway-Chile Security Dialogue was held in Oslo on 21 July 2006. "
LEAD = "The ministers spoke of trade. They spoke of fish. They spoke of students. They spoke of whales. "


@pytest.mark.parametrize(
    "told",
    [
        "He will speak at the 8th Shangri-La Dialogue. The Dialogue is to be held on 2 to 4 June.",
        "The President sent greetings to the fifth Petersburg Dialogue Norwegian-Chilean Forum.",
    ],
)
def test_a_forum_of_citizens_or_institutes_is_no_round_of_the_states_it_names(told: str) -> None:
    reading = read_text(told, title="The Prime Minister of Norway to travel to Chile", published="2009-05-20")
    assert reading.rounds == ()


@pytest.mark.parametrize(
    "told",
    [
        "The two Governments noted that Chile is to host the 7th session of the Colombo Plan Consultative Committee.",
        "The ministers praised the first meeting of the Eurasian Economic Community's Intergovernmental Council.",
        "They will co-chair the ADMM+ Expert Working Group on Peacekeeping Operations from 2017 to 2020.",
        "The Pacific Economic Cooperation Conference (PECC) will meet in Auckland in November 2006.",
    ],
)
def test_a_body_under_a_forum_that_is_named_first_is_that_forums(told: str) -> None:
    reading = read_text(ROUND + LEAD + told, published="2006-07-21")
    assert [m.ordinal for m in reading.rounds] == [6]


def test_a_dialogue_between_political_parties_is_none_of_states() -> None:
    told = (
        "The President greeted the 8th meeting of the Labour Party of Norway Dialogue. "
        "The dialogue of the ruling political parties is a part of Norwegian-Chilean relations and is held in Oslo."
    )
    assert read_text(told).rounds == ()
