"""Intentions: whether a clause commits those who say it ("agreed to hold", "said they would", "commitment to")."""

from secretariat.lexicon.phrases import INTENDS
from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Ground
from secretariat.reading.predicates.complements import FINITE_CLASSES, Following
from secretariat.reading.predicates.deeds import deed_after, ing, names_deed, names_sum, settles_deed
from secretariat.reading.predicates.done import is_done
from secretariat.reading.predicates.futures import (
    ALL_SIDES,
    OBLIGING,
    infinitive,
    infinitive_after,
    shall,
    that_after,
    will_do,
)
from secretariat.reading.predicates.owned import is_own, noun_told, owners
from secretariat.reading.predicates.verb_groups import Predicate
from secretariat.reading.word_classes import BELIEVING, ONE_SIDE, POSSESSIVES

OWN_VIEWS = frozenset(["stress", "state"])
OWN_WORDS = frozenset(["confirm", "explain", "pledge", "share_view", "stress", "state"])
UNTOLD = frozenset(["he", "it", "person", "role", "she", "we"])  # kinds of speakers whose side the words may not tell
READY = frozenset(["prepared", "ready", "willing"])
AGREED_ON = (" on", " upon", " in", " of")  # "agreed on holding": with these the -ing form says what they will do
OWN_STATE = frozenset(["country", "delegation", "government", "ministry", "side"])  # "his country would help"
OWN_STATES = frozenset(
    [
        *("authorities", "countries", "delegations", "experts", "governments", "leaders", "ministers", "ministries"),
        *("officials", "presidents", "sides", "teams"),
    ]
)
OFFERED = frozenset(  # "are happy to host": what one offers to do, and not what one is glad of
    [
        *("assist", "contribute", "continue", "cooperate", "finance", "help", "host", "offer", "provide", "support"),
        *("train", "work"),
    ]
)
AT_ONCE = frozenset(["here", "today", "tonight"])  # "delighted to host here": what is being done
ORDERING = frozenset(["direct", "instruct"])  # "directed that the teams meet": what is to be done, in any mood
VIEWS = frozenset(["agree", "confirm", "share_view"])
AGENT_REACH = 6  # tokens from "will" to the "by" of those who will do it
WILL_REACH = 14  # tokens of "Norway's quota of places for students from Chile"
OF_LATE = frozenset(["already", "earlier", "previously"])
SO_FAR = frozenset(["last", "past", "since"])  # "has announced 2 million over the last year"
ASIDE_LENGTH = 8  # tokens of a remark between commas
BINDING = ("agree", "commit", "concur", "consent")  # beginnings of verbs, as in "agree on"
SETTLING = ("agree", "decide", "settle")
SAYING = frozenset(["emphasise", "emphasize", "make clear", "reiterate", "say", "state", "stress", "underline"])
PAYING = frozenset(["allocate", "announce", "commit", "pledge"])  # a sum


