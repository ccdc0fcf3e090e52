"""A body of all who met speaks for all of them, by its noun, its letters or "it"; two who are joined speak as one."""

import pytest

from tests.reading.readouts import read_text, said

COMMISSION = (
    "The 5th Norway-Chile Joint Fisheries Commission was held in Oslo on 9 May 2018. "
    "Ms. Ida Dahl, Director-General of the Ministry of Fisheries of Norway, and "
    "Mr. Luis Rojas, Under-Secretary of Fisheries of Chile, led the delegations.\n\n"
)
OWN_PAGE = {"publisher": "Ministry of Foreign Affairs of Norway"}
BOTH = "CL NO"


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The Commission commended Iceland for its new port.", [(BOTH, "commend")]),
        ("The budget was discussed by the Commission.", [(BOTH, "discuss")]),
        ("The Joint Commission noted the report of its experts.", [(BOTH, "state")]),
        ("The JFC noted the report of its experts.", [(BOTH, "state")]),
        ("The quotas were reviewed by the JFC.", [(BOTH, "discuss")]),
        ("The Commission noted the report. It welcomed the new quotas.", [(BOTH, "state"), (BOTH, "welcome")]),
        ("Cod was on the agenda of the 5th Joint Fisheries Commission. It reviewed the quotas.", [(BOTH, "discuss")]),
        ("The Ministry said that the ports are open.", [("NO", "state")]),
    ],
)
def test_a_body_of_both_speaks_for_both(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(COMMISSION + told, **OWN_PAGE))[-len(whose) :] == whose


def test_it_is_not_the_round_where_a_party_was_named_since() -> None:
    told = "Norway opened the 5th Joint Fisheries Commission with a film. It stressed the need for clean ports."
    assert said(read_text(COMMISSION + told))[-1] == ("NO", "stress")


@pytest.mark.parametrize(
    "told",
    [
        "Ida Dahl and the Under-Secretary of Fisheries of Chile, Luis Rojas, welcomed the ferry.",
        "The Director-General of Norway, Ida Dahl, and the Under-Secretary of Chile, Luis Rojas, welcomed the ferry.",
    ],
)
def test_an_article_before_the_second_does_not_keep_two_apart(told: str) -> None:
    assert said(read_text(COMMISSION + told))[-1] == (BOTH, "welcome")


def test_what_was_done_by_nobody_named_in_a_joint_text_is_of_all() -> None:
    joint = "Joint Communiqué on the 5th Norway-Chile Fisheries Dialogue\n\n"
    read = read_text(joint + "Appreciation was expressed for the work of the experts.")
    assert said(read) == [(BOTH, "commend")]


STORY = (
    "OSLO, May 10 (Agency) - Deputy Foreign Minister Ida Dahl met in Lima with Peruvian Foreign Minister Ana Soto "
    "for the third round of the Norway-Peru fisheries consultations.\n\n"
)
PAPER = {"title": "Dahl, Peruvian FM discuss ports", "publisher": "NRK", "published": "2018-05-10"}


def test_a_post_in_a_headline_is_of_the_one_behind_the_comma() -> None:
    read = read_text(STORY + "Dahl said the ports are open.", **PAPER)
    assert said(read)[-1] == ("NO", "state")


def test_a_leader_told_by_post_alone_is_she_in_the_next_sentence() -> None:
    told = (
        "Dahl said the ports are open.\n\n"
        "The Peruvian minister, for her part, hinted at a visit. She also stressed the need for clean ports."
    )
    assert said(read_text(STORY + told, **PAPER))[-1] == ("PE", "stress")


PRESS = (
    "President of Norway Ida Dahl: Our third round of consultations with Chile is over. We noted the growth of trade. "
    "We believe in free ports.\n\n"
    "President of Chile Luis Rojas: We assessed the work of our fleets. We have supported free ports for years."
)


@pytest.mark.parametrize(
    ("title", "whose"),
    [
        ("Press statements following Norwegian-Chilean talks", [BOTH, BOTH]),
        ("Joint press conference of the Presidents of Norway and Chile", [BOTH, BOTH]),
        ("Remarks on ports by the Presidents of Norway and Chile", ["NO", "CL"]),
    ],
)
def test_we_after_talks_tells_what_both_just_did_there(title: str, whose: list[str]) -> None:
    told = {s.evidence[0].quote: " ".join(s.by) for s in read_text(PRESS, title=title).statements}
    noted = [by for quote, by in told.items() if "growth" in quote or "fleets" in quote]
    own = [by for quote, by in told.items() if "believe" in quote or "supported" in quote]
    assert noted == whose
    assert set(own) <= {"NO", "CL"}


REGION = (
    "The 9th Ministerial Meeting between the EU and Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan "
    "took place in Dushanbe on 9 May 2018.\n\n"
)


def test_a_group_that_met_as_its_states_speaks_as_its_states() -> None:
    told = "The EU and Central Asia agreed that ports matter."
    assert said(read_text(REGION + told))[-1] == ("EU KG KZ TJ TM UZ", "agree")


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Participants noted the growth of trade.", [(BOTH, "state")]),
        ("Business leaders noted the growth of trade.", []),
        ("Private sector leaders welcomed the growth of trade.", []),
    ],
)
def test_participants_are_all_and_leaders_of_firms_are_not(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(COMMISSION + told, **OWN_PAGE)) == whose


NEWS = {"publisher": "Kyodo News", "published": "2018-05-10"}


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The joint statement condemned the attack.", [(BOTH, "condemn")]),
        ("The joint statement said the ports are open.", []),
        ("The Chilean side explained its plan. It said the ports are open.", [("CL", "explain"), ("CL", "state")]),
        ("The foreign ministry of Chile was host. It said the ports are open.", [("CL", "state")]),
        ("Chile was host. Portdef welcomed them all, it said.", []),
    ],
)
def test_it_that_says_is_who_spoke_and_a_joint_paper_is_of_all(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(COMMISSION + told, **NEWS)) == whose
