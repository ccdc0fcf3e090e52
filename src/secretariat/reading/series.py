"""Series: which of the rounds that a document names belong to one dialogue, and which dialogue it is about."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby, pairwise, takewhile

from msgspec import Struct

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.tables import Tables
from secretariat.reading.lines import Line, Lines
from secretariat.reading.named import Named
from secretariat.reading.phrases.names import CAPITALS
from secretariat.reading.phrases.tail import TWO_PLUS_TWO
from secretariat.reading.tokens import Token

# Families of nouns that may name one series: "talks", "dialogue" and "meeting" do, a working group and a summit do not.
KIN = {
    "talks": frozenset(["talks", "meeting", "unit", "mechanism", "forum"]),
    "meeting": frozenset(["body", "talks", "meeting", "unit", "group", "mechanism", "commission", "forum"]),
    "unit": frozenset(["talks", "meeting", "unit", "group", "mechanism", "commission", "forum", "summit", "2+2"]),
    "mechanism": frozenset(["talks", "meeting", "unit", "mechanism"]),
    "group": frozenset(["group", "meeting", "unit"]),
    "commission": frozenset(["commission", "meeting", "unit"]),
    "forum": frozenset(["forum", "meeting", "unit", "talks"]),
    "summit": frozenset(["summit", "meeting", "unit"]),
    "2+2": frozenset(["2+2", "meeting", "unit", "talks"]),
    "body": frozenset(["body", "meeting", "unit"]),
    "negotiations": frozenset(["negotiations", "unit", "meeting", "talks"]),
}
LEAD_LINES = 6
SAME_NUMBER = 4  # from here on an equal number of the same parties is hardly another series' by chance
MOST_SERIES = 64  # a text that names more dialogues is a list of them, and no account of one
# Bodies whose summits are news of their own, and no round of a dialogue: cited as fora.
LARGE = frozenset(["G7", "G8", "G20", "APEC", "NATO", "UN", "OECD"])
UNOFFICIAL = frozenset(
    ["business", "ceo", "civic", "society", "youth", "investor", "investors", "parliamentary", "interfaith"]
)
BEFORE_NOUN = frozenset(["public", "leadership", "women's"])  # that with "forum" name a meeting of citizens
OF_CITIZENS = UNOFFICIAL | BEFORE_NOUN
PRELIMINARY = frozenset(["preliminary", "prior", "close", "closest", "further", "continued"])
WITH_REACH = 5  # tokens behind "consultations" in which "with the British Defence Minister" stands
CITIZENS_REACH = 3  # lines from a meeting of citizens to "the dialogue" that stands for it
GATHERINGS = frozenset(["forum", "conference"])
COUNTED_OF = frozenset(["meeting", "unit", "summit"])
EXPANDED = frozenset(["the", "expanded", "new", "enlarged"])
BESIDE = frozenset(["and", "the", "a", ",", "both"])
POINTING_REACH = 12  # lines from a series that is not the document's own to "the meeting" that stands for it
RHYTHM = frozenset(["regular", "annual", "biannual", "periodic", "yearly"])
GENERIC_TOPICS = frozenset(["political", "regional"])


class Told(Struct, frozen=True):
    """One naming of a round: the line and the phrase."""

    line: Line
    named: Named


class Group(Struct, frozen=True, kw_only=True):
    """All namings of one series in a document.

    Attributes:
        key: the naming that tells most of it.
        told: every naming, in order; by_line: the same by the number of the line; parties: of the series, sorted.
    """

    key: Told
    told: tuple[Told, ...]
    parties: tuple[str, ...]
    topic: str | None
    level: str | None
    by_line: Mapping[int, tuple[Told, ...]]

    def on(self, line: Line) -> tuple[Told, ...]:
        """The namings that stand in a line."""
        return self.by_line.get(line.number, ())


def own_parties(named: Named, tables: Tables, side: str | None) -> tuple[str, ...]:
    """The parties that a phrase names: a small group of states told by its members ("Quad"), and the side that
    tells of a "dialogue with" others.
    """
    if named.shared and side and side not in named.parties:
        return tuple(sorted({*named.parties, side}))
    if len(named.parties) == 1 and named.parties[0] in tables.bodies:
        body = tables.bodies[named.parties[0]]
        if 0 < len(body.members) <= 5:
            return tuple(sorted(body.members))
    return by_members(named.parties, tables) if len(named.parties) > 1 else named.parties


def by_members(parties: Sequence[str], tables: Tables) -> tuple[str, ...]:
    """Parties, with a group that is no dialogue's party itself ("the Baltic States") told by its members."""
    groups = {p: b.members for p in parties if (b := tables.bodies.get(p)) and not (b.forum or b.folds) and b.members}
    return tuple(sorted({m for p in parties for m in groups.get(p, (p,))}))


