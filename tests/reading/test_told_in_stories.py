"""How stories tell who said what: long passives, rows of verbs, papers, offices before names, who told the story."""

import pytest

from tests.reading.readouts import read_text, said

LEAD = (
    "The 3rd Norway-Chile Fisheries Dialogue was held in Oslo on 3 May 2019. Norwegian Foreign Minister Ana Berg and "
    "Chilean Foreign Minister Luis Rojas led the talks. "
)


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("At the talks, the need for nets, trade in cod and stronger ties was noted.", [("CL NO", "state")]),
        ("The importance of nets was also mentioned.", [("CL NO", "state")]),
        ("The importance of nets is noted.", []),
        ("The meeting saw an exchange of views on cod.", [("CL NO", "exchange")]),
        ("The fruitful meeting reviewed trade.", [("CL NO", "discuss")]),
        ("The price of cod was in the focus of the talks.", [("CL NO", "discuss")]),
        ("The Deputy FMs hailed the plan.", [("CL NO", "welcome")]),
        (
            "They adopted a statement where the ministers condemned the theft of cod.",
            [("CL NO", "agree"), ("CL NO", "condemn")],
        ),
        ("They flew to Bergen, where the ministers condemned the theft of cod.", []),
        (
            "Rojas welcomed the Norwegian delegation, praised the harbour and thanked the crew.",
            [("CL", "welcome"), ("CL", "commend"), ("CL", "thank")],
        ),
    ],
)
def test_who_said_what(told: str, expected: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == expected


@pytest.mark.parametrize(
    "name",
    [
        "Chilean foreign ministry's additional secretary Eva Lund",
        "Chilean fisheries ministry director Eva Lund",
        "the Chilean labour ministry's deputy director Eva Lund",
    ],
)
def test_the_office_before_a_post_tells_whose_it_is(name: str) -> None:
    text = f"{LEAD}At the talks {name} led a working group. Lund praised the crew."
    assert ("CL", "commend") in said(read_text(text))


@pytest.mark.parametrize(
    ("told", "account"),
    [
        ("The talks were long, the Chilean Foreign Ministry told the Harbour Post.", ("CL",)),
        ("The talks were long, the Chilean Foreign Ministry reported on 4 May.", ("CL",)),
        ("The talks were long, the Post reports referring to the Norwegian Foreign Ministry.", ("NO",)),
        ("The talks were long, the Harbour Post told its readers.", ()),
    ],
)
def test_the_ministry_that_told_a_story(told: str, account: tuple[str, ...]) -> None:
    reading = read_text(f"{LEAD}{told} Both sides praised the crew.", publisher="Reuters")
    assert [s.according_to for s in reading.statements if s.act == "commend"] == [account]


@pytest.mark.parametrize(
    "who", ["the Foreign Ministry", "Norway's Foreign Ministry", "Norwegian Foreign Minister Ana Berg", "Ana Berg"]
)
def test_who_told_of_an_agreement_behind_it_said_nothing_else(who: str) -> None:
    behind = "after the 3rd Fisheries Dialogue in Oslo on Friday"
    told = f"Norway and Chile have agreed to speed up the count, said {who} {behind}."
    assert said(read_text(LEAD + told)) == []


def test_what_one_says_that_all_agreed_to_do_binds_all_by_that_account() -> None:
    reading = read_text(LEAD + "Berg said that both sides agreed to open the harbour.")
    (made,) = reading.commitments
    assert (made.by, made.according_to) == (("CL", "NO"), ("NO",))
    assert [s.by for s in reading.statements] == []


def test_what_one_believes_that_all_agreed_to_do_is_ones_own_view() -> None:
    assert read_text(LEAD + "Berg believed that both sides had agreed to open the harbour.").commitments == ()
