"""Rounds told by the way: the last one, that one, none since; in lists with their months; under names of their own."""

from tests.reading.readouts import read_text, subject

LEAD = "Kenya and Iceland held the fifth Kenya-Iceland Fisheries Dialogue in Nairobi on 4 June 2024."


def earlier(told: str) -> list[tuple[str | None, str | None]]:
    """When and where the round before was, in a text that goes on with these words."""
    return [(m.when, m.place) for m in read_text(f"{LEAD}\n\n{told}").rounds if m.role == "previous"]


def test_they_were_last_held_then() -> None:
    assert earlier("They were last held in Reykjavik in July 2022.") == [("2022-07", "Reykjavik")]
    assert earlier("The ministers were last seen in Reykjavik in July 2022.") == []


def test_none_since_a_year_is_the_round_before() -> None:
    assert earlier("There had been none since 2019.") == [("2019", None)]


def test_that_meeting_is_the_one_told_of_right_before() -> None:
    told = "They reviewed the results of the last meeting. That meeting was held in Reykjavik on 2 July 2022."
    assert earlier(told) == [("2022-07-02", "Reykjavik")]


def test_each_dialogue_of_a_list_has_its_own_month() -> None:
    told = (
        "They recalled dialogues: the February 2023 Kenya-Iceland Harbour Dialogue; the March 2023 Kenya-Iceland "
        "Energy Working Group; and the April 2024 Kenya-Iceland Customs Dialogue."
    )
    months = {m.dialogue: m.when for m in read_text(f"{LEAD}\n\n{told}").rounds if m.role == "other"}
    assert months["Kenya-Iceland Energy Working Group"] == "2023-03"
    assert months["Kenya-Iceland Customs Dialogue"] == "2024-04"


def test_a_dialogue_with_a_name_of_its_own_is_of_those_who_hold_it() -> None:
    told = "Kenya and Iceland held a round of the Geysir Dialogue in Nairobi on 4 June 2024."
    found = subject(read_text(told))
    assert (found.dialogue, found.parties) == ("Geysir Dialogue", ("IS", "KE"))
    assert not read_text(
        "Kenya's and Iceland's ministers spoke at the Geysir Dialogue in Nairobi on 4 June 2024."
    ).rounds


def test_international_discussions_have_rounds() -> None:
    told = "The 12th round of the Nairobi International Discussions of Kenya and Iceland was held on 4 June 2024."
    assert subject(read_text(told)).ordinal == 12


def test_a_round_that_somebody_was_the_subject_of_was_held() -> None:
    told = "Wool was the subject of a round of consultations of Kenya and Iceland. It took place in Nairobi."
    assert subject(read_text(told)).parties == ("IS", "KE")


def test_of_two_without_a_state_the_page_names_its_own_first() -> None:
    told = (
        "Secretary Jane Roe and Foreign Minister Luis Rojas opened the eighth U.S.-Chile High Level Dialogue on May 9."
    )
    found = subject(read_text(told, publisher="U.S. Department of State", published="2019-05-09"))
    assert [(h.name, h.party) for h in found.heads] == [("Jane Roe", "US"), ("Luis Rojas", "CL")]


def test_a_round_is_told_by_its_city() -> None:
    lead = "The sixth Kenya-Iceland consultations took place in Nairobi on 4 June 2024.\n\n"
    told = "Minister Otieno said that trade had grown since the Reykjavik round of consultations."
    assert [(m.role, m.place) for m in read_text(lead + told).rounds] == [
        ("subject", "Nairobi"),
        ("other", "Reykjavik"),
    ]
    same = "Minister Otieno said that the Nairobi round of consultations had been useful."
    assert [m.role for m in read_text(lead + same).rounds] == ["subject"]


def test_years_in_a_row_are_rounds() -> None:
    told = f"{LEAD} Earlier rounds were held in 2016, 2018 and 2021. They compared the catches of 2019 and 2020."
    assert {m.when for m in read_text(told).rounds if m.role == "other"} == {"2016", "2018", "2021"}
