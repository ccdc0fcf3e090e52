"""When, where, how and whether: read from the stretch of text that tells of a round."""

import pytest

from secretariat.reading.datelines import dateline_end
from secretariat.reading.slots import Clock, Value, mode, when
from secretariat.reading.stretch import Stretch, tense
from secretariat.reading.venues import place
from tests.reading.readouts import LEXICON, laid_out, read_text


def stretch(text: str) -> Stretch:
    line = laid_out(text).lines[0]
    return Stretch(line, 0, len(line.tokens))


def day(text: str, published: str | None = None) -> Value | None:
    return when(stretch(text), laid_out(text), Clock(published), tense(stretch(text)))


def value(found: Value | None) -> str | None:
    return found.value if found else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dialogue was held on 9 May 2018 in Oslo.", "2018-05-09"),
        ("The dialogue was held on May 9-11, 2018.", "2018-05-09/2018-05-11"),
        ("The dialogue was held in May 2018.", "2018-05"),
        ("The dialogue was held in 2018.", "2018"),
        ("On 9 May 2018 the dialogue was held.", "2018-05-09"),
    ],
)
def test_a_stated_date(text: str, expected: str) -> None:
    found = day(text)
    assert found is not None
    assert (found.value, found.claim.basis) == (expected, "stated")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dialogue was held on Wednesday.", "2018-05-09"),
        ("The dialogue was held yesterday.", "2018-05-09"),
        ("The dialogue was held on the 9th.", "2018-05-09"),
        ("The dialogue was held on May 9.", "2018-05-09"),
        ("The dialogue was held today.", "2018-05-10"),
        ("The dialogue was held during the last two days.", "2018-05-09/2018-05-10"),
        ("The dialogue will be held on Wednesday.", "2018-05-16"),
        ("The dialogue will be held next month.", "2018-06"),
        ("In October, Norway and Chile plan to hold the dialogue.", "2018-10"),
    ],
)
def test_a_date_that_leans_on_the_day_of_publication(text: str, expected: str) -> None:
    found = day(text, "2018-05-10")
    assert found is not None
    assert (found.value, found.claim.basis) == (expected, "inferred")


@pytest.mark.parametrize("text", ["The dialogue was held on Wednesday.", "The dialogue was held today."])
def test_without_a_day_of_publication_it_stays_open_with_a_reason(text: str) -> None:
    found = day(text)
    assert found is not None
    assert found.value is None
    assert found.reason


@pytest.mark.parametrize(
    "text",
    [
        "The dialogue discussed the statement issued on 9 May 2018.",
        "The dialogue was held ahead of the visit on 9 May 2018.",
        "The dialogue was resumed, the minister said on 9 May 2018.",
        "The dialogue welcomed the agreement signed on 9 May 2018.",
        "Following up on the May 2018 visit to Oslo, they held the first dialogue.",
        "The dialogue welcomed the May 9 signing of the accord.",
    ],
)
def test_the_date_of_something_else_is_not_the_rounds(text: str) -> None:
    assert value(day(text)) is None


@pytest.mark.parametrize(
    ("text", "city"),
    [
        ("The dialogue was held in Oslo.", "Oslo"),
        ("Oslo hosted the dialogue.", "Oslo"),
        ("The dialogue was held in New York City.", "New York"),
        ("The dialogue was held at the Guesthouse in Beijing.", "Beijing"),
        ("The dialogue was held in Norway.", "Norway"),
        ("The dialogue welcomed the declaration signed in Oslo.", None),
        ("OSLO, May 9 (Reuters) - The dialogue was held.", None),
        ("Norway's dialogue with Chile was held.", None),
    ],
)
def test_the_place(text: str, city: str | None) -> None:
    assert value(place(stretch(text), laid_out(text), LEXICON.tables)) == city


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("The dialogue was held by video conference.", "video"),
        ("The dialogue was held virtually.", "video"),
        ("The dialogue was held by telephone.", "phone"),
        ("The dialogue was held in a hybrid format.", "hybrid"),
        ("The dialogue was held in person.", "in-person"),
        ("The dialogue was held.", None),
    ],
)
def test_the_mode(text: str, how: str | None) -> None:
    lines = laid_out(text)
    assert value(mode(lines.lines[0], lines)) == how


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The dialogue was held.", "past"),
        ("The two sides met.", "past"),
        ("The dialogue will be held.", "future"),
        ("The dialogue is to be held.", "future"),
        ("The dialogue is scheduled for May.", "future"),
        ("The Norway-Chile dialogue.", None),
    ],
)
def test_the_tense(text: str, expected: str | None) -> None:
    assert tense(stretch(text)) == expected


@pytest.mark.parametrize(
    ("text", "ends_before"),
    [
        ("TOKYO, Sept. 28, Kyodo - Officials met.", "officials"),
        ("BEIJING, Dec. 4 (Xinhua) -- China met.", "china"),
        ("Oslo hosted the dialogue.", "oslo"),
    ],
)
def test_a_date_line_ends_at_its_dash(text: str, ends_before: str) -> None:
    line = laid_out(text).lines[0]
    rest = [t.low for t in line.tokens[dateline_end(line) :] if t.low != "-"]
    assert rest[0] == ends_before


@pytest.mark.parametrize("head", ["June 15, Oslo (NTB): ", "June 15, Oslo - ", "Oslo, June 15 (NTB): "])
def test_a_date_line_that_begins_with_the_day_is_no_day_of_the_round(head: str) -> None:
    text = head + "Lima is set to host the 13th Norway-Peru Reefs Dialogue, at which both will speak of fish."
    (found,) = read_text(text, published="2024-06-15").rounds
    assert (found.ordinal, found.when, found.place) == (13, None, "Lima")


def test_a_sentence_that_begins_with_a_day_and_a_city_tells_when() -> None:
    text = "On June 15, Oslo hosted the 13th Norway-Peru Reefs Dialogue: both spoke of fish."
    (found,) = read_text(text, published="2024-06-16").rounds
    assert (found.when, found.place) == ("2024-06-15", "Oslo")
