"""One round whole: each value with every source that gives it, who led it, what was said and agreed at it."""

from collections.abc import Iterator, Sequence

from secretariat.cli.layout import RULE, columns, wrap
from secretariat.cli.naming import evidence, head_line
from secretariat.cli.said import commitment_line
from secretariat.cli.words import Label, ordinal, parties, when, word
from secretariat.evidence import fact_ids
from secretariat.model import Dialogue, Reading, Round, SlotValue


def round_page(dialogue: Dialogue, held: Round, told: Sequence[Reading], label: Label) -> Iterator[str]:
    """The page of a round."""
    yield RULE
    yield from wrap(f"{ordinal(held.ordinal) + ' ' if held.ordinal else ''}{dialogue.name}")
    yield from wrap(f"{parties(dialogue.parties, label)} · {word('status', held.status)} · {held.id}", "  ")
    yield from ("", "VALUES")
    for slot, values in held.slots.items():
        yield from _slot(slot, values, label)
        if slot in held.why and len({value.value for value in values}) > 1:
            yield from wrap(held.why[slot].replace("_", " "), "    the first is preferred: ")
    yield from _heads(held, label)
    yield from _said(held, told, label)
    yield from ("", "SOURCES")
    for source in held.sources:
        yield from wrap(f"{word('role', source.role)}: {evidence(source.evidence)}", f"  {source.document}  ", "    ")
    yield ""


def _slot(slot: str, values: Sequence[SlotValue], label: Label) -> Iterator[str]:
    """Each value of a slot once, below it the words of every document that gives it, and how they give it."""
    for shown in dict.fromkeys(_shown(slot, value, label) for value in values):
        same = [value for value in values if _shown(slot, value, label) == shown]
        yield from wrap(shown, f"  {word('slot', slot)}: ", "    ")
        for how in dict.fromkeys(map(_how, same)):
            words: dict[str, list[str]] = {}
            for value in same:
                if _how(value) == how and value.document:
                    words.setdefault(evidence(value.evidence), []).append(value.document)
            told = ", ".join(f"{quote} [{', '.join(documents)}]".strip() for quote, documents in words.items())
            yield from wrap(f"{how}{': ' if told else ''}{told}", "    ", "      ")


def _shown(slot: str, value: SlotValue, label: Label) -> str:
    told = str(value.value)
    if slot == "when":
        return when(told)
    return label(told) if slot == "host" else word(slot, told) if slot in ("status", "mode") else told


def _how(value: SlotValue) -> str:
    """How a value is known: stated, inferred by which rule, entered; and whether a person accepted it."""
    rule = f" ({value.rule.replace('_', ' ')})" if value.basis == "inferred" and value.rule else ""
    return f"{word('basis', value.basis)}{rule}{', accepted by a person' if value.accepted else ''}"


def _heads(held: Round, label: Label) -> Iterator[str]:
    if held.heads:
        yield from ("", "HEADS")
    for head in held.heads:
        yield from wrap(head_line(head, label), "  ", "    ")
        rows = [(passage.document, evidence(passage.evidence)) for passage in head.passages]
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
            yield from wrap(evidence(fact.evidence), "      ")


def _statements(held: Round, reading: Reading, label: Label) -> Iterator[str]:
    facts = reading.statements
    for address, fact in zip(fact_ids(reading.document.text_id, "statements", facts), facts, strict=True):
        if address in held.statements:
            by = fact.speaker or parties(fact.by, label) or "nobody named"
            yield from wrap(f"{by}, {word('act', fact.act)}: {evidence(fact.evidence)}", "  ", "    ")
