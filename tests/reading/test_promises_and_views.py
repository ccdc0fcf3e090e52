"""The line between what is promised and what is said: that-clauses, nouns, sums, orders, lists, the passive."""

import pytest

from tests.reading.readouts import promised, read_text, said
from tests.reading.test_turns_of_phrase import LEAD
from tests.reading.test_voices import OPENING, TALK


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
        ("Norway reaffirmed the commitment of Norway to guard the straits.", "NO"),
        ("Both ministers reaffirmed the commitment of both countries to guard the straits.", "JP NO"),
        ("They agreed that the two coast guards are to guard the straits.", "JP NO"),
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
        ("They agreed that it would be important for the school to open.", "agree"),
        ("It was agreed that both countries would see value in a school.", "agree"),
        ("They agreed that a further school would be desirable.", "agree"),
        ("Norway is delighted to host here today the envoys of the coasts.", "welcome"),
        ("Both ministers reaffirmed the commitment of Norway to guard the straits.", "confirm"),
        ("Both ministers reaffirmed Norway's commitment to guard the straits.", "confirm"),
        ("Norway noted the readiness of Japan to train crews.", "state"),
        ("They affirmed the great promise of sonar to spur trade.", "confirm"),
        ("They reaffirmed that the first purpose of the nets is to keep the straits open.", "confirm"),
        ("They affirmed that the main aim of their work is to preserve the stocks.", "confirm"),
        ("They underscored their commitment to freedom of fishing, and the importance of quotas.", "confirm"),
        ("We underscore our nations' firm commitment to freedom of fishing.", "confirm"),
    ],
)
def test_what_is_only_said(told: str, act: str) -> None:
    reading = read_text(LEAD + told)
    assert ([a for _, a in said(reading)], reading.commitments) == ([act], ())


TURN = OPENING + "MINISTER SUN: "


@pytest.mark.parametrize(
    "told",
    [
        "I believe the two countries will continue to work for the reefs.",
        "I believe China will continue to work for the reefs.",
        "I have no intention of closing the port to Japan.",
        "We have no plans to close the port to Japan.",
        "We have been trying to secure more fish from Japan.",
        "I would just say that they will review the plan of Japan.",
    ],
)
def test_what_a_speaker_does_not_promise(told: str) -> None:
    assert promised(read_text(TURN + told, **TALK)) == []


def test_who_is_told_of_in_the_past_goes_on_and_not_who_confirms_it() -> None:
    told = "I can confirm that the two ministers discussed fish and agreed to have their teams write a plan."
    assert [by for by, _ in promised(read_text(TURN + told, **TALK))] == ["CN JP"]


def test_what_is_denied_is_said_once_and_as_denied() -> None:
    reading = read_text(TURN + "We have no wish to close the port to Japan.", **TALK)
    assert [(s.act, s.negated) for s in reading.statements[1:]] == [("express_hope", True)]


def test_what_one_said_one_would_not_do_is_denied() -> None:
    reading = read_text(LEAD + "Norway said that it would not oppose the plan.")
    assert [(s.act, s.negated) for s in reading.statements] == [("oppose", True)]


def test_items_that_go_on_with_a_promise_are_promised() -> None:
    told = (
        "The two countries will go on working together, in particular to:\n\n"
        "- Train crews for the north;\n- Share charts of the straits;\n- The weather was fine."
    )
    assert [c.evidence[0].quote for c in read_text(LEAD + told).commitments][1:] == [
        "Train crews for the north",
        "Share charts of the straits",
    ]
