"""Building the Record: of Readings, or of all that an archive holds."""

from collections.abc import Iterable, Iterator

import msgspec

from secretariat.archive import Archive, ArchiveError
from secretariat.model import Decision, Reading, Record
from secretariat.record import Block, blocks_of, build, build_block, join, voices
from secretariat.record.decide import Decided, settle
from secretariat.record.members import published_by
from secretariat.verbs.recording import summary


def record(readings: Iterable[Reading], decisions: tuple[Decision, ...] = (), *, as_of: str | None = None) -> Record:
    """The Record of some Readings: the same whatever their order."""
    return build(list(readings), decisions, as_of=as_of)


def archived_record(
    archive: Archive, *, as_of: str | None = None, decisions: tuple[Decision, ...] | None = None
) -> Record:
    """The Record of all that an archive holds, as it was built last or built now.

    `decisions` are those that count, or None for all. It is built block by block, so that no more than one block's
    Readings are in memory at once.
    """
    with archive.snapshot():
        return _record(archive, as_of, decisions)


def _record(archive: Archive, as_of: str | None, decisions: tuple[Decision, ...] | None) -> Record:
    every = archive.decisions()
    whole = as_of is None and decisions in (None, every)
    if whole and (kept := archive.kept("record")) is not None:
        return msgspec.json.decode(kept, type=Record)
    state = archive.state()
    decisions = every if decisions is None else decisions
    decided = _decided(archive, decisions, as_of)
    headers, left_out = published_by(_headers(archive), as_of)
    blocks = [_block(archive, parties, decided, as_of) for parties in archive.blocks()]
    built = join(blocks, voices(headers, decided), decided, as_of=as_of, left_out=left_out)
    if whole:
        _keep(archive, state, built)
    return built


def _decided(archive: Archive, decisions: tuple[Decision, ...], as_of: str | None) -> Decided:
    """The decisions that hold: only the Readings of the texts that they speak of are looked at."""
    texts = {fact.split(".")[0] for d in decisions for fact in (d.fact, d.other or "") if fact}
    readings, _ = published_by(archive.readings_of(texts), as_of)
    known = {reading.document.text_id for reading in readings}
    then = [d for d in decisions if as_of is None or d.kind == "retract" or d.fact.split(".")[0] in known]
    return settle(then, readings)


def _headers(archive: Archive) -> Iterator[Reading]:
    """Each Reading without its facts: what the list of documents is made of."""
    for reading in archive.readings():
        yield Reading(document=reading.document)


def _block(archive: Archive, parties: tuple[str, ...], decided: Decided, as_of: str | None) -> Block:
    readings, _ = published_by(archive.readings_of_block(parties), as_of)
    told = [voice for voice in voices(readings, decided) if parties in blocks_of(voice.reading)]
    return build_block(parties, told, decided)


def _keep(archive: Archive, state: str, built: Record) -> None:
    """Keeps the Record whole and in parts; an archive that may not be written to is simply built again next time."""
    encode = msgspec.json.encode
    parts = {"record": encode(built), "people": encode(built.people)}
    parts["dialogues"] = encode([summary(dialogue) for dialogue in built.dialogues])
    parts |= {f"dialogue {dialogue.id}": encode(dialogue) for dialogue in built.dialogues}
    parts["members"] = encode({m: d.id for d in built.dialogues for held in d.rounds for m in held.members})
    try:
        with Archive(archive.path, write=True) as writer:
            writer.keep(state, parts)
    except ArchiveError:
        return
