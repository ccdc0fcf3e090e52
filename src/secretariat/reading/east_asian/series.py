"""Series: which of the rounds that a document names belong to one dialogue, and between whom the document's own is."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from secretariat.lexicon.tables import Tables
from secretariat.reading.east_asian.named import Named
from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.people import Person
from secretariat.reading.east_asian.words import DATE, HELD, Word
from secretariat.who.parties import has_own_officials

# Families of nouns that may name one series: "対話" and "会合" do, a working group and a summit do not.
KIN = {
    "talks": frozenset(["talks", "meeting", "mechanism"]),
    "meeting": frozenset(["talks", "meeting", "group", "mechanism", "commission", "forum", "2+2"]),
    "mechanism": frozenset(["talks", "meeting", "mechanism"]),
    "group": frozenset(["group", "meeting"]),
    "commission": frozenset(["commission", "meeting"]),
    "forum": frozenset(["forum", "meeting"]),
    "summit": frozenset(["summit"]),
    "2+2": frozenset(["2+2", "meeting"]),
}
FORA = frozenset(["G7", "G8", "G20", "APEC", "ASEM"])  # what they hold is no series of one state with them
MOST = 40  # series; a document that names more is a list of all there are
LEAD = 6
JOINED = frozenset(["と", "和", "与", "同", "、"])
WHO = re.compile("(?:政府|側|外務省|国防省)?[はが]")
WITH = re.compile(r"(?:政府|側|外務省|国防省)?(?:\([^)]{1,16}\))?と(?:、|の|[^、。]{0,20}(?:協議|対話|会合|会議))")
ACT = ("が", "は", "両", "两", "在", "于", "间", "間", "举行", "の間")
MEMBERS = ("各国", "诸国", "諸国", "国家", "成员国")  # "东盟各国": a body that takes part by its members


class Told(Struct, frozen=True, gc=False):
    """One naming of a round: where it stands, and on which page (the text's own or the title's)."""

    sentence: Sentence
    named: Named
    page: Page


class Group(Struct, frozen=True, gc=False, kw_only=True):
    """All namings of one series: `key` tells most of it; the others are in the order of the text."""

    key: Told
    told: tuple[Told, ...]
    parties: tuple[str, ...]
    topic: str | None
    level: str | None


def document_parties(
    told: Sequence[Told], page: Page, people: Sequence[tuple[Person, ...]], side: str | None, home: str, tables: Tables
) -> tuple[str, ...]:
    """Between whom the document's dialogue is: by the names of rounds in title and lead, else by who acts there."""
    for one in told:
        parties = own_parties(one.named, tables)
        in_lead = one.sentence.number < LEAD * 2
        if in_lead and len(parties) > 1 and not (one.named.noun.family == "summit" and one.named.ordinal is None):
            return parties
    acting = _by_people(told, people, side or home, tables)
    return _by_pairs(page) or acting or _by_joined(page) or _by_sides(page, side, home)


def own_parties(named: Named, tables: Tables) -> tuple[str, ...]:
    """The parties that a phrase names."""
    return members_of(named.parties, tables)


def members_of(parties: tuple[str, ...], tables: Tables) -> tuple[str, ...]:
    """The parties named; a small group of states told by its name is its members."""
    if len(parties) != 1:
        return parties
    if (body := tables.bodies.get(parties[0])) and 0 < len(body.members) <= 5:
        return tuple(sorted(body.members))
    return parties


def _lead(page: Page) -> Iterator[Word]:
    if page.title is not None:
        yield from page.title.sentences[0].words
    for sentence in page.sentences[: LEAD + 2]:
        yield from sentence.words


def _by_pairs(page: Page) -> tuple[str, ...]:
    """ "日中両政府", "中日防务部门": the first pair in title and lead."""
    return next((w.term.parties for w in _lead(page) if len(w.term.parties) > 1), ())


def _by_people(
    told: Sequence[Told], people: Sequence[tuple[Person, ...]], home: str, tables: Tables
) -> tuple[str, ...]:
    """ "外交部…司长…同肯尼亚外交部…举行第三轮磋商": the two states whose officials stand where the round is named; but
    a member's official may chair for a body that is named beside.
    """
    for one in told:
        present = people[one.sentence.number] if 0 <= one.sentence.number < LEAD else ()
        if any(p in tables.bodies for w in one.sentence.words for p in w.term.parties):
            continue
        parties = {party for p in present if (party := p.party or (home if p.office else None))}
        if len(parties) == 2:
            return tuple(sorted(parties))
    return ()


