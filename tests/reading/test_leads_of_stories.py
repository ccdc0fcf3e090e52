"""What the first sentences of a story are about, and when, where and how it was held."""

import pytest

from secretariat.model import Reading
from tests.reading.readouts import STORY, read_text, subject, subjects

SEEN = "2023-05-10"  # a Wednesday


def story(text: str, title: str = "Officials meet in Lima") -> Reading:
    return read_text(text, title=title, publisher="Kyodo News", published=SEEN)


@pytest.mark.parametrize(
    "lead",
    [
        (
            "Senior officials of ASEAN gathered in Jakarta on May 9 to discuss preparations for the 32nd "
            "ASEAN Coordinating "
            "Council Meeting. The 32nd ACC Meeting will take place in Jakarta on May 14-15."
        ),
        (
            "The foreign ministers of Norway, Chile and Peru discussed preparations for the second Norway-Chile-Peru "
            "Summit in Lima. The second Summit will be held on May 14."
        ),
    ],
)
def test_what_officials_prepare_is_not_what_they_held(lead: str) -> None:
    found = story(lead).rounds
    assert [m.status for m in found] == ["planned"]
    assert found[0].when is None or found[0].when.startswith("2023-05-14")


@pytest.mark.parametrize("what", ["virtual currencies", "online radicalization", "virtual assets"])
def test_virtual_things_are_no_way_to_meet(what: str) -> None:
    found = subject(
        story(
            "The 3rd Norway-Chile Working Group on Counter-Terrorism was held in Oslo on 9 May 2023. "
            "After the 2nd such "
            f"meeting both sides, at the 3rd Working Group, discussed {what}."
        )
    )
    assert (found.mode, found.place) == (None, "Oslo")


@pytest.mark.parametrize("how", ["virtually", "in a virtual format", "in an online meeting", "in virtual mode"])
def test_ways_to_meet(how: str) -> None:
    found = subject(story(f"The 3rd Norway-Chile Working Group on Trade was held {how} on 9 May 2023."))
    assert found.mode == "video"


@pytest.mark.parametrize(
    "lead",
    [
        (
            "Norwegian Foreign Secretary Nina Berg visited Chile from May 8-9 for the 16th round of "
            "Foreign Office Consultations "
            "with Luis Rojas, Vice Minister of Foreign Affairs of Chile."
        ),
        (
            "Norway's Foreign Secretary Nina Berg was in Santiago on May 9 for the 16th Foreign Office "
            "Consultations with "
            "Chile."
        ),
    ],
)
def test_a_visit_for_a_numbered_round_is_about_the_round(lead: str) -> None:
    found = subject(story(lead, title="Foreign Secretary's Chile visit aimed at closer ties"))
    assert found.ordinal == 16


def test_the_calendar_of_the_moon_gives_no_day_but_the_bracket_does() -> None:
    text = "The 5th Oman-Qatar Joint Committee was held on Wednesday, 20th of Shawwal 1444H (May 10, 2023)."
    assert subject(story(text)).when == "2023-05-10"
    text = "The 5th Oman-Qatar Joint Committee was held on 20th Shawwal 1444H, May 9, 2023."
    assert subject(story(text)).when == "2023-05-09"


@pytest.mark.parametrize("day", ["today Monday 8 May 2023", "today, May 8, 2023", "Today (8 May 2023)"])
def test_a_day_told_in_full_says_which_day_today_was(day: str) -> None:
    assert subject(story(f"The 3rd Norway-Chile Ocean Dialogue was held in Oslo {day}.")).when == "2023-05-08"


def test_the_place_where_a_story_was_written_has_the_day_of_the_story() -> None:
    text = "Lima, Peru, May 10\n\nWire:\n\nThe 3rd Norway-Chile Ocean Dialogue has taken place in Oslo."
    assert subject(story(text)).when is None


@pytest.mark.parametrize("came", ["This commitment was made", "The fund was announced", "Agreement was reached"])
def test_what_was_made_during_a_round_is_told_of_that_round(came: str) -> None:
    text = f"ASEAN and Peru agreed to do more. {came} during the 10th ASEAN-Peru Joint Cooperation Committee in Lima."
    assert subject(story(text)).ordinal == 10


def test_the_ministers_meeting_of_a_body_is_of_the_body_alone() -> None:
    text = (
        "ASEAN and Peru launched a partnership. The ASEAN Foreign Ministers gave Peru that status at the 54th ASEAN "
        "Foreign Ministers' Meeting on 2 August 2021."
    )
    assert {m.parties for m in story(text).rounds} <= {("ASEAN",)}


@pytest.mark.parametrize("post", ["on Foreign Affairs", "for National Security"])
def test_who_advises_a_prime_minister_is_not_one(post: str) -> None:
    text = (
        f"Advisor to the Prime Minister {post} Omar Khan and US Secretary of State John Roe will hold the sixth round "
        "of the Pakistan-US Strategic Dialogue on May 29 in Washington."
    )
    assert [h.post for h in subject(story(text)).heads] == [
        f"Advisor to the Prime Minister {post}",
        "Secretary of State",
    ]


def test_where_and_when_they_met_is_no_part_of_a_post() -> None:
    text = (
        "Foreign Secretary Asha Rao hosted the Foreign Office Consultations with Marc Dubois, "
        "Secretary-General, Ministry "
        "for Europe and Foreign Affairs of France in New Delhi on Tuesday."
    )
    found = subject(read_text("New Delhi: " + text, title="India, France hold Consultations", **STORY))
    assert [(h.name, h.party) for h in found.heads] == [("Asha Rao", "IN"), ("Marc Dubois", "FR")]


def test_what_is_under_way_is_being_held() -> None:
    text = "Minister Nina Berg is leading the Norwegian side. The Third Dialogue will focus on fish."
    found = subjects(story(text, title="Third Norway-Chile Ocean Dialogue underway"))
    assert [m.status for m in found] == ["held"]


def test_who_has_counterparts_is_of_the_third_state() -> None:
    text = (
        "Diplomats of Norway, Chile and Peru held their third trilateral dialogue on fish in Oslo on Tuesday. "
        "Deputy Director Anne Haugen and her Chilean and Peruvian counterparts, Luis Rojas and Ana Salas, "
        "led the dialogue."
    )
    found = subject(story(text))
    assert {(h.name, h.party) for h in found.heads} == {
        ("Anne Haugen", "NO"),
        ("Luis Rojas", "CL"),
        ("Ana Salas", "PE"),
    }


@pytest.mark.parametrize("when", ["just weeks after", "two days after", "only months before"])
def test_what_was_done_weeks_before_lends_no_place(when: str) -> None:
    text = (
        "The minister arrived in Lima for a forum. It includes the third Norway-Chile-Peru Fisheries "
        f"Meeting. The trip comes {when} Premier Anne Haugen met the leaders of Chile and Peru in Oslo."
    )
    (found,) = story(text, title="Minister visits Lima").rounds
    assert found.place != "Oslo"
