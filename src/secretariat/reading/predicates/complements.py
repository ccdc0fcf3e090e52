"""Complements: what follows a verb of speech ("agreed to", "said that", "on", a noun), and whom it addresses."""

from msgspec import Struct

from secretariat.lexicon.language import SpeechNoun, Verb
from secretariat.lexicon.phrases import HELPS
from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import STATING, Complement, Ground
from secretariat.reading.predicates.speech_nouns import speech_noun
from secretariat.reading.predicates.verb_groups import MODAL, Predicate
from secretariat.reading.word_classes import FINITE

# Verbs whose object is who is told ("informed Hayashi of"), and those whose object may be ("warned China that").
TELLING = frozenset(["tell", "inform", "brief", "remind", "assure", "thank", "congratulate"])
ADDRESSING = TELLING | {"charge", "commend", "commit", "direct", "give", "instruct", "mandate", "task", "warn"}
ORDERING = frozenset(["authorise", "authorize", "charge", "direct", "instruct", "mandate", "order", "task"])
ORDERED_REACH = 9  # tokens of "the heads of their customs services"
OPEN_ENDS = (" in", " on", " upon", " about", " with", " of")  # ends of verbs that govern an object
FOLLOWING_REACH = 3  # tokens of "on the following"
OWNERS = frozenset(["his", "her", "its", "their", "the"])
WANTING = frozenset(["propose", "request"])  # acts behind which others are to do something
POINTING = frozenset(["so", "this", "these"])
REMARKS = frozenset(["closing", "principle", "particular", "conclusion"])  # "agreed, in closing, that"
OCCASIONS = frozenset(["after", "at", "during", "in", "on", "through"])
OCCASION_LENGTH = 9  # tokens of "at a press conference in Tokyo on Monday"
REMARK_LENGTH = 12  # tokens of a remark between commas
SOON = 14  # tokens in which the verb of a clause without "that" must follow
# What one has and does not say: "we have an interest in peace".
HAD = frozenset(
    [
        "doubt",
        "experience",
        "importance",
        "information",
        "interest",
        "need",
        "position",
        "question",
        "strategy",
        "support",
    ]
)
ADDRESSES = frozenset(["address", "remark", "speech"])  # given or made, which tells nothing of their matter
ADDRESS_LENGTH = 4  # tokens of "her opening remarks on"
REACHED = frozenset(["agree", "share_view"])  # what one reaches or comes to: an understanding, no question
NEAR_AUXILIARIES = MODAL | {"modality.be", "modality.have"}
FINITE_CLASSES = NEAR_AUXILIARIES | {"modality.do"}
NOT_FINITE = frozenset(["be", "been", "being", "having", "have", "not"])
FINITE_WORDS = frozenset(["wants", "needs", "keeps", "remains", "continues"])
CLAUSE_STOPS = frozenset([",", ";", "which", "who", "that"])
# Words that tell the complement by themselves.
OPENERS: dict[str, Complement] = {
    ".": "none",
    ";": "none",
    "to": "to",
    "that": "that",
    "how": "that",
    "whether": "that",
    '"': "quote",
    ":": "quote",
    "on": "on",
    "upon": "on",
}


class Following(Struct, frozen=True, gc=False):
    """What follows a verb: kind and place of the complement, the actor addressed, the noun of speech."""

    complement: Complement
    content: int
    to: Who | None
    noun: SpeechNoun | None


def following(g: Ground, p: Predicate) -> Following:
    """What follows a verb of speech."""
    verb = p.verb
    to = g.starts.get(p.v + 1) if _may_be_addressed(verb) else None
    after = to.j if to else _past_agent(g, p)
    content, complement = _complement(g, _past_occasion(g, after) if verb.act in STATING else after)
    if complement == "np" and verb.act in WANTING and (own := to or g.starts.get(content)) and "base" in g.form(own.j):
        content, complement = own.i, "that"  # "suggested the ministry support the plan"
    if complement in {"np", "on"} and "to" in verb.commits and (led := _led_to(g, verb, content)) is not None:
        content, complement = led, "to"
    if complement in {"np", "on"} and verb.commits and (led := _what_follows(g, content)) is not None:
        content, complement = led, "to"
    noun = _governed(g, after, addressed=_may_be_addressed(verb)) if verb.light else None
    if complement == "np" and verb.lemma not in TELLING and not verb.asks:
        to = None
    return Following(complement, content, to, noun)


