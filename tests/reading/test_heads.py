"""Heads: who led or co-chaired a delegation, and who was only there or only named."""

import pytest

from tests.reading.readouts import heads, read_text, subject

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "


@pytest.mark.parametrize(
    "told",
    [
        "The Norwegian side was led by Ms. Nina Berg, State Secretary, and the Chilean side by Mr. Luis Rojas.",
        "Ms. Nina Berg, State Secretary of Norway, and Mr. Luis Rojas, Director of Chile, co-chaired the dialogue.",
        "Heading the delegations were Norwegian Director-General Nina Berg and Chilean Director Luis Rojas.",
        "Norway was represented by Director-General Nina Berg and Chile by Director Luis Rojas.",
        "Director-General Nina Berg led the Norwegian side. Director Luis Rojas led the Chilean side.",
        "Ms. Nina Berg of Norway and Mr. Luis Rojas of Chile chaired the dialogue.",
        "The dialogue was co-chaired by Director-General Nina Berg of Norway and Director Luis Rojas of Chile.",
        "The delegations were led by Mr. Luis Rojas for Chile and Ms. Nina Berg for Norway.",
    ],
)
def test_who_led(told: str) -> None:
    assert heads(read_text(ROUND + told)) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_who_held_it_with_whom() -> None:
    reading = read_text(
        "Norwegian State Secretary Nina Berg held the 3rd Norway-Chile Ocean Dialogue with Chilean Vice Minister "
        "Luis Rojas in Oslo on 9 May 2018."
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_co_chairs_respectively() -> None:
    reading = read_text(
        ROUND
        + "It was co-chaired by Deputy Minister Nina Berg and Vice Minister Luis Rojas of the Norwegian and Chilean "
        "Foreign Ministries respectively."
    )
    assert {h.name for h in subject(reading).heads} == {"Nina Berg", "Luis Rojas"}
    assert {h.role for h in subject(reading).heads} == {"co_chair"}


def test_counterpart() -> None:
    reading = read_text(
        ROUND + "Norwegian Deputy Minister Nina Berg and her Chilean counterpart Luis Rojas led the talks."
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_a_list_of_those_present_gives_the_first_of_each_side() -> None:
    reading = read_text(
        ROUND + "\n\nAttendees\n\n"
        "(Norway) Ms. Nina Berg, Director-General, Mr. Ola Lund, Adviser, and others\n\n"
        "(Chile) Mr. Luis Rojas, Director, Ms. Ana Vega, Adviser, and others"
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_post_and_role_are_kept_as_printed() -> None:
    reading = read_text(
        ROUND
        + "Ms. Nina BERG, Director-General for Oceans, Ministry of Foreign Affairs of Norway, headed its delegation."
    )
    (head,) = subject(reading).heads
    assert (head.name, head.role) == ("Nina BERG", "head")
    assert head.post == "Director-General for Oceans, Ministry of Foreign Affairs of Norway"


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Ministry spokesperson Luis Rojas told reporters of it.",
        "Prime Minister Luis Rojas received the delegation.",
        "Ambassador Luis Rojas opened the meeting and wished it well.",
        "The dialogue was announced by President Luis Rojas in 2014.",
        "It follows President Luis Rojas's proposal.",
    ],
)
def test_who_was_no_head(told: str) -> None:
    led = "The delegations were led by Ms. Nina Berg of Norway and Ms. Ana Vega of Chile. "
    assert heads(read_text(ROUND + led + told)) == {("Nina Berg", "NO"), ("Ana Vega", "CL")}


def test_every_principal_of_a_two_plus_two_is_a_head() -> None:
    reading = read_text(
        "The third Japan-India 2+2 Meeting was held in Tokyo on 9 May 2018. Japanese Foreign Minister Ken Mori and "
        "Japanese Defence Minister Taro Ito met Indian External Affairs Minister Asha Rao and Indian Defence Minister "
        "Ravi Sen."
    )
    assert {h.name for h in subject(reading).heads} == {"Ken Mori", "Taro Ito", "Asha Rao", "Ravi Sen"}


@pytest.mark.parametrize(
    ("name", "party"), [("SUN Wei", "CN"), ("KONG Bo", "CN"), ("IDE Keiji", "JP"), ("LONG Kenji", "JP")]
)
def test_family_names_in_capitals_that_are_words(name: str, party: str) -> None:
    state = {"CN": "China", "JP": "Japan"}[party]
    text = f"The 5th Japan-China Maritime Dialogue was held in Tokyo. Mr. {name} of {state} led the delegation."
    assert (name, party) in heads(read_text(text))


def test_a_bare_surname_of_someone_named_in_full_elsewhere() -> None:
    reading = read_text(
        "Sun is to hold the 17th China-Japan security dialogue with Japanese Deputy Minister Ken Mori on 9 May 2018. "
        "Chinese Vice Minister Sun Wei arrives on 8 May."
    )
    assert heads(reading) == {("Sun Wei", "CN"), ("Ken Mori", "JP")}


def test_a_round_without_people_has_no_heads() -> None:
    assert heads(read_text(ROUND)) == set()
