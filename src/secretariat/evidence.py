"""Quotes: making one, checking one, and the address of a fact that outlives rules and readers."""

from collections.abc import Iterable, Iterator
from typing import Protocol

from secretariat.model import Quote, Reading


class HasEvidence(Protocol):
    """Every fact of a Reading: it carries its Quotes."""

    @property
    def evidence(self) -> tuple[Quote, ...]:
        """The Quotes, the one that states the fact first."""


def quote(text: str, start: int, end: int) -> Quote:
    """The Quote of a stretch of the text, without blanks at its edges."""
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Quote(start, end, text[start:end])


def holds(text: str, passage: Quote) -> bool:
    """Whether the passage stands in the text to the letter, where it says."""
    return 0 <= passage.start <= passage.end <= len(text) and text[passage.start : passage.end] == passage.quote


def fact_ids(text_id: str, kind: str, facts: Iterable[HasEvidence]) -> Iterator[str]:
    """The lasting address of each fact of one kind: text, kind, start of its first Quote, and a number among equals.

    It names neither rule nor reader, so what a person decided of a fact, and a link to it, outlive both.
    """
    seen: dict[int, int] = {}
    for fact in facts:
        start = fact.evidence[0].start if fact.evidence else 0
        seen[start] = seen.get(start, 0) + 1
        yield f"{text_id}.{kind}.{start}.{seen[start]}"


KINDS = (
    "rounds",
    "calls",
    "contacts",
    "statements",
    "commitments",
    "references",
    "continuity",
    "assistance",
)


def all_facts(reading: Reading) -> Iterator[tuple[str, str, HasEvidence]]:
    """Every fact of a reading as (lasting address, kind, fact), kinds in the order of the reading format."""
    for kind in KINDS:
        facts: tuple[HasEvidence, ...] = getattr(reading, kind)
        for address, fact in zip(fact_ids(reading.document.text_id, kind, facts), facts, strict=True):
            yield address, kind, fact
