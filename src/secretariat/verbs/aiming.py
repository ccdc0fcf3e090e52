"""What a decision aims at: the fact behind what a person sees, its slot, and the value that its Reading has now."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import fields

from secretariat.lexicon.tables import load_tables
from secretariat.model import Dialogue, Mention, Quote, Round
from secretariat.record.decide import Facts
from secretariat.verbs.shelf import Shelf
from secretariat.verbs.wording import party
from secretariat.when.edtf import parse
from secretariat.who.parties import label

SLOTS = ("ordinal", "when", "place", "host", "mode", "status")
WORDS = {
    "mode": ("in-person", "video", "phone", "hybrid"),
    "status": ("held", "planned", "proposed", "postponed", "suspended", "cancelled"),
    "nature": ("deliverable", "continuing", "general"),
    "force": ("agreed", "intends", "wishes"),
}
DATES = frozenset({"when", "due", "next_round"})
PARTIES = frozenset({"host", "party", "caller_party", "host_party"})


class DecisionError(Exception):
    """What somebody wants to decide cannot be: a code and typed values, the words are made at the edges.

    Attributes:
        code: "no_fact", "no_slot", "no_value", "no_decision", "several_decisions".
    """

    def __init__(self, code: str, **values: str) -> None:
        super().__init__(f"{code} {values}")
        self.code, self.values = code, values


class Aim(Struct, frozen=True):
    """One fact, as a decision names it."""

    fact: str
    quote: Quote | None
    seen: str | int | None = None


def at_fact(shelf: Shelf, address: str, slot: str | None) -> Aim:
    """The fact of an address, with the value of a slot as its Reading has it: not as people decided it."""
    facts = Facts(shelf.readings([address.split(".")[0]]))
    fact = facts.by_address.get(address)
    if fact is None:
        raise DecisionError("no_fact", address=address)
    evidence = getattr(fact, "evidence", ())
    seen = None
    if slot and slot != "next_round":
        if slot not in {f.name for f in fields(fact)}:  # type: ignore[arg-type]  # every fact is a Struct
            raise DecisionError("no_slot", slot=slot, slots=", ".join(_slots(fact)))
        seen = getattr(fact, slot)
        if not isinstance(seen, str | int | None):
            raise DecisionError("no_slot", slot=slot, slots=", ".join(_slots(fact)))
    return Aim(address, evidence[0] if evidence else None, seen)


def _slots(fact: object) -> Iterator[str]:
    """The slots that a person may decide on: one value each."""
    if isinstance(fact, Mention):
        yield from SLOTS
        return
    for slot in fields(fact):  # type: ignore[arg-type]  # every fact is a Struct
        single = isinstance(getattr(fact, slot.name), str | int | None) and not isinstance(
            getattr(fact, slot.name), bool
        )
        if single and slot.name not in ("id", "rule", "at"):
            yield slot.name


def at_round(shelf: Shelf, held: Round, slot: str | None) -> list[Aim]:
    """The facts behind a round: of a slot the one that gives the value shown, of the whole every mention of it."""
    if slot is None:
        return [at_fact(shelf, member, None) for member in held.members]
    if slot not in SLOTS:
        raise DecisionError("no_slot", slot=slot, slots=", ".join(SLOTS))
    shown = next((value.fact for value in held.slots.get(slot, ()) if value.fact), None)
    return [at_fact(shelf, shown or _first(held), slot)]


def at_dialogue(shelf: Shelf, dialogue: Dialogue) -> Aim:
    """A dialogue is known by any fact of it: by the one that it is shown by."""
    return at_fact(shelf, dialogue.id, None)


def _first(held: Round) -> str:
    if not held.members:  # entered by a person: no text tells of it
        raise DecisionError("no_fact", address=held.id)
    subjects = (source.fact for source in held.sources if source.role == "subject")
    return next(subjects, held.members[0])


def value_of(slot: str, typed: str) -> str | int:
    """A value as it was typed, in the form of the record; in words that it does not know nothing is kept."""
    if slot == "ordinal":
        if not typed.isdigit() or not int(typed):
            raise DecisionError("no_value", slot=slot, value=typed, form="a number, as 13")
        return int(typed)
    if slot in DATES and parse(typed) is None:
        raise DecisionError(
            "no_value", slot=slot, value=typed, form="2015-03-19, 2015-03, 2015 or 2015-03-19/2015-03-20"
        )
    if slot in WORDS and typed not in WORDS[slot]:
        raise DecisionError("no_value", slot=slot, value=typed, form=" or ".join(WORDS[slot]))
    if slot in PARTIES:
        code = party(typed)
        if code is None:
            example = label("JP", load_tables())
            raise DecisionError("no_value", slot=slot, value=typed, form=f"a party, as JP or {example}")
        return code
    return typed
