"""Writing a data package: the same archive gives the same files, byte for byte, with the same ids."""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import IO, Any

import msgspec

from secretariat.archive import Archive, Entry, assign
from secretariat.model import FORMAT, READER, RECORD_FORMAT, Decision, Reading, Record
from secretariat.publish import rows, said
from secretariat.publish.cells import parquet, write
from secretariat.publish.codebook import codebook
from secretariat.publish.columns import MISSING, TABLES, Column
from secretariat.sources import Opened, Problem

__all__ = ["Problem", "export"]
PRIVATE = "private "  # before the kinds of what was given out to the desk alone
BY_READING: dict[str, Callable[[Reading, rows.Known], Iterable[rows.Row]]] = {
    "documents": lambda reading, about: [rows.document_row(reading, about)],
    "round_accounts": rows.account_rows,
    "statements": said.statement_rows,
    "commitments": said.commitment_rows,
    "references": said.reference_rows,
}


def export(
    archive: Archive, record: Record, decisions: Sequence[Decision], folder: Path, *, with_parquet: bool, texts: bool
) -> list[str]:
    """Writes the package into a folder; returns the names of its files. `decisions` are those that may be shown."""
    folder.mkdir(parents=True, exist_ok=True)
    ids, ledger = _ids(archive, record)
    about = rows.known(record, ids, decisions)
    package = _Package(folder)
    for name, columns in TABLES.items():
        package.table(name, columns, _rows(archive, record, about, name))
    package.lines("readings.jsonl", archive.readings())
    package.lines("documents.jsonl", (_line(item, texts=texts) for item in _documents(archive)))
    package.lines("earlier.jsonl", archive.earlier_readings())
    package.lines("decisions.jsonl", decisions)
    package.lines("ledger.jsonl", ledger)
    package.write("record.json", msgspec.json.format(msgspec.json.encode(record), indent=1) + b"\n")
    package.write("codebook.md", codebook().encode())
    package.write("datapackage.json", msgspec.json.format(msgspec.json.encode(package.described()), indent=1) + b"\n")
    for name in TABLES if with_parquet else ():
        parquet(folder / f"{name}.csv", folder / f"{name}.parquet", TABLES[name])
        package.files.append(f"{name}.parquet")
    return package.files


def _ids(archive: Archive, record: Record) -> tuple[dict[str, str], list[Entry]]:
    """The outside id of each dialogue, round and person, and the ledger, written before anything is given out."""
    things: dict[str, dict[str, tuple[str, ...]]] = {
        "dialogue": {d.id: tuple(sorted(m for held in d.rounds for m in held.members)) for d in record.dialogues},
        "round": {held.id: held.members for d in record.dialogues for held in d.rounds},
        "person": {person.id: person.members for person in record.people},
    }
    known = [entry for entry in archive.ledger() if not entry.kind.startswith(PRIVATE)]
    ids, new = assign(known, things)
    if new:
        with Archive(archive.path, write=True) as writer:
            writer.write_ledger(new)
    return ids, known + new


def _rows(archive: Archive, record: Record, about: rows.Known, table: str) -> Iterator[Mapping[str, Any]]:
    if table == "dialogues":
        yield from (rows.dialogue_row(dialogue, about) for dialogue in record.dialogues)
    elif table in ("rounds", "heads"):
        made = rows.round_rows if table == "rounds" else rows.head_rows
        for dialogue in record.dialogues:
            yield from made(dialogue, about)
    else:
        for reading in archive.readings():
            yield from BY_READING[table](reading, about)


class _Line(msgspec.Struct):
    """A version of a Document as it is passed on."""

    document: dict[str, Any]
    origin: str
    bytes_sha256: str
    extractor: str
    current: bool


def _documents(archive: Archive) -> Iterator[tuple[Opened, bool]]:
    current = archive.current()
    for number, opened in archive.versions():
        yield opened, number in current


