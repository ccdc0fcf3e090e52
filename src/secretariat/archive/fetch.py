"""What comes out of the archive: Documents and Readings as they now stand, one by one, and Decisions."""

import sqlite3
import zlib
from collections.abc import Iterator
from typing import NamedTuple

import msgspec

from secretariat.archive.store import unpacked
from secretariat.model import Decision, Document, Header, Reading
from secretariat.model.decoding import decoder
from secretariat.sources import Opened

COLUMNS = (
    "label, text.body, file, url, title, publisher, published, retrieved, language, known_by,"
    " origin, bytes_sha256, extractor"
)


class Telling(NamedTuple):
    """A version of a Document with its last Reading, and whether it is the latest version."""

    opened: Opened
    reading: Reading
    latest: bool


def _opened(row: tuple[str, ...]) -> Opened:
    label, text, file, url, title, publisher, published, retrieved, language, known_by, *kept = row
    document = Document(
        id=label,
        text=text,
        file=file,
        url=url,
        title=title,
        publisher=publisher,
        published=published,
        retrieved=retrieved,
        language=language,
        known_by=decoder(dict[str, str]).decode(known_by),
    )
    origin, bytes_sha256, extractor = kept
    return Opened(document=document, origin=origin, bytes_sha256=bytes_sha256, extractor=extractor)


def versions(db: sqlite3.Connection) -> Iterator[tuple[int, Opened]]:
    """Every version of every Document, in the order in which they were stored."""
    rows = db.execute(
        f"SELECT version.id, {COLUMNS} FROM version JOIN text ON text.id = text"  # noqa: S608  names of our own
        " JOIN document ON document.id = document ORDER BY version.id"
    )
    for number, *row in rows:
        yield number, _opened(tuple(row))


def version(db: sqlite3.Connection, number: int) -> Opened:
    """One version."""
    row = db.execute(
        f"SELECT {COLUMNS} FROM version JOIN text ON text.id = text JOIN document ON document.id = document"  # noqa: S608
        " WHERE version.id = ?",
        (number,),
    ).fetchone()
    return _opened(row)


def unread(db: sqlite3.Connection, reader: int, lexicon: str) -> list[int]:
    """The latest versions of Documents that a reader and lexicon have not read."""
    rows = db.execute(
        "SELECT id FROM version WHERE id = (SELECT max(id) FROM version AS v WHERE v.document = version.document)"
        " AND NOT EXISTS (SELECT 1 FROM reading WHERE version = version.id AND reader = ? AND lexicon = ?) ORDER BY id",
        (reader, lexicon),
    )
    return [number for (number,) in rows]


def document(db: sqlite3.Connection, label: str) -> list[Opened]:
    """The latest versions of the Documents that go by a label: its id, file or address."""
    rows = db.execute(
        f"SELECT {COLUMNS} FROM version JOIN text ON text.id = text JOIN document ON document.id = document"  # noqa: S608
        " WHERE version.id IN (SELECT id FROM version WHERE label = ?1 UNION SELECT id FROM version WHERE url = ?1)"
        " AND version.id = (SELECT max(id) FROM version AS v WHERE v.document = version.document) ORDER BY version.id",
        (label,),
    )
    return [_opened(row) for row in rows]


def tellings(db: sqlite3.Connection, text_id: str) -> list[Telling]:
    """All versions with a text, the first stored first."""
    rows = db.execute(
        f"SELECT {COLUMNS}, reading.body AS read,"  # noqa: S608  names of our own
        " version.id = (SELECT max(id) FROM version AS v WHERE v.document = version.document)"
        " FROM text CROSS JOIN version ON version.text = text.id JOIN document ON document.id = document"
        " JOIN reading ON reading.id = (SELECT max(id) FROM reading AS r WHERE r.version = version.id)"
        " WHERE text_id = ? ORDER BY version.id",
        (text_id,),
    )
    return [Telling(_opened(tuple(row)), unpacked(body), bool(latest)) for *row, body, latest in rows]


def at_origin(db: sqlite3.Connection, origin: str) -> Opened | None:
    """The latest version of what is read from a place."""
    row = db.execute(
        f"SELECT {COLUMNS} FROM document JOIN version ON document.id = document JOIN text ON text.id = text"  # noqa: S608
        " WHERE origin = ? ORDER BY version.id DESC LIMIT 1",
        (origin,),
    ).fetchone()
    return _opened(row) if row else None


class _Head(msgspec.Struct, frozen=True):
    """Of a Reading what it says of its Document: its facts are passed over."""

    document: Header


def newest(db: sqlite3.Connection, most: int) -> list[tuple[Header, str]]:
    """The Documents that were stored last, the last first, and when each was stored."""
    rows = db.execute(
        "SELECT reading.body, version.stored FROM version CROSS JOIN reading ON reading.version = version.id"  # noqa: S608
        f" WHERE {LATEST} ORDER BY version.id DESC LIMIT ?",
        (most,),
    )
    decode = decoder(_Head).decode
    return [(decode(zlib.decompress(body)).document, stored) for body, stored in rows]


def labels(db: sqlite3.Connection, beginning: str, most: int) -> list[str]:
    """The labels that begin so, in their order."""
    rows = db.execute(
        "SELECT DISTINCT label FROM version WHERE label >= ? AND substr(label, 1, ?) = ? ORDER BY label LIMIT ?",
        (beginning, len(beginning), beginning, most),
    )
    return [label for (label,) in rows]


