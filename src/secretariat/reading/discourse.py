"""Discourse: every clause with its speaker found, its occasion and its account, in the order of the text."""

from collections.abc import Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.reading.actors import Who, actors
from secretariat.reading.clauses import Clause, clauses
from secretariat.reading.facts.calls import CallAt
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.slots import Clock
from secretariat.when.edtf import earliest, latest
from secretariat.when.phrases import resolve

SPEAKING_FOR = frozenset(["side", "role", "source", "person", "party"])
MERGES = frozenset(
    [
        "express_hope",
        "express_concern",
        "urge",
        "call_for",
        "condemn",
        "welcome",
        "oppose",
        "reject",
        "propose",
        "request",
    ]
)


class Said(Struct, frozen=True, kw_only=True):
    """A clause with whom it stands for.

    Attributes:
        by: the parties whose words they are; speaker: the person, or None.
        to: the parties addressed.
        at: the occasion: "round", a call's id, "press" or None.
        source: the parties whom the text names as its source here; empty where it names none.
        background: told of an earlier time, not of this meeting.
    """

    line: Line
    clause: Clause
    by: tuple[str, ...]
    speaker: str | None
    to: tuple[str, ...]
    at: str | None
    source: tuple[str, ...]
    background: bool = False


class _State(Struct):
    """What was said last, for "they", "it", "he" and "the delegation"."""

    plural: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    person: Who | None = None
    call: CallAt | None = None
    block: int = -1
    quoted: "Said | None" = None


def official_source(frame: Frame, account: Account) -> tuple[str, ...]:
    """Whose account a story rests on: the state whose press tells it, or the one ministry it names as its source."""
    if account.genre != "news":
        return account.account_of
    if frame.state_press in frame.parties and frame.state_press is not None:
        return (frame.state_press,)
    named: set[str] = set()
    for line in frame.lines.lines:
        if not (line.has_cue("source.release") or line.has_cue("source.according")):
            continue
        for k, t in enumerate(line.tokens):
            a = t.senses.actor
            party = None if a is None else frame.cast.loose.get(t.low) if a.kind == "loose" else a.party
            if (
                party in frame.parties
                and party is not None
                and any(x.senses.office or "ministr" in x.low for x in line.tokens[k + 1 : k + 4])
            ):
                named.add(party)
    return (named.pop(),) if len(named) == 1 else ()


def discourse(frame: Frame, account: Account, calls: Sequence[CallAt], round_when: str | None) -> list[Said]:
    """The clauses of a document, resolved in order."""
    state = _State(plural=frame.parties)
    said: list[Said] = []
    by_line = {call.line: call for call in calls}
    for line in frame.lines.lines:
        if line.heading:
            state.call = None
            continue
        said += _Resolver(frame, account, state, line, by_line.get(line.number), round_when).read()
    return said


