"""Intentions: which words bind those who say them, and which only tell what will happen."""

import pytest

from tests.reading.readouts import LEAD, promised, read_text, said


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("Both sides will seek to double trade.", "CN JP"),
        ("China will support the programme.", "CN"),
        ("Japan will share its findings.", "JP"),
    ],
)
def test_what_one_will_do_is_a_commitment(told: str, bound: str) -> None:
    reading = read_text(LEAD + told)
    assert [by for by, _ in promised(reading)] == [bound]
    assert said(reading) == []


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("They came to an agreement that they would meet in Osaka.", "CN JP"),
        ("Both sides reached an understanding to open a school.", "CN JP"),
        ("Sun reiterated China's commitment to support the ports.", "CN"),
        ("Both sides instructed their experts to finish the map.", "CN JP"),
        ("China is determined to keep the ports open.", "CN"),
        ("Japan remains fully committed to opening the ports.", "JP"),
        ("The Prime Minister of Japan and the President of China pledged to open the ports.", "CN JP"),
    ],
)
def test_who_is_bound(told: str, bound: str) -> None:
    assert [by for by, _ in promised(read_text(LEAD + told))] == [bound]


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("Both sides decided to launch a new school.", ["establish"]),
        ("Both sides underlined their commitment to regional peace.", []),
    ],
)
def test_a_verb_or_an_adjective_after_to(told: str, kinds: list[str]) -> None:
    assert [kind for _, kind in promised(read_text(LEAD + told))] == kinds


def test_what_will_happen_in_a_state_binds_nobody() -> None:
    told = "Parallel production in Japan and China will allow for faster delivery. It will only work with care."
    assert promised(read_text(LEAD + told)) == []


@pytest.mark.parametrize(
    "told",
    [
        "Both sides will discuss the map in May.",
        "China will review the treaty.",
        "The presidents directed their experts to finish the map.",
    ],
)
def test_work_that_is_to_be_done_is_a_commitment(told: str) -> None:
    reading = read_text(LEAD + told)
    assert (len(reading.commitments), said(reading)) == (1, [])


@pytest.mark.parametrize("told", ["The ferry will see many guests.", "Japan will become a member.", "This is a port."])
def test_what_will_happen_is_no_commitment(told: str) -> None:
    reading = read_text(LEAD + told)
    assert (reading.commitments, said(reading)) == ((), [])


def test_a_purpose_behind_a_comma_is_no_second_commitment() -> None:
    reading = read_text(LEAD + "Both sides agreed to consult on fish, to improve the catch.")
    assert len(reading.commitments) == 1


def test_what_is_sure_to_be_held_is_no_promise() -> None:
    told = "Mr. Ken Mori is confident that the two sides will hold many talks."
    assert promised(read_text(LEAD + told)) == []


def test_the_agenda_of_a_round_to_come_is_no_promise_and_no_discussion() -> None:
    story = "TOKYO, May 2 (Kyodo) -- Japan and China will hold the 5th round of their maritime dialogue on May 9. "
    told = "The two sides will also exchange views on fisheries."
    assert said(read_text(story + told, publisher="Kyodo News", published="2018-05-02")) == []


@pytest.mark.parametrize("told", ["Both sides will reaffirm their friendship.", "We can review the results."])
def test_what_may_or_will_be_said_is_not_said(told: str) -> None:
    assert said(read_text(LEAD + told, publisher="Ministry of Foreign Affairs of Japan")) == []
