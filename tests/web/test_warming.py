"""A page of each kind is made before anybody asks for one."""

from pathlib import Path

from secretariat import verbs
from secretariat.web.keeper import Keeper
from secretariat.web.pages import PAGES
from secretariat.web.settings import Settings
from secretariat.web.warming import warm


def test_a_page_of_each_kind_is_made(archive: Path) -> None:
    keeper = Keeper(archive)
    assert warm(Settings(archive=archive), keeper) == len(PAGES)
    keeper.close()


def test_of_an_empty_archive_the_lists_are_made(tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "new.db", write=True):
        pass
    keeper = Keeper(tmp_path / "new.db")
    assert warm(Settings(archive=tmp_path / "new.db"), keeper) == sum("{" not in page.path for page in PAGES)
    keeper.close()
