"""Named rounds: noun phrases that name a dialogue or one of its rounds ("the 17th China-Japan security dialogue")."""

from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.language import SeriesNoun
from secretariat.lexicon.phrases import ORDINAL, PARTY, SERIES
from secretariat.reading.phrases.core import QUOTES, Core, core
from secretariat.reading.phrases.in_titles import name_ends, stands_in_title
from secretariat.reading.phrases.modifiers import (
    LATERAL,
    LEADING_WORDS,
    ROLE_WORDS,
    is_own_word,
    may_modify,
    names_party,
)
from secretariat.reading.phrases.numbering import counts_another, numbering, unit_stands
from secretariat.reading.phrases.tail import TWO_PLUS_TWO, Tail, tail
from secretariat.reading.sentences import Sentence
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import GENITIVES, NAME_SHAPES

__all__ = [
    "MEETINGS_OF_A_BODY",
    "ROLE_WORDS",
    "STRENGTHENS",
    "Named",
    "body_that_meets",
    "named_rounds",
    "of_ministers",
]

POINTING = frozenset(["the", "this", "these", "its", "their"])
MANY = frozenset(["several", "various", "numerous", "many", "different", "other", "all", "multiple"])
APART = frozenset(["separate", "parallel"])
MEETINGS_OF_A_BODY = ("forum", "summit", "meeting")
# "a dialogue partner" is a state, "at the Commission level" no meeting
PARTNERS = frozenset(["partner", "partners", "partnership", "relations", "level"])
STRENGTHENS = (
    *("broaden", "deepen", "develop", "enhanc", "expand", "foster", "increas", "intensif", "maintain", "promot"),
    *("pursu", "strengthen"),
)
MINISTERIAL = "ministerial"
MINISTERS = ("ministers", "leaders")
SIDES_COUNTED = frozenset(["power", "party", "nation", "way"])
LOUD = 8  # tokens of a sentence all in capitals, which then tell no name
LIKE_VERBS = frozenset(["meeting", "talks"])


class Named(Struct, frozen=True, gc=False, kw_only=True):
    """A noun phrase that names a round.

    Attributes:
        i, j: its tokens within the sentence, j exclusive.
        start, end: its place in the text; name_start, name_end: the name without number and article.
        parties: those that the phrase itself names, sorted.
        ordinal, ordinal_at: the number, and the token that states it.
        role: "previous" or "next" where an adjective says so.
        noun, family: what it is called, and the family of that noun; noun_at: its token.
        topic, level: what and on which level, or None.
        capital: the name is printed with capitals, as a name is.
        definite: "the", "this", "these" before it: it points at a round told of before.
        acronym: letters in parentheses after it, or that stand for it.
        words: capitalised words of the name that are no party, topic or level: what else tells this series from others.
        plural: several rounds or none in particular ("consultations on ... have been held").
        separate: "a separate meeting": of another series than the one told of before.
        lateral: "bilateral", "trilateral": between all the parties that the document is about.
        shared: its parties stand after "with": whoever tells it is one more.
        unnumbered: an ordinal that counts something else stood there ("the first since 2016").
        indefinite: "a meeting": one that was not told of before; many: "several dialogues".
        of_its_own: "its next meeting": of whatever body the sentence tells of.
    """

    i: int
    j: int
    start: int
    end: int
    name_start: int
    name_end: int
    parties: tuple[str, ...] = ()
    ordinal: int | None = None
    ordinal_at: int | None = None
    role: str | None = None
    noun: str
    noun_at: int = 0
    family: str
    strength: str
    topic: str | None = None
    level: str | None = None
    capital: bool = False
    definite: bool = False
    acronym: str | None = None
    plural: bool = False
    words: frozenset[str] = frozenset()
    shared: bool = False
    lateral: bool = False
    separate: bool = False
    unnumbered: bool = False
    indefinite: bool = False
    many: bool = False
    of_its_own: bool = False

    @property
    def specific(self) -> bool:
        """Whether it names a series by itself, and does not only point at one ("the meeting")."""
        return bool(self.topic or self.level or self.ordinal is not None or len(self.parties) > 1) or self.capital


