"""What can be wrong with an archive as a whole, in one line that says what to do."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

WORDS = {
    "none": ("there is no archive here", "Make one with `secretariat read PATH`, or name one with --archive"),
    "folder": ("its folder does not exist or may not be written to", "Name another place with --archive"),
    "not_one": ("it is no archive of Secretariat", "Name another file with --archive; this one was left as it is"),
    "newer": ("it was made by a newer Secretariat", "Install that version; this one leaves the archive as it is"),
    "locked": ("another program holds it", "Try again when that one is done; nothing was lost"),
    "read_only": ("it may not be written to", "Make it writable, or copy it to where you may write"),
    "full": ("the disk is full", "Make room and give the same command again: it goes on where it stopped"),
    "failing": ("the disk refused a write or a read", "Check the disk, then give the same command again"),
    "damaged": ("it is damaged", "Restore a copy; `secretariat check` says what is wrong with it"),
    "closed_set": ("it only takes what is added", "Nothing in it is ever changed or taken out"),
}


class ArchiveError(Exception):
    """The archive as a whole cannot be used.

    Attributes:
        code: which trouble it is.
        path: the archive's file.
    """

    def __init__(self, code: str, path: Path) -> None:
        wrong, todo = WORDS[code]
        super().__init__(f"{path}: {wrong}. {todo}.")
        self.code = code
        self.path = path


@contextmanager
def guarded(path: Path) -> Iterator[None]:
    """Turns the database's own errors into one that a person can act on."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        code = _code(error)
        if code is None:
            raise
        raise ArchiveError(code, path) from error


def _code(error: sqlite3.DatabaseError) -> str | None:
    number = getattr(error, "sqlite_errorcode", 0)
    if number == sqlite3.SQLITE_CONSTRAINT_TRIGGER:
        return "closed_set"
    return {
        sqlite3.SQLITE_BUSY: "locked",
        sqlite3.SQLITE_LOCKED: "locked",
        sqlite3.SQLITE_READONLY: "read_only",
        sqlite3.SQLITE_FULL: "full",
        sqlite3.SQLITE_IOERR: "failing",
        sqlite3.SQLITE_CORRUPT: "damaged",
        sqlite3.SQLITE_NOTADB: "not_one",
        sqlite3.SQLITE_CANTOPEN: "folder",
        sqlite3.SQLITE_PERM: "read_only",
    }.get(number & 0xFF)
