"""Where a round takes place: cities that no table lists, and capitals that are not named."""

import pytest

from tests.reading.readouts import read_text

HELD = "The fourth Nepal-Norway Security Dialogue was held in {where} on 28 August 2022."


@pytest.mark.parametrize(
    ("where", "place"),
    [
        ("Khandbari, Nepal", "Khandbari"),
        ("Mo i Rana", None),
        ("Nordre Fron, Norway", "Nordre Fron"),
        ("the Norwegian capital", "Oslo"),
        ("the Nepali capital of Kathmandu", "Kathmandu"),
        ("Nepal", "Nepal"),
    ],
)
def test_a_city_is_told_by_its_country_and_a_capital_by_its_state(where: str, place: str | None) -> None:
    (found,) = read_text(HELD.format(where=where)).rounds
    assert found.place == place
