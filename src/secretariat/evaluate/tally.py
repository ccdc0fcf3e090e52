"""Counting: which facts of the gold were read, which were missed, which were read and are not in the gold."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from secretariat.evaluate.alike import same_words

Same = Callable[[Any, Any], bool]
Pairs = list[tuple[Any, Any]]


class Right(NamedTuple):
    """A fact or value that was read as the gold has it; `of` is the (gold, read) pair of facts whose slot it is."""

    document: str
    gold: Any
    read: Any
    of: tuple[Any, Any] | None


class Wrong(NamedTuple):
    """A fact or value that was missed, or read and is not in the gold; `of` as with Right."""

    document: str
    fact: Any
    of: tuple[Any, Any] | None = None


@dataclass
class Tally:
    """What came of one kind of fact.

    Attributes:
        hit: facts of the gold that were read.
        gold: facts of the gold.
        read: facts that were read, without those that count neither way.
        right: the hits, each with what was read.
        missed: facts of the gold that were not read.
        extra: facts that were read and are not in the gold.
    """

    hit: int = 0
    gold: int = 0
    read: int = 0
    right: list[Right] = field(default_factory=list)
    missed: list[Wrong] = field(default_factory=list)
    extra: list[Wrong] = field(default_factory=list)

    @property
    def precision(self) -> float:
        """How much of what was read is right."""
        return self.hit / self.read if self.read else float(not self.gold)

    @property
    def recall(self) -> float:
        """How much of the gold was read."""
        return self.hit / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """The harmonic mean of both."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


class Scores(defaultdict[str, Tally]):
    """Kind of fact to its Tally, in the order in which kinds were first met."""

    def __init__(self) -> None:
        super().__init__(Tally)

    def facts(
        self,
        kind: str,
        name: str,
        gold: Sequence[Any],
        read: Sequence[Any],
        same: Same,
        of: tuple[Any, Any] | None = None,
    ) -> Pairs:
        """Pairs each fact of the gold with the first free one that is the same, counts, and gives the pairs."""
        pairs, free = [], list(read)
        optional = [fact for fact in gold if isinstance(fact, dict) and fact.get("optional")]
        due = [fact for fact in gold if fact not in optional]
        tally = self[kind]
        for fact in due:
            match = next((other for other in free if same(fact, other)), None)
            if match is None:
                tally.missed.append(Wrong(name, fact, of))
            else:
                free.remove(match)
                pairs.append((fact, match))
        free = [fact for fact in free if not any(same(may, fact) for may in optional)]
        tally.extra += [Wrong(name, fact, of) for fact in free]
        tally.right += [Right(name, a, b, of) for a, b in pairs]
        tally.hit += len(pairs)
        tally.gold += len(due)
        tally.read += len(pairs) + len(free)
        return pairs

    def value(
        self, kind: str, name: str, of: tuple[Any, Any], gold: object, read: object, same: Same = same_words
    ) -> None:
        """One value of a slot; None on either side is no value."""
        self.facts(kind, name, [] if gold is None else [gold], [] if read is None else [read], same, of)