def is_place(tokens: tuple[Token, ...], k: int) -> bool:
    """Whether a capital stands as a place here: after "in" or "at", or in a date line."""
    t = tokens[k]
    if t.senses.city is None:
        return False
    return k > 0 and tokens[k - 1].low in {"in", "at", "to", "near", "from", "visit", "visited", "here"}


def groups(lines: Lines, parties: tuple[str, ...], side: str | None, lexicon: Lexicon) -> list[Group]:
    """The series of a document, that of its subject first."""
    told = list(_told(lines))
    drafts: list[_Draft] = []
    for one in told:
        fits = next((d for d in drafts if d.fits(one, side, lexicon)), None)
        if fits is not None:
            fits.add(one, side, lexicon)
        elif len(drafts) < MOST_SERIES and _founds(one, parties, side, lexicon):
            drafts.append(_Draft(one, parties, side, lexicon, opens=not drafts))
    if (
        not drafts
        and len(parties) > 1
        and (nameless := next((t for t in told if _only_pointed_at(t)), None)) is not None
    ):
        drafts.append(_Draft(nameless, parties, side, lexicon))
    return [d.group() for d in drafts]


def _told(lines: Lines) -> Iterator[Told]:
    """Every naming of a round between governments, and no "today's Dialogue" right after one of business people."""
    until, noun = -2, ""
    for line in ([lines.title] if lines.title else []) + list(lines.lines):
        for named in line.named:
            of_citizens = _of_citizens(line, named)
            if of_citizens or _bears_own_name(named):
                until, noun = line.number + CITIZENS_REACH if line.number >= 0 else len(lines.lines), named.noun
            if of_citizens or _of_a_forum(line, named):
                continue
            if named.specific or named.noun != noun or line.number > until:
                yield Told(line, named)


def _bears_own_name(named: Named) -> bool:
    """ "The Shangri-La Dialogue": "the Dialogue" after it is that one."""
    plain = named.ordinal is None and not named.topic and not named.level
    return bool(named.words) and not named.parties and plain and named.capital and named.strength == "strong"


def _of_a_forum(line: Line, named: Named) -> bool:
    """ "The fifth ministerial meeting of the Asia Cooperation Dialogue": a round of a forum with a name of its own."""
    if len(named.parties) > 1 or named.family not in COUNTED_OF:
        return False
    after = [t for t in line.tokens[named.j : named.j + 4] if t.low not in EXPANDED]
    if len(after) < 2 or after[0].low != "of":
        return False
    if after[1].low == "which":
        return True
    body = after[1]
    own = body.senses.rank or body.senses.level or body.senses.series or body.senses.actor or body.date
    return body.senses.reference_name == "forum" or (body.shape in CAPITALS and not own)


def _of_citizens(line: Line, named: Named) -> bool:
    """ "Civil Society Forum", "Business Council", "Youth Summit": where others meet than governments."""
    if line.words.isdisjoint(OF_CITIZENS):
        return False
    lows = [t.low for t in line.tokens[named.i : named.j]]
    if named.i and line.tokens[named.i - 1].low == "its" and not line.words.isdisjoint(UNOFFICIAL):
        return True  # "hosted the Investor Network for its Technology Dialogue"
    return any(
        low in UNOFFICIAL or (low in BEFORE_NOUN and after == named.noun) for low, after in pairwise([*lows, ""])
    )


def _only_pointed_at(one: Told) -> bool:
    """ "The meeting was the third of its kind and the first since 2012": a series that the text never names."""
    if one.named.family not in {"meeting", "talks"} or one.line.number < 0:
        return False
    tokens = one.line.tokens[one.named.j :]
    kind = any(t.senses.ordinal for t in tokens) and any(t.low == "kind" for t in tokens)
    return (
        kind
        or one.named.unnumbered
        or any(t.senses.ordinal == 1 and u.date is not None and u.date.bound == "since" for t, u in pairwise(tokens))
    )


