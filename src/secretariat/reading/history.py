"""Which rounds of a series a document tells of: its own, those before and after it, each with its stretch."""

from collections.abc import Iterator, Sequence

from secretariat.lexicon.phrases import DATE, DURATION, ORDINAL
from secretariat.model import Quote
from secretariat.reading.cities import named_after
from secretariat.reading.earlier import by_times
from secretariat.reading.lines import Line, Lines
from secretariat.reading.mark_keys import DECIDED_REACH, in_a_row, key_of
from secretariat.reading.marks import (
    AGAIN_WORDS,
    FOLLOWING,
    LAST_WORDS,
    Mark,
    counts_else,
    counts_time,
    elliptical,
    last_time,
    met_again,
    of_meetings,
    several_earlier,
    the_next,
)
from secretariat.reading.named import Named
from secretariat.reading.series import Group, Told
from secretariat.reading.stretch import Stretch, tense
from secretariat.reading.telling import MAIN, PREVIOUS, Telling
from secretariat.reading.tokens import Token

DECIDING = ("decid", "agree")
# "This meeting builds on the inaugural Dialogue", "the decisions of the 31st meeting": an earlier one.
BUILT_ON = frozenset(["builds", "built", "building", "decisions", "recommendations", "since"])
LEAD, BODY = 4, 10  # lines in which a text names its round, and in which it may still give the number alone
ENDED = frozenset(["after", "close", "closing", "conclusion", "end", "following"])
AWAITED_REACH = 4  # tokens of "looked forward to the"
TO_COME_REACH = 5  # tokens of "which will be held"
OPENING = 4  # tokens of "During the 13th meeting"
ASIDE = frozenset(["after", "before", "following", "preceding", "during", "since", "until"])
PLACING = frozenset(["at", "during", "since"])
LEADING = frozenset(["lead", "chair", "attend"])
LEADING_REACH = 10  # tokens from "lead" to the name of the round at which somebody leads a delegation


def tellings(group: Group, lines: Lines, others: frozenset[int], *, subject: bool) -> list[Telling]:
    """Every place where a round of the series is told of, in the order of the text.

    `others` are numbers of other series of the same parties: "the third Working Group and Designations Dialogue" may
    lend one of its two series the number of the other.
    """
    number = _own_number(group, others)
    if number is not None and not subject and _still_to_come(group, number):
        number -= 1
    found: list[Telling] = []
    named: dict[int, list[Named]] = {}
    for told in group.told:
        named.setdefault(told.line.number, []).append(told.named)
    for line in _with_title(lines) if subject else _told_lines(group):
        mine = named.get(line.number, [])
        if not (mine or _may_tell(line)):
            continue
        last = found[-1].key if found else None
        named_before = any(t.key == MAIN and t.stretch.line.number >= 0 for t in found)
        found += _in_line(line, mine, number, lines, subject=subject, last=last, told=named_before)
    if group.key.named.family in {"summit", "body"}:
        return [t for t in found if t.rule != "begun"]  # since when a body has been is no round of it
    return found


def _told_lines(group: Group) -> Iterator[Line]:
    """The lines that name the series, each once: all that is looked at for a dialogue in passing."""
    yield from {t.line.number: t.line for t in group.told}.values()


def _may_tell(line: Line) -> bool:
    """Whether a line that does not name the series has a number, a time or a "last" that could be one of its rounds."""
    return bool(line.sentence.kinds & (ORDINAL | DATE | DURATION)) or not line.words.isdisjoint(
        LAST_WORDS | AGAIN_WORDS
    )


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
        and (t.named.role is None or in_a_row(t.named, t.line))
        and t.named.ordinal >= least
        and not (full and _is_another(t))
        and not _came_before(t, group)
    ]
    number = said or next((n for n in numbers if n not in others), numbers[0] if numbers else None)
    return _held_before(group, number) or number


def _came_before(told: Told, group: Group) -> bool:
    """ "After round 6 in Oslo came round 7 in Lima": of two in one sentence that which was over."""
    before = told.line.tokens[max(0, told.named.i - 2) : told.named.i]
    after = any(t.low in {"after", "following"} for t in before)
    return after and any(t.named.ordinal == (told.named.ordinal or 0) + 1 for t in group.on(told.line))


def _held_before(group: Group, number: int | None) -> int | None:
    """The round before the one told of first, where that is still to come and this was held: "Peru is to host the third
    session. The communique came at the end of the second, held in Oslo".
    """
    tenses: dict[int, str | None] = {}
    for t in group.told:
        if t.named.ordinal is not None and t.line.number < BODY:
            tenses.setdefault(t.named.ordinal, tense(Stretch(t.line, 0, len(t.line.tokens))))
    if number is None or tenses.get(number) != "future" or number - 1 not in tenses:
        return None
    before = (t for t in group.told if t.named.ordinal == number - 1 and _ended(t))
    return number - 1 if any(tense(Stretch(t.line, 0, len(t.line.tokens))) != "future" for t in before) else None


