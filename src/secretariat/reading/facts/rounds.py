"""Rounds: which rounds a document tells of, and a Claim for every slot of each."""

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Claim, Finding, Head, Mention, Quote, Series
from secretariat.reading.facts.heads import Stands, heads
from secretariat.reading.facts.lead_series import (
    LEAD_SENTENCES,
    goes_with_it,
    leads,
    put_off,
    second_subject,
    takes_the_lead,
)
from secretariat.reading.facts.round_evidence import dated, goes_on, governed, tells_of_round
from secretariat.reading.facts.round_lines import intended, tells_of_meeting, to_be_founded
from secretariat.reading.facts.round_slots import host, mode, ordinal, place, when
from secretariat.reading.facts.round_status import AFTER_PUBLICATION, only_intended, status
from secretariat.reading.facts.told_round import ToldRound
from secretariat.reading.founding import LARGE
from secretariat.reading.frame import Frame
from secretariat.reading.history import tellings
from secretariat.reading.marks import MEETS_AGAIN, is_latest
from secretariat.reading.named import Named
from secretariat.reading.series import Group, several, side_by_side
from secretariat.reading.slots import Value
from secretariat.reading.stretch import Stretch, tense
from secretariat.reading.telling import MAIN, NEXT, PREVIOUS, Telling
from secretariat.reading.word_classes import NAME_SHAPES
from secretariat.when.edtf import contains, earliest, latest

AT_HOME = frozenset([("PR", "US"), ("GU", "US"), ("CN", "HK")])  # a state and a part of it
BACK_TO_BACK = 7  # days within which two rounds may be told of as held together
SELF_NAMED = frozenset(["of_its_kind", "this_is"])  # rules by which a text numbers a round that it never names


class Rounds(Struct, frozen=True, gc=False):
    """The mentions of a document and what a person should see of them."""

    mentions: tuple[Mention, ...]
    findings: tuple[Finding, ...]


def rounds(frame: Frame, *, announced: bool) -> Rounds:
    """Every round that the document tells of, the one that it is about first."""
    told: list[ToldRound] = []
    for n, group in enumerate(frame.groups):
        if (len(group.parties) > 1 and group.parties not in AT_HOME) or _is_body(group, frame):
            subject = leads(group, frame) if n == 0 else second_subject(group, frame)
            subject = subject or (n == 1 and not told and takes_the_lead(group, frame))
            if subject or not LARGE.issuperset(group.parties):
                told += _told(group, frame, subject=subject, announced=announced)
    told.sort(key=lambda r: r.role != "subject")
    for one in told[1:]:
        if one.subject and told[0].subject and _came_first(when(one), when(told[0]), BACK_TO_BACK):
            one.role = "other"  # over long before the one that the text is about
    for one in told[1:]:
        if told[0].subject and one.main and one.role == "other" and _beside_subject(one):
            one.told_with = told[0]
        if told[0].subject and one.subject and any(goes_with_it(t) for t in one.group.told):
            one.told_with = told[0]
            one.forget_days()
    made = [_mention(r, i) for i, r in enumerate(told, 1)]
    return Rounds(tuple(m for m, _ in made), tuple(f for _, findings in made for f in findings))


def _is_body(group: Group, frame: Frame) -> bool:
    return len(group.parties) == 1 and group.parties[0] in frame.lexicon.tables.bodies


