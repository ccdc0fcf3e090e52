"""Building the Record: of Readings, or of all that an archive holds, block by block."""

from collections.abc import Callable, Collection, Iterable, Iterator, Sequence

from msgspec.structs import replace

from secretariat.archive import Archive, ArchiveError, Made, Mark
from secretariat.model import Decision, Dialogue, Reading, Record
from secretariat.model.decoding import decoder
from secretariat.record import Block, blocks_of, build, build_block, join, voices
from secretariat.record.decide import Decided, public_only, settle
from secretariat.record.members import published_by
from secretariat.verbs.blocks import RULES, built, key, parties_in, texts_of
from secretariat.verbs.leading import make_people, names_in, names_said
from secretariat.verbs.parts import KINDS, Rest, block_made
from secretariat.verbs.reading import Progress

AT_ONCE = 16  # blocks that are kept in one go


def record(readings: Iterable[Reading], decisions: tuple[Decision, ...] = (), *, as_of: str | None = None) -> Record:
    """The Record of some Readings: the same whatever their order."""
    return build(list(readings), decisions, as_of=as_of)


def archived_record(
    archive: Archive, *, as_of: str | None = None, decisions: tuple[Decision, ...] | None = None
) -> Record:
    """The Record of all that an archive holds.

    `decisions` are those that count, or None for those that are public. Readings are looked at block by block, so that
    no more than one block's are in memory at once; blocks that were built before are taken as they are.
    """
    public = tuple(public_only(archive.decisions()))
    if shown := as_of is None and decisions in (None, public):
        refresh(archive)
    with archive.snapshot():
        kept = shown and is_fresh(archive)
        decided = decided_of(archive, public if decisions is None else decisions, as_of)
        headers, left_out = published_by(_headers(archive), as_of)
        made = _kept_blocks(archive) if kept else _blocks(archive, decided, as_of)
        return join(made, voices(headers, decided), decided, as_of=as_of, left_out=left_out)


def decided_of(archive: Archive, decisions: Iterable[Decision], as_of: str | None = None) -> Decided:
    """The decisions that hold: only the Readings of the texts that they speak of are looked at."""
    every = list(decisions)
    readings, _ = published_by(archive.readings_of(texts_of(every)), as_of)
    known = {reading.document.text_id for reading in readings}
    then = [d for d in every if as_of is None or d.kind == "retract" or d.fact.split(".")[0] in known]
    return settle(then, readings)


def decided_on(archive: Archive, decisions: Iterable[Decision], readings: Sequence[Reading]) -> Decided:
    """Of some decisions those that hold on the texts of these readings."""
    texts = {reading.document.text_id for reading in readings}
    own = [decision for decision in decisions if texts & texts_of([decision])]
    return settle(own, [*readings, *archive.readings_of(texts_of(own) - texts)]) if own else Decided()


def _headers(archive: Archive) -> Iterator[Reading]:
    """Each Reading without its facts: what the list of documents is made of."""
    for reading in archive.readings():
        yield Reading(document=reading.document)


def _blocks(archive: Archive, decided: Decided, as_of: str | None) -> Iterator[Block]:
    for parties in archive.blocks():
        readings, _ = published_by(archive.readings_of_block(parties), as_of)
        told = [voice for voice in voices(readings, decided) if parties in blocks_of(voice.reading)]
        yield build_block(parties, told, decided)


def _kept_blocks(archive: Archive) -> Iterator[Block]:
    for block, body in archive.parts("rest"):
        dialogues = (decoder(Dialogue).decode(found) for _, found in archive.parts(f"dialogue {block}"))
        rest = decoder(Rest).decode(body)
        yield replace(rest.block, dialogues=tuple(sorted(dialogues, key=lambda d: d.id)))


def is_fresh(archive: Archive) -> bool:
    """Whether the blocks that are kept are those of the archive as it is now, and all there."""
    return archive.marked() == archive.mark(RULES) and not archive.waiting() and not archive.people_to_make()