def _ended(told: Told) -> bool:
    """ "At the end of the second session": what a text tells of when it is over."""
    before = told.line.tokens[max(0, told.named.i - AWAITED_REACH) : told.named.i]
    return any(t.low in ENDED for t in before)


def _still_to_come(group: Group, number: int) -> bool:
    """ "The third session, which will be held in May", where the second is told as well: that is the latest held."""
    if not any(t.named.ordinal == number - 1 for t in group.told):
        return False
    told = [t for t in group.told if t.named.ordinal == number]
    return all(any(_to_be(x) for x in t.line.tokens[t.named.j : t.named.j + TO_COME_REACH]) for t in told)


def _to_be(t: Token) -> bool:
    """A word that puts a meeting in the future."""
    return "modality.future" in t.senses.classes or t.low in {"to be", "be"}


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
    if named.ordinal == 1 and not named.capital and not {"will", "would"}.isdisjoint(before):
        return True  # "concurred that they would hold the first consultation"
    if not BUILT_ON.isdisjoint(before) or (named.ordinal == 1 and _of_theirs(named, tokens)):
        return True  # "its first round of talks was in May of that year"
    return told.line.number >= BODY and not (named.topic or named.level or len(named.parties) > 1)


def _of_theirs(named: Named, tokens: Sequence[Token]) -> bool:
    return named.of_its_own or any(t.low == "their" for t in tokens[max(0, named.i - 1) : named.i + 1])


def _this_is(line: Line) -> int | None:
    """Of "this is the 4th" the number: that of the round at hand, whatever other numbers stand before."""
    tokens = line.tokens
    for k in line.ordinals:
        if (
            k >= 3
            and tokens[k - 1].low == "the"
            and tokens[k - 2].low == "is"
            and tokens[k - 3].low == "this"
            and not counts_time(tokens, k)
            and not counts_else(tokens, k)
            and (k + 1 == len(tokens) or of_meetings(tokens[k + 1]))
        ):
            return tokens[k].senses.ordinal
    return None


def _in_line(
    line: Line,
    mine: Sequence[Named],
    number: int | None,
    lines: Lines,
    *,
    subject: bool,
    last: str | None,
    told: bool,
) -> Iterator[Telling]:
    marks: list[Mark] = []
    for named in mine:
        if named.role == PREVIOUS and named.ordinal is None and several_earlier(named, line):
            continue  # "earlier dialogues": none in particular
        awaited = not subject and named.ordinal is not None and _is_awaited(line, named)
        key = str(named.ordinal) if awaited else key_of(named, number, line)
        if last is not None and _that_one(line, named):
            key = last
        elif key == MAIN and told and (month := _own_month(line, named)) is not None:
            key = f"past {month}"
        elif key == MAIN and last is not None and subject and (city := _own_city(line, named)) is not None:
            key = f"past {city}"
        own = key != MAIN or named.ordinal == number
        number_told = (named.ordinal, named.ordinal_at) if own else (None, None)
        marks.append(Mark(named.i, key, named, *number_told, "named"))
    if subject or any(n.ordinal is not None for n in mine):
        marks += elliptical(line, mine, number, told=bool(mine) or last is not None)
        marks += last_time(line, mine, subject=subject)
        marks += the_next(line, marks, told=subject and last is not None)
        marks += met_again(line, mine) if subject and last is not None else ()
    if marks:
        marks.sort(key=lambda m: m.at)
        yield from _stretched(line, marks, lines, _borders(line, mine))
    others = not mine and any(n.capital for n in line.named)
    if (mine or (subject and last is not None and not others)) and line.number >= 0:
        yield from by_times(line, mine, number, lines, subject=subject)


def _own_month(line: Line, named: Named) -> str | None:
    """ "Recalled the May 2023 meeting", "the 1999 Lima Summit", once the round at hand has been told: its own date."""
    first = named.i + (line.tokens[named.i].senses.city is not None)
    in_city = first > 0 and line.tokens[first - 1].senses.city is not None
    before = line.tokens[first - 1 - in_city] if first > in_city else None
    if before is None or before.date is None or before.date.bound is not None or line.heading:
        return None
    return before.low if before.date.core == "month" or (in_city and before.date.core == "year") else None


def _own_city(line: Line, named: Named) -> str | None:
    """ "After the Oslo round of consultations", in a text on one that was held elsewhere: its city."""
    k = named_after(named, line)
    after = line.tokens[k + 1].senses.series if k is not None else None
    counted = after is not None and after.strength == "unit" and not line.heading
    return line.tokens[k].low if k is not None and counted else None


