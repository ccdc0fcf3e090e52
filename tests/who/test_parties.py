"""Which party a printed name means."""

import pytest

from secretariat.lexicon.table_files import load_tables
from secretariat.who.parties import fold_members, label, members, party_of

TABLES = load_tables()
ASEAN = ["BN", "ID", "KH", "LA", "MM", "MY", "PH", "SG", "TH", "VN"]


@pytest.mark.parametrize(
    ("printed", "party"),
    [
        ("Japan", "JP"),
        ("the Russian Federation", "RU"),
        ("Republic of Korea", "KR"),
        ("Republic of Korea (ROK)", "KR"),
        ("the People’s Republic of China", "CN"),
        ("Lao PDR", "LA"),
        ("Türkiye", "TR"),
        ("Holland", "NL"),
        ("The Gambia", "GM"),
        ("U.S.", "US"),
        ("U.S.A.", "US"),
        ("ROK", "KR"),
        ("the Chinese side", "CN"),
        ("Government of Japan", "JP"),
        ("the Indian delegation", "IN"),
        ("Japan's", "JP"),
        ("Russians", "RU"),
        ("Tokyo", "JP"),
        ("the Kremlin", "RU"),
        ("Sino", "CN"),
        ("USSR", "SUHH"),
        ("European External Action Service", "EU"),
        ("the United Nations", "UN"),
        ("ASEAN Member States", "ASEAN"),
        ("中方", "CN"),
        ("日本側", "JP"),
        ("韩国", "KR"),
        ("米", "US"),
    ],
)
def test_a_name_in_use_means_its_party(printed: str, party: str) -> None:
    assert party_of(printed, TABLES) == party


@pytest.mark.parametrize(
    "printed", ["Sun", "JPN", "CHN", "us", "who", "china", "Korean", "Brussels", "Congo", "", "the"]
)
def test_no_party_is_made_of_a_surname_a_code_a_small_letter_or_a_shared_word(printed: str) -> None:
    assert party_of(printed, TABLES) is None


def test_a_shared_word_is_decided_by_what_the_document_is_about() -> None:
    assert party_of("the Korean side", TABLES, among=["JP", "KR"]) == "KR"
    assert party_of("Brussels", TABLES, among=["EU", "JP"]) == "EU"
    assert party_of("Korean", TABLES, among=["KP", "KR"]) is None
    assert party_of("Korean", TABLES, among=["JP"]) is None


def test_people_are_shown_our_own_names() -> None:
    assert [label(code, TABLES) for code in ("KR", "TW", "ASEAN", "QQ")] == ["South Korea", "Taiwan", "ASEAN", "QQ"]


def test_a_state_is_its_own_only_member() -> None:
    assert members("JP", TABLES) == ("JP",)
    assert set(ASEAN) < set(members("ASEAN", TABLES))
    assert members("UN", TABLES) == ()


def test_a_full_list_of_members_is_the_body() -> None:
    assert fold_members([*ASEAN, "JP"], TABLES) == ("ASEAN", "JP")
    assert fold_members([*ASEAN, "TL", "JP"], TABLES) == ("ASEAN", "JP")
    assert fold_members(["US", "IN", "JP", "AU"], TABLES) == ("QUAD",)


def test_some_members_are_not_the_body_and_three_neighbours_no_secretariat() -> None:
    assert fold_members(["KH", "VN", "JP"], TABLES) == ("JP", "KH", "VN")
    assert fold_members(["KR", "JP", "CN"], TABLES) == ("CN", "JP", "KR")
