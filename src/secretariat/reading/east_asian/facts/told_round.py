"""One round as told in one document: where its slots are looked for, and what each place gives."""

from collections.abc import Iterator, Sequence

from secretariat.model import Claim
from secretariat.model.facts import Role
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.marks import MAIN, NEXT, PREVIOUS
from secretariat.reading.east_asian.meeting import met, tells_of_it
from secretariat.reading.east_asian.place import place
from secretariat.reading.east_asian.series import Group
from secretariat.reading.east_asian.slots import Value, mode, tense, when
from secretariat.reading.east_asian.tellings import Stretch, Telling, stretch_of
from secretariat.reading.east_asian.words import HELD, MEETS, PROGRESS
from secretariat.when.edtf import contains, parse

ENOUGH = 24  # tellings; what they do not say no later one will
LEAD = 6  # sentences that may tell of the meeting without naming it again


class ToldRound:
    """The places where one round of one series is told of, those that tell most first.

    Attributes:
        key: which round of the series: "main", "previous", "next" or its number as text.
        told: all tellings in the text, or those of the title where the text has none; in_text: those in the text.
        number: of the round that the document is about; role: of this one in the document.
    """

    def __init__(
        self, key: str, told: Sequence[Telling], group: Group, frame: Frame, number: int | None, role: Role
    ) -> None:
        self.key = key
        self.in_text = [t for t in told if t.quotable]
        self.told = self.in_text or list(told)
        self.titled = [t for t in told if not t.quotable] if len(self.in_text) < len(told) else []
        self.group = group
        self.frame = frame
        self.number = number
        self.role = role
        self.main = key == MAIN
        self.earlier = key == PREVIOUS or bool(number and key.isdigit() and int(key) < number)
        self.subject = self.main and role == "subject"
        self.zh = frame.page.vocabulary.code == "zh"
        self._tense: dict[tuple[int, int, int], str | None] = {}
        self.order = self._best_first()

    def _best_first(self) -> list[Telling]:
        """Sentences that tell of the meeting, then others, then headings, then the title."""
        if len(self.told) == 1:
            return self.told
        body = [t for t in self.in_text if not t.stretch.sentence.heading]
        found = sorted(body[: 2 * ENOUGH], key=lambda t: not tells_of_meeting(t.stretch))
        return [*found[:ENOUGH], *[t for t in self.told if t.stretch.sentence.heading][:ENOUGH]]

    def tense(self, stretch: Stretch) -> str | None:
        """The tense of a stretch by its verbs, found once."""
        key = (stretch.sentence.number, stretch.start, stretch.end)
        if key not in self._tense:
            self._tense[key] = tense(stretch, self.frame.page)
        return self._tense[key]

    def _anchor_tense(self, telling: Telling, announced: bool) -> str | None:
        if not telling.quotable:
            return None
        if self.earlier:
            return "past"
        if self.key == NEXT:
            return "future"
        return self.tense(telling.stretch) or ("future" if announced else "past")

    def when(self, *, announced: bool) -> Value | None:
        """When it takes place; a day goes before a month that holds it."""
        unread: Value | None = None
        coarse: Value | None = None
        if (now := self._in_progress()) is not None:
            return now
        for t in self.order:
            found = when(t.stretch, t.page, self.frame, self._anchor_tense(t, announced), quotable=t.quotable)
            if found is None or found.value is None:
                unread = unread or found
            elif _is_day(found.value):
                return found if coarse is None or contains(coarse.value or "", found.value) else coarse
            else:
                coarse = coarse or found
        return coarse or self._when_around() or unread

    def _when_around(self) -> Value | None:
        for stretch in self._lead():
            found = when(stretch, self.frame.page, self.frame, self.tense(stretch) or "past")
            if found is not None and found.value is not None and _is_day(found.value):
                return found
        return None

    def _lead(self) -> Iterator[Stretch]:
        """Sentences of the lead that tell of the meeting without naming any."""
        if not self.subject or self.group is not self.frame.groups[0]:
            return
        told = {t.stretch.sentence.number for t in self.in_text}
        for sentence in self.frame.page.sentences[:LEAD]:
            if sentence.number in told or not tells_of_it(sentence, self.frame):
                continue
            if not any(n.specific for n in self.frame.named[sentence.number]):
                whole = self.zh or met(sentence, self.frame)
                last = next((w.end for w in reversed(sentence.words) if w.term.mask & MEETS), sentence.end)
                yield stretch_of(sentence, sentence.start, sentence.end if whole else last)

    def _in_progress(self) -> Value | None:
        """ "正在…进行": on the day of publication, whatever was announced before."""
        published = self.frame.published
        for t in self.in_text if self.main and published else ():
            if not t.stretch.mask & PROGRESS:
                continue
            words = t.stretch.words
            sign = next((w for w in words if w.term.mask & PROGRESS), None)
            if sign is not None and (not self.zh or any(w.term.mask & HELD and w.start > sign.start for w in words)):
                quote = self.frame.page.quote(sign.start, sign.end)
                return Value(published, Claim("inferred", "in_progress", (quote,)))
        return None

    def place(self) -> Value | None:
        """Where it takes place; a city goes before the country that holds it."""
        coarse: Value | None = None
        for t in self.order:
            city = t.named.city if t.named is not None else None
            if city is not None:
                quotes = (t.page.quote(city.start, city.end),) if t.quotable else ()
                return Value(city.term.city, Claim("stated", "city", quotes))
            found = place(t.stretch, t.page, self.frame, heading=t.stretch.sentence.heading, quotable=t.quotable)
            if found is not None and found.claim.rule == "city" and self._holds(coarse, found):
                return found
            coarse = coarse or found
        if coarse is not None:
            return coarse
        for stretch in self._lead():
            if (found := place(stretch, self.frame.page, self.frame, heading=False)) is not None:
                return found
        return None

    def _holds(self, country: Value | None, city: Value) -> bool:
        """Whether a city lies in the country told before it."""
        tables = self.frame.lexicon.tables
        where = tables.places.get(city.value or "")
        party = tables.parties.get((where.party if where else None) or "")
        return country is None or (party is not None and party.name == country.value)

    def mode(self) -> Value | None:
        """How they meet."""
        for t in self.in_text:
            if tells_of_meeting(t.stretch) and (found := mode(t.stretch, self.frame.page)) is not None:
                return found
        return None

    def host(self, place_: Value | None) -> Value | None:
        """The party in whose city they meet."""
        where = self.frame.lexicon.tables.places.get(place_.value or "") if place_ else None
        if place_ is None or where is None or where.party not in self.group.parties:
            return None
        return Value(where.party, Claim("inferred", "place_of_party", place_.claim.evidence))


def _is_day(when_: str) -> bool:
    span = parse(when_)
    if span is None or span.precision not in {"day", "interval"} or span.earliest is None or span.latest is None:
        return False
    return (span.latest - span.earliest).days < 6


def tells_of_meeting(stretch: Stretch) -> bool:
    """Whether a verb of holding, leading or attending stands in a stretch."""
    return bool(stretch.mask & MEETS)