def several(named: Named) -> bool:
    """ "Eight working groups", "annual meetings": several, and no one of them."""
    if not named.plural or named.ordinal is not None or named.role is not None:
        return False
    return (
        named.many or named.family in {"group", "commission"} or (len(named.parties) < 2 and named.family == "meeting")
    )


def _founds(one: Told, parties: tuple[str, ...], side: str | None, lexicon: Lexicon) -> bool:
    """Whether a phrase names a series by itself."""
    named = one.named
    if several(named):
        return False
    own = own_parties(named, lexicon.tables, side)
    if named.strength == "strong" and (_is_no_series(one, own) or _with_a_person(one)):
        return False
    if named.strength == "strong":
        return bool(own or parties) and (
            named.specific or not named.plural or one.line.number < LEAD_LINES or named.role is not None
        )
    if named.noun in GATHERINGS and named.words and not own and not one.line.heading:
        return False  # "the 4th Eastern Economic Forum": a name of its own, for all comers
    if named.separate:
        return bool(parties)
    if named.strength == "unit":
        return False
    if named.family == "summit":
        return len(own) > 1 or (len(own) == 1 and own[0] in lexicon.tables.bodies and own[0] not in LARGE)
    if named.noun == "talk":
        between = len(own) > 2 or (len(own) > 1 and named.ordinal is not None)  # two leaders' "talks" are no series
        return bool(named.topic or named.level or between or _regular(one)) and (
            one.line.number < LEAD_LINES or named.ordinal is not None
        )
    numbered = named.ordinal is not None and bool(named.capital or named.topic or named.level or own)
    if named.family == "body" or (
        named.lateral and named.capital and len(parties) > 1 and (named.level or named.topic)
    ):
        return True
    return (
        numbered
        or (len(own) > 1 and bool(named.topic or named.level) and named.capital)
        or (named.capital and len(own) > 1)
    )


def _with_a_person(one: Told) -> bool:
    """ "Consultations with the British Defence Minister", "preliminary consultations": talks with a visitor."""
    named, tokens = one.named, one.line.tokens
    if named.ordinal is not None or named.topic or named.level or named.capital:
        return False
    before = tokens[named.i - 1].low if named.i else ""
    behind = [t for t in tokens[named.noun_at + 1 : named.noun_at + 1 + WITH_REACH] if t.low not in {"the", "his"}]
    with_rank = bool(behind) and behind[0].low == "with" and any(t.senses.rank for t in behind[1:])
    return before in PRELIMINARY or tokens[named.i].low in PRELIMINARY or with_rank


def _is_no_series(one: Told, own: tuple[str, ...]) -> bool:
    """ "Shangri-La Dialogue", "Sochi Dialogue", in passing "the 19th Meeting of the Colombo Plan Consultative
    Committee": a name of its own, without parties.
    """
    named = one.named
    plain = len(own) < 2 and not named.topic and not named.level and named.capital
    city = any(t.senses.city for t in one.line.tokens[named.i : named.noun_at])
    passing = not one.line.heading and one.line.number >= LEAD_LINES
    return plain and ((bool(named.words) and (named.ordinal is None or passing)) or (city and named.ordinal is None))


def side_by_side(first: Told, second: Told) -> bool:
    """ "Both a security dialogue and regular diplomatic talks": two names with "and" between them are two series."""
    if not _regular(second) or _regular(first):
        return False
    between = [t.low for t in second.line.tokens[first.named.j : second.named.i]]
    return "and" in between and set(between) <= BESIDE


def _regular(one: Told) -> bool:
    """ "Regular diplomatic talks", "the annual consultations": a standing series, told by its rhythm alone."""
    words = {t.low for t in one.line.tokens[one.named.i : one.named.j]}
    return bool(words & RHYTHM) and one.named.ordinal is None


