"""Actors: the phrases that can be the subject of a verb of speech, and whom each stands for."""

import pytest

from tests.reading.readouts import actors_of_last_line, promised, read_text, said

LEAD = (
    "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
    "Mr. Ken Mori, Director-General of the Ministry of Foreign Affairs of Japan, and "
    "Mr. KONG Wei, Director-General of the Ministry of Foreign Affairs of China, led the delegations. "
)


def first(sentence: str) -> tuple[str, tuple[str, ...], str | None]:
    who = actors_of_last_line(LEAD + sentence)[0]
    return who.kind, who.parties, who.speaker


@pytest.mark.parametrize(
    "subject",
    [
        "Both sides",
        "The two sides",
        "The two countries",
        "Both governments",
        "The delegations",
        "Both",
        "The participants",
    ],
)
def test_all_who_meet(subject: str) -> None:
    assert first(f"{subject} agreed to meet again.") == ("all", ("CN", "JP"), None)


@pytest.mark.parametrize(
    ("subject", "party"),
    [
        ("The Chinese side", "CN"),
        ("The Japanese delegation", "JP"),
        ("The Government of Japan", "JP"),
        ("China's Foreign Ministry", "CN"),
        ("Officials from China", "CN"),
    ],
)
def test_one_side(subject: str, party: str) -> None:
    assert first(f"{subject} stressed the law of the sea.")[:2] == ("side", (party,))


@pytest.mark.parametrize(
    ("subject", "party"), [("Japan", "JP"), ("Beijing", "CN"), ("Tokyo", "JP"), ("The Chinese", "CN")]
)
def test_a_state_or_its_capital_speaks(subject: str, party: str) -> None:
    assert first(f"{subject} stressed the law of the sea.")[:2] == ("party", (party,))


def test_two_states_joined_act_as_one() -> None:
    assert first("Japan and China stressed the law of the sea.") == ("party", ("CN", "JP"), None)


def test_both_before_two_states_is_no_collective() -> None:
    assert first("Both Japan and the Russian Federation condemned the attack in Moscow.")[1] == ("JP", "RU")


@pytest.mark.parametrize("subject", ["Kong", "KONG", "Mr. Kong", "Mr. KONG Wei", "Director-General Kong"])
def test_a_person_by_any_of_their_names(subject: str) -> None:
    assert first(f"{subject} stressed the law of the sea.") == ("person", ("CN",), "KONG Wei")


def test_two_people_joined_speak_for_both() -> None:
    assert first("Mori and Kong stressed the law of the sea.") == ("side", ("CN", "JP"), None)


@pytest.mark.parametrize(
    ("subject", "kind"), [("They", "they"), ("He", "he"), ("She", "she"), ("It", "it"), ("We", "we")]
)
def test_pronouns_are_left_to_the_discourse(subject: str, kind: str) -> None:
    assert first(f"{subject} stressed the law of the sea.")[0] == kind


def test_a_statement_is_a_source() -> None:
    assert first("The statement said that the talks were frank.")[0] == "source"


def test_a_spokesperson_speaks_for_the_press() -> None:
    who = actors_of_last_line(LEAD + "Chinese Foreign Ministry spokeswoman Hua Li said the talks were frank.")[0]
    assert who.spokesperson


@pytest.mark.parametrize("sentence", ["Chinese policy was discussed.", "China's policy was discussed."])
def test_a_states_policy_is_nobody(sentence: str) -> None:
    assert actors_of_last_line(LEAD + sentence) == []


@pytest.mark.parametrize(
    "post", ["China's Vice Foreign Minister", "China's ambassador", "China's Prime Minister", "China Foreign Secretary"]
)
def test_a_post_behind_the_name_of_its_state_is_somebody(post: str) -> None:
    assert first(f"{post} stressed the law of the sea.") == ("side", ("CN",), None)


def test_the_city_of_a_house_is_nobody_and_a_capital_behind_a_setting_speaks() -> None:
    told = "Kenya and Norway held the first Kenya-Norway Dialogue. {}"
    reading = read_text(told.format("The charter sealed at State House, Nairobi will guide the negotiations."))
    assert promised(reading) == []
    assert said(read_text(told.format("At the General Assembly, Nairobi urged a ban."))) == [("KE", "urge")]
