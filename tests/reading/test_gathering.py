"""Series: what keeps two dialogues of one text apart, so that no round is put together from both."""

import pytest

from secretariat.model import Mention
from tests.reading.readouts import heads, previous, read_text, subject

LEAD = "Norway and Chile held Foreign Office Consultations in Oslo on 3 May 2021. "


def _named(text: str, word: str, **fields: str) -> Mention:
    (only,) = (m for m in read_text(text, **fields).rounds if word in m.dialogue.lower())
    return only


def test_another_dialogue_for_which_a_visit_was_made_lends_no_number() -> None:
    told = LEAD + "They follow the Chilean minister's visit in March for the third Annual Defence Dialogue."
    reading = read_text(told)
    assert (subject(reading).ordinal, subject(reading).when) == (None, "2021-05-03")
    assert [m.ordinal for m in reading.rounds] == [None, 3]


def test_bare_consultations_and_a_dialogue_with_a_name_are_two() -> None:
    told = (
        LEAD + "The two had held consultations in Bergen in May 2018. The 9th Energy Dialogue met in Santiago in June."
    )
    assert _named(told, "energy", published="2021-05-04").place == "Santiago"


def test_several_dialogues_are_no_one_of_them() -> None:
    reading = read_text(LEAD + "Several dialogues have been held over the year in Bergen.")
    assert len(reading.rounds) == 1


def test_a_topic_and_a_word_of_its_own_are_two_dialogues() -> None:
    told = (
        "The ministers met. They spoke. They walked. They dined. They slept. They sang. They left. "
        "Norway and Chile will hold the first Norway-Chile Cyber Dialogue in Oslo in July 2021. "
        "The Norway-Chile Seabed Dialogue will be held in 2022."
    )
    assert _named(told, "cyber").when == "2021-07"
    assert _named(told, "seabed").when == "2022"


def test_a_round_of_negotiations_is_none_of_a_dialogue() -> None:
    told = (
        "The second Norway-Chile Dialogue was held in Oslo on 3 May 2021. "
        "The first round of the Norway-Chile trade agreement negotiations took place in Santiago in June 2020."
    )
    assert [m.ordinal for m in read_text(told).rounds] == [2, 1]


def test_ministers_meet_beside_a_working_group_and_not_in_it() -> None:
    told = (
        "The 4th meeting of the Norway-Chile Working Group on Fisheries was held in Oslo on 3 May 2021. "
        "The group also prepared the next meeting of the Special Representatives of Norway and Chile."
    )
    assert [(m.role, m.ordinal) for m in read_text(told).rounds if m.role == "next"] == []


def test_the_number_of_special_representatives_is_that_of_their_meeting() -> None:
    told = "The 12th Meeting of the Special Representatives of Norway and Chile took place in Oslo on 3 May 2021."
    only = subject(read_text(told))
    assert (only.ordinal, only.dialogue) == (12, "Meeting of the Special Representatives of Norway and Chile")


def test_a_title_in_loose_words_stands_for_the_numbered_meeting() -> None:
    told = "The 32nd meeting of the Working Mechanism on Seabed Affairs took place in Oslo on 3 May 2021."
    reading = read_text(told, title="Norway, Chile hold diplomatic talks")
    assert [(m.role, m.ordinal, m.place) for m in reading.rounds] == [("subject", 32, "Oslo")]


def test_all_2_plus_2_meetings_of_two_states_are_of_one_series() -> None:
    told = (
        "The Norwegian and Chilean foreign and defence ministers will hold a 2+2 meeting in Oslo. "
        "The 2+2 format of consultations between Norway and Chile was created in 2002."
    )
    reading = read_text(told, title="Norway and Chile to meet in 2+2 format")
    assert [(m.role, m.place) for m in reading.rounds if m.role == "subject"] == [("subject", "Oslo")]
    assert len({m.dialogue for m in reading.rounds}) == 1


