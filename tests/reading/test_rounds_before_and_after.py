"""The rounds before and after the one told of, by "last", "again" and the month before a name."""

import pytest

from tests.reading.readouts import read_text

FIFTH = "The fifth meeting of the Norway-Peru Reefs Steering Committee was held in Oslo on 3 October 2023. "


def rounds(text: str, **fields: str) -> list[tuple[str, int | None, str | None]]:
    return [(m.role, m.ordinal, m.when) for m in read_text(text, **fields).rounds]


def test_the_last_meeting_of_a_numbered_series_is_the_one_before() -> None:
    told = rounds(FIFTH + "The members praised the progress made since the last committee meeting.")
    assert told == [("subject", 5, "2023-10-03"), ("previous", 4, None)]


@pytest.mark.parametrize(
    "told",
    [
        "The Steering Committee will meet again in December 2023.",
        "The Steering Committee will next convene in December 2023.",
        "The Steering Committee will reconvene in December 2023.",
        "The Steering Committee, which meets twice a year, will next be in Lima in December 2023.",
        "The Steering Committee will next be held in December 2023.",
    ],
)
def test_a_body_that_will_meet_again_has_a_next_round(told: str) -> None:
    assert rounds(FIFTH + told) == [("subject", 5, "2023-10-03"), ("next", 6, "2023-12")]


def test_what_met_again_is_the_round_at_hand() -> None:
    told = rounds(FIFTH + "The Steering Committee met again on the next day.")
    assert [role for role, _, _ in told] == ["subject"]


def test_a_month_before_the_name_is_that_of_an_earlier_round() -> None:
    text = "The Norway-Peru Reefs Dialogue was held in Oslo on 3 October 2023. "
    text += "Both recalled the May 2021 Norway-Peru Reefs Dialogue in Lima."
    assert rounds(text) == [("subject", None, "2023-10-03"), ("other", None, "2021-05")]


def test_the_month_of_the_round_at_hand_is_no_other_round() -> None:
    text = "The Norway-Peru Reefs Dialogue was held in Oslo on 3 October 2023. The October 2023 Dialogue spoke of fish."
    assert rounds(text) == [("subject", None, "2023-10-03")]


def test_the_first_in_a_series_has_its_number() -> None:
    text = "Yesterday in Lima, Minister Anne Haugen of Norway and Minister Luis Ruiz of Peru launched the Norway-Peru "
    text += "Reefs Dialogue. The Reefs Dialogue, the first in a new series of talks, spoke of fish. It had been "
    text += "proposed at their meeting on 4 July."
    assert rounds(text, title="Norway-Peru Reefs Dialogue", published="2023-10-04") == [("subject", 1, "2023-10-03")]


def test_two_names_in_full_in_one_sentence_are_two_series() -> None:
    text = "Minister Anne Haugen hosted Minister Luis Ruiz of Peru in Oslo on 3 October 2023 for the Norway-Peru "
    text += "High-Level Strategic Dialogue. The Norway-Peru High-Level Strategic Dialogue prepares the Norway-Peru "
    text += "High-Level Dialogue, which will be held in Lima in May 2024."
    told = rounds(text, title="Haugen's meeting with the Minister of Peru", published="2023-10-04")
    assert told == [("subject", None, "2023-10-03"), ("other", None, "2024-05")]


def test_what_was_done_during_a_meeting_was_done_when_it_was_held() -> None:
    text = "The Prime Ministers have announced during the Norway-Peru Leaders' Meeting in Oslo that reefs matter. "
    text += "A group of divers will be formed."
    read = read_text(text, title="Norway to work with Peru", published="2023-10-04")
    assert [(m.place, m.status) for m in read.rounds] == [("Oslo", "held")]


@pytest.mark.parametrize(
    "told",
    [
        "They agreed to meet again in Lima in May 2024.",
        "The two sides will next meet in Lima in May 2024.",
        "The delegations plan to reconvene in Lima in May 2024.",
        "They agreed that they will next meet in Lima in May 2024.",
        "Both look forward to meeting again in Lima in May 2024.",
        "Both sides agreed to convene again in Lima in May 2024.",
    ],
)
def test_where_and_when_they_meet_again_is_the_next_round(told: str) -> None:
    assert rounds(FIFTH + told) == [("subject", 5, "2023-10-03"), ("next", 6, "2024-05")]


