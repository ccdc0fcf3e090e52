"""The records of clauses: what is read, the sentence that it is read from, and what was read of it so far."""

from collections.abc import Mapping, Sequence, Set
from typing import Literal

from msgspec import Struct

from secretariat.lexicon.language import SpeechNoun, Verb
from secretariat.lexicon.phrases import ADVERB
from secretariat.reading.actors import Who
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import ONE_SIDE

Complement = Literal["to", "that", "ing", "np", "on", "quote", "none"]
Shape = Literal["active", "shared", "passive", "participle", "trailing", "modal", "purpose", "quote", "listed"]

# Acts of a speaker's own words: such a verb may stand behind what it tells (", he noted.").
STATING = frozenset(["state", "stress", "explain", "confirm", "express_hope"])
OPENING = ONE_SIDE  # kinds of those who open a round by saying something


class Clause(Struct, frozen=True, gc=False, kw_only=True):
    """One predicate of speech or intention with its subject and its words.

    Attributes:
        v: the verb's token; i, j: the tokens of the clause with its subject, j exclusive.
        start, end: the same as places in the text.
        shape: how subject and verb stand to each other.
        who: the subject phrase as it stands, or None where the grammar leaves it to all (passive).
        verb, act, force: the entry, and what it does here (a noun of speech may decide).
        complement, content: what follows the verb, and the token where it begins.
        commits: the clause states an intention; asks: it wants something of another.
        negated: the act is denied. perfect: "had agreed": told of an earlier time.
        to: the actor addressed, or None.
        noun: the noun of speech that decided, or None.
        deed: it tells what was done and not said, and only lends its subject to the verbs behind it.
        of: the party whose intention it tells, where the words do not show whether that is who speaks.
    """

    v: int
    i: int
    j: int
    start: int
    end: int
    shape: Shape
    who: Who | None
    verb: Verb
    act: str
    force: str
    complement: Complement
    content: int
    commits: bool = False
    asks: bool = False
    negated: bool = False
    perfect: bool = False
    to: Who | None = None
    noun: SpeechNoun | None = None
    deed: bool = False
    of: tuple[str, ...] = ()


class Ground(Struct, frozen=True, gc=False):
    """A sentence with its actors.

    Attributes:
        places: where its tokens begin in the text.
        starts: actors by the token where they begin; ends: by the token behind them.
        inside: the tokens that belong to an actor.
    """

    tokens: tuple[Token, ...]
    places: tuple[int, ...]
    actors: Sequence[Who]
    starts: Mapping[int, Who]
    ends: Mapping[int, Who]
    inside: Set[int]

    def begins_at(self, k: int) -> int:
        """Where a token begins in the text."""
        return self.places[k]

    def ends_at(self, k: int) -> int:
        """Where a token ends in the text."""
        return self.places[k] + self.tokens[k].length

    def past_adverbs(self, k: int) -> int:
        """The first token from here that is no adverb."""
        tokens = self.tokens
        while k < len(tokens) and tokens[k].kinds & ADVERB:
            k += 1
        return k

    def form(self, k: int) -> str:
        """The form of the verb of speech at a token, or nothing."""
        return (self.tokens[k].senses.verb_form or "") if k < len(self.tokens) else ""

    def low(self, k: int) -> str:
        """The word at a token, or nothing past the end."""
        return self.tokens[k].low if k < len(self.tokens) else ""


class Course(Struct, gc=False):
    """What was read of a sentence so far: its clauses, and the forms of the last finite verb that had a subject."""

    found: list[Clause]
    forms: list[str]


def ground(tokens: tuple[Token, ...], places: tuple[int, ...], actors: Sequence[Who]) -> Ground:
    """The ground on which the clauses of a sentence are read."""
    starts: dict[int, Who] = {}
    ends: dict[int, Who] = {}
    inside: set[int] = set()
    for who in actors:
        starts[who.i] = ends[who.j] = who
        inside.update(range(who.i, who.j))
    return Ground(tokens, places, actors, starts, ends, inside)


def clause_start(g: Ground, course: Course, k: int) -> int:
    """Where a clause without a subject before its verb begins: behind the clause before it, or the sentence's start."""
    if course.found:
        for m in range(k - 1, course.found[-1].v, -1):
            if g.tokens[m].low in {"and", ";", "but", "while"}:
                return m + 1
    return 0
