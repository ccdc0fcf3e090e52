"""Subjects: who stands before a verb, or lends it a subject from the clause before."""

from secretariat.lexicon.phrases import ADVERB
from secretariat.reading.actors import Who
from secretariat.reading.predicates.clause import Clause, Course, Ground, Shape
from secretariat.reading.predicates.complements import REMARKS
from secretariat.reading.predicates.futures import PLANNING
from secretariat.reading.predicates.relatives import CONJUNCTIONS, FINITE
from secretariat.reading.predicates.verb_groups import Predicate, group_of
from secretariat.reading.word_classes import (
    ACTS_OF_TWO,
    ARTICLES,
    AUXILIARIES,
    FINITE_PAST,
    NAME_SHAPES,
    PEOPLE,
    SPOKE,
    WHILE,
)

PLURAL_KINDS = frozenset(["all", "they", "we", "side", "series"])
WHO_OPENS = frozenset(["all", "he", "party", "person", "role", "she", "side", "they", "we"])
LEADING = frozenset(["after", "before", "following", "since"])  # that open a clause of their own
ASIDES = frozenset(  # behind a comma: of whom stands before it something is told beside
    [
        *("accompanied", "acting", "along", "chaired", "co-chaired", "flanked", "headed", "joined", "led"),
        *("represented", "speaking", "together", "who", "whose"),
    ]
)
APPOSED = frozenset(["by", "with", "of", "including"])
GOVERNING = frozenset(["by", "including", "of", "through"])  # before those of whom something else is told
OF_GROUPS = frozenset(["and", "its", "our", "their"])
DESCRIBED = 5  # tokens of "science and technology" before "experts"
BEFORE_OCCASION = frozenset(["at", "during", "in"])
OCCASION_LENGTH = 8  # tokens of "during the second round of the talks"
REMARK_LENGTH = 10  # tokens of "in her closing remarks on Friday"
BEHIND_PARTICIPLE = frozenset(["as", "at", "between", "both", "during", "in", "under"])  # no object: "signed in 2006"
# In which, or where, those who met say what is their joint word; of a city it is told by the way that they met there.
PAPERS = frozenset(["communique", "declaration", "document", "letter", "message", "paper", "release", "statement"])


def subject(g: Ground, k: int, *, opening: bool) -> tuple[Who | None, Shape]:
    """The subject that ends at token k, or the sign that the clause before lends its own.

    `opening`: no clause was read before it.
    """
    k = _before_brackets(g, _before_occasion(g, _before_date(g, k)))
    if k > 0 and g.tokens[k].low == '"' and (before := _before_adverbs(g, k - 1)) + 1 in g.ends:
        k = before  # "the ministers also "took up areas for cooperation"": their words open the quotation
    if k < 0:
        return None, "active"
    if k + 1 in g.ends:
        who = _before_apposition(g, g.ends[k + 1])
        background = who.i > 1 and g.low(who.i - 1) == "where" and not _is_where_they_met(g, who.i - 1)
        background = background or (who.i > 0 and g.low(who.i - 1) == "since")  # "since Japan announced a fund"
        return (None if background or is_no_subject(g, who) else who), "active"
    low = g.tokens[k].low
    if low == ",":
        return _past_comma(g, k, opening=opening)
    if low in CONJUNCTIONS:
        if not opening:
            return None, "shared"
        met = _who_met(g, k)
        return (met, "purpose") if met is not None else (_who_opens(g, k), "active")
    if low in {"who", "which"}:
        return _of_relative(g, k), "active"
    return None, "active"


def _before_adverbs(g: Ground, k: int) -> int:
    """The last token up to here that is no adverb."""
    while k > 0 and k + 1 not in g.ends and g.tokens[k].kinds & ADVERB:
        k -= 1
    return k


