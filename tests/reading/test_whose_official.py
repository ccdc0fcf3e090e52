"""Of which side somebody is whose own words do not say it: by a row of posts, by whom they met, by who holds a post."""

import pytest

from tests.reading.readouts import frame_of, persons, read_text, said

PAGE = {"publisher": "Ministry of Foreign Affairs of Norway"}


@pytest.mark.parametrize(
    ("told", "sides"),
    [
        ("Ida Dahl and Luis Rojas, the foreign ministers of Norway and Chile, met.", "NO CL"),
        ("Luis Rojas and Ida Dahl, the Chilean and Norwegian special envoys for cod, met.", "CL NO"),
        ("The Norwegian and Chilean foreign ministers, Ida Dahl and Luis Rojas, met.", "NO CL"),
        ("The Norwegian and Chilean ministers Ida Dahl and Luis Rojas met.", "NO CL"),
        ("The envoys of Chile and Norway, Mr. Luis Rojas and Ms. Ida Dahl, met.", "CL NO"),
        ("Foreign Ministers Ida Dahl and Luis Rojas of Norway and Chile met.", "NO CL"),
        ("Mr. Per Dahl and Ms. Ana Rojas, respectively defence ministers of Norway and Chile, met.", "NO CL"),
        ("The envoys of Norway, Chile and Peru, Ida Dahl, Luis Rojas and Ana Soto, met.", "NO CL PE"),
    ],
)
def test_names_in_a_row_have_the_states_of_a_row_in_the_same_order(told: str, sides: str) -> None:
    assert [p.parties[0] for p in persons(told)] == sides.split()


@pytest.mark.parametrize(
    "told",
    [
        "The talks of Norway and Chile were led by Ida Dahl and Luis Rojas.",
        "The ministers of Norway, Chile and Peru, Ida Dahl and Luis Rojas among them, met.",
    ],
)
def test_rows_of_another_length_or_without_posts_say_nothing(told: str) -> None:
    assert not any(p.parties for p in persons(told))


LEAD = "Consultations between Norway and Chile were held in Oslo on 9 May 2018.\n\n"
OTHERS = " Mr. Per Lie and Mr. Ola Moe spoke as well."


@pytest.mark.parametrize(
    "told",
    [
        "Norwegian Foreign Minister Ida Dahl met with President Luis Rojas.",
        "Norwegian Foreign Minister Ida Dahl thanked Mr. Luis Rojas for his work.",
        "Mr. Luis Rojas received Norwegian Foreign Minister Ida Dahl.",
        "Mr. Luis Rojas was received by Norwegian Foreign Minister Ida Dahl.",
        "Norwegian Foreign Minister Ida Dahl and her counterpart, Luis Rojas, held talks.",
        "The talks between Norwegian Foreign Minister Ida Dahl and Mr. Luis Rojas were frank.",
        "Norwegian Foreign Minister Ida Dahl had the second Policy Consultations with Mr. Luis Rojas in Oslo.",
        "Norwegian Foreign Minister Ida Dahl opened the annual strategic dialogue with Mr. Luis Rojas.",
        "Norwegian Foreign Minister Ida Dahl and Mr. Luis Rojas met in Oslo.",
        "Foreign Minister Ida Dahl of Norway opened the day. Foreign Minister Luis Rojas closed it.",
    ],
)
def test_who_deals_with_an_official_of_one_of_two_is_of_the_other(told: str) -> None:
    assert frame_of(LEAD + told + OTHERS).cast.by_name["rojas"].party == "CL"


@pytest.mark.parametrize(
    "told",
    [
        "Norwegian Foreign Minister Ida Dahl came along with Mr. Luis Rojas.",
        "Norwegian Foreign Minister Ida Dahl and Mr. Luis Rojas met with the press.",
        "Norwegian Foreign Minister Ida Dahl directed Mr. Luis Rojas to open the day.",
        "Chilean Foreign Minister Ana Soto thanked President Luis Rojas for his work.",
        "Foreign Minister Ida Dahl of Norway came. Former Foreign Minister Luis Rojas came too.",
    ],
)
def test_who_stands_on_the_same_side_is_left_open(told: str) -> None:
    assert frame_of(LEAD + told + OTHERS).cast.by_name["rojas"].party is None


