"""Own dates: which of the dates in a stretch may be those of the round that it tells of."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from secretariat.lexicon.phrases import BEGUN, MEETING
from secretariat.reading.datelines import dateline_end
from secretariat.reading.lines import Line
from secretariat.reading.named import Named
from secretariat.reading.stretch import Stretch, agrees
from secretariat.reading.telling import PREVIOUS
from secretariat.reading.tokens import Token
from secretariat.reading.word_classes import HELD_BY_SOMEONE, NAME_SHAPES, RELATIVES
from secretariat.when.records import FINE, DatePhrase

SPEECH_DAY = frozenset(["say", "tell", "announce", "state", "tweet", "report"])
PREMODIFYING = 3  # tokens from a date to the name that it stands before
APART = frozenset([":", "the", "a", "of"])  # between a date and a name that it does not stand before as its part
ATTACHED = 6  # tokens from the name of a meeting to its date or place
APPOSED = frozenset([",", "which", "that", "was", "were", "had been", "had", "been"])
DECIDING = frozenset(["decided", "agreed", "proposed", "announced"])
MADE = frozenset(["set up", "up", "established", "founded", "created", "formed", "instituted", "constituted"])
LAUNCHED = frozenset(["launched", "inaugurated", "initiated"])
MADE_REACH = 4  # tokens of "established in"
OPENING_REACH = 6  # tokens of "Today, I will travel"
PURPOSE_REACH = 24  # tokens from "to Oslo" to the name of the round that the journey is for
AIMS = frozenset(["attend", "chair", "host", "hold", "lead"])
DAYS = frozenset(["days", "days_of_month", "weekdays"])
ENDING = frozenset(["conclude", "concludes", "end", "ends", "ending", "wind up", "winds up", "wrap up", "wraps up"])
LEAVES = frozenset([";", "where", "while", "then", "before"])
OPEN = frozenset(["since", "after", "before", "until"])  # bounds of a time that does not hold the round itself
WITHIN = frozenset(["of", "under", "within"])  # between a body and that of which it is a part
ENDINGS = frozenset(["end", "close", "conclusion"])
# acts that are done to something that has a day of its own
MOON_MONTHS = frozenset(
    [
        *("muharram", "safar", "rabi", "rabi'", "jumada", "jamadi", "rajab", "sha'ban", "shaban", "shaaban", "ramadan"),
        *("ramazan", "ramadhan", "shawwal", "dhul", "dhu", "zul", "zil"),
    ]
)
APPRAISING = frozenset(["welcome", "commend", "thank", "condemn", "criticize", "oppose", "express_concern"])
BESIDE = frozenset(["congratulated", "congratulates", "marked", "marks", "marking"])
PREPARATORY = frozenset(["preceded", "preparatory", "preceding", "followed", "follows"])
PREPARATIONS = frozenset(["preparations", "preparation", "prepare", "preparing"])
PREPARING = PREPARATORY | {"ahead", "ahead of", "prior", "prior to"}
LESSER = frozenset(["officials", "senior officials", "experts"])  # who meets before ministers do
RECEIVED_REACH = 2  # tokens from "welcomed" to the name of a guest
PREPARING_REACH = 4  # tokens from a day to "ahead of"
REACH = 14  # tokens between a date and the verb that it goes with


def of_another(line: Line, k: int, others: Sequence[Named]) -> bool:
    """Whether a date or a city is told of a meeting of another series: its name stands right before or behind it."""
    for named in others:
        if named.j <= k and (_shares(line, named, others) or _owns(line, named, others)):
            continue
        if 0 < named.i - k <= PREMODIFYING and not any(t.low in APART for t in line.tokens[k : named.i]):
            return True  # "the 3 March Ministers' Meeting"
        between = line.tokens[named.j : k]
        if any(t.low == ";" for t in between):
            continue  # "the Customs Dialogue; the May 2023 Wool Dialogue"
        if named.j <= k and len(between) <= ATTACHED and not any(_tells_on(t) for t in between[_held(between) :]):
            return True
    return False


def _shares(line: Line, named: Named, others: Sequence[Named]) -> bool:
    """ "Oslo will host the next Consultations and Dialogue in 2024": what stands behind two names is told of both."""
    tokens = line.tokens
    end = named.i - 1 if named.i and tokens[named.i - 1].low != "the" else named.i - 2
    if end < 1 or tokens[end].low != "and":
        return False
    return any(n.j == end for n in line.named if n not in others)


def _owns(line: Line, named: Named, others: Sequence[Named]) -> bool:
    """ "The first meeting of the Reefs Committee of the Norway-Peru Council was held": told of the committee."""
    own = {n.j for n in line.named if n not in others}
    end = named.i - 1 if named.i and line.tokens[named.i - 1].low != "the" else named.i - 2
    return named.i in own or (end > 0 and line.tokens[end].low in WITHIN and end in own)


def _held(between: Sequence[Token]) -> int:
    """ "The Conference held in Berlin", "the Conference, which was held in Berlin,": how many tokens go on about it."""
    told = next((n for n, t in enumerate(between) if t.low not in APPOSED), len(between))
    verb = between[told].senses if told < len(between) else None
    goes_on = verb is not None and verb.meeting in {"hold", "host"} and verb.meeting_form == "both"
    return told + 1 if goes_on else 0


def _tells_on(t: Token) -> bool:
    """Whether a verb of meeting goes on about what was told of before the name."""
    return t.senses.meeting in HELD_BY_SOMEONE and t.senses.meeting_form != "ing"


def dates(stretch: Stretch, others: Sequence[Named] = (), *, travel: bool = False) -> Iterator[tuple[int, Token]]:
    """The dates in a stretch that may be a round's own, best first: nearest to a verb of meeting."""
    line = stretch.line
    found = [
        (k, t)
        for k in line.dates
        if stretch.i <= k < stretch.j
        and (t := line.tokens[k]).date is not None
        and ((k == stretch.i > 0 and t.date.bound == "since") or _own_date(line, k, t, travel, stretch.i))
        and not of_another(line, k, others)
    ]
    if len(found) < 2:
        yield from found
        return
    verbs = [
        k
        for k, t in enumerate(line.tokens[stretch.i : stretch.j], stretch.i)
        if t.kinds & MEETING or t.low in {"venue", "scene", "slated", "set", "scheduled", "date", "came"}
    ]
    yield from sorted(found, key=lambda kt: (_coarse(kt[1]), min((abs(kt[0] - v) for v in verbs), default=0), kt[0]))


