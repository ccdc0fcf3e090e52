"""The Record as it was built, block by block, beside the archive: a block stays true until something new touches it.

Readings, versions and decisions are only added, so three numbers say what was there when the blocks were built; all
that came later is looked at, and nothing else. It can be dropped: it is a function of the rest.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping

import msgspec

from secretariat.archive.within import transaction
from secretariat.model import RECORD_FORMAT

BUILT = "built"  # the state of these rows of the cache: not that of the whole archive
MARK = "mark"
TODO = "todo"  # a block that is to be built


class Mark(msgspec.Struct, frozen=True, array_like=True):
    """What was there when the blocks were built: the last version, reading and decision, and how records are built."""

    rules: int
    form: int
    version: int
    reading: int
    decision: int


def mark(db: sqlite3.Connection, rules: int) -> Mark:
    """What is there now."""
    row = db.execute(
        "SELECT (SELECT max(id) FROM version), (SELECT max(id) FROM reading), (SELECT max(number) FROM decision)"
    ).fetchone()
    return Mark(rules, RECORD_FORMAT, *(number or 0 for number in row))


def marked(db: sqlite3.Connection) -> Mark | None:
    """What was there when the blocks that are kept were built; None where none are kept."""
    body = row(db, MARK)
    return msgspec.json.decode(body, type=Mark) if body else None


TEXTS_OF_NEW_DOCUMENTS = (
    "SELECT text FROM version WHERE document IN (SELECT document FROM version WHERE id > ?1"
    " UNION SELECT document FROM version JOIN reading ON reading.version = version.id WHERE reading.id > ?2)"
)
AIMED_AT = (
    "SELECT id FROM text WHERE text_id IN (SELECT substr(fact, 1, instr(fact || '.', '.') - 1) FROM"
    " (SELECT json_extract(body, '$.fact') AS fact FROM decision WHERE number > ?3"
    " UNION SELECT json_extract(body, '$.other') FROM decision WHERE number > ?3))"
)
# What a retraction undoes was aimed at texts of its own.
UNDONE = (
    "SELECT id FROM text WHERE text_id IN (SELECT substr(fact, 1, instr(fact || '.', '.') - 1) FROM"
    " (SELECT json_extract(body, '$.fact') AS fact, id FROM decision"
    " UNION ALL SELECT json_extract(body, '$.other'), id FROM decision)"
    " WHERE id IN (SELECT json_extract(body, '$.other') FROM decision WHERE number > ?3))"
)


def touched(db: sqlite3.Connection, since: Mark) -> list[str]:
    """The blocks that something new since then may change: those that a text tells of now, or told of before."""
    rows = db.execute(  # of parts of our own: no value of anybody's stands in it
        "SELECT DISTINCT block FROM version CROSS JOIN reading ON reading.version = version.id"  # noqa: S608
        " CROSS JOIN reading_block ON reading_block.reading = reading.id"
        f" WHERE version.text IN ({TEXTS_OF_NEW_DOCUMENTS} UNION {AIMED_AT} UNION {UNDONE}) ORDER BY block",
        (since.version, since.reading, since.decision),
    )
    return [block for (block,) in rows]


def row(db: sqlite3.Connection, name: str) -> bytes | None:
    """What is kept under a name."""
    found = db.execute("SELECT body FROM cache WHERE name = ? AND state = ?", (name, BUILT)).fetchone()
    return zlib.decompress(found[0]) if found else None


def rows(db: sqlite3.Connection, kind: str) -> Iterator[tuple[str, bytes]]:
    """All that is kept of one kind, by what follows the kind in its name."""
    found = db.execute(
        "SELECT name, body FROM cache WHERE name >= ? AND name < ? AND state = ? ORDER BY name",
        (f"{kind} ", f"{kind}!", BUILT),
    )
    for name, body in found:
        yield name[len(kind) + 1 :], zlib.decompress(body)


def forget(db: sqlite3.Connection, before: Mark | None, at: Mark, kinds: Iterable[str], blocks: Iterable[str]) -> None:
    """Takes out what is no longer true of some blocks, and notes that they are to be built: both or neither."""
    with transaction(db):
        if marked(db) != before:  # somebody else did it meanwhile
            return
        if before is None or (before.rules, before.form) != (at.rules, at.form):
            db.execute("DELETE FROM cache WHERE state = ?", (BUILT,))
        for block in blocks:
            for kind in kinds:
                _delete(db, f"{kind} {block}")
            _put(db, {f"{TODO} {block}": b""})
        _put(db, {MARK: msgspec.json.encode(at)})


def _delete(db: sqlite3.Connection, name: str) -> None:
    """A part, and the parts of it that have names of their own behind a blank."""
    db.execute("DELETE FROM cache WHERE name = ?", (name,))
    db.execute("DELETE FROM cache WHERE name > ? AND name < ?", (f"{name} ", f"{name}!"))


def keep(db: sqlite3.Connection, at: Mark, parts: Mapping[str, bytes], done: Iterable[str]) -> None:
    """Keeps parts of blocks that are built now, if nobody forgot anything since."""
    with transaction(db):
        if marked(db) == at:
            _put(db, parts)
            for block in done:
                db.execute("DELETE FROM cache WHERE name = ?", (f"{TODO} {block}",))


def _put(db: sqlite3.Connection, parts: Mapping[str, bytes]) -> None:
    packed = ((name, BUILT, zlib.compress(body, 1)) for name, body in parts.items())
    db.executemany("INSERT OR REPLACE INTO cache VALUES (?, ?, ?)", packed)
