"""From Readings to the rows of what was said, intended and named."""

from collections.abc import Iterator

from secretariat.model import Commitment, Reading, Reference, Statement
from secretariat.publish.rows import Known, Row, addressed, date_columns, quote_columns


def _common(address: str, fact: Statement | Commitment | Reference, reading: Reading, about: Known) -> Row:
    row: Row = {"id": address, "document": reading.document.id, "rule": fact.rule}
    if not isinstance(fact, Reference):
        at = next((a for a, m in addressed(reading, "rounds", reading.rounds) if m.id == fact.at), None)
        home = about.rounds.get(at) if at else None
        row["round"] = about.ids.get(home) if home else None
    return row | quote_columns(fact.evidence) | {"decided": about.decided.get(address, "proposed")}


def statement_rows(reading: Reading, about: Known) -> Iterator[Row]:
    """What a document says that was said."""
    for address, fact in addressed(reading, "statements", reading.statements):
        yield _common(address, fact, reading, about) | {
            "by": fact.by,
            "speaker": fact.speaker,
            "act": fact.act,
            "to": fact.to,
            "topics": fact.topics,
            "negated": fact.negated,
            "according_to": fact.according_to,
        }


def commitment_rows(reading: Reading, about: Known) -> Iterator[Row]:
    """What a document says that was intended."""
    for address, fact in addressed(reading, "commitments", reading.commitments):
        yield _common(address, fact, reading, about) | {
            "by": fact.by,
            "kind": fact.kind,
            "nature": fact.nature,
            "force": fact.force,
            "hedges": fact.hedges,
            **date_columns("due", fact.due),
            "urgency": fact.urgency,
            "object": fact.object,
            "according_to": fact.according_to,
        }


def reference_rows(reading: Reading, about: Known) -> Iterator[Row]:
    """What a document names."""
    for address, fact in addressed(reading, "references", reading.references):
        yield _common(address, fact, reading, about) | {
            "kind": fact.kind,
            "name": fact.name,
            **date_columns("when", fact.when),
            "role": fact.role,
        }
