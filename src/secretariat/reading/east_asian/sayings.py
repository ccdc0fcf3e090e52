"""Sayings: clauses of saying as each language finds them, before it is known who "双方" or "先方" are."""

from collections.abc import Callable

from msgspec import Struct

from secretariat.reading.east_asian.actors import Actor
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.vocabulary import Acts
from secretariat.reading.east_asian.words import Speech

NEAR = 14  # characters between a noun of speech and the verb that it goes with


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


def act_of(speech: Speech, content: str, acts: Acts, *, last: bool) -> str:
    """The act of a clause whose verb only says that something was expressed: by the noun of speech next to it.

    In Japanese that is the last before the verb, in Chinese the first behind it.
    """
    if not speech.light:
        return speech.act
    near = max(0, len(content) - NEAR - acts.longest)
    hit = acts.last.match(content, near) if last else acts.first.search(content)
    if hit is None:
        return speech.act
    far = len(content) - hit.end() if last else hit.start()
    return acts.of_word[hit[1]] if far <= NEAR else speech.act
