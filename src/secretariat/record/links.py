"""What people said of two facts: one, or not one. Said by addresses, so it outlives every rule here."""

from collections.abc import Iterable, Set

from msgspec import Struct

from secretariat.record.decide import Decided

OF_WHAT = ("dialogue", "round", "person")


class Links(Struct, frozen=True):
    """Pairs of addresses that people decided on, for one kind of thing.

    Attributes:
        same: pairs to be joined, sorted.
        apart: pairs never to be joined.
        unsure: pairs that somebody looked at and left open.
    """

    same: tuple[tuple[str, str], ...] = ()
    apart: frozenset[tuple[str, str]] = frozenset()
    unsure: frozenset[tuple[str, str]] = frozenset()

    def keep_apart(self, one: Set[str], other: Set[str]) -> bool:
        """Whether somebody said that a fact of one and a fact of the other are not one."""
        return _across(self.apart, one, other)

    def answered(self, one: Set[str], other: Set[str]) -> str | None:
        """What somebody said of the two: "different", "unsure", or None where nobody was asked."""
        if self.keep_apart(one, other):
            return "different"
        return "unsure" if _across(self.unsure, one, other) else None


def _across(pairs: Iterable[tuple[str, str]], one: Set[str], other: Set[str]) -> bool:
    return any((a in one and b in other) or (b in one and a in other) for a, b in pairs)


def links(decided: Decided, kind: str) -> Links:
    """The latest word on each pair; that two mentions are one round says that their dialogue is one too."""
    latest: dict[tuple[str, str], str] = {}
    for holding in decided.of("same", "different", "unsure"):
        slot = holding.decision.slot or "round"
        implied = kind == "dialogue" and slot == "round" and holding.decision.kind == "same"
        if holding.other and (slot == kind or implied):
            latest[_pair(holding.fact, holding.other)] = holding.decision.kind
    return Links(
        same=tuple(sorted(pair for pair, word in latest.items() if word == "same")),
        apart=frozenset(pair for pair, word in latest.items() if word == "different"),
        unsure=frozenset(pair for pair, word in latest.items() if word == "unsure"),
    )


def _pair(one: str, other: str) -> tuple[str, str]:
    return (one, other) if one <= other else (other, one)


def joined_into(moved: dict[str, str], key: str) -> str:
    """What a key was joined into, and that again, as far as it goes; the key itself where it was not."""
    while key in moved:
        key = moved[key]
    return key
