"""Whatever happens while 1,000 documents are read, what was read is whole and the same command does the rest."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from secretariat.archive import Archive, ArchiveError
from tools.made_up import lines

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "secretariat.cli"]
MANY = 3_000  # documents, so that a busy machine is not done with them before it is interrupted


@pytest.fixture(scope="module")
def thousand(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return lines(tmp_path_factory.mktemp("thousand") / "a.jsonl", 1000)


def reading(source: Path, archive: Path) -> "subprocess.Popen[str]":
    command = [*COMMAND, "read", "-q", str(source), "--archive", str(archive)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def holds(archive: Path) -> int:
    with Archive(archive) as opened:
        return opened.counts()["documents"]


def short(number: int) -> str:
    """A readout of one sentence: two hundred lives are to fit into a minute."""
    return f"The {number + 4}th Japan-Norway Talks were held in Oslo."


def test_two_hundred_kills(tmp_path: Path) -> None:
    script = Path(__file__).parent / "killing.py"
    thousand = lines(tmp_path / "a.jsonl", 1000, text=short)
    done = subprocess.run(
        [sys.executable, str(script), str(tmp_path), str(thousand), "200"],
        capture_output=True,
        text=True,
        timeout=900,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("200 kills")
    midway = int(done.stdout.split()[2])
    assert midway > 20, done.stdout


def test_an_interruption_ends_at_once_and_with_a_word(tmp_path: Path) -> None:
    many = lines(tmp_path / "a.jsonl", MANY)
    archive = tmp_path / "a.db"
    process = reading(many, archive)
    while not archive.exists() or not _any(archive):
        assert process.poll() is None, process.communicate()
        time.sleep(0.02)
    asked = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=120)
    assert time.monotonic() - asked < 5
    assert process.returncode == 130
    assert "Interrupted. What was read is kept" in said
    assert "Traceback" not in said
    held = holds(archive)
    assert 0 < held < MANY
    process = reading(many, archive)
    _, said = process.communicate(timeout=120)
    assert f"{MANY:,} documents read, {MANY - held:,} new" in said


def _any(archive: Path) -> bool:
    try:
        return holds(archive) > 0
    except ArchiveError:
        return False  # it is being made


def test_two_writers_and_a_reader(tmp_path: Path, thousand: Path) -> None:
    archive = tmp_path / "a.db"
    Archive(archive, write=True).close()
    other = lines(tmp_path / "b.jsonl", 1000, first=1000)
    writers = [reading(thousand, archive), reading(other, archive)]
    looks = 0
    while any(process.poll() is None for process in writers):
        with Archive(archive) as opened:
            hits = opened.search("telephone")
            counts = opened.counts()
            assert counts["documents"] == counts["readings"]
            assert bool(hits) == bool(counts["documents"]) or not hits
        looks += 1
    for process in writers:
        out, said = process.communicate()
        assert (process.returncode, out) == (0, "")
        assert said.splitlines() == [f"1,000 documents read, 1,000 new; kept in {archive}"]
    assert looks > 3
    assert holds(archive) == 2000
    with Archive(archive) as opened:
        assert list(opened.check()) == []
