"""Voices: whose words stand in quotation marks, and in the turns of a transcript."""

import pytest

from tests.reading.readouts import promised, read_text, said, statement

LEAD = (
    "SEOUL, May 9 (Kyodo) -- Senior officials of Japan and China held the 5th Japan-China Maritime Dialogue in Tokyo. "
    "The talks were led by Ken Mori, Director-General of the Ministry of Foreign Affairs of Japan, and "
    "Sun Wei, Director-General of the Ministry of Foreign Affairs of China.\n\n"
)
PRESS = {"publisher": "Kyodo News", "published": "2018-05-10"}

TALKS = (
    "President of Norway Ida Dahl: Our third round of consultations with Chile is over. We believe in free ports.\n\n"
    "chairman of the Chilean Reefs Commission Luis Rojas: I welcome the new ferry to Oslo.\n\n"
    "Ida Dahl: Mr Rojas, I thank you for the ferry, which our ports have needed for years."
)


@pytest.mark.parametrize(
    "told",
    [
        "“We hope the hotline will open soon,” Sun said.",
        "“We hope the hotline will open soon,” said Sun.",
        "Sun told Mori: “We hope the hotline will open soon.”",
        "“We hope the hotline will open soon,” Sun told his counterpart before the talks.",
        "“The weather is fine. We hope the hotline will open soon,” Sun said at the talks.",
    ],
)
def test_quoted_words_are_their_speakers(told: str) -> None:
    only = statement(read_text(LEAD + told, **PRESS), "express_hope")
    assert (only.by, only.speaker) == (("CN",), "Sun Wei")


def test_a_quotation_that_goes_on_has_the_same_speaker() -> None:
    reading = read_text(LEAD + "“Trade is growing,” Mori said. “We welcome the new ferry.”", **PRESS)
    assert [(s.by, s.act) for s in reading.statements] == [(("JP",), "state"), (("JP",), "welcome")]


def test_what_a_speaker_tells_of_others_is_no_word_of_theirs() -> None:
    reading = read_text(LEAD + "“China has rejected every offer that we made,” Mori said.", **PRESS)
    assert said(reading) == [("JP", "state")]


def test_a_quoted_ministry_tells_what_both_sides_said() -> None:
    reading = read_text(
        LEAD + "“The talks were frank. Both sides welcomed the new ferry,” China's foreign ministry said.", **PRESS
    )
    only = statement(reading, "welcome")
    assert (only.by, only.according_to) == (("CN", "JP"), ("CN",))


def test_a_quoted_promise_binds_the_speaker() -> None:
    assert promised(read_text(LEAD + "“We will set up a hotline in June,” Sun said.", **PRESS)) == [("CN", "establish")]


def test_words_in_quotation_marks_of_nobody_named_are_nobodys() -> None:
    assert read_text(LEAD + "“We condemn the delay and hope for better days.”", **PRESS).statements == ()


def test_a_name_in_quotation_marks_is_no_speech() -> None:
    reading = read_text(LEAD + "Both sides welcomed the programme “Bridges for Youth” and thanked the hosts.", **PRESS)
    assert said(reading) == [("CN JP", "welcome"), ("CN JP", "thank")]


def test_what_an_official_does_besides_speaking_is_no_statement() -> None:
    reading = read_text(LEAD + "“The mood was good,” Mori said, requesting that no camera be used.", **PRESS)
    assert said(reading) == [("JP", "state")]


TRANSCRIPT = (
    "Joint press conference after the 5th Japan-China Maritime Dialogue\n\n"
    "MINISTER MORI: I welcome the new ferry. We condemn the attack.\n\n"
    "MINISTER SUN: I thank Japan for the rescue. We discussed the ferry.\n\n"
    "JOURNALIST: I regret the delay. Does Japan reject the offer?\n\n"
    "MINISTER MORI: We will take another question. I oppose the plan.\n"
)
INTRODUCED = "Foreign Minister Ken Mori of Japan and Foreign Minister Sun Wei of China met the press.\n\n"


def test_each_turn_of_a_transcript_has_its_own_speaker() -> None:
    reading = read_text(INTRODUCED + TRANSCRIPT, publisher="Ministry of Foreign Affairs of Japan")
    assert said(reading) == [
        ("JP", "welcome"),
        ("JP", "condemn"),
        ("CN", "thank"),
        ("CN JP", "discuss"),
        ("JP", "oppose"),
    ]


def test_a_voice_that_we_do_not_know_says_nothing() -> None:
    turns = "MODERATOR: I welcome you.\n\nDR. STRANGE: We support the plan.\n\nQUESTION: I hope so.\n"
    reading = read_text("The 5th Japan-China Maritime Dialogue was held.\n\n" + turns, publisher="The White House")
    assert reading.statements == ()