def _told(group: Group, frame: Frame, *, subject: bool, announced: bool) -> list[ToldRound]:
    """The rounds of one series that the document tells enough of."""
    if _one_off(group, frame, subject=subject):
        return []
    told = _by_key(group, frame, subject=subject)
    _part_first_from_founding(told)
    if subject:
        _part_latest(told, group, frame)
    _join_parts(told, group, frame)
    numbered = any(t.ordinal is not None for t in told.get(MAIN, ()))
    latest_ = any(t.named is not None and is_latest(t.named, t.stretch.line) for t in told.get(MAIN, ()))
    if subject and not (numbered or latest_) and NEXT in told and any(_in_first_sentence(t, frame) for t in told[NEXT]):
        told[MAIN] = told.get(MAIN, []) + told.pop(NEXT)
    number = next((t.ordinal for t in told.get(MAIN, ()) if t.ordinal is not None), None)
    if number is not None and number > 1 and PREVIOUS in told and str(number - 1) in told:
        told[str(number - 1)] += told.pop(PREVIOUS)
    if number is not None and NEXT in told and str(number + 1) in told:
        told[str(number + 1)] += told.pop(NEXT)
    found = [ToldRound(key, tellings_, group, frame, number, subject=subject) for key, tellings_ in told.items()]
    for one in found:
        one.announced = announced
        others = [t for other in found if other is not one for t in other.all_told]
        one.elsewhere = frozenset(t.stretch.line.number for t in others)
        one.led_elsewhere = frozenset(t.stretch.line.number for t in others if t.rule != MEETS_AGAIN)
    main = next((r for r in found if r.main), None)
    day = when(main) if main is not None and {NEXT, PREVIOUS} & set(told) else None
    for one in found:
        one.round_when = day.value.split("/")[0] if day is not None and day.value else None
    return [
        r for r in found if _stands(r) and not (r.key.startswith("past") and main is not None and _of_its_day(r, main))
    ]


def _part_latest(told: dict[str, list[Telling]], group: Group, frame: Frame) -> None:
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
        if own is not None and own.value and ((ahead and key == PREVIOUS) or _came_first(own, day, apart)):
            told[MAIN].remove(telling)
            told.setdefault(key, []).append(telling)


def _is_ahead(day: Value, frame: Frame) -> bool:
    """Whether a day is still to come when the text is published."""
    first, shown = earliest(day.value or ""), latest(frame.published) if frame.published else None
    return first is not None and shown is not None and first > shown


def _came_first(own: Value | None, day: Value | None, more_than: int = 0) -> bool:
    """Whether a day is over before another begins, by more than so many days."""
    over = latest(own.value) if own is not None and own.value else None
    begun = earliest(day.value) if day is not None and day.value else None
    return over is not None and begun is not None and (begun - over).days > more_than


def _of_its_day(one: ToldRound, main: ToldRound) -> bool:
    """Whether "the session of 3 May" is the one that the text is about."""
    own, day = when(one), when(main)
    where, here = place(one, held=True, mode_=None), place(main, held=True, mode_=None)
    if where is not None and here is not None and where.value == here.value and where.claim.rule == "named_after":
        return True  # "the Oslo round", of one that is held in Oslo
    if own is None or day is None or own.value is None or day.value is None:
        return False
    return contains(day.value, own.value) or contains(own.value, day.value)


def _join_parts(told: dict[str, list[Telling]], group: Group, frame: Frame) -> None:
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
    if undated or _of_its_day(part, whole):
        told[MAIN] = [replace(t, ordinal=None, ordinal_quote=None) for t in told[MAIN]]
        del told["2"]


def _bare(named: Named) -> bool:
    """ "The first round", "the second round of the consultations": with nothing that tells whose."""
    return not (named.capital or named.parties)


def _part_first_from_founding(told: dict[str, list[Telling]]) -> None:
    """ "By launching the new Dialogue. The first meeting will take place in May": the first round is the next one."""
    first = [t for t in told.get(MAIN, ()) if t.ordinal == 1 and tense(t.stretch) == "future"]
    rest = [t for t in told.get(MAIN, ()) if t not in first]
    if first and to_be_founded([t for t in rest if t.stretch.line.number >= 0]):
        told[MAIN] = rest
        told[NEXT] = told.get(NEXT, []) + first


def _in_first_sentence(told: Telling, frame: Frame) -> bool:
    """ "India and Bangladesh will hold the next round of consultations on Friday": the round that the text is about."""
    first = next((line.number for line in frame.lines.lines if not line.heading), None)
    line = told.stretch.line
    meant = line.has_cue("status.planned") or any(
        line.tokens[k].senses.meeting in {"hold", "host"} for k in line.meetings
    )
    return line.number == first and meant


