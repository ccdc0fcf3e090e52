"""Rounds of dialogues that no noun of the genre names: by posts, boards and mechanisms, by letters, by who meets."""

import pytest

from tests.reading.readouts import heads, read_text, subject, subjects

WORDS = "\n\nThe two sides discussed regional security and agreed to continue their cooperation.\n"
HELD = "Norway and Ghana held the second session of their Joint Commission in Accra on 4 March 2024. "
FIFTH = "Norway and Chile held the fifth Security Dialogue in Santiago on 5 March 2024.\n\n"


@pytest.mark.parametrize(
    "name",
    [
        "The 5th meeting of the Special Representatives of Norway and Chile on the Boundary Question",
        "The 5th Meeting of National Security Advisers of Norway and Chile",
        "The fifth Meeting of Political Directors of Norway and Chile",
        "The 5th meeting of the Norwegian and Chilean Directors-General for Consular Affairs",
        "The 5th meeting of the Working Mechanism for Consultation and Coordination on Norway-Chile Fisheries",
        "The fifth Norway-Chile Joint Review Mechanism",
        "The fifth Norway-Chile Review Meeting",
        "The fifth Norway-Chile Joint Trade Board",
        "The fifth Norway-Chile Sub-Group on Police",
        "The fifth Norway-Chile Joint Group of Experts",
        "The fifth Norway-Chile Human Rights Round Table",
        "The 5th round of Norway-Chile BPC",
        "The fifth edition of the Staff Talks between the Norwegian Navy and the Chilean Navy",
        "The fifth round of corps commander-level talks between Norway and Chile",
        "The fifth round of prisoner release talks between Norway and Chile",
        "The fifth round of defence cost-sharing talks between Norway and Chile",
        "The fifth round of burden-sharing negotiations between Norway and Chile",
    ],
)
def test_what_a_dialogue_may_be_called(name: str) -> None:
    found = subject(read_text(f"{name} was held in Santiago on 5 March 2024." + WORDS))
    assert (found.ordinal, found.parties, found.when, found.place) == (5, ("CL", "NO"), "2024-03-05", "Santiago")


@pytest.mark.parametrize("name", ["neighbourhood commission", "fisheries committee", "border council"])
def test_a_body_of_two_states_needs_no_capitals(name: str) -> None:
    told = f"The Norway-Chile {name} met for its fifth session in Santiago on 5 March 2024."
    assert subject(read_text(told + WORDS)).ordinal == 5


def test_posts_are_a_part_of_the_name() -> None:
    reading = read_text("The 5th meeting of the Special Representatives (SRs) of Norway and Chile was held." + WORDS)
    assert (subject(reading).dialogue, subject(reading).series.level) == (
        "meeting of the Special Representatives (SRs) of Norway and Chile",
        "special representatives",
    )


def test_a_third_trilateral_meeting_is_of_those_whom_its_sentence_lists() -> None:
    text = "Norway, Chile and Ghana on 5 March 2024 had their third trilateral meet. Fishing was taken up."
    found = subject(read_text(text))
    assert (found.ordinal, found.parties, found.when) == (3, ("CL", "GH", "NO"), "2024-03-05")


def test_two_leaders_count_their_meetings_as_well() -> None:
    text = "President Kari Lund of Norway and President Luis Rojas of Chile had their third bilateral meeting in Oslo."
    assert subjects(read_text(text + WORDS)) == []


def test_a_meeting_in_a_group_of_states_is_of_its_members() -> None:
    text = (
        'A first meeting in the "Lublin Triangle" will bring together in Vilnius on 5 March 2024 Jan Kowal, Secretary '
        "of the National Security Council of Poland, and Ona Petraite, Adviser to the President of Lithuania on Energy."
    )
    found = subject(read_text(text, published="2024-03-01"))
    assert (found.ordinal, found.parties, found.place) == (1, ("LT", "PL", "UA"), "Vilnius")
    assert {(h.name, h.party) for h in found.heads} == {("Jan Kowal", "PL"), ("Ona Petraite", "LT")}


def test_the_council_of_one_state_is_no_dialogue() -> None:
    text = "The National Security Council of Norway met in Oslo on 5 March 2024. Chile was discussed."
    assert read_text(text).rounds == ()