def _is_where_they_met(g: Ground, where: int) -> bool:
    """ "a statement where they said", "met at the palace, where they said": no place of which is told by the way."""
    if g.low(where - 1) in PAPERS:
        return True
    return g.low(where - 1) == "," and any(t.senses.meeting_form in FINITE_PAST for t in g.tokens[: where - 1])


def _of_relative(g: Ground, k: int) -> Who | None:
    """ "Ms. Roe, who said": of whom a clause behind "who" tells; "Chileans who defend" are none who speak."""
    if k and g.low(k - 1) == ",":
        return g.ends.get(k - 1)
    who = g.ends.get(k)
    return who if who is not None and who.kind != "party" else None


def _before_date(g: Ground, k: int) -> int:
    """ "China on Monday protested", "the minister today announced"."""
    if k < 1 or g.tokens[k].date is None:
        return k
    before = k - 2 if g.tokens[k - 1].low in {"on", "late", "early"} else k - 1
    return before if before + 1 in g.ends else k


def _before_occasion(g: Ground, k: int) -> int:
    """ "Ms. Roe during the talks expressed", "Chile at the meeting urged": where it was said, without a comma."""
    if k < 1 or g.tokens[k].senses.series is None:
        return k
    for n in range(k - 1, max(0, k - OCCASION_LENGTH), -1):
        if g.low(n) in BEFORE_OCCASION:
            return n - 1 if n in g.ends and g.ends[n].kind in {"all", "person", "side"} else k
        if g.tokens[n].shape == "." or g.tokens[n].senses.verb is not None:
            break
    return k


def is_no_subject(g: Ground, who: Who) -> bool:
    """ "a meeting in Beijing will deal with": the place of something else; "what both agreed" states nothing."""
    if who.i == 0:
        return False
    before = g.tokens[who.i - 1]
    if before.low == "-" and who.i > 1 and who.kind == "party" and g.tokens[who.i - 2].senses.actor:
        return True  # "Japan-Norway exchanges"
    if before.shape == "1" and who.kind == "party":
        return True  # "at the 10 Downing Street"
    if before.low in {"as", "what", "or"} or (
        who.kind == "person" and (before.low == "by" or before.low.endswith("with"))
    ):
        return True
    if before.low in {"among", "between"}:
        return True
    if who.kind == "role" and _is_described(g, who.i - 1):
        return True  # "support to African partners committed to peace"
    if who.kind in {"party", "side"} and len(who.parties) == 1 and _ends_a_name(g, who):
        return True  # "Nordic Boats Norway will", "the Western Australian Government"
    if who.kind in {"party", "person"} and before.low == "to":
        return True  # "a mission to Japan focused on"
    if _is_of_a_row_of_cities(g, who):
        return True  # "officials in Oslo, Lima and Kobe agreed"
    if who.kind in {"all", "role", "series"} and _is_of_a_group(g, who.i - 1):
        return True  # "a network of young experts committed to"
    if (
        before.low == "and"
        and who.i > 1
        and who.kind in {"person", "series", "side"}
        and _is_another(g, who, who.i - 2)
    ):
        return True  # "Prime Ministers Key and Roe noted": one of two alone
    if who.kind not in {"party", "series"} or "glue.preposition" not in before.senses.classes or before.low in LEADING:
        return False
    return before.low != "of" or not _heads(g, who.i - 2)


def _ends_a_name(g: Ground, who: Who) -> bool:
    """Whether a capital of which nothing is known stands before a state: a longer name, and none of the state's."""
    k = who.i - 1
    t = g.tokens[k]
    if (
        k == 0
        or t.shape != "A"
        or g.low(who.i).partition(" ")[0] in {"both", "the"}
        or k in g.inside
        or t.date is not None
        or t.senses.actor is not None
    ):
        return False
    return g.tokens[k - 1].shape != "." and not (t.senses.classes or t.senses.rank or t.senses.office or t.senses.verb)


