"""Rounds to come, told with no "will": what others would host, what is planned for a month, whoever is on the way."""

import pytest

from tests.reading.readouts import read_text

SEEN = "2024-04-11"  # a Thursday in spring: a bare month before it lies in the next year, or in the past
DIALOGUE = "Peru-Norway High-Level Dialogue"


def when_and_status(told: str) -> tuple[str | None, str | None]:
    """When the one round of a short text takes place, and whether it was held."""
    (found,) = read_text(told, title="Meeting of Foreign Ministers", published=SEEN).rounds
    return found.when, found.status


@pytest.mark.parametrize(
    "told",
    [
        f"The two discussed the {DIALOGUE} that Norway would host in May.",
        f"The two discussed the {DIALOGUE}, planned for May in Oslo.",
        f"They talked about the upcoming {DIALOGUE} in May.",
        f"He confirmed that Oslo would be the venue of the {DIALOGUE} in May.",
        f"Minister Salas was looking forward to the {DIALOGUE} in May.",
        f"Minister Salas invited the minister to Lima for the {DIALOGUE} in May.",
        f"The {DIALOGUE} in Oslo, slated for May, was among the topics.",
        f"The {DIALOGUE} is due in May.",
        f"It was decided that the {DIALOGUE} would convene in Oslo in May.",
        f"It was announced yesterday that the {DIALOGUE} would be held in May.",
    ],
)
def test_a_bare_month_of_what_is_to_come_lies_ahead(told: str) -> None:
    assert when_and_status(told) == ("2024-05", "planned")


def test_a_bare_month_of_what_was_held_lies_behind() -> None:
    assert when_and_status(f"The two recalled the {DIALOGUE} that Norway hosted in May.") == ("2023-05", "held")
    assert when_and_status(f"The {DIALOGUE} was held in May, and the next elections are due.") == ("2023-05", "held")


def test_what_would_help_or_would_have_met_tells_of_no_time() -> None:
    assert when_and_status(f"They said that the {DIALOGUE} held in May would help.") == ("2023-05", "held")


@pytest.mark.parametrize(
    "told",
    [
        "Minister Salas is going to Oslo to lead the Peruvian delegation at the fifth {dialogue} on 14 April.",
        "Minister Salas will fly to Oslo to head the Peruvian side at the fifth {dialogue} on 14 April.",
        "Minister Salas leaves for Oslo on Saturday to co-chair the fifth {dialogue} on 14 April.",
        "Minister Salas is heading to Oslo to attend the fifth {dialogue} on 14 April.",
    ],
)
def test_whoever_is_on_the_way_to_a_round_tells_that_it_is_to_come_and_where(told: str) -> None:
    (found,) = read_text(told.format(dialogue=DIALOGUE), published=SEEN).rounds
    assert (found.when, found.place, found.status) == ("2024-04-14", "Oslo", "planned")


def test_whoever_is_to_be_welcomed_comes_for_a_round_ahead() -> None:
    told = f"The President looks forward to welcoming Minister Salas to Oslo on 20 October for the fifth {DIALOGUE}."
    (found,) = read_text(told, published=SEEN).rounds
    assert (found.when, found.status) == ("2024-10-20", "planned")


def test_the_day_of_an_arrival_is_none_of_the_round() -> None:
    told = f"Minister Salas Wednesday arrived in Oslo for the fifth {DIALOGUE}. The fourth was held last year on May 3."
    assert {m.ordinal: m.when for m in read_text(told, published=SEEN).rounds} == {5: None, 4: "2023-05-03"}


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("opens this Saturday in Lima", "2024-04-13"),
        ("begins on 15 April", "2024-04-15"),
        ("starts tomorrow", "2024-04-12"),
    ],
)
def test_what_opens_on_a_day_lies_ahead(told: str, when: str) -> None:
    assert when_and_status(f"The {DIALOGUE} {told}. The Norwegian delegation arrived on Wednesday.") == (
        when,
        "planned",
    )


def test_what_was_decided_on_and_then_took_place_lies_behind() -> None:
    told = f"The ministers decided last March to hold the {DIALOGUE}, which took place yesterday, April 10, in Lima."
    assert when_and_status(told) == ("2024-04-10", "held")
