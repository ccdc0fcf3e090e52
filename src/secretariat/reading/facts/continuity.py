"""Continuity: what a text says of the series itself."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.phrases import DATE, DURATION
from secretariat.model import Continuity, Mention
from secretariat.model.facts import ContinuityKind
from secretariat.reading.facts.beginnings import BODIES, Beginning, begun_at
from secretariat.reading.facts.cited_bodies import SUMMITS
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.series import Group, is_place
from secretariat.reading.slots import Clock
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import CLAUSE_ENDS
from secretariat.when.phrases import resolve

DATE_REACH = 2  # tokens from "resumed" to its date
GAP_BEFORE = 6  # tokens from "the gap" to how long it was
GAP_REACH = 3  # tokens after a duration in which its noun may stand
GAPS = frozenset(["hiatus", "gap", "break", "interval", "pause", "interruption", "lapse", "suspension"])
TURNING = frozenset(["alternating", "alternately", "rotating", "alternate", "rotation", "turns"])
FIRST_REACH = 16  # tokens from "the first meeting" to "in five years"
OPENING = 4  # tokens in which a line tells that it goes on about the series
GOING_ON = frozenset(["it", "series", "this", "first"])
POINTING_BACK = BODIES | {"its"}
MONEY = frozenset(["billion", "million", "dollars", "euros", "per cent", "percent", "%", "$"])
MONEY_REACH = 4  # tokens from "3 million dollars" to "annually"
PRESS = frozenset(["briefing", "briefings", "press", "news", "media"])
PRESS_REACH = 4  # tokens of "daily news briefing"
MEETS_REACH = 8  # tokens from "meet" to "every six months"
CHAIRS = frozenset(["chair", "chairmanship", "chairmanships", "presidencies", "presidency"])
REASONS = frozenset(["due", "because", "over", "amid", "after", "following", "owing"])
AFTER_A_BREAK = REASONS | frozenset(
    [
        "in",
        "since",
        "by",
        "for",
        "from",
        "until",
        "till",
        "when",
        "as",
        "and",
        "but",
        "again",
        "between",
        "during",
        "on",
    ]
)
LONGEST_REASON = 30  # words
LAST_RULES = frozenset(["last", "first_since", "previous_round"])
INAUGURAL = "inaugural"
INCEPTION = "inception"
SECOND = 2


def continuity(frame: Frame, account: Account, mentions: Sequence[Mention]) -> tuple[Continuity, ...]:
    """Launched, cadence, rotation, last held, hiatus, suspended, resumed: each once for the series of the document, or
    for those that it names in passing where it is about none.
    """
    if not mentions:
        return ()
    about_one = any(m.role == "subject" for m in mentions) or _is_titled(frame)
    series = frame.groups[:1] if about_one else frame.groups
    found: dict[tuple[str, object], Continuity] = {}
    for line in frame.lines.lines if about_one else _lines_on(series, frame):
        if not _may_tell(line):
            continue
        told = _told(line, frame, series, passing=not about_one)
        for fact in _in_line(told, account) if told.speaks or about_one else ():
            undated = fact.kind == "resumed" and fact.when is None
            dated = replace(fact, when=_round_when(mentions) if about_one else None) if undated else fact
            if undated and dated.when is None:
                continue
            found.setdefault((dated.kind, dated.value or dated.when), dated)
    if about_one:
        for fact in (*_last_held(account, mentions), *_inaugurated(account, mentions)):
            found.setdefault((fact.kind, fact.when), fact)
    return tuple(found.values())


def _lines_on(series: Sequence[Group], frame: Frame) -> list[Line]:
    """The lines that name a series, and those right behind them."""
    numbers = {t.line.number for group in series for t in group.told if t.line.number >= 0}
    lines = frame.lines.lines
    return [lines[n] for n in sorted(numbers | {n + 1 for n in numbers}) if n < len(lines)]


def _is_titled(frame: Frame) -> bool:
    """Whether the title names the series: "Statement on Launching the Ocean Dialogue", with all its rounds to come."""
    return any(t.line.number < 0 for group in frame.groups[:1] for t in group.told)


def _round_when(mentions: Sequence[Mention]) -> str | None:
    """When the series begins again: with the round that the text is about, where it is about one."""
    subjects = [m for m in mentions if m.role == "subject"]
    return subjects[0].when if len(subjects) == 1 else None


def _may_tell(line: Line) -> bool:
    """Whether a time, a length of time, a break or a word of turns stands in a line at all."""
    if line.sentence.kinds & (DATE | DURATION) or not line.words.isdisjoint(TURNING):
        return True
    return line.has_cue("status.suspended") or line.has_cue("status.resumed")


class _Told(Struct, frozen=True, gc=False):
    """A line, the frame of its document, and how far the line speaks of the series that the document is about.

    Attributes:
        own: where it names the series.
        goes_on: it begins as a line does that goes on about it: "It", or "The mechanism" behind a line that names it.
        names: it names the series, or goes on right after a line that does.
    """

    line: Line
    frame: Frame
    own: tuple[Named, ...]
    goes_on: bool
    names: bool

    @property
    def speaks(self) -> bool:
        """Whether it names the series, or begins as one does that goes on about it."""
        return bool(self.own) or self.goes_on

    def of_another(self, k: int) -> bool:
        """Whether a token is part of the name of another series: "this came behind the Annual Defence Talks"."""
        named = next((n for n in self.line.named if n.i <= k < n.j), None)
        return named is not None and named not in self.own and named.capital

    def of_meetings(self, k: int) -> bool:
        """Whether what is told at a token of the line is told of the series, or of those who meet: "They will meet"."""
        if any(t.low in MONEY for t in self.line.tokens[max(0, k - MONEY_REACH) : k]):
            return False  # "a grant of 3 million dollars annually"
        if self.speaks or self.line.named:
            return True
        near = self.line.tokens[max(0, k - MEETS_REACH) : k] if self.line.meetings else ()
        return any(t.senses.meeting == "meet" for t in near)


def _told(line: Line, frame: Frame, series: Sequence[Group], *, passing: bool) -> _Told:
    own = tuple([t.named for group in series for t in group.on(line)])
    before = frame.lines.lines[line.number - 1] if line.number > 0 else None
    named = [t.named for g in series for t in g.on(before)] if before is not None else []
    after_own = bool(named)
    opening = {t.low for t in line.tokens[:OPENING]}
    alone = before is not None and len(named) == len(before.named)  # else "the forum" may be the other
    goes_on = not GOING_ON.isdisjoint(opening) or (alone and after_own and not POINTING_BACK.isdisjoint(opening))
    goes_on = goes_on or any(t.senses.actor is not None and t.senses.actor.party in SUMMITS for t in line.tokens[:2])
    goes_on = (goes_on or (not line.named and INCEPTION in line.words)) and (after_own or not passing)
    return _Told(line, frame, own, goes_on, bool(own) or (goes_on and after_own))


def _in_line(told: _Told, account: Account) -> Iterator[Continuity]:
    for rule in (_launched, _gaps, _cadences, _rotations, _breaks):
        for kind, value, when, i, j in rule(told):
            quote = told.frame.lines.quote_of(told.line, i, j)
            yield Continuity(
                kind=kind, value=value, when=when, according_to=account.account_of, rule=kind, evidence=(quote,)
            )


Part = tuple[ContinuityKind, str | tuple[str, ...] | None, str | None, int, int]


def _launched(told: _Told) -> Iterator[Part]:
    if not told.speaks:
        return
    for k in begun_at(Beginning(told.line, told.own, told.goes_on)):
        date = told.line.tokens[k].date
        value = resolve(date, Clock(told.frame.published).anchor("past")).value if date is not None else None
        if value:
            yield "launched", None, value.removesuffix("/.."), max(0, k - 2), k + 1


def _gaps(told: _Told) -> Iterator[Part]:
    tokens = told.line.tokens
    for k in told.line.durations:
        d = tokens[k].duration
        if d is None or d.kind != "duration" or not d.value or not d.value.endswith(("Y", "M")):
            continue
        near = {x.low for x in tokens[max(0, k - GAP_BEFORE) : k + 4]}
        if (
            d.noun in GAPS
            or near & GAPS
            or d.lead == "first_in"
            or _first_in(told.line, k)
            or (d.lead == "after" and told.speaks)
        ) and d.lead != "within":
            named = (j + 1 for j in range(k + 1, min(k + GAP_REACH, len(tokens))) if tokens[j].low in GAPS)
            yield "hiatus", d.value, None, k, next(named, k + 1)


def _first_in(line: Line, k: int) -> bool:
    """ "The first trilateral meeting of the leaders in five years": the number stands far before."""
    if k == 0 or line.tokens[k - 1].low != "in":
        return False
    return any(n.unnumbered and 0 < k - n.i < FIRST_REACH for n in line.named)


def _cadences(told: _Told) -> Iterator[Part]:
    tokens = told.line.tokens
    for k in told.line.durations:
        d = tokens[k].duration
        if (
            d is None
            or d.kind != "recurrence"
            or any(t.low.split(" ")[0] in PRESS for t in tokens[k + 1 : k + PRESS_REACH])
        ):
            continue  # "told a daily news briefing"
        if d.value and told.of_meetings(k) and not told.of_another(k):
            yield "cadence", d.value, None, k, k + 1


def _rotations(told: _Told) -> Iterator[Part]:
    tokens = told.line.tokens
    if told.line.words.isdisjoint(TURNING):
        return
    for k, t in enumerate(tokens):
        if t.low in TURNING and told.of_meetings(k) and not _of_a_chair(tokens, k):
            parties = sorted({x.senses.actor.party for x in tokens[k:] if x.senses.actor and not is_place(tokens, k)})
            if len(parties) < 2:
                parties = sorted(told.frame.parties)
            if parties:
                yield "rotation", tuple(parties), None, k, min(len(tokens), _until(tokens, k))


def _of_a_chair(tokens: Sequence[Token], k: int) -> bool:
    """ "Chile's rotating presidency of the Council": whose turn it is to preside, and not where to meet."""
    return any(t.low in CHAIRS for t in tokens[k + 1 : k + 1 + DATE_REACH])


def _until(tokens: Sequence[Token], k: int) -> int:
    j = k + 1
    while j < len(tokens) and tokens[j].low not in CLAUSE_ENDS:
        j += 1
    return j


def _breaks(told: _Told) -> Iterator[Part]:
    if not told.names:
        return
    for cue in told.line.cues:
        if "status.suspended" in cue.names or "status.resumed" in cue.names:
            kind: ContinuityKind = "suspended" if "status.suspended" in cue.names else "resumed"
            k = next((n for n, start in enumerate(told.line.sentence.starts) if start >= cue.start), 0)
            if kind == "resumed" and (k == 0 or told.line.tokens[k - 1].low in {"to", "will", "would"}):
                continue
            if kind == "suspended" and not _of_its_own(told.line.tokens, k):
                continue
            if kind == "resumed" and told.line.tokens[min(k + 1, len(told.line.tokens) - 1)].low in {"its", "their"}:
                continue  # "resumed their work in the dialogue"
            when = _right_behind(told, k) if kind == "resumed" else None
            yield kind, None, when, k, _with_reason(told.line.tokens, k)


def _right_behind(told: _Told, k: int) -> str | None:
    """ "Resumed in 2014": the date that stands right behind the word."""
    after = told.line.tokens[k + 1 : k + 1 + DATE_REACH]
    date = next((t.date for t in after if t.date is not None), None)
    return resolve(date, Clock(told.frame.published).anchor("past")).value if date is not None else None


def _of_its_own(tokens: Sequence[Token], k: int) -> bool:
    """Whether the word tells what happened, and is not the mark of some other thing ("frozen relations")."""
    after = tokens[k + 1].low if k + 1 < len(tokens) else "."
    if after == "from":  # "suspended from the Council": somebody is
        return k + 2 < len(tokens) and tokens[k + 2].date is not None
    return not after[:1].isalpha() or after in AFTER_A_BREAK


def _with_reason(tokens: Sequence[Token], k: int) -> int:
    """The end of what tells of a break: with the reason, where one follows at once."""
    reason = k + 1 < len(tokens) and tokens[k + 1].low in REASONS
    return _clause_end(tokens, k) if reason else k + 1


def _clause_end(tokens: Sequence[Token], k: int) -> int:
    j = k + 1
    while j < len(tokens) and tokens[j].low not in {".", ";"} and j - k < LONGEST_REASON:
        j += 1
    return j


def _last_held(account: Account, mentions: Sequence[Mention]) -> Iterator[Continuity]:
    number = max((m.ordinal or 0 for m in mentions if m.role == "subject"), default=0)
    for mention in mentions:
        if mention.role != "previous" or not mention.when or not mention.evidence:
            continue
        claim = mention.claims.get("status")
        # "the first was held in 1998": the last only where it is the one right before
        right_before = mention.ordinal is None or mention.ordinal >= (number - 1 if number else SECOND)
        if claim is not None and (claim.rule in LAST_RULES or (claim.rule == "earlier_number" and right_before)):
            yield Continuity(
                kind="last_held",
                when=mention.when,
                according_to=account.account_of,
                rule="last_held",
                evidence=mention.evidence[:1],
            )


def _inaugurated(account: Account, mentions: Sequence[Mention]) -> Iterator[Continuity]:
    """An inaugural meeting launches its series."""
    for mention in mentions:
        claim = mention.claims.get("ordinal")
        quotes = claim.evidence if claim is not None and mention.role == "subject" else ()
        if mention.when and mention.status == "held" and any(q.quote.casefold() == INAUGURAL for q in quotes):
            yield Continuity(
                kind="launched",
                when=mention.when,
                according_to=account.account_of,
                rule=INAUGURAL,
                evidence=quotes,
            )
