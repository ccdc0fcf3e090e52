"""Rounds as many offices tell of them: what other bodies are called, what only is to be made, what counts no round."""

import pytest

from tests.reading.readouts import following, previous, read_text, subject, subjects


@pytest.mark.parametrize(
    "name",
    [
        "5th Norway-Chile Foreign Office Consultations",
        "5th session of the Norway-Chile Bi-National Commission",
        "5th meeting of the Norway-Chile Joint Cooperation Committee",
        "5th meeting of the ASEAN-Norway Partnership Council",
        "5th session of the Subcommittee on Ports of Norway and Chile",
        "5th meeting of the Mechanism of Political Consultations between Norway and Chile",
    ],
)
def test_what_rounds_belong_to(name: str) -> None:
    reading = read_text(f"The {name} was held in Oslo on 9 May 2018.")
    assert (subject(reading).ordinal, subject(reading).when) == (5, "2018-05-09")


def test_letters_in_brackets_name_the_dialogue_from_there_on() -> None:
    reading = read_text(
        "The 5th session of the Norway-Chile Binational Commission (NCBC) was held in Oslo on 9 May 2018. "
        "The 4th session of the NCBC took place in Santiago in June 2016."
    )
    assert (previous(reading).ordinal, previous(reading).when, previous(reading).place) == (4, "2016-06", "Santiago")


def test_a_joint_name_with_and() -> None:
    reading = read_text("The first Norway-Chile Strategic Diplomacy and Development Dialogue was held on 9 May 2018.")
    assert subject(reading).dialogue == "Norway-Chile Strategic Diplomacy and Development Dialogue"


def test_a_body_to_be_set_up_has_not_met() -> None:
    reading = read_text(
        "Norway and Chile on 9 May 2018 agreed to set up a joint commission of diplomats and officers. "
        "Foreign Minister Nina Berg of Norway said that the commission would bring the two countries closer."
    )
    assert subjects(reading) == []


@pytest.mark.parametrize(
    "told",
    [
        "It was decided on 4 October 2017 to turn the four panels into eight technical level working groups.",
        "It came close to the 29th session of the Conference of the Parties, held in 2017 in Bonn.",
        "The year marks the 25th anniversary of the Dialogue.",
        "It is a mechanism for consultation and cooperation as of 2018.",
        "They wish to deepen the Norway-Chile dialogue partnership.",
        "It was the first high-level meeting between the two countries after the visit of 2016 by the King.",
    ],
)
def test_what_is_no_other_round(told: str) -> None:
    reading = read_text("The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. " + told)
    assert [(m.role, m.ordinal) for m in reading.rounds] == [("subject", 3)]


def test_the_next_round_has_been_held() -> None:
    reading = read_text("The next round of consultations has been held between Norway and Chile on 9 May 2018.")
    assert (subject(reading).when, len(reading.rounds)) == ("2018-05-09", 1)


def test_the_last_consultations_are_one_round() -> None:
    reading = read_text(
        "Norway and Chile held Foreign Office Consultations in Oslo on 9 May 2018. The last consultations were held in "
        "March 2016."
    )
    assert previous(reading).when == "2016-03"


def test_agreed_to_hold_is_not_held() -> None:
    reading = read_text(
        "Norway and Chile have agreed to hold the second session of the Joint Committee in Oslo in May."
    )
    assert (subject(reading).ordinal, subject(reading).status) == (2, "planned")


def test_the_day_after_washington_dc() -> None:
    reading = read_text(
        "The Norway-Chile Ocean Dialogue will be held in Washington, D.C. June 21.", published="2018-05-02"
    )
    assert (subject(reading).when, subject(reading).place) == ("2018-06-21", "Washington")


def test_a_minister_leaves_before_the_round() -> None:
    reading = read_text(
        "State Secretary Nina Berg will leave Oslo on Monday for Santiago, to co-chair the 3rd Norway-Chile Ocean "
        "Dialogue. The dialogue is scheduled for May 9.",
        published="2018-05-04",
    )
    assert subject(reading).when == "2018-05-09"


def test_the_capital_by_name_and_not_the_date_line() -> None:
    reading = read_text(
        "Bergen (NBA) - Norway and Chile held the first ocean dialogue in the Norwegian capital city of Oslo on 9 May."
    )
    assert subject(reading).place == "Oslo"


def test_a_visit_for_a_round_tells_of_the_round() -> None:
    reading = read_text(
        "I will pay a visit to Santiago. I will hold the third Norway-Chile Ocean Dialogue with Minister Luis Rojas.",
        title="Visit to Chile",
    )
    assert subject(reading).ordinal == 3


def test_the_place_in_the_title() -> None:
    reading = read_text(
        "The two sides of the dialogue discussed fish.",
        title="The 3rd Norway-Chile Ocean Dialogue took place in Bergen",
    )
    assert subject(reading).place == "Bergen"


