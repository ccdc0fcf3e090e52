"""One document whole: its text, who tells it, every fact with its sentence, what people decided of it, and where it
went in the record.
"""

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import cast

from msgspec import Struct
from msgspec.structs import fields

from secretariat.archive import Telling
from secretariat.evidence import HasEvidence, all_facts, fact_ids, holds
from secretariat.model import SLOTS, Decision, Dialogue, Document, Header, Mention, Quote, Reading, Round
from secretariat.record.added import ADDABLE, added_of
from secretariat.record.decide import addressed_heads, in_force
from secretariat.verbs.aiming import DecisionError
from secretariat.verbs.blocks import texts_of
from secretariat.verbs.kept import Kept
from secretariat.verbs.shelf import Shelf

Value = str | int | tuple[str, ...] | None
SETTLING = frozenset({"accept", "reject", "correct", "unsure"})
NO_VALUES = frozenset({"id", "rule", "evidence", "claims", "open", "heads", "series", "negated"})


class Went(Struct, frozen=True):
    """Where a fact stands in the record."""

    dialogue: str
    name: str
    round: str


class Marked(Struct, frozen=True, kw_only=True):
    """One thing that was read, or that a person added, with what can be decided on it.

    Attributes:
        fact: its lasting address; of the slots of one fact it is the same.
        slot: of a round, which of its values; None for the fact itself.
        value: the slot's, or what names the fact best: the act, the kind, the name.
        values: of the fact itself, each of its own values by slot.
        evidence: the narrowest passage first.
        decided: what people decided of it that counts, in order.
        went: the round that it is told of.
    """

    fact: str
    kind: str
    slot: str | None = None
    value: Value = None
    basis: str = "stated"
    rule: str = ""
    values: dict[str, Value] = {}
    evidence: tuple[Quote, ...] = ()
    decided: tuple[Decision, ...] = ()
    went: Went | None = None

    @property
    def settled(self) -> bool:
        """Whether a person has looked at it."""
        return any(one.kind in SETTLING for one in self.decided)


class Shown(Struct, frozen=True, kw_only=True):
    """A document as it is looked at.

    Attributes:
        document: the version that is shown: the text as stored.
        headers: all that tell this text, copies included.
        later: the text that stands at its origin now, where it was changed since; None where this is the latest.
        marks: in the order of the text.
    """

    document: Document
    reading: Reading
    headers: tuple[Header, ...]
    later: str | None
    marks: tuple[Marked, ...]


def shown(shelf: Kept, text_id: str) -> Shown:
    """The document with a text, whoever tells it; a text that was changed since can be looked at still."""
    tellings = shelf.archive.tellings(text_id)
    if not tellings:
        raise DecisionError("no_fact", address=text_id)
    latest = next((one for one in reversed(tellings) if one.latest), tellings[-1])
    reading = latest.reading
    decided = _decided(shelf, text_id)
    went = dict(_went(shelf, reading))
    marks = sorted(_marks(reading, decided, went), key=_place)
    return Shown(
        document=latest.opened.document,
        reading=reading,
        headers=tuple({one.reading.document.id: one.reading.document for one in tellings}.values()),
        later=_later(shelf, latest),
        marks=tuple(marks),
    )


def _later(shelf: Kept, telling: Telling) -> str | None:
    if telling.latest:
        return None
    now = shelf.archive.at_origin(telling.opened.origin)
    return now.document.text_id if now else None


def _decided(shelf: Kept, text_id: str) -> list[Decision]:
    """What counts and may be shown, on facts of a text."""
    return [one for one in in_force(shelf.shown) if text_id in texts_of([one])]


def _place(mark: Marked) -> tuple[int, int, str, str]:
    first = mark.evidence[0] if mark.evidence else Quote(0, 0, "")
    return first.start, -first.end, mark.fact, mark.slot or ""


