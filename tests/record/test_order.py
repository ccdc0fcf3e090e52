"""Whatever texts tell, and in whatever order they come: one record, and the same one, byte for byte."""

from itertools import pairwise
from random import Random

import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st
from tell import tells, text

from secretariat.model import Decision, DecisionKind, Mention, Reading, Record, SlotValue
from secretariat.record import Block, build, build_block, by_block, join, voices

NAMES = [
    "security dialogue",
    "Japan-China security talks",
    "talks",
    "counter-terrorism consultations",
    "vice-ministerial 2+2",
    "2+2 ministerial consultations",
    "meeting",
    "第三次安全对话",
]
DATES = [None, "2011", "2011-01", "2011-01-06", "2011-01-06/2011-01-07", "[2011,2012]", "2012-03", "2015-03-19", "2015"]
PARTIES = ["CN JP", "JP RU", "CN JP KR", ""]
HEADS = ["Liu Jianchao/CN", "Shinsuke Sugiyama/JP", "SUGIYAMA Shinsuke/JP", "Seo Min-jeong/KR", "Seo Min-jung/KR"]


@st.composite
def mentions(draw: st.DrawFn) -> Mention:
    return tells(
        draw(st.sampled_from(NAMES)),
        draw(st.sampled_from(PARTIES)),
        draw(st.sampled_from(DATES)),
        draw(st.sampled_from([None, "Tokyo", "Beijing", "China"])),
        ordinal=draw(st.none() | st.integers(1, 4)),
        role=draw(st.sampled_from(["subject", "previous", "next", "other"])),
        status=draw(st.sampled_from(["held", "planned", None])),
        heads=draw(st.lists(st.sampled_from(HEADS), max_size=2, unique=True)),
    )


@st.composite
def archives(draw: st.DrawFn) -> list[Reading]:
    told = draw(st.lists(st.lists(mentions(), min_size=1, max_size=3), max_size=6))
    days = st.sampled_from([None, "2011-01-05", "2015-03-20"])
    return [text(f"text {at}", *some, published=draw(days)) for at, some in enumerate(told)]


def printed(record: Record) -> bytes:
    return msgspec.json.encode(record)


def one_by_one(readings: list[Reading]) -> Record:
    """Each text added by itself, and only the blocks that it touches built anew."""
    told: list[Reading] = []
    blocks: dict[tuple[str, ...], Block] = {}
    for reading in readings:
        told.append(reading)
        touched = {parties for parties, _ in by_block(voices([reading]))}
        blocks |= {p: build_block(p, block) for p, block in by_block(voices(told)) if p in touched}
    return join(blocks.values(), voices(told))


@settings(max_examples=150, deadline=None)
@given(archives(), st.randoms(use_true_random=False))
def test_any_order_and_one_by_one(archive: list[Reading], chance: Random) -> None:
    whole = printed(build(archive))
    shuffled = list(archive)
    chance.shuffle(shuffled)
    assert printed(build(shuffled)) == whole
    assert printed(one_by_one(shuffled)) == whole


@settings(max_examples=60, deadline=None)
@given(archives())
def test_reading_the_same_texts_twice_changes_nothing(archive: list[Reading]) -> None:
    assert printed(build([*archive, *archive])) == printed(build(archive))


@settings(max_examples=60, deadline=None)
@given(archives())
def test_every_mention_is_in_exactly_one_round(archive: list[Reading]) -> None:
    record = build(archive)
    members = [fact for d in record.dialogues for r in d.rounds for fact in r.members]
    assert len(members) == len(set(members)) == sum(len(r.rounds) for r in archive)
    assert all(r.id == min(r.members) for d in record.dialogues for r in d.rounds)


@settings(max_examples=60, deadline=None)
@given(archives())
def test_two_numbers_that_one_text_keeps_apart_are_two_rounds(archive: list[Reading]) -> None:
    for dialogue in build(archive).dialogues:
        for found in dialogue.rounds:
            told = [(fact.split(".")[0], v.value) for v in found.slots.get("ordinal", ()) if (fact := v.fact)]
            stated = {(name, value) for (name, value) in told if value is not None}
            assert len(stated) == len({name for name, _ in stated}) or _inferred(found.slots["ordinal"])


def _inferred(values: tuple[SlotValue, ...]) -> bool:
    return any(value.basis == "inferred" for value in values)


@settings(max_examples=40, deadline=None)
@given(archives())
def test_as_of_a_day_is_the_record_of_what_was_published_by_then(archive: list[Reading]) -> None:
    then = [r for r in archive if r.document.published == "2011-01-05"]
    undated = tuple(sorted(r.document.id for r in archive if r.document.published is None))
    record = build(archive, as_of="2011-02")
    assert record.left_out == undated
    assert record.dialogues == build(then).dialogues


@settings(max_examples=40, deadline=None)
@given(archives(), st.randoms(use_true_random=False))
def test_decisions_in_any_order(archive: list[Reading], chance: Random) -> None:
    facts = [fact for d in build(archive).dialogues for r in d.rounds for fact in r.members]
    kinds: list[DecisionKind] = ["same", "different", "unsure"]
    decisions = [
        Decision(id=f"d{at}", kind=kinds[at % 3], fact=a, other=b, slot="round", who="desk", when=f"2026-0{1 + at % 9}")
        for at, (a, b) in enumerate(pairwise(facts))
    ]
    whole = printed(build(archive, decisions))
    chance.shuffle(decisions)
    assert printed(build(archive[::-1], decisions)) == whole
