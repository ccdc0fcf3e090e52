"""Discourse: every clause with its speaker found, its occasion and its account, in the order of the text."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Mention
from secretariat.reading.actors import OPENING, Cast, Who, actors, opens
from secretariat.reading.cast import PRESIDENTIAL
from secretariat.reading.clauses import Clause, clauses
from secretariat.reading.facts.calls import CallAt
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.nesting import reports_that, unnested
from secretariat.reading.quoted import Voice, in_turn, inside, spoken, tellers, voice_of
from secretariat.reading.said import Said
from secretariat.reading.slots import Clock
from secretariat.reading.voices import Span, Turn, voices
from secretariat.when.edtf import earliest, latest
from secretariat.when.phrases import resolve

HOME_LINES = 3  # of a story: title, date line, lead
SOURCE_REACH = 80  # letters between a ministry and the statement that is its own
TELLING = frozenset(["officials", "diplomats", "experts", "participants", "delegates", "leaders", "members"])
HEADS = frozenset(
    [
        "deputy_secretary_general",
        "monarch",
        "president",
        "president_of_body",
        "prime_minister",
        "secretary_general",
        "speaker",
    ]
)
IT_REACH = 3  # lines from a party to the "it" that stands for it
SIDES = frozenset(["side", "delegation", "team", "officials", "representatives"])
SINGLE = frozenset(["leader", "minister", "official", "diplomat", "envoy", "spokesman", "spokeswoman"])
BODY_REACH = 6  # tokens of "as the countries of the Quad," before "we"
TOGETHER = frozenset(["discuss", "exchange"])  # acts that nobody does alone
TOGETHER_TOO = frozenset(["agree", "agree on", "agree upon", "come to", "reach", "settle on", "sign"])
ALONE = frozenset(["address", "consider", "engage in", "examine", "explore"])  # though their act is to discuss
# Acts of all who meet, though the passive names nobody; others are somebody's.
OF_ALL = frozenset(
    [
        *("agree", "condemn", "confirm", "decide", "discuss", "exchange", "explain", "recognize", "share_view"),
        *("state", "stress", "welcome"),
    ]
)
NUMBERS = {"both": 2, "two": 2, "2": 2, "three": 3, "3": 3, "four": 4, "4": 4, "five": 5, "5": 5}


class _State(Struct):
    """What was said last, for "they", "it", "he" and "the delegation"."""

    plural: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    person: Who | None = None
    call: CallAt | None = None
    block: int = -1
    official: tuple[str, ...] = ()
    voice: Voice | None = None
    announced: bool = False
    office: tuple[str, ...] = ()
    single_line: int = 0
    alone: bool = False
    alone_block: int = -1


def official_source(frame: Frame, account: Account) -> tuple[str, ...]:
    """Whose account a story rests on: the state whose press tells it, or the one ministry it names as its source."""
    if account.genre != "news":
        return account.account_of
    if frame.state_press in frame.parties and frame.state_press is not None:
        return (frame.state_press,)
    named = {p for line in frame.lines.lines for p in _sources(line, frame)}
    if not named and any(_has_office_source(line) for line in frame.lines.lines):
        named = {home} if (home := _home(frame)) is not None else set()
    return (named.pop(),) if len(named) == 1 else ()


def _has_office_source(line: Line) -> bool:
    """ "says a press release of the foreign ministry": of the reporter's own state, as nobody says of which."""
    cues = [c for c in line.cues if c.names & {"source.release", "source.according"}]
    offices = [t for t in line.tokens if t.senses.office or "ministr" in t.low]
    return any(
        abs(t.start - c.end) < SOURCE_REACH or abs(c.start - t.end) < SOURCE_REACH for c in cues for t in offices
    )


def _home(frame: Frame) -> str | None:
    """Where a story is told from: the state that its title, its date line or its lead names first."""
    states = frame.lexicon.tables.parties
    actors = (t.senses.actor for line in frame.lines.lines[:HOME_LINES] for t in line.tokens)
    return next((a.party for a in actors if a is not None and a.party in frame.parties and a.party in states), None)


