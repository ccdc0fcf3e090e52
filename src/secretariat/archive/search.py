"""Search: the sentences that hold the words, each word marked, best documents first."""

import sqlite3
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from secretariat.archive.sentences import sentences
from secretariat.archive.words import Question, indexed, question

SENTENCES_A_DOCUMENT = 3
OPEN, CLOSE = "\x02", "\x03"


class Filters(NamedTuple):
    """What the documents must be like.

    Attributes:
        party: one that a round or contact in it is of.
        texts: only among these texts (those of a dialogue), or None for all.
        since: published on this day or later; undated documents are left out then.
        until: published on this day or before.
        publisher: part of its name.
    """

    party: str | None = None
    texts: frozenset[str] | None = None
    since: str | None = None
    until: str | None = None
    publisher: str | None = None


ALL = Filters()


class Hit(NamedTuple):
    """One sentence of a document that holds the words.

    Attributes:
        start: where the sentence begins in the text, in code points; `end` where it ends.
        marks: (start, end) of each word within the sentence.
    """

    document: str
    text_id: str
    title: str | None
    publisher: str | None
    published: str | None
    url: str | None
    start: int
    end: int
    sentence: str
    marks: tuple[tuple[int, int], ...]


def search(db: sqlite3.Connection, asked: str, filters: Filters = ALL, limit: int = 20) -> list[Hit]:
    """The sentences that answer, at most a few of each document; empty where nothing does or nothing was asked."""
    wanted = question(asked)
    if not wanted.terms:
        return []
    marker = Marker(wanted)
    try:
        return [hit for row in _documents(db, wanted, filters, limit) for hit in marker.hits(row)]
    finally:
        marker.close()


Row = tuple[str, str, str | None, str | None, str | None, str | None, str]


def _documents(db: sqlite3.Connection, wanted: Question, filters: Filters, limit: int) -> list[Row]:
    where, values = _conditions(filters)
    best = db.execute(
        "SELECT word.rowid FROM word JOIN current ON current.text = word.rowid WHERE word MATCH ?"  # noqa: S608
        f" {where} GROUP BY word.rowid ORDER BY min(rank) LIMIT ?",
        (wanted.expression, *values, limit),
    ).fetchall() if where else db.execute(
        "SELECT rowid FROM word WHERE word MATCH ? ORDER BY rank LIMIT ?", (wanted.expression, limit)
    ).fetchall()  # fmt: skip
    rows: list[Row] = []
    for (text,) in best:
        rows += db.execute(
            "SELECT label, text_id, title, publisher, published, url, body FROM current JOIN text ON text.id = text"
            " WHERE text = ? ORDER BY published IS NULL, published, current.id LIMIT 1",
            (text,),
        )
    return rows


def _conditions(filters: Filters) -> tuple[str, list[object]]:
    found: list[tuple[str, Sequence[object]]] = []
    if filters.party:
        found.append(("current.reading IN (SELECT reading FROM reading_party WHERE party = ?)", [filters.party]))
    if filters.texts is not None:
        marks = ", ".join("?" * len(filters.texts))
        found.append((f"word.rowid IN (SELECT id FROM text WHERE text_id IN ({marks}))", sorted(filters.texts)))  # noqa: S608
    if filters.since:
        found.append(("published >= ?", [filters.since]))
    if filters.until:
        found.append(("substr(published, 1, ?) <= ?", [len(filters.until), filters.until]))
    if filters.publisher:
        found.append(("instr(lower(publisher), lower(?)) > 0", [filters.publisher]))
    return "".join(f" AND {condition}" for condition, _ in found), [v for _, values in found for v in values]


class Marker:
    """Finds the words in sentences with the very rules of the index, by indexing those sentences for the moment."""

    def __init__(self, wanted: Question) -> None:
        self.wanted = wanted
        self.db = sqlite3.connect(":memory:")
        self.db.execute(
            "CREATE VIRTUAL TABLE s USING fts5 (words, chars, pairs, tokenize='porter unicode61 remove_diacritics 2')"
        )

    def close(self) -> None:
        """Lets go of the sentences."""
        self.db.close()

    def hits(self, row: Row) -> Iterator[Hit]:
        """The sentences of a document with most of the words, in the order of the text."""
        *known, text = row
        label, text_id, title, publisher, published, url = known
        scored = []
        for start, end in sentences(text):
            marks = self._marks(text[start:end])
            kinds = {text[start:end][a:b].casefold() for a, b in marks}
            if marks:
                scored.append((-len(kinds), start, end, marks))
        most = min((score for score, *_ in scored), default=0)
        best = sorted(item for item in scored if item[0] == most)[:SENTENCES_A_DOCUMENT]
        for _, start, end, marks in best:
            yield Hit(
                str(label), str(text_id), title, publisher, published, url, start, end, text[start:end], tuple(marks)
            )

    def _marks(self, sentence: str) -> list[tuple[int, int]]:
        marks = [span for run in self.wanted.han for span in _places(sentence, run)]
        if self.wanted.plain:
            marks += self._stems(sentence)
        return sorted(set(marks))

    def _stems(self, sentence: str) -> list[tuple[int, int]]:
        self.db.execute("DELETE FROM s")
        self.db.execute("INSERT INTO s VALUES (?, '', '')", (indexed(sentence).words,))
        expression = " OR ".join(self.wanted.plain)
        row = self.db.execute(f"SELECT highlight(s, 0, '{OPEN}', '{CLOSE}') FROM s WHERE s MATCH ?", (expression,))  # noqa: S608
        marked = row.fetchone()
        return list(_spans(marked[0])) if marked else []


def _places(sentence: str, run: str) -> Iterator[tuple[int, int]]:
    at = sentence.find(run)
    while at >= 0:
        yield at, at + len(run)
        at = sentence.find(run, at + len(run))


def _spans(marked: str) -> Iterator[tuple[int, int]]:
    """The places of the marks, counted without them."""
    at = begun = 0
    for char in marked:
        if char == OPEN:
            begun = at
        elif char == CLOSE:
            yield begun, at
        else:
            at += 1
