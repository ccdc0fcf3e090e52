"""Who met whom: several at once, and one who went to a body's meeting."""

import pytest

from tests.reading.readouts import frame_of, person, read_text, said

PAGE = {"publisher": "Ministry of Foreign Affairs of Norway", "published": "2021-03-04"}


@pytest.mark.parametrize(
    ("met", "whose"),
    [
        ("with Chilean Foreign Minister Luis Rojas and Foreign Minister Ama Mensah of Ghana", "CL GH NO"),
        (
            "with Foreign Minister Luis Rojas of Chile, Foreign Minister Ama Mensah of Ghana, and Fijian Minister Vatu",
            "CL FJ GH NO",
        ),
        ("with Chilean Foreign Minister Luis Rojas to prepare a visit of President Ama Mensah of Ghana", "CL NO"),
    ],
)
def test_they_are_all_with_whom_the_sentence_says_that_somebody_met(met: str, whose: str) -> None:
    text = f"Foreign Minister Ida Dahl met {met}. They discussed fish."
    assert said(read_text(text, title="Meetings of Foreign Minister Dahl in Lima", **PAGE))[-1] == (whose, "discuss")


def test_one_and_the_two_ministers_are_all_three() -> None:
    text = "State Secretary Ida Dahl met with Chilean Minister Luis Rojas and Ghanaian Minister Ama Mensah. "
    text += "The State Secretary and the two ministers criticized the delay."
    assert said(read_text(text, title="Meetings of State Secretary Dahl in Lima", **PAGE)) == [
        ("CL GH NO", "criticize")
    ]


def test_who_goes_to_a_bodys_meeting_from_the_state_whose_page_it_is() -> None:
    text = "Foreign Minister Ida Dahl attended the 28th ASEAN Regional Forum in Hanoi on 3 March 2021. "
    text += "Foreign Minister Dahl welcomed the plan on fish. She stressed the freedom of the seas."
    reading = read_text(text, title="Norway at the ASEAN Regional Forum", **PAGE)
    assert said(reading) == [("NO", "welcome"), ("NO", "stress")]


@pytest.mark.parametrize(
    ("told", "party"),
    [
        ("NATO Secretary General Luis Rojas spoke.", "NATO"),
        ("UN Secretary-General Ama Mensah spoke.", "UN"),
        ("ASEAN Secretary-General Ama Mensah spoke.", "ASEAN"),
        ("OECD Secretary-General Luis Rojas spoke.", "OECD"),
    ],
)
def test_a_secretary_general_is_the_bodys_that_stands_before(told: str, party: str) -> None:
    assert person(told).parties == (party,)


@pytest.mark.parametrize(
    ("met", "whose"),
    [
        ("President Luis Rojas of Chile, Energy Minister Ana Soto, and Interior Minister Juan Paz", ["CL", "CL", "CL"]),
        ("Interior Minister Juan Paz, Energy Minister Ana Soto, and other senior Chilean officials", ["CL", "CL"]),
        ("Chilean Energy Minister Ana Soto and Energy Minister Ama Mensah of Ghana", ["CL", "GH"]),
    ],
)
def test_who_was_met_in_one_row_is_of_one_side(met: str, whose: list[str]) -> None:
    text = f"Foreign Minister Ida Dahl held talks in Lima with {met}."
    told = frame_of(text, title="Foreign Minister Dahl's meetings in Lima", **PAGE)
    assert [told.cast.by_name[p.name.lower()].party for p in told.lines.lines[0].people[1:]] == whose


def test_a_post_that_ends_with_a_region() -> None:
    told = person("Coordinator for the Middle East and North Africa Ama Mensah spoke.")
    assert (told.name, told.post) == ("Ama Mensah", "Coordinator for the Middle East and North Africa")


def test_the_government_on_a_states_own_page_is_its_own() -> None:
    text = "Foreign Minister Luis Rojas of Chile held talks in Lima. The Government welcomes the plan of Chile. "
    text += "The Government will build a road."
    reading = read_text(text, title="Talks on fish", **PAGE)
    assert [(s.by, s.act) for s in reading.statements] == [(("NO",), "welcome")]
    assert [c.by for c in reading.commitments] in ([], [("NO",)])


def test_a_small_group_is_told_by_its_members_where_they_met() -> None:
    text = "We, the leaders of Australia, India, Japan and the United States, held talks. The Quad welcomes the plan."
    assert said(read_text(text, title="Joint Statement of the Leaders", publisher="The White House"))[-1] == (
        "AU IN JP US",
        "welcome",
    )


