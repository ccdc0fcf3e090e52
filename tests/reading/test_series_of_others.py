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


def test_a_forum_named_for_its_meetings_is_counted_by_them() -> None:
    told = "It met as ministers had agreed at the Ninth ASEAN Regional Forum in Bandar Seri Begawan in July 2002."
    (other,) = (m for m in read_text(ROUND + told).rounds if m.parties == ("ARF",))
    assert (other.ordinal, other.when, other.place, other.role) == (9, "2002-07", "Bandar Seri Begawan", "other")


def test_a_meeting_under_a_forum_is_not_the_forum() -> None:
    reading = read_text("The Ninth ASEAN Regional Forum Intersessional Meeting on Fisheries was held in Bangkok.")
    assert [m.ordinal for m in reading.rounds] == [9]


def test_what_is_told_in_one_breath_with_the_subject_shares_its_month() -> None:
    told = (
        "Norway will host a security dialogue with Chile this month. "
        "The envoys will hold both a security dialogue and regular diplomatic talks."
    )
    _, other = read_text(told, published="2015-03-02").rounds
    assert (other.when, other.claims["when"].basis) == ("2015-03", "inferred")
