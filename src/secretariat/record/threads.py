"""Threads: one thing through rounds, calls and documents, with what each text says of it: proposed, agreed, in
operation, first used. Also where the text belongs to no dialogue.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Commitment, Quote, Reading, Record, Reference
from secretariat.record.days import days
from secretariat.record.decide import Decided
from secretariat.record.members import NOT_YET, Voice, voices
from secretariat.record.occasions import Occasions, parties_of
from secretariat.record.things import Thing, stage_told, thing_named, things_in

HEADLINE = 1_000  # characters: what is longer is no headline, whatever a page says
FOLLOWED = frozenset({"channel", "fund", "proposal"})
STAGE_OF_FORCE = {"agreed": "agreed", "intends": "intended", "wishes": "wished"}
STAGE_OF_ACT = {"propose": "proposed", "request": "asked_for", "call_for": "asked_for", "urge": "asked_for"}


class Milestone(Struct, frozen=True, kw_only=True, gc=False):
    """What one text says of a thing at one point.

    Attributes:
        stage: proposed, asked_for, wished, intended, agreed, restated, in_operation, first_used, used, named.
        when: of the occasion, of a thing named in passing the held round that the text is about; else of publication.
        due: the time stated for it; `urgency` its words where they give no date.
        round: the round at which it was said, or None outside the dialogue.
    """

    stage: str
    when: str | None
    fact: str
    document: str
    by: tuple[str, ...]
    according_to: tuple[str, ...]
    due: str | None = None
    urgency: str | None = None
    round: str | None = None
    evidence: tuple[Quote, ...] = ()


class Thread(Struct, frozen=True, kw_only=True, gc=False):
    """One thing of some parties over time.

    Attributes:
        id: the least address among its facts.
        part_of: the id of the thread of what it is a part of.
    """

    id: str
    name: str
    parties: tuple[str, ...]
    thing: str
    part_of: str | None
    milestones: tuple[Milestone, ...]


def threads(readings: Iterable[Reading], record: Record, decided: Decided | None = None) -> tuple[Thread, ...]:
    """The threads of some readings. The record tells at which round something was said."""
    return threads_of(voices(readings, decided), record)


def threads_of(told: Iterable[Voice], record: Record) -> tuple[Thread, ...]:
    """The same of voices, for whoever has them."""
    found: dict[tuple[tuple[str, ...], Thing], list[Milestone]] = defaultdict(list)
    occasions = Occasions(record)
    for voice in told:
        parties = parties_of(voice)
        for thing, milestone in _milestones(voice, occasions):
            found[parties, thing].append(milestone)
    keys = {(parties, thing.key): min(m.fact for m in every) for (parties, thing), every in found.items()}
    made = [_thread(parties, thing, every, keys) for (parties, thing), every in found.items()]
    return tuple(sorted((thread for thread in made if _followed(thread)), key=lambda t: t.id))


def _milestones(voice: Voice, occasions: Occasions) -> Iterator[tuple[Thing, Milestone]]:
    own = _things_of(voice)
    for kind in ("commitments", "statements", "contacts"):
        for address, fact in voice.facts(kind):
            passage = " ".join(q.quote for q in fact.evidence[:1])
            stage = _stage(kind, fact, passage)
            starts = stage in ("in_operation", "first_used") or getattr(fact, "kind", None) == "establish"
            for thing in _meant(passage, own, starts=starts):
                yield thing, _milestone(stage or "named", address, fact, voice, occasions)
    title = (voice.reading.document.title or "")[:HEADLINE]
    headline = stage_told(title)
    for address, fact in voice.facts("references"):
        named = thing_named(fact.name) if fact.kind in FOLLOWED else None
        if named:
            # A headline tells a stage of what it names; the text's own naming of it is the passage shown.
            told = headline if headline and named in _meant(title, own, starts=True) else "named"
            yield named, _milestone(told, address, fact, voice, occasions)


def _things_of(voice: Voice) -> tuple[Thing, ...]:
    """What the text follows: the things of its references; of a part and its whole, the part."""
    named = {t for _, f in voice.facts("references") if f.kind in FOLLOWED and (t := thing_named(f.name))}
    wholes = {thing.part_of for thing in named}
    return tuple(sorted(thing for thing in named if thing.key not in wholes))


def _meant(passage: str, own: Sequence[Thing], *, starts: bool) -> tuple[Thing, ...]:
    """The things a passage speaks of. Where it tells of a start and names none, the one that the whole text follows."""
    named = things_in(passage)
    if named:
        wholes = {thing.part_of for thing in named}
        return tuple(thing for thing in named if thing.key not in wholes)
    by_name = tuple(thing for thing in own if thing.name.casefold() in passage.casefold())
    if by_name:
        return by_name
    return tuple(own) if starts and len(own) == 1 else ()


def _stage(kind: str, fact: object, passage: str) -> str | None:
    if isinstance(fact, Commitment):
        return STAGE_OF_FORCE[fact.force]
    told = stage_told(passage)
    if kind == "contacts":
        return told or "used"
    act = STAGE_OF_ACT.get(getattr(fact, "act", ""))
    return act or told


def _milestone(stage: str, address: str, fact: object, voice: Voice, occasions: Occasions) -> Milestone:
    header = voice.reading.document
    at = _named_at(voice) if isinstance(fact, Reference) else getattr(fact, "at", None)
    round_id, when = occasions.of(voice, at)
    return Milestone(
        stage=stage,
        # The date of a reference is that of what it names, not of its naming.
        when=when if isinstance(fact, Reference) else getattr(fact, "when", None) or when,
        fact=address,
        document=header.id,
        by=tuple(getattr(fact, "by", ()) or getattr(fact, "parties", ())),
        according_to=tuple(getattr(fact, "according_to", ())) or header.account_of,
        due=getattr(fact, "due", None),
        urgency=getattr(fact, "urgency", None),
        round=round_id,
        evidence=getattr(fact, "evidence", ()),
    )


def _named_at(voice: Voice) -> str | None:
    """Where a thing is named in passing: at the one round that the text is about, if that was held by then."""
    subjects = [mention for _, mention in voice.facts("rounds") if mention.role == "subject"]
    return subjects[0].id if len(subjects) == 1 and subjects[0].status not in NOT_YET else None


def _thread(
    parties: tuple[str, ...], thing: Thing, told: list[Milestone], keys: dict[tuple[tuple[str, ...], str], str]
) -> Thread:
    ordered = sorted(told, key=_when)
    return Thread(
        id=keys[parties, thing.key],
        name=thing.name,
        parties=parties,
        thing=thing.key,
        part_of=keys.get((parties, thing.part_of)) if thing.part_of else None,
        milestones=tuple(_restated(ordered)),
    )


def _when(milestone: Milestone) -> tuple[bool, str, str]:
    known = days(milestone.when)
    return known is None, known.first.isoformat() if known else "", milestone.fact


def _restated(ordered: list[Milestone]) -> Iterator[Milestone]:
    """What was agreed before, at an earlier occasion, is restated; two accounts of one round agree once."""
    first: Milestone | None = None
    for milestone in ordered:
        if milestone.stage == "agreed" and first is not None and not _one_occasion(first, milestone):
            yield replace(milestone, stage="restated")
        else:
            first = milestone if milestone.stage == "agreed" and first is None else first
            yield milestone


def _one_occasion(one: Milestone, other: Milestone) -> bool:
    return one.round == other.round if one.round or other.round else one.when == other.when


def _followed(thread: Thread) -> bool:
    """Whether anything but its name was told: a thing that is only named is a reference and no thread."""
    return any(m.stage != "named" for m in thread.milestones) or len({m.document for m in thread.milestones}) > 1
