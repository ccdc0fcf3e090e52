"""A fact in one line, in the codes of the reading format: whoever writes gold facts knows them."""

from typing import Any

# Kind of fact to the slots that tell one from another.
SLOTS: dict[str, tuple[str, ...]] = {
    "rounds": ("ordinal", "dialogue", "parties", "when", "place"),
    "heads": ("name", "post", "party"),
    "commitments": ("by", "kind", "due"),
    "statements": ("by", "act"),
    "references": ("kind", "name"),
    "continuity": ("kind", "value", "when"),
    "calls": ("caller", "host"),
}


def told(kind: str, fact: object) -> str:
    """A fact or the value of a slot, without its sentence."""
    if not isinstance(fact, dict):
        return _value(fact)
    slots = SLOTS[kind.split(".")[0]]
    if kind == "heads" and fact.get("name"):
        slots = ("name", "party")
    return " · ".join(_value(fact[slot]) for slot in slots if fact.get(slot) or fact.get(slot) == [])


def _value(value: Any) -> str:  # noqa: ANN401  any value of any slot
    if isinstance(value, list):
        return ", ".join(map(str, value)) or "nobody"
    return str(value)


def rule_of(kind: str, fact: object, of: tuple[Any, Any] | None) -> str | None:
    """The rule by which the reader came to a fact, or to the slot of one."""
    group, _, slot = kind.partition(".")
    read = of[1] if of else fact
    if not isinstance(read, dict):
        return None
    claim = (read.get("claims") or {}).get(slot if group == "slot" else "dialogue", {})
    found: str | None = claim.get("rule") or read.get("rule")
    return found or None
