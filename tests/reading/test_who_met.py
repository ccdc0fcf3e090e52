"""Who met: whom a text is of where it tells of no round, and whom "we" on the page of one of them stands for."""

import pytest

from tests.reading.readouts import promised, read_text, said

KREMLIN = {"publisher": "President of Russia (en.kremlin.ru)", "published": "2019-05-04"}
PRIME_MINISTER = {"publisher": "Prime Minister of Australia (Hawke, Robert)", "published": "2019-05-04"}
WHITE_HOUSE = {"publisher": "The White House", "published": "2019-05-04"}

READOUT = "Readout of President Doe's Meeting with Prime Minister Jean Roy of Canada"


def test_who_is_only_talked_about_did_not_meet() -> None:
    text = (
        "The President received letters of credence from twelve ambassadors. "
        "We value our talks with Chile. Last year we signed an agreement on fish. We welcome the harvest in Chile. "
        "We hope to see more trade with Norway. We have agreed to open a school there."
    )
    reading = read_text(text, title="Letters of credence presented", **KREMLIN)
    assert {by for by, _ in said(reading)} == {"RU"}
    assert promised(reading) == []


@pytest.mark.parametrize(
    ("title", "lead"),
    [
        ("Telephone conversation with President of Chile Ana Roe", "The two leaders discussed the talks."),
        ("A call", "Russia and Chile spoke by telephone. The two leaders discussed the talks."),
        (
            "A call of the President with President of Chile Ana Roe",
            "It was a busy day. The two leaders discussed the talks.",
        ),
    ],
)
def test_whom_the_opening_names_met(title: str, lead: str) -> None:
    reading = read_text(lead, title=title, **KREMLIN)
    assert said(reading) == [("CL RU", "discuss")]


def test_what_is_told_in_a_speech_without_a_subject_is_nobodys() -> None:
    text = (
        "I thank the people of Greece for their invitation. The idea has been discussed for years in many homes. "
        "Consultation will continue to guide this Government. I welcome the new school."
    )
    reading = read_text(text, title="Speech at the Greek-Australian dinner", **PRIME_MINISTER)
    assert said(reading) == [("AU", "thank"), ("AU", "welcome")]
    assert promised(reading) == []


LEAD = (
    "Today the United States and Chile held the 2nd U.S.-Chile Maritime Dialogue in Santiago. "
    "The dialogue serves the safety of our two countries.\n\n"
)


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("We intend to open a port together.", "CL US"),
        ("We plan to train pilots with Chile.", "US"),
    ],
)
def test_we_on_a_page_that_speaks_of_our_countries(told: str, bound: str) -> None:
    assert [by for by, _ in promised(read_text(LEAD + told, **WHITE_HOUSE))] == [bound]


def test_we_beside_an_i_is_whose_page_it_is() -> None:
    reading = read_text(LEAD + "I thank the crew. We intend to open a port.", **WHITE_HOUSE)
    assert [by for by, _ in promised(reading)] == ["US"]


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


def test_the_states_of_the_title_met_though_one_of_them_is_not_told_by_name() -> None:
    read = read_text(
        "President Nina Berg of Norway: Colleagues, dear President Luis Rojas of Chile. Together with our partners, we "
        "discussed kelp and agreed to plant more of it.",
        title="Press statement following a meeting of the presidents of Norway, Chile and Peru",
        publisher="Government of Norway",
    )
    assert [c.by for c in read.commitments] == [("CL", "NO", "PE")]


def test_what_one_states_page_foretells_is_no_promise_of_the_body_that_met() -> None:
    read = read_text(
        "Minister Roe today confirmed Australia's support for Somalia. The 2010 Lisbon NATO Summit agreed to hand over "
        "by the end of 2014. The army's role in the north will continue until then. In the south, the army will "
        "continue to provide training to the coast guard.",
        title="White Paper: Somalia",
        publisher="Prime Minister of Australia",
    )
    assert read.commitments == ()


def test_a_pair_with_a_name_of_its_own_is_told_by_its_states() -> None:
    read = read_text(
        "The Prime Ministers agreed to grow more kelp. They recognised that trans-Tasman trade matters.",
        title="Joint statement by Prime Ministers Roe and Doe: August report on trans-Tasman cooperation",
        publisher="Prime Minister of Australia",
    )
    assert {p for c in read.commitments for p in c.by} == {"AU", "NZ"}


