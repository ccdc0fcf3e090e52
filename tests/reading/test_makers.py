"""Makers: of a joint text those whom it says made it, and not whom else it names."""

import pytest

from tests.reading.readouts import read_text

WORDS = "We condemn the attack on the port. We welcome the talks on a new ferry."
PAGE = {"publisher": "Ministry of Foreign Affairs of Norway", "published": "2021-03-04"}


def makers(told: str, title: str) -> str:
    """Whose words the last sentence is."""
    return " ".join(read_text(f"{told}\n\n{WORDS}", title=title, **PAGE).statements[-1].by)


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        (
            "The following statement was released by the Governments of Norway, Chile, Ghana and Fiji.",
            "CL FJ GH NO",
        ),
        (
            "Following is a joint statement issued by Chile, Fiji and the European Union as Friends of Sudan.",
            "CL EU FJ",
        ),
        (
            "The Governments of Norway, the Kingdom of Denmark and Fiji have issued the following joint statement.",
            "DK FJ NO",
        ),
        (
            "The leaders of Norway, Chile and Fiji met beside the G20 Summit and issued the following statement:",
            "CL FJ NO",
        ),
        ("Following is a joint statement issued by the Foreign Ministers of Chile and Norway.", "CL NO"),
    ],
)
def test_the_sentence_that_announces_a_joint_text(told: str, whose: str) -> None:
    assert makers(told, "Joint Statement on the Situation in Sudan") == whose


@pytest.mark.parametrize(
    ("title", "whose"),
    [
        ("Joint Statement from the Governments of Norway, Chile, Ghana, and Fiji on Fish", "CL FJ GH NO"),
        (
            "Joint Statement on Fish in Sudan by Prime Minister Ida Dahl of Norway and President Luis Rojas of Chile",
            "CL NO",
        ),
        (
            "Joint Statement by Foreign Minister Dahl, Chilean Foreign Minister Rojas, and Fijian Minister Vatu",
            "CL FJ NO",
        ),
        ("Joint Readout of the Meeting Between Prime Minister Dahl and President Rojas of Chile", "CL NO"),
    ],
)
def test_the_title_of_a_joint_text(title: str, whose: str) -> None:
    assert makers("The talks on fish in Sudan were held in Oslo.", title) == whose


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Today, we the governments of Norway, Chile, and Fiji are pleased to hold talks.", "CL FJ NO"),
        ("We, the leaders of Norway and Chile, met in Oslo for the G20 Summit.", "CL NO"),
        (
            "We, ASEAN, represented at this meeting by Laos and Vietnam, and Norway, meet in Oslo for the talks.",
            "ASEAN NO",
        ),
    ],
)
def test_we_who_open_a_joint_text(told: str, whose: str) -> None:
    assert makers(told, "Joint Statement on the Situation in Sudan") == whose


def test_a_dialogue_of_a_body_whose_members_the_text_lists() -> None:
    told = "We, ASEAN, represented by Laos, Vietnam and Singapore, and Norway, met on the occasion of the Dialogue."
    reading = read_text(told + " " + WORDS, title="Norway-ASEAN Fisheries Dialogue in Oslo", **PAGE)
    assert (reading.rounds[0].parties, reading.statements[-1].by) == (("ASEAN", "NO"), ("ASEAN", "NO"))


def test_a_statement_that_followed_a_meeting_makes_no_joint_text_of_its_page() -> None:
    told = "They held talks. Following the talks in Oslo, leaders of Norway, Chile and Fiji adopted a joint statement."
    reading = read_text(told, title="Talks of Norway, Chile and Fiji", **PAGE)
    assert reading.document.genre != "joint_statement"


def test_a_press_conference_of_two_is_no_joint_text() -> None:
    reading = read_text(
        "Prime Minister Dahl: " + WORDS, title="Joint press conference with the President of Chile, Lima", **PAGE
    )
    assert reading.document.account_of == ("NO",)
