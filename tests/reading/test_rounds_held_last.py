"""Rounds before and after the one that a text is about: the most recent, the next one, the first time they met."""

import pytest

from tests.reading.readouts import read_text, subject

HELD = "Kenya and Iceland held the fifth Kenya-Iceland Fisheries Commission in Nairobi on 4 June 2024."
AHEAD = "Kenya and Iceland will hold the fifth Kenya-Iceland Fisheries Commission in Nairobi on 24 June 2024."


def others(lead: str, told: str) -> set[tuple[int | None, str | None, str | None]]:
    """Number, day and place of every round but the subject, in a text that goes on with these words."""
    read = read_text(f"{lead}\n\n{told}", published="2024-06-05")
    assert subject(read).ordinal == 5
    return {(m.ordinal, m.when, m.place) for m in read.rounds if m.role != "subject"}


@pytest.mark.parametrize("lead", [HELD, AHEAD])
@pytest.mark.parametrize(
    "told",
    [
        "The most recent meeting was held in Reykjavik in July 2022.",
        "Reykjavik hosted the most recent meeting in July 2022.",
        "The latest session took place in Reykjavik in July 2022.",
        "Its fourth was held in Reykjavik in July 2022.",
        "Until then it had been idle since July 2022, when the last meeting was held in Reykjavik.",
    ],
)
def test_whichever_was_held_last_is_the_one_before(lead: str, told: str) -> None:
    assert others(lead, told) == {(4, "2022-07", "Reykjavik")}


def test_the_latest_without_a_day_of_its_own_is_the_one_told_of() -> None:
    assert others(HELD, "Both sides called the most recent meeting a success.") == set()


def test_the_next_one_follows_the_last() -> None:
    told = "The last meeting was held in Reykjavik in July 2022, and the next one will be held there in 2026."
    assert (6, "2026", None) in others(HELD, told)
    assert (4, "2022-07", "Reykjavik") in others(HELD, told)


def test_it_will_meet_for_one_time_more() -> None:
    assert others(HELD, "The commission will meet for the sixth time in Reykjavik in 2026.") == {
        (6, "2026", "Reykjavik")
    }


def test_the_first_of_something_else_is_no_first_round() -> None:
    assert others(AHEAD, "It will be the first meeting of the new government.") == set()


def test_where_they_first_met() -> None:
    assert others(HELD, "The commission first met in Reykjavik in May 2009.") == {(1, "2009-05", "Reykjavik")}
    assert others(HELD, "The commission first met in May 2009 in Reykjavik.") == {(1, "2009-05", "Reykjavik")}


def test_what_stands_behind_two_names_is_told_of_both() -> None:
    told = "Reykjavik will host the next Fisheries Commission and Harbour Dialogue in March 2026."
    assert (6, "2026-03", "Reykjavik") in others(HELD, told)


def test_the_year_in_which_a_mechanism_was_set_up_is_none_of_its_rounds() -> None:
    told = "The ministers will also chair the third Kenya-Oman Customs Dialogue, a mechanism set up in 1993."
    assert (3, None, None) in others(AHEAD, told)


def test_the_next_round_in_the_lead_is_another_than_the_latest() -> None:
    told = (
        "Minister Jon Berg said that Nairobi might host the next Kenya-Iceland strategic dialogue in 2026. "
        "The latest round, which opened in Reykjavik on 3 June, was fruitful, he said."
    )
    title = "Kenya and Iceland to hold next strategic dialogue"
    read = read_text(told, published="2024-06-05", title=title)
    found = {m.role: (m.when, m.place) for m in read.rounds}
    assert found == {"subject": ("2024-06-03", "Reykjavik"), "next": ("2026", "Nairobi")}


def test_bare_consultations_without_day_or_city_are_no_round() -> None:
    assert others(HELD, "Bilateral consultations were held within the six working groups.") == set()
