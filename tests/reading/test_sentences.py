"""Sentences: which stops end one."""

import pytest

from tests.reading.readouts import laid_out


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("We will set up a joint U.K.-U.S. Experts' Group on nets.", 1),
        ("It was a Special Chile - U.S. Leaders' Summit.", 1),
        ("They spoke of trade of the U.K. and the U.S. Leaders praised it.", 2),
        ("It was on ties U.K.-U.S. The talks were frank.", 2),
    ],
)
def test_two_states_in_letters_stand_before_a_group_of_people(text: str, count: int) -> None:
    assert len(laid_out(text).lines) == count
