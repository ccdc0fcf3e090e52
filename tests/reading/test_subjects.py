"""Subjects: whose a verb is where several could be, and verbs that are nobody's words."""

import pytest

from tests.reading.readouts import LEAD, STORY, promised, read_text, said


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("Japan stands with Chile and will continue to support it.", ["JP"]),
        ("Sun thanked them for the help Japan has given and will continue to give.", []),
        ("Analysts predict China will grow.", []),
        ("Visitors to Osaka or Tokyo will attest to it.", []),
        ("Aid went to Asian partners committed to investing in peace.", []),
        ("Both sides resolved to protect the rivers; to that end, they welcomed the map.", ["CN JP"]),
        ("They praised a network of young divers and experts committed to guarding the reefs.", []),
        ("The experts committed to guarding the reefs.", ["CN JP"]),
        (
            "The two sides decided to set up a council of ports. Japan opened it. The Council will train crews.",
            ["CN JP"],
        ),
        ("The survey will be undertaken by a firm of divers.", []),
        ("The survey will be undertaken by June 2019.", ["CN JP"]),
        ("The fund will continue to bring hope to the ports.", []),
        ("Their dialogue will continue to grow.", ["CN JP"]),
        ("Japan has fulfilled its pledge to train crews.", []),
        ("Both sides believe they should guard the reefs.", []),
        ("Chile and China praised the school of Japan, and they stand ready to work with Japan.", ["CL CN"]),
        ("Experts in Lima, Osaka and Beijing agreed to train crews.", []),
        ("In our new map we agreed in our recognition of the reefs.", []),
        ("Ann Roe of Chile spoke on Monday. She praised the talks and agreed to meet with Chile in a year.", []),
        ("Chile thanked China, and they stand ready to work with Japan Nets.", ["CN JP"]),
        ("Both sides stressed the role of quotas, noting an ASEAN commitment to halve the catch.", []),
    ],
)
def test_who_is_bound(told: str, bound: list[str]) -> None:
    assert [by for by, _ in promised(read_text(LEAD + told))] == bound


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("China on Monday strongly protested the arrests.", [("CN", "oppose")]),
        ("China today announced a new ferry.", [("CN", "state")]),
        ("Mori and his Chinese counterpart, Sun Wei, discussed trade.", [("CN JP", "discuss")]),
        ("Mori and his counterpart Sun Wei discussed trade.", [("CN JP", "discuss")]),
        ("The foreign ministry in Tokyo criticized the delay.", [("JP", "criticize")]),
        ("A second ferry in China on Thursday will address the shortage.", []),
        ("The goods of China valued at six billion dollars arrived.", []),
        ("The exchanges that Japan and China engage in since March grew.", []),
        ("State-owned companies of both state-run ports arrived.", []),
        (
            "In Osaka the mayor received Mr. SUN Wei at the harbour, where crowds sang, discussed fish and danced.",
            [],
        ),
        ("Sun said that Japan has built a port and is stating its plans.", [("CN", "state")]),
        (
            "Mori commended the courage with which the Government of China has fought drought, and noted its success.",
            [("JP", "commend"), ("JP", "state")],
        ),
        ("Deep sympathy was expressed at the losses suffered by the people of China.", [("", "express_sympathy")]),
        ("China has been informed of the plan.", []),
        ("More than ten Japanese firms are engaged in fifty projects in China.", []),
        ("Ferries might land in China, in the rarest, agreed cases.", []),
        ("Mr. Mori hosted Mr. Sun to review the plan.", [("CN JP", "discuss")]),
        ("Mori convened the dialogue to consult on trade.", [("CN JP", "discuss")]),
        ("They praised the gift to Chile of ASEAN approved nets.", [("CN JP", "commend")]),
        ("Japan held a seminar in partnership with Chile, which convened 300 divers to discuss reefs.", []),
        ("They had a grant to Kobe Nets focused on reefs.", []),
        (
            "They thanked all for the work of our joint working groups focused on ending the drift.",
            [("CN JP", "thank")],
        ),
    ],
)
def test_whose_words(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == whose


@pytest.mark.parametrize(
    "told",
    [
        "Both sides reaffirmed the Osaka Treaty, signed in 2006.",
        "Both sides reaffirmed their resolve to punish crimes, committed both at sea and on land.",
        "Both sides reaffirmed their ties and shared sacrifice.",
        "Both sides reaffirmed their ties, taking into account the new map.",
        "Both sides affirmed the worth of acting by the Standards and Recommended Practices of the ports.",
        "Both sides reaffirmed their work on counting, reporting, and checks of the catch.",
        "Both sides welcomed deeper ties, addressing of needs, and peace.",
        "Both sides welcomed the sharing of charts on free and mutually agreed terms.",
        "Both sides reaffirmed their new fund, focused on bringing help to the ports.",
        "Both sides welcome the plan to guard the straits and address the tides.",
        "Both sides reaffirmed their ties. Two banks and over 12 partners are announcing a fund.",
    ],
)
def test_a_participle_of_a_noun_is_no_further_word(told: str) -> None:
    reading = read_text(LEAD + told)
    assert len(reading.statements + reading.commitments) == 1


@pytest.mark.parametrize(
    "told",
    [
        "We must address the virus of hate.",
        "We have still got some talks to hold.",
        "They had, both of them, also to wait.",
        "Chile will help the ports by focusing on their needs.",
    ],
)
def test_what_is_to_be_done_is_not_told_as_said(told: str) -> None:
    assert said(read_text(LEAD + told)) == []


def test_a_preamble_is_of_none_whom_it_names() -> None:
    text = "Stressing the Treaty of Oslo, the Charter of Chile, the Treaty of Lima;\n\nWe welcome the ferry."
    assert ("CL", "stress") not in said(read_text(LEAD + text))


def test_verbs_of_a_joint_text_in_the_present_share_their_subject() -> None:
    reading = read_text(
        "Joint Statement on the 5th Japan-China Maritime Dialogue\n\n"
        "They welcome the ferry and recall the need for safe ports."
    )
    assert said(reading) == [("CN JP", "welcome"), ("CN JP", "state")]


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
    "told",
    [
        "Both sides spoke of moves against Iran, reviewed the map, and thanked the crew.",
        "Both sides spoke of moves in the Philippines, reviewed the map, and thanked the crew.",
    ],
)
def test_a_state_before_a_comma_is_not_always_who_goes_on(told: str) -> None:
    assert {" ".join(s.by) for s in read_text(LEAD + told).statements} == {"CN JP"}


