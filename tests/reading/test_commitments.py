"""Commitments: what was said to be done, by whom, how firmly and by when."""

import pytest

from tests.reading.readouts import commitment, promised, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "


@pytest.mark.parametrize(
    ("told", "kind"),
    [
        ("Both sides agreed to hold the next round in Beijing.", "next_round"),
        ("The next round will be held in Beijing in 2019.", "next_round"),
        ("Both sides agreed to hold the dialogue once a year.", "cadence"),
        ("Both sides agreed to open a hotline.", "establish"),
        ("Both sides agreed to re-open the hotline.", "establish"),
        ("Both sides agreed to set up a working group.", "establish"),
        ("Both sides agreed to convene an expert meeting.", "convene"),
        ("Both sides agreed to exchange information on vessels.", "exchange_information"),
        ("Both sides agreed to provide training for coast guards.", "capacity_building"),
        ("Both sides agreed to implement the agreement.", "implement"),
        ("Both sides agreed to remain in touch.", "contacts"),
        ("Both sides agreed to work together against piracy.", "cooperate"),
        ("Both sides concurred in working together against piracy.", "cooperate"),
        ("Japan pledged 3 million dollars for the port.", "fund"),
        ("Both sides agreed to do more in the training of divers and in joint dives.", "capacity_building"),
        ("Both sides agreed to keep supporting the coast guards.", "cooperate"),
        ("Both sides agreed that what the ministers decided will be carried out in full.", "implement"),
        ("Both sides agreed to begin an exchange programme for divers.", "establish"),
        ("Both sides agreed to bring together experts on reefs.", "convene"),
        ("Both sides agreed to plant a tree.", "other"),
    ],
)
def test_the_kind(told: str, kind: str) -> None:
    assert commitment(read_text(LEAD + told)).kind == kind


@pytest.mark.parametrize(
    ("told", "by", "force"),
    [
        ("Both sides agreed to plant a tree.", ("CN", "JP"), "agreed"),
        ("It was agreed to plant a tree.", ("CN", "JP"), "agreed"),
        ("The two sides decided to plant a tree.", ("CN", "JP"), "agreed"),
        ("They will plant a tree.", ("CN", "JP"), "intends"),
        ("Japan intends to plant a tree.", ("JP",), "intends"),
        ("The Chinese side promised to plant a tree.", ("CN",), "agreed"),
        ("Both sides agreed that the next round should be held in Beijing.", ("CN", "JP"), "agreed"),
    ],
)
def test_by_whom_and_how_firmly(told: str, by: tuple[str, ...], force: str) -> None:
    found = commitment(read_text(LEAD + told))
    assert (found.by, found.force) == (by, force)


BOTH = ("CN", "JP")


@pytest.mark.parametrize(
    ("told", "by", "force"),
    [
        ("Agreement was reached on opening an office.", BOTH, "agreed"),
        ("The two sides reached agreement on the establishment of a hotline.", BOTH, "agreed"),
        ("They reached an accord to open an office.", BOTH, "agreed"),
        ("They agreed on further measures to promote trade.", BOTH, "agreed"),
        ("They agreed on the resumption of talks on fishing.", BOTH, "agreed"),
        ("They agreed to the holding of a seminar.", BOTH, "agreed"),
        ("They concurred on holding a seminar.", BOTH, "agreed"),
        ("They set themselves the goal of planting a tree.", BOTH, "intends"),
        ("A protocol was signed to open a school.", BOTH, "agreed"),
        ("It is planned to hold a seminar.", BOTH, "intends"),
        ("It is envisaged that a seminar will be held.", BOTH, "intends"),
        ("Work on a treaty will be speeded up.", BOTH, "intends"),
        ("A working group will be set up to study ports.", BOTH, "intends"),
        ("The two sides will make efforts to plant trees.", BOTH, "intends"),
        ("Both sides shall inform each other of such cases.", BOTH, "intends"),
        ("They agreed that experts are to meet.", BOTH, "agreed"),
        ("Both sides agreed in this regard to plant a tree.", BOTH, "agreed"),
        ("Both sides committed at that time to planting a tree.", BOTH, "agreed"),
        ("Both parties also resolved, a statement of the foreign ministry says, to stay in touch.", BOTH, "agreed"),
        ("Both sides reiterated their commitment to deter and confront threats.", BOTH, "agreed"),
        ("They stressed their readiness to go on with the talks.", BOTH, "intends"),
        ("They voiced their intention of opening an office.", BOTH, "intends"),
        ("They expressed readiness for closer cooperation.", BOTH, "intends"),
        ("Japan declared its willingness to host the talks.", ("JP",), "intends"),
        ("Japan announced that Japan, working with its partners, intends to plant a tree.", ("JP",), "intends"),
        ("Japan told the meeting that it was ready to train officers.", ("JP",), "intends"),
        ("Japan offered to plant a tree.", ("JP",), "intends"),
        ("Japan accepted an invitation to visit the port.", ("JP",), "agreed"),
        ("Japan said it was going to plant a tree.", ("JP",), "intends"),
        ("Both sides are set on planting a tree.", BOTH, "intends"),
        (
            "Japan condemned the launch on 3 May, and both sides confirmed that they would stay in touch.",
            BOTH,
            "agreed",
        ),
        ("After the attack on Lima, Japan and China have promised each other closer work.", BOTH, "agreed"),
        ("Japan will be hosting the next exercise.", ("JP",), "intends"),
    ],
)
def test_promises_in_other_words(told: str, by: tuple[str, ...], force: str) -> None:
    found = commitment(read_text(LEAD + told))
    assert (found.by, found.force) == (by, force)


