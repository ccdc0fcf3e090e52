"""Statements of a desk's papers as typed items: a code, values, and what each rests on. Words are made at the edge.

Every statement about the record can be followed to passages of documents, every other one to a person's Decision.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from secretariat.model import Passage, Quote, Remark, Round


class When(Struct, frozen=True, tag="when"):
    """A date, EDTF."""

    edtf: str


class Parties(Struct, frozen=True, tag="parties"):
    """Parties by code; none at all where nobody is named."""

    codes: tuple[str, ...]


class Account(Struct, frozen=True, tag="account"):
    """Whose account it is: of sides; the press where it is nobody's.

    Attributes:
        joint: it is one text of all of them.
        alone: no other account tells it.
    """

    codes: tuple[str, ...]
    joint: bool = False
    alone: bool = False


class Count(Struct, frozen=True, tag="count"):
    """A number of something: months, rounds, texts."""

    number: int
    of: str


class Coded(Struct, frozen=True, tag="coded"):
    """A code of a table of words: an act, a stage, a status."""

    table: str
    code: str


class Quoted(Struct, frozen=True, tag="quoted"):
    """A document's own words."""

    text: str
    language: str | None = None


class RoundName(Struct, frozen=True, tag="round"):
    """A round by its number, date and place, as far as they are known."""

    ordinal: int | None
    when: str | None
    place: str | None


class Place(Struct, frozen=True, tag="place"):
    """A city or country, as it is printed."""

    name: str


class Side(Struct, frozen=True, tag="side"):
    """A person with the side that he or she sits on."""

    party: str
    name: str


class Several(Struct, frozen=True, tag="several"):
    """Values that are told as a list."""

    values: "tuple[Value, ...]"


Value = str | int | When | Parties | Account | Count | Coded | Quoted | RoundName | Place | Side | Several


class Item(Struct, frozen=True, kw_only=True):
    """One statement.

    Attributes:
        code: which of the few fixed sentences.
        passages: the documents' words that it rests on.
        decisions: ids of Decisions that it rests on.
        about: the address of the fact that a person's note on it would aim at.
        marking: its own handling rule.
    """

    code: str
    values: dict[str, Value]
    passages: tuple[Passage, ...] = ()
    decisions: tuple[str, ...] = ()
    about: str | None = None
    marking: str | None = None


class Note(Struct, frozen=True, kw_only=True):
    """What a person of the desk wrote: words of its own, which survive every new making of the paper."""

    text: str
    who: str
    when: str
    decision: str
    marking: str | None = None


class Section(Struct, frozen=True, kw_only=True):
    """Statements of one kind.

    Attributes:
        columns: codes of the columns of `rows`.
        slot: the name of the desk's own room, where the section is that.
        notes: what the desk wrote in it.
        left_out: how many statements stand only in a longer paper.
    """

    code: str
    items: tuple[Item, ...] = ()
    columns: tuple[str, ...] = ()
    rows: "tuple[tuple[tuple[Item, ...], ...], ...]" = ()
    slot: str | None = None
    notes: tuple[Note, ...] = ()
    left_out: int = 0


def items_of(section: Section) -> Iterator[Item]:
    """Every statement of a section, in order."""
    yield from section.items
    for row in section.rows:
        for cell in row:
            yield from cell


def named(held: Round) -> RoundName:
    """How a round is called."""
    return RoundName(held.ordinal, held.when, held.place)


def quoted(quotes: Iterable[Quote], language: str | None = None) -> Quoted:
    """The narrowest of some Quotes, on one line."""
    first = next(iter(quotes), None)
    return Quoted(" ".join(first.quote.split()) if first else "", language)


def passages_of(held: Round, *slots: str) -> tuple[Passage, ...]:
    """What the values of a round rest on, the value that is shown first."""
    shown = (value for slot in slots for value in held.slots.get(slot, ())[:1])
    found = (
        Passage(document=v.document, evidence=v.evidence or _named_by(held, v.document)) for v in shown if v.document
    )
    return tuple(dict.fromkeys(found)) or naming(held)


def naming(held: Round) -> tuple[Passage, ...]:
    """The passages that name a round, those of texts about it first."""
    ordered = sorted(held.sources, key=lambda s: (s.role != "subject", s.fact))
    return tuple(Passage(document=s.document, evidence=s.evidence) for s in ordered[:1])


def _named_by(held: Round, document: str) -> tuple[Quote, ...]:
    return next((s.evidence for s in held.sources if s.document == document), ())


def entered(held: Round) -> tuple[str, ...]:
    """The Decisions that a round rests on, where a person entered it."""
    rules = (value.rule for values in held.slots.values() for value in values if value.basis == "entered")
    return tuple(dict.fromkeys(rule.removeprefix("decision:") for rule in rules))


def note_of(remark: Remark, marking: str | None = None) -> Note:
    """A remark as the desk's own words."""
    return Note(text=remark.text, who=remark.who, when=remark.when, decision=remark.decision, marking=marking)
