"""Whether a round was held: what is said at it or issued by all who met, beside what it still has to bring."""

import pytest

from tests.reading.readouts import read_text, subject

DAY = "2023-06-08"


def status(text: str, title: str) -> str | None:
    return subject(read_text(text, title=title, published=DAY)).status


@pytest.mark.parametrize(
    ("title", "text"),
    [
        (
            "Remarks by President Salas at the Second Peru-Norway-Chile Leaders' Summit",
            "I am glad to be here at this Summit today. It will bring our three countries closer.",
        ),
        (
            "Opening remarks by the Prime Minister at the Peru-Norway-Chile Leaders' Summit",
            "This year we are able to hold the Peru-Norway-Chile Leaders' Summit in Lima. We will talk about trade.",
        ),
        (
            "Remarks by the Leaders Before the Peru-Norway-Chile Leaders' Summit",
            "It is a pleasure to take part in this Peru-Norway-Chile Leaders' Summit. We will host the next in Oslo.",
        ),
    ],
)
def test_what_is_said_at_a_round_is_said_while_it_is_held(title: str, text: str) -> None:
    assert status(text, title) == "held"


def test_what_is_said_ahead_of_a_round_tells_of_one_to_come() -> None:
    text = "Next week I will travel to Lima. The Peru-Norway-Chile Leaders' Summit will be held there on 14 June."
    assert status(text, "Statement ahead of the Peru-Norway-Chile Leaders' Summit") == "planned"


@pytest.mark.parametrize(
    "text",
    [
        (
            "The leaders of Peru, Norway and Chile gather for the Peru-Norway-Chile Summit, the first to be "
            "held in Lima, on 7-8 June 2023. They will work together on trade."
        ),
        "The leaders affirmed their wish to continue to hold the Peru-Norway-Chile Summit annually.",
    ],
)
def test_a_joint_statement_is_issued_when_they_have_met(text: str) -> None:
    assert status(text, "Joint Statement Following the Peru-Norway-Chile Summit") == "held"
    assert status(text, "Joint Statement of the Peru-Norway-Chile Summit") == "held"


def test_a_joint_statement_that_arranges_a_round_tells_of_one_to_come() -> None:
    text = "The leaders of Peru, Norway and Chile will hold the Peru-Norway-Chile Summit in Lima on 14 June 2023."
    assert status(text, "Joint Statement on the Peru-Norway-Chile Summit") == "planned"


@pytest.mark.parametrize(
    "lead",
    [
        "Today's Summit is the third Peru-Norway-Chile Leaders' Summit.",
        "President Salas today hosts the leaders of Norway and Chile for the Peru-Norway-Chile Leaders' Summit.",
    ],
)
def test_what_takes_place_on_the_day_of_the_page_is_held_whatever_it_will_bring(lead: str) -> None:
    text = f"{lead} At the Summit the leaders will announce a fund. The Summit will set up two working groups."
    assert status(text, "Fact Sheet: The Peru-Norway-Chile Leaders' Summit") == "held"


def test_what_will_take_place_later_on_the_day_of_the_page_is_to_come() -> None:
    text = "The leaders will meet in Lima today for the Peru-Norway-Chile Leaders' Summit."
    assert status(text, "Fact Sheet: The Peru-Norway-Chile Leaders' Summit") == "planned"
