"""The words in which a meeting is retold: who acts, in what turn of phrase, with what result.

Retellings avoid the words of the readout that they retell, so the reader has to know the turns of phrase by kind.
"""

import pytest

from tests.reading.readouts import read_text, said

LEAD = (
    "Norway and Japan held the 3rd Norway-Japan Security Dialogue in Oslo on 5 May 2021. The Norwegian delegation was "
    "led by Ms Anna Berg, Director General, Ministry of Foreign Affairs, and the Japanese delegation by Mr Kenji Sato, "
    "Deputy Director-General, Ministry of Foreign Affairs of Japan.\n\n"
)


@pytest.mark.parametrize(
    ("told", "whose", "act"),
    [
        ("The two sides went over the whole range of their relations.", "JP NO", "discuss"),
        ("The delegations went through regional questions, counter-terrorism among them.", "JP NO", "discuss"),
        ("Both sides ran through the state of their defence cooperation.", "JP NO", "discuss"),
        ("The talks turned on maritime security and on the law of the sea.", "JP NO", "discuss"),
        ("The discussions ranged over energy, trade and the Arctic.", "JP NO", "discuss"),
        ("The consultations took in cyber security and outer space.", "JP NO", "discuss"),
        ("The dialogue centred on regional security.", "JP NO", "discuss"),
        ("The meeting dealt with visas, consular matters and the return of refugees.", "JP NO", "discuss"),
        ("Migration was another subject of the dialogue.", "JP NO", "discuss"),
        ("Cyber security was also on the agenda.", "JP NO", "discuss"),
        ("On the agenda were cyber security, space and export controls.", "JP NO", "discuss"),
        ("Among the subjects taken up were energy, fisheries and shipping.", "JP NO", "discuss"),
        ("Subjects of the talks included energy, fisheries and shipping.", "JP NO", "discuss"),
        ("Topics ranged from cyber security to the situation in Ukraine.", "JP NO", "discuss"),
        ("Particular attention was paid to the situation in the Middle East.", "JP NO", "discuss"),
        ("Much attention was given at the consultations to the reform of the United Nations.", "JP NO", "discuss"),
        ("Special attention was devoted to cooperation at sea.", "JP NO", "discuss"),
        ("The situation in Myanmar was touched upon as well.", "JP NO", "discuss"),
        ("Russia's war against Ukraine was addressed as well.", "JP NO", "discuss"),
        ("Issues of maritime law were taken up too.", "JP NO", "discuss"),
        ("The consultations brought a broad exchange of views on the state of relations.", "JP NO", "exchange"),
        ("There was a thorough exchange of views on developments in Asia.", "JP NO", "exchange"),
        ("An in-depth exchange of views took place on the situation in Ukraine.", "JP NO", "exchange"),
        ("The consultations were an occasion to exchange views on regional issues.", "JP NO", "exchange"),
        ("The meeting gave the two sides an opportunity to exchange views on regional issues.", "JP NO", "exchange"),
        ("The dialogue offered an opportunity to take stock of cooperation in the Arctic.", "JP NO", "discuss"),
        ("Views were exchanged on developments in the Gulf.", "JP NO", "exchange"),
        ("The two delegations compared views on matters of interest to both.", "JP NO", "exchange"),
        ("They compared their assessments of the threat of terrorism.", "JP NO", "exchange"),
        ("The two sides shared their assessments of the situation in the Red Sea.", "JP NO", "exchange"),
        ("Both sides traded information on extremist groups.", "JP NO", "exchange"),
        ("The two sides talked through the next steps of the maritime programme.", "JP NO", "discuss"),
        ("The two heads weighed ways of working more closely in the Arctic.", "JP NO", "discuss"),
        ("The sides considered how to widen their cooperation.", "JP NO", "discuss"),
        ("They looked into possibilities of cooperation in space.", "JP NO", "discuss"),
        ("They looked back on what had been done since the second round.", "JP NO", "discuss"),
        ("They surveyed the state of relations.", "JP NO", "discuss"),
        ("The two sides dwelt on the situation in the Sahel.", "JP NO", "discuss"),
        ("They turned to cyber security as well.", "JP NO", "discuss"),
        ("Both laid emphasis on freedom of navigation.", "JP NO", "stress"),
        ("Norway and Japan laid stress on the rule of law.", "JP NO", "stress"),
        ("Both sides placed emphasis on the rule of law at sea.", "JP NO", "stress"),
        ("The importance of free shipping was highlighted in the discussions.", "JP NO", "stress"),
        ("The importance of the law of the sea was underlined.", "JP NO", "stress"),
        ("Closer coordination is needed, the two sides underscored, if peace is to last.", "JP NO", "stress"),
        ("They insisted that disputes must be settled peacefully.", "JP NO", "stress"),
        ("The Norwegian side spoke favourably of Japan's reforms.", "NO", "commend"),
        ("The Norwegian side had words of praise for Japan's efforts.", "NO", "commend"),
        ("Japan expressed gratitude to Norway for its support after the earthquake.", "JP", "thank"),
        ("Ms Berg expressed her gratitude for the warm welcome.", "NO", "thank"),
        ("Mr Sato conveyed his thanks for the hospitality.", "JP", "thank"),
        ("Ms Berg voiced appreciation for Japan's contribution.", "NO", "commend"),
        ("Mr Sato expressed his delight at the outcome of the consultations.", "JP", "welcome"),
        ("The two sides were pleased with the progress made.", "JP NO", "welcome"),
        ("Both sides expressed satisfaction at the growth of trade.", "JP NO", "welcome"),
        ("They noted with satisfaction that trade had grown.", "JP NO", "welcome"),
        ("Ms Berg was glad that the consulate had opened.", "NO", "welcome"),
        ("Norway requested that Japan open its market for salmon.", "NO", "request"),
        ("Mr Sato asked for Norway's assistance with the return of the ships.", "JP", "request"),
        ("Mr Sato raised the case of the detained fishermen.", "JP", "state"),
        ("Ms Berg brought up the case of the detained fishermen.", "NO", "state"),
        ("Mr Sato briefed them on the outcome of the elections.", "JP", "explain"),
        ("Mr Sato set out Japan's view of the situation.", "JP", "explain"),
        ("Ms Berg, for her part, noted how observers had assessed the election.", "NO", "state"),
        ("Mr Sato, in turn, spoke of the security of sea lanes.", "JP", "state"),
        ("For his part Mr Sato recalled that the first round had been held in 2015.", "JP", "state"),
        ("Ms Berg let it be known that Norway has many ports.", "NO", "state"),
        ("Ms Berg took the view that sanctions work.", "NO", "state"),
        ("Both sides voiced alarm at the arms build-up.", "JP NO", "express_concern"),
        ("The two sides were concerned at the arms build-up.", "JP NO", "express_concern"),
        ("They deplored the loss of life.", "JP NO", "condemn"),
        ("They spoke out against any use of force.", "JP NO", "oppose"),
        ("They came out against unilateral changes.", "JP NO", "oppose"),
        ("Norway took issue with the new tariffs.", "NO", "criticize"),
        ("They expressed their condolences to the victims of the flood.", "JP NO", "express_sympathy"),
        ("They hoped that the talks would bring results.", "JP NO", "express_hope"),
        ("Norway would like to see the line opened soon.", "NO", "express_hope"),
        ("Ms Berg wished the new mission success.", "NO", "express_hope"),
        ("Both sides looked ahead to the summit in Nara.", "JP NO", "express_hope"),
        ("They called for an end to the fighting.", "JP NO", "call_for"),
        ("They appealed to all sides to show restraint.", "JP NO", "call_for"),
        ("They pressed for an early ceasefire.", "JP NO", "call_for"),
        ("Norway invited Japan to take part in the exercise.", "NO", "propose"),
        ("Mr Sato put forward a plan for joint patrols.", "JP", "propose"),
        ("Mr Sato put forward the idea of joint patrols.", "JP", "propose"),
        ("Ms Berg floated the idea of a joint fund.", "NO", "propose"),
        ("They saw eye to eye on the need for reform.", "JP NO", "share_view"),
        ("They were at one that reform is needed.", "JP NO", "share_view"),
        ("They were in agreement that reform is needed.", "JP NO", "share_view"),
        ("The two sides found common ground on reform.", "JP NO", "share_view"),
        ("They shared the conviction that reform is needed.", "JP NO", "share_view"),
        ("Both acknowledged that the task is hard.", "JP NO", "recognize"),
        ("They saw the value of joint work in this field.", "JP NO", "recognize"),
        ("They acknowledged the value of joint work in this field.", "JP NO", "recognize"),
        ("They affirmed anew their attachment to the UN Charter.", "JP NO", "confirm"),
        ("Their commitment to multilateralism was reaffirmed.", "JP NO", "confirm"),
        ("They stood up for free trade.", "JP NO", "confirm"),
        ("Norway lent its support to the plan.", "NO", "welcome"),
        ("Norway voiced support for the plan.", "NO", "welcome"),
        ("Norway came out in support of Japan's candidature.", "NO", "welcome"),
        ("They put on record that trade has doubled.", "JP NO", "state"),
        ("They gave a positive assessment of the results.", "JP NO", "welcome"),
        ("They assessed positively the work of the joint group.", "JP NO", "welcome"),
        ("The work of the joint group was assessed positively.", "JP NO", "welcome"),
        ("The results of the joint group were welcomed.", "JP NO", "welcome"),
        ("They congratulated each other on the 100th anniversary of relations.", "JP NO", "commend"),
        ("Mr Sato congratulated Norway on its election to the Council.", "JP", "commend"),
    ],
)
def test_a_turn_of_phrase_has_its_act(told: str, whose: str, act: str) -> None:
    assert (whose, act) in said(read_text(LEAD + told))


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The two heads discussed ways of working more closely.", "JP NO"),
        ("The two heads of delegation discussed ways of working more closely.", "JP NO"),
        ("The heads of the delegations discussed ways of working more closely.", "JP NO"),
        ("The delegation heads discussed ways of working more closely.", "JP NO"),
        ("The diplomats discussed ways of working more closely.", "JP NO"),
        ("The negotiators discussed ways of working more closely.", "JP NO"),
        ("The two senior officials discussed ways of working more closely.", "JP NO"),
        ("The deputy ministers discussed ways of working more closely.", "JP NO"),
        ("The two deputy ministers discussed ways of working more closely.", "JP NO"),
        ("The vice-ministers discussed ways of working more closely.", "JP NO"),
        ("The political directors discussed ways of working more closely.", "JP NO"),
        ("The directors-general discussed ways of working more closely.", "JP NO"),
        ("The two directors general discussed ways of working more closely.", "JP NO"),
        ("Oslo and Tokyo discussed ways of working more closely.", "JP NO"),
        ("Both capitals discussed ways of working more closely.", "JP NO"),
        ("The interlocutors discussed ways of working more closely.", "JP NO"),
        ("The chairs discussed ways of working more closely.", "JP NO"),
        ("The two chairs discussed ways of working more closely.", "JP NO"),
        ("The pair discussed ways of working more closely.", "JP NO"),
        ("The two principals discussed ways of working more closely.", "JP NO"),
        ("The two neighbours discussed ways of working more closely.", "JP NO"),
        ("The allies discussed ways of working more closely.", "JP NO"),
        ("Norwegian and Japanese officials discussed ways of working more closely.", "JP NO"),
        ("Berg and Sato discussed ways of working more closely.", "JP NO"),
        ("Ms Berg and her Japanese colleague discussed ways of working more closely.", "JP NO"),
        ("Mr Sato and his Norwegian counterpart discussed ways of working more closely.", "JP NO"),
        ("The Foreign Ministries discussed ways of working more closely.", "JP NO"),
        ("The delegates discussed ways of working more closely.", "JP NO"),
        ("All those present discussed ways of working more closely.", "JP NO"),
        ("The Norwegians noted that trade has grown.", "NO"),
        ("The Japanese noted that trade has grown.", "JP"),
        ("The head of the Japanese delegation noted that trade has grown.", "JP"),
        ("The Japanese delegation noted that trade has grown.", "JP"),
        ("Tokyo's representative noted that trade has grown.", "JP"),
        ("The Director General noted that trade has grown.", "NO"),
        ("The Deputy Director-General noted that trade has grown.", "JP"),
        ("The Norwegian diplomat noted that trade has grown.", "NO"),
        ("The Norwegian official noted that trade has grown.", "NO"),
        ("Norway noted that trade has grown.", "NO"),
        ("Oslo noted that trade has grown.", "NO"),
        ("Berg noted that trade has grown.", "NO"),
        ("Director General Berg noted that trade has grown.", "NO"),
        ("Anna Berg noted that trade has grown.", "NO"),
        ("It was noted that trade has grown.", "JP NO"),
        ("The opinion was expressed that trade has grown.", "JP NO"),
    ],
)
def test_who_speaks(told: str, whose: str) -> None:
    assert whose in [by for by, _ in said(read_text(LEAD + told))]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        (
            "The two principals exchanged views on Asia, and reiterated that they will continue to cooperate.",
            "JP NO",
        ),
        (
            "The two sides exchanged views on Asia, and reiterated that they will continue to cooperate.",
            "JP NO",
        ),
        ("They reiterated that the two countries will continue to cooperate in multilateral forums.", "JP NO"),
        ("The two sides announced that they plan to hold the third Migration Dialogue in 2022.", "JP NO"),
        ("It was agreed that the next consultations be held in Oslo at a mutually convenient time.", "JP NO"),
        ("They renewed their pledges to work together on global challenges.", "JP NO"),
        ("They renewed their pledge to work together on global challenges.", "JP NO"),
        ("The two sides reiterated their shared commitment to deter threats.", "JP NO"),
        ("Both sides committed to concluding the negotiations on the deal.", "JP NO"),
        ("The forum will meet every year in Oslo.", "JP NO"),
        ("The next forum is scheduled for May 12-13.", "JP NO"),
        ("The two sides will speed up the opening of a coach route.", "JP NO"),
        ("It was decided that a working group be set up.", "JP NO"),
        ("They took the decision to set up a working group.", "JP NO"),
        ("They undertook to open the line by the end of 2021.", "JP NO"),
        ("They expressed readiness to open the line.", "JP NO"),
        ("They voiced their readiness to open the line.", "JP NO"),
        ("They confirmed their resolve to open the line.", "JP NO"),
        ("Norway confirmed that it would open the line.", "NO"),
        ("Norway promised Japan help with the line.", "NO"),
        ("Norway said it would host the next round.", "NO"),
        ("The next round will be held in Tokyo in 2022.", "JP NO"),
        ("The two sides agreed to meet again in Tokyo in 2022.", "JP NO"),
        ("The two sides agreed that the next round would take place in Tokyo.", "JP NO"),
        ("They arranged to meet again in Tokyo in 2022.", "JP NO"),
        ("They agreed on holding the next round in Tokyo in 2022.", "JP NO"),
        ("They reached agreement to open the line in 2022.", "JP NO"),
        ("They came to an understanding to open the line in 2022.", "JP NO"),
        ("They were agreed on opening the line in 2022.", "JP NO"),
        ("They agreed in principle to open the line in 2022.", "JP NO"),
        ("The two sides would keep in touch on the line, they agreed.", "JP NO"),
        ("They are determined to open the line.", "JP NO"),
        ("They will go on working on the line.", "JP NO"),
        ("Both would continue to work on the line.", "JP NO"),
        ("They said they would continue to work on the line.", "JP NO"),
        ("They intend to open the line.", "JP NO"),
        ("They tasked officials to open the line.", "JP NO"),
        ("They instructed their officials to open the line.", "JP NO"),
        ("They announced that they will continue to cooperate in multilateral forums.", "JP NO"),
        ("They reiterated that they will continue to cooperate in multilateral forums.", "JP NO"),
        ("They reiterated that they will cooperate in multilateral forums.", "JP NO"),
        ("They confirmed that the two sides would cooperate in multilateral forums.", "JP NO"),
        ("The two sides would keep in touch, they agreed.", "JP NO"),
        ("The two sides would keep in touch on the line, both sides agreed.", "JP NO"),
    ],
)
def test_what_is_undertaken(told: str, whose: str) -> None:
    assert [c.by for c in read_text(LEAD + told).commitments] == [tuple(whose.split())]


