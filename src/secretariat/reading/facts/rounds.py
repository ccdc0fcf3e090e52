"""Rounds: which rounds a document tells of, and a Claim for every slot of each."""

from collections.abc import Iterator, Sequence
from functools import cached_property

from msgspec import Struct

from secretariat.model import Claim, Finding, Head, Mention, Quote, Series
from secretariat.model.facts import Role
from secretariat.reading.facts.heads import heads
from secretariat.reading.frame import Frame
from secretariat.reading.history import MAIN, NEXT, PREVIOUS, Telling, counted, tellings
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.series import Group
from secretariat.reading.slots import Clock, Stretch, Value, host, is_dateline, mode, place, tense
from secretariat.reading.slots import when as when_of
from secretariat.when.edtf import contains, earliest, latest, precision
import itertools

NEAR = 24  # characters between "possible" or "preparations for" and the name that it qualifies
LEAD_SENTENCES = 3
SLOT_ORDER = ("dialogue", "parties", "ordinal", "when", "place", "host", "mode", "status")


class Rounds(Struct, frozen=True):
    """The mentions of a document and what a person should see of them."""

    mentions: tuple[Mention, ...]
    findings: tuple[Finding, ...]


def rounds(frame: Frame, *, announced: bool) -> Rounds:
    """Every round that the document tells of, the one that it is about first."""
    drafts: list[_Draft] = []
    for n, group in enumerate(frame.groups):
        if len(group.parties) < 2 and not _body(group, frame):
            continue
        subject = (n == 0 and _leads(group, frame)) or (n > 0 and _second_subject(group, frame))
        drafts += _drafts(group, frame, subject=subject, announced=announced)
    drafts.sort(key=lambda d: d.role != "subject")
    mentions = tuple(d.mention(i) for i, d in enumerate(drafts, 1))
    return Rounds(mentions, tuple(f for d in drafts for f in d.findings))


def _leads(group: Group, frame: Frame) -> bool:
    """Whether the document is about this series: title, headings or the first sentences name it."""
    body = [line.number for line in frame.lines.lines if not line.heading][:LEAD_SENTENCES]
    told = [t.line for t in group.told]
    title = frame.lines.title
    if title is not None and title.has_cue("genre:speech"):
        return False
    if title is not None and title.has_cue("genre:one_off") and not any(t.number == -1 for t in told):
        return False
    return any(t.number == -1 or (t.heading and t.number < 5) or t.number in body for t in told)


def _body(group: Group, frame: Frame) -> bool:
    return len(group.parties) == 1 and group.parties[0] in frame.lexicon.tables.bodies


def _second_subject(group: Group, frame: Frame) -> bool:
    """A second numbered round beside the first in title or lead: "the 17th dialogue and the 29th consultation"."""
    first = frame.groups[0]
    if group.parties != first.parties:
        return False
    lines = {t.line.number for t in first.told if t.line.heading or t.line.number < 5}
    return any(t.named.ordinal is not None and t.named.role is None and t.line.number in lines for t in group.told)


def _drafts(group: Group, frame: Frame, *, subject: bool, announced: bool) -> list["_Draft"]:
    told: dict[str, list[Telling]] = {}
    others = frozenset(
        t.named.ordinal
        for g in frame.groups
        if g is not group and g.parties == group.parties
        for t in g.told
        if t.named.ordinal is not None
    )
    for telling in tellings(group, frame.lines, others, subject=subject and group is frame.groups[0]):
        told.setdefault(telling.key, []).append(telling)
    number = next((t.ordinal for t in told.get(MAIN, ()) if t.ordinal is not None), None)
    if number is not None and number > 1 and PREVIOUS in told and str(number - 1) in told:
        told[str(number - 1)] += told.pop(PREVIOUS)
    if _one_off(group, subject=subject):
        return []
    drafts = [_Draft(key, found, group, frame, number, subject=subject) for key, found in told.items()]
    for draft in drafts:
        draft.announced = announced
    main = next((d for d in drafts if d.main), None)
    found_when = main.when() if main is not None and {NEXT, PREVIOUS} & set(told) else None
    for draft in drafts:
        draft.round_when = found_when.value.split("/")[0] if found_when is not None and found_when.value else None
        draft.elsewhere = frozenset(
            t.stretch.line.number for key, found in told.items() if key != draft.key for t in found
        )
    return [d for d in drafts if d.stands()]