def test_a_loose_title_names_the_round_that_the_text_numbers() -> None:
    text = (
        "The 12th meeting of the Working Mechanism for Consultation and Coordination on Norway-Chile Fisheries (WMCC) "
        "took place in Santiago on 5 March 2024." + WORDS
    )
    (only,) = read_text(text, title="Norway, Chile hold diplomatic talks").rounds
    assert (only.role, only.ordinal, only.when) == ("subject", 12, "2024-03-05")


def test_two_rounds_in_one_line_and_the_day_of_one() -> None:
    text = (
        "Two Norway-Chile meetings took place in Oslo on 5-6 March 2024: the 14th Human Rights Dialogue and the 20th "
        "Subcommittee on Justice and Home Affairs.\n\nOn 5 March, at the Human Rights Dialogue, Norway stressed the "
        "rule of law."
    )
    found = {m.ordinal: m.when for m in subjects(read_text(text, published="2024-03-07"))}
    assert found == {14: "2024-03-05", 20: "2024-03-05/2024-03-06"}


def test_it_was_in_oslo_that_they_met() -> None:
    text = "It was in Oslo on 5 March 2024 that the Norway-Chile Joint Working Group on Fisheries held its 3rd Meeting."
    found = subject(read_text(text + WORDS))
    assert (found.ordinal, found.when, found.place) == (3, "2024-03-05", "Oslo")


@pytest.mark.parametrize(
    ("told", "ordinal", "when", "place"),
    [
        ("On 29 October 2022 Oslo hosted the 4th.", 4, "2022-10-29", "Oslo"),
        ("They agreed to hold a new round of the dialogue in Oslo.", 6, None, "Oslo"),
        ("The consular consultations held on 30 January 2024 at Oslo were welcomed.", None, "2024-01-30", "Oslo"),
        ("They also prepared the next meeting of the Special Representatives.", None, None, None),
        ("They prepared the next round of talks of the Special Representatives on the border.", None, None, None),
    ],
)
def test_rounds_told_in_passing(told: str, ordinal: int | None, when: str | None, place: str | None) -> None:
    (other,) = (m for m in read_text(FIFTH + told, published="2024-03-06").rounds if m.role != "subject")
    assert (other.ordinal, other.when, other.place) == (ordinal, when, place)


def test_political_directors_of_a_group_and_a_state_are_of_its_members() -> None:
    text = "Consultations between the political directors of the Baltic States and Norway were held in Riga on 5 March."
    assert subject(read_text(text + WORDS)).parties == ("EE", "LT", "LV", "NO")


def test_the_first_and_the_next() -> None:
    told = "The first meeting was in Oslo in December 2019, the next in Santiago in April 2020."
    others = [m for m in read_text(FIFTH + told, published="2024-03-06").rounds if m.role != "subject"]
    assert [(m.ordinal, m.when, m.place) for m in others] == [(1, "2019-12", "Oslo"), (2, "2020-04", "Santiago")]


def test_an_invitation_to_the_next_round_proposes_it() -> None:
    told = "Ms. Kari Lund invited Mr. Luis Rojas to Norway, at a mutually convenient date, for the next round."
    (other,) = (m for m in read_text(FIFTH + told, published="2024-03-06").rounds if m.role != "subject")
    assert (other.ordinal, other.place, other.status) == (6, "Norway", "proposed")


def test_letters_that_a_text_gives_to_a_commission_name_it() -> None:
    text = (
        "What was decided at earlier sessions of their Joint Ministerial Commission (JMC) will be done, Norway and "
        "Chile said.\n\nTheir communique came at the end of the Second Session of the JMC, 4 to 6 March 2024 in Oslo."
    )
    found = subject(read_text(text))
    assert (found.ordinal, found.when, found.place) == (2, "2024-03-04/2024-03-06", "Oslo")


def test_a_round_of_talks_is_counted() -> None:
    text = "Norway and Chile held their fifth round of talks in Oslo on 5 March 2024. Fishing was discussed."
    assert subject(read_text(text)).ordinal == 5


