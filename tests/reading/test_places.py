"""Where a round takes place: cities that no table lists, and capitals that are not named."""

import pytest

from tests.reading.readouts import read_text, subject

HELD = "The fourth Nepal-Norway Security Dialogue was held in {where} on 28 August 2022."


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("Khandbari, Nepal", "Khandbari"),
        ("Mo i Rana", None),
        ("Nordre Fron, Norway", "Nordre Fron"),
        ("the Norwegian capital", "Oslo"),
        ("the Nepali capital of Kathmandu", "Kathmandu"),
        ("Nepal", "Nepal"),
    ],
)
def test_a_city_is_told_by_its_country_and_a_capital_by_its_state(where: str, place: str | None) -> None:
    (found,) = read_text(HELD.format(where=where)).rounds
    assert found.place == place


DIALOGUE = "fifth Norway-Peru Security Dialogue"
HELD_BEFORE = f"The {DIALOGUE} was held in Oslo on 12 May 2023. "


@pytest.mark.parametrize(
    "told",
    [
        "Lima saw the {dialogue} on 12 May 2023.",
        "On 12 May 2023 Lima saw the {dialogue}.",
        "Lima, Peru, was on 12 May 2023 the place of the {dialogue}.",
        "Lima was on 12 May 2023 the setting for the {dialogue}.",
        "The {dialogue} brought the two delegations to Lima on 12 May 2023.",
        "For the {dialogue} Minister Berg travelled to Lima.",
        "Delegations of Norway and Peru gathered in Lima on 12 May 2023 for the {dialogue}.",
    ],
)
def test_the_city_that_sees_a_round_or_is_its_setting_is_where_it_is_held(told: str) -> None:
    (found,) = read_text(told.format(dialogue=DIALOGUE)).rounds
    assert found.place == "Lima"


@pytest.mark.parametrize(
    ("told", "key"),
    [
        ("Lima (Peru) was agreed by both sides for the next dialogue.", "next"),
        ("Lima was chosen as the venue of the next round.", "next"),
        ("The next round moves to Lima.", "next"),
        ("The next round is scheduled for Lima in May 2024.", "next"),
        ("The next round is planned before the end of the year in Lima.", "next"),
        ("The fourth round had been hosted by Lima in 2021.", "previous"),
        ("They went through the decisions of the fourth round, which Lima held in 2021.", "previous"),
    ],
)
def test_a_city_is_chosen_for_a_round_or_held_one(told: str, key: str) -> None:
    places = {r.role: r.place for r in read_text(HELD_BEFORE + told).rounds}
    assert places == {"subject": "Oslo", key: "Lima"}


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("in the Norwegian town of Molde on 12 May 2023", "Molde"),
        ("in the northern province of Quispe Alta on 12 May 2023", "Quispe Alta"),
        ("in Molde on 12 May 2023", "Molde"),
        ("on 12 May 2023 in Molde", "Molde"),
        ("on 12 May 2023 in English", None),
    ],
)
def test_a_city_that_no_table_lists_is_told_by_its_sort_or_stands_alone(where: str, place: str | None) -> None:
    (found,) = read_text(f"The {DIALOGUE} was held {where}.").rounds
    assert found.place == place


def test_where_a_meeting_was_decided_on_and_where_bombs_went_off_it_is_not_held() -> None:
    told = (
        HELD_BEFORE + "The sixth round, on which the ministers decided when they met in Lima, will be held next year."
    )
    assert [r.place for r in read_text(told).rounds] == ["Oslo", None]
    (off,) = read_text(f"The {DIALOGUE} will not take place on 20 June 2023, after the blasts in Lima.").rounds
    assert off.place is None


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Adviser Nina Berg hosted her Chilean counterpart Luis Rojas at the White House on 4 May for", "Washington"),
        ("The two sides met at the Kremlin on 4 May 2021 for", "Moscow"),
        ("The Minister will travel to Molde, Norway, on 4 May to host", None),
    ],
)
def test_a_house_with_an_article_stands_in_its_city(told: str, place: str | None) -> None:
    reading = read_text(f"{told} the 3rd Chile-United States Fisheries Dialogue.", published="2021-05-05")
    assert [m.place for m in reading.rounds] == [place]


def test_the_city_that_one_travels_to_in_order_to_attend_a_round_is_its_place() -> None:
    told = "I shall be travelling to Bergen, Norway, to attend the 3rd Chile-Norway Fisheries Dialogue on 4 May."
    assert [m.place for m in read_text(told, published="2021-05-01").rounds] == ["Bergen"]


def test_the_round_of_a_body_is_held_in_one_of_its_members() -> None:
    told = "The co-chairs of the EU-Norway Fisheries Council plan to hold its sixth meeting in Belgium in May 2024."
    assert [m.place for m in read_text(told, published="2024-01-31").rounds] == ["Belgium"]


