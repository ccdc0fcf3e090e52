"""Clause shapes: how a verb of speech and its subject stand to each other, and which verbs make no clause at all."""

from itertools import takewhile

from msgspec.structs import replace

from secretariat.lexicon.language import Verb
from secretariat.lexicon.phrases import HELPS
from secretariat.reading.actors import Who
from secretariat.reading.predicates.acts import clause
from secretariat.reading.predicates.clause import STATING, Clause, Course, Ground
from secretariat.reading.predicates.participles import participle
from secretariat.reading.predicates.passives import passive
from secretariat.reading.predicates.performed import may_perform, performed, thanked
from secretariat.reading.predicates.purposes import purpose, receives, with_those_met
from secretariat.reading.predicates.relatives import first_of_cleft, in_relative
from secretariat.reading.predicates.speech_nouns import speech_noun
from secretariat.reading.predicates.standing import STANDING
from secretariat.reading.predicates.subjects import can_share, is_plural, subject
from secretariat.reading.predicates.trailing import said_before, said_by
from secretariat.reading.predicates.verb_groups import Predicate, predicate
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import ACTS_OF_TWO, FINITE_PAST

HELD = frozenset(
    [
        *("bond", "bonds", "border", "borders", "friendship", "goal", "goals", "heritage", "history", "ideals"),
        *("interest", "interests", "objective", "objectives", "partnership", "principles", "relationship"),
        *("responsibility", "ties", "tradition", "value", "values", "vision"),
    ]
)
SUMS = frozenset(["billion", "hundred", "million", "thousand"])
# What talks and views are, in -ed: "had detailed talks".
OF_TALKS = frozenset(
    [
        *("animated", "balanced", "continued", "detailed", "extended", "focused", "heated", "in-depth", "informed"),
        *("limited", "mixed", "prolonged", "renewed", "repeated", "shared", "spirited", "sustained", "varied"),
    ]
)
LIVED = frozenset(["experience", "experiences", "hardships"])  # what several have had together: "have shared many"
HELD_REACH = 8  # tokens from "share" to what is shared
# Who listens, where somebody speaks.
AUDIENCES = frozenset(
    [
        *("attendees", "audience", "briefing", "ceremony", "conference", "event", "forum", "gathering", "media"),
        *("parliament", "participants", "press", "presser", "reporters", "session", "stakeout", "summit"),
    ]
)
AUDIENCE_REACH = 7  # tokens of "a joint press conference"
MATTER_LENGTH = 6  # tokens of "Other areas of cooperation" before "discussed"
MATTER_REACH = 8  # tokens of "at the talks in Oslo" behind it
LISTING = frozenset(["are", "include", "included", "ranged", "was", "were"])
WRITERS_ACTS = frozenset(["stress", "state", "explain"])  # "this meeting highlights"
CALLED = frozenset(["person", "role", "side"])  # kinds of those to whom one telephones
# What a matter presents, or an ambassador, and nobody explains.
PRESENTED = frozenset(
    [
        *(
            "challenge",
            "challenges",
            "chance",
            "credentials",
            "danger",
            "difficulties",
            "letter",
            "letters",
            "opportunities",
            "opportunity",
            "problem",
        ),
        *("problems", "risk", "risks", "threat", "threats"),
    ]
)
PRESENTED_REACH = 5  # tokens of "a new and great opportunity"
BEHIND_CALL = frozenset(["glue.preposition", "glue.conjunction"])
ITEM_MARKS = frozenset("-•*·‣◦●○▪■–")
NOTED = ACTS_OF_TWO | {"agree", "decide", "share_view"}  # what takes all who met
WHERE = frozenset(["at", "by", "during", "for", "in", "on", "under"])  # behind what was announced


