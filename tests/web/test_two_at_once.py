"""Two people decide on one document while the archive takes in others: no word is lost."""

from pathlib import Path
from threading import Thread

from litestar import Litestar
from litestar.testing import TestClient

from secretariat import verbs
from tests.web.conftest import browser
from tests.web.test_review import ROUND, TEXT, send
from tools.made_up import lines

TIMES, DOCUMENTS = 6, 100


def test_no_word_is_lost_while_two_decide_and_others_are_read(archive: Path, tmp_path: Path) -> None:
    source = lines(tmp_path / "more.jsonl", DOCUMENTS)
    troubles: list[str] = []

    def deciding(name: str, client: TestClient[Litestar]) -> None:
        try:
            with client as desk:
                for number in range(TIMES):
                    send(desk, "/decide", kind="note", fact=ROUND, note=f"{name} {number}", back=f"/document/{TEXT}")
        except Exception as error:  # noqa: BLE001  told below, where the test can fail by it
            troubles.append(repr(error))

    def reading() -> None:
        with verbs.Archive(archive, write=True) as writer:
            troubles.extend(str(one) for one in verbs.store(writer, [source]) if isinstance(one, verbs.Problem))

    # For each application Litestar tries to import parts that are not installed, which two threads may not do at once.
    desks = {name: browser(archive) for name in ("one", "other")}
    at_once = [Thread(target=deciding, args=each) for each in desks.items()] + [Thread(target=reading)]
    for thread in at_once:
        thread.start()
    for thread in at_once:
        thread.join()
    assert troubles == []
    with verbs.Archive(archive) as opened:
        kept = {str(one.value) for one in opened.decisions()}
        assert opened.counts()["documents"] >= DOCUMENTS
    assert kept == {f"{name} {number}" for name in ("one", "other") for number in range(TIMES)}
