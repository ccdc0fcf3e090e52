"""What lists show of a block: a line for each dialogue, thread and question, written when the block is built."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec
from msgspec import Struct

from secretariat.archive import Row
from secretariat.model import Dialogue, Proposal, RecordFinding
from secretariat.record.history import History
from secretariat.record.threads import Thread
from secretariat.verbs.blocks import Built, Line, Parties, key, line

DIALOGUE, THREAD, FINDING, PROPOSAL = "dialogue", "thread", "finding", "proposal"
MONTH = len("2015-03")


class Met(NamedTuple):
    """One sign on a small picture: a date, who hosted, and whether it was held."""

    when: str
    host: str | None
    status: str


class DialogueRow(Struct, frozen=True, kw_only=True):
    """One dialogue in a list.

    Attributes:
        rounds: how many are known; `held` of them as held, between `first` and `last`.
        next: the date of the next one that is announced.
        usual: the middle of the months between rounds.
        met: its rounds as a small picture shows them, those of one month and host as one.
    """

    id: str
    name: str
    names: tuple[str, ...]
    parties: Parties
    subject: str | None
    level: str | None
    rounds: int
    held: int
    first: str | None
    last: str | None
    next: str | None
    usual: int | None
    met: tuple[Met, ...]


class ThreadRow(Struct, frozen=True, kw_only=True):
    """One thread in a list.

    Attributes:
        stage: the latest that texts tell, beside that they name it.
        milestones: how many passages tell of it, between `first` and `last`.
    """

    id: str
    name: str
    parties: Parties
    stage: str
    milestones: int
    first: str | None
    last: str | None


class FindingRow(Struct, frozen=True):
    """A finding, and what the dialogue or round that it is about is called."""

    finding: RecordFinding
    name: str | None


class ProposalRow(Struct, frozen=True):
    """What is alike, and what the two are called."""

    proposal: Proposal
    names: tuple[str | None, ...]


def rows(made: Built, histories: Mapping[str, History]) -> Iterator[Row]:
    """The lines of a block, with the history of each of its dialogues."""
    for dialogue in made.record.dialogues:
        yield _dialogue(dialogue, histories[dialogue.id])
    yield from map(_thread, made.followed.threads)
    names, block = _names(made), key(made.block.parties)
    for number, found in enumerate(made.record.findings):
        body = FindingRow(found, names.get(found.about))
        yield _row(FINDING, found.about, f"{block} {number:06}", found.code, body)
    for number, one in enumerate(made.record.proposals):
        told = ProposalRow(one, tuple(names.get(fact) for fact in one.facts))
        yield _row(PROPOSAL, one.facts[0], f"{block} {number:06}", one.kind, told)


def _row(kind: str, address: str, place: str, words: str, body: Struct, about: str | None = None) -> Row:
    return Row(kind, address, place, words.casefold(), about, msgspec.json.encode(body))


def _dialogue(dialogue: Dialogue, history: History) -> Row:
    known = line(dialogue)
    body = dialogue_row(known, history)
    place = f"{body.last or '':24} {body.rounds:06}"
    return _row(DIALOGUE, dialogue.id, place, "\n".join(dialogue.names), body, dialogue.subject)


def dialogue_row(known: Line, history: History) -> DialogueRow:
    """A dialogue in a list."""
    held = [one for one in known.rounds if one.status == "held"]
    hosts = {one.round: one.host for one in history.hosts}
    signs = (Met(one.when[:MONTH], hosts.get(one.id), one.status or "held") for one in known.rounds if one.when)
    return DialogueRow(
        id=known.id,
        name=known.name,
        names=known.names,
        parties=known.parties,
        subject=known.subject,
        level=known.level,
        rounds=len(known.rounds),
        held=len(held),
        first=min((one.when for one in held if one.when and one.when[0].isdigit()), default=None),
        last=known.last,
        next=_next(known),
        usual=history.usual,
        met=tuple(dict.fromkeys(signs)),
    )


def _next(known: Line) -> str | None:
    last = known.last or ""
    dates = (r.when for r in known.rounds if r.status in ("planned", "proposed") and r.when and r.when > last)
    return min(dates, default=None)


def _thread(thread: Thread) -> Row:
    dates = sorted(one.when for one in thread.milestones if one.when)
    stages = [one.stage for one in thread.milestones if one.stage != "named"]
    body = ThreadRow(
        id=thread.id,
        name=thread.name,
        parties=thread.parties,
        stage=stages[-1] if stages else "named",
        milestones=len(thread.milestones),
        first=dates[0] if dates else None,
        last=dates[-1] if dates else None,
    )
    return _row(THREAD, thread.id, f"{len(thread.milestones):08}", thread.name, body)


def _names(made: Built) -> dict[str, str]:
    """What the dialogues, rounds and heads of a block are called, by their addresses."""
    found: dict[str, str] = {}
    for dialogue in made.record.dialogues:
        found[dialogue.id] = dialogue.name
        for held in dialogue.rounds:
            told = " · ".join(part for part in (str(held.ordinal or ""), held.when, held.place) if part)
            found[held.id] = f"{dialogue.name} {told}".strip()
    for one in made.block.led:
        found[one.fact] = ", ".join(part for part in (one.head.name, one.head.post) if part)
    return found