def _coarse(t: Token) -> int:
    core = t.date.core if t.date else ""
    return (
        0
        if core in {"day", "days", "weekday", "weekdays", "day_of_month", "days_of_month", "relative_day", "numeric"}
        else 1
    )


def _is_end(tokens: Sequence[Token], k: int) -> bool:
    """ "Will end on Saturday", "when it winds up tomorrow": the last day of what is going on."""
    before = [t.low for t in tokens[max(0, k - 2) : k] if t.low != "on"]
    return bool(before) and before[-1] in ENDING


def _own_date(line: Line, k: int, t: Token, travel: bool, stretch_start: int) -> bool:
    if t.date is None or k < dateline_end(line) or _is_no_day(line, k, t.date, stretch_start):
        return False
    tokens = line.tokens
    if _is_end(tokens, k):
        return False
    if k + 1 < len(tokens) and tokens[k + 1].low == "that" and not _it_was(tokens, k):
        return False  # "advised me today that they would not attend"
    if _told_in_full(tokens, k) or _of_the_moon(tokens, k):
        return False
    if _agreed_then(line, k) or _made_then(tokens, k) or beside_it(line, k, stretch_start):
        return False
    after = tokens[k + 1].senses.verb if k + 1 < len(tokens) else None
    if (after is not None and after.lemma in SPEECH_DAY) or _dates_a_paper(tokens, k) or _counts_from(tokens, k):
        return False
    if _after_a_round(line, k) or _when_last(line, k):
        return True
    if k + 1 < len(tokens) and (_is_travel(tokens[k + 1]) or tokens[k + 1].low == "arrived"):
        return travel  # "following up on the April 2022 visit", "the minister Thursday arrived in Lima to attend"
    opening = tokens[k : k + OPENING_REACH] if k < 2 else ()
    if any(_is_travel(x) and "modality.future" in before.senses.classes for before, x in pairwise(opening)):
        return travel or (t.date.core in DAYS and aims_at_round(line, k))  # no "Today I will travel to the Summit"
    return _by_what_stands_before(line, k, t.date, travel)


