"""Threads as they are kept: without their passages, and these a stretch at a time, each with all that the status of
what is promised there is worked out from on any day.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.record.history import Read
from secretariat.record.promises import DONE, Promise
from secretariat.record.steps import Step, steps_of
from secretariat.record.threads import Milestone, Thread
from secretariat.verbs.blocks import Followed
from secretariat.verbs.stretches import cut

COURSE, TOLD = "course", "told"


class Course(Struct, frozen=True, kw_only=True):
    """A thread without its passages.

    Attributes:
        of: how many passages tell of it; `done` are those of them that tell it as done.
        steps: what is said of it at one time after the other.
        latest, read: the latest document and the publishers behind all dialogues of its parties.
    """

    id: str
    name: str
    parties: tuple[str, ...]
    thing: str
    part_of: str | None
    of: int
    steps: tuple[Step, ...]
    done: tuple[Milestone, ...]
    latest: str | None
    read: tuple[Read, ...]

    def thread(self, milestones: Iterable[Milestone]) -> Thread:
        """The thread with some of its passages."""
        return Thread(
            id=self.id, name=self.name, parties=self.parties, thing=self.thing, part_of=self.part_of,
            milestones=tuple(milestones),
        )  # fmt: skip


class Stretch(Struct, frozen=True):
    """Some passages of a thread.

    Attributes:
        promises: those among them, and those that say first again what these say.
        threads: in which these are, each with no other passages than these.
    """

    told: tuple[Milestone, ...]
    promises: tuple[Promise, ...] = ()
    threads: tuple[Thread, ...] = ()


def course(thread: Thread, followed: Followed) -> Course:
    """A thread as it is kept, without its passages."""
    return Course(
        id=thread.id,
        name=thread.name,
        parties=thread.parties,
        thing=thread.thing,
        part_of=thread.part_of,
        of=len(thread.milestones),
        steps=steps_of(thread.milestones),
        done=tuple(one for one in thread.milestones if one.stage in DONE),
        latest=followed.latest,
        read=followed.read,
    )


class Passages:
    """The passages of a block's threads, asked stretch by stretch."""

    def __init__(self, followed: Followed, again: Mapping[str, frozenset[str]]) -> None:
        self.again = again
        self.promises = {promise.fact: promise for promise in followed.promises}
        self.within: dict[str, list[tuple[Thread, Milestone]]] = defaultdict(list)
        for thread in followed.threads:
            for told in thread.milestones:
                if told.fact in self.promises:
                    self.within[told.fact].append((thread, told))

    def stretches(self, thread: Thread) -> Iterator[tuple[str, Stretch]]:
        """The stretches of a thread, each under its name."""
        for name, told in cut(thread.id, thread.milestones):
            yield name, self.stretch(told)

    def stretch(self, told: Sequence[Milestone]) -> Stretch:
        """Some passages with what belongs to them."""
        own = {one.fact for one in told if one.fact in self.promises}
        wanted = sorted(own.union(*(self.again.get(fact, ()) for fact in own)))
        threads = {thread.id: thread for fact in own for thread, _ in self.within[fact]}
        found: dict[str, list[Milestone]] = {name: [] for name in sorted(threads)}
        for thread, one in (pair for fact in wanted for pair in self.within[fact]):
            if thread.id in found:
                found[thread.id].append(one)
        shown = tuple(replace(threads[name], milestones=tuple(every)) for name, every in found.items())
        return Stretch(tuple(told), tuple(self.promises[fact] for fact in wanted), shown)


def outside(followed: Followed) -> Followed:
    """What is followed through a block beside its threads."""
    told = {one.fact for thread in followed.threads for one in thread.milestones}
    return replace(followed, threads=(), promises=tuple(one for one in followed.promises if one.fact not in told))


def together(rest: Followed, courses: Iterable[Course], stretches: Iterable[tuple[str, Stretch]]) -> Followed:
    """All that is followed through a block, put together again; each stretch comes with the thread that it is of."""
    told: dict[str, list[Milestone]] = defaultdict(list)
    promises = {one.fact: one for one in rest.promises}
    for thread, stretch in stretches:
        told[thread] += stretch.told
        promises |= {one.fact: one for one in stretch.promises}
    threads = tuple(one.thread(told[one.id]) for one in sorted(courses, key=lambda one: one.id))
    return replace(rest, threads=threads, promises=tuple(promises[fact] for fact in sorted(promises)))
