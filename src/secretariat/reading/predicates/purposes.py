"""Purposes: what those who met, met for: "held talks in Oslo to discuss fish", "spoke with her to thank her"."""

from msgspec.structs import replace

from secretariat.lexicon.phrases import HELPS
from secretariat.reading.actors import Who
from secretariat.reading.predicates.acts import clause
from secretariat.reading.predicates.clause import Clause, Course, Ground
from secretariat.reading.predicates.subjects import is_no_subject
from secretariat.reading.predicates.verb_groups import Predicate, group_of
from secretariat.reading.word_classes import ACTS_OF_TWO, ONE_WAY, POSSESSIVES, RELATIVES, SPOKE

MEETING = frozenset(["hold", "meet", "meet_with", "happen", "host", "receive"])
BOTH_WAYS = frozenset(["confirm", "recognize", "share_view", "stress"])  # what those who meet do with one mind
OCCASION = frozenset(["occasion", "opportunity", "chance"])
ENCOUNTERS = frozenset(
    [
        *("call", "consultations", "conversation", "dialogue", "discussion", "discussions", "engagement", "event"),
        *("exchange", "meeting", "meetings", "session", "summit", "talks", "trip", "visit"),
    ]
)
GIVEN = frozenset(["afforded", "gave", "given", "offered", "presented", "provided", "was", "were"])
MEANT = frozenset(["aim", "goal", "intention", "object", "objective", "objectives", "purpose"])  # of a visit
SUBJECT_LENGTH = 6  # tokens of "The first visit of its kind"
OCCASION_REACH = 7  # tokens of "an opportunity for the two sides to"
DETERMINER = "glue.determiner"
BROUGHT = frozenset(["all", "person", "role", "side"])  # kinds of those who speak where they are brought together
GOES_ON = frozenset(["and", ",", ";"])

ARRIVING = frozenset(["arrived", "arrives", "came", "is", "visited", "visits", "was"])  # behind "who"


def purpose(g: Ground, course: Course, p: Predicate) -> Clause | None:
    """The clause of a verb behind "to" that tells what a meeting was for."""
    first = p.group.first
    if g.tokens[first].low != "to" or p.verb.act not in ACTS_OF_TWO | BOTH_WAYS | ONE_WAY:
        return None
    if course.found and _is_within(course.found[-1], g, first):
        return None
    if p.verb.act in ACTS_OF_TWO and (told := _occasion(g, p)) is not None:
        return told
    met = next((k for k in range(first - 1, -1, -1) if _is_meeting(g, k) and not _is_noun(g, k)), None)
    if met is None or g.tokens[met].senses.meeting_form == "ing" or "will" in {t.low for t in g.tokens[:met]}:
        return None  # the agenda of a meeting to come
    if _is_of_a_thing(g, met) or _is_untold(g, met) or _brings_strangers(g, met, first):
        return None
    who = _who_met(g, met)
    if who is not None and is_no_subject(g, who) and g.low(group_of(g, met).first - 1) in RELATIVES:
        return None  # "a seminar in partnership with Chile, which convened 300 divers to discuss"
    if who is not None and _met_a_stranger(g, who, met, first):
        return None
    if p.verb.act in ACTS_OF_TWO:
        return clause(g, p, _with_whom(g, who, met, first), "purpose", first)
    return _of_one_mind(g, p, who, met)


def _is_within(last: Clause, g: Ground, first: int) -> bool:
    """ "to discuss efforts to address": what is discussed, and no further purpose."""
    return last.commits or (last.shape == "purpose" and g.low(first - 1) not in GOES_ON)


def _who_met(g: Ground, met: int) -> Who | None:
    """Who met: who stands nearest before the verb; a state or body named by the way only where nobody else does."""
    before = [w for w in g.actors if w.j <= met + 1 and w.kind != "source"]
    nearest = before[-1] if before else None
    if nearest is None or nearest.kind != "party" or nearest.j >= group_of(g, met).first:
        return nearest
    return next((w for w in reversed(before) if w.kind != "party"), nearest)


def _is_meeting(g: Ground, k: int) -> bool:
    t = g.tokens[k]
    return t.senses.meeting in MEETING or t.low in SPOKE or (t.low == "welcomed" and receives(g, k + 1))


def receives(g: Ground, k: int) -> bool:
    """ "welcomed President Roe to the palace", "the President of Chile, who arrived": whether a guest stands behind the
    verb, and where to.
    """
    who = g.starts.get(k)
    if who is None or not (who.kind == "person" or any(t.senses.rank for t in g.tokens[who.i : who.j])):
        return False
    if g.low(who.j) in {"at", "in", "to"}:
        return True
    arrives = (m for m in range(who.j, len(g.tokens) - 1) if g.low(m) == "who")
    return g.low(who.j) == "," and any(g.low(m + 1) in ARRIVING for m in arrives)