def _by_key(group: Group, frame: Frame, *, subject: bool) -> dict[str, list[Telling]]:
    beside = [g for g in frame.groups if g is not group and g.parties == group.parties]
    others = frozenset(t.named.ordinal for g in beside for t in g.told if t.named.ordinal is not None)
    told: dict[str, list[Telling]] = {}
    for telling in tellings(group, frame.lines, others, subject=subject and group is frame.groups[0]):
        told.setdefault(telling.key, []).append(telling)
    return told


def _one_off(group: Group, frame: Frame, *, subject: bool) -> bool:
    """A summit of two leaders without a number is a meeting of its own; a body's, told of in passing, a forum."""
    key = group.key.named
    if key.family != "summit":
        return False
    if not subject and len(group.parties) < 3:
        return True
    if any(p in frame.lexicon.tables.bodies for p in group.parties):
        return False  # "the U.S.-ASEAN Summit" has a next one
    return key.ordinal is None and len(group.parties) == 2 and key.noun != "leaders' meeting"


def _stands(told: ToldRound) -> bool:
    """Whether enough is told of it to be a round: its number, its date or its place, or that it is next."""
    if (
        (not told.in_text and not told.main)
        or to_be_founded(told.in_text)
        or all(t.named is not None and several(t.named) for t in told.told)
    ):
        return False
    if told.main:
        return _meets(told) if told.role == "subject" else _other_stands(told)
    if told.key == NEXT:
        return any(t.named is not None for t in told.told) or _when_or_where(told)
    if told.key == PREVIOUS and (told.number or 0) > 1 and any(t.named is not None for t in told.told):
        return True  # "the progress made since the last meeting" of the fifth
    if told.key == PREVIOUS or told.key.startswith("past"):
        return _when_or_where(told)
    if told.earlier and all(intended(t) for t in told.told):
        return False  # after the third "the first session of this dialogue", still to come: of another one
    return told.number is not None or any(tells_of_round(t) for t in told.in_text)


def _when_or_where(told: ToldRound) -> bool:
    return when(told) is not None or place(told, held=False, mode_=None) is not None


def _other_stands(told: ToldRound) -> bool:
    only_names = [t for t in told.in_text if t.named is not None and goes_on(t.stretch.line, t.named)]
    cues = ((c, t.quote.start) for t in told.in_text if t not in only_names for c in t.stretch.line.cues)
    if any(c.end <= start and "status.proposed" in c.names for c, start in cues):
        return True
    key, parties = told.group.key.named, told.group.parties
    if not parties or (key.family == "summit" and len(parties) < 3 and key.ordinal is None):
        return False
    if _beside_subject(told):
        return True
    return any(tells_of_round(t) for t in told.in_text if _names_it(t)) and not _of_any_kind(told)


def _of_any_kind(told: ToldRound) -> bool:
    """ "Bilateral consultations were held within the working groups": no name, no subject, no day and no city."""
    key = told.group.key.named
    own = key.topic or key.level or key.capital or key.words or key.ordinal or len(key.parties) > 1
    return not own and when(told) is None and place(told, held=False, mode_=None) is None


def _names_it(told: Telling) -> bool:
    """Whether the words tell which meeting it is: "this meeting", far from its name, may be any."""
    n = told.named
    if n is None or n.separate or n.capital or n.ordinal is not None or n.role or n.unnumbered or n.family == "summit":
        return True
    named, line = n.specific or n.parties or (n.strength == "strong" and not n.plural), told.stretch.line
    came = n.i > 0 and line.tokens[n.i - 1].low == "for"  # "was in Oslo for consultations on trade"
    return bool(named) and (came or governed(line, n) or dated(line, n))


def _beside_subject(told: ToldRound) -> bool:
    """Whether it is told of in one breath with the document's subject: "both a security dialogue and regular talks"."""
    first = told.frame.groups[0].told
    return any(side_by_side(one, other) for one in first for other in told.group.on(one.line))