def test_a_list_of_fields_of_work_is_no_further_act() -> None:
    told = "Both sides pledged to expand work on ports, sharing information, and exchanging students."
    reading = read_text(LEAD + told)
    assert (len(reading.commitments), said(reading)) == (1, [])


def test_words_before_the_speaker_and_an_added_act() -> None:
    told = "Trade was growing, Mori said, adding that the port was full."
    assert said(read_text(LEAD + told)) == [("JP", "state"), ("JP", "state")]


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
        "Looking to the coming year, Mr. Ken Mori left the harbour.",
        "Since Japan announced a new fund, ten ports have grown.",
        "Over 400 individuals have been approved to stay in Kobe.",
        "The crews fear the threats that we have named and the risks we have identified.",
        "Japan is supporting the ports of the north.",
        "Both sides will take turns as hosts of these meetings, all focused on the nets.",
        "Japan runs a school. It also focuses on the nets of the north.",
        "Japan has shared more than 20 million doses with China.",
        "The help grew with Japanese government support through the fund.",
    ],
)
def test_what_tells_of_a_thing_or_a_deed_is_nobodys_statement(told: str) -> None:
    assert said(read_text(LEAD + told)) == []


def test_who_receives_a_guest_speaks_behind_it() -> None:
    reading = read_text(LEAD + "Mr. Ken Mori welcomed Mr. SUN Wei to Tokyo and thanked the crew.")
    assert said(reading) == [("JP", "thank")]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The Prime Minister and I agreed on fish.", [("CN JP", "agree")]),
        ("Ministers Key and Mori praised the crew.", []),
        ("The National Security Advisor and Chinese officials praised the crew.", [("CN JP", "commend")]),
        ("Two officials sent to Japan focused on fish.", []),
        ("China emphasized that while Japan supports the plan, time is short.", [("CN", "stress")]),
        ("Together, we support the plan.", [("CN JP", "welcome")]),
    ],
)
def test_who_is_not_alone(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told, publisher="Ministry of Foreign Affairs of Japan")) == whose


