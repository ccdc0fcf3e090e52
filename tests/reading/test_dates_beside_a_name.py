"""When a round is told by a date that stands right beside its name, and what counts or dates something else."""

import pytest

from tests.reading.readouts import read_text, subject

SEEN = "2022-06-29"
DAYS = "2022-06-29/2022-06-30"


def _rounds(text: str, title: str = "Joint Statement of Norway and Chile") -> list[tuple[str, int | None, str | None]]:
    found = read_text(text, title=title, published=SEEN).rounds
    return [(m.dialogue, m.ordinal, m.when) for m in found]


@pytest.mark.parametrize(
    "lead",
    [
        (
            "The June 29-30, 2022 Norway-Chile-Peru Summit in Lima will be a great moment. After the Summits "
            "of February 11, 2022 and April 4, 2022, this one will unite all leaders."
        ),
        (
            "President Salas attends the June 29-30, 2022 Norway-Chile-Peru Summit. It was prepared by ministers "
            "who met on May 3, 2022."
        ),
    ],
)
def test_days_before_the_name_are_those_of_the_round(lead: str) -> None:
    reading = read_text(lead, title="Fact Sheet: The 2022 Norway-Chile-Peru Summit", published=SEEN)
    assert subject(reading).when == DAYS


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("They recalled how much has been done since the June 2016 Norway-Chile Space Dialogue in Oslo.", "2016-06"),
        ("They noted the June 3, 2022 Space Dialogue between Norway and Chile held in Oslo.", "2022-06-03"),
        ("The July 2021 Norway-Chile Space Dialogue set up a fund, which met in March 2022.", "2021-07"),
    ],
)
def test_a_month_before_the_name_is_that_of_the_round(told: str, when: str) -> None:
    before = "The two Presidents met in Lima. They spoke of trade. They signed an agreement. They planted a tree. "
    assert [w for _, _, w in _rounds(before + told)] == [when]


@pytest.mark.parametrize(
    "told",
    [
        (
            "In April, he joined the Norway-Chile Space Dialogue, during which the two sides agreed to hold the "
            "Norway-Chile Trade Dialogue in 2023."
        ),
        (
            "In April, the Norway-Chile Space Dialogue was held, and both will hold the Norway-Chile Trade Dialogue in "
            "Oslo in 2023."
        ),
    ],
)
def test_the_date_behind_a_name_is_its_own_and_not_one_at_the_head_of_the_sentence(told: str) -> None:
    assert _rounds(told) == [
        ("Norway-Chile Space Dialogue", None, "2022-04"),
        ("Norway-Chile Trade Dialogue", None, "2023"),
    ]


@pytest.mark.parametrize("what", ["update", "increase in funds", "review of its plan"])
def test_the_first_of_something_else_since_a_year_is_no_earlier_round(what: str) -> None:
    text = (
        f"The 3rd Norway-Chile Space Dialogue was held in Oslo on 28 June 2022. It led to the first {what} since 2010."
    )
    assert [m.role for m in read_text(text, published=SEEN).rounds] == ["subject"]


@pytest.mark.parametrize("what", ["", " such meeting", " in-person round", " to be held"])
def test_the_first_meeting_since_a_year_tells_of_an_earlier_round(what: str) -> None:
    text = f"The 3rd Norway-Chile Space Dialogue was held in Oslo on 28 June 2022. It was the first{what} since 2010."
    assert [(m.role, m.when) for m in read_text(text, published=SEEN).rounds] == [
        ("subject", "2022-06-28"),
        ("previous", "2010"),
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Norway is a great country. It has the fifteenth largest fleet of all, and by 2030 it will have the tenth.",
        "The Dialogue has shown what to do in three areas. The first, of course, is to speed up trade at the Dialogue.",
        "This is the second reason for which the Dialogue was set up.",
    ],
)
def test_a_number_of_something_else_numbers_no_round(told: str) -> None:
    text = f"It is good to have come to the third Norway-Chile Space Dialogue. {told}"
    (only,) = read_text(text, title="Statement at the Norway-Chile Space Dialogue", published=SEEN).rounds
    assert (only.ordinal, only.when) == (3, None)


@pytest.mark.parametrize(
    "by_the_way",
    ["representing the administration of President Ana Salas", "and to serve in the government of President Ana Salas"],
)
def test_whose_administration_somebody_speaks_for_is_no_head(by_the_way: str) -> None:
    text = f"It is an honor to take part in this APEC Energy Ministerial Meeting, {by_the_way}."
    reading = read_text(text, title="Remarks at the APEC Energy Ministerial Meeting", published=SEEN)
    assert subject(reading).heads == ()
