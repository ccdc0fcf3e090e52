"""Marks: where a sentence means a round of the series at hand, by its name, by a number alone, by "the last"."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from secretariat.reading.lines import Line
from secretariat.reading.mark_keys import AGAIN, AGAIN_REACH, DECIDED_REACH
from secretariat.reading.named import Named
from secretariat.reading.telling import MAIN, NEXT, PREVIOUS
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import HELD

FOLLOWING = "one_more"  # the rule by which "the next" after a numbered round has a number
LAST_WORDS = frozenset(["last", "latest", "previous"])
MEANT = frozenset(["it", "they", "these", "this", "both"])
LAST_REACH = 5  # tokens of "they had been last"
MEETS_AGAIN = "meets_again"  # the rule by which an unnamed meeting is the next one
AGAIN_WORDS = frozenset(["again", "next", "reconvene"])
MEETS = frozenset(["meet", "meeting", "convene", "gather", "assemble", "reconvene"])
WHOSE_SERIES = frozenset(["a", "an", "the", "this", "that", "their", "its", "our"])
SERIES_REACH = 6  # tokens of "the first of a series"
IN_PLURAL = ("talk", "consultation")  # nouns whose plural is one meeting too
OF_THE_MEETING = frozenset(
    ["of_its_kind", "this_is", "this_time", "of_a_series"]
)  # rules by which a number is that of the meeting told of
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

OF_MEETINGS = frozenset(["of", "such", "time", "one", "edition", "occasion", "since", "to", "between", "that", "when"])


class Mark(Struct, frozen=True, gc=False):
    """One place in a sentence that means a round of the series.

    Attributes:
        at: its token; key: which round, as of a Telling; rule: by what it is known.
        named: its name there, or None; ordinal, ordinal_at: the number, and the token that states it, or None.
    """

    at: int
    key: str
    named: Named | None
    ordinal: int | None
    ordinal_at: int | None
    rule: str


def several_earlier(named: Named, line: Line) -> bool:
    """ "Earlier dialogues", but not "the previous round of consultations"."""
    if any(t.low in {"last", "latest"} for t in line.tokens[named.i : named.j]):
        return False  # "the last consultations were held in 2014"
    if named.definite and named.noun.endswith(IN_PLURAL):
        return False  # "the previous 2+2 talks"
    units = (t.senses.series for t in line.tokens[named.i : named.j] if t.senses.series)
    return named.plural and named.noun != "talk" and not any(u.strength == "unit" and not u.plural for u in units)


def is_latest(named: Named, line: Line) -> bool:
    """ "The latest round", "through the most recent dialogue": whichever was held last."""
    return any(t.low in {"most recent", "recent", "latest"} for t in line.tokens[max(0, named.i - 2) : named.j])


def elliptical(line: Line, mine: Sequence[Named], number: int | None, *, told: bool) -> Iterator[Mark]:
    """ "the 2nd in Tokyo in October 2015", "The 11th took place in", "was the third of its kind"."""
    if not told or not line.ordinals:
        return
    inside = {k for n in (*mine, *line.named) for k in range(n.i, n.j)}
    for k in line.ordinals:
        rule = _alone(line, mine, k) if k not in inside and not _of_another(line, mine, k) else None
        if rule is not None:
            t = line.tokens[k]
            main = t.senses.ordinal == number or (rule in OF_THE_MEETING and not _once_more(line, t, number, rule))
            yield Mark(k, MAIN if main else str(t.senses.ordinal), None, t.senses.ordinal, k, rule)


def _of_another(line: Line, mine: Sequence[Named], k: int) -> bool:
    """ "They held their second Harbour Dialogue in May; the first was held in 2021": of the series named there."""
    return not mine and any(n.specific and n.capital and n.j <= k for n in line.named)


def _once_more(line: Line, counted: Token, number: int | None, rule: str) -> bool:
    """ "The commission will meet for the eighth time in 2026", after its seventh session: the one after it."""
    later = number is not None and counted.senses.ordinal == number + 1
    return rule == "this_time" and later and any("modality.future" in t.senses.classes for t in line.tokens)


def _alone(line: Line, mine: Sequence[Named], k: int) -> str | None:
    """The rule by which a number alone counts a round, or None where it counts something else."""
    tokens = line.tokens
    if k == 0 or tokens[k].date is not None or tokens[k - 1].low not in {"the", "its", "("} or counts_else(tokens, k):
        return None
    after = tokens[k + 1] if k + 1 < len(tokens) else None
    lows = [t.low for t in tokens[k + 1 : k + 4]]
    if lows == ["of", "its", "kind"] and any("modality.be" in t.senses.classes for t in tokens[max(0, k - 4) : k]):
        return "of_its_kind"
    series = any(t.low == "series" for t in tokens[k + 3 : k + SERIES_REACH])
    if series and mine and lows[:1] in (["in"], ["of"]) and lows[1:2] and lows[1] in WHOSE_SERIES:
        return "of_a_series"  # "the first of a series of meetings", "the third in the series"
    if tokens[k - 1].low == "(" and lows[:1] == [")"] and k > 2:
        return "listed_after"
    if k > 2 and tokens[k - 2].low == "is" and tokens[k - 3].low in {"this", "it"}:
        return "this_is" if after is None or of_meetings(after) else None
    if lows[:2] == ["in", "-"]:
        return None
    if lows[:1] == ["time"] and _times_told(line, mine, k):
        return "this_time"
    if lows[:1] in (["."], [";"]) and _as_object(line, k):
        return "elliptical"
    if after is None:
        ends = tokens[k].shape == "1"
    else:
        ends = after.low in AFTER_ELLIPSIS or bool(after.senses.meeting) or after.low in {"(", ")"}
    if after is not None and after.low == "," and not _goes_on(tokens[k + 2] if k + 2 < len(tokens) else None):
        return None  # "in three areas. The first, of course, is"
    return "elliptical" if ends and not counts_time(tokens, k) and (mine or _tells_when(line, k)) else None


def of_meetings(after: Token) -> bool:
    """ "It is the fifth, held in Oslo", "the fifth such meeting": what a number counts, and no "fifth largest"."""
    s = after.senses
    return after.shape == "." or bool(s.series or s.meeting or after.date) or after.low in AFTER_ELLIPSIS | OF_MEETINGS


def _goes_on(after: Token | None) -> bool:
    """ "The first, held in Oslo", "the first, in May": what is told of a round behind its number and a comma."""
    if after is None or after.date is not None or after.senses.city is not None:
        return after is not None
    return bool(after.senses.meeting) or after.low in AFTER_ELLIPSIS | {"which"}


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


def counts_time(tokens: Sequence[Token], k: int) -> bool:
    """ "the first in five years", "the first since 2012" number nothing."""
    return any(
        t.low == "since" or t.duration is not None or (t.date is not None and t.date.bound == "since")
        for t in tokens[k + 1 : k + 5]
    )


def counts_else(tokens: Sequence[Token], k: int) -> bool:
    """ "The 20th year of the Committee" numbers a year."""
    return k + 1 < len(tokens) and "order.counted_else" in tokens[k + 1].senses.classes


def the_next(line: Line, marks: Sequence[Mark], *, told: bool) -> Iterator[Mark]:
    """ "The first meeting was in Oslo in 2011, the next in Tokyo in 2012": the one after it. "The next is planned for
    2026", where the sentence before told of a round: the one after this.
    """
    if "next" not in line.words:
        return
    if told and not marks and not line.named and [t.low for t in line.tokens[:2]] == ["the", "next"]:
        if len(line.tokens) > 2 and line.tokens[2].low in AFTER_ELLIPSIS:
            yield Mark(1, NEXT, None, None, None, "next")
        return
    for a, b, k in zip(line.tokens, line.tokens[1:], range(1, len(line.tokens) - 1), strict=False):
        if (a.low, b.low) != ("the", "next"):
            continue
        host = _host_of(line, k - 1)
        if line.tokens[k + 1].low not in AFTER_ELLIPSIS and host is None:
            continue
        before = [m for m in marks if m.at < k]
        if before and before[-1].key in {PREVIOUS, MAIN} and before[-1].ordinal is None:
            yield Mark(k if host is None else host, NEXT, None, None, None, "next")
            continue
        counted = [(m.ordinal, m.ordinal_at) for m in before if m.ordinal is not None]
        if counted:
            yield Mark(k, str(counted[-1][0] + 1), None, *counted[-1], FOLLOWING)


def _host_of(line: Line, the: int) -> int | None:
    """ "With [Lima] to host the next", "[Lima] will host the next one": where the host stands."""
    tokens = line.tokens
    if the < 3 or tokens[the - 1].senses.meeting not in {"host", "hold"}:
        return None
    ahead = tokens[the - 2].low == "to" or "modality.future" in tokens[the - 2].senses.classes
    host = tokens[the - 3].senses
    return the - 3 if ahead and (host.city is not None or host.actor is not None) else None


def met_again(line: Line, mine: Sequence[Named]) -> Iterator[Mark]:
    """ "Agreed to meet again in Lima next year", "will next meet in May", "the talks will next be in Lima": the next
    one, which nothing names.
    """
    if AGAIN_WORDS.isdisjoint(line.words) or any(n.role for n in line.named):
        return
    others = [n.i for n in line.named if n.specific and n not in mine]
    tokens = line.tokens
    at = _will_next_be(tokens)
    if at is not None and any(n.i < at for n in mine):
        yield Mark(at, NEXT, None, None, None, MEETS_AGAIN)
        return
    for k in line.meetings:
        t = tokens[k]
        if any(i - k <= AGAIN_REACH for i in others):
            continue  # "will meet again at the G20 Summit"
        if t.low not in MEETS or not (t.low == "reconvene" or AGAIN & {x.low for x in tokens[max(0, k - 1) : k + 3]}):
            continue
        before = tokens[max(0, k - DECIDED_REACH) : k]
        if any("modality.future" in x.senses.classes or x.low == "to" or x.low.endswith("forward to") for x in before):
            yield Mark(k, NEXT, None, None, None, MEETS_AGAIN)
            return


def _will_next_be(tokens: Sequence[Token]) -> int | None:
    """Where "will next be in Lima" stands."""
    for k in range(2, len(tokens) - 1):
        if (tokens[k - 1].low, tokens[k].low) == ("next", "be") and tokens[k + 1].low in {"in", "held"}:
            return k if "modality.future" in tokens[k - 2].senses.classes else None
    return None


def last_time(line: Line, mine: Sequence[Named], *, subject: bool) -> Iterator[Mark]:
    """ "the last took place in Tokyo in February 2004", "July 2012 was the last time", "The latest was the 14th"."""
    tokens = line.tokens
    if not subject or line.words.isdisjoint(LAST_WORDS) or any(n.role == PREVIOUS for n in mine):
        return
    if tokens[0].low in MEANT and any(d > 0 for d in line.dates):
        k = next((k for k in range(1, min(LAST_REACH, len(tokens))) if tokens[k].low == "last"), None)
        verb = tokens[k + 1].senses if k is not None and k + 1 < len(tokens) else None
        if k is not None and verb is not None and verb.meeting in HELD:
            yield Mark(k, PREVIOUS, None, None, None, "last")  # "They were last held in Oslo in July 2019"
            return
    for k, t in enumerate(tokens):
        if t.low not in LAST_WORDS or t.date is not None or k == 0 or tokens[k - 1].low not in {"the", ";"}:
            continue
        after = tokens[k + 1] if k + 1 < len(tokens) else None
        if after is None or not (after.senses.meeting or after.low in {"being", "was", "were", "time", "one", "such"}):
            continue
        ordinal = next((x for x in tokens[k + 1 : k + 5] if x.senses.ordinal), None)
        if ordinal is None:
            yield Mark(k, PREVIOUS, None, None, None, "last")
