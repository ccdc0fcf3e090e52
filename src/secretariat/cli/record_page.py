"""The Record as pages for a person: each dialogue, its rounds in order, the gaps between them, what was agreed."""

from collections.abc import Callable, Iterator, Mapping

from secretariat.cli.layout import RULE, columns, dotted, wrap
from secretariat.cli.naming import evidence, head_line
from secretariat.cli.said import commitment_line
from secretariat.cli.words import Label, count, ordinal, parties, when, word
from secretariat.model import Dialogue, Record, Round, RoundHead
from secretariat.verbs import Agreed


def pages(record: Record, told: Callable[[Dialogue], Mapping[str, Agreed]], label: Label) -> Iterator[str]:
    """Every dialogue of the Record, one under the other, with what was agreed at its rounds."""
    if not record.dialogues:
        yield "No dialogue was found in what was read."
    for dialogue in record.dialogues:
        yield from dialogue_page(dialogue, told(dialogue), label)


def dialogue_page(dialogue: Dialogue, told: Mapping[str, Agreed], label: Label) -> Iterator[str]:
    """One dialogue: its names, then its rounds from first to last with the months between them."""
    yield RULE
    yield from wrap(dialogue.name)
    known = count(len(dialogue.rounds), "{n} round known", "{n} rounds known")
    yield from wrap(dotted(parties(dialogue.parties, label), known, dialogue.id), "  ")
    others = [name for name in dialogue.names if name != dialogue.name]
    if others:
        yield from wrap("; ".join(others), "  also: ")
    gaps = {gap.before: gap.months for gap in dialogue.gaps}
    for held in dialogue.rounds:
        months = gaps.get(held.id)
        if months is not None:
            yield count(months, "    ↕ {n} month between known rounds", "    ↕ {n} months between known rounds")
        yield ""
        yield from round_lines(held, told, label)
    yield ""


def round_lines(held: Round, told: Mapping[str, Agreed], label: Label) -> Iterator[str]:
    """One round: number, date, place, heads, what was agreed, and the documents that tell of it."""
    number = ordinal(held.ordinal) if held.ordinal else "—"
    place = held.place or word("mode", held.mode if held.mode != "in-person" else None) or "place not told"
    host = f"hosted by {label(held.host)}" if held.host else ""
    slots = dotted(when(held.when) or "date not known", place, host, word("status", held.status))
    yield from wrap(slots, f"  {number:>4}  ")
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
    documents = ", ".join(dict.fromkeys(passage.document for passage in head.passages))
    return head_line(head, label) + (f" [{documents}]" if documents else "")
