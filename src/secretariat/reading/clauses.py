"""Clauses of speech and intention: who, which verb, denied or not, in what voice, over which words.

A handful of clause shapes stands in code; which verb takes part in them is an entry of the lexicon.
"""

from collections.abc import Sequence

from secretariat.lexicon.phrases import SPEECH_NOUN
from secretariat.reading.actors import Who
from secretariat.reading.lines import Line
from secretariat.reading.predicates.clause import Clause, Course, Ground, ground
from secretariat.reading.predicates.ends import bounded
from secretariat.reading.predicates.modals import modal
from secretariat.reading.predicates.shapes import speech
from secretariat.reading.predicates.verb_groups import is_contracted

__all__ = ["Clause", "clauses"]


def clauses(line: Line, actors: Sequence[Who]) -> list[Clause]:
    """The clauses of a sentence from left to right, each ending where the next of the same rank begins."""
    if line.heading or not line.verbs:
        return []
    g = ground(line.tokens, actors)
    course = Course([], [])
    nouns = bool(line.sentence.kinds & SPEECH_NOUN)
    for v in line.verbs:
        clause = _clause_at(g, course, v, nouns=nouns)
        if clause is not None:
            course.found.append(clause)
    return bounded(g, course.found)


def _clause_at(g: Ground, course: Course, v: int, *, nouns: bool) -> Clause | None:
    """The clause whose verb or modal stands at a token, which may be the last word of an actor's phrase; `nouns`: the
    sentence holds a noun of speech, without which many a verb says nothing.
    """
    t = g.tokens[v]
    verb = t.senses.verb
    if verb is not None and v not in g.inside:
        if verb.needs == "never" or (verb.needs == "noun" and not nouns):
            return None
        return speech(g, course, v, verb, t.senses.verb_form or "")
    if t.low in {"will", "shall"} and (v not in g.inside or v + 1 in g.ends):
        return modal(g, course, v)
    if t.low == "ll" and is_contracted(g, v):
        return modal(g, course, v)
    return None