@pytest.mark.parametrize(
    "told",
    [
        "Both sides called on all states to spare the young fish and address the causes of theft.",
        "Both sides called on crews to leave the bay, to mend their nets and support the guard.",
        "Both sides call on all states to test the fish to slow the pest and identify the new strains.",
    ],
)
def test_what_others_are_to_do_goes_on_behind_and(told: str) -> None:
    reading = read_text(LEAD + told)
    assert (said(reading), reading.statements[0].evidence[0].quote) == ([("CN JP", "call_for")], told[:-1])


def test_what_one_will_do_goes_on_behind_and() -> None:
    told = "Japan will continue to train crews and support the guard."
    reading = read_text(LEAD + told)
    assert (said(reading), [c.evidence[0].quote for c in reading.commitments]) == ([], [told[:-1]])


@pytest.mark.parametrize(
    "told",
    [
        "Mr. Ken Mori said China held the key to the plan, and thanked it for the help.",
        "Mr. Ken Mori said that China praised the crews and thanked it for the help.",
    ],
)
def test_whoever_tells_of_another_goes_on(told: str) -> None:
    assert said(read_text(LEAD + told)) == [("JP", "state"), ("JP", "thank")]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("A new round opened in Kobe, Japan, reported the ministry's press office.", []),
        ("The crews present a new challenge to the Chinese ports.", []),
        ("China suggested the Ministry of Foreign Affairs of Japan support the fair.", [("CN", "propose")]),
        ("The ban is over, Mr. Ken Mori said, in a nod to the fleets of the north.", [("JP", "state")]),
    ],
)
def test_who_only_stands_beside_a_verb_says_nothing(told: str, expected: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == expected


@pytest.mark.parametrize(
    "told",
    [
        "Over the next months Nordic Boats Japan will send ten ferries to Osaka.",
        "Next year Fuji Japan will train divers.",
        "In May the Western Japanese Government agreed to open a school.",
        "It was the only fair of the year, which of course Japan will host.",
        "They spoke of the visits that they intend to make to Chile.",
    ],
)
def test_a_longer_name_and_a_relative_clause_bind_no_state(told: str) -> None:
    assert promised(read_text(LEAD + told)) == []


def test_a_heading_before_two_states_hides_neither() -> None:
    told = "Work on the Reefs and Beyond Japan and China intend to work together on reefs."
    assert [by for by, _ in promised(read_text(LEAD + told))] == ["CN JP"]


def test_neither_the_city_nor_the_summit_is_of_those_who_spoke_there() -> None:
    people = "Ken Mori of Japan, Ann Roe of the Republic of Korea (ROK), and Luis Sun of China"
    told = f"Today in Lima, Peru at the APEC Summit, {people} praised the crews."
    assert said(read_text(told, title="Joint Statement by Japan, Korea and China")) == [("CN JP KR", "commend")]


def test_who_leads_a_foundation_is_of_neither_state() -> None:
    told = '"We are proud of the new port," said Ann Roy, president of the Northern Boats Foundation.'
    text = "The 5th Japan-China Maritime Dialogue was held in Tokyo. Mr. Ken Mori of Japan thanked the crew. " + told
    assert said(read_text(text, **STORY)) == [("JP", "thank")]


def test_two_behind_a_stranger_are_not_all_who_agreed() -> None:
    told = "Host Bo Lund, Ann Roe of Chile, and Eva Soto of Peru agreed to train crews."
    assert promised(read_text(told, title="Joint Statement by Norway, Chile and Peru")) == [("CL NO PE", "other")]
