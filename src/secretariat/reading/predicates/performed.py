"""Performed: acts done by saying that one would do them ("I would like to thank"), and "thank you" without subject."""

from secretariat.lexicon.language import Verb
from secretariat.lexicon.phrases import ADVERB, HELPS
from secretariat.reading.actors import Who
from secretariat.reading.predicates.acts import clause
from secretariat.reading.predicates.clause import Clause, Ground
from secretariat.reading.predicates.verb_groups import Predicate

LIKING = frozenset(["like", "love"])
WANTING = frozenset(["want", "wish"])  # "they wanted to thank" tells of others: in the first person alone
LETTING = frozenset(["let", "allow", "permit"])
PERFORMED = frozenset(
    [
        "agree",
        "call_for",
        "commend",
        "condemn",
        "confirm",
        "express_concern",
        "express_hope",
        "express_sympathy",
        "recognize",
        "state",
        "stress",
        "thank",
        "urge",
        "welcome",
    ]
)
COURTESIES = frozenset(["attention", "listening", "question", "questions", "time"])  # thanked for in any speech
COURTESY_REACH = 7  # tokens of "thank you very much for your attention"
HONOURS = frozenset(["delight", "honor", "honour", "joy", "pleasure", "privilege"])
OPENING_HONOUR = frozenset(["i", "it", "we"])
HONOUR_REACH = 7  # tokens of "it's once again a very great pleasure"
ADDRESS_LENGTH = 6  # tokens of ", Mr. President,"
OPEN = frozenset(["say", "tell", "note", "add", "mention", "comment"])  # "let me say this" says nothing yet


def performed(g: Ground, p: Predicate) -> Clause | None:
    """ "I would like to thank", "we want to stress", "let me welcome": the act itself, by who is to do it; of a verb
    that may stand in its base form.
    """
    if not may_perform(p.verb):
        return None
    k = p.group.first - 1
    who = _let(g, k) or ((_wishing(g, k) or _honoured(g, k)) if p.group.to else None)
    made = clause(g, p, who, "active", who.i) if who is not None else None
    return None if made is None or (p.verb.lemma in OPEN and g.low(made.content) != "that") else made


def may_perform(verb: Verb) -> bool:
    """Whether to say the verb of oneself is to do it: "I want to thank", and not "I want to discuss"."""
    return verb.act in PERFORMED and not verb.doing


def thanked(g: Ground, p: Predicate) -> Clause | None:
    """ "Thank you for the invitation": the speaker's thanks, with what they are for."""
    v = p.v
    if p.verb.act != "thank" or p.forms != ["base"] or p.group.first != v or g.low(v + 1) != "you":
        return None
    if v and g.tokens[v - 1].shape != "." and g.low(v - 1) not in {"and", "so"}:
        return None
    if g.low(v + 2) != "for" and not (g.low(v + 2) in {"very", "so"} and g.low(v + 4) == "for"):
        return None
    if any(t.low in COURTESIES for t in g.tokens[v + 2 : v + COURTESY_REACH]):
        return None
    return clause(g, p, Who(i=v, j=v, kind="we"), "active", v)


def _wishing(g: Ground, k: int) -> Who | None:
    """Whose wish it is, where the word before "to" tells one: "I would also like", "we'd like", "I want"."""
    if g.low(k) not in LIKING | WANTING:
        return None
    first = k
    while first > 0 and _helps(g, first - 1):
        first -= 1
    who = g.ends.get(first)
    if who is None or (g.low(k) in WANTING and who.kind != "we"):
        return None
    return None if any("modality.negation" in t.senses.classes for t in g.tokens[first:k]) else who


def _honoured(g: Ground, k: int) -> Who | None:
    """ "It is an honour to", "I have the pleasure to": whoever is so honoured does it."""
    if g.low(k) not in HONOURS:
        return None
    first = next((n for n in range(k - 1, max(-1, k - HONOUR_REACH), -1) if g.low(n) in OPENING_HONOUR), None)
    return Who(i=first, j=first + 1, kind="we") if first is not None else None


def _helps(g: Ground, k: int) -> bool:
    """Whether a token belongs to the wish: an auxiliary, an adverb, "'d"."""
    t = g.tokens[k]
    return bool(t.kinds & (HELPS | ADVERB)) or t.low in {"'", "d"}


def _let(g: Ground, k: int) -> Who | None:
    """ "let me", "allow me to", "allow me, Mr. President, to"."""
    k -= g.low(k) in {"again", "first"}
    if g.low(k) == ",":
        k = next((m - 1 for m in range(k - 1, max(0, k - ADDRESS_LENGTH), -1) if g.low(m) == ","), k)
    if k > 0 and g.low(k) == "me" and g.low(k - 1) in LETTING:
        return Who(i=k - 1, j=k + 1, kind="we")
    return None
