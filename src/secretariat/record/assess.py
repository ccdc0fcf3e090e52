"""What people decided, put on what is shown: accepted values, answered proposals, remarks."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec.structs import replace

from secretariat.model import Dialogue, Proposal, Remark, Round, SlotValue
from secretariat.record.decide import Decided
from secretariat.record.links import OF_WHAT, links


def with_accepted(dialogues: Iterable[Dialogue], decided: Decided) -> list[Dialogue]:
    """The dialogues, each accepted value with the decision that accepts it."""
    accepted = {(h.fact, h.decision.slot): h.decision.id for h in decided.of("accept")}
    if not accepted:
        return list(dialogues)
    return [replace(d, rounds=tuple(_accepted(r, accepted) for r in d.rounds)) for d in dialogues]


def _accepted(found: Round, accepted: dict[tuple[str, str | None], str]) -> Round:
    def one(slot: str, value: SlotValue) -> SlotValue:
        # A decision that names no slot accepts the whole mention.
        decision = accepted.get((value.fact or "", slot)) or accepted.get((value.fact or "", None))
        return replace(value, accepted=decision) if decision else value

    return replace(found, slots={slot: tuple(one(slot, v) for v in values) for slot, values in found.slots.items()})


def answered(asked: Iterable[Proposal], dialogues: Sequence[Dialogue], decided: Decided) -> Iterator[Proposal]:
    """The proposals that are still open; those that somebody left open say so."""
    said = {kind: links(decided, kind) for kind in OF_WHAT}
    members = _members(dialogues)
    for proposal in asked:
        one, other = (members.get((proposal.kind, fact), frozenset({fact})) for fact in proposal.facts)
        answer = said[proposal.kind].answered(one, other)
        if answer != "different":
            yield replace(proposal, answer=answer)


def _members(dialogues: Sequence[Dialogue]) -> dict[tuple[str, str], frozenset[str]]:
    found: dict[tuple[str, str], frozenset[str]] = {}
    for dialogue in dialogues:
        found["dialogue", dialogue.id] = frozenset(fact for r in dialogue.rounds for fact in r.members)
        found |= {("round", r.id): frozenset(r.members) for r in dialogue.rounds}
    return found


def remarks(decided: Decided) -> tuple[Remark, ...]:
    """Notes, and what was looked for in vain."""
    return tuple(
        Remark(
            kind=h.decision.kind,
            fact=h.fact,
            text=str(h.decision.value or ""),
            who=h.decision.who,
            when=h.decision.when,
            decision=h.decision.id,
            slot=h.decision.slot,
            marking=h.decision.marking,
        )
        for h in decided.of("note", "sought")
    )
