"""Web pages: the article without its frame, as one text that keeps headings, list items and tables in order."""

from collections.abc import Iterator
from html.parser import HTMLParser
from typing import Any

from secretariat.sources.decode import decode
from secretariat.sources.meta import metadata
from secretariat.sources.opened import Extract, Raw, version_of
from secretariat.sources.problem import UnreadableError

# fmt: off
BLOCKS = frozenset((
    "address", "article", "blockquote", "br", "dd", "div", "dt", "figcaption", "h1", "h2", "h3", "h4", "h5", "h6", "li",
    "p", "pre", "section", "td", "th", "tr",
))
# fmt: on
UNSEEN = frozenset(("script", "style", "noscript", "template", "head", "svg"))
DEEPEST = 2_000  # elements within each other; ministries' pages have some thirty, and parsers recurse


def html(raw: Raw) -> Extract:
    """The page's own text and what its head says of it.

    trafilatura finds the article. Where it finds none (a page of ten words, one that is nested past reason) all the
    text that a reader would see is taken instead.
    """
    if not raw.data:
        raise UnreadableError("empty")
    decoded = decode(raw.data, raw.charset or _charset(raw.data))
    tree = _tree(decoded.text)
    if tree is None:
        return Extract(text=visible(decoded.text), by="page text 1")
    found = metadata(tree)
    text = _article(decoded.text) or visible(decoded.text)
    return Extract(text=_titled(text, tree), by=f"trafilatura {version_of('trafilatura')}", found=found)


def _charset(data: bytes) -> str | None:
    """The encoding that the page's head names."""
    head = data[:2048].lower()
    _, sign, rest = head.partition(b"charset=")
    name = rest.lstrip(b"\"' ")[:20]
    end = next((i for i, c in enumerate(name) if not (chr(c).isalnum() or c in b"-_")), len(name))
    return name[:end].decode("ascii", "ignore") if sign else None


def _tree(page: str) -> Any:  # noqa: ANN401  lxml ships no types
    """The page as a tree, or None where it is nested so deep that a parser must give up."""
    if page.count("<") > DEEPEST and _depth(page) > DEEPEST:
        return None
    from lxml import etree  # late: half of the start-up time of a command that reads no page
    from lxml import html as parser

    try:
        return parser.document_fromstring(page.encode(), parser=parser.HTMLParser(encoding="utf-8"))
    except (etree.LxmlError, ValueError):
        return None


def _depth(page: str) -> int:
    deepest = _Depth()
    deepest.feed(page)
    return deepest.most


class _Depth(HTMLParser):
    """Counts how deep elements lie within each other; void elements and unclosed paragraphs are let pass."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.now = self.most = 0

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag not in ("br", "img", "meta", "link", "input", "hr", "p", "li", "td", "tr", "th", "option", "source"):
            self.now += 1
            self.most = max(self.most, self.now)

    def handle_endtag(self, tag: str) -> None:
        self.now -= tag not in ("br", "p", "li", "td", "tr", "th", "option")


def _article(page: str) -> str:
    import trafilatura

    try:
        found = trafilatura.bare_extraction(
            page, include_comments=False, include_tables=True, favor_recall=True, with_metadata=False
        )
    except (RecursionError, ValueError):
        return ""
    body = getattr(found, "body", None)
    return "" if body is None else "\n\n".join(_blocks(body))


def _blocks(body: Any) -> Iterator[str]:  # noqa: ANN401
    """The blocks of an article in order, each one paragraph, heading, list or table."""
    for element in body:
        block = "\n".join(_lines(element))
        if block.strip():
            yield block


def _lines(element: Any, depth: int = 0) -> Iterator[str]:  # noqa: ANN401
    if element.tag == "list":
        yield from _list(element, depth)
    elif element.tag == "table":
        for row in element.iter("row"):
            yield " | ".join(_inline(cell) for cell in row.iter("cell"))
    else:
        yield _inline(element)


def _list(element: Any, depth: int) -> Iterator[str]:  # noqa: ANN401
    """A list's items, numbered where the page numbers them: readouts are cited by paragraph."""
    for number, item in enumerate(element.iterchildren("item"), 1):
        mark = f"{number}." if element.get("rend") == "ol" else "-"
        yield f"{'  ' * depth}{mark} {_inline(item, without='list')}".rstrip()
        for inner in item.iterchildren("list"):
            yield from _list(inner, depth + 1)


def _inline(element: Any, without: str = "") -> str:  # noqa: ANN401
    """The words of a block; a line break within it stays one."""
    pieces = [element.text or ""]
    for child in element:
        if child.tag == "lb":
            pieces.append("\n")
        elif child.tag != without:
            pieces.append(_inline(child, without))
        pieces.append(child.tail or "")
    lines = "".join(pieces).split("\n")
    return "\n".join(line for line in (" ".join(line.split()) for line in lines) if line)


def _titled(text: str, tree: Any) -> str:  # noqa: ANN401
    """The text under the page's one great heading, which extraction often leaves behind with the frame."""
    headings = [" ".join("".join(h.itertext()).split()) for h in tree.iter("h1")]
    if len(headings) == 1 and headings[0] and headings[0] not in " ".join(text[:2000].split()):
        return f"{headings[0]}\n\n{text}"
    return text


def visible(page: str) -> str:
    """All text of a page that a reader would see, block by block."""
    seen = _Visible()
    seen.feed(page)
    seen.close()
    lines = (" ".join(line.split()) for line in "".join(seen.pieces).split("\n"))
    return "\n\n".join(line for line in lines if line)


class _Visible(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self.unseen: str | None = None

    def handle_starttag(self, tag: str, attrs: object) -> None:  # noqa: ARG002
        if tag in UNSEEN and self.unseen is None:
            self.unseen = tag
        elif tag == "body":  # a head that was never closed hides nothing
            self.unseen = None
        if tag in BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag == self.unseen:
            self.unseen = None
        if tag in BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        if self.unseen is None:
            self.pieces.append(data.replace("\n", " "))
