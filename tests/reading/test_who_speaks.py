"""Who speaks: subjects at some distance from their verb, and names in the sentence that are none."""

import pytest

from tests.reading.readouts import promised, read_text, said, statement

LEAD = (
    "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
    "Mr. Ken Mori, Director-General of the Ministry of Foreign Affairs of Japan, and "
    "Mr. SUN Wei, Director-General of the Ministry of Foreign Affairs of China, led the delegations.\n\n"
)
STORY = {"publisher": "Kyodo News", "published": "2018-05-10"}


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("China on Monday strongly protested the arrests.", [("CN", "oppose")]),
        ("China today announced a new ferry.", [("CN", "state")]),
        ("Mori and his Chinese counterpart, Sun Wei, discussed trade.", [("CN JP", "discuss")]),
        ("Mori and his counterpart Sun Wei discussed trade.", [("CN JP", "discuss")]),
        ("Ana Roe and Ida Dahl discussed trade.", [("CN JP", "discuss")]),
        ("Ana Roe and Ida Dahl criticized the delay.", []),
        ("Concern was expressed by China over the arrests.", [("CN", "express_concern")]),
        ("The foreign ministry in Tokyo criticized the delay.", [("JP", "criticize")]),
        ("A second ferry in China on Thursday will address the shortage.", []),
        ("The projects will be supported by experts.", []),
        ("The goods of China valued at six billion dollars arrived.", []),
        ("The exchanges that Japan and China engage in since March grew.", []),
        ("State-owned companies of both state-run ports arrived.", []),
        ("They carried out what their ministers agreed in Osaka.", []),
    ],
)
def test_whose_words(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == whose


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


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("Both sides will seek to double trade.", "CN JP"),
        ("China will support the programme.", "CN"),
        ("Japan will share its findings.", "JP"),
    ],
)
def test_what_one_will_do_is_a_commitment(told: str, bound: str) -> None:
    reading = read_text(LEAD + told)
    assert [by for by, _ in promised(reading)] == [bound]
    assert said(reading) == []


def test_verbs_of_a_joint_text_in_the_present_share_their_subject() -> None:
    reading = read_text(
        "Joint Statement on the 5th Japan-China Maritime Dialogue\n\n"
        "They welcome the ferry and recall the need for safe ports."
    )
    assert said(reading) == [("CN JP", "welcome"), ("CN JP", "state")]


@pytest.mark.parametrize(
    "told",
    [
        "Officials said both sides welcomed the ferry.",
        "Japan's foreign ministry said in a statement on Monday that both sides had welcomed the ferry.",
    ],
)
def test_who_tells_a_reporter_says_nothing_at_the_meeting(told: str) -> None:
    assert said(read_text(LEAD + told, **STORY)) == [("CN JP", "welcome")]


def test_the_ministry_is_the_one_named_last() -> None:
    told = "Japan's foreign ministry welcomed the ferry. China thanked the crew. The ministry criticized the delay."
    assert statement(read_text(LEAD + told, **STORY), "criticize").by == ("JP",)


def test_a_story_rests_on_the_ministry_whose_statement_it_names() -> None:
    story = (
        "Japan and China held the 5th round of their maritime dialogue in Tokyo on Wednesday, led by Sun Wei of the "
        "Ministry of Foreign Affairs, China, and Ken Mori. Both sides welcomed the ferry. "
        "In a press release, Japan's foreign ministry called the talks frank."
    )
    assert statement(read_text(story, **STORY), "welcome").according_to == ("JP",)


