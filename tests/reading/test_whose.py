"""Whose: for whom "they", "it", "he", "both leaders" and a bare post stand, and when for nobody."""

import pytest

from tests.reading.readouts import LEAD, STORY, promised, read_text, said, statement


@pytest.mark.parametrize(
    ("told", "to"),
    [
        ("Japan urged it to sign the convention.", ("CN",)),
        ("China was urged by Japan to sign the convention.", ("CN",)),
        ("Japan said the talks were frank.", None),
    ],
)
def test_to_whom(told: str, to: tuple[str, ...] | None) -> None:
    (only,) = read_text(LEAD + told).statements
    assert (only.by, only.to) == (("JP",), to)


def test_the_ministry_is_the_one_named_last() -> None:
    told = "Japan's foreign ministry welcomed the ferry. China thanked the crew. The ministry criticized the delay."
    assert statement(read_text(LEAD + told, **STORY), "criticize").by == ("JP",)


def test_they_after_one_side_alone_is_nobody_known() -> None:
    told = "The Chinese side briefed Japan on the port. They said trade had grown. Both sides thanked the crew."
    assert said(read_text(LEAD + told)) == [("CN", "explain"), ("CN JP", "thank")]


def test_it_after_a_joint_statement_is_the_statement() -> None:
    told = "China thanked the crew. A joint statement said both sides welcomed the plan. It condemned the attack."
    assert said(read_text(LEAD + told, **STORY)) == [("CN", "thank"), ("CN JP", "welcome")]


def test_the_head_of_a_house_that_nobody_named_is_nobody_known() -> None:
    told = "Japan thanked the crew. The Secretary-General welcomed the plan."
    assert said(read_text(LEAD + told)) == [("JP", "thank")]


