"""Nobody who looks waits for somebody who writes: pages show what was built last."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Thread
from time import monotonic

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from secretariat import verbs
from secretariat.web.deciding import decided
from secretariat.web.desk import Desk
from secretariat.web.keeper import Keeper
from tests.web.conftest import browser
from tests.web.test_review import ROUND, TEXT, send
from tools.made_up import lines

LONG = 20.0  # seconds: a writer is waited for three times as long, so that only who waits for it fails
PAGES = ("/", "/people", "/threads", "/parties", "/findings", "/decisions", "/search?words=dialogue", f"/round/{ROUND}",
         f"/round/{ROUND}/compare", f"/dialogue/{ROUND}", f"/document/{TEXT}", f"/document/{TEXT}/new")  # fmt: skip


@contextmanager
def writing(archive: Path) -> Iterator[None]:
    """Somebody holds the archive, as who reads documents into it does for moments."""
    with verbs.Archive(archive, write=True) as writer:
        writer._db.execute("BEGIN IMMEDIATE")
        try:
            yield
        finally:
            writer._db.execute("ROLLBACK")


def norwegian(desk: TestClient[Litestar]) -> list[str]:
    """The names of the dialogues with Norway."""
    return [one["name"] for one in desk.get("/dialogues.json", params={"party": "NO"}).json()["dialogues"]]


def test_no_page_waits_for_who_writes(archive: Path, tmp_path: Path) -> None:
    with browser(archive) as desk:
        assert desk.get("/").status_code == 200
        with verbs.Archive(archive, write=True) as writer:
            list(verbs.store(writer, [lines(tmp_path / "more.jsonl", 40)]))
        with writing(archive):
            start = monotonic()
            answers = {page: desk.get(page).status_code for page in PAGES}
            took = monotonic() - start
    assert answers == dict.fromkeys(PAGES, 200)
    assert took < LONG


def test_what_is_new_is_said_to_be_on_its_way_and_comes(archive: Path, tmp_path: Path) -> None:
    with browser(archive) as desk:
        desk.get("/")
        with verbs.Archive(archive, write=True) as writer:
            list(verbs.store(writer, [lines(tmp_path / "more.jsonl", 4)]))
        with writing(archive):
            assert "is being put together" in desk.get("/").text
            assert not norwegian(desk)
        with verbs.Archive(archive) as opened:
            assert verbs.refresh(opened)
        assert norwegian(desk)


def test_those_who_come_first_see_what_was_read(archive: Path) -> None:
    with verbs.Archive(archive, write=True) as writer:
        writer.drop()
    keeper = Keeper(archive)
    waiting: list[int] = []

    def look() -> None:
        with keeper.opened() as opened:
            waiting.append(keeper.fresh(opened))

    at_once = [Thread(target=look) for _ in range(3)]
    for thread in at_once:
        thread.start()
    for thread in at_once:
        thread.join()
    keeper.close()
    assert waiting == [0, 0, 0]


def test_a_decision_waits_for_nothing_that_others_brought(
    archive: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with verbs.Archive(archive, write=True) as writer:
        list(verbs.store(writer, [lines(tmp_path / "more.jsonl", 4)]))
    monkeypatch.setattr(Keeper, "fresh", lambda *_: pytest.fail("it looks for what is new"))
    desk = Desk(archive, keeper=Keeper(archive))
    decided(desk, {"kind": "note", "fact": ROUND, "note": "seen", "who": "A. Berg"})
    with verbs.Archive(archive) as opened:
        assert [one.value for one in opened.decisions()] == ["seen"]


def test_a_page_is_of_one_moment(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = verbs.person_rows

    def built_meanwhile(shelf: verbs.Kept, *asked: object, **more: object) -> object:
        found = before(shelf, *asked, **more)  # type: ignore[arg-type]
        with verbs.Archive(archive, write=True) as writer:
            writer.drop()
        assert before(shelf, *asked, **more) == found  # type: ignore[arg-type]
        return found

    monkeypatch.setattr(verbs, "person_rows", built_meanwhile)
    with browser(archive) as desk:
        assert desk.get("/people.json").json()["of"] > 0


def test_what_somebody_decided_is_there_with_the_next_page(archive: Path) -> None:
    with browser(archive) as desk:
        page = send(desk, "/decide", kind="correct", fact=ROUND, slot="place", value="Nara", back=f"/round/{ROUND}")
        with verbs.Archive(archive) as opened:
            assert verbs.refresh(opened)
        assert "Nara" in page or "Nara" in desk.get(f"/round/{ROUND}").text
