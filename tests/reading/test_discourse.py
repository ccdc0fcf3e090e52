"""Discourse: whose words, to whom, on what occasion and by whose account, from sentence to sentence."""

import pytest

from tests.reading.readouts import promised, read_text, said, statement, subject

LEAD = (
    "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
    "Mr. Ken Mori, Director-General of the Ministry of Foreign Affairs of Japan, and "
    "Mr. SUN Wei, Director-General of the Ministry of Foreign Affairs of China, led the delegations. "
)


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Both sides welcomed the report.", [("CN JP", "welcome")]),
        ("They welcomed the report.", [("CN JP", "welcome")]),
        ("The report was welcomed.", [("CN JP", "welcome")]),
        ("The Chinese side welcomed the report.", [("CN", "welcome")]),
        ("Beijing welcomed the report.", [("CN", "welcome")]),
        ("Sun welcomed the report.", [("CN", "welcome")]),
        ("Mr. SUN welcomed the report.", [("CN", "welcome")]),
        ("Sun welcomed the report. He criticized the delay.", [("CN", "welcome"), ("CN", "criticize")]),
        ("China welcomed the report. It criticized the delay.", [("CN", "welcome"), ("CN", "criticize")]),
        ("Sun welcomed the report. They criticized the delay.", [("CN", "welcome"), ("CN JP", "criticize")]),
        ("The report was welcomed by the Chinese side.", [("CN", "welcome")]),
        ("China welcomed the report and criticized the delay.", [("CN", "welcome"), ("CN", "criticize")]),
        ("Japan and China welcomed the report.", [("CN JP", "welcome")]),
        ("Mori and Sun welcomed the report.", [("CN JP", "welcome")]),
        ("The Japanese side, led by Mori, welcomed the report.", [("JP", "welcome")]),
    ],
)
def test_whose_words(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == whose


def test_a_surname_is_given_back_in_full() -> None:
    assert statement(read_text(LEAD + "Sun welcomed the report."), "welcome").speaker == "SUN Wei"


def test_he_is_the_one_who_spoke_last() -> None:
    reading = read_text(LEAD + "Mori welcomed the report. Sun thanked Japan. He criticized the delay.")
    assert statement(reading, "criticize").speaker == "SUN Wei"


def test_views_of_nobody_named_are_nobodys() -> None:
    reading = read_text(LEAD + "The following views were expressed:\n1. Trade matters.\n2. Fish are scarce.")
    assert [(s.by, s.evidence[0].quote) for s in reading.statements] == [((), "Trade matters"), ((), "Fish are scarce")]


def test_what_a_third_state_did_is_no_word_of_those_who_met() -> None:
    reading = read_text(LEAD + "Both Japan and the Russian Federation condemned the attack in Moscow.")
    assert said(reading) == [("JP RU", "condemn")]


@pytest.mark.parametrize(
    ("told", "to"),
    [
        ("Japan urged China to sign the convention.", ("CN",)),
        ("Sun told Mori that trade had grown.", ("JP",)),
        ("China thanked Japan for its help.", ("JP",)),
        ("Japan called on China to sign the convention.", ("CN",)),
        ("Japan stressed the law of the sea.", None),
    ],
)
def test_to_whom(told: str, to: tuple[str, ...] | None) -> None:
    (only,) = read_text(LEAD + told).statements
    assert only.to == to


def test_speech_inside_speech_is_one_statement_of_the_inner_words() -> None:
    reading = read_text(LEAD + "Sun told Mori the Chinese side hopes that trade will grow.")
    assert said(reading) == [("CN", "express_hope")]
    assert reading.statements[0].speaker == "SUN Wei"


def test_what_a_ministry_tells_is_its_account_of_others_words() -> None:
    reading = read_text(
        "TOKYO, May 10, Kyodo - Japan and China held the 5th round of their maritime dialogue in Tokyo on Wednesday. "
        "Japan's Foreign Ministry said the two sides agreed to exchange information on vessels.",
        published="2018-05-10",
        publisher="Kyodo News",
    )
    (only,) = reading.commitments
    assert (only.by, only.kind, only.according_to) == (("CN", "JP"), "exchange_information", ("JP",))


def test_according_to_one_delegation() -> None:
    reading = read_text(
        "TOKYO, May 10, Kyodo - Japan and China held the 5th round of their maritime dialogue in Tokyo on Wednesday. "
        "According to the Chinese delegation, Japan welcomed the report.",
        published="2018-05-10",
        publisher="Kyodo News",
    )
    only = statement(reading, "welcome")
    assert (only.by, only.according_to) == (("JP",), ("CN",))


@pytest.mark.parametrize(
    ("publisher", "account"),
    [
        ("Ministry of Foreign Affairs of Japan", ("JP",)),
        ("Ministry of Foreign Affairs of China", ("CN",)),
        ("Reuters", ()),
    ],
)
def test_whose_account_a_readout_is(publisher: str, account: tuple[str, ...]) -> None:
    reading = read_text(LEAD + "Both sides welcomed the report.", publisher=publisher)
    assert statement(reading, "welcome").according_to == account


def test_a_joint_text_is_the_account_of_all() -> None:
    reading = read_text("Joint Statement on the 5th Japan-China Maritime Dialogue\n\n" + LEAD + "China thanked Japan.")
    assert statement(reading, "thank").according_to == ("CN", "JP")


def test_words_said_at_a_courtesy_call_are_said_there() -> None:
    reading = read_text(
        LEAD + "Both sides welcomed the report.\n\n"
        "Mr. Sun paid a courtesy call on Foreign Minister Taro Ito. Mr. Ito thanked China for its help."
    )
    assert [(s.act, s.at) for s in reading.statements] == [("welcome", "round:1"), ("thank", "call:1")]


def test_words_to_the_press_are_said_there() -> None:
    reading = read_text(LEAD + "Mori told reporters that the talks had been frank.")
    assert [s.at for s in reading.statements] == ["press"]


def test_each_of_two_rounds_has_its_own_words() -> None:
    reading = read_text(
        "The 5th Japan-China Cyber Dialogue and the 9th Japan-China Human Rights Dialogue were held in Tokyo.\n"
        "At the 5th Japan-China Cyber Dialogue both sides welcomed the new rules.\n"
        "At the 9th Japan-China Human Rights Dialogue Japan criticized the arrests."
    )
    rounds = {m.ordinal: m.id for m in reading.rounds}
    assert [(s.act, s.at) for s in reading.statements] == [("welcome", rounds[5]), ("criticize", rounds[9])]


def test_background_told_by_the_writer_is_none_of_it() -> None:
    reading = read_text(
        LEAD + "In November 2014 the two countries agreed to open a hotline. Both sides had agreed to talk."
    )
    assert promised(reading) == []


def test_a_heading_says_nothing() -> None:
    reading = read_text("Japan and China agree to open hotline\n\n" + LEAD)
    assert subject(reading).ordinal == 5
    assert reading.commitments == ()
