"""Trailing verbs: the saying stands behind what is said ("..., he noted.", "..., said Raveesh Kumar")."""

from msgspec.structs import replace

from secretariat.lexicon.phrases import HELPS
from secretariat.reading.actors import Who
from secretariat.reading.predicates.acts import calls
from secretariat.reading.predicates.clause import STATING, Clause, Ground
from secretariat.reading.predicates.complements import following
from secretariat.reading.predicates.futures import tells_future
from secretariat.reading.predicates.verb_groups import Predicate
from secretariat.reading.word_classes import GENITIVES

TAIL = frozenset([".", '"', ",", "on", "at", "in", "during", "after", "<date>"])
OCCASIONS = frozenset(["after", "at", "during", "following"])  # of a saying, told at any length
WHEN = frozenset(["after", "as", "before", "following", "when", "while"])
SHORTEST = 3  # tokens that are said: "And that is, I believe, what" tells nothing
OFFICE_LENGTH = 3  # tokens of "press service"
TAIL_LENGTH = 9  # "he said on Wednesday at the daily briefing"


def said_before(g: Ground, p: Predicate, who: Who) -> Clause | None:
    """ "..., he noted.": nothing follows that could be what he noted."""
    before = before_article(g, who)
    if g.tokens[-1].low == ":":
        return None  # "..., both sides committed in May to:"
    if (
        before < SHORTEST - _parts(g, p.v + 2)
        or _is_ahead(g, p)
        or g.tokens[before].low not in {",", '"'}
        or not _tells(p)
    ):
        return None
    if g.low(p.v + 1) == "," and "ing" in g.form(p.v + 2):
        return _clause(g, p, who, before)
    if g.low(p.v + 1) == "," and _goes_on(g, p):
        return _inserted(g, p, who)
    ends = _ends_here(g, p.v + 1) or (g.low(p.v + 1) == "," and _is_manner(g, p))
    told_behind = any(t.low in {"that", '"'} for t in g.tokens[p.v + 1 :]) and not _is_when(g, p.v + 1)
    if not ends or told_behind:
        return None
    return _clause(g, p, who, before)


def before_article(g: Ground, who: Who) -> int:
    """The token before a subject: before its article in "..., a Chilean official said", where that is none of it."""
    k = who.i - 1
    while k > 0 and "roles.adjective" in g.tokens[k].senses.classes:
        k -= 1  # "a senior Chilean official"
    return k - 1 if g.low(k) in {"a", "an"} else who.i - 1


def settled_before(g: Ground, p: Predicate) -> Clause | None:
    """ "The works, it was agreed, are to begin in May", "..., it was decided.": settled by all who met."""
    first = p.group.first
    if g.low(first - 1) != "it" or first < 2 or g.low(first - 2) != "," or "that" not in p.verb.commits:
        return None
    if g.low(p.v + 1) not in {",", ".", ""}:
        return None
    return _inserted(g, p, None)


def _is_ahead(g: Ground, p: Predicate) -> bool:
    """ "As to results, I will not answer": what is yet to be said stands behind no words."""
    return any(t.low in {"will", "shall"} for t in g.tokens[p.group.first : p.v])


def _goes_on(g: Ground, p: Predicate) -> bool:
    """Whether the words go on behind the comma: no date or place of the saying, nor "agreed, in principle, to"."""
    k = p.v + 2
    if k >= len(g.tokens) or g.low(k) in TAIL or g.tokens[k].date or "glue.preposition" in g.tokens[k].senses.classes:
        return False
    return _parts(g, k) or following(g, p).complement == "np"


def _is_manner(g: Ground, p: Predicate) -> bool:
    """ "..., the ministry said, in a nod to the fleet of its neighbour": how it was said, at any length."""
    k = p.v + 2
    opens = k < len(g.tokens) and "glue.preposition" in g.tokens[k].senses.classes
    return opens and following(g, p).complement == "np"


def _parts(g: Ground, k: int) -> bool:
    """ "The ban, he said, had helped": whether the saying parts a subject from its verb, which begins at a token."""
    return k < len(g.tokens) and bool(g.tokens[k].kinds & HELPS) and g.low(k - 1) == "," and g.low(k) != "to"


def _inserted(g: Ground, p: Predicate, who: Who | None) -> Clause:
    """ "From now on, the sides agreed, the group is to meet": what is said stands around the verb."""
    end = len(g.tokens) - (g.low(len(g.tokens) - 1) == ".")
    return replace(_clause(g, p, who, end), shape="trailing" if who is not None else "passive")


def said_by(g: Ground, p: Predicate) -> Clause | None:
    """ "..., said Raveesh Kumar": the verb stands before its subject, at the end."""
    who = g.starts.get(p.v + 1)
    if who is None or not _tells(p) or p.v == 0 or g.tokens[p.v - 1].low not in {",", '"'}:
        return None
    end = who.j
    if g.low(end) in GENITIVES:  # "the ministry's press service"
        end = next((k for k in range(end + 2, end + 2 + OFFICE_LENGTH) if not g.low(k) or g.low(k) in TAIL), end)
    return _clause(g, p, who, p.v - 1) if _ends_here(g, end) else None


def _tells(p: Predicate) -> bool:
    """Whether a verb can stand behind its words: one of saying, or one that would have them in a that-clause."""
    return p.verb.needs != "noun" and (p.verb.act in STATING or "that" in p.verb.commits)


def _clause(g: Ground, p: Predicate, who: Who | None, end: int) -> Clause:
    """The clause of all that stands before a trailing verb."""
    return Clause(
        v=p.v,
        i=0,
        j=end,
        start=g.begins_at(0),
        end=g.ends_at(end - 1),
        shape="trailing",
        who=who,
        verb=p.verb,
        act="call_for" if p.verb.act == "state" and calls(g, 0) else p.verb.act,
        force=p.verb.force,
        complement="that",
        content=0,
        commits="that" in p.verb.commits and tells_future(g, 0, end),
    )


def _ends_here(g: Ground, k: int) -> bool:
    """Whether nothing but time, place or occasion of the saying follows."""
    rest = g.tokens[k:]
    if not rest:
        return True
    if _is_when(g, k):
        return True
    if len(rest) > TAIL_LENGTH and (rest[0].low not in OCCASIONS or any(t.senses.verb is not None for t in rest)):
        return False
    if rest[0].low == "each" and g.low(k + 1) == "other":
        return False
    return rest[0].low in TAIL or bool(rest[0].date) or "glue.adverb" in rest[0].senses.classes


def _is_when(g: Ground, k: int) -> bool:
    """ "..., she said after they signed it", "..., she said on Monday, as the crews left": when it was, at length."""
    if k < len(g.tokens) and g.tokens[k].date is not None:
        k += 1 + (g.low(k + 1) == ",")
    return g.low(k) in WHEN and k + 1 < len(g.tokens) and g.low(k + 1) != "all"
