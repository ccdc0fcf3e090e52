"""What a person should look at: small functions, each with a code, over dialogues as they were built. None changes
anything, none says who is wrong.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from itertools import pairwise

from secretariat.model import Dialogue, Passage, Record, RecordFinding, Round, SlotValue
from secretariat.record.days import YEAR, Days, days
from secretariat.record.places import may_be_one
from secretariat.when.english_words import FULL_WEEKDAYS

Values = dict[str, str | int | None]
Check = Callable[[Dialogue], Iterator[RecordFinding]]


def check(dialogues: Iterable[Dialogue]) -> Iterator[RecordFinding]:
    """Every finding of every check of some dialogues."""
    for dialogue in dialogues:
        for one in CHECKS:
            yield from one(dialogue)


def two_rounds_with_one_ordinal(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """One number, two meetings too far apart to be one."""
    numbered: dict[int, list[Round]] = defaultdict(list)
    for found in dialogue.rounds:
        if found.ordinal is not None:
            numbered[found.ordinal].append(found)
    for ordinal, same in sorted(numbered.items()):
        for one, other in pairwise(same):
            values: Values = {"ordinal": ordinal, "other": other.id, "when": one.when, "other_when": other.when}
            yield _finding("two_rounds_with_one_ordinal", one.id, values, (one, other), "ordinal")


def later_ordinal_earlier_date(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """A later number on an earlier day."""
    numbered = sorted(
        ((r, d) for r in dialogue.rounds if r.ordinal is not None and (d := days(r.when))),
        key=lambda pair: (pair[0].ordinal or 0, pair[1]),
    )
    for (one, earlier), (other, later) in pairwise(numbered):
        if one.ordinal != other.ordinal and later.last < earlier.first:
            values = {"ordinal": one.ordinal, "other_ordinal": other.ordinal, "other": other.id}
            yield _finding("later_ordinal_earlier_date", one.id, values, (one, other), "when")


def sources_differ(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """Two values of one slot that cannot both be right; which is preferred, and why, stands with the round."""
    for found in dialogue.rounds:
        for slot, differ in DIFFERENCES.items():
            # What the desk itself entered without a document is compared apart.
            values = [v for v in found.slots.get(slot, ()) if v.basis != "inferred" and v.document]
            told = _told_as_held(found, values) if slot == "when" else values
            other = next((v for v in told[1:] if differ(told[0].value, v.value)), None)
            if other is not None:
                shown = {"slot": slot, "preferred": told[0].value, "other": other.value, "why": found.why.get(slot)}
                passages = tuple(_of_value(v) for v in (told[0], other) if v.document)
                yield RecordFinding(code="sources_differ", about=found.id, values=shown, passages=passages)


def _told_as_held(found: Round, values: list[SlotValue]) -> list[SlotValue]:
    """A plan for another day is no second account of the day on which a round was held."""
    held = {v.fact for v in found.slots.get("status", ()) if v.value == "held"}
    return [v for v in values if v.fact in held] or values


def _dates_differ(one: str | int | None, other: str | int | None) -> bool:
    first, second = days(str(one)), days(str(other))
    return bool(first and second and not first.meets(second))


def _places_differ(one: str | int | None, other: str | int | None) -> bool:
    return not may_be_one(str(one), str(other))


def _values_differ(one: str | int | None, other: str | int | None) -> bool:
    return one != other


DIFFERENCES = {"ordinal": _values_differ, "when": _dates_differ, "place": _places_differ, "host": _values_differ}


def weekday_missed(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """A day that is told with its weekday, and is another weekday."""
    for found in dialogue.rounds:
        for value in found.slots.get("when", ()):
            known = days(str(value.value))
            named = {day for q in value.evidence[:1] for day in FULL_WEEKDAYS if day in q.quote.casefold()}
            if known and known.first == known.last and named and FULL_WEEKDAYS[known.first.weekday()] not in named:
                shown = {"when": value.value, "weekday": sorted(named)[0], "is": FULL_WEEKDAYS[known.first.weekday()]}
                yield RecordFinding(code="weekday_missed", about=found.id, values=shown, passages=(_of_value(value),))


def host_out_of_turn(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """The parties are said to take turns, and one hosted two numbered rounds in a row."""
    if not any(told.kind == "rotation" for told in dialogue.told):
        return
    hosted = [r for r in dialogue.rounds if r.host and r.ordinal is not None and r.status == "held"]
    for one, other in pairwise(hosted):
        if one.host == other.host and (other.ordinal or 0) - (one.ordinal or 0) == 1:
            values = {"host": one.host, "ordinal": one.ordinal, "other": other.id}
            yield _finding("host_out_of_turn", other.id, values, (one, other), "place")


def count_contradicts_ordinal(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """More rounds are known before one than its number leaves room for."""
    held = [(r, d) for r in dialogue.rounds if r.status == "held" and (d := days(r.when)) and not d.loose]
    for found, day in held:
        before = [r for r, other in held if other.last < day.first]
        if found.ordinal is not None and len(before) >= found.ordinal:
            values: Values = {"ordinal": found.ordinal, "known_before": len(before)}
            yield _finding("count_contradicts_ordinal", found.id, values, (found,), "ordinal")


def joined_on_a_year(dialogue: Dialogue) -> Iterator[RecordFinding]:
    """Two mentions are one round only because no other meeting of that year is known: please look."""
    for found in dialogue.rounds:
        dated = {v.fact: d for v in found.slots.get("when", ()) if v.fact and (d := days(str(v.value)))}
        for joined in found.joined:
            if joined.rule in ("only_round_then", "same_month") and _of_a_year(joined.facts, dated):
                values: Values = {"fact": joined.facts[0], "other": joined.facts[1]}
                yield _finding("joined_on_a_year", found.id, values, (found,), "when")


def _of_a_year(facts: tuple[str, str], dated: dict[str, Days]) -> bool:
    return any(fact in dated and dated[fact].length >= YEAR - 1 for fact in facts)


def head_in_two_places(record: Record) -> Iterator[RecordFinding]:
    """One person led rounds in two cities on one day."""
    led: dict[tuple[str, str], list[Round]] = defaultdict(list)
    for found in (r for dialogue in record.dialogues for r in dialogue.rounds):
        if found.status == "held" and found.place and (day := days(found.when)) and day.first == day.last:
            for head in found.heads:
                led[head.person, day.first.isoformat()].append(found)
    for (person, when), rounds in sorted(led.items()):
        for one, other in pairwise(sorted(rounds, key=lambda r: r.id)):
            if not may_be_one(one.place or "", other.place or ""):
                values = {"person": person, "when": when, "place": one.place, "other_place": other.place}
                yield _finding("head_in_two_places", one.id, {**values, "other": other.id}, (one, other), "place")


def _finding(code: str, about: str, values: Values, rounds: tuple[Round, ...], slot: str) -> RecordFinding:
    told = [v for r in rounds for v in r.slots.get(slot, ())[:1] if v.document]
    return RecordFinding(code=code, about=about, values=values, passages=tuple(_of_value(v) for v in told))


def _of_value(value: SlotValue) -> Passage:
    return Passage(document=value.document or "", evidence=value.evidence)


CHECKS: tuple[Check, ...] = (
    two_rounds_with_one_ordinal,
    later_ordinal_earlier_date,
    sources_differ,
    weekday_missed,
    host_out_of_turn,
    count_contradicts_ordinal,
    joined_on_a_year,
)
