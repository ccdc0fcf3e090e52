"""The core of a phrase that names a round: its nouns, and how far it reaches to the left of them."""

from msgspec import Struct

from secretariat.lexicon.language import SeriesNoun
from secretariat.lexicon.phrases import NO_SENSES
from secretariat.reading.phrases.modifiers import ROLE_WORDS, joins, may_modify, same_kind, starts_clause
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CAPITALS, FINITE_PAST, NAME_SHAPES

QUOTES = frozenset(['"', "'"])
OF_REACH = 14  # tokens from "round of" to the noun of the dialogue
OWN_WORDS = 4  # capitals before the "and" of a name
CONSULTING = frozenset(["talks", "negotiations"])
NO_NAMES = frozenset(["hold", "holds", "meet", "meets", "agree", "agrees", "discuss", "discusses", "host", "hosts"])
PLAIN_WORDS = 3  # words in lower case that tell the subject of a counted round
OF_WORDS = frozenset(["the", "a", "an", "their", "its", "these", "of", "under", "heads", "coordinators", "delegation"])
JOINING_MARKS = frozenset(["-", "/", '"', "&", "'s", "'", "."])
MINISTERS_WORDS = frozenset(["foreign", "and", "defence", "defense", "ministers", "'"])
BRACKETS = frozenset(["(", ")"])  # around the letters of "the Partnership Agreement (NCPA) negotiations"
NO_FIRST = frozenset(["-", "/", "'s", "'", ".", ",", "and", '"'])  # a phrase begins with none of these


class Core(Struct, frozen=True, gc=False):
    """The nouns of a phrase and what stands before them.

    Attributes:
        unit: the noun that is counted: "round" of "the 3rd round of the Security Dialogue".
        noun: the noun of the dialogue; the unit itself where there is no "of".
        left: where the whole phrase begins; name_left: where the name of the dialogue does, number included.
        series: the entry of the noun.
    """

    unit: int
    noun: int
    left: int
    name_left: int
    series: SeriesNoun

    @property
    def inner(self) -> bool:
        """Whether the number stands at the unit, and the name behind its "of"."""
        return self.noun != self.unit


def core(tokens: tuple[Token, ...], head: int, first: SeriesNoun, floor: int) -> Core:
    """The core of the phrase whose first noun stands at `head`; it does not reach left of `floor`."""
    unit = _last_of_run(tokens, head)
    left = _left(tokens, head if first.family == "2+2" else unit, floor)
    inner = _of_noun(tokens, unit)
    inner = _body_that_consults(tokens, inner) or inner
    noun = unit if inner is None else inner
    name_left = left if inner is None else _past_subject(tokens, _left(tokens, inner, unit + 1), unit + 1)
    series = _body_of_run(tokens, unit if inner is None else noun, head) or tokens[noun].senses.series
    # "2+2 dialogue" is a 2+2, whatever its last noun is.
    return Core(unit, noun, left, name_left, first if series is None or first.family == "2+2" else series)


def _last_of_run(tokens: tuple[Token, ...], i: int) -> int:
    r"""The last of several nouns in a row: "consultation mechanism", "\"2+2\" dialogue"."""
    while i + 1 < len(tokens):
        step = 2 if tokens[i + 1].low in QUOTES and i + 2 < len(tokens) else 1
        here = tokens[i].senses.series
        if here is not None and here.family == "2+2":
            step = _past_ministers(tokens, i + step) - i
        series = tokens[i + step].senses.series if i + step < len(tokens) else None
        if series is None or series.strength == "unit":
            break
        i += step
    return i


def _past_ministers(tokens: tuple[Token, ...], i: int) -> int:
    """ "The 2+2 Foreign and Defence Ministerial Consultations": behind the ministers who meet in that format, or what
    they talk of.
    """
    k = i
    while k < len(tokens) and (tokens[k].senses.level or tokens[k].senses.topic or tokens[k].low in MINISTERS_WORDS):
        k += 1
    return k if k < len(tokens) and tokens[k].senses.series else i


def _body_of_run(tokens: tuple[Token, ...], last: int, head: int) -> SeriesNoun | None:
    """ "The Joint Working Group meeting" is one of the working group, whatever its last noun is."""
    before = tokens[last - 1].senses.series if last > head else None
    own = before is not None and before.body and (before.strength == "strong" or " " in before.lemma)
    return before if own else None


