"""What is new in one document, for a reporter in a minute: at most 25 lines, each with what it rests on."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from typing import TypeVar

from msgspec import Struct

from secretariat.desk.across import across
from secretariat.desk.compare import compare
from secretariat.desk.passages import Shown, side_of
from secretariat.model import Dialogue, Passage, Record, Round
from secretariat.record import Voice
from secretariat.record.days import months_between

MOST_LINES = 25
LONG_SINCE = 24  # months: a gap that a reporter tells
MOST_OF_A_KIND = 5

One = TypeVar("One")


class Line(Struct, frozen=True, kw_only=True):
    """One line: a code, typed values, and the passages that it rests on. The words are made at the edges.

    The codes: "round" (which one this is), "first_since" and "round_before" (months ago), "agreed_text" (of which
    parties), "other_account" and "no_other_account" (of which party), "new", "gone", "changed", "restated" (against the
    same side's last account, named in `values`), "no_earlier_account", "only_here", "differs", "no_round".
    """

    code: str
    values: dict[str, str | int | None]
    passages: tuple[Passage, ...] = ()
    quotes: tuple[str, ...] = ()


# The texts that tell of a round: all that are known will do, those of the round alone are sooner there.
TellOf = Callable[[Round], Sequence[Voice]]


def whats_new(document: str, record: Record, told: Sequence[Voice]) -> tuple[Line, ...]:
    """The lines on one document, by its id; a line that says that nothing is known is a line too."""
    voice = next((v for v in told if document in {h.id for h in v.documents}), None)
    return new_in(document, voice, record.dialogues, lambda _: told)


def new_in(document: str, voice: Voice | None, dialogues: Iterable[Dialogue], told: TellOf) -> tuple[Line, ...]:
    """The same, where voices are had round by round."""
    found = [(d, r) for d in dialogues for r in d.rounds if _subject_of(document, r)]
    if voice is None or not found:
        return (Line(code="no_round", values={"document": document}),)
    lines = [line for dialogue, held in found for line in _of_round(dialogue, held, voice, told)]
    return tuple(lines[:MOST_LINES])


def _subject_of(document: str, found: Round) -> bool:
    return any(s.document == document and s.role == "subject" for s in found.sources)


def _of_round(dialogue: Dialogue, held: Round, voice: Voice, told: TellOf) -> Iterator[Line]:
    yield _which(dialogue, held)
    yield from _since(dialogue, held)
    yield from _others(dialogue, held, voice, told)
    yield from _against_the_last(dialogue, held, voice, told)


def _which(dialogue: Dialogue, held: Round) -> Line:
    known = held.slots.get("ordinal", ())
    values: dict[str, str | int | None] = {
        "dialogue": dialogue.name,
        "ordinal": held.ordinal,
        "basis": known[0].basis if known else None,
        "when": held.when,
        "place": held.place,
        "status": held.status,
    }
    return Line(code="round", values=values, passages=tuple(_passages(held)))


def _since(dialogue: Dialogue, held: Round) -> Iterator[Line]:
    """The known round before, and how long ago: a number of months, no more."""
    gap = next((g for g in dialogue.gaps if g.before == held.id), None)
    before = next((r for r in dialogue.rounds if gap and r.id == gap.after), None)
    if gap and before:
        long = "first_since" if gap.months >= LONG_SINCE else "round_before"
        values: dict[str, str | int | None] = {"months": gap.months, "when": before.when, "place": before.place}
        yield Line(code=long, values=values, passages=tuple(_passages(before)))


def _others(dialogue: Dialogue, held: Round, voice: Voice, told: TellOf) -> Iterator[Line]:
    """Whether other sides have published, and what this account alone tells or tells otherwise."""
    compared, mine = compare(dialogue, held, told(held)), side_of(voice)
    own = _own(voice)
    agreed = voice.reading.document.account_of if own & set(compared.joint) else ()
    if agreed:
        yield Line(code="agreed_text", values={"parties": " ".join(agreed)})
    for party in dialogue.parties:
        if party != mine and party not in agreed:
            code = "no_other_account" if party in compared.missing else "other_account"
            yield Line(code=code, values={"party": party})
    for difference in _first(compared.differ, lambda d: any(one.document in own for one in d.passages.values())):
        quotes = tuple(difference.accounts[side] for side in sorted(difference.accounts))
        yield Line(code="differs", values={"about": difference.about, "kind": difference.code}, quotes=quotes)
    for shown in _first(compared.only.get(mine or "", ()), lambda one: one.document in own):
        yield Line(code="only_here", values={"side": mine}, quotes=(shown.quote,))


def _against_the_last(dialogue: Dialogue, held: Round, voice: Voice, told: TellOf) -> Iterator[Line]:
    """Words new and gone against the same side's account of the last round before that it told."""
    mine, own = side_of(voice), _own(voice)
    earlier = [r for r in dialogue.rounds if (months_between(r.when, held.when) or 0) > 0 and r.status == "held"]
    for before in reversed(earlier):
        changes = across(mine or "", before, held, [*told(before), *told(held)])
        if changes.read[0]:
            against = {"when": before.when, "side": mine}
            yield from (_said("new", against, one) for one in _first(changes.new, lambda one: one.document in own))
            yield from (_said("gone", against, one) for one in changes.gone[:MOST_OF_A_KIND])
            for pair in _first(changes.changed, lambda pair: pair.now.document in own):
                yield Line(code="changed", values={**against}, quotes=(pair.before.quote, pair.now.quote))
            kept = _first(changes.kept, lambda pair: pair.now.document in own)
            yield from (_said("restated", against, pair.now) for pair in kept)
            return
    if len(voice.reading.document.account_of) <= 1:
        yield Line(code="no_earlier_account", values={"side": mine})


def _own(voice: Voice) -> frozenset[str]:
    """The documents that tell this text: another account of the same side is not what is asked about."""
    return frozenset(header.id for header in voice.documents)


def _first(every: Iterable[One], wanted: Callable[[One], bool]) -> Iterator[One]:
    return islice(filter(wanted, every), MOST_OF_A_KIND)


def _said(code: str, against: dict[str, str | None], one: Shown) -> Line:
    return Line(code=code, values={**against}, quotes=(one.quote,))


def _passages(held: Round) -> Iterator[Passage]:
    for value in held.slots.get("ordinal", ())[:1] or held.slots.get("when", ())[:1]:
        if value.document:
            yield Passage(document=value.document, evidence=value.evidence)
