"""Whether an archive is whole: its file, its texts against their hashes, every quote against its text."""

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import msgspec

from secretariat.model.document import text_id


class Fault(NamedTuple):
    """Something in the archive that is not as it was stored: which document, and what."""

    where: str
    what: str


def check(db: sqlite3.Connection, progress: Callable[[int, int | None], None] | None = None) -> Iterator[Fault]:
    """Every fault, the file's own first. An archive that is whole yields none."""
    for (word,) in db.execute("PRAGMA integrity_check"):
        if word != "ok":
            yield Fault("the file", word)
    for table, row, parent, _ in db.execute("PRAGMA foreign_key_check"):
        yield Fault("the file", f"{table} {row} speaks of a {parent} that is not there")
    (total,) = db.execute("SELECT count(*) FROM text").fetchone()
    for done, (number, stored, body) in enumerate(db.execute("SELECT id, text_id, body FROM text"), 1):
        if text_id(body) != stored:
            yield Fault(f"text {stored}", "its words are not those that were stored")
        yield from _readings(db, number, stored, body)
        if progress:
            progress(done, total)
    for (label,) in db.execute(
        "SELECT label FROM version WHERE NOT EXISTS (SELECT 1 FROM reading WHERE version = version.id)"
    ):
        yield Fault(label, "it was never read; `secretariat reread` reads it")


def _readings(db: sqlite3.Connection, text: int, identity: str, body: str) -> Iterator[Fault]:
    rows = db.execute(
        "SELECT label, reading.body FROM version JOIN reading ON reading.version = version.id WHERE text = ?", (text,)
    )
    for label, packed in rows:
        try:
            reading = msgspec.json.decode(zlib.decompress(packed))
        except (zlib.error, msgspec.DecodeError):
            yield Fault(label, "its reading cannot be unpacked")
            continue
        if reading["document"]["text_id"] != identity:
            yield Fault(label, "its reading is of another text")
        elif not all(body[q["start"] : q["end"]] == q["quote"] for q in _quotes(reading)):
            yield Fault(label, "a quote of its reading does not stand in its text")


def _quotes(value: Any) -> Iterator[dict[str, Any]]:  # noqa: ANN401  any JSON
    if isinstance(value, dict):
        if "quote" in value and "start" in value:
            yield value
        for inner in value.values():
            yield from _quotes(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from _quotes(inner)
