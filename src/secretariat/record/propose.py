"""Likeness never joins anything: it makes a proposal, which a person accepts or rejects."""

from collections.abc import Iterator, Sequence
from itertools import combinations

from secretariat.model import Dialogue, Passage, Proposal, Round
from secretariat.record.days import days
from secretariat.record.groups import Group
from secretariat.who.names import script_of

BOTH = 2


def proposals(groups: Sequence[Group], dialogues: Sequence[Dialogue]) -> Iterator[Proposal]:
    """Pairs of one block that look alike and that nothing exact has joined."""
    by_key = {group.key: group for group in groups}
    ordered = sorted(dialogues, key=lambda d: d.id)
    for a, b in combinations(ordered, 2):
        why = _dialogues_alike(by_key[a.id], by_key[b.id], a, b)
        if why:
            yield Proposal(kind="dialogue", facts=(a.id, b.id), why=why, passages=(_passage(a), _passage(b)))
    for dialogue in ordered:
        yield from _rounds_alike(dialogue)
        yield from _one_seat(dialogue)


def _dialogues_alike(one: Group, other: Group, a: Dialogue, b: Dialogue) -> str | None:
    if one.texts & other.texts:
        return None
    if not one.kind.tells and not other.kind.tells:
        return None
    first, second = set(one.kind.subject), set(other.kind.subject)
    if (
        first
        and first == second
        and (one.kind.level is None or other.kind.level is None or one.kind.level == other.kind.level)
    ):
        return "same_subject"
    if _same_days(a, b) and (not first or not second or first & second):
        return "same_days"
    return None


def _same_days(a: Dialogue, b: Dialogue) -> bool:
    known = [d for r in a.rounds if (d := days(r.when)) and d.exact]
    return any((d := days(r.when)) is not None and d.exact and d in known for r in b.rounds)


def _rounds_alike(dialogue: Dialogue) -> Iterator[Proposal]:
    """A round that nobody numbered or dated, or dated no closer than the year, beside the rounds that it might be."""
    vague = [r for r in dialogue.rounds if r.ordinal is None and not _exact(r) and r.status == "held"]
    for found in vague:
        for other in dialogue.rounds:
            if other.id != found.id and other.status == "held" and _may_be(found, other):
                first, second = sorted((found.id, other.id))
                yield Proposal(kind="round", facts=(first, second), why="dates_meet", passages=(_of(found), _of(other)))


def _one_seat(dialogue: Dialogue) -> Iterator[Proposal]:
    """The one head of a side as one script prints it, and the one as another does: most likely one person."""
    for found in dialogue.rounds:
        for party in sorted({h.party for h in found.heads if h.party}):
            heads = [h for h in found.heads if h.party == party and h.name]
            if len(heads) == BOTH and len({script_of(h.name or "") for h in heads}) == BOTH:
                first, second = sorted(heads, key=lambda h: h.person)
                passages = (first.passages[0], second.passages[0])
                facts = (first.person, second.person)
                yield Proposal(kind="person", facts=facts, why="one_seat_in_two_scripts", passages=passages)


def _exact(found: Round) -> bool:
    known = days(found.when)
    return known is not None and known.exact


def _may_be(found: Round, other: Round) -> bool:
    mine, theirs = days(found.when), days(other.when)
    texts = {s.document for s in found.sources} & {s.document for s in other.sources}
    return not texts and mine is not None and theirs is not None and mine.meets(theirs)


def _passage(dialogue: Dialogue) -> Passage:
    return _of(next((r for r in dialogue.rounds if dialogue.id in r.members), dialogue.rounds[0]))


def _of(found: Round) -> Passage:
    source = found.sources[0]
    return Passage(document=source.document, evidence=source.evidence)
