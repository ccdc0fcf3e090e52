"""What the known rounds of a dialogue show beside what texts say of it: who hosted, and whether often and in turn."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec import Struct

from secretariat.model import Dialogue, Round, Told
from secretariat.record.days import days, duration_months
from secretariat.record.places import party_of, side_of


class Hosted(Struct, frozen=True, gc=False):
    """Who hosted a round: told, or inferred from the place."""

    round: str
    host: str
    basis: str


class Observation(Struct, frozen=True, gc=False):
    """What the known rounds show beside what texts say, with the rounds that show it.

    Attributes:
        code: "once_every_not_observed" where the numbers leave fewer rounds than the cadence said,
            "turns_not_observed" where the numbers and hosts of two rounds do not fit strict turns.
        stated: what is said, as duration or parties.
        observed: months from the first to the last of the two rounds, and how many steps the numbers make.
    """

    code: str
    stated: str
    rounds: tuple[str, str]
    months: int | None
    steps: int
    told: str


def hosts_of(dialogue: Dialogue) -> Iterator[Hosted]:
    """Who hosted each round: as told, for a video round too; else by the place."""
    for found in dialogue.rounds:
        by_place = side_of(party_of(found.place), dialogue.parties)
        if found.host:
            yield Hosted(found.id, found.host, "stated")
        elif by_place in dialogue.parties and by_place:
            yield Hosted(found.id, by_place, "place")


def observations(dialogue: Dialogue, hosts: tuple[Hosted, ...]) -> Iterator[Observation]:
    """What two numbered rounds show of how often and in what turn, beside what a text says of it."""
    numbered = [r for r in dialogue.rounds if r.ordinal is not None and _counts(r)]
    by_round = {h.round: h.host for h in hosts}
    for told in dialogue.told:
        for one, other in pairwise(numbered):
            steps = (other.ordinal or 0) - (one.ordinal or 0)
            months = _whole_months(one, other)
            every = duration_months(told.value) if told.kind == "cadence" and isinstance(told.value, str) else None
            if every and months and steps > 0 and months > every * (steps + 1):
                yield Observation(
                    "once_every_not_observed", str(told.value), (one.id, other.id), months, steps, told.fact
                )
            if told.kind == "rotation" and _out_of_turn(one, other, steps, by_round, dialogue.parties):
                yield Observation("turns_not_observed", _words(told), (one.id, other.id), months, steps, told.fact)


def _counts(found: Round) -> bool:
    """Whether a number bounds how many were held: also that of a meeting announced for a day, held or not."""
    known = days(found.when)
    return known is not None and (found.status == "held" or known.exact)


def _whole_months(one: Round, other: Round) -> int | None:
    """Months between two rounds, at the least that their dates allow."""
    first, second = days(one.when), days(other.when)
    if not first or not second:
        return None
    return (second.first.year - first.last.year) * 12 + second.first.month - first.last.month


def _out_of_turn(one: Round, other: Round, steps: int, hosts: dict[str, str], parties: tuple[str, ...]) -> bool:
    """Of two parties in strict turns, an odd number of steps ends with the other host, an even one with the same."""
    first, second = hosts.get(one.id), hosts.get(other.id)
    if len(parties) != 2 or first is None or second is None or steps <= 0:
        return False
    return (first == second) == bool(steps % 2)


def _words(told: Told) -> str:
    return " ".join(told.value) if isinstance(told.value, tuple) else str(told.value or "")
