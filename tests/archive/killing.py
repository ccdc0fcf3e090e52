"""Kills a reading of 1,000 documents again and again, and looks at the archive each time. Run by test_nothing_lost.

The reader is loaded once and forked for each life, so that a life is all reading and no loading. Each is ended by
SIGKILL at a random moment. Prints what was seen; fails where something was lost.
"""

import os
import random
import signal
import sqlite3
import sys
import time
from pathlib import Path

from secretariat import verbs
from secretariat.lexicon.load import load_lexicon


def life(archive: Path, source: Path) -> int:
    """Starts reading in a process of its own."""
    child = os.fork()
    if child == 0:
        with verbs.Archive(archive, write=True) as opened:
            for _ in verbs.store(opened, [source]):
                pass
        os._exit(0)
    return child


def whole(archive: Path) -> int:
    """How many documents there are; fails where one of them is not whole."""
    with verbs.Archive(archive) as opened:
        counts = opened.counts()
        db = sqlite3.connect(archive)
        said = db.execute("PRAGMA quick_check").fetchall()
        assert said == [("ok",)], said
        (indexed,) = db.execute("SELECT count(*) FROM word_docsize").fetchone()
        db.close()
        assert counts["documents"] == counts["versions"] == counts["readings"] == counts["texts"] == indexed, counts
    return counts["documents"]


def begun(archive: Path) -> bool:
    """Whether the life got as far as the first form of the archive; before that there is an empty file."""
    db = sqlite3.connect(archive)
    (tables,) = db.execute("SELECT count(*) FROM sqlite_master").fetchone()
    db.close()
    return bool(tables)


def main(folder: Path, source: Path, kills: int) -> None:
    """So many kills; whenever an archive is complete, the next one is begun."""
    random.seed(11)
    load_lexicon()
    list(verbs.read([source]))[:0]  # all that is loaded late is loaded now, for every life after this
    start = time.monotonic()
    os.waitpid(life(folder / "unhurt.db", source), 0)
    longest = 0.3 * (time.monotonic() - start)  # of a life: some end before the first document, most midway
    number, killed, midway, complete = 0, 0, 0, 0
    before = 0
    while killed < kills:
        archive = folder / f"{number}.db"
        child = life(archive, source)
        time.sleep(random.uniform(0.0, longest))
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        if os.WIFSIGNALED(status):
            killed += 1
        if not archive.exists():
            continue
        held = whole(archive) if begun(archive) else 0
        assert held >= before, (held, before)
        midway += 0 < held < 1000
        before = held
        if held == 1000:
            number, before, complete = number + 1, 0, complete + 1
    archive = folder / f"{number}.db"
    os.waitpid(life(archive, source), 0)
    assert whole(archive) == 1000
    with verbs.Archive(archive) as opened:
        assert list(opened.check()) == []
    sys.stdout.write(f"{killed} kills, {midway} midway, {complete} archives completed between them\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]))
