"""JSON Lines: each line says of itself what it knows; a broken one costs only itself."""

from pathlib import Path

import msgspec

from secretariat import sources
from secretariat.model import Document
from secretariat.sources import Given, Problem

LINE = {
    "id": "A01",
    "url": "https://example.org/1",
    "title": "Talks held",
    "publisher": "Kyodo",
    "published": "2015-03-19T21:00:00+09:00",
    "language": "en",
    "text": "The talks were held.\r\n",
    "licence": "passed over",
}


def test_a_line_says_all_of_itself(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_bytes(msgspec.json.encode(LINE))
    (read,) = sources.open(tmp_path / "a.jsonl", Given(published="1999", publisher="nobody"))
    assert isinstance(read, Document)
    assert (read.id, read.file, read.published, read.text) == ("A01", "a.jsonl", "2015-03-19", LINE["text"])
    assert set(read.known_by.values()) == {"record"}


def test_a_broken_line_in_the_middle_costs_only_itself(tmp_path: Path) -> None:
    good = msgspec.json.encode(LINE)
    (tmp_path / "a.jsonl").write_bytes(b"\n".join([good, b'{"text": ', b"[]", b'{"id": 3}', b"\xff\xfe", b"", good]))
    items = list(sources.open(tmp_path / "a.jsonl"))
    assert [i.line for i in items if isinstance(i, Problem)] == [2, 3, 4, 5]
    assert len([i for i in items if isinstance(i, Document)]) == 2


def test_a_line_without_an_id_is_named_by_address_or_place(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text(
        '{"text": "x", "url": "https://example.org/x"}\n{"text": "y"}\n{"text": "z", "id": 7}'
    )
    assert [i.id for i in sources.open(tmp_path / "a.jsonl") if isinstance(i, Document)] == [
        "https://example.org/x",
        "a.jsonl:2",
        "7",
    ]


def test_a_date_that_is_none_is_said_and_left_open(tmp_path: Path) -> None:
    (tmp_path / "a.jsonl").write_text('{"text": "x", "published": "19 March"}')
    note, read = sources.open(tmp_path / "a.jsonl")
    assert isinstance(note, Problem)
    assert (note.code, note.failed) == ("bad_date", False)
    assert isinstance(read, Document)
    assert read.published is None
