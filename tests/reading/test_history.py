"""History: which rounds of a series a document tells of, each with the words that name it."""

import pytest

from secretariat.reading.earlier import counted
from secretariat.reading.history import tellings
from secretariat.reading.telling import MAIN, NEXT, PREVIOUS
from tests.reading.readouts import frame_of

LEAD = "The 5th Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "


def told(text: str) -> dict[str, list[str]]:
    """Key of each round told of in LEAD and the text, with the words that name it."""
    seen = frame_of(LEAD + text)
    found: dict[str, list[str]] = {}
    for telling in tellings(seen.groups[0], seen.lines, frozenset(), subject=True):
        found.setdefault(telling.key, []).append(telling.quote.quote)
    return found


def test_the_round_at_hand() -> None:
    assert told("") == {MAIN: ["5th Norway-Chile Ocean Dialogue"]}


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("The next dialogue will be held in Santiago.", NEXT),
        ("The previous dialogue was held in Santiago in 2016.", PREVIOUS),
        ("The last took place in Santiago in 2016.", PREVIOUS),
        ("The 4th was held in Santiago in 2016.", "4"),
        ("The 3rd round took place in Santiago in 2014.", "3"),
        ("It was the first since 2016.", PREVIOUS),
        ("The dialogue was first held in 1998.", "1"),
        ("The dialogue was held after six years.", PREVIOUS),
        ("The 6th dialogue will be held in Santiago.", "6"),
    ],
)
def test_another_round_of_the_series(text: str, key: str) -> None:
    assert set(told(text)) == {MAIN, key}


@pytest.mark.parametrize(
    "text",
    [
        "Both sides welcomed the 100th anniversary of relations.",
        "It was the minister's second visit to Oslo.",
        "This was the third of its kind.",
        "Norway is the second largest market.",
        "They spoke of the 21st century.",
        "Earlier dialogues had been useful.",
    ],
)
def test_no_other_round(text: str) -> None:
    assert set(told(text)) == {MAIN}


def test_a_list_of_past_cities_tells_a_round_each() -> None:
    text = "Earlier ones were held in Santiago (2010), Oslo (2012), Punta Arenas (2014) and Bergen (2016)."
    assert len(told(text)) >= 4


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("The two countries have held nine meetings since 1993.", 9),
        ("The dialogue has been held 4 times up to now.", 4),
        ("The nine ministers met since Monday.", None),
    ],
)
def test_rounds_counted_up_to_now(text: str, number: int | None) -> None:
    found = counted(frame_of(LEAD + text).lines)
    assert (found[0] if found else None) == number
