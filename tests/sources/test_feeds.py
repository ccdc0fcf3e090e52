"""Feeds: which pages they announce, oldest first, with the day as the publisher wrote it."""

import pytest

from secretariat.sources import Given
from secretariat.sources.feed import entries
from secretariat.sources.problem import UnreadableError

RSS = b"""<?xml version="1.0"?><rss version="2.0"><channel><title>Ministry of Foreign Affairs</title>
<item><title>The 3rd Talks</title><link>https://example.org/3</link>
<pubDate>Fri, 20 Mar 2015 00:30:00 +0900</pubDate></item>
<item><title>The 2nd Talks</title><link>https://example.org/2</link></item>
<item><title>No link</title></item></channel></rss>"""
ATOM = b"""<feed xmlns="http://www.w3.org/2005/Atom"><title>Kremlin</title><entry><title>Talks</title>
<link href="https://example.org/a"/><published>2015-03-20T00:30:00+03:00</published></entry></feed>"""


def test_what_a_feed_says_of_its_pages() -> None:
    second, third = entries(RSS, Given())
    assert (second.address, second.given.published) == ("https://example.org/2", None)
    assert (third.given.published, third.given.title) == ("2015-03-20", "The 3rd Talks")
    assert (third.given.publisher, third.given.known) == ("Ministry of Foreign Affairs", "feed")


def test_atom_too() -> None:
    (entry,) = entries(ATOM, Given())
    assert (entry.address, entry.given.published) == ("https://example.org/a", "2015-03-20")


@pytest.mark.parametrize("data", [b"", b"<html><body>no</body></html>", bytes(range(256))])
def test_what_is_no_feed_is_said(data: bytes) -> None:
    with pytest.raises(UnreadableError, match="no_feed"):
        list(entries(data, Given()))
