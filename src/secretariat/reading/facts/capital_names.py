"""Names in capitals: "Green Harbour Fund", "Convention on the Law of the Sea"."""

import itertools
from collections.abc import Sequence

from secretariat.reading.facts.dated_papers import dated_paper
from secretariat.reading.facts.incident_names import storm
from secretariat.reading.facts.name_ends import begins, capital_end, dated_end, year_end
from secretariat.reading.facts.name_head import LONG_REACH, Head, Rule, Rules
from secretariat.reading.facts.name_words import COMMON, is_a_body
from secretariat.reading.facts.paper_names import drafted, of_a_treaty, signed_paper
from secretariat.reading.facts.reference_span import Span
from secretariat.reading.facts.subject_ends import field_end, party_end
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES, NAME_SHAPES

MEMBERS = frozenset(["states", "nations"])
LONGEST_PLAIN = 3  # tokens of "Centre of Excellence", of which there are many
HOUSE_REACH = 3  # tokens of "Exhibition Centre"
PAPERS_OF_BODIES = frozenset(["decision", "decisions", "resolution", "resolutions", "statement"])
# Capitals that go on with a name: "Agreement Establishing", "Group Plus".
BEHIND = frozenset(
    ["against", "alpha", "between", "concerning", "establishing", "global", "on", "plus", "regarding", "relating", "to"]
)
THINGS = frozenset(["bill", "code", "doctrine", "policy", "regime", "study"])  # nouns that say more of what kind it is
DESKS = frozenset(["bureau", "center", "centre", "department", "directorate", "division", "ministry", "office"])
DESK_REACH = 7  # tokens of "Department of Fishing, Ports and"
SITES = frozenset(["detention", "practice", "processing", "production", "replacement", "research", "storage", "test"])
STATUTES = frozenset(["act", "acts", "bill", "law", "laws"])
LENT = frozenset(["assistance", "cooperation", "development", "financial", "financing", "neighbourhood", "stability"])
OF_PARTIES = frozenset(["candidate", "candidates", "coalition", "government", "lawmakers", "leader", "party"])
LETTERS = 4  # tokens of a noun and the letters in brackets that stand for it
LONGEST_NUMERAL = 3  # letters of "III"
REGIONS = frozenset(
    [
        *(
            "africa",
            "america",
            "americas",
            "antarctica",
            "arctic",
            "asia",
            "balkans",
            "baltic",
            "caribbean",
            "caucasus",
        ),
        *("central asia", "europe", "latin america", "mediterranean", "middle east", "oceania", "pacific"),
        *("south asia", "southeast asia", "west africa", "east africa", "southern africa", "asia-pacific", "sahel"),
    ]
)
INTERSTATE = frozenset(["intergovernmental", "interparliamentary", "interstate"])
BETWEEN = INTERSTATE | frozenset(
    [
        *(
            "international",
            "multinational",
            "regional",
            "joint",
            "bilateral",
            "trilateral",
            "global",
        ),
        *("african", "arab", "asian", "baltic", "caribbean", "european", "islamic", "nordic", "pacific"),
        *("southeast", "world"),
        *("accreditation", "coordination", "fusion", "liaison"),
    ]
)


def _between_parties(head: Head) -> Span | None:
    """ "Joint Statement by the Ministers of Japan and Russia on 2 February": an instrument by whom it binds."""
    if head.low(head.k + 1) not in {"by", "between"} or not head.dated(LONG_REACH):
        return None
    return head.span(party_end(head.tokens, head.k, LONG_REACH))


