"""What a decision aims at: the fact behind what a person sees, its slot, and the value that its Reading has now."""

from collections.abc import Iterator
from itertools import count
from typing import get_args

from msgspec import Struct
from msgspec.structs import fields

from secretariat.evidence import quote
from secretariat.lexicon.table_files import load_tables
from secretariat.model import SLOTS, Dialogue, Mention, Quote, Round
from secretariat.model.facts import Force, Mode, Nature, Status
from secretariat.record.added import ADDABLE
from secretariat.record.decide import EDGES, Facts, seen_in
from secretariat.verbs.kept import Kept
from secretariat.verbs.shelf import Shelf
from secretariat.verbs.wording import party
from secretariat.when.edtf import parse
from secretariat.who.parties import label

WORDS: dict[str, tuple[str, ...]] = {
    "mode": get_args(Mode),
    "status": get_args(Status),
    "nature": get_args(Nature),
    "force": get_args(Force),
}
SEVERAL = frozenset({"by", "to", "according_to", "parties"})  # slots of several parties
DATES = frozenset({"when", "due", "next_round"})
PARTIES = frozenset({"host", "party", "caller_party", "host_party"})


class DecisionError(Exception):
    """What somebody wants to decide cannot be: a code and typed values, the words are made at the edges.

    Attributes:
        code: "no_fact", "no_passage", "no_slot", "no_value", "no_decision", "several_decisions".
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
    facts = _facts(shelf, address.split(".")[0])
    fact = facts.by_address.get(address)
    if fact is None:
        raise DecisionError("no_fact", address=address)
    evidence = getattr(fact, "evidence", ())
    seen = None
    if slot and slot != "next_round":
        if slot not in {f.name for f in fields(fact)}:  # type: ignore[arg-type]  # every fact is a Struct
            raise DecisionError("no_slot", slot=slot, slots=", ".join(_slots(fact)))
        if slot not in _slots(fact):
            raise DecisionError("no_slot", slot=slot, slots=", ".join(_slots(fact)))
        seen = seen_in(fact, slot)
    return Aim(address, evidence[0] if evidence else None, seen)


def _facts(shelf: Shelf, text: str) -> Facts:
    """The facts of a text, those that people added too."""
    found = shelf.readings([text])
    return Facts(found, (held.decision for held in shelf.decided_on(found).holding))


def at_passage(shelf: Kept, text: str, kind: str, found: Quote) -> Aim:
    """A passage of a text as the address of a fact that a person adds: one that no other fact has."""
    if kind not in ADDABLE:
        raise DecisionError("no_fact", address=f"{text}.{kind}")
    facts = _facts(shelf, text)
    numbers = (f"{text}.{kind}.{found.start}.{number}" for number in count(1))
    return Aim(next(address for address in numbers if address not in facts.by_address), found)


def words_of(shelf: Kept, text: str, words: str, near: int = 0) -> Quote:
    """Where some words stand in a text: of several places the one that is nearest to another."""
    tellings = shelf.archive.tellings(text)
    body = tellings[0].opened.document.text if tellings else ""
    places, at = [], body.find(words)
    while at >= 0 and words:
        places.append(at)
        at = body.find(words, at + 1)
    if not places:
        raise DecisionError("no_passage", passage=words[:80])
    start = min(places, key=lambda place: abs(place - near))
    return quote(body, start, start + len(words))


def _slots(fact: object) -> Iterator[str]:
    """The slots that a person may decide on: one value each."""
    if isinstance(fact, Mention):
        yield from (*SLOTS, "dialogue", "role", EDGES)
        return
    for slot in fields(fact):  # type: ignore[arg-type]  # every fact is a Struct
        value = getattr(fact, slot.name)
        single = isinstance(value, str | int | None) and not isinstance(value, bool)
        if (single or slot.name in SEVERAL) and slot.name not in ("id", "rule", "at"):
            yield slot.name
    yield EDGES


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
        if not typed.isdecimal() or not int(typed):
            raise DecisionError("no_value", slot=slot, value=typed, form="a number, as 13")
        return int(typed)
    if slot in DATES and parse(typed) is None:
        raise DecisionError(
            "no_value", slot=slot, value=typed, form="2015-03-19, 2015-03, 2015 or 2015-03-19/2015-03-20"
        )
    if slot in WORDS and typed not in WORDS[slot]:
        raise DecisionError("no_value", slot=slot, value=typed, form=" or ".join(WORDS[slot]))
    if slot in SEVERAL:
        return " ".join(sorted(str(value_of("party", one)) for one in typed.replace(",", " ").split()))
    if slot in PARTIES:
        code = party(typed)
        if code is None:
            example = label("JP", load_tables())
            raise DecisionError("no_value", slot=slot, value=typed, form=f"a party, as JP or {example}")
        return code
    return typed
