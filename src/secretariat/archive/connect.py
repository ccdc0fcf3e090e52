"""Opening an archive: making it, bringing an older form up to date, refusing what is none."""

import sqlite3
from pathlib import Path

from secretariat.archive.errors import ArchiveError, guarded
from secretariat.archive.schema import APPLICATION, MIGRATIONS
from secretariat.archive.within import transaction

PATIENCE = 60_000  # milliseconds that a writer waits for another; each holds the archive for a few only


def connect(path: Path, *, write: bool, handed_on: bool = False) -> sqlite3.Connection:
    """A connection to the archive. To write, it is made where there is none; to read, there must be one."""
    if not write and not path.exists():
        raise ArchiveError("none", path)
    if path.is_dir() or not path.parent.is_dir():
        raise ArchiveError("folder", path)
    with guarded(path):
        return _opened(path, write=write, handed_on=handed_on)


def _opened(path: Path, *, write: bool, handed_on: bool) -> sqlite3.Connection:
    db = sqlite3.connect(
        _address(path, write=write), uri=True, timeout=PATIENCE / 1000, isolation_level=None,
        check_same_thread=not handed_on,
    )  # fmt: skip
    try:
        db.execute(f"PRAGMA busy_timeout = {PATIENCE}")
        _judge(db, path, write=write)
        if write:
            db.execute("PRAGMA journal_mode = WAL")
            db.execute("PRAGMA synchronous = NORMAL")  # a kill loses nothing; a power cut the last moments at most
            _migrate(db)
        db.execute("PRAGMA foreign_keys = ON")
        db.execute("PRAGMA cache_size = -32768")
    except BaseException:
        db.close()
        raise
    return db


def _address(path: Path, *, write: bool) -> str:
    """A file that nobody may write beside is read as it lies, unless a writer left something to be taken in."""
    address = path.resolve().as_uri()
    if write:
        return f"{address}?mode=rwc"
    unwritable = not _may_write(path.parent) and not path.with_name(path.name + "-wal").exists()
    return f"{address}?mode=ro" + ("&immutable=1" if unwritable else "")


def _may_write(folder: Path) -> bool:
    from os import W_OK, access

    return access(folder, W_OK)


def _judge(db: sqlite3.Connection, path: Path, *, write: bool) -> None:
    """Refuses a database of somebody else's, and an archive of a form that is not known yet."""
    application, form, filled = _head(db)
    if application != APPLICATION and filled:
        raise ArchiveError("not_one", path)
    if form > len(MIGRATIONS):
        raise ArchiveError("newer", path)
    if not filled and not write:  # an empty file, or one that is being made at this moment
        raise ArchiveError("none", path)


def _head(db: sqlite3.Connection) -> tuple[int, int, bool]:
    (application,) = db.execute("PRAGMA application_id").fetchone()
    (form,) = db.execute("PRAGMA user_version").fetchone()
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    return application, form, tables > 0


def _migrate(db: sqlite3.Connection) -> None:
    """Brings the archive to the present form: each step and its number in one transaction, or not at all."""
    while True:
        (form,) = db.execute("PRAGMA user_version").fetchone()
        if form >= len(MIGRATIONS):
            return
        with transaction(db):
            if db.execute("PRAGMA user_version").fetchone() == (form,):  # another writer may have been faster
                for statement in statements(MIGRATIONS[form]):
                    db.execute(statement)
                db.execute(f"PRAGMA user_version = {form + 1}")
                db.execute(f"PRAGMA application_id = {APPLICATION}")


def statements(script: str) -> list[str]:
    """The statements of a script one by one: the driver's own way would commit between them."""
    found, pending = [], ""
    for piece in script.split(";"):
        pending += piece + ";"
        if sqlite3.complete_statement(pending):
            found.append(pending.strip())
            pending = ""
    return found
