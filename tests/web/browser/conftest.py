"""A real browser: the Chromium of the machine. Without one these tests are skipped at a desk, and fail in the
continuous build, which installs it.
"""

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, BrowserContext, Dialog, Page, expect, sync_playwright

from tests.web.serving import served

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
ALONE = (
    "--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
    "--disable-background-networking", "--disable-component-update", "--disable-sync",
    # Whatever a page asks of another host finds nothing; that it asked fails the test.
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
)  # fmt: skip
TIMEOUT = 15_000  # milliseconds, on a machine that does other things too
expect.set_options(timeout=TIMEOUT)  # what is asked for waits as long as what is clicked
Opener = Callable[..., Page]


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One browser for all tests of a worker."""
    found = next((path for name in NAMES if (path := shutil.which(name))), None)
    if found is None and os.environ.get("CI"):
        pytest.fail("The continuous build has no Chromium: `make test` installs it with apt-get as root.")
    if found is None:
        pytest.skip("No Chromium on this machine: apt-get install chromium, or any Chrome, runs these tests.")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=found, args=list(ALONE))
        yield started
        started.close()


@pytest.fixture(scope="session")
def shown(examples: Path) -> Iterator[str]:
    """The examples, served, for tests that only look."""
    with served(examples) as address:
        yield address


@pytest.fixture
def own(examples: Path, tmp_path: Path) -> Iterator[tuple[str, Path]]:
    """The examples, served, for one test that writes; the address and the archive."""
    archive = Path(shutil.copy(examples, tmp_path / "own.db"))
    with served(archive) as address:
        yield address, archive


class Watch:
    """What a page must never do: ask another host, run a script of a text, break a rule of the policy."""

    def __init__(self) -> None:
        self.broken: list[str] = []

    def over(self, context: BrowserContext) -> None:
        """Watches all pages of a context."""
        context.on("request", lambda request: self._asked(request.url))
        context.on("console", lambda message: self._said(message.type, message.text))
        context.on("weberror", lambda error: self.broken.append(f"error: {error.error}"))
        context.on("dialog", self._asked_a_person)

    def _asked_a_person(self, dialog: Dialog) -> None:
        self.broken.append(f"dialog: {dialog.message}")
        dialog.dismiss()

    def _asked(self, url: str) -> None:
        if urlsplit(url).hostname != "127.0.0.1" and not url.startswith(("about:", "data:", "blob:")):
            self.broken.append(f"asked of another host: {url}")

    def _said(self, kind: str, text: str) -> None:
        if kind == "error":
            self.broken.append(f"console: {text}")


@pytest.fixture
def opened(browser: Browser) -> Iterator[Opener]:
    """Opens a page in a fresh context, watched; `allowed` are parts of messages that the test expects."""
    watch, contexts, expected = Watch(), list[BrowserContext](), list[str]()

    def opener(url: str = "about:blank", *, allowed: tuple[str, ...] = (), **more: object) -> Page:
        context = browser.new_context(**more)  # type: ignore[arg-type]
        contexts.append(context)
        expected.extend(allowed)
        context.set_default_timeout(TIMEOUT)
        watch.over(context)
        page = context.new_page()
        page.goto(url)
        return page

    yield opener
    for context in contexts:
        context.close()
    assert [one for one in watch.broken if not any(part in one for part in expected)] == []
