"""A document: the text as stored, what was read of it, and what is new in it."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from secretariat import verbs
from secretariat.model import Quote
from secretariat.web.desk import Desk, missing
from secretariat.web.marks import Segment, segments
from secretariat.web.paging import Page, Table

PART = 20_000  # code points of a text that a page shows at once


class Chosen(Struct, frozen=True):
    """A stretch that somebody looks at, and the marks that lie there."""

    start: int
    end: int
    quote: str
    marks: tuple[verbs.Marked, ...]


class OneDocument(Struct, frozen=True, kw_only=True):
    """A document as it is looked at.

    Attributes:
        start, end: the part of the text that is shown; `of` is the length of the whole.
        segments: the part, cut where a mark begins or ends.
        chosen: what is looked at closely.
        before, after: the next marks that nobody has looked at, around it.
        open: how many those are.
    """

    shown: verbs.Shown
    start: int
    end: int
    of: int
    segments: tuple[Segment, ...]
    chosen: Chosen | None
    before: verbs.Marked | None
    after: verbs.Marked | None
    open: int


def document(
    desk: Desk,
    text: str,
    fact: str | None = None,
    slot: str | None = None,
    start: int | None = None,
    end: int | None = None,
) -> OneDocument:
    """A document: its text, what was read of it, what people decided of that."""
    found = verbs.shown(desk.shelf, text)
    body = found.document.text
    chosen = _chosen(found, fact, slot, start, end)
    at = chosen.start if chosen else 0
    first, last = _part(body, at)
    before, after, waiting = _undecided(found.marks, chosen)
    return OneDocument(
        shown=found,
        start=first,
        end=last,
        of=len(body),
        segments=tuple(segments(body, first, last, found.marks, found.reading.furniture, _stretch(chosen))),
        chosen=chosen,
        before=before,
        after=after,
        open=waiting,
    )


def _chosen(
    found: verbs.Shown, fact: str | None, slot: str | None, start: int | None, end: int | None
) -> Chosen | None:
    """What is looked at: a fact, the slot of it that is meant before its others; or a stretch of the text."""
    body = found.document.text
    if fact is not None:
        marks = tuple(sorted((mark for mark in found.marks if mark.fact == fact), key=lambda m: m.slot != slot))
        if not marks:
            missing()
        place = next((mark.evidence[0] for mark in marks if mark.evidence), Quote(0, 0, ""))
        return Chosen(place.start, place.end, place.quote, marks)
    if start is None:
        return None
    first = min(max(start, 0), len(body))
    last = min(max(end if end is not None else first, first), len(body))
    return Chosen(first, last, body[first:last], tuple(_at(found.marks, first, last)))


def _at(marks: Iterable[verbs.Marked], start: int, end: int) -> Iterator[verbs.Marked]:
    for mark in marks:
        if any(quote.start < max(end, start + 1) and quote.end > start for quote in mark.evidence[:1]):
            yield mark


def _stretch(chosen: Chosen | None) -> tuple[int, int] | None:
    return (chosen.start, chosen.end) if chosen else None


def _undecided(
    marks: Sequence[verbs.Marked], chosen: Chosen | None
) -> tuple[verbs.Marked | None, verbs.Marked | None, int]:
    """The undecided marks before and after what is looked at, in the order of the text; and how many there are."""
    ordered = sorted((mark for mark in marks if mark.evidence), key=lambda mark: mark.evidence[0].start)
    own = chosen.marks[0] if chosen and chosen.marks else None
    at = next((i for i, mark in enumerate(ordered) if mark is own), None)
    if at is None:
        start = chosen.start if chosen else -1
        at = next((i for i, mark in enumerate(ordered) if mark.evidence[0].start > start), len(ordered))
        earlier, later = ordered[:at], ordered[at:]
    else:
        earlier, later = ordered[:at], ordered[at + 1 :]
    before = next((mark for mark in reversed(earlier) if not mark.settled), None)
    after = next((mark for mark in later if not mark.settled), None)
    return before, after, sum(not mark.settled for mark in ordered)


def _part(body: str, at: int) -> tuple[int, int]:
    """The part of a text in which a place lies; a part ends with a line where it can."""
    first = at // PART * PART
    last = min(len(body), first + PART)
    return first, last


def table(found: OneDocument) -> Table:
    """A row for each thing that was read."""
    rows = (
        (mark.fact, mark.kind, mark.slot, mark.value, mark.basis, mark.rule,
         *((quote.start, quote.end, quote.quote) if (quote := next(iter(mark.evidence), None)) else (None, None, None)),
         tuple(one.kind for one in mark.decided))
        for mark in found.shown.marks
    )  # fmt: skip
    return Table(("fact", "kind", "slot", "value", "basis", "rule", "start", "end", "quote", "decided"), rows)


PAGE = Page("/document/{text:str}", "document.html", document, table)


def new(desk: Desk, text: str) -> verbs.News:
    """What is new in a document, in the reporter's 25 lines."""
    return verbs.new(desk.shelf, desk.reading(text))


def new_table(news: verbs.News) -> Table:
    """A row for each line."""
    rows = ((line.code, tuple(f"{k}: {v}" for k, v in line.values.items()), line.quotes) for line in news.lines)
    return Table(("code", "values", "quotes"), rows)


NEW = Page("/document/{text:str}/new", "new.html", new, new_table)
