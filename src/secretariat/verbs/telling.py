"""What was said at a round: its statements and commitments with their addresses, text by text."""

from collections.abc import Iterator

from msgspec import Struct

from secretariat.model import Call, Commitment, Header, Round, Statement
from secretariat.record import Voice
from secretariat.verbs.shelf import Shelf


class Uttered(Struct, frozen=True, kw_only=True):
    """A statement at a round or a call beside it."""

    fact: str
    statement: Statement


class Intended(Struct, frozen=True, kw_only=True):
    """A commitment made at a round."""

    fact: str
    commitment: Commitment


class Beside(Struct, frozen=True, kw_only=True):
    """A call on the margins of a round."""

    fact: str
    call: Call


class Account(Struct, frozen=True, kw_only=True):
    """What one text tells of a round.

    Attributes:
        document: that speaks for the text; `documents` are all that tell it.
    """

    document: Header
    documents: tuple[Header, ...]
    statements: tuple[Uttered, ...]
    commitments: tuple[Intended, ...]
    calls: tuple[Beside, ...]


def accounts_of(shelf: Shelf, held: Round) -> tuple[Account, ...]:
    """What each text tells that was said at a round, or on the margins of it."""
    return tuple(_account(voice, held) for voice in shelf.told([held]))


def _account(voice: Voice, held: Round) -> Account:
    own = {mention.id for address, mention in voice.facts("rounds") if address in held.members}
    subject = any(m.role == "subject" for a, m in voice.facts("rounds") if a in held.members)
    calls = tuple(_calls(voice)) if subject else ()
    at = own | {one.call.id for one in calls}
    return Account(
        document=voice.reading.document,
        documents=voice.documents,
        statements=tuple(Uttered(fact=a, statement=s) for a, s in voice.facts("statements") if s.at in at),
        commitments=tuple(Intended(fact=a, commitment=c) for a, c in voice.facts("commitments") if c.at in at),
        calls=calls,
    )


def _calls(voice: Voice) -> Iterator[Beside]:
    for address, call in voice.facts("calls"):
        yield Beside(fact=address, call=call)
