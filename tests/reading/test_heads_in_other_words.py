"""Heads as ministries and agencies tell of them: with whom a round was held, who took part, who only said so."""

import pytest

from tests.reading.readouts import heads, read_text

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "
BOTH = {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


WHO_LED = """
Fish was discussed with the participation of Norway's State Secretary, Nina Berg, and Chile's Director, Luis Rojas.
State Secretary Nina Berg of Norway will travel to Santiago to co-chair it alongside Director Luis Rojas of Chile.
Norwegian State Secretary Nina Berg hosted Chilean Director Luis Rojas for the dialogue.
It was co-chaired by Nina Berg, State Secretary of Norway, and Luis Rojas of Chile, Mr. Ola Dahl, the adviser, said.
"""


@pytest.mark.parametrize("told", WHO_LED.strip().splitlines())
def test_who_led(told: str) -> None:
    assert heads(read_text(ROUND + told)) == BOTH


def test_who_met_whom_for_the_round() -> None:
    reading = read_text(
        "State Secretary Nina Berg of Norway met with Chilean Director Luis Rojas on 9 May 2018 on the occasion of the "
        "first Norway-Chile Ocean Dialogue."
    )
    assert heads(reading) == BOTH


def test_for_which_round_with_whom() -> None:
    reading = read_text(
        "Norwegian State Secretary Nina Berg came to Santiago for the 3rd Norway-Chile Ocean Dialogue with "
        "Director Luis Rojas. She also held meetings with Minister Ana Vega and Mayor Juan Soto."
    )
    assert heads(reading) == BOTH


def test_of_two_sides_who_is_left_is_of_the_other() -> None:
    reading = read_text(
        ROUND + "The dialogue was co-chaired by Amb. Nina Berg, the Deputy Minister, and Mr Luis Rojas, Chile's Vice "
        "Minister, Mr Ola Dahl, the special adviser, said in a statement."
    )
    assert heads(reading) == BOTH


def test_who_announces_a_round_does_not_lead_it() -> None:
    reading = read_text("The 4th Norway-Chile Ocean Dialogue will be held in Oslo, Foreign Minister Nina Berg said.")
    assert heads(reading) == set()


@pytest.mark.parametrize(
    ("printed", "name"),
    [
        ("Prime Minister Nouri al-Jabiri of Chile", "Nouri al-Jabiri"),
        ("Deputy Defence Minister Sen. Lieut. Gen. Tran Van Duc of Norway", "Tran Van Duc"),
        ("Norwegian Ambassador to Muscat Nina Berg", "Nina Berg"),
    ],
)
def test_the_whole_name_and_no_more(printed: str, name: str) -> None:
    assert {n for n, _ in heads(read_text(ROUND + f"It was chaired by {printed}."))} == {name}
