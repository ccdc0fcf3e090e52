"""Mentions of one dialogue become its rounds, on exact evidence only: a number, a day, heads and place, what a text
says of the round before or after. Each stage proposes pairs; a pair is joined where it is the only one possible.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import combinations

from msgspec import Struct

from secretariat.model import Joined
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
from secretariat.record.links import Links
from secretariat.record.members import Member

# A meeting announced without its day comes soon; one told as past without its day was not long ago.
SOON, LATELY, BETWEEN_STORY_AND_MEETING = 45, 10, 400
BOTH = 2
NOTHING_SAID = Links()

Pair = tuple[Cluster, Cluster]


class Grouped(Struct, frozen=True):
    """The rounds of one dialogue, why their mentions were joined, and the numbers that relations force."""

    clusters: tuple[Cluster, ...]
    joined: tuple[Joined, ...]
    derived: dict[str, chain.Derived]


class Stage(Struct, frozen=True):
    """One kind of evidence: its name, the pairs that it speaks for, whether it counts only where no other choice is."""

    rule: str
    pairs: Callable[[list[Cluster]], Iterable[Pair]]
    only_choice: bool


def group(members: Iterable[Member], said: Links = NOTHING_SAID) -> Grouped:
    """The rounds that the members of one dialogue tell of. The order in which members come does not count."""
    ordered = sorted(members, key=lambda m: m.fact)
    joined: list[Joined] = []
    clusters = [Cluster((member,), {}) for member in ordered]
    certainty = 0
    while True:
        derived = chain.numbers(clusters, certainty)
        numbers = {fact: found.ordinal for fact, found in derived.items()}
        clusters = [Cluster(c.members, numbers) for c in clusters]
        clusters, added = _first_that_joins(clusters, said)
        joined += added
        if added:
            certainty = 0
        elif certainty < len(chain.BY_CERTAINTY):
            certainty += 1
        else:
            return Grouped(tuple(sorted(clusters, key=lambda c: c.key)), tuple(joined), derived)


def _first_that_joins(clusters: list[Cluster], said: Links) -> tuple[list[Cluster], list[Joined]]:
    for stage in (Stage("decided", partial(_decided, said), only_choice=False), *STAGES):
        found, joined = _apply(stage, clusters, said)
        if joined:
            return found, joined
    return clusters, []


def _apply(stage: Stage, clusters: list[Cluster], said: Links) -> tuple[list[Cluster], list[Joined]]:
    pairs = sorted({(a.key, b.key) for a, b in stage.pairs(clusters)})
    if stage.only_choice:
        pairs = _without_rivals(pairs)
    now = {c.key: c for c in clusters}
    moved: dict[str, str] = {}
    joined = []
    for left, right in pairs:
        a, b = now[_last(moved, left)], now[_last(moved, right)]
        if a is b or said.keep_apart(a.facts, b.facts) or not _still(stage, a, b):
            continue
        both = a | b
        for old in (a.key, b.key):
            moved[old] = both.key
            del now[old]
        moved.pop(both.key)
        now[both.key] = both
        joined.append(Joined(rule=stage.rule, facts=(left, right)))
    return [now[key] for key in sorted(now)], joined


def _still(stage: Stage, a: Cluster, b: Cluster) -> bool:
    """Whether two clusters that grew in this stage may still be one. A person's word needs no evidence."""
    if stage.rule == "decided":
        return True
    return not told_apart(a, b) and dates_agree(a, b) and (stage.rule == "same_day" or numbers_agree(a, b))


def _last(moved: dict[str, str], key: str) -> str:
    while key in moved:
        key = moved[key]
    return key


def _without_rivals(pairs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    """The pairs whose first has no other choice. Its choice may be that of several: they tell of one round."""
    choices = Counter(chooser for chooser, _ in pairs)
    return [pair for pair in pairs if choices[pair[0]] == 1]


def _decided(said: Links, clusters: list[Cluster]) -> Iterator[Pair]:
    """What a person said to be one round."""
    by_fact = {fact: cluster for cluster in clusters for fact in cluster.facts}
    for one, other in said.same:
        if one in by_fact and other in by_fact and by_fact[one] is not by_fact[other]:
            yield by_fact[one], by_fact[other]


def _by_day(clusters: list[Cluster]) -> Iterator[Pair]:
    """Clusters of the same exact days, whatever number each has: a number is misprinted more easily than a day."""
    exact = sorted((c for c in clusters if c.days and c.days.exact), key=lambda c: (c.days, c.key))
    for at, a in enumerate(exact):
        for b in exact[at + 1 :]:
            if not a.days or not b.days or b.days.first > a.days.last:
                break
            if numbers_agree(a, b) or (a.days == b.days and places_agree(a, b)):
                yield a, b


def _by_ordinal(clusters: list[Cluster]) -> Iterator[Pair]:
    """Clusters of the same number whose dates may be of one round."""
    numbered: dict[int, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.ordinal is not None:
            numbered[cluster.ordinal].append(cluster)
    for same in numbered.values():
        yield from ((a, b) for a, b in combinations(same, 2) if dates_agree(a, b))


def _by_month(clusters: list[Cluster]) -> Iterator[Pair]:
    """The same month or year told twice, where no two meetings are known in it."""
    coarse: dict[Days, list[Cluster]] = defaultdict(list)
    for cluster in clusters:
        if cluster.days and not cluster.days.exact:
            coarse[cluster.days].append(cluster)
    for when, same in coarse.items():
        if len(same) > 1 and sum(bool(c.days and c.days.exact and c.days.within(when)) for c in clusters) <= 1:
            yield from ((a, b) for a, b in combinations(same, 2) if _fit(a, b, clusters))


def _within(clusters: list[Cluster]) -> Iterator[Pair]:
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


def _announced(clusters: list[Cluster]) -> Iterator[Pair]:
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


def _by_heads(clusters: list[Cluster]) -> Iterator[Pair]:
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


# What is surest first: after each joining all begins anew, since a cluster that grew may be told from others better.
STAGES = (
    Stage("same_day", _by_day, only_choice=False),
    Stage("same_ordinal", _by_ordinal, only_choice=False),
    Stage("same_month", _by_month, only_choice=False),
    Stage("only_round_then", _within, only_choice=True),
    Stage("announced_then_held", _announced, only_choice=True),
    Stage("same_heads_and_place", _by_heads, only_choice=True),
)
