"""The data package: safe to open, true to the archive, the same every time, and it comes back."""

import csv
import filecmp
import json
from pathlib import Path

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat import model, verbs
from secretariat.model import Decision
from secretariat.publish.cells import DANGEROUS, cell
from secretariat.publish.codebook import RECORDS, codebook
from secretariat.publish.columns import TABLES
from tools.made_up import lines


@pytest.fixture
def archive(tmp_path: Path) -> verbs.Archive:
    archive = verbs.Archive(tmp_path / "a.db", write=True)
    list(verbs.store(archive, [lines(tmp_path / "a.jsonl", 30)]))
    (tmp_path / "trap.txt").write_text(
        "=HYPERLINK('x') talks\n\nThe 3rd Japan-Norway Talks were held on Wednesday by video."
    )
    list(verbs.store(archive, [tmp_path / "trap.txt"]))
    (tmp_path / "trap.txt").write_text("The 3rd Japan-Norway Maritime Talks were held on Wednesday by video.")
    list(verbs.store(archive, [tmp_path / "trap.txt"]))
    return archive


def table(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream))


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_it_comes_back_the_same(archive: verbs.Archive, tmp_path: Path) -> None:
    archive.decide(
        Decision(id="1", kind="accept", fact="x.rounds.0.1", who="A", when="2026-01-01T00:00:00Z", public=True)
    )
    verbs.export(archive, tmp_path / "one")
    with verbs.Archive(tmp_path / "b.db", write=True) as other:
        assert list(verbs.import_package(other, tmp_path / "one")) == []
        assert other.counts() == archive.counts()
        verbs.export(other, tmp_path / "two")
        assert list(other.check()) == []
    assert files(tmp_path / "one") == files(tmp_path / "two")
    _, wrong, missing = filecmp.cmpfiles(tmp_path / "one", tmp_path / "two", files(tmp_path / "one"), shallow=False)
    assert (wrong, missing) == ([], [])
    verbs.export(archive, tmp_path / "one")
    assert filecmp.cmpfiles(tmp_path / "one", tmp_path / "two", files(tmp_path / "one"), shallow=False)[1] == []


def test_ids_stay_when_documents_come(archive: verbs.Archive, tmp_path: Path) -> None:
    verbs.export(archive, tmp_path / "one")
    before = {row["round"]: row["id"] for row in table(tmp_path / "one", "round_accounts")}
    list(verbs.store(archive, [lines(tmp_path / "more.jsonl", 60, first=10)]))
    verbs.export(archive, tmp_path / "two")
    after = {row["id"]: row["round"] for row in table(tmp_path / "two", "round_accounts")}
    assert all(after[account] == held for held, account in before.items())


def test_every_column_is_there_and_every_row_finds_its_round(archive: verbs.Archive, tmp_path: Path) -> None:
    verbs.export(archive, tmp_path / "one")
    for name, columns in TABLES.items():
        with (tmp_path / "one" / f"{name}.csv").open(encoding="utf-8", newline="") as stream:
            assert next(csv.reader(stream)) == [column.name for column in columns]
    rounds = {row["id"] for row in table(tmp_path / "one", "rounds")}
    documents = {row["id"] for row in table(tmp_path / "one", "documents")}
    dialogues = {row["id"] for row in table(tmp_path / "one", "dialogues")}
    for name in ("round_accounts", "heads", "statements", "commitments"):
        for row in table(tmp_path / "one", name):
            assert row["round"] in rounds | {""}
            assert row.get("document", next(iter(documents))) in documents
    assert {row["dialogue"] for row in table(tmp_path / "one", "rounds")} == dialogues


def test_dates_have_a_first_and_a_last_day(archive: verbs.Archive, tmp_path: Path) -> None:
    verbs.export(archive, tmp_path / "one")
    held = next(row for row in table(tmp_path / "one", "rounds") if row["when_precision"] == "day")
    assert held["when"] == held["when_start"] == held["when_end"]


def test_what_is_not_known_is_told_apart(archive: verbs.Archive, tmp_path: Path) -> None:
    verbs.export(archive, tmp_path / "one")
    (row,) = [r for r in table(tmp_path / "one", "round_accounts") if r["document"] == "trap.txt"]
    assert row["when"] in ("not_read", "")
    assert row["place"] in ("does_not_apply", "")
    assert row["decided"] == "proposed"


def test_what_the_desk_entered_stays_at_the_desk(archive: verbs.Archive, tmp_path: Path) -> None:
    private = Decision(
        id="7", kind="note", fact="x.rounds.0.1", who="A. Berg", when="2026-01-01T00:00:00Z", value="zz-quiet"
    )
    archive.decide(private)
    verbs.export(archive, tmp_path / "one")
    assert not any(b"zz-quiet" in path.read_bytes() for path in (tmp_path / "one").iterdir())
    verbs.export(archive, tmp_path / "two", private=True)
    assert b"zz-quiet" in (tmp_path / "two" / "decisions.jsonl").read_bytes()


def test_nobodys_folders_are_passed_on(archive: verbs.Archive, tmp_path: Path) -> None:
    verbs.export(archive, tmp_path / "one")
    assert not any(str(tmp_path).encode() in path.read_bytes() for path in (tmp_path / "one").iterdir())


def test_texts_may_be_left_out(archive: verbs.Archive, tmp_path: Path) -> None:
    verbs.export(archive, tmp_path / "one", texts=False)
    assert b"exchanged views on consultations" not in (tmp_path / "one" / "documents.jsonl").read_bytes()
    with verbs.Archive(tmp_path / "b.db", write=True) as other:
        (problem,) = verbs.import_package(other, tmp_path / "one")
        assert problem.code == "no_package"


def test_the_description_says_by_what_it_was_made(archive: verbs.Archive, tmp_path: Path) -> None:
    verbs.export(archive, tmp_path / "one")
    described = json.loads((tmp_path / "one" / "datapackage.json").read_text())
    assert described["reader"] == model.READER
    assert described["archive"] in described["citation"]
    assert described["counts"]["documents.csv"] == 31
    schemas = {r["path"]: r["schema"]["fields"] for r in described["resources"] if "schema" in r}
    assert {f"{name}.csv" for name in TABLES} == set(schemas)


@given(st.text())
def test_no_cell_starts_a_formula(words: str) -> None:
    shown = cell(words)
    assert not shown.lstrip(" ").startswith(DANGEROUS)
    assert shown.removeprefix("'") == words.replace("\0", "\ufffd") or shown == words


@pytest.mark.parametrize("words", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1", "'quoted"])
def test_formulas_are_guarded(words: str) -> None:
    assert cell(words) == f"'{words}"


def test_the_codebook_has_every_column_and_every_field() -> None:
    book = codebook()
    for name, columns in TABLES.items():
        assert f"## {name}.csv" in book
        assert all(column.meaning for column in columns)
        assert all(f"| {column.name} | {column.kind} |" in book for column in columns)
    for record in RECORDS:
        assert f"## {record.__name__}" in book
        assert all(f"| {field.name} |" in book for field in msgspec.structs.fields(record))


def test_parquet_has_the_same_rows(archive: verbs.Archive, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    verbs.export(archive, tmp_path / "one", parquet=True)
    for name in TABLES:
        assert parquet.read_table(tmp_path / "one" / f"{name}.parquet").num_rows == len(table(tmp_path / "one", name))