def _that_one(line: Line, named: Named) -> bool:
    """ "... of the last meeting. That meeting was held in Oslo": the one that was told of right before."""
    return not named.specific and 0 < named.i < OPENING and line.tokens[named.i - 1].low == "that"


def _is_awaited(line: Line, named: Named) -> bool:
    """ "Looked forward to the sixth Forum": in passing it is not the meeting that was told of before."""
    return any(t.low.endswith("forward to") for t in line.tokens[max(0, named.i - AWAITED_REACH) : named.i])


def _borders(line: Line, mine: Sequence[Named]) -> list[int]:
    """Where the line turns to a round of another series, told as the place where something else was done."""
    others = [n for n in line.named if n not in mine and n.specific]
    listed = [_with_its_day(line, n) for n in others if _with_its_day(line, n) < n.i]
    return [n.i for n in others if told_as_place(line, n)] + listed


def _with_its_day(line: Line, named: Named) -> int:
    """Of "the May 2023 Dialogue" where the month stands, else where the name begins."""
    k = named.i - 1
    return k if k >= 0 and line.tokens[k].date is not None else named.i


def as_time(line: Line, named: Named) -> bool:
    """ "The day after the 13th Council", "on the sidelines of the Dialogue": when or where something else was done."""
    before = [t.low for t in line.tokens[max(0, named.i - 3) : named.i] if t.low not in {"the", "its", "their"}]
    if not before:
        return False
    if named.i <= OPENING:
        return False  # "During the 13th meeting on Wednesday, both sides": told, and not only named
    margins = before[-1] == "of" and before[-2:-1] in (["sidelines"], ["margins"])
    ahead = before[-2:] == ["ahead", "of"]
    return margins or (named.ordinal is not None and (ahead or before[-1] in ASIDE))


def told_as_place(line: Line, named: Named) -> bool:
    """ "As agreed at the 9th round": named as where something was said or done, and not "led the delegation at it"."""
    placed = any(t.low in PLACING for t in line.tokens[max(0, named.i - 3) : named.i])
    return placed and not any(
        line.tokens[k].senses.meeting in LEADING for k in line.meetings if 0 < named.i - k < LEADING_REACH
    )


def _after_another(line: Line, named: Named, marks: Sequence[Mark]) -> bool:
    """Whether a round of another series is told of before it in the line."""
    own = [m.named for m in marks]
    return any(n.specific and n not in own and n.i < named.i for n in line.named)


def _clause_of(line: Line, before: int, at: int) -> int:
    """Where the clause of a round begins that is told behind another: "...; Oslo hosted the previous round"."""
    return next((k + 1 for k in range(at - 1, before, -1) if line.tokens[k].low == ";"), at)


def _stretched(line: Line, marks: Sequence[Mark], lines: Lines, borders: Sequence[int]) -> Iterator[Telling]:
    """Give each mark its part of the line: up to where another round is told of."""
    for n, mark in enumerate(marks):
        k, key, named, rule = mark.at, mark.key, mark.named, mark.rule
        if rule == "listed_after":
            quote = lines.quote_of(line, k, k + 1)
            yield Telling(
                key=key,
                stretch=Stretch(line, marks[n - 1].at if n else 0, k),
                quote=quote,
                ordinal=mark.ordinal,
                ordinal_quote=quote,
                rule="elliptical",
            )
            continue
        j = next((_clause_of(line, k, m.at) for m in marks[n + 1 :] if m.key != key), len(line.tokens))
        j = min([j, *(b for b in borders if b > k)])
        i = 0 if n == 0 or all(m.key == key for m in marks[:n]) else _clause_of(line, marks[n - 1].at, k)
        if named is not None and n == 0 and _with_its_day(line, named) < k and any(b < k for b in borders):
            i = k - 1  # "the May 2023 Dialogue; the June 2023 Working Group"
        if named is not None and (told_as_place(line, named) or as_time(line, named)):
            i = k if _after_another(line, named, marks) or any(k < d < j for d in line.dates) else i
        start = line.begins(k - 1 if k and named is None and line.tokens[k - 1].low == "the" else k)
        end = named.end if named is not None else line.ends(min(k + 1, len(line.tokens)) - 1)
        quote = lines.quote(start, end) if line.number >= 0 else Quote(0, 0, "")
        number, told_at = int(key) if rule == FOLLOWING else mark.ordinal, mark.ordinal_at
        at = lines.quote_of(line, told_at, told_at + 1) if told_at is not None and line.number >= 0 else None
        yield Telling(
            key=key, stretch=Stretch(line, i, j), quote=quote, named=named, ordinal=number, ordinal_quote=at, rule=rule
        )
