"""Clause shapes: how a verb of speech and its subject stand to each other, and which verbs make no clause at all."""

from itertools import takewhile

from msgspec.structs import replace

from secretariat.lexicon.language import SpeechNoun, Verb
from secretariat.lexicon.phrases import HELPS
from secretariat.reading.actors import Who
from secretariat.reading.predicates.acts import clause
from secretariat.reading.predicates.clause import STATING, Clause, Course, Ground, clause_start
from secretariat.reading.predicates.complements import OPEN_ENDS, TELLING, past_remarks
from secretariat.reading.predicates.performed import may_perform, performed, thanked
from secretariat.reading.predicates.speech_nouns import noun_before, speech_noun
from secretariat.reading.predicates.standing import STANDING
from secretariat.reading.predicates.subjects import (
    LEADING,
    can_share,
    first_of_cleft,
    in_relative,
    is_no_subject,
    is_plural,
    subject,
)
from secretariat.reading.predicates.trailing import before_article, said_before, said_by, settled_before
from secretariat.reading.predicates.verb_groups import AUXILIARIES, Predicate, group_of, predicate
from secretariat.reading.tokens import Token

# Acts of all who meet: such a verb in the passive needs no "by".
NO_AGENT = frozenset(
    [
        "agree",
        "call_for",
        "condemn",
        "confirm",
        "decide",
        "discuss",
        "exchange",
        "explain",
        "recognize",
        "share_view",
        "stress",
        "welcome",
    ]
)
HELD = frozenset(
    [
        *("border", "borders", "goal", "goals", "heritage", "history", "ideals", "interest", "interests", "objective"),
        "objectives",
        *("principles", "responsibility", "ties", "value", "values", "vision"),
    ]
)
FINITE_PAST = frozenset(["both", "past"])
HELD_REACH = 6  # tokens from "share" to what is shared
DONE_THERE = frozenset(["agree", "decide", "discuss", "exchange", "explain"])  # acts of a meeting that is over
MATTER_LENGTH = 6  # tokens of "Other areas of cooperation" before "discussed"
MATTER_REACH = 8  # tokens of "at the talks in Oslo" behind it
LISTING = frozenset(["are", "include", "included", "ranged", "was", "were"])
BRIEFING = frozenset(["apprise", "brief", "inform", "notify"])
WERE = frozenset(["been", "was", "were"])
OPENERS = frozenset(["after", "before", "if", "once", "since", "until", "when"])  # of a clause that is told beside
ASSESSED = frozenset(["assess"])  # what all who meet do to a matter, though one alone says so of it
UNNAMED = frozenset(["hope", "mention", "note", "observe", "recall", "regret", "reiterate"])  # "it was hoped that"
PLANNED = frozenset(["arrange", "envisage", "foresee", "intend", "plan"])  # "it is planned to hold"
ABOUT = frozenset(["about", "at", "for", "of", "on", "over", "that", "with"])  # behind "satisfaction was expressed"
SHARED_WORK = frozenset(["discuss", "exchange"])
BEHIND_PASSIVE = frozenset(["", ".", ",", ";", "and", "as", "at", "by", "during", "in", "too", "with"])
AGENT_REACH = 16  # tokens from a passive verb to its "by"
MEETING = frozenset(["hold", "meet", "happen", "host"])
OCCASION = frozenset(["occasion", "opportunity", "chance"])
WRITERS_ACTS = frozenset(["stress", "state", "explain"])  # "this meeting highlights"
WHERE = frozenset(["at", "by", "during", "for", "in", "on", "under"])  # behind what was announced
QUOTED = frozenset(["cited", "quoted", "reported"])  # before "as saying"
OPENING = frozenset(["party", "person", "side"])  # kinds of those who open a round by saying something
BY_MEANS = frozenset(["stress", "state", "welcome", "express_hope", "thank"])  # "began by welcoming" is speech


def speech(g: Ground, course: Course, v: int, verb: Verb, form: str) -> Clause | None:
    """The clause that a verb of speech makes, in the shape that its group tells."""
    if verb.needs == "never" or (g.low(v + 1) == "-" and g.tokens[v + 1].glued):
        return None  # "state-owned"
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
    if group.to and verb.act in {"discuss", "exchange"}:
        return None if course.found and course.found[-1].commits else _purpose(g, p)
    if p.participle and group.be:
        return _passive(g, course, p)
    if "ing" in p.forms and not group.be:
        return _participle(g, course, p)
    if group.to or (p.forms == ["participle"] and not group.have):
        return None
    return _active(g, course, p)


