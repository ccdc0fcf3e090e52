"""Two people decide on one document while the archive takes in others: no word is lost."""

from pathlib import Path
from threading import Thread

from secretariat import verbs
from tests.web.conftest import browser
from tests.web.test_review import ROUND, TEXT, send
from tools.made_up import lines

TIMES, DOCUMENTS = 6, 100


def test_no_word_is_lost_while_two_decide_and_others_are_read(archive: Path, tmp_path: Path) -> None:
    source = lines(tmp_path / "more.jsonl", DOCUMENTS)
    troubles: list[str] = []

    def deciding(name: str) -> None:
        try:
            with browser(archive) as desk:
                for number in range(TIMES):
                    send(desk, "/decide", kind="note", fact=ROUND, note=f"{name} {number}", back=f"/document/{TEXT}")
        except Exception as error:  # noqa: BLE001  told below, where the test can fail by it
            troubles.append(repr(error))

    def reading() -> None:
        with verbs.Archive(archive, write=True) as writer:
            troubles.extend(str(one) for one in verbs.store(writer, [source]) if isinstance(one, verbs.Problem))

    with browser(archive):
        pass  # what an application imports at its start two threads may not import at once
    at_once = [Thread(target=deciding, args=(name,)) for name in ("one", "other")] + [Thread(target=reading)]
    for thread in at_once:
        thread.start()
    for thread in at_once:
        thread.join()
    assert troubles == []
    with verbs.Archive(archive) as opened:
        kept = {str(one.value) for one in opened.decisions()}
        assert opened.counts()["documents"] >= DOCUMENTS
    assert kept == {f"{name} {number}" for name in ("one", "other") for number in range(TIMES)}