def _of_noun(tokens: tuple[Token, ...], unit: int) -> int | None:
    """The noun of "round of <dialogue>", "meeting of the <group>", "session of"."""
    i = unit + 1
    series = tokens[unit].senses.series
    if i + 1 < len(tokens) and tokens[i].senses.number and series is not None and series.strength == "unit":
        i += 1  # "round 7 of the talks"
    if i >= len(tokens) or tokens[i].low not in {"of", "under"} or _is_part(tokens, unit):
        return None
    for k in range(i + 1, min(len(tokens), i + 1 + OF_REACH)):
        series = tokens[k].senses.series
        if series and series.strength == "never" and k + 1 < len(tokens) and tokens[k + 1].shape in NAME_SHAPES:
            return None  # "the eleventh meeting of the Civil Service Exchange Programme"
        if series and series.strength != "unit":
            return _last_of_run(tokens, k)
        if not (_leads_to_noun(tokens[k]) or _subject_after_parties(tokens, k) or _links(tokens, k)):
            return _past_plain_words(tokens, unit, k)
    return None


def _body_that_consults(tokens: tuple[Token, ...], noun: int | None) -> int | None:
    """ "The 9th round of consultation of the working group": whose consultation it is, if a body's."""
    series = tokens[noun].senses.series if noun is not None else None
    if noun is None or series is None or series.family not in CONSULTING or series.plural != _in_plural(series.lemma):
        return None
    body = _of_noun(tokens, noun)
    meant = tokens[body].senses.series if body is not None else None
    return body if meant is not None and meant.body else None


def _in_plural(lemma: str) -> bool:
    """Whether what is done is told in the plural: "talks", "negotiations", but "consultation"."""
    return lemma in {"talk", "negotiation"}


def _past_plain_words(tokens: tuple[Token, ...], unit: int, k: int) -> int | None:
    """ "The fifth round of prisoner exchange talks", "of defense cost-sharing talks": the noun behind a subject that
    the lexicon does not have.
    """
    counted = tokens[unit + 1].senses.number is not None  # "round 7 of boundary talks"
    if not counted and (unit == 0 or not (tokens[unit - 1].senses.ordinal or tokens[unit - 1].low in ROLE_WORDS)):
        return None
    marks = sum(t.low == "-" for t in tokens[k : k + 1 + PLAIN_WORDS])
    for n in range(k, min(len(tokens), k + 1 + PLAIN_WORDS + marks)):
        series = tokens[n].senses.series
        if series and series.strength not in {"unit", "never"}:
            return _last_of_run(tokens, n)
        if not _in_subject(tokens, n):
            return None
    return None


def _past_subject(tokens: tuple[Token, ...], left: int, of: int) -> int:
    """Where the name begins whose noun has such a subject before it: "round of [defense cost-sharing talks]"."""
    k = left
    while k - 1 > of and (may_modify(tokens[k - 1]) or _in_subject(tokens, k - 1)):
        k -= 1
    return k


def _in_subject(tokens: tuple[Token, ...], n: int) -> bool:
    """Whether a word in small letters may be of a subject: no particle, and no verb in the past."""
    t = tokens[n]
    if t.low == "-":
        return t.glued and n + 1 < len(tokens) and tokens[n + 1].glued
    told = t.senses.verb_form in FINITE_PAST or t.senses.meeting is not None
    return t.shape == "a" and not (told or any(c.startswith(("glue.", "modality.")) for c in t.senses.classes))


def _is_part(tokens: tuple[Token, ...], unit: int) -> bool:
    """ "The Implementation Committee of the Commission": a body of its own, and no round of the other."""
    series = tokens[unit].senses.series
    named = unit > 0 and tokens[unit - 1].shape in NAME_SHAPES and tokens[unit].shape in NAME_SHAPES
    return series is not None and series.body and named


def _subject_after_parties(tokens: tuple[Token, ...], k: int) -> bool:
    """ "China-Bhutan boundary talks", "India-Kenya railway dialogue": a subject that the lexicon does not have."""
    word, before = tokens[k], tokens[k - 1]
    joined = k > 2 and tokens[k - 2].low in {"-", "/"} and tokens[k - 3].senses.actor is not None
    after = tokens[k + 1].senses.series if k + 1 < len(tokens) else None
    return word.shape == "a" and word.senses is NO_SENSES and before.senses.actor is not None and joined and bool(after)


