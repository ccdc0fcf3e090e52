"""What goes into the archive: Documents with their versions, Readings, Decisions. Only ever added."""

import sqlite3
import zlib
from collections.abc import Iterable
from datetime import UTC, datetime
from hashlib import sha256

import msgspec

from secretariat.archive.within import transaction
from secretariat.archive.words import indexed
from secretariat.model import Decision, Document, Reading
from secretariat.model.decoding import decoder
from secretariat.sources import Opened

VERSION_SLOTS = ("title", "publisher", "published", "url", "language")


def digest(document: Document) -> str:
    """The version of a Document: hash of its text and of what is known of it. The id that it came with is a label."""
    slots = (document.text_id, *(getattr(document, slot) for slot in VERSION_SLOTS))
    return sha256(msgspec.json.encode(slots)).hexdigest()[:20]


def packed(reading: Reading) -> bytes:
    """A Reading as it is kept: JSON in a seventh of the space."""
    return zlib.compress(msgspec.json.encode(reading), 1)


def unpacked(body: bytes) -> Reading:
    """The Reading that was kept."""
    return decoder(Reading).decode(zlib.decompress(body))


def now() -> str:
    """The instant, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")


def version_of(db: sqlite3.Connection, opened: Opened) -> int | None:
    """The version that is this Document already, or None.

    The same label, text and metadata are the same version wherever they lay: a folder that was moved is not new.
    A page that was fetched is compared with its latest version only, so that one that changed back counts as changed.
    """
    mark = digest(opened.document)
    if opened.document.retrieved is not None:
        row = db.execute(
            "SELECT version.id, digest FROM version JOIN document ON document.id = document WHERE origin = ?"
            " ORDER BY version.id DESC LIMIT 1",
            (opened.origin,),
        ).fetchone()
        return row[0] if row and row[1] == mark else None
    row = db.execute(
        "SELECT id FROM version WHERE label = ? AND digest = ? LIMIT 1", (opened.document.id, mark)
    ).fetchone()
    return row[0] if row else None


def reading_of(db: sqlite3.Connection, version: int, reader: int, lexicon: str) -> Reading | None:
    """The Reading of a version by one reader with one lexicon, or None."""
    row = db.execute(
        "SELECT body FROM reading WHERE version = ? AND reader = ? AND lexicon = ?", (version, reader, lexicon)
    ).fetchone()
    return unpacked(row[0]) if row else None


def add(db: sqlite3.Connection, batch: Iterable[tuple[Opened, Reading]]) -> int:
    """Adds Documents with their Readings, all or none of them; returns how many Readings were new."""
    prepared = [(opened, reading, packed(reading)) for opened, reading in batch]
    with transaction(db):
        new = 0
        for opened, reading, body in prepared:
            version = version_of(db, opened) or _add_version(db, opened)
            new += add_reading(db, version, reading, body)
    return new


def _add_version(db: sqlite3.Connection, opened: Opened) -> int:
    document = opened.document
    db.execute("INSERT INTO document (origin) VALUES (?) ON CONFLICT DO NOTHING", (opened.origin,))
    (number,) = db.execute("SELECT id FROM document WHERE origin = ?", (opened.origin,)).fetchone()
    row = (
        number, digest(document), _text(db, document), document.id, document.file, document.url, document.title,
        document.publisher, document.published, document.language, document.retrieved,
        msgspec.json.encode(document.known_by).decode(), opened.bytes_sha256, opened.extractor, now(),
    )  # fmt: skip
    added = db.execute(
        "INSERT INTO version (document, digest, text, label, file, url, title, publisher, published, language,"
        " retrieved, known_by, bytes_sha256, extractor, stored) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        row,
    )
    return int(added.lastrowid or 0)


def _text(db: sqlite3.Connection, document: Document) -> int:
    """The text's number: equal texts are kept and indexed once."""
    row = db.execute("SELECT id FROM text WHERE text_id = ?", (document.text_id,)).fetchone()
    if row:
        return int(row[0])
    added = db.execute("INSERT INTO text (text_id, body) VALUES (?, ?)", (document.text_id, document.text))
    number = int(added.lastrowid or 0)
    title = document.title or ""
    words = indexed(f"{document.text}\n{title}" if title not in document.text else document.text)
    db.execute("INSERT INTO word (rowid, words, chars, pairs) VALUES (?, ?, ?, ?)", (number, *words))
    return number


def add_reading(db: sqlite3.Connection, version: int, reading: Reading, body: bytes) -> int:
    """Adds a Reading with what it is found by; returns 1, or 0 where it was there."""
    added = db.execute(
        "INSERT INTO reading (version, reader, lexicon, body, stored) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        (version, reading.reader, reading.lexicon, body, now()),
    )
    if not added.rowcount:
        return 0
    from secretariat.record import found_with  # late: a command that only asks need not load it

    number = added.lastrowid
    blocks = {"|".join(parties) for parties in found_with(reading)}
    named = [*(mention.parties for mention in reading.rounds), *(contact.parties for contact in reading.contacts)]
    parties = {party for together in named for party in together}
    db.executemany("INSERT INTO reading_party VALUES (?, ?)", [(party, number) for party in sorted(parties)])
    db.executemany("INSERT INTO reading_block VALUES (?, ?)", [(block, number) for block in sorted(blocks)])
    return 1


def add_decision(db: sqlite3.Connection, decision: Decision) -> None:
    """Adds a person's word; one that is there already stays as it is."""
    db.execute(
        "INSERT INTO decision (id, body) VALUES (?, ?) ON CONFLICT DO NOTHING",
        (decision.id, msgspec.json.encode(decision).decode()),
    )


def add_readings(db: sqlite3.Connection, batch: Iterable[tuple[int, Reading]]) -> int:
    """Adds Readings of versions that are there, all or none; returns how many were new."""
    prepared = [(version, reading, packed(reading)) for version, reading in batch]
    with transaction(db):
        return sum(add_reading(db, version, reading, body) for version, reading, body in prepared)