class _Draft:
    """One round of one series while its slots are gathered."""

    def __init__(
        self, key: str, told: Sequence[Telling], group: Group, frame: Frame, number: int | None, *, subject: bool
    ) -> None:
        self.key = key
        self.told = [t for t in told if t.stretch.line.number >= 0] or list(told)
        self.all_told = list(told)
        self.in_text = [t for t in told if t.stretch.line.number >= 0]
        self.group = group
        self.frame = frame
        self.number = number
        self.main = key == MAIN
        self.role: Role = _role(key, number, subject=subject)
        self.claims: dict[str, Claim] = {}
        self.open: dict[str, str] = {}
        self.findings: list[Finding] = []
        self.announced = False
        self.round_when: str | None = None
        self.elsewhere: frozenset[int] = frozenset()

    def stands(self) -> bool:
        """Whether enough is told of it to be a round: its number, its date or its place, or that it is next."""
        if not self.in_text and not self.main:
            return False
        if self.main:
            return (self.role == "subject" and self._meets()) or (self.role != "subject" and self._other_stands())
        if self.key == NEXT:
            return any(t.named is not None for t in self.told)
        if self.key == PREVIOUS or self.key.startswith("past"):
            return self.when() is not None or self._place() is not None
        return True

    def _other_stands(self) -> bool:
        if any(
            c.end <= t.quote.start and "status.proposed" in c.names for t in self.in_text for c in t.stretch.line.cues
        ):
            return True
        key = self.group.key.named
        return (
            bool(self.group.parties)
            and (key.ordinal is not None or key.capital or len(key.parties) > 1 or self.when() is not None)
            and not (key.family == "summit" and len(self.group.parties) < 3 and key.ordinal is None)
        )

    def _meets(self) -> bool:
        """Whether the document tells of a meeting of its subject, and does not only speak of "dialogue"."""
        key = self.group.key.named
        if key.ordinal is not None or len(key.parties) > 1 or key.capital:
            return True
        if any(t.rule in {"of_its_kind", "this_is"} for t in self.told):
            return True
        specific = [
            t.line
            for t in self.group.told
            if t.named.topic or t.named.level or t.named.unnumbered or t.named.strength == "strong"
        ]
        return any(
            line.number < 4 and (line.heading or _tells_of_meeting(Stretch(line, 0, len(line.tokens))))
            for line in specific
        )

    # Slots, each with its claim.

    def mention(self, number: int) -> Mention:
        named = self._naming()
        ordinal = self._ordinal()
        when_ = self.when()
        place_ = self._place()
        mode_ = self._mode()
        if mode_ is not None and mode_.value in {"video", "phone"}:
            place_ = None
        host_ = self._host(place_)
        status = self._status(when_)
        people = heads(self.frame, self.group, self.in_text, main=self.main) if self.main else ()
        for slot, value in (("when", when_), ("place", place_), ("host", host_), ("mode", mode_), ("status", status)):
            if value is not None:
                self._claim(slot, value)
        self._name_claims(named)
        return Mention(
            id=f"round:{number}",
            role=self.role,
            dialogue=named[0],
            parties=self.group.parties,
            series=Series(self.group.key.named.noun, self.group.topic, self.group.level),
            ordinal=ordinal,
            when=when_.value if when_ else None,
            place=place_.value if place_ else None,
            host=host_.value if host_ else None,
            mode=mode_.value if mode_ else None,  # type: ignore[arg-type]
            status=status.value if status else None,  # type: ignore[arg-type]
            heads=people,
            claims={slot: self.claims[slot] for slot in SLOT_ORDER if slot in self.claims},
            open=self.open,
            evidence=tuple(dict.fromkeys(t.quote for t in self.in_text)),
        )

    def _claim(self, slot: str, value: Value) -> None:
        if value.value is None:
            if value.reason:
                self.open[slot] = value.reason
                self.findings.append(
                    Finding(
                        code=value.reason,
                        values={"slot": slot, "phrase": value.claim.evidence[0].quote if value.claim.evidence else ""},
                        evidence=value.claim.evidence,
                    )
                )
        else:
            self.claims[slot] = value.claim
            if value.reason:
                self.findings.append(
                    Finding(
                        code=value.reason, values={"slot": slot, "value": value.value}, evidence=value.claim.evidence
                    )
                )

    def _naming(self) -> tuple[str, Quote | None]:
        told = self.group.key
        shadow = self.frame.lines.shadow if told.line.number >= 0 else None
        if shadow is None:
            assert self.frame.lines.title is not None
            title = self.frame.document.title or ""
            return " ".join(title[told.named.name_start : told.named.name_end].split()), None
        return " ".join(shadow.text[told.named.name_start : told.named.name_end].split()), self.frame.lines.quote(
            told.named.name_start, told.named.name_end
        )

    def _name_claims(self, named: tuple[str, Quote | None]) -> None:
        quotes = (named[1],) if named[1] else ()
        self.claims["dialogue"] = Claim("stated", "named", quotes)
        own = len(self.group.key.named.parties) > 1
        self.claims["parties"] = Claim("stated" if own else "inferred", "named" if own else "document_parties", quotes)

    def _ordinal(self) -> int | None:
        told = next((t for t in (*self.told, *self.all_told) if t.ordinal is not None), None)
        if told is not None:
            basis = "inferred" if told.rule in {"listed", "begun"} else "stated"
            quote = told.ordinal_quote or (told.quote if told.quote.quote else None)
            self.claims["ordinal"] = Claim(basis, told.rule, (quote,) if quote else ())  # type: ignore[arg-type]
            return told.ordinal
        if self.main and self.role == "subject" and (count := counted(self.frame.lines)):
            self.claims["ordinal"] = Claim("inferred", "one_more_than_counted", (count[1],))
            return count[0] + 1
        several = any(t.named is not None and t.named.plural and t.named.strength == "unit" for t in self.told)
        if self.key in {PREVIOUS, NEXT} and not several and (number := self._main_number()) is not None:
            step = -1 if self.key == PREVIOUS else 1
            if number[0] + step > 0:
                self.claims["ordinal"] = Claim(
                    "inferred", f"{'one_less' if step < 0 else 'one_more'}_than_subject", number[1]
                )
                return number[0] + step
        return None

    def _main_number(self) -> tuple[int, tuple[Quote, ...]] | None:
        if self.number is not None:
            for told in self.group.told:
                at = told.named.ordinal_at
                if told.named.ordinal == self.number and at is not None and told.line.number >= 0:
                    return self.number, (self.frame.lines.quote(at.start, at.end),)
            return self.number, ()
        count = counted(self.frame.lines)
        return (count[0] + 1, (count[1],)) if count else None

    def _clock(self) -> Clock:
        if self.key == NEXT and self.frame.published is None and self.round_when is not None:
            return Clock(self.round_when)  # "next year" in a text that nobody dated counts from the round itself
        return Clock(self.frame.published)

    def when(self) -> Value | None:
        if self.told and all(t.rule == "gap" for t in self.told):
            return self._before_the_gap()
        unread: Value | None = None
        coarse: Value | None = None
        told = {t.stretch.line.number for t in self.in_text}
        for stretch in self.stretches:
            found = when_of(stretch, self.frame.lines, self._clock(), self._tense(stretch))
            if found is None or found.value is None:
                unread = unread or found
            elif (
                unread is not None
                and not _outright(stretch.line)
                and not (found.claim.basis == "stated" and _is_day(found.value))
            ) or (not _is_day(found.value) and stretch.line.number not in told and not _outright(stretch.line)):
                continue
            elif _is_day(found.value):
                return found if coarse is None or (coarse.value and contains(coarse.value, found.value)) else coarse
            else:
                coarse = coarse or found
        return coarse or unread

    def _tense(self, stretch: Stretch) -> str | None:
        if self.key == PREVIOUS or (self.number and self.key.isdigit() and int(self.key) < self.number):
            return "past"
        if self.key == NEXT or self._put_off():
            return "future"
        return tense(stretch) or ("future" if self.announced else "past")

    def _before_the_gap(self) -> Value | None:
        """The year of the round before, counted back from this one: "after six years"."""
        token = self.told[0].stretch.line.tokens[self.told[0].stretch.i]
        first = earliest(self.round_when) if self.round_when else None
        if first is None or token.duration is None or not token.duration.value:
            return None
        return Value(str(first.year - int(token.duration.value[1:-1])), Claim("inferred", "gap", (self.told[0].quote,)))

    def _put_off(self) -> bool:
        """Whether the document tells that the round is postponed or cancelled: its date was still to come."""
        return (
            self.main
            and self.role == "subject"
            and any(
                n in c.names
                for t in self.all_told
                for c in t.stretch.line.cues
                for n in ("status.postponed", "status.cancelled")
            )
        )

    def _place(self) -> Value | None:
        for stretch in self.stretches:
            found = place(stretch, self.frame.lines, self.group.parties)
            if found is not None:
                return found
        return self._dateline() if self.main and self.role == "subject" else None

    def _dateline(self) -> Value | None:
        """A story written where one of the parties sits, of a meeting held, without another place: they met there."""
        status = self._status(None)
        if (
            self.frame.official
            or status.value != "held"
            or any(t.named is not None and tense(t.stretch) == "future" for t in self.told)
        ):
            return None
        for line in self.frame.lines.lines[:3]:
            for k, t in enumerate(line.tokens[:4]):
                if (
                    t.senses.city
                    and t.senses.city.party in self.group.parties
                    and is_dateline(line, k)
                    and not self._mode()
                ):
                    return Value(
                        t.senses.city.name, Claim("inferred", "dateline", (self.frame.lines.quote(t.start, t.end),))
                    )
        return None

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """Where slots are looked for, best first."""
        return tuple(self._stretches())

    def _stretches(self) -> Iterator[Stretch]:
        """Where slots are looked for: sentences that tell of the meeting, then those around, then headings."""
        told = [t.stretch for t in self.in_text]
        sentences = [s for s in told if not s.line.heading and _tells_of_meeting(s)]
        yield from sentences
        yield from (s for s in told if not s.line.heading and s not in sentences and s.line.number < 4)
        yield from (s for s in told if s.line.heading)
        if self.main and self.role == "subject":
            yield from self._around(sentences)
        yield from (s for s in told if not s.line.heading and s not in sentences)

    def _around(self, told: Sequence[Stretch]) -> Iterator[Stretch]:
        """Other lines of the lead that tell of a meeting without naming another round, and labelled lines ("Venue:")."""
        numbers = {s.line.number for s in told} | self.elsewhere
        first = self.frame.groups[0] is self.group
        if not first:
            return
        for line in sorted(self.frame.lines.lines[:14], key=lambda x: (not _labelled(x), not x.people)):
            if line.number in numbers or line.number == self.frame.published_from or _only_dated(line):
                continue
            label = _labelled(line)
            if line.tokens[0].low in {"when", "after", "since", "before"}:
                continue
            others = [
                n
                for n in line.named
                if n.specific and not any(t.line.number == line.number and t.named == n for t in self.group.told)
            ]
            if any(t.low in {"separate", "separately", "another"} for t in line.tokens[:6]):
                continue
            meets = _settles(line) or any(
                t.senses.meeting in {"hold", "happen", "host", "meet", "chair", "attend"}
                and t.senses.meeting_form != "ing"
                for t in line.tokens
            )
            subtitle = line.heading and len(line.tokens) <= 14 and line.number < 6 and not line.people
            if (label or meets or subtitle) and not others:
                yield Stretch(line, 0, len(line.tokens))

    def _mode(self) -> Value | None:
        for told in self.in_text:
            if told.stretch.line.heading or _tells_of_meeting(told.stretch):
                line = told.stretch.line
                found = mode(line, self.frame.lines, line.tokens[told.stretch.i].start if told.stretch.i else 0)
                if found is not None:
                    return found
        return None

    def _host(self, place_: Value | None) -> Value | None:
        for stretch in self.stretches:
            found = host(stretch, self.frame.lines, self.group.parties)
            if found is not None:
                return found
            if not _tells_of_meeting(stretch):
                break
        if place_ is None or place_.value is None:
            return None
        place_of = self.frame.lexicon.tables.places.get(place_.value)
        if place_of is not None and place_of.party in self.group.parties:
            return Value(place_of.party, Claim("inferred", "place_of_party", place_.claim.evidence))
        return None

    def _status(self, when_: Value | None) -> Value:
        quote = self.told[0].quote
        lines = [t.stretch.line for t in self.told] if self.main else []
        if self.main:
            for line in [*lines, *self.frame.lines.lines[:2]]:
                for status in ("postponed", "cancelled"):
                    cue = next((c for c in line.cues if f"status.{status}" in c.names), None)
                    if (
                        cue
                        and line.number >= 0
                        and self.role == "subject"
                        and not any(t.senses.meeting == "hold" and t.senses.meeting_form == "both" for t in line.tokens)
                    ):
                        return Value(status, Claim("stated", status, (self.frame.lines.quote(cue.start, cue.end),)))
        if self.key == NEXT:
            proposed = any(
                x.low.endswith(("proposal", "proposed", "proposes"))
                for t in self.in_text
                for x in t.stretch.line.tokens
            )
            return Value("proposed" if proposed else "planned", Claim("inferred", "next_round", (quote,)))
        if self.key == PREVIOUS or self.key.startswith("past"):
            return Value("held", Claim("inferred", "previous_round", (quote,)))
        if self.key.isdigit() and self.number is not None and int(self.key) < self.number:
            return Value("held", Claim("inferred", "earlier_number", (quote,)))
        if self.key.isdigit() and self.number is not None and self.role == "next":
            return Value("planned", Claim("inferred", "later_number", (quote,)))
        if self.role != "subject" and any(self._proposed(t) for t in self.in_text):
            return Value("proposed", Claim("inferred", "proposed", (quote,)))
        return self._by_tense(when_)

    def _proposed(self, told: Telling) -> bool:
        """ "a possible Trilateral Foreign Ministers' Meeting": the word stands next to the name."""
        start = told.quote.start
        return any("status.proposed" in c.names and 0 <= start - c.end < NEAR for c in told.stretch.line.cues)

    def _by_tense(self, when_: Value | None) -> Value:
        quote = self.in_text[0].quote if self.in_text else None
        quotes = (quote,) if quote else ()
        published = self.frame.published
        if when_ and when_.value and published:
            first, shown = earliest(when_.value), latest(published)
            if first and shown and first > shown:
                return Value("planned", Claim("inferred", "after_publication", quotes))
        if self.role != "subject" and any(_intended(t) for t in self.in_text):
            return Value("planned", Claim("inferred", "intended", quotes))
        tenses = [x for s in self.stretches if (x := tense(s))]
        if (tenses and tenses[0] == "future") or (self.announced and not (tenses and tenses[0] == "past")):
            return Value("planned", Claim("inferred", "future_tense", quotes))
        return Value("held", Claim("inferred", "past_tense" if tenses else "told_of", quotes))


