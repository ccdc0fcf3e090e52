"""Earlier rounds that no name tells: by "the first since", the length of a gap, a row of cities, how it began."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from secretariat.lexicon.phrases import BEGUN
from secretariat.model import Quote
from secretariat.reading.aftermath import beside
from secretariat.reading.lines import Line, Lines
from secretariat.reading.named import Named
from secretariat.reading.stretch import Stretch
from secretariat.reading.telling import PREVIOUS, Telling
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import FINITE_PAST, HELD, MAGNITUDES

COUNTED = frozenset(
    ["meeting", "meetings", "times", "rounds", "round", "sessions", "dialogues", "consultations", "talks", "editions"]
)
PAUSES = frozenset(["silence", "hiatus", "standstill", "suspension", "interruption", "stagnation", "pause", "gap"])
EARLIER = frozenset(
    ["earlier", "previous", "two", "three", "four", "five", "six", "seven", "eight", "nine", "so far", "to date"]
)  # "the first two", "previous rounds", "five have been held"
ROW = frozenset([",", "and", "in"])
HELD_REACH = 3  # tokens from "held" to the first of several years
TIMES_REACH = 7  # tokens from "have met in Oslo" to "five times"
UP_TO_NOW = frozenset(["so far", "so", "before", "already", "previously", "recently", "most recently", "hitherto"])
NUMBERED = 4  # tokens of "2. Held since"
DATED_NOUNS = frozenset(["session", "round", "dialogue", "consultations", "talks"])
FIRST_TIMES = frozenset(["time", "such", "one", "kind", "visit", "gathering"])
IDLE = frozenset(["dormant", "idle", "inactive"])


def by_times(
    line: Line, mine: Sequence[Named], number: int | None, lines: Lines, *, subject: bool
) -> Iterator[Telling]:
    """Rounds that only a date or a length of time tells of."""
    if line.dates:
        yield from _first_since(line, lines)
        yield from beside(line, lines) if subject else ()
        yield from _past_cities(line, lines, number, subject=subject)
        yield from _in_years(line, lines) if subject and not line.words.isdisjoint(COUNTED) else ()
        yield from _begun(line, [n for n in mine if n.family not in {"summit", "body"}], lines)
        yield from _of_a_day(line, lines) if subject else ()
    if line.durations and not any(n.role == PREVIOUS for n in mine):
        yield from _after_a_gap(line, lines)


def _first_since(line: Line, lines: Lines) -> Iterator[Telling]:
    """ "the first since October 2017, when officials met in Tokyo": the round before was then."""
    tokens = line.tokens
    for k in line.dates:
        t = tokens[k]
        if t.date is None or t.date.bound != "since":
            continue
        before = tokens[max(0, k - 12) : k]
        if not (_first_met(before) or any(x.low in {"resumed", "last"} for x in before) or _not_met(before)):
            continue
        j = next((m for m in range(k + 1, len(tokens)) if tokens[m].low in {";"}), len(tokens))
        if j - k > 1 and tokens[k + 1].low != ",":
            j = k + 1
        yield Telling(
            key=PREVIOUS, stretch=Stretch(line, k, j), quote=lines.quote_of(line, k, k + 1), rule="first_since"
        )


def _first_met(before: Sequence[Token]) -> bool:
    """ "The first since", "the first such meeting since": they had met before; no "first update since"."""
    first = next((n for n, t in enumerate(before) if t.senses.ordinal == 1), None)
    if first is None:
        return False
    what = [t for t in before[first + 1 :] if t.low not in {"-", "ever"}]
    return not what or any(t.senses.series or t.senses.meeting or t.low in FIRST_TIMES for t in what)


def _not_met(before: Sequence[Token]) -> bool:
    """ "Has not met since", "not having been convened since", "dormant since": no meeting between then and now."""
    if any(t.low == "none" for t in before[-2:]):
        return True  # "there had been none since 2016"
    at = next((k for k, t in enumerate(before) if t.low == "not"), None)
    if at is None:
        return bool(before) and before[-1].low in IDLE
    return any(t.senses.meeting in HELD for t in before[max(at + 1, len(before) - 3) :])


def _after_a_gap(line: Line, lines: Lines) -> Iterator[Telling]:
    """ "held today after six years": the round before was so many years ago."""
    for k in line.durations:
        t = line.tokens[k]
        d = t.duration
        if (
            d is not None
            and d.kind == "duration"
            and d.lead == "after"
            and d.value
            and d.value.endswith("Y")
            and not d.hedge
            and not _of_something(line.tokens, k)
        ):
            yield Telling(
                key=PREVIOUS, stretch=Stretch(line, k, k + 1), quote=lines.quote_of(line, k, k + 1), rule="gap"
            )


def _of_something(tokens: Sequence[Token], k: int) -> bool:
    """ "After 75 years of diplomatic relations", and not "after six years of silence"."""
    after = [t.low for t in tokens[k + 1 : k + 4]]
    return after[:1] == ["of"] and PAUSES.isdisjoint(after)


def _past_cities(line: Line, lines: Lines, number: int | None, *, subject: bool) -> Iterator[Telling]:
    """ "earlier ones in Beijing (2003), Berlin (2004) and Copenhagen (2006)": the order numbers them where it can."""
    tokens = line.tokens
    if not subject or len(line.dates) < 2:
        return
    several = not line.words.isdisjoint(EARLIER) and (len(line.ordinals) < 2 or "two" in line.words)
    found = [k for k in range(len(tokens) - 2) if _with_its_year(tokens, k, several=several)]
    if len(found) < 2:
        return
    counted = number == len(found) + 1
    for n, k in enumerate(found, 1):
        end = next(m for m in range(k + 1, k + 4) if tokens[m].date) + 1
        quote = lines.quote_of(line, k, end)
        yield Telling(
            key=str(n) if counted else f"past {n}",
            stretch=Stretch(line, k - 1 if tokens[k + 1].low != "(" else k, end + (tokens[k + 1].low == "(")),
            quote=quote,
            ordinal=n if counted else None,
            ordinal_quote=quote if counted else None,
            rule="listed",
        )


def _in_years(line: Line, lines: Lines) -> Iterator[Telling]:
    """ "Such meetings were held in 2003, 2004 and 2005": a round in each of several years that stand in a row."""
    tokens = line.tokens
    years = [k for k in line.dates if (d := tokens[k].date) is not None and d.core in {"year", "month"} and not d.bound]
    row = [k for a, k in pairwise(years) if all(t.low in ROW for t in tokens[a + 1 : k])]
    if not row:
        return
    first = years[years.index(row[0]) - 1]
    held = [
        t.senses.meeting for t in tokens[max(0, first - HELD_REACH) : first] if t.senses.meeting_form in FINITE_PAST
    ]
    if not any(m in HELD for m in held):
        return
    for k in (first, *row):
        quote = lines.quote_of(line, k, k + 1)
        yield Telling(key=f"past {quote.quote}", stretch=Stretch(line, k, k + 1), quote=quote, rule="in_a_row")


def _of_a_day(line: Line, lines: Lines) -> Iterator[Telling]:
    """ "The session of March 24, 2010 in Washington", "the dialogue of 3 May": a round that its day tells."""
    tokens = line.tokens
    for k in line.dates:
        noun = tokens[k - 2].low if k > 2 else ""
        date = tokens[k].date
        if noun not in DATED_NOUNS or tokens[k - 1].low != "of" or tokens[k - 3].low != "the" or date is None:
            continue
        if date.core in {"day", "days"} and date.bound is None:
            end = next((m for m in range(k + 1, len(tokens)) if tokens[m].low in {",", ";", ".", "and"}), len(tokens))
            quote = lines.quote_of(line, k - 2, k + 1)
            yield Telling(key=f"past {quote.quote}", stretch=Stretch(line, k - 2, end), quote=quote, rule="of_a_day")


def _with_its_year(tokens: Sequence[Token], k: int, *, several: bool) -> bool:
    """ "Beijing (2003)"; where a text tells of earlier rounds also "in Oslo in 2021"."""
    if tokens[k].senses.city is None or k == 0:
        return False
    if tokens[k + 1].low == "(":
        return k + 3 < len(tokens) and tokens[k + 2].date is not None and tokens[k + 3].low == ")"
    return several and tokens[k + 1].low in {"in", "on", ","} and tokens[k + 2].date is not None


def _begun(line: Line, mine: Sequence[Named], lines: Lines) -> Iterator[Telling]:
    """ "The series dates from December 1993", "was first held in 1998", "has run since June 2006": the first round."""
    tokens = line.tokens
    begins = bool(line.sentence.kinds & BEGUN)
    for k in line.dates:
        t = tokens[k]
        if t.date is None or not (begins or t.date.bound == "since"):
            continue
        window = tokens[max(0, k - 10) : k]
        begun = any(
            "order.begun" in x.senses.classes and (t.date.bound == "since" or not x.low.startswith("has "))
            for x in window
        )
        regular = (
            t.date.bound == "since"
            and bool(mine)
            and any(x.duration is not None or x.low in {"regular", "regularly"} for x in window)
        )
        begun = begun or (
            t.date.bound == "since" and 0 < k < NUMBERED and tokens[k - 1].low == "held"
        )  # "Held since 1991, the Talks"
        if (begun and (t.date.bound is None or t.date.bound == "since")) or regular:
            yield Telling(
                key="1",
                stretch=_where_begun(line, k),
                quote=lines.quote_of(line, k, k + 1),
                ordinal=1,
                ordinal_quote=None,
                rule="begun",
            )


def _where_begun(line: Line, k: int) -> Stretch:
    """The date from which on there was a series, with the city next to it: "first met in Oslo in June 1999"."""
    tokens = line.tokens
    if k > 2 and tokens[k - 2].senses.city is not None and tokens[k - 3].low == "in":
        return Stretch(line, k - 3, k + 1)
    if k + 2 < len(tokens) and tokens[k + 1].low == "in" and tokens[k + 2].senses.city is not None:
        return Stretch(line, k, k + 3)
    return Stretch(line, k, k + 1)


def _times_before(line: Line, k: int) -> int | None:
    """ "So far they have come together five times", "has met 15 times before": how many rounds came before this one;
    of "have now met three times" this is the third.
    """
    tokens, number = line.tokens, line.tokens[k].senses.number
    if number is None or k + 1 >= len(tokens) or tokens[k + 1].low != "times":
        return None
    verb = next((m for m in line.meetings if 0 < k - m < TIMES_REACH and tokens[m].senses.meeting in HELD), None)
    if verb is None or not any("modality.have" in t.senses.classes for t in tokens[max(0, verb - 3) : verb]):
        return None
    near = {t.low for t in (*tokens[max(0, verb - TIMES_REACH) : verb], *tokens[k + 2 : k + 2 + TIMES_REACH])}
    since = any(t.date is not None and t.date.bound == "since" for t in tokens[k + 2 : k + 5])
    if "now" in {t.low for t in tokens[max(0, verb - 3) : verb]}:
        return number - 1 if number > 1 else None
    return number if since or not near.isdisjoint(UP_TO_NOW) else None


def counted(lines: Lines) -> tuple[int, Quote] | None:
    """How many rounds a text counts up to now ("nine security meetings since 1993", "nine times up to now")."""
    for line in lines.lines:
        if line.words.isdisjoint(COUNTED):
            continue
        tokens = line.tokens
        for k, t in enumerate(tokens):
            if t.senses.number is None or t.senses.number < 2 or t.date or t.duration:
                continue
            if (times := _times_before(line, k)) is not None:
                return times, lines.quote_of(line, k, k + 2)
            after = [x.low for x in tokens[k + 1 : k + 4]]
            later = tokens[k + 1 : k + 12]
            if (
                set(after) & COUNTED
                and any(
                    (x.date is not None and x.date.bound == "since") or x.low in {"now"} or x.low == "since"
                    for x in later
                )
                and "time" not in after[:1]
                and MAGNITUDES.isdisjoint(after)
            ):
                return t.senses.number, lines.quote_of(line, k, k + 1)
    return None
