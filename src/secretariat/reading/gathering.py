"""Gathering: which of the rounds that a document names belong to one dialogue, and which dialogue it is about."""

from collections.abc import Iterator, Sequence
from itertools import groupby

from secretariat.lexicon.load import Lexicon
from secretariat.lexicon.tables import Tables
from secretariat.reading.apart import beside, of_a_state_told, passing, told_apart
from secretariat.reading.founding import (
    LENDERS,
    OWN_LEVELS,
    SAME_NUMBER,
    founds,
    has_own_name,
    of_nobody_told,
    of_three_unknown,
    only_pointed_at,
)
from secretariat.reading.lines import Lines
from secretariat.reading.named import Named
from secretariat.reading.namings import namings
from secretariat.reading.phrases.core import QUOTES
from secretariat.reading.phrases.tail import TWO_PLUS_TWO
from secretariat.reading.series import LEAD_LINES, Group, Told, own_parties, several, side_by_side
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
    "negotiations": frozenset(["negotiations", "unit"]),
}
BODIES = frozenset(["group", "commission", "forum", "mechanism"])  # families of nouns that name who meets
COUNTABLE = frozenset(["meeting", "unit"])
NUMBERED_REACH = 2  # lines from a series to "second meeting" of it
MOST_SERIES = 64  # a text that names more dialogues is a list of them, and no account of one
POINTING_REACH = 12  # lines from a series that is not the document's own to "the meeting" that stands for it
GENERIC_TOPICS = frozenset(["political", "regional"])
OWN_TOPICS = frozenset(["consular"])  # consular consultations are never the political ones


def groups(
    lines: Lines, parties: tuple[str, ...], side: str | None, lexicon: Lexicon, *, counted: bool = False
) -> list[Group]:
    """The series of a document, that of its subject first.

    `counted` says that the parties are only those that the text names most: they are lent to no series told in passing.
    """
    told = list(namings(lines))
    drafts: list[_Draft] = []
    unknown: set[str | None] = set()  # letters of series of three of which only two are known
    for one in told:
        fits = _fitting(one, drafts, side, lexicon)
        if fits is not None:
            fits.add(one, side, lexicon)
            continue
        if of_three_unknown(one, own_parties(one.named, lexicon.tables, side) or parties, lexicon):
            unknown |= {one.named.acronym} - {None}
        if of_a_state_told(one, parties, side):
            continue
        if (counted and of_nobody_told(one)) or not unknown.isdisjoint(_letters(one)):
            continue
        if len(drafts) < MOST_SERIES and founds(one, parties, side, lexicon):
            drafts.append(_Draft(one, parties, side, lexicon, opens=not drafts))
    if (
        not drafts
        and len(parties) > 1
        and LENDERS.isdisjoint(parties)
        and (nameless := next((t for t in told if only_pointed_at(t)), None)) is not None
    ):
        drafts.append(_Draft(nameless, parties, side, lexicon))
    return [d.group() for d in drafts]


