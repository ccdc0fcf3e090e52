"""Rounds told otherwise than by a name and a verb of meeting: one in a row, in apposition, of the services' staffs."""

import pytest

from tests.reading.readouts import names_of_rounds, read_text, subject

CALL = "The Foreign Ministers of Norway and Peru spoke by telephone on Monday. "
SECOND = "The second Norway-Peru Cyber Dialogue was held in Lima on 12 May 2023. "


@pytest.mark.parametrize("which", ["next tenth round", "next, tenth round", "regular tenth meeting"])
def test_the_next_tenth_round_that_took_place_is_the_tenth_and_the_one_told_of(which: str) -> None:
    text = f"The {which} of the Norway-Peru Human Rights Dialogue took place in Lima on 12 May 2023."
    found = subject(read_text(text))
    assert (found.ordinal, found.when, found.place, found.status) == (10, "2023-05-12", "Lima", "held")


@pytest.mark.parametrize(
    "told",
    [
        "They discussed the political consultations which the two countries' ministries had held last week.",
        "They praised the political consultations that had been held in Oslo last week.",
    ],
)
def test_consultations_that_had_been_held_are_a_round_in_passing(told: str) -> None:
    (found,) = read_text(CALL + told, published="2023-05-26", title="Telephone call of two ministers").rounds
    assert (found.role, found.parties, found.when) == ("other", ("NO", "PE"), "2023-05-15/2023-05-21")


@pytest.mark.parametrize(
    "apposed", ["held in Singapore on 24 July 2022,", "which was held in Singapore on 24 July 2022,"]
)
def test_day_and_place_in_apposition_are_those_of_the_meeting_just_named(apposed: str) -> None:
    told = f"as the 15th Ministerial Meeting of the ASEAN Regional Forum, {apposed} had decided"
    text = (
        f"The Seventh ASEAN Regional Forum Inter-Sessional Meeting on Fisheries met in Hanoi on 4-7 May 2023, {told}."
    )
    found = subject(read_text(text))
    assert (found.ordinal, found.when, found.place) == (7, "2023-05-04/2023-05-07", "Hanoi")


def test_years_of_relations_are_no_gap_between_rounds() -> None:
    for told in (
        "It shows how ties have grown after 75 years of diplomatic relations.",
        "They met after years of work.",
    ):
        assert [r.role for r in read_text(SECOND + told, published="2023-05-26").rounds] == ["subject"]
    after = read_text(SECOND + "It came after six years of silence.", published="2023-05-26")
    assert [(r.role, r.when) for r in after.rounds] == [("subject", "2023-05-12"), ("previous", "2017")]


@pytest.mark.parametrize(
    "told",
    [
        "They also spoke of Gaza. Much has happened. It followed the first meeting of the Peace Council, held in Riga.",
        "They met on the margins of the 65th session of the African Commission on Wetlands and Marshes.",
        "They recalled what was agreed at the third Antalya Diplomatic Forum on March 1.",
    ],
)
def test_a_body_of_others_with_a_name_of_its_own_is_no_dialogue_of_the_two(told: str) -> None:
    assert read_text(CALL + told).rounds == ()


@pytest.mark.parametrize(
    ("phrase", "number", "parties"),
    [
        ("the 14th Norwegian Navy and Peruvian Navy staff talks", 14, ("NO", "PE")),
        ("the third Norway-Peru Migration and Mobility Dialogue", 3, ("NO", "PE")),
        ("the third Comprehensive Migration and Mobility Dialogue", 3, ()),
        ("the seventh gathering of the Norway-Peru Strategic Mechanism", 7, ("NO", "PE")),
        ("the 30th Anniversary Norway-Peru Joint Advisory Council", None, ("NO", "PE")),
    ],
)
def test_what_is_counted_in_a_long_name(phrase: str, number: int | None, parties: tuple[str, ...]) -> None:
    (named,) = names_of_rounds(f"They held {phrase} in Lima.")
    assert (named.ordinal, named.parties) == (number, parties)


def test_staff_talks_are_a_dialogue_of_the_two() -> None:
    found = subject(
        read_text("The Norwegian Army began virtual staff talks with leaders of the Peruvian Army on 11 May 2023.")
    )
    assert (found.parties, found.when) == (("NO", "PE"), "2023-05-11")