@pytest.mark.parametrize(
    "told",
    [
        "They spoke of the Bergen Dialogue, which opens today.",
        "They noted that Chile would host the 19th Meeting of the Fridtjof Nansen Consultative Committee in October.",
        "The youth committee has been a source of dialogue between Norway and Chile for years.",
        "The Norway-Chile Ministerial Forum does useful work. This meeting is attended by many.",
    ],
)
def test_what_is_no_meeting_of_the_two_in_a_series_is_no_round(told: str) -> None:
    before = "The prime minister of Norway met the president of Chile. " + "They walked in the park. " * 6
    assert read_text(before + told, published="2021-05-03").rounds == ()


def test_a_third_meeting_of_some_kind_is_not_the_second_of_all() -> None:
    told = (
        "Norway and Chile held their third in-person Leaders' Summit in Oslo on 3 May 2021. "
        "The second Norway-Chile Leaders' Summit was in Bergen."
    )
    assert [m.ordinal for m in read_text(told).rounds if m.place == "Oslo"] != [2]


@pytest.mark.parametrize("back", ["This meeting builds on the", "They reviewed the decisions of the"])
def test_what_is_built_upon_is_an_earlier_round(back: str) -> None:
    told = f"Norway and Chile held a Cyber Dialogue in Oslo on 3 May 2021. {back} 4th Norway-Chile Cyber Dialogue."
    assert subject(read_text(told)).ordinal is None


def test_the_previous_talks_after_a_gap_have_a_day_of_their_own() -> None:
    told = (
        "Norway and Chile will hold the next 2+2 talks in Oslo in June 2021. "
        "The previous 2+2 talks took place in Bergen in May 2019 after a seven-year hiatus."
    )
    assert (previous(read_text(told)).when, previous(read_text(told)).place) == ("2019-05", "Bergen")


def test_the_next_meeting_has_no_day_gone_by() -> None:
    told = (
        "The 4th Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021. "
        "They prepared for the next dialogue, which was decided on 23 April 2021."
    )
    assert [m.when for m in read_text(told, published="2021-05-04").rounds if m.role == "next"] == [None]


def test_those_who_agreed_to_hold_a_meeting_are_no_heads_of_it() -> None:
    told = (
        "OSLO (Agency / Wire - 4 October 2021) Norway and Chile have agreed to hold a 2+2 meeting of foreign and "
        "defence ministers early next year, Norwegian Foreign Minister Nina Berg said after talks with her Chilean "
        "counterpart, Luis Rojas."
    )
    only = subject(read_text(told, title="Oslo, Santiago agree to hold 2+2 meeting", published="2021-10-04"))
    assert (only.when, only.place, only.heads) == ("2022", None, ())


def test_of_two_who_chair_the_one_left_is_of_the_party_left() -> None:
    told = (
        "The 2nd session of the Norway-Chile Joint Commission, co-chaired by President Nina Berg and President "
        "Luis Rojas of Chile, was held in Oslo on 3 May 2021. Norwegian Minister Ola Lie and Chilean Minister Eva Soto "
        "attended."
    )
    assert heads(read_text(told)) == {("Nina Berg", "NO"), ("Luis Rojas", "CL")}


def test_an_ambassador_who_has_said_so_is_no_head() -> None:
    told = (
        "Norway's and Chile's deputy foreign ministers will hold consultations in 2022, Norwegian Ambassador to Chile "
        "Nina Berg has said in an interview."
    )
    assert subject(read_text(told, published="2021-10-04")).heads == ()


LONG = "The prime minister of Norway met the president of Chile. " + "They walked in the park. " * 6


def test_the_next_meeting_of_a_working_group_is_its_own() -> None:
    told = LONG + (
        "Norway and Chile will hold their first Norway-Chile Cyber Dialogue in Oslo in July 2021. "
        "The Norway-Chile Labour Working Group had its first meeting in May 2020 and will hold its next meeting "
        "in Bergen."
    )
    assert _named(told, "cyber", published="2021-05-03").place == "Oslo"
    assert {m.place for m in read_text(told).rounds if "labour" in m.dialogue.lower()} == {None, "Bergen"}


def test_a_round_over_by_the_day_of_the_text_was_held() -> None:
    told = LONG + "The Norway-Chile Working Group had its first meeting in May 2020 and plans to hold its next in June."
    assert [m.status for m in read_text(told, published="2021-05-03").rounds if m.ordinal == 1] == ["held"]