def named_rounds(sentence: Sentence) -> list[Named]:
    """The noun phrases of a sentence that name a dialogue or a round, from left to right, none inside another."""
    found: list[Named] = []
    tokens = sentence.tokens
    heading = sentence.kind == "heading"
    for i in sentence.where(SERIES | PARTY if heading or sentence.kinds & ORDINAL else SERIES):
        head, floor = tokens[i].senses.series, found[-1].j if found else 0
        if (own := _own_meeting(sentence, i, heading=heading)) is not None:
            found.append(own)
        if own is not None or i < floor or head is None or head.strength == "never" or _is_verb(tokens, i):
            continue
        phrase = _phrase(sentence, i, head, floor)
        if phrase is not None and found and phrase.i == floor and phrase.family == "meeting" and not phrase.ordinal:
            continue  # "the Joint Committee (JC) Meeting on Science": one name
        if phrase is not None and (heading or not _is_mass(tokens, phrase)):
            quiet = len(phrase.parties) < 2 and (phrase.capital or phrase.words) and _is_loud(sentence)
            found.append(replace(phrase, capital=False, words=frozenset()) if quiet else phrase)
    return found


def _is_loud(sentence: Sentence) -> bool:
    """Whether a sentence is printed all in capitals, which then tell no name."""
    tokens = sentence.tokens
    return sentence.kind != "heading" and len(tokens) > LOUD and all(t.shape != "a" for t in tokens)


def _own_meeting(sentence: Sentence, i: int, *, heading: bool) -> Named | None:
    """ "The Tenth ASEAN Regional Forum": a body that is named for its meetings, which the number counts; in a title it
    may stand without one.
    """
    tokens = sentence.tokens
    t = tokens[i]
    actor, number = t.senses.actor, tokens[i - 1] if i and tokens[i - 1].senses.ordinal is not None else None
    noun = t.low.rpartition(" ")[2]
    if actor is not None and t.senses.series is not None and t.senses.series.family == "body":
        after = tokens[i + 1] if i + 1 < len(tokens) else None
        if after is not None and (after.senses.series is not None or may_modify(after)):
            return None  # "the Second ARF Intersessional Meeting"
        return body_that_meets(sentence, i, actor.party)
    if actor is None or noun not in MEETINGS_OF_A_BODY:
        return None
    if number is None:
        return body_that_meets(sentence, i, actor.party) if heading and stands_in_title(tokens, i) else None
    if i + 1 < len(tokens) and (tokens[i + 1].shape in NAME_SHAPES or may_modify(tokens[i + 1])):
        return None  # "the Second ASEAN Regional Forum Intersessional Meeting": a meeting of that body
    return body_that_meets(sentence, i, actor.party)


def body_that_meets(sentence: Sentence, i: int, party: str) -> Named:
    """ "The Commonwealth Heads of Government Meeting", "CHOGM": a body that is nothing but its meetings."""
    tokens = sentence.tokens
    behind = tail(tokens, i)
    end = max(behind.right, i + 1)
    number = tokens[i - 1] if i and tokens[i - 1].senses.ordinal is not None else None
    unnumbered = number is not None and counts_another(tokens, i - 1, i)
    first = i - 1 if number is not None else i
    noun = tokens[i].low.rpartition(" ")[2]
    return Named(
        i=first,
        j=end,
        start=sentence.begins(first),
        end=sentence.ends(end - 1),
        name_start=sentence.begins(i),
        name_end=sentence.ends(end - 1),
        parties=(party,),
        ordinal=number.senses.ordinal if number is not None and not unnumbered else None,
        ordinal_at=i - 1 if number is not None and not unnumbered else None,
        unnumbered=unnumbered,
        noun=noun if noun in MEETINGS_OF_A_BODY else "meeting",
        noun_at=i,
        family="body",
        strength="named",
        capital=True,
        definite=first > 0 and tokens[first - 1].low in POINTING,
        acronym=behind.acronym,
    )


