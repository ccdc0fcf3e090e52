"""References: the fora, instruments, channels, funds, incidents and proposals that a text names."""

import pytest

from tests.reading.readouts import named_things, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
NAMED_BY_PARTIES = "Alliance between Chile and the Philippines"
PAPER_OF_A_YEAR = "2014 agreement between Chile and Peru"
MINISTERS_MEETING = "foreign ministers' meeting in Lima in May 2011"
VISIT = "Foreign Minister Ola Berg visited Chile in May 2011"
STATE_VISIT = "President Ola Berg's visit to Chile on 3 May 2011"
MEETING_OF_A_BODY = "fifth ministerial meeting of the Asia Cooperation Dialogue"
SIGNED_PAPER = "agreement that was signed in Lima in 2015"
ADOPTED_PAPER = "Joint Declaration adopted in Lima in 2012"
OF_PRESIDENTS = "joint declaration adopted by the presidents in 2012"
OF_MINISTRIES = "Memorandum of Understanding between the two ministries"
OF_TWO_MINISTRIES = "Plan for Talks between the Foreign Ministries"
COOPERATION_COUNCIL = "Chilean-Peruvian Cooperation Council (CC)"
VISIT_OF = "visit of President Berg to Chile in May 2017"
PAIR = "President Ola Berg and President Ann Roe, meeting in Lima"
PORTS_CONFERENCE = "3rd Ports for Trade Ministerial Conference"
QUAKE = "earthquake that struck Chile in May 2010"
EVENTS = "events of January 2018 in the Blue Coast Region"
CLASHES = "clashes that broke out in the north in 2015"
OWN_DEED = "Norway's unprovoked attack on Chile"


