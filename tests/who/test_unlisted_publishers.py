"""Publishers that no table lists: an office of a state by its name or address, or the press."""

import pytest

from secretariat.lexicon.table_files import load_tables
from secretariat.who.publishers import publisher_of

TABLES = load_tables()


@pytest.mark.parametrize(
    ("printed", "side"),
    [
        ("Ministry of Foreign Affairs of Latvia", "LV"),
        ("Ministry of Foreign Affairs, Republic of Kenya", "KE"),
        ("Embassy of Brazil in Baku", "BR"),
        ("The Presidency, South Africa (EIN Presswire)", "ZA"),
        ("Estonian Ministry of Defence", "EE"),
        ("Government of Malta", "MT"),
        ("Ministerio de Relaciones Exteriores, Uruguay", "UY"),
        ("Cancillería de Colombia", "CO"),
        ("Kementerian Luar Negeri Republik Indonesia", "ID"),
        ("Ambassade de France au Japon", "FR"),
        ("Prime Minister's Office, Iceland", "IS"),
        ("在ケニア日本国大使館", "JP"),
        ("駐日英国大使館", "GB"),
        ("中国驻澳大利亚大使馆", "CN"),
        ("印度驻华大使馆", "IN"),
        ("驻日本使馆", "CN"),
        ("菲律宾外交部", "PH"),
        ("モンゴル外務省", "MN"),
    ],
)
def test_an_office_of_a_state_is_known_by_its_name(printed: str, side: str) -> None:
    publisher = publisher_of(printed, None, TABLES)
    assert publisher is not None
    assert (publisher.kind, publisher.side) == ("ministry", side)


@pytest.mark.parametrize(
    ("url", "side"),
    [
        ("https://www.mfa.gov.lv/en/article/1", "LV"),
        ("https://mfa.gr/en/x", "GR"),
        ("https://www.gov.uk/government/news/x", "GB"),
        ("https://www.foreignminister.gov.au/x", "AU"),
        ("https://2017-2021.somewhere.gov/x", "US"),
    ],
)
def test_an_office_of_a_state_is_known_by_its_address(url: str, side: str) -> None:
    publisher = publisher_of(None, url, TABLES)
    assert publisher is not None
    assert (publisher.kind, publisher.side) == ("ministry", side)


@pytest.mark.parametrize(
    "printed", ["Ministère des Affaires étrangères", "Utenriksdepartementet", "Ministero della Difesa"]
)
def test_an_office_of_a_state_that_its_name_does_not_tell_is_no_press(printed: str) -> None:
    assert publisher_of(printed, None, TABLES) is None


@pytest.mark.parametrize(
    "printed", ["Daily Harbour", "Khyber News", "Trend News Agency", "Fjordposten", "潮汐早报", "南北新報", "岬テレビ"]
)
def test_whoever_else_is_named_is_the_press(printed: str) -> None:
    publisher = publisher_of(printed, None, TABLES)
    assert publisher is not None
    assert (publisher.kind, publisher.side) == ("press", None)


@pytest.mark.parametrize(
    ("printed", "url"),
    [
        (None, None),
        ("", "https://example.org/x"),
        ("Ministry of Foreign Affairs", None),
        ("Secretariat of the Dialogue", None),
        ("Council on Foreign Relations", None),
    ],
)
def test_of_others_nothing_is_known(printed: str | None, url: str | None) -> None:
    assert publisher_of(printed, url, TABLES) is None
