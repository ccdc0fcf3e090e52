"""The steps of a thread: what several passages say of one time is one step."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from secretariat.record.days import days
from secretariat.record.threads import Milestone

# From the ground up; what is on one rung stands together: to agree again is to be no further.
RUNGS = (
    ("named",), ("proposed", "asked_for"), ("wished",), ("intended",), ("agreed", "restated"), ("in_operation",),
    ("first_used", "used"),
)  # fmt: skip


class Step(Struct, frozen=True, kw_only=True, gc=False):
    """What was said of the thing at one time.

    Attributes:
        due: the time stated for it, or None; `urgency` its words where they give no date.
        accounts: whose accounts say so; empty for the press.
        times: how many passages say so; `first` leads to the first of them: the address of its fact, or of a page.
    """

    stage: str
    when: str | None
    due: str | None = None
    urgency: str | None = None
    accounts: tuple[str, ...] = ()
    times: int = 1
    first: str | None = None


def steps_of(milestones: Sequence[Milestone]) -> tuple[Step, ...]:
    """The steps in the order of time, those of one time from the ground up."""
    found: dict[tuple[str, str | None, str | None, str | None], list[Milestone]] = {}
    for told in _telling(milestones):
        found.setdefault((told.stage, told.when, told.due, told.urgency), []).append(told)
    steps = (_step(same) for same in found.values())
    return tuple(sorted(steps, key=lambda s: (days(s.when) is None, str(days(s.when)), rung(s.stage))))


def _telling(milestones: Sequence[Milestone]) -> Iterable[Milestone]:
    """That it is only named is a step where nothing else is told of it."""
    return [m for m in milestones if m.stage != "named"] or milestones


def _step(same: list[Milestone]) -> Step:
    told = same[0]
    accounts = tuple(sorted({side for one in same for side in one.according_to}))
    return Step(
        stage=told.stage, when=told.when, due=told.due, urgency=told.urgency, accounts=accounts, times=len(same),
        first=told.fact,
    )  # fmt: skip


def rung(stage: str) -> int:
    """How high a stage is."""
    return next((at for at, stages in enumerate(RUNGS) if stage in stages), 0)
