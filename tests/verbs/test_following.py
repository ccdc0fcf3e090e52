"""A thread is told some passages at a time, and each part tells what the whole block tells."""

from pathlib import Path

import pytest

from secretariat import verbs
from secretariat.record.deliverables import statuses
from tools import made_up_readings

PAIR = (("JP", ("Japan", "Tokyo")), ("NO", ("Norway", "Oslo")))
DOCUMENTS, ROWS, DAY = 130, 70, "1990-06"


@pytest.fixture
def archive(tmp_path: Path) -> verbs.Archive:
    opened = verbs.Archive(tmp_path / "m.db", write=True)
    opened.add(made_up_readings.document(0, number, *PAIR) for number in range(DOCUMENTS))
    return opened


def parts(shelf: verbs.Shelf, thread: str) -> list[verbs.Following]:
    """A thread part by part."""
    first = verbs.thread(shelf, thread, DAY, verbs.Part(1, ROWS))
    assert first is not None
    rest = (verbs.thread(shelf, thread, DAY, verbs.Part(page, ROWS)) for page in range(2, first.told.pages + 1))
    return [first, *(one for one in rest if one)]


def test_all_parts_of_a_thread_are_the_thread_with_the_status_of_each_promise(archive: verbs.Archive) -> None:
    shelf = verbs.Kept(archive)
    (row,) = verbs.thread_rows(shelf).rows
    found = parts(shelf, row.id)
    assert len(found) == found[0].told.pages == -(-2 * DOCUMENTS // ROWS)
    followed = verbs.Loose(archive.readings()).followed(("JP", "NO"))
    assert [one for part in found for one in part.told.rows] == [*followed.threads[0].milestones]
    record = shelf.record(("JP", "NO"))
    whole = {one.fact: one for one in statuses(followed.promises, record, followed.threads, DAY)}
    told = {one.fact for one in followed.threads[0].milestones}
    assert {fact: one for part in found for fact, one in part.done.items()} == {
        fact: one for fact, one in whole.items() if fact in told
    }


def test_a_part_of_a_thread_that_is_kept_is_that_of_files(archive: verbs.Archive) -> None:
    kept, loose = verbs.Kept(archive), verbs.Loose(archive.readings())
    assert kept.followed(("JP", "NO")) == loose.followed(("JP", "NO"))
    (row,) = verbs.thread_rows(kept).rows
    assert parts(kept, row.id) == parts(loose, row.id)


def test_a_part_of_a_thread_is_found_without_the_rest_of_the_block(
    archive: verbs.Archive, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = verbs.Kept(archive)
    (row,) = verbs.thread_rows(shelf).rows
    monkeypatch.delattr(verbs.Kept, "followed")
    monkeypatch.setattr(verbs.Kept, "__abstractmethods__", frozenset())
    assert parts(shelf, row.id)[1].done
