"""The measure of growth itself: it passes a cost in line and stops one by the square."""

from tests.timing import grows_in_line


def _each_letter(text: str) -> int:
    return sum(1 for _ in text)


def _each_letter_with_each(text: str) -> int:
    return sum(1 for _ in text for _ in text)


def test_a_cost_in_line_with_the_length_is_one() -> None:
    assert grows_in_line(_each_letter, "a" * 50_000, "a" * 400_000)


def test_a_cost_by_the_square_is_none() -> None:
    assert not grows_in_line(_each_letter_with_each, "a" * 1_000, "a" * 8_000, grain=0.001)
