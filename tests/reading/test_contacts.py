"""Contacts: one-off meetings, visits and telephone calls that belong to no series."""

import pytest

from secretariat.model import Contact
from tests.reading.readouts import read_text

ROUND = (
    "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "
    "The delegations were led by Director-General Nina Berg of Norway and Director Luis Rojas of Chile.\n\n"
)


def _told(text: str, title: str | None = None) -> list[tuple[str, tuple[str, ...], str | None, str | None]]:
    return [_short(c) for c in read_text(text, title=title, publisher="MFA Norway", published="2018-05-10").contacts]


def _short(contact: Contact) -> tuple[str, tuple[str, ...], str | None, str | None]:
    return contact.kind, contact.parties, contact.when, contact.place


@pytest.mark.parametrize(
    ("text", "contact"),
    [
        (
            "Foreign Minister Ola Lund met today in Santiago with Foreign Minister Ana Vega of Chile.",
            ("meeting", ("CL", "NO"), "2018-05-10", "Santiago"),
        ),
        (
            "Foreign Minister Ola Lund spoke by telephone yesterday with Chilean Foreign Minister Ana Vega.",
            ("phone", ("CL", "NO"), "2018-05-09", None),
        ),
        (
            "Prime Minister Eva Dahl received President Ana Vega of Chile in Oslo on 8 May. It was a working visit.",
            ("meeting", ("CL", "NO"), "2018-05-08", "Oslo"),
        ),
        (
            "Norwegian Prime Minister Eva Dahl and Chilean President Ana Vega spoke today about salmon.",
            ("meeting", ("CL", "NO"), "2018-05-10", None),
        ),
        (
            "Minister Ola Lund met today with Minister Ana Vega of Chile and Minister Hiro Sato of Japan.",
            ("meeting", ("CL", "JP", "NO"), "2018-05-10", None),
        ),
    ],
)
def test_a_text_that_tells_of_one_meeting_is_about_a_contact(
    text: str, contact: tuple[str, tuple[str, ...], str | None, str | None]
) -> None:
    assert _told(text) == [contact]


def test_a_call_by_its_title_is_by_telephone() -> None:
    ((kind, *_),) = _told("Minister Ola Lund spoke today with Minister Ana Vega of Chile.", "Call with Minister Vega")
    assert kind == "phone"


def test_who_met_did_not_telephone_though_a_call_is_spoken_of() -> None:
    told = "Minister Ola Lund met today in Santiago with Minister Ana Vega of Chile and repeated her call to action."
    assert _told(told) == [("meeting", ("CL", "NO"), "2018-05-10", "Santiago")]


def test_a_one_off_meeting_is_no_call_on_the_margins_of_a_round() -> None:
    reading = read_text("Minister Ola Lund of Norway met with Minister Ana Vega of Chile in Oslo on 8 May 2018.")
    assert (reading.calls, len(reading.contacts)) == ((), 1)


def test_what_was_said_there_was_said_at_the_contact() -> None:
    reading = read_text(
        "Minister Ola Lund of Norway met with Minister Ana Vega of Chile in Oslo on 8 May 2018. "
        "The two ministers agreed to open a fund for young fishermen."
    )
    (contact,) = reading.contacts
    assert {fact.at for fact in reading.commitments} == {contact.id}


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Ola Lund will meet with Foreign Minister Ana Vega of Chile in Oslo on 20 May.",
        "President Ana Vega of Chile will be making a visit to Norway from 13 to 14 June.",
        "Foreign Minister Ola Lund spoke by telephone today with his colleagues about Russia's war on Ukraine.",
        "President Ana Vega of Chile met with Prime Minister Hiro Sato of Japan in Tokyo on 3 May.",
    ],
    ids=["to come", "a visit to come", "nobody named", "two others on a page of neither"],
)
def test_no_contact(told: str) -> None:
    assert _told(told) == []


def test_a_visit_that_the_text_dates_is_a_contact() -> None:
    reading = read_text(ROUND + "Norwegian Prime Minister Eva Dahl visited Chile in March 2017.")
    (contact,) = reading.contacts
    assert (contact.kind, contact.parties, contact.when) == ("visit", ("CL", "NO"), "2017-03")


def test_a_telephone_call_that_the_text_dates_is_a_contact() -> None:
    reading = read_text(
        ROUND + "Norwegian Prime Minister Eva Dahl and Chilean President Ana Vega had a telephone call in 2017."
    )
    (contact,) = reading.contacts
    assert (contact.kind, contact.parties, contact.when) == ("phone", ("CL", "NO"), "2017")


def test_a_call_with_one_whose_state_nobody_tells_is_no_contact() -> None:
    reading = read_text(
        "President Ana Vega had a telephone conversation with Prime Minister Eva Dahl of Norway on 9 May 2018."
    )
    assert (reading.rounds, reading.contacts) == ((), ())
