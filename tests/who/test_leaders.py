"""Whose leader a name must be."""

import pytest

from secretariat.who.leaders import leader_of
from tests.reading.readouts import LEXICON, read_text, said


@pytest.mark.parametrize(
    ("name", "title", "party"),
    [
        ("Sergei Lavrov", None, "RU"),
        ("Mélanie Joly", None, "CA"),
        ("Melanie Joly", "foreign minister", "CA"),
        ("Obama", "president", "US"),
        ("Xi", "president", "CN"),
        ("Obama", None, None),
        ("Johnson", "president", None),  # of two states
        ("Kim", "president", None),
        ("Petr Pavel", "general", None),
        ("Nina Berg", "president", None),
    ],
)
def test_a_name_in_full_or_behind_its_title_is_a_leaders(name: str, title: str | None, party: str | None) -> None:
    assert leader_of(name, title, LEXICON.tables) == party


def test_who_is_told_of_without_a_state_speaks_for_the_state_that_all_know() -> None:
    told = (
        "The two leaders met on 4 May 2011 for the 3rd Chile-United States Fisheries Dialogue. President Obama thanked "
        "the hosts. Sebastián Piñera welcomed the new nets."
    )
    assert said(read_text(told, publisher="Kyodo News")) == [("US", "thank"), ("CL", "welcome")]


def test_the_words_of_the_text_come_first() -> None:
    told = (
        "The 3rd Chile-Peru Fisheries Dialogue was held in Lima on 4 May 2011. Joe Biden, Chief Negotiator of Chile, "
        "thanked the hosts. Joe Biden welcomed the new nets."
    )
    assert said(read_text(told)) == [("CL", "thank"), ("CL", "welcome")]


def test_a_leader_who_is_only_spoken_of_is_no_head() -> None:
    told = (
        "Officials of Chile and the United States ended a three-day meeting of the Fisheries Working Group in Lima on "
        "Friday. Chile hosts the Fisheries Summit in 2012. It was put off as President Barack Obama cannot come in May."
    )
    (found, *_) = read_text(told, publisher="Kyodo News", published="2011-05-07").rounds
    assert found.heads == ()


def test_the_order_of_a_row_does_not_make_a_leader_anothers() -> None:
    told = (
        "The 3rd Chile-United States Fisheries Dialogue was held on 4 May 2011. President Barack Obama and President "
        "Sebastián Piñera attended. Obama thanked the hosts."
    )
    assert said(read_text(told)) == [("US", "thank")]


def test_those_whose_leaders_met_are_the_parties_of_a_text_that_names_no_state() -> None:
    told = (
        "President Barack Obama met President Sebastián Piñera on 4 May 2011 after the dialogue of their ministers on "
        "fish. The two leaders welcomed the new nets."
    )
    assert said(read_text(told, title="Obama and Piñera meet", publisher="Kyodo News")) == [("CL US", "welcome")]


def test_a_president_whom_a_page_names_most_is_not_its_own_where_all_know_him_as_anothers() -> None:
    told = (
        "The 3rd Philippines-United States Fisheries Dialogue was held on 4 May 2024. President Biden thanked the "
        "crew. President Marcos welcomed the nets. President Marcos condemned the attack."
    )
    assert said(read_text(told, publisher="The White House")) == [("US", "thank"), ("PH", "welcome"), ("PH", "condemn")]