def test_the_post_alone_is_that_of_the_pages_own_side() -> None:
    text = (
        "Interview on the 5th Australia-Japan Maritime Dialogue\n\n"
        "HOST: Did you talk about fish?\n\nPM: We welcome the offer.\n\n"
        "HOST: And trade?\n\nPM: I support it.\n"
    )
    reading = read_text(text, publisher="Prime Minister of Australia")
    assert said(reading) == [("AU", "welcome"), ("AU", "welcome")]


TALK = {"publisher": "Ministry of Foreign Affairs of Japan", "title": "Remarks by Ministers Ken Mori and Sun Wei"}
OPENING = (
    "After the 5th Japan-China Maritime Dialogue\n\n"
    + INTRODUCED
    + "MINISTER MORI: Good morning. I welcome the ferry.\n\n"
)


def test_who_is_addressed_in_the_first_words_of_a_turn_does_not_speak_them() -> None:
    text = OPENING + "MINISTER SUN: Mr. Minister, I thank Japan for the rescue.\n\n"
    text += "MINISTER MORI: Minister Sun, I condemn the attack on the port."
    assert said(read_text(text, **TALK)) == [("JP", "welcome"), ("CN", "thank"), ("JP", "condemn")]


def test_a_question_without_a_colon_ends_the_turn_before_it() -> None:
    text = OPENING + "Q Minister, I regret the delay. Do you support the plan?\n\nMINISTER SUN: I support the plan."
    assert said(read_text(text, **TALK)) == [("JP", "welcome"), ("CN", "welcome")]


def test_the_hour_is_no_label() -> None:
    text = "3:40 P.M.\n\n" + OPENING + "MINISTER SUN: I thank Japan for the rescue."
    assert said(read_text(text, **TALK)) == [("JP", "welcome"), ("CN", "thank")]


@pytest.mark.parametrize(
    "told",
    [
        "The storm respects no law and it appreciates no port.",
        "He said that fish are few.",
        "The chair mentioned that a year has passed.",
        "They welcomed the offer.",
    ],
)
def test_it_he_and_they_in_a_turn_are_not_who_speaks(told: str) -> None:
    assert said(read_text(OPENING + "MINISTER SUN: " + told, **TALK)) == [("JP", "welcome")]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("I would like to thank Japan for the rescue.", [("CN", "thank")]),
        ("We’d also like to stress the need for care.", [("CN", "stress")]),
        ("Let me congratulate Japan on the new port.", [("CN", "commend")]),
        ("Thank you very much for the invitation.", [("CN", "thank")]),
        ("We’re looking forward to the visit.", [("CN", "express_hope")]),
        ("Minister Mori and I discussed the ferry.", [("CN JP", "discuss")]),
        ("My government supports the plan.", [("CN", "welcome")]),
        ("We discussed the ferry with Canada.", [("CA CN", "discuss")]),
        ("Thank you for your attention.", []),
        ("Let me say some words on the way we work.", []),
        ("Thank you, all.", []),
        ("I want to say this.", []),
        ("We are exploring the deep sea and we introduced a tax.", []),
    ],
)
def test_what_a_speaker_does_by_saying_so(told: str, whose: list[tuple[str, str]]) -> None:
    assert said(read_text(OPENING + "MINISTER SUN: " + told, **TALK)) == [("JP", "welcome"), *whose]


@pytest.mark.parametrize(
    ("told", "bound"),
    [
        ("We will repair the port of Osaka.", [("CN", "other")]),
        ("We will discuss the treaty with Canada.", [("CN", "other")]),
        ("We will have a talk, and we will take a question.", []),
        ("If fish are few, we will starve.", []),
        ("I will pass on the greetings.", []),
        ("He said: “We will never open the port again,” and left.", []),
    ],
)
def test_what_a_speaker_promises_in_a_turn(told: str, bound: list[tuple[str, str]]) -> None:
    assert promised(read_text(OPENING + "MINISTER SUN: " + told, **TALK)) == bound


def test_a_particle_in_a_name_breaks_no_label() -> None:
    text = OPENING + "Federal President Jan Van der Roe of Austria: I thank Japan for the rescue."
    assert said(read_text(text, **TALK)) == [("JP", "welcome"), ("AT", "thank")]


def test_a_stranger_without_a_post_is_not_of_the_page() -> None:
    text = (
        "After the 5th Russia-China Maritime Dialogue\n\nPresident of Russia Vladimir Putin: I welcome the ferry. "
        "Mr Poroshenko suggested another port."
    )
    assert said(read_text(text, publisher="President of Russia")) == [("RU", "welcome")]