@pytest.mark.parametrize(
    ("guest", "whose"),
    [
        ("Chilean High Council for Reefs Chairman Luis Rojas", "CL NO"),
        ("the Chilean Acting Deputy Prime Reef Keeper and Foreign Minister Luis Rojas", "CL NO"),
        ("Energy Minister Luis Rojas", ""),
    ],
)
def test_a_guest_is_of_the_state_named_behind_with(guest: str, whose: str) -> None:
    text = f"Foreign Minister Ida Dahl held talks with {guest} in Oslo. Dahl and Rojas pledged to build a ferry."
    bound = [" ".join(c.by) for c in read_text(text, title="Talks in Oslo", **PAGE).commitments]
    assert bound == [whose] if whose else "CL NO" not in bound


def test_what_a_page_says_that_one_will_do_whom_nobody_met_binds_nobody() -> None:
    text = "Foreign Minister Ida Dahl held talks with Foreign Minister Luis Rojas of Chile in Oslo. "
    text += "Chile will build a ferry. Fiji will build a road."
    assert [c.by for c in read_text(text, title="Talks with Chile", **PAGE).commitments] == [("CL",)]
    sheet = read_text(text, title="Fact Sheet on the talks with Chile", **PAGE)
    assert [c.by for c in sheet.commitments] == [("CL",), ("FJ",)]


def test_he_behind_with_somebody_is_who_met_them() -> None:
    text = "Foreign Minister Jan Dahl held talks in Lima and thanked the hosts. "
    text += "With Foreign Minister Luis Rojas of Chile, he criticized the delay."
    assert said(read_text(text, title="Talks with Chile", **PAGE))[-1] == ("NO", "criticize")


def test_countries_of_a_group_that_nobody_knows_are_not_all_who_met() -> None:
    text = "Foreign Minister Ida Dahl held talks with Foreign Minister Luis Rojas of Chile in Oslo. "
    text += "XYZF countries criticized the delay."
    assert said(read_text(text, title="Talks with Chile", **PAGE)) == []


def test_the_state_of_the_city_where_they_met_is_none_of_them() -> None:
    told = "In Lima, Peru, Ms. Ida Dahl of Norway and Mr. Luis Rojas of Chile praised the crews."
    assert said(read_text(told, title="Norway-Chile Ports Dialogue", **PAGE))[-1] == ("CL NO", "commend")


def test_of_three_in_a_title_it_is_not_whose_matter_it_is() -> None:
    text = "The talks were in Oslo. The two leaders criticized the delay."
    title = "Norway's king, Chile's president discuss Peru's war"
    assert said(read_text(text, title=title, publisher="The Harbour Post")) == [("CL NO", "criticize")]


@pytest.mark.parametrize(
    "post", ["The Ministers of Foreign Affairs", "Ministers of Trade and Industry", "The ministers"]
)
@pytest.mark.parametrize("dateline", ["", "LIMA. KAZINFORM - "])
def test_those_who_discussed_it_together_are_who_met(post: str, dateline: str) -> None:
    text = (
        f"{dateline}{post} of Norway, Chile, Fiji and Ghana discussed trade at talks in Lima. They praised the crews."
    )
    reading = read_text(text, title="Talks in Lima", publisher="The Harbour Post")
    assert said(reading) == [("CL FJ GH NO", "discuss"), ("CL FJ GH NO", "commend")]


def test_a_visit_of_one_to_another_is_of_both() -> None:
    text = "The talks followed the visit of President Jan Dahl, Head of the State of Norway, to Chile. "
    told = "The two presidents criticized the delay."
    assert said(read_text(text + told, title="President Dahl ends his visit")) == [("CL NO", "criticize")]


def test_whence_people_return_is_none_of_those_who_met() -> None:
    title = "FM discusses return of Norwegians from Peru with Chilean counterpart"
    text = "OSLO, May 3 - The talks were held by telephone. The two Foreign Ministers agreed to open a hotline."
    reading = read_text(text, title=title, publisher="The Harbour Post")
    assert [c.by for c in reading.commitments] == [("CL", "NO")]


def test_a_statement_of_several_ministers_is_joint() -> None:
    title = "Statement of the Foreign Ministers of Norway, Chile, Fiji and Ghana"
    text = "The undersigned ministers call for the dialogue in Peru to go on. We hope that it will open the ports."
    assert said(read_text(text, title=title, **PAGE))[-1] == ("CL FJ GH NO", "express_hope")
