"""No page keeps anybody out: no violation that axe knows, in light and dark, on a screen and on a telephone."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

from tests.web.browser.conftest import Opener
from tests.web.browser.crawl import each_kind

PHONE = {"width": 390, "height": 844}


def _violations(page: Page, *rules: str) -> list[str]:
    options = {"runOnly": list(rules)} if rules else None
    found = Axe().run(page, options=options).response["violations"]
    return [f"{page.url}: {one['id']}: {node['html'][:160]}" for one in found for node in one["nodes"][:3]]


@pytest.mark.parametrize("locale", ["en-GB", "ja-JP"])
def test_axe_finds_nothing_on_any_page_in_light_and_dark(shown: str, opened: Opener, locale: str) -> None:
    page = opened(locale=locale)
    kinds = each_kind(page, shown)
    assert len(kinds) > 12
    broken = []
    for url in kinds:
        page.goto(url)
        broken += _violations(page)
        if locale == "en-GB":  # colours are those of every language
            page.emulate_media(color_scheme="dark")
            broken += _violations(page, "color-contrast")
            page.emulate_media(color_scheme="light")
    assert broken == []


def test_every_page_fits_a_telephone(shown: str, opened: Opener) -> None:
    page = opened(viewport=PHONE)
    too_wide = []
    for url in each_kind(page, shown):
        page.goto(url)
        if page.evaluate("document.documentElement.scrollWidth") > PHONE["width"]:
            too_wide.append(url)
    assert too_wide == []


def test_the_keyboard_reaches_the_content_first(shown: str, opened: Opener) -> None:
    page = opened(shown)
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.getAttribute('href')") == "#main"
