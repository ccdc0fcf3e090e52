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
            "The statement below was released by the Governments of Norway, Chile, Ghana and Fiji.",
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
        (
            "Luis Rojas of Chile and the President of the European Commission Eva Roe issued the following statement.",
            "CL EU",
        ),
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


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("The following is a joint message from the ministers of Chile, Fiji and Norway.", "CL FJ NO"),
        (
            (
                "The following is the wording of a statement by the Vice-President for the European Union and the "
                "Fisheries Ministers of Chile and Fiji, condemning the raid in Sudan."
            ),
            "CL EU FJ",
        ),
    ],
)
def test_an_announced_text_is_from_or_by_whom_it_lists(told: str, whose: str) -> None:
    assert makers(told, "Joint Statement on the Situation in Sudan") == whose


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        (
            (
                "Today Prime Minister Ida Dahl of Norway, President Ana Rojas of Chile and Prime Minister Vatu of Fiji "
                "spoke about the raid in Sudan."
            ),
            "CL FJ NO",
        ),
        ("As leaders of coastal nations, Norway, Chile and Fiji, we resolve to keep the peace in Sudan.", "CL FJ NO"),
        ("The members of the Reef Circle (Norway, Chile and Fiji) and the European Union met.", "CL EU FJ NO"),
    ],
)
def test_who_acts_in_the_first_sentence_made_a_joint_text(told: str, whose: str) -> None:
    assert makers(told, "Joint Statement on Sudan") == whose


def test_a_joint_statement_with_somebody_is_of_the_page_and_of_them() -> None:
    assert makers("Ms. Dahl welcomed her guest.", "Joint Statement with the President of Chile") == "CL NO"


def test_a_joint_text_on_a_state_is_none_of_its_own() -> None:
    told = "Norway is appalled at what happened in Sudan. Sudan must hear the call. Sudan deserves peace."
    reading = read_text(f"{told}\n\n{WORDS}", title="Joint Statement on Sudan", **PAGE)
    assert not any("SD" in s.by for s in reading.statements)


def test_a_readout_of_a_joint_group_is_no_joint_text() -> None:
    told = "Norway and Chile held talks in the Joint Steering Group. The delegations discussed fish."
    reading = read_text(told, title="Readout of the Reef Joint Steering Group", **PAGE)
    assert reading.document.genre != "joint_statement"
