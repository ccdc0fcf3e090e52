"""What people decided, applied to readings as they are today: what still holds changes what the record is built from,
what no longer holds is listed for review. Readings themselves are never changed: a fact is seen as decided.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TypeVar, cast

from msgspec import Struct
from msgspec.structs import fields, replace

from secretariat.evidence import all_facts, fact_ids
from secretariat.model import Claim, Decision, Head, Mention, Quote, Reading
from secretariat.record.added import ADDABLE, KIND_AT, added_of, is_added

Fact = TypeVar("Fact", bound=Struct)

OF_TWO = frozenset({"same", "different", "unsure"})
CHANGING = frozenset({"reject", "correct", "add", "enter"})
AIMED_AT_A_VALUE = frozenset({"accept", "correct", "reject"})
NO_SLOTS_OF_A_FACT = frozenset({"next_round"})
EDGES = "evidence"  # as a slot: where the passage of a fact begins and ends


class Holding(Struct, frozen=True):
    """A decision that holds, with the addresses that its facts have today."""

    decision: Decision
    fact: str
    other: str | None = None


class Decided(Struct, frozen=True):
    """All that people decided, sorted out.

    Attributes:
        holding: in the order in which they were made, without what was retracted.
        unheld: ids of those whose fact is gone or whose value changed.
    """

    holding: tuple[Holding, ...] = ()
    unheld: tuple[str, ...] = ()

    def of(self, *kinds: str) -> list[Holding]:
        """Those of some kinds that hold."""
        return [holding for holding in self.holding if holding.decision.kind in kinds]


def in_force(decisions: Iterable[Decision]) -> list[Decision]:
    """In the order in which they were made, without those that were retracted, and without the retractions."""
    ordered = sorted(set(decisions), key=lambda d: (d.when, d.id))
    undone: set[str] = set()
    for decision in reversed(ordered):
        # A retraction that was itself retracted undoes nothing.
        if decision.kind == "retract" and decision.other and decision.id not in undone:
            undone.add(decision.other)
    return [d for d in ordered if d.kind != "retract" and d.id not in undone]


def public_only(decisions: Iterable[Decision]) -> list[Decision]:
    """What may leave the desk. A retraction goes with what it retracts, or it would come to life again outside."""
    every = list(decisions)
    shown = {d.id for d in every if d.public}
    return [d for d in every if d.public or (d.kind == "retract" and d.other in shown)]


def settle(decisions: Iterable[Decision], readings: Sequence[Reading]) -> Decided:
    """Which decisions hold against these readings, and at which facts."""
    counting = in_force(decisions)
    found = Facts(readings, counting)
    holding, unheld = [], []
    for decision in counting:
        held = found.holding(decision)
        if held is None:
            unheld.append(decision.id)
        else:
            holding.append(held)
    return Decided(tuple(holding), tuple(sorted(unheld)))


def addressed_heads(reading: Reading) -> list[tuple[str, Head]]:
    """The heads of all mentions of a text with their addresses, in its order."""
    heads = [head for mention in reading.rounds for head in mention.heads]
    return list(zip(fact_ids(reading.document.text_id, "heads", heads), heads, strict=True))


class Facts:
    """Every fact of some readings by its address, and by the text and kind that it is of."""

    def __init__(self, readings: Iterable[Reading], decisions: Iterable[Decision] = ()) -> None:
        self.by_address: dict[str, object] = {}
        self.by_kind: dict[str, list[tuple[str, Quote | None]]] = {}
        more: dict[str, list[Decision]] = {}
        for decision in filter(is_added, decisions):
            more.setdefault(decision.fact.split(".")[0], []).append(decision)
        for reading in readings:
            self._add_added(reading, more.get(reading.document.text_id, ()))
            for address, kind, fact in all_facts(reading):
                self._add(address, f"{reading.document.text_id}.{kind}", fact, fact.evidence)
            for address, head in addressed_heads(reading):
                self._add(address, f"{reading.document.text_id}.heads", head, head.evidence)

    def _add_added(self, reading: Reading, decisions: Sequence[Decision]) -> None:
        for kind in ADDABLE:
            for address, fact in added_of(kind, decisions, reading):
                self._add(address, f"{reading.document.text_id}.{kind}", fact, getattr(fact, "evidence", ()))

    def _add(self, address: str, of: str, fact: object, evidence: Sequence[Quote]) -> None:
        self.by_address.setdefault(address, fact)
        self.by_kind.setdefault(of, []).append((address, evidence[0] if evidence else None))

    def holding(self, decision: Decision) -> Holding | None:
        """The decision with today's addresses, or None where it does not hold any more."""
        fact = self.today(decision.fact, decision.quote)
        if fact is None or not self._unchanged(decision, fact):
            return None
        if decision.kind not in OF_TWO or decision.other is None:
            return Holding(decision, fact)
        other = self.today(decision.other or "", decision.other_quote)
        return Holding(decision, fact, other) if other else None

    def today(self, address: str, quote: Quote | None) -> str | None:
        """Where a fact stands today: the one of its kind that overlaps its quote most; else, its address."""
        if quote is None:
            return address if address in self.by_address else None
        of = ".".join(address.split(".")[: KIND_AT + 1])
        overlaps = [(_overlap(quote, now), found) for found, now in self.by_kind.get(of, ()) if now]
        best = max((size for size, _ in overlaps), default=0)
        same = [found for size, found in overlaps if size == best and size > 0]
        return None if not same else address if address in same else min(same)

    def _unchanged(self, decision: Decision, address: str) -> bool:
        if decision.kind not in AIMED_AT_A_VALUE or decision.slot is None:
            return True
        return seen_in(self.by_address[address], decision.slot) == decision.seen


