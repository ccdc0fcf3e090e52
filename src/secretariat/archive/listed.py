"""What lists show: a row for each dialogue, thread, person and question, kept with the blocks that it is of. A page of
a list costs what it shows, however long the list is.
"""

import sqlite3
from collections.abc import Iterable, Iterator
from typing import NamedTuple

BOTH, PUBLIC, PRIVATE = 0, 1, 2  # who sees a row: everybody, only who asks for what is public, only the desk itself


class Row(NamedTuple):
    """One line of a list.

    Attributes:
        place: the rows of a kind come in the order of it, and of their ids.
        words: what it is looked for by, in small letters; `about` its subject.
        body: what the list shows of it.
    """

    kind: str
    id: str
    place: str
    words: str
    about: str | None
    body: bytes


class Sought(NamedTuple):
    """Which rows of a list.

    Attributes:
        parties: all of which the row's block has.
        words: each of which stands in its words.
        private: whether what the desk keeps to itself is seen.
        backwards: the last place first.
    """

    kind: str
    parties: tuple[str, ...] = ()
    words: tuple[str, ...] = ()
    about: str | None = None
    private: bool = False
    backwards: bool = False


def put(db: sqlite3.Connection, block: str, seen: int, rows: Iterable[Row]) -> None:
    """Adds the rows of a block."""
    db.executemany("INSERT INTO listed VALUES (?, ?, ?, ?, ?, ?, ?, ?)", ((block, seen, *row) for row in rows))


def take_out(db: sqlite3.Connection, block: str) -> None:
    """Takes out the rows of a block."""
    db.execute("DELETE FROM listed WHERE block = ?", (block,))


def some(db: sqlite3.Connection, sought: Sought, first: int, most: int) -> list[bytes]:
    """The bodies of some rows in their order, from the one with that number on; all where `most` is -1."""
    conditions, values = _where(sought)
    order = "place DESC, id DESC" if sought.backwards else "place, id"
    found = db.execute(
        f"SELECT body FROM listed WHERE {conditions} ORDER BY {order} LIMIT ? OFFSET ?",  # noqa: S608  of our own
        (*values, most, first),
    )
    return [body for (body,) in found]


def count(db: sqlite3.Connection, sought: Sought) -> int:
    """How many rows there are."""
    conditions, values = _where(sought)
    (number,) = db.execute(f"SELECT count(*) FROM listed WHERE {conditions}", values).fetchone()  # noqa: S608
    return int(number)


def groups(db: sqlite3.Connection, sought: Sought) -> Iterator[tuple[str, str | None, int]]:
    """Each block and subject with the number of its rows."""
    conditions, values = _where(sought)
    yield from db.execute(
        f"SELECT block, about, count(*) FROM listed WHERE {conditions} GROUP BY block, about",  # noqa: S608
        values,
    )


def block_of(db: sqlite3.Connection, kind: str, row: str) -> str | None:
    """The block that a row is of."""
    found = db.execute("SELECT block FROM listed WHERE kind = ? AND id = ? LIMIT 1", (kind, row)).fetchone()
    return found[0] if found else None


def _where(sought: Sought) -> tuple[str, list[object]]:
    conditions = ["kind = ?", f"seen <> {PUBLIC if sought.private else PRIVATE}"]
    values: list[object] = [sought.kind]
    for party in sought.parties:
        conditions.append("instr('|' || block || '|', ?) > 0")
        values.append(f"|{party}|")
    for word in sought.words:
        conditions.append("instr(words, ?) > 0")
        values.append(word)
    if sought.about is not None:
        conditions.append("about = ?")
        values.append(sought.about)
    return " AND ".join(conditions), values


def among(every: Iterable[tuple[tuple[str, ...], Row]], sought: Sought) -> list[tuple[tuple[str, ...], Row]]:
    """The same of rows that are not kept, each with the parties of its block."""
    found = [
        (parties, row)
        for parties, row in every
        if row.kind == sought.kind
        and {*sought.parties} <= {*parties}
        and all(word in row.words for word in sought.words)
        and sought.about in (None, row.about)
    ]
    return sorted(found, key=lambda pair: (pair[1].place, pair[1].id), reverse=sought.backwards)


def heads_of(db: sqlite3.Connection, block: str) -> list[tuple[str, str]]:
    """The side and the letters of each name that a block's heads go by."""
    return db.execute("SELECT side, letters FROM led WHERE block = ?", (block,)).fetchall()


def lead(db: sqlite3.Connection, block: str, heads: Iterable[tuple[str, str, bytes]]) -> set[tuple[str, str]]:
    """Keeps the heads of a block, by side and letters of the name, in place of those before; returns the names of which
    something else is told now.
    """
    before = {*db.execute("SELECT side, letters, body FROM led WHERE block = ?", (block,))}
    now = {*heads}
    db.execute("DELETE FROM led WHERE block = ?", (block,))
    db.executemany("INSERT INTO led VALUES (?, ?, ?, ?)", ((side, name, block, body) for side, name, body in now))
    return {(side, name) for side, name, _ in before ^ now}


def led(db: sqlite3.Connection, side: str, letters: str) -> list[bytes]:
    """The heads of one side whose names have the same letters, block by block."""
    found = db.execute("SELECT body FROM led WHERE side = ? AND letters = ? ORDER BY block", (side, letters))
    return [body for (body,) in found]
