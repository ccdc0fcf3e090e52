"""The parts in which a block is kept: each question finds what it needs, and nothing else is unpacked for it."""

from collections.abc import Set

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from secretariat.archive import Made, Row
from secretariat.model import Dialogue, Record, Remark
from secretariat.record import Block
from secretariat.record.contacts import Met, contacts_of
from secretariat.record.history import History, history
from secretariat.record.promises import DONE
from secretariat.record.threads import Milestone, Thread
from secretariat.verbs.blocks import Built, Followed, agreed_at, key, line
from secretariat.verbs.courses import COURSE, TOLD, Passages, course, outside
from secretariat.verbs.leading import heads
from secretariat.verbs.rows import rows

PRIVATE = "private "  # before the kind: with what the desk keeps to itself
OF_ALL = ("lines", "rest", "followed", COURSE, TOLD, "dialogue", "agreed", "known")
KINDS = (*OF_ALL, *(f"{PRIVATE}{kind}" for kind in OF_ALL))


class Known(Struct, frozen=True):
    """What is known of one dialogue beside itself, on whatever day: its history, what is followed, what was noted, and
    how its parties met otherwise.
    """

    history: History
    followed: Followed
    remarks: tuple[Remark, ...] = ()
    met: tuple[Met, ...] = ()


class Rest(Struct, frozen=True):
    """What is kept of a block beside its dialogues: its own record, and what the whole Record needs of it."""

    around: Record
    block: Block


def block_made(asked: bytes, public: Built, own: Built | None = None) -> Made:
    """A block as it is kept: as everybody sees it, and with what the desk keeps to itself where there is any."""
    parts, lines = _kept(public)
    if own is None:
        return Made(key(public.block.parties), asked, parts, lines, None, heads(public.block))
    more, own_lines = _kept(own, PRIVATE)
    return Made(key(public.block.parties), asked, parts | more, lines, own_lines, heads(public.block))


def _kept(made: Built, before: str = "") -> tuple[dict[str, bytes], list[Row]]:
    """The parts of a block, each under its name, and its lines in lists."""
    block, encode = key(made.block.parties), msgspec.json.encode
    found = {
        f"{before}lines {block}": encode([line(d) for d in made.record.dialogues]),
        f"{before}rest {block}": encode(Rest(replace(made.record, dialogues=()), replace(made.block, dialogues=()))),
        f"{before}followed {block}": encode(outside(made.followed)),
    }
    passages = Passages(made.followed, made.again)
    for thread in made.followed.threads:
        found[f"{before}{COURSE} {block} {thread.id}"] = encode(course(thread, made.followed))
        for name, stretch in passages.stretches(thread):
            found[f"{before}{TOLD} {block} {name}"] = encode(stretch)
    histories: dict[str, History] = {}
    for dialogue in made.record.dialogues:
        beside = known(made, dialogue)
        histories[dialogue.id] = beside.history
        found[f"{before}dialogue {block} {dialogue.id}"] = encode(dialogue)
        found[f"{before}agreed {block} {dialogue.id}"] = encode(agreed_at(dialogue, made.agreed))
        found[f"{before}known {block} {dialogue.id}"] = encode(beside)
    return found, list(rows(made, histories))


def rows_of(made: Built) -> list[Row]:
    """The lines of a block in lists."""
    return list(rows(made, {dialogue.id: history(made.record, dialogue) for dialogue in made.record.dialogues}))


def known(made: Built, dialogue: Dialogue) -> Known:
    """What is known of one dialogue of a block."""
    own = {fact for r in dialogue.rounds for fact in (*r.members, *r.statements, *r.commitments)}
    remarks = tuple(remark for remark in made.record.remarks if remark.fact in own)
    met = contacts_of(made.about, dialogue.parties)
    return Known(history(made.record, dialogue), _followed_in(made, dialogue), remarks, met)


def _followed_in(made: Built, dialogue: Dialogue) -> Followed:
    """The threads that come up at a dialogue's rounds, with what was said of them there and outside all rounds, and
    wherever something is told as done; a part comes with its whole, and the whole with its part.
    """
    block, rounds = made.followed, {held.id for held in dialogue.rounds}
    named = {thread.id for thread in block.threads if any(m.round in rounds for m in thread.milestones)}
    kin = named | {thread.part_of for thread in block.threads if thread.id in named}
    found = [t for t in block.threads if t.id in kin or t.part_of in named]
    shown = [replace(t, milestones=tuple(m for m in t.milestones if counts_in(m, rounds))) for t in found]
    elsewhere = {t.id: len(t.milestones) - len(s.milestones) for t, s in zip(found, shown, strict=True)}
    own = {promise.fact for promise in block.promises if promise.round in rounds}
    own |= {m.fact for t in shown for m in t.milestones}
    again = {fact for promise in own for fact in made.again.get(promise, ())}
    wanted = own | again
    promised = tuple(promise for promise in block.promises if promise.fact in wanted)
    # The threads in which something is said again are looked up by its address.
    whole = {t.id: t for t in found}
    kept = tuple(_with_said_again(s, whole[s.id], again) for s in shown)
    return Followed(kept, promised, block.latest, block.read, {t: n for t, n in elsewhere.items() if n})


def _with_said_again(shown: Thread, whole: Thread, again: Set[str]) -> Thread:
    facts = {m.fact for m in shown.milestones}
    return replace(shown, milestones=tuple(m for m in whole.milestones if m.fact in facts or m.fact in again))


def counts_in(milestone: Milestone, rounds: Set[str]) -> bool:
    """Whether a milestone is shown with a dialogue: of its own rounds, outside all rounds, or something done."""
    return milestone.round is None or milestone.round in rounds or milestone.stage in DONE
