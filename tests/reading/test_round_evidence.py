"""Evidence of a round: a dialogue that a text only names has not met for that, nor has everyone in the text led it."""

import pytest

from tests.reading.readouts import read_text, subject, subjects

VISIT = "Prime Minister Nina Berg of Norway and President Luis Rojas of Chile met in Oslo on 9 May 2018. "


@pytest.mark.parametrize(
    "told",
    [
        "They will deepen cooperation through the Norway-Chile Cyber Dialogue.",
        "They welcomed the work of the Norway-Chile Joint Working Group on Ports.",
        "In June 2017 the two countries launched the Norway-Chile Ocean Dialogue.",
        "They underlined the regular convening of the Norway-Chile Security Dialogue.",
        "The Norway-Chile Ocean Dialogue meets annually.",
        "They spoke of a mechanism that was expanded into a broader space dialogue in Bergen in May 2005.",
        "The Norway-Chile Business Forum was held in Oslo in March 2018.",
        "They value the political dialogue between Norway and Chile.",
    ],
)
def test_a_dialogue_that_is_only_named_is_no_round(told: str) -> None:
    assert read_text(VISIT + told, title="Joint statement of Norway and Chile").rounds == ()


@pytest.mark.parametrize(
    "told",
    [
        "The Norway-Chile Cyber Dialogue was held in March.",
        "Ministers held the Norway-Chile Cyber Dialogue.",
        "Officials were in Bergen for the Norway-Chile Cyber Dialogue.",
        "They welcomed the outcomes of the Norway-Chile Cyber Dialogue.",
        "They recalled the Norway-Chile Cyber Dialogue in Bergen.",
        "Much was settled at the Norway-Chile Cyber Dialogue.",
        "They welcomed the inaugural Norway-Chile Cyber Dialogue.",
        "They looked forward to the Norway-Chile Cyber Dialogue.",
    ],
)
def test_words_of_a_meeting_make_a_round_of_it(told: str) -> None:
    (found,) = read_text(VISIT + told, title="Joint statement of Norway and Chile").rounds
    assert (found.role, found.dialogue) == ("other", "Norway-Chile Cyber Dialogue")


def test_those_who_met_are_no_heads_of_a_round_that_they_only_recalled() -> None:
    (found,) = read_text(
        VISIT + "They welcomed the 2nd Norway-Chile Cyber Dialogue, held in Bergen in March 2018.",
        title="Joint statement of Norway and Chile",
    ).rounds
    assert found.heads == ()


def test_who_led_a_round_in_passing_is_its_head() -> None:
    (found,) = read_text(
        VISIT + "The 2nd Norway-Chile Cyber Dialogue was led by State Secretary Ida Lund of Norway in March 2018.",
        title="Joint statement of Norway and Chile",
    ).rounds
    assert [(h.name, h.party) for h in found.heads] == [("Ida Lund", "NO")]


def test_the_leaders_talks_of_two_are_no_series() -> None:
    reading = read_text(
        "President Nina Berg met President Luis Rojas of Chile. They spoke of fish.", title="Norwegian-Chilean talks"
    )
    assert subjects(reading) == []


@pytest.mark.parametrize(
    "told",
    [
        "They recalled the first meeting of the expanded Pacific Salmon Group in Bergen in November 2017.",
        "Norway hosts a forum for fishers in Bergen in 2019.",
        "In the first meeting he made that very clear.",
        "Since 2012 the police took 17 million rounds of ammunition.",
    ],
)
def test_another_meeting_lends_the_round_no_number_and_no_day(told: str) -> None:
    found = subject(
        read_text("The Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. " + "Fish. " * 12 + told)
    )
    assert (found.ordinal, found.when, found.place) == (None, "2018-05-09", "Oslo")


def test_leaders_and_ministers_meet_in_two_series() -> None:
    reading = read_text(
        "Norway and Chile held the 5th Norway-Chile Leaders' Summit in Oslo on 9 May 2018. "
        "The leaders welcomed the 2nd Norway-Chile Ministerial Meeting, held in Bergen in March 2018."
    )
    assert [(m.ordinal, m.dialogue) for m in reading.rounds] == [
        (5, "Norway-Chile Leaders' Summit"),
        (2, "Norway-Chile Ministerial Meeting"),
    ]


def test_launching_a_dialogue_is_no_meeting_of_it() -> None:
    reading = read_text(
        "Norway and Chile deepen their ties by launching the new Norway-Chile High-Level Dialogue on Ports. "
        "The dialogue will convene annually. The first meeting will take place in Oslo in the fall of 2019.",
        title="Joint statement on launching the Norway-Chile High-Level Dialogue on Ports",
        published="2018-05-09",
    )
    assert [(m.role, m.ordinal, m.status) for m in reading.rounds] == [("next", 1, "planned")]


def test_talks_with_a_visitor_are_no_series() -> None:
    reading = read_text(
        "The Chilean Minister of Defence, Mr. Rojas, is visiting Norway for preliminary consultations.",
        title="Consultations with Chilean Defence Minister",
        publisher="Ministry of Foreign Affairs of Norway",
    )
    assert reading.rounds == ()


