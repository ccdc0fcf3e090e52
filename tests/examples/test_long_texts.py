"""The cost of reading is in line with the length of a text, up to the longest that a desk brings."""

from collections.abc import Iterable

import pytest

from secretariat.lexicon.load import load_lexicon
from secretariat.model import Document
from secretariat.reading import read
from tests.timing import grows_in_line

TIMES = 8  # how much longer the long text is
SLACK = 2.5  # for what the machine does beside; cost by the square would be eight times over
GRAIN = 0.03  # seconds, below which a clock tells little
OPENING = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "


def _grows_in_line(opening: str, unit: str, length: int) -> bool:
    short, long = (opening + unit * (n // len(unit) + 1) for n in (length, length * TIMES))
    return grows_in_line(_read, short, long, grain=GRAIN, slack=SLACK)


def _read(text: str) -> object:
    return read(Document(id="long", text=text), load_lexicon())


def test_a_text_eight_times_as_long_takes_eight_times_as_long(documents: Iterable[Document]) -> None:
    page = "\n\n".join(document.text for document in documents) + "\n\n"
    assert _grows_in_line(page, page, 100_000)


@pytest.mark.parametrize(
    "unit",
    [
        "the first since 2012 ",
        "the Norway-Chile dialogue. ",
        "Minister Ola Berg of Norway, ",
        "in 2012, 2013, ",
        "They agreed to share data. ",
        "the Forum on Fish ",
    ],
)
def test_so_does_one_phrase_over_and_over(unit: str) -> None:
    assert _grows_in_line(OPENING, unit, 20_000)


def test_so_do_two_dialogues_with_days_of_their_own() -> None:
    unit = "The dialogue was held on 3 May. The energy consultations met on 9 June. "
    assert _grows_in_line("The 3rd Norway-Chile Dialogue was held in Oslo on 9 May 2018. ", unit, 20_000)
