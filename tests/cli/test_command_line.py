"""The commands as people type them: what they print, where, and how they end."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from secretariat.cli.layout import width
from secretariat.cli.main import secretariat
from tests.cli.running import run
from tools.made_up import lines, readout


def process(*words: str | Path, cwd: Path | None = None, **more: str) -> "subprocess.CompletedProcess[str]":
    command = [sys.executable, "-m", "secretariat.cli", *map(str, words)]
    env = {**os.environ, **more}
    return subprocess.run(command, capture_output=True, text=True, env=env, encoding="utf-8", cwd=cwd)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("archive")
    done = run("read", "-q", lines(folder / "a.jsonl", 24), "--archive", folder / "a.db")
    assert done.exit_code == 0
    return folder / "a.db"


COMMANDS = sorted(secretariat.commands)


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help_with_an_example_in_eighty_columns(command: str) -> None:
    done = run(command, "--help")
    assert done.exit_code == 0
    assert f"Example:  secretariat {command}" in done.output
    assert all(width(line) <= 80 for line in done.output.splitlines())


def test_no_word_on_a_command_is_cut_off() -> None:
    for group in ((), ("decide",)):
        told = run(*group, "--help").output.splitlines()
        assert [line for line in told if line.endswith("...") and not line.startswith("Usage")] == []


def test_help_is_there_at_once() -> None:
    best = min(_seconds("-m", "secretariat.cli", "--help") for _ in range(5))
    assert best < 0.3 * max(_seconds("-c", "pass") / 0.02, 1)


def _seconds(*words: str) -> float:
    start = time.monotonic()
    subprocess.run([sys.executable, *words], capture_output=True, check=True)
    return time.monotonic() - start


def test_read_prints_stores_and_does_not_read_again(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(readout(8))
    done = process("read", tmp_path / "a.txt", "--archive", tmp_path / "a.db")
    assert done.returncode == 0
    assert "12th Japan-Norway Security Dialogue" in done.stdout
    assert "1 document read, 1 new" in done.stderr
    again = process("read", tmp_path / "a.txt", "--archive", tmp_path / "a.db")
    assert again.stdout == done.stdout
    assert "1 document read, 0 new" in again.stderr


def test_try_stores_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_text(readout(8))
    monkeypatch.chdir(tmp_path)
    assert "12th Japan-Norway" in run("try", "a.txt").output
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_json_lines_are_the_reading_format(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(readout(8))
    done = process("try", tmp_path / "a.txt", "--format", "jsonl", "--published", "2015-03-20")
    reading = json.loads(done.stdout)
    assert reading["document"]["published"] == "2015-03-20"
    assert reading["rounds"][0]["ordinal"] == 12


def test_standard_input_is_a_source() -> None:
    command = [sys.executable, "-m", "secretariat.cli", "try", "-", "--format", "jsonl"]
    done = subprocess.run(command, input=readout(8), capture_output=True, text=True)
    assert json.loads(done.stdout)["document"]["id"] == "stdin"


def test_pages_are_eighty_columns_wide_and_plain_in_a_pipe(tmp_path: Path, archive: Path) -> None:
    (tmp_path / "a.txt").write_text(readout(8) + "\n\n" + "双方は連絡を続けることで一致した。" * 20)
    for words in (("try", tmp_path / "a.txt", "--explain"), ("show", "cyber", "--archive", archive),
                  ("round", "cyber", "10", "--archive", archive), ("people", "--archive", archive),
                  ("dialogues", "--archive", archive), ("search", "telephone", "--archive", archive)):  # fmt: skip
        done = process(*words, LC_ALL="C", PYTHONUTF8="0")
        assert done.returncode == 0, done.stderr
        assert done.stdout
        assert "\x1b" not in done.stdout
        assert all(width(line) <= 80 for line in done.stdout.splitlines())


def test_a_file_takes_what_is_printed(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(readout(8))
    done = process("try", tmp_path / "a.txt", "-o", tmp_path / "out.txt")
    assert done.stdout == ""
    assert "12th Japan-Norway" in (tmp_path / "out.txt").read_text()


def test_a_reader_that_has_enough_is_no_error(tmp_path: Path) -> None:
    source = lines(tmp_path / "a.jsonl", 200)
    command = f"{sys.executable} -m secretariat.cli try {source} | head -1"
    done = subprocess.run(["bash", "-c", command], capture_output=True, text=True)
    assert done.stderr == ""


def test_a_full_disk_under_the_output_is_one_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(readout(8))
    done = process("try", tmp_path / "a.txt", "-o", "/dev/full")
    assert done.returncode == 1
    assert "No space left" in done.stderr
    assert "Traceback" not in done.stderr


def test_questions_to_the_archive(archive: Path) -> None:
    dialogues = json.loads(run("dialogues", "--json", "--archive", archive).stdout)
    assert len(dialogues) == 4
    shown = json.loads(run("show", dialogues[0]["id"], "--json", "--archive", archive).stdout)
    assert len(shown["rounds"]) == dialogues[0]["rounds"]
    held = shown["rounds"][0]
    assert json.loads(run("round", held["members"][0], "--json", "--archive", archive).stdout) == held
    (hit, *_) = json.loads(run("search", '"direct telephone line"', "--json", "--archive", archive).stdout)
    assert [hit["sentence"][a:b] for a, b in hit["marks"]] == ["direct telephone line"]
    assert json.loads(run("people", "yamada", "--json", "--archive", archive).stdout)[0]["party"] == "JP"
    assert json.loads(run("record", "--format", "json", "--archive", archive).stdout)["dialogues"]
    assert "it is whole" in run("check", "--archive", archive).output


def test_what_was_done_is_said_in_eighty_columns(archive: Path, tmp_path: Path) -> None:
    folder = "a-name-that-fills-the-line"
    as_me = ("--as", "A. Berg", "--archive", archive)
    for words in (("check", "--archive", archive), ("lexicon", "check"),
                  ("decide", "note", "cyber", "10", "--text", "to be asked again", *as_me),
                  ("export", folder, "--archive", archive)):  # fmt: skip
        done = process(*words, cwd=tmp_path)
        assert done.returncode == 0, done.stderr
        assert all(width(line) <= 80 or " " not in line for line in done.stdout.splitlines()), done.stdout


def test_nothing_found_says_what_to_do(archive: Path) -> None:
    for words in (
        ("search", "zebra"),
        ("show", "zebra"),
        ("people", "zebra"),
        ("round", "cyber", "99"),
        ("round", "x"),
    ):
        done = run(*words, "--archive", archive)
        assert done.exit_code == 1
        assert done.stdout == ""
        assert len(done.stderr.splitlines()) <= 3
    many = run("show", "japan", "norway", "--archive", archive)
    assert many.exit_code == 1
    assert "Name one by its id" in many.stderr


def test_what_fits_stands_in_columns(tmp_path: Path) -> None:
    for name, series in (("a", "Japan-Norway Cyber Dialogue"), ("b", "ASEAN-Japan Cyber Dialogue")):
        told = f"The 3rd {series}\n\nThe 3rd {series} was held in Tokyo on 7 May 2019."
        (tmp_path / f"{name}.txt").write_text(told)
    stderr = run("show", "cyber", "--from", tmp_path).stderr.splitlines()
    assert len(stderr) == 3
    first, second = sorted(stderr[1:], key=lambda line: "Norway" in line)
    assert first.index("ASEAN JP") == second.index("JP NO")
    assert first.index("ASEAN-Japan") == second.index("Japan-Norway")


def test_a_typing_error_is_usage(archive: Path) -> None:
    assert run("try").exit_code == 2
    assert run("try", "x", "--published", "19 March").exit_code == 2
    assert run("dialogues", "--party", "Atlantis", "--archive", archive).exit_code == 2
    assert run("nothing").exit_code == 2


def test_an_archive_that_cannot_be_used_ends_with_three(tmp_path: Path) -> None:
    (tmp_path / "a.db").write_text("no archive\n" * 100)
    for command in ("dialogues", "check", "record", "reread"):
        done = process(command, "--archive", tmp_path / "a.db")
        assert done.returncode == 3
        assert "it is no archive of Secretariat" in done.stderr
        assert "Traceback" not in done.stderr
        assert process(command, "--archive", tmp_path / "none.db").returncode == 3


def test_export_and_import(archive: Path, tmp_path: Path) -> None:
    assert run("export", tmp_path / "one", "--archive", archive).exit_code == 0
    assert (tmp_path / "one" / "codebook.md").exists()
    assert run("import", tmp_path / "one", "--archive", tmp_path / "b.db").exit_code == 0
    assert run("import", tmp_path, "--archive", tmp_path / "c.db").exit_code == 1


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_shell_completes(shell: str) -> None:
    assert "_SECRETARIAT_COMPLETE" in run("completion", shell).output