def _led_to(g: Ground, verb: Verb, k: int) -> int | None:
    """Where what they will do begins, behind when and where they agreed to it, or whom they order to do it."""
    return _what_is_ordered(g, k) if verb.lemma in ORDERING else _past_time(g, k)


def _what_follows(g: Ground, k: int) -> int | None:
    """ "agreed on the following: to meet; to train": where what they will do begins."""
    at = next((n for n in range(k, k + FOLLOWING_REACH) if g.low(n) == "following"), None)
    if at is None or g.low(at + 1) not in {":", "points", "steps"}:
        return None
    colon = at + 1 + (g.low(at + 1) != ":")
    return colon + 1 if (g.low(colon), g.low(colon + 1)) == (":", "to") else None


def _past_time(g: Ground, k: int) -> int | None:
    """ "agreed in Oslo on Monday to open", "committed in 2024 to": where what they will do begins."""
    k += g.low(k) == "here"
    if g.low(k + 1) == "to" and (date := g.tokens[k].date) is not None and date.bound is None:
        return k + 1  # "undertook Friday to open"
    if g.low(k) not in OCCASIONS or (g.low(k) == "on" and (k + 1 >= len(g.tokens) or g.tokens[k + 1].date is None)):
        return None
    for n in range(k + 1, min(k + OCCASION_LENGTH, len(g.tokens))):
        t = g.tokens[n]
        if t.low == "to":
            return n
        if t.shape == "." or t.senses.verb is not None or t.senses.speech_noun is not None:
            return None
    return None


def _what_is_ordered(g: Ground, k: int) -> int | None:
    """ "charged their respective authorities to explore": where what they are to do begins."""
    for n in range(k + 1, min(k + ORDERED_REACH, len(g.tokens))):
        t = g.tokens[n]
        if t.low == "to":
            return n
        if t.shape == "." or t.low in CLAUSE_STOPS:
            return None
    return None


def _past_agent(g: Ground, p: Predicate) -> int:
    """Past those by whom it was done: "was agreed by both sides to"."""
    if not p.group.be or g.low(p.v + 1) != "by":
        return p.v + 1
    who = g.starts.get(p.v + 2)
    return who.j if who is not None else p.v + 1 + 2 * (g.low(p.v + 2) == "them")


def _governed(g: Ground, k: int, *, addressed: bool) -> SpeechNoun | None:
    """The noun of speech behind a light verb, past whom it is addressed to: "gave her Kenyan colleagues an account"."""
    told = g.starts.get(k + 1) if (addressed and g.low(k) in OWNERS) or g.low(k) == "to" else None
    return speech_noun(g, told.j if told is not None else k)


def _may_be_addressed(verb: Verb) -> bool:
    """Whether an addressee may stand between the verb and what is said: "told Hayashi that", "urged China to"."""
    return verb.asks or verb.lemma in ADDRESSING


def _points_elsewhere(g: Ground, p: Predicate) -> bool:
    """ "The Minister stated this during his visit", "she said so": what was said stands in another sentence."""
    behind = g.tokens[p.v + 2] if p.v + 2 < len(g.tokens) else None
    if g.low(p.v + 1) not in POINTING or behind is None:
        return g.low(p.v + 1) in POINTING
    return behind.shape == "." or "glue.preposition" in behind.senses.classes or behind.low in {"when", "while", "and"}


def has_what_it_needs(g: Ground, p: Predicate, after: Following) -> bool:
    """Whether the complement is there without which a verb is not read as speech."""
    if p.verb.lemma.endswith(OPEN_ENDS) and not p.group.be and not _has_object(g, after.content):
        return False
    if p.verb.act == "state" and _points_elsewhere(g, p):
        return False
    match p.verb.needs:
        case None:
            return True
        case "noun":
            if p.verb.lemma == "have" and after.noun is not None and after.noun.lemma in HAD:
                return False
            if after.noun is not None and after.noun.lemma in ADDRESSES and not _tells_of_what(g, after.content):
                return False  # "gave remarks at the meeting"
            return after.noun is not None and (p.verb.act != "agree" or after.noun.act in REACHED or after.noun.commits)
        case "modal":
            return p.group.modal
        case "clause":
            return after.complement in {"to", "that"}
        case "to":
            return after.complement == "to" and ("ing" in p.verb.commits or not _opens_noun(g, after.content + 1))
        case "np":
            return after.complement == "np"
        case _:
            return after.complement in {p.verb.needs, "quote"}


def _opens_noun(g: Ground, k: int) -> bool:
    """ "Looking to the future": a noun stands behind "to", and nothing to be done."""
    return k < len(g.tokens) and "glue.determiner" in g.tokens[k].senses.classes


