"""Intentions: whether a clause commits those who say it ("agreed to hold", "said they would", "commitment to")."""

from itertools import pairwise, takewhile

from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Ground
from secretariat.reading.predicates.complements import CLAUSE_STOPS, FINITE_CLASSES, Following
from secretariat.reading.predicates.speech_nouns import LIGHT_REACH
from secretariat.reading.predicates.verb_groups import Predicate
from secretariat.reading.tokens import Token

FUTURE = frozenset(["modality.future", "modality.should"])
PAST_FORMS = frozenset(["both", "past"])
OWN_VIEWS = frozenset(["stress", "state"])
OBLIGING = frozenset(["should", "must"])
OWN_WORDS = frozenset(["confirm", "pledge", "share_view", "stress", "state"])
BELIEVING = frozenset(["believe", "certain", "convinced", "deem", "estimate", "foresee", "imply", "predict", "think"])
PLANNING = frozenset(["intend", "plan"])
SINGLE_SIDES = frozenset(["party", "person", "side"])
AGREED_ON = (" on", " upon", " of")  # "agreed on holding": with these the -ing form says what they will do
ALL_SIDES = frozenset(["all", "they", "we"])
OWNERS = frozenset(["his", "her", "its", "their"])
OWN_STATE = frozenset(["country", "delegation", "government", "ministry", "side"])  # "his country would help"
OWN_STATES = frozenset(["countries", "delegations", "governments", "ministries", "sides"])
NO_PLANS = frozenset(["like", "love", "not", "prefer", "rather"])  # "would like to see" is a wish
OFFERED = frozenset(  # "are happy to host": what one offers to do, and not what one is glad of
    [
        *("assist", "contribute", "continue", "cooperate", "finance", "help", "host", "offer", "provide", "support"),
        *("train", "work"),
    ]
)
# What "should" do or be of those who agreed on it is done by them; of other things it is a view.
CARRIED_ON = frozenset(
    [
        *(
            "collaborate",
            "continue",
            "continued",
            "convened",
            "cooperate",
            "deepened",
            "developed",
            "enhanced",
            "established",
            "expanded",
        ),
        *("explored", "go", "held", "implemented", "increased", "intensified", "maintained", "meet", "opened"),
        *("promoted", "resumed", "set", "stepped", "strengthened", "work"),
    ]
)
ORDERING = frozenset(["direct", "instruct"])  # "directed that the teams meet": what is to be done, in any mood
VIEWS = frozenset(["agree", "confirm", "share_view"])
FUTURE_REACH = 30  # tokens of a that-clause in which its modal must stand
OBLIGED_REACH = 16
SPEAKER_REACH = 4  # tokens from "that" to those who are to do it
JOINT_WORK = frozenset(["cooperation", "co-operation", "coordination", "collaboration"])
JOINT_WORK_REACH = 6  # tokens: "to stronger counter-terrorism cooperation"
ASIDE_LENGTH = 8  # tokens of a remark between commas
READY = frozenset(
    ["determined", "resolved", "going", "prepared", "ready", "to", "willing"]
)  # behind "is": what its subject means to do
DEED_REACH = 6  # tokens from "agreed on" to the noun that tells what will be done
MEASURES = frozenset(
    [
        *("arrangement", "arrangements", "framework", "initiative", "initiatives", "mechanism", "mechanisms"),
        *("partnership", "program", "programmes", "programs", "project", "projects"),
        *("actions", "calendar", "measures", "plan", "plans", "programme", "roadmap", "road map", "schedule"),
        *("steps", "timetable"),
    ]
)
BINDING = ("agree", "commit")  # beginnings of verbs, as in "agree on"
SETTLING = ("agree", "decide", "settle")
ANNOUNCING = frozenset(["announce"])
AHEAD = frozenset(["another", "early", "fresh", "further", "future", "new", "next"])  # of a meeting still to come
SUMS = frozenset(["billion", "million"])
SUM_REACH = 8  # tokens of "a further contribution of more than $20 million"
DEEDS = frozenset(["exchange", "holding", "launch", "opening", "renewal", "start"])
# Nouns that end so and tell no deed: "agreed on the assessment of the situation".
NO_DEEDS = frozenset(
    [
        *("assessment", "condition", "definition", "description", "evaluation", "interpretation", "position"),
        *("question", "situation", "statement", "version"),
    ]
)
WITH_PARTICLE = frozenset(
    [
        *("collaborate", "communicate", "consult", "cooperate", "co-operate", "coordinate", "meet"),
        *("act", "build", "carry", "embark", "engage", "follow", "go", "participate", "take", "work"),
    ]
)
QUALITIES = frozenset(["broad", "close", "closer", "deep", "deeper", "fair", "free", "strong"])
BEHIND_NOUNS = frozenset(["and", "in", "of", "through", "on"])
OF_NAMES = ("naming.", "order.")  # classes of words that may be verbs too: "to launch", "to document"
# Ends of nouns and of adjectives.
NOT_VERBS = (
    "ing",
    "ion",
    "ity",
    "ment",
    "ness",
    "er",
    "onal",
    "ical",
    "eral",
    "ural",
    "ial",
    "ous",
    "ful",
    "ible",
    "tic",
)
# Verbs that end as nouns do.
VERBS_LIKE_NOUNS = (
    *("administer", "alter", "augment", "bolster", "cement", "commission", "complement", "consider", "counter"),
    *("cover", "deliver", "deter", "empower", "enter", "envision", "foster", "further", "gather", "harness"),
    *("implement", "lower", "mention", "muster", "offer", "recover", "refer", "register", "render", "supplement"),
    *("transfer", "transition", "usher", "witness"),
)