def _is_described(g: Ground, k: int) -> bool:
    """Whether a preposition, a number, or a capital of which nothing is known stands before somebody's post."""
    t = g.tokens[k]
    if g.low(k + 1).partition(" ")[0] == "the" and t.shape == "A":
        return False  # "In a post on X the Minister expressed"
    if t.senses.number is not None or t.shape == "1":
        return True  # "a bank and over 12 partners announced"
    return ("glue.preposition" in t.senses.classes and t.low not in LEADING) or (
        k > 0 and t.shape == "A" and not t.date
    )


def _is_of_a_row_of_cities(g: Ground, who: Who) -> bool:
    """Whether the row of capitals to which somebody belongs tells where others are."""
    k = who.i - 1
    if who.kind != "party" or not g.tokens[who.i].senses.city:
        return False
    while k > 1 and g.tokens[k].low in {",", "and"} and g.tokens[k - 1].senses.city:
        k -= 2
    return k < who.i - 1 and g.low(k) in {"at", "from", "in"}


def _is_of_a_group(g: Ground, k: int) -> bool:
    """Whether "of", "by" or "including" governs a bare noun, past the words that describe it."""
    for n in range(k, max(0, k - DESCRIBED), -1):
        t = g.tokens[n]
        if t.low in GOVERNING:
            return n < k
        if t.shape != "a" or (t.senses.classes and t.low not in OF_GROUPS) or t.senses.verb_form or n + 1 in g.ends:
            return False
    return False


def _is_another(g: Ground, who: Who, k: int) -> bool:
    """Whether somebody unknown stands before "and": a capital of which nothing is known, or a bare post."""
    t = g.tokens[k]
    if (t.senses.rank and k not in g.inside and len(who.parties) == 1) or t.low in {"he", "she"}:
        return True
    return (
        who.kind == "person"
        and k > 0
        and t.shape in NAME_SHAPES
        and k not in g.inside
        and not (t.senses.classes or t.date)
    )


def _heads(g: Ground, k: int) -> bool:
    """Whether the word before "of Japan" is who acts: "the Prime Minister of Japan", "the people of Japan"."""
    if k < 0:
        return False
    s = g.tokens[k].senses
    if k + 1 in g.ends and g.ends[k + 1].kind == "party":
        return False  # "the gift to Chile of Norway made nets"
    return (
        bool(s.rank or s.office or s.classes & {"roles.side", "roles.spokesperson", "collective.all"}) or k in g.inside
    )


def _before_brackets(g: Ground, k: int) -> int:
    if k > 0 and g.tokens[k].low == "]" and k in g.ends:
        return k - 1  # "[the sides] went over"
    while k >= 0 and g.tokens[k].low == ")":
        while k >= 0 and g.tokens[k].low != "(":
            k -= 1
        k -= 1
    return k


def _who_met(g: Ground, k: int) -> Who | None:
    """ "X and Y headed the delegations and resolved to": the subject of the meeting's verb goes on."""
    for m in range(k - 1, 0, -1):
        s = g.tokens[m].senses
        if "glue.relative" in s.classes:
            return None  # "hosted a fair which drew many and stressed": what the fair did
        if (s.meeting and s.meeting_form in FINITE_PAST) or g.tokens[m].low in SPOKE:
            first = group_of(g, m).first
            comma = first and g.tokens[first - 1].low == ","
            return g.ends.get(first) or (g.ends.get(first - 1) if comma else None)
    return None


def _who_opens(g: Ground, k: int) -> Who | None:
    """ "Chile stands with Japan and will support it": the subject of a verb that says nothing goes on."""
    first = g.actors[0] if g.actors else None
    if first is None or first.i > 1 or first.j >= k or first.kind not in WHO_OPENS:
        return None
    if any(t.low == "," or "glue.relative" in t.senses.classes for t in g.tokens[first.j : k]):
        return None
    verb = g.tokens[g.past_adverbs(first.j)]
    finite = verb.low.endswith(("s", "ed")) and not verb.low.endswith("eed")  # "we need fish and support for"
    return first if verb.shape == "a" and finite and not verb.senses.classes else None


