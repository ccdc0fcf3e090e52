"""Series: which of the rounds that a document names belong to one dialogue, and between whom it is."""

import pytest

from secretariat.reading.gathering import groups
from secretariat.reading.sides import document_parties
from tests.reading.readouts import LEXICON, frame_of, laid_out, read_text


def parties_of(text: str, side: str | None = None) -> tuple[str, ...]:
    return document_parties(laid_out(text), side, LEXICON)


def series_of(text: str) -> list[set[int | None]]:
    """For each series of a text the numbers told of it."""
    told = frame_of(text)
    found = groups(told.lines, told.parties, None, LEXICON)
    return [{t.named.ordinal for t in g.told} for g in found]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Norway-Chile Ocean Dialogue was held.", ("CL", "NO")),
        ("Norway and Chile held consultations on fisheries in Oslo.", ("CL", "NO")),
        ("The Ocean Dialogue among Japan, China and the Republic of Korea was held.", ("CN", "JP", "KR")),
        ("The ASEAN Regional Forum Inter-Sessional Meeting on Disaster Relief was held.", ("ARF",)),
    ],
)
def test_between_whom_the_document_is(text: str, parties: tuple[str, ...]) -> None:
    assert parties_of(text) == parties


def test_a_dialogue_with_others_is_also_the_tellers() -> None:
    assert parties_of("The Security Dialogue with Japan was held.", side="CN") == ("CN", "JP")


def test_one_dialogue_under_several_names_is_one_series() -> None:
    text = (
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo. The dialogue was frank. "
        "The second round took place in 2015. The next meeting will be in Santiago."
    )
    assert len(series_of(text)) == 1


def test_two_subjects_are_two_series() -> None:
    text = "The 3rd Norway-Chile Cyber Dialogue and the 5th Norway-Chile Human Rights Dialogue were held in Oslo."
    assert series_of(text) == [{3}, {5}]


def test_a_working_group_and_a_dialogue_are_two_series() -> None:
    text = (
        "The 3rd Norway-Chile Cyber Dialogue was held in Oslo. "
        "The Norway-Chile Joint Working Group on Fisheries held its meeting as well."
    )
    assert len(series_of(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "Norway and Chile held the Joint Working Group on Fisheries and the Cyber Dialogue in Oslo on 3 May 2021.",
        "Joint statement on the Norway-Chile Joint Working Group on Fisheries and Cyber Dialogue.",
        "Norway will host a security dialogue with Chile in May, to hold both a security dialogue and regular talks.",
    ],
)
def test_two_names_side_by_side_are_two_series(text: str) -> None:
    assert len(series_of(text)) == 2


def test_a_subject_of_two_parts_is_one_series() -> None:
    assert len(series_of("Norway and Chile held the Joint Working Group on Fisheries and Polar Affairs in Oslo.")) == 1


def test_other_parties_make_another_series() -> None:
    text = "The 3rd Norway-Chile Ocean Dialogue was held. It follows the Norway-Ghana Ocean Dialogue."
    assert len(series_of(text)) == 2


@pytest.mark.parametrize(
    "text",
    [
        "The Ministry opened a public consultation on the water law.",
        "The President and the Prime Minister had talks at the airport.",
        "The G20 summit ended on Sunday.",
    ],
)
def test_no_series_at_all(text: str) -> None:
    assert series_of(text) == []


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Norway-Chile Subcommittee on Trade meets", "Norway-Chile Sub-Committee on Trade"),
        ("Norway-Chile Sub-Commission on Fish meets", "Norway-Chile Subcommission on Fish"),
    ],
)
def test_a_hyphen_makes_no_other_committee(title: str, name: str) -> None:
    reading = read_text(f"The 18th meeting of the {name} was held in Oslo.", title=title)
    assert [(m.ordinal, m.place) for m in reading.rounds] == [(18, "Oslo")]


def test_a_strategy_dialogue_is_a_dialogue() -> None:
    for name in ("13th Norway-Chile strategy dialogue", "13th Norway - Chile fisheries - security strategy dialogue"):
        (found,) = read_text(f"The {name} was held in Oslo on 4 March 2024.").rounds
        assert (found.ordinal, found.parties, found.when) == (13, ("CL", "NO"), "2024-03-04")