def test_a_body_that_is_nothing_but_its_meetings() -> None:
    reading = read_text(
        "The government has worked for a successful Perth Commonwealth Heads of Government Meeting (CHOGM). "
        "The Secretary-General advised me today that CHOGM would be postponed until early 2012.",
        title="Perth CHOGM to be postponed",
        published="2011-05-09",
    )
    assert (subject(reading).parties, subject(reading).status) == (("COMMONWEALTH",), "postponed")
    assert subject(reading).when is None


def test_parties_that_the_lead_lists_and_its_last_days() -> None:
    found = subject(
        read_text(
            "Consultations in the light of the British review of ports\n\n"
            "have been taking place in Oslo during the last two days\n\n"
            "between Norwegian Ministers, Mr. Luis Rojas, New\n\n"
            "Zealand Minister of Defence and Mr. Ian Ross, British\n\n"
            "Defence Minister. The conclusions of the British review were\n\n"
            "explained by Mr. Ross, who spoke at length about all the old\n\n"
            "harbours and about what is to be done with them in the north.\n\n"
            "A full and helpful talk about the plans of all followed on it.",
            title="Statement following the conclusion of Defence Consultations in Oslo",
            published="2018-05-09",
        )
    )
    assert (found.parties, found.when) == (("GB", "NO", "NZ"), "2018-05-08/2018-05-09")
    assert {(h.name, h.party) for h in found.heads} == {("Luis Rojas", "NZ"), ("Ian Ross", "GB")}


def test_five_powers_with_their_names_in_brackets() -> None:
    reading = read_text(
        "The Prime Ministers of Norway ( Mr. Nils Berg), Chile ( Mr. Luis Rojas), Japan ( Mr. Ken Mori), Peru ( Mr. "
        "Juan Diaz) and the British Defence Minister ( Mr.\n\nIan Ross) met in Oslo this morning. It was decided to "
        "hold the second Five-Power conference in Santiago on 12 May.",
        title="Press statement after the Five-Power Defence Meeting",
        published="1969-01-17",
    )
    assert (subject(reading).parties, subject(reading).ordinal) == (("CL", "GB", "JP", "NO", "PE"), None)
    assert len(subject(reading).heads) == 5
    (other,) = (m for m in reading.rounds if m.role != "subject")
    assert (other.ordinal, other.when, other.place, other.status) == (2, "1969-05-12", "Santiago", "planned")


def test_the_day_of_the_lead_before_a_month_told_later() -> None:
    reading = read_text(
        "On May 9, Norway and Chile launched their bilateral Ports Working Group. The Norway-Chile Ports Working Group "
        "is an outcome of what the two kings agreed to resume in November 2017. It was led by Nina Berg of Norway.",
        title="Readout of the Norway-Chile Ports Working Group inaugural meeting",
        published="2018-05-09",
    )
    assert subject(reading).when == "2018-05-09"


@pytest.mark.parametrize(
    "told",
    [
        "They will attend the 4th Salmon Harbour Forum in Bergen in September 2018.",
        "They spoke at the Fjordvik Dialogue. The Dialogue was held in Bergen in March 2018.",
        "They value the Norway-Chile Ministerial Council, whose third meeting was held in March 2018.",
    ],
)
def test_a_forum_with_a_name_of_its_own_is_no_round_of_the_two(told: str) -> None:
    reading = read_text(VISIT + told, title="Joint statement of Norway and Chile")
    assert [m.dialogue for m in reading.rounds if m.dialogue != "Norway-Chile Ministerial Council"] == []


def test_where_a_text_was_signed_is_no_place_of_the_round() -> None:
    reading = read_text(
        "The Prime Minister will visit Santiago from 4 to 5 July to attend the annual Norway-Chile Leaders' "
        "Meeting.\n\n"
        "The leaders will discuss fish.\n\nOslo",
        title="Annual Norway-Chile Leaders' Meeting",
        publisher="Prime Minister of Norway (Berg, Nina)",
        published="2018-06-28",
    )
    assert subject(reading).place != "Oslo"


def test_a_ministers_own_statement_names_him_and_who_answered() -> None:
    found = subject(
        read_text(
            "Foreign Minister Nina Berg's statement at a joint news conference after the two-plus-two consultations of "
            "the foreign and defence ministers of Norway and Chile, Oslo, May 9, 2018\n\n"
            "Today was already the fourth round of the Norwegian-Chilean two-plus-two consultations. We spoke of "
            "fish.\n\nForeign Minister of Chile Luis Rojas expressed concern about the price of salmon.",
            title="Foreign Minister Nina Berg's statement at a joint news conference following Norway-Chile "
            "two-plus-two consultations, Oslo, May 9, 2018",
            publisher="Ministry of Foreign Affairs of Norway",
            published="2018-05-09",
        )
    )
    assert {(h.name, h.party) for h in found.heads} == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}
    assert found.place == "Oslo"


def test_a_name_of_two_parts_with_and() -> None:
    found = subject(
        read_text("The second Norway-Chile Critical and Emerging Technology (CET) Dialogue was held on 9 May 2018.")
    )
    assert (found.ordinal, found.dialogue) == (2, "Norway-Chile Critical and Emerging Technology (CET) Dialogue")


def test_a_state_and_a_part_of_it_hold_no_dialogue_between_states() -> None:
    assert read_text("Today the United States held the first Puerto Rico Economic Dialogue in Oslo.").rounds == ()
