"""Statements and commitments: what a side said or did in words, and what it said it would do."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.phrases import HELPS
from secretariat.model import Commitment, Mention, Statement
from secretariat.model.facts import CommitmentKind, Force, Nature
from secretariat.reading.discourse import Said
from secretariat.reading.facts.lists import VIEWS, doers, lists, names_people, trimmed
from secretariat.reading.facts.next_rounds import with_next_rounds
from secretariat.reading.facts.promise_parts import hedges, kind_of, parts
from secretariat.reading.foretold import is_agenda, is_ahead, is_before_talks, is_only_announced
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.official_source import official_source
from secretariat.reading.predicates.modals import WILL
from secretariat.reading.slots import Clock
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import ACTS_OF_TWO
from secretariat.when.edtf import earliest, latest
from secretariat.when.phrases import resolve

CONTINUING = frozenset(["continue", "maintain", "keep", "remain", "stay", "go on", "keep up", "uphold", "persist"])
DELIVERED: frozenset[str] = frozenset(["next_round", "establish", "convene", "fund"])
LEADING = frozenset(["as", "following", "follows", "on", "that", "the", "to"])  # between a verb and the list's colon
LEADS = frozenset(["by", "including", "particular", "through", "to"])  # before a list's colon
BEFORE_OBJECT = frozenset(["to", "that"])
NOUNS_OPEN = frozenset(["glue.determiner", "glue.preposition"])
ITEM_REACH = 6  # tokens in which a sentence has its finite verb
OWN_DEEDS = frozenset(["introduce", "present"])  # in the first person: "we introduced a tax"
DEEDS = frozenset(["adopt", "sign"])  # what takes two to be worth a statement
BINDING = frozenset(["agree", "decide", "pledge"])  # acts whose listed items bind
LISTED = frozenset(
    [
        *("call_for", "condemn", "confirm", "discuss", "exchange", "explain", "express_concern", "recognize", "stress"),
        *("urge", "welcome"),
    ]
)


class Words(Struct, frozen=True, gc=False):
    """The statements and commitments of a document."""

    statements: tuple[Statement, ...]
    commitments: tuple[Commitment, ...]


def words(frame: Frame, account: Account, said: Sequence[Said], mentions: Sequence[Mention]) -> Words:
    """The statements and commitments of a document in the order of the text."""
    maker = _Maker(frame, account, mentions)
    opened = lists(frame.lines.lines)
    heads = {head.number for head, _ in opened}
    for one in said:
        if not (one.line.number in heads and _only_opens(one)):
            maker.take(one)
    maker.listed(said, opened)
    made = with_next_rounds(maker.commitments, maker.statements, mentions, frame, account, maker.official)
    return Words(tuple(maker.statements), tuple(sorted(made, key=lambda c: c.evidence[0].start)))


class _Maker:
    """Turns resolved clauses into statements and commitments."""

    def __init__(self, frame: Frame, account: Account, mentions: Sequence[Mention]) -> None:
        self.frame = frame
        self.account = account
        self.mentions = mentions
        self.places = sorted((q.start, n) for n, m in enumerate(mentions) for q in m.evidence)
        self.subject = next((m.id for m in mentions if m.role == "subject"), None)
        planned = any(m.role == "subject" and m.status == "planned" for m in mentions)
        self.ahead = is_ahead(account, frame.lines.lines, planned=planned)
        self.before = is_before_talks(frame.lines.title)
        self.statements: list[Statement] = []
        self.commitments: list[Commitment] = []
        self.when = next((m.when for m in mentions if m.role == "subject" and m.when), None)
        self.official = official_source(frame, account)

    def take(self, one: Said) -> None:
        clause = one.clause
        unsaid = clause.verb is WILL or self.account.genre == "other"  # and so of nobody, where no side is known
        if one.background or _is_deed(one) or (not one.by and (clause.shape != "passive" or unsaid)):
            return
        if clause.commits and is_only_announced(one, self.account, ahead=self.ahead or self.before):
            return
        if clause.commits and not clause.negated:
            self.commitments += self._commitments(one)
        elif clause.shape != "modal" and not (self.ahead and is_agenda(one)):
            self.statements.append(self._statement(one))

    def _at(self, one: Said) -> str | None:
        if one.at == "round":
            return self._occasion(one.line)
        return one.at

    def _occasion(self, line: Line) -> str | None:
        """The round that the words were said at: the one that their line names, else the document's subject."""
        return next((m.id for m in reversed(self._told(line)) if m.role == "subject"), self.subject)

    def _told(self, line: Line) -> list[Mention]:
        """The rounds that are told of in a line, in the order of the mentions."""
        first = bisect_left(self.places, (line.sentence.start, 0))
        last = bisect_left(self.places, (line.sentence.end, 0))
        return [self.mentions[n] for n in sorted({n for _, n in self.places[first:last]})] if first < last else []

    def _according(self, one: Said) -> tuple[str, ...]:
        if self.account.account_of:
            return self.account.account_of
        return one.source or self.official

    def _statement(self, one: Said) -> Statement:
        c = one.clause
        return Statement(
            id=f"statement:{len(self.statements) + 1}",
            by=one.by,
            act=c.act,
            speaker=one.speaker,
            to=one.to or None,
            topics=topics(one.line, c.start, c.end),
            at=self._at(one),
            according_to=self._according(one),
            negated=c.negated,
            rule=f"{c.shape}:{c.verb.lemma}",
            evidence=(self.frame.lines.quote(c.start, c.end),),
        )

    def _commitments(self, one: Said) -> Iterator[Commitment]:
        for n, (i, j, told) in enumerate(parts(one, self.frame.lexicon.english)):
            kind = "next_round" if told in {"other", "convene"} and self._of_next(one) else told
            start = one.line.begins(i) if n else one.clause.start
            yield self._commitment(one, i, j, start, kind)

    def _commitment(self, one: Said, i: int, j: int, start: int, kind: CommitmentKind) -> Commitment:
        line = one.line
        tokens, end = line.tokens[i:j], line.ends(j - 1)
        due = self._due(line, i, j)
        urgency = _cue(line, "hedge.urgent", start, end, self.frame)
        return Commitment(
            id=f"commitment:{len(self.commitments) + 1}",
            by=one.by,
            kind=kind,
            nature=_nature(kind, tokens, due or urgency),
            force=one.clause.force,  # type: ignore[arg-type]
            hedges=hedges(line, start, end, self.frame),
            due=due,
            urgency=urgency,
            object=self._object(line, i, j),
            speaker=one.speaker,
            at=self._at(one),
            according_to=self._according(one),
            rule=f"{one.clause.shape}:{one.clause.verb.lemma}",
            evidence=(self.frame.lines.quote(start, end),),
        )

    def _of_next(self, one: Said) -> bool:
        """Whether the sentence names a round still to come: "For the 7th meeting the two sides settled on Tokyo"."""
        return any(m.role == "next" for m in self._told(one.line))

    def _due(self, line: Line, i: int, j: int) -> str | None:
        for k in line.dates:
            t = line.tokens[k]
            if not i <= k < j or t.date is None or t.date.bound in {"since", "after"}:
                continue
            if not _is_of_a_name(line.tokens[k + 1 : min(k + 2, j)]):
                value = resolve(t.date, Clock(self.frame.published).anchor("future")).value or self._from_round(t)
                if value is not None and not self._is_past(value):
                    return value.removeprefix("../") if value.startswith("../") else value
        return None

    def _is_past(self, value: str) -> bool:
        """A date before the round is no time by which something will be done."""
        when = self.when or self.frame.published
        start, last = earliest(when) if when else None, latest(value)
        return start is not None and last is not None and last < start

    def _from_round(self, t: Token) -> str | None:
        """ "next year" in a text without a date of publication, counted from the round's own date."""
        if t.date is None or self.when is None:
            return None
        return resolve(t.date, Clock(self.when.split("/")[0]).anchor("future")).value

    def _object(self, line: Line, i: int, j: int) -> str | None:
        """What is promised: the words without the "to" or "that" before them."""
        if i == j:
            return None
        tokens = line.tokens
        first = next((k for k in range(i, j) if tokens[k].low not in BEFORE_OBJECT), i)
        last = next((k for k in reversed(range(i, j)) if tokens[k].low not in BEFORE_OBJECT), j - 1)
        return " ".join(self.frame.lines.quote_of(line, first, last + 1).quote.split())

    def listed(self, said: Sequence[Said], opened: Sequence[tuple[Line, list[Line]]]) -> None:
        """What a list tells, item by item: what was agreed binds, what was discussed was discussed."""
        told = {one.line.number: one for one in said if one.by and not one.background and not one.clause.negated}
        for head, items in opened:
            one = told.get(head.number) if not names_people(head) else None
            for item in items:
                if "following" in head.words and not head.words.isdisjoint(VIEWS):
                    self._view(item)
                elif one is not None and item.number not in told:
                    self._item(one, item)

    def _item(self, one: Said, item: Line) -> None:
        i, j = trimmed(item)
        start, end = item.begins(i), item.ends(j - 1)
        own = replace(
            one, by=doers(item, one.by), line=item, clause=replace(one.clause, start=start, end=end, shape="listed")
        )
        bound = one.clause.commits and ("following" in one.line.words or _only_opens(one) or _leads_to(one.line, item))
        if one.clause.act in BINDING or bound or (one.clause.verb.force == "intends" and _only_opens(one)):
            kind = kind_of(item, start, end, self.frame.lexicon.english)
            self.commitments.append(self._commitment(own, i, j, start, kind))
        elif one.clause.act in LISTED:
            self.statements.append(self._statement(own))

    def _view(self, item: Line) -> None:
        """ "The following views were expressed:" by nobody named."""
        i, j = trimmed(item)
        self.statements.append(
            Statement(
                id=f"statement:{len(self.statements) + 1}",
                by=(),
                act="state",
                topics=topics(item, item.begins(i), item.ends(j - 1)),
                at=self.subject,
                according_to=self.account.account_of or self.official,
                rule="listed:view",
                evidence=(self.frame.lines.quote_of(item, i, j),),
            )
        )


