"""What is undertaken, and what is only a view: in the passive, of one's own country, by a committee, with a feeling."""

import pytest

from tests.reading.readouts import read_text, said
from tests.reading.test_turns_of_phrase import LEAD


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("It was agreed by both sides to make arrangements for the next dialogue.", "JP NO"),
        ("It was agreed by them to open the line.", "JP NO"),
        ("It was approved that the patrols be stepped up.", "JP NO"),
        ("The two ministers directed that the teams be merged.", "JP NO"),
        ("The two sides reiterated the commitment to cooperate on fish stocks.", "JP NO"),
        ("They stressed that they are determined to go on working for peace.", "JP NO"),
        ("Ms Berg said that her country would help with the harbour.", "NO"),
        ("Mr Sato stated that his government would send two ships.", "JP"),
        ("Mr Sato stated that he would take up the matter in Tokyo.", "JP"),
        ("Ms Berg underscored that Norway is committed to opening its ports.", "NO"),
        ("Norway is happy to host the next exercise.", "NO"),
        ("The two sides agreed that the work on the line should go on.", "JP NO"),
        ("They agreed that visits should be stepped up.", "JP NO"),
    ],
)
def test_what_is_promised(told: str, whose: str) -> None:
    assert [c.by for c in read_text(LEAD + told).commitments] == [tuple(whose.split())]


@pytest.mark.parametrize(
    "told",
    [
        "The two sides agreed that the treaty must be kept.",
        "They reaffirmed that the convention should remain the base of all work at sea.",
        "Mr Sato said that he would like to see Bergen.",
        "Mr Sato said that his country would not change its law.",
        "Ms Berg was happy to host them.",
        "What was decided at the last session is known.",
        "The line may be agreed next year.",
    ],
)
def test_what_is_no_promise(told: str) -> None:
    assert read_text(LEAD + told).commitments == ()


@pytest.mark.parametrize(
    ("told", "whose", "act"),
    [
        ("It was recognised by them that the two economies depend on each other.", "JP NO", "recognize"),
        ("It was noted as well that the dialogue is a good forum.", "JP NO", "state"),
        ("The two sides noted with great concern the tests in the north.", "JP NO", "express_concern"),
        ("With satisfaction the two sides noted the growth of trade.", "JP NO", "welcome"),
        ("Ms Berg positively noted the reforms.", "NO", "welcome"),
        ("Ms Berg conveyed to the Government of Japan the sincere thanks of her people.", "NO", "thank"),
        ("The two sides affirmed their support for the reforms of the Council.", "JP NO", "confirm"),
        ("Norway expects it to go on.", "NO", "express_hope"),
        ("Norway also prompted Japan to sign the convention.", "NO", "urge"),
    ],
)
def test_what_is_felt_and_said_again(told: str, whose: str, act: str) -> None:
    assert said(read_text(LEAD + told)) == [(whose, act)]


@pytest.mark.parametrize(
    "told",
    [
        "The treaty, it was reported, had been broken.",
        "The talks ended before the price was agreed.",
        "Nothing has been said since the treaty was adopted.",
        "The treaty is yet to be signed.",
        "Trade would be discussed next year.",
    ],
)
def test_what_was_not_done_there_is_nobodys_statement(told: str) -> None:
    assert said(read_text(LEAD + told)) == []


def test_it_is_the_committee_that_was_told_of_last() -> None:
    told = "The Committee reviewed the state of trade. It noted that trade had grown."
    assert said(read_text(LEAD + told)) == [("JP NO", "discuss"), ("JP NO", "state")]


def test_it_that_says_so_is_no_committee() -> None:
    told = "Japan welcomed the plan. The Committee met twice. It said that trade had grown."
    assert said(read_text(LEAD + told))[-1] == ("JP", "state")


def test_words_end_before_who_tells_them() -> None:
    (fact,) = read_text(LEAD + "The two sides decided to put off the visit, the Japanese ministry said.").commitments
    assert fact.evidence[0].quote == "The two sides decided to put off the visit"


def test_the_seat_of_a_union_that_met_speaks_for_it() -> None:
    told = (
        "The European Union and Chile held the 3rd EU-Chile Human Rights Dialogue in Santiago on 5 May 2021.\n\n"
        "Brussels encouraged Chile to ratify the convention."
    )
    assert said(read_text(told)) == [("EU", "urge")]


def test_what_their_governments_will_do_binds_all_who_say_so() -> None:
    told = "The two ministers said that their governments would open an office in Bergen."
    assert [c.by for c in read_text(LEAD + told).commitments] == [("JP", "NO")]


def test_who_is_committed_to_a_thing_promises_nothing() -> None:
    reading = read_text(LEAD + "Norway reaffirmed that it is committed to the full freedom of the seas.")
    assert (reading.commitments, [s.act for s in reading.statements]) == ((), ["confirm"])