def commits(g: Ground, p: Predicate, after: Following, who: Who | None) -> tuple[bool, str]:
    """Whether the clause states an intention, and with what force."""
    verb, complement = p.verb, after.complement
    if complement == "that" and verb.act in OWN_VIEWS and _bind_themselves(g, after.content, who):
        return True, "wishes"
    if complement == "that" and _bind_own_side(g, p, after.content, who):
        return True, verb.force if verb.commits else "intends"
    if verb.asks:
        return False, "wishes"
    if verb.minded and verb.act == "welcome" and complement == "to":
        return _offers(g, p, after.content), "intends"
    if verb.needs == "modal":
        possible = any("modality.can" in t.senses.classes for t in g.tokens[p.group.first : p.v])
        return complement in verb.commits and not possible, verb.force
    if after.noun is not None:
        own = not any(p.v < w.i < p.v + LIGHT_REACH and w.kind in {"person", "side"} for w in g.actors)
        leads = _infinitive_after(g, p.v) or _that_after(g, p.v, who) or _deed_after(g, p.v)
        return after.noun.commits and own and leads, after.noun.force
    if verb.lemma.startswith(BINDING) and complement != "that" and _names_deed(g, after.content + (complement == "to")):
        return True, verb.force
    if verb.lemma.startswith(SETTLING) and p.group.be and _settles_deed(g, p):
        return True, verb.force
    if verb.lemma in ANNOUNCING and complement == "np" and _names_sum(g, after.content):
        return True, "agreed"
    if complement not in verb.commits:
        return False, verb.force
    match complement:
        case "that":
            return verb.lemma in ORDERING or _shall(g, after.content, a_view=verb.act in VIEWS), verb.force
        case "to":
            leads = _infinitive(g, after.content) or ("ing" in verb.commits and _ing(g, after.content + 1))
            return leads, verb.force
        case _:
            return complement == "np" or verb.lemma.endswith(AGREED_ON), verb.force


def _offers(g: Ground, p: Predicate, k: int) -> bool:
    """ "Norway is happy to host": what it will do; "was glad to see" tells how it felt."""
    present = any(t.low in {"am", "are", "is", "'m", "'re", "m", "re"} for t in g.tokens[p.group.first : p.v])
    return present and g.low(g.past_adverbs(k + 1)) in OFFERED


def _bind_own_side(g: Ground, p: Predicate, k: int, who: Who | None) -> bool:
    """ "Norway said that it would host", "They announced that they will open": the speakers say what they will do."""
    own = _who_will(g, k)
    if who is None or p.verb.act not in OWN_WORDS or p.verb.lemma in BELIEVING:
        return False
    alone = who.kind in SINGLE_SIDES and len(who.parties) == 1
    k = k + 1 if g.low(k) == "that" else k
    if g.low(k) in OWNERS and g.low(k + 1) in OWN_STATE:
        return (alone or who.kind in {"he", "she"}) and _will_do(g, k + 2)
    if g.low(k) == "their" and g.low(k + 1) in OWN_STATES:
        return (who.kind in ALL_SIDES or len(who.parties) > 1) and _will_do(g, k + 2)
    if own is None:
        return False
    if own.kind == "it":
        same = alone
    elif own.kind in {"he", "she"}:
        same = who.kind in {own.kind, "person"}
    elif own.kind in {"party", "side"}:
        same = alone and own.parties == who.parties
    else:
        same = own.kind in ALL_SIDES and (who.kind in ALL_SIDES or len(who.parties) > 1)
    return same and _will_do(g, _past_aside(g, own.j))


def _who_will(g: Ground, k: int) -> Who | None:
    """Of whom the words tell: the first actor, behind "that" or behind "that, in the year ahead,"."""
    own = next((w for w in g.actors if w.i >= k), None)
    if own is None or own.i <= k + 1:
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


