"""Words announced with a colon and told in paragraphs of their own, and other words whose speaker stands apart."""

from tests.reading.readouts import read_text, said
from tests.reading.test_turns_of_phrase import LEAD

ANNOUNCED = (
    'After the talks Mr Sato said:\n\n"It was a good day for both countries. This dialogue serves the peace.\n\n'
    '"We will go on working with Norway on fish. I look forward to more talks."\n\nThe museum is open.'
)


def test_what_stands_in_quotation_marks_behind_a_colon_is_of_who_was_announced() -> None:
    reading = read_text(LEAD + ANNOUNCED)
    assert [(s.by, s.speaker, s.act) for s in reading.statements] == [
        (("JP",), "Kenji Sato", "state"),
        (("JP",), "Kenji Sato", "state"),
        (("JP",), "Kenji Sato", "express_hope"),
    ]
    assert [c.by for c in reading.commitments] == [("JP",)]


def test_six_countries_are_no_two() -> None:
    assert said(read_text(LEAD + "The six countries condemned the attack.")) == []
    assert said(read_text(LEAD + "The four ministers condemned the attack.")) == [("JP NO", "condemn")]


def test_ministers_who_direct_that_teams_meet_have_promised_it() -> None:
    told = "The two ministers directed that the teams meet in May. They agreed, on principle, to have a round in June."
    assert [c.by for c in read_text(LEAD + told).commitments] == [("JP", "NO")] * 2


def test_what_will_not_be_answered_stands_behind_no_words() -> None:
    assert said(read_text(LEAD + "As to the results of the talks, I will not answer.")) == []


def test_what_a_body_of_letters_reviewed_it_reviewed() -> None:
    told = (
        "The Norway-Japan Arctic Commission (NJAC) met in Oslo on 5 May 2021 for its 3rd session.\n\n"
        "The NJAC reviewed the plan. It gave the instruction that a group be set up."
    )
    assert [c.by for c in read_text(told).commitments] == [("JP", "NO")]
