"""The Record: dialogues, their rounds and people, each value with every source that gives it."""

from msgspec import Struct, field

from secretariat.model.facts import Basis, Mode, Quote, Status

RECORD_FORMAT = 1  # of the record as JSON; raised when a printed field changes its meaning


class Passage(Struct, frozen=True, kw_only=True, gc=False):
    """Quotes of one document, by the id that the document came with."""

    document: str
    evidence: tuple[Quote, ...] = ()


class Source(Struct, frozen=True, kw_only=True, gc=False):
    """One document that tells of a round.

    Attributes:
        fact: the lasting address of the mention.
        role: what the round is in that document: its subject, the one before or after, another.
    """

    document: str
    fact: str
    role: str
    evidence: tuple[Quote, ...] = ()


class SlotValue(Struct, frozen=True, kw_only=True, gc=False):
    """One value of one slot, as one document gives it, or as the neighbours or a person give it.

    Attributes:
        accepted: the id of the decision by which a person accepted it; without one it is a proposal of a reader.
    """

    value: str | int | None
    basis: Basis
    rule: str
    document: str | None
    fact: str | None = None
    evidence: tuple[Quote, ...] = ()
    accepted: str | None = None


class RoundHead(Struct, frozen=True, kw_only=True, gc=False):
    """One person at the head of a delegation, with every document that says so.

    Attributes:
        person: the id of the Person, the least of its member facts.
        name: as most documents print it; None where only the post is told.
    """

    person: str
    name: str | None
    party: str | None
    post: str | None
    role: str
    passages: tuple[Passage, ...] = ()


class Joined(Struct, frozen=True, kw_only=True, gc=False):
    """Why two mentions are one round, or one dialogue: the rule, and a fact of each."""

    rule: str
    facts: tuple[str, str]


class Bounds(Struct, frozen=True, kw_only=True, gc=False):
    """What the numbering says where no text gives the number: at least, at most; None where it is open."""

    least: int | None
    most: int | None


class Round(Struct, frozen=True, kw_only=True, gc=False):
    """One meeting of a Dialogue: all mentions of it together.

    Attributes:
        id: the least lasting address among its mentions.
        members: the addresses of all its mentions, sorted.
        slots: every value that some source gives, the preferred one first.
        why: slot to the reason for which its first value is preferred.
        bounds: of the ordinal, where it has none.
        statements: addresses of what was said at it.
        commitments: addresses of what was intended at it.
    """

    id: str
    ordinal: int | None
    when: str | None
    place: str | None
    status: Status | None
    host: str | None = None
    mode: Mode | None = None
    heads: tuple[RoundHead, ...] = ()
    sources: tuple[Source, ...] = ()
    slots: dict[str, tuple[SlotValue, ...]] = field(default_factory=dict)
    why: dict[str, str] = field(default_factory=dict)
    bounds: Bounds | None = None
    members: tuple[str, ...] = ()
    joined: tuple[Joined, ...] = ()
    statements: tuple[str, ...] = ()
    commitments: tuple[str, ...] = ()


class Gap(Struct, frozen=True, kw_only=True, gc=False):
    """The months between two known rounds that follow each other. It says nothing about why."""

    after: str
    before: str
    months: int


class Naming(Struct, frozen=True, kw_only=True, gc=False):
    """A name of a dialogue, with the sides and years that used it."""

    name: str
    sides: tuple[str, ...]
    years: tuple[str, ...]
    documents: tuple[str, ...]


class Told(Struct, frozen=True, kw_only=True, gc=False):
    """What a text says of the series itself, kept as that text's claim."""

    kind: str
    value: str | tuple[str, ...] | None
    when: str | None
    by: tuple[str, ...]
    why: str | None
    according_to: tuple[str, ...]
    document: str
    published: str | None
    fact: str
    evidence: tuple[Quote, ...] = ()


