"""The page of an evaluation is whole and safe to open."""

from html.parser import HTMLParser

from secretariat.cli.evaluate_html import evaluate_html
from secretariat.evaluate.report import report

TEXT = "The talks took place in Oslo. Norway urged Japan <b>to wait</b>, and both sides agreed to meet."


class Tags(HTMLParser):
    """What tags stand in a page, and whether each is closed."""

    def __init__(self) -> None:
        super().__init__()
        self.names: list[str] = []
        self.open: list[str] = []
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.append(tag)
        self.links += [value or "" for name, value in attrs if name in {"href", "src"}]
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_page_is_whole_escaped_and_fetches_nothing() -> None:
    quote = "<b>to wait</b>"
    evidence = [{"start": TEXT.index(quote), "end": TEXT.index(quote) + len(quote), "quote": quote}]
    extra = {"by": ["NO"], "act": "<script>", "rule": 'x"<i>', "evidence": evidence}
    reading = {"document": {"id": "a", "text_id": "t"}, "statements": [extra]}
    tags = Tags()
    text = evaluate_html(report([{"document": {"id": "a"}, "statements": []}], [reading], {"t": TEXT}), "<gold>.jsonl")
    tags.feed(text)
    assert tags.open == []
    assert not {"script", "b", "i", "img", "link", "iframe"} & set(tags.names)
    assert all(link.startswith("#") for link in tags.links)
    assert "&lt;b&gt;to wait&lt;/b&gt;" in text
    assert "prefers-color-scheme: dark" in text
    assert "@media print" in text
    assert "default-src 'none'" in text
