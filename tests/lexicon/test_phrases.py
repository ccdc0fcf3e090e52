"""The phrase book: every phrase of the lexicon with all that it can mean, and how it must be printed to mean it."""

import pytest

from secretariat.lexicon.grammar import spellings
from secretariat.lexicon.load import load_lexicon
from secretariat.lexicon.phrases import Senses, fold_phrase

LEXICON = load_lexicon()


def senses(printed: str) -> Senses | None:
    meaning = LEXICON.grammar.get(fold_phrase(printed))
    return meaning.of(printed) if meaning else None


def known(printed: str) -> Senses:
    found = senses(printed)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("printed", "folded"),
    [
        ("Counter-Terrorism", "counter terrorism"),
        ("2+2", "2+2"),
        ("U.S.", "u s"),
        ("  Joint  Statement ", "joint statement"),
    ],
)
def test_a_phrase_is_folded_as_the_text_is(printed: str, folded: str) -> None:
    assert fold_phrase(printed) == folded


def test_a_phrase_with_marks_is_met_with_one_blank_and_with_two() -> None:
    assert spellings("S. Korea") == {"s  korea", "s korea"}


def test_a_state_needs_its_capital() -> None:
    actor = known("Japan").actor
    assert actor is not None
    assert (actor.party, actor.kind) == ("JP", "name")
    lower = senses("japan")
    assert lower is None or lower.actor is None


def test_an_abbreviation_needs_its_own_case() -> None:
    actor = known("DPRK").actor
    assert actor is not None
    assert actor.party == "KP"
    lower = senses("Dprk")
    assert lower is None or lower.actor is None


def test_a_verb_is_read_in_any_dress() -> None:
    for printed in ("agreed", "Agreed", "AGREED"):
        verb = known(printed).verb
        assert verb is not None
        assert verb.lemma == "agree"


def test_a_capital_is_party_and_city() -> None:
    tokyo = known("Tokyo")
    assert tokyo.actor is not None
    assert tokyo.city is not None
    assert (tokyo.actor.party, tokyo.actor.kind, tokyo.city.name) == ("JP", "capital", "Tokyo")


def test_a_word_may_have_several_senses() -> None:
    welcome = known("meeting")
    assert welcome.series is not None
    assert welcome.meeting is not None


@pytest.mark.parametrize(
    ("printed", "number"),
    [("first", 1), ("twelfth", 12), ("thirtieth", 30), ("twenty-first", 21), ("forty-second", 42)],
)
def test_ordinals_in_words(printed: str, number: int) -> None:
    assert known(printed).ordinal == number


def test_numbers_in_words() -> None:
    assert known("nine").number == 9


def test_cues_tell_what_colours_a_clause() -> None:
    assert "mode.video" in LEXICON.cues["video conference"]
    assert "topic:cyber" in LEXICON.cues["cyber security"]
    assert "genre:joint_statement" in LEXICON.cues["joint statement"]
    assert any(name.startswith("commitment:") for name in LEXICON.cues["exchange information"])


def test_what_is_no_phrase_means_nothing() -> None:
    assert senses("zxqv") is None
