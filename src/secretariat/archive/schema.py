"""The forms of the archive, one after the other. A released form is never edited: a change is a new one at the end."""

APPLICATION = 0x53454352  # "SECR", in the head of the file: tells an archive from any other database

# What people and programs gave or read is only ever added to: the triggers see to it. `cache` may be dropped.
FIRST = """
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    text_id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
);
CREATE TABLE document (
    id INTEGER PRIMARY KEY,
    origin TEXT NOT NULL UNIQUE
);
CREATE TABLE version (
    id INTEGER PRIMARY KEY,
    document INTEGER NOT NULL REFERENCES document,
    digest TEXT NOT NULL,
    text INTEGER NOT NULL REFERENCES text,
    label TEXT NOT NULL,
    file TEXT,
    url TEXT,
    title TEXT,
    publisher TEXT,
    published TEXT,
    language TEXT,
    retrieved TEXT,
    known_by TEXT NOT NULL,
    bytes_sha256 TEXT NOT NULL,
    extractor TEXT NOT NULL,
    stored TEXT NOT NULL
);
CREATE INDEX version_of_document ON version (document);
CREATE INDEX version_by_label ON version (label, digest);
CREATE INDEX version_of_text ON version (text);
CREATE TABLE reading (
    id INTEGER PRIMARY KEY,
    version INTEGER NOT NULL REFERENCES version,
    reader INTEGER NOT NULL,
    lexicon TEXT NOT NULL,
    body BLOB NOT NULL,
    stored TEXT NOT NULL,
    UNIQUE (version, reader, lexicon)
);
CREATE TABLE reading_party (party TEXT NOT NULL, reading INTEGER NOT NULL REFERENCES reading,
    PRIMARY KEY (party, reading)) WITHOUT ROWID;
CREATE TABLE reading_block (block TEXT NOT NULL, reading INTEGER NOT NULL REFERENCES reading,
    PRIMARY KEY (block, reading)) WITHOUT ROWID;
CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL
);
CREATE TABLE exported (
    number INTEGER PRIMARY KEY,
    uid TEXT NOT NULL,
    kind TEXT NOT NULL,
    fact TEXT NOT NULL,
    UNIQUE (kind, fact)
);
CREATE TABLE cache (name TEXT PRIMARY KEY, state TEXT NOT NULL, body BLOB NOT NULL) WITHOUT ROWID;
CREATE VIRTUAL TABLE word USING fts5 (words, chars, pairs, content='', tokenize='porter unicode61 remove_diacritics 2');
CREATE VIEW current AS
    SELECT version.*, reading.id AS reading FROM version JOIN reading ON reading.id =
        (SELECT max(id) FROM reading AS r WHERE r.version = version.id)
    WHERE version.id = (SELECT max(id) FROM version AS v WHERE v.document = version.document);
"""

KEPT = ("text", "document", "version", "reading", "reading_party", "reading_block", "decision", "exported")


def only_added(table: str) -> str:
    """The triggers that refuse to change or take out what a table holds."""
    return "".join(
        f"CREATE TRIGGER {table}_no_{verb} BEFORE {verb} ON {table} BEGIN SELECT RAISE(ABORT, 'only added to'); END;\n"
        for verb in ("update", "delete")
    )


# Which blocks a reading touches, without looking through all of them.
SECOND = "CREATE INDEX block_of_reading ON reading_block (reading);"

# A document is asked for by its address, too.
THIRD = "CREATE INDEX version_by_url ON version (url);"

# Beside the cache, and as easily dropped: the rows of lists, and the heads of whom people are made.
FOURTH = """
CREATE TABLE listed (block TEXT NOT NULL, seen INTEGER NOT NULL, kind TEXT NOT NULL, id TEXT NOT NULL,
    place TEXT NOT NULL, words TEXT NOT NULL, about TEXT, body BLOB NOT NULL);
CREATE INDEX listed_in_order ON listed (kind, place, id, seen, block, about);
CREATE INDEX listed_of_block ON listed (block);
CREATE INDEX listed_by_id ON listed (kind, id);
CREATE TABLE led (side TEXT NOT NULL, letters TEXT NOT NULL, block TEXT NOT NULL, body BLOB NOT NULL,
    PRIMARY KEY (side, letters, block)) WITHOUT ROWID;
CREATE INDEX led_of_block ON led (block);
"""

MIGRATIONS: tuple[str, ...] = (FIRST + "".join(map(only_added, KEPT)), SECOND, THIRD, FOURTH)
