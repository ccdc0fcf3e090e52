"""Stories again: words told by paragraphs or "according to", lists of deeds, two posts of one person, scorn."""

import pytest

from tests.reading.readouts import promised, read_text, said

LEAD = (
    "The 3rd Norway-Chile Fisheries Dialogue was held in Oslo on 3 May 2019. Norwegian Foreign Minister Ana Berg and "
    "Chilean Foreign Minister Luis Rojas led the talks. "
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("According to Rojas, trade in cod is growing.", [("CL", "state")]),
        ("Trade in cod is growing, according to Mr. Rojas.", [("CL", "state")]),
        ("According to the Harbour Post, trade in cod is growing.", []),
        ("The Minister stated this during a visit to Bergen.", []),
        ("Rojas gave remarks at the harbour.", []),
        ("Rojas addressed the participants.", []),
        ("Norway welcomed Mr. Luis Rojas, Foreign Minister of Chile, who arrived for talks.", []),
        ("Rojas was warmly welcomed on arrival by Ms. Berg.", []),
        ("Rojas called on the Norwegian Foreign Minister Ana Berg.", []),
        ("The agreements that both sides have signed will help the crews.", []),
        ("The telephone conversation also covered trade.", [("CL NO", "discuss")]),
        ("Foreign Secretary Asad Alam Siam praised the crews.", []),
        ("Host and guest praised the crews.", [("CL NO", "commend")]),
        ("Rojas questioned the plan.", [("CL", "criticize")]),
        ("Rojas wrote that trade is small.", [("CL", "state")]),
        ("Berg echoed the call for nets.", [("NO", "share_view")]),
        ("They stressed the need for mending nets, settling disputes and supporting the crews.", [("CL NO", "stress")]),
        ("They thanked the crews, considering them as friends.", [("CL NO", "thank")]),
        ("Deputy Prime Minister and Foreign Minister Luis Rojas praised the crews.", [("CL", "commend")]),
        ("Chilean and Norwegian officials held a meeting to discuss theft.", [("CL NO", "discuss")]),
    ],
)
def test_what_a_story_tells(told: str, expected: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == expected


def test_a_quotation_of_which_each_paragraph_opens_with_a_mark_is_of_one_voice() -> None:
    text = (
        f"{LEAD}\n\n“We are proud of the catch of this year. Our crews deserve the thanks of both countries.\n\n"
        "“The harbour is open to every ship of our friends,” said Rojas.\n"
    )
    assert [s.by for s in read_text(text).statements] == [("CL",)] * 3


@pytest.mark.parametrize("met", ["met today with", "spoke by telephone with", "held talks in Oslo with"])
def test_the_words_of_one_meeting_were_said_at_it(met: str) -> None:
    text = f"Minister Ana Berg {met} Chilean Minister Luis Rojas.\n\nThe two sides discussed the talks on cod."
    reading = read_text(text, publisher="Ministry of Foreign Affairs of Norway", published="2019-05-04")
    assert {s.at for s in reading.statements} == {"contact:1"}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # words in quotation marks behind a comma
        ("Rojas added, “We look forward to opening new ports.”", [("CL", "express_hope")]),
        ("Berg stated, “Our crews are ready.”", [("NO", "state")]),
        # where it was said, without a comma
        ("Rojas during the meeting expressed concern about storms.", [("CL", "express_concern")]),
        ("The Chilean side during the second round of the talks urged Norway to wait.", [("CL", "urge")]),
        ("The harbour at the meeting place expressed nothing.", []),
        # whose post it is
        ("The Norway foreign secretary praised the crews.", [("NO", "commend")]),
        ("Senior diplomats from Chile and the U.S. praised the crews.", [("CL US", "commend")]),
        # who is spoken to is no matter
        ("Addressing the joint press stakeout alongside Rojas, Berg praised the crews.", [("NO", "commend")]),
        ("Rojas addressed a gathering in Oslo.", []),
        ("Rojas addressed the issue of nets.", [("CL", "discuss")]),
        # what was done that day
        ("Norway was celebrating its national day.", []),
        ("Norway and Chile celebrated their friendship.", [("CL NO", "welcome")]),
        # a setting is nothing said
        (
            "On the issue of nets, including those of Bergen, Chile said so much was lost, Berg noted.",
            [("CL", "state")],
        ),
        # who tells reporters of the meeting
        ("They praised the crews, a senior Norwegian official said.", [("CL NO", "commend")]),
        ("A Chilean official said they praised the crews.", [("CL NO", "commend")]),
        ("A Chilean official said that cod is cheap.", [("CL", "state")]),
        ("Their talks spanned nets and ropes.", [("CL NO", "discuss")]),
        (
            "Rojas voiced concern about eastern Peru, and Minister Berg and Minister Rojas praised the crews.",
            [("CL", "express_concern"), ("CL NO", "commend")],
        ),
    ],
)
def test_who_says_what_in_a_story(told: str, expected: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == expected


def test_what_both_say_that_they_agreed_binds_both() -> None:
    told = "Both sides said the ministers also agreed that Norway and Chile will step up trade in cod."
    assert promised(read_text(LEAD + told)) == [("CL NO", "cooperate")]
    told = "A Chilean official said they agreed to try for a meeting soon."
    assert [by for by, _ in promised(read_text(LEAD + told))] == ["CL NO"]
    told = "Chile said that the ministers agreed that trade is small."
    assert promised(read_text(LEAD + told)) == []


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # when it was said, at length
        ("Trade in cod is growing, Rojas said after he and Berg inked “letters of intent” in Oslo.", [("CL", "state")]),
        ("Trade in cod is growing, Rojas said yesterday, as the two countries opened a school.", [("CL", "state")]),
        ("Rojas made the remarks as both sides went into an agreement.", []),
        # beside it
        (
            "The two ministers discussed nets, with both sides underlining that only peace lasts.",
            [("CL NO", "discuss"), ("CL NO", "stress")],
        ),
        ("Both sides considered it as vital.", []),
        ("Both sides considered new nets.", [("CL NO", "discuss")]),
    ],
)
def test_when_and_beside_what_it_was_said(told: str, expected: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == expected
