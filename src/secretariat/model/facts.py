"""The facts that a reader proposes of one Document, each with the sentence that states it."""

from typing import Literal

from msgspec import Struct, field

Basis = Literal["stated", "inferred", "entered"]
Role = Literal["subject", "previous", "next", "other"]
Status = Literal["held", "planned", "proposed", "postponed", "suspended", "cancelled"]
Mode = Literal["in-person", "video", "phone", "hybrid"]
Nature = Literal["deliverable", "continuing", "general"]
Force = Literal["agreed", "intends", "wishes"]
SLOTS = ("ordinal", "when", "place", "host", "mode", "status")  # of a round, in the order in which people ask
CommitmentKind = Literal[
    "next_round",
    "cadence",
    "cooperate",
    "implement",
    "establish",
    "convene",
    "contacts",
    "exchange_information",
    "capacity_building",
    "fund",
    "other",
]
ReferenceKind = Literal["forum", "instrument", "channel", "fund", "incident", "proposal"]
ContinuityKind = Literal["launched", "cadence", "rotation", "last_held", "hiatus", "suspended", "resumed"]


class Quote(Struct, frozen=True, gc=False):
    """A passage of a Document in code points: `text[start:end] == quote`, always."""

    start: int
    end: int
    quote: str


class Span(Struct, frozen=True, gc=False):
    """A stretch of a Document, in code points, that is marked and not quoted."""

    start: int
    end: int


class Claim(Struct, frozen=True, gc=False):
    """How the value of one slot is known.

    Attributes:
        basis: stated by the text, inferred by a rule, or entered by a person.
        rule: the name of the rule that read or inferred it.
        evidence: the narrowest clause that carries the value first; what resolved it (an antecedent, the date of
            publication) after it. Empty only where the value rests on what is known of the Document beside its text.
    """

    basis: Basis
    rule: str
    evidence: tuple[Quote, ...] = ()


class Series(Struct, frozen=True, gc=False):
    """What a mention says of the kind of dialogue: its noun, its subject, the level of those who meet."""

    noun: str | None = None
    subject: str | None = None
    level: str | None = None


class Head(Struct, frozen=True, kw_only=True, gc=False):
    """Who led or co-chaired a delegation, or met as its principal.

    Attributes:
        name: as printed, without honorifics; None where only the post is told.
        party: whose delegation; a member's code in a body's round (KH in ASEAN-Japan); None where it is not told.
        post: as printed; None where it is not told.
        role: head of a delegation, or co-chair of the meeting.
    """

    name: str | None
    party: str | None
    post: str | None = None
    role: Literal["head", "co_chair"] = "head"
    rule: str = ""
    evidence: tuple[Quote, ...] = ()


class Mention(Struct, frozen=True, kw_only=True, gc=False):
    """What one Document says of one round of a dialogue.

    Attributes:
        id: "round:1" and so on within the reading.
        role: the round that the document is about, the one before or after it, or another.
        dialogue: the name as the text has it, without ordinal.
        parties: sorted codes; empty where the text does not tell.
        ordinal: the number of the round in its series, or None.
        when: EDTF of the meeting itself, or None.
        place: the city; the country where no city is told; None for a video round.
        host: the party that hosts, or None.
        claims: slot name to Claim, one for each slot that has a value.
        open: slot name to the code of the reason why it has none, where a reason is known.
        evidence: the passage that names the round first.
    """

    id: str
    role: Role
    dialogue: str
    parties: tuple[str, ...]
    series: Series = Series()
    ordinal: int | None = None
    when: str | None = None
    place: str | None = None
    host: str | None = None
    mode: Mode | None = None
    status: Status | None = None
    heads: tuple[Head, ...] = ()
    claims: dict[str, Claim] = field(default_factory=dict)
    open: dict[str, str] = field(default_factory=dict)
    evidence: tuple[Quote, ...] = ()