def _sources(line: Line, frame: Frame) -> Iterator[str]:
    """The parties whose ministries a line names beside "statement", "press release" or "according to"."""
    cues = [c for c in line.cues if c.names & {"source.release", "source.according"}]
    if not cues:
        return
    for k, t in enumerate(line.tokens):
        actor, office = t.senses.actor, t.senses.office_party
        loose = actor is not None and actor.kind == "loose"
        party = office or (frame.cast.loose.get(t.low) if loose else actor.party if actor else None)
        if party is None or party not in frame.parties:
            continue
        of_office = any(x.senses.office or "ministr" in x.low for x in line.tokens[k + 1 : k + 4])
        near = any(abs(t.start - c.end) < SOURCE_REACH or abs(c.start - t.end) < SOURCE_REACH for c in cues)
        if (office or of_office) and near:
            yield party


def discourse(frame: Frame, account: Account, calls: Sequence[CallAt], subject: Mention | None) -> list[Said]:
    """The clauses of a document, resolved in order; `subject`: the round that it is about, if it is about one."""
    frame = frame if subject is not None else replace(frame, parties=_who_met(frame, account))
    round_when = subject.when if subject is not None else None
    state = _State(plural=frame.parties, official=official_source(frame, account))
    lines = frame.lines.lines
    found = voices(lines, frame.cast, frame.side)
    read = {line.number: _Read(line, frame.cast) for line in lines if not line.heading or line.number in found.turns}
    told = tellers(found.spans, {n: read[n].clauses for n in found.spans})
    said: list[Said] = []
    by_line = {call.line: call for call in calls}
    for line in lines:
        if line.number not in read:
            state.call = None
            continue
        heard = _Heard(found.turns.get(line.number), found.spans.get(line.number, ()), told)
        call = by_line.get(line.number)
        said += _Resolver(frame, account, state, line, read[line.number], heard, call, round_when).read()
    return said


def _who_met(frame: Frame, account: Account) -> tuple[str, ...]:
    """Who "they" and "both leaders" are where no round is told: the people of the title, else of the first sentence."""
    if account.genre == "joint_statement":
        return account.account_of
    text = next((line for line in frame.lines.lines if not line.heading), None)
    for line in (frame.lines.title, text):
        if line is None:
            continue
        known = [frame.cast.by_name.get(p.name.lower()) for p in line.people]
        met = {k.party for k in known if k is not None and k.party is not None}
        met |= {frame.side} if met and frame.side is not None and len(frame.side) == 2 else set()
        if len(met) > 1:
            return tuple(sorted(met))
    return frame.parties if len(frame.parties) > 1 else ()


class _Read:
    """The actors and clauses of a line, found when they are asked for: many a line has no verb, and nobody asks what
    those say whom we do not know.
    """

    def __init__(self, line: Line, cast: Cast) -> None:
        self.line = line
        self.cast = cast
        self._actors: list[Who] | None = None
        self._clauses: list[Clause] | None = None

    @property
    def actors(self) -> list[Who]:
        if self._actors is None:
            self._actors = actors(self.line, self.cast)
        return self._actors

    @property
    def clauses(self) -> list[Clause]:
        if self._clauses is None:
            self._clauses = clauses(self.line, self.actors) if self.line.verbs and not self.line.heading else []
        return self._clauses

    @property
    def first(self) -> Who | None:
        """The actor with which the line opens."""
        return next((w for w in self.actors[:1] if w.i <= OPENING), None) if opens(self.line, self.cast) else None


class _Heard(Struct, frozen=True):
    """Whose voices are heard in a line: the turn of a transcript, quotations, and who tells of each quotation."""

    turn: Turn | None
    spans: tuple[Span, ...]
    told: dict[int, tuple[int, Clause]]