def test_a_name_in_capitals_is_a_label_whomever_it_speaks_to() -> None:
    text = (
        OPENING + "MINISTER SUN: I thank the crew.\n\nJANE STRANGE: Minister Mori, I support the plan, if I may say so."
    )
    assert said(read_text(text, **TALK)) == [("JP", "welcome"), ("CN", "thank")]


def test_a_long_post_is_a_label_too() -> None:
    post = "Minister of State for Fisheries and for Ports of the Republic of China and Special Envoy of the President"
    text = OPENING + f"{post} Sun Wei (retranslated): I thank Japan for the rescue."
    assert said(read_text(text, **TALK)) == [("JP", "welcome"), ("CN", "thank")]


def test_who_was_told_of_it_and_who_goes_on() -> None:
    text = OPENING + "MINISTER SUN: I discussed it with the Prime Minister, and I thanked the crew for the rescue."
    assert said(read_text(text, **TALK))[1:] == [("CN", "thank")]


@pytest.mark.parametrize(
    "told",
    [
        "And I thank you all. MINISTER SUN: (As interpreted.) I condemn the attack on the port.",
        "Let me stop here. Q Minister, do you regret it? MINISTER SUN: I condemn the attack on the port.",
    ],
)
def test_a_turn_may_begin_in_the_middle_of_a_paragraph(told: str) -> None:
    reading = read_text(OPENING + told, **TALK)
    assert said(reading)[-1] == ("CN", "condemn")


def test_the_first_turn_may_stand_in_one_line_with_the_time_of_day() -> None:
    text = "After the 5th Japan-China Maritime Dialogue\n\n4:57 P.M. CEST MINISTER SUN: I welcome the ferry.\n\n"
    text += "I thank Japan. MINISTER MORI: I condemn the attack."
    assert said(read_text(text, **TALK)) == [("CN", "welcome"), ("CN", "thank"), ("JP", "condemn")]


def test_a_turn_goes_on_in_a_shorter_sentence_than_its_label() -> None:
    text = "5th Japan-China Maritime Dialogue\n\n4:57 P.M. CEST THE PRIME MINISTER: I welcome it. Thanks. "
    text += "Q And fish? THE PRIME MINISTER: I regret it."
    assert [by for by, _ in said(read_text(text, publisher="Prime Minister of Japan"))] == ["JP", "JP"]


def test_words_before_a_colon_in_a_paragraph_are_no_turn() -> None:
    text = OPENING + "I say one thing. NOTE: we oppose the plan. And: we regret the delay."
    assert {by for by, _ in said(read_text(text, **TALK))} == {"JP"}


def test_a_quotation_goes_on_in_a_shorter_sentence_than_the_one_that_tells_of_it() -> None:
    told = "On the day on which the fleet left for the north, we said, “This is our hope. We share it.”"
    reading = read_text(LEAD + told, publisher="Ministry of Foreign Affairs of Japan")
    assert {s.by for s in reading.statements} == {("JP",)}


def test_a_signature_below_a_quoted_message_says_nothing() -> None:
    told = "The minister sent this message:\n\n“We hope for many guests in the spring. A ferry sails.\n\nKEN MORI”"
    assert ("JP", "express_hope") in said(read_text(LEAD + told, publisher="Ministry of Foreign Affairs of Japan"))


def test_who_opens_a_line_before_a_colon_has_the_turn() -> None:
    told = said(read_text(TALKS, title="Meeting of Ida Dahl with Luis Rojas of Chile"))
    assert ("CL", "welcome") in told
    assert ("NO", "thank") in told


def test_a_quotation_that_no_paragraph_opens_anew_closes_before_who_said_it() -> None:
    told = (
        '"The weather at sea is worse each year, and our crews are tired.\n\n'
        "They need a harbour with deep water and good lights.\n\n"
        'I think that our visit was useful," Mr. Ken Mori told reporters on Friday.'
    )
    reading = read_text(f"{LEAD}\n\n{told}")
    assert [(s.by, s.evidence[0].quote[:12]) for s in reading.statements] == [
        (("JP",), "The weather "),
        (("JP",), "They need a "),
        (("JP",), "I think that"),
    ]


@pytest.mark.parametrize(
    "told", ["The ban, Mr. Ken Mori said, had helped the fish", "The law, Japan stressed, is not aimed at crews"]
)
def test_a_saying_parts_a_subject_from_its_verb(told: str) -> None:
    assert [(s.by, s.evidence[0].quote) for s in read_text(f"{LEAD}{told}.").statements] == [(("JP",), told)]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Sun said at the end of a long day of talks in the old harbour of Tokyo with all of his hosts: ", ["CN"]),
        ("Mori stated in reply to many questions of reporters who had come to hear of the new ferry line: ", ["JP"]),
        ("Sun recalled the words that are cut in stone over the gate of the old harbour house of the city: ", []),
    ],
)
def test_what_stands_behind_a_colon_is_said_however_far_the_verb(told: str, whose: list[str]) -> None:
    reading = read_text(f"{LEAD}{told}“Trade between our countries is growing.”", **PRESS)
    assert [
        p
        for s in reading.statements
        if "growing" in s.evidence[0].quote
        for p in s.by
        if s.rule == "quote:say" or s.rule == "quote:state"
    ] == whose