class _Draft:
    """A series while its namings are gathered."""

    def __init__(
        self, one: Told, parties: tuple[str, ...], side: str | None, lexicon: Lexicon, *, opens: bool = True
    ) -> None:
        self.opens = opens  # the first series that the document names
        own = own_parties(one.named, lexicon.tables, side)
        self.parties = (
            own
            if len(own) > 1 or (own and own[0] in lexicon.tables.bodies and not set(own) <= set(parties))
            else parties
        )
        self.told = [one]
        self.key = one.named
        self.words = one.named.words
        self.topic = one.named.topic
        self.level = one.named.level
        self.acronyms = {one.named.acronym} - {None}

    def fits(self, one: Told, side: str | None, lexicon: Lexicon) -> bool:
        named = one.named
        if (
            named.separate
            or (named.many and named.plural)
            or self._is_another(one)
            or any(side_by_side(told, one) for told in self._beside(one))
        ):
            return False
        if not named.specific and not self._pointed_at(one):
            return False
        own = own_parties(named, lexicon.tables, side)
        if len(own) > 1 and set(own) != set(self.parties):
            return False
        if len(own) == 1 and own[0] not in self.parties and not _member_of(own[0], self.parties, lexicon):
            return False
        if named.topic and self.topic and named.topic != self.topic and not {named.topic, self.topic} & GENERIC_TOPICS:
            return False
        if named.level and self.level and named.level != self.level and {named.level, self.level} - {"high-level"}:
            return False
        if self._same_number(named, own) or self._headline(one, own):
            return True
        if not self.opens and not self.key.specific and named.capital and named.noun != self.key.noun:
            return False  # "had held consultations in May. The 35th Strategic Dialogue": bare words name no series
        if (one.line.number >= LEAD_LINES and self._other_words(named)) or self._other_gathering(named):
            return False
        if self._other_event(named) or self._other_name(named) or self._other_subject(named):
            return False
        if (
            named.family not in KIN[self.key.family]
            or (named.words and self.words and not named.words & self.words)
            or (named.words and not self.words and not own and not named.topic)
        ):
            return False
        if named.ordinal is not None and self._other_number(one):
            return False
        return bool(
            named.noun == self.key.noun
            or named.family == self.key.family == TWO_PLUS_TWO
            or named.topic
            or named.level
            or len(own) > 1
            or named.definite
            or named.strength in {"unit"}
            or named.ordinal is not None
            or named.role
            or one.line.heading
            or not named.specific
        )

    def _other_event(self, named: Named) -> bool:
        """Beside leaders' meetings those of ministers, and a summit with a subject or words of its own."""
        if self.key.family not in {"summit", "body"} or not named.capital:
            return False
        if named.level not in {None, "leaders", self.level} or named.family == "meeting":
            return named.ordinal is None or named.ordinal != self.key.ordinal
        return bool(named.words - self.words) or bool(named.topic and named.topic != self.topic)

    def _other_name(self, named: Named) -> bool:
        """Two names in full of which only one tells a subject: the Joint Meeting of Ministers, the Cyber Dialogue."""
        full = all(n.capital and len(n.parties) > 1 for n in (named, self.key))
        passing = named.noun == self.key.noun and (named.ordinal is None or self.told[0].line.number < LEAD_LINES)
        return full and not passing and (named.topic is None) != (self.topic is None)

    def _other_words(self, named: Named) -> bool:
        """The Cyber Dialogue and the Democracy Dialogue: names in full, of one a topic, of one a word of its own."""
        if not (named.capital and self.key.capital) or named.words & self.words:
            return False
        topic = self.topic if self.topic not in GENERIC_TOPICS else None
        other = named.topic if named.topic not in GENERIC_TOPICS else None
        return bool(topic and named.words and not named.topic) or bool(other and self.words and not self.topic)

    def _other_gathering(self, named: Named) -> bool:
        """Beside a working group "the Leaders' Meeting", "the 3rd Ministerial Conference": no meeting of the group."""
        body = self.key.family in {"group", "mechanism"} and (self.key.capital or self.key.ordinal is not None)
        own = named.level and named.level != self.level
        return body and named.family in {"meeting", "talks"} and bool(own) and not named.words & self.words

    def _other_subject(self, named: Named) -> bool:
        """After "the fifth Political Consultations", "the third Energy Dialogue": noun, number and subject differ."""
        key = self.key
        if not (named.capital and key.capital and named.ordinal) or named.noun == key.noun:
            return False
        subject = named.topic is not None and named.topic not in GENERIC_TOPICS and named.topic != self.topic
        told = key.ordinal or (" " in key.noun and not self.topic)  # "Foreign Office Consultations" without a number
        return subject and bool(told) and named.ordinal != key.ordinal

    def _headline(self, one: Told, own: tuple[str, ...]) -> bool:
        """ "A and B Hold Diplomatic Talks" over "The 32nd meeting of the Joint Commission": a title in loose words."""
        key, named = self.key, one.named
        loose = key.noun == "talk" and not (key.capital or key.ordinal or key.parties or key.unnumbered)
        titled = all(t.line.number < 0 or t.line.heading for t in self.told)
        numbered = named.ordinal is not None and named.role is None and one.line.number < LEAD_LINES
        return loose and titled and numbered and (not own or set(own) == set(self.parties))

    def _same_number(self, named: Named, own: tuple[str, ...]) -> bool:
        """ "The eighth round of consultations ... The eighth meeting of the joint committee": one with two names."""
        if named.ordinal is None or named.ordinal < SAME_NUMBER or named.ordinal != self.key.ordinal:
            return False
        return not own or set(own) == set(self.parties)

    def _is_another(self, one: Told) -> bool:
        """ "Preceded by a ministerial meeting", "held meetings with": none of a series that has a name or a number."""
        named, key = one.named, self.key
        if named.capital or named.ordinal is not None or named.family != "meeting" or one.line.heading:
            return False
        known = key.ordinal is not None or (key.capital and len(key.parties) > 1)
        return known and (named.plural or (named.indefinite and named.level is not None)) and not named.definite

    def _pointed_at(self, one: Told) -> bool:
        """Whether "the meeting", "consultations" stand for this series: soon after it, with its noun or as known."""
        named, near = one.named, one.line.number - self.told[-1].line.number <= POINTING_REACH
        known = named.definite or named.noun == self.key.noun or named.role is not None or named.unnumbered
        known = known or any(t.date is not None for t in one.line.tokens[max(0, named.i - 2) : named.i])
        return one.line.heading or (known and (near or self.told[0].line.number < LEAD_LINES))

    def _beside(self, one: Told) -> Iterator[Told]:
        """The namings gathered so far that stand in the same line."""
        return takewhile(lambda t: t.line.number == one.line.number, reversed(self.told))

    def _other_number(self, one: Told) -> bool:
        """Two numbers in one sentence with "and" between are two series ("the 17th ... and the 29th ...")."""
        numbers = ((t.named.topic, t.named.ordinal) for t in self._beside(one) if t.named.ordinal is not None)
        return any(topic != one.named.topic and ordinal != one.named.ordinal for topic, ordinal in numbers)

    def add(self, one: Told, side: str | None, lexicon: Lexicon) -> None:
        own = own_parties(one.named, lexicon.tables, side)
        if (one.named.specific and self.key.family in {"meeting", "unit"}) or self._headline(one, own):
            self.key = one.named
        self.told.append(one)
        self.words |= one.named.words
        self.topic = self.topic or one.named.topic
        self.level = self.level or one.named.level
        if len(own) > 1:
            self.parties = own

    def group(self) -> Group:
        key = max(self.told, key=_telling)
        return Group(
            key=key,
            told=tuple(self.told),
            parties=tuple(sorted(self.parties)),
            topic=self.topic,
            level=self.level,
            by_line={n: tuple(told) for n, told in groupby(self.told, key=lambda t: t.line.number)},
        )


def _telling(one: Told) -> tuple[int, int, int]:
    """How much a naming tells of its series; of equals the first in the text wins, and the text before the title."""
    n = one.named
    score = (
        3 * (len(n.parties) > 1)
        + 2 * bool(n.topic)
        + bool(n.level)
        + bool(n.capital)
        + bool(n.acronym)
        + 2 * (n.strength == "strong")
    )
    return score, one.line.number >= 0, -one.line.number


def _member_of(party: str, parties: Sequence[str], lexicon: Lexicon) -> bool:
    return any(party in body.members for p in parties if (body := lexicon.tables.bodies.get(p)))