def _will_do(g: Ground, k: int) -> bool:
    """ "would soon host", "plan to hold": what somebody means to do, and no "would be glad"."""
    k = g.past_adverbs(k)
    if k >= len(g.tokens):
        return False
    t = g.tokens[k]
    if t.senses.verb is not None and (t.senses.verb.lemma in PLANNING or t.senses.verb.lemma.endswith(" committed")):
        return g.low(k + 1) == "to" and (_infinitive(g, k + 1) or _ing(g, k + 2))
    if "modality.be" in t.senses.classes:
        k = g.past_adverbs(k + 1)
        if g.low(k) == "committed":
            return g.low(k + 1) == "to" and (_infinitive(g, k + 1) or _ing(g, k + 2))
        return g.low(k).partition(" ")[0] in READY and "to" in {g.low(k).rpartition(" ")[2], g.low(k + 1)}
    if "modality.future" not in t.senses.classes:
        return False
    will, k = k, g.past_adverbs(k + 1)
    if k >= len(g.tokens) or any(t.low in NO_PLANS for t in g.tokens[will : k + 1]):
        return False
    return _is_base(g.tokens[k]) or _may_be_verb(g.tokens[k])


def _bind_themselves(g: Ground, k: int, who: Who | None) -> bool:
    """ "Both sides stressed that they should cooperate": said by all of all; by one of both it is a call."""
    own = next((w for w in g.actors if k <= w.i <= k + 1), None)
    if who is None or own is None or not {who.kind, own.kind} <= ALL_SIDES or g.low(who.i) == "i":
        return False
    return g.low(g.past_adverbs(own.j)) in OBLIGING


def _infinitive_after(g: Ground, v: int) -> bool:
    """ "their commitment to cooperate", "commitment to ensuring", "readiness for": what the noun leads to."""
    for k in range(v + 1, min(v + LIGHT_REACH + 3, len(g.tokens))):
        low = g.tokens[k].low
        if low == "to":
            return (_infinitive(g, k) and _has_object(g, k)) or _ing(g, k + 1) or _joint_work(g, k + 1)
        noun = low in {"of", "for"} and g.tokens[k - 1].senses.speech_noun is not None and g.low(k - 2) != "no"
        if noun and (_ing(g, k + 1) if low == "of" else _joint_work(g, k + 1)):
            return True
    return False


def _deed_after(g: Ground, v: int) -> bool:
    """ "reached agreement on opening an office", "on the establishment of an office"."""
    for k in range(v + 1, min(v + LIGHT_REACH, len(g.tokens))):
        if g.tokens[k].low in {"on", "upon"}:
            noun = g.tokens[k - 1].senses.speech_noun
            agreed = k == v + 1 or (noun is not None and noun.act == "agree")
            return agreed and (_ing(g, k + 1) or _names_deed(g, k + 1))
    return False


def _names_deed(g: Ground, k: int) -> bool:
    """Whether a noun tells what will be done: "a number of measures to", "the resumption of", "joint steps"."""
    for n in range(k, min(k + DEED_REACH, len(g.tokens))):
        t = g.tokens[n]
        if t.low in MEASURES:
            return True
        if g.low(n + 1) == "of" and t.shape == "a" and (t.low in DEEDS or _is_a_doing(t.low)):
            return True
        if t.shape != "a" or "glue.conjunction" in t.senses.classes or t.date is not None:
            return False
    return False


def _settles_deed(g: Ground, p: Predicate) -> bool:
    """ "The opening of an office was agreed", "A further round was decided on": what was settled is to be done."""
    first = p.group.first
    start = next((k + 1 for k in range(first - 1, -1, -1) if g.tokens[k].low in {".", ";", ","}), 0)
    words = g.tokens[start:first]
    if any(t.low in AHEAD for t in words) and any(t.senses.series is not None or t.low == "meeting" for t in words):
        return True
    return any(t.low in DEEDS or _is_a_doing(t.low) for t, of in pairwise(words) if of.low == "of")


def _names_sum(g: Ground, k: int) -> bool:
    """ "announced 20 million dollars for the harbour": who names a sum will pay it."""
    words = takewhile(lambda t: t.low not in CLAUSE_STOPS, g.tokens[k : k + SUM_REACH])
    return any(t.low in SUMS for t in words)


def _is_a_doing(low: str) -> bool:
    return low.endswith(("tion", "sion", "ment")) and low not in NO_DEEDS


def _that_after(g: Ground, v: int, who: Who | None) -> bool:
    """ "came to an agreement that they would meet", "gave its word that it would pay"."""
    for k in range(v + 1, min(v + LIGHT_REACH, len(g.tokens))):
        if g.tokens[k].low == "that":
            own = g.starts.get(k + 1)
            alone = who is not None and len(who.parties) == 1 and own is not None and own.kind in {"it", "he", "she"}
            told = g.tokens[k - 1].senses.speech_noun is not None
            return told and (_will_do(g, own.j) if alone and own is not None else _shall(g, k + 1))
    return False


