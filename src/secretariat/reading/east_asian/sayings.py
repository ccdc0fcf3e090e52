"""Sayings: clauses of saying as each language finds them, before it is known who "双方" or "先方" are."""

from collections.abc import Callable

from msgspec import Struct

from secretariat.reading.east_asian.actors import Actor
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.words import Speech


class Saying(Struct, frozen=True, gc=False, kw_only=True):
    """A clause of saying.

    Attributes:
        start, end: its place; content, content_end: what is said or done.
        speech: the verb; act: what it does in this clause; commits: what is agreed is something to be done.
        force: how firm that is; actor: who speaks, as named here, or None where nobody is.
        reporter: who tells that it was said, where the clause stands in their words.
        asked: parties that it is asked of; negated: the act is denied.
        shape: how it was found, for the rule's name.
    """

    sentence: Sentence
    start: int
    end: int
    content: int
    content_end: int
    speech: Speech
    act: str
    commits: bool = False
    force: str = "agreed"
    actor: Actor | None = None
    reporter: Actor | None = None
    asked: tuple[str, ...] = ()
    negated: bool = False
    shape: str = "clause"


SayingsOf = Callable[[Sentence, list[Actor], Frame], list[Saying]]


def act_of(speech: Speech, content: str, acts: tuple[tuple[str, str], ...], *, last: bool) -> str:
    """The act of a clause whose verb only says that something was expressed: by the noun of speech next to it.

    In Japanese that is the last before the verb, in Chinese the first behind it.
    """
    if not speech.light:
        return speech.act
    found = [(content.rfind(word) if last else content.find(word), len(word), act) for word, act in acts]
    near = [hit for hit in found if hit[0] >= 0]
    if not near:
        return speech.act
    best = max(near) if last else min(near, key=lambda hit: (hit[0], -hit[1]))
    far = len(content) - best[0] - best[1] if last else best[0]
    return best[2] if far <= 14 else speech.act