def _intended(told: Telling) -> bool:
    """ "agreed to hold", "intent to convene": the naming is the object of an intention."""
    before = told.stretch.line.tokens[max(0, told.stretch.i) : told.stretch.j]
    k = next((n for n, t in enumerate(before) if told.named is not None and t.start >= told.named.start), 0)
    window = before[max(0, k - 5) : k]
    if any(t.low in {"convening", "holding", "establishment", "launch"} for t in window):
        return True
    return any(
        a.low == "to" and (b.senses.meeting_form or "").startswith("base") for a, b in itertools.pairwise(window)
    )


def _one_off(group: Group, *, subject: bool) -> bool:
    """A summit of two leaders without a number is a meeting of its own; a body's, told of in passing, a forum."""
    key = group.key.named
    if key.family == "summit" and not subject and len(group.parties) < 3:
        return True
    return key.family == "summit" and key.ordinal is None and len(group.parties) == 2 and key.noun != "leaders' meeting"


def _settles(line: Line) -> bool:
    """All sides, or two people by name, agree or discuss: what happens at the meeting happens on its day."""
    verbs = any(
        t.senses.verb is not None and t.senses.verb.act in {"agree", "discuss", "exchange"} for t in line.tokens
    )
    return verbs and (len(line.people) > 1 or any("collective.all" in t.senses.classes for t in line.tokens))