def _letters(one: Told) -> set[str]:
    """The words of a naming, among which the letters of a dialogue may stand."""
    return {t.low for t in one.line.tokens[one.named.i : one.named.j] if t.shape == "AA"}


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
        self.document = parties
        self.told = [one]
        self.numbers = {one.named.ordinal} - {None}
        self.key = one.named
        self.words = one.named.words
        self.topic = one.named.topic
        self.level = one.named.level
        self.acronyms = {one.named.acronym} - {None}

    def fits(self, one: Told, side: str | None, lexicon: Lexicon) -> bool:
        """Whether a naming is of this series: first what tells it apart, then what its name adds."""
        named = one.named
        if self._by_another_name(one) or self._as_its_own(one):
            return True
        if self._told_apart(one, lexicon) or of_a_state_told(one, self.parties, side):
            return False
        if named.family == TWO_PLUS_TWO and self._in_that_format(one):
            return True
        own = own_parties(named, lexicon.tables, side)
        if self._between_others(one, own, lexicon):
            return False
        if self._headline(one, own):
            return True
        if self._other_topic_or_level(one):
            return False
        return self._same_number(named, own) or (not self._named_otherwise(one, own) and self._leads_here(one, own))

    def _by_another_name(self, one: Told) -> bool:
        """ "The Consultative Committee on Trade (the Trade Dialogue)": what the brackets behind a name hold."""
        between = next((one.line.tokens[t.named.j : one.named.i] for t in self._beside(one)), ())
        lows = [t.low for t in between if t.low not in QUOTES]
        return lows in (["("], ["(", "the"]) and one.named.ordinal is None

    def _as_its_own(self, one: Told) -> bool:
        """ "The Working Group on Cyber Issues held its first cyber dialogue": one meeting, of the group."""
        before = [n for n in one.line.named if n.j <= one.named.i]
        mine = any(t.named.start == before[-1].start for t in self._beside(one)) if before else False
        return one.named.of_its_own and mine and self.key.family in BODIES and len(one.named.parties) < 2

    def _told_apart(self, one: Told, lexicon: Lexicon) -> bool:
        """Told as another, as several, or too vaguely to be of any."""
        named = one.named
        return (
            named.separate
            or told_apart(one, self.key, self.told, self.parties)
            or (named.many and named.plural)
            or self._is_another(one)
            or of_three_unknown(one, self.parties, lexicon)
            or self._of_another_body(one)
            or any(side_by_side(told, one) for told in self._beside(one))
            or (not named.specific and not self._pointed_at(one))
        )

    def _between_others(self, one: Told, own: tuple[str, ...], lexicon: Lexicon) -> bool:
        """Of something else, under other letters, or between other parties."""
        named = one.named
        if self._of_something_else(one):
            return True
        if named.acronym and self.acronyms and named.acronym not in self.acronyms:
            return True
        if self._of_others(one, own, lexicon.tables):
            return True
        if len(own) > 1:
            return set(own) != set(self.parties) and not self._lent(named, own)
        return bool(own) and own[0] not in self.parties and not _member_of(own[0], self.parties, lexicon)

    def _other_topic_or_level(self, one: Told) -> bool:
        named = one.named
        if named.level in OWN_LEVELS and self.level not in OWN_LEVELS and self.key.capital:
            return True
        if named.topic and self.topic and named.topic != self.topic and not self._one_of_them_plain(one):
            return True
        if named.topic in OWN_TOPICS and self.topic is None and self.level is not None:
            return True  # beside the ministers' 2+2 "the annual consular consultations"
        levels = {named.level, self.level}
        return None not in levels and len(levels) > 1 and bool(levels - {"high-level"})

    def _named_otherwise(self, one: Told, own: tuple[str, ...]) -> bool:
        """Under a name, a noun or a number that is another series'."""
        named = one.named
        plain_before = not self.opens and not self.key.specific and named.noun != self.key.noun
        if plain_before and (named.capital or named.ordinal is not None):
            return True  # "had held consultations in May. The 35th Strategic Dialogue": bare words name no series
        passing = not one.line.heading and (one.line.number >= LEAD_LINES or self.told[0].line.number > 1)
        if (passing and (self._other_words(named) or self._other_noun(named))) or self._other_gathering(named):
            return True
        key = self.key
        if named.acronym and named.noun != key.noun and named.ordinal and key.ordinal and named.ordinal != key.ordinal:
            return True  # beside the fifth 2+2 Meeting "the fourth Norway Peru Dialogue (NPD)"
        if self._other_event(one) or self._other_name(named) or self._other_subject(named):
            return True
        if named.family not in KIN[self.key.family] or (named.words and self.words and not named.words & self.words):
            return True
        if named.words and not self.words and not own and not named.topic:
            return True
        return named.ordinal is not None and self._other_number(one)

    def _leads_here(self, one: Told, own: tuple[str, ...]) -> bool:
        """By its noun, or by anything that points at one series."""
        named = one.named
        return bool(
            named.noun == self.key.noun
            or named.family == self.key.family == TWO_PLUS_TWO
            or named.topic
            or named.level
            or len(own) > 1
            or named.definite
            or named.strength == "unit"
            or named.ordinal is not None
            or named.role
            or one.line.heading
            or not named.specific
        )

    def _one_of_them_plain(self, one: Told) -> bool:
        """Two topics of which one tells little: "political", "strategic"; but "the 7th Strategic Dialogue" is another
        than the 10th Political Dialogue.
        """
        named = one.named
        same = named.ordinal is None or not self.numbers or named.ordinal in self.numbers
        if named.capital and self.key.capital and "political" not in {named.topic, self.topic} and passing(one):
            return False  # beside the Space Dialogue "the Indo-Pacific Dialogue"
        return (
            same
            and OWN_TOPICS.isdisjoint([named.topic, self.topic])
            and bool({named.topic, self.topic} & GENERIC_TOPICS)
        )

    def _other_event(self, one: Told) -> bool:
        """Beside leaders' meetings those of ministers, and a summit with a subject or words of its own."""
        named = one.named
        if self.key.family not in {"summit", "body"}:
            return False
        own_level = named.level not in {None, "leaders", self.level}
        if not named.capital:
            return own_level and (bool(named.topic) or named.ordinal is not None)
        if own_level or (named.family == "meeting" and not _of_leaders(one)):
            return named.ordinal is None or named.ordinal != self.key.ordinal
        return bool(named.words - self.words) or bool(named.topic and named.topic != self.topic)

    def _other_name(self, named: Named) -> bool:
        """Two names in full of which only one tells a subject: the Joint Meeting of Ministers, the Cyber Dialogue."""
        full = _in_full(named) and _in_full(self.key)
        passing = named.noun == self.key.noun and (named.ordinal is None or self.told[0].line.number < LEAD_LINES)
        return full and not passing and (named.topic is None) != (self.topic is None)

    def _other_words(self, named: Named) -> bool:
        """The Cyber Dialogue and the Democracy Dialogue: names in full, of one a topic, of one a word of its own."""
        if not named.capital or named.words & self.words or not (self.key.capital or len(named.parties) > 1):
            return False
        topic = self.topic if self.topic not in GENERIC_TOPICS else None
        other = named.topic if named.topic not in GENERIC_TOPICS else None
        return bool(topic and named.words and not named.topic) or bool(other and self.words and not self.topic)

    def _other_noun(self, named: Named) -> bool:
        """Beside the Norway-Chile Conference "the Customs Cooperation Meeting": another noun, and words of its own."""
        key = self.key
        if not (named.capital and key.capital) or named.noun == key.noun or named.acronym in self.acronyms - {None}:
            return False
        more = bool(named.topic and named.topic != self.topic and not self.topic) or bool(named.words - self.words)
        return more and not named.words & self.words and named.ordinal != (key.ordinal or 0)

    def _other_gathering(self, named: Named) -> bool:
        """Beside a working group "the Leaders' Meeting", "the 3rd Ministerial Conference": no meeting of the group."""
        body = self.key.family in {"group", "mechanism"} and (self.key.capital or self.key.ordinal is not None)
        own = named.level and named.level != self.level
        if named.words & self.words or (named.topic and named.topic == self.topic):
            return False
        if _in_full(self.key) and self.key.family == "meeting" and named.capital and named.family in BODIES:
            return True  # beside the Joint Ministerial Meeting "the ASEAN Committee of Permanent Representatives"
        return body and named.family in {"meeting", "talks"} and bool(own)

    def _other_subject(self, named: Named) -> bool:
        """After "the fifth Political Consultations", "the third Energy Dialogue": noun, number and subject differ."""
        key = self.key
        if not (named.capital and key.capital and named.ordinal) or named.noun == key.noun:
            return False
        full = " " in named.noun + key.noun or len(named.parties) > 1
        if key.ordinal and abs(key.ordinal - named.ordinal) > 1 and full:
            return True  # "the fourth Strategic Dialogue ... the 13th Foreign Office Consultations"
        subject = named.topic is not None and named.topic not in GENERIC_TOPICS and named.topic != self.topic
        told = key.ordinal or (" " in key.noun and not self.topic)  # "Foreign Office Consultations" without a number
        return subject and bool(told) and named.ordinal != key.ordinal

    def _headline(self, one: Told, own: tuple[str, ...]) -> bool:
        """ "A and B Hold Diplomatic Talks" over "The 32nd meeting of the Joint Commission": a title in loose words."""
        key, named = self.key, one.named
        loose = key.family == "talks" and not (key.capital or key.ordinal or key.parties or key.unnumbered)
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
        counts = any(t.senses.series and t.senses.series.strength == "unit" for t in one.words_before_noun)
        return (
            known
            and not counts
            and (named.plural or (named.indefinite and named.level is not None))
            and not named.definite
        )

    def _of_something_else(self, one: Told) -> bool:
        """ "A second meeting in Sochi", "the first meeting of experts on relief": of what is not told here; "the
        forthcoming meeting of the corresponding commission": another's.
        """
        named, tokens = one.named, one.line.tokens
        bare = not (named.topic or named.level or named.parties or named.capital) and named.family in COUNTABLE
        if not bare or one.line.heading:
            return False
        of = named.j + 1 < len(tokens) and tokens[named.j].low in {"of", "between"}
        who = next((t for t in tokens[named.j + 1 : named.j + 3] if t.low not in {"the", "our"}), None) if of else None
        if who is not None and not _of_those_who_met(who):
            return True
        far = one.line.number - self.told[-1].line.number > NUMBERED_REACH
        return named.ordinal is not None and (named.indefinite or (far and not named.definite))

    def _in_that_format(self, one: Told) -> bool:
        """ "The consultations in the 2+2 format": how they met, and no other series."""
        named = one.named
        if named.noun == self.key.noun and named.ordinal is None:
            return True
        tokens, j = one.line.tokens, named.j
        return j < len(tokens) and tokens[j].low == "format" and self.key.family in KIN[TWO_PLUS_TWO]

    def _of_others(self, one: Told, own: tuple[str, ...], tables: Tables) -> bool:
        """In passing: "the Eastern Economic Forum", a name of its own; "the bilateral Dialogue" beside one of ASEAN;
        "the commissions", of which none in particular is meant.
        """
        named = one.named
        if several(named) and not self.key.plural:
            return True
        if one.line.heading or one.line.number < LEAD_LINES:
            return False
        foreign = (bool(named.words) and named.capital and not own) or has_own_name(one, own)
        if foreign and not named.words & self.words:
            return True
        return named.lateral and self.parties != self.document and any(p in tables.bodies for p in self.parties)

    def _of_another_body(self, one: Told) -> bool:
        """ "The Labour Working Group will hold its next meeting": of the body that the sentence tells of, if any."""
        if not one.named.of_its_own or any(True for _ in self._beside(one)):
            return False
        return any(t.senses.series is not None and t.senses.series.body for t in one.line.tokens)

    def _pointed_at(self, one: Told) -> bool:
        """Whether "the meeting", "consultations" stand for this series: soon after it, with its noun or as known."""
        named, near = one.named, one.line.number - self.told[-1].line.number <= POINTING_REACH
        known = named.definite or named.noun == self.key.noun or named.role is not None or named.unnumbered
        before = one.line.tokens[max(0, named.i - 2) : named.i]
        known = known or any(t.date is not None for t in before) or (named.i == 1 and before[-1].low == "that")
        return one.line.heading or (known and (near or self.told[0].line.number < LEAD_LINES))

    def _beside(self, one: Told) -> Iterator[Told]:
        """The namings of this series that stand in the same line."""
        return beside(one, self.told)

    def _other_number(self, one: Told) -> bool:
        """Two numbers in one sentence with "and" between are two series ("the 17th ... and the 29th ...")."""
        if any(_joined(t, one) for t in self._beside(one)):
            return True
        numbers = ((t.named.topic, t.named.ordinal) for t in self._beside(one) if t.named.ordinal is not None)
        return any(topic != one.named.topic and ordinal != one.named.ordinal for topic, ordinal in numbers)

    def _lent(self, named: Named, own: tuple[str, ...]) -> bool:
        """ "The Joint Commission", told before its states are: that it was given those of the document was a guess."""
        if any(len(told.named.parties) > 1 for told in self.told) or set(own).isdisjoint(self.parties):
            return False
        return named.noun == self.key.noun and named.capital and self.key.capital and not self.key.topic

    def add(self, one: Told, side: str | None, lexicon: Lexicon) -> None:
        own = own_parties(one.named, lexicon.tables, side)
        if self._headline(one, own):
            self.topic, self.level = one.named.topic, one.named.level
        if self._tells_more(one, own):
            self.key = one.named
        self.told.append(one)
        self.numbers |= {one.named.ordinal} - {None}
        self.words |= one.named.words
        self.acronyms |= {one.named.acronym} - {None}
        self.topic = self.topic or one.named.topic
        self.level = self.level or one.named.level
        if len(own) > 1:
            self.parties = own

    def _tells_more(self, one: Told, own: tuple[str, ...]) -> bool:
        """Whether a naming tells better what the series is than the one that stood for it so far."""
        named, key = one.named, self.key
        if (named.specific and key.family in {"meeting", "unit"}) or self._headline(one, own):
            return True
        return _in_full(named) and not _in_full(key) and named.family == key.family

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


