"""Documents of those who mean harm: what they hold is shown as text, on every page and in every twin."""

import json
import re
import urllib.error
import urllib.request
from collections.abc import Iterator

import msgspec
import pytest
from playwright.sync_api import Page

from tests.web.browser.conftest import Opener
from tests.web.browser.crawl import each_kind
from tests.web.serving import read_into, served

SCRIPT = "<script>document.title='RAN'</script>"
IMAGE = "<img src=x onerror=\"document.title='RAN'\">"
LINK = "javascript:document.title='RAN'"
TURNED = "\u202etxet\u202c \u2066a\u2069 z\u200be\u200dr\u2060o\ufeff"
LONG = "x" * 10_000_000
CLOSING = "'\"></title></textarea></style><svg onload=\"document.title='RAN'\"><![CDATA["
FORMULA = '=HYPERLINK("http://198.51.100.7/","pay")'
EVERY = (SCRIPT, IMAGE, TURNED, CLOSING, FORMULA)


def _readout(number: int, words: str) -> str:
    name = f"{number}th Japan-Norway Security Dialogue"
    return (
        f"{name} {words}\n\nThe {name} was held in Tokyo on {number} February 2023. Mr. Taro {words[:60]} Yamada, "
        f"Ambassador, represented Japan.\n\nJapan expressed serious concern over {words} and missiles. Both sides "
        f"agreed to open a hotline called {words} as soon as possible."
    )


@pytest.fixture(scope="module")
def hostile(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A server over documents of all these kinds: in texts, titles, names, addresses, ids."""
    folder = tmp_path_factory.mktemp("hostile")
    rows = [
        {
            "id": f"{words[:200]}-{number}", "title": f"{words} {number}", "publisher": words, "url": LINK,
            "published": f"2023-02-{number + 4:02}", "text": _readout(number + 3, words),
        }
        for number, words in enumerate((*EVERY, "MOFA Japan"), 1)
    ]  # fmt: skip
    long = {"id": "long", "title": LONG, "publisher": "MFA", "url": f"https://example.org/{LONG[:9_000]}"}
    rows.append({**long, "text": _readout(11, "a") + f" {LONG} " + _readout(12, "b")})
    (folder / "hostile.jsonl").write_bytes(b"".join(msgspec.json.encode(row) + b"\n" for row in rows))
    with served(read_into(folder / "hostile.db", folder / "hostile.jsonl")) as address:
        yield address


def _runs(page: Page) -> list[str]:
    """What on a page is not ours and could run or load."""
    found: list[str] = page.evaluate(
        """() => [...document.querySelectorAll('script, img, iframe, object, embed, base, form, a, [onload], [style]')]
          .filter((e) => !(e.matches('script[src^="/static/keys.js"]') || e.matches('form[action^="/"]')
            || e.matches('form:not([action])') || (e.matches('a') && /^[/?#]/.test(e.getAttribute('href') || ''))
            || e.matches('a[href^="https://"], a[href^="http://"]')))
          .map((e) => e.outerHTML.slice(0, 200))"""
    )
    return found


def test_nothing_runs_on_any_page(hostile: str, opened: Opener) -> None:
    page = opened()
    for url in each_kind(page, hostile):
        answer = page.goto(url)
        assert answer is not None
        assert answer.status == 200, url
        assert page.title() != "RAN", url
        assert _runs(page) == [], url
        policy = answer.headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "script-src 'self'" in policy


def test_what_a_document_holds_is_shown_as_text(hostile: str, opened: Opener) -> None:
    page = opened(f"{hostile}/search?words=concern")
    shown = page.locator("main").inner_text()
    assert SCRIPT in shown
    assert "onerror=" in shown


def test_words_that_turn_others_around_stay_in_their_place(hostile: str, opened: Opener) -> None:
    """Each title stands in an isolated run, so that what follows it is not turned."""
    page = opened(hostile)
    loose = page.evaluate(
        """() => {
          const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT), found = [];
          while (walker.nextNode()) {
            const at = walker.currentNode;
            const held = at.parentElement.closest('bdi, [dir=auto], option, textarea, svg, .body');
            if (/[\\u202a-\\u202e]/.test(at.data) && !held) found.push(at.data.slice(0, 80));
          }
          return found;
        }"""
    )
    assert loose == []


def test_no_page_grows_with_a_line_of_ten_megabytes(hostile: str, opened: Opener) -> None:
    page = opened()
    for url in each_kind(page, hostile):
        assert len(_got(url)) < 400_000, url


@pytest.mark.parametrize("ending", ["json", "csv"])
def test_twins_hold_the_words_as_they_are_and_are_no_pages(hostile: str, opened: Opener, ending: str) -> None:
    page = opened()
    for url in each_kind(page, hostile):
        twin = page.goto(url) and page.locator(f"link[rel=alternate][href*='.{ending}']")
        if not twin or not twin.count():
            continue
        href = twin.first.get_attribute("href") or ""
        with urllib.request.urlopen(f"{hostile}{href}") as answer:
            assert answer.headers["content-type"].startswith({"json": "application/json", "csv": "text/csv"}[ending])
            assert answer.headers["x-content-type-options"] == "nosniff"
            body = answer.read().decode("utf-8")
        if ending == "json":
            json.loads(body)
        else:
            assert not re.search(r'(^|,)"?=HYPERLINK', body), "a spreadsheet would run it"


def _got(url: str) -> bytes:
    with urllib.request.urlopen(url) as answer:
        return bytes(answer.read())


AMISS = (f"/search?words={'%22' * 400}", "/document/%3Cscript%3E", "/round/..%2f..%2fetc", "/%00")


@pytest.mark.parametrize("path", AMISS)
def test_what_is_asked_for_amiss_is_answered_as_text(shown: str, path: str) -> None:
    status, body = _answer(f"{shown}{path}")
    assert status < 500
    assert "<script>" not in body


def _answer(url: str) -> tuple[int, str]:
    try:
        with urllib.request.urlopen(url) as answer:
            return answer.status, answer.read().decode("utf-8")
    except urllib.error.HTTPError as error:
        return error.code, error.read().decode("utf-8")
