"""The Record as it was built, block by block, beside the archive: a block stays true until something new touches it.

Readings, versions and decisions are only added, so three numbers say what was there when the blocks were built; all
that came later is looked at, and nothing else. It can be dropped: it is a function of the rest.
"""

import sqlite3
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from os import urandom
from typing import NamedTuple

import msgspec

from secretariat.archive import listed
from secretariat.archive.within import transaction
from secretariat.model import RECORD_FORMAT
from secretariat.model.decoding import decoder

BUILT = "built"  # the state of these rows of the cache: not that of the whole archive
MARK = "mark"
TODO = "todo"  # a block that is to be built
PEOPLE = "people"  # a name of a side whose people are to be made anew

Packed = tuple[str, str, bytes]  # a part as it is written: name, state, body


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
    return decoder(Mark).decode(body) if body else None


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


class Made(NamedTuple):
    """A block as it is kept.

    Attributes:
        asked: the word under which it was to be built; another one now means that something new came meanwhile.
        parts: each under its name.
        rows: its lines in lists; `own` those with what the desk keeps to itself, or None where there is nothing of it.
        heads: side, letters of the name, and those who led under it.
    """

    block: str
    asked: bytes
    parts: Mapping[str, bytes]
    rows: Sequence[listed.Row] = ()
    own: Sequence[listed.Row] | None = None
    heads: Sequence[tuple[str, str, bytes]] = ()


def many(db: sqlite3.Connection, kind: str) -> int:
    """How many parts of one kind are kept."""
    (number,) = db.execute(
        "SELECT count(*) FROM cache WHERE name >= ? AND name < ?", (f"{kind} ", f"{kind}!")
    ).fetchone()
    return int(number)


def forget(
    db: sqlite3.Connection, before: Mark | None, at: Mark, blocks: Iterable[str], people: Iterable[str] = ()
) -> None:
    """Notes that some blocks are to be built anew, and the people of some names. What is kept of them is shown until
    then, unless it was built in another way.
    """
    with transaction(db):
        if marked(db) != before:  # somebody else did it meanwhile
            return
        if before is None or (before.rules, before.form) != (at.rules, at.form):
            _drop(db)
        _ask(db, (*(f"{TODO} {block}" for block in blocks), *(f"{PEOPLE} {name}" for name in people)))
        _write(db, _packed({MARK: msgspec.json.encode(at)}))


def _delete(db: sqlite3.Connection, name: str) -> None:
    """A part, and the parts of it that have names of their own behind a blank."""
    db.execute("DELETE FROM cache WHERE name = ?", (name,))
    db.execute("DELETE FROM cache WHERE name > ? AND name < ?", (f"{name} ", f"{name}!"))


def _ask(db: sqlite3.Connection, names: Iterable[str]) -> None:
    """Notes what is to be built, each under a word of its own."""
    _write(db, _packed({name: urandom(8) for name in names}))


def keep(db: sqlite3.Connection, made: Iterable[Made], kinds: Sequence[str]) -> None:
    """Keeps blocks that are built now, in place of what was kept of them, but none that was asked for again since.

    Each is written by itself, and made small before: nobody who writes meanwhile waits for more than one.
    """
    for one in made:
        packed = [*_packed(one.parts)]
        with transaction(db):
            if row(db, f"{TODO} {one.block}") == one.asked:
                _replace(db, one, packed, kinds)


def _replace(db: sqlite3.Connection, made: Made, packed: Iterable[Packed], kinds: Iterable[str]) -> None:
    for kind in (*kinds, TODO):
        _delete(db, f"{kind} {made.block}")
    listed.take_out(db, made.block)
    listed.put(db, made.block, listed.BOTH if made.own is None else listed.PUBLIC, made.rows)
    listed.put(db, made.block, listed.PRIVATE, made.own or ())
    _write(db, packed)
    _ask(db, sorted(f"{PEOPLE} {side}|{letters}" for side, letters in listed.lead(db, made.block, made.heads)))


def keep_people(db: sqlite3.Connection, made: Sequence[Made], kinds: Sequence[str]) -> None:
    """Keeps the people of some names, in place of those that were made of them before: all of these, or none where one
    was asked for again since.
    """
    packed = [[*_packed(one.parts)] for one in made]
    with transaction(db):
        if any((row(db, f"{PEOPLE} {one.block}") or b"") != one.asked for one in made):
            return
        for one, parts in zip(made, packed, strict=True):
            for kind in (*kinds, PEOPLE):
                _delete(db, f"{kind} {one.block}")
            listed.take_out(db, one.block)
            listed.put(db, one.block, listed.BOTH, one.rows)
            _write(db, parts)


def drop(db: sqlite3.Connection) -> None:
    """Forgets what was built."""
    with transaction(db):
        _drop(db)


def _drop(db: sqlite3.Connection) -> None:
    for table in ("cache", "listed", "led"):
        db.execute(f"DELETE FROM {table}")  # noqa: S608  names of our own


def _packed(parts: Mapping[str, bytes]) -> Iterator[Packed]:
    """Parts in a tenth of the space, each with its name."""
    yield from ((name, BUILT, zlib.compress(body, 1)) for name, body in parts.items())


def _write(db: sqlite3.Connection, packed: Iterable[Packed]) -> None:
    db.executemany("INSERT OR REPLACE INTO cache VALUES (?, ?, ?)", packed)


def names(db: sqlite3.Connection, kind: str) -> list[str]:
    """What is kept of one kind, by what follows the kind in its name."""
    found = db.execute("SELECT name FROM cache WHERE name >= ? AND name < ? ORDER BY name", (f"{kind} ", f"{kind}!"))
    return [name[len(kind) + 1 :] for (name,) in found]
