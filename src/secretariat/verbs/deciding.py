"""A person's word on the record: kept, never changed, undone only by another; private until somebody says otherwise."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import UTC, datetime
from hashlib import sha256
from typing import Literal

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from secretariat.archive import Archive
from secretariat.model import Decision, DecisionKind, Quote
from secretariat.model.decoding import decoder
from secretariat.record.decide import in_force, public_only
from secretariat.sources import Problem
from secretariat.verbs.aiming import Aim, DecisionError
from secretariat.verbs.building import decided_of

ID_LENGTH = 16
Standing = Literal["holds", "no_longer_holds", "retracted"]


class Word(Struct, frozen=True, kw_only=True):
    """What every decision of one command has in common: who says it, why, and who may see it."""

    who: str
    why: str | None = None
    public: bool = False
    marking: str | None = None
    when: str | None = None


class Logged(Struct, frozen=True):
    """A decision, and whether it counts."""

    decision: Decision
    standing: Standing


def decision(
    kind: DecisionKind, aim: Aim, word: Word, *, slot: str | None = None, value: str | int | None = None,
    other: Aim | None = None, passage: Quote | None = None,
) -> Decision:  # fmt: skip
    """One decision; what it says and when it was said make its id. `passage` is where an added value stands, or where
    the passage of a fact should begin and end.
    """
    made = Decision(
        id="",
        kind=kind,
        fact=aim.fact,
        quote=aim.quote,
        seen=aim.seen,
        slot=slot,
        value=value,
        other=other.fact if other else None,
        other_quote=other.quote if other else passage,
        who=word.who,
        when=word.when or now(),
        why=word.why,
        public=word.public,
        marking=word.marking,
    )
    return replace(made, id=sha256(msgspec.json.encode(made)).hexdigest()[:ID_LENGTH])


def now() -> str:
    """The instant, so fine that two words of one person have an order."""
    return datetime.now(UTC).isoformat(timespec="microseconds")


def keep(archive: Archive, made: Iterable[Decision]) -> list[Decision]:
    """Adds decisions to an archive that is open for writing."""
    kept = list(made)
    for one in kept:
        archive.decide(one)
    return kept


def retraction(archive: Archive, beginning: str, word: Word) -> Decision:
    """The word that one decision counts no more."""
    fitting = [one for one in archive.decisions() if one.id.startswith(beginning)]
    if len(fitting) != 1:
        raise DecisionError("several_decisions" if fitting else "no_decision", id=beginning)
    undone = fitting[0]
    return _of(decision("retract", Aim(undone.fact, undone.quote), word), undone.id)


def entry(aim: Aim, word: Word, said: Mapping[str, str | int], of: str | None = None) -> list[Decision]:
    """A round of a desk's own: its day under "when", and what else is known of it by slot; or more of the one that the
    decision `of` entered.
    """
    made: list[Decision] = []
    if of is None:
        made.append(decision("enter", aim, word, slot="next_round", value=said["when"]))
    about = of or made[0].id
    rest = {slot: value for slot, value in said.items() if of or slot != "when"}
    return [*made, *(_of(decision("enter", aim, word, slot=slot, value=value), about) for slot, value in rest.items())]


def _of(made: Decision, other: str) -> Decision:
    """A decision that speaks of another one."""
    made = replace(made, other=other, id="")
    return replace(made, id=sha256(msgspec.json.encode(made)).hexdigest()[:ID_LENGTH])


def log(archive: Archive, *, private: bool = False) -> list[Logged]:
    """Every decision that may be shown, in the order in which they were made, and whether each counts."""
    every = archive.decisions()
    counting = {one.id for one in in_force(every)}
    unheld = set(decided_of(archive, every).unheld)
    shown = every if private else public_only(every)
    return [Logged(one, _standing(one, counting, unheld)) for one in sorted(shown, key=lambda d: (d.when, d.id))]


def _standing(one: Decision, counting: set[str], unheld: set[str]) -> Standing:
    if one.id in unheld:
        return "no_longer_holds"
    return "holds" if one.id in counting or one.kind == "retract" else "retracted"


def unheld(archive: Archive) -> list[Decision]:
    """The decisions whose fact is gone or whose value changed, private ones too: they are the desk's own to review."""
    ids = set(decided_of(archive, archive.decisions()).unheld)
    return [one for one in archive.decisions() if one.id in ids]


def hidden(archive: Archive) -> int:
    """How many decisions are private."""
    every = archive.decisions()
    return len(every) - len(public_only(every))


def exported(archive: Archive, *, private: bool = False) -> Iterator[bytes]:
    """The decisions as JSON Lines; private ones only where somebody asked for them."""
    every = archive.decisions()
    for one in every if private else public_only(every):
        yield msgspec.json.encode(one) + b"\n"


def imported(archive: Archive, lines: Iterable[bytes], name: str, told: Callable[[Problem], None]) -> tuple[int, int]:
    """Adds decisions from JSON Lines; returns how many were new, and how many known. A bad line is told and left."""
    known = {one.id for one in archive.decisions()}
    new, old = 0, 0
    decode = decoder(Decision).decode
    for number, line in enumerate(lines, 1):
        if not line.strip():
            continue
        try:
            one = decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            message = f"it is no decision ({error}). The other lines were taken."
            told(Problem(f"{name}, line {number}", None, "no_decision", message))
            continue
        old += one.id in known
        new += one.id not in known
        known.add(one.id)
        archive.decide(one)
    return new, old
