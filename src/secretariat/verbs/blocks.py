"""One block of the Record with all that questions to it need, and the parts in which it is kept."""

from collections.abc import Iterable, Mapping, Sequence, Set
from typing import NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Commitment, Decision, Dialogue, Reading, Record, Remark
from secretariat.record import Block, Voice, blocks_of, build_block, join, voices
from secretariat.record.decide import Decided
from secretariat.record.deliverables import promises, said_first_after, what_was_read
from secretariat.record.history import History, Read, history
from secretariat.record.occasions import parties_of
from secretariat.record.promises import DONE, Promise
from secretariat.record.threads import Milestone, Thread, threads_of

RULES = 1  # raised by hand when the same readings and decisions may make another Record: what is kept is built anew
KINDS = ("lines", "rest", "followed", "dialogue", "agreed", "known")
PRIVATE = "private "  # before the kind: with what the desk keeps to itself

Parties = tuple[str, ...]


class RoundLine(Struct, frozen=True, array_like=True):
    """What a person may name a round by."""

    id: str
    ordinal: int | None
    when: str | None
    place: str | None
    status: str | None


class Line(Struct, frozen=True):
    """What a person may name a dialogue by."""

    id: str
    name: str
    names: tuple[str, ...]
    parties: Parties
    rounds: tuple[RoundLine, ...]


class Agreed(NamedTuple):
    """A commitment, and the id of the document that tells of it."""

    document: str
    commitment: Commitment


class Followed(Struct, frozen=True):
    """What is followed through a block, or through one dialogue of it.

    Attributes:
        promises: what was said to be done; of a dialogue also what says it again first, wherever that was.
        latest, read: the latest document and the publishers behind all dialogues of the block.
        elsewhere: of a dialogue, by thread: how many of its milestones are at rounds of other dialogues.
    """

    threads: tuple[Thread, ...] = ()
    promises: tuple[Promise, ...] = ()
    latest: str | None = None
    read: tuple[Read, ...] = ()
    elsewhere: dict[str, int] = {}


class Known(Struct, frozen=True):
    """What is known of one dialogue beside itself, on whatever day: its history, what is followed, what was noted."""

    history: History
    followed: Followed
    remarks: tuple[Remark, ...] = ()


class Built(Struct, frozen=True):
    """One block.

    Attributes:
        block: as it is joined with all others to the whole Record.
        record: its own Record, with the people of this block.
        agreed: what was agreed, by the address at which rounds name it.
        again: what says first again what a commitment says, by addresses.
    """

    block: Block
    record: Record
    followed: Followed
    agreed: Mapping[str, Agreed]
    again: Mapping[str, frozenset[str]]


def key(parties: Parties) -> str:
    """The name of a block where it is kept."""
    return "|".join(parties)


def parties_in(block: str) -> Parties:
    """The parties of a block by its name."""
    return tuple(block.split("|")) if block else ()


def built(parties: Parties, readings: Sequence[Reading], decided: Decided) -> Built:
    """One block from all readings that are found with it."""
    told = voices(readings, decided)
    touching = [voice for voice in told if parties in blocks_of(voice.reading)]
    block = build_block(parties, touching, decided)
    record = join([block], touching, _only(decided, touching))
    about = [voice for voice in told if parties_of(voice) == parties]
    followed = _followed(about, record, parties) if parties else Followed()
    return Built(block, record, followed, agreed(touching), said_first_after(followed.promises, followed.threads))


def _followed(about: Sequence[Voice], record: Record, parties: Parties) -> Followed:
    return Followed(threads_of(about, record), promises(about, record), *what_was_read(record, parties))


def known(made: Built, dialogue: Dialogue) -> Known:
    """What is known of one dialogue of a block."""
    own = {member for held in dialogue.rounds for member in held.members}
    remarks = tuple(remark for remark in made.record.remarks if remark.fact in own)
    return Known(history(made.record, dialogue), _followed_in(made, dialogue), remarks)


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
    promised = tuple(promise for promise in block.promises if promise.fact in own | again)
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


def agreed(told: Iterable[Voice]) -> dict[str, Agreed]:
    """What was agreed, by address, as people decided that it should be read."""
    return {
        address: Agreed(voice.reading.document.id, commitment)
        for voice in told
        for address, commitment in voice.facts("commitments")
    }


def agreed_at(dialogue: Dialogue, told: Mapping[str, Agreed]) -> dict[str, Agreed]:
    """What was agreed at the rounds of one dialogue."""
    return {address: told[address] for held in dialogue.rounds for address in held.commitments if address in told}


def _only(decided: Decided, told: Iterable[Voice]) -> Decided:
    """What people decided of these texts."""
    texts = {voice.reading.document.text_id for voice in told}
    return Decided(tuple(h for h in decided.holding if h.fact.split(".")[0] in texts))


def line(dialogue: Dialogue) -> Line:
    """What a dialogue and its rounds may be named by."""
    rounds = tuple(RoundLine(r.id, r.ordinal, r.when, r.place, r.status) for r in dialogue.rounds)
    return Line(dialogue.id, dialogue.name, dialogue.names, dialogue.parties, rounds)


class Rest(Struct, frozen=True):
    """What is kept of a block beside its dialogues: its own record, and what the whole Record needs of it."""

    around: Record
    block: Block


def parts(made: Built, before: str = "") -> dict[str, bytes]:
    """A block in the parts in which it is kept, each under its name."""
    block, encode = key(made.block.parties), msgspec.json.encode
    found = {
        f"{before}lines {block}": encode([line(d) for d in made.record.dialogues]),
        f"{before}rest {block}": encode(Rest(replace(made.record, dialogues=()), replace(made.block, dialogues=()))),
        f"{before}followed {block}": encode(made.followed),
    }
    for dialogue in made.record.dialogues:
        found[f"{before}dialogue {block} {dialogue.id}"] = encode(dialogue)
        found[f"{before}agreed {block} {dialogue.id}"] = encode(agreed_at(dialogue, made.agreed))
        found[f"{before}known {block} {dialogue.id}"] = encode(known(made, dialogue))
    return found


def texts_of(decisions: Iterable[Decision]) -> set[str]:
    """The texts that decisions speak of."""
    return {fact.split(".")[0] for d in decisions for fact in (d.fact, d.other or "") if "." in fact}
