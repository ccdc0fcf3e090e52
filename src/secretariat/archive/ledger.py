"""The ledger of what was given to the outside, and under which id: an id once given stays with its thing.

A dialogue, round or person is known by the facts that are its members. The least of them is its address, and may
change as documents come; the id in a dataset or calendar may not.
"""

import sqlite3
from collections.abc import Iterable, Mapping

from msgspec import Struct

from secretariat.archive.within import transaction


class Entry(Struct, frozen=True):
    """One line of the ledger: under this id, this fact was given out as part of a thing of this kind."""

    uid: str
    kind: str
    fact: str


def entries(db: sqlite3.Connection) -> list[Entry]:
    """The whole ledger, in the order in which it was written."""
    return [Entry(*row) for row in db.execute("SELECT uid, kind, fact FROM exported ORDER BY number")]


def write(db: sqlite3.Connection, new: Iterable[Entry]) -> None:
    """Adds lines; a fact that was given out already keeps the id that it was given under."""
    with transaction(db):
        lines = ((entry.uid, entry.kind, entry.fact) for entry in new)
        db.executemany("INSERT INTO exported (uid, kind, fact) VALUES (?, ?, ?) ON CONFLICT DO NOTHING", lines)


def assign(
    known: Iterable[Entry], things: Mapping[str, Mapping[str, tuple[str, ...]]]
) -> tuple[dict[str, str], list[Entry]]:
    """The outside id of each thing, and the lines to add.

    `things` is kind to (address of the thing to the facts that are its members). A thing takes the id that one of its
    members was first given out under. Where two things were one, the one that holds the fact of that name keeps it.
    """
    order: dict[tuple[str, str], tuple[int, str]] = {}
    for number, entry in enumerate(known):
        order.setdefault((entry.kind, entry.fact), (number, entry.uid))
    ids: dict[str, str] = {}
    new: list[Entry] = []
    for kind, members_of in things.items():
        taken: set[str] = set()
        for address, members in sorted(members_of.items(), key=lambda item: _claim(kind, item[1], order)):
            given = sorted(order[kind, fact] for fact in members if (kind, fact) in order)
            uid = next((uid for _, uid in given if uid not in taken), address)
            taken.add(uid)
            ids[address] = uid
            new += [Entry(uid, kind, fact) for fact in members if (kind, fact) not in order]
    return ids, new


def _claim(
    kind: str, members: tuple[str, ...], order: Mapping[tuple[str, str], tuple[int, str]]
) -> tuple[bool, int, tuple[str, ...]]:
    """Who chooses first: whoever holds the very fact that an id is named after, then whoever was given out first."""
    given = [order[kind, fact] for fact in members if (kind, fact) in order]
    names_itself = any(uid in members for _, uid in given)
    return not names_itself, min((number for number, _ in given), default=len(order)), members
