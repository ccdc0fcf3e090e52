"""A large body's meeting is what a text is about where its title names it; told by the way it is a forum."""

import pytest

from secretariat.model import Mention
from tests.reading.readouts import read_text

Told = list[tuple[tuple[str, ...], int | None, str | None, str | None]]


def subjects(text: str, title: str, **fields: str) -> Told:
    told = [m for m in read_text(text, title=title, **fields).rounds if m.role == "subject"]
    return [(m.parties, m.ordinal, m.when, m.place) for m in told]


def others(text: str, title: str) -> list[Mention]:
    return [m for m in read_text(text, title=title).rounds if m.role != "subject"]


@pytest.mark.parametrize(
    ("title", "text", "party"),
    [
        ("Statement on the NATO Summit", "The Prime Minister attended the NATO Summit in Madrid on 3 May.", "NATO"),
        ("Remarks at the G20 Leaders' Summit", "The G20 Leaders' Summit took place in Madrid on 3 May.", "G20"),
        ("Attendance at the East Asia Summit", "The minister attended the East Asia Summit in Madrid on 3 May.", "EAS"),
        ("Readout of the Visby Group Virtual Summit of NATO", "NATO met for a summit in Madrid on 3 May.", "NATO"),
        ("2021 Pacific Islands Forum", "The Pacific Islands Forum was held in Madrid on 3 May.", "PIF"),
        (
            "East Asia Summit Senior Officials' Meeting",
            "The East Asia Summit Senior Officials' Meeting was held in Madrid on 3 May.",
            "EAS",
        ),
        (
            "Rojas at a meeting of the Council of the CIS Heads of State",
            "A meeting of the Council of the CIS Heads of State took place in Madrid on 3 May.",
            "CIS",
        ),
    ],
)
def test_a_title_names_the_bodys_meeting(title: str, text: str, party: str) -> None:
    assert subjects(text, title, published="2021-05-04") == [((party,), None, "2021-05-03", "Madrid")]


@pytest.mark.parametrize(
    "title",
    [
        "Norway and Peru meet on the margins of the G20 Summit",
        "Remarks at the G7 Summit Spousal Programme",
        "Statement by the Chairman of the Pacific Islands Forum",
        "Pacific Islands Forum Mission to Peru",
        "Attendance at the World Economic Forum",
        "Travel to the G7 and NATO Summits",
    ],
)
def test_a_title_that_names_something_of_it_is_about_something_else(title: str) -> None:
    text = "The ministers of Norway and Peru spoke of reefs in Madrid on 3 May. The dialogue of scientists goes on."
    assert subjects(text, title, published="2021-05-04") == []


def test_a_large_bodys_summit_told_by_the_way_is_a_forum() -> None:
    text = "Norway and Peru held the third Reefs Dialogue in Oslo. They will meet again at the G20 Summit in May."
    assert others(text, "Third Reefs Dialogue of Norway and Peru") == []


def test_the_summit_of_a_state_and_a_body_is_one_of_a_series() -> None:
    told = subjects("The leaders met for the Norway-ASEAN Summit in Oslo on 3 May 2021.", "The Norway-ASEAN Summit")
    assert told == [(("ASEAN", "NO"), None, "2021-05-03", "Oslo")]


def test_two_bodies_may_meet_under_one_title() -> None:
    text = (
        "The Prime Minister will attend the APEC Leaders' Meeting in Lima on 3 May. She will then travel to Bandar "
        "Seri Begawan for the ninth East Asia Summit on 6 May."
    )
    told = subjects(text, "Attendance at the APEC Leaders' Meeting and East Asia Summit", published="2021-04-20")
    assert [(parties, number, day) for parties, number, day, _ in told] == [
        (("APEC",), None, "2021-05-03"),
        (("EAS",), 9, "2021-05-06"),
    ]


def test_a_conference_beside_a_bodys_meeting_is_none_of_it() -> None:
    text = (
        "I will attend the leaders' meeting of the Pacific Islands Forum, and speak at a fisheries conference in Lima."
    )
    read = read_text(text, title="Visit to Peru and the Pacific Islands Forum", published="2021-05-04")
    assert [(m.parties, m.place) for m in read.rounds] == [(("PIF",), None)]


def test_a_meeting_of_a_body_is_the_bodys_alone_whoever_tells_of_it() -> None:
    text = (
        "The Prime Minister of Australia will attend the fourth meeting of the Pacific Islands Forum in Apia on 3 May."
    )
    assert subjects(text, "Prime Minister to attend Pacific Islands Forum", published="1973-04-15") == [
        (("PIF",), 4, "1973-05-03", "Apia")
    ]


def test_a_title_that_tells_what_is_to_be_done_dates_ahead() -> None:
    text = "To my regret I will not attend the Pacific Islands Forum meeting in Suva on 8-11 August."
    told = subjects(text, "Deputy to represent Australia at Pacific Islands Forum Meeting", published="1986-07-28")
    assert told == [(("PIF",), None, "1986-08-08/1986-08-11", "Suva")]


def test_a_visit_for_annual_talks_is_about_them() -> None:
    text = "I will be in Peru from 15 to 16 February for the yearly Pacific Prime Ministerial talks."
    told = read_text(text, title="Visit to Peru", published="2007-02-14", publisher="Government of Norway").rounds
    assert [m.role for m in told] == ["subject"]


def test_a_committee_that_plans_is_named_in_full() -> None:
    text = "Both praised the ties shown by the Norway-Peru Strategic Joint Planning Committee, which the minister is "
    text += "co-chairing this week."
    told = read_text(text, title="Readout of the meeting with the minister of Peru", published="2022-05-17").rounds
    assert [(m.role, m.dialogue) for m in told] == [("other", "Norway-Peru Strategic Joint Planning Committee")]


def test_a_dash_behind_a_post_ends_no_name() -> None:
    text = "This week Oslo will host the G20 Summit. I trust that the G20 Summit will help."
    told = subjects(text, "A message from the Prime Minister - G20 Summit", published="2014-11-09")
    assert [parties for parties, *_ in told] == [("G20",)]


def test_a_university_called_after_a_city_is_no_place() -> None:
    text = "The third Norway-Peru Reefs Dialogue was hosted by Queen Maud University of Bergen on 3 May 2021."
    assert [m.place for m in read_text(text).rounds] == [None]


@pytest.mark.parametrize(
    ("title", "parties"),
    [
        ("12th AU-EU Reefs Dialogue", ("AFRICAN_UNION", "EU")),
        ("Ninth Session of the North American Drug Dialogue", ("CA", "MX", "US")),
        ("North American Leaders' Summit", ("CA", "MX", "US")),
        ("Third trans-Tasman Leaders' Meeting", ("AU", "NZ")),
    ],
)
def test_those_who_meet_are_told_by_letters_or_by_a_region(title: str, parties: tuple[str, ...]) -> None:
    told = subjects(f"The {title} took place in Molde on 3 May.", title, published="2021-05-04")
    assert [found for found, *_ in told] == [parties]


def test_a_bodys_meeting_may_be_held_in_any_state() -> None:
    text = "I will attend the ninth East Asia Summit in Brunei from 9 to 10 October."
    assert subjects(text, "Attendance at the East Asia Summit", published="2013-10-01") == [
        (("EAS",), 9, "2013-10-09/2013-10-10", "Brunei")
    ]


def test_the_day_of_a_journey_is_not_the_meetings() -> None:
    text = "Today, I will travel to the APEC Leaders' Meeting, which will take place in Bali."
    told = subjects(text, "Attendance at the APEC Leaders' Meeting", published="2013-10-06")
    assert told == [(("APEC",), None, None, "Bali")]