@pytest.mark.parametrize(
    ("told", "kind", "name"),
    [
        ("Both sides discussed the ASEAN Regional Forum.", "forum", "ASEAN Regional Forum"),
        ("Both sides will consult at the UN Security Council.", "forum", "UN Security Council"),
        ("Both sides recalled the Paris Agreement.", "instrument", "Paris Agreement"),
        (
            "Both sides signed a Memorandum of Understanding on Sea Rescue.",
            "instrument",
            "Memorandum of Understanding on Sea Rescue",
        ),
        (
            "Both sides discussed the maritime and air liaison mechanism.",
            "channel",
            "maritime and air liaison mechanism",
        ),
        ("Both sides praised the Green Harbour Fund.", "fund", "Green Harbour Fund"),
        ("Both sides condemned the bombings in Jakarta in 2009.", "incident", "bombings in Jakarta"),
        ("Both sides condemned the attack on Ukraine.", "incident", "attack on Ukraine"),
        ("Japan spoke of the war against the Russian army.", "incident", "war against the Russian"),
        ("Both sides signed an agreement on rescue at sea.", "instrument", "agreement on rescue at sea"),
        ("They attended the signing of a memorandum of cooperation.", "instrument", "memorandum of cooperation"),
        (
            "A protocol was also signed to build a school.",
            "instrument",
            "protocol was also signed to build a school",
        ),
        (
            "Both sides praised the High-Level Group on Ports, Fishing and Safe Travel.",
            "forum",
            "High-Level Group on Ports, Fishing and Safe Travel",
        ),
        (
            "Both sides recalled the Science, Technology, and Fishing Agreement.",
            "instrument",
            "Science, Technology, and Fishing Agreement",
        ),
        ("Both sides recalled the Roadmap for a Renewed Alliance.", "instrument", "Roadmap for a Renewed Alliance"),
        (
            "Both sides signed the Statement of Intent on Co-production and Repair.",
            "instrument",
            "Statement of Intent on Co-production and Repair",
        ),
        ("Both sides cited Security Council Resolution 9999.", "instrument", "Security Council Resolution 9999"),
        ("Both sides praised the track 1.5 dialogue.", "channel", "track 1.5 dialogue"),
        ("Both sides recalled the four political documents.", "instrument", "four political documents"),
        ("Both sides praised the Alliance between Chile and the Philippines.", "channel", NAMED_BY_PARTIES),
        ("Both sides recalled the Lima Bay treaty.", "instrument", "Lima Bay treaty"),
        ("Both sides praised the Quad Ports Partnership.", "instrument", "Quad Ports Partnership"),
        ("Both sides joined the Safe Ports Partnership Group (SPPG).", "forum", "Safe Ports Partnership Group (SPPG)"),
        ("Both sides recalled the Closer Ties (CT) Agreement.", "instrument", "Closer Ties (CT) Agreement"),
        ("Both sides recalled the Closer Ties (CT) agreement.", "instrument", "Closer Ties (CT) agreement"),
        (
            "Both sides praised the Framework for Security, Public Health, and Safe Ports.",
            "instrument",
            "Framework for Security, Public Health, and Safe Ports",
        ),
        ("Japan described its national defense strategy to Norway.", "instrument", "national defense strategy"),
        ("Both sides discussed the Chilean trade review.", "instrument", "Chilean trade review"),
        ("Both sides recalled the agreement of 3 May 2001.", "instrument", "agreement of 3 May 2001"),
        ("Both sides recalled the 2014 agreement between Chile and Peru.", "instrument", PAPER_OF_A_YEAR),
        ("This followed a consensus of the two presidents.", "instrument", "consensus of the two presidents"),
        (
            "They adopted statements on fishing, ports and the law of the sea.",
            "instrument",
            "statements on fishing, ports and the law of the sea",
        ),
        ("The leaders adopted a political declaration.", "instrument", "political declaration"),
        ("A mechanism for maritime crises will begin soon.", "channel", "mechanism for maritime crises"),
        ("Both sides discussed the Syrian crisis.", "incident", "Syrian crisis"),
        ("Both sides condemned Norway's unprovoked attack on Chile.", "incident", OWN_DEED),
        ("Both sides condemned the blast in the Lima metro.", "incident", "blast in the Lima metro"),
        ("It was agreed at a summit in October 2011.", "forum", "summit in October 2011"),
        ("It was proposed at the foreign ministers' meeting in Lima in May 2011.", "forum", MINISTERS_MEETING),
        ("It was agreed when Foreign Minister Ola Berg visited Chile in May 2011.", "forum", VISIT),
        ("It was decided during President Ola Berg's visit to Chile on 3 May 2011.", "forum", STATE_VISIT),
        (
            "When the two foreign ministers met in Lima in March, they agreed.",
            "forum",
            "foreign ministers met in Lima in March",
        ),
        ("They met beside the fifth ministerial meeting of the Asia Cooperation Dialogue.", "forum", MEETING_OF_A_BODY),
        ("Both sides praised the Lima Games of 2019.", "forum", "Lima Games of 2019"),
        ("Both sides spoke of the Astana process.", "forum", "Astana process"),
        ("Both sides joined the Lima Bay international forum.", "forum", "Lima Bay international forum"),
        ("Both sides praised the ASEAN Regional Centre for Fishing.", "channel", "ASEAN Regional Centre for Fishing"),
        (
            "The role of the Trilateral Cooperation Secretariat will be discussed.",
            "forum",
            "Trilateral Cooperation Secretariat",
        ),
        ("Both sides signed a Free Trade Agreement with Norway.", "instrument", "Free Trade Agreement with Norway"),
        ("Both sides noted the council's decision on ship noise (May 2017).", "instrument", "decision on ship noise"),
        ("Japan sent aid after the earthquake of 2011.", "incident", "earthquake of 2011"),
        ("Japan spoke of the 6 February tsunami.", "incident", "6 February tsunami"),
        (
            "Japan condemned the launch by North Korea of a missile on the 18th.",
            "incident",
            "launch by North Korea of a missile",
        ),
        ("Japan condemned the annexation of Crimea.", "incident", "annexation of Crimea"),
        ("They cited the Trade Framework (TF) Council.", "instrument", "Trade Framework (TF) Council"),
        (
            "Both sides recalled the Joint Vision on Ports towards 2030.",
            "instrument",
            "Joint Vision on Ports towards 2030",
        ),
        ("They signed a Letter of Intent to study fish.", "instrument", "Letter of Intent to study fish"),
        ("Both sides praised Chile's Act West Policy.", "instrument", "Act West Policy"),
        ("They went from the Ports Partnership to a Trade Partnership.", "instrument", "Ports Partnership"),
        ("Both sides recalled the Lombok Treaty.", "instrument", "Lombok Treaty"),
        ("Both sides recalled the 3 May 2017 statement by Norway.", "instrument", "3 May 2017 statement"),
        ("Both sides condemned the invasion into Chile.", "incident", "invasion into Chile"),
        ("This built on the March 2016 summit in Lima.", "forum", "March 2016 summit in Lima"),
        ("Both sides praised the President's Emergency Plan for Ports.", "instrument", "Emergency Plan for Ports"),
        ("Japan thanked Chile's Chile-Norway Friendship Group.", "forum", "Chile-Norway Friendship Group"),
        ("Both sides spoke with the International Monetary Fund.", "forum", "International Monetary Fund"),
        ("Both sides recalled the agreement that was signed in Lima in 2015.", "instrument", SIGNED_PAPER),
        ("Both sides recalled the Joint Declaration adopted in Lima in 2012.", "instrument", ADOPTED_PAPER),
        ("They recalled the joint declaration adopted by the presidents in 2012.", "instrument", OF_PRESIDENTS),
        ("They recalled the agreement signed last year.", "instrument", "agreement signed last year"),
        (
            "They recalled the roadmap signed by the ministers in Lima.",
            "instrument",
            "roadmap signed by the ministers in Lima",
        ),
        ("They recalled the convention against torture.", "instrument", "convention against torture"),
        ("Chile has joined the treaty that bans mines.", "instrument", "treaty that bans mines"),
        ("They spoke of a draft agreement on legal aid.", "proposal", "draft agreement on legal aid"),
        ("Negotiations on a free trade agreement go on.", "proposal", "free trade agreement"),
        ("They recalled ILO Convention No. 190.", "instrument", "ILO Convention No. 190"),
        ("They spoke of the quake, the earthquake that struck Chile in May 2010.", "incident", QUAKE),
        ("They condemned Norway's drone attack on Chile.", "incident", "Norway's drone attack on Chile"),
        ("They prepared the 10th Review Conference of the NPT.", "forum", "10th Review Conference of the NPT"),
        ("They prepared the Plan of Action 2019-2022.", "instrument", "Plan of Action 2019-2022"),
        ("They followed the guidelines of 2005.", "instrument", "guidelines of 2005"),
        ("They discussed the Chile-Norway agreement on ports.", "instrument", "Chile-Norway agreement on ports"),
        ("They carried out the Chilean-Norwegian safe ports plan.", "instrument", "Chilean-Norwegian safe ports plan"),
        ("They praised the implementation of the memorandum on ports.", "instrument", "memorandum on ports"),
        ("Japan signed an MoU on fishing.", "instrument", "MoU on fishing"),
        ("They praised the Memorandum of Understanding between the two ministries.", "instrument", OF_MINISTRIES),
        ("They welcomed the latest ceasefire agreement.", "instrument", "ceasefire agreement"),
        ("They spoke of the five-point consensus of ASEAN.", "instrument", "five-point consensus of ASEAN"),
        ("They recalled UNSC resolutions 9998 and 9999.", "instrument", "UNSC resolutions 9998 and 9999"),
        ("They recalled relevant UN Security Council resolutions.", "instrument", "UN Security Council resolutions"),
        ("They recalled the resolutions of the Security Council.", "instrument", "resolutions of the Security Council"),
        ("They compared their National Port Strategies.", "instrument", "National Port Strategies"),
        ("They will sign the Plan for Talks between the Foreign Ministries.", "instrument", OF_TWO_MINISTRIES),
        ("They praised the Blue Harbour programme.", "instrument", "Blue Harbour programme"),
        ("They praised the Blue Harbour Training Programme.", "fund", "Blue Harbour Training Programme"),
        ("They met at COP29.", "forum", "COP29"),
        ("They spoke of matters of the AU.", "forum", "AU"),
        ("They met beside the Group of 20 summit.", "forum", "Group of 20 summit"),
        (
            "They praised the Chile-Peru Joint Business Council (JBC).",
            "forum",
            "Chile-Peru Joint Business Council (JBC)",
        ),
        ("They praised the Chilean-Peruvian Cooperation Council (CC).", "forum", COOPERATION_COUNCIL),
        ("They praised the EU-Chile Fair Ports seminar.", "forum", "EU-Chile Fair Ports seminar"),
        ("They recalled the 3rd Ports for Trade Ministerial Conference.", "forum", PORTS_CONFERENCE),
        ("It was agreed at the visit of President Berg to Chile in May 2017.", "forum", VISIT_OF),
        ("President Ola Berg and President Ann Roe, meeting in Lima last year, agreed on it.", "forum", PAIR),
        ("They noted three EU-UN staff talks in June 2017.", "forum", "EU-UN staff talks in June 2017"),
        ("They spoke of the COVID-19 pandemic.", "incident", "COVID-19 pandemic"),
        ("They spoke of the Ukraine conflict.", "incident", "Ukraine conflict"),
        ("They spoke of the Nimba crisis.", "incident", "Nimba crisis"),
        ("They recalled the tragic events of January 2018 in the Blue Coast Region.", "incident", EVENTS),
        ("They spoke of the clashes that broke out in the north in 2015.", "incident", CLASHES),
        ("They met after the attack of 3 May.", "incident", "attack of 3 May"),
        ("They spoke of the murder of Ola Berg.", "incident", "murder of Ola Berg"),
        ("They spoke of the attacks in the Blue Sea.", "incident", "attacks in the Blue Sea"),
        ("Norway annexed the Blue Coast in May 2014.", "incident", "annexed the Blue Coast in May 2014"),
    ],
)
def test_a_thing_that_is_named(told: str, kind: str, name: str) -> None:
    assert (kind, name) in named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "Both sides issued a joint statement.",
        "Both sides reached an agreement.",
        "ASEAN welcomed the report.",
        "Both sides approved plans for the near future.",
        "Both sides praised the strategic partnership.",
        "Both sides discussed the sea.",
        "They would consult if there were an armed attack on Chile.",
        "The Acting Special Envoy for the Fishing Centre Ola Berg spoke.",
        "Both sides praised the agreement between the two countries.",
        "Both sides visited research and development centres.",
        "Experts of the Centers for Disease Control and Prevention took part.",
        "They remembered the legacy of the Cold War.",
        "The Lima Convention and Exhibition Centre will be the place.",
        "Japan spoke with the U.S. Congress.",
        "An armed attack on Norway would be met by all.",
        "Both sides spoke of goods from ASEAN countries.",
        "The credentials of Ola Berg (European Union) were received.",
        "Ola Berg visited Chile on 3 May 2018.",
        "They praised the visit of President Berg to Chile in May 2017.",
        "The talks came just before the visit of President Berg to Chile.",
        "They spoke of COVID-19 outbreak response plans.",
        "The National Fisheries Council was told of it.",
        "They spoke of diplomatic and military mechanisms.",
        "Norway will not have invaded the Blue Coast.",
        "It was told OF THE GREAT AND LASTING CONCEPT AS IMPORTANT AS SECONDARY SCHOOLS.",
    ],
)
def test_what_has_no_name_of_its_own_is_none(told: str) -> None:
    assert named_things(read_text(LEAD + told)) == set()


