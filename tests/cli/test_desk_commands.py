"""What a desk asks on the command line: pages that fit the screen, JSON, HTML by itself, and nothing private in any."""

import json
import os
from html.parser import HTMLParser
from pathlib import Path

import msgspec
import pytest

from secretariat import verbs
from secretariat.cli.layout import width
from secretariat.desk.whats_new import MOST_LINES
from tests.cli.running import run
from tools.made_up import lines

CANARY = "CANARY-51c0"
NAME = "Japan-Norway Security Dialogue"
HEAD = f"37th {NAME}\n\nThe 37th {NAME} was held in Tokyo on 22 February 2023. "
BEFORE = f"36th {NAME}\n\nThe 36th {NAME} was held in Oslo on 1 February 2019. Japan expressed concern over the "
DOCUMENTS = {
    "tokyo-12": (
        "MOFA Japan",
        "2019-02-04",
        BEFORE
        + "fisheries in the Arctic. Japan called on Norway to open the port of Narvik. Both sides agreed to hold the "
        + "next round in 2020.",
    ),
    "tokyo": (
        "MOFA Japan",
        "2023-02-22",
        HEAD
        + "Japan expressed serious concern over the balloon <script>alert('x')</script> and the missiles. Both sides "
        "agreed that the hotline between the navies would come into operation around spring of this year. Japan called "
        "on Norway to open the port of Narvik.",
    ),
    "oslo": (
        "MFA Norway",
        "2023-02-23",
        HEAD
        + "Norway explained its defense policies. The two sides agreed to start the hotline between the navies as "
        + "soon as possible. Norway proposed a fund for the Arctic.",
    ),
}


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("desk")
    rows = (
        {"id": label, "publisher": publisher, "published": day, "text": text, "title": text.splitlines()[0]}
        for label, (publisher, day, text) in DOCUMENTS.items()
    )
    (folder / "two.jsonl").write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
    lines(folder / "many.jsonl", 24)
    return folder


@pytest.fixture(scope="module")
def archive(files: Path) -> Path:
    assert run("read", "-q", files / "two.jsonl", files / "many.jsonl", "--archive", files / "a.db").exit_code == 0
    return files / "a.db"


QUESTIONS: dict[str, tuple[str, ...]] = {
    "history": ("history", "security"),
    "threads": ("threads", "security"),
    "all threads": ("threads",),
    "asks": ("asks", "security", "--of", "JP"),
    "compare": ("compare", "security", "37"),
    "compare two": ("compare", "security", "36", "37"),
    "new": ("new", "tokyo"),
    "show": ("show", "security"),
    "round": ("round", "security", "37"),
}


@pytest.mark.parametrize("question", QUESTIONS)
def test_pages_fit_the_screen_and_are_the_same_over_files(question: str, archive: Path, files: Path) -> None:
    words = QUESTIONS[question]
    kept = run(*words, "--archive", archive)
    assert kept.exit_code == 0, kept.output
    assert kept.stdout
    assert all(width(line) <= 80 for line in kept.stdout.splitlines())
    loose = run(*words, "--from", files / "two.jsonl", "--from", files / "many.jsonl")
    assert loose.stdout == kept.stdout
    as_json = run(*words, "--json", "--archive", archive)
    assert json.loads(as_json.stdout) == json.loads(run(*words, "--format", "json", "--archive", archive).stdout)


def test_a_day_in_the_past(archive: Path) -> None:
    for question in ("history", "threads", "compare", "show", "round"):
        words = QUESTIONS[question]
        now, then = (run(*words, *more, "--archive", archive).output for more in ((), ("--as-of", "2019-12")))
        assert now != then, question
        assert "2023" not in then
    assert "2023" not in run("record", "--as-of", "2019-12", "--archive", archive).output


def test_comparing_has_the_form_that_programs_read(archive: Path) -> None:
    found = json.loads(run("compare", "security", "37", "--json", "--archive", archive).stdout)
    assert list(found)[:5] == ["documents", "only", "both", "differ", "missing"]
    assert found["documents"] == ["oslo", "tokyo"]
    assert set(found["only"]) == {"JP", "NO"}
    assert all(one["quote"] for side in found["only"].values() for one in side)
    assert all(set(one["quotes"]) == {"JP", "NO"} for one in found["both"])
    assert all(set(one["accounts"]) == {"JP", "NO"} and one["about"] for one in found["differ"])
    assert found["missing"] == []
    earlier = json.loads(run("compare", "security", "36", "--json", "--archive", archive).stdout)
    assert earlier["missing"] == ["NO"]


def test_a_missing_account_is_named(archive: Path) -> None:
    page = run("compare", "security", "36", "--archive", archive).stdout
    assert "No account of Norway was read" in " ".join(page.split())


def test_a_reporter_reads_twenty_five_lines(archive: Path, files: Path) -> None:
    page = run("new", "tokyo", "--archive", archive).stdout
    assert len(page.splitlines()) <= MOST_LINES
    assert "The first known since" in page
    (files / "fresh.txt").write_text(DOCUMENTS["oslo"][2].replace("37th", "38th").replace("2023", "2024"))
    fresh = run("new", files / "fresh.txt", "--archive", archive)
    assert "38th" in fresh.stdout
    assert json.loads(run("show", "security", "--json", "--archive", archive).stdout)["rounds"][-1]["ordinal"] != 38


