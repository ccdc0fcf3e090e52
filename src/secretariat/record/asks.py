"""What one side asked of another over the rounds: first, last, how often, in what words; whether the later accounts of
the same side that were read still hold it, and what the other side is told to have said to it.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from msgspec import Struct

from secretariat.model import Dialogue, Quote, Reading, Statement
from secretariat.record.content import Content, alike, content
from secretariat.record.days import first_day
from secretariat.record.decide import Decided
from secretariat.record.members import Voice, voices

ASKING = frozenset({"urge", "call_for", "request", "propose", "express_hope"})
OBJECTING = frozenset({"express_concern", "condemn", "criticize", "oppose", "reject"})
ALIKE = 0.5  # of the content words: asks are put in new words each time
LEAST = 3  # that they share: a subject, or three words, so that no single word makes two asks one
NOT_ALIKE = (0, 0.0)


class Asked(Struct, frozen=True, kw_only=True, gc=False):
    """One ask, once: where, when and in what words."""

    fact: str
    round: str
    when: str | None
    document: str
    act: str
    according_to: tuple[str, ...]
    evidence: tuple[Quote, ...] = ()


class Ask(Struct, frozen=True, kw_only=True, gc=False):
    """One thing that one side asked, over the rounds.

    Attributes:
        to: of whom, where a text says it.
        rounds: at how many different rounds.
        not_in: later rounds of which an account of the asking side was read that does not hold it.
        answers: what the other side is told to have said on the same matter at the same rounds.
    """

    by: str
    to: tuple[str, ...]
    first: str | None
    last: str | None
    rounds: int
    said: tuple[Asked, ...]
    not_in: tuple[str, ...] = ()
    answers: tuple[Asked, ...] = ()


def asks(readings: Iterable[Reading], dialogue: Dialogue, of: str, decided: Decided | None = None) -> tuple[Ask, ...]:
    """Everything that a party asked at the rounds of one dialogue, the oldest first."""
    return asks_of(Told(voices(readings, decided), dialogue), of)


def asks_of(told: "Told", of: str, acts: frozenset[str] = ASKING) -> tuple[Ask, ...]:
    """The same of what was said, for whoever has it; or what it said by other acts, as what it objected to."""
    groups: list[list[tuple[Asked, Statement]]] = []
    wordings: list[dict[Wording, None]] = []  # of each group, every one once: asks may be put in the same words
    for asked, statement in told.by_acts(of, acts):
        mine = Wording(statement.to, content(_words(statement)))
        likenesses = [max(_alike(mine, other) for other in others) for others in wordings]
        nearest = max(likenesses, default=NOT_ALIKE)
        if nearest == NOT_ALIKE:
            groups.append([])
            wordings.append({})
        at = -1 if nearest == NOT_ALIKE else likenesses.index(nearest)
        groups[at].append((asked, statement))
        wordings[at][mine] = None
    return tuple(_ask(of, group, told) for group in groups)


class Told:
    """The statements made at the rounds of one dialogue, in order of time."""

    def __init__(self, told: Sequence[Voice], dialogue: Dialogue) -> None:
        self.dialogue = dialogue
        self.rounds = dialogue.by_id
        at = {fact: r for r in dialogue.rounds for fact in r.statements}
        self.said: list[tuple[Asked, Statement]] = []
        for voice in told:
            for address, fact in voice.facts("statements"):
                if address in at:
                    found = at[address]
                    self.said.append((_asked(address, fact, found.id, found.when, voice), fact))
        self.said.sort(key=lambda pair: (first_day(pair[0].when), pair[0].fact))
        self.accounts = {(r.id, s.document) for r in dialogue.rounds for s in r.sources if s.role == "subject"}
        self.sides = {v.reading.document.id: v.reading.document.account_of for v in told}

    def by_acts(self, of: str, acts: frozenset[str]) -> Iterator[tuple[Asked, Statement]]:
        """What one party alone said by some acts."""
        return ((a, s) for a, s in self.said if s.by == (of,) and s.act in acts and not s.negated)

    def later_without(self, of: str, last: str | None, rounds: set[str]) -> Iterator[str]:
        """Later rounds of which an own account of that side was read, and which are not among those given."""
        for found in self.dialogue.rounds:
            read = any(of in self.sides.get(document, ()) for r, document in self.accounts if r == found.id)
            if read and found.id not in rounds and first_day(found.when) > first_day(last):
                yield found.id


def _asked(address: str, fact: Statement, round_id: str, when: str | None, voice: Voice) -> Asked:
    return Asked(
        fact=address,
        round=round_id,
        when=when,
        document=voice.reading.document.id,
        act=fact.act,
        according_to=fact.according_to,
        evidence=fact.evidence,
    )


def _words(statement: Statement) -> str:
    return " ".join(q.quote for q in statement.evidence[:1])


class Wording(NamedTuple):
    """Of whom something is asked, and what its words are about."""

    to: tuple[str, ...] | None
    about: Content


def _alike(one: Wording, other: Wording) -> tuple[int, float]:
    """How far two ask one thing; nothing where they do not, or not of the same."""
    to_one = one.to is None or other.to is None or one.to == other.to
    return _shared(one.about, other.about) if to_one else NOT_ALIKE


def _shared(one: Content, other: Content) -> tuple[int, float]:
    """How much the two share, and how much of the lesser that is; nothing where it is too little to tell."""
    both = (one & other).weight
    share = alike(one, other) if both else 0.0
    return (both, share) if share >= ALIKE and (both >= LEAST or share == 1) else NOT_ALIKE


def _ask(of: str, group: list[tuple[Asked, Statement]], told: Told) -> Ask:
    said = tuple(asked for asked, _ in group)
    rounds = {asked.round for asked in said}
    last = said[-1].when
    wanted = content(" ".join(_words(statement) for _, statement in group))
    answers = tuple(
        asked
        for asked, statement in told.said
        if asked.round in rounds and of not in statement.by and _shared(wanted, content(_words(statement))) != NOT_ALIKE
    )
    return Ask(
        by=of,
        to=next((statement.to for _, statement in group if statement.to), ()),
        first=said[0].when,
        last=last,
        rounds=len(rounds),
        said=said,
        not_in=tuple(told.later_without(of, last, rounds)),
        answers=answers,
    )