def test_the_round_after_that_is_next() -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo. The next round is to be held in Santiago in 2019."
    )
    assert (following(reading).ordinal, following(reading).when) == (4, "2019")


def test_a_name_of_two_parts_behind_its_meeting() -> None:
    reading = read_text(
        "The inaugural meeting of the Norway-Chile Foreign and Defence Ministerial Dialogue was held on 9 May 2018."
    )
    assert subject(reading).dialogue == "Norway-Chile Foreign and Defence Ministerial Dialogue"


def test_a_dash_with_blanks_between_two_states() -> None:
    reading = read_text(
        "The 5th Meeting of the Norway - Chile Joint Working Committee on Ports was held on 9 May 2018."
    )
    assert subject(reading).dialogue == "Norway - Chile Joint Working Committee on Ports"


@pytest.mark.parametrize(
    "lead",
    [
        "The ministers of Norway and Chile met. It took place the day after the 13th Norway-Chile Joint Commission.",
        "Norway and Chile are pleased with what was settled during the 13th Norway-Chile Joint Commission in Oslo.",
        "The ministers agreed in New York that the next Norway-Chile Joint Commission should be held soon.",
    ],
)
def test_a_round_named_as_a_time_or_as_one_to_come_is_told_in_passing(lead: str) -> None:
    reading = read_text(lead)
    assert subjects(reading) == []
    assert reading.rounds


def test_dialogue_as_such_is_no_round_in_passing() -> None:
    reading = read_text(
        "The Norway-Chile Joint Commission held its 12th meeting on 9 May 2018. It underscored the growth of the "
        "political dialogue between Norway and Peru over the past years."
    )
    assert [m.ordinal for m in reading.rounds] == [12]


def test_a_planned_dialogue_that_the_lead_names() -> None:
    reading = read_text(
        "Norwegian State Secretary Nina Berg will hold talks with Chilean Vice Minister Luis Rojas on Friday. "
        "The planned strategic dialogue would be the first since 2015.",
        published="2018-05-09",
    )
    assert subject(reading).status == "planned"


def test_two_names_with_one_number_are_one_series() -> None:
    reading = read_text(
        "Norway and Chile held the eighth round of strategic consultations on 9 May 2018. The eighth meeting of the "
        "joint committee was co-chaired by Nina Berg of Norway and Luis Rojas of Chile."
    )
    assert [m.ordinal for m in reading.rounds] == [8]


def test_the_two_countries_own_a_committee() -> None:
    reading = read_text(
        "Norway and Chile held the eighth meeting of the two countries' Joint Consultation Committee on 9 May 2018."
    )
    assert (subject(reading).ordinal, subject(reading).parties) == (8, ("CL", "NO"))


def test_during_a_meeting_is_told_of_the_meeting() -> None:
    reading = read_text(
        "Norway and Chile underlined their friendship. During the 13th meeting of the Norway-Chile Joint Commission on "
        "9 May 2018 in Oslo, both sides spoke of fish."
    )
    assert (subject(reading).ordinal, subject(reading).when) == (13, "2018-05-09")


def test_the_day_in_the_title() -> None:
    reading = read_text(
        "1. The Chilean side will be represented by Mr. Luis Rojas, Director of the Foreign Ministry of Chile.\n"
        "2. The dialogue will cover fish.",
        title="5th Norway-Chile Ocean Dialogue to be held on May 9th, 2018 in Oslo",
        published="2018-05-02",
    )
    assert (subject(reading).when, subject(reading).status) == ("2018-05-09", "planned")


def test_one_side_tells_of_a_dialogue_with_the_other() -> None:
    reading = read_text(
        "On May 9th, Chile and the European Union held the 11th Ocean Dialogue in Santiago.",
        title="Chile: press release for the 11th Ocean Dialogue with the EU",
        publisher="European External Action Service",
        published="2018-05-10",
    )
    assert subject(reading).parties == ("CL", "EU")


def test_last_before_a_month_cut_short() -> None:
    reading = read_text(
        "The 9th Norway-Chile Military-to-Military Dialogue was held last Apr. 21.", published="2018-05-02"
    )
    assert (subject(reading).ordinal, subject(reading).when) == (9, "2018-04-21")


@pytest.mark.parametrize(
    "told",
    [
        "The 10th Norway-Chile Joint Committee (NCJC) met in Oslo on 9 May 2018. This is the 20th year of the NCJC.",
        "Officials held the 10th Norway-Chile Forum (NCF) on 9 May 2018. First held in 1996, the NCF is for fish.",
    ],
)
def test_how_old_a_series_is_numbers_and_dates_no_round(told: str) -> None:
    assert (subject(read_text(told)).ordinal, subject(read_text(told)).when) == (10, "2018-05-09")


def test_the_next_round_in_the_first_sentence_is_the_subject() -> None:
    reading = read_text("Norway and Chile will hold the next round of consultations in Oslo on 9 May 2018.")
    assert [(m.role, m.when, m.status) for m in reading.rounds] == [("subject", "2018-05-09", "planned")]