def _is_no_day(line: Line, k: int, date: DatePhrase, stretch_start: int) -> bool:
    """ "First held in 2011", "within two months", "since the 1990s": no day of a round, or part of a name."""
    if first_decided(line, k):
        return True
    if k > stretch_start and any(k - 2 <= b < k for b in line.sentence.where(BEGUN)):
        return True  # "First held in 2011, the Dialogue": when the series began
    if date.core in {"decade", "vague"} or (date.bound in OPEN and not (_takes_in(date) or _when_last(line, k))):
        return True
    if date.core == "within" and not (date.first.unit == "day" and (date.first.offset or 0) < 0):
        return True  # "within two months" is no day, "the last two days" are
    return any(n.i <= k < n.name_end and n.start <= line.begins(k) < n.name_end for n in line.named)


def _by_what_stands_before(line: Line, k: int, date: DatePhrase, travel: bool) -> bool:
    """Whether what a date follows is a meeting, or something else that has a date of its own."""
    tokens = line.tokens
    for b in range(k - 1, max(-1, k - REACH), -1):
        before = tokens[b]
        if before.low in {";", "."}:
            break
        if _is_travel(before):
            return travel or (date.core in DAYS and aims_at_round(line, k))
        if before.low in RELATIVES and b < k - 1 and "modality.be" not in tokens[b + 1].senses.classes:
            return False  # "of trade, which has doubled in 2023"
        if before.senses.meeting and not _is_noun(tokens, b):
            return True
        if before.senses.series or before.date or line.names_round(b):
            return True
        if _of_something_else(before) and not any(b < p.i <= b + RECEIVED_REACH for p in line.people):
            return False
        if "dates.others" in before.senses.classes or before.senses.reference_head == "instrument":
            return False
    else:
        return k <= REACH or date.core in FINE  # a year that far from any verb of meeting is of something else
    return True


def _takes_in(date: DatePhrase) -> bool:
    """ "Before the end of the year": by its end, and so in it; "before May" tells nothing of when."""
    return date.bound == "before" and date.part in {"end", "late"}


def _is_noun(tokens: Sequence[Token], b: int) -> bool:
    """ "The opening of the embassy": no verb of meeting."""
    if tokens[b].senses.meeting_form != "ing" or not b:
        return False
    return "glue.determiner" in tokens[b - 1].senses.classes and b + 1 < len(tokens) and tokens[b + 1].low == "of"


def _of_something_else(t: Token) -> bool:
    """ "Condemned the attack of 3 May", "said on 3 May", "marked the day": a verb whose day is not the round's."""
    verb = t.senses.verb
    return t.low in BESIDE or (verb is not None and (verb.lemma in SPEECH_DAY or verb.act in APPRAISING))


def beside_it(line: Line, k: int, stretch_start: int) -> bool:
    """ "Preceded by a meeting of experts on 10 May", "senior officials met on 10 May ahead of the ministerial meeting",
    "preparatory talks on 2 May", "it followed talks in Lima": what was done before the round, or after it.
    """
    tokens = line.tokens
    if not line.words.isdisjoint(PREPARATIONS):
        first = next((n.i for n in line.named if n.i > k), k)
        if any(t.low in PREPARATIONS for t in tokens[k:first]):
            return True  # "gathered on 9 May to discuss preparations for the 32nd Council"
    if line.words.isdisjoint(PREPARING):
        return False
    before = tokens[max(stretch_start, k - REACH) : k]
    near = (b for b in range(k - 1, max(stretch_start, k - REACH) - 1, -1) if tokens[b].low in PREPARATORY)
    at = next((b for b in near if not any(n.i <= b < n.j for n in line.named)), None)  # "the preceding Dialogue"
    if at is not None:  # "followed up the sixth Dialogue of May": the day of what is named there
        return not any(at < n.i < k and (n.ordinal is not None or len(n.parties) > 1) for n in line.named)
    ahead = [t.low for t in tokens[k + 1 : k + PREPARING_REACH]]
    return not PREPARING.isdisjoint(ahead) and any(t.low in LESSER for t in before)


def aims_at_round(line: Line, k: int) -> bool:
    """ "Will travel to Oslo on 3 May to attend the first Summit", "visit Oslo from 2 to 4 July for the 5th Meeting"."""
    for named in line.named:
        if not k < named.i <= k + PURPOSE_REACH or any(t.low in LEAVES for t in line.tokens[k + 1 : named.i]):
            continue
        before = line.tokens[k + 1 : named.i]
        if any(t.low == "for" for t in before[-2:]) or any(
            a.low == "to" and b.senses.meeting in AIMS for a, b in pairwise(before)
        ):
            return True
    return False