def _line(item: tuple[Opened, bool], *, texts: bool) -> _Line:
    opened, current = item
    document = msgspec.to_builtins(opened.document)
    if not texts:
        del document["text"]
    return _Line(document, outside(opened.origin), opened.bytes_sha256, opened.extractor, current)


def outside(origin: str) -> str:
    """An origin that may be passed on: a path on somebody's machine is nobody else's business."""
    if origin.startswith(("http://", "https://", "sha256:")):
        return origin
    return f"sha256:{sha256(origin.encode('utf-8', 'surrogatepass')).hexdigest()[:32]}"


class _Package:
    """The files of a package as they are written: each whole or not at all."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files: list[str] = []
        self.counts: dict[str, int] = {}
        self.hashes: dict[str, str] = {}
        self.lexicons: set[str] = set()

    @contextmanager
    def _file(self, name: str) -> Iterator[IO[bytes]]:
        part = self.folder / f".{name}.part"
        with part.open("wb") as stream:
            yield stream
        os.replace(part, self.folder / name)  # noqa: PTH105  the same, and it says what it does
        self.files.append(name)
        with (self.folder / name).open("rb") as stream:
            digest = sha256()
            while block := stream.read(2**20):
                digest.update(block)
        self.hashes[name] = digest.hexdigest()

    def write(self, name: str, data: bytes) -> None:
        """A whole file."""
        with self._file(name) as stream:
            stream.write(data)

    def lines(self, name: str, values: Iterable[object]) -> None:
        """JSON Lines; their number is part of the description."""
        count = 0
        with self._file(name) as stream:
            for value in values:
                if isinstance(value, Reading):
                    self.lexicons.add(value.lexicon)
                stream.write(msgspec.json.encode(value) + b"\n")
                count += 1
        self.counts[name] = count

    def table(self, name: str, columns: Sequence[Column], values: Iterable[Mapping[str, Any]]) -> None:
        """A table as CSV."""
        from io import TextIOWrapper

        with self._file(f"{name}.csv") as stream:
            text = TextIOWrapper(stream, encoding="utf-8", newline="")
            self.counts[f"{name}.csv"] = write(text, columns, values)
            text.flush()
            text.detach()

    def described(self) -> dict[str, Any]:
        """The description, as a Frictionless data package. No clock in it: the same archive is described the same."""
        kept = ("documents.jsonl", "readings.jsonl", "earlier.jsonl", "decisions.jsonl")
        digest = sha256("".join(self.hashes[name] for name in kept).encode()).hexdigest()[:20]
        documents = self.counts["documents.csv"]
        lexicons = ", ".join(sorted(self.lexicons)) or "none"
        return {
            "profile": "tabular-data-package",
            "name": "secretariat-record",
            "title": "The record of dialogues between states, as public texts tell it",
            "version": digest,
            "reader": READER,
            "formats": {"reading": FORMAT, "record": RECORD_FORMAT},
            "lexicon": sorted(self.lexicons),
            "archive": digest,
            "counts": self.counts,
            "citation": (
                f"Secretariat data package of {documents} documents, archive {digest}, reader {READER},"
                f" lexicon {lexicons}."
            ),
            "resources": [self._resource(name) for name in self.files],
        }

    def _resource(self, name: str) -> dict[str, Any]:
        found: dict[str, Any] = {"name": name.partition(".")[0], "path": name, "hash": f"sha256:{self.hashes[name]}"}
        columns = TABLES.get(name.removesuffix(".csv")) if name.endswith(".csv") else None
        if columns:
            fields = [_field(column) for column in columns]
            found |= {"profile": "tabular-data-resource", "schema": {"fields": fields, "missingValues": list(MISSING)}}
        return found


def _field(column: Column) -> dict[str, Any]:
    kind = "string" if column.kind == "list" else column.kind
    found: dict[str, Any] = {"name": column.name, "type": kind, "description": column.meaning}
    return found | ({"constraints": {"enum": list(column.values)}} if column.values else {})