@pytest.mark.parametrize(
    "told",
    [
        "Cyber security is on the agenda.",
        "Mr Sato said the plan was on the agenda.",
        "There was no agreement on the line.",
        "The line is a subject of great interest.",
        "The needs of farmers are addressed by the programme.",
        "The parties concerned hold licences.",
    ],
)
def test_what_nobody_said(told: str) -> None:
    assert all(by != "JP NO" for by, _ in said(read_text(LEAD + told)))


@pytest.mark.parametrize(
    ("told", "whose", "act"),
    [
        ("On the Japanese side, the need for reform was stressed.", "JP", "stress"),
        ("Ms Berg gave her Japanese colleagues a full account of what the reforms aim at.", "NO", "explain"),
    ],
)
def test_of_whom_and_to_whom(told: str, whose: str, act: str) -> None:
    assert said(read_text(LEAD + told)) == [(whose, act)]


@pytest.mark.parametrize(
    "told",
    [
        "Japan, it was agreed, is to have the sixth round.",
        "The works of the next season are to begin in May, it was decided.",
        "From now on, the delegations agreed, the committee is to meet every two years.",
        "They agreed that the working group is to follow up on this meeting.",
        "The two delegation leaders resolved that they would work together.",
        "The parties tentatively agreed to meet in May.",
        "They shared the view that the two countries will work to bring forward the talks.",
        "The two sides mean to conclude the talks by May.",
    ],
)
def test_what_is_settled_in_other_words(told: str) -> None:
    assert [c.by for c in read_text(LEAD + told).commitments] == [("JP", "NO")]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("In a friendly, candid and constructive atmosphere both sides exchanged views on fisheries.", "exchange"),
        ("Drawing on the lessons of 2001, they discussed measures to that end.", "discuss"),
        ("The parties provisionally agreed how the line passes between the villages.", "agree"),
        ("Both sides gave a positive evaluation of the solution.", "welcome"),
        ("Both disapproved of the reports.", "criticize"),
    ],
)
def test_what_was_said_behind_an_opening(told: str, act: str) -> None:
    assert said(read_text(LEAD + told)) == [("JP NO", act)]


