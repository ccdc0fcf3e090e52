"""The Record as it is asked for, part by part: what was built last is kept until something new comes."""

from collections.abc import Iterable
from contextlib import suppress

import msgspec

from secretariat.archive import Archive, ArchiveError
from secretariat.model import Dialogue, Person, Reading
from secretariat.record import blocks_of, voices
from secretariat.record.decide import public_only
from secretariat.record.links import links
from secretariat.record.people import Led
from secretariat.record.people import people as of_heads
from secretariat.verbs.blocks import Agreed, Line, line
from secretariat.verbs.blocks import agreed as agreed_of
from secretariat.verbs.building import archived_record, decided_of, refresh
from secretariat.verbs.kept import Kept


class Summary(msgspec.Struct, frozen=True):
    """A dialogue in a list of dialogues."""

    id: str
    name: str
    names: tuple[str, ...]
    parties: tuple[str, ...]
    rounds: int
    first: str | None
    last: str | None


def agreed(readings: Iterable[Reading]) -> dict[str, Agreed]:
    """Lasting address to commitment: the Record names by these what was agreed at a round."""
    return agreed_of(voices(readings))


def summary(dialogue: Dialogue) -> Summary:
    """One line on a dialogue."""
    return _summary(line(dialogue))


def dialogues(archive: Archive) -> list[Summary]:
    """One line on each dialogue that the archive tells of, in the order of parties."""
    return [_summary(one) for one in Kept(archive).lines()]


def _summary(one: Line) -> Summary:
    dates = sorted(held.when for held in one.rounds if held.when and held.when[0].isdigit())
    first, last = (dates[0], dates[-1]) if dates else (None, None)
    return Summary(one.id, one.name, one.names, one.parties, len(one.rounds), first, last)


def dialogue(archive: Archive, address: str) -> Dialogue | None:
    """One dialogue by its id."""
    found = dialogue_of(archive, address)
    return found if found and found.id == address else None


def dialogue_of(archive: Archive, address: str) -> Dialogue | None:
    """The dialogue that a mention, by its lasting address, belongs to."""
    shelf = Kept(archive)
    blocks = sorted({block for reading in shelf.readings([address.split(".")[0]]) for block in blocks_of(reading)})
    every = (shelf.dialogue(parties, line.id) for parties in blocks for line in shelf.lines_of(parties))
    return next((d for d in every if d and any(address in held.members for held in d.rounds)), None)


class _Heads(msgspec.Struct, frozen=True):
    led: tuple[Led, ...] = ()


class _OfRest(msgspec.Struct, frozen=True):
    """Of what is kept of a block, those who led: the rest of it is passed over."""

    block: _Heads


def people(archive: Archive) -> tuple[Person, ...]:
    """Everybody who led a delegation."""
    kept = archive.kept("people")
    if kept is not None:
        return msgspec.json.decode(kept, type=tuple[Person, ...])
    state, found = archive.state(), _people(archive)
    with suppress(ArchiveError), Archive(archive.path, write=True) as writer:
        writer.keep(state, {"people": msgspec.json.encode(found)})
    return found


def _people(archive: Archive) -> tuple[Person, ...]:
    if not refresh(archive):
        return archived_record(archive).people
    with archive.snapshot():
        decided = decided_of(archive, public_only(archive.decisions()))
        decode = msgspec.json.Decoder(_OfRest).decode
        led = (one for _, body in archive.parts("rest") for one in decode(body).block.led)
        return of_heads(led, links(decided, "person"))[0]


def agreed_at(archive: Archive, found: Dialogue) -> dict[str, Agreed]:
    """What was agreed at the rounds of a dialogue."""
    return Kept(archive).agreed(found)
