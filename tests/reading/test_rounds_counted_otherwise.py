"""Rounds whose number, format or place in a text is told in another way than before the noun."""

import pytest

from tests.reading.readouts import read_text, subject


@pytest.mark.parametrize(
    ("told", "number"),
    [
        ("Round 7 of the Kenya-Iceland boundary negotiations was held in Nairobi on 4 June 2024.", 7),
        ("Officials of Kenya and Iceland met in Nairobi on 4 June 2024 for round four of their maritime dialogue.", 4),
        ("Session 3 of the Kenya-Iceland Joint Commission took place in Nairobi on 4 June 2024.", 3),
        ("Kenya and Iceland held round 5 of the technical negotiations on nets in Nairobi on 4 June 2024.", 5),
    ],
)
def test_the_number_may_stand_behind_the_noun(told: str, number: int) -> None:
    found = subject(read_text(told))
    assert (found.parties, found.ordinal, found.place) == (("IS", "KE"), number, "Nairobi")


def test_of_two_numbers_in_one_sentence_the_round_that_is_over_came_before() -> None:
    told = (
        "After round 6 of the wool talks between Kenya and Iceland, in Reykjavik on 3 May 2023, came round 7 of the "
        "wool talks between Kenya and Iceland, in Nairobi on 4 June 2024."
    )
    found = {m.role: (m.ordinal, m.place) for m in read_text(told).rounds}
    assert found == {"subject": (7, "Nairobi"), "previous": (6, "Reykjavik")}


@pytest.mark.parametrize("year", ["the round 2019 budget", "a round 40 fish", "round 2-2 in the match"])
def test_a_number_beside_round_need_not_count_rounds(year: str) -> None:
    assert not read_text(f"Kenya and Iceland spoke of {year} in Nairobi on 4 June 2024.").rounds


@pytest.mark.parametrize(
    "told",
    [
        "For their second meeting in 2+2 format ministers of Kenya and Iceland met in Nairobi on 4 June 2024.",
        'The ministers of Kenya and Iceland held the second meeting in the "2+2" format in Nairobi on 4 June 2024.',
        "Kenya and Iceland held their second consultations in the 2+2 format in Nairobi on 4 June 2024.",
    ],
)
def test_a_meeting_in_a_format_is_a_round_of_it(told: str) -> None:
    found = subject(read_text(told))
    assert (found.parties, found.ordinal, found.place) == (("IS", "KE"), 2, "Nairobi")


def test_a_story_may_say_late_which_meeting_it_was() -> None:
    told = (
        "Senior diplomats of Kenya and Iceland met in Nairobi on Tuesday to mend ties. They shook hands.\n\n"
        "Fish was high on the list. So was wool.\n\nThis was the ninth Kenya-Iceland Policy Dialogue."
    )
    found = subject(read_text(told, published="2024-06-05"))
    assert (found.ordinal, found.place) == (9, "Nairobi")


def test_the_latest_round_in_the_lead_is_the_one_told_of() -> None:
    told = "In Nairobi, the latest round of the Kenya-Iceland Fisheries Dialogue was held on 4 June 2024 by officials."
    assert subject(read_text(told)).when == "2024-06-04"


@pytest.mark.parametrize(
    "title",
    [
        "Remarks before the Kenya-Iceland 2+2 Meeting",
        "Minister's address at the opening of the third Kenya-Iceland Joint Commission",
        "Transcript of a press conference after the Kenya-Iceland Security Dialogue",
    ],
)
def test_what_is_said_at_a_round_that_the_title_names_is_about_it(title: str) -> None:
    told = "MINISTER: Good morning. Today Kenya and Iceland hold this meeting here in Nairobi."
    assert subject(read_text(told, title=title, published="2024-06-04")).parties == ("IS", "KE")


def test_a_telephone_talk_of_two_ministers_is_no_round() -> None:
    title = "Iceland-Kenya Foreign Ministers' Telephone Talk"
    told = "On 4 June the Minister for Foreign Affairs of Iceland talked by telephone with Kenya's Foreign Minister."
    assert not read_text(f"{title}\n\n{told}", title=title).rounds


def test_one_state_behind_two_names_is_that_of_both() -> None:
    told = (
        "The second Kenya-Iceland 2+2 Meeting was held in Nairobi on 4 June 2024. Hildur Ragnars and Kari Moen, "
        "Icelandic Ministers of Defence and of Trade, met Kenyan Ministers Samuel Otieno and Grace Wanjiru."
    )
    sides = {h.name: h.party for h in subject(read_text(told)).heads}
    assert sides == {"Hildur Ragnars": "IS", "Kari Moen": "IS", "Samuel Otieno": "KE", "Grace Wanjiru": "KE"}


def test_a_clause_behind_a_semicolon_tells_where_the_round_before_was() -> None:
    told = (
        "The political directors of Kenya and Iceland met in Nairobi on 4 June 2024. Consultations of the political "
        "directors of Kenya and Iceland are now held each year; Reykjavik hosted the previous round on 8 February 2023."
    )
    assert {m.role: m.place for m in read_text(told).rounds} == {"subject": "Nairobi", "previous": "Reykjavik"}


def test_the_initials_of_a_dialogue_stand_for_it() -> None:
    told = (
        "The third session of the Kenya-Iceland Joint Maritime Commission was held in Nairobi on 4 June 2024. The two "
        "ministers reviewed the progress since the second session of the JMC, held in Reykjavik in May 2022."
    )
    found = {m.ordinal: (m.when, m.place) for m in read_text(told).rounds}
    assert found == {3: ("2024-06-04", "Nairobi"), 2: ("2022-05", "Reykjavik")}


def test_delegates_are_brought_to_a_house_in_a_city() -> None:
    told = (
        "The fifth Kenya-Iceland Dialogue brought representatives of both to the Blue Palace in Nairobi on 4 June 2024."
    )
    assert subject(read_text(told)).place == "Nairobi"
