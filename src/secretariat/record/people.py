"""The second stage: heads of all dialogues become people. The same name on the same side is one person; a name that
is only alike is asked about.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from msgspec import Struct

from secretariat.model import Head, Person, Post, Proposal
from secretariat.record.links import Links
from secretariat.record.names import letters, likeness, words

NOTHING_SAID = Links()


class Led(Struct, frozen=True, gc=False):
    """One head of one round as one text tells it."""

    fact: str
    head: Head
    round: str
    when: str | None
    document: str


def people(led: Iterable[Led], said: Links = NOTHING_SAID) -> tuple[tuple[Person, ...], tuple[Proposal, ...]]:
    """The people who led rounds, and pairs that may be one person."""
    sides: dict[str, list[Led]] = defaultdict(list)
    for one in sorted(led, key=lambda one: (one.fact, one.round)):
        if one.head.name:
            sides[one.head.party or ""].append(one)
    found: list[Person] = []
    asked: list[Proposal] = []
    for side in sorted(sides):
        groups = _as_said(_by_name(sides[side], said) if side else [[one] for one in sides[side]], said)
        found += [_person(group) for group in groups]
        asked += _alike(groups, said) if side else []
    return tuple(sorted(found, key=lambda p: p.id)), tuple(sorted(asked, key=lambda p: p.facts))


def _as_said(groups: list[list[Led]], said: Links) -> list[list[Led]]:
    """The groups, those that a person said to be one joined."""
    for one, other in said.same:
        a = next((g for g in groups if any(led.fact == one for led in g)), None)
        b = next((g for g in groups if any(led.fact == other for led in g)), None)
        if a is not None and b is not None and a is not b:
            groups = [g for g in groups if g is not a and g is not b] + [sorted(a + b, key=lambda led: led.fact)]
    return sorted(groups, key=lambda g: g[0].fact)


def _facts(group: list[Led]) -> frozenset[str]:
    return frozenset(led.fact for led in group)


def _by_name(led: list[Led], said: Links) -> list[list[Led]]:
    """Heads of one side whose names are the same."""
    groups: list[list[Led]] = []
    by_letters: dict[str, list[list[Led]]] = defaultdict(list)
    for one in led:
        name = one.head.name or ""
        # Names that are one in any order and joining have the same letters.
        same_letters = by_letters[letters(name, one.head.party)]
        for group in same_letters:
            same = likeness(name, group[0].head.name or "", one.head.party) == "same"
            if same and not (said.apart and said.keep_apart(_facts(group), {one.fact})):
                group.append(one)
                break
        else:
            same_letters.append([one])
            groups.append(same_letters[-1])
    return groups


def _alike(groups: list[list[Led]], said: Links) -> Iterator[Proposal]:
    """Pairs of people who share a word of the name and differ little in the rest."""
    by_word: dict[str, list[int]] = defaultdict(list)
    for at, group in enumerate(groups):
        for word in sorted(set(words(group[0].head.name or "", group[0].head.party))):
            by_word[word].append(at)
    pairs = {(i, j) for same in by_word.values() for i in same for j in same if i < j}
    for i, j in sorted(pairs):
        one, other = groups[i][0], groups[j][0]
        if likeness(one.head.name or "", other.head.name or "", one.head.party) == "likely":
            first, second = sorted((one.fact, other.fact))
            answer = said.answered(_facts(groups[i]), _facts(groups[j]))
            if answer != "different":
                yield Proposal(kind="person", facts=(first, second), why="names_alike", answer=answer)


def _person(group: list[Led]) -> Person:
    names = Counter(one.head.name or "" for one in group)
    return Person(
        id=min(one.fact for one in group),
        name=min(names, key=lambda name: (-names[name], name)),
        names=tuple(sorted(names)),
        party=group[0].head.party,
        posts=tuple(_posts(group)),
        rounds=tuple(sorted({one.round for one in group})),
        members=tuple(sorted({one.fact for one in group})),
    )


def _posts(group: list[Led]) -> Iterator[Post]:
    for one in sorted(group, key=lambda one: (one.when or "", one.fact)):
        if one.head.post:
            yield Post(post=one.head.post, when=one.when, document=one.document, evidence=one.head.evidence)
