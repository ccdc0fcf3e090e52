"""`evaluate` and `lexicon check` as a person at a terminal meets them."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from secretariat.cli.main import secretariat

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "examples" / "gold.jsonl"
READOUTS = ROOT / "examples" / "readouts"


def run(*arguments: object) -> Result:
    return CliRunner().invoke(secretariat, [str(argument) for argument in arguments])


@pytest.fixture(scope="module")
def examples() -> Result:
    return run("evaluate", GOLD, READOUTS)


def test_the_table_and_the_differences_fit_a_terminal(examples: Result) -> None:
    assert examples.exit_code == 0, examples.output
    assert examples.output.startswith(f"{'':24} precision  recall      F1")
    assert "rounds.subject" in examples.output
    assert all(len(line) <= 80 for line in examples.output.splitlines() if "[" not in line)


def test_quiet_prints_the_table_alone(examples: Result) -> None:
    quiet = run("evaluate", GOLD, READOUTS, "--quiet").output
    assert examples.output.startswith(quiet.rstrip())
    assert "missed" not in quiet


def test_json_and_page(tmp_path: Path) -> None:
    result = run("evaluate", GOLD, READOUTS, "--json", "-o", tmp_path / "r.json", "--html", tmp_path / "r.html")
    assert result.exit_code == 0
    read = json.loads((tmp_path / "r.json").read_text())
    assert read["figures"]["heads"].keys() == {"precision", "recall", "f1", "hit", "gold", "read"}
    assert (tmp_path / "r.html").read_text().startswith("<!doctype html>")


def test_gold_without_its_document_is_told_and_counts_as_missed(tmp_path: Path) -> None:
    gold = tmp_path / "gold.jsonl"
    gold.write_text('{"document": {"id": "nowhere"}, "references": [{"kind": "forum", "name": "ARF"}]}\n{"x": 1}\n')
    result = run("evaluate", gold, READOUTS, "--quiet")
    assert result.exit_code == 1
    assert "nowhere: there is gold and no document" in result.output
    assert "line 2" in result.output
    assert "left out" in result.output


def test_additions_are_listed(tmp_path: Path) -> None:
    (tmp_path / "places.toml").write_text('[cities]\nNO = ["Port Example"]\n')
    result = run("lexicon", "check", "--lexicon", tmp_path)
    assert result.exit_code == 0
    assert "cities.NO (more words): Port Example" in result.output


def test_a_fault_ends_with_three_as_reading_with_it_does(tmp_path: Path) -> None:
    (tmp_path / "en").mkdir()
    (tmp_path / "en" / "verbs.toml").write_text('[nod]\nact = "agre"\n')
    result = run("lexicon", "check", "--lexicon", tmp_path)
    assert result.exit_code == 3
    assert 'en/verbs.toml, line 1, nod: act: "agre" is not known here. Is "agree" meant?' in result.output
    assert "LexiconError" in repr(run("try", READOUTS, "--lexicon", tmp_path).exception)


def test_an_empty_folder_adds_nothing(tmp_path: Path) -> None:
    result = run("lexicon", "check", "--lexicon", tmp_path)
    assert result.exit_code == 1
    assert "nothing in it adds" in " ".join(result.output.split())


def test_the_built_in_lexicon_is_looked_over_where_no_folder_is_named() -> None:
    assert run("lexicon", "check").exit_code == 0


@pytest.mark.parametrize("command", ["read", "try", "watch", "reread", "record", "evaluate"])
def test_every_command_that_reads_takes_a_lexicon(command: str) -> None:
    assert "--lexicon" in run(command, "--help").output
