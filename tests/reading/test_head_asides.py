"""Head asides: who is named where a round is told of and did not lead: senders, guests, those who came along."""

import pytest

from tests.reading.readouts import heads, read_text

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "

BOTH = {("Nina Berg", "NO"), ("Luis Rojas", "CL")}

SECURITY = "The third Norway-Chile Security Dialogue was held in Oslo on 4 May 2023.\n\n"


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


def test_who_announces_a_round_does_not_lead_it() -> None:
    reading = read_text("The 4th Norway-Chile Ocean Dialogue will be held in Oslo, Foreign Minister Nina Berg said.")
    assert heads(reading) == set()


def test_whose_decision_it_was() -> None:
    told = (
        "Nina Berg of Norway and Luis Rojas of Chile led the delegations. The meeting is held in pursuance of the "
        "decision taken by Prime Minister Ana Dahl of Norway and President Juan Soto of Chile."
    )
    assert heads(read_text(ROUND + told)) == BOTH


@pytest.mark.parametrize(
    "told",
    [
        "The Dialogue resumed at the direction of President Ida Lund of Norway and President Eva Soto of Chile.",
        "It was attended by Nina Berg on behalf of Minister Ida Lund of Norway.",
        "Norwegian officials spoke with their counterparts after meeting with President Eva Soto.",
        "Minister Eva Soto of Chile did not attend the Dialogue.",
        "It was opened with participation by Minister of Ports of Chile Eva Soto.",
    ],
)
def test_who_only_sends_or_stays_away_leads_nothing(told: str) -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018, led by Nina Berg of Norway and Luis Rojas "
        "of Chile. " + told
    )
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_who_receives_a_courtesy_visit_does_not_lead() -> None:
    told = (
        "It was attended by State Secretary Nina Berg of Norway and Luis Rojas, Chile's director. "
        "After the meeting, Rojas had a courtesy visit with Norwegian Foreign Minister Ana Dahl."
    )
    assert heads(read_text(ROUND + told)) == BOTH


def test_who_met_whom_for_the_round() -> None:
    reading = read_text(
        "State Secretary Nina Berg of Norway met with Chilean Director Luis Rojas on 9 May 2018 on the occasion of the "
        "first Norway-Chile Ocean Dialogue."
    )
    assert heads(reading) == BOTH


@pytest.mark.parametrize(
    "beside",
    [
        "State Secretary Nina Berg led the Norwegian delegation; in it were Ambassador Bo Lie and Ola Moe, Director.",
        "The Norwegian delegation, led by State Secretary Nina Berg, included Bo Lie, Director of Planning.",
        "State Secretary Nina Berg led the Norwegian delegation, which comprised Bo Lie, Director of Planning.",
    ],
)
def test_who_only_came_along(beside: str) -> None:
    assert heads(read_text(SECURITY + beside)) == {("Nina Berg", "NO")}


def test_who_took_a_decision_did_not_lead() -> None:
    reading = read_text(
        "In line with the decision by President Nina Berg and President Luis Rojas to establish the Norway-Chile Ocean "
        "Dialogue, the two sides held the inaugural meeting of the Norway-Chile Ocean Dialogue on 9 May 2018 in Oslo. "
        "The meeting was convened by Mr. Ola Dahl, State Secretary of Norway, and Mr. Juan Soto, Director of Chile."
    )
    assert heads(reading) == {("Ola Dahl", "NO"), ("Juan Soto", "CL")}


def test_who_came_alongside_the_head_of_a_delegation_did_not_lead_it() -> None:
    reading = read_text(
        "The third Norway-Chile Security Dialogue was held in Oslo on 7 May 2024. "
        "Foreign Minister Ann Berg led the Norwegian delegation, alongside Defence Minister Nils Dahl and "
        "Deputy Defence Minister Kari Lund. Deputy Foreign Minister Luis Rojas led the Chilean delegation.",
        published="2024-05-08",
    )
    assert [h.name for h in reading.rounds[0].heads] == ["Ann Berg", "Luis Rojas"]


def test_two_who_chaired_alongside_each_other_both_did() -> None:
    reading = read_text(
        "The third Norway-Chile Security Dialogue was held in Oslo on 7 May 2024. Norwegian Foreign Minister Ann Berg "
        "chaired it alongside Chilean Foreign Minister Luis Rojas.",
        published="2024-05-08",
    )
    assert [h.name for h in reading.rounds[0].heads] == ["Ann Berg", "Luis Rojas"]
