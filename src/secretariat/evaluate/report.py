"""What an evaluation says: the figures for each kind of fact, and every difference with its sentence and rule."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Literal

from msgspec import Struct

from secretariat.evaluate.alike import Fact, quote, same_passage, same_person
from secretariat.evaluate.passages import Passage, of_gold, of_read
from secretariat.evaluate.scoring import finder, score
from secretariat.evaluate.tally import Tally, Wrong
from secretariat.evaluate.telling import rule_of, told

Text = Callable[[str], str]


class Figures(Struct, frozen=True):
    """The figures of one kind of fact, rounded to three places; the counts are of facts."""

    precision: float
    recall: float
    f1: float
    hit: int
    gold: int
    read: int


class Difference(Struct, frozen=True):
    """One fact, or one slot, on which gold and reading differ.

    Attributes:
        kind: of fact ("heads", "slot.when").
        document: its label in the gold.
        verdict: missed by the reader; extra, as the gold does not have it; or other: both have it and not alike.
        gold: what the gold says, in a line; None where it says nothing.
        read: what was read, likewise.
        passage: the sentence that it stands in, where that is known.
        rule: of the reader, where something was read.
    """

    kind: str
    document: str
    verdict: Literal["missed", "extra", "other"]
    gold: str | None
    read: str | None
    passage: Passage | None
    rule: str | None


class Report(Struct, frozen=True):
    """What came of some documents.

    Attributes:
        documents: of the gold.
        unread: those of them of which there is no reading; all their facts count as missed.
        without_gold: how many readings have no gold, and were left out.
        figures: kind of fact to its figures.
        differences: by kind, in the order of the gold.
    """

    documents: int
    unread: tuple[str, ...]
    without_gold: int
    figures: dict[str, Figures]
    differences: tuple[Difference, ...]


def report(gold: list[Fact], readings: list[Fact], texts: Mapping[str, str]) -> Report:
    """Compares readings with the gold; `texts` are the documents' own, by the hash that a reading names."""
    find = finder(readings)
    pairs = [find(facts["document"]) for facts in gold]
    known = {name: texts.get(read["document"].get("text_id"), "") for name, read in pairs if read}
    scores = score(gold, readings)
    return Report(
        documents=len(gold),
        unread=tuple(name for name, read in pairs if not read),
        without_gold=len(readings) - len({id(read) for _, read in pairs if read}),
        figures={kind: _figures(tally) for kind, tally in scores.items()},
        differences=tuple(_differences(scores.items(), lambda name: known.get(name, ""))),
    )


def _figures(tally: Tally) -> Figures:
    precision, recall, f1 = (round(value, 3) for value in (tally.precision, tally.recall, tally.f1))
    return Figures(precision, recall, f1, tally.hit, tally.gold, tally.read)


def _differences(scores: Iterable[tuple[str, Tally]], text: Text) -> Iterator[Difference]:
    for kind, tally in scores:
        extra = list(tally.extra)
        for missed in tally.missed:
            other = next((wrong for wrong in extra if _one_matter(kind, missed, wrong)), None)
            if other is not None:
                extra.remove(other)
            yield _difference(kind, missed, other, text)
        yield from (_difference(kind, None, wrong, text) for wrong in extra)


def _one_matter(kind: str, missed: Wrong, extra: Wrong) -> bool:
    """Whether both speak of one thing: two values of one slot, one passage of two speakers, one person of two sides."""
    if missed.document != extra.document:
        return False
    if missed.of is not None and extra.of is not None:
        return missed.of[1] is extra.of[1] and missed.of[0] is extra.of[0]
    if kind in {"statements", "commitments"}:
        return same_passage(quote(missed.fact), quote(extra.fact))
    return kind == "heads" and same_person(missed.fact, extra.fact)


def _difference(kind: str, missed: Wrong | None, extra: Wrong | None, text: Text) -> Difference:
    either = missed or extra
    assert either is not None  # noqa: S101  one of the two is always given
    return Difference(
        kind=kind,
        document=either.document,
        verdict="other" if missed and extra else "missed" if missed else "extra",
        gold=told(kind, missed.fact) if missed else None,
        read=told(kind, extra.fact) if extra else None,
        passage=_passage(kind, either, extra, text(either.document)),
        rule=rule_of(kind, extra.fact, extra.of) if extra else None,
    )


def _passage(kind: str, either: Wrong, extra: Wrong | None, text: str) -> Passage | None:
    if either.of is None:
        return of_read(text, extra.fact) if extra else of_gold(text, either.fact)
    gold, read = either.of
    if kind in {"slot.genre", "slot.account_of"}:
        return None
    claim: dict[str, Any] = (read.get("claims") or {}).get(kind.partition(".")[2]) or {}
    return of_read(text, claim) or of_read(text, read) or of_gold(text, gold)
