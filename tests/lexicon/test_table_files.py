"""The tables that a desk reads and extends: what they hold, how they are added to, and how faults are told."""

import tomllib
from pathlib import Path

import pytest

from secretariat.lexicon.table_files import FILES, SHIPPED, LexiconError, load_tables
from secretariat.lexicon.tables import Tables
from secretariat.lexicon.toml import read_toml

TABLES = load_tables()


def meant_by(phrase: str, language: str = "en") -> set[tuple[str, str]]:
    return {(p.party, p.kind) for p in TABLES.party_phrases(language) if p.phrase == phrase}


def test_every_member_of_the_united_nations_is_there() -> None:
    assert sum(party.kind == "member" for party in TABLES.parties.values()) == 193


def test_who_is_at_the_head_of_a_state_is_told_where_it_matters() -> None:
    assert [TABLES.head_of(party) for party in ("US", "JP", "DE", "ASEAN", None)] == [
        *("president", "monarch", None, None, None)
    ]


def test_others_and_former_states_are_there_under_iso_codes() -> None:
    assert {"TW", "PS", "XK", "VA", "CK", "NU", "HK", "MO"} <= TABLES.parties.keys()
    assert TABLES.parties["SUHH"].successors == ("RU",)
    assert TABLES.parties["YUCS"].until == 2003


@pytest.mark.parametrize(
    ("phrase", "party", "kind"),
    [
        ("Republic of Korea", "KR", "name"),
        ("DPRK", "KP", "short"),
        ("Lao PDR", "LA", "name"),
        ("Viet Nam", "VN", "name"),
        ("Russian", "RU", "adjective"),
        ("Sino", "CN", "combining"),
        ("Russians", "RU", "people"),
        ("Tokyo", "JP", "capital"),
        ("Kremlin", "RU", "seat"),
        ("ASEAN Member States", "ASEAN", "name"),
    ],
)
def test_a_phrase_means_one_party_in_one_way(phrase: str, party: str, kind: str) -> None:
    assert meant_by(phrase) == {(party, kind)}


def test_congolese_is_loose_and_brussels_shared() -> None:
    assert meant_by("Congolese") == {("CD", "loose"), ("CG", "loose")}
    assert meant_by("Brussels") == {("BE", "capital"), ("EU", "seat")}


def test_pairs_in_japanese_and_chinese_are_short_forms() -> None:
    assert meant_by("米", "ja") == {("US", "short")}
    assert meant_by("日方", "zh") == {("JP", "name")}


def test_abbreviations_count_only_in_their_own_case() -> None:
    assert all(p.exact_case == (p.kind == "short") for p in TABLES.party_phrases())


def test_australia_and_the_african_union_do_not_share_a_code() -> None:
    assert TABLES.parties["AU"].name == "Australia"
    assert "AFRICAN_UNION" in TABLES.bodies
    assert not TABLES.bodies.keys() & TABLES.parties.keys()
    assert {code for code in TABLES.bodies if len(code) == 2 and code.isalpha()} == {"EU", "UN"}


def test_a_venue_is_a_phrase_for_its_city() -> None:
    venues = {p.phrase: (p.city, p.party) for p in TABLES.place_phrases() if p.kind == "venue"}
    assert venues["Diaoyutai State Guesthouse"] == ("Beijing", "CN")
    assert venues["Hyderabad House"] == ("New Delhi", "IN")


def test_a_city_that_is_a_word_or_a_name_needs_in_before_it() -> None:
    phrases = {p.phrase: p for p in TABLES.place_phrases()}
    assert phrases["Nice"].exact_case
    assert phrases["Nice"].needs_in
    assert phrases["Sydney"].needs_in
    assert not phrases["Nha Trang"].needs_in


def test_every_capital_in_use_is_a_place_of_its_party() -> None:
    places = {p.phrase: p.party for p in TABLES.place_phrases()}
    for party in TABLES.parties.values():
        if party.kind != "former":
            assert all(places[capital] == party.code for capital in party.capitals)


def test_a_contested_city_settles_no_host() -> None:
    assert TABLES.places["Jerusalem"].party is None


def test_levels_run_from_head_of_state_to_desk() -> None:
    levels = {p.phrase: p.level for p in TABLES.rank_phrases()}
    order = ("President", "Prime Minister", "Foreign Minister", "Vice Foreign Minister", "Assistant Foreign Minister")
    assert [levels[title] for title in order] == [1, 2, 3, 4, 5]
    assert [levels[t] for t in ("Director-General", "Deputy Director-General", "Director")] == [6, 7, 8]
    assert levels["Spokesperson"] is None


def test_an_office_tells_its_party_only_where_no_other_has_one_of_that_name() -> None:
    offices = {p.phrase: p.party for p in TABLES.office_phrases()}
    assert (offices["DFAT"], offices["MEA"], offices["Ministry of Foreign Affairs"]) == ("AU", "IN", None)


