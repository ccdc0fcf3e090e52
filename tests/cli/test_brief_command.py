"""`brief` on the command line: forms, days, the desk's own words kept and kept private."""

import json
from pathlib import Path

import pytest
from docx import Document
from docx.oxml.ns import qn

from tests.cli.running import run
from tools.corpora import EXAMPLES

NAME = "Japan-China Security Dialogue"
CANARY = "CANARY-77aa"


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("brief") / "archive.db"
    run("read", EXAMPLES, "--archive", path, "-q")
    return path


def test_it_is_printed_and_written_in_the_form_of_the_name(archive: Path, tmp_path: Path) -> None:
    printed = run("brief", NAME, "--for", "JP", "--as-of", "2023-02-01", "--archive", archive)
    assert printed.exit_code == 0
    assert "Announced: 16th (1 February 2019, Beijing)" in printed.output
    for name, beginning in (("b.docx", b"PK"), ("b.pdf", b"%PDF"), ("b.html", b"<!doctype"), ("b.md", b"# ")):
        assert run("brief", NAME, "-o", tmp_path / name, "--archive", archive).exit_code == 0
        assert (tmp_path / name).read_bytes().startswith(beginning)
    assert run("brief", NAME, "-o", tmp_path / "b.json", "--archive", archive).exit_code == 0
    assert json.loads((tmp_path / "b.json").read_text("utf-8"))["name"] == NAME


def test_a_form_that_is_not_known_is_said(archive: Path, tmp_path: Path) -> None:
    told = run("brief", NAME, "-o", tmp_path / "b.odt", "--archive", archive)
    assert told.exit_code == 2
    assert ".docx" in told.output


def test_what_is_above_the_ceiling_is_not_written(archive: Path, tmp_path: Path) -> None:
    told = run("brief", NAME, "--marking", "TLP:RED", "--ceiling", "TLP:AMBER", "-o", tmp_path / "b.pdf",
               "--archive", archive)  # fmt: skip
    assert told.exit_code == 1
    assert "above the ceiling" in told.output
    assert not (tmp_path / "b.pdf").exists()


def write_into(path: Path, room: str, words: str) -> None:
    """What an officer does in Word."""
    file = Document(str(path))
    for control in file.element.body.iter(qn("w:sdt")):
        about = control.find(qn("w:sdtPr"))
        if about.find(qn("w:tag")).get(qn("w:val")) == f"secretariat.{room}":
            hint = about.find(qn("w:showingPlcHdr"))
            if hint is not None:
                about.remove(hint)
            texts = list(control.iter(qn("w:t")))
            texts[0].text = words
    file.save(str(path))


def test_what_an_officer_writes_in_word_is_never_written_over_and_survives(tmp_path: Path) -> None:
    archive, brief = tmp_path / "archive.db", tmp_path / "brief.docx"
    run("read", EXAMPLES, "--archive", archive, "-q")
    run("brief", NAME, "-o", brief, "--archive", archive)
    write_into(brief, "objectives", CANARY)
    refused = run("brief", NAME, "-o", brief, "--archive", archive)
    assert refused.exit_code == 1
    assert "Our objectives" in refused.output
    taken = run("brief", NAME, "-o", brief, "--take", "--as", "Desk", "--private", "--archive", archive)
    assert taken.exit_code == 0, taken.output
    again = run("brief", NAME, "--private", "--archive", archive).output
    assert CANARY in again
    # The canary is in the desk's own brief and nowhere else.
    assert CANARY not in run("brief", NAME, "--archive", archive).output
    assert CANARY not in run("brief", NAME, "--length", "dossier", "--archive", archive).output
    assert CANARY not in run("history", NAME, "--archive", archive).output


def test_a_note_is_written_in_a_room_on_the_command_line_too_and_the_last_one_stands(tmp_path: Path) -> None:
    archive = tmp_path / "archive.db"
    run("read", EXAMPLES, "--archive", archive, "-q")
    for text in ("First thoughts", "Second thoughts"):
        kept = run("decide", "note", NAME, "--slot", "press_line", "--text", text, "--as", "Desk", "--archive", archive)
        assert kept.exit_code == 0, kept.output
    printed = run("brief", NAME, "--private", "--archive", archive).output
    assert "Second thoughts" in printed
    assert "First thoughts" not in printed


def test_in_japanese_the_words_of_ours_are_japanese_and_quotes_are_not(archive: Path) -> None:
    printed = run("brief", NAME, "--language", "ja", "--as-of", "2023-02-01", "--archive", archive).output
    assert "知られている最後の会合：第15回" in printed
    assert "我が方の目標" in printed


def test_agenda_and_matrix_take_a_persons_words_by_the_address_of_an_item(tmp_path: Path) -> None:
    archive = tmp_path / "archive.db"
    run("read", EXAMPLES, "--archive", archive, "-q")
    run("agenda", NAME, "-o", tmp_path / "agenda.json", "--archive", archive)
    first = json.loads((tmp_path / "agenda.json").read_text("utf-8"))["items"][0]
    dropped = run("decide", "note", first["fact"], "--slot", f"agenda {first['key']}", "--text", "drop", "--as", "Desk",
                  "--archive", archive)  # fmt: skip
    assert dropped.exit_code == 0, dropped.output
    run("agenda", NAME, "--private", "-o", tmp_path / "again.json", "--archive", archive)
    again = json.loads((tmp_path / "again.json").read_text("utf-8"))
    assert first["fact"] in [one["fact"] for one in again["dropped"]]
    run("matrix", NAME, "-o", tmp_path / "matrix.json", "--archive", archive)
    fact = json.loads((tmp_path / "matrix.json").read_text("utf-8"))["section"]["rows"][0][0][0]["about"]
    run("decide", "note", fact, "--slot", "remarks", "--text", CANARY, "--as", "Desk", "--archive", archive)
    assert CANARY in run("matrix", NAME, "--private", "--archive", archive).output
    assert CANARY not in run("matrix", NAME, "--archive", archive).output
    assert CANARY not in run("agenda", NAME, "--archive", archive).output


def test_what_falls_when_and_the_calendar_hold_an_entered_round_only_where_it_is_asked_for(tmp_path: Path) -> None:
    archive = tmp_path / "archive.db"
    run("read", EXAMPLES, "--archive", archive, "-q")
    entered = run(
        "decide", "enter", NAME, "--value", "2099-03-04", "--place", CANARY, "--as", "Desk", "--archive", archive
    )
    assert entered.exit_code == 0, entered.output
    for words, asked in ((("due",), "--private"), (("calendar",), "--internal"), (("brief", NAME), "--private")):
        assert CANARY in run(*words, asked, "--archive", archive).output
        assert CANARY not in run(*words, "--archive", archive).output
    put_off = run("decide", "enter", NAME, "--of", entered.output[:8], "--status", "postponed", "--as", "Desk",
                  "--archive", archive)  # fmt: skip
    assert put_off.exit_code == 0, put_off.output
    assert "CANCELLED" in run("calendar", "--internal", "--archive", archive).output
