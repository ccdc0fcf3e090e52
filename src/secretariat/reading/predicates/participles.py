"""Participles: "Sun said ..., adding that", "Noting that ..., Hayashi voiced", "opened the round by thanking"."""

from itertools import pairwise

from msgspec.structs import replace

from secretariat.reading.predicates.acts import clause
from secretariat.reading.predicates.clause import OPENING, STATING, Clause, Course, Ground
from secretariat.reading.predicates.subjects import is_no_subject
from secretariat.reading.predicates.trailing import before_article, said_before
from secretariat.reading.predicates.verb_groups import Predicate, group_of
from secretariat.reading.word_classes import ACTS_OF_TWO, GENITIVES

DEEDS = frozenset(["agree", "decide", "discuss", "exchange"])
QUOTED = frozenset(["cited", "quoted", "reported"])  # before "as saying"
BY_MEANS = frozenset(["stress", "state", "welcome", "express_hope", "thank"])  # "began by welcoming" is speech


def participle(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """ "Sun said ..., adding that ..."; "Noting that ..., Hayashi voiced"; "by thanking"."""
    k = p.group.first - 1
    if k < 0:
        return _before_subject(g, p)
    low = g.tokens[k].low
    if g.low(p.v + 1) in {",", "of"} and low in {",", "and"}:
        return None  # "monitoring, reporting, and checks", "trade, addressing of needs": nouns in a row
    if low == "as" and p.verb.act in STATING:
        return _quoted(g, p, k)
    if (beside := _with_whom(g, p, k)) is not None:
        return beside
    if low not in {",", "by", "while"}:
        return None
    if not course.found:
        return _by_means(g, p, k) if low == "by" else _beside(g, p) if low == "," else None
    if course.found[-1].v >= p.v or (low == "by" and p.verb.act not in BY_MEANS):
        return None
    if course.found[-1].commits and low == "," and (p.verb.act in ACTS_OF_TWO or p.verb.lemma == "aim"):
        return None  # "to expand cooperation on law enforcement, sharing information": a list; "aiming to": what for
    if _is_of_a_list(g, course.found[-1], p):
        return None
    if _has_quoted(g, course.found[-1]) and p.verb.act not in STATING:
        return None  # "..., an official said, requesting anonymity"
    return clause(g, p, None, "shared", lender=course.found[-1].who)


def _with_whom(g: Ground, p: Predicate, k: int) -> Clause | None:
    """ "They met, with both sides underlining that": what is said beside, by those who stand behind "with"."""
    who = g.ends.get(k + 1)
    if who is None or g.low(who.i - 1) != "with" or who.i < 2 or g.low(who.i - 2) != ",":
        return None
    return clause(g, p, who, "active") if p.verb.act in STATING or p.verb.act in BY_MEANS else None


def _is_of_a_list(g: Ground, last: Clause, p: Predicate) -> bool:
    """ "the importance of ensuring peace, settling disputes": a deed among others, and nothing said; nor is
    "considering it as the priority".
    """
    if p.verb.lemma == "consider":
        return True
    if not (p.verb.doing or p.verb.act in DEEDS):
        return False
    between = g.tokens[last.v + 1 : p.v]
    return any(
        b.shape == "a" and b.low.endswith("ing") and "glue.preposition" in a.senses.classes
        for a, b in pairwise(between)
    )


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
    return replace(made, j=who.i - 1, end=g.ends_at(who.i - 2))


def _acts(g: Ground, k: int) -> bool:
    """Whether a verb follows: in "stressing the law, the Charter and the treaty" none is who stresses it."""
    k = g.past_adverbs(k)
    if k >= len(g.tokens) or g.tokens[k].low in {",", ".", ";", "and"}:
        return False
    return "glue.preposition" not in g.tokens[k].senses.classes


def _beside(g: Ground, p: Predicate) -> Clause | None:
    """ "Hayashi spoke with Sun, pledging to": beside a verb that is none of speech; who opens the sentence says so."""
    opener = g.actors[0] if g.actors else None
    if p.verb.doing or opener is None or opener.i > 1 or opener.kind not in OPENING or p.verb.act in ACTS_OF_TWO:
        return None
    if p.verb.act in DEEDS and len(opener.parties) == 1:
        return None  # "met Sun, agreeing to": both did
    return clause(g, p, opener, "participle", p.group.first)


def _by_means(g: Ground, p: Predicate, k: int) -> Clause | None:
    """ "Hayashi opened the round by thanking": the subject of a verb that is none of speech."""
    if p.verb.doing or p.verb.act not in BY_MEANS:
        return None  # "expanded the work by focusing on ports": how it was done
    own = (w for w in g.actors if w.j <= k and g.low(w.j) not in GENITIVES)  # not in "Norway's help", which is its own
    opener = next((w for w in own if w.kind in OPENING and not is_no_subject(g, w)), None)
    return clause(g, p, opener, "participle", p.group.first) if opener is not None else None