def test_what_those_who_spoke_will_do_besides() -> None:
    (found,) = read_text(LEAD + "Both sides exchanged views on fishing and will continue to meet.").commitments
    assert (found.by, found.evidence[0].quote) == (BOTH, "will continue to meet")


def test_what_a_promise_is_for_is_no_part_of_it() -> None:
    found = commitment(read_text(LEAD + "Both sides agreed to open a hotline, so that ships may be safe."))
    assert found.evidence[0].quote == "Both sides agreed to open a hotline"


@pytest.mark.parametrize(
    "told",
    [
        "Both sides agreed on the importance of trade.",
        "Both sides agreed on the assessment of the situation.",
        "Both sides reaffirmed their commitment to fair and open trade.",
        "Both sides have no intention of opening a hotline.",
        "Trade will be affected.",
        "Both sides will be facing storms.",
        "Both sides did not agree to open a hotline.",
        "Japan urged China to open a hotline.",
        "Both sides agreed that trade matters.",
        "Both sides reaffirmed their commitment to the law of the sea.",
        "Both sides had agreed to open a hotline.",
        "In 2014 the two countries agreed to open a hotline.",
        "Both sides discussed opening a hotline.",
        "Both sides welcomed the agreement to open a hotline.",
    ],
)
def test_no_commitment(told: str) -> None:
    assert promised(read_text(LEAD + told)) == []


def test_parts_of_different_kinds_are_commitments_of_their_own() -> None:
    reading = read_text(LEAD + "Both sides agreed to exchange information on vessels and to open a hotline.")
    assert promised(reading) == [("CN JP", "exchange_information"), ("CN JP", "establish")]
    assert [c.evidence[0].quote for c in reading.commitments] == [
        "Both sides agreed to exchange information on vessels",
        "to open a hotline",
    ]


def test_parts_of_one_kind_are_one_commitment() -> None:
    assert promised(
        read_text(LEAD + "Both sides agreed to exchange information on vessels and to share information on crews.")
    ) == [("CN JP", "exchange_information")]


@pytest.mark.parametrize(
    ("told", "due"),
    [
        ("Both sides agreed to open a hotline in 2019.", "2019"),
        ("Both sides agreed to open a hotline by the end of 2019.", "2019"),
        ("Both sides agreed to open a hotline by June 2019.", "2019-06"),
        ("Both sides agreed to open a hotline next year.", "2019"),
        ("Both sides agreed to open a hotline.", None),
        ("Both sides agreed to implement the agreement of May 2014.", None),
    ],
)
def test_by_when(told: str, due: str | None) -> None:
    assert commitment(read_text(LEAD + told, published="2018-05-10")).due == due


@pytest.mark.parametrize("urgency", ["as soon as possible", "at an early date", "without delay", "in the near future"])
def test_urgency_is_no_date(urgency: str) -> None:
    found = commitment(read_text(f"{LEAD}Both sides agreed to open a hotline {urgency}."))
    assert (found.due, found.urgency, found.nature) == (None, urgency, "deliverable")


@pytest.mark.parametrize("hedge", ["in principle", "where appropriate", "if necessary", "in due course", "as needed"])
def test_hedges_are_kept_in_their_own_words(hedge: str) -> None:
    assert commitment(read_text(f"{LEAD}Both sides agreed to exchange visits {hedge}.")).hedges == (hedge,)


