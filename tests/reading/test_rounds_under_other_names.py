"""Rounds of dialogues that no noun of the genre names: by posts, boards and mechanisms, by letters, by who meets."""

import pytest

from tests.reading.readouts import read_text, subject, subjects

WORDS = "\n\nThe two sides discussed regional security and agreed to continue their cooperation.\n"
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
    ],
)
def test_what_a_dialogue_may_be_called(name: str) -> None:
    found = subject(read_text(f"{name} was held in Santiago on 5 March 2024." + WORDS))
    assert (found.ordinal, found.parties, found.when, found.place) == (5, ("CL", "NO"), "2024-03-05", "Santiago")


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
