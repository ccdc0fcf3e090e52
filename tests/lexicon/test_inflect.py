"""Inflection: a desk writes the base form, the reader meets all of them."""

import pytest

from secretariat.lexicon.inflect import ing_of, past_of, present_of


@pytest.mark.parametrize(
    ("verb", "past"),
    [("agree", "agreed"), ("urge", "urged"), ("condemn", "condemned"), ("reply", "replied"), ("convey", "conveyed")],
)
def test_the_regular_past(verb: str, past: str) -> None:
    assert past_of(verb) == past


@pytest.mark.parametrize(
    ("verb", "ing"),
    [
        ("agree", "agreeing"),
        ("urge", "urging"),
        ("reply", "replying"),
        ("die", "dying"),
        ("be", "being"),
        ("ask", "asking"),
    ],
)
def test_the_ing_form(verb: str, ing: str) -> None:
    assert ing_of(verb) == ing


@pytest.mark.parametrize(
    ("word", "present"),
    [
        ("agree", "agrees"),
        ("express", "expresses"),
        ("reach", "reaches"),
        ("fix", "fixes"),
        ("reply", "replies"),
        ("convey", "conveys"),
        ("dialogue", "dialogues"),
        ("treaty", "treaties"),
    ],
)
def test_the_third_person_and_the_plural(word: str, present: str) -> None:
    assert present_of(word) == present


def test_a_last_letter_is_doubled_where_the_entry_says_so() -> None:
    assert (past_of("refer", double=True), ing_of("refer", double=True)) == ("referred", "referring")
    assert (past_of("offer"), ing_of("offer")) == ("offered", "offering")
