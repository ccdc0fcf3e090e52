"""All kinds of pages of a server, found by following its own links."""

import re
from collections import deque
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Page

_NAMED = re.compile(r"/(dialogue|round|document)/[^/?]+")


def kind_of(url: str) -> str:
    """The kind of a page: its address without what it is about."""
    parts = urlsplit(url)
    path = _NAMED.sub(r"/\1/*", parts.path)
    path = re.sub(r"/across/.+", "/across/*", path)
    names = sorted({pair.partition("=")[0] for pair in parts.query.split("&") if pair})
    return f"{path}?{'&'.join(names)}" if names else path


def each_kind(page: Page, address: str, at_most: int = 40) -> list[str]:
    """One address of each kind of page that can be reached."""
    found: dict[str, str] = {}
    waiting = deque([f"{address}/"])
    while waiting and len(found) < at_most:
        url = waiting.popleft()
        kind = kind_of(url)
        if kind in found:
            continue
        found[kind] = url
        page.goto(url)
        links = page.eval_on_selector_all("a[href]", "all => all.map(a => a.getAttribute('href'))")
        for link in links:
            whole = urljoin(page.url, link).partition("#")[0]
            if whole.startswith(f"{address}/") and not _is_file(whole) and kind_of(whole) not in found:
                waiting.append(whole)
    return list(found.values())


def _is_file(url: str) -> bool:
    """A twin of a page, a paper or the calendar: a browser keeps it and shows nothing."""
    return urlsplit(url).path.endswith((".json", ".csv", ".svg", ".ics", "/brief", "/agenda", "/matrix"))
