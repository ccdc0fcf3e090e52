"""Rounds as other people retell them: planned in passing, once put off, not held for years; and who was received."""

import pytest

from tests.reading.readouts import heads, read_text, subject

CONSULTED = (
    "Officials of Norway and Ghana met in Oslo on 4 March 2024 for the fifth Norway-Ghana Political Consultations. "
)
HELD = "Norway and Ghana held the second session of their Joint Commission in Accra on 4 March 2024. "
LED = (
    "Norway's Foreign Ministry and its Ghanaian counterpart met in Accra on 4 March 2024 for their sixth political "
    "consultations. The delegations were led by Deputy Foreign Minister Kari Lund and by Abena Mensah, Permanent "
    "Secretary of the Ghanaian Foreign Ministry.\n\n"
)


@pytest.mark.parametrize(
    ("told", "dialogue"),
    [
        ("They agreed to convene at an early date the Joint Trade Committee.", "Joint Trade Committee"),
        ("They agreed to hold as soon as possible the second Joint Trade Committee.", "Joint Trade Committee"),
        ("They undertook to hold before the end of the year the third Energy Dialogue.", "Energy Dialogue"),
        ("Both sides are to hold, in May next year, the second Human Rights Dialogue.", "Human Rights Dialogue"),
        ("They wished success to the first meeting of the Joint Trade Committee.", "Joint Trade Committee"),
        ("Both sides committed in 2024 to:\n\n• Hold the fourth Defence Dialogue;\n• Share lists.", "Defence Dialogue"),
    ],
)
def test_a_round_only_intended_is_planned(told: str, dialogue: str) -> None:
    found = {m.dialogue: m.status for m in read_text(CONSULTED + told, published="2024-03-05").rounds}
    assert found["Norway-Ghana Political Consultations"] == "held"
    assert found[dialogue] == "planned"


def test_another_subject_with_another_number_is_another_dialogue() -> None:
    reading = read_text(CONSULTED + "The second Energy Dialogue was held in Accra in May 2022.")
    other = next(m for m in reading.rounds if m.role != "subject")
    assert (other.dialogue, other.ordinal, other.place) == ("Energy Dialogue", 2, "Accra")


@pytest.mark.parametrize(
    "told",
    [
        "It had been scheduled to be held in 2021, but was delayed by the pandemic.",
        "The session had been planned for 2021, but was put off because of the pandemic.",
        "It was to have taken place in 2021, but the pandemic delayed it.",
        "Because of the pandemic the session scheduled for 2021 could not be held.",
    ],
)
def test_a_round_once_put_off_and_then_held(told: str) -> None:
    assert subject(read_text(HELD + told)).status == "held"


def test_a_session_that_ran_from_day_to_day_was_held() -> None:
    text = "The second session of the Norway-Ghana Joint Commission ran from 4 to 6 March 2024 in Accra.\n\n"
    found = subject(read_text(text + "The meeting had been postponed from 2022."))
    assert (found.status, found.when) == ("held", "2024-03-04/2024-03-06")


def test_a_round_put_off_and_not_held_since_is_put_off() -> None:
    text = "The second Norway-Ghana Joint Commission, planned for May 2024, was put off. It was to be held in Accra."
    assert subject(read_text(text)).status == "postponed"


@pytest.mark.parametrize(
    "told", ["which has not met since 2011", "which resumes after not having been convened since 2011"]
)
def test_a_series_that_has_not_met_since_a_year_was_last_held_then(told: str) -> None:
    text = f"Foreign Minister Kari Lund is in Accra for the Norway-Ghana Joint Commission, {told}."
    reading = read_text(text, published="2024-10-16")
    assert [m.when for m in reading.rounds if m.role == "previous"] == ["2011"]
    assert [c.when for c in reading.continuity if c.kind == "last_held"] == ["2011"]


@pytest.mark.parametrize(
    "told",
    [
        "Meeting Deputy Minister Lund, Ghanaian Foreign Minister Kofi Amoah expressed his delight.",
        "During the visit Ghanaian Foreign Minister Kofi Amoah received the Deputy Minister.",
        "Ghanaian Foreign Minister Kofi Amoah also received the Norwegian Deputy Minister.",
        "Ghanaian Vice President Kofi Amoah received Kari Lund on the same day.",
        "The Deputy Minister was received by Ghanaian Foreign Minister Kofi Amoah.",
        "The Deputy Foreign Minister called on Ghanaian Foreign Minister Kofi Amoah.",
        "Ghanaian Foreign Minister Kofi Amoah granted an audience to Deputy Minister Lund.",
        "In a meeting with Deputy Minister Lund, Ghanaian Foreign Minister Kofi Amoah praised the talks.",
    ],
)
def test_a_head_received_by_a_principal(told: str) -> None:
    (call,) = read_text(LED + told).calls
    assert (call.caller, call.host) == ("Kari Lund", "Kofi Amoah")
    assert (call.caller_party, call.host_party) == ("NO", "GH")


