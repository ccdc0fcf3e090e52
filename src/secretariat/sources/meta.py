"""What a web page says of itself in its head: title, publisher, date of publication, address, language.

Only what is said in so many words is taken. A year in a footer or a date in an address is a guess, and a guessed date
of publication would make "Wednesday" a false date.
"""

from collections.abc import Iterable, Iterator
from typing import Any

import msgspec

# Slot to the names under which pages say it, best first.
NAMES = {
    "title": ("og:title", "dc.title", "dcterms.title", "citation_title"),
    "publisher": ("og:site_name", "dc.publisher", "dcterms.publisher", "citation_publisher", "publisher"),
    "published": (
        "article:published_time",
        "og:article:published_time",
        "datepublished",
        "dcterms.issued",
        "dc.date.issued",
        "dcterms.date",
        "dc.date",
        "citation_publication_date",
        "pubdate",
        "publishdate",
        "publish_date",
        "date",
    ),
    "url": ("og:url",),
}
LD = {"title": "headline", "published": "datePublished"}


def metadata(tree: Any) -> dict[str, str]:  # noqa: ANN401  lxml ships no types
    """Slot to value, for those slots that the page's head tells."""
    said = _meta_tags(tree)
    found = {slot: said[name] for slot, names in NAMES.items() for name in reversed(names) if name in said}
    for slot, value in _linked_data(tree):
        found.setdefault(slot, value)
    for slot, value in _elements(tree):
        found.setdefault(slot, value)
    return {slot: value.strip() for slot, value in found.items() if value and value.strip()}


def _meta_tags(tree: Any) -> dict[str, str]:  # noqa: ANN401
    said: dict[str, str] = {}
    for tag in tree.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop")
        if name and tag.get("content"):
            said.setdefault(name.strip().lower(), tag.get("content"))
    return said


def _linked_data(tree: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    """The schema.org object that many pages carry in a script."""
    for script in tree.iter("script"):
        if (script.get("type") or "").strip().lower() != "application/ld+json":
            continue
        for item in _items(script.text or ""):
            for slot, name in LD.items():
                if isinstance(item.get(name), str):
                    yield slot, item[name]
            publisher = item.get("publisher")
            if isinstance(publisher, dict) and isinstance(publisher.get("name"), str):
                yield "publisher", publisher["name"]


def _items(script: str) -> list[dict[str, Any]]:
    try:
        value = msgspec.json.decode(script)
    except (msgspec.DecodeError, RecursionError):
        return []
    graph = value.get("@graph", [value]) if isinstance(value, dict) else value
    return [item for item in graph if isinstance(item, dict)] if isinstance(graph, list) else []


def _elements(tree: Any) -> Iterator[tuple[str, str]]:  # noqa: ANN401
    for heading in _texts(tree.iter("h1")):
        yield "title", heading
    for title in _texts(tree.iter("title")):
        yield "title", title
    for time in tree.iter("time"):
        if time.get("datetime") and (time.get("pubdate") is not None or time.get("itemprop") == "datePublished"):
            yield "published", time.get("datetime")
    for link in tree.iter("link"):
        if (link.get("rel") or "").lower() == "canonical" and link.get("href"):
            yield "url", link.get("href")
    for page in tree.iter("html"):
        if page.get("lang"):
            yield "language", page.get("lang")


def _texts(elements: Iterable[Any]) -> Iterator[str]:
    for element in elements:
        yield " ".join("".join(element.itertext()).split())
