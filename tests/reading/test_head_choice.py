"""Head choice: who of several leads, and for which side, where the words leave it open."""

import pytest

from tests.reading.readouts import heads, read_text, subject

BOTH = {("Nina Berg", "NO"), ("Luis Rojas", "CL")}

ROUND = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "


def test_every_principal_of_a_two_plus_two_is_a_head() -> None:
    reading = read_text(
        "The third Japan-India 2+2 Meeting was held in Tokyo on 9 May 2018. Japanese Foreign Minister Ken Mori and "
        "Japanese Defence Minister Taro Ito met Indian External Affairs Minister Asha Rao and Indian Defence Minister "
        "Ravi Sen."
    )
    assert {h.name for h in subject(reading).heads} == {"Ken Mori", "Taro Ito", "Asha Rao", "Ravi Sen"}


def test_of_two_sides_who_is_left_is_of_the_other() -> None:
    reading = read_text(
        ROUND + "The dialogue was co-chaired by Amb. Nina Berg, the Deputy Minister, and Mr Luis Rojas, Chile's Vice "
        "Minister, Mr Ola Dahl, the special adviser, said in a statement."
    )
    assert heads(reading) == BOTH


def test_two_principals_of_a_side_that_is_told_elsewhere() -> None:
    reading = read_text(
        "The first meeting of the Norway-Chile Foreign and Defence Ministerial Dialogue (2+2) is scheduled for 9 May. "
        "Foreign Minister Nina Berg and Defence Minister Ola Dahl will head the Norwegian delegation. "
        "The Chilean delegation will be led by Foreign Minister Luis Rojas and Defence Minister Ana Vega."
    )
    assert {n for n, _ in heads(reading)} == {"Nina Berg", "Ola Dahl", "Luis Rojas", "Ana Vega"}


def test_the_principals_of_consultations_in_the_2_plus_2_format_are_four() -> None:
    told = (
        "On 3 May 2021 Foreign Minister Nina Berg of Norway met Luis Rojas, Minister for Foreign Affairs of Chile, in "
        "Oslo. The security policy consultations in the 2+2 format were held with Norwegian Minister of Defence "
        "Ola Lie and his Chilean counterpart Eva Soto."
    )
    told = "Consultations between the Foreign and Defence Ministers of Norway and Chile\n\n" + told
    assert {name for name, _ in heads(read_text(told))} == {"Nina Berg", "Luis Rojas", "Ola Lie", "Eva Soto"}


def test_the_side_that_was_led_gives_its_party() -> None:
    told = (
        "The 6th round of Norway-Chile consultations was held in Oslo on 3 May 2021. The Norwegian side was led by "
        "Additional Secretary (Europe) Ambassador Shafqat Berg, and the Chilean delegation by Luis Rojas."
    )
    assert heads(read_text(told)) == {("Shafqat Berg", "NO"), ("Luis Rojas", "CL")}


def test_two_prime_ministers_under_one_post() -> None:
    reading = read_text(
        "Prime Ministers Nina Berg and Luis Rojas met for the annual Norway-Chile Leaders' Meeting in Oslo on 9 May.",
        title="Joint statement with the Prime Minister of Chile",
        publisher="Prime Minister of Norway (Berg, Nina)",
        published="2018-05-09",
    )
    assert ("Luis Rojas", "NO") not in heads(reading)


def test_whose_somebody_is_may_be_told_later() -> None:
    reading = read_text(
        "Norway's Special Representative, Minister Nina Berg, and Chile's Special Representative, State Secretary Luis "
        "Rojas, met on 9 May 2018 for the third Norway-Chile Ocean Dialogue. Berg had a talk with Chilean State "
        "Secretary Rojas.",
        publisher="Ministry of Foreign Affairs of Norway",
    )
    assert heads(reading) == BOTH


@pytest.mark.parametrize(
    "told",
    [
        "President Salas and Vice President Roca have hosted the leaders at the 5th Peru-ASEAN Summit in Lima.",
        "The 5th Peru-ASEAN Summit was held in Lima. Trade Minister Salas and Secretary Roca co-chaired the Summit.",
    ],
)
def test_nobody_is_lent_to_a_body_that_has_no_officials_of_its_own(told: str) -> None:
    reading = read_text(told, publisher="Office of the President of Peru", published="2023-05-08")
    assert {h.party for h in subject(reading).heads} <= {"PE"}


@pytest.mark.parametrize(
    "told",
    [
        "President Ana Salas took up the plan at once, following her remarks on the occasion.",
        "President Ana Salas met the moment with a plan.",
    ],
)
def test_a_president_whom_ministers_talk_of_does_not_lead_their_meeting(told: str) -> None:
    text = f"Thank you. It is an honor to be here at the APEC Energy Ministerial Meeting. {told}"
    reading = read_text(text, title="Remarks at the APEC Energy Ministerial Meeting", publisher="Government of Peru")
    assert subject(reading).heads == ()