def is_built(archive: Archive) -> bool:
    """Whether blocks are kept that were built as they are built now, be they fresh or not."""
    at, now = archive.marked(), archive.mark(RULES)
    return at is not None and (at.rules, at.form) == (now.rules, now.form)


def refresh(archive: Archive, progress: Progress | None = None) -> bool:
    """Builds the blocks that something new touches and keeps them; whether they could be kept.

    What it costs is in line with those blocks, not with the archive. Whoever is stopped loses the block at hand.
    """
    return is_fresh(archive) or _kept(archive, lambda writer: _build_all(writer, progress))


def refresh_of(archive: Archive, texts: Collection[str]) -> bool:
    """The same of the blocks of some texts and of the people in them: all else waits on."""

    def build(writer: Archive) -> None:
        among = {*writer.blocks_of(texts)}
        _build(writer, [one for one in writer.to_build().items() if one[0] in among])
        make_people(writer, [name for block in sorted(among) for name in names_in(writer, block)])

    return is_fresh(archive) or _kept(archive, build)


def refresh_some(archive: Archive) -> bool:
    """The same of a few blocks; of all people once no block waits."""

    def build(writer: Archive) -> None:
        if todo := [*writer.to_build().items()][:AT_ONCE]:
            _build(writer, todo)
        else:
            make_people(writer)

    return is_fresh(archive) or _kept(archive, build)


def readings_of_next(archive: Archive, texts: Collection[str] = ()) -> int:
    """Of how many readings the blocks are that `refresh_of` some texts would build, or else `refresh_some`."""
    blocks = archive.blocks_of(texts) if texts else [*_noted(archive)][:AT_ONCE]
    return archive.readings_in(blocks)


def _noted(archive: Archive) -> list[str]:
    """The blocks that wait, and those that something newer touches."""
    before, at = archive.marked(), archive.mark(RULES)
    return sorted({*archive.to_build(), *(_touched(archive, before, at) if before != at else ())})


def _touched(archive: Archive, before: Mark | None, at: Mark) -> list[str]:
    anew = before is None or (before.rules, before.form) != (at.rules, at.form)
    return [key(p) for p in archive.blocks()] if before is None or anew else archive.touched(before)


def _kept(archive: Archive, build: Callable[[Archive], None]) -> bool:
    try:
        with Archive(archive.path, write=True) as writer:
            before, at = writer.marked(), writer.mark(RULES)
            if before != at:
                touched = _touched(writer, before, at)
                people = names_said(writer, before.decision, touched) if before else ()
                writer.forget(before, at, touched, people)
            build(writer)
    except ArchiveError:
        return False
    return True


def _build_all(writer: Archive, progress: Progress | None) -> None:
    _build(writer, [*writer.to_build().items()], progress)
    make_people(writer)


def _build(writer: Archive, todo: Sequence[tuple[str, bytes]], progress: Progress | None = None) -> None:
    build = _builder(writer)
    for first in range(0, len(todo), AT_ONCE):
        writer.keep_blocks([build(block, asked) for block, asked in todo[first : first + AT_ONCE]], KINDS)
        if progress:
            progress(min(first + AT_ONCE, len(todo)), len(todo))


def _builder(archive: Archive) -> Callable[[str, bytes], Made]:
    """What builds a block, with what people decided up to now."""
    every = archive.decisions()
    public = public_only(every)
    shown = {decision.id for decision in public}
    own = {*archive.blocks_of(texts_of(decision for decision in every if decision.id not in shown))}

    def build(block: str, asked: bytes) -> Made:
        parties = parties_in(block)
        readings = archive.readings_of_block(parties)
        if not readings:  # nothing tells of it any more
            return Made(block, asked, {})
        made = built(parties, readings, decided_on(archive, public, readings))
        if block not in own:
            return block_made(asked, made)
        return block_made(asked, made, built(parties, readings, decided_on(archive, every, readings)))

    return build
