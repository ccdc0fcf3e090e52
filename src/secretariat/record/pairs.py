"""Pairs of clusters that some evidence shows to be one round: a number, a day, heads and place, the only one then.

Each function proposes pairs of one kind, the one that chooses first; `rounds` decides which of them are joined.
"""

from collections import defaultdict
from collections.abc import Iterator
from itertools import combinations

from secretariat.record import chain
from secretariat.record.clusters import (
    Cluster,
    dates_agree,
    numbers_agree,
    places_agree,
    sides_with_one_head,
    told_apart,
)
from secretariat.record.days import Days

# A meeting announced without its day comes soon; one told as past without its day was not long ago.
SOON, LATELY, BETWEEN_STORY_AND_MEETING = 45, 10, 400
BOTH = 2

Pair = tuple[Cluster, Cluster]


def by_day(clusters: list[Cluster]) -> Iterator[Pair]:
    """Clusters of the same exact days, whatever number each has: a number is misprinted more easily than a day."""
    exact = sorted((c for c in clusters if c.days and c.days.exact), key=lambda c: (c.days, c.key))
    for at, a in enumerate(exact):
        for b in exact[at + 1 :]:
            if not a.days or not b.days or b.days.first > a.days.last:
                break
            if numbers_agree(a, b) or (a.days == b.days and places_agree(a, b)):
                yield a, b


def by_ordinal(clusters: list[Cluster]) -> Iterator[Pair]:
    """Clusters of the same number whose dates may be of one round."""
    numbered: dict[int, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.ordinal is not None:
            numbered[cluster.ordinal].append(cluster)
    for same in numbered.values():
        yield from ((a, b) for a, b in combinations(same, 2) if dates_agree(a, b))


def by_month(clusters: list[Cluster]) -> Iterator[Pair]:
    """The same month or year told twice, where no two meetings are known in it."""
    coarse: dict[Days, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.days and not cluster.days.exact:
            coarse[cluster.days].append(cluster)
    for when, same in coarse.items():
        if len(same) > 1 and sum(bool(c.days and c.days.exact and c.days.within(when)) for c in clusters) <= 1:
            yield from ((a, b) for a, b in combinations(same, 2) if _fit(a, b, clusters))


def within(clusters: list[Cluster]) -> Iterator[Pair]:
    """A month or year, and the one meeting that is known in it."""
    dated = [c for c in clusters if c.days]
    for coarse in (c for c in dated if c.days and not c.days.exact):
        for other in dated:
            if _finer_within(other, coarse) and _fit(coarse, other, clusters):
                yield coarse, other


def _finer_within(fine: Cluster, coarse: Cluster) -> bool:
    return bool(fine.days and coarse.days and fine.days != coarse.days and fine.days.within(coarse.days))


def _fit(a: Cluster, b: Cluster, clusters: list[Cluster]) -> bool:
    return (
        numbers_agree(a, b)
        and places_agree(a, b)
        and not told_apart(a, b)
        and chain.in_order(
            a.ordinal if a.ordinal is not None else b.ordinal, b.days or a.days, clusters, (a.key, b.key)
        )
    )


def announced(clusters: list[Cluster]) -> Iterator[Pair]:
    """A text without the day, and the meeting soon after its publication that the same person led."""
    led = _by_head(clusters)
    for undated in (c for c in clusters if c.days is None):
        for other in _led_alike(undated, led):
            near = other.days and _published_near(undated, other)
            if near and sides_with_one_head(undated, other) and _fit(undated, other, clusters):
                yield undated, other


def _by_head(clusters: list[Cluster]) -> dict[tuple[str, str], list[Cluster]]:
    """The clusters that each head led, to look at few of many."""
    led: dict[tuple[str, str], list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        for head in cluster.heads:
            led[head].append(cluster)
    return led


def _led_alike(one: Cluster, led: dict[tuple[str, str], list[Cluster]]) -> list[Cluster]:
    """The other clusters that some head of this one led, in order."""
    found = {other.key: other for head in one.heads for other in led[head] if other is not one}
    return [found[key] for key in sorted(found)]


def _published_near(undated: Cluster, other: Cluster) -> bool:
    assert other.days  # noqa: S101 - only dated ones are asked
    return any(
        -LATELY <= (other.days.first - day).days <= SOON
        if not member.held
        else -LATELY <= (other.days.last - day).days <= 0
        for member in undated.members
        if (day := chain.publication(member))
    )


def by_heads(clusters: list[Cluster]) -> Iterator[Pair]:
    """A text without day or number, and the one meeting that the same two persons led in that place."""
    led = _by_head(clusters)
    for undated in (c for c in clusters if c.days is None and c.ordinal is None and len(c.heads) >= BOTH):
        for other in _led_alike(undated, led):
            told = other.days is not None or other.ordinal is not None
            both = told and len(sides_with_one_head(undated, other)) >= BOTH and _not_long_after(undated, other)
            if both and undated.places and _fit(undated, other, clusters):
                yield undated, other


def _not_long_after(undated: Cluster, other: Cluster) -> bool:
    said = [day for member in undated.members if (day := chain.publication(member))]
    return not other.days or all(abs((day - other.days.first).days) <= BETWEEN_STORY_AND_MEETING for day in said)
