"""Who speaks where the subject has two halves, where one of two met, and where only one party is known."""

import pytest

from tests.reading.readouts import read_text, said
from tests.reading.test_turns_of_phrase import LEAD


@pytest.mark.parametrize(
    ("told", "found"),
    [
        (
            "Ms Berg, Director General, Member of the Arctic Board, and Mr Sato, Special Envoy, discussed the ice.",
            [("JP NO", "discuss")],
        ),
        ("ABC and the Japanese delegation discussed the ice.", [("JP NO", "discuss")]),
        ("ABC and the Japanese delegation condemned the attack.", []),
        ("In the Arctic the ice melted and Japan condemned the attack.", [("JP", "condemn")]),
        ("Norway spoke first and Japan condemned the attack.", [("JP", "condemn")]),
        ("The Premier and Mr Sato discussed the ice.", [("JP NO", "discuss")]),
    ],
)
def test_the_second_half_of_a_subject_does_not_speak_alone(told: str, found: list[tuple[str, str]]) -> None:
    assert said(read_text(LEAD + told)) == found


def test_nobody_meets_alone() -> None:
    told = (
        "The European Union held its 3rd Political Dialogue in Nara on 5 May 2021. Participants agreed to meet again."
    )
    reading = read_text(told)
    assert ("EU",) not in {s.by for s in reading.statements} | {c.by for c in reading.commitments}


def test_the_city_of_a_date_line_is_none_of_those_who_met() -> None:
    told = (
        "SINGAPORE -- For the first time in three years the defence chiefs of South Korea and China met on Friday, on "
        "the sidelines of a forum.\n\nThey agreed to open two more lines."
    )
    assert [c.by for c in read_text(told).commitments] == [("CN", "KR")]
