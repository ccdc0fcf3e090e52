"""Rounds: which one a readout is about, those before and after it, and how each slot is known."""

import pytest

from tests.reading.readouts import basis, codes, evidence, following, previous, read_text, subject, subjects


def test_a_readout_of_a_round() -> None:
    text = "The 17th Japan-China Security Dialogue was held in Tokyo on 9 May 2018."
    found = subject(read_text(text))
    assert found.dialogue == "Japan-China Security Dialogue"
    assert found.parties == ("CN", "JP")
    assert (found.series.noun, found.series.subject) == ("dialogue", "security")
    assert (found.ordinal, found.when, found.place, found.host) == (17, "2018-05-09", "Tokyo", "JP")
    assert found.status == "held"


def test_every_slot_has_its_claim_and_its_words() -> None:
    text = "The 17th Japan-China Security Dialogue was held in Tokyo on 9 May 2018."
    found = subject(read_text(text))
    for slot, words in (("ordinal", "17th"), ("when", "9 May 2018"), ("place", "Tokyo")):
        assert basis(found, slot) == "stated"
        assert words in evidence(found, slot)
    assert basis(found, "host") == "inferred"


# Numbers.


@pytest.mark.parametrize(
    ("told", "ordinal"),
    [
        ("The 3rd Norway-Chile Ocean Dialogue was held in Oslo.", 3),
        ("The third Norway-Chile Ocean Dialogue was held in Oslo.", 3),
        ("The III Norway-Chile Ocean Dialogue was held in Oslo.", 3),
        ("The third round of the Norway-Chile Ocean Dialogue was held in Oslo.", 3),
        ("The inaugural Norway-Chile Ocean Dialogue was held in Oslo.", 1),
        ("The Norway-Chile Ocean Dialogue was held in Oslo. This is the 3rd meeting.", 3),
        ("Norway and Chile held the third meeting of their Ocean Dialogue in Oslo.", 3),
        ("The 13th ronud of the Norway-Chile Ocean Dialogue was held in Oslo.", 13),
    ],
)
def test_a_number_that_is_told_is_stated(told: str, ordinal: int) -> None:
    found = subject(read_text(told))
    assert (found.ordinal, basis(found, "ordinal")) == (ordinal, "stated")


@pytest.mark.parametrize(
    "told",
    [
        "It was the first in seven years.",
        "It marked the 100th anniversary of relations.",
        "It was the first virtual meeting.",
        "It was the minister's second visit to Oslo.",
        "It was the Minister's fourth Ocean Dialogue.",
        "Norway is the second largest buyer of Chilean copper.",
        "The 21st century belongs to the sea.",
        "The second reading of the fisheries bill was mentioned.",
        "It was the first such meeting since 2012.",
        "It took place on the 3rd floor.",
    ],
)
def test_a_number_of_something_else_numbers_no_round(told: str) -> None:
    found = subject(read_text(f"The Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. {told}"))
    assert found.ordinal is None
    assert "ordinal" not in found.claims


def test_a_first_since_numbers_no_round_and_dates_the_one_before() -> None:
    reading = read_text("Japan and China held the first security dialogue since 2012 in Tokyo on 9 May 2018.")
    assert subject(reading).ordinal is None
    assert previous(reading).when == "2012"
    assert previous(reading).ordinal is None


def test_rounds_counted_up_to_now_number_this_one() -> None:
    reading = read_text(
        "Japan and China held a security dialogue in Tokyo on 9 May 2018. "
        "The two countries have held nine meetings since 1993."
    )
    assert (subject(reading).ordinal, basis(subject(reading), "ordinal")) == (10, "inferred")


def test_the_last_round_has_one_less_and_the_next_one_more() -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "
        "The previous dialogue was held in Santiago in 2016. The next dialogue will be held in Santiago in 2020."
    )
    for found, ordinal, when in ((previous(reading), 2, "2016"), (following(reading), 4, "2020")):
        assert (found.ordinal, basis(found, "ordinal"), found.when) == (ordinal, "inferred", when)
        assert (found.place, found.host) == ("Santiago", "CL")
        assert found.claims["ordinal"].evidence[0].quote == "3rd"
    assert (previous(reading).status, following(reading).status) == ("held", "planned")


def test_without_a_number_the_ones_beside_it_have_none() -> None:
    reading = read_text(
        "The Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. The last dialogue was held in Bergen in 2016."
    )
    assert (subject(reading).ordinal, previous(reading).ordinal) == (None, None)


@pytest.mark.parametrize(
    "told",
    [
        "The 2nd round took place in Santiago in 2016.",
        "The second took place in Santiago in 2016.",
        "The last took place in Santiago in 2016.",
        "Santiago hosted the previous dialogue in 2016.",
    ],
)
def test_the_round_before_in_few_words(told: str) -> None:
    found = previous(read_text(f"The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. {told}"))
    assert (found.ordinal, found.when, found.place) == (2, "2016", "Santiago")


