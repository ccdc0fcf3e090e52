"""Clauses: who, which verb, denied or not, with what complement, and whether it commits."""

import pytest

from secretariat.reading.clauses import Clause
from tests.reading.readouts import clauses_of_last_line

LEAD = (
    "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
    "Mr. Ken Mori, Director-General of the Ministry of Foreign Affairs of Japan, and "
    "Mr. KONG Wei, Director-General of the Ministry of Foreign Affairs of China, led the delegations. "
)


def clauses(sentence: str) -> list[Clause]:
    return clauses_of_last_line(LEAD + sentence)


def clause(sentence: str) -> Clause:
    (only,) = clauses(sentence)
    return only


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("Both sides welcomed the report.", "welcome"),
        ("Japan condemned the attack.", "condemn"),
        ("Japan urged China to sign.", "urge"),
        ("China thanked Japan for its help.", "thank"),
        ("Japan expressed concern over the vessels.", "express_concern"),
        ("China voiced its strong opposition to the plan.", "oppose"),
        ("The two sides exchanged views on fisheries.", "exchange"),
        ("China explained its position.", "explain"),
        ("Japan proposed a new channel.", "propose"),
        ("The two sides shared the view that trade matters.", "share_view"),
        ("The two sides reaffirmed their friendship.", "confirm"),
        ("The two sides reaffirmed the importance of trade.", "stress"),
        ("Japan called for restraint.", "call_for"),
        ("Japan rejected the claim.", "reject"),
        ("China requested that Japan act.", "request"),
        ("Both sides underlined the value of the talks.", "stress"),
        ("Japan said that China should act.", "call_for"),
    ],
)
def test_the_act_of_a_verb(sentence: str, act: str) -> None:
    assert clause(sentence).act == act


@pytest.mark.parametrize(
    ("sentence", "force"),
    [
        ("Both sides agreed to meet again.", "agreed"),
        ("Both sides decided to open a hotline.", "agreed"),
        ("Both sides pledged to cooperate.", "agreed"),
        ("Both sides will cooperate.", "intends"),
        ("Japan intends to open an office.", "intends"),
        ("Both sides agreed that the next round would be held in Beijing.", "agreed"),
    ],
)
def test_what_commits_and_how_firmly(sentence: str, force: str) -> None:
    found = clause(sentence)
    assert (found.commits, found.force) == (True, force)


@pytest.mark.parametrize(
    "sentence",
    [
        "Both sides did not agree to meet again.",
        "Both sides agreed that trade matters.",
        "Japan urged China to open a hotline.",
        "Japan hoped that China would open a hotline.",
        "Both sides welcomed the decision to open a hotline.",
        "Both sides discussed how to open a hotline.",
    ],
)
def test_what_does_not_commit(sentence: str) -> None:
    assert not any(c.commits for c in clauses(sentence))


def test_an_act_that_is_denied() -> None:
    assert clause("Japan did not agree to the proposal.").negated


def test_an_ask_is_of_another() -> None:
    found = clause("Japan urged China to open a hotline.")
    assert found.asks
    assert found.to is not None
    assert found.to.parties == ("CN",)


def test_told_of_an_earlier_time() -> None:
    assert clause("Japan had agreed to open a hotline.").perfect


def test_a_passive_with_its_agent() -> None:
    found = clause("The proposal was welcomed by China.")
    assert found.shape == "passive"
    assert found.who is not None
    assert found.who.parties == ("CN",)


def test_a_passive_without_an_agent_is_left_to_all() -> None:
    found = clause("It was agreed to open a hotline.")
    assert (found.shape, found.who) == ("passive", None)


def test_two_verbs_of_one_subject_are_two_clauses() -> None:
    found = clauses("China thanked Japan for its help and welcomed the report.")
    assert [(c.act, c.shape) for c in found] == [("thank", "active"), ("welcome", "shared")]


def test_two_subjects_are_two_clauses() -> None:
    found = clauses("Japan welcomed the report and China criticized the delay.")
    assert [c.act for c in found] == ["welcome", "criticize"]
    assert [c.who.parties for c in found if c.who] == [("JP",), ("CN",)]


def test_a_participle_goes_on_with_the_subject() -> None:
    assert [c.shape for c in clauses("Kong said that trade had grown, adding that it would grow further.")][
        -1
    ] == "shared"


def test_a_speaker_at_the_end() -> None:
    found = clause("The talks had been frank, said Kong.")
    assert found.shape == "trailing"
    assert found.who is not None
    assert found.who.speaker == "KONG Wei"


def test_a_verb_and_what_it_says_stand_in_the_clause() -> None:
    text = LEAD + "Both sides welcomed the report, and Japan thanked China."
    spans = [text[c.start : c.end] for c in clauses_of_last_line(text)]
    assert spans == ["Both sides welcomed the report", "Japan thanked China"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The weather was fine.",
        "Reforms supported by the programme went on.",
        "A trawler sank off Japan.",
        "The delegations left for the airport.",
    ],
)
def test_no_speech_no_clause(sentence: str) -> None:
    assert clauses(sentence) == []


@pytest.mark.parametrize(
    "told",
    [
        "Japan and China have shared many experiences.",
        "Japan and China have achieved peace and understanding.",
        "China has never passed through a harder time than it is passing through today.",
    ],
)
def test_what_states_have_lived_through_is_no_speech(told: str) -> None:
    assert clauses_of_last_line(LEAD + told) == []
