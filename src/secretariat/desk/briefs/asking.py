"""What each side asked: of theirs beside our own last public words on it, of ours beside what they answered."""

from collections.abc import Iterable, Iterator

from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Account, Coded, Count, Item, Parties, Value, When, named, quoted
from secretariat.model import Passage, Statement
from secretariat.record.asks import Ask, Asked
from secretariat.record.content import Content, alike, content
from secretariat.record.days import first_day

COLUMNS = ("they_asked", "we_said")
ANYBODYS = frozenset({"bilateral relations", "regional", "diplomatic", "political"})  # topics that any words are of
NEAR, ENOUGH = 0.34, 3  # of content words, and of weight: words on one subject, however each side puts them


def theirs(material: Material) -> list[tuple[tuple[Item, ...], ...]]:
    """What the other sides asked and objected to, the latest first; beside each our last public words on it."""
    told = _told_as_held(material)
    said = [pair for pair in material.said if (pair[0].round, pair[0].document) in told]
    rows: list[tuple[tuple[Item, ...], ...]] = []
    raised = [one for side in material.others for one in (*material.asks[side], *material.objections[side])]
    for ask in _latest(material, raised):
        # Where the brief is for nobody's side, the words of whoever was asked stand beside.
        mine = {material.house} if material.house else set(material.dialogue.parties) - {ask.by}
        answer = _answer(material, ask, said, mine)
        rows.append(((asked(material, ask),), (answer,)))
    return rows


def _told_as_held(material: Material) -> set[tuple[str, str | None]]:
    """Rounds with the documents that tell them as past: what was announced to be said was not yet said."""
    rounds = material.dialogue.rounds
    return {(r.id, value.document) for r in rounds for value in r.slots.get("status", ()) if value.value == "held"}


def ours(material: Material) -> Iterator[Item]:
    """What the house asked, the latest first, and what the other side is told to have said on it."""
    if material.house is None:
        return
    for ask in _latest(material, material.asks[material.house]):
        yield asked(material, ask)
        for answer in ask.answers[-1:]:
            yield said_item(material, answer, "answered", ask.to)


def unanswered(material: Material) -> Iterator[Ask]:
    """Asks of all sides, the latest first, to which nothing is told as said at the same round."""
    every = [ask for side in material.sides for ask in material.asks[side]]
    return (ask for ask in _latest(material, every) if not ask.answers)


def _latest(material: Material, found: Iterable[Ask]) -> list[Ask]:
    """Of what was said at rounds that were held, the latest first."""
    held = (ask for ask in found if any(material.rounds[one.round].status == "held" for one in ask.said))
    return sorted(held, key=lambda ask: (first_day(ask.last), ask.rounds, ask.said[-1].fact), reverse=True)


def asked(material: Material, ask: Ask) -> Item:
    """One ask in its latest words, with its first and last round and how often."""
    last = ask.said[-1]
    item = said_item(material, last, "asked_again" if ask.rounds > 1 else "asked", (ask.by,))
    more: dict[str, Value] = {"rounds": Count(ask.rounds, "rounds"), "first": When(ask.first or "")}
    shown = tuple(dict.fromkeys((*_passages(ask.said[0]), *item.passages)))
    return Item(code=item.code, values={**item.values, **more}, passages=shown, about=last.fact)


def said_item(material: Material, said: Asked, code: str, by: tuple[str, ...]) -> Item:
    """What one side said at a round, in the words of the account that tells it."""
    held = material.rounds[said.round]
    values: dict[str, Value] = {
        "by": Parties(by),
        "act": Coded("act", said.act),
        "round": named(held),
        "words": quoted(said.evidence, material.language(said.document)),
        "account": Account(said.according_to),
    }
    return Item(code=code, values=values, passages=_passages(said), about=said.fact)


def _passages(said: Asked) -> tuple[Passage, ...]:
    return (Passage(document=said.document, evidence=said.evidence),)


def _answer(material: Material, ask: Ask, said: list[tuple[Asked, Statement]], mine: set[str]) -> Item:
    """The last public words of one's own on what was asked; that there are none, where there are none."""
    wanted = content(" ".join(q.quote for one in ask.said for q in one.evidence[:1]))
    own = [pair for pair in said if len(pair[1].by) == 1 and set(pair[1].by) <= mine]
    topics = {topic for one, statement in said if one in ask.said for topic in statement.topics} - ANYBODYS
    near = [pair for pair in own if topics & set(pair[1].topics) or _on_one_subject(wanted, pair[1])]
    if near:
        return said_item(material, near[-1][0], "said", near[-1][1].by)
    shown = tuple(passage for one in ask.said[-1:] for passage in _passages(one))
    return Item(code="nothing_said", values={"side": Parties(tuple(sorted(mine)))}, passages=shown)


def _on_one_subject(wanted: Content, statement: Statement) -> bool:
    words = content(" ".join(q.quote for q in statement.evidence[:1]))
    shared = wanted & words
    return bool(shared.subjects) or (shared.weight >= ENOUGH and alike(wanted, words) >= NEAR)