@pytest.mark.parametrize(
    "told",
    [
        "Deputy Minister Lund met Abena Mensah again in the evening.",
        "The proposal of the Deputy Minister was received.",
    ],
)
def test_no_principal_no_call(told: str) -> None:
    assert read_text(LED + told).calls == ()


@pytest.mark.parametrize(
    "met",
    [
        "The political directors of Latvia, Lithuania, Estonia and Germany held consultations on 19 August 2025.",
        "Estonia, Latvia, Lithuania and Germany held political consultations in Riga on 19 August 2025.",
        "Consultations of the political directors of the Baltic States and Germany were held on 19 August 2025.",
    ],
)
def test_states_in_one_row_are_those_who_met(met: str) -> None:
    assert subject(read_text(met, published="2025-08-21")).parties == ("DE", "EE", "LT", "LV")


@pytest.mark.parametrize(
    "led",
    [
        "Latvia was represented by Ivars Kalns, Lithuania by Jonas Rimka, Estonia by Mart Saar, Germany by Uwe Wolf.",
        "Latvia's delegation was led by Ivars Kalns, that of Lithuania by Jonas Rimka, that of Estonia by Mart Saar.",
    ],
)
def test_a_verb_told_once_for_every_head(led: str) -> None:
    met = "The political directors of Latvia, Lithuania, Estonia and Germany held consultations in Riga. "
    baltic = {("Ivars Kalns", "LV"), ("Jonas Rimka", "LT"), ("Mart Saar", "EE")}
    assert heads(read_text(met + led)) - {("Uwe Wolf", "DE")} == baltic


def test_who_received_a_head_and_spoke_then_is_no_head() -> None:
    told = "Ghanaian Vice President Kofi Amoah received the Deputy Minister. At the meeting Amoah met the press."
    reading = read_text(LED + told)
    assert heads(reading) == {("Kari Lund", "NO"), ("Abena Mensah", "GH")}
    assert [c.host for c in reading.calls] == ["Kofi Amoah"]


@pytest.mark.parametrize("day", ["Dec.23", "Dec. 23", "23 December"])
def test_a_paper_signed_after_a_meeting_is_news_of_the_meeting(day: str) -> None:
    text = (
        "The Oslo Statement was signed after the eighth Trilateral Meeting of the Foreign Ministers of Norway, Chile "
        f"and Japan, held in Oslo on {day}."
    )
    found = subject(read_text(text, published="2019-12-24"))
    assert (found.parties, found.ordinal, found.when) == (("CL", "JP", "NO"), 8, "2019-12-23")


def test_letters_stand_for_a_meeting_too() -> None:
    read = read_text(
        "The 12th Expert Group Meeting (EGM) on the Chile-Norway Fisheries Zone was convened in Oslo on 24 May 2023. "
        "The two sides recalled the 11th EGM in Santiago. The next EGM would be in Santiago at an early date."
    )
    assert [(m.ordinal, m.place) for m in read.rounds] == [(12, "Oslo"), (11, "Santiago"), (13, "Santiago")]


def test_the_leader_of_a_delegation_leads_it() -> None:
    read = read_text(
        "The 5th Chile-Norway Joint Commission took place on 3 May 2021. Ola Hansen, State Secretary, was leader of "
        "the Norwegian delegation and Luis Rojas, Director General, leader of the Chilean delegation."
    )
    assert [(h.name, h.party) for h in subject(read).heads] == [("Ola Hansen", "NO"), ("Luis Rojas", "CL")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("The 15th African Union (AU) - European Union (EU) Human Rights Dialogue was held in Oslo in 2019.", "Oslo"),
        ("Oslo is where the African Union - European Union Human Rights Dialogue will gather on 3 May.", "Oslo"),
    ],
)
def test_where_two_unions_meet(text: str, place: str) -> None:
    found = subject(read_text(text, published="2021-04-24"))
    assert (found.parties, found.place) == (("AFRICAN_UNION", "EU"), place)


def test_the_letters_of_a_party_name_no_dialogue() -> None:
    read = read_text(
        "The third high-level meeting of the energy dialogue between Norway and the European Union (EU) was held on "
        "27 October 2020 in Oslo. Three EU officials spoke of the second EU plan."
    )
    assert [m.ordinal for m in read.rounds] == [3]
