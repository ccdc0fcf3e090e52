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
