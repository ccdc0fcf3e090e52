"""What a deliverable is, with what it needs to be checked, and the words in which its status is told: no others."""

from typing import Literal

from msgspec import Struct

from secretariat.model import Commitment, Passage, Quote
from secretariat.record.history import Read

Outcome = Literal[
    "realised",
    "realised_after_stated_time",
    "reported_done",
    "restated",
    "superseded",
    "window_not_over",
    "window_passed_no_account",
]
BEGUN = "in_operation"
DONE = frozenset({BEGUN, "first_used"})
ABOUT_ROUNDS = frozenset({"next_round", "convene"})


class Status(Struct, frozen=True, kw_only=True, gc=False):
    """What the archive shows of one deliverable on a day.

    Attributes:
        by: what shows it: a round, a milestone's fact, or another commitment; None where nothing does.
        when: of that.
        passages: the quotes that show it.
        place_as_said: of a round, whether it was held where it was said; None where that was not said or is not known.
        latest, read: for a window that passed: the latest document read and the publishers.
    """

    outcome: Outcome
    by: str | None = None
    when: str | None = None
    passages: tuple[Passage, ...] = ()
    place_as_said: bool | None = None
    latest: str | None = None
    read: tuple[Read, ...] = ()


class Deliverable(Struct, frozen=True, kw_only=True, gc=False):
    """One commitment that can be delivered, with its status.

    Attributes:
        round: at which it was made, or None.
        made: when it was made.
    """

    fact: str
    document: str
    kind: str
    by: tuple[str, ...]
    according_to: tuple[str, ...]
    due: str | None
    urgency: str | None
    place: str | None
    round: str | None
    made: str | None
    status: Status
    evidence: tuple[Quote, ...] = ()


class Promise(Struct, frozen=True, kw_only=True, gc=False):
    """A commitment that can be delivered, with what it needs to be checked on any day.

    Attributes:
        document: that tells of it; `parties` are those that the text is about.
        round, dialogue: at which it was made, by id, or None.
        made: when it was made.
        place: where the next round was to be, or None.
    """

    fact: str
    commitment: Commitment
    document: str
    parties: tuple[str, ...]
    round: str | None
    dialogue: str | None
    made: str | None
    place: str | None