def test_letters_of_a_post_stand_for_the_one_who_holds_it() -> None:
    told = "Ms. Ida Dahl, National Security Adviser of Norway, met Luis Rojas of Chile. The NSA welcomed the ferry."
    assert said(read_text(LEAD + told)) == [("NO", "welcome")]


def test_a_spokesman_named_before_his_post_is_of_the_house_where_a_story_is_written() -> None:
    story = "OSLO, May 10 (Agency) - Norway and Chile held their third fisheries dialogue here.\n\n"
    told = "Jens Berg, spokesman of the foreign ministry, criticized the delay."
    assert said(read_text(story + told, publisher="NRK", published="2018-05-10")) == [("NO", "criticize")]


def test_the_prime_minister_of_a_page_is_its_own_whatever_other_is_named() -> None:
    told = "The Prime Minister spoke with Prime Minister Ana Soto of Chile. The Prime Minister welcomed the new ferry."
    assert said(read_text(LEAD + told, publisher="Prime Minister's Office, Norway", url=None))[-1] == ("NO", "welcome")


@pytest.mark.parametrize("by", ["teams", "lawmakers", "interlocutors", "principals", "negotiators"])
def test_teams_of_two_states_are_both(by: str) -> None:
    told = f"The future of the port was discussed by the Norwegian and Chilean {by}."
    assert said(read_text(LEAD + told)) == [("CL NO", "discuss")]


def test_who_met_as_a_region_met_as_its_states() -> None:
    story = (
        "RIGA, May 10 - Political directors of the Baltic States and Norway met in Riga for consultations.\n\n"
        "The participants exchanged views on trade."
    )
    assert said(read_text(story, published="2018-05-10"))[-1] == ("EE LT LV NO", "exchange")


@pytest.mark.parametrize(
    ("post", "state"),
    [
        ("Minister of State for External Affairs", "IN"),
        ("Secretary (East)", "IN"),
        ("HR/VP", "EU"),
        ("HRVP", "EU"),
        ("Chief Adviser", "BD"),
        ("Prime Cabinet Secretary", "KE"),
        ("Federal Councillor", "CH"),
        ("Parliamentary Vice-Minister for Foreign Affairs", "JP"),
        ("Minister of Foreign Affairs, International Trade and Worship", "AR"),
        ("Minister for European and International Affairs", "AT"),
    ],
)
def test_a_post_that_one_state_has_tells_whose_it_is(post: str, state: str) -> None:
    (only,) = persons(f"{post} Nina Berg welcomed the ferry.")
    assert only.parties == (state,)


def test_he_is_who_was_told_of_by_post() -> None:
    told = "Norway met Prime Minister Ana Soto of Chile. The Prime Minister welcomed it. He also stressed its use."
    page = {"publisher": "Prime Minister's Office, Norway"}
    assert said(read_text(LEAD + told, **page))[-1] == ("NO", "stress")


def test_behind_whose_counterpart_stands_the_counterpart() -> None:
    read = read_text(
        "The fifth Norway-Peru Dialogue was held in Oslo on 3 March 2023. Defence Secretary Kari Holm and her Peruvian "
        "counterpart, Permanent Secretary Luis Rojas, co-chaired the meeting."
    )
    assert [(h.name, h.party) for h in read.rounds[0].heads] == [("Kari Holm", "NO"), ("Luis Rojas", "PE")]


def test_behind_a_post_in_commas_stands_the_counterpart_all_the_same() -> None:
    read = read_text(
        "The fifth Norway-Peru Dialogue was held in Oslo on 3 March 2023. The Minister for Fisheries and Reefs, Kari "
        "Holm, and her Peruvian counterpart, Luis Rojas, co-chaired the meeting."
    )
    assert [(h.name, h.party) for h in read.rounds[0].heads] == [("Kari Holm", "NO"), ("Luis Rojas", "PE")]


def test_of_two_who_chaired_the_pages_own_stands_first_by_its_house() -> None:
    read = read_text(
        "The third EU-Peru Joint Committee met in Lima on 3 March 2023. Kari Holm, Managing Director of the European "
        "External Action Service, and Ana Rojas, Undersecretary for Bilateral Relations, co-chaired the meeting.",
        publisher="EEAS",
    )
    assert [(h.name, h.party) for h in read.rounds[0].heads] == [("Kari Holm", "EU"), ("Ana Rojas", "PE")]


