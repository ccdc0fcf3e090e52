"""Joining: what was read from the passages of one document, each in its own language, as one Reading.

A round told in both is one Mention where exact evidence says so: the parties, and the number or the day.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from msgspec.structs import replace

from secretariat.model import (
    SLOTS,
    Call,
    Claim,
    Commitment,
    Contact,
    Continuity,
    Finding,
    Mention,
    Reading,
    Reference,
    Statement,
)
from secretariat.when.edtf import precision

OF_A_PASSAGE = frozenset(["no_round", "no_dialogue"])  # findings that hold of the document only where all have them
Ids = dict[tuple[int, str | None], str]  # by number of the passage and id there the id in the whole
Met = TypeVar("Met", Call, Contact)
Fact = TypeVar("Fact", Reference, Continuity)
Words = TypeVar("Words", Statement, Commitment)


def joined(readings: Sequence[Reading]) -> Reading:
    """One Reading of those of its passages; the header is that of the first in which a round was found."""
    rounds, at = _rounds(readings)
    calls = _met("call", [r.calls for r in readings], at)
    contacts = _met("contact", [r.contacts for r in readings], at)
    leading = next((r for r in readings if any(m.role == "subject" for m in r.rounds)), readings[0])
    return replace(
        leading,
        rounds=rounds,
        calls=calls,
        contacts=contacts,
        statements=_said("statement", [r.statements for r in readings], at),
        commitments=_said("commitment", [r.commitments for r in readings], at),
        references=_once([r.references for r in readings], lambda reference: reference.name),
        continuity=_once([r.continuity for r in readings], lambda fact: (fact.kind, fact.value, fact.when)),
        assistance=tuple(fact for r in readings for fact in r.assistance),
        furniture=tuple(sorted((span for r in readings for span in r.furniture), key=lambda span: span.start)),
        findings=_findings(readings),
    )


def _met(kind: str, passages: Sequence[tuple[Met, ...]], at: Ids) -> tuple[Met, ...]:
    """The calls or contacts of all passages, numbered anew; where each went is noted in `at`."""
    found: list[Met] = []
    for n, facts in enumerate(passages):
        for fact in facts:
            at[n, fact.id] = f"{kind}:{len(found) + 1}"
            found.append(replace(fact, id=at[n, fact.id]))
    return tuple(found)


def _said(kind: str, passages: Sequence[tuple[Words, ...]], at: Ids) -> tuple[Words, ...]:
    """The words of all passages, numbered anew, each at its occasion."""
    said = ((n, fact) for n, facts in enumerate(passages) for fact in facts)
    return tuple(
        replace(fact, id=f"{kind}:{i}", at=at.get((n, fact.at), fact.at)) for i, (n, fact) in enumerate(said, 1)
    )


def _rounds(readings: Sequence[Reading]) -> tuple[tuple[Mention, ...], Ids]:
    found: list[Mention] = []
    at: Ids = {}
    for n, reading in enumerate(readings):
        before = len(found)
        for mention in reading.rounds:
            same = [i for i in range(before) if _is_same(found[i], mention)]
            other = [m for m in reading.rounds if same and _is_same(found[same[0]], m)]
            if len(same) == len(other) == 1:
                found[same[0]] = _both(found[same[0]], mention)
                at[n, mention.id] = found[same[0]].id
            else:
                found.append(replace(mention, id=f"round:{len(found) + 1}"))
                at[n, mention.id] = found[-1].id
    return tuple(found), at


def _is_same(one: Mention, other: Mention) -> bool:
    """Whether two mentions are of one round on exact evidence, and nothing speaks against it."""
    if one.parties != other.parties or not one.parties:
        return False
    pairs = ((one.ordinal, other.ordinal), (one.series.subject, other.series.subject), (one.when, other.when))
    if any(a is not None and b is not None and a != b for a, b in pairs):
        return False
    days = one.when is not None and one.when == other.when and precision(one.when) in {"day", "interval"}
    return days or (one.ordinal is not None and one.ordinal == other.ordinal)


def _both(one: Mention, other: Mention) -> Mention:
    """One mention of two: what only the second tells is added, and its passages behind those of the first."""
    slots: dict[str, Any] = {s: getattr(other, s) for s in SLOTS if getattr(one, s) is None}
    claims = {**other.claims, **one.claims}
    for slot in SLOTS:
        if slot in other.claims and slot in one.claims and getattr(one, slot) == getattr(other, slot):
            claims[slot] = _with(one.claims[slot], other.claims[slot])
    named = {head.name for head in one.heads}
    return replace(
        one,
        **slots,
        heads=(*one.heads, *(head for head in other.heads if head.name not in named)),
        claims=claims,
        open={slot: why for slot, why in {**other.open, **one.open}.items() if slot not in claims},
        evidence=(*one.evidence, *other.evidence),
    )


def _with(one: Claim, other: Claim) -> Claim:
    return Claim(one.basis, one.rule, (*one.evidence, *other.evidence))


def _once(passages: Sequence[tuple[Fact, ...]], key: Callable[[Fact], object]) -> tuple[Fact, ...]:
    found: dict[object, Fact] = {}
    for fact in (fact for facts in passages for fact in facts):
        found.setdefault(key(fact), fact)
    return tuple(found.values())


def _findings(readings: Sequence[Reading]) -> tuple[Finding, ...]:
    """All findings once; that nothing was found in a passage counts only where nothing was found in any."""
    codes = [{finding.code for finding in reading.findings} for reading in readings]
    everywhere = codes[0].intersection(*codes)
    said = (finding for reading in readings for finding in reading.findings)
    kept = (finding for finding in said if finding.code not in OF_A_PASSAGE or finding.code in everywhere)
    return tuple({(f.code, *f.values.items(), f.evidence): f for f in kept}.values())
