"""Discourse: every clause with its speaker found, its occasion and its account, in the order of the text."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.phrases import PARTY
from secretariat.model import Mention
from secretariat.reading.actors import Who
from secretariat.reading.asserted import asserted, asserts, is_first_person, is_of_one, is_told_in_message
from secretariat.reading.background import is_background
from secretariat.reading.clauses import Clause
from secretariat.reading.context import State, Text
from secretariat.reading.facts.calls import OccasionAt
from secretariat.reading.first_person import first_person
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.nesting import unnested
from secretariat.reading.official_source import official_source
from secretariat.reading.quotations import Span
from secretariat.reading.quoted import Voice, in_turn, inside, is_own, spoken, tellers, voice_of
from secretariat.reading.said import Said, reports
from secretariat.reading.sayers import Sayers
from secretariat.reading.together import UNDATED, takes_two
from secretariat.reading.turns import Turn
from secretariat.reading.voices import voices
from secretariat.reading.who_met import are_titled, is_after_talks, is_speech, speaks_for_all, who_met
from secretariat.reading.whose import Whose
from secretariat.reading.word_classes import FINITE_PAST, NAME_SHAPES, ONE_SIDE
from secretariat.who.parties import is_of_a_body

AFTER_CUE = 3  # tokens of "as quoted by"
SAID_BY_SEVERAL = frozenset(["agree", "agree on", "agree upon", "discuss", "exchange"])
# What all agree on where all find it, and one side's view where one does.
FINDING = frozenset(["consider it necessary", "find it appropriate", "find it useful"])


def discourse(frame: Frame, account: Account, calls: Sequence[OccasionAt], subject: Mention | None) -> list[Said]:
    """The clauses of a document, resolved in order; `subject`: the round that it is about, if it is about one."""
    frame = frame if subject is not None else replace(frame, parties=who_met(frame, account))
    if account.genre == "joint_statement" and account.account_of == (frame.side,):
        frame = replace(frame, parties=account.account_of)  # its own officials speak, whoever met
    round_when = subject.when if subject is not None else None
    state = State(
        plural=frame.parties,
        official=official_source(frame, account),
        for_all=speaks_for_all(frame, account),
        speech=is_speech(frame) and account.genre == "other",
        after_talks=is_after_talks(frame),
        titled=subject is None and are_titled(frame),
        met=subject is not None or account.genre == "joint_statement",
    )
    lines = frame.lines.lines
    found = voices(lines, frame.cast, frame.side, frame.lexicon.tables)
    read = {line.number: Text(line, frame.cast) for line in lines if not line.heading or line.number in found.turns}
    quoting = {n: spans for n, spans in found.spans.items() if n in read}  # a heading says nothing
    told = tellers(quoting, {n: read[n].clauses for n in quoting}, {n: read[n].line for n in quoting})
    said: list[Said] = []
    by_line = {call.line: call for call in calls}
    own = not found.turns and is_first_person(lines, account, found.spans.keys())
    silent = _Heard(None, (), told, own)
    state.first_person = own
    state.named = frozenset(
        a.party for line in lines for k in line.sentence.where(PARTY) if (a := line.tokens[k].senses.actor) is not None
    )
    state.one_speaks = not found.turns and is_of_one(lines, found.spans.keys())
    for line in lines:
        if line.number not in read:
            state.call = None
            continue
        turn, spans = found.turns.get(line.number), found.spans.get(line.number, ())
        heard = _Heard(turn, spans, told) if turn is not None or spans else silent
        call = by_line.get(line.number)
        if frame.stops and line.sentence.block != state.block:
            frame = replace(frame, parties=frame.stops.get(line.sentence.block, ()))
            state.plural, state.single = (), (frame.side,) if frame.side else ()
        said += _Resolver(frame, account, state, line, read[line.number], heard, call, round_when).read()
        if line.named and any(n.specific for n in line.named):
            state.named_line = line.number
    return said


class _Heard(Struct, frozen=True, gc=False):
    """Whose voices are heard in a line: the turn of a transcript, quotations, and who tells of each quotation; else
    whether its author speaks in the first person.
    """

    turn: Turn | None
    spans: tuple[Span, ...]
    told: dict[int, tuple[int, Clause]]
    first_person: bool = False


class _Resolver(Sayers):
    """Resolves the clauses of one line against what was said before."""

    def __init__(
        self,
        frame: Frame,
        account: Account,
        state: State,
        line: Line,
        read: Text,
        heard: _Heard,
        call: OccasionAt | None,
        round_when: str | None,
    ) -> None:
        super().__init__(frame, account, state, line, read)
        self.heard = heard
        self.round_when = round_when
        self._occasion(call)

    def _occasion(self, call: OccasionAt | None) -> None:
        state, line = self.state, self.line
        if call is not None:
            state.call = call
        elif state.call is not None and state.met and self._returns():
            state.call = None
        if state.block != line.sentence.block:
            goes_on = bool(self.heard.spans) and self.heard.spans[0].i == 0
            state.block, quoted = line.sentence.block, goes_on or line.tokens[0].low == '"'
            announcer = state.announcer or (self._own_words() if state.announced else None)
            state.voice = announcer if quoted or state.announced else None
            state.announcer = announcer if quoted else None
        state.announced = line.tokens[-1].low == ":"

    def _returns(self) -> bool:
        """Whether a line goes back from a call to the round: to both sides in a new paragraph, or to its name."""
        line = self.line
        anew = line.sentence.block != self.state.block and any(
            w.kind in {"all", "series"} for w in self.text.actors[:1]
        )
        return anew or any(n.specific and n.i < 5 for n in line.named)

    def _own_words(self) -> Voice | None:
        """ "The message reads:" and a paragraph in quotation marks: the words of those whose page it is."""
        return Voice(None, self.account.account_of, None, reports=False) if self.account.account_of else None

    def read(self) -> list[Said]:
        """What is said in the line, and by whom."""
        self.note_meeting()
        if self.heard.turn is not None:
            return self._turn(self.heard.turn)
        if self.heard.spans:
            return self._quotations()
        found = self._resolved(self.text.clauses)
        if not found:
            self._note_subject()
            return self._asserted() or list(self._attributed())
        if all(_is_of_nobody(one) and not _is_of_several(one) for one in found) and (
            told := self._asserted() or list(self._attributed())
        ):
            return told
        if self.state.announced and _opens_speech(found[-1]):
            said = found.pop()
            self.state.announcer = voice_of(said.clause, said.clause.who, said.by, said.speaker, said.at)
        return unnested(self._sourced(found), self.state.single)

    def _asserted(self) -> list[Said]:
        """What the author of a text in the first person says without a verb of speech."""
        if not self.heard.first_person or self.line.heading or not asserts(self.line, 0, in_turn=False):
            return []
        by, speaker = first_person(self, Who(i=0, j=1, kind="we", parties=()), None)
        return list(asserted(self.line, 0, Voice(None, by, speaker, reports=False), length=len(self.frame.lines.lines)))

    def _resolved(self, read: Sequence[Clause]) -> list[Said]:
        found: list[Said] = []
        for clause in read:
            before = found[-1] if found else None
            if clause.shape == "shared" and len(found) > 1 and _tells_that(found[-2], found[-1], clause):
                before = found[-2]
            found.append(self._said(clause, before))
        return found

    def _turn(self, turn: Turn) -> list[Said]:
        """A line of a transcript: its speaker's own words; nothing where we do not know who speaks."""
        if turn.who is None or not turn.who.parties:
            return []
        self.voice = Voice(None, turn.who.parties, turn.who.speaker, reports=False)
        if turn.first:
            self.remember(turn.who, turn.who.parties)  # where the label stands
        found = self._resolved([c for c in self.text.clauses if inside(c, self.heard.spans) is None])
        if not any(is_own(one, self.voice) for one in found) and asserts(self.line, turn.first, in_turn=True):
            return list(asserted(self.line, turn.first, self.voice, length=len(self.frame.lines.lines)))
        return in_turn(self.voice, unnested(found, self.state.single), turn.first)

    def _quotations(self) -> list[Said]:
        """A line with speech in quotation marks: each the words of its own voice."""
        outside = [c for c in self.text.clauses if inside(c, self.heard.spans) is None]
        found = self._sourced(self._resolved(outside))
        told = [self.heard.told[s.quotation][1] for s in self.heard.spans if s.quotation in self.heard.told]
        kept = unnested([s for s in found if s.clause not in told], self.state.single)
        for span in self.heard.spans:
            self.voice = self._voice(span)
            if self.voice is None or not (self.voice.by or self.voice.reports):
                kept += self._told_by_nobody(span)
                continue
            self.state.voice = self.voice
            within = self._resolved([c for c in self.text.clauses if inside(c, (span,)) is not None])
            within = unnested(within, self.state.single)
            kept += spoken(self.line, span, self.voice, within) or self._of_message(span)
        return sorted(kept, key=lambda s: s.clause.start)

    def _told_by_nobody(self, span: Span) -> list[Said]:
        """ "Both sides reviewed trade," ran a note of nobody known: what words tell of others, whoever quotes them."""
        within = [c for c in self.text.clauses if inside(c, (span,)) is not None]
        told = [c for c in within if c.who is not None and c.who.kind in {"all", "series", "they"}]
        form = FINITE_PAST
        return self._resolved([c for c in told if self.line.tokens[c.v].senses.verb_form in form])

    def _of_message(self, span: Span) -> Iterator[Said]:
        """ "The message reads:" and a paragraph in quotation marks: what it says without a verb of speech."""
        voice = self.voice
        if voice is not None and voice.clause is None and is_told_in_message(self.line, span.i, span.j):
            yield from asserted(self.line, span.i, voice, span.j, length=len(self.frame.lines.lines))

    def _voice(self, span: Span) -> Voice | None:
        """Whose words a quotation is: told beside it, or those of the quotation before in the same paragraph."""
        told = self.heard.told.get(span.quotation)
        if told is None:
            return self.state.voice
        at, clause = told
        by, speaker = self._in_line(at).who(clause.who, None)
        if clause.shape == "passive" and clause.who is None:
            by = ()
        return voice_of(clause, clause.who, by, speaker, self._at())

    def _in_line(self, number: int) -> Whose:
        """Who resolves the phrases of the line with that number, where a quotation over several lines is told."""
        if number == self.line.number:
            return self
        line = self.frame.lines.lines[number]
        return Whose(self.frame, self.account, self.state, line, Text(line, self.frame.cast))

    def _note_subject(self) -> None:
        """A sentence without a verb of speech still says whom "it" and "he" in the next one stand for."""
        first = self.text.first
        if first is not None and first.kind in ONE_SIDE:
            self.remember(first, first.parties)
        elif first is not None and first.kind in {"all", "series"}:
            self.remember_body(first, first.parties)
        elif first is not None and first.kind == "we":
            first_person(self, first, None)  # "President Roe and I met": who "we" are next
        elif first is None and self._opens_with_a_stranger():
            self.state.person = None

    def _opens_with_a_stranger(self) -> bool:
        """ "Ms. Roe said", of whom nothing is known: "she" in the next sentence is nobody who spoke before."""
        tokens = self.line.tokens
        k = 0
        while k < len(tokens) and (tokens[k].shape in NAME_SHAPES or tokens[k].shape == "."):
            k += 1
        return 0 < k < len(tokens) and bool(tokens[k].senses.verb)

    def _said(self, clause: Clause, previous: Said | None) -> Said:
        if clause.shape == "shared" and previous is not None:
            by, speaker = previous.by, previous.speaker
            who = previous.clause.who
            clause = replace(clause, who=clause.who or who)
        else:
            clause = self.as_known(clause)
            by, speaker = self.by_whom(clause)
        by = self.but_the_partner(clause, by)
        if clause.verb.lemma in FINDING and len(by) == 1 and not is_of_a_body(by):
            clause = replace(clause, commits=False, act="call_for")
        if clause.of:
            own = set(clause.of) == set(by) and not clause.negated
            clause = replace(clause, commits=own, force="intends" if not clause.commits else clause.force)
        self.remember(clause.who, by, trailing=clause.shape == "trailing")
        if len(by) == 1 and clause.who is not None and clause.who.kind not in {"he", "she", "person", "we"}:
            self.state.sayer, self.state.sayer_line = by, self.line.number
        to = self.who(clause.to, clause)[0] if clause.to else ()
        dated = is_background(self.line, clause, previous, round_when=self.round_when, published=self.frame.published)
        return Said(
            line=self.line,
            clause=clause,
            by=by,
            speaker=speaker,
            to=tuple([p for p in to if p not in by]) or self.the_other(clause.to, by),
            at=self._at(),
            source=(),
            background=dated or self.is_of_a_third(clause, by),
        )

    def _at(self) -> str | None:
        if self.line.has_cue("source.press_occasion"):
            return "press"
        return self.state.call.id if self.state.call else "round"

    def _sourced(self, found: list[Said]) -> list[Said]:
        """ "according to the Chinese delegation", "the ministry said": whose account the words of this line are."""
        source = self._according()
        return [replace(one, source=source) for one in found] if source else found

    def _attributed(self) -> Iterator[Said]:
        """ "According to Ms. Roe, trade is growing": what she says, though no verb says it."""
        tokens, cue = self.line.tokens, next((c for c in self.line.cues if "source.according" in c.names), None)
        if cue is None:
            return
        at = next((k for k, start in enumerate(self.line.sentence.starts) if start == cue.start), None)
        who = None if at is None else next((w for w in self.text.actors if at < w.i <= at + AFTER_CUE), None)
        if at is None or who is None or who.kind not in {"person", "side"} or reports(who):
            return
        by, speaker = self.who(who, None)
        voice = Voice(None, by, speaker, reports=False)
        if at == 0 and who.j < len(tokens) and tokens[who.j].low == ",":
            yield from asserted(self.line, who.j + 1, voice, length=0)
        elif at > 1 and tokens[at - 1].low == ",":
            yield from asserted(self.line, 0, voice, at, length=0)

    def _according(self) -> tuple[str, ...]:
        for cue in self.line.cues:
            if "source.according" in cue.names:
                for who in self.text.actors:
                    if self.line.begins(who.i) >= cue.end:
                        return self.who(who, None)[0] if who.kind != "source" else self._source_party(who)
        return ()

    def _source_party(self, who: Who) -> tuple[str, ...]:
        """ "a statement from the Chinese Foreign Ministry" after "the statement"."""
        if who.j < len(self.line.tokens) and self.line.tokens[who.j].low in {"from", "of", "by", "issued"}:
            later = next((w for w in self.text.actors if who.j <= w.i <= who.j + 3 and w.parties), None)
            if later is not None:
                return later.parties
        return self.state.official or self.state.single


