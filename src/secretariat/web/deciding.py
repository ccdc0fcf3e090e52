"""From a form to a decision: what was typed, in the form that the verbs take."""

from collections.abc import Mapping
from typing import get_args

from litestar.exceptions import ClientException

from secretariat import verbs
from secretariat.model import DecisionKind
from secretariat.web.desk import Desk

ON_ONE = frozenset({"accept", "reject", "correct", "add", "unsure", "note", "sought", "enter"})
ON_TWO = frozenset({"same", "different", "unsure"})


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
    kind, word = _kind(said, ON_ONE), word_of(said)
    slot, value = said.get("slot"), said.get("value")
    if kind in ("correct", "add", "note", "sought", "enter") and value is None:
        raise ClientException("Say the value.")
    with desk.opened():
        aim = verbs.at_fact(desk.shelf, said.get("fact", ""), slot)
    typed = verbs.value_of(slot, value) if slot and value is not None else value
    desk.keep(verbs.decision(kind, aim, word, slot=slot, value=typed if kind not in ("accept", "reject") else None))


def linked(desk: Desk, said: Mapping[str, str]) -> None:
    """Keeps whether two facts are of one round, dialogue or person."""
    kind, word = _kind(said, ON_TWO), word_of(said)
    with desk.opened():
        one, other = (verbs.at_fact(desk.shelf, said.get(name, ""), None) for name in ("fact", "other"))
    slot = said.get("slot", "")
    if slot not in ("round", "dialogue", "person"):
        raise ClientException("Say what the two are.")
    desk.keep(verbs.decision(kind, one, word, slot=slot, other=other))


def retracted(desk: Desk, said: Mapping[str, str]) -> None:
    """Keeps that a decision counts no more."""
    with desk.opened():
        made = verbs.retraction(desk.archive, said.get("decision", "-"), word_of(said))
    desk.keep(made)
