"""Meetings and names that are no round of a dialogue between the states at hand."""

import pytest

from tests.reading.readouts import read_text

LEADERS = "Joint Statement by the Prime Minister of Norway and the President of Chile"
OPENING = "".join(f"The leaders spoke of subject {n}.\n" for n in "abcdefg")


@pytest.mark.parametrize(
    "told",
    [
        # large gatherings in passing
        "They will work for results at the upcoming 12th WTO Ministerial Conference.",
        "This was said in the declaration of the third APEC Ocean Ministerial Meeting of 4-5 May 2012 in Lima.",
        "The partnership was launched at the 3rd United Nations Commission on Fisheries.",
        "NATO hosted its first dialogue on ice at high level.",
        # bodies of others, with names of their own
        "They will be hosts of the 3rd meeting of the Codex Committee on Spices in Oslo in 2019.",
        "Norway congratulated Chile on the first session of the 13th National Committee of its Farmers' Conference.",
        "They commended their partnership as co-chairs of the Harbour Experts' Working Group on Piracy.",
        # gatherings for all comers
        "They welcomed the Norway-Chile Clean Hydrogen Conference held in Oslo in October 2017.",
        "They called on the next Norway-Chile Conference to make recommendations.",
        "They agreed to try a Track 1.5 Security Dialogue in Oslo in 2019.",
        "They welcomed the Norway-Chile investment forum held in Oslo in March 2018.",
        # a series that is only named, made or made again
        "They back the regular convening of the Norway-Chile Security Dialogue and the Norway-Chile Defence Dialogue.",
        "They praised the Commerce Department-led Supply Chain Dialogue, within which they will launch a forum.",
        "Good results include the establishment of the Legal Officials Consultative Group.",
        "Since standing up the new technologies working group in March, they have set priorities.",
        "Today they will begin to work on space with a new working group.",
        "They wish to turn this into a policy dialogue twice a year.",
        "Before, this was discussed at the Intergovernmental Commission level.",
        "They spoke of promoting the intra-Syrian dialogue.",
    ],
)
def test_no_round_of_the_two(told: str) -> None:
    assert read_text(OPENING + told, title=LEADERS, published="2018-05-09").rounds == ()


def test_talks_of_a_visit_are_no_series() -> None:
    reading = read_text(
        "The President of Russia met with the President of Chile in Moscow.\n"
        "The Russian-Chilean consultations were also attended by the aide Ivan Petrov.",
        title="Talks with President of Chile Luis Rojas",
        published="2018-05-09",
    )
    assert reading.rounds == ()


def test_its_dialogue_with_the_side_that_tells_of_it_is_somebody_elses() -> None:
    reading = read_text(
        OPENING + "Will ASEAN resume its dialogue with Australia?",
        title="Press conference, Bangkok, Thailand",
        publisher="Prime Minister of Australia",
        published="2018-05-09",
    )
    assert not [m for m in reading.rounds if m.parties == ("AU", "TH")]


def test_the_side_met_at_home_with_lenders_about_nothing() -> None:
    reading = read_text(
        "We come from the first session of the Multi-Party Reef Committee. The World Bank and the "
        "IMF have written of that."
    )
    assert reading.rounds == ()


def test_a_city_before_summit_is_where_it_was() -> None:
    reading = read_text(
        OPENING
        + "Following the 13 November 2017 Phnom Penh Summit of Japan, the Republic of Korea and the United States, "
        "they met again.",
        title="Joint Statement of Japan, the Republic of Korea and the United States",
        published="2018-05-09",
    )
    assert [m.parties for m in reading.rounds] == [("JP", "KR", "US")]


def test_the_first_in_person_is_not_the_first() -> None:
    reading = read_text(
        "On May 9, the ministers held the first-ever in-person Norway-Chile Ocean Dialogue in Oslo.",
        published="2018-05-10",
    )
    assert [m.ordinal for m in reading.rounds] == [None]


def test_letters_with_dots_do_not_end_a_name() -> None:
    reading = read_text(
        "Norway and the United States chaired the second session of the U.S.-Norway Initiative on Ocean Technology "
        "Working Group in Oslo on 9 May 2018.",
        published="2018-05-10",
    )
    assert "Initiative on Ocean Technology" in reading.rounds[0].dialogue


@pytest.mark.parametrize("whose", ["your", "my", "her"])
def test_the_first_of_a_person_is_not_the_first(whose: str) -> None:
    reading = read_text(OPENING + f"In May this was {whose} first Norway-Chile Ocean Dialogue in Oslo.", title=LEADERS)
    assert [m.ordinal for m in reading.rounds] == [None]


@pytest.mark.parametrize(
    ("title", "told"),
    [
        ("Address at the Harbour-View Dialogue in Singapore", "The Dialogue is to be held on 2 to 4 June."),
        (
            "Address to the Norway-Chile Leadership Forum",
            "I am glad that we brought together this dialogue in Oslo in May.",
        ),
    ],
)
def test_a_gathering_of_others_is_meant_all_through_a_text_under_its_name(title: str, told: str) -> None:
    reading = read_text(OPENING + told, title=title, publisher="Prime Minister of Norway", published="2018-05-09")
    assert reading.rounds == ()


def test_the_two_countries_are_those_that_the_sentence_names() -> None:
    reading = read_text(
        OPENING + "After the visit to Fiji, both countries opened the first high-level fisheries dialogue.",
        title=LEADERS,
        published="2018-05-09",
    )
    assert reading.rounds == ()


@pytest.mark.parametrize(
    "told",
    [
        "The leaders agreed to re-start the Norway-Chile Economic Dialogue.",
        "I spoke of these talks being expanded into a broader security dialogue.",
    ],
)
def test_what_is_only_to_be_is_no_meeting(told: str) -> None:
    assert read_text(OPENING + told, title=LEADERS, published="2018-05-09").rounds == ()