def _before_apposition(g: Ground, who: Who) -> Who:
    """ "The delegation, led by Liu, expressed", "Canada as a member of the G8 noted": who speaks stands before."""
    k = who.i - 1
    if k > 1 and g.tokens[k].low in APPOSED:
        if k in g.ends and g.ends[k].kind == "person" and g.low(who.j) == ",":
            return g.ends[k]  # "Roe, spokesman of the ministry, said"
        while k > 0 and g.tokens[k].low not in {",", "as"}:
            k -= 1
        if k > 0 and k in g.ends:
            return g.ends[k]
    return who


def _past_comma(g: Ground, k: int, *, opening: bool) -> tuple[Who | None, Shape]:
    """The subject before a comma, or before the pair of commas that the verb follows."""
    if (told := _told_aside(g, k)) is not None:
        return told, "active"
    if k in g.ends:
        who = _before_apposition(g, g.ends[k])
        if not opening and who is g.ends[k] and _is_object(g, who):
            return None, "shared"
        if not is_no_subject(g, who) and not _led(g, who):
            return who, "active"
        return None, "active" if opening else "shared"
    for m in range(k - 1, 0, -1):
        if g.tokens[m].low == "," and m in g.ends:
            aside = g.low(m + 1) == "where" or (g.ends[m].kind == "party" and is_no_subject(g, g.ends[m]))
            return (None if aside else g.ends[m]), "active"
        if g.tokens[m].low in {".", ";", '"'}:
            break
    return (_who_remarks(g, k), "active") if opening else (None, "shared")


def _is_object(g: Ground, who: Who) -> bool:
    """ "Rojas welcomed the delegation, praised the crew and thanked them": whom the verb before tells of."""
    return who.i > 0 and g.form(who.i - 1) in FINITE_PAST


def _told_aside(g: Ground, k: int) -> Who | None:
    """ "Mr. Roe, who led the Swiss team, said", "The delegation, headed by Ms. Berg, an envoy, gave": of whom is told
    between the commas.
    """
    for m in range(k - 1, 0, -1):
        if g.tokens[m].low in {".", ";", '"'}:
            return None
        if g.tokens[m].low == "," and m in g.ends and (g.low(m + 1) in ASIDES or _does_beside(g, m)):
            return None if is_no_subject(g, g.ends[m]) else g.ends[m]
    return None


def _does_beside(g: Ground, m: int) -> bool:
    """ "The Minister, while pointing to trade between the two countries, underlined": whom the sentence opens with."""
    first = g.ends[m]
    opens = first.i <= 1 and first.kind in PEOPLE and len(first.parties) == 1
    return opens and g.low(m + 1 + (g.low(m + 1) in WHILE)).partition(" ")[0].endswith("ing")


def _who_remarks(g: Ground, k: int) -> Who | None:
    """ "Ms. Roe in her closing remarks on Friday, said": the first actor, with where it was said behind it."""
    first = g.actors[0] if g.actors else None
    if (
        first is None
        or first.i > 1
        or first.kind not in {"person", "side"}
        or g.low(first.j) not in {"at", "during", "in"}
    ):
        return None
    between = g.tokens[first.j : k]
    return (
        first
        if len(between) <= REMARK_LENGTH and all("glue.relative" not in t.senses.classes for t in between)
        else None
    )


def _led(g: Ground, who: Who) -> bool:
    """ "The meeting, co-chaired by Roe, focused on": the one who leads it is not all who met there."""
    if len(who.parties) > 1:
        return False
    comma = next((k for k in range(who.i - 1, 0, -1) if g.tokens[k].low == ","), None)
    return comma is not None and any(t.low == "by" for t in g.tokens[comma : who.i])