def test_a_first_round_of_talks_may_be_of_any_talks() -> None:
    text = "Norway and Chile had a first round of talks in Oslo on 5 March 2024. Fishing was discussed."
    assert subjects(read_text(text)) == []


def test_the_body_whose_consultation_is_counted() -> None:
    text = (
        "Norway and Chile held in Oslo on 5 March 2024 the 12th round of consultation of the working group on fishing "
        "and the 9th round of talks of the working group on shipping."
    )
    found = {(m.ordinal, m.series.noun) for m in subjects(read_text(text))}
    assert found == {(12, "working group"), (9, "working group")}


def test_two_rounds_of_the_same_days() -> None:
    text = (
        "6 March 2024\n\nOslo hosted on 5 and 6 March 2024 the 12th round of talks of the Norway-Chile working group "
        "on fishing and the 9th round of talks of the working group on shipping."
    )
    found = {m.ordinal: m.when for m in subjects(read_text(text))}
    assert found == {12: "2024-03-05/2024-03-06", 9: "2024-03-05/2024-03-06"}


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("The day before, the delegations convened the 13th Norway-Chile Policy Consultations.", "2024-03-04"),
        ("On the same day the delegations held the 13th Norway-Chile Policy Consultations.", "2024-03-05"),
    ],
)
def test_a_second_round_a_day_away(told: str, when: str) -> None:
    found = {m.ordinal: m.when for m in subjects(read_text(FIFTH + told, published="2024-03-06"))}
    assert found == {5: "2024-03-05", 13: when}


def test_foreign_and_strategic() -> None:
    text = "Norway and Chile held the 6th Norway-Chile Foreign and Strategic Dialogue in Oslo on 5 March 2024."
    assert subject(read_text(text)).dialogue == "Norway-Chile Foreign and Strategic Dialogue"


def test_held_for_the_fifth_time() -> None:
    text = "The Security Dialogue of Norway and Chile was held for the fifth time on 5 March 2024, in Santiago."
    assert subject(read_text(text + WORDS)).ordinal == 5


def test_what_was_signed_after_a_round_tells_that_it_was_held() -> None:
    text = (
        "Ministers of Norway and Chile signed a paper on Wednesday after the ninth round of the joint committee. "
        "The joint committee is to meet every two years."
    )
    assert subject(read_text(text, published="2024-03-07")).status == "held"


def test_a_three_day_round_came_to_an_end() -> None:
    text = "A three-day 14th round of the Norway-Chile Military Dialogue came to an end in Oslo on Friday." + WORDS
    assert subject(read_text(text, published="2024-03-09")).when == "2024-03-06/2024-03-08"


@pytest.mark.parametrize(
    "told",
    [
        "Kari Lund, Deputy Foreign Minister, led for Norway. For Ghana it was Kofi Mensah, Ambassador at large.",
        "Norway's side was led by Deputy Foreign Minister Kari Lund; Ghana's by Chief Director Kofi Mensah.",
        "For Norway the talks were led by Deputy Minister Kari Lund and for Ghana by Chief Director Kofi Mensah.",
        "Ms. Kari Lund and Mr. Kofi Mensah led the Norwegian and Ghanaian delegations respectively.",
        "At the helm of the delegations were Norway's Deputy Foreign Minister Kari Lund and Kofi Mensah of Ghana.",
        "Co-chairs were Kari Lund (Deputy Foreign Minister, Norway) and Kofi Mensah (Chief Director, Ghana).",
        "Deputy Foreign Minister Kari Lund led the Norwegian team. Her counterpart was Chief Director Kofi Mensah.",
        "The co-chairs, Deputy Minister Kari Lund of Norway and Chief Director Kofi Mensah of Ghana, opened it.",
    ],
)
def test_who_led_in_other_words(told: str) -> None:
    assert heads(read_text(HELD + told)) == {("Kari Lund", "NO"), ("Kofi Mensah", "GH")}


def test_a_name_with_an_initial_is_told_in_full() -> None:
    told = "The Norwegian delegation was led by K.Lund. Deputy Foreign Minister Kari Lund of Norway stressed trade."
    assert ("Kari Lund", "NO") in heads(read_text(HELD + told))
