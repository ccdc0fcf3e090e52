"""Plain readouts of many states, each with the one thing that a reader easily gets wrong."""

import pytest

from secretariat.model import Mention
from tests.reading.readouts import LEAD, heads, read_text, said, subject

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "


def next_round(text: str) -> Mention:
    return next(m for m in read_text(text).rounds if m.role == "next")


@pytest.mark.parametrize(
    ("told", "when", "place"),
    [
        ("They agreed to hold the 4th round in Santiago.", None, "Santiago"),
        ("The 4th will be held in Santiago in 2020.", "2020", "Santiago"),
        ("Chile will host the fourth meeting in 2019.", "2019", "Chile"),
    ],
)
def test_the_next_round_in_few_words(told: str, when: str | None, place: str | None) -> None:
    found = next_round(ROUND + told)
    assert (found.ordinal, found.when, found.place) == (4, when, place)
    assert subject(read_text(ROUND + told)).place == "Oslo"


def test_the_previous_round_is_one_even_of_consultations() -> None:
    reading = read_text(
        "The 4th Nepal-Finland Foreign Office Consultations were held on 12 May 2021. The previous round of "
        "consultations took place in Kathmandu on 5 March 2019."
    )
    assert [(m.role, m.ordinal, m.when, m.place) for m in reading.rounds] == [
        ("subject", 4, "2021-05-12", None),
        ("previous", 3, "2019-03-05", "Kathmandu"),
    ]


def test_a_house_with_a_word_of_speech_in_its_name() -> None:
    found = subject(
        read_text("The 3rd Norway-Chile Ocean Dialogue was held at the State Guesthouse in Oslo on 9 May 2018.")
    )
    assert (found.when, found.place) == ("2018-05-09", "Oslo")


def test_the_first_ever_is_the_first() -> None:
    found = subject(read_text("The first-ever Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018."))
    assert (found.ordinal, found.dialogue) == (1, "Norway-Chile Ocean Dialogue")


@pytest.mark.parametrize(
    "post", ["US Secretary of State", "U.S. Secretary of State", "United States Secretary of State"]
)
def test_whose_secretary_of_state(post: str) -> None:
    reading = read_text(
        f"{post} Ann Roe will host Chile's Foreign Minister Luis Rojas for the 3rd US-Chile Ocean Dialogue."
    )
    assert heads(reading) == {("Ann Roe", "US"), ("Luis Rojas", "CL")}


def test_a_post_of_one_state_held_in_another() -> None:
    reading = read_text(
        "The 4th Nepal-Finland Consultations were held on 12 May 2021. Mr. Hari Koirala, Joint Secretary, led the "
        "Nepali delegation and Ms. Aino Virtanen, Director General for Asia, the Finnish delegation."
    )
    assert heads(reading) == {("Hari Koirala", "NP"), ("Aino Virtanen", "FI")}


def test_who_led_an_earlier_round_did_not_lead_this_one() -> None:
    reading = read_text(
        "Norway and Chile agreed that the fourth round of their Ocean Dialogue is to be held in Oslo in October. "
        "The inaugural Norway-Chile Ocean Dialogue was held in Santiago in April 2006 and was co-chaired by then "
        "Foreign Secretary Luis Rojas of Chile and then State Secretary Nina Berg of Norway.",
        published="2009-08-21",
    )
    assert heads(reading) == set()


def test_nobody_urges_himself() -> None:
    reading = read_text(ROUND + "Norway commended Chile for its report and urged it to ratify the protocol.")
    assert all(s.to != s.by for s in reading.statements)


def test_commitment_to_a_good_is_a_statement() -> None:
    reading = read_text(ROUND + "Both sides reaffirmed their commitment to peace and stability.")
    assert ([s.act for s in reading.statements], reading.commitments) == (["confirm"], ())


@pytest.mark.parametrize(
    ("told", "number", "parties"),
    [
        ("The sixth round of China-Bhutan boundary talks was held in Thimphu on 3 May 1989.", 6, ("BT", "CN")),
        ("The third India-Kenya railway dialogue was held in Nairobi on 3 May 2019.", 3, ("IN", "KE")),
        ("India and Bangladesh held the 38th meeting of the Joint Rivers Commission in Delhi.", 38, ("BD", "IN")),
        ("The Governments of Mexico and Canada held the XX Joint Ministerial Committee.", 20, ("CA", "MX")),
        ("Peru and Ecuador held the XV Meeting of the Neighbourhood Commission.", 15, ("EC", "PE")),
    ],
)
def test_subjects_and_bodies_that_no_list_has(told: str, number: int, parties: tuple[str, str]) -> None:
    found = subject(read_text(told))
    assert (found.ordinal, found.parties) == (number, parties)


@pytest.mark.parametrize(
    "told",
    [
        "The two sides spoke of US support for the plan.",
        "They welcomed the visit of the Brazilian state of Bahia.",
        "The Libyan call for elections was heard.",
        "They thanked Austria back then.",
    ],
)
def test_a_noun_after_a_state_is_no_verb_of_that_state(told: str) -> None:
    reading = read_text(ROUND + told)
    assert not {p for s in reading.statements for p in s.by} & {"US", "BR", "LY", "AT"}


def test_a_ministry_that_said_it_is_told_by_others() -> None:
    reading = read_text(
        "India and Australia held the 10th Meeting of the Joint Working Group on Counter-Terrorism in New Delhi. India "
        "and Australia have agreed to share data, the Ministry of External Affairs said."
    )
    assert (reading.document.genre, reading.document.account_of) == ("news", ())
    assert [c.according_to for c in reading.commitments] == [("IN",)]


@pytest.mark.parametrize(
    "what", ["A wide range of regional, legal and consular matters", "Various questions", "Fish issues"]
)
def test_matters_that_were_discussed_are_told_whole(what: str) -> None:
    reading = read_text(LEAD + f"{what} were discussed.")
    assert [q.quote for s in reading.statements for q in s.evidence[:1]] == [f"{what} were discussed"]


@pytest.mark.parametrize(
    "aside",
    [
        "pointing to growing trade between the two countries",
        "while citing trade and fish",
        "in recalling his visit",
        "who was in Tokyo",
    ],
)
def test_a_post_speaks_past_what_is_told_between_commas(aside: str) -> None:
    text = "The 5th Norway-Chile Dialogue was held in Oslo on 9 May 2018. Foreign Secretary Anne Haugen of Norway and "
    text += f"Vice Minister Luis Ruiz of Chile led it.\n\nThe Foreign Secretary, {aside}, underlined the need for nets."
    assert said(read_text(text))[-1:] == [("NO", "stress")]