def _is_verb(tokens: tuple[Token, ...], i: int) -> bool:
    """ "Putin talks about", "they were meeting in": a verb that looks like the noun."""
    t = tokens[i]
    if not i or t.low not in LIKE_VERBS or i + 1 >= len(tokens):
        return False
    before, after = tokens[i - 1], tokens[i + 1].low
    if t.low == "talks":
        return after in {"about", "of"} and before.senses.actor is not None
    return t.shape == "a" and after in {"in", "on", "here", "at"} and before.low in {",", "were", "are"}


def _is_mass(tokens: tuple[Token, ...], named: Named) -> bool:
    """ "Settle it by dialogue", "a mechanism for consultation and cooperation": the thing as such, and no meeting."""
    opens = named.i == 0 and named.noun_at > 0  # "Active political dialogue has resumed"
    small = all(t.shape == "a" for t in tokens[named.i + opens : named.noun_at + 1])  # "dialogue between A and B"
    free = small and not (named.ordinal or named.role) and named.family in {"talks", "mechanism"}
    if free and any(t.low.startswith(STRENGTHENS) for t in tokens[max(0, named.i - 2) : named.i]):
        return True  # "strengthen our political dialogue", "increasing bilateral consultations"
    if not small or named.plural or named.strength != "strong" or named.ordinal or named.role or named.unnumbered:
        return False
    if opens:
        return tokens[0].senses.actor is None and not tokens[0].senses.classes
    before = tokens[named.i - 1].senses if named.i else None
    if before is None or any("glue.determiner" in t.senses.classes for t in tokens[max(0, named.i - 2) : named.i]):
        return False  # "the planned strategic dialogue"
    return named.j - named.i == 1 or before.meeting is None  # but "held political dialogue"


def _phrase(sentence: Sentence, head: int, first: SeriesNoun, floor: int) -> Named | None:
    """The phrase around a head noun; None where a bare unit numbers nothing."""
    tokens = sentence.tokens
    nouns = core(tokens, head, first, floor)
    after = tokens[nouns.noun + 1].low if nouns.noun + 1 < len(tokens) else ""
    if nouns.series.strength == "never" or after in PARTNERS:
        return None
    if nouns.series.lemma.endswith(MINISTERIAL) and not name_ends(tokens, nouns.noun + 1):
        return None  # "the Joint Ministerial Economic Commission", "a Ministerial Statement"
    if nouns.series.strength == "unit" and not nouns.inner and not unit_stands(tokens, nouns):
        return None
    return _named(sentence, nouns, tail(tokens, nouns.noun))


def _named(sentence: Sentence, nouns: Core, behind: Tail) -> Named:
    tokens = sentence.tokens
    number = numbering(tokens, nouns)
    noun, series = tokens[nouns.noun], nouns.series
    first = _name_start(tokens, nouns)
    end = max(behind.end, nouns.noun + 1)
    whose = behind.level and behind.parties and first == nouns.noun  # "Meeting of the Special Representatives of ..."
    name_end = end if whose else max(behind.name_right, nouns.noun + 1)
    words = tokens[number.left : nouns.noun]
    lows = [t.low for t in words]
    near = [tokens[number.left - 1].low, *lows] if number.left else lows
    inside = tokens[nouns.name_left : nouns.noun] + tokens[behind.right : behind.name_right]
    return Named(
        i=number.left,
        j=end,
        start=sentence.begins(number.left),
        end=sentence.ends(end - 1),
        name_start=sentence.begins(first),
        name_end=sentence.ends(name_end - 1),
        parties=_parties(tokens[nouns.left : nouns.noun], tokens[behind.right : behind.name_right], behind),
        ordinal=number.ordinal,
        ordinal_at=number.at,
        role=_role(lows),
        noun=series.lemma,
        noun_at=nouns.noun,
        family=TWO_PLUS_TWO if behind.acronym == TWO_PLUS_TWO else series.family,
        strength=series.strength,
        topic=_topic((*inside, noun)),
        level=_level(inside) or behind.level,
        capital=_in_capitals(tokens, nouns, first, name_end) or _stands_for_a_name(noun, series),
        separate=not APART.isdisjoint(near),
        lateral=not LATERAL.isdisjoint(lows) or noun.low.split()[0] in LATERAL or _of_so_many(words),
        shared=behind.end > behind.name_right and tokens[behind.name_right].low == "with",
        words=frozenset([t.low for n, t in enumerate(inside) if is_own_word(t) or _names_a_body(inside, n)]),
        definite=not POINTING.isdisjoint(near),
        indefinite=near[:1] in (["a"], ["an"]),
        many=not MANY.isdisjoint(near),
        of_its_own=near[:1] in (["its"], ["whose"]),
        acronym=behind.acronym if behind.acronym != TWO_PLUS_TWO else None,
        plural=series.plural,
        unnumbered=number.unnumbered,
    )


