"""Folding: shadows of one length, so that whatever is found in them stands there in the text."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.reading.fold import fold, lower

texts = st.text(max_size=200) | st.text(alphabet="İıßŉǰﬁ‘’“”–—\u00ad\u200b\ud800\udfff\r\n\té\u0301", max_size=60)


@settings(deadline=None)
@given(texts)
def test_every_shadow_is_as_long_as_the_text(text: str) -> None:
    shadow = fold(text)
    assert shadow.text == text
    assert len(shadow.plain) == len(shadow.words) == len(text)


@settings(deadline=None)
@given(texts)
def test_small_letters_move_nothing(text: str) -> None:
    assert len(lower(text)) == len(text)


@settings(deadline=None)
@given(texts)
def test_folding_a_folded_text_changes_nothing(text: str) -> None:
    plain = fold(text).plain
    assert fold(plain).plain == plain


@pytest.mark.parametrize(
    ("printed", "plain"),
    [
        ("“2+2”", '"2+2"'),
        ("the ministers’ meeting", "the ministers' meeting"),
        ("Japan–China", "Japan-China"),
        ("9\u00a0May", "9 May"),
        ("Joint\tStatement", "Joint Statement"),
        ("one\r\ntwo", "one\n\ntwo"),
        ("co\u00adoperate", "co operate"),
    ],
)
def test_marks_printed_in_many_ways_are_one_to_a_reader(printed: str, plain: str) -> None:
    assert fold(printed).plain == plain


def test_letters_keep_their_case_in_plain_and_lose_it_in_words() -> None:
    shadow = fold("The 17th U.S.-Japan Dialogue")
    assert shadow.plain == "The 17th U.S.-Japan Dialogue"
    assert shadow.low == "the 17th u.s.-japan dialogue"
    assert shadow.words == "the 17th u s  japan dialogue"


def test_two_plus_two_keeps_its_plus() -> None:
    assert fold("a “2+2” meeting").words == "a  2+2  meeting"


def test_a_letter_that_would_grow_keeps_its_case() -> None:
    assert lower("İZMİR") == "İzmİr"