def _is_of_a_name(after: Sequence[Token]) -> bool:
    """ "Today's challenges", "the 2019 Rugby World Cup": the date is of the thing that it stands before."""
    return any(t.low == "'s" or t.shape == "A" for t in after)


def _only_opens(one: Said) -> bool:
    """ "The leaders will:", "They agreed on the following:": says nothing itself, but opens a list."""
    rest = one.line.tokens[one.clause.v + 1 :]
    return bool(rest) and rest[-1].low == ":" and all(t.low in LEADING or t.shape == "." for t in rest)


def _leads_to(line: Line, item: Line) -> bool:
    """ "They will work together, in particular to:" and "- train crews": the item goes on with the line."""
    words = [t for t in item.tokens if t.shape not in {"1", "."}][:ITEM_REACH]
    opens = len(line.tokens) > 1 and line.tokens[-2].low in LEADS and ":" not in item.words
    if not opens or not words or words[0].senses.actor is not None or words[0].senses.classes & NOUNS_OPEN:
        return False
    return not any(t.kinds & HELPS and t.low != "to" for t in words)


def _is_deed(one: Said) -> bool:
    """ "I signed the act", "we are exploring space": what one state does by itself, and says to nobody."""
    if one.clause.deed:
        return True
    if one.clause.commits or len(one.by) != 1 or len(one.by[0]) > 2:
        return False
    own = one.clause.who is not None and one.clause.who.kind == "we"
    lemma = one.clause.verb.lemma
    return lemma in DEEDS or (own and (one.clause.act in ACTS_OF_TWO or lemma in OWN_DEEDS))


def topics(line: Line, start: int, end: int) -> tuple[str, ...]:
    """The topics that stand in a stretch of a line, in the order of the text."""
    found = [
        n[6:]
        for cue in line.cues
        if start <= cue.start and cue.end <= end
        for n in sorted(cue.names)
        if n.startswith("topic:")
    ]
    return tuple(dict.fromkeys(found))


def _nature(kind: str, tokens: Sequence[Token], timed: str | None) -> Nature:
    if kind in DELIVERED or timed:
        return "deliverable"
    if kind == "cadence" or any(t.low in CONTINUING for t in tokens[:4]):
        return "continuing"
    return "general"


def _cue(line: Line, name: str, start: int, end: int, frame: Frame) -> str | None:
    for cue in sorted(line.cues, key=lambda c: c.start - c.end):
        if name in cue.names and start <= cue.start and cue.end <= end and cue.end - cue.start > 5:
            return frame.lines.shadow.text[cue.start : cue.end]
    return None


__all__ = ["Force", "Words", "topics", "words"]
