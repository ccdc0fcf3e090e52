"""Whose "we" is, and whom "the leaders of the member states" leave out."""

from tests.reading.readouts import read_text, said
from tests.reading.test_turns_of_phrase import LEAD

COMPACT = (
    "Compact of the 3rd Norway-Japan Security Dialogue\n\nNorway and Japan commit to keep the sea clean. Norway and "
    "Japan recognise the worth of the fish. Both countries intend to open two ports.\n\n"
)


def test_we_of_a_text_in_which_both_say_what_they_intend_is_both() -> None:
    reading = read_text(COMPACT + "We intend to share charts of the sea.", publisher="The White House")
    assert {c.by for c in reading.commitments} == {("JP", "NO")}


def test_what_a_minister_will_bring_is_no_talk_of_all() -> None:
    reading = read_text(LEAD + '"We will bring more ships and more people to the north," Ms Berg said.')
    assert {f.by for f in (*reading.statements,)} | {f.by for f in (*reading.commitments,)} == {("NO",)}


def test_the_leaders_of_member_states_are_not_all_who_met() -> None:
    told = (
        "The United States and the GCC held their 3rd Strategic Dialogue in Jeddah on 5 May 2021.\n\n"
        "Leaders of the GCC member states welcomed the plan."
    )
    assert said(read_text(told)) == [("GCC", "welcome")]


def test_we_of_both_may_welcome_what_one_of_them_plans() -> None:
    told = COMPACT + "We welcome Prime Minister Roe of Norway, who keeps the ports clean."
    reading = read_text(told, publisher="Ministry of Foreign Affairs of Norway")
    assert ("JP NO", "welcome") in said(reading)
