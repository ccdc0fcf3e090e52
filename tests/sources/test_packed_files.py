"""Zips and gzips: read in memory, each member judged by itself, no bomb unpacked, nothing laid outside."""

import gzip
import io
import zipfile
from pathlib import Path

import pytest

from secretariat import sources
from secretariat.model import Document
from secretariat.sources import Opened, Problem


def packed(path: Path, members: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members.items():
            package.writestr(name, data)
    return path


def split(path: Path) -> tuple[list[str], list[str]]:
    items = list(sources.open(path))
    return [i.id for i in items if isinstance(i, Document)], [i.code for i in items if isinstance(i, Problem)]


def test_the_files_of_a_zip_are_read_in_one_order(tmp_path: Path) -> None:
    line = b'{"id": "A01", "text": "The talks were held."}\n{"text":'
    path = packed(tmp_path / "a.zip", {"in/b.txt": b"Talks were held.", "a.txt": b"Talks were held.", "c.jsonl": line})
    items = list(sources.open_all([path]))
    assert [i.document.id for i in items if isinstance(i, Opened)] == ["a.txt", "A01", "b.txt"]
    assert [str(i)[:20] for i in items if isinstance(i, Problem)] == ["a.zip/c.jsonl, line "]
    assert next(i for i in items if isinstance(i, Opened)).origin.endswith("a.zip!a.txt")


def test_members_that_cannot_be_trusted_are_left_out_and_said(tmp_path: Path) -> None:
    inner = packed(tmp_path / "inner.zip", {"x.txt": b"x"}).read_bytes()
    path = packed(
        tmp_path / "a.zip",
        {"../../evil.txt": b"x", "/etc/evil.txt": b"x", "inner.zip": inner, "c:/evil.txt": b"x", "a.txt": b"Talks."},
    )
    read, codes = split(path)
    assert read == ["a.txt"]
    assert sorted(codes) == ["climbs", "climbs", "climbs", "nested"]
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.zip", "inner.zip"]


def test_a_zip_bomb_is_not_unpacked(tmp_path: Path) -> None:
    path = packed(tmp_path / "a.zip", {"a.txt": b"The talks were held.", "b.txt": bytes(80 * 2**20)})
    assert split(path) == (["a.txt"], ["bomb"])


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04 broken", b"no zip"])
def test_a_broken_zip_is_said(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "a.zip").write_bytes(data)
    assert split(tmp_path / "a.zip") == ([], ["broken"])


def test_lines_in_gzip_are_read_and_what_was_cut_short_is_said(tmp_path: Path) -> None:
    lines = b"".join(b'{"id": %d, "text": "The talks of %d were held."}\n' % (i, i * 7919) for i in range(20_000))
    whole = gzip.compress(lines)
    (tmp_path / "a.jsonl.gz").write_bytes(whole)
    assert len(split(tmp_path / "a.jsonl.gz")[0]) == 20_000
    (tmp_path / "a.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    read, codes = split(tmp_path / "a.jsonl.gz")
    assert 5_000 < len(read) < 20_000
    assert codes[-1] == "broken"


def test_a_gzip_bomb_ends(tmp_path: Path) -> None:
    out = io.BytesIO()
    with gzip.GzipFile(fileobj=out, mode="wb", compresslevel=9) as stream:
        for _ in range(20):
            stream.write(b"\n" * 2**20)
    (tmp_path / "a.jsonl.gz").write_bytes(out.getvalue())
    assert split(tmp_path / "a.jsonl.gz") == ([], ["bomb"])


def test_a_line_that_is_too_long_costs_only_itself(tmp_path: Path) -> None:
    with (tmp_path / "a.jsonl").open("wb") as stream:
        stream.write(b'{"id": 1, "text": "The talks were held."}\n{"id": 2, "text": "')
        for _ in range(70):
            stream.write(b"x" * 2**20)
        stream.write(b'"}\n{"id": 3, "text": "The talks were held."}\n')
    assert split(tmp_path / "a.jsonl") == (["1", "3"], ["too_large"])


def test_a_text_of_two_hundred_megabytes_is_refused_in_time(tmp_path: Path) -> None:
    with (tmp_path / "a.txt").open("wb") as stream:
        for _ in range(200):
            stream.write(b"The talks were held. " * 50_000)
    (tmp_path / "b.txt").write_text("The talks were held.")
    assert split(tmp_path) == (["b.txt"], ["too_large"])
