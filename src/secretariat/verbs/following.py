"""One thread whole, and what the record shows on a day of what was said to be done in it."""

from collections.abc import Set

from msgspec import Struct

from secretariat.model import Record
from secretariat.record.deliverables import statuses
from secretariat.record.promises import ABOUT_ROUNDS, Deliverable
from secretariat.record.threads import Milestone, Thread
from secretariat.verbs.blocks import Followed, Parties
from secretariat.verbs.lists import WHOLE, Listed, Part, part_of
from secretariat.verbs.shelf import Shelf


class Following(Struct, frozen=True):
    """A thread, and the one that it is a part of.

    Attributes:
        told: the milestones that were asked for.
        done: the status of each deliverable among them, by the address of its commitment.
    """

    thread: Thread
    whole: Thread | None
    told: Listed[Milestone]
    done: dict[str, Deliverable]


def thread(shelf: Shelf, address: str, day: str, part: Part = WHOLE) -> Following | None:
    """The thread that an address is of; None where there is none."""
    for parties in shelf.blocks_with(address.split(".")[0]):
        known = shelf.followed(parties)
        found = next((one for one in known.threads if _is_of(one, address)), None)
        if found:
            whole = next((one for one in known.threads if one.id == found.part_of), None)
            told = part_of(found.milestones, part)
            return Following(found, whole, told, _done(shelf, parties, known, {one.fact for one in told.rows}, day))
    return None


def _is_of(thread: Thread, address: str) -> bool:
    return thread.id == address or any(told.fact == address for told in thread.milestones)


def _done(shelf: Shelf, parties: Parties, known: Followed, facts: Set[str], day: str) -> dict[str, Deliverable]:
    # Only what is said of rounds is held against the rounds; they are the larger part of a block.
    of_rounds = any(one.fact in facts and one.commitment.kind in ABOUT_ROUNDS for one in known.promises)
    record = shelf.record(parties) if of_rounds else Record()
    looked = {parties: (known.latest, known.read)}
    own = statuses(known.promises, record, known.threads, day, lambda promise: promise.fact in facts, looked)
    return {one.fact: one for one in own}