def test_an_older_round_is_another() -> None:
    reading = read_text(
        "The 5th Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. The 2nd dialogue was in Bergen in 2012."
    )
    (other,) = (m for m in reading.rounds if m.role == "other")
    assert (other.ordinal, other.when, other.place, other.status) == (2, "2012", "Bergen", "held")


# Days.


@pytest.mark.parametrize(
    ("told", "when", "how"),
    [
        ("on 9 May 2018", "2018-05-09", "stated"),
        ("on May 9 and 10, 2018", "2018-05-09/2018-05-10", "stated"),
        ("on 9 - 11 May, 2018", "2018-05-09/2018-05-11", "stated"),
        ("in May 2018", "2018-05", "stated"),
        ("on Wednesday", "2018-05-09", "inferred"),
        ("on the 9th", "2018-05-09", "inferred"),
        ("yesterday", "2018-05-09", "inferred"),
        ("today", "2018-05-10", "inferred"),
        ("on May 9", "2018-05-09", "inferred"),
    ],
)
def test_when_it_was(told: str, when: str, how: str) -> None:
    found = subject(read_text(f"The 3rd Norway-Chile Ocean Dialogue was held in Oslo {told}.", published="2018-05-10"))
    assert (found.when, basis(found, "when")) == (when, how)


@pytest.mark.parametrize(
    ("told", "reason"),
    [
        ("on Wednesday", "undated_weekday"),
        ("today", "undated_relative"),
        ("yesterday", "undated_relative"),
        ("on 9 May", "no_year"),
    ],
)
def test_a_day_that_nothing_settles_is_left_open_and_said_to_be_open(told: str, reason: str) -> None:
    reading = read_text(f"The 3rd Norway-Chile Ocean Dialogue was held in Oslo {told}.")
    found = subject(reading)
    assert (found.when, found.open["when"]) == (None, reason)
    (finding,) = (f for f in reading.findings if f.code == reason)
    assert finding.values["slot"] == "when"
    assert finding.evidence[0].quote in told


def test_the_day_of_publication_is_not_the_rounds() -> None:
    reading = read_text("The 3rd Norway-Chile Ocean Dialogue was held in Oslo.", published="2018-05-10")
    assert subject(reading).when is None


def test_a_date_under_the_heading_is_not_the_rounds() -> None:
    reading = read_text(
        "Norway-Chile Ocean Dialogue\n\nMay 11, 2018\n\nThe 3rd Norway-Chile Ocean Dialogue was held in Oslo."
    )
    assert (subject(reading).when, reading.document.published) == (None, "2018-05-11")


def test_days_of_travel_are_not_the_rounds() -> None:
    reading = read_text(
        "The Chilean delegation visited Norway from 7 to 12 May 2018. "
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018."
    )
    assert subject(reading).when == "2018-05-09"


def test_the_date_of_what_was_signed_is_not_the_rounds() -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo. Both sides welcomed the agreement signed on 9 May 2018."
    )
    assert subject(reading).when is None


# Places, ways of meeting, states.


def test_an_officials_date_line_is_no_place() -> None:
    reading = read_text(
        "Santiago, 10 May 2018 - The 3rd Norway-Chile Ocean Dialogue was held in Oslo.",
        publisher="Ministry of Foreign Affairs of Chile",
    )
    assert subject(reading).place == "Oslo"


@pytest.mark.parametrize(
    ("told", "mode"), [("by video conference", "video"), ("virtually", "video"), ("by telephone", "phone")]
)
def test_a_meeting_at_a_distance_has_no_place(told: str, mode: str) -> None:
    text = f"OSLO, May 10 (Reuters) - The 3rd Norway-Chile Ocean Dialogue was held {told} on Wednesday."
    found = subject(read_text(text, published="2018-05-10"))
    assert (found.mode, found.place, found.host) == (mode, None, None)


def test_a_hybrid_meeting_has_a_place() -> None:
    found = subject(read_text("The 3rd Norway-Chile Ocean Dialogue was held in Oslo in a hybrid format."))
    assert (found.mode, found.place) == ("hybrid", "Oslo")


def test_a_third_country_hosts_for_neither() -> None:
    found = subject(read_text("The 3rd Norway-Chile Ocean Dialogue was held in Geneva on 9 May 2018."))
    assert (found.place, found.host) == ("Geneva", None)


@pytest.mark.parametrize(
    ("told", "status"),
    [
        ("The 3rd Norway-Chile Ocean Dialogue was held in Oslo.", "held"),
        ("The 3rd Norway-Chile Ocean Dialogue will be held in Oslo.", "planned"),
        ("Norway and Chile are to hold the 3rd Norway-Chile Ocean Dialogue in Oslo.", "planned"),
        ("The 3rd Norway-Chile Ocean Dialogue in Oslo has been postponed.", "postponed"),
        ("The 3rd Norway-Chile Ocean Dialogue, due in Oslo next week, was called off.", "cancelled"),
    ],
)
def test_the_status(told: str, status: str) -> None:
    assert subject(read_text(told)).status == status


