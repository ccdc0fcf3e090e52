"""Whose deed or promise: "we" of one, of two and of others than met; "it" behind a person; a visit by somebody."""

import pytest

from tests.reading.readouts import promised, read_text, said
from tests.reading.test_turns_of_phrase import LEAD

STATE = {"publisher": "Government of Norway", "published": "2021-03-04"}
TURNS = (
    "President Roe met President Rojas of Chile in Oslo.\n\n"
    "PRESIDENT ROE: Thank you, Mr. President. {}\n\nPRESIDENT ROJAS: Thank you very much."
)


def _parties(words: str) -> set[str]:
    title = "Remarks by President Roe of Norway and President Rojas of Chile after their meeting"
    reading = read_text(TURNS.format(words), title=title, **STATE)
    return {by for by, act in (*said(reading), *promised(reading)) if act != "thank"}


@pytest.mark.parametrize(
    ("words", "whose"),
    [
        ("We agreed but our partners in the south rejected it.", "NO"),
        ("My colleagues and I are satisfied with the port.", "NO"),
        ("My ministers and I welcome the port.", "NO"),
        ("President Rojas and I welcome the port.", "CL NO"),
        ("We decided to meet again in the spring.", "CL NO"),
        ("We signed a plan first with Finland and then with Sweden.", "FI NO SE"),
        ("At the meeting of the Norwegian, Chilean and Danish presidents in May, we agreed on kelp.", "CL DK NO"),
        ("At the talks of Norway, Chile and Denmark last week we reached an agreement on kelp.", "CL DK NO"),
    ],
)
def test_whose_deed_it_is(words: str, whose: str) -> None:
    assert _parties(words) == {whose}


def test_to_decide_to_meet_takes_two_before_the_talks_as_well() -> None:
    reading = read_text(
        "The leaders of Norway, Chile and Denmark met in Oslo.\n\n"
        "PRESIDENT ROJAS: Last year we met in Lima. We decided to meet again this year.\n\nPRESIDENT ROE: Thank you.",
        title="Meeting between leaders of Norway, Chile and Denmark",
        **STATE,
    )
    assert [by for by, _ in promised(reading)] in ([], ["CL DK NO"])


def test_what_is_joint_will_be_done_by_nobody_alone() -> None:
    title = "Remarks by President Roe of Norway and President Rojas of Chile after their meeting"
    reading = read_text(TURNS.format("Our joint work on kelp will be continued."), title=title, **STATE)
    assert [by for by, _ in promised(reading)] in ([], ["CL NO"])


def test_what_was_done_today_is_done_by_the_verb_behind() -> None:
    (only,) = read_text(LEAD + "Both sides have today reaffirmed their commitment to sharing charts.").commitments
    assert (only.rule, only.by) == ("active:reaffirm", ("JP", "NO"))


@pytest.mark.parametrize(
    "told",
    [
        "The first visit to Japan by Minister Berg of Norway underscores the worth of fish.",
        "It will be ready for the meeting of the leaders next, expected to be held in 2023.",
        "The talks would inform the study of the stocks.",
        "Ms Berg presented her letter of credence at the palace.",
    ],
)
def test_what_nobody_said(told: str) -> None:
    assert said(read_text(LEAD + told)) == []


def test_it_behind_a_person_is_no_state() -> None:
    told = "President Ana Rojas of Chile has just been in Oslo. It is fine because it acknowledges the worth of fish."
    assert not any("CL" in by for by, _ in said(read_text(LEAD + told)))


def test_to_remind_somebody_that_it_was_so_is_to_tell() -> None:
    assert said(read_text(LEAD + "Norway reminded Japan that the port had been opened in May."))[0][1] == "stress"
    assert said(read_text(LEAD + "Norway reminded Japan that it should open the port."))[0][1] == "call_for"


def test_a_story_of_several_meetings_tells_of_each_pair() -> None:
    text = (
        "OSLO (Oslo Times) - Foreign Minister Ida Berg on Thursday met Japan's Foreign Minister Ken Mori. Both sides "
        "welcomed the 5th Norway-Japan Maritime Dialogue, held in May.\n\n"
        "During her meeting with Chile's Foreign Minister Luis Rojas, the two sides agreed on kelp.\n\n"
        "In her talks with Denmark's Foreign Minister Lise Holm, both sides noted the growth of trade. "
        "After the meeting, the two ministers signed a plan."
    )
    reading = read_text(text, title="Berg meets foreign counterparts", publisher="Oslo Times", published="2021-03-04")
    told = said(reading)
    assert told[0] == ("JP NO", "welcome")
    assert not any(by == "JP NO" for by, _ in told[1:])
    assert not any("JP" in by for by, _ in promised(reading))


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Minister Berg of Norway held a meeting with her Danish counterpart Lise Holm and discussed kelp.", "DK NO"),
        ("Minister Berg of Norway also met her counterpart from Chile, Luis Rojas and discussed kelp.", "CL NO"),
        ("Minister Berg of Norway met the Danish Minister Lise Holm and discussed kelp.", "DK NO"),
    ],
)
def test_what_one_met_another_for_both_discussed(told: str, whose: str) -> None:
    assert said(read_text(LEAD + told)) == [(whose, "discuss")]


def test_whom_somebody_unknown_met_did_not_speak_alone() -> None:
    told = "Ola Nordmann, in his other meeting with Danish Minister Lise Holm, discussed the state of the ports."
    assert not any("DK" in by for by, _ in said(read_text(LEAD + told)))


def test_our_commitment_in_a_joint_text_is_of_all_who_made_it() -> None:
    text = (
        "On the occasion of the 3rd Norway-Japan Security Dialogue, Norway and Japan, under the lead of Minister Ida "
        "Berg, Minister of Fish of Norway, and Mr Ken Sato, affirm our commitment to share charts of the sea. "
        "We will deepen our work. We thank our hosts."
    )
    title = "Joint Statement on the 3rd Norway-Japan Security Dialogue"
    reading = read_text(text, title=title, publisher="Government of Norway", published="2021-03-04")
    assert {c.by for c in reading.commitments} == {("JP", "NO")}
