"""The archive only adds: nothing twice, a corrected text beside the first, equal texts once."""

import sqlite3
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from secretariat.archive import Archive, ArchiveError, Made, Row, Sought
from secretariat.model import Decision
from secretariat.sources import Opened
from tools.made_up import opened, reading


def add(archive: Archive, *sources: Opened) -> int:
    return archive.add([(source, reading(source)) for source in sources])


@pytest.fixture
def archive(tmp_path: Path) -> Archive:
    return Archive(tmp_path / "a.db", write=True)


def texts(archive: Archive) -> list[str]:
    current = archive.current()
    return [source.document.text for number, source in archive.versions() if number in current]


def test_the_same_document_twice_changes_nothing(archive: Archive) -> None:
    source = opened("The talks were held.", published="2015-03-20")
    assert add(archive, source) == 1
    before = archive.counts(), archive.mark(1)
    assert add(archive, source, source) == 0
    assert (archive.counts(), archive.mark(1)) == before


def test_a_folder_that_was_moved_is_not_new(archive: Archive) -> None:
    add(archive, opened("The talks were held.", origin="/old/a.txt"))
    assert add(archive, opened("The talks were held.", origin="/new/a.txt")) == 0
    assert archive.counts()["documents"] == 1


def test_a_corrected_text_is_a_new_version_of_the_same_document(archive: Archive) -> None:
    add(archive, opened("The talks were held on Monday."), opened("The talks were held on Tuesday."))
    assert archive.counts() | {"texts": 2} == {"documents": 1, "versions": 2, "texts": 2, "readings": 2, "decisions": 0}
    assert texts(archive) == ["The talks were held on Tuesday."]
    assert len(list(archive.readings())) == 1
    assert len(list(archive.earlier_readings())) == 1


def test_files_of_one_name_in_two_folders_are_two_documents(archive: Archive) -> None:
    add(archive, opened("Round one.", origin="/2014/a.txt"), opened("Round two.", origin="/2015/a.txt"))
    assert texts(archive) == ["Round one.", "Round two."]


def test_equal_texts_from_two_places_are_one_text_told_twice(archive: Archive) -> None:
    add(archive, opened("The talks were held.", "a.txt"), opened("The talks were held.", "b.txt", publisher="Kyodo"))
    assert archive.counts() | {"readings": 2} == {
        "documents": 2, "versions": 2, "texts": 1, "readings": 2, "decisions": 0,
    }  # fmt: skip


def test_a_page_that_changed_back_counts_as_changed(archive: Archive) -> None:
    for text, at in (("One.", "2026-01-01"), ("Two.", "2026-01-02"), ("One.", "2026-01-03"), ("One.", "2026-01-04")):
        add(archive, opened(text, "https://example.org/a", "https://example.org/a", retrieved=at))
    assert archive.counts()["versions"] == 3
    assert texts(archive) == ["One."]


def test_nothing_can_be_changed_or_taken_out(archive: Archive) -> None:
    add(archive, opened("The talks were held."))
    db = sqlite3.connect(archive.path)
    for table in ("text", "document", "version", "reading", "reading_party", "reading_block"):
        with pytest.raises(sqlite3.IntegrityError, match="only added to"):
            db.execute(f"DELETE FROM {table}")
    with pytest.raises(sqlite3.IntegrityError, match="only added to"):
        db.execute("UPDATE text SET body = ''")
    db.close()


def test_a_batch_is_there_whole_or_not_at_all(archive: Archive) -> None:
    good = opened("The talks were held.")
    with pytest.raises(AttributeError):
        archive.add([(good, reading(good)), (None, reading(good))])  # type: ignore[list-item]
    assert archive.counts()["documents"] == 0
    assert add(archive, good) == 1


ANY_TEXT = st.text(st.characters(codec="utf-8"), min_size=1)


@given(ANY_TEXT, st.one_of(st.none(), ANY_TEXT))
def test_every_document_comes_back_as_it_went_in(
    tmp_path_factory: pytest.TempPathFactory, text: str, title: str | None
) -> None:
    source = opened(text, **({"title": title} if title else {}))
    with Archive(tmp_path_factory.mktemp("any") / "a.db", write=True) as archive:
        add(archive, source)
        assert [kept for _, kept in archive.versions()] == [source]
        assert list(archive.readings()) == [reading(source)]
        assert list(archive.check()) == []