def test_two_dialogues_with_plain_topics_and_two_numbers_are_two() -> None:
    told = (
        "The 10th Norway-Chile Political Dialogue was held in Oslo on 3 May 2021. They spoke. They walked. They dined. "
        "They slept. They sang. They left. They agreed to convene the 7th Strategic Dialogue in 2022."
    )
    assert [(m.ordinal, m.when) for m in read_text(told).rounds] == [(10, "2021-05-03"), (7, "2022")]


def test_a_bilateral_dialogue_is_not_that_of_a_body() -> None:
    told = LONG + (
        "Chile coordinates the ASEAN-Norway Dialogue, which was held in Hanoi. "
        "They were glad of the inaugural bilateral Strategic Dialogue in Oslo in May 2020."
    )
    assert _named(told, "strategic", title="Joint Statement of Norway and Chile").parties == ("CL", "NO")


@pytest.mark.parametrize(("printed", "number"), [("28 th", 28), ("2 nd", 2), ("the 3 rd", 3)])
def test_a_number_whose_ending_is_printed_apart_counts(printed: str, number: int) -> None:
    told = f"{printed} Norway-Chile Dialogue was held in Oslo on 3 May 2021."
    assert subject(read_text(told)).ordinal == number


def test_where_another_meeting_was_held_is_told_right_behind_its_name() -> None:
    told = LONG + (
        "They recalled the Norway-Chile Energy Summit held in Bergen in May 2019, and the Norway-Chile Fisheries "
        "Dialogue held in Oslo in June 2020."
    )
    assert (_named(told, "fisheries").place, _named(told, "fisheries").when) == ("Oslo", "2020-06")


def test_what_was_welcomed_is_over() -> None:
    told = LONG + "They welcomed the first Norway-Chile Cyber Dialogue on 10 March and will go on."
    assert _named(told, "cyber", published="2021-05-03").when == "2021-03-10"


def test_during_the_28th_dialogue_chaired_by_two_is_the_subject() -> None:
    told = "He said so during the 28th Norway-Chile Dialogue held in Oslo on 3 May 2021 and co-chaired by Nina Berg."
    assert subject(read_text(told)).ordinal == 28


@pytest.mark.parametrize("said", ["promoting political dialogue between them", "building up consular consultation"])
def test_dialogue_as_such_is_no_round(said: str) -> None:
    reading = read_text(
        LONG + f"The ministers wished them well in {said}. The 6th Forum of Regions is in Oslo in July."
    )
    assert reading.rounds == ()


def test_two_forums_of_two_acronyms_are_two() -> None:
    told = LONG + (
        "They praised the Norway-Chile Ministerial Forum (NCMF). The 10th NCMF will be held in Oslo. "
        "They patrol the sea through the Norway-Chile Fisheries Forum (NCFF)."
    )
    assert [m.dialogue for m in read_text(told).rounds] == ["Norway-Chile Ministerial Forum (NCMF)"]


def test_a_committee_beside_a_ministerial_meeting_lends_it_no_place() -> None:
    told = LONG + (
        "In May 2020 the minister travelled to Bergen for a special Norway-ASEAN Health Ministerial Meeting. "
        "Based in Jakarta, the ASEAN Committee of Permanent Representatives met in the spring."
    )
    assert _named(told, "health").place != "Jakarta"


def test_how_it_all_began_is_no_second_subject() -> None:
    told = (
        "Norway and ASEAN gather for the Norway-ASEAN Special Summit in Oslo on 3 May 2021, recalling their ties, "
        "beginning with their first dialogue, in Manila in 1977."
    )
    read = read_text(told, title="Norway-ASEAN Special Summit")
    assert [m.ordinal for m in read.rounds if m.role == "subject"] == [None]


def _passing(told: str, **fields: str) -> list[tuple[str, int | None]]:
    return [(m.dialogue, m.ordinal) for m in read_text(LONG + told, **fields).rounds]