def _is_of_a_thing(g: Ground, k: int) -> bool:
    """ "a fund hosted by the bank to address": what a thing is for, of which a participle tells."""
    hosted = g.tokens[k].senses.meeting == "host" and g.low(k + 1) == "by"
    return hosted and not g.tokens[k - 1].kinds & HELPS


def _brings_strangers(g: Ground, met: int, first: int) -> bool:
    """ "The fair brought together 100 divers to discuss": those who are brought do, and they are nobody known."""
    if not g.low(met).startswith(("bring", "brought")):
        return False
    return not any(met < w.i < first and w.kind in BROUGHT for w in g.actors)


def _is_untold(g: Ground, met: int) -> bool:
    """ "the first ten states to meet", "should have held it": a meeting that is not told as one that was."""
    group = group_of(g, met)
    return group.to or any("modality.should" in t.senses.classes for t in g.tokens[group.first : met])


def _is_noun(g: Ground, k: int) -> bool:
    """ "held a meeting to discuss", "make a fresh start": the noun, and no "are meeting"."""
    if k > 1 and g.tokens[k].senses.meeting_form == "base" and DETERMINER in g.tokens[k - 2].senses.classes:
        return True
    if g.tokens[k].senses.meeting_form != "ing" or not k:
        return False
    return "modality.be" not in g.tokens[k - 1].senses.classes


def _occasion(g: Ground, p: Predicate) -> Clause | None:
    """ "The meeting gave the two sides an opportunity to exchange views": so they did."""
    first = p.group.first
    near = range(first - 1, max(0, first - OCCASION_REACH), -1)
    at = next((k for k in near if g.low(k) in OCCASION), None)
    if at is None or not (at == first - 1 or g.low(at + 1) in {"for", "of"}):
        return None
    given = next((k for k in range(at - 1, 0, -1) if g.low(k) in GIVEN), None)
    subject = {t.low for t in g.tokens[:SUBJECT_LENGTH]}
    told = any(w.kind == "series" and w.i <= 1 for w in g.actors[:1]) or not ENCOUNTERS.isdisjoint(subject)
    if (
        given is None
        or not told
        or not MEANT.isdisjoint(subject)
        or any("modality.future" in t.senses.classes for t in g.tokens[:at])
    ):
        return None
    return clause(g, p, None, "purpose", first)


def _met_a_stranger(g: Ground, who: Who, met: int, first: int) -> bool:
    """ "Roe met with the harbour board to discuss": two did, of whom one is nobody known."""
    told = g.tokens[met].senses.meeting == "meet_with" and _other(g, met, first) is None
    return told and who.kind in {"party", "person"} and len(who.parties) == 1


def _of_one_mind(g: Ground, p: Predicate, who: Who | None, met: int) -> Clause | None:
    """ "Dahl met with Roe to reaffirm their friendship" is said of both; "called Roe to thank her" of one."""
    if who is None or who.kind in {"series", "it"}:
        return None
    other = _other(g, met, p.group.first)
    if p.verb.act in ONE_WAY:
        return clause(g, p, who, "purpose", p.group.first) if other is not None else None
    return clause(g, p, _with_whom(g, who, met, p.group.first), "purpose", p.group.first)


def _other(g: Ground, met: int, first: int) -> Who | None:
    """Whom one met or spoke with."""
    return next((w for w in g.actors if met < w.i <= first and _is_met(g, w, met)), None)


def _is_met(g: Ground, who: Who, met: int) -> bool:
    k = who.i - 1
    k -= g.low(k) in POSSESSIVES  # "met with her counterpart"
    k -= g.low(k) == "the" and k - 1 == met and not g.low(met).endswith("with")
    return g.low(k).endswith("with") or k == met


def with_those_met(g: Ground, who: Who, first: int) -> Who | None:
    """ "Berg met her Danish counterpart and discussed kelp": both did; nobody where it is not known whom she met."""
    met = next((k for k in range(who.j, first) if _is_meeting(g, k) and not _is_noun(g, k)), None)
    if met is None or len(who.parties) != 1:
        return who
    behind = any(t.low.endswith("with") for t in g.tokens[met:first])
    return None if behind and _other(g, met, first) is None else _with_whom(g, who, met, first)


def _with_whom(g: Ground, who: Who | None, met: int, first: int) -> Who | None:
    """ "Ito met with Wang to discuss": what they met for is both sides'."""
    other = _other(g, met, first)
    if who is None or other is None or not (who.parties and other.parties):
        return who
    return replace(who, kind="side", parties=tuple(sorted({*who.parties, *other.parties})), speaker=None)