@pytest.mark.parametrize(
    "told",
    [
        "It comes after discussions in Oslo in June 2021.",
        "It followed the one in Oslo in June 2021.",
        "This followed a first meeting in Oslo in June 2021.",
        "The one before it was in Oslo in June 2021.",
        "The two sides had last met in Oslo in June 2021.",
        "The two had met once before, most recently in Oslo in June 2021.",
    ],
)
def test_a_round_before_is_told_beside_this_one(told: str) -> None:
    rounds = {r.role: (r.ordinal, r.when, r.place) for r in read_text(SECOND + told).rounds}
    assert rounds == {"subject": (2, "2023-05-12", "Lima"), "previous": (1, "2021-06", "Oslo")}


def test_the_year_of_the_last_meeting() -> None:
    told = "Cooperation has been at a standstill since 2021, the year of the last meeting."
    assert [(r.role, r.when) for r in read_text(SECOND + told).rounds] == [
        ("subject", "2023-05-12"),
        ("previous", "2021"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Peru has given help often, most recently in relation to the drought of 2021.",
        "It followed the opening of an embassy in Oslo in June 2021.",
        "It comes after the Summit of the Americas in Quito in June 2022.",
    ],
)
def test_what_else_came_before_is_no_round(told: str) -> None:
    assert [r.role for r in read_text(SECOND + told).rounds] == ["subject"]


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("The joint commission has met 15 times before.", 16),
        ("So far the commission has come together five times.", 6),
        ("The two sides have met four times since 2010.", 5),
        ("In this way the two sides have now met three times.", 3),
        ("The two ministers met three times in May.", None),
    ],
)
def test_how_often_they_have_met_numbers_this_round(told: str, number: int | None) -> None:
    text = f"The Norway-Peru Joint Commission met in Lima on 12 May 2023. {told}"
    assert subject(read_text(text)).ordinal == number


@pytest.mark.parametrize(
    "told",
    [
        "The earlier meetings were in Oslo in 2021 and in Bergen in 2022.",
        "The first two rounds were held in Oslo in 2021 and Bergen in 2022.",
    ],
)
def test_earlier_rounds_in_a_row_of_cities_and_years(told: str) -> None:
    text = f"The third Norway-Peru Security Dialogue was held in Lima on 12 May 2023. {told}"
    rounds = {(r.ordinal, r.when, r.place) for r in read_text(text).rounds}
    assert rounds == {(3, "2023-05-12", "Lima"), (1, "2021", "Oslo"), (2, "2022", "Bergen")}


@pytest.mark.parametrize(
    "said",
    [
        "The fifth Strategic Dialogue will be held in Lima in June, Norway and Peru agreed on Sunday.",
        "Norway and Peru agreed on Sunday to hold the fifth Strategic Dialogue in Lima in June.",
        "The fifth Norway-Peru Strategic Dialogue is set for June in Lima, Minister Berg confirmed on Wednesday.",
    ],
)
def test_the_day_on_which_it_was_agreed_is_not_the_day_of_the_round(said: str) -> None:
    found = subject(read_text(said, published="2023-05-26"))
    assert (found.ordinal, found.when, found.place, found.status) == (5, "2023-06", "Lima", "planned")


@pytest.mark.parametrize(
    ("told", "status"),
    [
        (
            "Norway and Peru have put off talks between ministers that had been expected to turn on fishing.",
            "postponed",
        ),
        ("Norway has postponed talks with Peru on fishing quotas, the Foreign Ministry said.", "postponed"),
        ("Peru told Norway that the Foreign Secretary-level talks of 20 June will not take place.", "postponed"),
        ("The fifth Norway-Peru Security Dialogue will not be held on 30 June as planned.", "postponed"),
        ("Peru called off the security talks with Norway that were to open in Oslo on 30 June.", "cancelled"),
    ],
)
def test_talks_that_are_put_off_are_what_a_story_is_about(told: str, status: str) -> None:
    found = subject(read_text(told, published="2023-05-26"))
    assert (found.parties, found.status) == (("NO", "PE"), status)


