"""Futures: what shall be done, by the verb that tells it: "would soon host", "is to follow up", "to keep the peace"."""

from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Ground
from secretariat.reading.predicates.deeds import ing
from secretariat.reading.predicates.speech_nouns import LIGHT_REACH
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST

FUTURE = frozenset(["modality.future", "modality.should"])
OBLIGING = frozenset(["must", "ought", "should"])
HOPEFULLY = "hopefully"
PLANNING = frozenset(["intend", "plan"])
ALL_SIDES = frozenset(["all", "they", "we"])
NO_PLANS = frozenset(["like", "love", "not", "prefer", "rather"])  # "would like to see" is a wish
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
APPRAISING = frozenset(["will", "would"])
APPRAISED = frozenset(
    [
        *("advantageous", "appropriate", "beneficial", "better", "crucial", "desirable", "difficult", "essential"),
        *("good", "helpful", "important", "necessary", "of", "possible", "premature", "useful", "vital", "worthwhile"),
    ]
)
BEFALLING = frozenset(["benefit", "face", "find", "gain", "grow", "need", "prosper", "see", "suffer"])
# What happens to a subject, or what it is: a forecast, and no promise.
HAPPENING = frozenset(
    [
        *("allow", "attest", "become", "comprise", "consist", "contain", "enable", "include", "involve", "reflect"),
        *("benefit", "call on", "call upon", "face", "feel", "find", "gain", "grow", "have", "know", "mark", "need"),
        *("endure", "fail", "fare", "flourish", "forget", "last", "lose", "prevail", "prosper", "recover", "represent"),
        *("preside", "preside over", "result", "rise", "see", "serve", "shrink", "succeed", "suffer", "survive"),
        *("thrive", "understand", "win"),
    ]
)
FUTURE_REACH = 30  # tokens of a that-clause in which its modal must stand
OBLIGED_REACH = 16
SPEAKER_REACH = 4  # tokens from "that" to those who are to do it
AIM_REACH = 9  # tokens of "the fundamental purpose of NATO's nuclear capability"
AIMS = frozenset(
    [
        *("aim", "aims", "ambition", "challenge", "function", "goal", "goals", "key", "mandate", "mission"),
        *(
            "objective",
            "objectives",
            "point",
            "priorities",
            "priority",
            "purpose",
            "purposes",
            "role",
            "task",
            "tasks",
            "way",
        ),
    ]
)
JOINT_WORK = frozenset(["cooperation", "co-operation", "coordination", "collaboration"])
JOINT_WORK_REACH = 6  # tokens: "to stronger counter-terrorism cooperation"
READY = frozenset(
    ["determined", "resolved", "going", "prepared", "ready", "to", "willing"]
)  # behind "is": what its subject means to do
WITH_PARTICLE = frozenset(
    [
        *("collaborate", "communicate", "consult", "cooperate", "co-operate", "coordinate", "meet"),
        *("act", "build", "carry", "embark", "engage", "follow", "go", "participate", "take", "work"),
    ]
)
# Words before a noun that may be verbs too: "commitment to fair trade", "to clean ports", "to human rights".
QUALITIES = frozenset(
    [
        *("arms", "better", "border", "broad", "clean", "clear", "climate", "close", "closer", "cyber", "debt", "deep"),
        *("deeper", "due", "early", "energy", "equal", "fair", "food", "free", "full", "fuller", "gender", "good"),
        *("great", "greater", "green", "health", "high", "higher", "human", "joint", "labor", "labour", "land", "long"),
        *("low", "lower", "marine", "mutual", "net", "new", "non", "ocean", "open", "peace", "press"),
        *("quality", "quiet", "real", "rule", "rules", "safe", "safer", "sea", "sound", "space", "speedy", "stable"),
        *("stronger", "strong", "swift", "tax", "timely", "trade", "true", "wage", "water", "wide", "wider", "women"),
        *("world", "youth", "zero"),
    ]
)
# Words of no verb that end as verbs may: "to one another's borders", "to global action", "to dialogue and peace".
NO_VERBS = frozenset(
    ["democracy", "dialogue", "diplomacy", "each", "global", "interfaith", "nature", "one", "peaceful", "responsible"]
)
EACH_SIDES = frozenset(["respective", "two"])
BEHIND_NOUNS = frozenset(["and", "in", "of", "through", "on"])
OF_NAMES = ("naming.", "order.")  # classes of words that may be verbs too: "to launch", "to document"
# Ends of nouns and of adjectives.
NOT_VERBS = (
    "ing",
    "ion",
    "ions",
    "ism",
    "inable",
    "ity",
    "ities",
    "ment",
    "ments",
    "ness",
    "sive",
    "tive",
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
    *(
        "hinder",
        "implement",
        "lower",
        "mention",
        "muster",
        "offer",
        "partner",
        "pioneer",
        "recover",
        "refer",
        "register",
        "render",
        "supplement",
    ),
    *("transfer", "transition", "usher", "witness"),
)


