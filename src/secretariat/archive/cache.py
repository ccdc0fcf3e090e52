"""The built Record, kept so that it need not be built again. It can be dropped: it is a function of the rest."""

import sqlite3
import zlib
from collections.abc import Mapping
from functools import cache
from hashlib import sha256
from pathlib import Path

from secretariat.archive.built import BUILT
from secretariat.archive.within import transaction
from secretariat.model import RECORD_FORMAT


@cache
def _builder() -> str:
    """Which program builds the Record: another release may build another one of the same readings."""
    folder = Path(__file__).parents[1] / "record"
    files = sorted(
        (file.name, file.stat().st_size, file.stat().st_mtime_ns) for file in folder.iterdir() if file.is_file()
    )
    return repr((RECORD_FORMAT, files))


def state(db: sqlite3.Connection) -> str:
    """What the Record is a function of, in one word: readings and decisions are only added, so the last say all."""
    row = db.execute(
        "SELECT (SELECT max(id) FROM version), (SELECT max(id) FROM reading), (SELECT max(number) FROM decision)"
    ).fetchone()
    return sha256(repr((_builder(), row)).encode()).hexdigest()[:20]


def kept(db: sqlite3.Connection, name: str) -> bytes | None:
    """What was kept under a name, if nothing came to the archive since."""
    row = db.execute("SELECT body FROM cache WHERE name = ? AND state = ?", (name, state(db))).fetchone()
    return zlib.decompress(row[0]) if row else None


def keep(db: sqlite3.Connection, built_at: str, parts: Mapping[str, bytes]) -> None:
    """Keeps the parts in place of all that was kept before, if the archive is still as it was when they were built."""
    packed = [(name, built_at, zlib.compress(body, 1)) for name, body in parts.items()]
    with transaction(db):
        if state(db) == built_at:
            db.execute("DELETE FROM cache WHERE state <> ?", (BUILT,))
            db.executemany("INSERT INTO cache VALUES (?, ?, ?)", packed)


def drop(db: sqlite3.Connection) -> None:
    """Forgets what was built."""
    db.execute("DELETE FROM cache")
