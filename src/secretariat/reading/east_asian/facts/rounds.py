"""Rounds: which rounds a document tells of, and a Claim for every slot of each."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from secretariat.model import Claim, Finding, Mention, Quote, Series
from secretariat.model.facts import Role
from secretariat.reading.east_asian.facts.heads import heads
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.series import Group
from secretariat.reading.east_asian.slots import Value, mode, place, tense, well_before, when
from secretariat.reading.east_asian.tellings import MAIN, NEXT, PREVIOUS, Stretch, Telling, counted, tellings
from secretariat.when.edtf import contains, earliest, latest, precision

LEAD_SENTENCES = 4
SLOTS = ("dialogue", "parties", "ordinal", "when", "place", "host", "mode", "status")


class Rounds(Struct, frozen=True):
    """The mentions of a document and what a person should see of them."""

    mentions: tuple[Mention, ...]
    findings: tuple[Finding, ...]


def rounds(frame: Frame, *, announced: bool) -> Rounds:
    """Every round that the document tells of, the one that it is about first."""
    drafts: list[_Draft] = []
    for n, group in enumerate(frame.groups):
        if len(group.parties) < 2:
            continue
        subject = n == 0 and _leads(group, frame) or n > 0 and _second_subject(group, frame)
        drafts += _drafts(group, frame, subject=subject, first=n == 0, announced=announced)
    drafts.sort(key=lambda d: d.role != "subject")
    mentions = tuple(d.mention(i) for i, d in enumerate(drafts, 1))
    return Rounds(mentions, tuple(f for d in drafts for f in d.findings))


def _leads(group: Group, frame: Frame) -> bool:
    """Whether the document is about this series: title, headings or the first sentences name it."""
    if group.key.named.noun.family == "summit" and group.key.named.ordinal is None:
        return False
    body = [s.number for s in frame.page.sentences if not s.heading][:LEAD_SENTENCES]
    return any(
        t.sentence.number == -1 or (t.sentence.heading and t.sentence.number < 6) or t.sentence.number in body
        for t in group.told
    )


def _second_subject(group: Group, frame: Frame) -> bool:
    """A second numbered round beside the first in title or lead: "第十七次…和第二十九次…"."""
    first = frame.groups[0]
    if group.parties != first.parties or group.key.named.ordinal is None or not _leads(first, frame):
        return False
    lines = {t.sentence.number for t in first.told if t.sentence.heading or t.sentence.number < 5}
    return any(t.named.ordinal is not None and t.named.role is None and t.sentence.number in lines for t in group.told)


def _drafts(group: Group, frame: Frame, *, subject: bool, first: bool, announced: bool) -> list["_Draft"]:
    told: dict[str, list[Telling]] = {}
    for telling in tellings(group, frame, subject=subject and first):
        told.setdefault(telling.key, []).append(telling)
    number = next((t.ordinal for t in told.get(MAIN, ()) if t.ordinal is not None), None)
    _move_dated_before(told, frame, announced=announced)
    if number is not None and number > 1 and PREVIOUS in told and str(number - 1) in told:
        told[str(number - 1)] += told.pop(PREVIOUS)
    drafts = [
        _Draft(key, found, group, frame, number, subject=subject, announced=announced) for key, found in told.items()
    ]
    return [d for d in drafts if d.stands()]


def _move_dated_before(told: dict[str, list[Telling]], frame: Frame, *, announced: bool) -> None:
    """ "去年4月,双方重启…": a telling dated well before the round at hand is of the round before."""
    main = [t for t in told.get(MAIN, ()) if t.quotable]
    if len(main) < 2 or announced:
        return
    dated = [(t, found.value) for t in main if (found := when(t.stretch, t.page, frame, "past")) and found.value]
    if not dated:
        return
    at = dated[0][1]
    for telling, value in dated[1:]:
        if well_before(value, at) and _met(telling):
            told[MAIN].remove(telling)
            told.setdefault(PREVIOUS, []).append(telling)


def _met(telling: Telling) -> bool:
    classes = {c for w in telling.stretch.words() for c in w.term.classes}
    return bool(classes & {"meeting.held", "status.resumed"}) and telling.ordinal is None


class _Draft:
    """One round of one series while its slots are gathered."""

    def __init__(
        self,
        key: str,
        told: Sequence[Telling],
        group: Group,
        frame: Frame,
        number: int | None,
        *,
        subject: bool,
        announced: bool,
    ) -> None:
        self.key = key
        self.told = [t for t in told if t.quotable] or list(told)
        self.in_text = [t for t in told if t.quotable]
        self.group = group
        self.frame = frame
        self.number = number
        self.main = key == MAIN
        self.role: Role = _role(key, number, subject=subject)
        self.announced = announced
        self.claims: dict[str, Claim] = {}
        self.open: dict[str, str] = {}
        self.findings: list[Finding] = []

    def stands(self) -> bool:
        """Whether enough is told of it to be a round: its number, its date or its place, or that it is next."""
        if not self.in_text and not self.main:
            return False
        if self.main:
            return self.role == "subject" or self._other_stands()
        if self.key == NEXT:
            return True
        if self.key == PREVIOUS:
            return self._when() is not None or self._place() is not None
        return True

    def _other_stands(self) -> bool:
        key = self.group.key.named
        return bool(self.in_text) and (key.ordinal is not None or len(key.parties) > 1)

    def mention(self, number: int) -> Mention:
        """The Mention with a claim for each slot."""
        ordinal, when_, place_, mode_ = self._ordinal(), self._when(), self._place(), self._mode()
        if mode_ is not None and mode_.value in {"video", "phone"}:
            place_ = None
        host = self._host(place_)
        status = self._status(when_)
        for slot, value in (("when", when_), ("place", place_), ("host", host), ("mode", mode_), ("status", status)):
            if value is not None:
                self._claim(slot, value)
        name, quotes = self._name()
        self.claims["dialogue"] = Claim("stated", "named", quotes)
        own = len(self.group.key.named.parties) > 1
        self.claims["parties"] = Claim("stated" if own else "inferred", "named" if own else "document_parties", quotes)
        key = self.group.key.named
        return Mention(
            id=f"round:{number}",
            role=self.role,
            dialogue=name,
            parties=self.group.parties,
            series=Series(key.noun.lemma, self.group.topic, self.group.level),
            ordinal=ordinal,
            when=when_.value if when_ else None,
            place=place_.value if place_ else None,
            host=host.value if host else None,
            mode=mode_.value if mode_ else None,  # type: ignore[arg-type]
            status=status.value,  # type: ignore[arg-type]
            heads=heads(self.frame, self.in_text, first=self.group is self.frame.groups[0])
            if self.main and self.role == "subject"
            else (),
            claims={slot: self.claims[slot] for slot in SLOTS if slot in self.claims},
            open=self.open,
            evidence=tuple(dict.fromkeys(t.quote for t in self.in_text)),
        )

    def _claim(self, slot: str, value: Value) -> None:
        quotes = value.claim.evidence
        if value.value is not None:
            self.claims[slot] = value.claim
        elif value.reason:
            self.open[slot] = value.reason
        if value.reason:
            phrase = quotes[0].quote if quotes else ""
            self.findings.append(Finding(code=value.reason, values={"slot": slot, "phrase": phrase}, evidence=quotes))

    def _name(self) -> tuple[str, tuple[Quote, ...]]:
        told = self.group.key
        named, page = told.named, told.page
        name = page.text[named.name_start : named.name_end].translate({ord("「"): "", ord("」"): ""})
        return " ".join(name.split()), (
            page.quote(named.name_start, named.name_end),
        ) if told.sentence.number >= 0 else ()

    def _ordinal(self) -> int | None:
        told = next((t for t in self.told if t.ordinal is not None), None)
        if told is not None:
            quotes = (told.ordinal_quote or told.quote,) if told.quotable else ()
            self.claims["ordinal"] = Claim("stated", told.rule, quotes)
            return told.ordinal
        if self.main and self.role == "subject" and (count := counted(self.frame.page)):
            self.claims["ordinal"] = Claim("inferred", "one_more_than_counted", (count[1],))
            return count[0] + 1
        if self.key in {PREVIOUS, NEXT} and self.role != "other" and (base := self._main_number()) is not None:
            step = -1 if self.key == PREVIOUS else 1
            if base[0] + step > 0 and not self._earlier_than_last():
                self.claims["ordinal"] = Claim(
                    "inferred", "one_less_than_subject" if step < 0 else "one_more_than_subject", base[1]
                )
                return base[0] + step
        return None

    def _earlier_than_last(self) -> bool:
        """A round found by its date alone may be any that was before."""
        return all(t.rule == "named" and t.named is not None and t.named.role is None for t in self.told)

    def _main_number(self) -> tuple[int, tuple[Quote, ...]] | None:
        if self.number is not None:
            at = next(
                (
                    t
                    for t in self.group.told
                    if t.named.ordinal == self.number and t.named.ordinal_word and t.sentence.number >= 0
                ),
                None,
            )
            word = at.named.ordinal_word if at else None
            return self.number, (self.frame.page.quote(word.start, word.end),) if word else ()
        count = counted(self.frame.page)
        return (count[0] + 1, (count[1],)) if count else None

    def _tense(self, stretch: Stretch) -> str:
        if self.key == PREVIOUS or (self.number and self.key.isdigit() and int(self.key) < self.number):
            return "past"
        if self.key == NEXT:
            return "future"
        return tense(stretch, self.frame.page) or ("future" if self.announced else "past")

    def _tellings(self) -> Iterator[Telling]:
        """Where slots are looked for: sentences that tell of the meeting, then others, then headings, then the title."""
        body = [t for t in self.in_text if not t.stretch.sentence.heading]
        meets = [t for t in body if _tells_of_meeting(t.stretch)]
        yield from meets
        yield from (t for t in body if t not in meets)
        yield from (t for t in self.told if t.stretch.sentence.heading)

    def _when(self) -> Value | None:
        unread: Value | None = None
        coarse: Value | None = None
        context = self.frame.published
        for t in self._tellings():
            found = when(
                t.stretch, t.page, self.frame, self._tense(t.stretch) if t.quotable else None, quotable=t.quotable
            )
            if found is None or found.value is None:
                unread = unread or found
            elif _is_day(found.value):
                return found if coarse is None or contains(coarse.value or "", found.value) else coarse
            else:
                coarse = coarse or found
        return coarse or self._around() or self._in_progress(context) or unread

    def _around(self) -> Value | None:
        """A date in the sentences of the lead that tell of the meeting without naming it again."""
        if not (self.main and self.role == "subject") or self.group is not self.frame.groups[0]:
            return None
        for sentence in self._lead():
            found = when(sentence, self.frame.page, self.frame, self._tense(sentence))
            if found is not None and found.value is not None and _is_day(found.value):
                return found
        return None

    def _lead(self) -> Iterator[Stretch]:
        told = {t.stretch.sentence.number for t in self.in_text}
        for sentence in self.frame.page.sentences[: LEAD_SENTENCES + 2]:
            stretch = Stretch(sentence, sentence.start, sentence.end)
            others = any(n.specific for n in self.frame.named[sentence.number])
            if sentence.number not in told and not sentence.heading and not others and not sentence.has("occasion.press") and _tells_of_meeting(stretch):
                yield stretch

    def _in_progress(self, published: str | None) -> Value | None:
        """ "正在…进行": on the day of publication."""
        for t in self.in_text if self.main and published else ():
            sign = next((w for w in t.stretch.words() if "status.progress" in w.term.classes), None)
            if sign is not None:
                return Value(
                    published, Claim("inferred", "in_progress", (self.frame.page.quote(sign.start, sign.end),))
                )
        return None

    def _place(self) -> Value | None:
        for t in self._tellings():
            if t.named is not None and t.named.city is not None:
                city = t.named.city
                return Value(
                    city.term.city, Claim("stated", "city", (t.page.quote(city.start, city.end),) if t.quotable else ())
                )
            found = place(t.stretch, t.page, self.frame, heading=t.stretch.sentence.heading, quotable=t.quotable)
            if found is not None:
                return found
        if self.main and self.role == "subject" and self.group is self.frame.groups[0]:
            return next(
                (found for s in self._lead() if (found := place(s, self.frame.page, self.frame, heading=False))), None
            )
        return None

    def _mode(self) -> Value | None:
        for t in self.in_text:
            if _tells_of_meeting(t.stretch) and (found := mode(t.stretch, self.frame.page)):
                return found
        return None

    def _host(self, place_: Value | None) -> Value | None:
        where = self.frame.lexicon.tables.places.get(place_.value or "") if place_ else None
        if place_ is None or where is None or where.party not in self.group.parties:
            return None
        return Value(where.party, Claim("inferred", "place_of_party", place_.claim.evidence))

    def _status(self, when_: Value | None) -> Value:
        quotes = tuple(t.quote for t in self.in_text[:1])
        if self.main:
            for t in self.in_text[:2]:
                for status in ("postponed", "cancelled"):
                    sign = next((w for w in t.stretch.words() if f"status.{status}" in w.term.classes), None)
                    if sign:
                        return Value(status, Claim("stated", status, (self.frame.page.quote(sign.start, sign.end),)))
        if self.key == NEXT:
            return Value("planned", Claim("inferred", "next_round", quotes))
        if self.key == PREVIOUS:
            return Value(
                "held",
                Claim("inferred", self.told[0].rule if self.told[0].rule != "named" else "previous_round", quotes),
            )
        if self.key.isdigit() and self.number is not None and int(self.key) < self.number:
            return Value("held", Claim("inferred", "earlier_number", quotes))
        return self._by_tense(when_, quotes)

    def _by_tense(self, when_: Value | None, quotes: tuple[Quote, ...]) -> Value:
        published = self.frame.published
        if when_ and when_.value and published:
            first, shown = earliest(when_.value), latest(published)
            if first and shown and first > shown:
                return Value("planned", Claim("inferred", "after_publication", quotes))
        tenses = [x for t in self._tellings() if t.quotable and (x := tense(t.stretch, self.frame.page))]
        ahead = self.key.isdigit() and self.number is not None and int(self.key) > self.number
        undated = (
            self.role == "other" and (when_ is None or when_.value is None) and not any(x == "past" for x in tenses)
        )
        if tenses and tenses[0] == "future" or ahead or undated or self.announced and "past" not in tenses[:1]:
            return Value("planned", Claim("inferred", "future_tense", quotes))
        return Value("held", Claim("inferred", "past_tense" if tenses else "told_of", quotes))


def _is_day(when_: str) -> bool:
    first, last = earliest(when_), latest(when_)
    return (
        precision(when_) in {"day", "interval"} and first is not None and last is not None and (last - first).days < 6
    )


def _tells_of_meeting(stretch: Stretch) -> bool:
    return any(w.term.classes & {"meeting.held", "meeting.attended", "meeting.planned"} for w in stretch.words())


def _role(key: str, number: int | None, *, subject: bool) -> Role:
    if key == MAIN:
        return "subject" if subject else "other"
    if not subject:
        return "other"
    if key in {NEXT, PREVIOUS}:
        return "next" if key == NEXT else "previous"
    if number is not None:
        return {1: "next", -1: "previous"}.get(int(key) - number, "other")  # type: ignore[return-value]
    return "other"
