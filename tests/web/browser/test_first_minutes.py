"""The first ten minutes, without a manual: two accounts in, one page out, every cell leads to its sentence, and it
prints on two sides. Then more, and the history fills.
"""

import http.server
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.web.browser.conftest import Opener
from tests.web.serving import EXAMPLES, SEEDS, served, written
from tools.made_up import lines

NAME = "Japan-Norway Security Dialogue"
TOKYO = (
    f"17th {NAME}\n\nFebruary 22, 2023\n\nThe 17th {NAME} was held in Tokyo on February 22, 2023. Mr. Taro Yamada, "
    "Deputy Minister for Foreign Affairs, represented Japan, and Mr. Ole Berg, State Secretary, represented Norway.\n\n"
    "Japan expressed serious concern over the fisheries. The two sides agreed that the hotline between the navies "
    "would come into operation around spring of this year."
)
OSLO = (
    f"17th {NAME}\n\nFebruary 23, 2023\n\nThe 17th {NAME} was held in Tokyo on February 22, 2023.\n\n"
    "Norway explained its defense policies. The two sides agreed to start the hotline between the navies as soon as "
    "possible."
)


def _kept(page: Page, count: int) -> None:
    """Reads what is in the form, sees it, keeps it."""
    page.get_by_role("button", name="Read", exact=True).click()
    page.get_by_role("button", name=re.compile(rf"Keep {count} document")).click()
    expect(page.get_by_role("heading", name="Kept")).to_be_visible()


def _is_a_comparison(page: Page) -> None:
    """What only the one says, what only the other, where they differ; under the strip of all rounds."""
    expect(page.locator("svg.picture.strip")).to_be_visible()
    expect(page.get_by_role("heading", name="Told differently")).to_be_visible()
    assert page.get_by_role("heading", name=re.compile("^Only in the account of")).count() == 2


def _every_cell_opens_its_sentence(page: Page) -> None:
    cells = page.locator("a.cite")
    links = [(cells.nth(at).get_attribute("href") or "", cells.nth(at).inner_text()) for at in range(cells.count())]
    assert links
    back = page.url
    for href, words in dict.fromkeys(links[:12]):
        page.goto(page.url[: page.url.index("/", 8)] + href)
        here = page.locator(".text .here")
        expect(here.first).to_be_in_viewport()
        stands = re.sub(r"\s+", " ", "".join(here.all_inner_texts()))
        assert re.sub(r"\s+", " ", words.strip("“”"))[:40].rstrip("… ") in stands
        page.goto(back)


def _prints_on_two_sides(page: Page) -> None:
    page.emulate_media(media="print")
    sides = PdfReader(BytesIO(page.pdf(format="A4"))).pages
    assert len(sides) <= 2


def test_two_files_then_one_page(opened: Opener, tmp_path: Path) -> None:
    with served(tmp_path / "new.db") as address:
        page = opened(address)
        page.get_by_role("link", name="Add documents").click()
        pages = [("tokyo.html", _html(TOKYO, "MOFA Japan")), ("oslo.html", _html(OSLO, "MFA Norway"))]
        page.locator("input[type=file]").set_input_files([str(path) for path in written(tmp_path, pages)])
        _kept(page, 2)
        page.get_by_role("link", name=re.compile("Compare the accounts")).click()
        _is_a_comparison(page)


def test_the_examples_fill_the_history(opened: Opener, tmp_path: Path) -> None:
    with served(tmp_path / "new.db") as address:
        page = opened(f"{address}/add")
        page.locator("input[type=file]").set_input_files(
            [str(EXAMPLES / "2023-02-22-mofa-japan.html"), str(_one(tmp_path, "2023-02-23-china-mfa"))]
        )
        _kept(page, 2)
        page.get_by_role("link", name=re.compile("Compare the accounts")).click()
        _is_a_comparison(page)
        _every_cell_opens_its_sentence(page)
        _prints_on_two_sides(page)
        few = page.locator("svg.strip a.bead").count()
        page.goto(f"{address}/add")
        page.locator("input[type=file]").set_input_files(
            [str(EXAMPLES / "readouts.jsonl"), str(lines(tmp_path / "forty.jsonl", 40))]
        )
        _kept(page, 59)
        page.goto(address)
        page.get_by_role("link", name="Japan-China Security Dialogue").first.click()
        assert page.locator("svg.strip a.bead").count() > few


