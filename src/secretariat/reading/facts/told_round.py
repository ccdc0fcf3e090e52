"""A round as a document tells it: all places where it is told of, and where its slots are looked for."""

from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import pairwise

from secretariat.model.facts import Role
from secretariat.reading.facts.round_lines import founded, labelled, only_dated, settles, tells_of_meeting
from secretariat.reading.founding import of_one_state
from secretariat.reading.frame import Frame
from secretariat.reading.lines import Line
from secretariat.reading.named import Named, of_ministers
from secretariat.reading.series import Group
from secretariat.reading.slots import Value
from secretariat.reading.stretch import Stretch
from secretariat.reading.telling import MAIN, NEXT, PREVIOUS, Telling

AROUND = 14  # lines of the lead in which an unnamed round's date and place may stand
SUBTITLE = 14  # words of a line under the title, "Manila, 30-31 March 2004"
ASIDE = frozenset(["when", "after", "since", "before"])  # a sentence that so begins tells of another time
LAST_LINES = 2
ANOTHER = frozenset(["separate", "separately", "another"])
MARGINS = frozenset(["margins", "sidelines", "during"])
MARGIN_REACH = 4  # tokens of "on the margins of the"
SPANS = frozenset(["days", "weeks", "months"])
MEETING = frozenset(["hold", "happen", "host", "meet", "chair", "attend"])