class Call(Struct, frozen=True, kw_only=True, gc=False):
    """A meeting on the margins of a round: a courtesy call, a reception, a side meeting with a principal."""

    id: str
    kind: Literal["courtesy_call", "meeting"]
    caller: str | None
    host: str | None
    caller_party: str | None = None
    host_party: str | None = None
    when: str | None = None
    rule: str = ""
    evidence: tuple[Quote, ...] = ()


class Contact(Struct, frozen=True, kw_only=True, gc=False):
    """A one-off meeting, visit or telephone call of the parties that belongs to no series."""

    id: str
    kind: Literal["meeting", "visit", "phone"]
    parties: tuple[str, ...]
    when: str | None = None
    place: str | None = None
    rule: str = ""
    evidence: tuple[Quote, ...] = ()


class Statement(Struct, frozen=True, kw_only=True, gc=False):
    """What a side or a speaker said or did in words.

    Attributes:
        by: whose words; empty where the text names nobody.
        speaker: the person as the text names them, or None.
        act: one of the closed list of acts.
        to: to whom, or None.
        topics: of our closed list of topics.
        at: the id of the occasion ("round:1", "call:1", "contact:1"), "press", or None.
        according_to: whose account it is: a ministry's readout, all parties of a joint text, or empty for a
            reporter's own narration.
        negated: the act is denied ("did not agree").
    """

    id: str
    by: tuple[str, ...]
    act: str
    speaker: str | None = None
    to: tuple[str, ...] | None = None
    topics: tuple[str, ...] = ()
    at: str | None = None
    according_to: tuple[str, ...] = ()
    negated: bool = False
    rule: str = ""
    evidence: tuple[Quote, ...] = ()


class Commitment(Struct, frozen=True, kw_only=True, gc=False):
    """A stated intention to do something.

    Attributes:
        force: agreed by all who are bound, intended by them, or only wished.
        nature: something that can be delivered and checked, a continuing conduct, or general language.
        hedges: words that soften it, as printed.
        due: EDTF, or None; "as soon as possible" is `urgency`.
        object: what is to be done or made, as printed, or None.
    """

    id: str
    by: tuple[str, ...]
    kind: CommitmentKind
    nature: Nature
    force: Force
    hedges: tuple[str, ...] = ()
    due: str | None = None
    urgency: str | None = None
    object: str | None = None
    speaker: str | None = None
    at: str | None = None
    according_to: tuple[str, ...] = ()
    rule: str = ""
    evidence: tuple[Quote, ...] = ()


class Reference(Struct, frozen=True, kw_only=True, gc=False):
    """A forum, instrument, channel, fund, incident or proposal that the text names."""

    kind: ReferenceKind
    name: str
    when: str | None = None
    role: Literal["basis", "follow_up_to", "venue", "outcome"] | None = None
    rule: str = ""
    evidence: tuple[Quote, ...] = ()


class Continuity(Struct, frozen=True, kw_only=True, gc=False):
    """What a text says of the series itself: launched, how often, in turn where, last held, paused, resumed."""

    kind: ContinuityKind
    value: str | tuple[str, ...] | None = None
    when: str | None = None
    by: tuple[str, ...] = ()
    why: str | None = None
    according_to: tuple[str, ...] = ()
    of: str | None = None
    rule: str = ""
    evidence: tuple[Quote, ...] = ()


class Assistance(Struct, frozen=True, kw_only=True, gc=False):
    """Help from one party to others: in which areas, through which fund or programme."""

    by: tuple[str, ...]
    to: tuple[str, ...]
    areas: tuple[str, ...] = ()
    through: tuple[str, ...] = ()
    rule: str = ""
    evidence: tuple[Quote, ...] = ()


class Finding(Struct, frozen=True, kw_only=True, gc=False):
    """Something a person should see: a code and typed values; the words are made at the edges."""

    code: str
    values: dict[str, str | int | None] = field(default_factory=dict)
    evidence: tuple[Quote, ...] = ()
