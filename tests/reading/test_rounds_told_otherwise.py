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
