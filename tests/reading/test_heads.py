"""Heads: in which lines they are looked for, of a round that was held, is planned or was put off."""

import pytest

from tests.reading.readouts import heads, read_text, subject

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "

BOTH = {("Nina Berg", "NO"), ("Luis Rojas", "CL")}

OPENING = "".join(f"The leaders spoke of subject {n}.\n" for n in "abcdefg")


def test_a_round_without_people_has_no_heads() -> None:
    assert heads(read_text(ROUND)) == set()


def test_who_will_hold_a_round_that_was_announced() -> None:
    reading = read_text(
        "What we have announced is that Minister Nina Berg of Norway and Luis Rojas, Vice Minister of Chile, will hold "
        "the 14th Norway-Chile Strategic Dialogue in Oslo on 5 October 2023.",
        published="2023-10-04",
    )
    assert heads(reading) == BOTH


def test_who_speaks_of_a_round_that_was_put_off() -> None:
    reading = read_text(
        "Norway and Chile have postponed their strategic dialogue. Luis Rojas, the Chilean foreign minister, had "
        "indicated that the strategic dialogue would be resumed soon.",
        published="2023-10-04",
    )
    assert heads(reading) == set()


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


def test_those_who_led_another_meeting_named_before_are_no_heads() -> None:
    told = (
        "Following the Norway-Chile Special Summit led by Prime Minister Nina Berg of Norway and President Luis Rojas "
        "of Chile, officials met for the inaugural meeting of the Norway-Chile Economic Dialogue in Oslo."
    )
    assert subject(read_text(told, title="Norway-Chile Economic Dialogue", published="2021-05-03")).heads == ()


def test_who_welcomes_a_dialogue_did_not_lead_it() -> None:
    reading = read_text(
        OPENING
        + "President Nina Berg of Norway and President Luis Rojas of Chile welcome the convening of a Norway-Chile "
        "Space Dialogue.",
        title="Joint Statement by the President of Norway and the President of Chile",
    )
    assert [m.heads for m in reading.rounds] == [()]


def test_who_inaugurates_a_round_tells_its_number() -> None:
    reading = read_text(
        "President Nina Berg spoke today with President Luis Rojas to inaugurate the fourth Norway-Chile 2+2 "
        "Ministerial Dialogue.",
        title="President's call with President Rojas of Chile",
        published="2022-04-11",
    )
    assert [m.ordinal for m in reading.rounds] == [4]