@pytest.mark.parametrize("name", FILES)
def test_a_shipped_table_says_what_its_fields_decide_and_is_plain_toml(name: str) -> None:
    text = (SHIPPED / name).read_text(encoding="utf-8")
    assert text.startswith("# ")
    assert read_toml(text) == tomllib.loads(text)


@pytest.mark.parametrize(
    "text",
    [
        "a = 1\n[t]\nb = ['x', \"y\"]\n",
        '[t.u]\nc = { d = 1 }\n[t]\ne = "\\u00e9"\n',
        'a = [\n  "x", # why\n  "y",\n]',
        "a = 2024-01-01\n",
        "",
    ],
)
def test_what_is_not_plain_is_read_all_the_same(text: str) -> None:
    assert read_toml(text) == tomllib.loads(text)


@pytest.mark.parametrize("text", ['a = "x"\na = "y"\n', "[t]\n[t]\n", "a = \n", 'a = "x"\n[a.b]\nc = "y"\n'])
def test_a_fault_in_toml_is_never_passed_over(text: str) -> None:
    with pytest.raises(tomllib.TOMLDecodeError):
        read_toml(text)


class TestADesksOwnAdditions:
    def added(self, folder: Path, file: str, text: str) -> Tables:
        (folder / file).write_text(text, encoding="utf-8")
        return load_tables(folder)

    def test_names_are_added_to_those_shipped(self, tmp_path: Path) -> None:
        tables = self.added(tmp_path, "parties.toml", '[JP]\nnames = ["Land of the Rising Sun"]\n')
        assert {"Nippon", "Land of the Rising Sun"} <= set(tables.parties["JP"].names)

    def test_a_value_written_again_replaces_the_shipped_one(self, tmp_path: Path) -> None:
        tables = self.added(tmp_path, "parties.toml", '[CZ]\nname = "Czech Republic"\n')
        assert tables.parties["CZ"].name == "Czech Republic"

    def test_a_city_and_a_building_join(self, tmp_path: Path) -> None:
        text = '[cities]\nJP = ["Tomakomai"]\n[venues]\nTomakomai = ["Harbour Hall"]\n'
        tables = self.added(tmp_path, "places.toml", text)
        assert tables.places["Tomakomai"].party == "JP"
        assert tables.venues["Harbour Hall"] == "Tomakomai"

    def test_the_shipped_tables_stay_as_they_are(self, tmp_path: Path) -> None:
        self.added(tmp_path, "parties.toml", '[JP]\nnames = ["Land of the Rising Sun"]\n')
        assert "Land of the Rising Sun" not in load_tables().parties["JP"].names

    @pytest.mark.parametrize(
        ("file", "text", "told"),
        [
            ("parties.toml", '[JP]\nnames = "Nippon"\n', "JP"),
            ("parties.toml", '[JP]\nnicknames = ["x"]\n', "nicknames"),
            ("parties.toml", '[QQ]\nname = "Q"\nnames = ["Japan"]\n', "'Japan' means JP already"),
            ("parties.toml", "[JP\n", "line 1"),
            ("bodies.toml", '[CLUB]\nname = "Club"\nmembers = ["ZZ"]\n', "CLUB: no party or body has the code 'ZZ'"),
            ("places.toml", '[cities]\nKR = ["Tokyo"]\n', "'Tokyo' stands under JP already"),
            ("places.toml", '[venues]\nAtlantis = ["Sea Hall"]\n', "venues.Atlantis: no such city"),
            ("places.toml", "cities = 3\n", "places.toml"),
            ("posts.toml", '[ranks.x]\nname = "X"\nlevel = "high"\n', "ranks.x: Expected `int"),
            ("publishers.toml", '[x]\nname = "X"\nkind = "blog"\n', "x: Invalid enum value 'blog'"),
            ("names.toml", '[families]\nZZ = ["Zog"]\n', "families: no party or body has the code 'ZZ'"),
        ],
    )
    def test_a_fault_is_told_by_file_entry_and_what_is_wrong(
        self, tmp_path: Path, file: str, text: str, told: str
    ) -> None:
        with pytest.raises(LexiconError) as fault:
            self.added(tmp_path, file, text)
        assert told in str(fault.value)
        assert str(tmp_path / file) in str(fault.value)

    def test_all_faults_of_a_folder_are_told_at_once(self, tmp_path: Path) -> None:
        (tmp_path / "parties.toml").write_text('[JP]\nnames = 1\n[CN]\nkind = "empire"\n', encoding="utf-8")
        with pytest.raises(LexiconError) as fault:
            load_tables(tmp_path)
        assert len(str(fault.value).splitlines()) == 2
