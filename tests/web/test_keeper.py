"""What is new is built beside the pages: a little in a thread, much in a process of its own."""

import multiprocessing
from pathlib import Path

import pytest

from secretariat import verbs
from secretariat.web import keeper
from secretariat.web.keeper import Keeper
from tools.made_up import lines


@pytest.mark.parametrize(("many", "processes"), [(-1, 1), (100, 0)])
def test_much_is_built_in_a_process_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, many: int, processes: int
) -> None:
    monkeypatch.setattr(keeper, "MANY", many)
    path = tmp_path / "desk.db"
    with verbs.Archive(path, write=True) as archive:
        assert list(verbs.store(archive, [lines(tmp_path / "some.jsonl", 3)]))
    kept = Keeper(path)
    with kept.opened() as archive:
        begun = kept._begin(archive.waiting() > many)
        assert begun is not None
        assert len(multiprocessing.active_children()) == processes
        begun.join(60)
        assert verbs.is_fresh(archive)
    kept.close()