def _marks(reading: Reading, decided: list[Decision], went: dict[str, Went]) -> Iterator[Marked]:
    at = {mention.id: went.get(address) for address, mention in _mentions(reading)}
    more = ((address, kind, fact) for kind in ADDABLE for address, fact in added_of(kind, decided, reading))
    for address, kind, fact in chain(all_facts(reading), cast("Iterator[tuple[str, str, HasEvidence]]", more)):
        place = went.get(address) or at.get(getattr(fact, "at", None) or "")
        yield Marked(
            fact=address,
            kind=kind,
            value=_named(fact),
            basis="entered" if getattr(fact, "rule", "").startswith("decision:") else "stated",
            rule=getattr(fact, "rule", ""),
            values=dict(_values(fact)),
            evidence=fact.evidence,
            decided=tuple(_of(decided, address, None)),
            went=place,
        )
        if isinstance(fact, Mention):
            yield from _slots(address, fact, decided, place)
    for address, head in addressed_heads(reading):
        yield Marked(
            fact=address,
            kind="heads",
            value=head.name or head.post,
            rule=head.rule,
            values=dict(_values(head)),
            evidence=head.evidence,
            decided=tuple(_of(decided, address, None)),
        )


def _mentions(reading: Reading) -> Iterable[tuple[str, Mention]]:
    return zip(fact_ids(reading.document.text_id, "rounds", reading.rounds), reading.rounds, strict=True)


def _slots(address: str, mention: Mention, decided: list[Decision], went: Went | None) -> Iterator[Marked]:
    for slot, claim in mention.claims.items():
        if slot not in ("dialogue", "parties"):
            yield Marked(
                fact=address,
                kind="rounds",
                slot=slot,
                value=getattr(mention, slot, None),
                basis=claim.basis,
                rule=claim.rule,
                evidence=claim.evidence,
                decided=tuple(_of(decided, address, slot)),
                went=went,
            )


def _of(decided: list[Decision], address: str, slot: str | None) -> Iterator[Decision]:
    """What was decided of one slot of a round; of a fact itself all that is not on one of those."""
    for one in decided:
        if one.fact == address and (one.slot == slot if slot else one.slot not in SLOTS):
            yield one


def _named(fact: object) -> Value:
    """What names a fact best."""
    for slot in ("act", "kind", "dialogue", "name"):
        value = getattr(fact, slot, None)
        if isinstance(value, str):
            return value
    return None


def _values(fact: object) -> Iterator[tuple[str, Value]]:
    for slot in fields(fact):  # type: ignore[arg-type]  # every fact is a Struct
        value = getattr(fact, slot.name)
        if slot.name not in NO_VALUES and value is not None and isinstance(value, str | int | tuple):
            yield slot.name, value


def _went(shelf: Kept, reading: Reading) -> Iterator[tuple[str, Went]]:
    """The round of each mention, as the record has it."""
    mine = {address for address, _ in _mentions(reading)}
    for parties in shelf.touched(reading):
        for dialogue in shelf.members(parties):
            for held in dialogue.rounds:
                for address in mine.intersection(held.members):
                    yield address, Went(dialogue.id, dialogue.name, held.id)


def passage(shelf: Kept, label: str, start: int, end: int) -> tuple[str, Quote] | None:
    """The text and the passage that are meant by a document's id and two places in it."""
    for reading in reversed(shelf.named(label)):
        text = reading.document.text_id
        for telling in shelf.archive.tellings(text):
            body = telling.opened.document.text
            found = Quote(start, end, body[start:end])
            if holds(body, found):
                return text, found
    return None


def subject_rounds(shelf: Shelf, reading: Reading) -> Iterator[tuple[Dialogue, Round]]:
    """The rounds that a document is about, as the record has them."""
    mine = {address for address, mention in _mentions(reading) if mention.role == "subject"}
    for parties in shelf.touched(reading):
        near = {one.id for one in shelf.members(parties) for held in one.rounds if mine.intersection(held.members)}
        for dialogue in filter(None, (shelf.dialogue(parties, address) for address in sorted(near))):
            yield from ((dialogue, held) for held in dialogue.rounds if mine.intersection(held.members))
