"""A browser without a window, on an archive of the examples."""

from collections.abc import Iterator
from pathlib import Path
from shutil import copyfile

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from secretariat import verbs
from secretariat.web.app import create_app
from secretariat.web.settings import Settings
from tools.corpora import EXAMPLES

HOME = "http://127.0.0.1"


@pytest.fixture(scope="session")
def examples(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of the examples, read once."""
    path = tmp_path_factory.mktemp("web") / "examples.db"
    with verbs.Archive(path, write=True) as archive:
        assert list(verbs.store(archive, [EXAMPLES]))
    with verbs.Archive(path) as archive:
        verbs.Kept(archive)
    return path


@pytest.fixture
def archive(examples: Path, tmp_path: Path) -> Path:
    """A copy that a test may decide in."""
    return Path(copyfile(examples, tmp_path / "desk.db"))


def browser(path: Path, **settings: object) -> TestClient[Litestar]:
    """A client of an application over an archive."""
    app = create_app(Settings(archive=path, **settings))  # type: ignore[arg-type]
    client = TestClient(app, base_url=HOME)
    client.follow_redirects = True
    return client


@pytest.fixture
def desk(archive: Path) -> Iterator[TestClient[Litestar]]:
    """Somebody at a desk."""
    with browser(archive) as client:
        yield client