@pytest.mark.parametrize(
    "told",
    [
        "The ministers will meet again at the G20 Summit in May 2024.",
        "The ministers met again in Lima in May 2023.",
        "The ministers hope to meet again.",
        "The sailing cup will next be held in Lima in May 2024.",
    ],
)
def test_to_meet_elsewhere_or_at_no_time_is_no_next_round(told: str) -> None:
    assert ("next", 6) not in [(role, number) for role, number, _ in rounds(FIFTH + told)]


def test_who_agreed_to_meet_again_led_the_round_at_hand() -> None:
    text = (
        "Norway and Peru held the fifth Reefs Dialogue in Oslo yesterday. The State Secretary of the Norwegian Foreign "
    )
    text += (
        "Ministry, Anne Haugen, and the Director of the Peruvian Foreign Ministry, Luis Ruiz, agreed that they will "
    )
    text += "next meet in Lima in May 2024."
    subject = read_text(text, published="2023-10-04").rounds[0]
    assert [head.name for head in subject.heads] == ["Anne Haugen", "Luis Ruiz"]


@pytest.mark.parametrize(
    ("told", "when"),
    [
        (
            "The President will visit Oslo from 2 to 4 July 2024 for the third Norway-Peru Summit.",
            "2024-07-02/2024-07-04",
        ),
        ("I will travel to Oslo on 3 July 2024 to attend the third Norway-Peru Summit.", None),
    ],
)
def test_a_journey_for_a_round_tells_its_city(told: str, when: str | None) -> None:
    read = read_text("Lima\n\n" + told, title="Third Norway-Peru Summit", published="2024-06-28")
    assert [(m.when, m.place) for m in read.rounds] == [(when, "Oslo")]


def test_a_meeting_of_a_committee_is_the_committees() -> None:
    text = "The Prime Minister announced that the Norway-Peru Ministerial Committee will meet in Oslo on 3 May 2024. "
    text += "The meeting is to be the third in a series of yearly ministerial consultations between Norway and Peru."
    read = read_text(text, title="Norway-Peru Ministerial Committee Meeting", published="2024-04-01")
    assert [(m.ordinal, m.when, m.place) for m in read.rounds] == [(3, "2024-05-03", "Oslo")]


def test_a_task_force_that_decided_to_reconvene_has_a_next_round() -> None:
    text = "The Norway-Peru Task Force on Energy met in Oslo on 3 October 2023. The Task Force decided to reconvene in "
    text += "person in December 2023."
    assert rounds(text) == [("subject", None, "2023-10-03"), ("next", None, "2023-12")]


def test_they_meet_again_and_build_on_another_dialogue() -> None:
    text = (
        FIFTH
        + "Both committed to meeting again in December 2023 and to building on existing work of both sides, among "
    )
    text += "it the Norway-Peru Drug Dialogue."
    assert ("next", 6, "2023-12") in rounds(text)


def test_a_dialogue_launched_in_a_month_was_not_held_in_it() -> None:
    text = "President Berg and Prime Minister Ruiz launched the Norway-Peru Reefs Dialogue in July. On 28 September, "
    text += "Minister Anne Haugen of Norway and Minister Luis Sosa of Peru convened the inaugural meeting in Oslo."
    told = rounds(text, title="The Norway-Peru Reefs Dialogue", published="2022-09-30")
    assert told == [("subject", 1, "2022-09-28")]


def test_the_first_of_a_series_of_something_else_numbers_nothing() -> None:
    text = "The third Norway-Peru Reefs Dialogue was held in Oslo on 12 September 2022. Norway helped to set up the "
    text += "first of a series of seminars on sponges in Lima in December 2021."
    assert rounds(text, published="2022-09-14") == [("subject", 3, "2022-09-12")]


@pytest.mark.parametrize(
    "told",
    [
        "The preceding fourth Dialogue took place in Lima on 3 May 2021.",
        "Lima hosted the preceding Reefs Dialogue on 3 May 2021.",
    ],
)
def test_the_preceding_round_has_its_own_day_and_place(told: str) -> None:
    reading = read_text("The fifth Norway-Peru Reefs Dialogue was held in Oslo on 3 October 2023. " + told)
    assert [(m.role, m.when, m.place) for m in reading.rounds] == [
        ("subject", "2023-10-03", "Oslo"),
        ("previous", "2021-05-03", "Lima"),
    ]


