"""Calls: meetings on the margins of a round."""

import pytest

from tests.reading.readouts import heads, read_text

ROUND = (
    "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "
    "The delegations were led by Director-General Nina Berg of Norway and Director Luis Rojas of Chile.\n\n"
)


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Mr. Rojas paid a courtesy call on Foreign Minister Ola Lund of Norway.", "courtesy_call"),
        ("Director Rojas was received by Foreign Minister Ola Lund of Norway.", "courtesy_call"),
        ("Mr. Rojas called on Foreign Minister Ola Lund of Norway.", "meeting"),
    ],
)
def test_a_call_on_a_principal(told: str, kind: str) -> None:
    reading = read_text(ROUND + told)
    (call,) = reading.calls
    assert (call.kind, call.caller, call.host) == (kind, "Luis Rojas", "Ola Lund")
    assert (call.caller_party, call.host_party) == ("CL", "NO")
    assert call.evidence[0].quote == told


def test_a_call_has_its_own_day() -> None:
    (call,) = read_text(ROUND + "On 10 May 2018 Mr. Rojas paid a courtesy call on Foreign Minister Ola Lund.").calls
    assert call.when == "2018-05-10"


def test_who_received_a_call_is_no_head() -> None:
    reading = read_text(ROUND + "Mr. Rojas paid a courtesy call on Foreign Minister Ola Lund of Norway.")
    assert heads(reading) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


@pytest.mark.parametrize(
    "told",
    [
        "Norway called on Chile to sign the convention.",
        "Mr. Rojas thanked Foreign Minister Ola Lund.",
        "The meeting was frank.",
    ],
)
def test_no_call(told: str) -> None:
    assert read_text(ROUND + told).calls == ()


def test_a_spokesman_who_tells_of_a_meeting_is_not_met() -> None:
    told = "Director Rojas is to meet with his counterparts in Bergen next month, ministry spokesman Ola Lund said."
    assert read_text(ROUND + told).calls == ()