def test_he_is_the_leader_named_last() -> None:
    told = "Ms. Sun Wei thanked the crew. The Japanese minister opposed the plan. He criticized the delay."
    assert statement(read_text(LEAD + told), "criticize").by == ("JP",)


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Ana Roe and Ida Dahl discussed trade.", [("CN JP", "discuss")]),
        ("Ana Roe and Ida Dahl criticized the delay.", []),
        ("They carried out what their ministers agreed in Osaka.", []),
        ("In this context they noted the growth of trade.", [("CN JP", "state")]),
        ("China hosted a dinner, during which both sides discussed trade.", [("CN JP", "discuss")]),
        ("Both sides share the view that trade matters.", [("CN JP", "share_view")]),
        ("The two sides shared information on fish.", [("CN JP", "exchange")]),
        ("China doesn’t support the plan.", [("CN", "welcome")]),
        ("The two sides re-affirmed their friendship.", [("CN JP", "confirm")]),
        ("The three ministers praised the crew.", []),
        ("Our two countries support the plan.", [("CN JP", "welcome")]),
        ("Mr. Ken Mori and Mr. SUN Wei praised the crew.", [("CN JP", "commend")]),
        (
            "At the United Nations General Assembly, China, in partnership with Japan and others, praised the crew.",
            [("CN", "commend")],
        ),
    ],
)
def test_whose_words_they_are(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == whose


def test_leaders_at_a_meeting_of_a_body_are_the_body() -> None:
    text = "President Joe Biden took part in the meeting hosted by Jane Roe of Chile.\n\nLeaders welcomed the ferry."
    reading = read_text(text, title="Readout of President Biden's Part in the APEC Summit", publisher="The White House")
    assert said(reading) == [("APEC", "welcome")]


def test_they_in_a_speech_are_those_just_told_of_together() -> None:
    speech = "Norway and Chile held their third round of consultations in May. I thank you for the invitation.\n\n"
    others = (
        "The sea was rough. The nights were long. Our fishermen worked hard for years. They will leave the reefs alone."
    )
    named = "Norway and Chile welcomed the plan. They will leave the reefs alone."
    page = {"title": "Speech by the Prime Minister at the dinner for Chile", "publisher": "Prime Minister of Norway"}
    assert "CL NO" not in [by for by, _ in promised(read_text(speech + others, **page))]
    assert "CL NO" in [by for by, _ in promised(read_text(speech + named, **page))]


def test_a_page_of_several_meetings_tells_of_each_pair() -> None:
    text = (
        "During a meeting with Kenyan President Jane Roe, the two leaders discussed fish.\n\n"
        "President Ana Cruz then met with Ghanaian President John Doe.\n\nThe two leaders praised the crew. "
        "The CIS Leaders' Council opened."
    )
    reading = read_text(text, title="President Cruz held meetings at the CIS summit", publisher="President of Russia")
    assert said(reading) == [("KE RU", "discuss"), ("GH RU", "commend")]


@pytest.mark.parametrize(
    "told",
    [
        "The Federal Chancellor welcomed the plan.",
        "The first round will be held in Osaka to discuss the ports.",
        "Mori will welcome Sun to Osaka.",
    ],
)
def test_no_word_of_anyone_known(told: str) -> None:
    assert said(read_text(LEAD + told, publisher="Ministry of Foreign Affairs of Japan")) == []


def test_a_joint_text_is_of_those_whom_its_title_names() -> None:
    text = (
        "President Ana Cruz and Prime Minister Jane Roe met in Suva.\n\n"
        "They praised the 7th ASEAN-Australia Maritime Dialogue. The leaders agreed to build a ferry. "
        "Prime Minister Roe and President Cruz thanked the crew."
    )
    title = "Joint Statement by the Prime Minister of Australia and the President of the Philippines"
    reading = read_text(text, title=title, publisher="Prime Minister of Australia")
    assert {by for by, _ in said(reading)} == {"AU PH"}
    assert [by for by, _ in promised(reading)] == ["AU PH"]


AT_APEC = {"title": "APEC Ministerial Meeting", "publisher": "Government of New Zealand", "published": "2019-05-04"}


@pytest.mark.parametrize(
    "told",
    [
        "The Prime Minister and Deputy Prime Minister welcomed the growth of trade.",
        "The Prime Minister and the Trade Minister welcomed the growth of trade.",
        "The Trade Minister and the Foreign Minister stressed that trade had grown.",
    ],
)
def test_two_posts_of_one_government_are_not_all_who_met_where_a_body_did(told: str) -> None:
    assert {by for by, _ in said(read_text(told, **AT_APEC))} == {"NZ"}


def test_they_are_the_two_of_one_government_named_last() -> None:
    told = "The Prime Minister and the Trade Minister welcomed it. They noted that trade had grown."
    assert said(read_text(told, **AT_APEC)) == [("NZ", "welcome"), ("NZ", "state")]


def test_both_ministers_are_not_a_body_of_many() -> None:
    told = "The Trade Minister met officials. Both ministers welcomed the progress made."
    assert said(read_text(told, **AT_APEC)) == []


def test_two_posts_are_the_two_states_that_met() -> None:
    told = "Samoa and Fiji met on 3 May 2019. The President and the Prime Minister welcomed the growth of trade."
    assert said(read_text(told, title="Fiji-Samoa Trade Dialogue")) == [("FJ WS", "welcome")]


@pytest.mark.parametrize(
    ("before", "by"),
    [
        ("The meeting was chaired by the Minister of Digital Affairs of Chile. A choir sang.", "CL"),
        ("Chile was in the chair.", "CL"),
        ("President Rojas of Peru opened an exhibition.", None),
        ("Chile and Peru co-chaired the meeting.", None),
    ],
)
def test_the_chair_is_of_the_state_that_chairs_and_not_of_any_named_before(before: str, by: str | None) -> None:
    reading = read_text(f"{before} The Chair welcomed the report.", title="APEC Digital Ministerial Meeting")
    assert said(reading) == ([(by, "welcome")] if by else [])


@pytest.mark.parametrize(
    "title",
    [
        "Joint media statement: Prime Minister and Premier of Victoria - APEC 2026",
        "Joint statement with the Mayor of Perth: G20 Summit",
        "Joint Statement by the Prime Minister and the Trade Minister on the APEC Leaders' Meeting",
    ],
)
def test_own_officials_who_speak_of_a_body_do_not_speak_for_it(title: str) -> None:
    reading = read_text("We welcome the decision to meet here.", title=title, publisher="Government of Australia")
    assert said(reading) == [("AU", "welcome")]


def test_leaders_of_a_body_speak_for_it() -> None:
    title = "Joint Statement of the APEC Leaders' Meeting"
    reading = read_text("We welcome the decision to meet here.", title=title, publisher="Government of Australia")
    assert said(reading) == [("APEC", "welcome")]


PORTS = "The 5th Kenya-Peru Ports Dialogue was held in Lima on 9 May 2018. "


def test_the_minister_is_not_the_one_whose_post_is_that_word_alone() -> None:
    told = "Minister of Ports Ruth Otieno of Kenya met Minister Luis Paz of Peru. Otieno praised it. "
    told += "The Minister thanked all."
    assert said(read_text(PORTS + told, published="2018-05-10"))[-2:] == [("KE", "commend"), ("KE", "thank")]


def test_he_is_the_secretary_of_state_who_spoke_last() -> None:
    told = (
        "Indian Minister Asha Rao welcomed the plan.\n\nThe US Secretary of State, on his part, thanked India.\n\n"
        '"We praise the plan," he said.'
    )
    text = "The 5th India-US Ports Dialogue was held in Lima on 9 May 2018. "
    assert {s.by for s in read_text(text + told, **STORY).statements if s.act == "commend"} == {("US",)}


def test_whom_one_met_long_before_is_not_who_leaders_are() -> None:
    fields = {"publisher": "President of Kenya", "title": "Meetings with the leaders of Ghana and Senegal"}
    text = "The talks of the week began on Monday. " + "It rained in Lima and in Rome. " * 9
    text += "The President travelled to Canada for a meeting with Prime Minister Jean Roy of Canada. "
    told = "The leaders agreed to open a school in Lima."
    assert [by for by, _ in promised(read_text(text + told, **fields))] == ["CA KE"]
    later = read_text(text + "It was a day of much rain. " * 12 + told, **fields)
    assert [by for by, _ in promised(later)] == ["GH KE SN"]


@pytest.mark.parametrize("why", ["for excellent work", "for good work done", "for their plan"])
def test_those_who_are_praised_for_their_work_do_not_speak(why: str) -> None:
    text = "Norway and Chile held the 7th session of their Joint Commission in Oslo on 20 October 2017. "
    text += f"The Norwegian side commended the two countries {why} and stressed that nets were key."
    assert {s.by for s in read_text(text).statements} == {("NO",)}


@pytest.mark.parametrize(
    ("named", "whose"),
    [("the foreign ministers of France, Germany, the United Kingdom", "DE EU FR GB"), ("their ministers", "E3 EU")],
)
def test_a_group_for_which_nobody_speaks_is_its_members_where_a_text_names_them(named: str, whose: str) -> None:
    text = f"In Geneva {named} and the High Representative of the European Union met with the Iranian minister. "
    told = "The E3 Ministers and the EU High Representative thanked the crews."
    assert said(read_text(text + told, title="E3/EU Foreign Ministers' statement"))[-1] == (whose, "thank")