def speech(g: Ground, course: Course, v: int, verb: Verb, form: str) -> Clause | None:
    """The clause that a verb of speech makes, in the shape that its group tells."""
    if g.low(v + 1) == "-" and g.tokens[v + 1].glued:
        return None  # "state-owned"
    if v and g.low(v - 1) == "no":
        return None  # "We have no wish to": a noun
    if g.tokens[v].shape == "A" and v and v + 1 < len(g.tokens) and g.tokens[v + 1].shape == "A" and _is_titled(g, v):
        return None
    p = predicate(g, v, verb, form)
    if form in STANDING:
        return STANDING[form](g, course, p)
    group = p.group
    if _says_nothing(g, p):
        return None
    if p.participle and _is_matter(g, course, p):
        return clause(g, p, None, "passive", 0)
    if p.participle and not group.be and (g.low(v + 1) == "by" or (verb.doing and g.low(v + 1) == "at")):
        return None  # "reforms supported by the programme": tells of the reforms, not of who speaks
    if "base" in p.forms and (done := performed(g, p) or thanked(g, p)) is not None:
        return done
    if verb.lemma == "wish" and _performs_next(g, v):
        return None
    if group.to and (met_for := purpose(g, course, p)) is not None:
        return met_for
    if group.to and verb.act in ACTS_OF_TWO:
        return None
    if p.participle and group.be:
        return passive(g, course, p)
    if "ing" in p.forms and not group.be:
        return participle(g, course, p)
    if group.to or (p.forms == ["participle"] and not group.have):
        return None
    return _active(g, course, p)


def _is_titled(g: Ground, v: int) -> bool:
    """ "Standards and Recommended Practices": a participle with a capital, within a sentence, is of a name."""
    before = g.tokens[v - 1]
    return "both" in (g.tokens[v].senses.verb_form or "") and before.shape == "a" and v not in g.ends


def _is_matter(g: Ground, course: Course, p: Predicate) -> bool:
    """ "Areas of work discussed at the round were fish and trade": a sentence that lists what they spoke of."""
    if course.found or p.verb.act not in ACTS_OF_TWO or p.group.first != p.v or not 0 < p.v <= MATTER_LENGTH:
        return False
    before = g.tokens[: p.v]
    if any(t.kinds & HELPS or t.senses.verb or t.shape == "." for t in before) or any(w.i < p.v for w in g.actors):
        return False
    behind = takewhile(lambda t: t.shape != "." and t.senses.verb is None, g.tokens[p.v + 1 : p.v + 1 + MATTER_REACH])
    return any(t.low in LISTING for t in behind)


def _says_nothing(g: Ground, p: Predicate) -> bool:
    """Whether a verb of many uses is none of speech here: "have sent", "take into account", "share values"."""
    match p.verb.lemma:
        case "have":
            return _helps(g, p.v)
        case "take":
            return g.low(p.v + 1) == "into"
        case "share":
            return _holds_in_common(g, p)
        case "focus on":
            beside = g.low(p.v - 1) == "all" and g.low(p.v - 2) == ","  # "a school and a fund, all focused on nets"
            return p.forms == ["present"] or beside  # "the school focuses on nets": what it is for
        case "support":
            return p.group.be and "ing" in p.forms  # "is supporting the school": a deed
        case "pass":
            return g.low(p.v + 1) in {"by", "into", "through"}
        case "consider":
            return g.low(p.v + 2) == "as"  # "consider it as vital"
        case "address":
            return _speaks_to(g, p.v + 1)
        case "celebrate" | "commemorate" | "mark":
            return "ing" in p.forms and g.low(p.v - 1) in {"was", "were"}
        case "call on":
            return _visits(g, p.v + 1)
        case "call":
            return _telephones(g, p.v + 1)
        case "present":
            return any(t.low in PRESENTED for t in g.tokens[p.v + 1 : p.v + 1 + PRESENTED_REACH])
        case _:
            return False


def _speaks_to(g: Ground, k: int) -> bool:
    """ "addressed the gathering", "addressing a joint press conference in Oslo": those who listen, and no matter."""
    noun = ""
    for t in g.tokens[k : k + AUDIENCE_REACH]:
        if t.shape == "." or "glue.preposition" in t.senses.classes or t.low == "alongside":
            break
        noun = t.low
    return noun.rpartition(" ")[2] in AUDIENCES


def _visits(g: Ground, k: int) -> bool:
    """ "called on the Prime Minister on Monday": a visit, and nothing is asked."""
    k += g.low(k) == "the"
    k += k < len(g.tokens) and (actor := g.tokens[k].senses.actor) is not None and actor.kind == "adjective"
    return (
        k < len(g.tokens)
        and bool(g.tokens[k].senses.rank or g.tokens[k].senses.honorific)
        and not any(t.low == "to" for t in g.tokens[k:])
    )


