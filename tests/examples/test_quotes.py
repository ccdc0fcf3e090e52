"""No fact without its sentence: every quote stands in the text to the letter, whatever stands around it."""

from collections.abc import Iterator

import msgspec
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from secretariat.evidence import holds
from secretariat.lexicon.load import Lexicon
from secretariat.model import Document, Quote, Span
from secretariat.reading import read

# fmt: off
ODD = (
    "\r\n", "\r", "\t", "\x0b", "\x0c", "\x00", "\x85", "\u2028", "\u2029", "\u00a0", "\u3000", "\u200b", "\ufeff",
    "\u00ad", "\u202e", "\ud800", "\udfff", "e\u0301", "\u0301", "\u0308\u0327", "\u212a", "\u01c4",
    "\U0001f600", "\U0001f469\u200d\U0001f467", "İ", "ı", "ß", "ẞ", "ŉ", "ﬁ", "ς",
    "“", "”", "’", "—", "‐", "…", "(", ")", "[1]", '"', "'", ". ", "\n\n", "\n", "1. ", "- ", "日中安保対話",
    "Sun", "May", "March", "13th", "Mr. ", "H.E. ", "Both sides agreed to ", " said that ", "both Japan and ",
    "2015-03-19",
)
# fmt: on
ANY = st.text(st.characters(exclude_categories=()), max_size=8)
SEWN = st.lists(st.tuples(st.floats(0, 1), st.one_of(st.sampled_from(ODD), ANY)), max_size=12)
LINE_ENDS = st.sampled_from(("\n", "\r\n", "\r", "\n\n", "\u2028", " "))
MANY = settings(deadline=None, max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture])


def quotes_of(value: object) -> Iterator[Quote | Span]:
    """Every Quote and Span anywhere in a value."""
    if isinstance(value, Quote | Span):
        yield value
    elif isinstance(value, msgspec.Struct):
        for name in value.__struct_fields__:
            yield from quotes_of(getattr(value, name))
    elif isinstance(value, dict):
        for inner in value.values():
            yield from quotes_of(inner)
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from quotes_of(inner)


def wrong(document: Document, lexicon: Lexicon) -> list[Quote | Span]:
    """What is quoted and does not stand in the text."""
    text = document.text
    found = list(quotes_of(read(document, lexicon)))
    spans = [s for s in found if isinstance(s, Span) and not 0 <= s.start <= s.end <= len(text)]
    quotes = [q for q in found if isinstance(q, Quote) and not (q.quote and holds(text, q))]
    return [*spans, *quotes]


def sewn(text: str, pieces: list[tuple[float, str]], line_end: str) -> str:
    """The text with odd pieces at some of its places."""
    for where, piece in pieces:
        at = int(where * len(text))
        text = text[:at] + piece + text[at:]
    return text.replace("\n", line_end)


def test_of_the_examples(documents: list[Document], lexicon: Lexicon) -> None:
    for document in documents:
        assert wrong(document, lexicon) == []


@MANY
@given(number=st.integers(0), pieces=SEWN, line_end=LINE_ENDS)
def test_of_examples_with_anything_sewn_in(
    documents: list[Document], lexicon: Lexicon, number: int, pieces: list[tuple[float, str]], line_end: str
) -> None:
    document = documents[number % len(documents)]
    assert wrong(replace(document, text=sewn(document.text, pieces, line_end)), lexicon) == []


@MANY
@given(number=st.integers(0), start=st.floats(0, 1), length=st.floats(0, 1))
def test_of_any_part_of_an_example(
    documents: list[Document], lexicon: Lexicon, number: int, start: float, length: float
) -> None:
    document = documents[number % len(documents)]
    first = int(start * len(document.text))
    part = document.text[first : first + int(length * len(document.text))]
    assert wrong(replace(document, text=part), lexicon) == []


@MANY
@given(pieces=st.lists(st.one_of(st.sampled_from(ODD), ANY), max_size=40))
def test_of_any_text(lexicon: Lexicon, pieces: list[str]) -> None:
    text = " ".join(pieces)
    for language in ("en", None):
        assert wrong(Document(id="any", text=text, language=language), lexicon) == []


@pytest.mark.parametrize("mark", ["İ", "ﬁ", "😀", "e\u0301", "\ud800", "\r\n"])
def test_offsets_count_code_points_after_letters_that_change_their_length(
    documents: list[Document], lexicon: Lexicon, mark: str
) -> None:
    """Letters whose small form is longer, and pairs that other programs count twice, move nothing."""
    for document in documents:
        assert wrong(replace(document, text=mark * 7 + "\n\n" + document.text), lexicon) == []
