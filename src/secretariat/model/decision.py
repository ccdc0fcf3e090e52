"""A Decision: a person's word on what a reader or the record proposed. It never edits a Reading."""

from typing import Literal

from msgspec import Struct

from secretariat.model.facts import Quote

DecisionKind = Literal[
    "accept", "reject", "correct", "add", "same", "different", "unsure", "enter", "note", "sought", "retract"
]


class Decision(Struct, frozen=True, kw_only=True):
    """One word of one person, of the closed set.

    What each kind says: accept, that the value is right; reject, that the fact or the value is wrong; correct, what
    it should be; add, a value, or without a slot a whole fact, that the
    text states and no reader found; same, different, unsure, of two facts, whether
    they are of one round, dialogue or person (`slot` says which); enter, a value that rests on no document; note, a
    remark; sought, that something was looked for at `value` and not found; retract, that the decision `other` counts
    no more.

    Attributes:
        id: given where it is kept; of two made in one instant the lesser counts as earlier.
        fact: the lasting address of the fact that it aims at.
        slot: the slot of the fact, "evidence" for the edges of its passage;
            for same, different and unsure "round", "dialogue" or "person"; for enter also
            "next_round", the date at which a desk expects the next one.
        seen: the value that stood there; the decision holds only while it still does.
        quote: the first Quote of the fact as it then was: after another reading the fact is found again by it.
        value: the right value, the added or entered one, the text of a note, the place where was looked.
        other: the second fact of same, different, unsure; the decision that is retracted; of enter, the decision that
            entered the round of which this says more.
        other_quote: the first Quote of that second fact; of an added value, or of a passage with other edges, the right
            passage.
        who: as they said; nobody verifies it.
        when: ISO 8601 instant.
        public: whether it may leave the desk; never unless somebody says so.
        marking: a handling rule in the desk's own words.
    """

    id: str
    kind: DecisionKind
    fact: str
    who: str
    when: str
    slot: str | None = None
    seen: str | int | None = None
    quote: Quote | None = None
    value: str | int | None = None
    other: str | None = None
    other_quote: Quote | None = None
    why: str | None = None
    public: bool = False
    marking: str | None = None