def _is_matter(g: Ground, course: Course, p: Predicate) -> bool:
    """ "Areas of work discussed at the round were fish and trade": a sentence that lists what they spoke of."""
    if course.found or p.verb.act not in SHARED_WORK or p.group.first != p.v or not 0 < p.v <= MATTER_LENGTH:
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
        case "call on":
            return _visits(g, p.v + 1)
        case _:
            return False


def _visits(g: Ground, k: int) -> bool:
    """ "called on the Prime Minister on Monday": a visit, and nothing is asked."""
    k += g.low(k) == "the"
    return (
        k < len(g.tokens)
        and bool(g.tokens[k].senses.rank or g.tokens[k].senses.honorific)
        and not any(t.low == "to" for t in g.tokens[k:])
    )


def _holds_in_common(g: Ground, p: Predicate) -> bool:
    """ "We share values", "the positions that they share": what they have, and do not tell each other."""
    if p.group.modal or p.group.do:
        return False
    near = takewhile(lambda t: t.shape != ".", g.tokens[p.v + 1 : p.v + 1 + HELD_REACH])
    if any(t.low in HELD for t in near):
        return True
    return not FINITE_PAST.intersection(p.forms) and speech_noun(g, p.v + 1) is None


def _performs_next(g: Ground, v: int) -> bool:
    """ "We wish to thank": the verb that follows is what is done."""
    if g.low(v + 1) != "to":
        return False
    k = g.past_adverbs(v + 2)
    verb = g.tokens[k].senses.verb if k < len(g.tokens) else None
    return verb is not None and may_perform(verb)


def _helps(g: Ground, v: int) -> bool:
    """ "have also exchanged", "have got talks to do": the helping verb of another."""
    k = g.past_adverbs(v + 1)
    if g.low(k) == "got":
        return True
    return k < len(g.tokens) and bool({"both", "participle"} & set((g.tokens[k].senses.verb_form or "").split("|")))