MET = {"title": "Norway-Croatia Fisheries Commission", "publisher": "Ministry of Fisheries of Norway"}


@pytest.mark.parametrize(
    "told",
    [
        "Minister Ida Dahl met with Minister Petar Kovac in Oslo.",
        "Minister Ida Dahl held talks with visiting Deputy Prime Minister Petar Kovac.",
        "Minister Ida Dahl welcomed Minister Petar Kovac.",
        "Minister Petar Kovac was received by Minister Ida Dahl.",
        "Minister Petar Kovac called on Minister Ida Dahl.",
    ],
)
def test_whom_a_pages_own_official_meets_is_not_its_own(told: str) -> None:
    text = f"The Norway-Croatia Fisheries Commission met on 3 May 2019. {told} Minister Kovac praised the cod."
    reading = read_text(text, **MET)
    assert [(s.by, s.speaker) for s in reading.statements if s.act == "commend"] == [(("HR",), "Petar Kovac")]


def test_whom_one_of_three_meets_is_of_neither_side_that_we_know() -> None:
    text = (
        "State Secretary Ida Dahl met State Secretary Petar Kovac and State Secretary Eva Holm. Holm praised the cod."
    )
    reading = read_text(text, title="Norway-Croatia-Sweden Fisheries Consultations", publisher=MET["publisher"])
    assert not reading.statements


def test_a_group_in_brackets_is_no_label_of_who_went_there() -> None:
    text = "Secretary General Ida Dahl attended a meeting of the ministries of the Nordic and Baltic states (NB8)."
    assert frame_of(text, **PAGE).cast.by_name["dahl"].party != "NORDIC_BALTIC"


def test_the_secretary_general_of_a_ministry_is_the_pages_own() -> None:
    text = "Foreign Ministry Secretary General Ida Dahl went to the Norway-Croatia Fisheries Commission."
    assert frame_of(text, **PAGE).cast.by_name["dahl"].party == "NO"


@pytest.mark.parametrize(
    ("told", "side"),
    [
        ("Foreign Minister Ida Dahl of Norway spoke first. I. Dahl thanked the hosts.", "NO"),
        ("Foreign Minister Ida Marie Dahl of Norway spoke first. I. M. Dahl thanked the hosts.", "NO"),
        ("Foreign Minister Ida Dahl of Norway spoke first. P. Dahl thanked the hosts.", "CL"),  # the other of two
    ],
)
def test_an_initial_stands_for_the_given_name_that_the_text_has_told(told: str, side: str) -> None:
    *_, speaker = [line.people[0].name.lower() for line in frame_of(LEAD + told).lines.lines if line.people]
    assert frame_of(LEAD + told).cast.by_name[speaker].party == side


@pytest.mark.parametrize(
    "told",
    [
        "The talks were chaired by Foreign Ministers Ida Dahl and Luis Rojas.",
        "Foreign Ministers Ida Dahl (Norway) and Luis Rojas (Chile) opened the talks.",
        "Prime Ministers Ida Dahl and Luis Rojas met in Oslo.",
    ],
)
def test_a_post_in_the_plural_is_of_both_who_are_named_behind_it(told: str) -> None:
    assert [p.name for p in persons(told)] == ["Ida Dahl", "Luis Rojas"]


def test_a_spokesman_beside_the_ministers_of_one_side_is_not_of_the_other() -> None:
    told = (
        "OSLO - Foreign Minister Ida Dahl of Norway is scheduled to meet with her Chilean counterpart for the second "
        "Norway-Chile Dialogue, ministry spokesman Luis Rojas said."
    )
    assert frame_of(told).cast.by_name["rojas"].party != "CL"


def test_whose_counterpart_bears_no_other_post_is_not_the_pages_own() -> None:
    told = (
        "The second Norway-Chile Dialogue was held. Minister Ida Dahl spoke of cod. Her counterpart Luis Rojas agreed."
    )
    assert frame_of(told, **PAGE).cast.by_name["rojas"].party == "CL"


def test_a_minister_whom_the_table_of_leaders_knows_is_not_the_pages_own() -> None:
    told = (
        "It is good to speak beside Minister Payne. The inaugural 2+2 dialogue of India and Australia was held today."
    )
    found = frame_of(told, publisher="Ministry of External Affairs, India").cast.by_name["payne"]
    assert found.party == "AU"
