"""Which rounds of a series a document tells of: its own, those before and after it, each with its stretch."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from msgspec import Struct

from secretariat.lexicon.phrases import BEGUN, DATE, DURATION, ORDINAL
from secretariat.model import Quote
from secretariat.reading.lines import Line, Lines
from secretariat.reading.named import ROLE_WORDS, Named
from secretariat.reading.series import Group, Told
from secretariat.reading.slots import Stretch
from secretariat.reading.tokens import Token

MAIN, PREVIOUS, NEXT, FIRST = "main", "previous", "next", "first"
FOLLOWING = "one_more"  # the rule by which "the next" after a numbered round has a number
LAST_WORDS = frozenset(["last", "latest", "previous"])
COUNTED = frozenset(
    ["meeting", "meetings", "times", "rounds", "round", "sessions", "dialogues", "consultations", "talks", "editions"]
)
MAGNITUDES = frozenset(["hundred", "thousand", "million", "billion"])  # of such numbers nobody holds meetings
DECIDING = ("decid", "agree")
# "This meeting builds on the inaugural Dialogue", "the decisions of the 31st meeting": an earlier one.
BUILT_ON = frozenset(["builds", "built", "building", "decisions", "recommendations", "since"])
DECIDED_REACH = 5  # tokens of "decided to hold the second"
IN_PLURAL = ("talk", "consultation")  # nouns whose plural is one meeting too
ONE_MORE = frozenset(["new", "another", "further", "fresh"])
TO_COME = frozenset(["to", "will", "would", "shall"])
LEAD, BODY = 4, 10  # lines in which a text names its round, and in which it may still give the number alone
AWAITED_REACH = 4  # tokens of "looked forward to the"
OPENING = 4  # tokens of "During the 13th meeting"
ASIDE = frozenset(["after", "before", "following", "preceding", "during", "since", "until"])
IDLE = frozenset(["dormant", "idle", "inactive"])
PLACING = frozenset(["at", "during", "since"])
AFTER_ELLIPSIS = frozenset(
    [
        "alone",
        "one",
        "had",
        "has",
        "in",
        "on",
        "at",
        ",",
        ":",
        "took",
        "was",
        "were",
        "held",
        "took place",
        "will",
        "shall",
        "would",
        "is",
    ]
)


class Telling(Struct, frozen=True, kw_only=True):
    """One place where a round is told of.

    Attributes:
        key: which round of the series: "main", "previous", "next", "first", or its number as text.
        stretch: where its slots stand; quote: the words that name it.
        ordinal: the number told here with the Quote that states it; rule: how it is known.
    """

    key: str
    stretch: Stretch
    quote: Quote
    named: Named | None = None
    ordinal: int | None = None
    ordinal_quote: Quote | None = None
    rule: str = "named"


def tellings(group: Group, lines: Lines, others: frozenset[int], *, subject: bool) -> list[Telling]:
    """Every place where a round of the series is told of, in the order of the text.

    `others` are numbers of other series of the same parties: "the third Working Group and Designations Dialogue" may
    lend one of its two series the number of the other.
    """
    number = _own_number(group, others)
    found: list[Telling] = []
    named: dict[int, list[Named]] = {}
    for told in group.told:
        named.setdefault(told.line.number, []).append(told.named)
    for line in _with_title(lines) if subject else _told_lines(group):
        mine = named.get(line.number, [])
        if not (mine or _may_tell(line)):
            continue
        found += _in_line(line, mine, number, lines, subject=subject, told_before=bool(found))
    return found


def _told_lines(group: Group) -> Iterator[Line]:
    """The lines that name the series, each once: all that is looked at for a dialogue in passing."""
    yield from {t.line.number: t.line for t in group.told}.values()


def _may_tell(line: Line) -> bool:
    """Whether a line that does not name the series has a number, a time or a "last" that could be one of its rounds."""
    return bool(line.sentence.kinds & (ORDINAL | DATE | DURATION)) or not line.words.isdisjoint(LAST_WORDS)


def _with_title(lines: Lines) -> Iterator[Line]:
    if lines.title is not None:
        yield lines.title
    yield from lines.lines


def _own_number(group: Group, others: frozenset[int]) -> int | None:
    """The number of the round that the document is about: the first in title, heading or lead without "last".

    Where the lead names the series in full and without a number, "the first meeting" far below is another.
    """
    said = next((n for t in group.told if (n := _this_is(t.line)) is not None), None)
    full = any(t.line.number < LEAD and t.named.ordinal is None and t.named.specific for t in group.told)
    least = _counted_at_least(group.told[0])
    numbers = [
        t.named.ordinal
        for t in group.told
        if t.named.ordinal is not None
        and t.named.role is None
        and t.named.ordinal >= least
        and not (full and _is_another(t))
    ]
    return said or next((n for n in numbers if n not in others), numbers[0] if numbers else None)


def _counted_at_least(told: Told) -> int:
    """Of "the third in-person Summit" three: it is no earlier one of the series, whatever it is counted among."""
    if not told.named.unnumbered or told.line.number >= LEAD:
        return 0
    return max((t.senses.ordinal or 0 for t in told.line.tokens[told.named.i : told.named.noun_at]), default=0)


def _is_another(told: Told) -> bool:
    """ "The first meeting" far below, or one that they agreed to hold: not the round that the lead names in full."""
    named, tokens = told.named, told.line.tokens
    before = [t.low for t in tokens[max(0, named.i - DECIDED_REACH) : named.i]]
    if "to" in before and any(low.startswith(DECIDING) for low in before):
        return True
    if not BUILT_ON.isdisjoint(before):
        return True
    return told.line.number >= BODY and not (named.topic or named.level or len(named.parties) > 1)


def _this_is(line: Line) -> int | None:
    """Of "this is the 4th" the number: that of the round at hand, whatever other numbers stand before."""
    tokens = line.tokens
    for k in line.ordinals:
        if (
            k >= 3
            and tokens[k - 1].low == "the"
            and tokens[k - 2].low == "is"
            and tokens[k - 3].low == "this"
            and not _counts_time(tokens, k)
            and not _counts_else(tokens, k)
        ):
            return tokens[k].senses.ordinal
    return None


Mark = tuple[int, str, Named | None, Token | None, str]


def _in_line(
    line: Line, mine: Sequence[Named], number: int | None, lines: Lines, *, subject: bool, told_before: bool
) -> Iterator[Telling]:
    marks: list[Mark] = []
    for named in mine:
        if named.role == PREVIOUS and named.ordinal is None and _several(named, line):
            continue  # "earlier dialogues": none in particular
        awaited = not subject and named.ordinal is not None and _is_awaited(line, named)
        key = str(named.ordinal) if awaited else _key(named, number, line)
        marks.append((named.i, key, named, named.ordinal_at, "named"))
    if subject or any(n.ordinal is not None for n in mine):
        marks += _elliptical(line, mine, number, told=bool(mine) or told_before)
        marks += _last_time(line, mine, subject=subject)
        marks += _the_next(line, marks)
    if marks:
        marks.sort(key=lambda m: m[0])
        yield from _stretched(line, marks, lines, _borders(line, mine))
    if (mine or (subject and told_before)) and line.number >= 0:
        yield from _by_times(line, mine, number, lines, subject=subject)


def _by_times(
    line: Line, mine: Sequence[Named], number: int | None, lines: Lines, *, subject: bool
) -> Iterator[Telling]:
    """Rounds that only a date or a length of time tells of."""
    if line.dates:
        yield from _first_since(line, lines)
        yield from _past_cities(line, lines, number, subject=subject)
        yield from _begun(line, [n for n in mine if n.family != "summit"], lines)
    if line.durations and not any(n.role == PREVIOUS for n in mine):
        yield from _after_a_gap(line, lines)


def _several(named: Named, line: Line) -> bool:
    """ "Earlier dialogues", but not "the previous round of consultations"."""
    if any(t.low in {"last", "latest"} for t in line.tokens[named.i : named.j]):
        return False  # "the last consultations were held in 2014"
    if named.definite and named.noun.endswith(IN_PLURAL):
        return False  # "the previous 2+2 talks"
    units = (t.senses.series for t in line.tokens[named.i : named.j] if t.senses.series)
    return named.plural and named.noun != "talk" and not any(u.strength == "unit" and not u.plural for u in units)


def _is_awaited(line: Line, named: Named) -> bool:
    """ "Looked forward to the sixth Forum": in passing it is not the meeting that was told of before."""
    return any(t.low.endswith("forward to") for t in line.tokens[max(0, named.i - AWAITED_REACH) : named.i])


def _key(named: Named, number: int | None, line: Line) -> str:
    if named.ordinal is not None and named.ordinal != number:
        return str(named.ordinal)
    if named.role == NEXT:
        return MAIN if _was_held(line, named) else NEXT
    if named.role == PREVIOUS and named.ordinal is None:
        return PREVIOUS if not _most_recent(line, named) else MAIN
    if named.ordinal is None and _held_last(line):
        return PREVIOUS
    return NEXT if _one_more(named, line) else MAIN


def _one_more(named: Named, line: Line) -> bool:
    """ "Agreed to hold a new round of talks": the next one, as long as it is only meant to be held."""
    words = line.tokens[named.i : named.j]
    new = any(a.low in ONE_MORE and b.senses.series and b.senses.series.family == "unit" for a, b in pairwise(words))
    if not new:
        return False
    before = line.tokens[max(0, named.i - DECIDED_REACH) : named.i]
    return any(a.low in TO_COME and (b.senses.meeting_form or "").startswith("base") for a, b in pairwise(before))


def _was_held(line: Line, named: Named) -> bool:
    """ "The next round of consultations has been held": one in a row of them, and the one told of."""
    for k in range(named.j, min(named.j + 8, len(line.tokens))):
        s = line.tokens[k].senses
        if "modality.future" in s.classes or line.tokens[k].low in {"to", "be", "is", ","}:
            return False
        if "order.begun" in s.classes:
            return line.tokens[k].low.startswith("has been")
        if s.meeting in {"hold", "happen"}:
            return s.meeting_form in {"past", "both"}
    return False


def _most_recent(line: Line, named: Named) -> bool:
    """ "Through the most recent dialogue" is the one told of."""
    return any(t.low == "recent" for t in line.tokens[max(0, named.i - 2) : named.j])


def _held_last(line: Line) -> bool:
    """ "The talks ... were last held in Beijing", "Japan last hosted the talks in 2004"."""
    if "last" not in line.words:
        return False
    for k, t in enumerate(line.tokens):
        if t.low == "last" and t.date is None and k + 1 < len(line.tokens):
            s = line.tokens[k + 1].senses
            if (s.meeting and (s.meeting_form or "") != "base") or line.tokens[k + 1].low in {"met", "time"}:
                return True
    return False


def _elliptical(line: Line, mine: Sequence[Named], number: int | None, *, told: bool) -> Iterator[Mark]:
    """ "the 2nd in Tokyo in October 2015", "The 11th took place in", "was the third of its kind"."""
    if not told:
        return
    if not line.ordinals:
        return
    inside = {k for n in (*mine, *line.named) for k in range(n.i, n.j)}
    tokens = line.tokens
    for k in line.ordinals:
        t = tokens[k]
        if (
            k in inside
            or t.date is not None
            or k == 0
            or tokens[k - 1].low not in {"the", "("}
            or _counts_else(tokens, k)
        ):
            continue
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        if (
            after is not None
            and after.low == "of"
            and k + 3 < len(tokens)
            and tokens[k + 2].low == "its"
            and tokens[k + 3].low == "kind"
            and any("modality.be" in x.senses.classes for x in tokens[max(0, k - 4) : k])
        ):
            yield k, MAIN, None, t, "of_its_kind"
        elif tokens[k - 1].low == "(" and after is not None and after.low == ")" and k > 2:
            yield k, MAIN if t.senses.ordinal == number else str(t.senses.ordinal), None, t, "listed_after"
        elif k > 2 and tokens[k - 2].low == "is" and tokens[k - 3].low in {"this", "it"}:
            yield k, MAIN, None, t, "this_is"
        elif after is not None and after.low == "in" and k + 2 < len(tokens) and tokens[k + 2].low == "-":
            continue
        elif after is not None and after.low == "time" and _times_told(line, mine, k):
            yield k, MAIN, None, t, "this_time"
        elif after is not None and after.low in {".", ";"} and _as_object(line, k):
            yield k, MAIN if t.senses.ordinal == number else str(t.senses.ordinal), None, t, "elliptical"
        elif (
            after is None or after.low in AFTER_ELLIPSIS or after.senses.meeting or after.low == "(" or after.low == ")"
        ):
            if (after is None and t.shape != "1") or _counts_time(tokens, k) or not (mine or _tells_when(line, k)):
                continue
            yield k, MAIN if t.senses.ordinal == number else str(t.senses.ordinal), None, t, "elliptical"


def _times_told(line: Line, mine: Sequence[Named], k: int) -> bool:
    """ "The Dialogue was held for the fifth time": a first time may be the first in years."""
    unnumbered = bool(mine) and all(n.ordinal is None for n in mine)
    return unnumbered and (line.tokens[k].senses.ordinal or 0) > 1 and line.tokens[k - 2].low == "for"


def _as_object(line: Line, k: int) -> bool:
    """ "On 29 October 2014 Norway hosted the 8th": the object of a verb of holding in a sentence with a date."""
    held = any(line.tokens[m].senses.meeting in {"host", "hold"} for m in line.meetings if k - 4 < m < k)
    return held and any(d < k for d in line.dates)


def _tells_when(line: Line, k: int) -> bool:
    """ "The 2nd in Tokyo in 2015", "the 11th was held": away from the name."""
    alone = k + 1 < len(line.tokens) and line.tokens[k + 1].low in {"alone", "(", ")"}
    return alone or any(d > k for d in line.dates) or any(m > k for m in line.meetings)


def _counts_time(tokens: Sequence[Token], k: int) -> bool:
    """ "the first in five years", "the first since 2012" number nothing."""
    return any(
        t.low == "since" or t.duration is not None or (t.date is not None and t.date.bound == "since")
        for t in tokens[k + 1 : k + 5]
    )


def _counts_else(tokens: Sequence[Token], k: int) -> bool:
    """ "The 20th year of the Committee" numbers a year."""
    return k + 1 < len(tokens) and "order.counted_else" in tokens[k + 1].senses.classes


def _the_next(line: Line, marks: Sequence[Mark]) -> Iterator[Mark]:
    """ "The first meeting was in Oslo in 2011, the next in Tokyo in 2012": the one after it."""
    for a, b, k in zip(line.tokens, line.tokens[1:], range(1, len(line.tokens) - 1), strict=False):
        counted = (
            [t for i, _, _, t, _ in marks if t is not None and i < k] if b.low == "next" and a.low == "the" else []
        )
        if counted and line.tokens[k + 1].low in AFTER_ELLIPSIS:
            yield k, str((counted[-1].senses.ordinal or 1) + 1), None, counted[-1], FOLLOWING


def _last_time(line: Line, mine: Sequence[Named], *, subject: bool) -> Iterator[Mark]:
    """ "the last took place in Tokyo in February 2004", "July 2012 was the last time", "The latest was the 14th"."""
    tokens = line.tokens
    if not subject or line.words.isdisjoint(LAST_WORDS) or any(n.role == PREVIOUS for n in mine):
        return
    for k, t in enumerate(tokens):
        if t.low not in LAST_WORDS or t.date is not None or k == 0 or tokens[k - 1].low not in {"the", ";"}:
            continue
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        if after is None or not (after.senses.meeting or after.low in {"was", "time", "one", "such"}):
            continue
        ordinal = next((x for x in tokens[k + 1 : k + 5] if x.senses.ordinal), None)
        if ordinal is None:
            yield k, PREVIOUS, None, None, "last"


def _borders(line: Line, mine: Sequence[Named]) -> list[int]:
    """Where the line turns to a round of another series, told as the place where something else was done."""
    return [n.i for n in line.named if n not in mine and n.specific and told_as_place(line, n)]


def as_time(line: Line, named: Named) -> bool:
    """ "The day after the 13th Council", "on the sidelines of the Dialogue": when or where something else was done."""
    before = [t.low for t in line.tokens[max(0, named.i - 3) : named.i] if t.low not in {"the", "its", "their"}]
    if not before:
        return False
    if named.i <= OPENING:
        return False  # "During the 13th meeting on Wednesday, both sides": told, and not only named
    margins = before[-1] == "of" and before[-2:-1] in (["sidelines"], ["margins"])
    return margins or (named.ordinal is not None and before[-1] in ASIDE)


def told_as_place(line: Line, named: Named) -> bool:
    """ "As agreed at the 9th round": named as where something was said or done."""
    return any(t.low in PLACING for t in line.tokens[max(0, named.i - 3) : named.i])


def _after_another(line: Line, named: Named, marks: Sequence[Mark]) -> bool:
    """Whether a round of another series is told of before it in the line."""
    own = [m[2] for m in marks]
    return any(n.specific and n not in own and n.i < named.i for n in line.named)


def _stretched(line: Line, marks: Sequence[Mark], lines: Lines, borders: Sequence[int]) -> Iterator[Telling]:
    """Give each mark its part of the line: up to where another round is told of."""
    for n, (k, key, named, ordinal, rule) in enumerate(marks):
        if rule == "listed_after":
            quote = lines.quote(line.tokens[k].start, line.tokens[k].end)
            number = ordinal.senses.ordinal if ordinal is not None else None
            yield Telling(
                key=key,
                stretch=Stretch(line, marks[n - 1][0] if n else 0, k),
                quote=quote,
                ordinal=number,
                ordinal_quote=quote,
                rule="elliptical",
            )
            continue
        j = next((m[0] for m in marks[n + 1 :] if m[1] != key), len(line.tokens))
        j = min([j, *(b for b in borders if b > k)])
        i = 0 if n == 0 or all(m[1] == key for m in marks[:n]) else k
        if named is not None and told_as_place(line, named) and _after_another(line, named, marks):
            i = k
        if n and i == k:
            # "..., and on the same day the 29th": from the last mark on, words between two rounds are the later one's.
            i = k
        start = (
            line.tokens[k - 1].start
            if k and named is None and line.tokens[k - 1].low == "the"
            else line.tokens[k].start
        )
        end = named.end if named is not None else line.tokens[min(k + 1, len(line.tokens)) - 1].end
        quote = lines.quote(start, end) if line.number >= 0 else Quote(0, 0, "")
        number = int(key) if rule == FOLLOWING else (ordinal.senses.ordinal or 1) if ordinal is not None else None
        at = lines.quote(ordinal.start, ordinal.end) if ordinal is not None and line.number >= 0 else None
        yield Telling(
            key=key, stretch=Stretch(line, i, j), quote=quote, named=named, ordinal=number, ordinal_quote=at, rule=rule
        )


def _first_since(line: Line, lines: Lines) -> Iterator[Telling]:
    """ "the first since October 2017, when officials met in Tokyo": the round before was then."""
    tokens = line.tokens
    for k in line.dates:
        t = tokens[k]
        if t.date is None or t.date.bound != "since":
            continue
        before = tokens[max(0, k - 12) : k]
        if not any(x.senses.ordinal == 1 or x.low in {"resumed", "last"} for x in before) and not _not_met(before):
            continue
        j = next((m for m in range(k + 1, len(tokens)) if tokens[m].low in {";"}), len(tokens))
        if j - k > 1 and tokens[k + 1].low != ",":
            j = k + 1
        yield Telling(key=PREVIOUS, stretch=Stretch(line, k, j), quote=lines.quote(t.start, t.end), rule="first_since")


def _not_met(before: Sequence[Token]) -> bool:
    """ "Has not met since", "not having been convened since", "dormant since": no meeting between then and now."""
    at = next((k for k, t in enumerate(before) if t.low == "not"), None)
    if at is None:
        return bool(before) and before[-1].low in IDLE
    return any(t.senses.meeting in {"hold", "happen", "meet"} for t in before[max(at + 1, len(before) - 3) :])


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
        ):
            yield Telling(key=PREVIOUS, stretch=Stretch(line, k, k + 1), quote=lines.quote(t.start, t.end), rule="gap")


def _past_cities(line: Line, lines: Lines, number: int | None, *, subject: bool) -> Iterator[Telling]:
    """ "earlier ones in Beijing (2003), Berlin (2004) and Copenhagen (2006)": the order numbers them where it can."""
    tokens = line.tokens
    if not subject or len(line.dates) < 2:
        return
    found = [
        k
        for k in range(len(tokens) - 3)
        if tokens[k].senses.city and tokens[k + 1].low == "(" and tokens[k + 2].date and tokens[k + 3].low == ")"
    ]
    if len(found) < 2:
        return
    counted = number == len(found) + 1
    for n, k in enumerate(found, 1):
        quote = lines.quote(tokens[k].start, tokens[k + 3].end)
        yield Telling(
            key=str(n) if counted else f"past {n}",
            stretch=Stretch(line, k, k + 4),
            quote=quote,
            ordinal=n if counted else None,
            ordinal_quote=quote if counted else None,
            rule="listed",
        )


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
            t.date.bound == "since" and k == 1 and tokens[0].low == "held"
        )  # "Held since 1991, the Talks"
        if (begun and (t.date.bound is None or t.date.bound == "since")) or regular:
            yield Telling(
                key="1",
                stretch=Stretch(line, k, k + 1),
                quote=lines.quote(t.start, t.end),
                ordinal=1,
                ordinal_quote=None,
                rule="begun",
            )


def counted(lines: Lines) -> tuple[int, Quote] | None:
    """How many rounds a text counts up to now ("nine security meetings since 1993", "nine times up to now")."""
    for line in lines.lines:
        if line.words.isdisjoint(COUNTED):
            continue
        tokens = line.tokens
        for k, t in enumerate(tokens):
            if t.senses.number is None or t.senses.number < 2 or t.date or t.duration:
                continue
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
                return t.senses.number, lines.quote(t.start, t.end)
    return None


__all__ = ["FIRST", "MAIN", "NEXT", "PREVIOUS", "ROLE_WORDS", "Telling", "Told", "counted", "tellings"]
