"""Voices and members: each text once, each mention with what the record compares it by."""

from collections.abc import Iterable, Iterator
from functools import cached_property
from typing import Any

from msgspec import Struct, json

from secretariat.evidence import fact_ids
from secretariat.model import Decision, Head, Header, Mention, Quote, Reading
from secretariat.record.added import added_of
from secretariat.record.days import Days, days, last_day
from secretariat.record.decide import Decided, addressed_heads, as_decided, changes
from secretariat.record.families import Kind, kind_of
from secretariat.record.places import fold_members
from secretariat.record.years import yearless

NOT_YET = frozenset({"planned", "proposed", "postponed", "suspended", "cancelled"})
# Whose word weighs more where texts disagree: an agreed text, a ministry's own, its translation, the press.
WEIGHTS = {"negotiated": 0, "official": 1, "translation": 2, "press": 3}
OFFICIAL_GENRES = frozenset({"readout", "announcement", "chairs_summary"})


class Voice(Struct, frozen=True, dict=True):
    """One text, told once or several times.

    Attributes:
        reading: the reading that speaks for the text.
        documents: every document that tells it.
        changed: what people decided of its facts.
    """

    reading: Reading
    documents: tuple[Header, ...]
    changed: dict[str, tuple[Decision, ...]]

    @cached_property
    def _known(self) -> dict[str, tuple[tuple[str, Any], ...]]:
        return {}

    def facts(self, kind: str) -> tuple[tuple[str, Any], ...]:
        """The facts of one kind with their addresses, as people say that they should be."""
        # Asked again and again while a block is built: each kind is worked out once.
        if kind not in self._known:
            self._known[kind] = tuple(self._facts(kind))
        return self._known[kind]

    def _facts(self, kind: str) -> Iterator[tuple[str, Any]]:
        told = getattr(self.reading, kind)
        for address, fact in zip(fact_ids(self.reading.document.text_id, kind, told), told, strict=True):
            now = as_decided(fact, address, self.changed) if self.changed else fact
            if now is not None:
                yield address, now
        if self.changed:
            yield from self._added(kind)

    def _added(self, kind: str) -> Iterator[tuple[str, Any]]:
        every = [decision for decisions in self.changed.values() for decision in decisions]
        for address, fact in added_of(kind, every, self.reading):
            now = as_decided(fact, address, self.changed)
            if now is not None:
                yield address, now


class HeadFact(Struct, frozen=True, gc=False):
    """A head with its lasting address."""

    fact: str
    head: Head


class Member(Struct, frozen=True, gc=False):
    """One mention with its address and what it is compared by.

    Attributes:
        fact: the lasting address of the mention.
        document: the header that speaks for the text.
        documents: the ids of every document that tells the text, sorted.
        days: the days that its date may mean.
        weight: of its text among texts that disagree, the least weighs most.
        yearless: the words of a day that the text gives without its year.
    """

    fact: str
    mention: Mention
    document: Header
    documents: tuple[str, ...]
    parties: tuple[str, ...]
    kind: Kind
    days: Days | None
    weight: int
    heads: tuple[HeadFact, ...]
    yearless: Quote | None = None

    @property
    def text(self) -> str:
        """The identity of the text it stands in."""
        return self.document.text_id

    @property
    def held(self) -> bool:
        """Whether the text tells the round as past."""
        return self.mention.status not in NOT_YET


def voices(readings: Iterable[Reading], decided: Decided | None = None) -> list[Voice]:
    """Each text once, in the order of text ids; where copies were read differently, one that is dated speaks."""
    by_fact: dict[str, dict[str, tuple[Decision, ...]]] = {}
    for fact, wanted in (changes(decided) if decided else {}).items():
        by_fact.setdefault(fact.split(".")[0], {})[fact] = wanted
    by_text: dict[str, list[Reading]] = {}
    for reading in readings:
        by_text.setdefault(reading.document.text_id, []).append(reading)
    found = []
    for text in sorted(by_text):
        told = by_text[text]
        # Most texts are told once, and to order one costs as much as to write it.
        told = sorted(told, key=_speaks_first) if len(told) > 1 else told
        headers = {header.id: header for header in (r.document for r in reversed(told))}
        found.append(Voice(told[0], tuple(headers[key] for key in sorted(headers)), by_fact.get(text, {})))
    return found


def _speaks_first(reading: Reading) -> tuple[bool, str, str, bytes]:
    header = reading.document
    return header.published is None, header.published or "", header.id, json.encode(reading)


def weight(header: Header) -> int:
    """How much the text itself weighs where texts disagree; the genre tells it where no publisher is known."""
    if header.authority is not None:
        return WEIGHTS[header.authority]
    if header.genre == "joint_statement":
        return WEIGHTS["negotiated"]
    own = header.genre in OFFICIAL_GENRES or bool(header.account_of)
    return WEIGHTS["official"] if own else WEIGHTS["press"]


def members_of(voice: Voice) -> list[Member]:
    """The mentions of one text as members, in the order of the text."""
    # Equal heads of two mentions have the address of the first: they are one person in any case.
    addresses = {head: fact for fact, head in reversed(addressed_heads(voice.reading))}
    found = []
    for fact, mention in voice.facts("rounds"):
        seen = ((addresses[head], as_decided(head, addresses[head], voice.changed)) for head in mention.heads)
        heads = tuple(HeadFact(address, head) for address, head in seen if head is not None)
        found.append(_member(fact, mention, voice, heads))
    return found


def _member(fact: str, mention: Mention, voice: Voice, heads: tuple[HeadFact, ...]) -> Member:
    header = voice.reading.document
    return Member(
        fact=fact,
        mention=mention,
        document=header,
        documents=tuple(sorted({h.id for h in voice.documents})),
        parties=block_key(mention.parties),
        kind=kind_of(mention),
        days=days(mention.when),
        weight=weight(header),
        heads=heads,
        yearless=yearless(voice.reading, mention) if mention.when is None else None,
    )


def block_key(parties: tuple[str, ...]) -> tuple[str, ...]:
    """The set of parties that a mention's block is built of; lists of a body's members stand for the body."""
    return fold_members(tuple(sorted(set(parties))))


def published_by(readings: Iterable[Reading], as_of: str | None) -> tuple[list[Reading], tuple[str, ...]]:
    """The readings published by the end of a day, and the ids of those left out because nobody dated them."""
    if as_of is None:
        return list(readings), ()
    until = last_day(as_of)
    if until is None:
        raise ValueError(f"not a date: {as_of}")
    kept, undated = [], set()
    for reading in readings:
        known = last_day(reading.document.published)
        if known is None:
            undated.add(reading.document.id)
        elif known <= until:
            kept.append(reading)
    return kept, tuple(sorted(undated))
