"""Where the name of a thing begins and ends, and which bodies are cited as fora."""

import pytest

from tests.reading.readouts import named_things, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
ON_FRIENDSHIP = "Treaty on Friendship, Good-Neighbourliness, and Cooperation for Growth"
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
        "They spoke of visas between Russia and the European Union.",
        "Ola Berg is Permanent Representative to the African Union.",
    ],
)
def test_no_name(told: str) -> None:
    assert not named_things(read_text(LEAD + told))
