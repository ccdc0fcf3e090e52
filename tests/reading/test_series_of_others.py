"""Series: what belongs to another forum, or is only named as a framework, is no round of the dialogue at hand."""

import pytest

from tests.reading.readouts import read_text

ROUND = "The 6th Japan-China Security Dialogue was held in Tokyo on 21 July 2006. "


@pytest.mark.parametrize(
    "told",
    [
        "The ministers met in Doha on the margins of the fifth ministerial meeting of the Asia Cooperation Dialogue.",
        "The ministers met in Manila at the fifth meeting of the ASEAN Regional Forum in May.",
    ],
)
def test_a_round_of_another_forum_is_not_ours(told: str) -> None:
    reading = read_text(ROUND + told, published="2006-07-21")
    assert [m.ordinal for m in reading.rounds if m.parties == ("CN", "JP")] == [6]


def test_a_framework_to_be_used_is_no_round() -> None:
    reading = read_text(
        ROUND
        + "The two sides affirmed making use of frameworks such as the High-Level Consultation on Maritime Affairs.",
        published="2006-07-21",
    )
    assert len(reading.rounds) == 1
