"""Whose account a text is, told from who put it out."""

import pytest

from secretariat.lexicon.table_files import load_tables
from secretariat.who.publishers import publisher_of

TABLES = load_tables()


@pytest.mark.parametrize(
    ("printed", "kind", "side"),
    [
        ("MOFA Japan", "ministry", "JP"),
        ("Ministry of Foreign Affairs of the People's Republic of China", "ministry", "CN"),
        ("China MFA (via GlobalSecurity.org)", "ministry", "CN"),
        ("EEAS (via IEU Monitoring)", "body", "EU"),
        ("People's Daily Online (from China MFA)", "ministry", "CN"),
        ("第一财经(据外交部)", "ministry", "CN"),
        ("外交部(转载)", "ministry", "CN"),
        ("外務省", "ministry", "JP"),
        ("President of Russia (en.kremlin.ru)", "ministry", "RU"),
        ("Prime Minister of Australia (Turnbull, Malcolm)", "ministry", "AU"),
        ("China Daily / Xinhua", "state_press", "CN"),
        ("Xinhua (via People's Daily Online)", "state_press", "CN"),
        ("The Japan Times / Kyodo", "press", None),
        ("朝日新聞報道の紹介", "press", None),
    ],
)
def test_a_publisher_has_a_kind_and_perhaps_a_side(printed: str, kind: str, side: str | None) -> None:
    publisher = publisher_of(printed, None, TABLES)
    assert publisher is not None
    assert (publisher.kind, publisher.side) == (kind, side)


def test_of_a_passed_on_story_the_first_named_is_the_publisher() -> None:
    publisher = publisher_of("Xinhua (via People's Daily Online)", None, TABLES)
    assert publisher is not None
    assert publisher.name == "Xinhua"


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://www.mofa.go.jp/a_o/page.html", "MOFA Japan"),
        ("http://en.kremlin.ru/events/1", "President of Russia"),
        ("https://www.fmprc.gov.cn/eng/", "China MFA"),
        ("bidenwhitehouse.archives.gov/x", "The White House"),
        ("https://www.customs.go.jp/", "Government of Japan (other offices)"),
    ],
)
def test_an_address_tells_where_no_name_does(url: str, name: str) -> None:
    publisher = publisher_of(None, url, TABLES)
    assert publisher is not None
    assert publisher.name == name


def test_the_name_goes_before_the_address_that_reposts_it() -> None:
    publisher = publisher_of("China MFA", "https://www.globalsecurity.org/x", TABLES)
    assert publisher is not None
    assert publisher.side == "CN"


@pytest.mark.parametrize("url", [None, "", "https://example.org/mofa.go.jp", "https://notmofa.example/"])
def test_no_address_that_looks_like_one_makes_a_ministry(url: str | None) -> None:
    publisher = publisher_of("A village gazette", url, TABLES)
    assert publisher is not None
    assert (publisher.kind, publisher.side) == ("press", None)
    assert publisher_of(None, url, TABLES) is None


@pytest.mark.parametrize(("state", "side"), [("Ireland", "IE"), ("Australia", "AU"), ("via the Post", "AU")])
def test_an_office_of_the_same_name_is_of_the_state_in_brackets(state: str, side: str) -> None:
    publisher = publisher_of(f"Department of Foreign Affairs and Trade ({state})", None, TABLES)
    assert publisher is not None
    assert (publisher.kind, publisher.side) == ("ministry", side)