def _fitting(one: Told, drafts: Sequence[_Draft], side: str | None, lexicon: Lexicon) -> _Draft | None:
    """The first series that a naming fits; "the next Dialogue" far below is of the one that was named last."""
    fitting = (d for d in drafts if d.fits(one, side, lexicon))
    first = next(fitting, None)
    if first is None or one.named.specific or one.named.strength != "strong":
        return first
    if not passing(first.told[0]):
        same = [d for d in fitting if d.key.noun == one.named.noun != first.key.noun]
        return max(same, key=lambda d: d.told[-1].line.number, default=first)
    return max([first, *fitting], key=lambda d: (d.key.noun == one.named.noun, d.told[-1].line.number))


def _of_those_who_met(t: Token) -> bool:
    """ "Of the two sides", "of ministers", "of its kind", "of this dialogue"."""
    s = t.senses
    told = s.level or s.rank or s.actor or s.series or s.ordinal or s.number
    return bool(told) or any(c.startswith("collective") for c in s.classes) or t.low in {"its", "this", "their"}


def _of_leaders(one: Told) -> bool:
    """ "The Quad Leaders' Meeting" is the summit."""
    return any(t.low.endswith("leaders") for t in one.line.tokens[one.named.i : one.named.noun_at])


def _in_full(named: Named) -> bool:
    """ "The Second Norway-Chile Consular Consultations": a name in capitals, with its parties."""
    return named.capital and len(named.parties) > 1


def _joined(first: Told, second: Told) -> bool:
    """ "The 12th round of the working group on the sea and the 9th round of the working group on fish": two series, as
    neither has a day or a place of its own.
    """
    a, b = first.named, second.named
    between = second.line.tokens[a.j : b.i]
    counted = a.ordinal is not None and b.ordinal is not None and a.ordinal != b.ordinal
    full = a.noun_at - a.i > 2 and b.noun_at - b.i > 2  # with what is counted, and not "the 12th and the 13th rounds"
    apart = any(t.date is not None or t.senses.city is not None or t.senses.meeting is not None for t in between)
    return counted and full and not apart and any(t.low == "and" for t in between)


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