def _takes_two(clause: Clause) -> bool:
    """Whether nobody does alone what a clause tells: "agreed", "discussed", "signed"."""
    lemma = clause.verb.lemma
    return (clause.act in TOGETHER and lemma not in ALONE) or lemma in TOGETHER_TOO


class _Resolver:
    """Resolves the clauses of one line against what was said before."""

    def __init__(
        self,
        frame: Frame,
        account: Account,
        state: _State,
        line: Line,
        read: _Read,
        heard: _Heard,
        call: CallAt | None,
        round_when: str | None,
    ) -> None:
        self.frame = frame
        self.account = account
        self.state = state
        self.line = line
        self.heard = heard
        self.round_when = round_when
        self.text = read
        self.voice: Voice | None = None
        self._occasion(call)

    def _occasion(self, call: CallAt | None) -> None:
        state, line = self.state, self.line
        if call is not None:
            state.call = call
        elif (
            state.call is not None
            and line.sentence.block != state.block
            and any(w.kind in {"all", "series"} for w in self.text.actors[:1])
        ) or (state.call is not None and any(n.specific and n.i < 5 for n in line.named)):
            state.call = None
        if state.block != line.sentence.block:
            state.block, state.voice = line.sentence.block, self._own_words() if state.announced else None
        state.announced = line.tokens[-1].low == ":"

    def _own_words(self) -> Voice | None:
        """ "The message reads:" and a paragraph in quotation marks: the words of those whose page it is."""
        return Voice(None, self.account.account_of, None, reports=False) if self.account.account_of else None

    def read(self) -> list[Said]:
        """What is said in the line, and by whom."""
        if self.heard.turn is not None:
            return self._turn(self.heard.turn)
        if self.heard.spans:
            return self._quotations()
        found = self._resolved(self.text.clauses)
        if not found:
            self._note_subject()
            return found
        return unnested(self._sourced(found), self.state.single)

    def _resolved(self, read: Sequence[Clause]) -> list[Said]:
        found: list[Said] = []
        for clause in read:
            found.append(self._said(clause, found[-1] if found else None))
        return found

    def _turn(self, turn: Turn) -> list[Said]:
        """A line of a transcript: its speaker's own words; nothing where we do not know who speaks."""
        if turn.who is None or not turn.who.parties:
            return []
        self.voice = Voice(None, turn.who.parties, turn.who.speaker, reports=False)
        self._remember(turn.who, turn.who.parties)
        return in_turn(self.voice, unnested(self._resolved(self.text.clauses), self.state.single), turn.first)

    def _quotations(self) -> list[Said]:
        """A line with speech in quotation marks: each the words of its own voice."""
        outside = [c for c in self.text.clauses if inside(c, self.heard.spans) is None]
        found = self._sourced(self._resolved(outside))
        told = [self.heard.told[s.quotation][1] for s in self.heard.spans if s.quotation in self.heard.told]
        kept = unnested([s for s in found if s.clause not in told], self.state.single)
        for span in self.heard.spans:
            self.voice = self._voice(span)
            if self.voice is None:
                continue
            self.state.voice = self.voice
            within = self._resolved([c for c in self.text.clauses if inside(c, (span,)) is not None])
            within = unnested(within, self.state.single)
            kept += spoken(self.line, span, self.voice, within)
        return sorted(kept, key=lambda s: s.clause.start)

    def _voice(self, span: Span) -> Voice | None:
        """Whose words a quotation is: told beside it, or those of the quotation before in the same paragraph."""
        told = self.heard.told.get(span.quotation)
        if told is None:
            return self.state.voice
        clause = told[1]
        by, speaker = self._who(clause.who, None)
        if clause.shape == "passive" and clause.who is None:
            by = ()
        return voice_of(clause, clause.who, by, speaker, self._at())

    def _note_subject(self) -> None:
        """A sentence without a verb of speech still says whom "it" and "he" in the next one stand for."""
        first = self.text.first
        if first is not None and first.kind in {"party", "side", "person"}:
            self._remember(first, first.parties)

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
            to=tuple(p for p in to if p not in by) or self._the_other(clause.to, by),
            at=self._at(),
            source=(),
            background=self._is_background(clause, previous),
        )

    def _the_other(self, to: Who | None, by: tuple[str, ...]) -> tuple[str, ...]:
        """ "Japan urged it to", "told his counterpart": between two, one speaks to the other."""
        parties = self.frame.parties
        if to is None or to.parties or to.kind not in {"it", "he", "she", "role"}:
            return ()
        return tuple(p for p in parties if p not in by) if len(parties) == 2 and set(by) < set(parties) else ()

    def _who(self, who: Who | None, clause: Clause | None) -> tuple[tuple[str, ...], str | None]:
        state = self.state
        everyone = state.call.parties if state.call else self.frame.parties
        if who is None:
            return (() if self._is_nobodys(clause) else everyone), None
        match who.kind:
            case "person":
                return who.parties, who.speaker
            case "all" if self._tells(who, clause):
                return (), None
            case "all":
                own = who.parties != self.frame.cast.parties and not state.call
                return self._counted(who, who.parties if own else everyone), None
            case "they":
                return self._they(everyone), None
            case "series":
                return who.parties, None
            case "it":
                return (state.single if self.line.number - state.single_line <= IT_REACH else ()), None
            case "he" | "she":
                return (state.person.parties, state.person.speaker) if state.person else ((), None)
            case "we":
                return self._first_person(who, clause)
            case "role":
                return who.parties or self._office(who) or self._by_post(who, everyone), None
            case "source":
                return (), None
            case _:
                return who.parties, who.speaker

    def _is_nobodys(self, clause: Clause | None) -> bool:
        """ "Concern was expressed over fish": in one side's account nobody knows by whom; what is joint is of all."""
        felt = clause is not None and clause.shape == "passive" and clause.act not in OF_ALL
        return felt and len(self.account.account_of) < 2

    def _counted(self, who: Who, parties: tuple[str, ...]) -> tuple[str, ...]:
        """ "The three leaders" of three; of others than are counted, those named together last, or nobody known."""
        words = self.line.tokens[who.i].low.split(" ")
        number = next((n for w in words if (n := NUMBERS.get(w))), None)
        if number is None or len(parties) in {1, number}:
            return parties
        return self.state.plural if len(self.state.plural) == number else ()

    def _first_person(self, who: Who, clause: Clause | None) -> tuple[tuple[str, ...], str | None]:
        """ "I" and "we": those whose voice it is; "we agreed" is said of all who met, if it is known who they are."""
        if who.j - who.i > 1 and self.line.tokens[who.j - 1].low == "i":
            return self._with_speaker(who), None
        shared = clause is not None and self.line.tokens[who.i].low == "we" and _takes_two(clause)
        if shared or self._as_a_body(who):
            if len(self.frame.parties) > 1 or len(self.account.account_of) > 1:
                return self.frame.parties if len(self.frame.parties) > 1 else self.account.account_of, None
            if shared:
                return (), None
        if self.voice is not None:
            return self.voice.by, self.voice.speaker
        return self.account.account_of or self.state.single, None

    def _with_speaker(self, who: Who) -> tuple[str, ...]:
        """ "President Roe and I": both; of two who met, the other needs no name."""
        own = self.voice.by if self.voice is not None else self.account.account_of
        both = tuple(sorted({*who.parties, *own}))
        if who.parties and own:
            return both
        return self.frame.parties if len(self.frame.parties) == 2 and set(own) < set(self.frame.parties) else ()

    def _as_a_body(self, who: Who) -> bool:
        """ "Together as the Quad, we": those who met as a body speak, whoever prints it."""
        tokens, bodies = self.line.tokens, self.frame.lexicon.tables.bodies
        words = tokens[max(0, who.i - BODY_REACH) : who.i]
        opened = any(t.low == "as" for t in words) and bool(words) and words[-1].low == ","
        return opened and any(t.senses.actor is not None and t.senses.actor.party in bodies for t in words)

    def _tells(self, who: Who, clause: Clause | None) -> bool:
        """ "Officials said", in a story: those who tell the reporter of the meeting, of either side."""
        return clause is not None and clause.act == "state" and self.line.tokens[who.i].low in TELLING

    def _office(self, who: Who) -> tuple[str, ...]:
        """ "The ministry", "its spokesperson": the office named last, or the one whose page or story it is."""
        if not (who.ministry or who.spokesperson):
            return ()
        return self.state.office or self.account.account_of or self.state.official

    def _by_post(self, who: Who, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """ "the ministers", "the delegation": all, or the one named last; a head of another house is nobody known."""
        if self._is_plural(who):
            return everyone
        rank = self.line.tokens[who.j - 1].senses.rank
        if rank is None or rank not in HEADS:
            return self.state.single
        own = "president" if self.frame.side in PRESIDENTIAL else "prime minister"
        return self.account.account_of if self.line.tokens[who.j - 1].low == own and self.frame.side else ()

    def _they(self, everyone: tuple[str, ...]) -> tuple[str, ...]:
        """Those named together last; after words of one side alone, it may be that side or all: then nobody."""
        state = self.state
        if state.alone and self.line.number - state.single_line <= 1 and self.line.sentence.block == state.alone_block:
            return ()
        return everyone if state.call else state.plural or everyone

    def _is_one(self, who: Who) -> bool:
        """ "the Russian leader": one person, though without a name."""
        last = self.line.tokens[who.j - 1]
        return last.senses.rank is not None or last.low in SINGLE

    def _is_collective(self, who: Who) -> bool:
        """ "the Chinese side", "the delegation of Japan": many who are one party."""
        return any(t.low in SIDES for t in self.line.tokens[who.i : who.j])

    def _is_plural(self, who: Who) -> bool:
        return self.line.tokens[who.j - 1].low.endswith("s")

    def _remember(self, who: Who | None, by: tuple[str, ...]) -> None:
        if who is not None and who.kind == "source":
            self.state.single = ()
        if who is None or not by:
            return
        if who.ministry and len(by) == 1:
            self.state.office = by
        self.state.alone = who.kind == "side" and len(by) == 1 and self._is_collective(who)
        self.state.alone_block = self.line.sentence.block
        if len(by) > 1:
            self.state.plural = by
        elif who.kind in {"party", "side", "person", "role", "it"}:
            self.state.single, self.state.single_line = by, self.line.number
        if who.kind == "person" or (who.kind == "side" and len(by) == 1 and self._is_one(who)):
            self.state.person = who

    def _at(self) -> str | None:
        if self.line.has_cue("source.press_occasion"):
            return "press"
        return self.state.call.id if self.state.call else "round"

    def _is_background(self, clause: Clause, previous: Said | None) -> bool:
        """ "In November the two countries reached ...": dated before the meeting, or told as past of the past."""
        if clause.perfect and not (previous is not None and reports_that(previous, clause)):
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
                for who in self.text.actors:
                    if self.line.tokens[who.i].start >= cue.end:
                        return self._who(who, None)[0] if who.kind != "source" else self._source_party(who)
        return ()

    def _source_party(self, who: Who) -> tuple[str, ...]:
        """ "a statement from the Chinese Foreign Ministry" after "the statement"."""
        if who.j < len(self.line.tokens) and self.line.tokens[who.j].low in {"from", "of", "by", "issued"}:
            later = next((w for w in self.text.actors if who.j <= w.i <= who.j + 3 and w.parties), None)
            if later is not None:
                return later.parties
        return self.state.official or self.state.single


__all__ = ["Said", "discourse", "official_source"]
