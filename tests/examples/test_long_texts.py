"""The cost of reading is in line with the length of a text, up to the longest that a desk brings."""

from collections.abc import Iterable
from time import process_time

from secretariat.lexicon.load import load_lexicon
from secretariat.model import Document
from secretariat.reading import read

TIMES = 8  # how much longer the long text is
SLACK = 1.6  # for what the machine does beside


def _seconds(text: str) -> float:
    start = process_time()
    read(Document(id="long", text=text), load_lexicon())
    return process_time() - start


def test_a_text_eight_times_as_long_takes_eight_times_as_long(documents: Iterable[Document]) -> None:
    page = "\n\n".join(document.text for document in documents) + "\n\n"
    short = page * (100_000 // len(page) + 1)
    _seconds(page)
    assert _seconds(short * TIMES) < SLACK * TIMES * min(_seconds(short) for _ in range(3))
