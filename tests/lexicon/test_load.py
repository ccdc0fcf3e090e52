"""Loading: a frozen lexicon with a hash of every file that it was loaded from."""

from pathlib import Path

import pytest

from secretariat.lexicon.load import SHIPPED, digest, load_lexicon
from secretariat.lexicon.table_files import LexiconError


def test_two_loads_are_one_lexicon() -> None:
    assert load_lexicon() is load_lexicon()


def test_the_hash_is_of_the_files() -> None:
    assert load_lexicon().hash == digest((SHIPPED,))
    assert len(load_lexicon().hash) == 16


def test_a_desks_own_folder_has_another_hash(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "verbs.toml").write_text('[natter]\nact = "discuss"\n', encoding="utf-8")
    assert load_lexicon(tmp_path).hash != load_lexicon().hash


def test_the_hash_follows_names_and_bytes(tmp_path: Path) -> None:
    empty = digest((tmp_path,))
    (tmp_path / "a.toml").write_text("x = 1\n", encoding="utf-8")
    one = digest((tmp_path,))
    (tmp_path / "a.toml").write_text("x = 2\n", encoding="utf-8")
    two = digest((tmp_path,))
    (tmp_path / "a.toml").rename(tmp_path / "b.toml")
    assert len({empty, one, two, digest((tmp_path,))}) == 4


def test_what_is_no_lexicon_file_does_not_count(tmp_path: Path) -> None:
    before = digest((tmp_path,))
    (tmp_path / "notes.md").write_text("Ours.\n", encoding="utf-8")
    assert digest((tmp_path,)) == before


def test_family_names_tell_where_they_are_common() -> None:
    assert "CN" in load_lexicon().families["sun"]


def test_a_broken_table_is_told_by_its_file(tmp_path: Path) -> None:
    (tmp_path / "parties.toml").write_text("[XX\n", encoding="utf-8")
    with pytest.raises(LexiconError, match=r"parties\.toml"):
        load_lexicon(tmp_path)