@pytest.mark.parametrize(
    "told",
    [
        "Active political dialogue has resumed between the two countries.",
        "Under an order of 6 November 2000 (Consultation and Coordination) agencies meet regularly.",
        "They commended Chile's consultations with the International Monetary Fund, held in May.",
        "The guest is Co-Chairman of the Norway-Chile Joint Commission for Trade. The meeting was attended by an aide.",
        "They look to the third round of the Trilateral Strategic Dialogue (TSD), planned for June.",
        "Chile will host the 27th United Nations Climate Change Conference in November 2022.",
    ],
)
def test_words_of_a_meeting_that_tell_of_none_of_the_two_give_no_round(told: str) -> None:
    assert _passing(told, published="2021-05-03") == []


@pytest.mark.parametrize(
    "told",
    [
        "They agreed to have a second meeting in Bergen on the refugees.",
        "Much is left for the forthcoming session of the corresponding commission on trade.",
    ],
)
def test_a_meeting_of_something_else_is_none_of_the_dialogue(told: str) -> None:
    held = "The 4th Norway-Chile Cyber Dialogue will be held in Oslo in 2022. They sang. They left. They came. "
    assert _passing(held + told, published="2021-05-03") == [("Norway-Chile Cyber Dialogue", 4)]


def test_a_forum_looked_forward_to_is_not_the_one_that_was_held() -> None:
    told = (
        "They praised the Norway-Chile Ministerial Forum and the plan made at the meeting held in Oslo on 7 May 2020, "
        "and look forward to the sixth Ministerial Forum in Bergen in 2022."
    )
    (sixth,) = (m for m in read_text(LONG + told, published="2021-05-03").rounds if m.ordinal == 6)
    assert (sixth.when, sixth.place) == ("2022", "Bergen")


def test_the_first_of_its_kind_numbers_no_round_where_it_is_said_of_a_study() -> None:
    told = (
        "Norway and Chile held their annual Norway-Chile Leaders' Meeting in Oslo on 3 May 2021. "
        "The joint study, the first of its kind, was welcomed."
    )
    assert subject(read_text(told)).ordinal is None


@pytest.mark.parametrize(
    "told",
    [
        "The president is to have the first consultations with him tonight.",
        "He greeted the 8th meeting of the Labour-Communist Party of Chile Dialogue.",
        "Norway held a seminar in Oslo and launched a dialogue with Chile.",
    ],
)
def test_talks_with_a_guest_of_parties_and_what_was_launched_are_no_rounds(told: str) -> None:
    assert _passing(told, published="2021-05-03") == []


def test_an_intersessional_meeting_of_a_body_is_not_the_body_that_meets() -> None:
    told = (
        "Summary of the Second ARF Intersessional Meeting on Fisheries\n\nManila hosted the Second ARF Intersessional "
        "Meeting on Fisheries on 30 March 2004, as the ministers had agreed at the Tenth ASEAN Regional Forum (ARF) in "
        "Phnom Penh on 18 June 2003."
    )
    by_number = {m.ordinal: m for m in read_text(told).rounds}
    assert "Intersessional" not in by_number[10].dialogue
    assert by_number[2].when == "2004-03-30"


def test_an_official_who_came_for_consultations_too_took_part_in_two_rounds() -> None:
    told = (
        "Nina Berg, Norwegian secretary, was in Santiago on 3-4 May 2021 for the 12th Norway-Chile Joint Working Group "
        "(JWG) on trade and for bilateral consultations on fisheries."
    )
    assert len(read_text(told, published="2021-05-05").rounds) == 2


def test_states_told_later_are_those_of_the_commission_named_before() -> None:
    read = read_text(
        "The Minister of Norway signed a Norway-Peru Trade Agreement in Lima, and Peru thanked Norway.\n\n"
        "She will attend the Third Session of the Joint Commission next year.\n\n"
        + "Prospects for exporters are good in mining. "
        * 40
        + "\n\nCOMMUNIQUE\n\nThe purpose of the visit was to lead the Norwegian delegation to the third meeting of "
        "the Joint Commission between Norway and Chile on 11 December 1983.",
        published="1983-12-19",
    )
    assert {m.parties for m in read.rounds} == {("CL", "NO")}