def _tells_that(outer: Said, inner: Said, behind: Clause) -> bool:
    """ "She said that Norway held the key to it, and hoped": whoever tells goes on, and not of whom it is told; in "I
    can confirm that they met and agreed" it is they.
    """
    told = outer.clause.complement == "that" and inner.clause.i >= outer.clause.content
    forms = [outer.line.tokens[c.v].senses.verb_form in UNDATED for c in (outer.clause, behind)]
    if forms == [True, False]:
        return False
    return told and inner.clause.shape == "active" and bool(outer.by) and outer.by != inner.by


def _is_of_nobody(one: Said) -> bool:
    """Whether a clause tells of somebody unknown: it hides no word of who speaks."""
    return not one.by and one.clause.who is not None and one.clause.who.kind != "series"


def _is_of_several(one: Said) -> bool:
    """ "We discussed fish", of which nobody knows who "we" are: no word of one alone."""
    clause, form = one.clause, one.line.tokens[one.clause.v].senses.verb_form or ""
    several = clause.verb.lemma in SAID_BY_SEVERAL and takes_two(clause, form)
    return several and clause.who is not None and clause.who.kind == "we"


def _opens_speech(one: Said) -> bool:
    """ "After the meeting the minister said:": whose words the paragraphs in quotation marks behind it are."""
    told = one.line.tokens[one.clause.v + 1 :]
    return (
        bool(one.by) and one.clause.act == "state" and one.clause.shape in {"active", "participle"} and len(told) == 1
    )


__all__ = ["Said", "discourse", "official_source"]