def test_its_first_round_years_before_is_not_the_one_told_of() -> None:
    text = (
        "High-level consultations on the sea between Norway and Peru were held in Lima on 12 May 2023. The mechanism "
        "goes back to 2012, and its first round of talks was in May of that year in Oslo."
    )
    assert subject(read_text(text)).ordinal is None


@pytest.mark.parametrize(
    "told",
    [
        "For the Norway-Peru Strategic Dialogue the two ministers sat together in Lima on 10-12 May 2023.",
        "Officials of Norway and Peru sat down in Lima on 10-12 May 2023 for the Norway-Peru Strategic Dialogue.",
        "Officials got together in Lima on 10-12 May 2023 for the Norway-Peru Strategic Dialogue.",
    ],
)
def test_they_sat_together_for_a_round(told: str) -> None:
    found = subject(read_text(told))
    assert (found.when, found.place) == ("2023-05-10/2023-05-12", "Lima")


def test_the_session_of_a_day_is_a_round_before() -> None:
    told = "It built on the session of March 24, 2021 in Oslo and recalled the session of 12 May 2023."
    rounds = {(r.role, r.when, r.place) for r in read_text(SECOND + told).rounds}
    assert rounds == {("subject", "2023-05-12", "Lima"), ("other", "2021-03-24", "Oslo")}


def test_how_a_series_came_about_tells_neither_its_day_nor_its_place() -> None:
    text = (
        "It was last month that Norway and Peru settled on setting up a Joint Working Group on Fisheries, after the "
        "ministers had met in Riga. Today Lima saw the inaugural meeting of the Norway-Peru Working Group on Fisheries."
    )
    found = subject(read_text(text, published="2023-05-26"))
    assert (found.ordinal, found.when, found.place) == (1, "2023-05-26", "Lima")


@pytest.mark.parametrize(
    "text",
    [
        "The 14th Norway-Peru Security Dialogue ended in Lima on Wednesday. The dialogue was held from 22 to 24 May.",
        "The 14th Norway-Peru Security Dialogue opened in Lima on Monday. The dialogue is held from 22 to 24 May.",
        "The three-day 14th round of the Norway-Peru Security Dialogue came to an end in Lima on Wednesday.",
        "The three-day 14th Norway-Peru Security Dialogue ended in Lima on Wednesday.",
    ],
)
def test_the_day_on_which_a_round_ends_is_one_of_its_days(text: str) -> None:
    assert subject(read_text(text, published="2023-05-26")).when == "2023-05-22/2023-05-24"


def test_the_round_that_was_held_is_told_of_though_the_next_one_comes_first() -> None:
    text = (
        "Peru is to host the Third Session of the Norway-Peru Joint Commission in 2025. Their communique came at the "
        "end of the Second Session of the Joint Commission, held from May 12 to 14, 2023 in Oslo."
    )
    rounds = {r.role: (r.ordinal, r.when, r.status) for r in read_text(text, published="2023-05-15").rounds}
    assert rounds == {"subject": (2, "2023-05-12/2023-05-14", "held"), "next": (3, "2025", "planned")}


def test_what_had_delayed_a_round_before_does_not_put_it_off() -> None:
    text = SECOND + "Covid-19 had delayed the dialogue."
    assert subject(read_text(text)).status == "held"


@pytest.mark.parametrize(
    "signed",
    [
        "Norway and Peru signed a communique on 12 May 2023 after the ninth round of their Joint Committee.",
        "An agreement was signed on 12 May 2023 at the end of the ninth round of the Norway-Peru Joint Committee.",
    ],
)
def test_papers_are_signed_on_the_day_of_the_round_that_they_end(signed: str) -> None:
    found = subject(read_text(signed))
    assert (found.ordinal, found.when) == (9, "2023-05-12")


def test_a_new_round_of_meetings_is_the_next() -> None:
    text = (
        "The 23rd meeting of the Special Representatives on the Norway-Peru Boundary Question was held in Lima on "
        "12 May 2023. They agreed to hold a new round of Special Representatives' meetings in Norway next year."
    )
    rounds = {r.role: (r.ordinal, r.when, r.place) for r in read_text(text, published="2023-05-26").rounds}
    assert rounds == {"subject": (23, "2023-05-12", "Lima"), "next": (24, "2024", "Norway")}


