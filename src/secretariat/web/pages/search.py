"""Search: the sentences that hold the words, in English, Chinese or Japanese."""

from msgspec import Struct

from secretariat import verbs
from secretariat.web.desk import Desk, party_code
from secretariat.web.paging import Page, Table
from secretariat.when.edtf import parse

MOST = 40


class Hit(Struct, frozen=True, kw_only=True):
    """One sentence of a document, with the places of the words in it."""

    document: str
    text: str
    title: str | None
    publisher: str | None
    published: str | None
    start: int
    end: int
    sentence: str
    marks: tuple[tuple[int, int], ...]


class Found(Struct, frozen=True, kw_only=True):
    """What was asked, and the sentences that answer."""

    words: str
    party: str | None
    since: str | None
    until: str | None
    publisher: str | None
    hits: tuple[Hit, ...]


def search(
    desk: Desk,
    words: str = "",
    party: str | None = None,
    since: str | None = None,
    until: str | None = None,
    publisher: str | None = None,
) -> Found:
    """Sentences that hold some words."""
    code = party_code(party)
    first, last = (day if day and parse(day) else None for day in (since, until))
    hits = verbs.search(
        desk.archive, words, party=code, since=first, until=last, publisher=publisher or None, limit=MOST
    )
    shown = tuple(
        Hit(
            document=hit.document, text=hit.text_id, title=hit.title, publisher=hit.publisher,
            published=hit.published, start=hit.start, end=hit.end, sentence=hit.sentence, marks=hit.marks,
        )
        for hit in hits
    )  # fmt: skip
    return Found(words=words, party=code, since=first, until=last, publisher=publisher or None, hits=shown)


def table(found: Found) -> Table:
    """A row for each sentence."""
    rows = ((hit.document, hit.text, hit.title, hit.publisher, hit.published, hit.sentence) for hit in found.hits)
    return Table(("document", "text", "title", "publisher", "published", "sentence"), rows)


PAGE = Page("/search", "search.html", search, table)
