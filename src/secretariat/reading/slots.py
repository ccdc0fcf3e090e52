"""When and how: slots of a round, read from the stretch of text that tells of it."""

from collections.abc import Sequence

from msgspec import Struct

from secretariat.lexicon.phrases import NO_SENSES
from secretariat.model import Claim, Quote
from secretariat.reading.lines import Line, Lines
from secretariat.reading.named import Named
from secretariat.reading.own_dates import dates
from secretariat.reading.stretch import Stretch
from secretariat.when.calendar import span_ending
from secretariat.when.edtf import earliest, parse
from secretariat.when.phrases import Anchor, resolve, unbound

SEVERAL = {"the two": 2, "the three": 3, "the four": 4, "the five": 5}
ADJECTIVES = frozenset(["virtual", "online", "hybrid"])
WAYS = frozenset(  # words behind "virtual" with which it tells how they met
    [
        *("format", "mode", "manner", "platform", "platforms", "basis", "means", "setting", "way", "fashion", "medium"),
        *(
            "gathering",
            "event",
            "engagement",
            "session",
            "discussion",
            "discussions",
            "exchange",
            "due",
            "owing",
            "because",
        ),
        *("instead", "today", "yesterday", "hosted", "attended"),
    ]
)
ENDED = frozenset(["wound up", "ended", "concluded", "came to an end", "wrapped up"])


class Value(Struct, frozen=True, gc=False):
    """A value for a slot with how it is known; a value of None has the reason as its rule."""

    value: str | None
    claim: Claim
    reason: str | None = None


class Clock(Struct, frozen=True, gc=False):
    """What lends a date its missing parts: the day of publication, the tense, a year that the text has told."""

    published: str | None
    tense: str | None = None
    context: str | None = None

    def anchor(self, tense: str | None = None) -> Anchor:
        """The anchor for one phrase, in the tense of its own clause where that is known."""
        return Anchor(published=self.published, tense=tense or self.tense, context=self.context)  # type: ignore[arg-type]


def when(stretch: Stretch, lines: Lines, clock: Clock, tense: str | None, others: Sequence[Named] = ()) -> Value | None:
    """When the round of a stretch takes place, or why its date stays open; `others` are named there besides it."""
    unread: Value | None = None
    for k, token in dates(stretch, others):
        date = token.date
        if date is None:
            continue
        found = resolve(unbound(date) if date.bound == "since" else date, clock.anchor(tense))
        quote = lines.quote_of(stretch.line, k, k + 1)
        if found.value is None:
            unread = unread or Value(None, Claim("inferred", found.rule, (quote,)), found.reason)
            continue
        value = _with_length(found.value, stretch)
        return Value(value, Claim(found.basis, found.rule, (quote,)), found.reason)
    return unread or _last_days(stretch, lines, clock)


def _last_days(stretch: Stretch, lines: Lines, clock: Clock) -> Value | None:
    """ "Consultations have been held here during the last two days": the day of publication, and those before it."""
    day = earliest(clock.published) if clock.published else None
    if day is None or not any(stretch.i <= k < stretch.j for k in stretch.line.meetings):
        return None
    for k in stretch.line.dates:
        token = stretch.line.tokens[k]
        point = token.date.first if token.date is not None and token.date.core == "within" else None
        if stretch.i <= k < stretch.j and point is not None and point.unit == "day" and (point.offset or 0) < 0:
            both = span_ending(day, -(point.offset or 0))
            if both is not None:
                quote = lines.quote_of(stretch.line, k, k + 1)
                return Value(f"{both[0]}/{both[1]}", Claim("inferred", "last_days", (quote,)))
    return None


def _with_length(value: str, stretch: Stretch) -> str:
    """ "a three-day meeting ... on Friday" ends that day."""
    span = parse(value)
    if span is None or "/" in value or span.precision != "day":
        return value
    days = _the_three_days(stretch)
    if days is not None and any(x.low in ENDED for x in stretch.line.tokens):
        both = span_ending(last, days) if (last := earliest(value)) else None
        return f"{both[0].isoformat()}/{both[1].isoformat()}" if both else value
    for t in stretch.line.tokens[stretch.i : stretch.j]:
        d = t.duration
        if (
            d is not None
            and d.value
            and d.value.startswith("P")
            and d.value.endswith("D")
            and d.value[1:-1].isdigit()
            and d.kind == "duration"
            and ("meeting" in stretch.line.words or stretch.line.named)
        ):
            ended = any(x.low in ENDED for x in stretch.line.tokens)
            last = earliest(value)
            both = span_ending(last, int(d.value[1:-1])) if last and ended else None
            if both:
                return f"{both[0].isoformat()}/{both[1].isoformat()}"
    return value


def _the_three_days(stretch: Stretch) -> int | None:
    """Of "the three-day talks" three: "the three" may also be those who met."""
    tokens = stretch.line.tokens
    for k in range(stretch.i, min(stretch.j, len(tokens) - 2)):
        if tokens[k].low in SEVERAL and tokens[k + 1].low == "-" and tokens[k + 2].low == "day":
            return SEVERAL[tokens[k].low]
    return None


def mode(line: Line, lines: Lines, start: int = 0, end: int | None = None) -> Value | None:
    """In person, by video or telephone, where the line says so."""
    for cue in line.cues:
        if cue.start < start or (end is not None and cue.end > end):
            continue
        for name, value in (
            ("mode.video", "video"),
            ("mode.phone", "phone"),
            ("mode.hybrid", "hybrid"),
            ("mode.in_person", "in-person"),
        ):
            if name in cue.names and not _of_a_thing(line, cue.start):
                return Value(value, Claim("stated", "mode", (lines.quote(cue.start, cue.end),)))
    return None


def _of_a_thing(line: Line, start: int) -> bool:
    """ "Virtual currencies", "online radicalization": a thing that goes on there, and no way in which they met."""
    tokens = line.tokens
    at = next((k for k in range(len(tokens) - 1) if line.begins(k) == start and tokens[k].low in ADJECTIVES), None)
    if at is None or tokens[at + 1].shape != "a" or tokens[at + 1].low in WAYS:
        return False
    after, behind = tokens[at + 1], tokens[at + 2 : at + 4]
    meets = after.senses.series or any(t.senses.series or t.senses.meeting for t in behind)
    return not meets and (after.senses is NO_SENSES or after.senses.topic is not None)


def naming(named: Named, lines: Lines) -> Quote:
    """The Quote of a naming."""
    return lines.quote(named.start, named.end)
