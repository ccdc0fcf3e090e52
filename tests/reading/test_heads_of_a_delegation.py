"""Heads: who is of which delegation where one sentence names several, and who only speaks of a meeting."""

import pytest

from tests.reading.readouts import person, persons, read_text

OPENING = "".join(f"The leaders spoke of subject {n}.\n" for n in "abcdefg")


def test_of_the_state_behind_a_name_with_jr() -> None:
    assert person("President Luis R. Rojas Jr. of Chile spoke.").parties == ("CL",)


def test_the_second_of_a_delegation() -> None:
    told = (
        "Ann Berg hosted Chilean Foreign Minister Luis Rojas, Minister of Trade Pedro Soto, and a Chilean delegation."
    )
    assert [p.parties for p in persons(told)[1:]] == [("CL",), ("CL",)]


@pytest.mark.parametrize(
    ("told", "post"),
    [
        ("He met U.S. Trade Representative Ann Berg.", "Trade Representative"),
        (
            "Canada's National Security and Intelligence Advisor Ann Berg spoke.",
            "National Security and Intelligence Advisor",
        ),
    ],
)
def test_a_post_of_several_words(told: str, post: str) -> None:
    assert person(told).post == post


def test_who_welcomes_a_dialogue_did_not_lead_it() -> None:
    reading = read_text(
        OPENING
        + "President Nina Berg of Norway and President Luis Rojas of Chile welcome the convening of a Norway-Chile "
        "Space Dialogue.",
        title="Joint Statement by the President of Norway and the President of Chile",
    )
    assert [m.heads for m in reading.rounds] == [()]


@pytest.mark.parametrize("dash", [" – by", ", by", " by"])
def test_the_second_side_is_led_by_somebody_as_well(dash: str) -> None:
    told = f"Norway's delegation is led by Ambassador Nina Berg, the U.S.{dash} Deputy Assistant Secretary Ann Poe."
    assert persons(told)[-1].parties == ("US",)
