"""Pictures of the pages on the examples, for the papers: `python -m tools.screenshots` writes docs/pages/*.png.

It wants a Chromium and the test parts. Each picture is of a window as it is seen, scaled so that it is a small file.
"""

import re
import shutil
import tempfile
from pathlib import Path
from urllib.parse import urljoin

from playwright.sync_api import Page, ViewportSize, sync_playwright

from secretariat import verbs
from tools.bench_web import serving
from tools.corpora import EXAMPLES

FOLDER = Path(__file__).parent.parent / "docs" / "pages"
WINDOW: ViewportSize = {"width": 1100, "height": 780}
DIALOGUE = "Japan-China Security Dialogue"


def taken(page: Page, address: str) -> None:
    """Goes through the pages and takes a picture of each."""
    page.goto(address)
    _picture(page, "home")
    page.get_by_role("link", name=DIALOGUE).first.click()
    _picture(page, "dialogue")
    page.locator("table.list th[scope=row] a").last.click()
    _picture(page, "round")
    page.goto(page.url.partition("?")[0] + "/compare")
    _picture(page, "compare")
    page.goto(urljoin(address, page.locator("a.cite").first.get_attribute("href")))
    _picture(page, "document")
    page.goto(re.sub(r"\?.*", "/new", page.url))
    _picture(page, "new")
    for name in ("parties", "people", "threads", "findings", "decisions", "add"):
        page.goto(f"{address}/{name}")
        _picture(page, name)
    page.goto(f"{address}/search?words=missiles")
    _picture(page, "search")


def _picture(page: Page, name: str) -> None:
    page.wait_for_load_state()
    page.screenshot(path=FOLDER / f"{name}.png", animations="disabled")


def main() -> None:
    """Takes all pictures."""
    found = next(path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name)))
    FOLDER.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        archive = Path(folder) / "examples.db"
        with verbs.Archive(archive, write=True) as opened:
            list(verbs.store(opened, [EXAMPLES]))
        browser = playwright.chromium.launch(executable_path=found, args=["--no-sandbox", "--disable-gpu"])
        with serving(archive) as address:
            taken(browser.new_page(viewport=WINDOW, locale="en-GB"), address)
        browser.close()


if __name__ == "__main__":
    main()
