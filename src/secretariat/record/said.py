"""What texts say of a series, and what was said at its rounds, by the address of what it is said of."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from secretariat.model import Dialogue, Round, Told
from secretariat.record.groups import Group
from secretariat.record.members import Member, Voice
from secretariat.record.occasions import announces_itself


def said_of_series(groups: Sequence[Group], texts: Mapping[str, Voice]) -> dict[str, list[Told]]:
    """What texts say of a series, by the dialogue that is the text's subject; with two, nobody knows which."""
    subjects: dict[str, set[str]] = defaultdict(set)
    for found in groups:
        for member in found.members:
            if member.mention.role in ("subject", "next", "previous"):
                subjects[member.text].add(found.key)
    said: dict[str, list[Told]] = defaultdict(list)
    for text, keys in subjects.items():
        if len(keys) == 1:
            said[next(iter(keys))] += _told(texts[text])
    return said


def _told(voice: Voice) -> Iterator[Told]:
    header = voice.reading.document
    for fact, found in voice.facts("continuity"):
        yield Told(
            kind=found.kind,
            value=found.value,
            when=found.when,
            by=found.by,
            why=found.why,
            according_to=found.according_to,
            document=header.id,
            published=header.published,
            fact=fact,
            evidence=found.evidence,
        )


Said = dict[str, tuple[list[str], list[str]]]


def facts_at(members: Sequence[Member], texts: Mapping[str, Voice]) -> Said:
    """For each mention, the addresses of the statements and of the commitments made at it."""
    found: Said = {}
    for text in sorted({m.text for m in members}):
        voice = texts[text]
        for address, statement in voice.facts("statements"):
            found.setdefault(f"{text}:{statement.at}", ([], []))[0].append(address)
        for address, commitment in voice.facts("commitments"):
            # That a round is to be held is no word of the round itself.
            if not announces_itself(voice, commitment):
                found.setdefault(f"{text}:{commitment.at}", ([], []))[1].append(address)
    by_fact = {}
    for member in members:
        by_fact[member.fact] = found.get(f"{member.text}:{member.mention.id}", ([], []))
    return by_fact


def with_facts(dialogue: Dialogue, facts: Said) -> Dialogue:
    """The dialogue, each round with the addresses of what was said and intended at it."""
    return replace(dialogue, rounds=tuple(_round_with_facts(found, facts) for found in dialogue.rounds))


def _round_with_facts(found: Round, facts: Said) -> Round:
    return replace(
        found,
        statements=tuple(sorted(a for member in found.members for a in facts[member][0])),
        commitments=tuple(sorted(a for member in found.members for a in facts[member][1])),
    )
