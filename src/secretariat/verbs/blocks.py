"""One block of the Record with all that questions to it need."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from msgspec import Struct

from secretariat.model import Commitment, Decision, Dialogue, Reading, Record
from secretariat.record import Block, Voice, blocks_of, build_block, join, voices
from secretariat.record.decide import Decided
from secretariat.record.deliverables import promises, said_first_after, what_was_read
from secretariat.record.history import Read
from secretariat.record.occasions import parties_of
from secretariat.record.promises import Promise
from secretariat.record.threads import Thread, threads_of

RULES = 9  # raised by hand when the same readings and decisions may make another Record: what is kept is built anew

Parties = tuple[str, ...]


class RoundLine(Struct, frozen=True, array_like=True, gc=False):
    """What a person may name a round by."""

    id: str
    ordinal: int | None
    when: str | None
    place: str | None
    status: str | None


class Line(Struct, frozen=True, gc=False):
    """What a person may name a dialogue by."""

    id: str
    name: str
    names: tuple[str, ...]
    parties: Parties
    rounds: tuple[RoundLine, ...]
    subject: str | None = None
    level: str | None = None

    @property
    def last(self) -> str | None:
        """The date of the last round known as held."""
        held = (r.when for r in self.rounds if r.status == "held" and r.when and r.when[0].isdigit())
        return max(held, default=None)


class Placed(Struct, frozen=True):
    """Where mentions stand: a round, and the addresses that lie in it."""

    id: str
    members: tuple[str, ...]


class Members(Struct, frozen=True):
    """Of a dialogue what lies in which of its rounds: the rest of it is passed over."""

    id: str
    name: str
    rounds: tuple[Placed, ...]


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


class Built(Struct, frozen=True, dict=True):
    """One block.

    Attributes:
        block: as it is joined with all others to the whole Record.
        record: its own Record, with the people of this block.
        agreed: what was agreed, by the address at which rounds name it.
        about: the texts that are about the parties.
    """

    block: Block
    record: Record
    agreed: Mapping[str, Agreed]
    about: tuple[Voice, ...]

    @cached_property
    def followed(self) -> Followed:
        """What is followed through it: not every question asks."""
        return _followed(self.about, self.record, self.block.parties) if self.block.parties else Followed()

    @cached_property
    def again(self) -> Mapping[str, frozenset[str]]:
        """What says first again what a commitment says, by addresses."""
        return said_first_after(self.followed.promises, self.followed.threads)


def key(parties: Parties) -> str:
    """The name of a block where it is kept."""
    return "|".join(parties)


def parties_in(block: str) -> Parties:
    """The parties of a block by its name."""
    return tuple(block.split("|")) if block else ()


def built(parties: Parties, readings: Sequence[Reading], decided: Decided, left_out: tuple[str, ...] = ()) -> Built:
    """One block from all readings that are found with it, but for those left out because nobody dated them."""
    told = voices(readings, decided)
    touching = [voice for voice in told if parties in blocks_of(voice.reading)]
    block = build_block(parties, touching, decided)
    record = join([block], touching, _only(decided, touching), left_out=left_out)
    return Built(block, record, agreed(touching), tuple(voice for voice in told if parties_of(voice) == parties))


def _followed(about: Sequence[Voice], record: Record, parties: Parties) -> Followed:
    return Followed(threads_of(about, record), promises(about, record), *what_was_read(record, parties))


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
    return Line(dialogue.id, dialogue.name, dialogue.names, dialogue.parties, rounds, dialogue.subject, dialogue.level)


def texts_of(decisions: Iterable[Decision]) -> set[str]:
    """The texts that decisions speak of."""
    return {fact.split(".")[0] for d in decisions for fact in (d.fact, d.other or "") if "." in fact}
