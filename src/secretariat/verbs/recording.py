"""The Record as it is asked for, part by part: what was built last is kept until something new comes."""

from collections.abc import Iterable

from secretariat.archive import Archive
from secretariat.model import Dialogue, Person, Reading
from secretariat.record import voices
from secretariat.verbs.blocks import Agreed, parties_in
from secretariat.verbs.blocks import agreed as agreed_of
from secretariat.verbs.building import archived_record, refresh
from secretariat.verbs.kept import Kept
from secretariat.verbs.leading import everybody


def agreed(readings: Iterable[Reading]) -> dict[str, Agreed]:
    """Lasting address to commitment: the Record names by these what was agreed at a round."""
    return agreed_of(voices(readings))


def dialogue(archive: Archive, address: str) -> Dialogue | None:
    """One dialogue by its id."""
    found = dialogue_of(archive, address)
    return found if found and found.id == address else None


def dialogue_of(archive: Archive, address: str) -> Dialogue | None:
    """The dialogue that a mention, by its lasting address, belongs to."""
    shelf = Kept(archive)
    blocks = map(parties_in, archive.blocks_of([address.split(".")[0]]))
    every = (shelf.dialogue(parties, line.id) for parties in blocks for line in shelf.lines_of(parties))
    return next((d for d in every if d and any(address in held.members for held in d.rounds)), None)


def people(archive: Archive) -> tuple[Person, ...]:
    """Everybody who led a delegation."""
    if not refresh(archive):
        return archived_record(archive).people
    return tuple(sorted(everybody(archive), key=lambda one: one.id))


def agreed_at(archive: Archive, found: Dialogue) -> dict[str, Agreed]:
    """What was agreed at the rounds of a dialogue."""
    return Kept(archive).agreed(found)
