"""Mentions of one dialogue become its rounds, on exact evidence only: a number, a day, heads and place, what a text
says of the round before or after. Each stage proposes pairs; a pair is joined where it is the only one possible.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from functools import partial

from msgspec import Struct

from secretariat.model import Joined
from secretariat.record import chain
from secretariat.record.clusters import (
    Cluster,
    dates_agree,
    numbers_agree,
    told_apart,
)
from secretariat.record.links import Links, joined_into
from secretariat.record.members import Member
from secretariat.record.pairs import Pair, announced, by_day, by_heads, by_month, by_ordinal, within

NOTHING_SAID = Links()


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
        clusters = [c.knowing(numbers) for c in clusters]
        clusters, added = _first_that_joins(clusters, said)
        if not added and certainty == len(chain.BY_CERTAINTY):
            # A person says of rounds that they are one, so of all that is known of them by then.
            clusters, added = _apply(Stage("decided", partial(_decided, said), only_choice=False), clusters, said)
        joined += added
        if added:
            certainty = 0
        elif certainty < len(chain.BY_CERTAINTY):
            certainty += 1
        else:
            return Grouped(tuple(sorted(clusters, key=lambda c: c.key)), tuple(joined), derived)


def _first_that_joins(clusters: list[Cluster], said: Links) -> tuple[list[Cluster], list[Joined]]:
    for stage in STAGES:
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
        a, b = now[joined_into(moved, left)], now[joined_into(moved, right)]
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


# What is surest first: after each joining all begins anew, since a cluster that grew may be told from others better.
STAGES = (
    Stage("same_day", by_day, only_choice=False),
    Stage("same_ordinal", by_ordinal, only_choice=False),
    Stage("same_month", by_month, only_choice=False),
    Stage("only_round_then", within, only_choice=True),
    Stage("announced_then_held", announced, only_choice=True),
    Stage("same_heads_and_place", by_heads, only_choice=True),
)