def test_talks_that_preceded_a_round_lend_it_no_day() -> None:
    text = "The fifth Norway-Peru Reefs Dialogue, preceded by a meeting of experts on 3 May 2021, was held in Oslo."
    assert rounds(text) == [("subject", 5, None)]


@pytest.mark.parametrize("by", ["before the end of 2024", "before the end of next year", "by the end of next year"])
def test_a_round_due_before_the_end_of_a_year_is_held_by_then(by: str) -> None:
    text = "The fifth Norway-Peru Reefs Dialogue was held in Oslo on 3 October 2023. "
    text += f"The next round will be held in Lima {by}."
    assert rounds(text, published="2023-10-04")[1:] == [("next", 6, "../2024")]


def test_a_round_due_before_an_event_has_no_day() -> None:
    text = "The fifth Norway-Peru Reefs Dialogue was held in Oslo on 3 October 2023. "
    text += "The next round will be held in Lima before May 2024."
    assert rounds(text)[1:] == [("next", 6, None)]


def test_a_round_more_than_the_one_told_is_the_next() -> None:
    assert rounds(FIFTH + "A sixth round is planned for May 2024.")[1:] == [("next", 6, "2024-05")]
    assert rounds(FIFTH + "An eighth round of elections is planned for May 2024.")[1:] == []


@pytest.mark.parametrize(
    ("told", "other"),
    [
        ("Norway will host next year's Steering Committee.", ("next", 6, "2024")),
        ("Next year's meeting will be held in Lima.", ("next", 6, "2024")),
        ("They went through the results of last year's meeting.", ("previous", 4, "2022")),
    ],
)
def test_the_meeting_of_a_year_beside_is_the_next_or_the_last(told: str, other: tuple[str, int, str]) -> None:
    assert rounds(FIFTH + told, published="2023-10-04")[1:] == [other]
    assert rounds(FIFTH + "This year's meeting was the longest.", published="2023-10-04")[1:] == []


@pytest.mark.parametrize(
    "told", ["with Lima to host the next.", "and Lima will host the next one.", "the next one will be in Lima."]
)
def test_who_is_to_host_the_next_stands_before_it(told: str) -> None:
    *_, other = read_text(f"{FIFTH}The Steering Committee is held each year, {told}").rounds
    assert (other.role, other.ordinal, other.place) == ("next", 6, "Lima")


@pytest.mark.parametrize(
    "whose", ["a series of yearly", "the series of annual", "their series of regular", "this series of"]
)
def test_the_third_in_a_series_of_consultations_has_that_number(whose: str) -> None:
    text = "The Norway-Peru Ministerial Committee met in Oslo on 3 May 2024. "
    text += f"The meeting was the third in {whose} ministerial consultations."
    read = read_text(text, title="Norway-Peru Ministerial Committee Meeting", published="2024-05-04")
    assert [m.ordinal for m in read.rounds] == [3]


@pytest.mark.parametrize(
    "began",
    ["beginning with their first Dialogue in Lima in 1977", "a path that the first Dialogue opened in Lima in 1977"],
)
def test_what_is_long_ago_is_no_second_thing_that_a_page_is_about(began: str) -> None:
    text = f"The leaders met for the Norway-Peru Summit in Oslo on 12 May 2022. Their ties are old, {began}."
    read = read_text(text, title="Norway-Peru Summit, Joint Statement", published="2022-05-13")
    assert [m.role for m in read.rounds].count("subject") <= 1


@pytest.mark.parametrize(
    "told", ["the last were held in Lima in July 2011", "the last being held in Lima in July 2011"]
)
def test_the_last_of_consultations_told_in_the_plural(told: str) -> None:
    text = "The Norwegian-Peruvian consultations on fish were held in Oslo on 3 October 2012. The Norwegian-Peruvian "
    text += f"consultations, held in turns, are an annual fixture; {told}."
    assert rounds(text) == [("subject", None, "2012-10-03"), ("previous", None, "2011-07")]


