"""What is told of one series parted into its rounds: the latest from the one before it, the first from its founding."""

from msgspec.structs import replace

from secretariat.reading.facts.lead_series import LEAD_SENTENCES
from secretariat.reading.facts.round_lines import to_be_founded
from secretariat.reading.facts.round_slots import place, when
from secretariat.reading.facts.told_round import ToldRound
from secretariat.reading.frame import Frame
from secretariat.reading.marks import is_latest
from secretariat.reading.named import Named
from secretariat.reading.series import Group
from secretariat.reading.slots import Value
from secretariat.reading.stretch import tense
from secretariat.reading.telling import MAIN, NEXT, PREVIOUS, Telling
from secretariat.when.edtf import contains, earliest, latest

BACK_TO_BACK = 7  # days within which two rounds may be told of as held together


def part_latest(told: dict[str, list[Telling]], group: Group, frame: Frame) -> None:
    """ "The most recent round was held in Oslo in 2021", in a text about one in 2023: the round before it; "the first
    edition was held in 2009", where the lead tells of one without a number: that one.
    """
    tellings_ = told.get(MAIN, ())
    latest_ = [t for t in tellings_ if t.named is not None and is_latest(t.named, t.stretch.line)]
    if latest_ and PREVIOUS in told:
        return
    if not latest_ and tellings_ and tellings_[0].ordinal is None:
        latest_ = [t for t in tellings_ if t.ordinal is not None and t.stretch.line.dates]
    rest = [t for t in tellings_ if t not in latest_]
    if not latest_ or not rest:
        return
    whole = ToldRound(MAIN, rest, group, frame, None, subject=True)
    whole.elsewhere = frozenset(t.stretch.line.number for t in latest_)
    day = when(whole)
    ahead = tense(rest[0].stretch) == "future" or (day is not None and _is_ahead(day, frame))
    for telling in latest_:
        key, apart = (PREVIOUS, 0) if telling.ordinal is None else (str(telling.ordinal), BACK_TO_BACK)
        own = when(ToldRound(key if key == PREVIOUS else MAIN, [telling], group, frame, None, subject=False))
        if own is not None and own.value and ((ahead and key == PREVIOUS) or came_first(own, day, apart)):
            told[MAIN].remove(telling)
            told.setdefault(key, []).append(telling)


def _is_ahead(day: Value, frame: Frame) -> bool:
    """Whether a day is still to come when the text is published."""
    first, shown = earliest(day.value or ""), latest(frame.published) if frame.published else None
    return first is not None and shown is not None and first > shown


def came_first(own: Value | None, day: Value | None, more_than: int = 0) -> bool:
    """Whether a day is over before another begins, by more than so many days."""
    over = latest(own.value) if own is not None and own.value else None
    begun = earliest(day.value) if day is not None and day.value else None
    return over is not None and begun is not None and (begun - over).days > more_than


def of_its_day(one: ToldRound, main: ToldRound) -> bool:
    """Whether "the session of 3 May" is the one that the text is about."""
    own, day = when(one), when(main)
    where, here = place(one, held=True, mode_=None), place(main, held=True, mode_=None)
    if where is not None and here is not None and where.value == here.value and where.claim.rule == "named_after":
        return True  # "the Oslo round", of one that is held in Oslo
    if own is None or day is None or own.value is None or day.value is None:
        return False
    return contains(day.value, own.value) or contains(own.value, day.value)


def join_parts(told: dict[str, list[Telling]], group: Group, frame: Frame) -> None:
    """ "Consultations were held on 11 and 12 May. In the first round ... In the second round ...": parts of a meeting
    that has no number, and no rounds of its series.
    """
    first, second = [t for t in told.get(MAIN, ()) if t.ordinal == 1], told.get("2", [])
    opening = group.told[0]
    if not first or not second or opening.named.ordinal is not None or opening.line.number >= LEAD_SENTENCES:
        return
    if not all(t.named is None or _bare(t.named) for t in (*first, *second)):
        return
    whole = ToldRound(MAIN, told[MAIN], group, frame, None, subject=True)
    part = ToldRound("2", second, group, frame, None, subject=True)
    undated = not any(t.stretch.line.dates for t in second) and all(tense(t.stretch) == "past" for t in second)
    if undated or of_its_day(part, whole):
        told[MAIN] = [replace(t, ordinal=None, ordinal_quote=None) for t in told[MAIN]]
        del told["2"]


def _bare(named: Named) -> bool:
    """ "The first round", "the second round of the consultations": with nothing that tells whose."""
    return not (named.capital or named.parties)


def part_first_from_founding(told: dict[str, list[Telling]]) -> None:
    """ "By launching the new Dialogue. The first meeting will take place in May": the first round is the next one."""
    first = [t for t in told.get(MAIN, ()) if t.ordinal == 1 and tense(t.stretch) == "future"]
    rest = [t for t in told.get(MAIN, ()) if t not in first]
    if first and to_be_founded([t for t in rest if t.stretch.line.number >= 0]):
        told[MAIN] = rest
        told[NEXT] = told.get(NEXT, []) + first


def in_first_sentence(told: Telling, frame: Frame) -> bool:
    """ "Norway and Chile will hold the next consultations on Friday": the round that the text is about."""
    first = next((line.number for line in frame.lines.lines if not line.heading), None)
    line = told.stretch.line
    meant = line.has_cue("status.planned") or any(
        line.tokens[k].senses.meeting in {"hold", "host"} for k in line.meetings
    )
    return line.number == first and meant
