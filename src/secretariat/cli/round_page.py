"""One round whole: each value with every source that gives it, who led it, what was said and agreed at it."""

from collections.abc import Iterator, Sequence

from secretariat.cli.layout import columns, wrap
from secretariat.cli.said import commitment_line, quoted
from secretariat.cli.words import Label, ordinal, parties, when, word
from secretariat.evidence import fact_ids
from secretariat.model import Dialogue, Reading, Round, SlotValue

RULE = "─" * 80
BASIS = {"stated": "stated", "inferred": "inferred", "entered": "entered by a person"}


def round_page(dialogue: Dialogue, held: Round, told: Sequence[Reading], label: Label) -> Iterator[str]:
    """The page of a round."""
    yield RULE
    yield from wrap(f"{ordinal(held.ordinal) + ' ' if held.ordinal else ''}{dialogue.name}")
    yield from wrap(f"{parties(dialogue.parties, label)} · {word('status', held.status)} · {held.id}", "  ")
    yield from ("", "VALUES")
    for slot, values in held.slots.items():
        for value in values:
            yield from _value(slot, value)
        if slot in held.why:
            yield from wrap(held.why[slot].replace("_", " "), "      preferred: ")
    yield from _heads(held, label)
    yield from _said(held, told, label)
    yield from ("", "SOURCES")
    for source in held.sources:
        yield from wrap(f"{word('role', source.role)}: {quoted(source.evidence)}", f"  {source.document}  ", "    ")
    yield ""


def _value(slot: str, value: SlotValue) -> Iterator[str]:
    shown = when(str(value.value)) if slot == "when" else str(value.value)
    source = f", {value.document}" if value.document else ""
    yield from wrap(f"{shown} ({BASIS[value.basis]}{source})", f"  {word('slot', slot)}: ", "    ")
    if value.evidence:
        yield from wrap(quoted(value.evidence), "      ")


def _heads(held: Round, label: Label) -> Iterator[str]:
    if held.heads:
        yield from ("", "HEADS")
    for head in held.heads:
        party = f" ({label(head.party)})" if head.party else ""
        yield from wrap(f"{head.name or '(name not told)'}{party}{f', {head.post}' if head.post else ''}", "  ", "    ")
        rows = [(passage.document, quoted(passage.evidence)) for passage in head.passages]
        yield from columns(rows, "      ")


def _said(held: Round, told: Sequence[Reading], label: Label) -> Iterator[str]:
    """What was said and agreed, under the document that tells of it; copies of a text are told once."""
    seen: set[str] = set()
    for reading in told:
        text = reading.document.text_id
        if text in seen:
            continue
        seen.add(text)
        lines = [*_commitments(held, reading, label), *_statements(held, reading, label)]
        if lines:
            yield from ("", *wrap(f"Told by {reading.document.publisher or reading.document.id}:"), *lines)


def _commitments(held: Round, reading: Reading, label: Label) -> Iterator[str]:
    facts = reading.commitments
    for address, fact in zip(fact_ids(reading.document.text_id, "commitments", facts), facts, strict=True):
        if address in held.commitments:
            yield from wrap(commitment_line(fact, label), "  ", "    ")
            yield from wrap(quoted(fact.evidence), "      ")


def _statements(held: Round, reading: Reading, label: Label) -> Iterator[str]:
    facts = reading.statements
    for address, fact in zip(fact_ids(reading.document.text_id, "statements", facts), facts, strict=True):
        if address in held.statements:
            by = fact.speaker or parties(fact.by, label) or "nobody named"
            yield from wrap(f"{by}, {word('act', fact.act)}: {quoted(fact.evidence)}", "  ", "    ")