def _of_its_own(head: Head) -> Span | None:
    """ "Green Harbour Fund", "Convention on the Law of the Sea": a capitalised name of several words."""
    whole = head.kind == "incident" or head.noun.shape == "a"
    end = head.k + 1 if whole else capital_end(head.tokens, head.k + 1)
    if whole and head.kind == "instrument":
        end = dated_end(head.tokens, end) or end  # "the European strategy of 16 September"
    if whole and head.noun.shape != "a" and end < len(head.tokens) and _goes_on_in_capitals(head, end):
        return None  # "the Blue Coast Massacre Memorial", "the Genocide and Famine Act"
    words = head.tokens[head.i : head.k]
    if _is_no_thing_between_states(head, words):
        return None
    if not whole and (_is_of_another(head) or _is_of_a_desk(head, end) or _is_no_fund(head)):
        return None  # "the Ports Program Office", "the Forum Island Countries"
    if head.kind in {"instrument", "fund"} and (field := field_end(head.tokens, end)) is not None:
        return head.span(field)
    bare = head.i == head.k and end == head.k + LETTERS and head.low(head.k + 1) == "("
    if bare and head.is_class("paper"):
        return None  # "signed several Memoranda of Understanding (MoUs)"
    if end - head.i < 2 or (head.kind == "forum" and head.is_class("standing")):
        return None
    if (
        _is_half(head, end)
        or head.noun.low == "authorities"
        or (head.is_class("house") and not _is_between_states(head, end))
    ):
        return None
    if words and words[0].low == "government":
        return None  # "the Government of National Accord"
    if any(t.low == "for" for t in words) and any("naming.house" in t.senses.classes for t in words):
        return None  # "the Norwegian Centre for Conflict Resolution" is no resolution
    if head.kind == "forum" and head.low(end) in PAPERS_OF_BODIES:
        return None  # "the EU Council decision on ship noise": a paper of theirs
    if head.is_class("chamber") and end == head.k + 1 and all(_is_a_states(t) for t in words):
        return None
    plain = head.kind in {"forum", "instrument"} and end == head.k + 1
    if plain and all(t.low in COMMON or t.low in GENITIVES or t.senses.ordinal for t in words):
        return None
    end = year_end(head.tokens, end)
    return head.span(end) if head.kind == "forum" or head.i > 0 or end - head.i > 2 else None


def _is_no_thing_between_states(head: Head, words: Sequence[Token]) -> bool:
    """A building, a body called by its alliance, a law of one state, what a meeting did when."""
    if head.kind == "channel" and [t.low for t in words[:2]] == ["world", "trade"]:
        return True
    if head.noun.low == "alliance" and len(words) == 1 and _is_a_bodys(words[0]):
        return True  # "the NATO Alliance" is the body
    if head.noun.low == "alliance" and head.low(head.k + 1) in OF_PARTIES:
        return True  # "the Progressive Alliance government": of parties, and not of states
    behind = head.tokens[head.k + 1].shape if head.k + 1 < len(head.tokens) else "."
    if head.noun.low in STATUTES and behind not in NAME_SHAPES:
        return True  # "the Green Harbour Act" is a law of one state, "the Act West Policy" a policy
    return head.low(head.k + 2) == "activities"  # "the Programme of Activities"


def _goes_on_in_capitals(head: Head, k: int) -> bool:
    """Whether what begins with an incident is the name of another thing."""
    if head.tokens[k].shape in NAME_SHAPES:
        return True
    behind = itertools.takewhile(lambda t: t.shape in NAME_SHAPES, head.tokens[k + 1 :]) if head.low(k) == "and" else ()
    return any(t.senses.reference_head not in {None, "incident"} for t in behind)


def _is_of_another(head: Head) -> bool:
    """Whether capitals right behind the noun name another thing, which has its noun last; not where they tell of a
    meeting of it, where it was, or its number: "Forum Leaders' Meeting", "Task Force II", "Agreement Establishing".
    """
    behind = head.tokens[head.k + 1 :]
    run = list(itertools.takewhile(lambda t: t.shape in NAME_SHAPES and t.date is None and not begins(t), behind))
    if not run or head.noun.low.endswith(" on") or run[0].low in BEHIND or _is_of_no_name(run[0]):
        return False
    last = run[-1]
    told = last.low in THINGS or any(t.senses.series is not None or t.senses.reference_head is not None for t in run)
    return not (told or last.shape == "AA" or len(last.low) <= LONGEST_NUMERAL or last.senses.city is not None)


def _is_of_a_desk(head: Head, end: int) -> bool:
    """Whether it is part of what a desk of one state is called: "Department of Fishing and Ports Treaties", "Deputy
    Secretary, Americas Group, Ministry of Trade".
    """
    for k in range(head.k - 1, max(-1, head.i - 1 - DESK_REACH), -1):
        if head.low(k) in DESKS:
            return head.low(k + 1) == "of"
        if k < head.i and head.tokens[k].shape != "A" and head.low(k) not in {"and", "of", ","}:
            break
    after = head.tokens[end + 1] if head.low(end) == "," and end + 1 < len(head.tokens) else None
    return head.noun.low == "group" and after is not None and (after.low in DESKS or after.senses.office)