@pytest.mark.parametrize(
    ("title", "told"),
    [
        (
            "Readout of a Meeting with Reef Societies",
            (
                "Minister Nina Berg met twelve societies to discuss the withdrawal of troops from Fiji. Fiji's reefs "
                "need care. Officials thanked the societies for their help."
            ),
        ),
        (
            "Readout of a Meeting with the Wise",
            "Adviser Jane Roe met the Wise, a circle founded by former President Nelson Mandela. They discussed fish.",
        ),
        (
            "Statement by Coastal Leaders on Fiji",
            "Coastal leaders, at their meeting in Lima, noted the raid in Fiji. They called for peace in Fiji.",
        ),
        (
            "New Help to Fiji",
            "The new grant to Fiji begins in May. Leaders discussed more help for its reefs.",
        ),
        (
            "Joint Media Release: Extended Help to Fiji",
            "The grant begins in May. We will also send two ships. We will plant trees in Fiji.",
        ),
        ("Fiji and Chile at the Reef Summit", "Fiji and Chile will meet. The leaders will exchange views on reefs."),
    ],
)
def test_a_page_meets_nobody_whom_it_only_tells_of(title: str, told: str) -> None:
    reading = read_text(told, title=title, **WHITE_HOUSE)
    assert not any(set(by.split()) - {"US"} for by, _ in (*said(reading), *promised(reading)))


def test_of_a_meeting_with_several_all_whom_the_title_names_are_they() -> None:
    reading = read_text(
        "President Jane Roe met with Foreign Minister Ana Rojas of Chile and the ministers of Fiji and Peru. "
        "They discussed reefs.",
        title="President Roe's Meeting with Foreign Ministers of Chile, Fiji and Peru",
        **WHITE_HOUSE,
    )
    assert said(reading) == [("CL FJ PE US", "discuss")]


def test_a_minister_and_the_counterpart_in_the_title_of_a_story_from_home_met() -> None:
    text = "Both ministers praised the crews of the North Sea. They welcomed the talks of last year with Chile."
    story = {"publisher": "Aftenposten", "published": "2019-05-04"}
    title = "Foreign Minister holds talks with Chilean counterpart"
    assert said(read_text(f"OSLO, May 3 - {text}", title=title, **story)) == [
        ("CL NO", "commend"),
        ("CL NO", "welcome"),
    ]
    reading = read_text(text, title=title, published="2019-05-04")  # nobody knows whose minister
    assert said(reading) == []


def test_a_summit_to_which_two_will_go_does_not_tell_who_met() -> None:
    lead = (
        "Norwegian Foreign Minister Ana Berg met her Chilean counterpart Luis Rojas on Friday. "
        "It rained. The nets were dry. The ropes were old. The sails were new. The sea was calm. They ate cod. "
    )
    text = lead + "Both sides praised the crews. Rojas said that he will see her at the coming APEC Summit in May."
    assert said(read_text(text, title="A visit to the harbour"))[0] == ("CL NO", "commend")


@pytest.mark.parametrize(
    ("then", "whose"),
    [
        ("I went on to Peru. I thank the people of Peru. The coast of Peru is long. ", {"AU"}),
        ("I went on to New York. ", {"AU", "AU US"}),
    ],
)
def test_of_a_journey_to_several_told_at_home_nobody_is_all_who_met(then: str, whose: set[str]) -> None:
    text = "In Washington I met President Nixon of the United States. I had a dialogue with many there. "
    told = "We agreed that the coast must be kept. We discussed fish. Both our Governments were delighted at that."
    reading = read_text(text + then + told, title="Statement to the House on the visit overseas", **PRIME_MINISTER)
    assert {by for by, _ in said(reading)} == whose


def test_whom_a_title_says_that_one_met_beside_a_summit_is_who_met() -> None:
    text = (
        "Today, President Doe met with Prime Minister Jean Roy of Canada on the margins of the first U.S.-ASEAN Summit "
        "in Hanoi. The two leaders praised the crews."
    )
    assert said(read_text(text, title="President Doe meets with Prime Minister Jean Roy of Canada", **WHITE_HOUSE)) == [
        ("CA US", "commend")
    ]


@pytest.mark.parametrize("many", ["the 12 founding members", "all ten member states", "fourteen Pacific countries"])
def test_two_who_are_named_of_a_counted_many_are_not_who_met(many: str) -> None:
    text = (
        f"Representatives from {many} of the Partnership for Kelp gathered in Peru April 11, 2019, to review the plan "
        "that was made at the first Partnership Leaders' Summit on November 3, 2018. Facing the storm, partners "
        "agreed to build new ports.\n\n"
        "Ambassador Lisa Doe, the U.S. senior official for the Partnership, led the U.S. delegation. Peruvian Vice "
        "Minister Ana Rojas joined U.S. officials in leading the conversation. Discussions focused on the ports."
    )
    title = "Partnership Senior Officials Convene in Peru to Review Progress and Deepen Cooperation"
    reading = read_text(text, title=title, publisher="U.S. Department of State", published="2019-04-12")
    assert not any("PE" in by for by, _ in (*said(reading), *promised(reading)))
