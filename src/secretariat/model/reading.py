"""A Reading: everything that one reader proposes of one Document."""

from typing import Literal

from msgspec import Struct

from secretariat.model.facts import (
    Assistance,
    Call,
    Commitment,
    Contact,
    Continuity,
    Finding,
    Mention,
    Reference,
    Span,
    Statement,
)

FORMAT = 1  # of the reading as JSON; raised when a printed field changes its meaning
READER = 1  # raised by hand when the same text may read differently; a test pins the examples' readings to it

Authority = Literal["negotiated", "official", "translation", "press"]
Genre = Literal["readout", "joint_statement", "announcement", "news", "chairs_summary", "other"]


class Header(Struct, frozen=True, kw_only=True, gc=False):
    """What a Reading says of its Document as a whole.

    Attributes:
        text_id: hash of the text; with kind, start and number it addresses a fact.
        title: of the Document, or the heading that the text opens with.
        published: of the Document, or the date line under its heading.
        genre: what kind of text it is.
        account_of: whose account: one side of a readout, all parties of a joint text, empty for a reporter's.
        authority: how much weight the text itself carries, or None where the publisher is not known.
    """

    id: str
    text_id: str
    file: str | None = None
    url: str | None = None
    title: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    genre: Genre = "other"
    account_of: tuple[str, ...] = ()
    authority: Authority | None = None


class Reading(Struct, frozen=True, kw_only=True, gc=False):
    """All that was read from one Document: proposals of a reader, not yet the Record."""

    format: int = FORMAT
    reader: int = READER
    lexicon: str = ""
    document: Header
    rounds: tuple[Mention, ...] = ()
    calls: tuple[Call, ...] = ()
    contacts: tuple[Contact, ...] = ()
    statements: tuple[Statement, ...] = ()
    commitments: tuple[Commitment, ...] = ()
    references: tuple[Reference, ...] = ()
    continuity: tuple[Continuity, ...] = ()
    assistance: tuple[Assistance, ...] = ()
    furniture: tuple[Span, ...] = ()
    findings: tuple[Finding, ...] = ()