def _is_no_fund(head: Head) -> bool:
    """Whether a facility is a building, or an instrument a tool: "the Ports Storage Facility"."""
    words = {word for t in head.tokens[head.i : head.k + 3] for word in t.low.split()}
    if head.low(head.k + 1) == "of" and head.low(head.k + 2) == "ratification":
        return True
    if head.noun.low == "facility":
        return not words.isdisjoint(SITES)
    return head.noun.low == "instrument" and words.isdisjoint(LENT)


def _is_of_no_name(t: Token) -> bool:
    s = t.senses
    return bool(s.rank or s.honorific or s.classes & {"glue.determiner", "glue.preposition", "collective.all"})


def _is_a_states(t: Token) -> bool:
    """Whether a word only tells whose it is: "the U.S. Congress" is a parliament."""
    actor = t.senses.actor
    return (
        t.shape == "."
        or t.low in {"national", "federal", *GENITIVES}
        or (actor is not None and not is_a_body(actor.party))
    )


def _is_half(head: Head, end: int) -> bool:
    """Whether the name of a house goes on: "the Brisbane Convention and Exhibition Centre" is no convention."""
    if head.low(end) != "and":
        return False
    rest = range(end + 1, min(len(head.tokens), end + 1 + HOUSE_REACH))
    capitals = itertools.takewhile(lambda k: head.tokens[k].shape in NAME_SHAPES, rest)
    return any("naming.house" in head.classes(k) for k in capitals)


def _is_between_states(head: Head, end: int) -> bool:
    """Whether a house or a council is of a body, a region or several states, and no agency of one."""
    words = head.tokens[head.i : head.k]
    if head.noun.low.endswith("s"):
        return False  # "Multilateral Development Banks" are several
    if head.is_class("organ"):
        return bool(words) and (words[0].low in BETWEEN or _is_a_bodys(words[0]))
    tail = {t.low for t in head.tokens[head.k : end] if t.shape == "A"}
    if not (tail.isdisjoint(REGIONS) and tail.isdisjoint(INTERSTATE)):
        return True  # "the Economic Commission for Africa", "the Council of Interparliamentary Work"
    if (not tail.isdisjoint(MEMBERS) and "foreign" not in tail) or (
        end - head.k > LONGEST_PLAIN and "excellence" in tail
    ):
        return True  # "the Council of the Baltic Sea States", "the Centre for Excellence in Cyber Defence"
    met = head.tokens[max(0, head.i - 3) : head.i]
    if [t.low for t in met[1:]] == ["of", "the"] and met[0].senses.series is not None:
        return True  # "the first meeting of the Peace Council"
    if head.noun.low == "secretariat":  # "the Secretariat of the African Free Trade Area"
        words = head.tokens[head.i : end]
        if any(t.senses.reference_name for t in words):
            return True
    parties = {t.senses.actor.party for t in words if t.senses.actor is not None}
    return len(parties) > 1 or any(is_a_body(party) for party in parties) or any(t.low in BETWEEN for t in words)


def _is_a_bodys(t: Token) -> bool:
    return t.senses.actor is not None and is_a_body(t.senses.actor.party)


def _between_offices(head: Head) -> Span | None:
    """ "Memorandum of Understanding between the two ministries"."""
    if head.low(head.k + 1) != "between" or not head.is_class("paper"):
        return None
    k = head.k + 3 if head.low(head.k + 2) == "the" else head.k + 2
    told = k < len(head.tokens) and (head.tokens[k].senses.office or "collective.all" in head.classes(k))
    return head.span(k + 1) if told else None


def _signed_memo(head: Head) -> Span | None:
    """ "They signed a Memorandum of Understanding on ports", "a Joint Statement was adopted on ports"."""
    told = head.is_class("memo") or "modality.be" in head.classes(head.k + 1)
    return signed_paper(head) if told else None


_ANY: tuple[Rule, ...] = (_of_its_own,)
CAPITAL_RULES: Rules = {
    "forum": _ANY,
    "instrument": (
        _between_parties,
        _of_its_own,
        _between_offices,
        dated_paper,
        drafted,
        of_a_treaty,
        _signed_memo,
    ),
    "channel": _ANY,
    "fund": _ANY,
    "incident": (storm, *_ANY),
    "proposal": _ANY,
}
