"""Folders: the same order everywhere, links followed once, nothing passed over in silence."""

import os
from pathlib import Path

import pytest

from secretariat import sources
from secretariat.model import Document
from secretariat.sources import Problem


def ids(path: Path) -> list[str]:
    return [item.id for item in sources.open(path) if isinstance(item, Document)]


def codes(path: Path) -> list[str]:
    return [item.code for item in sources.open(path) if isinstance(item, Problem)]


def put(folder: Path, *names: str) -> None:
    for name in names:
        file = folder / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(f"The talks of {name} were held.")


def test_a_folder_is_read_with_its_folders_in_one_order(tmp_path: Path) -> None:
    put(tmp_path, "b.txt", "a.md", "2015/z.txt", "2015/c.html", ".hidden.txt", ".git/x.txt")
    assert ids(tmp_path) == ["c.html", "z.txt", "a.md", "b.txt"]


def test_files_of_other_kinds_are_named(tmp_path: Path) -> None:
    put(tmp_path, "a.txt", "photo.jpg")
    assert codes(tmp_path) == ["passed_over"]
    assert ids(tmp_path) == ["a.txt"]


def test_a_link_loop_ends(tmp_path: Path) -> None:
    put(tmp_path, "in/a.txt")
    (tmp_path / "in" / "again").symlink_to(tmp_path)
    (tmp_path / "self.txt").symlink_to(tmp_path / "self.txt")
    assert ids(tmp_path) == ["a.txt"]
    assert sorted(codes(tmp_path)) == ["link_loop", "link_loop"]


def test_two_links_to_one_folder_are_no_loop(tmp_path: Path) -> None:
    put(tmp_path, "in/a.txt")
    (tmp_path / "other").symlink_to(tmp_path / "in")
    assert ids(tmp_path) == ["a.txt"]
    assert codes(tmp_path) == []


def test_a_missing_file_and_an_empty_folder_are_said(tmp_path: Path) -> None:
    assert codes(tmp_path / "nowhere.txt") == ["missing"]
    assert codes(tmp_path) == ["nothing_readable"]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_that_may_not_be_read_is_said(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    (tmp_path / "a.txt").chmod(0)
    assert codes(tmp_path) == ["unreadable"]


def test_progress_knows_how_many_there_are(tmp_path: Path) -> None:
    put(tmp_path, "a.txt")
    (tmp_path / "b.jsonl").write_text('{"text": "x"}\n\n{"text": "y"}')
    assert sources.expected([tmp_path]) == 3
