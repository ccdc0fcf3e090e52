"""Where the name of a thing begins and ends, and which bodies are cited as fora."""

import pytest

from tests.reading.readouts import named_things, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
ON_FRIENDSHIP = "Treaty on Friendship, Good-Neighbourliness, and Cooperation for Growth"
ON_CHILDREN = "Hague Convention on the Rights of Child Travellers"
ON_FISHING = "Memorandum of Understanding (MoU) on Fishing Matters"


@pytest.mark.parametrize(
    ("told", "kind", "name"),
    [
        ("They praised the Joint Co-operation Council of 2008.", "forum", "Joint Co-operation Council of 2008"),
        ("They cited the Multi-agency Harbour Platform.", "forum", "Multi-agency Harbour Platform"),
        (f"Japan acceded to the {ON_FRIENDSHIP}.", "instrument", ON_FRIENDSHIP),
        (f"Key among the papers is the {ON_FISHING}.", "instrument", ON_FISHING),
        ("They praised the Blue Bay Forum Leaders' Meeting.", "forum", "Blue Bay Forum Leaders' Meeting"),
        ("They cited the Agreement Establishing the Blue Area.", "instrument", "Agreement Establishing the Blue Area"),
        ("They hold a North Sea Dialogue and South Sea Dialogue.", "forum", "South Sea Dialogue"),
        ("They praised the Justice Department's Clean Harbour Initiative.", "instrument", "Clean Harbour Initiative"),
        ("They began the Blue Ports Partnership The work goes on.", "instrument", "Blue Ports Partnership"),
        ("Japan will hold the coming G20 Presidency.", "forum", "G20"),
        ("They consulted with G7 capitals.", "forum", "G7"),
        ("They discussed how the G20 is being prepared.", "forum", "G20"),
        ("They stressed NATO's unity.", "forum", "NATO"),
        ("Both sides work closely at the UN and ASEAN.", "forum", "ASEAN"),
    ],
)
def test_a_whole_name(told: str, kind: str, name: str) -> None:
    assert (kind, name) in named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "They met the Blue Forum Scholars.",
        "They praised the Clean Ports Partnership Accelerator.",
        "Officials are to sign several Memoranda of Understanding (MoUs).",
        "It was paid for by France, Germany, and the European Commission.",
        "They spoke of visas between Norway and the European Union.",
        "Ola Berg is Permanent Representative to the African Union.",
    ],
)
def test_no_name(told: str) -> None:
    assert not named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    ("told", "kind", "name"),
    [
        ("They cited the Los Angeles Declaration on Migration.", "instrument", "Los Angeles Declaration on Migration"),
        (f"They apply the {ON_CHILDREN}.", "instrument", ON_CHILDREN),
        ("They began a hotline mechanism for cybercrime.", "channel", "mechanism for cybercrime"),
        ("They heard the African Free Trade Area Secretariat.", "channel", "African Free Trade Area Secretariat"),
        ("It is paid by the Neighbourhood Cooperation Instrument.", "fund", "Neighbourhood Cooperation Instrument"),
        ("They issued a joint statement of 4 May 2018.", "instrument", "joint statement of 4 May 2018"),
        ("They praised the Blue Ports Forum between the U.S. and its allies.", "forum", "Blue Ports Forum"),
        ('They praised the reform package "Fair and Open Harbours".', "instrument", "Fair and Open Harbours"),
    ],
)
def test_a_name_of_its_kind(told: str, kind: str, name: str) -> None:
    assert (kind, name) in named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "She leads the Department of Political, Security and Coast Treaties.",
        "The Centre of Harbour Readiness and Strategy for Ports was told of it.",
        "Ola Berg, Deputy Secretary, Coasts and Islands Group, Ministry of Trade, was there.",
        "They visited the Northern Coast Replacement Facility.",
        "They looked at the Deep Sea Instrument.",
        "The ministry said in a press statement of 4 May 2018 that it was late.",
        "Annex A has the Programme of Activities.",
        "The Cabinet Secretariat was told of it.",
    ],
)
def test_a_desk_a_building_or_a_source(told: str) -> None:
    assert not named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    ("told", "names"),
    [
        (
            "They recalled the Treaty on Friendship of Japan in the 21st Century.",
            {"Treaty on Friendship of Japan in the 21st Century"},
        ),
        ("They recalled the Blue Ports Plan in the 19th century.", {"Blue Ports Plan"}),
        ("They signed protocols on mending nets, and the dispute was over.", {"protocols on mending nets"}),
        ("They signed protocols on nets, ropes, and sails.", {"protocols on nets, ropes, and sails"}),
        ("They signed Memoranda of Understanding in the fields of: nets; ropes.", set()),
    ],
)
def test_a_name_ends_with_its_own_words(told: str, names: set[str]) -> None:
    assert {name for _, name in named_things(read_text(LEAD + told))} == names


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("They praised the Chile-Peru/New Zealand Ports Agreement.", {"Chile-Peru/New Zealand Ports Agreement"}),
        ("They signed the social security agreement.", {"social security agreement"}),
        ("They praised the Supreme Interstate Council.", {"Supreme Interstate Council"}),
        ("They praised the Council of Interparliamentary Work.", {"Council of Interparliamentary Work"}),
        ("They recalled the Green Progressive Alliance government.", set()),
    ],
)
def test_a_name_is_whole(told: str, names: set[str]) -> None:
    assert {name for _, name in named_things(read_text(LEAD + told))} == names
