"""What was said to be done, each once however many accounts tell it, with its status in the words of the design."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from secretariat.model import Round
from secretariat.record.content import alike, content
from secretariat.record.days import first_day
from secretariat.record.promises import Deliverable
from secretariat.record.threads import Thread

ONE_THING = 0.5  # of the content words of two accounts of one round
OPEN = frozenset({"window_not_over", "window_passed_no_account", "restated", "superseded"})
Standing = Literal["joint_text", "both_accounts", "one_account", "press"]


class Promised(Struct, frozen=True, kw_only=True):
    """One deliverable with every account of it.

    Attributes:
        told: as each account tells it, the first is the one that is shown first.
        standing: a joint text, both accounts, one account, or the press alone: how far it is agreed.
        threads: names of the things that it is about.
    """

    told: tuple[Deliverable, ...]
    standing: Standing
    threads: tuple[str, ...] = ()

    @property
    def first(self) -> Deliverable:
        """The account that is shown first."""
        return self.told[0]

    @property
    def open(self) -> bool:
        """Whether the record shows nothing of it as done."""
        return self.first.status.outcome in OPEN


def promised(
    found: Iterable[Deliverable], threads: Sequence[Thread], rounds: Mapping[str, Round], house: str | None = None
) -> list[Promised]:
    """The deliverables of a dialogue, the latest first."""
    things = _things(threads)
    groups: list[list[Deliverable]] = []
    for one in sorted(found, key=lambda d: (first_day(d.made), house not in d.according_to, d.fact)):
        group = next((g for g in groups if _one(g[0], one, things)), None)
        if group is None:
            groups.append([one])
        else:
            group.append(one)
    made = [Promised(told=tuple(g), standing=_standing(g), threads=_named(g, things)) for g in groups]
    return sorted(made, key=lambda p: (first_day(p.first.made), _round(p, rounds), p.first.fact), reverse=True)


def _things(threads: Sequence[Thread]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for thread in threads:
        for milestone in thread.milestones:
            found.setdefault(milestone.fact, set()).add(thread.name)
    return found


def _named(group: Sequence[Deliverable], things: Mapping[str, set[str]]) -> tuple[str, ...]:
    return tuple(sorted({name for one in group for name in things.get(one.fact, ())}))


def _one(first: Deliverable, other: Deliverable, things: Mapping[str, set[str]]) -> bool:
    """Whether two tell one thing: of one round, of one kind, and of one thread or in like words."""
    if first.round is None or first.round != other.round or first.kind != other.kind:
        return False
    if first.kind == "next_round" or things.get(first.fact, set()) & things.get(other.fact, set()):
        return True
    return alike(content(_words(first)), content(_words(other))) >= ONE_THING


def _words(one: Deliverable) -> str:
    return " ".join(q.quote for q in one.evidence[:1])


def _standing(group: Sequence[Deliverable]) -> Standing:
    if any(len(one.according_to) > 1 for one in group):
        return "joint_text"
    accounts = {side for one in group for side in one.according_to}
    parties = {side for one in group for side in one.by}
    if accounts and parties and parties <= accounts and len(accounts) > 1:
        return "both_accounts"
    return "one_account" if accounts else "press"


def accounts(one: Promised) -> tuple[str, ...]:
    """The sides whose accounts tell it."""
    return tuple(sorted({side for told in one.told for side in told.according_to}))


def _round(one: Promised, rounds: Mapping[str, Round]) -> int:
    held = rounds.get(one.first.round or "")
    return (held.ordinal or 0) if held else 0


def in_window(found: Iterable[Promised]) -> Iterator[Promised]:
    """Those that a next round may take up: nothing shows them as done, and their time is not over or just was."""
    return (one for one in found if one.open and one.first.kind != "next_round")
