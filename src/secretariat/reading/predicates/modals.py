"""Modal clauses: "The two sides will work together": the modal itself commits, before a verb that is none of speech."""

from msgspec.structs import replace

from secretariat.lexicon.language import Verb
from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Clause, Course, Ground, Shape, clause_start
from secretariat.reading.predicates.done import is_done
from secretariat.reading.predicates.futures import HAPPENING, HOPEFULLY
from secretariat.reading.predicates.passives import agent
from secretariat.reading.predicates.relatives import in_relative
from secretariat.reading.predicates.subjects import is_done_by, is_no_subject
from secretariat.reading.predicates.verb_groups import is_contracted
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import ACTS_OF_TWO, ARTICLES, NAME_SHAPES, RELATIVES

WILL = Verb("will", "state", ("np",), "intends")
# Before who "will": "I am confident that they will be held" is an opinion, "how we will do it" a question.
SUBORDINATE = frozenset(["how", "that", "what", "whether"])
TAKING = frozenset(["assume", "hold", "take over"])
CHAIRS = frozenset(["chair", "chairmanship", "presidency"])
CHAIR_REACH = 6  # tokens of "take over the rotating presidency"
# Acts of verbs that tell a deed of a subject that will do it: "will sign", "will offer", "will report to".
DEEDS = frozenset(["agree", "decide", "explain", "pledge", "propose"])
RETOLD = frozenset(["all", "party", "series", "side", "they"])
SUPPOSING = frozenset(["could", "if", "might", "otherwise", "unless", "whether"])
WISHED = frozenset(["appreciate", "consider", "like", "love", "need", "prefer", "welcome"])  # behind "would"
DENIED = frozenset(["modality.have", "modality.negation"])
PASSIVE_LENGTH = 12  # tokens of "Collaboration" before "will continue"
SPEECH_OPENERS = {"that": frozenset(["that"]), "to": frozenset(["to"]), "clause": frozenset(["that", "to"])}
JOINT_WORK = frozenset(
    [
        *("collaboration", "consultations", "contacts", "cooperation", "coordination", "dialogue", "discussions"),
        *("efforts", "engagement", "exchanges", "negotiations", "support", "talks", "work"),
    ]
)
# Papers of one state's law.
LEGAL = frozenset(["act", "determination", "directive", "memorandum", "order", "proclamation", "section"])
BEFALLING = frozenset(["becoming", "coming", "facing", "going", "having", "looking", "nothing", "seeing", "something"])


def modal(g: Ground, course: Course, v: int) -> Clause | None:
    """The clause that a "will" makes, where it states an intention; so does "would" in an account of it."""
    k = g.past_adverbs(v + 1)
    if k >= len(g.tokens) or g.tokens[k].senses.classes & DENIED or g.low(v + 1) in {"have", HOPEFULLY}:
        return None
    if g.low(v) == "would" and not _is_told_later(g, v, k):
        return None
    who = g.ends.get(v - 1 if is_contracted(g, v) else v)
    if who is None or (who.kind == "series" and is_done(g, k)):
        return _goes_on(g, course, v, k) or _shared(g, course, v, k)
    if (
        who.kind == "it"
        or (who.kind == "they" and g.low(v + 1) == "not")
        or _is_subordinate(g, course, who)
        or is_no_subject(g, who)
        or in_relative(g, course, who)
        or not _does(g, k)
        or _takes_the_chair(g, k)
        or _is_told(g, course, v)
    ):
        return None
    if who.kind == "series" and not (g.tokens[k].senses.meeting or g.tokens[k].low in {"be", "continue"}):
        return None
    made = _clause(g, v, who.i, who, "modal")
    verb = g.tokens[k].senses.verb
    return replace(made, act=verb.act) if verb is not None and _is_joint_work(verb) else made


def _is_told_later(g: Ground, v: int, k: int) -> bool:
    """ "Both sides would meet again": of what was then to come; "we would help", "it would help if" suppose."""
    who = g.ends.get(v)
    if (who is not None and who.kind not in RETOLD) or "glue.preposition" in g.tokens[k].senses.classes:
        return False
    return all(t.low not in SUPPOSING for t in g.tokens)


def _is_joint_work(verb: Verb) -> bool:
    """Whether to say that two will do it is to promise it: "will review the plan"."""
    return verb.act in ACTS_OF_TWO and not verb.commits and verb.needs != "noun"  # "will bring more ships" is no talk


def _does(g: Ground, k: int) -> bool:
    """Whether a verb of doing stands there: none of speech, and no "be" but in "be held"."""
    s = g.tokens[k].senses
    if g.tokens[k].low in HAPPENING or (g.low(k) in WISHED and g.low(k - 1) == "would"):
        return False
    if s.verb is not None and s.meeting is None and not (_is_deed(g, k, s.verb) or _is_mutual(g, k)):
        return False
    return "modality.be" not in s.classes or (k + 1 < len(g.tokens) and _is_doing(g.tokens[k + 1]))


