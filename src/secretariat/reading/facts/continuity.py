"""Continuity: what a text says of the series itself."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.lexicon.phrases import DATE, DURATION
from secretariat.model import Continuity, Mention
from secretariat.model.facts import ContinuityKind
from secretariat.reading.frame import Account, Frame
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.own_dates import first_decided
from secretariat.reading.series import is_place
from secretariat.reading.slots import Clock
from secretariat.reading.tokens import Token
from secretariat.when.phrases import resolve

DATE_REACH = 2  # tokens from "resumed" to its date
GAP_REACH = 3  # tokens after a duration in which its noun may stand
GAPS = frozenset(["hiatus", "gap", "break", "interval", "pause", "interruption", "lapse", "suspension"])
TURNING = frozenset(["alternating", "alternately", "rotating", "alternate", "rotation", "turns"])
FIRST_REACH = 16  # tokens from "the first meeting" to "in five years"
OPENING = 2  # tokens before the date of "On 3 May, both launched"
MAKING = frozenset(["order.launched", "order.founding"])
ANNOUNCED = frozenset(["announced", "agreed", "created", "formed", "launched", "established", "proposed", "set up"])
ANNOUNCED_REACH = 14  # tokens from the name of a series to when it was announced
MAKING_REACH = 3  # tokens from "launched" to what was launched: "launched their bilateral Working Group"
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


def continuity(frame: Frame, account: Account, mentions: Sequence[Mention]) -> tuple[Continuity, ...]:
    """Launched, cadence, rotation, last held, hiatus, suspended, resumed: each once for the series of the document."""
    if not (any(m.role == "subject" for m in mentions) or (mentions and _is_titled(frame))):
        return ()
    found: dict[tuple[str, object], Continuity] = {}
    for line in frame.lines.lines:
        for fact in _in_line(line, frame, account) if _may_tell(line) else ():
            undated = fact.kind == "resumed" and fact.when is None
            dated = replace(fact, when=_round_when(mentions)) if undated else fact
            found.setdefault((dated.kind, dated.value or dated.when), dated)
    for fact in (*_last_held(account, mentions), *_inaugurated(account, mentions)):
        found.setdefault((fact.kind, fact.when), fact)
    return tuple(found.values())


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


def _in_line(line: Line, frame: Frame, account: Account) -> Iterator[Continuity]:
    own = any(g.on(line) for g in frame.groups[:1])
    goes_on = any(t.low in {"it", "series", "this", "first"} for t in line.tokens[:4])
    before = frame.lines.lines[line.number - 1] if line.number > 0 else None
    after_own = before is not None and any(g.on(before) for g in frame.groups[:1])
    told = _Told(line, frame, own or goes_on, own or (goes_on and after_own))
    for rule in (_launched, _gaps, _cadences, _rotations, _breaks):
        for kind, value, when, i, j in rule(told):
            quote = frame.lines.quote(line.tokens[i].start, line.tokens[j - 1].end)
            yield Continuity(
                kind=kind, value=value, when=when, according_to=account.account_of, rule=kind, evidence=(quote,)
            )


Part = tuple[ContinuityKind, str | tuple[str, ...] | None, str | None, int, int]


class _Told(Struct, frozen=True, gc=False):
    """A line, the frame of its document, and how far the line speaks of the series that the document is about.

    Attributes:
        speaks: it names the series, or begins as one does that goes on about it.
        names: it names the series, or goes on right after a line that does.
    """

    line: Line
    frame: Frame
    speaks: bool
    names: bool


def _launched(told: _Told) -> Iterator[Part]:
    line, tokens = told.line, told.line.tokens
    if not told.speaks:
        return
    for k in line.dates:
        t = tokens[k]
        if t.date is None:
            continue
        before = tokens[max(0, k - 8) : k]
        lows = [x.low for x in before]
        begun = (
            _of_the_series(told.line, k)
            or _makes_the_series(told, k)
            or _announced_by(told, k)
            or first_decided(line, k)
            or (any("order.begun" in x.senses.classes for x in before) and t.date.bound in {None, "since"})
        )
        running = t.date.bound == "since" and bool(
            {"annually", "run", "every", "regular", "annual", "yearly"} & set(lows)
        )
        if begun or running:
            value = resolve(t.date, Clock(told.frame.published).anchor("past")).value
            if value:
                yield "launched", None, value.removesuffix("/.."), max(0, k - 2), k + 1


def _makes_the_series(told: _Told, k: int) -> bool:
    """ "On 3 May Norway and Chile launched their Ocean Dialogue": the series is what the verb makes."""
    date, line = told.line.tokens[k].date, told.line
    if date is None or date.bound is not None or date.core not in {"day", "days", "month", "relative_day", "year"}:
        return False
    if k > OPENING:
        return False
    return any(
        t.senses.classes & MAKING for named in _own(told) for t in line.tokens[max(k, named.i - MAKING_REACH) : named.i]
    )


def _own(told: _Told) -> list[Named]:
    """Where the line names the series that the document is about."""
    return [t.named for t in told.frame.groups[0].on(told.line)] if told.frame.groups else []


def _announced_by(told: _Told, k: int) -> bool:
    """ "The Economic Dialogue announced by the two leaders in the 15 July Declaration": the day of the paper or word by
    which the series was made.
    """
    tokens, date = told.line.tokens, told.line.tokens[k].date
    if date is None or date.bound is not None:
        return False
    for named in _own(told):
        between = tokens[named.j : k] if named.j < k <= named.j + ANNOUNCED_REACH else ()
        if (
            between
            and between[0].low.split()[0] in ANNOUNCED
            and not any(t.low in {",", ";"} or t.date for t in between)
        ):
            return True
    return False


def _of_the_series(line: Line, k: int) -> bool:
    """ "The talks, launched in 1993", "Established in 2013, the Dialogue": the verb's subject is the series."""
    tokens = line.tokens
    for b in range(k - 1, max(-1, k - 6), -1):
        if "order.launched" in tokens[b].senses.classes:
            before = tokens[b - 1].low if b else ""
            named = any(0 <= b - n.j <= 3 and n.strength != "unit" for n in line.named)
            return (
                b == 0
                or (named and before in {",", "was", "were", "is"})
                or before in {"series"}
                or any(n.j == b for n in line.named)
            )
    return False


