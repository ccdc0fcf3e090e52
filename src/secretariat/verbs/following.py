"""One thread, some of its passages at a time, and what the record shows on a day of what was said there to be done."""

from collections import defaultdict
from collections.abc import Iterable, Sequence, Set

from msgspec import Struct

from secretariat.model import Record
from secretariat.record.deliverables import statuses
from secretariat.record.promises import ABOUT_ROUNDS, Deliverable, Promise
from secretariat.record.threads import Milestone, Thread
from secretariat.verbs.blocks import Parties
from secretariat.verbs.courses import Course, Stretch
from secretariat.verbs.shelf import Shelf
from secretariat.verbs.stretches import WHOLE, Listed, Part, placed, rows_of


class Following(Struct, frozen=True):
    """A thread, and the one that it is a part of.

    Attributes:
        told: the passages that were asked for.
        done: the status of each deliverable among them, by the address of its commitment.
    """

    thread: Course
    whole: Course | None
    told: Listed[Milestone]
    done: dict[str, Deliverable]


def thread(shelf: Shelf, address: str, day: str, part: Part = WHOLE) -> Following | None:
    """The thread that an address is of; None where there is none."""
    blocks = shelf.blocks_with(address.split(".")[0])
    found = next((one for parties in blocks if (one := shelf.course(parties, address))), None) or _of(
        shelf, blocks, address
    )
    return _following(shelf, found, day, part) if found else None


def _of(shelf: Shelf, blocks: Iterable[Parties], fact: str) -> Course | None:
    """The thread that another fact than its first tells of: it may have been the first of what was known before."""
    for parties in blocks:
        for one in shelf.followed(parties).threads:
            if any(told.fact == fact for told in one.milestones):
                return shelf.course(parties, one.id)
    return None


def _following(shelf: Shelf, found: Course, day: str, part: Part) -> Following:
    page, pages, first, last = placed(found.of, part)
    stretches = shelf.stretches(found, first, last)
    told = Listed(rows_of((one.told for one in stretches), first, last), found.of, page, pages)
    whole = shelf.course(found.parties, found.part_of) if found.part_of else None
    return Following(found, whole, told, _done(shelf, found, stretches, {one.fact for one in told.rows}, day))


def _done(
    shelf: Shelf, found: Course, stretches: Sequence[Stretch], facts: Set[str], day: str
) -> dict[str, Deliverable]:
    promises = {one.fact: one for stretch in stretches for one in stretch.promises}
    wanted = [one for one in promises.values() if one.fact in facts]
    if not wanted:
        return {}
    threads, record = _threads(shelf, found.parties, stretches), _dialogues(shelf, found.parties, wanted)
    looked = {found.parties: (found.latest, found.read)}
    own = statuses(tuple(promises.values()), record, threads, day, lambda promise: promise.fact in facts, looked)
    return {one.fact: one for one in own}


def _threads(shelf: Shelf, parties: Parties, stretches: Iterable[Stretch]) -> list[Thread]:
    """The threads in which something is promised, each with these passages and with those that tell it as done."""
    told: dict[str, list[Milestone]] = defaultdict(list)
    for one in (thread for stretch in stretches for thread in stretch.threads):
        told[one.id] += one.milestones
    courses = filter(None, (shelf.course(parties, address) for address in told))
    return [one.thread((*told[one.id], *one.done)) for one in courses]


def _dialogues(shelf: Shelf, parties: Parties, wanted: Iterable[Promise]) -> Record:
    """The dialogues that what is promised is held against: only what is said of rounds is."""
    meant = {one.dialogue for one in wanted if one.dialogue and one.commitment.kind in ABOUT_ROUNDS}
    return Record(dialogues=tuple(filter(None, (shelf.dialogue(parties, address) for address in sorted(meant)))))