class _Resolver:
    """Resolves the clauses of one line against what was said before."""

    def __init__(
        self, frame: Frame, account: Account, state: _State, line: Line, call: CallAt | None, round_when: str | None
    ) -> None:
        self.frame = frame
        self.account = account
        self.state = state
        self.line = line
        self.round_when = round_when
        self.actors = actors(line.tokens, line.named, line.people, frame.cast)
        self._occasion(call)

    def _occasion(self, call: CallAt | None) -> None:
        state, line = self.state, self.line
        if call is not None:
            state.call = call
        elif (
            state.call is not None
            and line.sentence.block != state.block
            and any(w.kind in {"all", "series"} for w in self.actors[:1])
        ) or (state.call is not None and any(n.specific and n.i < 5 for n in line.named)):
            state.call = None
        state.block = line.sentence.block

    def read(self) -> list[Said]:
        found: list[Said] = []
        previous: Said | None = None
        for clause in clauses(self.line.sentence, self.actors):
            one = self._said(clause, previous)
            found.append(one)
            previous = one
        if not found and (more := self._quote_goes_on()) is not None:
            found.append(more)
        kept = self._nested(self._sourced(found))
        if not found:
            self._note_subject()
        self.state.quoted = next(
            (
                s
                for s in kept
                if s.speaker and s.line.tokens[-1].low in {'"', "."} and any(t.low == '"' for t in s.line.tokens)
            ),
            None,
        )
        return kept

    def _note_subject(self) -> None:
        """A sentence without a verb of speech still says whom "it" and "he" in the next one stand for."""
        first = next((w for w in self.actors[:1] if w.i <= 2 and w.kind in {"party", "side", "person"}), None)
        if first is not None:
            self._remember(first, first.parties)

    def _quote_goes_on(self) -> Said | None:
        """A quotation that follows one whose speaker was told, in the same paragraph."""
        before, tokens = self.state.quoted, self.line.tokens
        if before is None or tokens[0].low != '"' or before.line.sentence.block != self.line.sentence.block:
            return None
        clause = replace(
            before.clause, v=0, i=0, j=len(tokens), start=tokens[0].start, end=tokens[-1].end, shape="quote", content=0
        )
        return replace(before, line=self.line, clause=clause)

    def _said(self, clause: Clause, previous: Said | None) -> Said:
        if clause.shape == "shared" and previous is not None:
            by, speaker = previous.by, previous.speaker
            who = previous.clause.who
            clause = replace(clause, who=clause.who or who)
        else:
            by, speaker = self._who(clause.who, clause)
        self._remember(clause.who, by)
        to = self._who(clause.to, clause)[0] if clause.to else ()
        return Said(
            line=self.line,
            clause=clause,
            by=by,
            speaker=speaker,
            to=tuple(p for p in to if p not in by),
            at=self._at(),
            source=(),
            background=self._is_background(clause),
        )

    def _who(self, who: Who | None, clause: Clause | None) -> tuple[tuple[str, ...], str | None]:
        state = self.state
        everyone = state.call.parties if state.call else self.frame.parties
        if who is None:
            return everyone, None
        match who.kind:
            case "person":
                return who.parties, who.speaker
            case "all":
                return (who.parties if who.parties and not state.call else everyone), None
            case "they":
                return (everyone if state.call else state.plural or everyone), None
            case "series":
                return who.parties, None
            case "it":
                return state.single, None
            case "he" | "she":
                return (state.person.parties, state.person.speaker) if state.person else ((), None)
            case "we":
                together = (
                    clause is not None
                    and clause.act in {"exchange", "discuss", "agree"}
                    and len(self.frame.parties) > 1
                )
                return (self.frame.parties if together else self.account.account_of or state.single), None
            case "role":
                return who.parties or state.single, None
            case "source":
                return (), None
            case _:
                return who.parties, who.speaker

    def _remember(self, who: Who | None, by: tuple[str, ...]) -> None:
        if who is None or not by:
            return
        if len(by) > 1:
            self.state.plural = by
        elif who.kind in {"party", "side", "person", "role", "it"}:
            self.state.single = by
        if who.kind == "person":
            self.state.person = who

    def _at(self) -> str | None:
        if self.line.has_cue("source.press_occasion"):
            return "press"
        return self.state.call.id if self.state.call else "round"

    def _is_background(self, clause: Clause) -> bool:
        """ "In November the two countries reached ...": dated before the meeting, or told as past of the past."""
        if clause.perfect:
            return True
        start = earliest(self.round_when) if self.round_when else None
        if start is None:
            return False
        for t in self.line.tokens[: clause.content]:
            if t.date is None or t.date.bound is not None:
                continue
            value = resolve(t.date, Clock(self.frame.published).anchor("past")).value
            last = latest(value) if value else None
            if last is not None and (start - last).days > 3:
                return True
        return False

    def _sourced(self, found: list[Said]) -> list[Said]:
        """ "according to the Chinese delegation", "the ministry said": whose account the words of this line are."""
        source = self._according()
        return [replace(one, source=source) for one in found] if source else found

    def _according(self) -> tuple[str, ...]:
        for cue in self.line.cues:
            if "source.according" in cue.names:
                for who in self.actors:
                    if self.line.tokens[who.i].start >= cue.end:
                        return self._who(who, None)[0] if who.kind != "source" else self._source_party(who)
        return ()

    def _source_party(self, who: Who) -> tuple[str, ...]:
        """ "a statement from the Chinese Foreign Ministry" after "the statement"."""
        if who.j < len(self.line.tokens) and self.line.tokens[who.j].low in {"from", "of", "by", "issued"}:
            later = next((w for w in self.actors if who.j <= w.i <= who.j + 3 and w.parties), None)
            if later is not None:
                return later.parties
        return official_source(self.frame, self.account) or self.state.single

    def _nested(self, found: list[Said]) -> list[Said]:
        """Speech inside speech: one statement of the inner words, told by the outer speaker."""
        kept: list[Said] = []
        n = 0
        while n < len(found):
            outer = found[n]
            inner = [s for s in found[n + 1 :] if self._inside(outer, s)]
            if not inner:
                kept.append(outer)
                n += 1
                continue
            kept += self._of_both(outer, inner)
            n += 1 + len(inner)
        return self._trailing(kept)

    def _inside(self, outer: Said, inner: Said) -> bool:
        o, i = outer.clause, inner.clause
        wished = o.noun is not None and any(t.low == "that" for t in self.line.tokens[o.content : i.i])
        return (
            (o.complement in {"that", "quote"} or wished)
            and o.shape != "trailing"
            and i.i >= o.content
            and i.v < o.j
            and i.shape != "trailing"
        )

    def _of_both(self, outer: Said, inner: list[Said]) -> list[Said]:
        reporter = _reports(outer.clause.who)
        own = [s for s in inner if s.by]
        if reporter and own:
            source = outer.by or self.state.single
            return [
                replace(s, source=s.source or source, at=s.at if s.at != "press" else "round")
                for s in own
                if not s.background
            ]
        first = inner[0]
        if (
            first.by
            and set(first.by) <= set(outer.by)
            and first.clause.act in MERGES
            and first.clause.i - outer.clause.content <= 2
        ):
            return [replace(outer, clause=replace(outer.clause, act=first.clause.act))]
        return [outer]

    def _trailing(self, kept: list[Said]) -> list[Said]:
        """ "..., the ministry said": the words before are told by it; those of a speaker are the speaker's own."""
        last = kept[-1] if kept else None
        if last is None or last.clause.shape != "trailing" or len(kept) == 1:
            return kept
        before = [s for s in kept[:-1] if s.clause.i < last.clause.j]
        if not before:
            return kept
        if _reports(last.clause.who) or not last.by:
            source = last.by or self.state.single
            return [replace(s, source=s.source or source, at="round" if s.at == "press" else s.at) for s in before]
        if (
            last.clause.who is not None
            and last.clause.who.kind in {"side", "role"}
            and all(set(s.by) <= set(last.by) for s in before)
        ):
            return [replace(s, source=s.source or last.by) for s in before]
        first = before[0].clause
        if first.i > last.clause.i + 3:
            rest = replace(last, clause=replace(last.clause, j=first.i, end=self.line.tokens[first.i - 1].end))
            return [rest, *before]
        return before


def _reports(who: Who | None) -> bool:
    """Whether this speaker tells of the meeting rather than speaks at it."""
    return who is not None and (who.kind == "source" or who.ministry or who.spokesperson)