def _after_a_round(line: Line, k: int) -> bool:
    """ "Signed on Wednesday after the ninth round", "on 3 May, at the end of the second session"."""
    behind = [t.low for t in line.tokens[k + 1 : k + 6] if t.low not in {",", "the"}]
    ended = behind[:1] in (["after"], ["following"]) or (behind[:1] == ["at"] and behind[1:2] and behind[1] in ENDINGS)
    return bool(ended) and any(k < n.i <= k + 6 and n.ordinal is not None for n in line.named)


def _agreed_then(line: Line, k: int) -> bool:
    """ "Will be held in June, the two agreed on Sunday", "confirmed on Wednesday": when it was said of what is to come,
    which has a date of its own.
    """
    tokens = line.tokens
    before = [t for t in tokens[max(0, k - 2) : k] if t.low != "on"]
    if not before or not agrees(before[-1]) or len(line.dates) < 2:
        return False
    meant = k + 2 < len(tokens) and tokens[k + 1].low == "to" and bool(tokens[k + 2].senses.meeting)
    to_come = any("modality.future" in t.senses.classes or t.low in {"to be", "due"} for t in tokens)
    return meant or to_come or line.has_cue("status.planned")


def _when_last(line: Line, k: int) -> bool:
    """ "Dormant since 2014, when the last meeting was held": the day of what the clause behind tells of."""
    tokens = line.tokens
    when = k + 1 + (k + 1 < len(tokens) and tokens[k + 1].low == ",")
    if when >= len(tokens) or tokens[when].low != "when":
        return False
    return any(when < n.i <= when + MADE_REACH and n.role == PREVIOUS for n in line.named)


def _made_then(tokens: Sequence[Token], k: int) -> bool:
    """ "A mechanism set up in 1993", "the Dialogue, launched in 2018,": when there came to be a series."""
    before = [t for t in tokens[max(0, k - MADE_REACH) : k] if t.low not in {"in", "on", "the"}]
    made = before[-1].low if before else ""
    if made in MADE:
        return True
    return made in LAUNCHED and len(before) > 1 and before[-2].low in {",", "mechanism"}


def _told_in_full(tokens: Sequence[Token], k: int) -> bool:
    """ "Today, 8 May 2023", "today (Monday, May 8)": a day that the words right behind it tell in full."""
    date = tokens[k].date
    if date is None or date.core != "relative_day":
        return False
    behind = (t for t in tokens[k + 1 : k + 3] if t.low not in {",", "("})
    after = next(behind, None)
    return after is not None and after.date is not None and after.date.core in {"day", "days", "numeric"}


def _of_the_moon(tokens: Sequence[Token], k: int) -> bool:
    """ "22nd of Safar 1445H": a day of the month, and the month of another calendar."""
    behind = [t for t in tokens[k + 1 : k + 4] if t.low != "of"]
    return bool(behind) and behind[0].low in MOON_MONTHS


def _it_was(tokens: Sequence[Token], k: int) -> bool:
    """ "It was in Oslo on 3 March that the two held their fifth dialogue"."""
    return any(a.low == "it" and b.low in {"was", "is"} for a, b in pairwise(tokens[max(0, k - REACH) : k]))


def first_decided(line: Line, k: int) -> bool:
    """ "They first decided to hold talks in 1998": the date from which on there was a series."""
    tokens = line.tokens
    return "first" in line.words and any(
        a.low == "first" and b.low in DECIDING for a, b in pairwise(tokens[max(0, k - REACH) : k])
    )


def _is_travel(t: Token) -> bool:
    return t.senses.meeting == "visit" or "dates.travel" in t.senses.classes


def _counts_from(tokens: Sequence[Token], k: int) -> bool:
    """ "One year ago tomorrow": the day from which is counted."""
    before = tokens[k - 1] if k else None
    return before is not None and (
        before.low == "ago" or (before.date is not None and before.date.core == "relative_year")
    )


def _dates_a_paper(tokens: Sequence[Token], k: int) -> bool:
    """ "The July 15 Oslo Declaration", "the June 27 signing": the date of the paper whose name it opens."""
    if k + 1 < len(tokens) and tokens[k + 1].low == "signing":
        return True
    for t in tokens[k + 1 : k + 1 + PREMODIFYING]:
        if t.shape not in NAME_SHAPES or t.senses.series is not None:
            return False
        if t.senses.reference_head == "instrument":
            return True
    return False
