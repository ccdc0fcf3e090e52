"""The Record as pages for a person: each dialogue, its rounds in order, the gaps between them, what was agreed."""

from collections.abc import Iterator, Mapping

from secretariat.cli.layout import columns, wrap
from secretariat.cli.naming import evidence
from secretariat.cli.said import commitment_line
from secretariat.cli.words import Label, ordinal, parties, when, word
from secretariat.model import Dialogue, Record, Round, RoundHead
from secretariat.verbs import Agreed

RULE = "─" * 80


def pages(record: Record, told: Mapping[str, Agreed], label: Label) -> Iterator[str]:
    """Every dialogue of the Record, one under the other."""
    if not record.dialogues:
        yield "No dialogue was found in what was read."
    for dialogue in record.dialogues:
        yield from dialogue_page(dialogue, told, label)


def dialogue_page(dialogue: Dialogue, told: Mapping[str, Agreed], label: Label) -> Iterator[str]:
    """One dialogue: its names, then its rounds from first to last with the months between them."""
    yield RULE
    yield from wrap(dialogue.name)
    told_of = f"{len(dialogue.rounds)} round{'s' * (len(dialogue.rounds) != 1)} known"
    yield from wrap(f"{parties(dialogue.parties, label)} · {told_of} · {dialogue.id}", "  ")
    others = [name for name in dialogue.names if name != dialogue.name]
    if others:
        yield from wrap("; ".join(others), "  also: ")
    gaps = {gap.before: gap.months for gap in dialogue.gaps}
    for held in dialogue.rounds:
        months = gaps.get(held.id)
        if months is not None:
            yield f"    ↕ {months} month{'s' * (months != 1)} between known rounds"
        yield ""
        yield from round_lines(held, told, label)
    yield ""


def round_lines(held: Round, told: Mapping[str, Agreed], label: Label) -> Iterator[str]:
    """One round: number, date, place, heads, what was agreed, and the documents that tell of it."""
    number = ordinal(held.ordinal) if held.ordinal else "—"
    place = held.place or word("mode", held.mode if held.mode != "in-person" else None) or "place not told"
    host = f"hosted by {label(held.host)}" if held.host else ""
    slots = (when(held.when) or "date not known", place, host, word("status", held.status))
    yield from wrap(" · ".join(part for part in slots if part), f"  {number:>4}  ")
    rows = [("led by" if i == 0 else "", _head(head, label)) for i, head in enumerate(held.heads)]
    yield from columns(rows, "        ")
    for address in held.commitments:
        if address in told:
            document, commitment = told[address]
            yield from wrap(commitment_line(commitment, label), "        ", "          ")
            yield from wrap(f"{evidence(commitment.evidence, 160)} [{document}]", "          ")
    sources = dict.fromkeys(source.document for source in held.sources)
    yield from wrap(", ".join(sources), "        from ")


def _head(head: RoundHead, label: Label) -> str:
    name = head.name or "(name not told)"
    party = f" ({label(head.party)})" if head.party else ""
    documents = ", ".join(dict.fromkeys(passage.document for passage in head.passages))
    return f"{name}{party}{f', {head.post}' if head.post else ''}{f' [{documents}]' if documents else ''}"
