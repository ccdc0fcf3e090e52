"""Two that look like one are said to be one; that is taken back; and the record is as it was."""

from pathlib import Path

import msgspec
from playwright.sync_api import Page, expect

from tests.web.browser.conftest import Opener
from tests.web.serving import read_into, served

TALKS = (
    ("a", "2020-03-02", "The 3rd Japan-Norway Counter-Terrorism Consultations were held in Oslo on 1 March 2020."),
    ("b", "2021-05-06", "The 2nd Japan-Norway Counter-Terrorism Working Group was held in Tokyo on 5 May 2021."),
)


def _archive(folder: Path) -> Path:
    """Dialogues that look like one and that no rule joins."""
    rows = ({"id": i, "text": t, "title": t[:60], "published": p, "publisher": "MOFA Japan"} for i, p, t in TALKS)
    (folder / "talks.jsonl").write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
    return read_into(folder / "talks.db", folder / "talks.jsonl")


def _built(page: Page, address: str) -> Page:
    """The page at an address, once it shows what was decided: on a busy machine that takes more than a moment."""
    page.goto(address)
    for _ in range(60):
        if not page.get_by_role("status").count():
            break
        page.wait_for_timeout(500)
        page.reload()
    return page


def _proposals(page: Page, address: str) -> int:
    return _built(page, f"{address}/findings").locator("article.proposal").count()


def test_merge_and_retract(opened: Opener, tmp_path: Path) -> None:
    with served(_archive(tmp_path)) as address:
        page = opened(address)
        rows = page.locator("table.list tbody tr").count()
        before = _proposals(page, address)
        assert before > 0
        page.locator("article.proposal").first.get_by_role("button", name="One", exact=True).click()
        page.wait_for_load_state()
        assert _proposals(page, address) == before - 1
        assert _built(page, address).locator("table.list tbody tr").count() == rows - 1
        page.goto(f"{address}/decisions")
        expect(page.get_by_text("said to be one")).to_be_visible()
        page.get_by_role("button", name="Retract").click()
        page.wait_for_load_state()
        expect(page.get_by_role("cell", name="retracted").first).to_be_visible()
        assert _proposals(page, address) == before
        assert _built(page, address).locator("table.list tbody tr").count() == rows
