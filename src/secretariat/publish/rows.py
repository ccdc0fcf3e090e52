"""From Readings and Record to the rows of the tables."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from secretariat.evidence import fact_ids
from secretariat.model import (
    Decision,
    Dialogue,
    Mention,
    Quote,
    Reading,
    Record,
    Round,
)
from secretariat.publish.columns import NOT_APPLICABLE, NOT_READ
from secretariat.when.edtf import parse

Row = dict[str, Any]
STANDING = {"accept": "accepted", "reject": "rejected", "correct": "corrected"}


class Known(NamedTuple):
    """What rows need beside the fact itself.

    Attributes:
        ids: address of a dialogue, round or person to the id that it has outside.
        rounds: address of a mention to the address of its round.
        decided: address of a fact to what a person said of it.
        copies: id of a document to the one that speaks for its text.
    """

    ids: Mapping[str, str]
    rounds: Mapping[str, str]
    decided: Mapping[str, str]
    copies: Mapping[str, str]


def known(record: Record, ids: Mapping[str, str], decisions: Sequence[Decision]) -> Known:
    """What the rows of a Record need."""
    rounds = {member: held.id for d in record.dialogues for held in d.rounds for member in held.members}
    retracted = {decision.other for decision in decisions if decision.kind == "retract"}
    said = (d for d in decisions if d.kind in STANDING and d.id not in retracted and d.id not in record.unheld)
    decided = {d.fact: STANDING[d.kind] for d in sorted(said, key=lambda d: (d.when, d.id))}
    return Known(ids, rounds, decided, {d.id: d.copy_of for d in record.documents if d.copy_of})


def date_columns(name: str, edtf: str | None) -> Row:
    """A date's four columns; an interval that is open has no start or no end."""
    span = parse(edtf) if edtf else None
    return {
        name: edtf,
        f"{name}_start": span.earliest if span else None,
        f"{name}_end": span.latest if span else None,
        f"{name}_precision": span.precision if span else None,
    }


def quote_columns(evidence: Sequence[Quote]) -> Row:
    """The narrowest quote of a fact, and where it stands."""
    first = evidence[0] if evidence else None
    return {
        "quote": first.quote if first else None,
        "quote_start": first.start if first else None,
        "quote_end": first.end if first else None,
    }


def document_row(reading: Reading, about: Known) -> Row:
    """One document."""
    head = reading.document
    return {
        "id": head.id,
        "text_id": head.text_id,
        "title": head.title,
        "publisher": head.publisher,
        **date_columns("published", head.published),
        "url": head.url,
        "language": head.language,
        "genre": head.genre,
        "account_of": head.account_of,
        "authority": head.authority,
        "copy_of": about.copies.get(head.id),
    }


def dialogue_row(dialogue: Dialogue, about: Known) -> Row:
    """One dialogue."""
    return {
        "id": about.ids[dialogue.id],
        "name": dialogue.name,
        "names": dialogue.names,
        "parties": dialogue.parties,
        "form": dialogue.form,
        "subject": dialogue.subject,
        "level": dialogue.level,
        "rounds": len(dialogue.rounds),
    }


def round_rows(dialogue: Dialogue, about: Known) -> Iterator[Row]:
    """The rounds of a dialogue, each with the preferred value of every slot."""
    gaps = {gap.before: gap.months for gap in dialogue.gaps}
    for held in dialogue.rounds:
        yield {
            "id": about.ids[held.id],
            "dialogue": about.ids[dialogue.id],
            "ordinal": held.ordinal,
            "ordinal_basis": _basis(held, "ordinal"),
            **date_columns("when", held.when),
            "when_basis": _basis(held, "when"),
            "place": held.place or (NOT_APPLICABLE if held.mode in ("video", "phone") else None),
            "host": held.host,
            "mode": held.mode,
            "status": held.status,
            "accounts": len({source.document for source in held.sources}),
            "months_since": gaps.get(held.id),
        }


def _basis(held: Round, slot: str) -> str | None:
    values = held.slots.get(slot)
    return values[0].basis if values else None


def head_rows(dialogue: Dialogue, about: Known) -> Iterator[Row]:
    """Who led the rounds of a dialogue."""
    for held in dialogue.rounds:
        for head in held.heads:
            yield {
                "round": about.ids[held.id],
                "person": about.ids.get(head.person, head.person),
                "name": head.name,
                "party": head.party,
                "post": head.post,
                "role": head.role,
                "documents": tuple(dict.fromkeys(passage.document for passage in head.passages)),
            }


def account_rows(reading: Reading, about: Known) -> Iterator[Row]:
    """What one document says of each round: one row per round and source."""
    for address, mention in addressed(reading, "rounds", reading.rounds):
        home = about.rounds.get(address)
        yield {
            "id": address,
            "round": about.ids.get(home) if home else None,
            "document": reading.document.id,
            "role": mention.role,
            "dialogue_name": mention.dialogue,
            "parties": mention.parties,
            "ordinal": _slot(mention, "ordinal"),
            **date_columns("when", mention.when),
            **({"when": NOT_READ} if mention.when is None and "when" in mention.open else {}),
            "place": _slot(mention, "place"),
            "host": _slot(mention, "host"),
            "mode": mention.mode,
            "status": mention.status,
            **quote_columns(mention.evidence),
            "decided": about.decided.get(address, "proposed"),
        }


def _slot(mention: Mention, slot: str) -> Any:  # noqa: ANN401  a number or words
    value = getattr(mention, slot)
    if value is not None:
        return value
    if slot == "place" and mention.mode in ("video", "phone"):
        return NOT_APPLICABLE
    return NOT_READ if slot in mention.open else None


def addressed(reading: Reading, kind: str, facts: Sequence[Any]) -> Iterator[tuple[str, Any]]:
    """The facts of one kind with their lasting addresses."""
    return zip(fact_ids(reading.document.text_id, kind, facts), facts, strict=True)
