"""An archive that cannot be used says so in one line with what to do, and is left as it was."""

import gzip
import os
import resource
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from secretariat.archive import Archive, ArchiveError
from secretariat.archive import connect as opening
from secretariat.archive.schema import MIGRATIONS
from tools.made_up import lines, opened, reading

FIRST_FORM = Path(__file__).parent / "data" / "form_1.db.gz"  # as the first release wrote it


def code(path: Path, *, write: bool = True) -> str:
    with pytest.raises(ArchiveError) as caught:
        Archive(path, write=write)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)
    return caught.value.code


@pytest.mark.parametrize("write", [True, False])
def test_a_file_that_is_no_database(tmp_path: Path, *, write: bool) -> None:
    (tmp_path / "a.db").write_text("The talks were held.\n" * 100)
    assert code(tmp_path / "a.db", write=write) == "not_one"
    assert (tmp_path / "a.db").read_text().startswith("The talks")


def test_a_database_of_somebody_else(tmp_path: Path) -> None:
    db = sqlite3.connect(tmp_path / "a.db")
    db.execute("CREATE TABLE mine (a)")
    db.close()
    before = (tmp_path / "a.db").read_bytes()
    assert code(tmp_path / "a.db") == "not_one"
    assert (tmp_path / "a.db").read_bytes() == before


def test_an_archive_of_a_newer_form(tmp_path: Path) -> None:
    Archive(tmp_path / "a.db", write=True).close()
    db = sqlite3.connect(tmp_path / "a.db")
    db.execute(f"PRAGMA user_version = {len(MIGRATIONS) + 1}")
    db.close()
    assert code(tmp_path / "a.db") == "newer"
    assert code(tmp_path / "a.db", write=False) == "newer"


def test_places_where_no_archive_can_be(tmp_path: Path) -> None:
    assert code(tmp_path) == "folder"
    assert code(tmp_path / "nowhere" / "a.db") == "folder"
    assert code(tmp_path / "a.db", write=False) == "none"
    (tmp_path / "a.db").touch()
    assert code(tmp_path / "a.db", write=False) == "none"


def test_an_archive_that_another_program_holds(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "PATIENCE", 100)
    with Archive(tmp_path / "a.db", write=True) as archive:
        other = sqlite3.connect(tmp_path / "a.db", isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        source = opened("The talks were held.")
        with pytest.raises(ArchiveError) as caught:
            archive.add([(source, reading(source))])
        assert caught.value.code == "locked"
        other.execute("ROLLBACK")
        other.close()
        assert archive.add([(source, reading(source))]) == 1


def test_a_full_disk_loses_nothing(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db", write=True) as archive:
        first = opened("The talks were held.")
        archive.add([(first, reading(first))])
        (pages,) = archive._db.execute("PRAGMA page_count").fetchone()
        archive._db.execute(f"PRAGMA max_page_count = {pages}")
        large = opened("word " * 50_000, "b.txt")
        with pytest.raises(ArchiveError) as caught:
            archive.add([(large, reading(large))])
        assert caught.value.code == "full"
        assert archive.counts()["documents"] == 1
        archive._db.execute("PRAGMA max_page_count = 1000000")
        assert archive.add([(large, reading(large))]) == 1


def test_a_disk_that_takes_no_more_ends_reading_in_one_line(tmp_path: Path) -> None:
    def little_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (400_000, 400_000))

    source = lines(tmp_path / "a.jsonl", 1000)
    command = [sys.executable, "-m", "secretariat.cli", "read", "-q", str(source), "--archive", str(tmp_path / "a.db")]
    done = subprocess.run(command, capture_output=True, text=True, preexec_fn=little_room)
    assert done.returncode == 3
    assert "Traceback" not in done.stderr
    assert "a.db: the disk" in done.stderr
    with Archive(tmp_path / "a.db") as archive:
        assert 0 < archive.counts()["documents"] < 1000
        assert list(archive.check()) == []
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0
    assert "1,000 documents read" in done.stderr


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_file_that_may_not_be_written_to(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db", write=True) as archive:
        source = opened("The talks were held.")
        archive.add([(source, reading(source))])
    (tmp_path / "a.db").chmod(0o400)
    tmp_path.chmod(0o500)
    try:
        assert code(tmp_path / "a.db") == "read_only"
        with Archive(tmp_path / "a.db") as archive:
            assert archive.counts()["documents"] == 1
    finally:
        tmp_path.chmod(0o700)


def test_every_released_form_is_brought_up_to_date(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_bytes(gzip.decompress(FIRST_FORM.read_bytes()))
    with Archive(tmp_path / "a.db", write=True) as archive:
        assert archive.counts()["documents"] == 1
        assert [hit.document for hit in archive.search("telephone")] == ["R00001"]
        source = opened("The talks were held.")
        assert archive.add([(source, reading(source))]) == 1
        assert list(archive.check()) == []


def test_a_step_that_fails_leaves_the_form_before_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    Archive(tmp_path / "a.db", write=True).close()
    broken = (*MIGRATIONS, "CREATE TABLE extra (a);\nCREATE TABLE text (a);\n")
    monkeypatch.setattr(opening, "MIGRATIONS", broken)
    with pytest.raises(sqlite3.OperationalError):
        Archive(tmp_path / "a.db", write=True)
    monkeypatch.setattr(opening, "MIGRATIONS", (*MIGRATIONS, "CREATE TABLE extra (a);\n"))
    with Archive(tmp_path / "a.db", write=True) as archive:
        assert archive._db.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
