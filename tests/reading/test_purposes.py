"""Purposes: what those who met, met for."""

import pytest

from tests.reading.readouts import read_text, said

NORWAY = {"publisher": "Ministry of Foreign Affairs of Norway", "published": "2019-05-04"}
LEAD = (
    "The 3rd Norway-Chile Fisheries Dialogue was held in Oslo on 3 May 2019. Norwegian Foreign Minister Ana Berg and "
    "Chilean Foreign Minister Luis Rojas led the talks. "
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Berg met with Rojas to discuss cod.", [("CL NO", "discuss")]),
        ("Berg met with Rojas, alongside their delegations, to review the plan.", [("CL NO", "discuss")]),
        ("Berg met Rojas in the harbour to reaffirm the friendship of both countries.", [("CL NO", "confirm")]),
        ("The ministers met to highlight the importance of cod.", [("CL NO", "stress")]),
        ("Berg received Rojas to recognize the work of both navies.", [("CL NO", "recognize")]),
        ("Berg phoned Rojas to thank him for the cod.", [("NO", "thank")]),
        ("Berg spoke with Rojas to congratulate him on the harvest.", [("NO", "commend")]),
        ("Berg spoke with Rojas, and congratulated him on the harvest.", [("NO", "commend")]),
        ("Berg called Rojas on Friday and thanked him for the cod.", [("NO", "thank")]),
        ("Berg welcomed Luis Rojas to Bergen on Friday to reaffirm the friendship.", [("CL NO", "confirm")]),
        ("Berg called Rojas on Friday.", []),
        ("Berg called Rojas a friend.", [("NO", "state")]),
        ("Berg met with Rojas to discuss joint efforts to address theft.", [("CL NO", "discuss")]),
        ("Berg met with Rojas at a fair hosted by the Harbour Bank to address the losses of crews.", []),
        ("Berg met with Rojas to discuss cod and to review trade.", [("CL NO", "discuss"), ("CL NO", "discuss")]),
        ("The visit provided an opportunity to discuss cod.", [("CL NO", "discuss")]),
        ("The call gave both ministers a chance to exchange views on cod.", [("CL NO", "exchange")]),
        ("The talks were an occasion for the two sides to review trade.", [("CL NO", "discuss")]),
        ("The visit will provide an opportunity to discuss cod.", []),
        ("The fair provided an opportunity to discuss cod.", []),
        ("Berg met with the harbour board to discuss cod.", []),
        ("Berg will meet with Rojas to reaffirm the friendship.", []),
    ],
)
def test_what_they_met_for(told: str, expected: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told, **NORWAY)) == expected


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("Both the Commerce Secretaries noted that trade is small.", "state"),
        ("Both Trade Ministers praised the crews.", "commend"),
        ("The two Ministers of Fisheries and Trade welcomed the plan.", "welcome"),
        ("Both Foreign Ministers agreed that trade is small.", "agree"),
        ("The Foreign Minister and Chilean officials welcomed the plan.", "welcome"),
        ("The ministers' talks stressed the need for a plan.", "stress"),
        ("Discussions focused on cod.", "discuss"),
        ("Conversations ranged over cod and trade.", "discuss"),
        ("The agenda of the talks covered cod and trade.", "discuss"),
        ("The price of cod was brought under review.", "discuss"),
        ("Both ministers regretted the theft of cod and stressed that trade is small.", "stress"),
    ],
)
def test_who_they_are_by_what_they_hold_or_by_their_talks(told: str, act: str) -> None:
    assert ("CL NO", act) in said(read_text(LEAD + told, **NORWAY))


def test_a_state_told_of_before_the_comma_is_none_of_those_who_speak_behind_it() -> None:
    told = "The ministers reviewed the war in Peru, and Minister Berg welcomed the plan."
    assert said(read_text(LEAD + told, **NORWAY)) == [("CL NO", "discuss"), ("NO", "welcome")]


def test_where_those_who_met_said_it_is_no_place_told_of_by_the_way() -> None:
    told = "Berg met with Rojas at the palace today, where they reaffirmed the friendship and discussed cod."
    assert said(read_text(LEAD + told, **NORWAY)) == [("CL NO", "confirm"), ("CL NO", "discuss")]


def test_people_of_whom_a_clause_tells_say_nothing() -> None:
    told = "Both ministers thanked the Chileans who defend the rights of young crews."
    assert said(read_text(LEAD + told, **NORWAY)) == [("CL NO", "thank")]


@pytest.mark.parametrize(
    "told",
    [
        "Norway was one of the first ten states to meet in 1995 to discuss cod.",
        "It is good that Chile should have hosted the fair to discuss cod.",
    ],
)
def test_a_meeting_that_is_not_told_as_one_that_was_has_no_purpose(told: str) -> None:
    assert said(read_text(LEAD + told, **NORWAY)) == []