def _active(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "China expressed concern", "..., and called on Japan to": subject and finite verb."""
    who, shape = subject(g, p.group.first - 1, opening=not course.found)
    if (cleft := _cleft(g, p)) is not None:
        return cleft
    if shape == "shared":
        if (told := said_by(g, p)) is not None:
            return told
        if not can_share(g, course, p):
            return None
    elif who is None:
        return said_by(g, p)
    if shape == "active" and p.forms == ["base"] and not (_helped(p) or is_plural(who)):
        return None
    if who is not None:
        if _is_writers_own(g, p, who) or in_relative(g, course, who):
            return None
        if (trailing := said_before(g, p, who)) is not None:
            return trailing
    ahead = _after_will(g, p)
    if ahead and not p.verb.commits:
        return None
    made = clause(g, p, who, shape, lender=course.found[-1].who if shape == "shared" else None)
    if made is None or (ahead and not made.commits):
        return None  # "will reaffirm their ties": what they will say
    course.forms = p.forms
    received = p.verb.act == "welcome" and made.who is not None and made.who.kind != "we" and _receives(g, p.v + 1)
    return replace(made, deed=True) if received else made


def _helped(p: Predicate) -> bool:
    """Whether an auxiliary makes a base form finite: "did discuss", "were able to discuss"."""
    return p.group.modal or p.group.do or p.group.told


def _cleft(g: Ground, p: Predicate) -> Clause | None:
    """ "Fish was a further subject on which both sides exchanged views": the whole sentence is what they did."""
    who = g.ends.get(p.group.first)
    if who is None or p.verb.act not in SHARED_WORK or p.group.negated:
        return None
    first = first_of_cleft(g, who)
    return clause(g, p, who, "active", first) if first is not None else None


def _receives(g: Ground, k: int) -> bool:
    """ "welcomed President Roe to the palace": received a guest."""
    who = g.starts.get(k)
    return who is not None and who.kind == "person" and g.low(who.j) in {"at", "in", "to"}


def _after_will(g: Ground, p: Predicate) -> bool:
    """ "will support the plan": the modal makes the clause; "can support", "must discuss" tell what may be done."""
    words = g.tokens[p.group.first : p.v]
    if not words:
        return False
    possible = p.verb.doing or p.verb.act in SHARED_WORK or p.verb.needs == "modal"
    if p.verb.act in SHARED_WORK and any("modality.should" in t.senses.classes for t in words):
        return True
    return any(t.low in {"will", "shall", "ll"} or (possible and "modality.can" in t.senses.classes) for t in words)


def _is_writers_own(g: Ground, p: Predicate, who: Who) -> bool:
    """ "a meeting expected to touch on", "this meeting highlights": the writer's words of a round."""
    if who.kind != "series":
        return False
    if p.participle and (
        (p.verb.needs == "to" and not p.verb.minded) or (p.verb.act in STATING and g.low(p.v + 1) in WHERE)
    ):
        return True  # "consultations meant to", "talks announced in their statement"
    return (p.verb.asks and g.low(p.v + 1) == "to") or (p.forms == ["present"] and p.verb.act in WRITERS_ACTS)


def _purpose(g: Ground, p: Predicate) -> Clause | None:
    """ "held consultations in Washington to discuss ...": what they met for."""
    first = p.group.first
    if g.tokens[first].low == "to" and g.low(first - 1) in OCCASION and (told := _occasion(g, p)) is not None:
        return told
    met = next((k for k in range(first - 1, -1, -1) if g.tokens[k].senses.meeting in MEETING), None)
    if met is None or g.tokens[first].low != "to" or g.tokens[met].senses.meeting_form == "ing":
        return None
    if "will" in {t.low for t in g.tokens[:met]}:
        return None  # the agenda of a meeting to come
    who = next((w for w in reversed(g.actors) if w.j <= met + 1 and w.kind != "source"), None)
    return clause(g, p, _with_whom(g, who, met, first), "purpose", first)


def _occasion(g: Ground, p: Predicate) -> Clause | None:
    """ "The meeting gave the two sides an opportunity to exchange views": so they did."""
    round_ = next((w for w in g.actors[:1] if w.kind == "series" and w.i <= 1), None)
    future = any("modality.future" in t.senses.classes for t in g.tokens[: p.v])
    return clause(g, p, None, "purpose", p.group.first) if round_ is not None and not future else None


def _with_whom(g: Ground, who: Who | None, met: int, first: int) -> Who | None:
    """ "Ito met with Wang to discuss": what they met for is both sides'."""
    other = next((w for w in g.actors if met < w.i <= first and g.low(w.i - 1).endswith("with")), None)
    if other is None and met + 1 in g.starts and g.tokens[met].low == "met":
        other = g.starts[met + 1]
    if who is None or other is None or not (who.parties and other.parties):
        return who
    return replace(who, kind="side", parties=tuple(sorted({*who.parties, *other.parties})), speaker=None)


def _passive(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "It was agreed that", "Concern was expressed by both sides"."""
    if (settled := settled_before(g, p)) is not None:
        return settled
    agent = _agent(g, p.v) or _on_whose_side(g, p)
    if p.group.to or (agent is None and not _needs_no_agent(g, course, p)):
        return None
    if agent is None and p.verb.lemma in TELLING:
        return _was_told(g, p)
    if agent is None and _has_its_object(g, p):
        return None
    if p.verb.doing and (agent is not None or p.verb.act not in SHARED_WORK or not _was(g, p)):
        return None  # "is supported by experts": done, not said; "the war was addressed as well" is
    before = g.tokens[p.group.first - 1].low if p.group.first else ""
    if before in {"that", "which"} and (agent is None or p.verb.act == "welcome"):
        return None
    if before == "who" and agent is None:
        return None
    if (
        agent is None
        and course.found
        and course.found[-1].verb.act in STATING
        and not clause_start(g, course, p.group.first)
    ):
        return None  # "he said the plan was not agreed": his words
    if p.verb.act == "welcome" and g.low(p.v + 1) == "to":
        return None  # "was welcomed to the palace"
    if agent is None and any(t.low == "by" for t in g.tokens[p.v + 1 : p.v + 3]):
        return None  # "is underscored by the visit": what shows it, and nobody who says it
    if agent is None and (p.group.modal or (not p.verb.minded and _tells_of_no_meeting(g, course, p))):
        return None  # "will be welcomed", "may be taken up": a forecast
    if agent is None and p.verb.minded:
        return _minded(g, p)
    first = clause_start(g, course, p.group.first)
    if agent is None and any(t.low == "whether" for t in g.tokens[first : p.v]):
        return None  # "did not say whether the ports were discussed"
    made = clause(g, p, agent, "passive", first, _expressed(g, p, first))
    return made if made is None or agent is None else replace(made, to=made.to or _asked(g, p))


def _was_told(g: Ground, p: Predicate) -> Clause | None:
    """ "The Chilean side was briefed on the plan": told by the other of two."""
    told = g.ends.get(p.group.first)
    if told is None or told.kind not in OPENING or p.verb.lemma not in BRIEFING or not _was(g, p):
        return None
    if p.group.modal or g.low(p.v + 1) not in ABOUT:
        return None
    made = clause(g, p, None, "passive", told.i)
    return replace(made, to=told) if made is not None else None


def _tells_of_no_meeting(g: Ground, course: Course, p: Predicate) -> bool:
    """ "what was decided", "since the charter was adopted", "yet to be agreed", "are signed": none of what was done
    there and then; nor what "was reported" by nobody named.
    """
    first = p.group.first
    if p.verb.lemma == "report" or g.low(first - 1) == "what":
        return True
    words = [t.low for t in g.tokens[first : p.v]]
    if p.verb.act in DONE_THERE and not WERE.intersection(words) and g.low(first - 1) != "it":
        return True
    start = clause_start(g, course, first)
    opened = next((k for k in range(first - 1, start - 1, -1) if g.low(k) in OPENERS), None)
    if opened is None or (g.low(opened) in LEADING and opened > start and not _has_finite(g, start, opened)):
        return False  # "Progress since the last round was reviewed"
    return opened < first - 1 and all(t.low != "," for t in g.tokens[opened:first])


def _has_finite(g: Ground, i: int, j: int) -> bool:
    """Whether a clause of its own stands between two tokens: "It will be ten years", "The talks ended"."""
    return any(
        t.senses.classes & AUXILIARIES
        or t.low == ","
        or t.low.endswith("ed")
        or t.senses.verb_form in FINITE_PAST
        or t.senses.meeting_form in FINITE_PAST
        for t in g.tokens[i:j]
    )


def _has_its_object(g: Ground, p: Predicate) -> bool:
    """ "Firms are engaged in two hundred projects": what is told of has its own object behind it."""
    return p.verb.act in SHARED_WORK and p.verb.lemma.endswith(OPEN_ENDS) and g.low(p.v + 1) not in BEHIND_PASSIVE


def _was(g: Ground, p: Predicate) -> bool:
    """Whether a passive tells of what is past."""
    return any(t.low in {"was", "were"} for t in g.tokens[p.group.first : p.v])


def _needs_no_agent(g: Ground, course: Course, p: Predicate) -> bool:
    """ "Trade was discussed", "it was hoped that", "satisfaction was expressed at": said, by nobody named."""
    if p.verb.act in NO_AGENT or (p.verb.lemma in ASSESSED and _was(g, p)):
        return True
    first = p.group.first
    if p.verb.lemma in UNNAMED:
        return g.low(first - 1) == "it" and g.low(past_remarks(g, p.v + 1)) == "that"
    if p.verb.lemma in PLANNED:
        return g.low(first - 1) == "it" and g.low(p.v + 1) in {"that", "to"}
    return not course.found and g.low(p.v + 1) in ABOUT and _expressed(g, p, 0) is not None


def _minded(g: Ground, p: Predicate) -> Clause | None:
    """ "The government is determined to": a state of mind of its subject."""
    who, _ = subject(g, p.group.first - 1, opening=True)
    return clause(g, p, who, "active") if who is not None else None


def _expressed(g: Ground, p: Predicate, first: int) -> SpeechNoun | None:
    """ "Concern was expressed by": the noun of speech before a light verb."""
    return noun_before(g, first, p.group.first) if p.verb.light else None


def _asked(g: Ground, p: Predicate) -> Who | None:
    """ "China was urged by Japan to": the one of whom something is asked stands before the verb."""
    return g.ends.get(p.group.first) if p.verb.asks else None


def _agent(g: Ground, v: int) -> Who | None:
    """Who stands behind the "by" of a passive; "regret was voiced at the losses suffered by Chile" has another's."""
    for k in range(v + 1, min(v + AGENT_REACH, len(g.tokens))):
        if g.tokens[k].low == "by" and g.low(k + 1) == "them" and k == v + 1:
            return Who(i=k + 1, j=k + 2, kind="they")
        if g.tokens[k].low == "by" and k + 1 in g.starts:
            return g.starts[k + 1] if k == v + 1 or not _is_participle(g.tokens[k - 1]) else None
    return None


def _is_participle(t: Token) -> bool:
    return "both" in (t.senses.verb_form or "") or "participle" in (t.senses.verb_form or "") or t.low.endswith("ed")


def _on_whose_side(g: Ground, p: Predicate) -> Who | None:
    """ "On the Kenyan side, the need for reform was stressed": those of whom the sentence begins to tell."""
    first = g.actors[0] if g.actors else None
    if first is None or first.i != 1 or first.j > p.group.first or g.tokens[0].low not in {"on", "from"}:
        return None
    return first if first.kind == "side" else None


def _participle(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "Sun said ..., adding that ..."; "Noting that ..., Hayashi voiced"; "by thanking"."""
    k = p.group.first - 1
    if k < 0:
        return _before_subject(g, p)
    low = g.tokens[k].low
    if low == "as" and p.verb.act in STATING:
        return _quoted(g, p, k)
    if low not in {",", "by", "while"}:
        return None
    if not course.found:
        return _by_means(g, p, k) if low == "by" else None
    if course.found[-1].v >= p.v or (low == "by" and p.verb.act not in BY_MEANS):
        return None
    if course.found[-1].commits and low == "," and p.verb.act in SHARED_WORK:
        return None  # "to expand cooperation on law enforcement, sharing information": a list
    if _has_quoted(g, course.found[-1]) and p.verb.act not in STATING:
        return None  # "..., an official said, requesting anonymity"
    return clause(g, p, None, "shared")


def _quoted(g: Ground, p: Predicate, k: int) -> Clause | None:
    """ "Roe was quoted as saying that", "an agency quoted Roe as saying", "..., Roe was quoted as saying"."""
    who = g.ends.get(k) if g.low(k - 1) not in QUOTED else g.ends.get(group_of(g, k - 1).first)
    if who is None or (g.low(k - 1) not in QUOTED and g.low(who.i - 1) not in QUOTED):
        return None
    return said_before(g, p, who) or clause(g, p, who, "active")


def _has_quoted(g: Ground, before: Clause) -> bool:
    """Whether the words of a verb of saying stand before it: nothing but its circumstances follows."""
    who = before.who
    if before.shape == "trailing":
        return True
    return who is not None and g.low(before.v + 1) == "," and who.i > 1 and g.low(before_article(g, who)) in {",", '"'}


def _before_subject(g: Ground, p: Predicate) -> Clause | None:
    """ "Noting that ..., Hayashi voiced": the participle opens the sentence, and ends where its subject begins."""
    who = next((w for w in g.actors if w.i > p.v and g.tokens[w.i - 1].low == "," and _acts(g, w.j)), None)
    made = clause(g, p, who, "participle") if who is not None else None
    if who is None or made is None:
        return None
    return replace(made, j=who.i - 1, end=g.tokens[who.i - 2].end)


def _acts(g: Ground, k: int) -> bool:
    """Whether a verb follows: in "stressing the law, the Charter and the treaty" none is who stresses it."""
    k = g.past_adverbs(k)
    if k >= len(g.tokens) or g.tokens[k].low in {",", ".", ";", "and"}:
        return False
    return "glue.preposition" not in g.tokens[k].senses.classes


def _by_means(g: Ground, p: Predicate, k: int) -> Clause | None:
    """ "Hayashi opened the round by thanking": the subject of a verb that is none of speech."""
    if p.verb.doing or p.verb.act not in BY_MEANS:
        return None  # "expanded the work by focusing on ports": how it was done
    opener = next((w for w in g.actors if w.j <= k and w.kind in OPENING and not is_no_subject(g, w)), None)
    return clause(g, p, opener, "participle", p.group.first) if opener is not None else None
