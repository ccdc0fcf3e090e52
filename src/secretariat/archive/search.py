"""Search: the sentences that hold the words, each word marked, best documents first."""

import sqlite3
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate, islice
from typing import NamedTuple

from secretariat.archive.sentences import sentences
from secretariat.archive.words import Question, indexed, question

SENTENCES_A_DOCUMENT = 3
LONGEST = 20_000  # characters of a sentence: what is longer is none that anybody wrote
AT_ONCE = 2_000  # sentences that are looked through in one go
RANKED = 2_000  # documents; ranking more of them takes longer than a person waits
OPEN, CLOSE = "\x02", "\x03"
NO_MARKS = str.maketrans({OPEN: " ", CLOSE: " "})


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
# The plus keeps the database from asking the index anew for each of these documents.
OF_PARTY = (
    "+word.rowid IN (SELECT version.text FROM reading_party CROSS JOIN reading ON reading.id = reading_party.reading"
    " CROSS JOIN version ON version.id = reading.version WHERE party = ?)"
)


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
    """The documents that answer, the best first; where very many do, the last stored first."""
    source, asked = _source(wanted, filters)
    many = db.execute(
        "SELECT 1 FROM word WHERE word MATCH ? LIMIT 1 OFFSET ?", (wanted.expression, RANKED)
    ).fetchone()  # fmt: skip
    order = "word.rowid DESC" if many else "rank, word.rowid"
    best = db.execute(f"SELECT word.rowid {source} ORDER BY {order} LIMIT ?", (*asked, 3 * limit)).fetchall()
    texts = list(dict.fromkeys(text for (text,) in best))[:limit]  # a text that is told twice is found twice
    return [row for text in texts for row in _told(db, text)]


def _told(db: sqlite3.Connection, text: int) -> list[Row]:
    return db.execute(
        "SELECT label, text_id, title, publisher, published, url, body FROM version JOIN text ON text.id = text"
        " WHERE text = ? AND version.id = (SELECT max(id) FROM version AS v WHERE v.document = version.document)"
        " ORDER BY published IS NULL, published, version.id LIMIT 1",
        (text,),
    ).fetchall()


def _source(wanted: Question, filters: Filters) -> tuple[str, list[object]]:
    """Where the documents are looked for, and the values that stand in it."""
    conditions = list(_conditions(filters))
    source = (
        "FROM word CROSS JOIN version ON version.text = word.rowid"
        " AND version.id = (SELECT max(id) FROM version AS v WHERE v.document = version.document)"
    )
    if filters.party:
        source += (
            " CROSS JOIN reading ON reading.id = (SELECT max(id) FROM reading AS r WHERE r.version = version.id)"
            " CROSS JOIN reading_party ON reading_party.party = ? AND reading_party.reading = reading.id"
        )
    where = "".join(f" AND {condition}" for condition, _ in conditions)
    values: list[object] = [value for _, values in conditions for value in values]
    first: list[object] = [filters.party] if filters.party else []
    return f"{source} WHERE word MATCH ?{where}", [*first, wanted.expression, *values]


def _conditions(filters: Filters) -> Iterator[tuple[str, Sequence[object]]]:
    if filters.party:  # said twice: here it leaves out most documents before anything else of them is looked at
        yield OF_PARTY, [filters.party]
    if filters.texts is not None:
        marks = ", ".join("?" * len(filters.texts))
        yield f"+word.rowid IN (SELECT id FROM text WHERE text_id IN ({marks}))", sorted(filters.texts)  # noqa: S608
    if filters.since:
        yield "published >= ?", [filters.since]
    if filters.until:
        yield "substr(published, 1, ?) <= ?", [len(filters.until), filters.until]
    if filters.publisher:
        yield "instr(lower(publisher), lower(?)) > 0", [filters.publisher]


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
        scored: list[tuple[int, int, int, list[tuple[int, int]]]] = []
        whole = 0  # sentences with as many words as were asked for: of a very long text no more are looked for
        every = ((start, min(end, start + LONGEST)) for start, end in sentences(text))
        while whole < SENTENCES_A_DOCUMENT and (some := list(islice(every, AT_ONCE))):
            for (start, end), marks in zip(some, self._marks([text[a:b] for a, b in some]), strict=True):
                kinds = {text[start:end][a:b].casefold() for a, b in marks}
                if marks:
                    scored.append((-len(kinds), start, end, marks))
                    whole += len(kinds) >= len(self.wanted.terms)
        most = min((score for score, *_ in scored), default=0)
        best = sorted(item for item in scored if item[0] == most)[:SENTENCES_A_DOCUMENT]
        for _, start, end, marks in best:
            yield Hit(
                str(label), str(text_id), title, publisher, published, url, start, end, text[start:end], tuple(marks)
            )

    def _marks(self, some: list[str]) -> list[list[tuple[int, int]]]:
        """The places of the words in each of some sentences."""
        stems = self._stems(some) if self.wanted.plain else {}
        return [
            sorted({span for run in self.wanted.han for span in _places(sentence, run)} | {*stems.get(number, ())})
            for number, sentence in enumerate(some)
        ]

    def _stems(self, some: list[str]) -> dict[int, list[tuple[int, int]]]:
        """The places that the index marks: it is asked once for all sentences, as each question to it takes a turn."""
        words = [indexed(sentence).words.translate(NO_MARKS) for sentence in some]
        starts = [0, *accumulate(len(sentence) + 1 for sentence in words)]
        self.db.execute("DELETE FROM s")
        self.db.execute("INSERT INTO s (rowid, words, chars, pairs) VALUES (1, ?, '', '')", ("\n".join(words),))
        expression = " OR ".join(self.wanted.plain)
        marked = f"SELECT highlight(s, 0, '{OPEN}', '{CLOSE}') FROM s WHERE s MATCH ?"  # noqa: S608
        found: dict[int, list[tuple[int, int]]] = defaultdict(list)
        for start, end in (span for (text,) in self.db.execute(marked, (expression,)) for span in _spans(text)):
            number = bisect_right(starts, start) - 1
            if end < starts[number + 1]:  # words in a row that stand in two sentences are none
                found[number].append((start - starts[number], end - starts[number]))
        return found


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
