"""What is new is built beside the pages: what somebody decided on first, a little by a thread, much by a process."""

import multiprocessing
from collections.abc import Collection, Iterator
from pathlib import Path
from threading import Event

import pytest

from secretariat import verbs
from secretariat.web import builder
from secretariat.web.builder import Builder
from tools.made_up import lines, of_many

WORD = verbs.Word(who="A. Berg", public=True)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """An archive of three dialogues that nobody has built."""
    path = tmp_path / "desk.db"
    with verbs.Archive(path, write=True) as archive:
        assert list(verbs.store(archive, [lines(tmp_path / "some.jsonl", 3, text=of_many)]))
    return path


@pytest.fixture
def built(path: Path) -> Iterator[Builder]:
    made = Builder(path)
    yield made
    made.helper.close()


def texts(path: Path) -> list[str]:
    with verbs.Archive(path) as archive:
        return [reading.document.text_id for reading in archive.readings()]


def fresh(path: Path) -> bool:
    with verbs.Archive(path) as archive:
        return verbs.is_fresh(archive)


def noted(path: Path, text: str) -> None:
    """Somebody notes something on the round that a text is about."""
    with verbs.Archive(path, write=True) as archive:
        (reading,) = archive.readings_of([text])
        start = reading.rounds[0].evidence[0].start
        aim = verbs.at_fact(verbs.Kept(archive, as_built=True), f"{text}.rounds.{start}.1", None)
        verbs.keep(archive, [verbs.decision("note", aim, WORD, value="looked at")])


@pytest.mark.parametrize(("few", "processes"), [(0, 1), (300, 0)])
def test_much_is_built_in_a_process_of_its_own(
    path: Path, built: Builder, monkeypatch: pytest.MonkeyPatch, few: int, processes: int
) -> None:
    monkeypatch.setattr(builder, "FEW", few)
    before = {*multiprocessing.active_children()}
    begun, _ = built.begin()
    begun.join(60)
    assert fresh(path)
    assert len({*multiprocessing.active_children()} - before) == processes


def test_a_process_that_ended_is_begun_anew(path: Path, built: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(builder, "FEW", 0)
    before = {*multiprocessing.active_children()}
    assert built.helper.build()
    for process in {*multiprocessing.active_children()} - before:
        process.kill()
        process.join(60)
    while not fresh(path):
        assert built.helper.build()


def test_what_somebody_decided_on_comes_before_all_that_waits(
    path: Path, built: Builder, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[Collection[str]] = []
    before, last = builder.build, texts(path)[-1]

    def watched(path: Path, texts: Collection[str] = ()) -> bool:
        done.append(texts)
        if len(done) == 1:
            built.begin([last])  # while the first few are being built
        return before(path, texts)

    monkeypatch.setattr(builder, "build", watched)
    monkeypatch.setattr(verbs.building, "AT_ONCE", 1)
    begun, new = built.begin()
    assert new
    assert built.begin() == (begun, False)
    begun.join(60)
    assert [*map(list, done[:3])] == [[], [last], []]
    assert fresh(path)


def test_little_that_was_decided_is_built_at_once(path: Path, built: Builder) -> None:
    with verbs.Archive(path) as archive:
        verbs.refresh(archive)
    text = texts(path)[0]
    noted(path, text)
    built.decided([text])
    assert fresh(path)


def test_much_that_was_decided_holds_nobody_up(path: Path, built: Builder, monkeypatch: pytest.MonkeyPatch) -> None:
    with verbs.Archive(path) as archive:
        verbs.refresh(archive)
    text, goes_on = texts(path)[0], Event()
    noted(path, text)
    monkeypatch.setattr(builder, "FEW", 0)
    monkeypatch.setattr(built.helper, "build", lambda texts=(): goes_on.wait(60) and builder.build(path, texts))
    built.decided([text])
    assert not fresh(path)
    goes_on.set()
    begun = built._thread
    if begun:
        begun.join(60)
    assert fresh(path)


def test_an_archive_that_nobody_may_build_in_is_not_tried_for_ever(
    path: Path, built: Builder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(verbs, "refresh_some", lambda _: False)
    begun, _ = built.begin()
    begun.join(60)
    assert not begun.is_alive()
    assert not fresh(path)