def commits(g: Ground, p: Predicate, after: Following, who: Who | None) -> tuple[bool, str]:
    """Whether the clause states an intention, and with what force."""
    verb, complement = p.verb, after.complement
    if p.group.have and "ing" in p.forms:
        return False, verb.force  # "have been trying to"
    if (
        complement == "that"
        and verb.act in OWN_VIEWS
        and verb.lemma not in BELIEVING
        and _bind_themselves(g, after.content, who)
    ):
        return True, "wishes"
    if complement == "that" and _bind_own_side(g, p, after.content, who):
        return True, verb.force if verb.commits else "intends"
    if verb.asks or _is_called_for(g, p):
        return False, "wishes"
    if verb.minded and verb.act == "welcome" and complement == "to":
        return _offers(g, p, after.content), "intends"
    if verb.needs == "modal":
        possible = any("modality.can" in t.senses.classes for t in g.tokens[p.group.first : p.v])
        says = complement == "to" and g.low(g.past_adverbs(after.content + 1)) in SAYING  # "will continue to stress"
        return complement in verb.commits and not (possible or says), verb.force
    noun = noun_told(g, p, after)
    if noun is not None:
        return noun.commits and is_own(g, p.v, who) and _leads(g, p, who), noun.force
    bound = verb.lemma.startswith(BINDING) and not (p.group.be and verb.minded)
    if bound and complement != "that" and names_deed(g, after.content + (complement == "to")):
        return True, verb.force
    if verb.lemma.startswith(SETTLING) and p.group.be and settles_deed(g, p):
        return True, verb.force
    if verb.lemma.endswith(AGREED_ON) and complement == "to":
        return infinitive(g, after.content), verb.force  # "agreed on the following: to train divers"
    if (
        verb.lemma in PAYING
        and complement == "np"
        and not _is_over(g, p)
        and names_sum(g, after.content, of_money=verb.lemma == "announce")
    ):
        return True, "agreed"
    if complement not in verb.commits:
        return False, verb.force
    match complement:
        case "that":
            bound = not _is_of_another(g, after.content, who) and shall(g, after.content, a_view=verb.act in VIEWS)
            return verb.lemma in ORDERING or bound, verb.force
        case "to" if verb.lemma in READY and _says(g, after.content + 1):
            return False, verb.force
        case "to":
            leads = infinitive(g, after.content) or ("ing" in verb.commits and ing(g, after.content + 1))
            return leads, verb.force
        case _:
            return complement == "np" or verb.lemma.endswith(AGREED_ON), verb.force


def _is_called_for(g: Ground, p: Predicate) -> bool:
    """ "We must continue the work", "Norway should commit to it": what ought to be done, and nobody's promise."""
    return p.group.modal and any("modality.should" in t.senses.classes for t in g.tokens[p.group.first : p.v])


def _says(g: Ground, k: int) -> bool:
    """ "ready to repeat it": what one is ready to say."""
    k = g.past_adverbs(k)
    verb = g.tokens[k].senses.verb if k < len(g.tokens) else None
    return verb is not None and verb.act in OWN_VIEWS | {"confirm"} and not (verb.doing or verb.commits or verb.needs)


def whose(g: Ground, p: Predicate, after: Following, who: Who | None) -> tuple[str, ...]:
    """The party whose intention is told by somebody of whom the words do not say whose side is theirs: "She stressed
    Japan's readiness to", "He said that Japan will".
    """
    if who is None or who.parties or who.kind not in UNTOLD:
        return ()
    if after.complement == "that" and _tells_of_oneself(p):
        own = _who_will(g, after.content)
        alone = own is not None and own.kind in ONE_SIDE and len(own.parties) == 1
        return own.parties if own is not None and alone and will_do(g, _past_aside(g, own.j)) else ()
    noun = noun_told(g, p, after)
    return tuple(sorted(owners(g, p.v))) if noun is not None and noun.commits and _leads(g, p, who) else ()


def _leads(g: Ground, p: Predicate, who: Who | None) -> bool:
    """Whether a noun of intention leads to what will be done: "commitment to peace" leads to nothing."""
    return infinitive_after(g, p.v) or that_after(g, p.v, who) or deed_after(g, p.v)


def _tells_of_oneself(p: Predicate) -> bool:
    """Whether the verb is one by which somebody may say what they themselves will do."""
    return (p.verb.act in OWN_WORDS or p.verb.lemma == "share") and p.verb.lemma not in BELIEVING


def _offers(g: Ground, p: Predicate, k: int) -> bool:
    """ "Norway is happy to host": what it will do; "was glad to see" tells how it felt."""
    present = any(t.low in {"am", "are", "is", "'m", "'re", "m", "re"} for t in g.tokens[p.group.first : p.v])
    k = g.past_adverbs(k + 1)
    return present and g.low(k) in OFFERED and g.low(k + 1) not in AT_ONCE


