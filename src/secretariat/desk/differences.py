"""Where two accounts speak of one thing differently: another time, name or stance, more or less agreed."""

from collections.abc import Callable, Iterator, Sequence

from msgspec import Struct

from secretariat.desk import cutting
from secretariat.desk.passages import Said, Shown, show
from secretariat.model import Quote
from secretariat.record.content import Content, name_of, table
from secretariat.record.days import days
from secretariat.when import phrases

BEFORE_A_TIME = 24  # code points of its clause that are shown before a time
Narrow = Callable[[Said], Quote]
Pair = tuple[Said, Said]


class Differ(Struct, frozen=True, kw_only=True):
    """Where two accounts speak of one thing differently.

    Attributes:
        about: what they share: meanings of our table, or words.
        code: "time", "name", "stance" (whose words, and whether they ask, object or tell), "strength" (of one act, in
            one language), "extent" (how far what was agreed goes).
        accounts: by side, the narrowest passage that shows it.
    """

    about: str
    code: str
    accounts: dict[str, str]
    passages: dict[str, Shown]


def differences(across: Sequence[Pair]) -> Iterator[Differ]:
    """The differences in all pairs of passages of two sides; each passage once for each kind, where it shares most."""
    agreed_otherwise: set[str] = set()
    for code, finds, narrow in KINDS:
        used: set[str] = set()
        for a, b in sorted((p for p in across if finds(*p)), key=_most_first):
            facts = {a.fact, b.fact}
            # What both agreed is one matter however long its passage; of a list of complaints each part is its own.
            keys = facts if code in ("time", "extent") else {_key(a), _key(b)}
            if keys & used or (code == "extent" and facts & agreed_otherwise):
                continue
            used |= keys
            yield _differ(code, a, b, narrow)
        if code == "time":
            agreed_otherwise |= used


def _key(one: Said) -> str:
    return f"{one.fact} {one.part.start} {one.part.end}"


def _most_first(pair: Pair) -> tuple[int, bool, int, int, int]:
    """Words of one language before others: what differs is plainer there."""
    a, b = pair
    shared = a.about & b.about
    return -len(shared.subjects), a.language != b.language, -shared.weight, a.part.start, b.part.start


def _time(a: Said, b: Said) -> bool:
    """Both intend one thing, each with a time, and the times are not one."""
    if not (a.about & b.about).subjects or not _timed(a) or not _timed(b):
        return False
    first, second = days(a.due), days(b.due)
    if first and second:
        return not first.meets(second)
    return (a.due, a.urgency) != (b.due, b.urgency)


def _timed(one: Said) -> bool:
    return bool(one.due or one.urgency) and name_of_time(one) is not None


def name_of_time(one: Said) -> Quote | None:
    """The words of a time in a part: "as soon as possible", "around spring of this year"."""
    text = one.part.quote
    at = text.find(one.urgency) if one.urgency else -1
    if at >= 0 and one.urgency:
        return _within(one.part, max(0, at - BEFORE_A_TIME), at + len(one.urgency))
    found = phrases.find(text)
    return _within(one.part, max(0, found[-1].start - BEFORE_A_TIME), found[-1].end) if one.due and found else None


def _within(part: Quote, start: int, end: int) -> Quote:
    """A stretch of a part, from the beginning of a word on."""
    text = part.quote
    while 0 < start < end and text[start - 1].isalnum():
        start += 1
    while start < end and text[start].isspace():
        start += 1
    return Quote(part.start + start, part.start + end, text[start:end])


def _name(a: Said, b: Said) -> bool:
    """Both name a contested place or thing, each in its own way."""
    for concept in (a.about & b.about).concepts & table().contested:
        first, second = name_of(concept, a.part.quote), name_of(concept, b.part.quote)
        if first and second and a.part.quote[slice(*first)].lower() != b.part.quote[slice(*second)].lower():
            return True
    return False


def _the_name(one: Said) -> Quote:
    for concept in sorted(one.about.concepts & table().contested):
        at = name_of(concept, one.part.quote)
        if at:
            return _within(one.part, *at)
    return one.part


def _stance(a: Said, b: Said) -> bool:
    """On one subject one side asks or objects, where by the other account somebody tells or does something else."""
    shared = (a.about & b.about).subjects
    return (
        bool(shared)
        and a.family != b.family
        and a.by != b.by
        and bool({a.family, b.family} & {"ask", "object", "appraise"})
    )


def _strength(a: Said, b: Said) -> bool:
    """One side's objection or request, in one language, told more strongly by one account than by the other."""
    if a.language != b.language or a.by != b.by or a.family != b.family or not (a.about & b.about).subjects:
        return False
    order = cutting.table().strength.get(a.family, ())
    return a.act in order and b.act in order and a.act != b.act


def _extent(a: Said, b: Said) -> bool:
    """By both accounts both agreed, on matters that touch; and each tells something that the other does not."""
    joint = a.family == b.family == "agree" and a.by == b.by and len(a.by) > 1
    shared = a.about & b.about
    less = min(a.about.weight, b.about.weight) - shared.weight
    return joint and shared.weight > 0 and less > 0


def _differ(code: str, a: Said, b: Said, narrow: Narrow) -> Differ:
    return Differ(
        about=_about(a.about & b.about),
        code=code,
        accounts={a.side: narrow(a).quote, b.side: narrow(b).quote},
        passages={a.side: show(a), b.side: show(b)},
    )


def _about(shared: Content) -> str:
    return ", ".join(sorted(shared.subjects or shared.concepts or shared.stems))


def _whole(one: Said) -> Quote:
    return one.whole


def _part(one: Said) -> Quote:
    return one.part


def _the_time(one: Said) -> Quote:
    return name_of_time(one) or one.part


# In this order: what differs in time is not shown again as agreed to another extent.
KINDS: tuple[tuple[str, Callable[[Said, Said], bool], Narrow], ...] = (
    ("time", _time, _the_time),
    ("name", _name, _the_name),
    ("stance", _stance, _part),
    ("strength", _strength, _part),
    ("extent", _extent, _whole),
)
