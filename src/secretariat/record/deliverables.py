"""What the public record shows of what was said to be done, in the words of the design and in no others. A missing page
never makes anyone late: where nothing is found, it says what was read.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date

from secretariat.model import Dialogue, Passage, Reading, Record, Round
from secretariat.record.days import days, last_day
from secretariat.record.decide import Decided
from secretariat.record.history import Read, read_behind
from secretariat.record.members import Voice, voices
from secretariat.record.occasions import Occasions, announces_itself, parties_of
from secretariat.record.places import may_be_one
from secretariat.record.promises import ABOUT_ROUNDS, BEGUN, DONE, Deliverable, Outcome, Promise, Status
from secretariat.record.threads import Milestone, Thread

Looked = Mapping[
    tuple[str, ...], tuple[str | None, tuple[Read, ...]]
]  # by parties: the latest document, all publishers


def deliverables(
    readings: Iterable[Reading], record: Record, threads: Sequence[Thread], day: str, decided: Decided | None = None
) -> tuple[Deliverable, ...]:
    """Every deliverable of some readings with its status on a day. Continuing and general intentions have none."""
    return statuses(promises(voices(readings, decided), record), record, threads, day)


def promises(told: Iterable[Voice], record: Record) -> tuple[Promise, ...]:
    """What was said to be done, with all that its status on any day is worked out from."""
    occasions = Occasions(record)
    dialogues = {r.id: d.id for d in record.dialogues for r in d.rounds}
    found = (promise for voice in told for promise in _promises(voice, occasions, dialogues))
    return tuple(sorted(found, key=lambda p: p.fact))


def statuses(
    promised: Sequence[Promise],
    record: Record,
    threads: Sequence[Thread],
    day: str,
    wanted: Callable[[Promise], bool] = lambda _: True,
    looked: Looked | None = None,
) -> tuple[Deliverable, ...]:
    """The status on a day of each that is wanted; all count for it, as one may say again what another said.

    `looked` is what was read of the parties, where it is not to be counted anew from the record.
    """
    on = last_day(day)
    if on is None:
        raise ValueError(f"not a date: {day}")
    shown = Shown(record, threads, promised, on, looked)
    return tuple(_deliverable(p, shown.status(p)) for p in promised if wanted(p))


def _promises(voice: Voice, occasions: Occasions, dialogues: Mapping[str, str]) -> Iterator[Promise]:
    nexts, parties = [m for _, m in voice.facts("rounds") if m.role == "next"], parties_of(voice)
    for address, commitment in voice.facts("commitments"):
        if commitment.nature != "deliverable":
            continue
        found, made = occasions.of(voice, commitment.at)
        if commitment.kind == "next_round" and (_before(commitment.due, made) or announces_itself(voice, commitment)):
            continue  # another meeting of those days, or that very round
        yield Promise(
            fact=address,
            commitment=commitment,
            document=voice.reading.document.id,
            parties=parties,
            round=found,
            dialogue=dialogues.get(found or ""),
            made=made,
            place=nexts[0].place if commitment.kind == "next_round" and len(nexts) == 1 else None,
        )


def _before(due: str | None, made: str | None) -> bool:
    """Whether a time is over when it is said."""
    window, said = days(due), days(made)
    return bool(window and said and window.last < said.first)


def _deliverable(promise: Promise, status: Status) -> Deliverable:
    commitment = promise.commitment
    return Deliverable(
        fact=promise.fact,
        document=promise.document,
        kind=commitment.kind,
        by=commitment.by,
        according_to=commitment.according_to,
        due=commitment.due,
        urgency=commitment.urgency,
        place=promise.place,
        round=promise.round,
        made=promise.made,
        status=status,
        evidence=commitment.evidence,
    )


class Shown:
    """What the archive shows by a day, asked of one promise at a time."""

    def __init__(
        self,
        record: Record,
        threads: Sequence[Thread],
        promises: Sequence[Promise],
        on: date,
        looked: Looked | None = None,
    ) -> None:
        self.record, self.on = record, on
        self.dialogues = {d.id: d for d in record.dialogues}
        self.held: dict[str, list[tuple[Round, date]]] = {}
        self.rounds = {r.id: r for d in record.dialogues for r in d.rounds}
        self.threads: dict[str, list[Thread]] = defaultdict(list)
        for thread in threads:
            for fact in {m.fact for m in thread.milestones}:
                self.threads[fact].append(thread)
        self.done = {thread.id: [m for m in thread.milestones if m.stage in DONE] for thread in threads}
        self.promises: dict[tuple[str, str], list[tuple[date, str, Promise]]] = defaultdict(list)
        for promise in promises:
            made = days(promise.made)
            for thread in self.threads[promise.fact] if made else ():
                first = made.first if made else date.max
                self.promises[thread.id, promise.commitment.kind].append((first, promise.fact, promise))
        for told in self.promises.values():
            told.sort(key=lambda t: t[:2])
        self.looked = dict(looked or {})

    def status(self, promise: Promise) -> Status:
        """The status of one promise, by what is surest: done, said again, given another time, or nothing."""
        about_round = promise.commitment.kind in ABOUT_ROUNDS and promise.dialogue is not None
        done = self._round_held(promise) if about_round else self._in_operation(promise)
        return done or self._said_again(promise) or self._window(promise)

    def _round_held(self, promise: Promise) -> Status | None:
        """The next known round after the one at which it was said, by number or day."""
        dialogue, made_at = self.dialogues.get(promise.dialogue or ""), self.rounds.get(promise.round or "")
        if promise.commitment.kind != "next_round" or dialogue is None or made_at is None:
            return None
        found = self._next_held(dialogue, made_at)
        number = (made_at.ordinal or 0) + 1
        # A later number shows that this one was held too, yet not when: only its own account does.
        if found is None or (made_at.ordinal and found.ordinal and found.ordinal != number):
            return None
        late = _after_window(found.when, promise.commitment.due)
        if late and not (made_at.ordinal and found.ordinal):
            return None  # without numbers, one that nobody has read of may lie between
        as_said = _as_said(promise.place, found.place)
        outcome: Outcome = "realised_after_stated_time" if late else "realised"
        return Status(
            outcome=outcome, by=found.id, when=found.when, passages=_told_as_held(found), place_as_said=as_said
        )

    def _next_held(self, dialogue: Dialogue, made_at: Round) -> Round | None:
        """The first of the rounds held after one, by the day."""
        known = days(made_at.when)
        if dialogue.id not in self.held:
            dated = ((r, days(r.when)) for r in dialogue.rounds if r.status == "held")
            self.held[dialogue.id] = [(r, when.first) for r, when in dated if when]
        held = self.held[dialogue.id] if known else []
        return next((r for r, first in held if known and known.last < first <= self.on), None)

    def _in_operation(self, promise: Promise) -> Status | None:
        """A thing that is told to be in operation, by a party's own account or by somebody else's."""
        threads = self.threads[promise.fact]
        done = [m for thread in threads for m in self.done[thread.id] if self._by_then(m, promise)]
        if not done:
            return None
        first = min(done, key=lambda m: (m.when or "", not m.according_to, m.fact))
        late = _after_window(first.when, promise.commitment.due)
        outcome: Outcome = "realised_after_stated_time" if late else "realised"
        if not first.according_to or (late and first.stage != BEGUN):
            outcome = "reported_done"  # what is in use was begun before, nobody tells when
        return Status(outcome=outcome, by=first.fact, when=first.when, passages=(_passage(first),))

    def _by_then(self, milestone: Milestone, promise: Promise) -> bool:
        known, made = days(milestone.when), days(promise.made)
        return bool(known and made and known.first <= self.on and known.last >= made.first)

    def _said_again(self, promise: Promise) -> Status | None:
        """The same thing said again at a later occasion: with another time it supersedes this, else it restates it."""
        # "The next round" said of a later round is another next round.
        if promise.commitment.kind in ABOUT_ROUNDS:
            return None
        again = min(self.later(promise), key=lambda other: (other.made or "", other.fact), default=None)
        if again is None:
            return None
        moved = bool(again.commitment.due and promise.commitment.due and again.commitment.due != promise.commitment.due)
        quotes = Passage(document=again.document, evidence=again.commitment.evidence)
        outcome: Outcome = "superseded" if moved else "restated"
        return Status(outcome=outcome, by=again.fact, when=again.made, passages=(quotes,))

    def later(self, promise: Promise) -> Iterator[Promise]:
        """The first promise of a later day, by that day, in each thread."""
        made = days(promise.made)
        for thread in self.threads[promise.fact] if made else ():
            told = self.promises[thread.id, promise.commitment.kind]
            at = bisect_right(told, made.last if made else date.max, key=lambda t: t[0])
            if at < len(told) and told[at][0] <= self.on:
                yield told[at][2]

    def _window(self, promise: Promise) -> Status:
        """Nothing found: the window is open, or it passed and this is what was read."""
        due = days(promise.commitment.due)
        if due is None or due.last >= self.on:
            return Status(outcome="window_not_over")
        latest, read = self._what_was_read(promise.parties)
        return Status(outcome="window_passed_no_account", latest=latest, read=read)

    def _what_was_read(self, parties: tuple[str, ...]) -> tuple[str | None, tuple[Read, ...]]:
        """The latest document and the publishers behind all dialogues of some parties."""
        if parties not in self.looked:
            self.looked[parties] = what_was_read(self.record, parties)
        return self.looked[parties]


def what_was_read(record: Record, parties: tuple[str, ...]) -> tuple[str | None, tuple[Read, ...]]:
    """The latest document and the publishers behind all dialogues of some parties."""
    block = [d for d in record.dialogues if d.parties == parties]
    told = {s.document for d in block for r in d.rounds for s in r.sources}
    dated = [(day, d.id) for d in record.documents if d.id in told and (day := last_day(d.published))]
    return max(dated)[1] if dated else None, read_behind(record, block)


def said_first_after(promised: Sequence[Promise], threads: Sequence[Thread]) -> dict[str, frozenset[str]]:
    """For each promise those that say the same first after it, by address: no others count for its status."""
    shown = Shown(Record(), threads, promised, date.max)
    return {promise.fact: frozenset(again.fact for again in shown.later(promise)) for promise in promised}


def _told_as_held(found: Round) -> tuple[Passage, ...]:
    """The passages that tell a round as past, those of texts about it first."""
    held = {v.fact for v in found.slots.get("status", ()) if v.value == "held"}
    told = sorted((s for s in found.sources if s.fact in held), key=lambda s: (s.role != "subject", s.fact))
    return tuple(Passage(document=s.document, evidence=s.evidence) for s in told)


def _after_window(when: str | None, due: str | None) -> bool:
    done, window = days(when), days(due)
    return bool(done and window and done.first > window.last)


def _as_said(said: str | None, held: str | None) -> bool | None:
    return may_be_one(said, held) if said and held else None


def _passage(milestone: Milestone) -> Passage:
    return Passage(document=milestone.document, evidence=milestone.evidence)
