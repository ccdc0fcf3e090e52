"""Phrases that are no verbs and tell what was said from their place: "were on the agenda", "There was agreement that".

The lexicon gives each its place (`frame` in lexicon/en/verbs.toml): behind a form of "be", as a state of mind of its
subject or as what becomes of a matter; at the beginning of the sentence; behind a noun of speech.
"""

from collections.abc import Callable, Mapping

from secretariat.reading.predicates.acts import clause
from secretariat.reading.predicates.clause import STATING, Clause, Course, Ground, clause_start
from secretariat.reading.predicates.speech_nouns import noun_before
from secretariat.reading.predicates.subjects import can_share, subject
from secretariat.reading.predicates.verb_groups import Predicate
from secretariat.reading.word_classes import RELATIVES

LIKE_BE = frozenset(["remain", "remains", "remained", "feel", "felt", "stand", "stands", "stood"])
GOVERNED = frozenset(["that", "to", "about", "at", "over", "by", "with", "on", "in", "of", "for", "how", "both"])
GOVERNING = (" of", " on", " to", " with", " about", " by")  # ends of phrases that have their object behind them
PAST = frozenset(["was", "were", "been"])  # what is on the agenda has not been spoken of yet
OPENS = 2  # tokens before a phrase that opens a sentence: "The main topics included"
SPEAKERS = frozenset(["all", "he", "person", "she", "they", "we"])  # who do not "come up" but speak
DENYING = frozenset(["no", "not", "little", "never"])


def _state(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "Both sides remain deeply concerned about": what the subject feels or holds."""
    first = p.group.first
    if not p.group.be:
        first -= 1
        if first < 0 or g.tokens[first].low not in LIKE_BE:
            return None
    if not p.verb.lemma.endswith(GOVERNING) and g.low(p.v + 1) not in GOVERNED:
        return None
    who, shape = subject(g, first - 1, opening=not course.found)
    if shape == "shared":
        return clause(g, p, None, "shared") if can_share(g, course, p) else None
    return clause(g, p, who, "active") if who is not None and who.kind != "series" else None


def _matter(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "Energy was also on the agenda": what all who met spoke of."""
    before = g.tokens[: p.group.first]
    words = {t.low for t in g.tokens[p.group.first : p.v]}
    if not before:
        return _listed(g, course, p)
    if not p.group.be or p.group.negated or not words & PAST or before[-1].low in RELATIVES:
        return None
    first = clause_start(g, course, p.group.first)
    if first == p.group.first or (first == 0 and course.found and course.found[-1].verb.act in STATING):
        return None  # nothing was the matter; "he said the plan was on the agenda"
    return clause(g, p, None, "passive", first)


def _listed(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "On the agenda: energy and trade": the sentence is a list of what they spoke of."""
    return clause(g, p, None, "passive", p.v) if g.low(p.v + 1) == ":" and not course.found else None


def _course(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "Energy also came up": what all who met spoke of, told by what became of it."""
    first = clause_start(g, course, p.group.first)
    last = g.tokens[p.group.first - 1] if p.group.first else None
    if last is None or first == p.group.first or p.group.negated or p.group.modal or p.group.to:
        return None
    if last.low in RELATIVES or (course.found and course.found[-1].verb.act in STATING):
        return None
    who = g.ends.get(p.group.first)
    return None if who is not None and who.kind in SPEAKERS else clause(g, p, None, "passive", first)


def _opening(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "Among the subjects were energy and trade", "There was agreement that"."""
    if course.found or (p.v > OPENS and g.tokens[p.v - 1].low != ",") or g.low(p.v + 1) in DENYING:
        return None
    return clause(g, p, None, "passive", p.v)


def _event(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "An exchange of views took place on": the noun before it tells what was done."""
    first = clause_start(g, course, p.group.first)
    noun = noun_before(g, first, p.group.first)
    return clause(g, p, None, "passive", first, noun) if noun is not None and not p.group.negated else None


# What a phrase tells, by the place that the lexicon gives it.
STANDING: Mapping[str, Callable[[Ground, Course, Predicate], Clause | None]] = {
    "state": _state,
    "matter": _matter,
    "course": _course,
    "opening": _opening,
    "event": _event,
}
