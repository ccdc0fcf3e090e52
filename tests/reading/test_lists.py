"""Lists: what a line with a colon at its end tells, item by item."""

import pytest

from tests.reading.readouts import promised, read_text, said

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018.\n\n"


def test_what_was_agreed_in_a_list_binds_item_by_item() -> None:
    text = "Both sides agreed on the following:\n- to open a joint centre for rescue\n- to hold training every year\n"
    reading = read_text(LEAD + text)
    assert promised(reading) == [("CN JP", "establish"), ("CN JP", "cadence")]
    assert [c.evidence[0].quote for c in reading.commitments] == [
        "to open a joint centre for rescue",
        "to hold training every year",
    ]


def test_what_was_discussed_in_a_list_was_discussed_item_by_item() -> None:
    reading = read_text(LEAD + "The participants discussed:\n1. Safe ports.\n2. Fishing.\n")
    assert said(reading) == [("CN JP", "discuss"), ("CN JP", "discuss")]


def test_an_item_that_speaks_for_itself_is_no_item_of_the_list() -> None:
    reading = read_text(LEAD + "Both sides welcomed:\n- Japan thanked the crew of the ferry.\n")
    assert ("JP", "thank") in said(reading)
    assert ("CN JP", "welcome") not in said(reading)


@pytest.mark.parametrize("opened", ["Both sides will:", "In this spirit, both sides intend to:", "They agreed:"])
def test_what_only_opens_a_list_is_its_items(opened: str) -> None:
    reading = read_text(LEAD + f"{opened}\n- open a school for pilots;\n- close the old port.\n")
    assert (promised(reading), said(reading)) == ([("CN JP", "establish"), ("CN JP", "other")], [])


def test_views_of_nobody_named_stay_nobodys() -> None:
    text = "The sides met, with the following views expressed therein:\n(1) Ports matter.\n(2) Fish are few.\n"
    assert [by for by, _ in said(read_text(LEAD + text))] == ["", ""]


@pytest.mark.parametrize(
    "opened",
    [
        "Japan announced its intent to appoint the following individuals:",
        "Both sides announced their intention to name the following two senior officials to the board:",
    ],
)
def test_names_under_the_following_are_no_promises(opened: str) -> None:
    reading = read_text(LEAD + f"{opened}\n- Ken Mori, Harbour Master\n- Wei Sun, Keeper of the Northern Light\n")
    assert not [c for c in reading.commitments if c.rule.startswith("listed")]


def test_people_told_before_the_following_are_not_listed() -> None:
    reading = read_text(LEAD + "The leaders agreed on the following:\n- to open a school for pilots\n")
    assert promised(reading) == [("CN JP", "establish")]


def test_an_item_with_a_doer_of_its_own_is_that_ones() -> None:
    text = "The two sides affirmed their will to help the fleets by:\n- Japan sending two ships;\n- sharing charts;\n"
    assert said(read_text(LEAD + text))[-2:] == [("JP", "confirm"), ("CN JP", "confirm")]


def test_a_date_opens_no_item() -> None:
    text = "Both sides will:\n- open a school for pilots. Since 2015, they have trained 400 crews.\n"
    assert promised(read_text(LEAD + text)) == [("CN JP", "establish")]


def test_an_item_that_names_nobody_is_of_all_who_met() -> None:
    text = "Norway and Chile held the third Norway-Chile Dialogue in Oslo on 9 May 2018.\n\nMain points:\n"
    reading = read_text(text + "• Norway asked for charts.\n• Discussed the reefs.\n• Agreed to share data.\n")
    assert said(reading) == [("NO", "request"), ("CL NO", "discuss")]
    assert [c.by for c in reading.commitments] == [("CL", "NO")]
    assert said(read_text(text + "• Agreed minutes were kept.\n")) == []
