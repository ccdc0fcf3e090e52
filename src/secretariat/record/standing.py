"""Where a dialogue stands on a day: nothing of it is stored, all of it is worked out from the dialogue and that day."""

from datetime import date
from itertools import pairwise

from msgspec import Struct

from secretariat.model import Dialogue, Round, Told
from secretariat.record.days import days, duration_months, last_day, median, months_between, plus_months
from secretariat.record.observed import hosts_of

HALF = 2


class Expected(Struct, frozen=True):
    """What would come next, and what that rests on: ids of rounds, or of a claim.

    Attributes:
        basis: "announced" by a document, "stated_cadence", "usual_interval", "turns" as told, "turns_observed".
    """

    value: str
    basis: str
    rests_on: tuple[str, ...]


class Standing(Struct, frozen=True, kw_only=True):
    """One dialogue on one day.

    Attributes:
        last: the last known round held by then, and `months_since` then.
        usual: the middle of the months between rounds; `rests_on` are the rounds that it was counted from.
        next: where the next would fall.
        turn: whose turn to host it would be.
        suspended: claims of a suspension that no later round or claim ends.
    """

    dialogue: str
    day: str
    last: str | None
    months_since: int | None
    usual: int | None
    rests_on: tuple[str, ...]
    next: tuple[Expected, ...]
    turn: Expected | None
    suspended: tuple[Told, ...]


def standing(dialogue: Dialogue, day: str) -> Standing:
    """Where the dialogue stands on a day, by what is known of the time up to it."""
    on = last_day(day)
    if on is None:
        raise ValueError(f"not a date: {day}")
    held = [r for r in dialogue.rounds if r.status == "held" and (d := days(r.when)) and d.first <= on]
    last = held[-1] if held else None
    months = [(a, b, m) for a, b in pairwise(held) if (m := months_between(a.when, b.when))]
    usual = median([m for a, b, m in months if _follow(a, b)])
    rests_on = tuple(dict.fromkeys(r.id for a, b, _ in months if _follow(a, b) for r in (a, b)))
    return Standing(
        dialogue=dialogue.id,
        day=day,
        last=last.id if last else None,
        months_since=months_between(last.when, on.isoformat()[:7]) if last else None,
        usual=usual,
        rests_on=rests_on,
        next=tuple(_next(dialogue, last, usual, rests_on, on)),
        turn=_turn(dialogue, held),
        suspended=_suspended(dialogue, last, on),
    )


def _follow(one: Round, other: Round) -> bool:
    """Whether no other round lies between by the numbers."""
    return one.ordinal is None or other.ordinal is None or other.ordinal - one.ordinal == 1


def _next(
    dialogue: Dialogue, last: Round | None, usual: int | None, rests_on: tuple[str, ...], on: date
) -> list[Expected]:
    """The date that is announced; beside it where what is said of the cadence and the usual interval would put it."""
    found = []
    for planned in dialogue.rounds:
        known = days(planned.when)
        if planned.status in ("planned", "proposed") and known and known.last >= on and planned.when:
            found.append(Expected(planned.when, "announced", (planned.id,)))
    known = days(last.when) if last else None
    if last is None or known is None:
        return found
    for told in dialogue.told:
        every = duration_months(told.value) if told.kind == "cadence" and isinstance(told.value, str) else None
        if every:
            value = plus_months(known.first, every).isoformat()[:7]
            found.append(Expected(value, "stated_cadence", (last.id, told.fact)))
    if usual:
        value = plus_months(known.first, usual).isoformat()[:7]
        found.append(Expected(value, "usual_interval", tuple(dict.fromkeys((*rests_on, last.id)))))
    return found


def _turn(dialogue: Dialogue, held: list[Round]) -> Expected | None:
    """Whose turn it is between two parties: as told, else as the last rounds took turns."""
    hosts = {h.round: h.host for h in hosts_of(dialogue)}
    rounds = {r.id: r for r in held}
    known = [(r.id, hosts[r.id]) for r in held if r.id in hosts]
    if len(dialogue.parties) != HALF or not known or held[-1].id != known[-1][0]:
        return None
    other = next(p for p in dialogue.parties if p != known[-1][1])
    told = next((t for t in dialogue.told if t.kind == "rotation"), None)
    if told:
        return Expected(other, "turns", (known[-1][0], told.fact))
    lately = _in_turns([(rounds[found], host) for found, host in known])
    return Expected(other, "turns_observed", tuple(r.id for r in lately)) if len(lately) > HALF else None


def _in_turns(known: list[tuple[Round, str]]) -> list[Round]:
    """The last rounds that fit strict turns: between two that are numbered, others may have been held unseen."""
    lately = known[-1:]
    for one, other in pairwise(reversed(known)):
        if (one[1] == other[1]) == bool(_steps(other[0], one[0]) % HALF):
            break
        lately = [other, *lately]
    return [found for found, _ in lately]


def _steps(earlier: Round, later: Round) -> int:
    return later.ordinal - earlier.ordinal if earlier.ordinal and later.ordinal else 1


def _suspended(dialogue: Dialogue, last: Round | None, on: date) -> tuple[Told, ...]:
    """Claims of a suspension made by that day, unless a round was held after the text that makes the claim."""
    held = days(last.when) if last else None
    claims = [t for t in dialogue.told if t.kind == "suspended"]
    by_then = [t for t in claims if (said := last_day(t.published)) is not None and said <= on]
    return tuple(t for t in by_then if held is None or held.first > on or (last_day(t.published) or on) > held.last)
