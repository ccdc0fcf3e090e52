"""Pages: the article without its frame, in order; what the head says of it, and no guesses."""

import time
from pathlib import Path

from secretariat import sources
from secretariat.model import Document
from secretariat.sources import Given, Problem

PAGE = """<!doctype html><html lang="en"><head><title>Talks | Ministry</title>
<meta property="og:site_name" content="Ministry of Foreign Affairs of Japan">
<meta property="article:published_time" content="2011-01-07T09:00:00+09:00">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "The 1st Consultations"}</script></head>
<body><nav><a href="/">Home</a> <a href="/s">Search</a></nav><main><h1>The 1st Japan-Norway Consultations</h1>
<p>January 6, 2011</p><h2>Outline</h2>
<ol><li>The consultations were held on January 6 in Oslo with Mr. <b>Taro Yamada</b>, Ambassador, in the chair.</li>
<li>Both sides welcomed the holding.<ul><li>They spoke of piracy.</li></ul></li></ol>
<table><tr><th>Head</th><th>Party</th></tr><tr><td>Yamada</td><td>Japan</td></tr></table>
<p>They agreed to meet again.<br>The next round is in Tokyo.</p></main><footer>Copyright</footer></body></html>"""

TEXT = """The 1st Japan-Norway Consultations

January 6, 2011

Outline

1. The consultations were held on January 6 in Oslo with Mr. Taro Yamada, Ambassador, in the chair.
2. Both sides welcomed the holding.
  - They spoke of piracy.

Head | Party
Yamada | Japan

They agreed to meet again.
The next round is in Tokyo."""


def read(folder: Path, page: str | bytes, given: Given = Given()) -> Document | Problem:  # noqa: B008  it is frozen
    (folder / "a.html").write_bytes(page if isinstance(page, bytes) else page.encode())
    *_, item = sources.open(folder / "a.html", given)
    return item


def test_headings_items_and_tables_stay_in_order(tmp_path: Path) -> None:
    item = read(tmp_path, PAGE)
    assert isinstance(item, Document)
    assert item.text == TEXT


def test_the_head_says_who_published_it_and_when(tmp_path: Path) -> None:
    item = read(tmp_path, PAGE)
    assert isinstance(item, Document)
    assert (item.publisher, item.published, item.language) == (
        "Ministry of Foreign Affairs of Japan",
        "2011-01-07",
        "en",
    )
    assert item.title == "The 1st Consultations"
    assert set(item.known_by.values()) == {"meta"}


def test_a_date_that_is_only_in_the_footer_is_no_date_of_publication(tmp_path: Path) -> None:
    item = read(tmp_path, "<html><body><p>The talks were held on Wednesday.</p><footer>© 2014</footer></body></html>")
    assert isinstance(item, Document)
    assert item.published is None


def test_what_a_page_says_of_itself_stands_and_the_other_is_said(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(PAGE)
    note, item = sources.open(tmp_path / "a.html", Given(published="2011-01-08"))
    assert isinstance(note, Problem)
    assert (note.code, note.failed) == ("not_used", False)
    assert isinstance(item, Document)
    assert item.published == "2011-01-07"


def test_a_page_of_few_words_is_read(tmp_path: Path) -> None:
    item = read(tmp_path, "<p>The 3rd talks were held in Oslo.</p>")
    assert isinstance(item, Document)
    assert item.text == "The 3rd talks were held in Oslo."


def test_a_page_nested_past_reason_is_read_in_time(tmp_path: Path) -> None:
    deep = 100_000
    start = time.process_time()
    item = read(tmp_path, f"<html><body>{'<div>' * deep}The talks were held.{'</div>' * deep}</body></html>")
    assert time.process_time() - start < 10
    assert isinstance(item, Document)
    assert item.text == "The talks were held."


def test_the_encoding_that_a_page_names_is_believed(tmp_path: Path) -> None:
    page = '<html><head><meta charset="shift_jis"></head><body><p>第17回対話が東京で開催された。</p></body></html>'
    item = read(tmp_path, page.encode("shift_jis"))
    assert isinstance(item, Document)
    assert item.text == "第17回対話が東京で開催された。"


def test_a_page_without_words_is_said(tmp_path: Path) -> None:
    item = read(tmp_path, "<html><body><img src='x.png'><script>var x = 1;</script></body></html>")
    assert isinstance(item, Problem)
    assert item.code == "no_text"