def can_share(g: Ground, course: Course, p: Predicate) -> bool:
    """Whether a verb goes on with the subject of the clause before: both finite, or both after one modal."""
    if course.found[-1].shape == "trailing" or (p.forms == ["present"] and course.forms != ["present"]):
        return False
    if _tells_of_a_thing(g, p) or _stands_behind(g, p) or is_done_by(course.found[-1]):
        return False
    if p.verb.lemma in PLANNING and g.low(p.v + 1) == "to" and g.low(p.group.first - 1) == "and":
        return not _has_nearer(g, course, p)  # "noted the damage, and plan to help"
    if p.group.modal or p.group.have or p.group.be or p.group.told:
        return not _has_nearer(g, course, p)
    if not FINITE.isdisjoint(p.forms):
        return True
    return p.forms == course.forms == ["base"] and _governs(g, p) and not _goes_on_to_do(g, course, p)


def _goes_on_to_do(g: Ground, course: Course, p: Predicate) -> bool:
    """ "will continue to train officers and support the ministry", "welcome the plan to guard the straits and address
    the tides": the deeds that stand behind one "to".
    """
    last = course.found[-1]
    does = p.verb.doing or p.verb.act in ACTS_OF_TWO or p.verb.lemma == "identify"
    to = next((k for k in range(p.v - 1, last.v, -1) if g.low(k) in {"to", ","}), last.v)
    return does and (last.complement == "to" or last.asks or g.low(to) == "to")


def is_done_by(last: Clause) -> bool:
    """ "Help, which was praised by Chile, and will go on": who stands behind "by" does not do what comes next."""
    return last.shape == "passive" and last.who is not None and last.who.i > last.v


def _tells_of_a_thing(g: Ground, p: Predicate) -> bool:
    """ "the Osaka Treaty, signed in 2006", "ties and shared sacrifice": a participle that belongs to a noun."""
    if p.verb.lemma == "agree" and g.low(p.v - 1) == "mutually":
        return True  # "on mutually agreed terms"
    if not p.participle or p.group.first != p.v:
        return False
    after = g.tokens[p.v + 1] if p.v + 1 < len(g.tokens) else None
    if after is None:
        return True
    if p.verb.lemma == "focus on" and g.low(p.v - 1) == ",":
        return after.low.endswith("ing")  # "a partnership, focused on delivering help"
    if p.verb.lemma == "share":
        plain = after.shape == "a" and after.senses.speech_noun is None and not after.senses.classes
        return plain or after.low == "future"
    return g.low(p.v - 1) == "," and after.low in BEHIND_PARTICIPLE and g.low(p.v + 2) not in REMARKS


def _stands_behind(g: Ground, p: Predicate) -> bool:
    """ "..., said the harbour master": who said the words before is somebody else, though nobody known."""
    return p.verb.lemma == "say" and g.low(p.v - 1) == "," and g.low(p.v + 1) in ARTICLES


def _has_nearer(g: Ground, course: Course, p: Predicate) -> bool:
    """ "thanked it for the help it has given and will continue to give": the auxiliary goes on with the nearer one."""
    behind = course.found[-1].v
    return any(
        behind < w.j < p.group.first and g.tokens[w.j].senses.classes & AUXILIARIES and w.kind != "series"
        for w in g.actors
    )


def _governs(g: Ground, p: Predicate) -> bool:
    """Whether an object follows at once: "recall the need", "commit to work"; "hope and support for" are nouns."""
    after = g.tokens[p.v + 1] if p.v + 1 < len(g.tokens) else None
    if after is not None and after.low == "to" and "to" in p.verb.commits:
        return True
    return after is not None and (after.low == "that" or "glue.determiner" in after.senses.classes)


def is_plural(who: Who | None) -> bool:
    """Whether a verb without -s may follow: in "US support for", "the Brazilian state of" it is a noun."""
    return who is not None and (who.kind in PLURAL_KINDS or len(who.parties) > 1)