def will_do(g: Ground, k: int) -> bool:
    """ "would soon host", "plan to hold": what somebody means to do, and no "would be glad"."""
    k = g.past_adverbs(k)
    if k >= len(g.tokens):
        return False
    t = g.tokens[k]
    if t.senses.verb is not None and (t.senses.verb.lemma in PLANNING or t.senses.verb.lemma.endswith(" committed")):
        return g.low(k + 1) == "to" and (infinitive(g, k + 1) or ing(g, k + 2))
    if "modality.be" in t.senses.classes:
        k = g.past_adverbs(k + 1)
        if g.low(k) == "committed":
            return g.low(k + 1) == "to" and (infinitive(g, k + 1) or ing(g, k + 2))
        return g.low(k).partition(" ")[0] in READY and "to" in {g.low(k).rpartition(" ")[2], g.low(k + 1)}
    if "modality.future" not in t.senses.classes:
        return False
    will, k = k, g.past_adverbs(k + 1)
    if k >= len(g.tokens) or g.low(k) in HAPPENING or any(t.low in NO_PLANS for t in g.tokens[will : k + 1]):
        return False
    if g.low(k) == "be":
        return ing(g, k + 1)  # "will be sending"
    return is_base(g.tokens[k]) or may_be_verb(g.tokens[k])


def infinitive_after(g: Ground, v: int) -> bool:
    """ "their commitment to cooperate", "commitment to ensuring", "readiness for": what the noun leads to."""
    for k in range(v + 1, min(v + LIGHT_REACH + 3, len(g.tokens))):
        low = g.tokens[k].low
        if low == "to":
            return (infinitive(g, k) and _has_object(g, k)) or ing(g, k + 1) or _joint_work(g, k + 1)
        noun = low in {"of", "for"} and g.tokens[k - 1].senses.speech_noun is not None and g.low(k - 2) != "no"
        if noun and (ing(g, k + 1) if low == "of" else _joint_work(g, k + 1)):
            return True
    return False


def that_after(g: Ground, v: int, who: Who | None) -> bool:
    """ "came to an agreement that they would meet", "gave its word that it would pay"."""
    for k in range(v + 1, min(v + LIGHT_REACH, len(g.tokens))):
        if g.tokens[k].low == "that":
            own = g.starts.get(k + 1)
            alone = who is not None and len(who.parties) == 1 and own is not None and own.kind in {"it", "he", "she"}
            told = g.tokens[k - 1].senses.speech_noun is not None
            return told and (will_do(g, own.j) if alone and own is not None else shall(g, k + 1, a_view=True))
    return False


def _has_object(g: Ground, to: int) -> bool:
    """ "commitment to peace and stability", "to peace.": an unknown word that governs nothing is no verb."""
    if to + 1 >= len(g.tokens):
        return False
    if g.low(to + 1) in QUALITIES:
        return to + 2 < len(g.tokens) and "glue.determiner" in g.tokens[to + 2].senses.classes
    if is_base(g.tokens[to + 1]):
        return True
    if g.tokens[to + 1].low in WITH_PARTICLE:
        return True  # "to go on with", "to take part in"
    both = g.low(to + 2) == "and" and g.low(to + 1) not in QUALITIES
    if both and to + 3 < len(g.tokens) and may_be_verb(g.tokens[to + 3]):
        return _has_object(g, to + 2)  # "to deter and confront threats"
    after = g.tokens[to + 2] if to + 2 < len(g.tokens) else None
    if after is not None and after.low == "," and to + 3 < len(g.tokens):
        return "glue.preposition" in g.tokens[to + 3].senses.classes  # "to launch, in May, a fund"
    return after is not None and after.shape != "." and after.low not in BEHIND_NOUNS


def _joint_work(g: Ground, k: int) -> bool:
    """ "their commitment to closer cooperation": the noun says what they will do, and with whom."""
    for t in g.tokens[k : k + JOINT_WORK_REACH]:
        if t.low in JOINT_WORK or t.shape == "." or "glue.preposition" in t.senses.classes:
            return t.low in JOINT_WORK
    return False