def test_a_numbered_meeting_of_a_programme_of_two_states() -> None:
    text = (
        "The Eleventh Coordinating Meeting of the Norway-Peru Civil Service Exchange Programme was held on 12 May 2023."
    )
    found = subject(read_text(text))
    assert (found.ordinal, found.parties) == (11, ("NO", "PE"))


def test_held_since_behind_the_number_of_a_paragraph() -> None:
    text = "1. The 28th Norway-Peru Policy Talks will be held on 30 May 2023.\n\n2. Held since 1991, the Talks go on."
    assert {(r.ordinal, r.when) for r in read_text(text).rounds} == {(28, "2023-05-30"), (1, "1991")}


def test_a_mechanism_that_is_cited_as_a_channel_is_a_series_too() -> None:
    text = (
        "The 32nd meeting of the Working Mechanism for Consultation and Coordination on India-China Border Affairs "
        "took place in New Delhi on 5 December 2024."
    )
    found = subject(read_text(text))
    assert (found.ordinal, found.parties, found.when) == (32, ("CN", "IN"), "2024-12-05")


@pytest.mark.parametrize(
    "parts",
    [
        "The first round was on May 11 at the ministry. On May 12 came the second round, a meeting with a director.",
        "In the first round they met at the ministry. In the second round they met at the academy.",
    ],
)
def test_parts_of_one_meeting_are_no_rounds_of_its_series(parts: str) -> None:
    text = f"Norwegian-Peruvian political consultations were held in Lima on May 11-12, 2023. {parts}"
    found = subject(read_text(text, published="2023-05-13"))
    assert (found.ordinal, found.when) == (None, "2023-05-11/2023-05-12")


def test_first_and_second_of_a_series_are_rounds_where_the_one_told_of_is_a_later_one() -> None:
    told = "The first round was in Oslo in 1996. The second round was in Lima in 1999."
    rounds = read_text(f"The ninth Norway-Peru Joint Commission was held in Lima on 12 May 2023. {told}").rounds
    assert {(r.ordinal, r.when) for r in rounds} == {(9, "2023-05-12"), (1, "1996"), (2, "1999")}


def test_what_the_lead_says_in_loose_words_is_the_numbered_round_behind_it() -> None:
    text = (
        "Norway and Peru formally took up high-level diplomatic consultations again, and Minister Ruiz may be in Oslo "
        "by the end of this month. Lima hosted the 6th round of Foreign Secretary Level Consultations on Thursday."
    )
    found = subject(read_text(text, published="2023-05-26"))
    assert (found.ordinal, found.when, found.place) == (6, "2023-05-25", "Lima")


def test_a_dialogue_with_letters_of_its_own_is_another_than_the_2_plus_2() -> None:
    text = (
        "The Foreign and Defence Ministers of Norway and Peru met in Lima on 12 May 2023 for the Fifth 2+2 Meeting. "
        "They acknowledged the fourth Norway Peru Dialogue (NPD), to be held in Oslo in early June 2023."
    )
    rounds = {(r.role, r.ordinal, r.when, r.status) for r in read_text(text, published="2023-05-16").rounds}
    assert rounds == {("subject", 5, "2023-05-12", "held"), ("other", 4, "2023-06", "planned")}


def test_a_city_with_its_district_hosts() -> None:
    text = (
        "The sixth Norway-U.S. Dialogue will be held in Oslo on 12 June 2023. Washington, D.C. hosted the previous one."
    )
    assert {r.place for r in read_text(text).rounds} == {"Oslo", "Washington"}


def test_previously_on_another_day_the_round_before_was_held() -> None:
    text = (
        "Norwegian-Peruvian policy consultations were held in Lima on 12 May 2023. Previously, on November 1, 2022, "
        "the two conducted foreign policy consultations in Oslo."
    )
    rounds = {(r.role, r.when, r.place) for r in read_text(text, published="2023-05-13").rounds}
    assert rounds == {("subject", "2023-05-12", "Lima"), ("previous", "2022-11-01", "Oslo")}