def _tells_of_what(g: Ground, k: int) -> bool:
    """Whether a noun says what words were on: "remarks on trade"."""
    return any(t.low in {"about", "concerning", "on", "regarding", "that"} for t in g.tokens[k : k + ADDRESS_LENGTH])


def _has_object(g: Ground, k: int) -> bool:
    """Whether an object follows; "the exchanges that they engage in since March" has its object before it."""
    if k >= len(g.tokens) or g.tokens[k].low in {".", ";"}:
        return False
    t = g.tokens[k]
    return t.date is None and not t.senses.classes & NEAR_AUXILIARIES and t.low not in {"since", "during", "for"}


def _complement(g: Ground, k: int) -> tuple[int, Complement]:
    """Where the complement begins, and its kind."""
    at = past_remarks(g, k)
    if at >= len(g.tokens):
        return at, "none"
    t = g.tokens[at]
    if t.low == "both" and g.low(at + 1) == "to":
        return at + 1, "to"  # "agreed both to meet and to train"
    if (t.low, g.low(at + 1)) in {(":", "to"), ("to", ":")}:
        return at + 1, "to"  # "agreed: to meet; to train", "agreed to: meet; train"
    if t.low == "," and g.low(at + 1) == '"':
        return at + 1, "quote"  # "He added, "We hope""
    opened = OPENERS.get(t.low)
    if opened is not None:
        return at, opened
    if t.low == "not" and g.low(at + 1) == "to":
        return at, "to"
    if t.low.endswith("ing") and t.shape == "a":
        return at, "ing"
    if at in g.starts and _finite_after(g, g.starts[at].j):
        return at, "that"
    return at, "that" if _finite_soon(g, at) else "np"


def _past_occasion(g: Ground, at: int) -> int:
    """Past where it was said, and to whom: "said in a statement on Monday that", "confirmed to Ms. Roe that"."""
    if g.low(at) not in OCCASIONS and not (g.low(at) == "to" and at + 1 in g.starts):
        return at
    for k in range(at + 1, min(at + OCCASION_LENGTH, len(g.tokens))):
        t = g.tokens[k]
        if t.low == "that":
            return k
        if t.shape == "." or (t.senses.verb is not None and t.senses.speech_noun is None and t.shape == "a"):
            return at
    return at


def past_remarks(g: Ground, at: int) -> int:
    """Past adverbs, "in principle", "as well" and a short remark between commas."""
    while at < len(g.tokens) and g.tokens[at].low not in {"that", "both"}:
        if "glue.adverb" in g.tokens[at].senses.classes:
            at += 1
        elif (g.low(at) == "in" and g.low(at + 1) in REMARKS) or _is_also(g, at):
            at += 2
        elif g.tokens[at].low == "too":
            at += 1
        else:
            break
    if g.low(at) != ",":
        return at
    close = next((k for k in range(at + 1, at + REMARK_LENGTH) if g.low(k) == ","), None)
    return close + 1 if close is not None and g.low(close + 1) in {"to", "that"} else at


def _is_also(g: Ground, at: int) -> bool:
    """ "noted as well that", but not "as well as"."""
    return g.low(at) == "as" and g.low(at + 1) == "well" and g.low(at + 2) != "as"


def _finite_after(g: Ground, k: int) -> bool:
    """Whether a finite verb follows at a token."""
    k = g.past_adverbs(k)
    if k >= len(g.tokens):
        return False
    s = g.tokens[k].senses
    return bool(
        s.classes & FINITE_CLASSES
        or (s.verb_form and s.verb_form not in {"base", "ing"})
        or s.meeting_form in FINITE
        or g.tokens[k].low in FINITE_WORDS
    )


def _opens_another(g: Ground, k: int) -> bool:
    """ "welcomes the plan and will support it": a clause of its own, of the same subject."""
    return g.low(k) == "and" and k + 1 < len(g.tokens) and bool(g.tokens[k + 1].kinds & HELPS)


def _finite_soon(g: Ground, at: int) -> bool:
    """A clause without "that": "said bilateral ties have rich potential"."""
    if g.low(at) == "to":
        return False
    for k, t in enumerate(g.tokens[at : at + SOON], at):
        if t.low in CLAUSE_STOPS or (t.low == "and" and _opens_another(g, k)):
            return False
        if k == at or not t.kinds & HELPS:
            continue
        if t.low in {"have", "has"} or (t.senses.classes & NEAR_AUXILIARIES and t.low not in NOT_FINITE):
            return True
    return False