@pytest.mark.parametrize(
    ("told", "nature"),
    [
        ("Both sides agreed to hold the next round in Beijing.", "deliverable"),
        ("Both sides agreed to open a hotline by June 2019.", "deliverable"),
        ("Both sides agreed to continue their cooperation.", "continuing"),
        ("Both sides agreed to strengthen cooperation.", "general"),
    ],
)
def test_what_can_be_checked_and_what_cannot(told: str, nature: str) -> None:
    assert commitment(read_text(LEAD + told)).nature == nature


def test_what_is_to_be_done_as_printed() -> None:
    assert commitment(read_text(LEAD + "Both sides agreed to plant a tree.")).object == "plant a tree"


def test_a_joint_text_commits_all_by_the_account_of_all() -> None:
    reading = read_text(
        "Joint Statement on the 5th Japan-China Maritime Dialogue\n\n"
        + LEAD
        + "The two countries decided to open a hotline."
    )
    found = commitment(reading)
    assert (found.by, found.according_to) == (("CN", "JP"), ("CN", "JP"))


def test_the_news_of_a_meeting_to_come_is_no_promise() -> None:
    text = "Japan and China will hold the 5th round of their maritime dialogue in Tokyo on 9 May, the ministry said."
    assert promised(read_text(text, publisher="Reuters", published="2018-05-02")) == []


@pytest.mark.parametrize(
    "told",
    [
        "Both sides agreed: to train divers; to share charts of the reefs; and to hold a round in Beijing.",
        "Both sides agreed to: train divers; share charts of the reefs; and hold a round in Beijing.",
        "Both sides agreed on the following: to train divers; to share charts; to hold a round in Beijing.",
        "Both sides agreed on the following steps: to train divers; to share charts; and to hold a round in Beijing.",
    ],
)
def test_what_stands_behind_a_colon_in_one_sentence_is_several_commitments(told: str) -> None:
    first, second, third = read_text(LEAD + told).commitments
    assert first.evidence[0].quote.startswith("Both sides agreed")
    assert [c.object.split()[0] for c in (first, second, third) if c.object] == ["train", "share", "hold"]
    assert (second.by, third.kind) == (("CN", "JP"), "convene")


def test_a_list_with_semicolons_is_several_commitments() -> None:
    reading = read_text(
        "The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. The two sides will work together to "
        "support the fisheries; to advance cooperation on ports and to enhance research; and to deepen ties of the "
        "coast guards."
    )
    assert [c.evidence[0].quote.partition(" ")[2][:7] for c in reading.commitments] == ["two sid", "advance", "deepen "]


@pytest.mark.parametrize(
    "said",
    [
        "The two sides reaffirmed their commitment to stronger counter-terrorism cooperation.",
        "The two sides were committed to deepening cooperation.",
        "They remain committed to work together.",
    ],
)
def test_commitment_by_noun_and_adjective(said: str) -> None:
    reading = read_text("The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. " + said)
    assert [(c.kind, c.by) for c in reading.commitments] == [("cooperate", ("CL", "NO"))]


@pytest.mark.parametrize(
    ("text", "by"),
    [
        ("Both sides stressed that they should train more officers together.", [("CL", "NO")]),
        ("The Chilean side stressed that the two sides should train more officers together.", []),
    ],
)
def test_what_all_say_that_all_should_do_is_their_intention(text: str, by: list[tuple[str, ...]]) -> None:
    reading = read_text("The 3rd Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. " + text)
    assert [c.by for c in reading.commitments] == by


@pytest.mark.parametrize(
    "told",
    [
        "Both sides agreed to cooperate to overcome today's challenges.",
        "Both sides agreed to cooperate on safety at the 2019 Rugby World Cup.",
    ],
)
def test_the_date_of_another_thing_is_no_time_by_which_to_do_it(told: str) -> None:
    text = "The 5th Norway-Chile Ocean Dialogue was held in Oslo on 9 May 2018. " + told
    assert [c.due for c in read_text(text, published="2018-05-10").commitments] == [None]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("Both sides undertook Friday to open a ferry line.", 1),
        ("Both sides agreed here Friday to open a ferry line.", 1),
        ("Japan and China pledged today to mend the nets of the crews.", 1),
        ("Both sides noted the loss of ships, and plan to help the crews.", 1),
        ("Both sides welcomed the reforms that they have undertaken since 1984 to open their ports.", 0),
        ("Both sides praised the crews that fish and plan to leave.", 0),
    ],
)
def test_a_day_or_another_clause_before_what_is_promised(told: str, expected: int) -> None:
    assert len(read_text(LEAD + told).commitments) == expected
