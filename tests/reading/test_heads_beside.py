"""Heads by nearness: the one official of a side, named where a text tells of the round, whatever the verb."""

import pytest

from tests.reading.readouts import heads, person, read_text

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "


@pytest.mark.parametrize(
    ("told", "who"),
    [
        (
            "At the table sat Norwegian State Secretary Nina Berg and, across from her, Chilean Director Luis Rojas.",
            {("Nina Berg", "NO"), ("Luis Rojas", "CL")},
        ),
        (
            "Norwegian State Secretary Nina Berg was there for the hosts.",
            {("Nina Berg", "NO")},
        ),
        ("Norwegian State Secretary Nina Berg and Norwegian Director Ola Moe poured the coffee.", set()),  # which?
        ("Norwegian Prime Minister Nina Berg has long cared for the sea.", set()),  # talked of
        ("The spokesperson of the Norwegian ministry, Nina Berg, brought the news.", set()),
        ("It rained. Norwegian State Secretary Nina Berg owns a boat.", set()),  # no longer beside
    ],
)
def test_who_is_named_beside_the_round(told: str, who: set[tuple[str, str]]) -> None:
    assert heads(read_text(ROUND + told)) == who


def test_who_leads_leaves_no_room_for_who_is_beside() -> None:
    told = "Norwegian Director Ola Moe led the Norwegian side. Norwegian State Secretary Nina Berg was there."
    assert heads(read_text(ROUND + told)) == {("Ola Moe", "NO")}


@pytest.mark.parametrize(
    "told",
    [
        "Councillor Aki Mori from the National Sea Secretariat of Japan",
        "Councillor Aki Mori of the Institute for Rivers and Lakes of Japan",
        "Councillor Aki Mori of the Ministry of Finance of Japan",
    ],
)
def test_the_state_of_the_house_behind_a_name(told: str) -> None:
    found = person(f"{told} spoke.")
    assert found.parties == ("JP",)
