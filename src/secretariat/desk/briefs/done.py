"""Deliverables, and things followed through documents, as statements: where each stands in the public record."""

from collections.abc import Iterator

from secretariat.desk.briefs.material import Material
from secretariat.desk.items import (
    Account,
    Coded,
    Item,
    Parties,
    Quoted,
    Several,
    Value,
    When,
    named,
    passages_of,
    quoted,
)
from secretariat.desk.promised import Promised, accounts, promised
from secretariat.model import Passage
from secretariat.record.promises import Deliverable, Status
from secretariat.record.things import Thing, table, things_in
from secretariat.record.threads import Milestone, Thread

COLUMNS = ("said_to_be_done", "stands")
TELLING = frozenset({"named"})  # a stage that only says that a text names the thing


def every(material: Material) -> list[Promised]:
    """What was said to be done, the latest first, what is open before what is not."""
    found = promised(material.deliverables, material.threads, material.rounds, material.house)
    return sorted(found, key=lambda one: not one.open)


def deliverables(material: Material) -> list[tuple[tuple[Item, ...], ...]]:
    """Each deliverable in the words of its accounts, beside it its status."""
    return [((told(material, one),), (status(material, one.first),)) for one in every(material)]


def told(material: Material, one: Promised) -> Item:
    """What was said to be done: at which round, on whose account, due when, in which words."""
    values: dict[str, Value] = {
        "account": Account(accounts(one), joint=one.standing == "joint_text", alone=one.standing == "one_account"),
        "words": Several(tuple(_words(material, told) for told in one.told)),
    }
    held = material.rounds.get(one.first.round or "")
    if held:
        values["round"] = named(held)
    if one.first.due or one.first.urgency:
        values["due"] = Several(tuple(dict.fromkeys(due(material, told) for told in one.told)))
    shown = tuple(dict.fromkeys(Passage(document=d.document, evidence=d.evidence) for d in one.told))
    code = "to_be_done" + ("_at" if held else "") + ("_due" if "due" in values else "")
    return Item(code=code, values=values, passages=shown, about=one.first.fact)


def _words(material: Material, told: Deliverable) -> Quoted:
    return quoted(told.evidence, material.language(told.document))


def due(material: Material, told: Deliverable) -> Value:
    """When it is due: a date, or the words that give none."""
    return When(told.due) if told.due else Quoted(told.urgency or "", material.language(told.document))


def status(material: Material, one: Deliverable) -> Item:
    """Where it stands, in the words of the design and no others."""
    outcome: Status = one.status
    by = material.rounds.get(outcome.by or "")
    values: dict[str, Value] = {}
    shown = outcome.passages
    if outcome.outcome == "window_passed_no_account":
        latest = material.headers.get(outcome.latest or "")
        published = latest.published if latest else None
        publishers = sorted({read.publisher for read in outcome.read if read.publisher})
        values = {"publishers": Several(tuple(publishers)), "latest": When(published or "")}
        shown = (Passage(document=one.document, evidence=one.evidence),)
    elif by:
        values["round"] = named(by)
        shown = shown or passages_of(by, "when")
    elif outcome.when:
        values["when"] = When(outcome.when)
    code = f"status_{outcome.outcome}" + ("_round" if "round" in values else "")
    rests_on = shown or (Passage(document=one.document, evidence=one.evidence),)
    return Item(code=code, values=values, passages=rests_on, about=one.fact)


def threads(material: Material) -> Iterator[Item]:
    """The things that texts come back to, milestone by milestone, the latest first, by account."""
    for thread in material.threads:
        own = [m for m in thread.milestones if m.stage not in TELLING] or list(thread.milestones)
        for milestone in _once(reversed(own)):
            yield _milestone(material, thread, milestone)
    yield from _named_once(material)


def _named_once(material: Material) -> Iterator[Item]:
    """What was said at rounds of things that are known to us and that no thread follows yet."""
    followed = {milestone.fact for thread in material.threads for milestone in thread.milestones}
    names = {thread.name for thread in material.threads}
    for asked, statement in reversed(material.said):
        words = " ".join(quote.quote for quote in statement.evidence[:1])
        for thing in things_in(words):
            if asked.fact not in followed and thing.name not in names:
                values: dict[str, Value] = {"thing": _thing(thing), "when": When(asked.when or "")}
                values["account"] = Account(asked.according_to)
                values["words"] = quoted(statement.evidence, material.language(asked.document))
                passage = Passage(document=asked.document, evidence=asked.evidence)
                yield Item(code="thread_named", values=values, passages=(passage,), about=asked.fact)


def _thing(thing: Thing) -> Value:
    """What a thing is called: one of our table by its code, another by the words of a text."""
    return Coded("thing", thing.key) if thing.key in table().things else thing.name


def _once(found: Iterator[Milestone]) -> Iterator[Milestone]:
    """A stage that several sentences of one document tell is told once."""
    seen: set[tuple[str, str]] = set()
    for milestone in found:
        if (milestone.document, milestone.stage) not in seen:
            seen.add((milestone.document, milestone.stage))
            yield milestone


def _milestone(material: Material, thread: Thread, milestone: Milestone) -> Item:
    values: dict[str, Value] = {
        "thing": _thing(Thing(thread.thing, thread.name)),
        "stage": Coded("stage", milestone.stage),
        "when": When(milestone.when or ""),
        "account": Account(milestone.according_to),
        "by": Parties(milestone.by),
        "words": quoted(milestone.evidence, material.language(milestone.document)),
    }
    passage = Passage(document=milestone.document, evidence=milestone.evidence)
    return Item(code="thread", values=values, passages=(passage,), about=milestone.fact)