def _names_a_body(inside: tuple[Token, ...], n: int) -> bool:
    """ "The Forum Leaders' Meeting": of a body that is called the Forum."""
    series = inside[n].senses.series
    return series is not None and series.family == "forum" and inside[n].shape != "a"


def _in_capitals(tokens: tuple[Token, ...], nouns: Core, first: int, end: int) -> bool:
    """ "Security Dialogue", "Working Group", "Committee on Trade": the noun and a word beside it, as names are."""
    noun = tokens[nouns.noun]
    if noun.shape == "a":
        return False
    beside = first < nouns.noun and any(t.shape in NAME_SHAPES for t in tokens[first : nouns.noun])
    return beside or " " in noun.low or (end > nouns.noun + 1 and nouns.noun > 0)


def _stands_for_a_name(noun: Token, series: SeriesNoun) -> bool:
    """ "The second session of the JMC": letters that a text gave to a dialogue."""
    return noun.shape == "AA" and " " not in noun.low and not series.lemma.startswith(noun.low.removesuffix("s"))


def _role(lows: list[str]) -> str | None:
    for low, after in pairwise([*lows, ""]):
        if low in ROLE_WORDS and after != "generation":
            return ROLE_WORDS[low]
    return None


def _topic(words: tuple[Token, ...]) -> str | None:
    for t in words:
        if t.senses.topic and not t.senses.actor:
            return t.senses.topic
    return None


def _level(words: tuple[Token, ...]) -> str | None:
    for t in words:
        if t.senses.level:
            return t.senses.level
    return None


def _of_so_many(words: tuple[Token, ...]) -> bool:
    """ "The Five-Power meeting", "six-party talks": between all who met."""
    counted = [k for k, t in enumerate(words) if k > 1 and t.low in SIDES_COUNTED]
    return bool(counted) and any(words[k - 2].senses.number for k in counted)


def _parties(words: tuple[Token, ...], subject: tuple[Token, ...], behind: Tail) -> tuple[str, ...]:
    """The parties that the phrase itself names, before its noun or behind it; "on China" tells what about, and "on
    Chile-Norway trade" between whom, where nothing else does.
    """
    named = _named_parties(words, before_states=len(behind.parties) > 1).union(behind.parties)
    about = _named_parties(subject) if len(named) < 2 else frozenset[str]()
    return tuple(sorted(named | about if len(about) > 1 else named))


def _named_parties(words: tuple[Token, ...], *, before_states: bool = False) -> frozenset[str]:
    """Those that words name; a capital before states that are told behind ("the Oslo Summit of") is where it was."""
    told = (t.senses.actor for t in words if t.senses.actor and names_party(t))
    return frozenset([actor.party for actor in told if not (before_states and actor.kind == "capital")])


def _name_start(tokens: tuple[Token, ...], nouns: Core) -> int:
    """Where the name begins: after article, number and order, and after a mark that opens a quotation of all of it."""
    i = nouns.name_left
    while i < nouns.noun and (
        tokens[i].senses.ordinal or tokens[i].senses.number or tokens[i].low in LEADING_WORDS or tokens[i].low in QUOTES
    ):
        if tokens[i].low in QUOTES and any(t.low == tokens[i].low for t in tokens[i + 1 : nouns.noun]):
            break
        i += 1
    return i


def of_ministers(tokens: tuple[Token, ...], named: Named) -> int | None:
    """ "The foreign ministers' meeting": where those stand whose meeting it is, apart from its phrase; else None."""
    k = named.i - 2
    if k < 0 or tokens[k + 1].low not in GENITIVES or named.strength != "named":
        return None
    return k if tokens[k].low.endswith(MINISTERS) else None
