"""Which part of a printed name is the family's, and which names are one person's."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.lexicon.table_files import load_tables
from secretariat.who.names import PersonName, read_name, same_person

TABLES = load_tables()


def read(printed: str, party: str | None = None, year: int | None = None, *, official: bool = False) -> PersonName:
    return read_name(printed, TABLES, party=party, published_year=year, official_japanese=official)


@pytest.mark.parametrize(
    ("printed", "party", "family", "given_name"),
    [
        ("KITAMURA Toshihiro", None, "KITAMURA", "Toshihiro"),
        ("SIENG Lapresse", "KH", "SIENG", "Lapresse"),
        ("Shigeo Yamada", "JP", "Yamada", "Shigeo"),
        ("Akiba Takeo", "JP", "Akiba", "Takeo"),
        ("Shigeo Yamada", None, "Yamada", "Shigeo"),
        ("Sun Weidong", "CN", "Sun", "Weidong"),
        ("Wang Yi", "CN", "Wang", "Yi"),
        ("Joseph Wu", "TW", "Wu", "Joseph"),
        ("Nguyen Phu Trong", "VN", "Nguyen", "Phu Trong"),
        ("Kim Jong-un", "KP", "Kim", "Jong-un"),
        ("Kim Hong Kyun", "KR", "Kim", "Hong Kyun"),
        ("Joon-gyu Lee", "KR", "Lee", "Joon-gyu"),
        ("Péter Szijjártó", "HU", "Szijjártó", "Péter"),
        ("Lee Hsien Loong", "SG", "Lee", "Hsien Loong"),
        ("Andrei G. Karlov", "RU", "Karlov", "Andrei G."),
        ("Michael R Pompeo", None, "Pompeo", "Michael R"),
        ("K.D. Dewal", "IN", "Dewal", "K.D."),
        ("Ursula von der Leyen", "EU", "von der Leyen", "Ursula"),
        ("Turnbull, Malcolm", None, "Turnbull", "Malcolm"),
        ("罗照辉", None, "罗", "照辉"),
        ("小島高明", "JP", "小島", "高明"),
        ("김성한", "KR", "김", "성한"),
        ("谢尔盖·绍伊古", "RU", "绍伊古", "谢尔盖"),
        ("デイビッド・グラハム", "GB", "グラハム", "デイビッド"),
    ],
)
def test_the_family_name_is_found(printed: str, party: str | None, family: str, given_name: str) -> None:
    name = read(printed, party)
    assert (name.family, name.given) == (family, given_name)


@pytest.mark.parametrize(
    ("printed", "party"),
    [
        ("Sergey Lavrov", None),
        ("Kim Darroch", None),
        ("U Win Myint", "MM"),
        ("Retno Marsudi", "ID"),
        ("Pedro Sánchez Pérez", "ES"),
        ("Tharman Shanmugaratnam", "SG"),
        ("ラヴロフ", "RU"),
        ("林芳正太郎左", "JP"),
    ],
)
def test_what_nothing_decides_is_left_open(printed: str, party: str | None) -> None:
    name = read(printed, party)
    assert (name.family, name.given, name.order, name.rule) == (None, None, None, "open")


def test_japans_own_texts_turn_the_order_round_in_2020() -> None:
    assert read("Kenichi Suganuma", "JP", 2012).family == "Suganuma"
    assert read("Suganuma Kenichi", "JP", 2023, official=True).family == "Suganuma"
    assert read("Kenichi Suganuma", "JP", 2023).rule == "open"


@pytest.mark.parametrize(
    ("printed", "party", "titles", "name"),
    [
        ("H.E. Pol. Gen. Neth Savoeun", "KH", ("H.E.", "Pol. Gen."), ("Neth", "Savoeun")),
        ("Ambassador LUO Zhaohui", None, ("Ambassador",), ("LUO", "Zhaohui")),
        ("Chinese Vice Foreign Minister Sun Weidong", "CN", ("Chinese", "Vice Foreign Minister"), ("Sun", "Weidong")),
        ("Rt Hon David Cameron", "GB", ("Rt Hon",), ("David", "Cameron")),
        ("Dato' Seri Anwar Ibrahim", "MY", ("Dato' Seri",), ("Anwar", "Ibrahim")),
        ("U Win Myint", "MM", ("U",), ("Win", "Myint")),
        ("Don Pramudwinai", "TH", (), ("Don", "Pramudwinai")),
        ("Mr. Jun", None, ("Mr.",), ("Jun",)),
    ],
)
def test_titles_are_no_part_of_the_name(
    printed: str, party: str | None, titles: tuple[str, ...], name: tuple[str, ...]
) -> None:
    read_as = read(printed, party)
    assert (read_as.titles, read_as.parts, read_as.printed) == (titles, name, printed)


@pytest.mark.parametrize(
    ("one", "other", "party"),
    [
        ("Seo Min-jeong", "Seo Minjeong", "KR"),
        ("Lee Joon-gyu", "Joon-gyu Lee", "KR"),
        ("Shigeo Yamada", "YAMADA Shigeo", "JP"),
        ("Kim Hong Kyun", "Kim Hong-kyun", "KR"),
        ("K.D. Dewal", "K D Dewal", "IN"),
        ("孫衛東", "孙卫东", "CN"),
        ("杉山晋輔", "杉山晋辅", "JP"),
    ],
)
def test_order_case_hyphens_and_forms_of_a_character_make_no_other_person(one: str, other: str, party: str) -> None:
    assert same_person(read(one, party), read(other, party)) == "same"


@pytest.mark.parametrize(
    ("one", "other", "party"),
    [
        ("Seyed Rasoul Mosavi", "Syed Rasul Mousavi", "IR"),
        ("Ci Guowen", "Ci Guowei", "CN"),
        ("Seo Min-jeong", "Seo Min-jung", "KR"),
        ("Michael R Pompeo", "Michael Pompeo", "US"),
        ("S Jaishankar", "Subrahmanyam Jaishankar", "IN"),
        ("岩屋", "岩屋毅", "JP"),
        ("Kono", "Taro Kono", "JP"),
        ("Li Wei", "Wei Li", "CN"),
    ],
)
def test_spelling_initials_and_family_names_alone_only_propose(one: str, other: str, party: str) -> None:
    assert same_person(read(one, party), read(other, party)) == "likely"


@pytest.mark.parametrize(
    ("one", "other", "party"),
    [
        ("Wang Yi", "Wang Yu", "CN"),
        ("Takeo Mori", "Takeo Akiba", "JP"),
        ("John J. Sullivan", "Jake Sullivan", "US"),
        ("Takeo", "Takeo Mori", "JP"),
    ],
)
def test_other_names_are_other_people(one: str, other: str, party: str) -> None:
    assert same_person(read(one, party), read(other, party)) == "different"


def test_names_in_two_scripts_are_not_compared() -> None:
    assert same_person(read("王毅", "CN"), read("Wang Yi", "CN")) == "unknown"


@given(st.text(max_size=40), st.sampled_from([None, *TABLES.parties]))
def test_any_text_is_read_and_kept_as_printed(printed: str, party: str | None) -> None:
    name = read(printed, party)
    assert name.printed == printed
    assert (name.rule == "open") == (name.family is None)
    assert same_person(name, name) in {"same", "different"}