def test_the_sentence_that_goes_on_about_the_papers_names_them() -> None:
    told = "Several papers were signed. They include an agreement on fishing; and a protocol on the study of Japanese."
    assert named_things(read_text(LEAD + told)) == {
        ("instrument", "agreement on fishing"),
        ("instrument", "protocol on the study of Japanese"),
    }


def test_two_things_that_and_joins_are_two() -> None:
    told = "Both sides praised the Blue Coast Initiative and the Fair Ports Plan."
    assert named_things(read_text(LEAD + told)) == {
        ("instrument", "Blue Coast Initiative"),
        ("instrument", "Fair Ports Plan"),
    }


def test_the_names_of_a_list_are_apart_though_they_have_commas() -> None:
    told = "Both sides praised the Blue Coast Strategy, Fair Ports Strategy and Safe Ships Program."
    assert {name for _, name in named_things(read_text(LEAD + told))} == {
        "Blue Coast Strategy",
        "Fair Ports Strategy",
        "Safe Ships Program",
    }


def test_a_thing_that_holds_the_name_of_another_is_another() -> None:
    told = (
        "Both sides praised the Blue Coast Partnership. They adopted the Plan of Action for the Blue Coast Partnership."
    )
    assert named_things(read_text(LEAD + told)) == {
        ("instrument", "Blue Coast Partnership"),
        ("instrument", "Plan of Action for the Blue Coast Partnership"),
    }