def _telephones(g: Ground, k: int) -> bool:
    """ "called the President on Monday": not a name that is given to somebody."""
    who = g.starts.get(k)
    if who is None or who.kind not in CALLED or who.j >= len(g.tokens):
        return False
    after = g.tokens[who.j]
    return after.date is not None or after.shape == "." or bool(after.senses.classes & BEHIND_CALL)


def _holds_in_common(g: Ground, p: Predicate) -> bool:
    """ "We share values", "the positions that they share": what they have, and do not tell each other."""
    if p.group.modal or p.group.do:
        return False
    near = list(takewhile(_may_be_held, g.tokens[p.v + 1 : p.v + 1 + HELD_REACH]))
    if any(t.low in HELD or (p.group.have and t.low in LIVED) for t in near):
        return True
    if any(t.low in SUMS for t in near) and all(t.senses.speech_noun is None for t in near):
        return True  # "has shared 20 million doses": what was given
    return not FINITE_PAST.intersection(p.forms) and speech_noun(g, p.v + 1) is None


def _may_be_held(t: Token) -> bool:
    """Whether what is shared may still follow; "a desire to deepen ties" is shared, and no ties."""
    return t.shape != "." and (t.senses.speech_noun is None or t.low in HELD | LIVED)


def _performs_next(g: Ground, v: int) -> bool:
    """ "We wish to thank": the verb that follows is what is done."""
    if g.low(v + 1) != "to":
        return False
    k = g.past_adverbs(v + 2)
    verb = g.tokens[k].senses.verb if k < len(g.tokens) else None
    return verb is not None and may_perform(verb)


def _helps(g: Ground, v: int) -> bool:
    """ "have also exchanged", "have today exchanged", "have got talks to do": the helping verb of another."""
    k = g.past_adverbs(v + 1)
    k += k < len(g.tokens) and g.tokens[k].date is not None
    if g.low(k) in {"been", "got"} or (g.low(k).endswith("ed") and g.low(k) not in OF_TALKS and _is_unknown(g, k)):
        return True  # "has fulfilled its pledge", "have achieved an understanding"
    return k < len(g.tokens) and bool({"both", "participle"} & set((g.tokens[k].senses.verb_form or "").split("|")))


def _is_unknown(g: Ground, k: int) -> bool:
    """Whether no table knows a word: one in -ed behind "have" is then a deed, "have achieved an understanding"."""
    s = g.tokens[k].senses
    return g.tokens[k].shape == "a" and not (s.classes or s.verb or s.speech_noun or s.meeting)


def _is_noted(g: Ground, p: Predicate) -> bool:
    """ "- Agreed to share data": an item of a summary that leaves out all who met; not "- Agreed minutes were"."""
    if not (p.group.first == 1 and g.low(0) in ITEM_MARKS and p.verb.act in NOTED) or FINITE_PAST.isdisjoint(p.forms):
        return False
    return not any(t.senses.verb_form in FINITE_PAST or "modality.be" in t.senses.classes for t in g.tokens[p.v + 1 :])


