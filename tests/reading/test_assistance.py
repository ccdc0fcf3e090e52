"""Assistance: help from one party to others, in which areas and through what."""

from tests.reading.readouts import read_text

LEAD = "The 5th Japan-Kenya Security Dialogue was held in Tokyo on 9 May 2018. "


def test_who_helped_whom_with_what() -> None:
    reading = read_text(
        LEAD
        + "Japan has provided assistance to Kenya in such areas as border control, aviation security, and sea rescue."
    )
    (found,) = reading.assistance
    assert (found.by, found.to) == (("JP",), ("KE",))
    assert found.areas == ("border control", "aviation security", "sea rescue")


def test_help_to_a_third_state() -> None:
    (found,) = read_text(LEAD + "Japan provided technical assistance to Uganda.").assistance
    assert (found.by, found.to) == (("JP",), ("UG",))


def test_help_to_nobody_named_is_to_the_other_side() -> None:
    (found,) = read_text(LEAD + "Japan extended technical assistance for ports.").assistance
    assert (found.by, found.to) == (("JP",), ("KE",))


def test_a_word_of_support_is_no_help() -> None:
    assert read_text(LEAD + "Japan welcomed the report.").assistance == ()


def test_help_told_in_a_text_about_no_round_is_left_out() -> None:
    assert read_text("Japan provided technical assistance to Kenya.").assistance == ()
