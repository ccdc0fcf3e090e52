"""The Archive: one file that remembers every Document, Reading and Decision. One writer and many readers at once."""

import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Self

from secretariat.archive import built, fetch, listed, store
from secretariat.archive import ledger as book
from secretariat.archive.check import Fault, check
from secretariat.archive.connect import connect
from secretariat.archive.errors import guarded
from secretariat.archive.search import ALL, Filters, Hit, search
from secretariat.archive.within import snapshot
from secretariat.model import Decision, Header, Reading
from secretariat.sources import Opened


class Archive:
    """An open archive. Every trouble with it as a whole is an ArchiveError, in words for the person whose it is."""

    def __init__(self, path: Path | str, *, write: bool = False, handed_on: bool = False) -> None:
        """Opens the archive of a file; to write, it is made where there is none. One that is handed on is used by
        several threads, one after the other.
        """
        self.path = Path(path)
        self._db: sqlite3.Connection = connect(self.path, write=write, handed_on=handed_on)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Lets go of the file."""
        self._db.close()

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is asked within sees the archive as it is at one moment, whatever others add meanwhile."""
        with guarded(self.path), snapshot(self._db):
            yield

    def add(self, batch: Iterable[tuple[Opened, Reading]]) -> int:
        """Adds Documents and their Readings, all of them or none; returns how many Readings were new."""
        with guarded(self.path):
            return store.add(self._db, batch)

    def reread(self, batch: Iterable[tuple[int, Reading]]) -> int:
        """Adds Readings of versions that are stored already; returns how many were new."""
        with guarded(self.path):
            return store.add_readings(self._db, batch)

    def known(self, opened: Opened, reader: int, lexicon: str) -> Reading | None:
        """The Reading of this very version by this reader and lexicon, if the archive has it."""
        with guarded(self.path):
            version = store.version_of(self._db, opened)
            return store.reading_of(self._db, version, reader, lexicon) if version else None

    def decide(self, decision: Decision) -> None:
        """Keeps a person's word."""
        with guarded(self.path):
            store.add_decision(self._db, decision)

    def decisions(self, after: int = 0) -> tuple[Decision, ...]:
        """Every word of every person, or those that were kept after the one with that number."""
        with guarded(self.path):
            return fetch.decisions(self._db, after)

    def versions(self) -> Iterator[tuple[int, Opened]]:
        """Every version of every Document, first stored first."""
        with guarded(self.path):
            yield from fetch.versions(self._db)

    def version(self, number: int) -> Opened:
        """One version by its number."""
        with guarded(self.path):
            return fetch.version(self._db, number)

    def unread(self, reader: int, lexicon: str) -> list[int]:
        """The numbers of the latest versions that this reader and lexicon have not read."""
        with guarded(self.path):
            return fetch.unread(self._db, reader, lexicon)

    def documents(self, label: str) -> list[Opened]:
        """The Documents that go by an id, file name or address."""
        with guarded(self.path):
            return fetch.document(self._db, label)

    def labels(self, beginning: str, most: int = 20) -> list[str]:
        """The ids of Documents that begin so."""
        with guarded(self.path):
            return fetch.labels(self._db, beginning, most)

    def tellings(self, text_id: str) -> list[fetch.Telling]:
        """All versions with a text, also those that are no longer the latest, the first stored first."""
        with guarded(self.path):
            return fetch.tellings(self._db, text_id)

    def at_origin(self, origin: str) -> Opened | None:
        """The latest version of what is read from a place."""
        with guarded(self.path):
            return fetch.at_origin(self._db, origin)

    def newest(self, most: int) -> list[tuple[Header, str]]:
        """The Documents that were stored last, the last first, and when each was stored."""
        with guarded(self.path):
            return fetch.newest(self._db, most)

    def has_address(self, address: str) -> bool:
        """Whether a Document was read from this address."""
        with guarded(self.path):
            row = self._db.execute("SELECT 1 FROM document WHERE origin = ?", (address,)).fetchone()
            return row is not None

    def readings(self) -> Iterator[Reading]:
        """The present Reading of each Document."""
        with guarded(self.path):
            yield from fetch.readings(self._db)

    def current(self) -> set[int]:
        """The numbers of the latest versions."""
        with guarded(self.path):
            return fetch.current(self._db)

    def earlier_readings(self) -> Iterator[Reading]:
        """The last Reading of each version that is no longer the latest."""
        with guarded(self.path):
            yield from fetch.earlier_readings(self._db)

    def readings_of(self, text_ids: Iterable[str]) -> list[Reading]:
        """The present Readings of some texts."""
        with guarded(self.path):
            return fetch.readings_of_texts(self._db, set(text_ids))

    def headers(self, labels: Iterable[str]) -> dict[str, Header]:
        """What is known of some Documents beside their text, by their ids."""
        with guarded(self.path):
            return fetch.headers(self._db, set(labels))

    def blocks(self) -> list[tuple[str, ...]]:
        """The sets of parties that Readings tell of."""
        with guarded(self.path):
            return fetch.blocks(self._db)

    def readings_of_block(self, parties: tuple[str, ...]) -> list[Reading]:
        """The present Readings that touch a block, with all copies of their texts."""
        with guarded(self.path):
            return fetch.readings_of_block(self._db, parties)

    def readings_in(self, blocks: Iterable[str]) -> int:
        """How many Readings were ever found with some blocks: what it costs to build these."""
        with guarded(self.path):
            return fetch.readings_in(self._db, [*blocks])

    def counts(self) -> dict[str, int]:
        """How much of each the archive holds."""
        with guarded(self.path):
            return fetch.counts(self._db)

    def search(self, asked: str, filters: Filters = ALL, limit: int = 20) -> list[Hit]:
        """Sentences that hold the words."""
        with guarded(self.path):
            return search(self._db, asked, filters, limit)

    def check(self, progress: Callable[[int, int | None], None] | None = None) -> Iterator[Fault]:
        """What is not as it was stored."""
        with guarded(self.path):
            yield from check(self._db, progress)

    def ledger(self) -> list[book.Entry]:
        """What was given to the outside, and under which id."""
        with guarded(self.path):
            return book.entries(self._db)

    def write_ledger(self, new: Iterable[book.Entry]) -> None:
        """Adds lines to the ledger."""
        with guarded(self.path):
            book.write(self._db, new)

    def mark(self, rules: int) -> built.Mark:
        """What a Record that is built now, by rules of that number, is built of."""
        with guarded(self.path):
            return built.mark(self._db, rules)

    def marked(self) -> built.Mark | None:
        """What the blocks that are kept were built of."""
        with guarded(self.path):
            return built.marked(self._db)

    def touched(self, since: built.Mark) -> list[str]:
        """The blocks that something new since then may change."""
        with guarded(self.path):
            return built.touched(self._db, since)

    def part(self, name: str) -> bytes | None:
        """A part of a block that is kept."""
        with guarded(self.path):
            return built.row(self._db, name)

    def parts(self, kind: str) -> Iterator[tuple[str, bytes]]:
        """All parts of one kind, by block."""
        with guarded(self.path):
            yield from built.rows(self._db, kind)

    def forget(
        self, before: built.Mark | None, at: built.Mark, blocks: Iterable[str], people: Iterable[str] = ()
    ) -> None:
        """Notes which blocks are to be built anew, and the people of which names."""
        with guarded(self.path):
            built.forget(self._db, before, at, blocks, people)

    def part_names(self, kind: str) -> list[str]:
        """Of which blocks there is a part of this kind."""
        with guarded(self.path):
            return built.names(self._db, kind)

    def to_build(self) -> dict[str, bytes]:
        """The blocks that are to be built, each with the word under which it was asked for."""
        with guarded(self.path):
            return dict(built.rows(self._db, built.TODO))

    def waiting(self) -> int:
        """How many blocks are to be built."""
        with guarded(self.path):
            return built.many(self._db, built.TODO)

    def people_to_make(self) -> dict[str, bytes]:
        """The names, each with its side, whose people are to be made anew, with the word under which that was asked."""
        with guarded(self.path):
            return dict(built.rows(self._db, built.PEOPLE))

    def keep_blocks(self, made: Iterable[built.Made], kinds: Sequence[str]) -> None:
        """Keeps blocks that are built now."""
        with guarded(self.path):
            built.keep(self._db, made, kinds)

    def keep_people(self, made: Sequence[built.Made], kinds: Sequence[str]) -> None:
        """Keeps people who are made now, by their names."""
        with guarded(self.path):
            built.keep_people(self._db, made, kinds)

    def names_led(self, block: str) -> list[tuple[str, str]]:
        """The names, each with its side, that somebody led under in a block."""
        with guarded(self.path):
            return listed.heads_of(self._db, block)

    def led(self, side: str, letters: str) -> list[bytes]:
        """Those of one side who led under a name of these letters."""
        with guarded(self.path):
            return listed.led(self._db, side, letters)

    def rows(self, sought: listed.Sought, first: int = 0, most: int = -1) -> list[bytes]:
        """Some rows of a list, in order."""
        with guarded(self.path):
            return listed.some(self._db, sought, first, most)

    def row_count(self, sought: listed.Sought) -> int:
        """How many rows a list has."""
        with guarded(self.path):
            return listed.count(self._db, sought)

    def row_groups(self, sought: listed.Sought) -> list[tuple[str, str | None, int]]:
        """Each block and subject of a list with the number of its rows."""
        with guarded(self.path):
            return list(listed.groups(self._db, sought))

    def block_of_row(self, kind: str, row: str) -> str | None:
        """The block that a line of a list is kept with."""
        with guarded(self.path):
            return listed.block_of(self._db, kind, row)

    def blocks_of(self, text_ids: Iterable[str]) -> list[str]:
        """The blocks that some texts are found with, as they are read now."""
        with guarded(self.path):
            return fetch.blocks_of(self._db, set(text_ids))

    def drop(self) -> None:
        """Forgets the built Record."""
        with guarded(self.path):
            built.drop(self._db)