def _has_object(g: Ground, to: int) -> bool:
    """ "commitment to peace and stability", "to peace.": an unknown word that governs nothing is no verb."""
    if to + 1 >= len(g.tokens):
        return False
    if _is_base(g.tokens[to + 1]):
        return True
    if g.tokens[to + 1].low in WITH_PARTICLE:
        return True  # "to go on with", "to take part in"
    both = g.low(to + 2) == "and" and g.low(to + 1) not in QUALITIES
    if both and to + 3 < len(g.tokens) and _may_be_verb(g.tokens[to + 3]):
        return _has_object(g, to + 2)  # "to deter and confront threats"
    after = g.tokens[to + 2] if to + 2 < len(g.tokens) else None
    return after is not None and after.shape != "." and after.low not in BEHIND_NOUNS


def _joint_work(g: Ground, k: int) -> bool:
    """ "their commitment to closer cooperation": the noun says what they will do, and with whom."""
    for t in g.tokens[k : k + JOINT_WORK_REACH]:
        if t.low in JOINT_WORK or t.shape == "." or "glue.preposition" in t.senses.classes:
            return t.low in JOINT_WORK
    return False


def _ing(g: Ground, k: int) -> bool:
    return g.low(g.past_adverbs(k)).split(" ")[0].endswith("ing")


def _infinitive(g: Ground, to: int) -> bool:
    """Whether a verb follows "to", and no noun."""
    if g.low(to + 1) == "have" and to + 2 < len(g.tokens):
        return "glue.determiner" in g.tokens[to + 2].senses.classes  # "to have the next round in May"
    k = g.past_adverbs(to + 1)
    if k >= len(g.tokens):
        return False
    t = g.tokens[k]
    return _is_base(t) or (t.shape == "a" and _may_be_verb(t))


def _is_base(t: Token) -> bool:
    """Whether the lexicon knows the word as a verb in its base form."""
    return "base" in (t.senses.verb_form or "") or "base" in (t.senses.meeting_form or "")


def _may_be_verb(t: Token) -> bool:
    """Whether a word that the lexicon does not know may be a verb."""
    if any(not c.startswith(OF_NAMES) for c in t.senses.classes) or t.senses.actor or t.senses.topic:
        return False
    return not t.low.endswith(NOT_VERBS) or t.low.endswith(VERBS_LIKE_NOUNS)


def _shall(g: Ground, k: int, *, a_view: bool = False) -> bool:
    """Whether a that-clause says what its speakers shall do: "should" of anything, "will" of themselves.

    `a_view`: it is agreed, and not decided: "agreed that the treaty must be kept" promises nothing.
    """
    if not _future(g, k):
        return False
    first = next((w for w in g.actors if w.i >= k), None)
    should = next((n for n in range(k, min(k + OBLIGED_REACH, len(g.tokens))) if g.low(n) in OBLIGING), None)
    if a_view and should is not None and (first is None or first.j != should or first.kind not in ALL_SIDES):
        n = g.past_adverbs(should + 1)
        return g.low(n) in CARRIED_ON or (g.low(n) == "be" and g.low(g.past_adverbs(n + 1)) in CARRIED_ON)
    if first is not None and first.i <= k + SPEAKER_REACH and first.kind not in {"it", "source"}:
        return True
    return any(
        t.low in {"should", "shall", "be"} or t.senses.series is not None or _is_to(g, n)
        for n, t in enumerate(g.tokens[k : k + OBLIGED_REACH], k)
    )


def _future(g: Ground, k: int) -> bool:
    """Whether a that-clause is about what shall be done, rather than what is so."""
    for n, t in enumerate(g.tokens[k : k + FUTURE_REACH], k):
        if t.low == ";" or (t.low == "and" and PAST_FORMS.intersection(g.form(n + 1).split("|"))):
            return False  # "... and discussed what the group is to do"
        if t.senses.classes & FUTURE or (t.low == "be" and g.low(n - 1) != "to") or _is_to(g, n):
            return True  # "agreed that it be opened"
        if t.low in {"is", "are"} and g.low(n + 1) == "to" and _infinitive(g, n + 1):
            return True  # "agreed that experts are to meet"
    return False


def _is_to(g: Ground, k: int) -> bool:
    """ "The group is to follow up": what is settled."""
    return g.low(k) in {"is", "are"} and g.low(k + 1) == "to"


def tells_future(g: Ground, i: int, j: int) -> bool:
    """Whether words tell what shall be done: "will", "should", "is to"."""
    return any(t.senses.classes & FUTURE or _is_to(g, k) for k, t in enumerate(g.tokens[i:j], i))
