"""Rounds of a sister series told in passing: over long before, by a name in full, by a number in another's sentence."""

import pytest

from tests.reading.readouts import read_text, subject

LEAD = "The 24th Norway-Peru Reefs Consultative Group met in Oslo on 9 May 2023."


def rounds(told: str, lead: str = LEAD) -> set[tuple[str, int | None, str | None, str | None]]:
    """Role, number, day and place of every round of a text that goes on with these words."""
    read = read_text(f"{lead}\n\n{told}", published="2023-05-10")
    return {(m.role, m.ordinal, m.when, m.place) for m in read.rounds}


def test_a_round_that_was_over_long_before_is_told_in_passing() -> None:
    told = rounds("Their meeting came after the seventh Peru-Norway 2+2 Meeting, held in Lima on 9 March 2023.")
    assert told == {("subject", 24, "2023-05-09", "Oslo"), ("other", 7, "2023-03-09", "Lima")}


def test_a_number_alone_behind_another_series_counts_that() -> None:
    told = rounds("In June 2022 they held their second Harbour Dialogue in Lima; the first was held in May 2021.")
    assert ("other", 1, "2021-05", None) in told
    assert len(told) == 3


def test_the_first_edition_years_ago_gives_the_round_at_hand_no_number() -> None:
    told = rounds(
        "The first edition of the 2+2 was held in Lima in 2009, and the last one in Oslo in 2015. "
        "The next will be held in Lima in 2026.",
        "Minister Anne Haugen of Norway and Minister Luis Ruiz of Peru met in Oslo on 9 May 2023 for the 2+2 meeting "
        "of ministers of foreign affairs and defence of Norway and Peru.",
    )
    assert ("subject", None, "2023-05-09", "Oslo") in told
    assert {(number, when, place) for role, number, when, place in told if role != "subject"} == {
        (1, "2009", "Lima"),
        (None, "2015", "Oslo"),
        (None, "2026", "Lima"),
    }


def test_two_names_in_full_on_two_subjects_are_two_series() -> None:
    told = rounds(
        "On March 1 officials also met for the Norway-Peru Political and Economic Strategic Dialogue in Lima.",
        "Norway and Peru held the ninth Norway-Peru Bilateral Consultation on Human Rights in Oslo on 9 May 2023.",
    )
    assert told == {("subject", 9, "2023-05-09", "Oslo"), ("other", None, "2023-03-01", "Lima")}


def test_the_last_round_was_held_whatever_is_to_be_done_with_its_outcome() -> None:
    read = read_text(f"{LEAD} They spoke of what had been done to carry out the outcomes of the last meeting.")
    assert [m.status for m in read.rounds] == ["held", "held"]


@pytest.mark.parametrize("wire", ["Oslo, May 10 (Wire) ", "OSLO, May 10 (Agencia Uno) "])
def test_the_day_in_a_date_line_with_the_agency_in_brackets_is_not_the_rounds(wire: str) -> None:
    text = f"{wire}The 24th Norway-Peru Reefs Consultative Group met in Lima on Monday and spoke of fish."
    found = subject(read_text(text, published="2023-05-10"))
    assert (found.when, found.place) == ("2023-05-08", "Lima")


def test_a_list_of_all_that_were_held_so_far_numbers_them() -> None:
    told = rounds(
        "So far four have been held: in Oslo on 30 September 2014; in Lima on 3 October 2015; in Bergen on 7 January "
        "2017; and in Cusco on 2 February 2019.",
        "The fifth Norway-Peru Binational Cabinet was held in Oslo on 9 May 2023.",
    )
    assert ("other", 1, "2014-09-30", "Oslo") in told
    assert ("other", 2, "2015-10-03", "Lima") in told


@pytest.mark.parametrize(
    ("beside", "told"),
    [
        (
            "days after the 19th Kenya-Iceland Customs Dialogue in Nairobi on May 13-14",
            (19, "2024-05-13/2024-05-14", "Nairobi", "held"),
        ),
        (
            "ahead of the 19th Kenya-Iceland Customs Dialogue in Nairobi on May 23-24",
            (19, "2024-05-23/2024-05-24", "Nairobi", "planned"),
        ),
    ],
)
def test_a_sister_series_told_as_a_time_has_its_own_day_and_place(beside: str, told: tuple[object, ...]) -> None:
    reading = read_text(
        f"The Kenya-Iceland Energy Dialogue was held in Reykjavik on Friday, {beside}.", published="2024-05-18"
    )
    first, second = reading.rounds
    assert (first.role, first.when, first.place) == ("subject", "2024-05-17", "Reykjavik")
    assert (second.role, (second.ordinal, second.when, second.place, second.status)) == ("other", told)
