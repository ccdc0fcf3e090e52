"""Facts that no reader found and a person added: a passage with what it says, as if it had been read there."""

from collections.abc import Iterable

from msgspec import Struct

from secretariat.model import Commitment, Decision, Reading, Statement

KIND_AT = 1  # of the parts of an address: text, kind, start, number
ADDABLE = ("statements", "commitments")


def is_added(decision: Decision) -> bool:
    """Whether a decision adds a whole fact, and not a value of one."""
    return decision.kind == "add" and decision.slot is None and decision.quote is not None


def added_of(kind: str, decisions: Iterable[Decision], reading: Reading) -> list[tuple[str, Struct]]:
    """The facts of one kind that people added to a text, with their addresses."""
    wanted = (d for d in decisions if is_added(d) and d.fact.split(".")[KIND_AT] == kind)
    return [(decision.fact, made) for decision in wanted if (made := _made(kind, decision, reading))]


def _made(kind: str, decision: Decision, reading: Reading) -> Struct | None:
    """The fact: at the round that the text is about, by its account; whose words they are is said by a correction."""
    subjects = [mention.id for mention in reading.rounds if mention.role == "subject"]
    at = subjects[0] if len(subjects) == 1 else None
    evidence = (decision.quote,) if decision.quote else ()
    account, rule, value = reading.document.account_of, f"decision:{decision.id}", str(decision.value)
    if kind == "statements":
        return Statement(
            id=decision.id, by=(), act=value, at=at, according_to=account, rule=rule, evidence=evidence
        )  # fmt: skip
    if kind == "commitments":
        return Commitment(
            id=decision.id, by=(), kind=value, nature="general", force="intends", at=at, according_to=account,  # type: ignore[arg-type]  # looked at where it was typed
            rule=rule, evidence=evidence,
        )  # fmt: skip
    return None
