"""The nouns of the record: frozen, typed, and free of every other room.

The records here are also the reading format: `msgspec.json.encode(reading)` is one line of `secretariat read --format
jsonl`. Fields may be added; those that are printed keep their names. Dates are EDTF, durations ISO 8601, parties
ISO 3166 or an id of our own table, languages BCP 47.
"""

from secretariat.model.document import Document
from secretariat.model.facts import (
    Assistance,
    Call,
    Claim,
    Commitment,
    Contact,
    Continuity,
    Finding,
    Head,
    Mention,
    Quote,
    Reference,
    Series,
    Span,
    Statement,
)
from secretariat.model.reading import FORMAT, READER, Header, Reading

__all__ = [
    "FORMAT",
    "READER",
    "Assistance",
    "Call",
    "Claim",
    "Commitment",
    "Contact",
    "Continuity",
    "Document",
    "Finding",
    "Head",
    "Header",
    "Mention",
    "Quote",
    "Reading",
    "Reference",
    "Series",
    "Span",
    "Statement",
]