class Dialogue(Struct, frozen=True, kw_only=True, gc=False):
    """A standing series between fixed parties on a subject, at a level.

    Attributes:
        id: the least lasting address among its mentions.
        name: the name that official and earlier texts use most; `names` are all, as printed.
        subject: in words of our table, or None where no name tells it.
        level: leaders, ministers, officials, or None.
        form: talks, a working group, a 2+2, a summit ...
        told: what texts say of the series: launched, cadence, suspended ...
        gaps: months between known rounds.
        parent: the id of the dialogue under which it meets, where its name says so.
    """

    id: str
    name: str
    names: tuple[str, ...]
    parties: tuple[str, ...]
    form: str
    subject: str | None
    level: str | None
    rounds: tuple[Round, ...] = ()
    naming: tuple[Naming, ...] = ()
    gaps: tuple[Gap, ...] = ()
    told: tuple[Told, ...] = ()
    joined: tuple[Joined, ...] = ()
    parent: str | None = None

    @property
    def by_id(self) -> dict[str, Round]:
        """The rounds by id."""
        return {held.id: held for held in self.rounds}


class Post(Struct, frozen=True, kw_only=True, gc=False):
    """A post that a document gives a person, when the meeting was that the document tells of."""

    post: str
    when: str | None
    document: str
    evidence: tuple[Quote, ...] = ()


class Person(Struct, frozen=True, kw_only=True, gc=False):
    """Heads of one party that are one person.

    Attributes:
        id: the least address among the heads taken as this person.
        name: the form printed most often; `names` are all forms.
        rounds: rounds that the person led.
    """

    id: str
    name: str
    names: tuple[str, ...]
    party: str | None
    posts: tuple[Post, ...] = ()
    rounds: tuple[str, ...] = ()
    members: tuple[str, ...] = ()


class RecordFinding(Struct, frozen=True, kw_only=True, gc=False):
    """Something a person should see in the record: a code, the round or dialogue it is about, typed values, quotes."""

    code: str
    about: str
    values: dict[str, str | int | None] = field(default_factory=dict)
    passages: tuple[Passage, ...] = ()


class Proposal(Struct, frozen=True, kw_only=True, gc=False):
    """Two things that look like one and that only a person may join.

    Attributes:
        kind: "dialogue", "round" or "person".
        facts: an address of each, the lesser first.
        why: the likeness that speaks for it.
        answer: "unsure" where a person was asked and left it open.
    """

    kind: str
    facts: tuple[str, str]
    why: str
    passages: tuple[Passage, ...] = ()
    answer: str | None = None


class Remark(Struct, frozen=True, kw_only=True, gc=False):
    """A note of a person on a fact, or that they looked for something and did not find it.

    Attributes:
        kind: "note" or "sought".
        decision: the id of the decision that says so.
        slot: the room of a paper that it was written in ("objectives"), or None.
        marking: its handling rule.
    """

    kind: str
    fact: str
    text: str
    who: str
    when: str
    decision: str
    slot: str | None = None
    marking: str | None = None


class DocumentNote(Struct, frozen=True, kw_only=True, gc=False):
    """What the record was built from: one line for each document.

    Attributes:
        copy_of: the id of the document with the same text that speaks for it, or None.
    """

    id: str
    text_id: str
    publisher: str | None
    published: str | None
    language: str | None
    genre: str
    account_of: tuple[str, ...]
    copy_of: str | None = None


class Record(Struct, frozen=True, kw_only=True, gc=False):
    """What is known: a pure function of readings and decisions.

    Attributes:
        as_of: the day up to which documents were counted, or None for all.
        left_out: documents without a date of publication that an `as_of` leaves out.
        unheld: ids of decisions whose fact or value is no longer there, for review.
    """

    format: int = RECORD_FORMAT
    as_of: str | None = None
    dialogues: tuple[Dialogue, ...] = ()
    people: tuple[Person, ...] = ()
    findings: tuple[RecordFinding, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    documents: tuple[DocumentNote, ...] = ()
    left_out: tuple[str, ...] = ()
    unheld: tuple[str, ...] = ()
    remarks: tuple[Remark, ...] = ()
