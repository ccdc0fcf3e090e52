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


LEADERS = "The second annual Fiji-Samoa Leaders' Meeting will be held in Suva on 4 July 2024. "
PAGE = {"title": "Second Fiji-Samoa Leaders' Meeting", "publisher": "Government of Fiji", "published": "2024-06-28"}


@pytest.mark.parametrize(
    "told",
    [
        "I look forward to meeting Prime Minister Mele Tuala of Samoa.",
        "The Prime Minister of Samoa, Mele Tuala, will make a visit to Suva for it.",
        "It takes place at the invitation of Samoa. Samoan Prime Minister Mele Tuala's last visit was in 2021.",
    ],
)
def test_the_leader_named_of_the_other_side_leads_at_a_leaders_meeting(told: str) -> None:
    assert ("Mele Tuala", "WS") in {(h.name, h.party) for h in subject(read_text(LEADERS + told, **PAGE)).heads}


def test_leaders_of_a_state_lead_no_meeting_of_officials_for_being_named() -> None:
    text = "The second Fiji-Samoa Fisheries Consultations will be held in Suva on 4 July 2024. "
    text += "Samoan Prime Minister Mele Tuala visited us last year."
    assert not subject(read_text(text, **{**PAGE, "title": "Second Fiji-Samoa Fisheries Consultations"})).heads


def test_a_guest_with_a_delegation_is_of_its_state_and_leads_it() -> None:
    text = (
        "The Foreign Ministry hosted Deputy Minister Mele Tuala and a delegation from the Government of Samoa for the "
        "second Fiji-Samoa Fisheries Consultations on 4 July 2024. The Fijian delegation was led by Director Jone Vula."
    )
    read = read_text(text, title="Second Fiji-Samoa Fisheries Consultations", publisher=PAGE["publisher"])
    assert {(h.name, h.party) for h in subject(read).heads} == {("Mele Tuala", "WS"), ("Jone Vula", "FJ")}


def test_whose_side_nothing_tells_is_no_head() -> None:
    text = (
        "We are glad that Perth will host the Commonwealth Heads of Government Meeting in October 2011.\n\n"
        "Jane Roe, Minister for Foreign Affairs\nJohn Doe, Premier"
    )
    assert not subject(read_text(text, title="Perth to host Commonwealth Heads of Government Meeting")).heads


COD = {"title": "Norway-Croatia Fisheries Commission", "publisher": "Ministry of Fisheries of Norway"}


@pytest.mark.parametrize(
    "told",
    [
        "Minister Ida Dahl received Croatian Minister Petar Kovac today. The two ministers co-chaired",
        "Minister Ida Dahl received Minister Petar Kovac today. They co-chaired",
        "Minister Ida Dahl held talks with Deputy Prime Minister Petar Kovac of Croatia. Both ministers opened",
    ],
)
def test_the_two_ministers_are_those_of_the_sentence_before(told: str) -> None:
    reading = read_text(f"{told} the second Norway-Croatia Fisheries Commission.", **COD)
    assert {(h.name, h.party) for h in subject(reading).heads} == {("Ida Dahl", "NO"), ("Petar Kovac", "HR")}


def test_two_countries_are_nobody_of_the_sentence_before() -> None:
    told = "Minister Ida Dahl thanked Mayor Petar Kovac of Split, Croatia. The two countries held"
    reading = read_text(f"{told} the second Norway-Croatia Fisheries Commission in Oslo.", **COD)
    assert ("Petar Kovac", "HR") not in {(h.name, h.party) for h in subject(reading).heads}


def test_who_set_its_date_on_the_telephone_did_not_lead_it() -> None:
    text = (
        "The second Norway-Croatia Fisheries Commission will be held in Oslo on 4 July 2024. Norwegian Minister Ida "
        "Dahl and Croatian Minister Petar Kovac held a telephone conversation to set the date of the Commission."
    )
    assert not subject(
        read_text(text, title="Second Norway-Croatia Fisheries Commission", published="2024-06-01")
    ).heads


@pytest.mark.parametrize(
    "told",
    [
        "The dialogue was held by Anne Haugen, deputy foreign minister of Norway, and Luis Ruiz, minister of Peru.",
        "The dialogue was conducted by Norway's deputy minister Anne Haugen and Peru's vice minister Luis Ruiz.",
        "Anne Haugen, deputy foreign minister of Norway, and Luis Ruiz, Peruvian vice minister, held the dialogue.",
    ],
)
def test_those_by_whom_a_round_was_held_led_it(told: str) -> None:
    reading = read_text("Norway and Peru held the fifth Reefs Dialogue in Oslo on 3 October 2023. " + told)
    assert heads(reading) == {("Anne Haugen", "NO"), ("Luis Ruiz", "PE")}


def test_a_spokesperson_who_tells_of_a_round_ahead_does_not_lead_it() -> None:
    text = "Norway hopes that the fifth Norway-Peru Reefs Dialogue, due in Oslo from 3 to 4 October, will do much for "
    text += "reefs, a foreign ministry spokesperson said here Tuesday. "
    text += "Anne Haugen told a briefing that Vice Foreign Minister Jan Berg of Norway will lead a delegation to it."
    reading = read_text(text, published="2023-10-02")
    assert heads(reading) == {("Jan Berg", "NO")}
