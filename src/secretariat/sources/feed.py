"""RSS and Atom: which pages a feed announces, and what it says of each."""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path
from time import struct_time
from typing import NamedTuple

from secretariat.sources.given import Given
from secretariat.sources.problem import Problem, UnreadableError, problem
from secretariat.sources.walk import is_address


class Entry(NamedTuple):
    """One page that a feed announces: its address, and what the feed says of it."""

    address: str
    given: Given


def entries(data: bytes, given: Given) -> Iterator[Entry]:
    """The pages that a feed announces, oldest first, so that what is cut short goes on where it stopped."""
    import feedparser

    feed = feedparser.parse(BytesIO(data))
    if not feed.get("version"):
        raise UnreadableError("no_feed")
    publisher = given.publisher or feed.feed.get("publisher") or feed.feed.get("title")
    for entry in reversed(feed.entries):
        address = entry.get("link") or ""
        if is_address(address):
            yield Entry(address, _said(entry, publisher, given))


def feed_entries(feed: str, given: Given) -> Iterator[Entry | Problem]:
    """The pages that the feed at an address, or in a file, announces."""
    from secretariat.sources.address import fetch  # late: what speaks to servers takes time to load

    try:
        data = fetch(feed, allow_private=given.allow_private)[0].data if is_address(feed) else Path(feed).read_bytes()
        yield from entries(data, given)
    except UnreadableError as error:
        yield problem(feed, error.code, **error.values)
    except OSError as error:
        yield problem(feed, "unreadable", reason=error.strerror or error)


def _said(entry: object, publisher: str | None, given: Given) -> Given:
    moment: struct_time | None = entry.get("published_parsed")  # type: ignore[attr-defined]  # it is a dict of its own
    stated: str = entry.get("published", "")  # type: ignore[attr-defined]
    return Given(
        published=_day(stated, moment) or given.published,
        publisher=publisher,
        language=given.language,
        changes=given.changes,
        allow_private=given.allow_private,
        title=entry.get("title"),  # type: ignore[attr-defined]
        known="feed",
    )


def _day(stated: str, moment: struct_time | None) -> str | None:
    """The day as the publisher wrote it, in its own zone: the parsed moment is in UTC, which may be the day before."""
    if moment is None:
        return None
    from datetime import date
    from email.utils import parsedate_to_datetime

    try:
        return parsedate_to_datetime(stated).date().isoformat()
    except (TypeError, ValueError):
        pass
    try:
        return date.fromisoformat(stated[:10]).isoformat()
    except ValueError:
        return f"{moment.tm_year:04}-{moment.tm_mon:02}-{moment.tm_mday:02}"
