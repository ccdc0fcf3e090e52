"""The ladder of a thread: from proposed to used, over time; what is drawn, and its table."""

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from secretariat.draw.wording import Table, Wording
from secretariat.record.days import days
from secretariat.record.threads import Milestone, Thread

# From the ground up; what is on one rung stands together: to agree again is to be no further.
RUNGS = (
    ("named",), ("proposed", "asked_for"), ("wished",), ("intended",), ("agreed", "restated"), ("in_operation",),
    ("first_used", "used"),
)  # fmt: skip


MOST = 40  # steps that a picture shows


class Step(Struct, frozen=True, kw_only=True):
    """What was said of the thing at one time.

    Attributes:
        accounts: whose accounts say so; empty for the press.
        due: the time stated for it, or None; `urgency` its words where they give no date.
        times: how many passages say so.
        href: where the first of them is.
    """

    stage: str
    when: str | None
    due: str | None = None
    urgency: str | None = None
    accounts: tuple[str, ...] = ()
    times: int = 1
    href: str | None = None


class Ladder(Struct, frozen=True, kw_only=True):
    """A thread in the order of time; of very many steps those between are left out."""

    name: str
    parties: tuple[str, ...]
    steps: tuple[Step, ...]
    left_out: int = 0


def ladder_of(thread: Thread, address: Callable[[str], str | None] = lambda _: None) -> Ladder:
    """A thread as a ladder: what several passages say of one time is one step. `address` says where a fact is shown."""
    found: dict[tuple[str, str | None, str | None, str | None], Step] = {}
    telling = _telling(thread.milestones)
    for told in telling:
        key = (told.stage, told.when, told.due, told.urgency)
        before = found.get(key)
        step = before or Step(
            stage=told.stage, when=told.when, due=told.due, urgency=told.urgency, times=0, href=address(told.fact)
        )
        accounts = tuple(sorted({*step.accounts, *told.according_to}))
        found[key] = replace(step, accounts=accounts, times=step.times + 1)
    steps = sorted(found.values(), key=lambda s: (days(s.when) is None, str(days(s.when)), rung(s.stage)))
    shown = _most_telling(steps)
    return Ladder(name=thread.name, parties=thread.parties, steps=shown, left_out=len(steps) - len(shown))


def _most_telling(steps: list[Step]) -> tuple[Step, ...]:
    """The first step on each rung, and the latest: as many as there is room for."""
    firsts = {step.stage: at for at, step in reversed([*enumerate(steps)])}
    latest = range(max(0, len(steps) - MOST + len(firsts)), len(steps))
    return tuple(steps[at] for at in sorted({*firsts.values(), *latest}))


def _telling(milestones: tuple[Milestone, ...]) -> list[Milestone]:
    """That it is only named is a step where nothing else is told of it."""
    more = [m for m in milestones if m.stage != "named"]
    return more or list(milestones)


def rung(stage: str) -> int:
    """How high a stage is."""
    return next((at for at, stages in enumerate(RUNGS) if stage in stages), 0)


def step_words(step: Step, wording: Wording) -> str:
    """A step in a line."""
    words = wording.words
    due = words.say("due {when}", when=words.when(step.due)) if step.due else ""
    urgency = f"“{step.urgency}”" if step.urgency else ""
    date = words.when(step.when) or words.say("date not known")
    told = (words.word("stage", step.stage), date, due, urgency, wording.account(step.accounts))
    return ", ".join(part for part in told if part)


def ladder_table(ladder: Ladder, wording: Wording) -> Table:
    """All steps as a table."""
    words = wording.words
    heads = ("Stage", "Date", "Due", "In the words", "Whose account", "Passages")
    rows = tuple(
        (
            words.word("stage", step.stage),
            words.when(step.when),
            words.when(step.due),
            step.urgency or "",
            wording.account(step.accounts),
            str(step.times),
        )
        for step in ladder.steps
    )
    return Table(
        caption=words.say("What is said of the {name}", name=ladder.name), heads=tuple(map(words.say, heads)), rows=rows
    )
