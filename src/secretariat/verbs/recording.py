"""The Record as it is asked for, part by part: what was built last is kept until something new comes."""

from collections.abc import Iterable
from typing import NamedTuple

import msgspec

from secretariat.archive import Archive
from secretariat.evidence import fact_ids
from secretariat.model import Commitment, Dialogue, Person, Reading, Record


class Agreed(NamedTuple):
    """A commitment, and the id of the document that tells of it."""

    document: str
    commitment: Commitment


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
    return {
        address: Agreed(reading.document.id, commitment)
        for reading in readings
        for address, commitment in zip(
            fact_ids(reading.document.text_id, "commitments", reading.commitments), reading.commitments, strict=True
        )
    }


def summary(dialogue: Dialogue) -> Summary:
    """One line on a dialogue."""
    dates = sorted(found.when for found in dialogue.rounds if found.when and found.when[0].isdigit())
    return Summary(
        dialogue.id,
        dialogue.name,
        dialogue.names,
        dialogue.parties,
        len(dialogue.rounds),
        dates[0] if dates else None,
        dates[-1] if dates else None,
    )


def _built(archive: Archive) -> Record:
    """The whole Record; what builds it is loaded only when it is wanted."""
    from secretariat.verbs.building import archived_record

    return archived_record(archive)


def dialogues(archive: Archive) -> list[Summary]:
    """One line on each dialogue that the archive tells of, in the order of parties."""
    kept = archive.kept("dialogues")
    if kept is not None:
        return msgspec.json.decode(kept, type=list[Summary])
    return [summary(dialogue) for dialogue in _built(archive).dialogues]


def dialogue(archive: Archive, address: str) -> Dialogue | None:
    """One dialogue by its id."""
    kept = archive.kept(f"dialogue {address}")
    if kept is not None:
        return msgspec.json.decode(kept, type=Dialogue)
    return next((found for found in _built(archive).dialogues if found.id == address), None)


def dialogue_of(archive: Archive, address: str) -> Dialogue | None:
    """The dialogue that a mention, by its lasting address, belongs to."""
    kept = archive.kept("members")
    if kept is None:
        _built(archive)
        kept = archive.kept("members") or b"{}"
    found = msgspec.json.decode(kept, type=dict[str, str]).get(address)
    return dialogue(archive, found) if found else None


def people(archive: Archive) -> tuple[Person, ...]:
    """Everybody who led a delegation."""
    kept = archive.kept("people")
    if kept is not None:
        return msgspec.json.decode(kept, type=tuple[Person, ...])
    return _built(archive).people


def agreed_at(archive: Archive, found: Dialogue) -> dict[str, Agreed]:
    """What was agreed at the rounds of a dialogue."""
    texts = {address.split(".")[0] for round_ in found.rounds for address in round_.commitments}
    return agreed(archive.readings_of(texts))