def _bind_own_side(g: Ground, p: Predicate, k: int, who: Who | None) -> bool:
    """ "Norway said that it would host", "They announced that they will open": the speakers say what they will do."""
    own = _who_will(g, k)
    if who is None or not _tells_of_oneself(p):
        return False
    alone = who.kind in ONE_SIDE and len(who.parties) == 1
    k = k + 1 if g.low(k) == "that" else k
    if g.low(k) in POSSESSIVES and g.low(k + 1) in OWN_STATE:
        return (alone or who.kind in {"he", "she"}) and will_do(g, k + 2)
    if g.low(k) in {"our", "their"} and g.low(k + 1) in OWN_STATES:
        return (who.kind in ALL_SIDES or len(who.parties) > 1) and will_do(g, k + 2)
    if _will_be_done(g, k, own):
        return alone or who.kind in ALL_SIDES | {"he", "she"} or len(who.parties) > 1
    if own is None:
        return False
    if own.kind == "it":
        same = alone
    elif own.kind in {"he", "she"}:
        same = who.kind in {own.kind, "person"}
    elif own.kind in {"party", "side"}:
        same = alone and own.parties == who.parties
    elif {who.kind, own.kind} == {"they", "we"}:
        same = False  # "I would say that they will go over it"
    else:
        same = own.kind in ALL_SIDES and (who.kind in ALL_SIDES or len(who.parties) > 1)
    return same and will_do(g, _past_aside(g, own.j))


def _is_over(g: Ground, p: Predicate) -> bool:
    """ "Norway has committed 2 million since 2015", "recently announced a loan": what was paid, told as done."""
    if any(t.low in OF_LATE for t in g.tokens[p.group.first : p.v]):
        return True
    return p.group.have and any(t.low in SO_FAR or (t.date is not None and t.date.bound == "since") for t in g.tokens)


def _is_of_another(g: Ground, k: int, who: Who | None) -> bool:
    """ "Norway confirmed that the President of Chile will come": what one side tells of another's doing."""
    own = _who_will(g, k)
    alone = who is not None and len(who.parties) == 1 and own is not None and len(own.parties) == 1
    return alone and who is not None and own is not None and own.parties != who.parties


def _will_be_done(g: Ground, k: int, own: Who | None) -> bool:
    """ "that two schools will be opened": what those who say so will do, and nobody else by whom it is done."""
    will = next((n for n in range(k, min(k + WILL_REACH, len(g.tokens))) if g.low(n) in INTENDS), None)
    if will is None or (own is not None and own.i <= will <= own.j) or not is_done(g, will + 1):
        return False
    return all(t.low != "by" or t.glued for t in g.tokens[will : will + AGENT_REACH])


def _who_will(g: Ground, k: int) -> Who | None:
    """Of whom the words tell: the first actor, behind "that" or behind "that, in the year ahead,"."""
    own = next((w for w in g.actors if w.i >= k), None)
    if own is None or own.i <= k + 1 + (g.low(k + 1) == "the"):
        return own
    opens = g.low(k + 1) == "," or "glue.preposition" in g.tokens[k + 1].senses.classes
    between = g.tokens[k + 1 : own.i]
    near = opens and len(between) <= ASIDE_LENGTH + 2 and not any(t.senses.classes & FINITE_CLASSES for t in between)
    return own if near else None


def _past_aside(g: Ground, k: int) -> int:
    """Past a remark on the one who acts: "Norway, working with its parliament, intends"."""
    if g.low(k) != ",":
        return k
    return next((m + 1 for m in range(k + 1, k + ASIDE_LENGTH) if g.low(m) == ","), k)


def _bind_themselves(g: Ground, k: int, who: Who | None) -> bool:
    """ "Both sides stressed that they should cooperate": said by all of all; by one of both it is a call."""
    own = next((w for w in g.actors if k <= w.i <= k + 1), None)
    if who is None or own is None or not {who.kind, own.kind} <= ALL_SIDES or g.low(who.i) == "i":
        return False
    return g.low(g.past_adverbs(own.j)) in OBLIGING
