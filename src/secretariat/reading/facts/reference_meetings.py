"""Meetings cited in passing: summits, meetings of ministers and other dialogues that are no rounds of the text."""

from collections.abc import Iterator

from secretariat.reading.facts.name_ends import dated_end
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.lines import Line
from secretariat.reading.named import Named


def meetings(line: Line, told: frozenset[int]) -> Iterator[Span]:
    """The meetings that a line cites and does not tell of; `told` is where those begin that the text tells of."""
    if line.heading:
        return
    for named in line.named:
        if named.start in told or named.plural:
            continue
        if _of_its_own(named):
            yield Span(named.i, named.j, "forum", named.noun)
        elif _of_leaders(named) and (end := dated_end(line.tokens, named.j)) is not None:
            yield Span(named.i, end, "forum", named.noun)


def _of_leaders(named: Named) -> bool:
    return named.family == "summit" or named.level in {"leaders", "ministerial"}


def _of_its_own(named: Named) -> bool:
    """Whether words of its own, or those who meet, make a name of it; else only its date does."""
    if _of_leaders(named):
        own = named.parties or named.words or named.topic
        return len(named.parties) > 1 or any(len(p) > 2 for p in named.parties) or (named.capital and bool(own))
    return named.strength == "strong" and bool(named.capital or (named.topic and named.level))