@pytest.mark.parametrize("at", ["at the closing ceremony of", "at the close of", "at the conclusion of"])
def test_what_is_wished_at_the_close_of_a_round_is_the_next(at: str) -> None:
    text = "Norway wishes to host the 8th session of the Norway-Peru Joint Commission in Oslo. Minister Anne Haugen of "
    text += f"Norway said this on Friday {at} the 7th session of the Norway-Peru Joint Commission in Lima."
    found = read_text(
        text, title="Norway to host 8th session of Joint Commission in Oslo", published="2017-10-21"
    ).rounds
    assert [(m.role, m.ordinal, m.place) for m in found] == [("subject", 7, "Lima"), ("next", 8, "Oslo")]


def test_a_leaders_retreat_is_a_round() -> None:
    text = (
        "Prime Minister Anne Haugen of Norway and Prime Minister Luis Ruiz of Peru met in Oslo on 3 October 2023 for "
    )
    text += (
        "the 11th Norway-Peru Leaders' Retreat. They looked forward to the 12th Leaders' Retreat, which Peru will host."
    )
    found = read_text(text).rounds
    assert [(m.role, m.ordinal, m.place) for m in found] == [("subject", 11, "Oslo"), ("next", 12, "Peru")]


def test_the_round_before_is_held_though_it_is_still_to_be_carried_out() -> None:
    text = "Norway wishes to host the 8th session of the Norway-Peru Joint Commission in Oslo. It is to review how the "
    text += "7th session is carried out. Minister Anne Haugen of Norway said this at the closing ceremony of the 7th "
    text += "session of the Norway-Peru Joint Commission in Lima."
    found = read_text(
        text, title="Norway to host 8th session of Joint Commission in Oslo", published="2017-10-21"
    ).rounds
    assert [(m.role, m.ordinal, m.place) for m in found] == [("subject", 7, "Lima"), ("next", 8, "Oslo")]


def test_the_first_that_two_leaders_had_together_is_no_first_round() -> None:
    text = "The leaders of Norway and Peru met in Oslo on 3 October 2023 for the 11th Norway-Peru Leaders' Retreat. "
    text += "As it was their first Retreat together, the Leaders looked back on the progress made."
    assert rounds(text) == [("subject", 11, "2023-10-03")]


def test_a_council_that_will_meet_is_not_what_a_text_on_its_committee_is_about() -> None:
    text = "The first meeting of the Reefs Committee of the Norway-Peru Coordination Council was held in Lima on 3 May "
    text += "2022. The meeting is part of preparations for the first meeting of the Norway-Peru Coordination Council, "
    text += "which the two ministers will chair."
    found = read_text(text, title="Norway-Peru Reefs Committee discusses relations").rounds
    assert [(m.role, m.ordinal, m.when) for m in found] == [("subject", 1, "2022-05-03"), ("other", 1, None)]


def test_the_last_round_told_over_the_text_and_below_it_is_one() -> None:
    text = "The previous strategic dialogue was in Lima in November 2021\nNorway and Peru discussed fish at the 36th "
    text += "Norway-Peru Strategic Dialogue in Oslo on 5 January 2023.\n\nBerg led the Norwegian delegation.\n\n"
    text += "Lima hosted the last Strategic Dialogue in November 2021."
    told = rounds(text, title="At 36th Strategic Dialogue, Norway and Peru review security")
    assert told == [("subject", 36, "2023-01-05"), ("previous", 35, "2021-11")]


@pytest.mark.parametrize(
    "told",
    [
        "The two sides concurred that they would hold the first consultation between the two ministries in due course.",
        "They said that both would convene the first consultation on concrete steps at an early date.",
    ],
)
def test_the_first_of_something_that_they_would_hold_numbers_nothing(told: str) -> None:
    text = "On 18 July, from 3:30 p.m., Mr. Jan Berg, Vice Minister for Foreign Affairs of Norway, held a meeting with "
    text += "Mr. Luis Ruiz, Deputy Minister of Foreign Affairs of Peru. " + told
    found = read_text(text, title="Norway-Peru Vice-Ministers' Meeting", published="2025-07-18").rounds[0]
    assert (found.role, found.ordinal, found.when, found.status) == ("subject", None, "2025-07-18", "held")