def test_the_letters_of_a_name_are_the_same_thing() -> None:
    told = "Both sides praised the Blue Coast Forum (BCF). Japan will host the Blue Coast Forum. They left the WTO."
    both = told + " Both sides praised the World Trade Organization."
    assert named_things(read_text(LEAD + both)) == {
        ("forum", "Blue Coast Forum (BCF)"),
        ("forum", "World Trade Organization"),
    }


def test_a_name_in_single_quotation_marks_stands_alone() -> None:
    told = "Both sides praised the 'Blue Coast Vision' and the 'Fair Ports Initiative'."
    assert named_things(read_text(LEAD + told)) == {
        ("instrument", "Blue Coast Vision"),
        ("instrument", "Fair Ports Initiative"),
    }


def test_the_fuller_name_of_a_thing_is_kept() -> None:
    told = "Both sides praised the Ports Partnership. They began a Renewed Ports Partnership for the Blue Coast."
    assert named_things(read_text(LEAD + told)) == {("instrument", "Renewed Ports Partnership for the Blue Coast")}


def test_a_paper_may_be_signed_on_several_subjects() -> None:
    told = "They signed memoranda of understanding on ports, fish and health and decided to meet again."
    assert named_things(read_text(LEAD + told)) == {
        ("instrument", "memoranda of understanding on ports, fish and health"),
    }


