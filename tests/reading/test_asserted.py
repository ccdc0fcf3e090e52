"""What speakers say in their own words without a verb of speech."""

import pytest

from tests.reading.readouts import read_text, said

TITLE = {
    "title": "Meeting with Foreign Minister of Chile Luis Rojas",
    "publisher": "Ministry of Foreign Affairs of Norway",
}
LEAD = (
    "After the 5th Chile-Norway Fisheries Dialogue Foreign Minister Nina Berg met with Foreign Minister of Chile Luis "
    "Rojas.\n\n"
    "Foreign Minister Nina Berg: I welcome you to Oslo.\n\n"
)


@pytest.mark.parametrize(
    "told",
    [
        "Our two coasts have never been nearer to each other.",
        "Trade between Norway and Chile is growing.",
        "You have done a great deal for our fishermen.",
        "I have fond memories of your harbour.",
    ],
)
def test_a_turn_of_a_transcript_says_what_it_says_without_a_verb_of_speech(told: str) -> None:
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading) == [("NO", "welcome"), ("CL", "state")]
    assert reading.statements[-1].evidence[0].quote == told.removesuffix(".")


@pytest.mark.parametrize(
    "told",
    [
        "Will your ministers come to Oslo?",
        "Dear friends of our country, ministers.",
        "The weather has turned.",
        "Welcome, you are our guests.",
    ],
)
def test_questions_greetings_and_what_is_of_nobody_there_state_nothing(told: str) -> None:
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading) == [("NO", "welcome")]


def test_a_speech_is_its_authors_word_sentence_by_sentence() -> None:
    text = (
        "I am glad to open the 5th Chile-Norway Fisheries Dialogue here in Santiago. We have sailed these waters for "
        "long. "
        "Chile is the oldest of our partners in the south. The nets are new."
    )
    reading = read_text(text, title="Speech on ties with Chile", publisher="Ministry of Foreign Affairs of Norway")
    assert [(s.by, s.evidence[0].quote[:12]) for s in reading.statements][-1] == (("NO",), "Chile is the")


def test_what_a_reporter_tells_of_two_states_is_nobodys_word() -> None:
    text = (
        "Norway and Chile held the 3rd Fisheries Dialogue in Oslo on 4 May 2021. Chile is the oldest partner of Norway "
        "in the south. Trade between them has grown."
    )
    assert said(read_text(text, publisher="Kyodo News")) == []


def test_what_is_told_before_a_transcript_begins_is_no_turn() -> None:
    reading = read_text(LEAD + "Foreign Minister of Chile Luis Rojas: We have come far.\n", **TITLE)
    assert [s.speaker for s in reading.statements] == ["Nina Berg", "Luis Rojas"]


def test_who_is_known_by_a_label_alone_is_of_no_other_side() -> None:
    text = (
        "MS. STRANGE: We have a good plan for the 5th Chile-Norway Fisheries Dialogue. Our minister Nina Berg of "
        "Norway leads the talks with Chile.\n\n"
        "Q Will Norway go?\n\nMS. STRANGE: We are ready to go.\n"
    )
    reading = read_text(
        text, title="Briefing on the Chile-Norway talks", publisher="Ministry of Foreign Affairs of Norway"
    )
    assert "CL" not in {p for s in reading.statements for p in s.by}


def test_a_message_says_what_it_says_without_a_verb_of_speech() -> None:
    text = (
        "The Foreign Minister greeted the 5th Chile-Norway Fisheries Dialogue. The message reads, in part:\n\n"
        "“Your dialogue has brought our coasts nearer to each other. The weather has turned.\n\n"
        "“Trade between Norway and Chile is a good example.”\n"
    )
    reading = read_text(
        text, title="Greetings to the Fisheries Dialogue", publisher="Ministry of Foreign Affairs of Norway"
    )
    assert [(s.by, s.evidence[0].quote[:9]) for s in reading.statements] == [
        (("NO",), "Your dial"),
        (("NO",), "Trade bet"),
    ]


LONG = " ".join(f"Our road number {n} is new." for n in range(70))


@pytest.mark.parametrize(
    ("told", "read"),
    [
        ("Our friendship will outlast us both.", True),
        ("Japanese ships call at our harbours.", True),
        ("Between the two countries there is trust.", True),
        ("Our schools have never been better.", False),
        ("We mend them for our old people.", False),
    ],
)
def test_what_a_long_speech_says_of_affairs_at_home_is_no_word_to_the_other_side(told: str, read: bool) -> None:
    text = f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n\n{LONG}\n"
    assert [s.evidence[0].quote for s in read_text(text, **TITLE).statements][1:] == [told.removesuffix(".")] * read


def test_that_they_met_is_nobodys_word() -> None:
    told = "We met in your harbour two years ago."
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading) == [("NO", "welcome")]


