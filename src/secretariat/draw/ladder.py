"""The ladder of a thread: from proposed to used, over time; what is drawn, and its table."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.draw.wording import Table, Wording
from secretariat.record.steps import Step

MOST = 40  # steps that a picture shows


class Ladder(Struct, frozen=True, kw_only=True):
    """A thread in the order of time; of very many steps those between are left out."""

    name: str
    parties: tuple[str, ...]
    steps: tuple[Step, ...]
    left_out: int = 0


def ladder_of(
    name: str, parties: tuple[str, ...], steps: Sequence[Step], address: Callable[[str], str | None] = lambda _: None
) -> Ladder:
    """A thread as a ladder, of its steps in the order of time. `address` says where a fact is shown."""
    shown = tuple(replace(step, first=address(step.first) if step.first else None) for step in _most_telling(steps))
    return Ladder(name=name, parties=parties, steps=shown, left_out=len(steps) - len(shown))


def _most_telling(steps: Sequence[Step]) -> Iterator[Step]:
    """The first step on each rung, and the latest: as many as there is room for."""
    firsts = {step.stage: at for at, step in reversed([*enumerate(steps)])}
    latest = range(max(0, len(steps) - MOST + len(firsts)), len(steps))
    yield from (steps[at] for at in sorted({*firsts.values(), *latest}))


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