def _active(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "China expressed concern", "..., and called on Japan to": subject and finite verb."""
    who, shape = subject(g, p.group.first - 1, opening=not course.found)
    if shape == "purpose" and who is not None and p.verb.act in ACTS_OF_TWO:
        who = with_those_met(g, who, p.group.first)
    if (cleft := _cleft(g, p)) is not None:
        return cleft
    if _lacks_its_object(g, p) or _is_of_what_is_expected(g, p):
        return None
    if p.v + 1 in g.starts and (told := said_by(g, p)) is not None:
        return told
    if who is None and not course.found and _is_noted(g, p):
        return clause(g, p, None, "passive", p.group.first)
    if (shape == "shared" and not can_share(g, course, p)) or (shape != "shared" and who is None):
        return None
    if shape == "active" and p.forms == ["base"] and not (_helped(p) or (is_plural(who) and not _is_noun(g, p))):
        return None
    if who is not None:
        if shape == "active" and p.forms == ["present"] and _are_several(g, who):
            return None  # "of the two countries, fears about hunger": the plural of a noun
        if _is_writers_own(g, p, who) or in_relative(g, course, who):
            return None
        if (trailing := said_before(g, p, who)) is not None:
            return trailing
    ahead = _after_will(g, p)
    if _is_promised(course, p) or (ahead and not p.verb.commits):
        return None
    made = clause(g, p, who, shape, lender=course.found[-1].who if shape == "shared" else None)
    if made is None or (ahead and not made.commits):
        return None  # "will reaffirm their ties": what they will say
    course.forms = p.forms
    received = p.verb.act == "welcome" and made.who is not None and made.who.kind != "we" and receives(g, p.v + 1)
    return replace(made, deed=True) if received else made


def _are_several(g: Ground, who: Who) -> bool:
    """Whether a verb with -s cannot be that of a subject: "they", "both sides"."""
    last = g.low(who.j - 1)
    return last in {"they", "we"} or (who.kind == "all" and last.endswith("s"))


def _lacks_its_object(g: Ground, p: Predicate) -> bool:
    """ "the agreements that both have signed will help": the verb behind it is that of what was signed."""
    after = g.tokens[p.v + 1] if p.v + 1 < len(g.tokens) else None
    if after is None or (after.low == "." and p.verb.lemma == "identify"):
        return True  # "threats we have identified."
    return "modality.future" in after.senses.classes and after.shape == "a"


def _is_noun(g: Ground, p: Predicate) -> bool:
    """ "government support through the fund": a base form that a preposition follows, and no object."""
    after = g.tokens[p.v + 1] if p.v + 1 < len(g.tokens) else None
    return p.verb.lemma == "support" and after is not None and "glue.preposition" in after.senses.classes


def _is_of_what_is_expected(g: Ground, p: Predicate) -> bool:
    """ "the meeting of leaders, expected for May": a participle, and no word of the leaders."""
    bare = p.participle and p.group.first == p.v and g.low(p.v + 1) == "to"
    return bare and p.verb.act == "express_hope" and g.low(p.v - 1) == "," and p.v - 1 in g.ends


def _helped(p: Predicate) -> bool:
    """Whether an auxiliary makes a base form finite: "did discuss", "were able to discuss"."""
    return p.group.modal or p.group.do or p.group.told


def _cleft(g: Ground, p: Predicate) -> Clause | None:
    """ "Fish was a further subject on which both sides exchanged views": the whole sentence is what they did."""
    who = g.ends.get(p.group.first)
    if who is None or p.verb.act not in ACTS_OF_TWO or p.group.negated:
        return None
    first = first_of_cleft(g, who)
    return clause(g, p, who, "active", first) if first is not None else None


def _after_will(g: Ground, p: Predicate) -> bool:
    """ "will support the plan": the modal makes the clause; "can support", "must discuss" tell what may be done."""
    words = g.tokens[p.group.first : p.v]
    if not words:
        return False
    possible = p.verb.doing or p.verb.act in ACTS_OF_TWO or p.verb.needs == "modal"
    if p.verb.act in ACTS_OF_TWO and any("modality.should" in t.senses.classes for t in words):
        return True
    return any(t.low in {"will", "shall", "ll"} or (possible and "modality.can" in t.senses.classes) for t in words)


def _is_promised(course: Course, p: Predicate) -> bool:
    """ "will sign the treaty": the modal made the clause already."""
    return bool(course.found) and course.found[-1].shape == "modal" and course.found[-1].v >= p.group.first


def _is_writers_own(g: Ground, p: Predicate, who: Who) -> bool:
    """ "a meeting expected to touch on", "this meeting highlights": the writer's words of a round."""
    if who.kind != "series":
        return False
    if p.participle and (
        (p.verb.needs == "to" and not p.verb.minded) or (p.verb.act in STATING and g.low(p.v + 1) in WHERE)
    ):
        return True  # "consultations meant to", "talks announced in their statement"
    if p.verb.lemma == "inform" and p.group.modal:
        return True  # "the talks would inform its study"
    return (p.verb.asks and g.low(p.v + 1) == "to") or (p.forms == ["present"] and p.verb.act in WRITERS_ACTS)
