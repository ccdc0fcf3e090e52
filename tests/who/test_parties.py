"""Which party a printed name means."""

import pytest

from secretariat.lexicon.table_files import load_tables
from secretariat.who.lookup import has_cjk
from secretariat.who.parties import (
    FORMER_STATES,
    fold_members,
    has_own_officials,
    is_of_a_body,
    label,
    members,
    party_of,
)

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
    "printed", ["Sun", "JPN", "CHN", "us", "who", "china", "Congolese", "Brussels", "Congo", "", "the"]
)
def test_no_party_is_made_of_a_surname_a_code_a_small_letter_or_a_shared_word(printed: str) -> None:
    assert party_of(printed, TABLES) is None


def test_a_shared_word_is_decided_by_what_the_document_is_about() -> None:
    assert party_of("the Congolese side", TABLES, among=["JP", "CG"]) == "CG"
    assert party_of("Brussels", TABLES, among=["EU", "JP"]) == "EU"
    assert party_of("Congolese", TABLES, among=["CD", "CG"]) is None
    assert party_of("Congolese", TABLES, among=["JP"]) is None


def test_korea_alone_is_the_south_and_the_north_is_told_apart() -> None:
    assert [party_of(name, TABLES) for name in ("Korea", "the Korean side", "North Korea")] == ["KR", "KR", "KP"]


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


@pytest.mark.parametrize("party", ["JP", "EU", "UN", *sorted(FORMER_STATES)])
def test_states_the_union_and_the_united_nations_have_officials_of_their_own(party: str) -> None:
    assert has_own_officials(party)


def test_officials_who_speak_at_a_body_are_its_members() -> None:
    assert not has_own_officials("ASEAN")
    assert is_of_a_body(["ASEAN", "JP"])
    assert is_of_a_body(["G7"])
    assert not is_of_a_body(["AU", "JP"])


def test_the_former_states_are_those_of_the_table() -> None:
    assert {code for code in TABLES.parties if len(code) > 2} == FORMER_STATES


def test_english_has_no_phrases_in_chinese_characters() -> None:
    phrases = [*TABLES.party_phrases("en"), *TABLES.forum_phrases("en")]
    assert [p.phrase for p in phrases if has_cjk(p.phrase)] == []


@pytest.mark.parametrize(
    ("printed", "party"), [("菲律宾", "PH"), ("日本側", "JP"), ("ASEAN", "ASEAN"), ("NATO", "NATO")]
)
def test_a_party_is_known_in_any_script(printed: str, party: str) -> None:
    assert party_of(printed, TABLES) == party
