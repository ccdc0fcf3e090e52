"""Scanning: a text becomes typed tokens with their places, none over another."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.reading.fold import fold
from secretariat.reading.scan import has_trigger
from secretariat.reading.tokens import Token
from tests.reading.readouts import LEXICON, scanned

_WORDS = (
    "the 17th XII twelfth U.S. Japan China- consultations meeting on 9 May 2011 Wednesday two years agreed to "
    "Mr. KONG “joint statement” ( ) , . \n \r\n 2+2 s' 's İ 😀 e\u0301 \ud800"
)
texts = st.text(max_size=150) | st.lists(st.sampled_from(_WORDS.split(" ")), max_size=30).map(" ".join)


def token(text: str, low: str) -> Token:
    return next(t for t in scanned(text).tokens if t.low == low)


@settings(deadline=None)
@given(texts)
def test_tokens_stand_in_order_and_none_over_another(text: str) -> None:
    end = 0
    found = scanned(text)
    for t, start in zip(found.tokens, found.starts, strict=True):
        assert end <= start < start + t.length <= len(text)
        end = start + t.length


@settings(deadline=None)
@given(texts)
def test_cues_stand_within_the_text(text: str) -> None:
    assert all(0 <= c.start < c.end <= len(text) for c in scanned(text).cues)


@pytest.mark.parametrize(
    ("printed", "number"), [("17th", 17), ("twelfth", 12), ("thirty first", 31), ("XIV", 14), ("XXI", 21), ("2nd", 2)]
)
def test_ordinals_in_words_digits_and_roman_numerals(printed: str, number: int) -> None:
    assert [t.senses.ordinal for t in scanned(f"the {printed} round").tokens if t.senses.ordinal] == [number]


def test_the_first_person_is_no_roman_numeral() -> None:
    assert not any(t.senses.ordinal for t in scanned("I met the envoys; round I was long").tokens)


def test_a_date_is_one_token() -> None:
    assert [t.low for t in scanned("on 9 - 11 February, 2011 in Tokyo").tokens] == ["on", "<date>", "in", "tokyo"]


def test_the_eleventh_is_a_round_unless_it_follows_on() -> None:
    assert token("The 11th took place", "11th").date is None
    assert any(t.date for t in scanned("They met on the 11th").tokens)


def test_the_longest_phrase_is_read() -> None:
    senses = token("the Vice Minister for Foreign Affairs spoke", "vice minister for foreign affairs").senses
    assert senses.rank


def test_a_phrase_that_ends_inside_a_word_is_not_read() -> None:
    assert not any(t.senses.city for t in scanned("Tokyoites gathered").tokens)


def test_sun_is_no_day_and_may_no_month() -> None:
    assert not any(t.date for t in scanned("Sun told the ministers that they may meet").tokens)


def test_japan_is_a_party_and_japan_without_capital_is_lacquer() -> None:
    assert token("Japan agreed", "japan").senses.actor is not None
    assert token("black japan varnish", "japan").senses.actor is None


def test_a_possessive_leaves_the_party_whole() -> None:
    assert [t.low for t in scanned("Japan's side").tokens] == ["japan", "'s", "side"]


@pytest.mark.parametrize(
    "text",
    [
        "The two sides held consultations in Oslo.",
        "A strategic dialogue took place.",
        "The joint commission met.",
    ],
)
def test_a_text_that_names_a_kind_of_dialogue_goes_on(text: str) -> None:
    assert has_trigger(fold(text), LEXICON)


@pytest.mark.parametrize("text", ["", "Exports rose by four per cent in May.", "A monodialogue is none."])
def test_a_text_without_any_goes_no_further(text: str) -> None:
    assert not has_trigger(fold(text), LEXICON)


@pytest.mark.parametrize("number", ["third", "fourth", "sixth", "seventh"])
def test_a_phrase_that_ends_inside_a_word_hides_none_after_it(number: str) -> None:
    """ "the four", "the six" are phrases; in "the fourth" they end inside a word."""
    found = scanned(f"They held the {number} ocean dialogue.")
    assert [t.senses.ordinal for t in found.tokens if t.low == number] == [
        {"third": 3, "fourth": 4, "sixth": 6, "seventh": 7}[number]
    ]


def test_a_phrase_printed_with_other_capitals_hides_none_inside_it() -> None:
    """ "The Philippines" is a name; in "the Philippines" the name is the second word."""
    assert [t.senses.actor.party for t in scanned("Japan and the Philippines met.").tokens if t.senses.actor] == [
        "JP",
        "PH",
    ]


@pytest.mark.parametrize(
    ("printed", "party"), [("U.K.", "GB"), ("U.S.", "US"), ("U.A.E.", "AE"), ("R.O.K.", "KR"), ("U.N.", "UN")]
)
def test_letters_with_stops_are_a_party_in_mid_sentence_and_at_its_end(printed: str, party: str) -> None:
    tokens = scanned(f"The {printed} will work with the {printed}").tokens
    assert [t.senses.actor.party for t in tokens if t.senses.actor] == [party, party]