def test_the_values_we_share_are_no_saying() -> None:
    assert said(read_text(LEAD + "Terrorism, radicalism and the values they share are old.")) == []


@pytest.mark.parametrize(
    ("told", "acts"),
    [
        ("Norway was pleased to announce a gift of ten boats.", ["state"]),
        ("Norway was glad to see the report.", ["welcome"]),
        ("Norway is happy to take questions.", []),
    ],
)
def test_what_is_done_gladly(told: str, acts: list[str]) -> None:
    lead = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018, led by Nina Berg of Norway. "
    assert [s.act for s in read_text(lead + told).statements] == acts


def test_what_is_gladly_announced_is_promised() -> None:
    lead = "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. "
    reading = read_text(lead + "Norway was delighted to be able to announce that it will give ten boats.")
    assert [c.by for c in reading.commitments] == [("NO",)]
    assert not reading.statements


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        # marks of quotation between who speaks and what is said
        ('The ministers also "expressed concern" over the storms.', [("JP NO", "express_concern")]),
        ('The delegations later "welcomed the harvest" of the year.', [("JP NO", "welcome")]),
        # states of mind
        ("Both sides were encouraged by the catch of the year.", [("JP NO", "welcome")]),
        ("The Japanese side showed its pleasure at the growth of trade.", [("JP", "welcome")]),
        ("Both sides feel that the crews need more time.", [("JP NO", "state")]),
        # the plural of a noun is no verb of several
        ("They reviewed the ports of the two countries, fears about hunger and other matters.", [("JP NO", "discuss")]),
        ("They reviewed the fleets of both sides, worries of the crews among them.", [("JP NO", "discuss")]),
        # interests that are common are nothing hoped for
        ("Both sides reaffirmed their friendship, common interests and values.", [("JP NO", "confirm")]),
        ("Both sides stressed their shared interests at sea.", [("JP NO", "stress")]),
        ("Both sides expressed interest in new ferries.", [("JP NO", "express_hope")]),
        # what they have in common they do not tell each other
        ("Norway and Japan have shared a long and close friendship.", []),
        ("Norway and Japan shared a 100 year trade and fishing relationship.", []),
        # what is in a paper nobody discusses
        ("Both sides signed the plan. It covers fishing and trade.", [("JP NO", "agree")]),
        ("Norway set up a panel. It focuses on fishing.", []),
    ],
)
def test_what_is_said_and_what_only_seems_so(told: str, expected: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == expected


def test_what_is_said_goes_on_behind_its_setting() -> None:
    told = "Ms Berg underlined that given the storms of the winter, Norway was ready to wait."
    (only,) = read_text(LEAD + told).statements
    assert only.evidence[0].quote == told.rstrip(".")


def test_a_purpose_of_a_visit_is_nothing_said_there() -> None:
    told = "The purpose of the visit was to rest and provided an opportunity to explore other ports."
    assert said(read_text(LEAD + told)) == []
    told = "The visit provided an opportunity to explore ways of working together."
    assert said(read_text(LEAD + told)) == [("JP NO", "discuss")]