def test_condolences_and_thanks_are_told_by_their_nouns() -> None:
    told = "You have our condolences. Our thanks go to your rescuers."
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading)[1:] == [("CL", "express_sympathy"), ("CL", "thank")]


def test_adverbs_of_degree_stand_between_a_feeling_and_who_has_it() -> None:
    text = "Norway and Chile held the 3rd Fisheries Dialogue in Oslo. Both sides were very glad that the ban had ended."
    assert said(read_text(text)) == [("CL NO", "welcome")]


def test_a_text_whose_title_alone_names_the_meeting_is_read() -> None:
    text = "I thank our hosts. We are glad to be with Norway. Norway and Chile are near to each other at sea."
    fields = {
        "title": "Remarks at the Fifth Chile-Norway Fisheries Dialogue",
        "publisher": "Ministry of Foreign Affairs of Chile",
    }
    assert [s.by for s in read_text(text, **fields).statements] == [("CL",)] * 3


def test_who_says_that_they_will_attend_tells_their_calendar() -> None:
    text = "I will attend the 5th Chile-Norway Fisheries Dialogue in Oslo. I thank our hosts in Norway."
    fields = {"title": "Statement on a visit to Norway", "publisher": "Ministry of Foreign Affairs of Chile"}
    assert read_text(text, **fields).commitments == ()


def test_a_quotation_goes_on_over_paragraphs_until_its_closing_mark() -> None:
    text = (
        "The Foreign Minister greeted the 5th Chile-Norway Fisheries Dialogue. The message reads, in part:\n\n"
        "“Your dialogue has brought our coasts nearer to each other.\n\n"
        "Trade between Norway and Chile is a good example.\n\n"
        "I hope that you will have good talks.”\n\nThe Dialogue between Chile and Norway was founded in 2011.\n"
    )
    fields = {"title": "Greetings to the Fisheries Dialogue", "publisher": "Ministry of Foreign Affairs of Norway"}
    told = [(s.by, s.act, s.evidence[0].quote[:9]) for s in read_text(text, **fields).statements]
    assert told == [
        (("NO",), "state", "Your dial"),
        (("NO",), "state", "Trade bet"),
        (("NO",), "express_hope", "I hope th"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "It has been a frank and useful meeting.",
        "These negotiations are long and hard.",
        "The dialogue is a step on the way to it.",
    ],
)
def test_what_a_turn_says_of_the_meeting_is_its_speakers_word(told: str) -> None:
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading) == [("NO", "welcome"), ("CL", "state")]


def test_a_verb_of_nobody_here_does_not_hide_its_speakers_word() -> None:
    told = "Our trade with you is growing because the old man had confidence in it when he agreed to sail."
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading)[1:] == [("CL", "state")]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("Allow me, Madam Minister, to thank you for the cod.", "thank"),
        ("Allow me first to thank you for the cod.", "thank"),
        ("Let me, dear friends, stress our old friendship.", "stress"),
    ],
)
def test_what_one_asks_leave_to_do_is_done(told: str, act: str) -> None:
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading)[1:] == [("CL", act)]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("The Fisheries Dialogue is a yearly gathering of the captains of Norway and Chile.", []),
        ("Norway and Chile are home to half of the population of the cold seas.", []),
        ("Our gathering brings Norway and Chile nearer to each other.", [("CL", "state")]),
    ],
)
def test_what_any_book_says_is_nobodys_word(told: str, expected: list[tuple[str, str]]) -> None:
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading)[1:] == expected


def test_every_sentence_of_a_message_is_the_word_of_who_sent_it() -> None:
    text = (
        "The Foreign Minister greeted the 5th Chile-Norway Fisheries Dialogue. The message reads, in part:\n\n"
        "“The opening of a school for captains offers a rare chance to every young sailor. "
        "The number of pupils grew thanks to your help.”\n"
    )
    fields = {"title": "Greetings to the Fisheries Dialogue", "publisher": "Ministry of Foreign Affairs of Norway"}
    assert said(read_text(text, **fields)) == [("NO", "state"), ("NO", "state")]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("It's an honour to welcome you back to this palace.", "welcome"),
        ("It is a great pleasure to thank you for the cod.", "thank"),
        ("That's why we brought together a fleet of fifty boats.", "state"),
        ("Then, with my wife, I honoured the lost crews at the old harbour.", "state"),
    ],
)
def test_what_a_speaker_did_or_is_honoured_to_do_is_the_speakers_word(told: str, act: str) -> None:
    reading = read_text(f"{LEAD}Foreign Minister of Chile Luis Rojas: Good morning.\n\n{told}\n", **TITLE)
    assert said(reading)[1:] == [("CL", act)]