def _is_subordinate(g: Ground, course: Course, who: Who) -> bool:
    """Whether a question or a that-clause begins before a subject, or where somebody will be who promises that: "will
    come to the fair, where we will discuss".
    """
    before = g.low(who.i - 1) if who.i else ""
    return before in SUBORDINATE or (before == "where" and bool(course.found) and course.found[-1].commits)


def _takes_the_chair(g: Ground, k: int) -> bool:
    """ "Norway will take over the presidency of the Council": a fact of the calendar."""
    takes = g.low(k) in TAKING or (g.low(k) == "take" and g.low(k + 1) == "over")
    return takes and any(t.low in CHAIRS for t in g.tokens[k + 1 : k + CHAIR_REACH])


def _is_deed(g: Ground, k: int, verb: Verb) -> bool:
    """Whether a verb of speech tells a deed here: "will support", "will review", "will sign", "will make efforts"."""
    if verb.doing or _is_joint_work(verb) or verb.needs == "noun":
        return True
    if verb.needs in SPEECH_OPENERS:  # "will maintain its quota" is no speech, "will maintain that" is
        return verb.act in DEEDS | {"state"} and g.low(k + 1) not in SPEECH_OPENERS[verb.needs]
    return verb.act in DEEDS


def _is_mutual(g: Ground, k: int) -> bool:
    """ "will inform each other"."""
    return g.low(k + 1) == "each" and g.low(k + 2) == "other"


def _is_doing(t: Token) -> bool:
    """What follows "will be" where that tells a deed: "held", "hosting"."""
    return t.senses.meeting == "hold" or (t.shape == "a" and t.low.endswith("ing") and t.low not in BEFALLING)


def _is_told(g: Ground, course: Course, v: int) -> bool:
    """ "said that they will": the clause before holds the intention already."""
    return bool(course.found) and any(t.low == "that" for t in g.tokens[course.found[-1].v : v])


def _goes_on(g: Ground, course: Course, v: int, k: int) -> Clause | None:
    """ "Collaboration will continue", "An office will be opened": what all who meet intend, though no party is the
    subject.
    """
    if g.low(v - 1) == "and" or not (g.tokens[k].low == "continue" or is_done(g, k)):
        return None  # "stands with Chile and will continue": its subject goes on
    first = clause_start(g, course, v)
    if g.low(k) == "continue" and g.low(k + 1) == "to" and not any(_is_joint(t) for t in g.tokens[first:v]):
        return None  # "The fund will continue to bring hope": a forecast
    if g.low(k) == "continue" and g.low(k + 1) == "to" and g.low(k + 2) == "be" and g.low(k + 3) in ARTICLES:
        return None  # "The Centre for Cooperation will continue to be a place": likewise
    if g.low(v - 2) == "this" and g.low(v - 1) in LEGAL:
        return None  # "This memorandum shall be implemented": how a paper takes effect
    if v <= first or v - first > PASSIVE_LENGTH or _is_told(g, course, v) or g.low(v - 1) in RELATIVES:
        return None
    return _clause(g, v, first, _doer(g, k + 1), "passive")


def _is_joint(t: Token) -> bool:
    """Whether a word tells of what several do together: "dialogue", "the Joint Committee"."""
    return t.low in JOINT_WORK or t.senses.series is not None


def _doer(g: Ground, v: int) -> Who | None:
    """Who stands behind "by", and does not only begin a longer name: "by the Oslo Task Force"."""
    who = agent(g, v)
    after = g.tokens[who.j] if who is not None and who.j < len(g.tokens) else None
    named = after is not None and (after.shape in NAME_SHAPES or (after.shape == "a" and not after.senses.classes))
    return None if named else who


def _shared(g: Ground, course: Course, v: int, k: int) -> Clause | None:
    """ "They exchanged views on trade and will meet again": the subject of the clause before does this too."""
    last = course.found[-1] if course.found else None
    if last is None or last.who is None or last.complement == "that" or g.low(v - 1) != "and" or not _does(g, k):
        return None
    if is_done_by(last):
        return None
    between = g.tokens[last.v + 1 : v - 1]
    if any(t.low in RELATIVES or t.senses.classes & {"modality.be", "modality.future"} for t in between):
        return None
    return _clause(g, v, v, last.who, "modal")


def _clause(g: Ground, v: int, first: int, who: Who | None, shape: Shape) -> Clause:
    return Clause(
        v=v,
        i=first,
        j=len(g.tokens),
        start=g.begins_at(first),
        end=g.ends_at(-1),
        shape=shape,
        who=who,
        verb=WILL,
        act="state",
        force="intends",
        complement="to",
        content=v + 1,
        commits=True,
    )