def test_decisions_are_kept_in_order_and_once(archive: Archive) -> None:
    first = Decision(id="2", kind="accept", fact="t.rounds.0.1", who="A. Berg", when="2026-01-02T00:00:00Z")
    second = Decision(id="1", kind="note", fact="t.rounds.0.1", who="A. Berg", when="2026-01-03T00:00:00Z", value="ask")
    for decision in (first, second, first):
        archive.decide(decision)
    assert archive.decisions() == (first, second)


def test_a_block_has_the_readings_that_touch_it_and_all_copies(archive: Archive) -> None:
    a, b, c = opened("A " * 9, "a.txt"), opened("B " * 9, "b.txt"), opened("A " * 9, "c.txt", publisher="Kyodo")
    archive.add([(a, reading(a)), (b, reading(b, ("CN", "JP"))), (c, reading(c, ()))])
    assert archive.blocks() == [(), ("CN", "JP"), ("JP", "NO")]
    assert [r.document.id for r in archive.readings_of_block(("JP", "NO"))] == ["a.txt", "c.txt"]


def test_only_what_this_reader_has_not_read_is_read_again(archive: Archive) -> None:
    a = opened("The talks were held.")
    add(archive, a)
    assert archive.unread(1, "x") == []
    (number,) = archive.unread(2, "x")
    archive.reread([(number, reading(archive.version(number), reader=2))])
    assert archive.unread(2, "x") == []
    assert [r.reader for r in archive.readings()] == [2]
    assert archive.counts()["readings"] == 2


def made(archive: Archive, block: str, name: str, *, own: bool = False) -> Made:
    row = Row("dialogue", name, name, name, None, name.encode())
    return Made(
        block,
        archive.to_build()[block],
        {f"lines {block}": name.encode()},
        [row],
        [row._replace(body=b"own")] if own else None,
    )


def test_what_was_built_is_shown_until_it_is_built_anew(archive: Archive) -> None:
    at = archive.mark(1)
    archive.forget(None, at, ["JP|NO", "CN|JP"])
    assert list(archive.to_build()) == ["CN|JP", "JP|NO"]
    archive.keep_blocks([made(archive, "JP|NO", "cyber"), made(archive, "CN|JP", "security")], ["lines"])
    assert archive.to_build() == {}
    add(archive, opened("One."))
    archive.forget(at, archive.mark(1), ["JP|NO"])
    assert archive.part("lines JP|NO") == b"cyber"
    late = made(archive, "JP|NO", "built before something new came")
    add(archive, opened("Two.", "b.txt"))
    archive.forget(archive.marked(), archive.mark(1), ["JP|NO"])
    archive.keep_blocks([late], ["lines"])
    assert archive.part("lines JP|NO") == b"cyber"
    archive.keep_blocks([made(archive, "JP|NO", "cyber policy")], ["lines"])
    assert archive.part("lines JP|NO") == b"cyber policy"
    archive.drop()
    assert archive.rows(Sought("dialogue")) == []


def test_a_part_of_a_list_is_what_meets_every_condition(archive: Archive) -> None:
    at = archive.mark(1)
    archive.forget(None, at, ["JP|NO", "CN|JP"])
    archive.keep_blocks([made(archive, "JP|NO", "cyber"), made(archive, "CN|JP", "security", own=True)], ["lines"])
    every = Sought("dialogue")
    assert archive.rows(every) == [b"cyber", b"security"]
    assert archive.rows(every._replace(private=True)) == [b"cyber", b"own"]
    assert archive.rows(every._replace(backwards=True), 1, 1) == [b"cyber"]
    assert archive.rows(every._replace(parties=("JP", "CN"))) == [b"security"]
    assert archive.rows(every._replace(parties=("J",))) == []
    assert archive.rows(every._replace(words=("yb", "er"))) == [b"cyber"]
    assert archive.row_count(every) == 2
    assert archive.row_groups(every) == [("CN|JP", None, 1), ("JP|NO", None, 1)]


def test_damage_is_found(archive: Archive) -> None:
    source = opened("The talks were held.")
    add(archive, source)
    db = sqlite3.connect(archive.path)
    db.execute("DROP TRIGGER text_no_update")
    db.execute("UPDATE text SET body = 'The walks were held.'")
    db.commit()
    db.close()
    assert [fault.what for fault in archive.check()] == [
        "its words are not those that were stored",
        "a quote of its reading does not stand in its text",
    ]


def test_closed_archives_do_not_hold_the_file(tmp_path: Path) -> None:
    with Archive(tmp_path / "a.db", write=True) as archive:
        add(archive, opened("One."))
    with pytest.raises(ArchiveError, match="no archive here"):
        Archive(tmp_path / "b.db")
