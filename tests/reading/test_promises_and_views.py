"""The line between what is promised and what is said: that-clauses, nouns, sums, orders, lists, the passive."""

import pytest

from tests.reading.readouts import promised, read_text, said
from tests.reading.test_turns_of_phrase import LEAD


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("They stated that, in the year ahead, they intend to open a school.", "JP NO"),
        ("The ministers committed that, true to the treaty, they would open a school.", "JP NO"),
        ("They reaffirmed that they are jointly committed to opening a school.", "JP NO"),
        ("They agreed both to open a school and to train crews.", "JP NO"),
        ("They agreed to a new joint initiative on crews.", "JP NO"),
        ("The ministers agreed in Bergen on Monday to open a school.", "JP NO"),
        ("Both sides committed in 2022 to open a school.", "JP NO"),
        ("Norway announced 20 million kroner for the harbour.", "NO"),
        ("They charged their coast guards to draw up a plan.", "JP NO"),
        ("They instructed the heads of their customs services to meet.", "JP NO"),
        ("The opening of a school was agreed.", "JP NO"),
        ("A further round of the dialogue was decided on.", "JP NO"),
        ("Our work on the nets will be intensified.", "JP NO"),
    ],
)
def test_what_is_promised(told: str, whose: str) -> None:
    assert [by for by, _ in promised(read_text(LEAD + told))] == [whose]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("Mr Sato said he is convinced that the two countries will prosper.", "state"),
        ("They agreed that the mechanism is of use.", "agree"),
        ("Norway announced that ten million fish had been counted.", "state"),
        ("They agreed on the assessment of the stocks.", "agree"),
    ],
)
def test_what_is_only_said(told: str, act: str) -> None:
    reading = read_text(LEAD + told)
    assert ([a for _, a in said(reading)], reading.commitments) == ([act], ())


def test_items_that_go_on_with_a_promise_are_promised() -> None:
    told = (
        "The two countries will go on working together, in particular to:\n\n"
        "- Train crews for the north;\n- Share charts of the straits;\n- The weather was fine."
    )
    assert [c.evidence[0].quote for c in read_text(LEAD + told).commitments][1:] == [
        "Train crews for the north",
        "Share charts of the straits",
    ]