@pytest.mark.parametrize(
    "told",
    [
        "Norway hosted the {dialogue} on 12 May 2023.",
        "The {dialogue} was hosted by Norway on 12 May 2023.",
        "Norway was the venue of the {dialogue} on 12 May 2023.",
        "Minister Salas visited Norway for the {dialogue} on 12 May 2023.",
        "Minister Salas travelled to Norway to attend the {dialogue}.",
        "During a visit of Minister Salas to the Kingdom of Norway the {dialogue} was held.",
    ],
)
def test_a_country_is_the_place_where_no_city_is_told(told: str) -> None:
    (found,) = read_text(told.format(dialogue=DIALOGUE)).rounds
    assert found.place == "Norway"


def test_a_city_told_below_is_better_than_the_country() -> None:
    told = (
        f"Minister Salas visited Norway for the {DIALOGUE}.\n\nThe two ministers met in Molde, Norway, for three hours."
    )
    (found,) = read_text(told).rounds
    assert found.place == "Molde"


@pytest.mark.parametrize(
    "told",
    [
        "The parties agreed to set up a school in Tromso and a research centre in Bergen.",
        "We will open an office in Oslo.",
        "Both sides agreed on an exhibition shown in Oslo.",
    ],
)
def test_where_something_else_is_to_be_is_not_where_they_met(told: str) -> None:
    (found,) = read_text(f"The {DIALOGUE} was held today.\n\n{told}", published="2023-05-12").rounds
    assert found.place is None


def test_a_capital_in_brackets_tells_which_state_it_is() -> None:
    told = "The Republic of Congo (Brazzaville) and Norway held the fifth round of consultations in Oslo on 3 May 2023."
    (found,) = read_text(told).rounds
    assert found.place == "Oslo"


def test_a_country_told_of_something_else_is_no_place_of_the_round() -> None:
    told = f"The {DIALOGUE} will be held next year after the formation of a new government in Norway."
    (found,) = read_text(told, published="2023-05-12").rounds
    assert found.place is None


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("at the headquarters of the Ministry in Lima", "Lima"),
        ("at the Foreign Ministry's headquarters in Lima, the Peruvian capital", "Lima"),
        ("at the Norwegian embassy in Lima", "Lima"),
        ("after the attack on the embassy in Lima", None),
    ],
)
def test_the_house_in_which_they_met_stands_in_the_city_where_they_met(where: str, place: str | None) -> None:
    (found,) = read_text(f"The {DIALOGUE} was held on 12 May 2023 {where}.").rounds
    assert found.place == place


@pytest.mark.parametrize(
    "told",
    [
        "The venue was Lima, Peru.",
        "The venue of the meeting was Lima.",
        "Its venue this time will be Lima.",
        "Lima was the venue.",
    ],
)
def test_the_venue_that_was_a_city_is_the_place(told: str) -> None:
    (found,) = read_text(f"Norway and Peru held the {DIALOGUE} on 12 May 2023. {told}").rounds
    assert found.place == "Lima"


def test_the_venue_of_something_else_is_not_the_place() -> None:
    text = f"Norway and Peru held the {DIALOGUE} in Oslo on 12 May 2023. The venue of the football cup will be Lima."
    (found,) = read_text(text).rounds
    assert found.place == "Oslo"


@pytest.mark.parametrize(
    "name",
    [
        "The first meeting of the Reefs Committee of the Norway-Peru Coordination Council",
        "The 4th session of the Joint Fisheries Working Group under the Norway-Peru Coordination Council",
    ],
)
def test_day_and_place_behind_a_body_and_its_council_are_of_the_body(name: str) -> None:
    reading = read_text(f"{name} was held in Lima on 3 May 2022.", title="Norway and Peru talk of fish and reefs")
    assert ("2022-05-03", "Lima") in [(m.when, m.place) for m in reading.rounds]


@pytest.mark.parametrize("told", ["met in Nordre Fron, NSW, for", "met on 3 May in Nordre Fron in the Blue Hills for"])
def test_a_town_is_told_by_its_part_of_the_country(told: str) -> None:
    (found,) = read_text(f"The ministers of Norway and Peru {told} the fifth Norway-Peru Security Dialogue.").rounds
    assert found.place == "Nordre Fron"


def test_states_that_take_turns_are_no_place() -> None:
    text = f"Norway and Peru held the {DIALOGUE} on 12 May 2023. The dialogue is held alternately in Norway and Peru."
    assert [m.place for m in read_text(text).rounds] == [None]


def test_who_hosts_a_dinner_hosts_no_round_by_it() -> None:
    lead = "The fifth Norway-Peru Security Dialogue concluded on Tuesday. "
    told = {"agreed to host a commission of inquiry": None, "hosted a dinner": None, "hosted the two teams": "Peru"}
    assert {how: subject(read_text(f"{lead}Peru {how}.")).place for how in told} == told