def test_who_speaks_on_a_states_page_beside_its_guest_is_its_own() -> None:
    text = (
        "SECRETARY HAY: Norway is one of our oldest friends. We support its ferries.\n\n"
        "FOREIGN MINISTER BERG: Thank you for the talks. We welcome the new ferry."
    )
    page = {"publisher": "U.S. Department of State", "title": "Remarks with Norwegian Foreign Minister Ana Berg"}
    assert {s.by for s in read_text(text, **page).statements} == {("US",), ("NO",)}
    page["title"] = "Remarks in the garden"  # of nobody who speaks is it known whose they are
    text = text.replace("Norway is", "They are").replace("FOREIGN MINISTER BERG", "MINISTER POE")
    assert not read_text(text, **page).statements


def test_a_turn_may_be_told_by_the_name_alone() -> None:
    text = (
        "Norwegian Foreign Minister Ana Berg met Chilean Foreign Minister Luis Rojas for talks.\n\n"
        "Berg: I call on Chile to mend its nets.\n\nRojas: I welcome the new ferry."
    )
    page = {"publisher": "U.S. Department of State", "title": "What was said in Oslo"}
    assert [s.by for s in read_text(text, **page).statements] == [("NO",), ("CL",)]


def test_a_turn_may_be_told_by_a_post_and_its_state() -> None:
    text = (
        "PRIME MINISTER: We had good talks. I thank the crews of Norway.\n\n"
        "Norwegian Prime Minister: I welcome the ferry."
    )
    page = {
        "publisher": "Prime Minister's Office, United Kingdom",
        "title": "Press conference with the Norwegian Prime Minister",
    }
    assert ("NO", "welcome") in said(read_text(text, **page))


def test_a_heading_with_a_name_opens_a_turn_in_a_joint_text() -> None:
    text = (
        "President of Chile (Luis Rojas)\n\nIt is an honour for me to receive the guest. I thank her for the talks. "
        "I hope that the nets are mended soon. We hope that the ferry will sail.\n"
    )
    page = {"publisher": "President of Chile", "title": "Joint Press Statement of the Presidents of Chile and Norway"}
    assert {s.by for s in read_text(text, **page).statements} == {("CL",)}
    reading = read_text(text.replace("President of Chile (Luis Rojas)\n\n", ""), **page)
    assert {s.by for s in reading.statements} <= {()}  # one speaks, and nobody knows who it is


@pytest.mark.parametrize(
    "note",
    ["(back translation from Spanish through Russian)", "(translated from Norwegian)", "(through an interpreter)"],
)
def test_a_note_on_the_language_stands_in_the_label(note: str) -> None:
    text = (
        "President of Norway Ida Dahl: We are glad to see our guests in Oslo today.\n\n"
        f"President of Chile Luis Rojas {note}: We hope that the ferry will come soon."
    )
    reading = read_text(text, title="Talks with President of Chile Luis Rojas", publisher="Government of Norway")
    assert [(s.by, s.speaker) for s in reading.statements][-1] == (("CL",), "Luis Rojas")


def test_leaders_whom_all_know_need_no_post_in_a_label() -> None:
    text = (
        "Angela Merkel: We hope for a political solution in Syria. We thank our guests.\n\n"
        "Vladimir Putin: We welcome the growth of our trade. We thank our hosts."
    )  # what the two told of in Berlin on 1 June 2012, after en.kremlin.ru
    title = "Press statements after the German-Russian talks"
    reading = read_text(text, title=title, publisher="President of Russia (en.kremlin.ru)", published="2012-06-02")
    assert {(s.by, s.act) for s in reading.statements} >= {(("DE",), "express_hope"), (("RU",), "welcome")}
    assert not any(s.by == ("RU",) and "our guests" in s.evidence[0].quote for s in reading.statements)


def test_one_turn_of_a_leader_with_a_post_is_a_transcript() -> None:
    text = (
        "FEDERAL CHANCELLOR OF GERMANY ANGELA MERKEL (translated from German): Ladies and gentlemen,\n\n"
        "We hope for a political solution in Syria. We thank our guests from Russia."
    )
    title = "Joint news conference following Russian-German talks"
    reading = read_text(text, title=title, publisher="President of Russia (en.kremlin.ru)", published="2012-06-02")
    assert {s.by for s in reading.statements} == {("DE",)}
