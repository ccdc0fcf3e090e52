"""Clauses of speech and intention: who, which verb, denied or not, in what voice, over which words.

A handful of clause shapes stands in code; which verb takes part in them is an entry of the lexicon.
"""

from collections.abc import Sequence

from secretariat.lexicon.phrases import INTENDS, SPEECH_NOUN
from secretariat.reading.actors import Who
from secretariat.reading.lines import Line
from secretariat.reading.predicates.clause import Clause, Course, Ground, ground
from secretariat.reading.predicates.ends import bounded
from secretariat.reading.predicates.modals import modal
from secretariat.reading.predicates.shapes import speech
from secretariat.reading.predicates.verb_groups import is_contracted

__all__ = ["Clause", "clauses", "speaking"]


def speaking(line: Line) -> list[int]:
    """Where the verbs and modals of a sentence stand that may make a clause: without a noun of speech many do not."""
    if line.heading or not line.verbs:
        return []
    silent = {"never"} if line.sentence.kinds & SPEECH_NOUN else {"never", "noun"}
    tokens = line.tokens
    return [v for v in line.verbs if (verb := tokens[v].senses.verb) is None or verb.needs not in silent]


def clauses(line: Line, actors: Sequence[Who], verbs: Sequence[int]) -> list[Clause]:
    """The clauses that these verbs of a sentence make, each ending where the next of the same rank begins."""
    g = ground(line.tokens, line.sentence.starts, actors)
    course = Course([], [])
    for v in verbs:
        clause = _clause_at(g, course, v)
        if clause is not None:
            course.found.append(clause)
    return bounded(g, course.found)


def _clause_at(g: Ground, course: Course, v: int) -> Clause | None:
    """The clause whose verb or modal stands at a token, which may be the last word of an actor's phrase."""
    t = g.tokens[v]
    verb = t.senses.verb
    if verb is not None and v not in g.inside:
        return speech(g, course, v, verb, t.senses.verb_form or "")
    if t.low in INTENDS and (is_contracted(g, v) if t.low == "ll" else v not in g.inside or v + 1 in g.ends):
        return modal(g, course, v)
    return None
