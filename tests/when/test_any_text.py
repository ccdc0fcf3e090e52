"""What holds for every text, and how the time grows with it."""

from collections.abc import Callable, Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.when import durations, edtf, phrases
from secretariat.when.phrases import Anchor
from tests.timing import grows_in_line, seconds

_PRINTED = """
    9 11 28th 2011 2012 30/11/2018 06/01/2011 2019-07-01 May March February Feb. Wednesday Wed (Thu) last next
    this year month week day today yesterday the before after since until by end of early late mid- within
    six months ago spring Heisei 28 fiscal Q1 or and to - – , . ( ) in from once twice every two
    a half four-year annually old on
"""
WORDS = [*_PRINTED.split(), "\n", "\n\n"]
texts = st.text(max_size=120) | st.lists(st.sampled_from(WORDS), max_size=25).map(" ".join)
EXACT = ["2011-02-09", "2012-02-29", "2011-02", "2011", "0001-01-01", "9999-12-31", "2011/..", "soon"]
dates = st.none() | st.sampled_from(EXACT)
anchors = st.builds(
    Anchor,
    published=dates,
    tense=st.sampled_from(["past", "future", None]),
    context=dates | st.just("2011-02-09/2011-02-11"),
    numeric_order=st.sampled_from(["dmy", "mdy", None]),
    fiscal_start=st.sampled_from([None, 1, 4, 10, 13]),
)


def apart(spans: Sequence[tuple[int, int]], length: int) -> bool:
    ends = [0, *(end for _, end in spans)]
    return all(end <= start < stop <= length for end, (start, stop) in zip(ends, spans, strict=False))


@settings(max_examples=500, deadline=None)
@given(texts, anchors)
def test_any_text_gives_phrases_apart_and_dates_that_can_be_read_again(text: str, anchor: Anchor) -> None:
    found = phrases.find(text)
    assert apart([(p.start, p.end) for p in found], len(text))
    for phrase in found:
        resolved = phrases.resolve(phrase, anchor)
        assert resolved.rule
        if resolved.value is None:
            assert resolved.reason
        else:
            assert edtf.is_valid(resolved.value)


@settings(deadline=None)
@given(texts)
def test_any_text_gives_durations_apart(text: str) -> None:
    found = durations.find(text)
    assert apart([(d.start, d.end) for d in found], len(text))
    assert all(d.value is None or d.value.startswith("P") for d in found)


@settings(deadline=None)
@given(texts)
def test_small_letters_move_nothing(text: str) -> None:
    assert len(phrases.same_length_lower(text)) == len(text)


def test_who_has_the_small_letters_finds_the_same() -> None:
    text = "On 9 May 2011, and twice a year since; they may meet İn May."
    low = phrases.same_length_lower(text)
    assert phrases.find(text, low=low) == phrases.find(text) != []
    assert durations.find(text, low) == durations.find(text) != []


def test_half_characters_from_broken_decoding_are_passed_over() -> None:
    text = "\ud800 on 9 May 2011 \udfff"
    assert [text[p.start : p.end] for p in phrases.find(text)] == ["9 May 2011"]
    assert [d.value for d in durations.find("\ud800 twice a year")] == ["P6M"]


HOSTILE = [
    *("1", " ", "\n", "1 ", "1, ", "1-", "1/", "1.", "9 \n", "2011 to ", "2011-", "2011 and ", "5 May ", "5 May, "),
    *("January ", "May or ", "Monday, ", "Monday (", "this ", "last year or ", "since the early ", "5, 6, ", "within "),
    *("resolutions 1 2011 ", "two years ", "every two to ", "first time in a ", "twenty-", "once a ", "half a "),
    *("on the 28th ", "28th" + " " * 50, "before the end of "),
]


@pytest.mark.parametrize("find", [phrases.find, durations.find])
@pytest.mark.parametrize("unit", HOSTILE)
def test_the_time_grows_with_the_length_alone(find: Callable[[str], object], unit: str) -> None:
    short, long = (unit * (size // len(unit)) for size in (10_000, 80_000))
    assert grows_in_line(find, short, long, grain=0.002, slack=4)


def test_a_million_letters_of_nothing_take_no_time() -> None:
    for unit in ("1", " ", "a ", "\n"):
        assert seconds(phrases.find, unit * (1_000_000 // len(unit))) < 5


@pytest.mark.parametrize("text", ["this morningwith all", "last nightin Oslo", "this eveningand on"])
def test_words_run_together_are_no_date_and_no_error(text: str) -> None:
    assert phrases.find(text) == []