class ToldRound:
    """One round of one series in one document.

    Attributes:
        key: which round of the series ("main", "previous", "next", or its number).
        told: where the text tells of it, else where the title does; all_told: both.
        number: of the series' main round here; round_when: its day, for "next year" and "after six years".
        told_with: the subject, where one breath tells of both.
        announced: the document announces a meeting. elsewhere: lines that tell of other rounds of the series;
            led_elsewhere: those of them in which none who leads this one is named.
        read: its slots that were read already; days: what stretches tell of when, by line, tokens and tense.
    """

    def __init__(
        self, key: str, told: Sequence[Telling], group: Group, frame: Frame, number: int | None, *, subject: bool
    ) -> None:
        self.key = key
        self.all_told = tuple(told)
        self.in_text = tuple(t for t in told if t.stretch.line.number >= 0)
        self.told = self.in_text or self.all_told
        self.group = group
        self.frame = frame
        self.number = number
        self.main = key == MAIN
        self.role: Role = role_of(key, number, subject=subject)
        self.announced = False
        self.round_when: str | None = None
        self.told_with: ToldRound | None = None
        self.elsewhere: frozenset[int] = frozenset()
        self.led_elsewhere: frozenset[int] = frozenset()
        self.read: dict[str, Value | None] = {}
        self.days: dict[tuple[int, int, int, str], Value | None] = {}
        self._others: dict[int, tuple[Named, ...]] = {}

    def forget_days(self) -> None:
        """Its day is read anew, as what it is told with is known now."""
        self.read.pop("when", None)
        self.days.clear()

    @property
    def subject(self) -> bool:
        """Whether it is what the document is about."""
        return self.main and self.role == "subject"

    @property
    def earlier(self) -> bool:
        """Whether it came before the series' main round here."""
        if self.key == PREVIOUS or self.key.startswith("past"):
            return True
        return self.number is not None and self.key.isdigit() and int(self.key) < self.number

    @cached_property
    def lines(self) -> frozenset[int]:
        """The numbers of the lines that tell of it."""
        return frozenset(t.stretch.line.number for t in self.in_text)

    def others(self, line: Line) -> tuple[Named, ...]:
        """The meetings of other series that a line names, but for one on whose margins this one may be."""
        known = self._others.get(line.number)
        if known is None:
            own = {t.named.start for t in self.group.on(line)}
            known = tuple(n for n in line.named if n.start not in own and _is_another(line, n))
            self._others[line.number] = known
        return known

    def naming(self, stretch: Stretch) -> Named | None:
        """The phrase that names the round where that stretch of it was found."""
        return self._namings.get(id(stretch))

    @cached_property
    def _namings(self) -> dict[int, Named]:
        return {id(t.stretch): t.named for t in self.told if t.named is not None}

    @cached_property
    def put_off(self) -> bool:
        """Whether the document tells that it is postponed or cancelled: its date was still to come."""
        names = {n for t in self.all_told for c in t.stretch.line.cues for n in c.names}
        return self.subject and bool(names & {"status.postponed", "status.cancelled"})

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Where slots are looked for, best first: sentences that tell of the meeting, headings, the lead around."""
        told = [t.stretch for t in sorted(self.in_text, key=founded)]  # how it came about tells least of when and where
        body = [s for s in told if not s.line.heading]
        telling = [(s, tells_of_meeting(s)) for s in body]
        sentences, rest = [s for s, tells in telling if tells], [s for s, tells in telling if not tells]
        around = self._around(sentences) if self.subject and self.frame.groups[0] is self.group else ()
        lead = [s for s in rest if s.line.number < 4]
        return (*sentences, *lead, *(s for s in told if s.line.heading), *around, *rest)

    def _around(self, told: Sequence[Stretch]) -> Iterator[Stretch]:
        """Lines of the lead that tell of a meeting without naming another round, and labelled lines ("Venue:")."""
        known = {s.line.number for s in told} | self.elsewhere | {self.frame.published_from}
        lead = sorted(self.frame.lines.lines[:AROUND], key=lambda x: (not labelled(x), not x.people))
        for line in lead:
            if line.number not in known and not (only_dated(line) or self._is_dateline(line)) and self._may_tell(line):
                yield Stretch(line, 0, len(line.tokens))

    def _is_dateline(self, line: Line) -> bool:
        """ "Lima, Peru, May 10" above a story: where and when it was written."""
        placed = line.heading and line.tokens[0].senses.city is not None and self.frame.press
        return placed and all(t.senses.city or t.senses.actor or t.date or t.shape == "." for t in line.tokens)

    def _may_tell(self, line: Line) -> bool:
        if self.put_off and not labelled(line):
            return False  # what is not to be held then has no day
        if line.tokens[0].low in ASIDE or _opens_apart(line) or _comes_after(line):
            return False
        own = [t.named for t in self.group.on(line)]
        if any(n.specific and n not in own and not of_one_state(n) for n in line.named):
            return False
        if not own and any(g.on(line) for g in self.frame.groups if g is not self.group):
            return False  # "held consultations ahead of this meeting": of another series, whatever it is called
        last = line.number >= len(self.frame.lines.lines) - LAST_LINES  # where the text was signed
        subtitle = line.heading and not last and len(line.tokens) <= SUBTITLE and line.number < 6 and not line.people
        venue = any(t.low == "venue" for t in line.tokens[:2])  # "The venue was Lima"
        return subtitle or venue or labelled(line) or settles(line) or _meets(line)


def _opens_apart(line: Line) -> bool:
    """ "In a separate meeting": of another round."""
    return not line.words.isdisjoint(ANOTHER) and any(t.low in ANOTHER for t in line.tokens[:6])


def _comes_after(line: Line) -> bool:
    """ "It comes just weeks after the Premier was in Oslo": what was done at another time."""
    if line.words.isdisjoint(SPANS) and not line.durations:
        return False
    spans = ((a.low in SPANS or a.duration is not None, b.low) for a, b in pairwise(line.tokens))
    return any(span and low in {"after", "before"} for span, low in spans)


def _is_another(line: Line, named: Named) -> bool:
    """Whether a phrase names a meeting of its own, and not one that this one is held beside."""
    if any(t.low in MARGINS for t in line.tokens[max(0, named.i - MARGIN_REACH) : named.i]):
        return False
    own = named.specific or of_ministers(line.tokens, named) is not None
    return own and (named.capital or not named.indefinite)


def _meets(line: Line) -> bool:
    senses = (line.tokens[k].senses for k in line.meetings)
    return any(s.meeting in MEETING and s.meeting_form != "ing" for s in senses)


def role_of(key: str, number: int | None, *, subject: bool) -> Role:
    """What a round is in its document, by its key and the number of the main round."""
    if not subject:
        return "other"
    if key == MAIN:
        return "subject"
    if key in {NEXT, PREVIOUS}:
        return "next" if key == NEXT else "previous"
    if number is not None and key.isdigit():
        return "next" if int(key) == number + 1 else "previous" if int(key) == number - 1 else "other"
    return "other"
