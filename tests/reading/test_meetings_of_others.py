"""What is no round of the states that a text names: of tribes, of business people, of all comers, of nobody told."""

import pytest

from tests.reading.readouts import read_text


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Readout of the Second Meeting of the Council on Indian Affairs",
            (
                "The Secretary opened the second meeting of the Council on Indian Affairs for the Indian Tribes of the "
                "United States. The Health Committee will host a dialogue in Indian Country in May."
            ),
        ),
        (
            "Norway supports the third Lima Reefs Conference",
            "The government of Norway supports the third annual Lima Reefs Conference and what came of it.",
        ),
    ],
)
def test_meetings_of_others_are_no_rounds(title: str, text: str) -> None:
    assert read_text(text, title=title, published="2023-10-04").rounds == ()


def test_a_round_whose_name_tells_no_states_is_of_those_who_took_part() -> None:
    title = "52nd round of the Geneva International Discussions"
    text = "Georgia and Russia took part in the 52nd round of the Geneva International Discussions on 3 October 2023."
    read = read_text(text, title=title, published="2023-10-04")
    assert [(m.parties, m.ordinal, m.when) for m in read.rounds] == [(("GE", "RU"), 52, "2023-10-03")]


def test_a_summit_of_business_people_beside_it_makes_no_summit_unofficial() -> None:
    text = (
        "The Norway-ASEAN Summit takes place in Oslo on 17 May 2024. A Business Summit will be held before the Summit."
    )
    read = read_text(text, title="Norway-ASEAN Summit", published="2024-05-01")
    assert [(m.parties, m.when) for m in read.rounds] == [(("ASEAN", "NO"), "2024-05-17")]


@pytest.mark.parametrize(
    "what",
    [
        "We will open an office in Oslo next year.",
        "Peru will establish a consulate in Oslo.",
        "We built a hub in Oslo.",
    ],
)
def test_where_an_office_is_opened_is_no_place_of_the_round(what: str) -> None:
    text = "PRIME MINISTER: Welcome. We held the third Norway-Peru Dialogue. " + what
    title = "Press conference of the Prime Ministers of Norway and Peru after the Norway-Peru Dialogue"
    assert [m.place for m in read_text(text, title=title).rounds] == [None]


def test_a_city_of_no_list_stands_before_a_part_of_its_state() -> None:
    text = (
        "Norway and the United States will hold the fourth Reefs Dialogue in Molde Springs, New South Wales, on Friday."
    )
    assert [m.place for m in read_text(text).rounds] == ["Molde Springs"]


def test_a_ministerial_is_a_meeting_of_ministers() -> None:
    text = "The Prime Minister spoke of the fourth Norway-Peru Energy Ministerial, held in Oslo on 3 October 2023."
    assert [(m.parties, m.ordinal) for m in read_text(text).rounds] == [(("NO", "PE"), 4)]
    assert not read_text("The Prime Minister tabled the third Ministerial Statement of Norway and Peru.").rounds


@pytest.mark.parametrize(
    "told",
    [
        "The visit will strengthen our political and strategic dialogue.",
        "There were ever more bilateral consultations and visits in recent years.",
        "The Prime Minister will address the Norway-Peru CEOs Forum in Oslo on 3 May.",
        "Norway and Peru formed the Joint Ministerial Reefs Board, which took up its work in Oslo on 3 May.",
    ],
)
def test_no_round_is_told_where_a_relation_is_strengthened_or_business_people_meet(told: str) -> None:
    assert not read_text(told, title="Prime Minister of Norway to visit Peru", published="2023-10-04").rounds


@pytest.mark.parametrize("what", ["of the new century", "of the seventies", "ever held in this ocean"])
def test_the_first_of_an_age_numbers_nothing(what: str) -> None:
    text = f"This is the first Commonwealth Heads of Government Meeting {what}. It will be held in Oslo on 3 May."
    assert [m.ordinal for m in read_text(text, title="Commonwealth Heads of Government Meeting").rounds] == [None]


def test_a_city_behind_a_year_is_that_of_an_earlier_summit() -> None:
    text = "The leaders will meet for CHOGM from 6 to 9 October 2001. They last spoke of it at the 1999 Lima CHOGM."
    told = [(m.role, m.when, m.place) for m in read_text(text, title="CHOGM to be held in Bergen").rounds]
    assert told == [("subject", "2001-10-06/2001-10-09", "Bergen"), ("other", "1999", "Lima")]


def test_bilateral_consultations_told_by_the_way_are_no_series() -> None:
    text = (
        "The sixth session of the Norway-Peru Commission was held in Oslo on 3 May 2021. Both sides noted its weight. "
    )
    text += "Experts met before. They spoke of reefs. They spoke of fish. They spoke of nets. They spoke of boats. "
    text += "Bilateral consultations were held within the six groups of the Commission."
    assert [m.ordinal for m in read_text(text).rounds] == [6]


def test_talks_known_by_another_name_are_the_same() -> None:
    text = (
        "Norway and Peru held the 5th Meeting of the Committee for Political Consultation, known as the 2+2 talks, in "
    )
    text += "Oslo on 3 May 2021."
    assert [m.ordinal for m in read_text(text, title="Norway and Peru hold 2+2 talks in Oslo").rounds] == [5]


@pytest.mark.parametrize(
    "told",
    [
        "Both hope for the likely convening of a meeting, as well as deepening the ongoing Norway-Peru Tech Dialogue.",
        "I return for fuller consultations on what was opened up in April.",
        "The index of the week told of a DELEGATION TO 14TH ANNUAL MEETING of bakers.",
    ],
)
def test_a_dialogue_that_goes_on_and_talks_of_no_name_are_no_rounds(told: str) -> None:
    text = "The Prime Minister of Norway met the President of Peru in Oslo on 3 May 2021. They spoke of reefs. " + told
    assert not read_text(text, title="Readout of the Prime Minister's meeting with the President of Peru").rounds


def test_since_when_a_forum_has_been_is_no_round_of_it() -> None:
    text = (
        "Today I will travel to Bergen to attend the Pacific Islands Forum Leaders' Meeting. Norway has been an active "
    )
    text += "participant in the Forum since its inception in 1971."
    told = read_text(text, title="Pacific Islands Forum", published="2015-09-09").rounds
    assert [(m.ordinal, m.when, m.place) for m in told] == [(None, None, "Bergen")]


def test_whoever_travels_to_lead_a_delegation_tells_the_city() -> None:
    text = "Minister Anne Haugen will travel to Vienna, Austria to lead the Norwegian delegation's participation in a "
    text += "Norway-Peru Reefs Dialogue on 28 July 2021."
    assert [m.place for m in read_text(text, published="2021-07-23").rounds] == ["Vienna"]


def test_regular_meetings_of_a_committee_are_no_one_meeting() -> None:
    text = "Norway announced more help for Peru on 3 May 2021. It will be used for holding regular meetings of the "
    text += "Norway-Peru Joint Trade Committee and for reefs."
    assert not read_text(text, title="Norwegian help for Peru").rounds


def test_a_summit_with_a_subject_is_none_of_the_leaders_summits() -> None:
    text = (
        "At the Norway-ASEAN Leaders' Summit on 9 January 2023 the leaders asked for more. They further committed to "
    )
    text += "share what they know in the upcoming public health summit in June."
    told = read_text(text, title="Norway-ASEAN Leaders' Summit", published="2023-04-14").rounds
    assert [m.role for m in told] == ["subject"]
