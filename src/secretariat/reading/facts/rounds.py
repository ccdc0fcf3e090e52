"""Rounds: which rounds a document tells of, and a Claim for every slot of each."""

from collections.abc import Sequence

from msgspec import Struct

from secretariat.model import Claim, Finding, Head, Mention, Quote, Series
from secretariat.reading.facts.heads import Stands, heads
from secretariat.reading.facts.lead_series import goes_with_it, leads, second_subject, takes_the_lead
from secretariat.reading.facts.round_parts import (
    BACK_TO_BACK,
    came_first,
    in_first_sentence,
    join_parts,
    of_its_day,
    part_first_from_founding,
    part_latest,
)
from secretariat.reading.facts.round_slots import host, mode, ordinal, place, when
from secretariat.reading.facts.round_stands import beside_subject, stands
from secretariat.reading.facts.round_status import AFTER_PUBLICATION, only_intended, status
from secretariat.reading.facts.told_round import ToldRound
from secretariat.reading.founding import LARGE
from secretariat.reading.frame import Frame
from secretariat.reading.history import tellings
from secretariat.reading.marks import MEETS_AGAIN, is_latest
from secretariat.reading.series import Group
from secretariat.reading.slots import Value
from secretariat.reading.telling import MAIN, NEXT, PREVIOUS, Telling

AT_HOME = frozenset([("PR", "US"), ("GU", "US"), ("CN", "HK")])  # a state and a part of it


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
        if one.subject and told[0].subject and came_first(_when_in_passing(one), when(told[0]), BACK_TO_BACK):
            one.role = "other"  # over long before the one that the text is about
            one.forget_days()
    for one in told[1:]:
        if told[0].subject and one.main and one.role == "other" and beside_subject(one):
            one.told_with = told[0]
        if told[0].subject and one.subject and any(goes_with_it(t) for t in one.group.told):
            one.told_with = told[0]
            one.forget_days()
    made = [_mention(r, i) for i, r in enumerate(told, 1)]
    once = [r for r, (m, _) in zip(told, made, strict=True) if not _told_twice(m, made)]
    if len(once) < len(told):
        made = [_mention(r, i) for i, r in enumerate(once, 1)]
    return Rounds(tuple(m for m, _ in made), tuple(f for _, findings in made for f in findings))


def _when_in_passing(told: ToldRound) -> Value | None:
    """When it was, be it long ago: "beginning with our first dialogue in 1977" tells of none that is news."""
    own = when(told)
    if own is not None and own.value is not None:
        return own
    return when(ToldRound(told.key, told.all_told, told.group, told.frame, told.number, subject=False))


def _told_twice(one: Mention, made: Sequence[tuple[Mention, object]]) -> bool:
    """ "The previous dialogue was in Lima in 2021" over a text that tells below where the last one was: the same."""
    if one.role != "other" or one.ordinal is not None or not one.when or not one.place:
        return False
    same = (m for m, _ in made if m is not one and m.parties == one.parties and m.role != "other")
    return any(m.when == one.when and m.place == one.place and m.series.noun == one.series.noun for m in same)


def _is_body(group: Group, frame: Frame) -> bool:
    return len(group.parties) == 1 and group.parties[0] in frame.lexicon.tables.bodies


def _told(group: Group, frame: Frame, *, subject: bool, announced: bool) -> list[ToldRound]:
    """The rounds of one series that the document tells enough of."""
    if _one_off(group, frame, subject=subject):
        return []
    told = _by_key(group, frame, subject=subject)
    part_first_from_founding(told)
    if subject:
        part_latest(told, group, frame)
    join_parts(told, group, frame)
    numbered = any(t.ordinal is not None for t in told.get(MAIN, ()))
    latest_ = any(t.named is not None and is_latest(t.named, t.stretch.line) for t in told.get(MAIN, ()))
    if subject and not (numbered or latest_) and NEXT in told and any(in_first_sentence(t, frame) for t in told[NEXT]):
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
        r for r in found if stands(r) and not (r.key.startswith("past") and main is not None and of_its_day(r, main))
    ]


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