def infinitive(g: Ground, to: int) -> bool:
    """Whether a verb follows "to", and no noun."""
    if g.low(to + 1) == "have" and to + 2 < len(g.tokens):
        return "glue.determiner" in g.tokens[to + 2].senses.classes  # "to have the next round in May"
    if g.low(to + 1) == "further" and "glue.determiner" in g.tokens[min(to + 2, len(g.tokens) - 1)].senses.classes:
        return True  # "to further their work"
    k = g.past_adverbs(to + 1)
    k += 2 * (g.low(k) == "re" and g.low(k + 1) == "-")  # "to re-open"
    if k >= len(g.tokens):
        return False
    t = g.tokens[k]
    return is_base(t) or (t.shape == "a" and may_be_verb(t))


def is_base(t: Token) -> bool:
    """Whether the lexicon knows the word as a verb in its base form."""
    return "base" in (t.senses.verb_form or "") or "base" in (t.senses.meeting_form or "")


def may_be_verb(t: Token) -> bool:
    """Whether a word that the lexicon does not know may be a verb."""
    if any(not c.startswith(OF_NAMES) for c in t.senses.classes) or t.senses.actor or t.senses.topic:
        return False
    if t.low in NO_VERBS:
        return False
    return not t.low.endswith(NOT_VERBS) or t.low.endswith(VERBS_LIKE_NOUNS)


def shall(g: Ground, k: int, *, a_view: bool = False) -> bool:
    """Whether a that-clause says what its speakers shall do: "should" of anything, "will" of themselves.

    `a_view`: it is agreed, and not decided: "agreed that the treaty must be kept" promises nothing.
    """
    if not _future(g, k) or _is_appraised(g, k):
        return False
    own = k + (g.low(k) == "that")
    if g.low(own) in {"our", "their"} and g.low(own + 1) in EACH_SIDES:
        return True  # "agreed that our two ministries will meet"
    first = next((w for w in g.actors if w.i >= k), None)
    should = next((n for n in range(k, min(k + OBLIGED_REACH, len(g.tokens))) if g.low(n) in OBLIGING), None)
    if a_view and should is not None and (first is None or first.j != should or first.kind not in ALL_SIDES):
        n = g.past_adverbs(should + 1 + (g.low(should + 1) == "to"))  # "ought to"
        return g.low(n) in CARRIED_ON or (g.low(n) == "be" and g.low(g.past_adverbs(n + 1)) in CARRIED_ON)
    if first is not None and first.i <= k + SPEAKER_REACH and first.kind not in {"it", "source"}:
        return True
    return any(
        t.low in {"should", "shall", "be"} or t.senses.series is not None or _is_to(g, n)
        for n, t in enumerate(g.tokens[k : k + OBLIGED_REACH], k)
    )


def _is_appraised(g: Ground, k: int) -> bool:
    """ "agreed that it would be important", "that both would see value in it": a view, and nothing to be done."""
    will = next((n for n in range(k, min(k + FUTURE_REACH, len(g.tokens))) if g.low(n) in APPRAISING), None)
    if will is None:
        return False
    n = g.past_adverbs(will + 1)
    return g.low(n) in BEFALLING or (g.low(n) == "be" and g.low(g.past_adverbs(n + 1)) in APPRAISED)


def _future(g: Ground, k: int) -> bool:
    """Whether a that-clause is about what shall be done, rather than what is so."""
    for n, t in enumerate(g.tokens[k : k + FUTURE_REACH], k):
        if t.low == ";" or (t.low == "and" and FINITE_PAST.intersection(g.form(n + 1).split("|"))):
            return False  # "... and discussed what the group is to do"
        if t.senses.classes & FUTURE or (t.low == "be" and g.low(n - 1) != "to") or _is_to(g, n):
            return True  # "agreed that it be opened"
        if t.low in {"is", "are"} and g.low(n + 1) == "to" and infinitive(g, n + 1):
            return True  # "agreed that experts are to meet"
    return False


def _is_to(g: Ground, k: int) -> bool:
    """ "The group is to follow up": what is settled; "the aim of the pact is to keep peace" tells what it is for."""
    if g.low(k) not in {"is", "are"} or g.low(k + 1) != "to":
        return False
    return all(t.low not in AIMS for t in g.tokens[max(0, k - AIM_REACH) : k])


def tells_future(g: Ground, i: int, j: int) -> bool:
    """Whether words tell what shall be done: "will", "should", "is to"; "will hopefully" tells a hope."""
    return any(
        (t.senses.classes & FUTURE and g.low(k + 1) != HOPEFULLY) or _is_to(g, k)
        for k, t in enumerate(g.tokens[i:j], i)
    )
