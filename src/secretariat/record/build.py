"""Readings and decisions become the Record: block by block, then people. No clock, no files, no order of documents."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import (
    Decision,
    Dialogue,
    DocumentNote,
    Proposal,
    Reading,
    Record,
    RecordFinding,
    Round,
)
from secretariat.record import checks
from secretariat.record.assemble import dialogue_of
from secretariat.record.assess import answered, remarks, with_accepted
from secretariat.record.decide import Decided, settle
from secretariat.record.dialogues import divide
from secretariat.record.entering import entered_differs, with_entered
from secretariat.record.groups import Group
from secretariat.record.links import links
from secretariat.record.members import Member, Voice, block_key, members_of, published_by, voices
from secretariat.record.occasions import parties_of
from secretariat.record.people import Led, people
from secretariat.record.propose import proposals
from secretariat.record.related import relations, with_parents
from secretariat.record.rounds import group
from secretariat.record.said import facts_at, said_of_series, with_facts

Parties = tuple[str, ...]
NOTHING_DECIDED = Decided()


class Block(Struct, frozen=True):
    """All that is known between one set of parties, and the heads who are made people afterwards."""

    parties: Parties
    dialogues: tuple[Dialogue, ...]
    led: tuple[Led, ...]
    findings: tuple[RecordFinding, ...] = ()
    proposals: tuple[Proposal, ...] = ()


def build(readings: Iterable[Reading], decisions: Sequence[Decision] = (), *, as_of: str | None = None) -> Record:
    """The record of some readings: the same for any order in which they come.

    Private decisions count as all others do: whoever writes for others passes `decide.public_only(decisions)`.
    With `as_of`, only documents published by then count; those that nobody dated are left out and listed.
    """
    kept, left_out = published_by(readings, as_of)
    texts = {reading.document.text_id for reading in kept}
    # Of a day in the past, a decision on what came later is not gone; it was not made yet.
    then = [d for d in decisions if as_of is None or d.kind == "retract" or d.fact.split(".")[0] in texts]
    decided = settle(then, kept)
    told = voices(kept, decided)
    blocks = [build_block(parties, block, decided) for parties, block in by_block(told)]
    return join(blocks, told, decided, as_of=as_of, left_out=left_out)


def by_block(told: Sequence[Voice]) -> list[tuple[Parties, list[Voice]]]:
    """The voices of each set of parties that some mention is of, in the order of the parties."""
    found: dict[Parties, list[Voice]] = defaultdict(list)
    for voice in told:
        for parties in blocks_of(voice.reading):
            found[parties].append(voice)
    return sorted(found.items())


def blocks_of(reading: Reading) -> tuple[Parties, ...]:
    """The blocks that a reading touches: those that have to be built anew when it comes, changes or goes."""
    return tuple(sorted({block_key(mention.parties) for mention in reading.rounds}))


def found_with(reading: Reading) -> tuple[Parties, ...]:
    """The blocks that a reading is kept with: those that it touches, and that of the parties that it is about."""
    about = parties_of(voices([reading])[0])
    return tuple(sorted({*blocks_of(reading), *([about] if len(about) > 1 else [])}))


def build_block(parties: Parties, told: Sequence[Voice], decided: Decided = NOTHING_DECIDED) -> Block:
    """One block whole, from all voices that touch it."""
    members = [m for voice in told for m in members_of(voice) if m.parties == parties]
    groups = divide(members, links(decided, "dialogue"))
    texts = {voice.reading.document.text_id: voice for voice in told}
    built = with_parents(_dialogues(groups, members, texts, decided))
    dialogues = with_accepted(with_entered(built, decided), decided)
    return Block(
        parties=parties,
        dialogues=tuple(sorted(dialogues, key=lambda d: d.id)),
        led=tuple(led for dialogue in dialogues for led in _led(dialogue, members)),
        findings=(
            *checks.check(dialogues),
            *relations(dialogues),
            *(finding for dialogue in dialogues for finding in entered_differs(dialogue)),
        ),
        proposals=tuple(answered(proposals(groups, dialogues), dialogues, decided)),
    )


def _dialogues(
    groups: Sequence[Group], members: Sequence[Member], texts: Mapping[str, Voice], decided: Decided
) -> list[Dialogue]:
    said = said_of_series(groups, texts)
    facts = facts_at(members, texts)
    one_round = links(decided, "round")
    return [with_facts(dialogue_of(g, group(g.members, one_round), said.get(g.key, ())), facts) for g in groups]


def _led(dialogue: Dialogue, members: Sequence[Member]) -> Iterator[Led]:
    by_fact = {m.fact: m for m in members}
    for found in dialogue.rounds:
        for fact in found.members:
            member = by_fact[fact]
            for head in member.heads:
                yield Led(head.fact, head.head, found.id, found.when, member.document.id)


def join(
    blocks: Iterable[Block],
    told: Sequence[Voice],
    decided: Decided = NOTHING_DECIDED,
    *,
    as_of: str | None = None,
    left_out: tuple[str, ...] = (),
) -> Record:
    """The blocks as one record, with the people of all of them: the second stage."""
    ordered = sorted(blocks, key=lambda b: b.parties)
    found, asked = people((led for block in ordered for led in block.led), links(decided, "person"))
    ids = {member: person.id for person in found for member in person.members}
    dialogues = (_with_people(dialogue, ids) for block in ordered for dialogue in block.dialogues)
    every = [p for block in ordered for p in block.proposals] + list(asked)
    record = Record(
        as_of=as_of,
        dialogues=tuple(sorted(dialogues, key=lambda d: (d.parties, d.id))),
        people=found,
        findings=tuple(f for block in ordered for f in block.findings),
        proposals=tuple(sorted(every, key=lambda p: (p.kind, p.facts))),
        documents=tuple(sorted(_documents(told), key=lambda d: (d.id, d.text_id))),
        left_out=left_out,
        unheld=decided.unheld,
        remarks=remarks(decided),
    )
    more = (*record.findings, *checks.head_in_two_places(record))
    return replace(record, findings=tuple(sorted(more, key=_finding_order)))


def _finding_order(found: RecordFinding) -> tuple[str, str, str]:
    return found.about, found.code, repr(sorted(found.values.items()))


def _with_people(dialogue: Dialogue, ids: Mapping[str, str]) -> Dialogue:
    def named(found: Round) -> Round:
        return replace(found, heads=tuple(replace(h, person=ids.get(h.person, h.person)) for h in found.heads))

    return replace(dialogue, rounds=tuple(named(found) for found in dialogue.rounds))


def _documents(told: Sequence[Voice]) -> Iterator[DocumentNote]:
    for voice in told:
        speaks = voice.reading.document
        for header in voice.documents:
            yield DocumentNote(
                id=header.id,
                text_id=header.text_id,
                publisher=header.publisher,
                published=header.published,
                language=header.language,
                genre=header.genre,
                account_of=header.account_of,
                copy_of=None if header.id == speaks.id else speaks.id,
            )
