"""From a form to a decision: what was typed, in the form that the verbs take."""

from collections.abc import Iterator, Mapping
from typing import get_args

from litestar.exceptions import ClientException

from secretariat import verbs
from secretariat.lexicon.fields import ACTS
from secretariat.model import Decision, DecisionKind, Quote
from secretariat.model.facts import CommitmentKind
from secretariat.record.decide import OF_TWO
from secretariat.record.links import OF_WHAT
from secretariat.web.desk import Desk

ON_ONE = frozenset({"accept", "reject", "correct", "add", "unsure", "note", "sought", "enter"})
REMARKS = frozenset({"note", "sought"})
TYPED = frozenset({"correct", "add", "enter"})
KINDS: tuple[str, ...] = get_args(CommitmentKind)


def word_of(said: Mapping[str, str]) -> verbs.Word:
    """Who says it, why, and who may see it."""
    if "who" not in said:
        raise ClientException("Say who decides.")
    return verbs.Word(
        who=said["who"], why=said.get("why"), public=said.get("public") == "1", marking=said.get("marking")
    )


def _kind(said: Mapping[str, str], among: frozenset[str]) -> DecisionKind:
    kind = said.get("kind", "")
    found: DecisionKind | None = next((one for one in get_args(DecisionKind) if one == kind and kind in among), None)
    if found is None:
        raise ClientException("No such decision.")
    return found


def decided(desk: Desk, said: Mapping[str, str]) -> None:
    """Keeps a decision on one fact or one slot of it."""
    kind, word, slot = _kind(said, ON_ONE), word_of(said), said.get("slot")
    value = said.get("note" if kind in REMARKS else "value")
    if kind in ("correct", "add", "note", "sought", "enter") and value is None:
        raise ClientException("Say the value.")
    if said.get("whole") and kind != "correct":  # only a correction is of one slot of a fact that has several
        slot = None
    with desk.opened():
        aim = verbs.at_fact(desk.shelf, said.get("fact", ""), slot)
    typed = verbs.value_of(slot, value) if slot and value is not None and kind in TYPED else None
    kept = value if kind in REMARKS else typed
    desk.keep(verbs.decision(kind, aim, word, slot=None if kind in REMARKS else slot, value=kept))


def moved(desk: Desk, said: Mapping[str, str]) -> None:
    """Keeps where the passage of a fact begins and ends."""
    word, fact = word_of(said), said.get("fact", "")
    with desk.opened():
        aim = verbs.at_fact(desk.shelf, fact, "evidence")
        near = aim.quote.start if aim.quote else 0
        passage = verbs.words_of(desk.shelf, fact.split(".")[0], said.get("passage", ""), near)
    made = verbs.decision("correct", aim, word, slot="evidence", value=passage.quote, passage=passage)
    desk.keep(made)


def added(desk: Desk, said: Mapping[str, str]) -> str:
    """Keeps what no reader found: a whole fact, or a value of the round that the text is about. Returns its address."""
    word, text = word_of(said), said.get("text", "")
    what, _, value = said.get("what", "").partition(":")
    with desk.opened():
        near = said.get("start", "")
        passage = verbs.words_of(desk.shelf, text, said.get("passage", ""), int(near) if near.isdigit() else 0)
        if what == "rounds":
            aim = verbs.at_fact(desk.shelf, _subject(desk, text), value)
            typed = verbs.value_of(value, said.get("value", ""))
            made = [verbs.decision("add", aim, word, slot=value, value=typed, passage=passage)]
        else:
            made = list(_whole(desk, said, what, value, passage, word))
    desk.keep(*made)
    return made[0].fact


def _whole(
    desk: Desk, said: Mapping[str, str], kind: str, value: str, passage: Quote, word: verbs.Word
) -> Iterator[Decision]:
    aim = verbs.at_passage(desk.shelf, said["text"], kind, passage)
    if value not in (ACTS if kind == "statements" else KINDS):
        raise ClientException("No such fact.")
    yield verbs.decision("add", aim, word, value=value)
    if "by" in said:
        whose = verbs.Aim(aim.fact, aim.quote, "")
        yield verbs.decision("correct", whose, word, slot="by", value=verbs.value_of("by", said["by"]))


def _subject(desk: Desk, text: str) -> str:
    """The round that a text is about, if it is about just one."""
    marks = verbs.shown(desk.shelf, text).marks
    found = [one.fact for one in marks if one.kind == "rounds" and one.values.get("role") == "subject"]
    if len(found) != 1:
        raise ClientException("The text is not about just one round. Choose the round, and correct it there.")
    return found[0]


def linked(desk: Desk, said: Mapping[str, str]) -> None:
    """Keeps whether two facts are of one round, dialogue or person."""
    kind, word = _kind(said, OF_TWO), word_of(said)
    with desk.opened():
        one, other = (verbs.at_fact(desk.shelf, said.get(name, ""), None) for name in ("fact", "other"))
    slot = said.get("slot", "")
    if slot not in OF_WHAT:
        raise ClientException("Say what the two are.")
    desk.keep(verbs.decision(kind, one, word, slot=slot, other=other))


def retracted(desk: Desk, said: Mapping[str, str]) -> None:
    """Keeps that a decision counts no more."""
    with desk.opened():
        made = verbs.retraction(desk.archive, said.get("decision", "-"), word_of(said))
    desk.keep(made)