def _meets(told: ToldRound) -> bool:
    """Whether the document tells of a meeting of its subject, and does not only speak of "dialogue"."""
    if any(t.rule in SELF_NAMED for t in told.told) or any(tells_of_round(t) for t in told.in_text):
        return True
    key = told.group.key.named
    if _titled(told) and (len(key.parties) > 1 or key.capital or _in_capitals(told)):
        return True
    for t in told.group.told:
        n, line = t.named, t.line
        named = n.topic or n.level or n.unnumbered or n.strength == "strong" or put_off(line)
        arranged = line.has_cue("status.planned") or put_off(line)
        told_of = line.heading or arranged or tells_of_meeting(Stretch(line, 0, len(line.tokens)))
        if named and line.number < 4 and told_of:
            return True
    return False


def _in_capitals(told: ToldRound) -> bool:
    """Whether the title names it as a name, though the text does so in other words."""
    title = [(t.named, t.stretch.line.tokens) for t in told.all_told if t.stretch.line.number < 0]
    return any(n is not None and (n.capital or tokens[n.noun_at].shape in NAME_SHAPES) for n, tokens in title)


def _titled(told: ToldRound) -> bool:
    """Whether the title, or a heading that stands for it, names the round."""
    return any(t.stretch.line.number < 0 or t.stretch.line.heading for t in told.all_told)


def _mention(told: ToldRound, number: int) -> tuple[Mention, list[Finding]]:
    name, claims = _name(told)
    count = ordinal(told)
    if count is not None:
        claims["ordinal"] = count[1]
    when_, mode_ = when(told), mode(told)
    status_ = status(told, when_)
    worded = status_ if status_.claim.rule != AFTER_PUBLICATION else status(told, None)
    place_ = place(told, held=worded.value == "held", mode_=mode_)
    values = {"when": when_, "place": place_, "host": host(told, place_), "mode": mode_, "status": status_}
    claims |= {slot: v.claim for slot, v in values.items() if v is not None and v.value is not None}
    mention = Mention(
        id=f"round:{number}",
        role=told.role,
        dialogue=name,
        parties=told.group.parties,
        series=Series(told.group.key.named.noun, told.group.topic, told.group.level),
        ordinal=count[0] if count is not None else None,
        heads=_heads(told, status_.value, when_) if told.main else (),
        claims=claims,
        open={slot: v.reason for slot, v in values.items() if v is not None and v.value is None and v.reason},
        evidence=tuple(dict.fromkeys(t.quote for t in told.in_text)),
        **{slot: v.value for slot, v in values.items() if v is not None},  # type: ignore[arg-type]
    )
    return mention, [f for slot, v in values.items() if v is not None and v.reason for f in _findings(slot, v)]


def _heads(told: ToldRound, status_: str | int | None, day: Value | None) -> tuple[Head, ...]:
    stands: Stands = "held" if status_ == "held" else "planned" if status_ == "planned" else "off"
    if told.in_text and only_intended(told):
        stands = "meant"
    on = day.value if day is not None else None
    found = heads(told.frame, told.group, told.in_text, told.led_elsewhere, subject=told.subject, stands=stands, day=on)
    return tuple(h for h in found if h.party is not None)  # who led no side that is known is left out


def _findings(slot: str, value: Value) -> list[Finding]:
    evidence = value.claim.evidence
    phrase = evidence[0].quote if evidence else ""
    values: dict[str, str | int | None] = {"slot": slot, "phrase": phrase, "value": value.value}
    return [Finding(code=value.reason or "", values=values, evidence=evidence)]


def _name(told: ToldRound) -> tuple[str, dict[str, Claim]]:
    """The name of the dialogue without number and article, and the claims of name and parties."""
    naming, frame = told.group.key, told.frame
    start, end = naming.named.name_start, naming.named.name_end
    quotes: tuple[Quote, ...] = ()
    text = frame.document.title or ""
    if naming.line.number >= 0:
        text, quotes = frame.lines.shadow.text, (frame.lines.quote(start, end),)
    own = len(naming.named.parties) > 1
    parties = Claim("stated", "named", quotes) if own else Claim("inferred", "document_parties", quotes)
    return " ".join(text[start:end].split()), {"dialogue": Claim("stated", "named", quotes), "parties": parties}