def _by_joined(page: Page) -> tuple[str, ...]:
    """ "韓国と中国が…": two states side by side who do something."""
    for sentence in page.sentences[:2]:
        for a, b in pairwise(sentence.words):
            one, two = a.term.parties, b.term.parties
            beside = len(one) == len(two) == 1 and page.folded[a.end : b.start] in JOINED
            opens = a.start == sentence.start and bool(sentence.mask & HELD)
            if beside and one != two and (opens or page.folded.startswith(ACT, b.end)):
                return tuple(sorted({*one, *two}))
    return _by_whom_with(page) if page.vocabulary.code == "ja" else ()


def _by_whom_with(page: Page) -> tuple[str, ...]:
    """ "日本政府は3日、メルコスール(南米南部共同市場)と、…を開いた": who does it, and with whom."""
    text = page.folded
    for sentence in page.sentences[:2]:
        told = [w for w in sentence.words if len(w.term.parties) == 1] if sentence.mask & HELD else []
        first = next((w for w in told if WHO.match(text, w.end)), None)
        if first is None:
            continue
        for word in told:
            if word.start > first.end and word.term.parties != first.term.parties and WITH.match(text, word.end):
                return tuple(sorted({*first.term.parties, *word.term.parties}))
    return ()


def _by_sides(page: Page, side: str | None, home: str) -> tuple[str, ...]:
    counts = Counter(
        p for w in _lead(page) for p in w.term.parties if w.term.side or (has_own_officials(p) and p not in FORA)
    )
    counts[home] += 1
    if side:
        counts[side] += 2
    told = page.folded
    for word in (w for s in page.sentences[:LEAD] for w in s.words):
        if len(word.term.parties) == 1 and len(word.term.parties[0]) > 2 and told.startswith(MEMBERS, word.end):
            counts[word.term.parties[0]] += 2
    top = [p for p, n in counts.most_common(2) if n > 1]
    return tuple(sorted(top)) if len(top) == 2 else ()


def groups(told: Sequence[Told], parties: tuple[str, ...], side: str | None, tables: Tables) -> list[Group]:
    """The series of a document in the order in which they are first named; what only points at one joins it."""
    drafts: list[_Draft] = []
    pointing: list[Told] = []
    for one in told:
        if not one.named.specific or (one.named.noun.strength == "weak" and one.named.ordinal is None):
            pointing.append(one)
        elif drafts and (fits := _fitting(drafts, one, tables)) is not None:
            fits.add(one)
        elif len(drafts) < MOST and _founds(one, parties, tables):
            drafts.append(_Draft(one, parties, side, tables))
    for one in pointing:
        target = _nearest([d for d in drafts if one.named.noun.family in KIN[d.family]], one)
        if one.named.noun.family == "meeting" and drafts:
            target = drafts[0]
        if target is not None and not _is_on_another_day(one, target.told[0]):
            target.told.append(one)
    return [d.group() for d in drafts]


def _is_on_another_day(one: Told, first: Told) -> bool:
    """What is dated in a paragraph before a series is named with a date of its own is no round of it."""
    before = 0 <= one.sentence.number < first.sentence.number and one.sentence.block != first.sentence.block
    return before and bool(one.sentence.mask & first.sentence.mask & DATE)


def _fitting(drafts: Sequence["_Draft"], one: Told, tables: Tables) -> "_Draft | None":
    """Of several series that a naming fits the one whose round of that number was told of, else the first."""
    fitting = [d for d in drafts if d.fits(one, tables)]
    if len(fitting) > 1 and (number := one.named.ordinal) is not None:
        return next((d for d in fitting if number in d.ordinals), fitting[0])
    return fitting[0] if fitting else None


def _nearest(drafts: Sequence["_Draft"], one: Told) -> "_Draft | None":
    """The series last named before in its paragraph, else the first of the document."""
    at = one.sentence.number, one.named.start
    before = [
        (max(here), n)
        for n, d in enumerate(drafts)
        if (here := [k for t in d.told if t.sentence.block == one.sentence.block and (k := _at(t)) < at])
    ]
    return drafts[max(before)[1]] if before else next(iter(drafts), None)


def _at(told: Told) -> tuple[int, int]:
    return told.sentence.number, told.named.start


