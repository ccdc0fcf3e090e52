"""Numbers that the neighbours force: one less for the round that a text calls the one before, and the only number
that is left between two.
"""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import pairwise

from msgspec import Struct

from secretariat.record.clusters import Cluster
from secretariat.record.days import Days, last_day
from secretariat.record.members import Member

STEP = {"previous": -1, "next": 1}


class Derived(Struct, frozen=True, gc=False):
    """A number that no text prints for this mention: the number, the rule, the mention that it follows from."""

    ordinal: int
    rule: str
    because: tuple[str, ...]


def numbers(clusters: list[Cluster], certainty: int) -> dict[str, Derived]:
    """For each mention without a number, the number that its neighbours force, if they force one.

    Worked out anew from the printed numbers, again and again until nothing more follows. What is less certain is
    asked only once nothing more certain joins anything: 0 printed numbers alone, 1 what texts say of the round before
    and after, 2 the only number left between two.
    """
    found: dict[str, Derived] = {}
    now = [c.knowing({}) for c in clusters] if certainty else []
    while True:
        more = {fact: number for rule in BY_CERTAINTY[:certainty][::-1] for fact, number in rule(now).items()}
        if more.keys() <= found.keys():
            return found
        found = {**more, **found}
        forced = {fact: derived.ordinal for fact, derived in found.items()}
        now = [c.knowing(forced) for c in clusters]


def relations(clusters: list[Cluster]) -> dict[str, Derived]:
    """Numbers by "the round before" and "the next round", where one text tells both it and its subject."""
    found: dict[str, Derived] = {}
    by_text: dict[str, list[tuple[Cluster, Member]]] = {}
    for cluster in clusters:
        for member in cluster.members:
            by_text.setdefault(member.text, []).append((cluster, member))
    for told in by_text.values():
        found.update(_in_one_text(told))
    return found


def _in_one_text(told: Sequence[tuple[Cluster, Member]]) -> Iterator[tuple[str, Derived]]:
    subjects = [pair for pair in told if pair[1].mention.role == "subject"]
    if len(subjects) != 1:
        return
    subject, its = subjects[0]
    for cluster, member in told:
        step = STEP.get(member.mention.role)
        if step is None:
            continue
        rule = f"{member.mention.role}_round"
        if cluster.ordinal is None and subject.ordinal is not None and subject.ordinal + step > 0:
            yield member.fact, Derived(subject.ordinal + step, rule, (its.fact,))
        if subject.ordinal is None and cluster.ordinal is not None and cluster.ordinal - step > 0:
            yield its.fact, Derived(cluster.ordinal - step, rule, (member.fact,))


def between(clusters: list[Cluster]) -> dict[str, Derived]:
    """Numbers of rounds that lie between two numbered ones with room for just as many."""
    dated = sorted((c for c in clusters if c.days and c.held and not c.days.loose), key=_when)
    numbered = [at for at, c in enumerate(dated) if c.ordinal is not None]
    found: dict[str, Derived] = {}
    for first, last in pairwise(numbered):
        found.update(_fill(dated[first : last + 1]))
    return found


def _fill(stretch: list[Cluster]) -> Iterator[tuple[str, Derived]]:
    low, high, inner = stretch[0], stretch[-1], stretch[1:-1]
    assert low.ordinal is not None  # noqa: S101 - both ends are numbered
    assert high.ordinal is not None  # noqa: S101
    follow = all(a.days and b.days and not a.days.meets(b.days) for a, b in pairwise(stretch))
    if inner and follow and high.ordinal - low.ordinal - 1 == len(inner):
        for step, cluster in enumerate(inner, 1):
            for member in cluster.members:
                yield member.fact, Derived(low.ordinal + step, "only_number_between", (low.key, high.key))


def _when(cluster: Cluster) -> tuple[Days, str]:
    assert cluster.days  # noqa: S101 - the caller keeps dated ones only
    return cluster.days, cluster.key


BY_CERTAINTY = (relations, between)


def in_order(ordinal: int | None, when: Days | None, clusters: Iterable[Cluster], but: tuple[str, ...]) -> bool:
    """Whether a round of that number on those days leaves later numbers later and earlier ones earlier."""
    if ordinal is None or when is None:
        return True
    others = (c for c in clusters if c.key not in but and c.ordinal is not None and c.days and c.held)
    return all(_later(ordinal, when, c.ordinal, c.days) for c in others if c.ordinal is not None and c.days)


def _later(ordinal: int, when: Days, other: int, days: Days) -> bool:
    if other == ordinal:
        return True
    return days.first <= when.last if other < ordinal else days.last >= when.first


def publication(member: Member) -> date | None:
    """The last day on which the text of a mention may have been published."""
    return last_day(member.document.published)