# The latest version of a Document and its last Reading. CROSS JOIN keeps the order in which the tables are looked at:
# left to itself, the database would go through the whole archive for each block.
LATEST = (
    "reading.id = (SELECT max(id) FROM reading AS r WHERE r.version = version.id)"
    " AND version.id = (SELECT max(id) FROM version AS v WHERE v.document = version.document)"
)


def readings(db: sqlite3.Connection, texts: str = "", values: tuple[object, ...] = ()) -> Iterator[Reading]:
    """The present Readings, in the order of storing; of the texts that a query of our own gives, if one is given."""
    within = f"version.text IN ({texts}) AND" if texts else ""
    rows = db.execute(
        "SELECT reading.body FROM version CROSS JOIN reading ON reading.version = version.id"  # noqa: S608
        f" WHERE {within} {LATEST} ORDER BY version.id",
        values,
    )
    for (body,) in rows:
        yield unpacked(body)


def current(db: sqlite3.Connection) -> set[int]:
    """The numbers of the latest versions."""
    return {number for (number,) in db.execute("SELECT max(id) FROM version GROUP BY document")}


def earlier_readings(db: sqlite3.Connection) -> Iterator[Reading]:
    """The last Reading of each version that is no longer the latest of its Document."""
    rows = db.execute(
        "SELECT reading.body FROM version JOIN reading ON reading.id ="
        " (SELECT max(id) FROM reading AS r WHERE r.version = version.id)"
        " WHERE version.id NOT IN (SELECT max(id) FROM version GROUP BY document) ORDER BY version.id"
    )
    for (body,) in rows:
        yield unpacked(body)


def readings_of_texts(db: sqlite3.Connection, text_ids: set[str]) -> list[Reading]:
    """The present Readings of some texts, copies included."""
    wanted = msgspec.json.encode(sorted(text_ids)).decode()
    return list(readings(db, "SELECT id FROM text WHERE text_id IN (SELECT value FROM json_each(?))", (wanted,)))


def headers(db: sqlite3.Connection, labels: set[str]) -> dict[str, Header]:
    """What is known beside their text of the Documents that go by some ids, as they were stored last."""
    wanted = msgspec.json.encode(sorted(labels)).decode()
    rows = db.execute(
        "SELECT reading.body FROM version CROSS JOIN reading ON reading.version = version.id"  # noqa: S608
        f" WHERE version.label IN (SELECT value FROM json_each(?)) AND {LATEST} ORDER BY version.id",
        (wanted,),
    )
    decode = decoder(_Head).decode
    found = (decode(zlib.decompress(body)).document for (body,) in rows)
    return {header.id: header for header in found}


OF_BLOCK = (
    "FROM reading_block CROSS JOIN reading ON reading.id = reading_block.reading"
    f" CROSS JOIN version ON version.id = reading.version WHERE {LATEST}"
)


def blocks(db: sqlite3.Connection) -> list[tuple[str, ...]]:
    """The sets of parties that present Readings tell of."""
    rows = db.execute(f"SELECT DISTINCT block {OF_BLOCK} ORDER BY block")
    return [tuple(block.split("|")) if block else () for (block,) in rows]


def blocks_of(db: sqlite3.Connection, text_ids: set[str]) -> list[str]:
    """The blocks that some texts are found with, as they are read now."""
    wanted = msgspec.json.encode(sorted(text_ids)).decode()
    rows = db.execute(
        "SELECT DISTINCT block FROM text CROSS JOIN version ON version.text = text.id"  # noqa: S608  of our own
        " CROSS JOIN reading ON reading.version = version.id"
        " CROSS JOIN reading_block ON reading_block.reading = reading.id"
        f" WHERE text_id IN (SELECT value FROM json_each(?)) AND {LATEST} ORDER BY block",
        (wanted,),
    )
    return [block for (block,) in rows]


def readings_of_block(db: sqlite3.Connection, parties: tuple[str, ...]) -> list[Reading]:
    """The present Readings that touch a block, with all copies of their texts."""
    return list(readings(db, f"SELECT version.text {OF_BLOCK} AND block = ?", ("|".join(parties),)))


def readings_in(db: sqlite3.Connection, some: list[str]) -> int:
    """How many Readings were ever found with some blocks."""
    wanted = msgspec.json.encode(some).decode()
    (number,) = db.execute(
        "SELECT count(*) FROM reading_block WHERE block IN (SELECT value FROM json_each(?))", (wanted,)
    ).fetchone()
    return int(number)


def decisions(db: sqlite3.Connection, after: int = 0) -> tuple[Decision, ...]:
    """Every word of every person after a number, in the order in which they were kept."""
    rows = db.execute("SELECT body FROM decision WHERE number > ? ORDER BY number", (after,))
    return tuple(decoder(Decision).decode(body) for (body,) in rows)


def counts(db: sqlite3.Connection) -> dict[str, int]:
    """How much of each the archive holds, all counted at one moment."""
    row = db.execute(
        "SELECT (SELECT count(*) FROM document), (SELECT count(*) FROM version), (SELECT count(*) FROM text),"
        " (SELECT count(*) FROM reading), (SELECT count(*) FROM decision)"
    ).fetchone()
    return dict(zip(("documents", "versions", "texts", "readings", "decisions"), row, strict=True))