def test_a_round_dated_after_publication_is_planned() -> None:
    text = "Holding of the 3rd Norway-Chile Ocean Dialogue\n\nThe dialogue takes place in Oslo on 9 May 2018."
    assert subject(read_text(text, published="2018-05-02")).status == "planned"


# Several rounds.


def test_two_rounds_of_two_series_are_two_subjects() -> None:
    reading = read_text(
        "The 17th Japan-China security dialogue and the 29th Japan-China human rights consultations were held in Tokyo "
        "on 9 May 2018."
    )
    assert {(m.ordinal, m.series.subject) for m in subjects(reading)} == {(17, "security"), (29, "human rights")}


def test_a_body_meets_as_one_party() -> None:
    reading = read_text("The 7th ASEAN-Canada Dialogue was held in Vientiane on 15 June 2010.")
    assert subject(reading).parties == ("ASEAN", "CA")


def test_three_states_meet() -> None:
    reading = read_text("The 5th Japan-U.S.-ROK Cyber Dialogue was held in Seoul on 9 May 2018.")
    assert subject(reading).parties == ("JP", "KR", "US")


def test_a_round_told_in_passing_is_no_subject() -> None:
    reading = read_text(
        "Remarks by the Foreign Minister\n\nI thank the university. Students matter. So do teachers. "
        "Last year the 3rd Norway-Chile Ocean Dialogue was held in Oslo.",
        title="Remarks by the Foreign Minister at the university",
    )
    assert subjects(reading) == []


# Negative space.


@pytest.mark.parametrize(
    "text",
    [
        "President Berg spoke by telephone with President Rojas today. The two leaders discussed trade.",
        "The Prime Minister of Norway visited Santiago on 9 May 2018 and had talks with President Rojas.",
        "Trade between Norway and Chile rose by nine per cent in the second quarter of 2018, the bank said.",
        "The Supreme Court held its second hearing in the case of Norway v. Chile on 9 May 2018.",
        "The Ministry opened public consultations on the draft water law on 9 May 2018.",
        "The second reading of the fisheries bill was held in parliament on 9 May 2018.",
        "The national dialogue of Chile resumed on 9 May 2018. Farmers and miners took part.",
        "The company held talks with its creditors in Oslo on 9 May 2018.",
        "The 3rd Ocean Film Festival was held in Oslo on 9 May 2018.",
        "Norway beat Chile in the second round of the cup in Oslo on 9 May 2018.",
    ],
)
def test_what_is_no_round_of_a_dialogue_gives_none(text: str) -> None:
    reading = read_text(text)
    assert subjects(reading) == []
    assert codes(reading)


BESIDE = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo. "


@pytest.mark.parametrize(
    "told",
    [
        "The Norway-Chile Ocean Dialogue was held, as agreed at the Leaders' Summit in Lima in November 2015.",
        "Following the November 13, 2015 Lima Trade Summit, the Norway-Chile Ocean Dialogue was held.",
        "The Norway-Chile Ocean Dialogue of the July 15 Lima Declaration was held.",
        "The Norway-Chile Ocean Dialogue was held after the Norway-Peru Fisheries Conference in Lima on 3 May 2015.",
    ],
)
def test_date_and_city_of_another_meeting_or_paper_are_not_the_rounds(told: str) -> None:
    round_ = subject(read_text(told, published="2016-03-10"))
    assert (round_.when, round_.place) == (None, None)


def test_a_round_beside_another_meeting_is_where_that_is() -> None:
    told = "The Norway-Chile Ocean Dialogue was held on the margins of the World Fisheries Conference in Lima."
    assert subject(read_text(told)).place == "Lima"


def test_a_city_told_with_another_day_is_not_the_rounds() -> None:
    told = (
        "The Norway-Chile Ocean Dialogue was held on 9 May 2018. "
        "In 2020 Norway will be happy to host the Norway-Chile Ocean Dialogue in Bergen."
    )
    assert subject(read_text(told)).place is None


def test_a_meeting_called_after_a_city_was_there() -> None:
    told = "The 3rd Norway-Chile Ocean Summit ended on 9 May 2018. The Bergen summit adopted a plan."
    assert subject(read_text(told)).place == "Bergen"


def test_the_city_to_which_a_guest_is_welcomed_for_the_round() -> None:
    told = "Norway will welcome Chile to Bergen for the 3rd Norway-Chile Ocean Dialogue on 9 May 2018."
    assert subject(read_text(told, published="2018-05-01")).place == "Bergen"


def test_what_is_built_on_was_held_whatever_will_be_done_next() -> None:
    told = BESIDE + "Building on the 2nd Norway-Chile Ocean Dialogue in April, both sides will hold training in June."
    assert previous(read_text(told, published="2012-07-03")).when == "2012-04"


def test_a_lower_number_that_is_agreed_to_be_held_is_of_the_future() -> None:
    text = (
        "The 10th Norway-Japan Political Dialogue took place in Oslo on 9 May 2018. Norway and Japan agreed to "
        "convene the 7th Strategic Dialogue in 2019."
    )
    assert {m.ordinal: m.status for m in read_text(text).rounds} == {10: "held", 7: "planned"}