def test_a_page_about_affairs_at_home_says_nothing_between_states() -> None:
    text = (
        "I welcome the first round of consultations on the pension reform. We agreed to raise the age. "
        "The government will support the regions. I thank the unions for the talks."
    )
    reading = read_text(text, title="Meeting on the pension reform", publisher="President of Russia")
    assert (reading.statements, reading.commitments, reading.references) == ((), (), ())


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        (
            "The report was welcomed in Tokyo, reported the Chinese Foreign Ministry's press service.",
            [("CN JP", "welcome")],
        ),
        ("Canada as a member of NATO attached great importance to the plan.", [("CA", "stress")]),
        ("A source in the Chinese Foreign Ministry told the agency.", []),
        ("In Osaka, where they agreed on fish, it rained.", []),
        ("The meeting, co-chaired by Mr. Ken Mori, focused on trade.", []),
        ("Mori said the plan was not agreed as yet.", [("JP", "state")]),
        ("The sides have also exchanged views on trade.", [("CN JP", "exchange")]),
    ],
)
def test_names_beside_the_verb_that_are_not_who_speaks(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told, **STORY)) == whose


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("They came to an agreement that they would meet in Osaka.", "CN JP"),
        ("Both sides reached an understanding to open a school.", "CN JP"),
        ("Sun reiterated China's commitment to support the ports.", "CN"),
        ("Both sides instructed their experts to finish the map.", "CN JP"),
        ("China is determined to keep the ports open.", "CN"),
        ("Japan remains fully committed to opening the ports.", "JP"),
        ("The Prime Minister of Japan and the President of China pledged to open the ports.", "CN JP"),
    ],
)
def test_who_is_bound(told: str, bound: str) -> None:
    assert [by for by, _ in promised(read_text(LEAD + told))] == [bound]


@pytest.mark.parametrize(
    "told",
    [
        "Both sides spoke of moves against Iran, reviewed the map, and thanked the crew.",
        "Both sides spoke of moves in the Philippines, reviewed the map, and thanked the crew.",
    ],
)
def test_a_state_before_a_comma_is_not_always_who_goes_on(told: str) -> None:
    assert {" ".join(s.by) for s in read_text(LEAD + told).statements} == {"CN JP"}


def test_they_after_one_side_alone_is_nobody_known() -> None:
    told = "The Chinese side briefed Japan on the port. They said trade had grown. Both sides thanked the crew."
    assert said(read_text(LEAD + told)) == [("CN", "explain"), ("CN JP", "thank")]


def test_it_after_a_joint_statement_is_the_statement() -> None:
    told = "China thanked the crew. A joint statement said both sides welcomed the plan. It condemned the attack."
    assert said(read_text(LEAD + told, **STORY)) == [("CN", "thank"), ("CN JP", "welcome")]


def test_a_list_of_fields_of_work_is_no_further_act() -> None:
    told = "Both sides pledged to expand work on ports, sharing information, and exchanging students."
    reading = read_text(LEAD + told)
    assert (len(reading.commitments), said(reading)) == (1, [])


def test_words_before_the_speaker_and_an_added_act() -> None:
    told = "Trade was growing, Mori said, adding that the port was full."
    assert said(read_text(LEAD + told)) == [("JP", "state"), ("JP", "state")]


@pytest.mark.parametrize(
    ("told", "kinds"),
    [
        ("Both sides decided to launch a new school.", ["establish"]),
        ("Both sides underlined their commitment to regional peace.", []),
    ],
)
def test_a_verb_or_an_adjective_after_to(told: str, kinds: list[str]) -> None:
    assert [kind for _, kind in promised(read_text(LEAD + told))] == kinds


def test_we_the_leaders_are_those_whom_the_text_names() -> None:
    text = (
        "We, the leaders of Japan, Canada, and the United States, celebrate the talks. "
        "We renew our commitment to protecting the coast."
    )
    reading = read_text(text, title="Joint Leaders' Statement on the Coast", publisher="The White House")
    assert said(reading) == [("CA JP US", "welcome")]
    assert [by for by, _ in promised(reading)] == ["CA JP US"]


def test_the_head_of_a_house_that_nobody_named_is_nobody_known() -> None:
    told = "Japan thanked the crew. The Secretary-General welcomed the plan."
    assert said(read_text(LEAD + told)) == [("JP", "thank")]


def test_he_is_the_leader_named_last() -> None:
    told = "Ms. Sun Wei thanked the crew. The Japanese minister opposed the plan. He criticized the delay."
    assert statement(read_text(LEAD + told), "criticize").by == ("JP",)


def test_what_will_happen_in_a_state_binds_nobody() -> None:
    told = "Parallel production in Japan and China will allow for faster delivery. It will only work with care."
    assert promised(read_text(LEAD + told)) == []


