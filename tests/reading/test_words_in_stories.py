"""Stories again: words told by paragraphs or "according to", lists of deeds, two posts of one person, scorn."""

import pytest

from tests.reading.readouts import read_text, said

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
