"""A suggested agenda for the next round, each item with its reason and its rounds so far; a person keeps, drops, orders
and adds, by Decisions that outlive every new suggestion.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from secretariat.desk.briefs import asking, done
from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Coded, Item, RoundName, Several, Value, When, named
from secretariat.desk.promised import in_window
from secretariat.model import Passage, Remark
from secretariat.record.asks import Asked
from secretariat.record.days import days

SLOT, ADDED = "agenda", "agenda_item"
RECENT, OFTEN = 3, 2  # rounds that are looked at for standing topics, and at how many of them one comes up
MOST_ASKS = 6

State = Literal["suggested", "kept", "dropped"]


class AgendaItem(Struct, frozen=True, kw_only=True):
    """One item.

    Attributes:
        key: what a Decision on it names beside the fact: the kind of reason, and of a topic the topic.
        fact: the address that a Decision on it aims at.
        reason: why it is here: a deliverable in its window, an ask, a standing topic, the desk's own word.
        lineage: the rounds at which it was before, the first first.
        place: where a person put it, or None.
        decisions: the person's words on it.
    """

    key: str
    fact: str
    reason: Item
    lineage: tuple[RoundName, ...] = ()
    state: State = "suggested"
    place: int | None = None
    decisions: tuple[str, ...] = ()


class Agenda(Struct, frozen=True, kw_only=True):
    """The items in their order, and those that a person dropped."""

    dialogue: str
    day: str
    items: tuple[AgendaItem, ...]
    dropped: tuple[AgendaItem, ...] = ()


def agenda(material: Material) -> Agenda:
    """The agenda as it stands: what is suggested, as people of the desk left it."""
    found = [*_deliverables(material), *_topics(material), *_asks(material), *_added(material)]
    decided = [_decided(one, material.remarks) for one in _once(found)]
    order = {one.key + one.fact: at for at, one in enumerate(decided)}
    kept = [one for one in decided if one.state != "dropped"]
    kept.sort(key=lambda one: (one.place is None, one.place or 0, order[one.key + one.fact]))
    dropped = tuple(one for one in decided if one.state == "dropped")
    return Agenda(dialogue=material.dialogue.id, day=material.day, items=tuple(kept), dropped=dropped)


def _once(found: Iterable[AgendaItem]) -> Iterator[AgendaItem]:
    seen: set[tuple[str, str]] = set()
    for one in found:
        if (one.key, one.fact) not in seen:
            seen.add((one.key, one.fact))
            yield one


def _deliverables(material: Material) -> Iterator[AgendaItem]:
    """What was said to be done and nothing shows as done."""
    for one in in_window(done.every(material)):
        told = done.told(material, one)
        item = replace(told, code="agenda_deliverable")
        yield AgendaItem(
            key="deliverable", fact=one.first.fact, reason=item, lineage=_rounds(material, [one.first.round])
        )


def _asks(material: Material) -> Iterator[AgendaItem]:
    """What a side asked, and nothing is told as said to it."""
    for ask in list(asking.unanswered(material))[:MOST_ASKS]:
        item = replace(asking.asked(material, ask), code="agenda_ask")
        lineage = _rounds(material, [one.round for one in ask.said])
        yield AgendaItem(key="ask", fact=ask.said[0].fact, reason=item, lineage=lineage)


def _topics(material: Material) -> Iterator[AgendaItem]:
    """Topics that came up at several of the last rounds."""
    recent = [held.id for held in material.held()[-RECENT:]]
    said = [pair for pair in material.said if pair[0].round in recent]
    own_subject = frozenset(
        (material.dialogue.subject or "").split(" and ")
    )  # what the whole dialogue is on is no item
    for topic in sorted({topic for _, statement in said for topic in statement.topics} - own_subject):
        own = [asked for asked, statement in said if topic in statement.topics]
        rounds = tuple(dict.fromkeys(asked.round for asked in own))
        if len(rounds) >= OFTEN:
            yield _topic(material, topic, own, rounds)


def _topic(material: Material, topic: str, said: Sequence[Asked], rounds: tuple[str, ...]) -> AgendaItem:
    lineage = _rounds(material, rounds)
    values: dict[str, Value] = {"topic": Coded("topic", topic), "rounds": Several(lineage)}
    by_round = {asked.round: asked for asked in reversed(said)}
    shown = tuple(Passage(document=by_round[r].document, evidence=by_round[r].evidence) for r in rounds)
    item = Item(code="agenda_topic", values=values, passages=shown, about=said[0].fact)
    return AgendaItem(key=f"topic {topic}", fact=said[0].fact, reason=item, lineage=lineage)


def _added(material: Material) -> Iterator[AgendaItem]:
    """What the desk added; what it added before the last round was held is carried over."""
    last = days(material.held()[-1].when) if material.held() else None
    for remark in material.remarks:
        if remark.kind == "note" and remark.slot == ADDED and remark.text.strip():
            over = last is not None and remark.when[:10] <= last.last.isoformat()
            values: dict[str, Value] = {"text": remark.text, "when": When(remark.when[:10])}
            code = "agenda_carried_over" if over else "agenda_added"
            item = Item(
                code=code, values=values, decisions=(remark.decision,), about=remark.fact, marking=remark.marking
            )
            yield AgendaItem(
                key=f"added {remark.decision}",
                fact=remark.fact,
                reason=item,
                state="kept",
                decisions=(remark.decision,),
            )


def _rounds(material: Material, ids: Iterable[str | None]) -> tuple[RoundName, ...]:
    found = [material.rounds[one] for one in dict.fromkeys(ids) if one and one in material.rounds]
    return tuple(named(held) for held in found)


def slot_of(one: AgendaItem) -> str:
    """The slot of a Decision on an item."""
    return f"{SLOT} {one.key}"


def _decided(one: AgendaItem, remarks: Iterable[Remark]) -> AgendaItem:
    """An item as people left it: kept or dropped by the last word, at the place that the last word gave it."""
    said = sorted(
        (r for r in remarks if r.fact == one.fact and r.slot == slot_of(one)), key=lambda r: (r.when, r.decision)
    )
    for remark in said:
        number = int(remark.text) if remark.text.isdigit() else None
        state: State = "kept" if number or remark.text == "keep" else "dropped" if remark.text == "drop" else one.state
        one = replace(one, state=state, place=number or one.place, decisions=(*one.decisions, remark.decision))
    return one
