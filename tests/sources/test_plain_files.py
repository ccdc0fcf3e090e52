"""A text file's text is kept exactly; its encoding is told from the bytes."""

from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import strategies as st

from secretariat import sources
from secretariat.model import Document
from secretariat.sources import Given, Problem

JAPANESE = "第17回日中安保対話が東京で開催された。双方は、防衛当局間の連絡を続けることで一致した。"
CHINESE = "第十七次中日安全对话在东京举行，双方就防务和安全政策交换了意见。"
WESTERN = "The talks in São Paulo ended in a “frank” exchange – the first in Curaçao since 2012."


def only(path: Path, given: Given = Given()) -> Document | Problem:  # noqa: B008  it is frozen
    (item,) = [i for i in sources.open(path, given) if not (isinstance(i, Problem) and not i.failed)]
    return item


def document(path: Path, given: Given = Given()) -> Document:  # noqa: B008
    item = only(path, given)
    assert isinstance(item, Document), item
    return item


@for_all(st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), min_size=1).filter(lambda t: t.strip()))
def test_any_text_is_kept_to_the_letter(tmp_path_factory: pytest.TempPathFactory, text: str) -> None:
    file = tmp_path_factory.mktemp("any") / "a.txt"
    file.write_bytes(text.encode())
    if text.startswith("\ufeff"):
        text = text[1:]
    if text.strip():
        assert document(file).text == text


def test_line_ends_stay_as_they_are(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"one\r\ntwo\rthree\n\tfour")
    assert document(tmp_path / "a.txt").text == "one\r\ntwo\rthree\n\tfour"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (JAPANESE, "cp932"),
        (JAPANESE, "euc_jp"),
        (JAPANESE, "utf-16"),
        (JAPANESE, "utf-16-be"),
        (CHINESE, "gb18030"),
        (WESTERN, "cp1252"),
        (WESTERN, "utf-16-le"),
        (WESTERN, "utf-8-sig"),
    ],
)
def test_the_encodings_that_a_desk_gets(tmp_path: Path, text: str, encoding: str) -> None:
    (tmp_path / "a.txt").write_bytes(text.encode(encoding))
    assert document(tmp_path / "a.txt").text == text


def test_a_guessed_encoding_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(JAPANESE.encode("cp932"))
    note, read = sources.open(tmp_path / "a.txt")
    assert isinstance(note, Problem)
    assert not note.failed
    assert note.code == "guessed_encoding"
    assert isinstance(read, Document)


def test_what_the_caller_gives_fills_what_the_file_does_not_say(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The talks were held yesterday.")
    read = document(tmp_path / "a.txt", Given(published="2015-03-20", publisher="Kyodo", url="https://example.org/a"))
    assert (read.id, read.file, read.published, read.publisher) == ("a.txt", "a.txt", "2015-03-20", "Kyodo")
    assert read.known_by == {"published": "given", "publisher": "given", "url": "given"}


def test_one_address_is_not_given_to_many_documents(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("The talks were held.")
    note, *read = sources.open(tmp_path, Given(url="https://example.org/a"))
    assert isinstance(note, Problem)
    assert note.code == "one_address"
    assert [d.url for d in read if isinstance(d, Document)] == [None, None]


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t\n", "no_text"),
        (bytes(range(256)) * 4, "not_text"),
        (b"\xfe\x81\x8f\x9d" * 50, "not_text"),
    ],
)
def test_what_is_no_text_is_said(tmp_path: Path, data: bytes, code: str) -> None:
    (tmp_path / "a.txt").write_bytes(data)
    trouble = only(tmp_path / "a.txt")
    assert isinstance(trouble, Problem)
    assert (trouble.file, trouble.code) == ("a.txt", code)
    assert "\n" not in str(trouble)