def _gaps(told: _Told) -> Iterator[Part]:
    tokens = told.line.tokens
    for k in told.line.durations:
        d = tokens[k].duration
        if d is None or d.kind != "duration" or not d.value or not d.value.endswith(("Y", "M")):
            continue
        near = {x.low for x in tokens[max(0, k - 4) : k + 4]}
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
    if not (told.speaks or any(n.noun in {"consultation", "dialogue", "meeting"} for n in told.line.named)):
        return
    for k in told.line.durations:
        d = tokens[k].duration
        if d is not None and d.kind == "recurrence" and d.value:
            yield "cadence", d.value, None, k, k + 1


def _rotations(told: _Told) -> Iterator[Part]:
    tokens = told.line.tokens
    if told.line.words.isdisjoint(TURNING):
        return
    for k, t in enumerate(tokens):
        if t.low in TURNING:
            parties = sorted({x.senses.actor.party for x in tokens[k:] if x.senses.actor and not is_place(tokens, k)})
            if len(parties) < 2:
                parties = sorted(told.frame.parties)
            if parties:
                yield "rotation", tuple(parties), None, k, min(len(tokens), _until(tokens, k))


def _until(tokens: Sequence[Token], k: int) -> int:
    j = k + 1
    while j < len(tokens) and tokens[j].low not in {".", ";", ","}:
        j += 1
    return j


def _breaks(told: _Told) -> Iterator[Part]:
    if not told.names:
        return
    for cue in told.line.cues:
        if "status.suspended" in cue.names or "status.resumed" in cue.names:
            kind: ContinuityKind = "suspended" if "status.suspended" in cue.names else "resumed"
            k = next((n for n, t in enumerate(told.line.tokens) if t.start >= cue.start), 0)
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
    for mention in mentions:
        if mention.role != "previous" or not mention.when or not mention.evidence:
            continue
        claim = mention.claims.get("status")
        if claim is not None and (claim.rule in LAST_RULES or claim.rule == "earlier_number"):
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
