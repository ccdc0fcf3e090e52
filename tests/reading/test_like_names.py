"""Two dialogues of one pair with names alike, things that are only called a dialogue, and who holds which."""

import pytest

from tests.reading.readouts import read_text, subject

SEEN = "2024-06-06"


def names(told: str) -> set[str]:
    """The names of the dialogues of which a text tells rounds."""
    return {m.dialogue for m in read_text(told, published=SEEN).rounds}


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "The {ki} Strategic Dialogue was held. It was preceded by the {ki} Strategic Ocean Dialogue on 4 June.",
            {"Kenya-Iceland Strategic Dialogue", "Kenya-Iceland Strategic Ocean Dialogue"},
        ),
        (
            "The third {ki} Energy Dialogue and the second {ki} Energy Security Dialogue were held in Nairobi.",
            {"Kenya-Iceland Energy Dialogue", "Kenya-Iceland Energy Security Dialogue"},
        ),
        (
            "The {ki} teams held the Defence Policy Dialogue and the Defence Industry Dialogue in Nairobi on 4 June.",
            {"Defence Policy Dialogue", "Defence Industry Dialogue"},
        ),
        (
            "The {ki} teams noted the Economic Dialogue held in May and the Economic Consultations held in June 2024.",
            {"Economic Dialogue", "Economic Consultations"},
        ),
    ],
)
def test_names_alike_in_one_breath_are_two_dialogues(told: str, expected: set[str]) -> None:
    assert names(told.format(ki="Kenya-Iceland")) == expected


def test_a_name_in_short_is_the_same_dialogue() -> None:
    told = (
        "The fifth Kenya-Iceland Energy Security Dialogue was held in Nairobi on 4 June. "
        "At the Energy Security Dialogue both sides agreed on tariffs."
    )
    assert names(told) == {"Kenya-Iceland Energy Security Dialogue"}


@pytest.mark.parametrize(
    "told",
    [
        "The President greeted the editors on the first edition of Dialogue. It is published in Kenya and Iceland.",
        "The third issue of the Dialogue journal, read in Kenya and in Iceland, came out in March.",
        "Kenya and Iceland support the television programme Dialogue, the fifth season of which begins in May.",
        "The President of Kenya met the President of Iceland ahead of the G20, APEC and U.S.-ASEAN Summits.",
        "The Prime Minister of Kenya held trade union talks with workers of the Iceland Line.",
        "Officials met activists for a dialogue about the crisis in Kenya and what Iceland does for its people.",
    ],
)
def test_what_is_read_or_only_talked_about_is_no_round(told: str) -> None:
    assert not read_text(told, published=SEEN).rounds


@pytest.mark.parametrize(
    "told",
    [
        "The inaugural session was attended by representatives of both sides.",
        "In the first session they discussed wool.",
    ],
)
def test_a_part_of_the_round_is_no_round_of_the_series(told: str) -> None:
    lead = "The 8th session of the Joint Commission of Kenya and Iceland commenced in Nairobi on 4 June. "
    assert [m.ordinal for m in read_text(lead + told, published=SEEN).rounds] == [8]


def test_the_first_round_of_a_dialogue_is_numbered() -> None:
    told = "Kenya and Iceland have held the first round of a harbour dialogue in Nairobi."
    assert subject(read_text(told, published=SEEN)).ordinal == 1


def test_the_second_since_somebody_took_office_numbers_nothing() -> None:
    office = "Kenya and Iceland held the second Kenya-Iceland Dialogue in Nairobi since President Otieno took office."
    assert subject(read_text(office, published=SEEN)).ordinal is None
    inception = "Kenya and Iceland held the second Kenya-Iceland Dialogue in Nairobi since its inception in 2022."
    assert subject(read_text(inception, published=SEEN)).ordinal == 2


def test_those_who_hold_it_are_its_parties_whoever_met_before() -> None:
    told = "A week after a meeting of Kenya, Iceland and Peru, Nairobi and Reykjavik held their first dialogue."
    assert subject(read_text(told, published=SEEN)).parties == ("IS", "KE")


def test_who_met_to_launch_a_dialogue_held_it() -> None:
    told = "Ministers Otieno and Jonsdottir met in Nairobi on 4 June to launch the Kenya-Iceland Ocean Dialogue."
    found = subject(read_text(told, published=SEEN))
    assert (found.when, found.status) == ("2024-06-04", "held")


def test_a_bilateral_dialogue_is_none_of_three() -> None:
    told = (
        "The first Kenya-Iceland-Norway Dialogue was held in Nairobi on 4 June 2024. "
        "Iceland and Kenya look forward to a bilateral space dialogue."
    )
    (only,) = read_text(told).rounds
    assert (only.parties, only.series.subject) == (("IS", "KE", "NO"), None)
