"""References under a second name, in letters, by a year or by what they are for; and what is told of as the round."""

import pytest

from tests.reading.readouts import named_things, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "


@pytest.mark.parametrize(
    ("told", "names"),
    [
        ("They praised the Blue Transit Agreement (Lima Agreement).", {"Blue Transit Agreement"}),
        ("They praised the Blue Transit Agreement (or Lima Agreement).", {"Blue Transit Agreement"}),
        (
            "They praised the Blue Transit Agreement and the Lima Agreement.",
            {"Blue Transit Agreement", "Lima Agreement"},
        ),
        ("The G20 Leaders' Summit in Lima was a success. They back the G20.", {"G20 Leaders' Summit in Lima"}),
        ("The APEC Summit in Lima was a success. They praised APEC.", {"APEC Summit in Lima"}),
        (
            "They spoke of the work of the Partners in the Blue Pacific (PBP). The PBP will go on.",
            {"Partners in the Blue Pacific (PBP)"},
        ),
        (
            "They took part in the Southern Africa Development Community (SADC) meeting.",
            {"Southern Africa Development Community (SADC)"},
        ),
        (
            "They signed a Revised Letter of Agreement (RLOA) in the field of fishing.",
            {"Revised Letter of Agreement (RLOA)"},
        ),
        (
            "They recalled the 2016 arbitral tribunal ruling on the reefs.",
            {"2016 arbitral tribunal ruling on the reefs"},
        ),
        ("They recalled the 2012 bilateral ports agreement.", {"2012 bilateral ports agreement"}),
        ("In 2012 the two ministers praised the agreement.", set()),
        (
            "They signed treaties on friendship and on the border in May 2017.",
            {"treaties on friendship and on the border"},
        ),
        ("They keep to treaties and conventions.", set()),
        ("It is a pillar of the 'Neighbourhood First' policy.", {"Neighbourhood First' policy"}),
        ("They praised the reciprocal access agreement.", {"reciprocal access agreement"}),
        ("They praised their normalization agreement.", {"normalization agreement"}),
        ("They praised the maritime boundary agreement.", {"maritime boundary agreement"}),
        ("They keep to information sharing protocols.", set()),
        ("They praised the wage agreement.", set()),
        ("They signed a memorandum of understanding (MoU) on cod.", {"memorandum of understanding (MoU) on cod"}),
        (
            "They signed an action program to deepen the Chile-Norway ports partnership until 2024.",
            {"action program to deepen the Chile-Norway ports partnership until 2024"},
        ),
        (
            "They praised the action programme to deepen their partnership for the period of 2019-23.",
            {"action programme to deepen their partnership for the period of 2019-23"},
        ),
        ("They took up an action programme to end hunger.", set()),
        ("They will meet beside the G7 and NATO Summits.", {"G7", "NATO Summit"}),
        ("They met at the Prime Ministers' Conference in London.", {"Prime Ministers' Conference in London"}),
        ("They condemned the missile launch over Japan.", {"missile launch over Japan"}),
        ("They signed a protocol with Peru on visas.", {"protocol with Peru on visas"}),
        ("They saw the World Trade Centre.", set()),
    ],
)
def test_by_which_name_a_thing_is_told_and_once(told: str, names: set[str]) -> None:
    assert {name for _, name in named_things(read_text(LEAD + told))} == names


@pytest.mark.parametrize(
    "lead",
    [
        "Norway and Chile held the eighth Norway-Chile Annual Bilateral Consultations on July 1 in Oslo.",
        "The first meeting of the Supreme Interstate Council of Norway and Chile was held in Oslo on 3 May 2018.",
        "The ministers go to the 8th East Asia Summit (EAS) in Lima on 3 May 2018. The EAS is of use.",
    ],
)
def test_the_round_that_the_text_tells_of_is_no_reference(lead: str) -> None:
    assert named_things(read_text(lead, published="2018-05-04")) == set()


def test_how_often_another_series_meets_is_not_told_of_this_one() -> None:
    told = "This came right behind the third Annual Defence Talks of Japan and Chile on 3 May."
    assert not [c for c in read_text(LEAD + told).continuity if c.kind == "cadence"]


def test_what_a_round_is_on_may_be_an_incident() -> None:
    told = (
        "Norway and Chile held the Special Norway-Chile Foreign Ministers' Meeting on COVID-19 in Oslo on 3 May 2020."
    )
    assert named_things(read_text(told)) == {("incident", "COVID-19")}
