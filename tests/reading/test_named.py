"""Named rounds: noun phrases that name a dialogue or one of its rounds, and what each tells by itself."""

import pytest

from tests.reading.readouts import names_of_rounds, the_round


@pytest.mark.parametrize(
    ("text", "ordinal"),
    [
        ("The 17th China-Japan Security Dialogue was held.", 17),
        ("The seventh round of the Japan-India Cyber Dialogue was held.", 7),
        ("The XII round of political consultations was held.", 12),
        ("The V Meeting of the Norway-Chile Joint Commission was held.", 5),
        ("The X Norway-Chile Political Consultations were held.", 10),
        ("The twenty-first session of the Joint Commission was held.", 21),
        ("The 3rd meeting of the Thai-Lao Joint Working Group on Drugs opened.", 3),
        ("The inaugural Norway-Chile Ocean Dialogue was held.", 1),
        ("The 13th ronud of the Korea-Mongolia Consular Consultations was held.", 13),
    ],
)
def test_the_number_of_a_round(text: str, ordinal: int) -> None:
    assert the_round(text).ordinal == ordinal


@pytest.mark.parametrize(
    "text",
    [
        "The first virtual meeting of the Security Dialogue was held.",
        "The first such talks since 2012 were held.",
        "The first consultations in five years were held.",
        "The first face-to-face meeting was held.",
        "The consultations were held.",
    ],
)
def test_what_counts_something_else_numbers_no_round(text: str) -> None:
    assert [n.ordinal for n in names_of_rounds(text)] == [None]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("The Japan-China Security Dialogue was held.", ("CN", "JP")),
        ("The Sino-Russian consultations were held.", ("CN", "RU")),
        ("The U.S.-India Cyber Dialogue was held.", ("IN", "US")),
        ("Consultations between Norway and Chile were held.", ("CL", "NO")),
        ("The Ocean Dialogue of Norway, Chile and Ghana was held.", ("CL", "GH", "NO")),
        ("The ASEAN-Canada Dialogue was held.", ("ASEAN", "CA")),
        ("The EU-Japan Human Rights Dialogue was held.", ("EU", "JP")),
        ("The Security Dialogue was held.", ()),
        ("The Japan-Norway consultations on UN reform were held.", ("JP", "NO")),
        ("The Japan-Norway Dialogue on China was held.", ("JP", "NO")),
        ("The third Dialogue on China was held.", ()),
        ("The Dialogue on Japan-Norway Trade was held.", ("JP", "NO")),
    ],
)
def test_the_parties_that_a_name_tells(text: str, parties: tuple[str, ...]) -> None:
    assert the_round(text).parties == parties


@pytest.mark.parametrize(
    ("text", "topic", "level"),
    [
        ("The Counter-Terrorism Consultations were held.", "counter-terrorism", None),
        ("The vice-ministerial consultations were held.", None, "vice-ministerial"),
        ("The director-general level maritime consultations were held.", "maritime", "director-general"),
        ("The Working Group on Counter-Terrorism met.", "counter-terrorism", None),
    ],
)
def test_subject_and_level_of_a_series(text: str, topic: str | None, level: str | None) -> None:
    named = the_round(text)
    assert (named.topic, named.level) == (topic, level)


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("The next round will be held.", "next"),
        ("The previous consultations were held.", "previous"),
        ("The last meeting was held.", "previous"),
        ("The upcoming dialogue was prepared.", "next"),
        ("The consultations were held.", None),
    ],
)
def test_the_place_of_a_round_in_the_order(text: str, role: str | None) -> None:
    assert the_round(text).role == role


def test_the_name_leaves_out_article_and_number() -> None:
    text = "The 17th China-Japan Security Dialogue was held."
    named = the_round(text)
    assert text[named.name_start : named.name_end] == "China-Japan Security Dialogue"
    assert text[named.start : named.end] == "17th China-Japan Security Dialogue"


@pytest.mark.parametrize(
    "text", ["Norway-Chile Dialogue on Fisheries Takes Place in Oslo", "the first 'Norway-Chile Dialogue on Fisheries'"]
)
def test_the_name_leaves_out_a_verb_of_the_headline_and_marks_around_it(text: str) -> None:
    named = the_round(text)
    assert text[named.name_start : named.name_end] == "Norway-Chile Dialogue on Fisheries"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('Norway and Chile held their first "two-plus-two" security talks.', '"two-plus-two" security talks'),
        (
            'The second "2+2" foreign and defence ministerial dialogue was held.',
            '"2+2" foreign and defence ministerial dialogue',
        ),
        ("They held the first 2+2 defence consultations.", "2+2 defence consultations"),
    ],
)
def test_a_format_in_quotation_marks_opens_the_name_of_what_is_held_in_it(text: str, name: str) -> None:
    named = the_round(text)
    assert (text[named.name_start : named.name_end], named.family) == (name, "2+2")


def test_an_acronym_belongs_to_the_name() -> None:
    assert the_round("The Nuclear Consultative Group (NCG) met.").acronym == "ncg"


def test_a_round_of_a_dialogue_is_one_phrase() -> None:
    assert the_round("The 11th round of the Norway-Chile Ocean Dialogue was held.").noun == "dialogue"


def test_two_rounds_in_one_sentence_are_two() -> None:
    text = "The 17th China-Japan security dialogue and the 29th China-Japan regular consultations were held."
    assert [(n.ordinal, n.noun) for n in names_of_rounds(text)] == [(17, "dialogue"), (29, "consultation")]


@pytest.mark.parametrize(
    "text",
    [
        "The spokeswoman talks about the weather.",
        "They fired two rounds.",
        "The second reading of the bill took place.",
        "He was meeting in Tokyo.",
        "Trade grew in the 21st century.",
    ],
)
def test_other_words_that_look_alike_name_nothing(text: str) -> None:
    assert [n for n in names_of_rounds(text) if n.specific] == []


def test_a_separate_meeting_is_told_to_be_one() -> None:
    assert the_round("A separate meeting on fisheries was held.").separate