class Tags(HTMLParser):
    """The tags of a page and what they point to."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.links += [value or "" for name, value in attrs if name in ("src", "href") or name.startswith("on")]


@pytest.mark.parametrize("question", ["compare", "compare two", "new", "history"])
def test_a_page_of_html_stands_by_itself_and_runs_nothing(question: str, archive: Path, tmp_path: Path) -> None:
    done = run(*QUESTIONS[question], "--format", "html", "-o", tmp_path / "page.html", "--archive", archive)
    assert done.exit_code == 0
    page = (tmp_path / "page.html").read_text("utf-8")
    tags = Tags()
    tags.feed(page)
    assert page.startswith("<!doctype html>")
    assert "script" not in tags.names
    assert tags.links == []
    assert "default-src 'none'" in page


def test_words_of_a_text_are_escaped(archive: Path, tmp_path: Path) -> None:
    page = run("compare", "security", "37", "--format", "html", "--archive", archive).stdout
    assert "<script" not in page


def test_what_is_private_is_on_no_page_unless_it_is_asked_for(files: Path, tmp_path: Path) -> None:
    kept = tmp_path / "b.db"
    run("read", "-q", files / "two.jsonl", "--archive", kept)
    as_me = ("--as", CANARY, "--archive", kept)
    private: tuple[tuple[str, ...], ...] = (
        ("decide", "note", "security", "37", "--text", CANARY),
        ("decide", "enter", "security", "--value", "2031-05-06"),
        ("decide", "correct", "security", "37", "--slot", "place", "--value", CANARY),
        ("decide", "sought", "security", "--where", CANARY),
    )
    for words in private:
        done = run(*words, *as_me)
        assert done.exit_code == 0, done.output
        assert "Private" in done.output
    outputs: dict[str, tuple[str, ...]] = {
        **QUESTIONS,
        "record": ("record",),
        "dialogues": ("dialogues",),
        "people": ("people",),
        "log": ("decide", "log"),
        "review": ("decide", "review"),
        "export": ("decide", "export"),
        "search": ("search", "hotline"),
        "check": ("check",),
        "reread": ("reread",),
    }
    for name, words in outputs.items():
        forms = [(), ("--json",), ("--format", "json"), ("--format", "html")]
        for form in forms:
            shown = run(*words, *form, "--archive", kept).output
            assert CANARY not in shown, name
            assert "2031" not in shown, name
    run("export", tmp_path / "package", "--archive", kept)
    assert all(CANARY.encode() not in p.read_bytes() for p in (tmp_path / "package").iterdir())
    assert all(b"2031" not in p.read_bytes() for p in (tmp_path / "package").iterdir())
    own = run("history", "security", "--private", "--archive", kept).output
    assert CANARY in own
    assert "6 May 2031" in own
    assert CANARY in run("decide", "log", "--private", "--archive", kept).output
    assert "not verified" in run("decide", "log", "--private", "--archive", kept).output


def test_who_decides_is_asked(archive: Path, tmp_path: Path) -> None:
    words = ("decide", "note", "security", "37", "--text", "x", "--archive", archive)
    env = {"XDG_CONFIG_HOME": str(tmp_path), "HOME": str(tmp_path), "SECRETARIAT_NAME": ""}
    done = run(*words, env=env)
    assert done.exit_code == 2
    assert "--as NAME" in done.output
    assert run(*words, env={**env, "SECRETARIAT_NAME": "A. Berg"}).exit_code == 0
    folder = tmp_path / "secretariat"
    folder.mkdir()
    (folder / "config.toml").write_text('name = "C. Dahl"\n')
    assert run(*words, env=env).exit_code == (0 if os.name == "posix" and os.uname().sysname == "Linux" else 2)


def test_decisions_go_from_desk_to_desk(files: Path, tmp_path: Path) -> None:
    one, other = tmp_path / "one.db", tmp_path / "other.db"
    for kept in (one, other):
        run("read", "-q", files / "two.jsonl", "--archive", kept)
    as_me = ("--as", "A. Berg", "--archive", one)
    run("decide", "accept", "security", "37", "--slot", "ordinal", "--public", *as_me)
    run("decide", "different", "security 36", "security 37", "--of", "round", "--public", *as_me)
    run("decide", "note", "security", "37", "--text", "own", *as_me)
    done = run("decide", "export", "-o", tmp_path / "d.jsonl", "--archive", one)
    assert "2 decisions written. 1 private left out" in done.output
    assert "2 decisions added, 0 known" in run("decide", "import", tmp_path / "d.jsonl", "--archive", other).output
    shown = json.loads(run("round", "security", "37", "--json", "--archive", other).stdout)
    assert shown["slots"]["ordinal"][0]["accepted"]
    (first, *_) = json.loads(run("decide", "log", "--json", "--archive", other).stdout)
    done = run("decide", "retract", first["decision"]["id"][:6], "--as", "B", "--archive", other)
    assert done.exit_code == 0
    assert "retracted" in run("decide", "log", "--archive", other).output


def test_what_cannot_be_decided_says_why(archive: Path) -> None:
    as_me = ("--as", "A", "--archive", archive)
    for words, told in (
        (("correct", "security", "37", "--slot", "colour", "--value", "red"), "no slot"),
        (("correct", "security", "37", "--slot", "when", "--value", "soon"), "no value"),
        (("reject", "nothing.rounds.0.1"), "No round fits"),
        (("retract", "zebra"), "No decision"),
        (("accept", "security"), "Several rounds fit"),
    ):
        done = run("decide", *words, *as_me)
        assert done.exit_code == 1
        assert told in done.stderr
        assert "Traceback" not in done.stderr


def test_what_is_not_clear_lists_what_fits(archive: Path) -> None:
    done = run("compare", "japan", "norway", "--archive", archive)
    assert done.exit_code == 1
    assert "Several rounds fit" in done.stderr
    assert all(width(line) <= 80 for line in done.stderr.splitlines())
    assert run("history", "zebra", "--archive", archive).exit_code == 1
    assert run("asks", "security", "--of", "CN", "--archive", archive).exit_code == 2
    assert run("new", "zebra", "--archive", archive).exit_code == 1
    assert verbs.party("JP") == "JP"
