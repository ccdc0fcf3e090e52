"""Passives: "it was agreed that", "concern was expressed by both sides", and which of them tell of nothing said."""

from msgspec.structs import replace

from secretariat.lexicon.language import SpeechNoun
from secretariat.reading.actors import Who
from secretariat.reading.predicates.acts import clause
from secretariat.reading.predicates.clause import OPENING, STATING, Clause, Course, Ground, clause_start
from secretariat.reading.predicates.complements import OPEN_ENDS, TELLING, past_remarks
from secretariat.reading.predicates.speech_nouns import noun_before
from secretariat.reading.predicates.subjects import LEADING, subject
from secretariat.reading.predicates.trailing import settled_before
from secretariat.reading.predicates.verb_groups import AUXILIARIES, Predicate
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import ACTS_OF_TWO, FINITE_PAST, RELATIVES_OF_THINGS

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
DONE_THERE = frozenset(["agree", "decide", "discuss", "exchange", "explain"])  # acts of a meeting that is over
BRIEFING = frozenset(["apprise", "brief", "inform", "notify", "tell", "tell of"])
WERE = frozenset(["been", "was", "were"])
APPLICANTS = frozenset(
    ["applicants", "individuals", "migrants", "nationals", "people", "persons", "refugees", "students"]
)
OPENERS = frozenset(["after", "before", "if", "once", "since", "until", "when"])  # of a clause that is told beside
ASSESSED = frozenset(["assess"])  # what all who meet do to a matter, though one alone says so of it
UNNAMED = frozenset(["hope", "mention", "note", "observe", "recall", "regret", "reiterate"])  # "it was hoped that"
# Of what one says so much only in words: "the need for a plan was mentioned".
WEIGHT = frozenset(["importance", "necessity", "need", "relevance", "significance", "urgency", "usefulness", "value"])
PLANNED = frozenset(["arrange", "envisage", "foresee", "intend", "plan"])  # "it is planned to hold"
ABOUT = frozenset(["about", "at", "for", "of", "on", "over", "that", "with"])  # behind "satisfaction was expressed"
BEHIND_PASSIVE = frozenset(["", ".", ",", ";", "and", "as", "at", "by", "during", "in", "too", "with"])
AGENT_REACH = 16  # tokens from a passive verb to its "by"


def passive(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "It was agreed that", "Concern was expressed by both sides"."""
    if (settled := settled_before(g, p)) is not None:
        return settled
    by = agent(g, p.v) or _on_whose_side(g, p)
    if p.group.to or (by is None and not _needs_no_agent(g, course, p)):
        return None
    if by is None and p.verb.lemma in TELLING | BRIEFING:
        return _was_told(g, p)
    if by is None and _has_its_object(g, p):
        return None
    if p.verb.doing and (by is not None or p.verb.act not in ACTS_OF_TWO or not _was(g, p)):
        return None  # "is supported by experts": done, not said; "the war was addressed as well" is
    before = g.tokens[p.group.first - 1].low if p.group.first else ""
    if before == "what" and p.verb.act in STATING:
        return None  # "take note of what is said by the papers"
    if before in RELATIVES_OF_THINGS and (by is None or p.verb.act == "welcome"):
        return None
    if before == "who" and by is None:
        return None
    if (
        by is None
        and course.found
        and course.found[-1].verb.act in STATING
        and not clause_start(g, course, p.group.first)
    ):
        return None  # "he said the plan was not agreed": his words
    if by is None and p.verb.act == "agree" and any(t.low in APPLICANTS for t in g.tokens[: p.group.first]):
        return None  # "20 individuals have been approved to stay": who was let in, and no plan
    if p.verb.act == "welcome" and (g.low(p.v + 1) == "to" or g.low(p.v + 2) == "arrival"):
        return None  # "was welcomed to the palace", "on arrival"
    if by is None and any(t.low == "by" for t in g.tokens[p.v + 1 : p.v + 3]):
        return None  # "is underscored by the visit": what shows it, and nobody who says it
    if by is None and (p.group.modal or (not p.verb.minded and _tells_of_no_meeting(g, course, p))):
        return None  # "will be welcomed", "may be taken up": a forecast
    if by is None and p.verb.minded:
        return _minded(g, p)
    first = clause_start(g, course, p.group.first)
    if by is None and any(t.low == "whether" for t in g.tokens[first : p.v]):
        return None  # "did not say whether the ports were discussed"
    made = clause(g, p, by, "passive", first, _expressed(g, p, first))
    return made if made is None or by is None else replace(made, to=made.to or _asked(g, p))


def _was_told(g: Ground, p: Predicate) -> Clause | None:
    """ "The Chilean side was briefed on the plan": told by the other of two."""
    told = g.ends.get(p.group.first)
    if told is None or told.kind not in OPENING or p.verb.lemma not in BRIEFING or not _was(g, p):
        return None
    if p.group.modal or not (g.low(p.v + 1) in ABOUT or p.verb.lemma.endswith(" of")):
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
    return p.verb.act in ACTS_OF_TWO and p.verb.lemma.endswith(OPEN_ENDS) and g.low(p.v + 1) not in BEHIND_PASSIVE


def _was(g: Ground, p: Predicate) -> bool:
    """Whether a passive tells of what is past."""
    return any(t.low in {"was", "were"} for t in g.tokens[p.group.first : p.v])


def _needs_no_agent(g: Ground, course: Course, p: Predicate) -> bool:
    """ "Trade was discussed", "it was hoped that", "satisfaction was expressed at": said, by nobody named."""
    if p.verb.act in NO_AGENT or p.verb.minded or (p.verb.lemma in ASSESSED and _was(g, p)):
        return True
    first = p.group.first
    if p.verb.lemma in UNNAMED and not WEIGHT.isdisjoint(t.low for t in g.tokens[:first]):
        return _was(g, p) and not course.found  # "the importance of ties was noted"
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


def agent(g: Ground, v: int) -> Who | None:
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
