"""Subjects: whose a verb is where several could be, and verbs that are nobody's words."""

import pytest

from tests.reading.readouts import promised, read_text, said

LEAD = (
    "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
    "Mr. Ken Mori, Director-General of the Ministry of Foreign Affairs of Japan, and "
    "Mr. SUN Wei, Director-General of the Ministry of Foreign Affairs of China, led the delegations.\n\n"
)


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("Japan stands with Chile and will continue to support it.", ["JP"]),
        ("Sun thanked them for the help Japan has given and will continue to give.", []),
        ("Analysts predict China will grow.", []),
        ("Visitors to Osaka or Tokyo will attest to it.", []),
        ("Aid went to Asian partners committed to investing in peace.", []),
        ("Both sides resolved to protect the rivers; to that end, they welcomed the map.", ["CN JP"]),
    ],
)
def test_who_is_bound(told: str, bound: list[str]) -> None:
    assert [by for by, _ in promised(read_text(LEAD + told))] == bound


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Sun said that Japan has built a port and is stating its plans.", [("CN", "state")]),
        (
            "Mori commended the courage with which the Government of China has fought drought, and noted its success.",
            [("JP", "commend"), ("JP", "state")],
        ),
        ("Deep sympathy was expressed at the losses suffered by the people of China.", [("", "express_sympathy")]),
        ("China has been informed of the plan.", []),
        ("More than ten Japanese firms are engaged in fifty projects in China.", []),
        ("Ferries might land in China, in the rarest, agreed cases.", []),
        ("Mr. Mori hosted Mr. Sun to review the plan.", [("CN JP", "discuss")]),
        ("Mori convened the dialogue to consult on trade.", [("CN JP", "discuss")]),
    ],
)
def test_whose_words(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == whose


@pytest.mark.parametrize(
    "told",
    [
        "Both sides reaffirmed the Osaka Treaty, signed in 2006.",
        "Both sides reaffirmed their resolve to punish crimes, committed both at sea and on land.",
        "Both sides reaffirmed their ties and shared sacrifice.",
        "Both sides reaffirmed their ties, taking into account the new map.",
        "Both sides reaffirmed their ties. Two banks and over 12 partners are announcing a fund.",
    ],
)
def test_a_participle_of_a_noun_is_no_further_word(told: str) -> None:
    reading = read_text(LEAD + told)
    assert len(reading.statements + reading.commitments) == 1


@pytest.mark.parametrize(
    "told",
    [
        "We must address the virus of hate.",
        "We have still got some talks to hold.",
        "They had, both of them, also to wait.",
        "Chile will help the ports by focusing on their needs.",
    ],
)
def test_what_is_to_be_done_is_not_told_as_said(told: str) -> None:
    assert said(read_text(LEAD + told)) == []


def test_a_preamble_is_of_none_whom_it_names() -> None:
    text = "Stressing the Treaty of Oslo, the Charter of Chile, the Treaty of Lima;\n\nWe welcome the ferry."
    assert ("CL", "stress") not in said(read_text(LEAD + text))
