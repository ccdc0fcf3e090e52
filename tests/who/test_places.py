"""Which city a printed venue means."""

import pytest

from secretariat.lexicon.table_files import load_tables
from secretariat.who.places import capital_of, place_of

TABLES = load_tables()


@pytest.mark.parametrize(
    ("printed", "city", "host"),
    [
        ("Tokyo", "Tokyo", "JP"),
        ("TOKYO", "Tokyo", "JP"),
        ("Nha Trang, Vietnam", "Nha Trang", "VN"),
        ("Luang Phabang", "Luang Prabang", "LA"),
        ("Washington, D.C.", "Washington", "US"),
        ("Peking", "Beijing", "CN"),
        ("the Hague", "The Hague", "NL"),
        ("Hyderabad House", "New Delhi", "IN"),
        ("Diaoyutai State Guesthouse, Beijing", "Beijing", "CN"),
        ("Ministry of Foreign Affairs, Iikura Guest House (Tokyo)", "Tokyo", "JP"),
        ("Ministry of Foreign Affairs of Japan", "Tokyo", "JP"),
        ("the Chinese Foreign Ministry", "Beijing", "CN"),
        ("State Department", "Washington", "US"),
        ("北京", "Beijing", "CN"),
        ("ソウル", "Seoul", "KR"),
        ("Jerusalem", "Jerusalem", None),
    ],
)
def test_a_venue_is_a_city_and_a_host(printed: str, city: str, host: str | None) -> None:
    place = place_of(printed, TABLES)
    assert place is not None
    assert (place.name, place.party) == (city, host)


@pytest.mark.parametrize(
    "printed", ["Japan", "nice", "NICE", "London, Ontario", "Tokyo, Russia", "a hotel", "Embassy of Japan", ""]
)
def test_a_country_a_word_or_parts_that_disagree_are_no_city(printed: str) -> None:
    assert place_of(printed, TABLES) is None


def test_ministries_sit_in_the_capital() -> None:
    capital = capital_of("AU", TABLES)
    assert capital is not None
    assert capital.name == "Canberra"
    assert capital_of("ASEAN", TABLES) is None