def _links(tokens: tuple[Token, ...], k: int) -> bool:
    """ "the Foreign and Defence Ministerial Dialogue", "the Thailand - Malaysia Committee": what joins two parts."""
    if k + 1 >= len(tokens):
        return False
    before, after = tokens[k - 1], tokens[k + 1]
    if tokens[k].low == "-":
        return before.senses.actor is not None and after.senses.actor is not None
    return tokens[k].low in {"and", "&", ","} and same_kind(before, after)


def _leads_to_noun(t: Token) -> bool:
    """Whether a word may stand between "round of" and the noun of the dialogue."""
    linked = (
        t.low in BRACKETS
        or (t.low in {".", "-", "/", "'s"} and t.glued)
        or t.low in QUOTES
        or "collective.all" in t.senses.classes
    )
    return may_modify(t) or linked or t.low in OF_WORDS or t.shape in CAPITALS


def _left(tokens: tuple[Token, ...], head: int, floor: int) -> int:
    """How far the phrase reaches to the left of its noun."""
    i = head
    while i > floor and (step := _step_left(tokens, i, floor)):
        i -= step
    while i < head and (tokens[i].low in NO_FIRST or "glue.preposition" in tokens[i].senses.classes):
        i += 1
    return i


def _step_left(tokens: tuple[Token, ...], i: int, floor: int) -> int:
    """How many tokens before this one belong to the phrase as its next part."""
    t = tokens[i - 1]
    if _subject_after_parties(tokens, i - 1):
        return 1
    if t.low == "ever" and i - 3 >= floor and tokens[i - 2].low == "-":
        return 2  # "first-ever"
    if _stands_before_noun(tokens, i - 1):
        return 1
    if t.low == "-" and t.glued and tokens[i].low == "level" and i - 2 >= floor:
        return 2  # "cabinet-level"
    if t.low == "-" and t.glued and i - 4 >= floor and [x.low for x in tokens[i - 3 : i - 1]] == ["-", "to"]:
        return 3  # "Military-to-Military"
    if t.low == ")":
        return 3 if i - 3 > floor and tokens[i - 3].low == "(" and tokens[i - 2].shape == "AA" else 0
    if t.low in JOINING_MARKS:
        return int(i - 1 > floor and joins(tokens, i - 1))
    joined = t.low in {"and", ","} and i - 2 >= floor and same_kind(tokens[i - 2], tokens[i])
    both = t.low in {"and", "&"} and (_in_own_name(tokens, i, floor) or _two_services(tokens, i, floor))
    return int(joined or both)


def _in_own_name(tokens: tuple[Token, ...], i: int, floor: int) -> bool:
    """ "Norway-Chile Critical and Emerging Technology Dialogue": between the parties or the number and the noun."""
    k = i - 2
    while k > max(floor, i - 2 - OWN_WORDS) and tokens[k].shape in NAME_SHAPES and _own(tokens[k]):
        k -= 1
    opens = tokens[k].senses
    return (
        k < i - 2
        and tokens[i].shape in NAME_SHAPES
        and bool(opens.ordinal or (opens.actor and tokens[k - 1].low == "-"))
    )


def _two_services(tokens: tuple[Token, ...], i: int, floor: int) -> bool:
    """ "The 14th Indian Navy and Royal Australian Navy staff talks": between the number and the second of them."""
    first = next((m for m in range(i - 2, max(floor, i - 2 - OWN_WORDS), -1) if tokens[m].senses.actor), None)
    if first is None or tokens[first - 1].senses.ordinal is None:
        return False
    second = any(t.senses.actor for t in tokens[i : i + OWN_WORDS])
    return second and all(t.shape in NAME_SHAPES for t in tokens[first : i - 1])


def _own(t: Token) -> bool:
    """Whether a word in capitals is of a name: it means nothing else, or tells the subject."""
    told = t.senses.topic is not None or (t.senses.verb is not None and t.low not in NO_NAMES)
    return t.senses is NO_SENSES or told  # "the Extended Deterrence Strategy and Consultation Group"


def _stands_before_noun(tokens: tuple[Token, ...], i: int) -> bool:
    t = tokens[i]
    if may_modify(t) or t.senses.ordinal or t.senses.number:
        return True
    if t.low in ROLE_WORDS or t.low in {"inaugural", "such"}:
        return True
    return t.shape in NAME_SHAPES and not t.date and not starts_clause(tokens, i)
