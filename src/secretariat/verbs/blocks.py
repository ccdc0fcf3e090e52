"""One block of the Record with all that questions to it need, and the parts in which it is kept."""

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Commitment, Decision, Dialogue, Reading, Record
from secretariat.record import Block, Voice, blocks_of, build_block, join, voices
from secretariat.record.decide import Decided
from secretariat.record.deliverables import promises
from secretariat.record.occasions import parties_of
from secretariat.record.promises import Promise
from secretariat.record.threads import Thread, threads_of

RULES = 1  # raised by hand when the same readings and decisions may make another Record: what is kept is built anew
KINDS = ("lines", "rest", "followed", "dialogue", "agreed")
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
    """What is followed through a block: its threads, and what was said to be done."""

    threads: tuple[Thread, ...] = ()
    promises: tuple[Promise, ...] = ()


class Built(Struct, frozen=True):
    """One block.

    Attributes:
        block: as it is joined with all others to the whole Record.
        around: its own Record without the dialogues: people, findings, proposals, documents, remarks.
        dialogues: with the people of this block.
        agreed: what was agreed, by the address at which rounds name it.
    """

    block: Block
    around: Record
    dialogues: tuple[Dialogue, ...]
    followed: Followed
    agreed: Mapping[str, Agreed]


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
    followed = Followed(threads_of(about, record), promises(about, record)) if parties else Followed()
    return Built(block, replace(record, dialogues=()), record.dialogues, followed, agreed(touching))


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
        f"{before}lines {block}": encode([line(d) for d in made.dialogues]),
        f"{before}rest {block}": encode(Rest(made.around, replace(made.block, dialogues=()))),
        f"{before}followed {block}": encode(made.followed),
    }
    found |= {f"{before}agreed {block} {d.id}": encode(agreed_at(d, made.agreed)) for d in made.dialogues}
    return found | {f"{before}dialogue {block} {d.id}": encode(d) for d in made.dialogues}


def texts_of(decisions: Iterable[Decision]) -> set[str]:
    """The texts that decisions speak of."""
    return {fact.split(".")[0] for d in decisions for fact in (d.fact, d.other or "") if "." in fact}