def test_the_agenda_of_a_round_to_come_is_no_promise_and_no_discussion() -> None:
    story = "TOKYO, May 2 (Kyodo) -- Japan and China will hold the 5th round of their maritime dialogue on May 9. "
    told = "The two sides will also exchange views on fisheries."
    assert said(read_text(story + told, publisher="Kyodo News", published="2018-05-02")) == []


def test_what_is_told_of_an_earlier_time_is_background_with_all_that_it_holds() -> None:
    told = "Sun had said in parliament that China will focus on trade."
    assert said(read_text(LEAD + told, **STORY)) == []


READOUT = "Readout of President Doe's Meeting with Prime Minister Jean Roy of Canada"


def test_where_no_round_is_told_they_are_those_who_met() -> None:
    text = (
        "President Jane Doe met with Prime Minister Jean Roy of Canada. Following the UN Climate Conference, "
        "they welcomed the plan. The President and Prime Minister affirmed the treaty. Both leaders praised the crews."
    )
    reading = read_text(text, title=READOUT, publisher="The White House")
    assert said(reading) == [("CA US", "welcome"), ("CA US", "confirm"), ("CA US", "commend")]


def test_who_is_met_on_a_states_own_page_is_met_by_that_state() -> None:
    text = "The working group of experts met. Both leaders praised the crews."
    reading = read_text(text, title="Meeting with Prime Minister Jean Roy of Canada", publisher="The White House")
    assert said(reading) == [("CA US", "commend")]


def test_an_ambassador_speaks_for_who_sent_them() -> None:
    told = "Ann Roy, Ambassador of China to Japan, thanked the crew."
    text = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. " + told
    assert said(read_text(text, publisher="Ministry of Foreign Affairs of Japan")) == [("CN", "thank")]


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


def test_an_announcement_in_the_first_person_is_a_word_given() -> None:
    text = "I will deliver a speech in Osaka. The ministers will also discuss the ports."
    lead = "The 5th Japan-China Maritime Dialogue will be held in Osaka on 9 June 2018. "
    reading = read_text(lead + text, title="Dialogue in Osaka", publisher="Government of Japan", published="2018-05-01")
    assert [by for by, kind in promised(reading) if kind != "next_round"] == ["JP"]


def test_a_secretary_general_is_not_the_pages_own() -> None:
    told = "Secretary-General Don Lee thanked the crew."
    text = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. " + told
    assert said(read_text(text, publisher="Ministry of Foreign Affairs of Japan")) == []


def test_a_president_of_another_state_is_not_the_pages_own() -> None:
    text = (
        "President Doe met President Ann Oak of Ukraine for consultations. President Doe thanked the crews. "
        "President Doe praised the ports. President Oak welcomed the aid.\n"
    )
    reading = read_text(
        text, title="Remarks by President Doe and President Ann Oak of Ukraine", publisher="The White House"
    )
    assert said(reading) == [("US", "thank"), ("US", "commend"), ("UA", "welcome")]


@pytest.mark.parametrize(
    "told",
    [
        "The visit of a man whom Japan considers a friend was short.",
        "It was a port that China has praised.",
        "The plans they discussed last week were dropped.",
        "The two countries are bound by the values that they share.",
        "The old friendship is underscored by the new ferry.",
        "Japan hosted a fair which drew crowds and stressed the beauty of fish.",
        "Mr. Ken Mori welcomed Mr. SUN Wei to the palace.",
        "Mr. SUN Wei was welcomed to the palace.",
        "Japan signed a law on fish.",
        "Both sides share a long border and many values.",
    ],
)
def test_what_tells_of_a_thing_or_a_deed_is_nobodys_statement(told: str) -> None:
    assert said(read_text(LEAD + told)) == []


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("In this context they noted the growth of trade.", [("CN JP", "state")]),
        ("China hosted a dinner, during which both sides discussed trade.", [("CN JP", "discuss")]),
        ("Both sides share the view that trade matters.", [("CN JP", "share_view")]),
        ("The two sides shared information on fish.", [("CN JP", "exchange")]),
        ("China doesn’t support the plan.", [("CN", "welcome")]),
        ("It was noted that trade had grown.", [("CN JP", "state")]),
        ("Concern was expressed over the fish.", [("", "express_concern")]),
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


