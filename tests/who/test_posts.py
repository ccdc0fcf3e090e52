"""Which post a title names, and how high it is."""

import pytest

from secretariat.lexicon.table_files import load_tables
from secretariat.who.posts import level_of, read_post

TABLES = load_tables()


@pytest.mark.parametrize(
    ("title", "level"),
    [
        ("President of Russia", 1),
        ("Federal Chancellor", 2),
        ("Minister for Foreign Affairs", 3),
        ("Vice Foreign Minister", 4),
        ("Senior Deputy Minister for Foreign Affairs", 4),
        ("Assistant Minister of Foreign Affairs", 5),
        ("Ambassador in charge of Cyber Policy and Deputy Director-General of the Foreign Policy Bureau", 5),
        ("Director General (Counter Terrorism)", 6),
        ("Joint Secretary for Counter Terrorism, Ministry of External Affairs", 6),
        ("Principal Deputy Assistant Secretary", 6),
        ("vice-minister of foreign affairs", 4),
        ("外務審議官", 4),
        ("外交部部长助理", 5),
        ("日本外务省亚洲大洋洲局局长", 6),
        ("国防部長", 3),
        ("counterpart", None),
        ("Foreign Ministry Spokesperson", None),
    ],
)
def test_a_title_has_a_level(title: str, level: int | None) -> None:
    assert level_of(title, TABLES) == level


def test_a_foreign_secretary_is_a_minister_in_london_and_an_official_in_new_delhi() -> None:
    assert read_post("Foreign Secretary", TABLES, party="GB").level == 3
    assert read_post("Foreign Secretary", TABLES, party="IN").level == 4
    assert read_post("Assistant Secretary, Department of Foreign Affairs and Trade", TABLES).level == 7


def test_who_assists_a_minister_is_none() -> None:
    post = read_post("Assistant to the Foreign Minister and Director General of South Asia", TABLES)
    assert (post.rank, post.level) == ("assistant_foreign_minister", 5)


def test_an_office_and_a_state_are_read_from_the_words() -> None:
    post = read_post("Undersecretary of State, Ministry of Interior of Cambodia", TABLES)
    assert (post.rank, post.level, post.office, post.party) == ("under_secretary", 5, "interior_ministry", "KH")


def test_an_ambassador_is_not_of_the_state_he_is_sent_to() -> None:
    assert read_post("Ambassador to China", TABLES).party is None
    assert read_post("Japanese Ambassador to the United States", TABLES).party == "JP"


def test_the_printed_words_are_kept() -> None:
    assert read_post("Secretary (West)", TABLES).printed == "Secretary (West)"
