"""Two people decide on one document while a thousand documents are read in: no Decision is lost, nobody waits."""

import subprocess
import time
from pathlib import Path

from playwright.sync_api import Page

from secretariat.archive import Archive
from tests.web.browser.conftest import Opener
from tests.web.serving import secretariat
from tools.made_up import lines

Own = tuple[str, Path]
LONGEST = 1.0  # seconds, for a page
EACH = 12  # decisions of each of the two


def _note(page: Page, url: str, words: str) -> float:
    """Notes something on the fact that a page shows; the longest that a page took."""
    started = time.perf_counter()
    page.goto(url)
    opened = time.perf_counter() - started
    mark = page.locator(".side .mark").first
    if not mark.locator("details[open]").count():
        mark.locator("summary").first.click()
    mark.get_by_label("Note", exact=True).fill(words)
    started = time.perf_counter()
    with page.expect_navigation():
        mark.get_by_role("button", name="Note it").click()
    return max(opened, time.perf_counter() - started)


def test_two_decide_while_a_thousand_are_read(own: Own, opened: Opener, tmp_path: Path) -> None:
    address, archive = own
    first, second = opened(), opened()
    first.goto(f"{address}/search?words=%22security+dialogue%22")
    first.locator("main a[href*='/document/']").first.click()
    first.locator("a[rel=next]").first.click()
    url = first.url
    many = lines(tmp_path / "many.jsonl", 1_000)
    with subprocess.Popen(secretariat("read", "-q", many, archive=archive), stderr=subprocess.DEVNULL) as reading:
        waits = []
        for at in range(EACH):
            waits += [_note(first, url, f"first {at}"), _note(second, url, f"second {at}")]
        overlapped = reading.poll() is None
        assert reading.wait(timeout=120) == 0
    with Archive(archive) as kept:
        notes = {str(one.value) for one in kept.decisions()}
        documents = kept.counts()["documents"]
    assert notes == {f"{who} {at}" for who in ("first", "second") for at in range(EACH)}
    assert documents > 1_000
    assert max(waits) < LONGEST, f"slowest of {len(waits)}: {sorted(waits)[-3:]}; reading went on: {overlapped}"
