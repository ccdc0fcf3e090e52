"""Rounds that a desk enters on no document's word: planned, postponed, held; and how they meet what documents tell.

A Decision of kind enter on a dialogue with the slot "next_round" makes a round of that day. Others with another slot
and that Decision's id as `other` say more of it, the last word of each slot counts. A public text that tells of a round
of the same number, of that day or of days about it has met it: its values come first, and where they differ that is
found.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec.structs import replace

from secretariat.model import SLOTS, Dialogue, RecordFinding, Round, SlotValue
from secretariat.record.assemble import arranged
from secretariat.record.days import days
from secretariat.record.decide import Decided, Holding

NEXT = "next_round"
ABOUT = 31  # days around an entered day in which a round that was told of is taken for it, where no other is
KEPT = (*SLOTS, "heads")


def with_entered(dialogues: Iterable[Dialogue], decided: Decided) -> list[Dialogue]:
    """The dialogues with the rounds that a desk entered: put to what documents tell, else as rounds of their own."""
    every = decided.of("enter")
    entered = [h for h in every if h.decision.slot == NEXT]
    more: dict[str, list[Holding]] = {}
    for holding in every:
        if holding.decision.other and holding.decision.slot in KEPT:
            more.setdefault(holding.decision.other, []).append(holding)
    return [_with_own(dialogue, entered, more) for dialogue in dialogues]


def _with_own(dialogue: Dialogue, entered: Sequence[Holding], more: Mapping[str, list[Holding]]) -> Dialogue:
    facts = {fact for r in dialogue.rounds for fact in r.members}
    for holding in entered:
        if holding.fact in facts:
            own = _values(holding, more.get(holding.decision.id, ()))
            met = _met(dialogue, own, holding.decision.when[:10])
            others = [r for r in dialogue.rounds if r is not met]
            rounds, gaps = arranged([*others, _alone(holding, own) if met is None else _together(met, own)])
            dialogue = replace(dialogue, rounds=rounds, gaps=gaps)
    return dialogue


Values = Mapping[str, SlotValue]


def _values(holding: Holding, more: Iterable[Holding]) -> Values:
    """What was entered of a round, the last word of each slot."""
    found = {"when": _entered(holding, holding.decision.value), "status": _entered(holding, "planned")}
    for other in more:
        if other.decision.slot:
            found[other.decision.slot] = _entered(other, other.decision.value)
    return {slot: found[slot] for slot in KEPT if slot in found}


def _entered(holding: Holding, value: str | int | None) -> SlotValue:
    return SlotValue(value=value, basis="entered", rule=f"decision:{holding.decision.id}", document=None)


def _met(dialogue: Dialogue, own: Values, said: str) -> Round | None:
    """The round of which a document tells that is the entered one: by number, else the only one about its day. One that
    was over when something was said to come is another.
    """
    told = [r for r in dialogue.rounds if r.members]
    number = own["ordinal"].value if "ordinal" in own else None
    numbered = [r for r in told if number is not None and r.ordinal == number]
    if len(numbered) == 1:
        return numbered[0]
    day, then = days(str(own["when"].value)), days(said)
    ahead = bool(day and then and day.first >= then.first)
    near = ((r, d) for r in told if day and (d := days(r.when)) and d.exact and d.apart(day) <= ABOUT)
    about = [r for r, d in near if not (ahead and then and r.status == "held" and d.last < then.first)]
    return about[0] if len(about) == 1 else None


def _together(told: Round, own: Values) -> Round:
    """A round of documents with what was entered of it: their values first, the desk's where they have none."""
    slots = {**told.slots, **{slot: (*told.slots.get(slot, ()), value) for slot, value in own.items()}}
    place = told.place or (str(own["place"].value) if "place" in own else None)
    host = told.host or (str(own["host"].value) if "host" in own else None)
    return replace(told, slots=slots, place=place, host=host)


def _alone(holding: Holding, own: Values) -> Round:
    def shown(slot: str) -> str | None:
        return str(own[slot].value) if slot in own else None

    number = own["ordinal"].value if "ordinal" in own else None
    return Round(
        id=f"decision:{holding.decision.id}",
        ordinal=number if isinstance(number, int) else None,
        when=shown("when"),
        place=shown("place"),
        host=shown("host"),
        status=shown("status"),  # type: ignore[arg-type]  # a status by its slot
        mode=shown("mode"),  # type: ignore[arg-type]  # a mode by its slot
        slots={slot: (value,) for slot, value in own.items()},
        why=dict.fromkeys(own, "entered_by_a_person"),
    )


def entered_differs(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """Where a document tells otherwise of a round than the desk had entered it. A plan that was then held is no
    difference.
    """
    for found in dialogue.rounds:
        for slot in SLOTS:
            values = found.slots.get(slot, ())
            told = next((v for v in values if v.basis != "entered"), None)
            own = next((v for v in reversed(values) if v.basis == "entered" and v.document is None), None)
            if told and own and slot != "status" and _differ(slot, told.value, own.value):
                shown = {"slot": slot, "entered": own.value, "told": told.value}
                yield RecordFinding(code="entered_differs", about=found.id, values=shown)


def _differ(slot: str, told: str | int | None, own: str | int | None) -> bool:
    if slot == "when":
        one, other = days(str(told)), days(str(own))
        return bool(one and other and not one.meets(other))
    return told != own
