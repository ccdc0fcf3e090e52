"""All or nothing: what is written together."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def snapshot(db: sqlite3.Connection) -> Iterator[None]:
    """Reads that all see the archive as it is at one moment, whatever is added meanwhile."""
    if db.in_transaction:  # within another that sees one moment already
        yield
        return
    db.execute("BEGIN")
    try:
        yield
    finally:
        if db.in_transaction:
            db.execute("COMMIT")


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """Writes that count only when all of them are there. It waits its turn before it looks at anything."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
        db.execute("COMMIT")
    except BaseException:
        if db.in_transaction:  # a full disk has undone it already
            db.execute("ROLLBACK")
        raise