def _is_day(when_: str) -> bool:
    """Whether a date is as fine as days; a whole week is not."""
    first, last = earliest(when_), latest(when_)
    return (
        precision(when_) in {"day", "interval"} and first is not None and last is not None and (last - first).days < 6
    )


def _outright(line: Line) -> bool:
    """A line that can tell the date though the text before it left it open: a heading or a label."""
    return line.heading or _labelled(line)


def _only_dated(line: Line) -> bool:
    """A heading that is a date and nothing else is the day of publication."""
    return (
        line.heading
        and any(t.date for t in line.tokens)
        and sum(t.date is None and t.shape != "." for t in line.tokens) == 0
    )


def _labelled(line: Line) -> bool:
    """A line that says outright: "Venue: ...", "July 6 had been the date"."""
    named = any(t.low in {"date", "venue", "place", "location"} for t in line.tokens[:9])
    return named and (any(t.low == ":" for t in line.tokens[:9]) or any(t.date for t in line.tokens[:3]))


def _tells_of_meeting(stretch: Stretch) -> bool:
    return any(
        t.senses.meeting or t.low in {"venue", "scene", "slated", "set", "was", "were"}
        for t in stretch.line.tokens[stretch.i : stretch.j]
    )


def _role(key: str, number: int | None, *, subject: bool) -> Role:
    if key == MAIN:
        return "subject" if subject else "other"
    if key == NEXT:
        return "next" if subject else "other"
    if key == PREVIOUS:
        return "previous" if subject else "other"
    if subject and number is not None and key.isdigit():
        return "next" if int(key) == number + 1 else "previous" if int(key) == number - 1 else "other"
    return "other"


__all__ = ["Head", "Line", "Named", "Rounds", "rounds"]
