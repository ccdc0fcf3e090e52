"""Draft: a series of rounds while its namings are gathered."""

from itertools import groupby

from secretariat.lexicon.load import Lexicon
from secretariat.reading.named import Named
from secretariat.reading.series import LEAD_LINES, Group, Told, own_parties
from secretariat.reading.word_classes import PLAIN_FAMILIES


class Draft:
    """A series while its namings are gathered."""

    def __init__(
        self, one: Told, parties: tuple[str, ...], side: str | None, lexicon: Lexicon, *, opens: bool = True
    ) -> None:
        self.opens = opens  # the first series that the document names
        own = own_parties(one.named, lexicon.tables, side)
        self.parties = (
            own
            if len(own) > 1 or (own and own[0] in lexicon.tables.bodies and (own[0] not in parties or _its_own(one)))
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
        self.days: set[tuple[int, int]] = set()  # month and day, of as many namings as `dated` says
        self.dated = 0

    def add(self, one: Told, side: str | None, lexicon: Lexicon) -> None:
        """Takes a naming as one of this series, and from it what was not known yet."""
        own = own_parties(one.named, lexicon.tables, side)
        if self.headline(one, own):
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
        if (named.specific and key.family in PLAIN_FAMILIES) or self.headline(one, own):
            return True
        return in_full(named) and not in_full(key) and named.family == key.family

    def headline(self, one: Told, own: tuple[str, ...]) -> bool:
        """ "A and B Hold Diplomatic Talks" over "The 32nd meeting of the Joint Commission": a title in loose words."""
        key, named = self.key, one.named
        loose = key.family == "talks" and not (key.capital or key.ordinal or key.parties or key.unnumbered)
        titled = all(t.line.number < 0 or t.line.heading for t in self.told)
        numbered = named.ordinal is not None and named.role is None and one.line.number < LEAD_LINES
        return loose and titled and numbered and (not own or set(own) == set(self.parties))

    def group(self) -> Group:
        """The series, by the naming that tells most of it."""
        key = max(self.told, key=_telling)
        return Group(
            key=key,
            told=tuple(self.told),
            parties=tuple(sorted(self.parties)),
            topic=self.topic,
            level=self.level,
            by_line={n: tuple(told) for n, told in groupby(self.told, key=lambda t: t.line.number)},
        )


def in_full(named: Named) -> bool:
    """ "The Second Norway-Chile Consular Consultations": a name in capitals, with its parties."""
    return named.capital and len(named.parties) > 1


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


def ministers_of_a_body(named: Named) -> bool:
    """ "The 54th ASEAN Foreign Ministers' Meeting": a number in capitals, and one party."""
    numbered = named.family == "meeting" and named.capital and named.ordinal is not None
    return numbered and named.level is not None and len(named.parties) == 1 and not named.shared


def _its_own(one: Told) -> bool:
    """ "The fourth meeting of the Pacific Islands Forum", "the ASEM summit", "the 54th ASEAN Ministers' Meeting":
    of the body alone, whoever tells of it.
    """
    named = one.named
    after = one.line.tokens[named.noun_at + 1].low if named.noun_at + 1 < len(one.line.tokens) else ""
    if ministers_of_a_body(named):
        return True
    return named.family in {"summit", "body"} or (named.family in {"meeting", "commission"} and after == "of")