@pytest.mark.parametrize(
    "told",
    [
        "Both sides will discuss the map in May.",
        "China will review the treaty.",
        "The presidents directed their experts to finish the map.",
    ],
)
def test_work_that_is_to_be_done_is_a_commitment(told: str) -> None:
    reading = read_text(LEAD + told)
    assert (len(reading.commitments), said(reading)) == (1, [])


@pytest.mark.parametrize("told", ["The ferry will see many guests.", "Japan will become a member.", "This is a port."])
def test_what_will_happen_is_no_commitment(told: str) -> None:
    reading = read_text(LEAD + told)
    assert (reading.commitments, said(reading)) == ((), [])


def test_a_purpose_behind_a_comma_is_no_second_commitment() -> None:
    reading = read_text(LEAD + "Both sides agreed to consult on fish, to improve the catch.")
    assert len(reading.commitments) == 1


@pytest.mark.parametrize(
    "told",
    [
        "Both sides will reaffirm their friendship.",
        "The plan will be welcomed by fishers.",
        "The plan was condemned outright by fishers.",
        "We can review the results.",
        "In Osaka the mayor received Mr. SUN Wei at the harbour, where crowds sang, discussed fish and danced.",
    ],
)
def test_what_may_or_will_be_said_is_not_said(told: str) -> None:
    assert said(read_text(LEAD + told, publisher="Ministry of Foreign Affairs of Japan")) == []


def test_who_receives_a_guest_speaks_behind_it() -> None:
    reading = read_text(LEAD + "Mr. Ken Mori welcomed Mr. SUN Wei to Tokyo and thanked the crew.")
    assert said(reading) == [("JP", "thank")]


def test_what_is_sure_to_be_held_is_no_promise() -> None:
    told = "Mr. Ken Mori is confident that the two sides will hold many talks."
    assert promised(read_text(LEAD + told)) == []


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


def test_a_page_of_several_meetings_tells_of_each_pair() -> None:
    text = (
        "During a meeting with Kenyan President Jane Roe, the two leaders discussed fish.\n\n"
        "President Ana Cruz then met with Ghanaian President John Doe.\n\nThe two leaders praised the crew. "
        "The CIS Leaders' Council opened."
    )
    reading = read_text(text, title="President Cruz held meetings at the CIS summit", publisher="President of Russia")
    assert said(reading) == [("KE RU", "discuss"), ("GH RU", "commend")]


def test_a_surname_in_the_title_is_the_person_whom_the_text_names_in_full() -> None:
    text = (
        "The 5th US-Japan Talks were held. President Jane Roe of Japan met Kamala Poe. President Roe praised the crew."
    )
    reading = read_text(text, title="Talks with President Roe", publisher="The White House")
    assert [(s.by, s.speaker) for s in reading.statements] == [(("JP",), "Jane Roe")]


def test_a_list_of_people_in_a_title_gives_none_the_state_of_the_next() -> None:
    text = (
        "Remarks after the 5th Quad Maritime Dialogue\n\nPRESIDENT BIDEN: I welcome the ferry.\n\n"
        "PRIME MINISTER MODI: I thank the crew."
    )
    title = "Remarks by President Biden, Prime Minister Modi of India, and Prime Minister Kishida of Japan"
    reading = read_text(text, title=title, publisher="The White House")
    assert said(reading) == [("US", "welcome"), ("IN", "thank")]


def test_we_at_the_start_of_a_page_with_those_who_met_makes_it_joint() -> None:
    text = (
        "We - the leaders of Japan and Chile - met in Suva for the 5th Japan-Chile Maritime Dialogue. "
        "We reaffirm our friendship. We will continue to build ferries. Our ships are old."
    )
    reading = read_text(text, publisher="Ministry of Foreign Affairs of Japan")
    assert {by for by, _ in said(reading)} == {"CL JP"}
    assert [by for by, _ in promised(reading)] == ["CL JP"]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The Prime Minister and I agreed on fish.", [("CN JP", "agree")]),
        ("Ministers Key and Mori praised the crew.", []),
        ("The National Security Advisor and Chinese officials praised the crew.", []),
        ("Two officials sent to Japan focused on fish.", []),
        ("China emphasized that while Japan supports the plan, time is short.", [("CN", "stress")]),
        ("Together, we support the plan.", [("CN JP", "welcome")]),
    ],
)
def test_who_is_not_alone(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told, publisher="Ministry of Foreign Affairs of Japan")) == whose


