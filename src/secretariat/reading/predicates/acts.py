"""Acts: what a clause does, told by its verb, its noun of speech and what follows; and the clause made of all of it."""

from msgspec.structs import replace

from secretariat.lexicon.language import SpeechNoun
from secretariat.lexicon.phrases import HELPS
from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Clause, Ground, Shape
from secretariat.reading.predicates.complements import Following, following, has_what_it_needs
from secretariat.reading.predicates.intentions import commits, whose
from secretariat.reading.predicates.verb_groups import Predicate
from secretariat.reading.word_classes import AUXILIARIES

OBLIGED_REACH = 14  # tokens of a that-clause in which "should" makes it a call
TELLING = frozenset(["state", "recognize"])
APPROVING = frozenset(["appreciatively", "approvingly", "favourably", "favorably", "positively"])
FELT = frozenset(["commend", "express_concern", "welcome"])  # by nouns: "with concern"
ASIDE_LENGTH = 8  # tokens between subject and verb, behind which the clause is quoted without what is told beside
OPENED_BY = 8  # tokens of "With great satisfaction the two sides"
APPRAISAL = frozenset(["welcome", "commend"])
ANNOUNCING = frozenset(["announce", "advise", "confirm", "inform", "report"])
# "I am happy to take questions".
COURTEOUS = frozenset(["answer", "hand", "hand over", "leave", "refer", "take", "turn"])


def clause(
    g: Ground,
    p: Predicate,
    who: Who | None,
    shape: Shape,
    first: int | None = None,
    noun: SpeechNoun | None = None,
    lender: Who | None = None,
) -> Clause | None:
    """The clause of a verb with its subject, to the end of the sentence; None where the verb misses what it needs.

    `first`: the token where it begins, where that is neither the subject nor the verb group; `noun`: the noun of speech
    that stands before the verb; `lender`: whose subject the verb goes on with.
    """
    if p.verb.minded and p.verb.act == "welcome" and (k := _gladly(g, p)) is not None:
        if g.low(k) in COURTEOUS:
            return None
        verb = g.tokens[k].senses.verb
        if verb is not None and verb.lemma in ANNOUNCING:
            first = p.group.first if first is None and who is None else first
            return clause(g, replace(p, v=k, verb=verb), who, shape, first, noun, lender)
    after = following(g, p)
    if noun is not None:
        after = replace(after, noun=noun)
    if not has_what_it_needs(g, p, after):
        return None
    committed, force = commits(g, p, after, who or lender)
    denied = p.group.negated or (after.noun is not None and g.low(p.v + 1) == "no")  # "have no intention to"
    first = _first(p, who, shape) if first is None else first
    return Clause(
        v=p.v,
        i=first,
        j=len(g.tokens),
        start=g.begins_at(first),
        end=g.ends_at(-1),
        shape=shape,
        who=who,
        verb=p.verb,
        act=_act(g, p, after),
        force=force,
        complement=after.complement,
        content=after.content,
        commits=committed and not denied,
        asks=p.verb.asks,
        negated=denied,
        perfect=p.group.had,
        to=after.to,
        noun=after.noun,
        of=whose(g, p, after, who or lender),
    )


def _first(p: Predicate, who: Who | None, shape: Shape) -> int:
    """Where a clause begins: with its subject, where that stands near the verb."""
    near = who is not None and shape == "active" and p.group.first - who.j <= ASIDE_LENGTH
    return who.i if near and who is not None else p.group.first


def _gladly(g: Ground, p: Predicate) -> int | None:
    """ "Delighted to announce", "happy to be able to report": what is done gladly, as a token; None for "glad that"."""
    if g.low(p.v + 1) != "to":
        return None
    k = g.past_adverbs(p.v + 2)
    return g.past_adverbs(k + 3) if [g.low(k), g.low(k + 1), g.low(k + 2)] == ["be", "able", "to"] else k


def _act(g: Ground, p: Predicate, after: Following) -> str:
    """The act: a noun of speech tells more than its verb; what one says that others should do is a call."""
    verb, noun = p.verb, after.noun
    if verb.lemma == "share" and noun is not None and noun.act == "state":
        # "shared their assessments": told each other; "share the assessment": are of one mind
        return "share_view" if {"base", "present"}.intersection(p.forms) else verb.act
    if noun is not None and (verb.act, noun.act) == ("stress", "discuss"):
        return verb.act  # "drew her guest's attention to"
    if noun is not None and noun.lemma == "interest" and verb.act != "state":
        return verb.act  # "reaffirmed their common interests"
    if noun is not None and (noun.act != "state" or verb.act == "state"):
        # "reaffirmed its support" says again what was said before
        return verb.act if verb.act == "confirm" and noun.act in APPRAISAL else noun.act
    if verb.lemma == "expect" and after.to is not None and after.complement == "to":
        return verb.act if after.to.kind in {"it", "series"} else "call_for"
    if verb.lemma == "remind" and after.complement == "that":
        return "call_for" if calls(g, after.content) else "stress"
    if verb.act in TELLING and (felt := _manner(g, p)) is not None:
        return felt
    if verb.act == "state" and after.complement == "that" and calls(g, after.content):
        return "call_for"
    return verb.act


def _manner(g: Ground, p: Predicate) -> str | None:
    """ "noted with concern", "With satisfaction it noted", "positively noted": what a speaker felt at it."""
    if any(t.low in APPROVING for t in g.tokens[p.group.first : p.v]):
        return "welcome"
    behind = p.v + 1
    for k in (behind, 0):
        if g.low(k) != "with" or (k == 0 and p.group.first > OPENED_BY):
            continue
        noun = next((t.senses.speech_noun for t in g.tokens[k + 1 : k + 4] if t.senses.speech_noun), None)
        if noun is not None and noun.act in FELT:
            return noun.act
    return None


def calls(g: Ground, k: int) -> bool:
    """Whether the words from a token on tell what somebody should do."""
    for t in g.tokens[k : k + OBLIGED_REACH]:
        if t.low in {",", ";"}:
            return False
        if t.kinds & HELPS and (t.low in {"should", "must"} or t.senses.classes & AUXILIARIES):
            return t.low in {"should", "must"}
    return False