def seen_in(fact: object, slot: str) -> str | int | None:
    """The value of a slot as a decision notes it: of a passage its words, of several parties or topics a line."""
    value = getattr(fact, slot, None)
    if slot == EDGES:
        return value[0].quote if value else None
    if isinstance(value, tuple):
        return " ".join(map(str, value))
    return value if isinstance(value, str | int | None) else None


def _overlap(a: Quote, b: Quote) -> int:
    return min(a.end, b.end) - max(a.start, b.start)


Changes = Mapping[str, tuple[Decision, ...]]


def changes(decided: Decided) -> Changes:
    """For each fact that people decided to change, what they decided, in order."""
    found: dict[str, list[Decision]] = {}
    for holding in decided.of(*CHANGING):
        of_a_round_of_ones_own = holding.decision.kind == "enter" and holding.decision.other
        if holding.decision.slot not in NO_SLOTS_OF_A_FACT and not of_a_round_of_ones_own:
            found.setdefault(holding.fact, []).append(holding.decision)
    return {fact: tuple(found[fact]) for fact in sorted(found)}


def as_decided(fact: Fact, address: str, changed: Changes) -> Fact | None:
    """One fact as people say that it should be; None where they rejected it."""
    now: Fact | None = fact
    for decision in changed.get(address, ()):
        now = None if now is None else cast("Fact | None", _with(now, decision))
    return now


def _with(fact: Struct, decision: Decision) -> Struct | None:
    """One fact after one decision; None where it is rejected whole."""
    slot = decision.slot
    if slot is None:
        return None if decision.kind == "reject" else fact
    if slot not in {field.name for field in fields(fact)}:
        return fact
    if slot == EDGES:
        passage = (decision.other_quote,) if decision.other_quote else ()
        return replace(fact, evidence=(*passage, *getattr(fact, slot)[len(passage) :]))
    value = None if decision.kind == "reject" else decision.value
    if isinstance(getattr(fact, slot), tuple):
        return replace(fact, **{slot: tuple(str(value or "").split())})
    changed = replace(fact, **{slot: value})
    return _claimed(changed, slot, decision) if isinstance(changed, Mention) else changed


def _claimed(mention: Mention, slot: str, decision: Decision) -> Mention:
    """The claim of a decided slot says that a person put it there, and keeps the passage that it is about."""
    before = mention.claims.get(slot)
    claims = {name: claim for name, claim in mention.claims.items() if name != slot}
    if decision.kind != "reject":
        passage = decision.other_quote or decision.quote
        evidence = before.evidence if before else (passage,) if passage else ()
        basis: str = "stated" if decision.kind == "add" else "entered"
        claims[slot] = Claim(basis, f"decision:{decision.id}", evidence)  # type: ignore[arg-type]  # one of the two
    return replace(mention, claims=claims)