def test_the_meeting_of_a_body_is_a_forum_beside_the_round() -> None:
    told = "As was decided at the Tenth ASEAN Regional Forum (ARF) in Phnom Penh on 18 June 2003, they met."
    assert ("forum", "Tenth ASEAN Regional Forum (ARF)") in named_things(read_text(LEAD + told))


def test_a_reference_has_its_own_date() -> None:
    (found,) = read_text(LEAD + "Both sides recalled the Joint Statement on Oceans of 3 March 2014.").references
    assert found.when == "2014-03-03"


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("Both sides recalled the 1982 Blue Coast Treaty and the 1990 Ports Treaty.", "1982"),
        ("Both sides recalled the Blue Coast Treaty, signed in Lima in May 2011.", "2011-05"),
        ("The Blue Coast Treaty is as valid today as in 1982.", None),
        ("Both sides welcomed this year's Blue Coast Forum on April 22.", "2018-04-22"),
        ("Both sides spoke ahead of next year's Blue Coast Forum.", "2019"),
    ],
)
def test_the_date_of_a_thing_is_that_before_it_or_that_it_leads_to(told: str, when: str | None) -> None:
    things = read_text(LEAD + told, published="2018-05-10").references
    assert next(thing.when for thing in things if "Blue Coast" in thing.name) == when


def test_a_thing_named_twice_is_told_once() -> None:
    reading = read_text(LEAD + "Both sides recalled the Paris Agreement. Japan praised the Paris Agreement.")
    assert named_things(reading) == {("instrument", "Paris Agreement")}


def test_the_round_itself_is_no_reference() -> None:
    assert named_things(read_text(LEAD + "The dialogue was frank.")) == set()