def test_leaders_at_a_meeting_of_a_body_are_the_body() -> None:
    text = "President Joe Biden took part in the meeting hosted by Jane Roe of Chile.\n\nLeaders welcomed the ferry."
    reading = read_text(text, title="Readout of President Biden's Part in the APEC Summit", publisher="The White House")
    assert said(reading) == [("APEC", "welcome")]


PALACE = {"publisher": "President of Kenya", "title": "Meeting with the leaders of Ghana and Senegal"}


def test_the_pages_own_president_is_its_own_among_others() -> None:
    text = (
        "John Otieno took part in a meeting with President of Ghana Kofi Asante and President of Senegal Moussa Ka.\n\n"
        "President of Kenya John Otieno: I note that Kenya will host the games. I want to thank our "
        "colleagues from Ghana."
    )
    assert {s.by for s in read_text(text, **PALACE).statements} == {("KE",)}


def test_a_guest_whose_name_ends_in_junior_is_of_his_own_state() -> None:
    text = (
        "President Otieno met President Ferdinand Reyes Jr. of the Philippines for the 2nd Kenya-Philippines "
        "Dialogue.\n\n"
        "President Reyes welcomes the gift. President Otieno commends the plan."
    )
    assert said(read_text(text, **PALACE)) == [("PH", "welcome"), ("KE", "commend")]


def test_what_we_did_together_goes_on_in_one_paragraph() -> None:
    text = (
        "The 2nd Kenya-Philippines Dialogue was held in Nairobi on 9 May 2018.\n\n"
        "President of Kenya John Otieno: We discussed trade. We noted with satisfaction that it grew.\n\n"
        "We noted that prices fell."
    )
    assert [by for by, _ in said(read_text(text, **PALACE))] == ["KE PH", "KE PH", "KE"]


def test_those_of_whom_a_delegation_consisted_speak_for_it() -> None:
    text = (
        "Japan and China held the 5th Japan-China Maritime Dialogue in Tokyo. The Chinese delegation consisted of "
        "Secretary of Fisheries Ada Lume and Secretary of Ports Bo Karsen. Secretary Karsen thanked the crew."
    )
    reading = read_text(text, publisher="Ministry of Foreign Affairs of Japan", published="2018-05-10")
    assert said(reading) == [("CN", "thank")]


TALKS = (
    "President of Norway Ida Dahl: Our third round of consultations with Chile is over. We believe in free ports.\n\n"
    "chairman of the Chilean Reefs Commission Luis Rojas: I welcome the new ferry to Oslo.\n\n"
    "Ida Dahl: Mr Rojas, I thank you for the ferry, which our ports have needed for years."
)


def test_who_opens_a_line_before_a_colon_has_the_turn() -> None:
    told = said(read_text(TALKS, title="Meeting of Ida Dahl with Luis Rojas of Chile"))
    assert ("CL", "welcome") in told
    assert ("NO", "thank") in told


def test_they_in_a_speech_are_those_just_told_of_together() -> None:
    speech = "Norway and Chile held their third round of consultations in May. I thank you for the invitation.\n\n"
    others = (
        "The sea was rough. The nights were long. Our fishermen worked hard for years. They will leave the reefs alone."
    )
    named = "Norway and Chile welcomed the plan. They will leave the reefs alone."
    page = {"title": "Speech by the Prime Minister at the dinner for Chile", "publisher": "Prime Minister of Norway"}
    assert "CL NO" not in [by for by, _ in promised(read_text(speech + others, **page))]
    assert "CL NO" in [by for by, _ in promised(read_text(speech + named, **page))]


def test_a_note_of_nobody_known_still_tells_what_both_sides_did() -> None:
    told = '"Both sides reviewed trade and shipping at length in Osaka today," ran a note on the wall.'
    assert said(read_text(LEAD + told)) == [("CN JP", "discuss")]
