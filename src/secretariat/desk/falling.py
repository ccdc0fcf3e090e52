"""What falls when: rounds held, announced and entered, where the next would fall, times that texts state."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

from secretariat.desk.items import Item, Parties, Value, When, entered, named, naming, passages_of, quoted
from secretariat.model import Dialogue, Passage, Round
from secretariat.record.days import days, last_day
from secretariat.record.promises import Deliverable
from secretariat.record.standing import Standing

LONGEST = 93  # days: a time that is told no closer than that has no place in a calendar
OVER = frozenset({"cancelled", "postponed"})
Status = Literal["confirmed", "tentative", "cancelled"]


class Falls(Struct, frozen=True, kw_only=True):
    """One thing on the days on which it falls.

    Attributes:
        kind: "round", "next" (where the next would fall, counted from a round) or "due".
        members: the facts that it is known by; what shares one with something given out before is the same thing.
        first, last: the days, both of them in it.
        status: confirmed where a text tells of it as held; tentative where it is only announced, expected or due.
        place: the city, or None.
        turn: whose turn it is to host, of what is to come.
    """

    kind: str
    dialogue: str
    name: str
    members: tuple[str, ...]
    first: str
    last: str
    status: Status
    item: Item
    place: str | None = None
    turn: tuple[str, ...] = ()


def falling(dialogue: Dialogue, standing: Standing, deliverables: tuple[Deliverable, ...], day: str) -> Iterator[Falls]:
    """All of one dialogue that has days, as it stands on a day."""
    for found in dialogue.rounds:
        yield from _round(dialogue, standing, found)
    yield from _next(dialogue, standing, day)
    for one in deliverables:
        yield from _due(dialogue, one)


def _round(dialogue: Dialogue, standing: Standing, found: Round) -> Iterator[Falls]:
    known = days(found.when)
    if known is None or known.length > LONGEST or (found.status == "held" and not known.exact):
        return
    own = entered(found)
    code = "falls_held" if found.status == "held" else "falls_entered" if own else "falls_announced"
    values: dict[str, Value] = {"dialogue": dialogue.name, "round": named(found)}
    shown = () if own and not found.members else passages_of(found, "when", "place", "status")
    status: Status = "confirmed" if found.status == "held" else "cancelled" if found.status in OVER else "tentative"
    yield Falls(
        kind="round",
        dialogue=dialogue.id,
        name=dialogue.name,
        members=(*found.members, *(f"decision:{one}" for one in own)),
        first=known.first.isoformat(),
        last=known.last.isoformat(),
        status=status,
        item=Item(code=code, values=values, passages=shown, decisions=own, about=found.id),
        place=found.place,
        turn=(found.host,) if found.host else _turn(standing),
    )


def _turn(standing: Standing) -> tuple[str, ...]:
    return (standing.turn.value,) if standing.turn else ()


def _next(dialogue: Dialogue, standing: Standing, day: str) -> Iterator[Falls]:
    """Where the next would fall by the usual interval, as long as that is not over and nothing is announced."""
    rounds = {found.id: found for found in dialogue.rounds}
    on, last = last_day(day), rounds.get(standing.last or "")
    if last is None or on is None or any(one.basis == "announced" for one in standing.next):
        return
    for expected in standing.next:
        known = days(expected.value)
        if expected.basis == "usual_interval" and known and known.last >= on:
            values: dict[str, Value] = {"dialogue": dialogue.name, "round": named(last), "when": When(expected.value)}
            yield Falls(
                kind="next",
                dialogue=dialogue.id,
                name=dialogue.name,
                members=tuple(f"next {member}" for member in last.members),
                first=known.first.isoformat(),
                last=known.last.isoformat(),
                status="tentative",
                item=Item(code="falls_next", values=values, passages=passages_of(last, "when") or naming(last)),
                turn=_turn(standing),
            )


def _due(dialogue: Dialogue, one: Deliverable) -> Iterator[Falls]:
    known = days(one.due)
    if known is None or known.length > LONGEST:
        return
    values: dict[str, Value] = {"dialogue": dialogue.name, "words": quoted(one.evidence), "side": Parties(one.by)}
    passage = Passage(document=one.document, evidence=one.evidence)
    yield Falls(
        kind="due",
        dialogue=dialogue.id,
        name=dialogue.name,
        members=(f"due {one.fact}",),
        first=known.first.isoformat(),
        last=known.last.isoformat(),
        status="tentative",
        item=Item(code="falls_due", values=values, passages=(passage,), about=one.fact),
    )


def after(last: str) -> date:
    """The first day after: the end of a day that a calendar counts as not in it."""
    return date.fromisoformat(last) + timedelta(days=1)