def _founds(one: Told, parties: tuple[str, ...], tables: Tables) -> bool:
    """Whether a phrase names a series by itself."""
    named = one.named
    own = own_parties(named, tables)
    if (named.frame and one.sentence.number >= LEAD) or (own and own[0] in FORA):
        return False
    several = len(own) > 1 or (len(own) == 1 and own[0] in tables.bodies and bool(parties))
    if named.noun.family == "summit":
        return len(own) > 2 or (len(own) > 1 and named.ordinal is not None)
    if named.noun.strength == "strong":
        telling = named.noun.family == "2+2" or bool(
            named.topics or named.own or named.level or named.ordinal is not None
        )
        return (several and (telling or one.sentence.number < LEAD)) or (
            len(parties) > 1
            and (
                named.ordinal is not None
                or (bool(named.topics or named.own or named.level) and (named.led or one.sentence.number < LEAD))
            )
        )
    if named.noun.strength == "named":
        return (several and bool(named.topics or named.own or named.level or named.ordinal is not None)) or (
            named.ordinal is not None and bool(named.topics or named.level or named.own) and len(parties) > 1
        )
    if named.ordinal is None:
        return False
    return several or (len(parties) > 1 and bool(named.level or named.own))  # "第14轮军长级会谈"


class _Draft:
    """A series while its namings are gathered."""

    def __init__(self, one: Told, parties: tuple[str, ...], side: str | None, tables: Tables) -> None:
        own = own_parties(one.named, tables)
        body = len(own) == 1 and own[0] in tables.bodies
        self.parties = own if len(own) > 1 else tuple(sorted({*own, *((side,) if side else ())})) if body else parties
        self.told = [one]
        self.family = one.named.noun.family
        self.lemmas = {one.named.noun.lemma}
        self.ordinals = {one.named.ordinal}
        self.topics = set(one.named.topics)
        self.own = one.named.own
        self.level = one.named.level
        self.topic = one.named.topic

    def fits(self, one: Told, tables: Tables) -> bool:
        named = one.named
        own = own_parties(named, tables)
        if (own and not set(own) <= set(self.parties)) or (len(own) > 1 and set(own) != set(self.parties)):
            return False
        if named.noun.family not in KIN[self.family]:
            return False
        told_apart = bool(named.own and named.own != self.own) or bool(named.level and not self.level)
        if named.noun.strength == "weak" and told_apart:
            return False  # "第14轮军长级会谈", "中欧领导人第11次会晤" beside a mechanism or a dialogue
        if self.family != named.noun.family and "group" in {self.family, named.noun.family} and self.level:
            return False  # "高官会" and "联合工作组会"
        if named.level and self.level and named.level != self.level and {named.level, self.level} - {"high-level"}:
            return False
        return self.family == named.noun.family == "2+2" or self._one_subject(named)

    def _one_subject(self, named: Named) -> bool:
        mine, theirs = self.topics, set(named.topics)
        if mine and theirs:
            return mine <= theirs or theirs <= mine
        if mine or theirs:
            if named.ordinal is not None and named.ordinal in self.ordinals and named.noun.lemma in self.lemmas:
                return True
            numbered = named.ordinal is not None and not theirs and (named.noun.lemma in ({"meeting"} | self.lemmas))
            return numbered or (not (named.own or named.led) and len(named.parties) < 2 and named.ordinal is None)
        return not (named.own and self.own) or named.own in self.own or self.own in named.own

    def add(self, one: Told) -> None:
        self.told.append(one)
        self.lemmas.add(one.named.noun.lemma)
        self.ordinals.add(one.named.ordinal)
        self.topics |= set(one.named.topics)
        self.topic = self.topic or one.named.topic
        self.level = self.level or one.named.level
        self.own = self.own or one.named.own

    def group(self) -> Group:
        key, told = self.told[0], self.told
        if len(told) > 1:
            key, told = max(told, key=_telling), sorted(told, key=_at)
        return Group(key=key, told=tuple(told), parties=self.parties, topic=self.topic, level=self.level)


def _telling(one: Told) -> tuple[int, int, int]:
    """How much a naming tells of its series; of equals the first in the text wins, and the text before the title."""
    n = one.named
    named = 4 * n.specific + 3 * (len(n.parties) > 1) + 2 * (n.noun.strength == "strong")
    named += 3 * (n.ordinal is not None)
    score = named + 2 * bool(n.topics) + bool(n.level) + bool(n.own)
    return score, one.sentence.number >= 0, -one.sentence.number