def _one(folder: Path, label: str) -> Path:
    """One of the examples as a file of its own."""
    every = (EXAMPLES / "readouts.jsonl").read_text("utf-8").splitlines()
    path = folder / f"{label}.jsonl"
    path.write_text(next(line for line in every if f'"{label}"' in line), "utf-8")
    return path


def test_two_texts_are_pasted(opened: Opener, tmp_path: Path) -> None:
    with served(tmp_path / "new.db") as address:
        page = opened(address)
        for words, publisher in ((TOKYO, "MOFA Japan"), (OSLO, "MFA Norway")):
            page.goto(f"{address}/add")
            page.get_by_label("Text", exact=True).fill(words)
            page.get_by_label("Publisher").fill(publisher)
            _kept(page, 1)
        page.get_by_role("link", name=re.compile("Compare the accounts")).click()
        _is_a_comparison(page)
        expect(page.get_by_text("around spring of this year").first).to_be_visible()


def test_two_addresses(opened: Opener, tmp_path: Path) -> None:
    site = tmp_path / "site"
    site.mkdir()
    written(site, [("tokyo.html", _html(TOKYO, "MOFA Japan")), ("oslo.html", _html(OSLO, "MFA Norway"))])
    with _site(site) as there, served(tmp_path / "new.db", "--allow-private", "127.0.0.1") as address:
        page = opened(f"{address}/add")
        page.get_by_label("One a line").fill(f"{there}/tokyo.html\n{there}/oslo.html")
        _kept(page, 2)
        expect(page.get_by_text(NAME).first).to_be_visible()


def test_an_address_in_the_private_network_is_refused_unless_it_is_allowed_by_name(
    opened: Opener, tmp_path: Path
) -> None:
    with _site(tmp_path) as there, served(tmp_path / "new.db") as address:
        page = opened(f"{address}/add")
        page.get_by_label("One a line").fill(there)
        page.get_by_role("button", name="Read", exact=True).click()
        expect(page.get_by_role("heading", name="What could not be read")).to_be_visible()


def _html(text: str, publisher: str) -> str:
    """A ministry's page."""
    body = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    name = f'<meta property="og:site_name" content="{publisher}">'
    return f"<html><head><title>17th {NAME}</title>{name}</head><body><article>{body}</article></body></html>"


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        pass


@contextmanager
def _site(folder: Path) -> Iterator[str]:
    """A ministry's site, on this machine."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(_Quiet, directory=str(folder)))
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()


def test_each_file_that_fails_says_why(opened: Opener, tmp_path: Path) -> None:
    with served(tmp_path / "new.db") as address:
        page = opened(f"{address}/add")
        bad = written(tmp_path, [("empty.txt", ""), ("broken.pdf", "no pdf"), ("good.txt", TOKYO)])
        page.locator("input[type=file]").set_input_files([str(path) for path in bad])
        page.get_by_role("button", name="Read", exact=True).click()
        failed = page.locator("section[aria-labelledby=failed] li")
        expect(failed).to_have_count(2)
        assert all(len(line.split()) > 3 for line in failed.all_inner_texts())
        expect(page.get_by_role("button", name="Keep 1 document")).to_be_visible()


@pytest.mark.skipif(not SEEDS.is_dir(), reason="The real pages are not beside the project.")
def test_real_pages(opened: Opener, tmp_path: Path) -> None:
    files = sorted(SEEDS.iterdir())
    with served(tmp_path / "new.db") as address:
        page = opened(f"{address}/add")
        page.locator("input[type=file]").set_input_files([str(path) for path in files])
        _kept(page, len(files))
        page.goto(address)
        page.locator("table.list tbody th a").first.click()
        expect(page.locator("svg.picture.strip")).to_be_visible()
