"""What a dialogue is, where it stands on a day, and its known rounds."""

from collections.abc import Iterator

from secretariat.desk.briefs.material import Material
from secretariat.desk.items import (
    Account,
    Count,
    Item,
    Parties,
    Place,
    RoundName,
    Several,
    Side,
    Value,
    When,
    entered,
    named,
    naming,
    passages_of,
    quoted,
)
from secretariat.model import Passage, Round, RoundHead, Told
from secretariat.record.days import days, duration_months, last_day
from secretariat.record.standing import Expected

LONG = 24  # months between rounds that a brief tells of
FIRST = 2  # of the long ones before what texts claim of a pause
CLAIMS = ("suspended", "hiatus", "resumed")
COLUMNS = ("round", "date", "place", "heads")


def about(material: Material) -> Iterator[Item]:
    """Between whom, on what, since when, under which names, how often as told."""
    dialogue, held = material.dialogue, material.held()
    values: dict[str, Value] = {"parties": Parties(material.sides), "rounds": Count(len(held), "rounds")}
    rests_on = tuple(passage for found in held for passage in naming(found)) or naming_of(material)
    if held and held[0].when:
        values |= {"when": When(held[0].when)}
        yield Item(code="between_since", values=values, passages=rests_on)
    else:
        yield Item(code="between", values=values, passages=rests_on)
    for name in sorted(dialogue.naming, key=lambda n: (n.sides != (material.house,), n.sides, n.years)):
        if name.sides and name.name:
            told = tuple(p for found in dialogue.rounds for p in _told_by(found, name.documents))
            yield Item(code="named", values={"side": Parties(name.sides), "name": name.name}, passages=told[:2])
    for told_of in dialogue.told:
        if told_of.kind == "cadence" and isinstance(told_of.value, str) and duration_months(told_of.value):
            yield _told(material, told_of, "cadence_told")


def naming_of(material: Material) -> tuple[Passage, ...]:
    """The passages that name the dialogue, where no round of it is known as held."""
    return tuple(passage for found in material.dialogue.rounds for passage in naming(found))[:1]


def _told_by(held: Round, documents: tuple[str, ...]) -> Iterator[Passage]:
    return (Passage(document=s.document, evidence=s.evidence) for s in held.sources if s.document in documents)


def stands(material: Material) -> Iterator[Item]:
    """The last round, what was announced since, whose turn it is and by what, when the next would fall."""
    held = material.held()
    if held:
        yield from _last(material, held[-1])
    else:
        yield Item(code="none_held", values={"day": When(material.day)}, passages=naming_of(material))
    announced = list(material.announced())
    for found in announced:
        yield from _announced(material, found)
    yield from _turn(material, [f for f in announced if material.passed(f) and not entered(f)])
    yield from _next(material)
    for told in material.standing.suspended:
        yield _told(material, told, "suspended_told")


def _last(material: Material, last: Round) -> Iterator[Item]:
    values: dict[str, Value] = {"round": named(last)}
    months = material.standing.months_since
    if months is not None:
        values |= {"months": Count(months, "months"), "day": When(material.day)}
    code = "last_round" if months is not None else "last_round_undated"
    yield Item(code=code, values=values, passages=passages_of(last, "when", "place"), about=last.id)
    heads = tuple(head for side in material.sides for head in last.heads if head.party == side and head.name)
    if heads:
        yield Item(
            code="led_by", values={"heads": Several(tuple(map(_head, heads)))}, passages=_of_heads(heads), about=last.id
        )


def _head(head: RoundHead) -> str:
    return f"{head.name} ({head.post})" if head.post else head.name or ""


def _of_heads(heads: tuple[RoundHead, ...]) -> tuple[Passage, ...]:
    return tuple(passage for head in heads for passage in head.passages[:1])


def _announced(material: Material, found: Round) -> Iterator[Item]:
    """A round that was announced, or that the desk entered; of a day that is over, that nothing tells of it as held."""
    own = entered(found)
    values: dict[str, Value] = {"round": named(found), "day": When(material.day)}
    over = material.passed(found)
    code = ("entered_over" if over else "entered") if own else ("announced_no_account" if over else "announced")
    heads = found.slots.get("heads", ())[-1:]
    if code == "entered" and heads:
        code, values["heads"] = "entered_heads", str(heads[0].value)
    shown = () if own else passages_of(found, "when", "place", "status")
    yield Item(code=code, values=values, passages=shown, decisions=own, about=found.id)


def _turn(material: Material, unseen: list[Round]) -> Iterator[Item]:
    """Whose turn by the last round that is known as held; and otherwise, were one held that was announced."""
    turn = material.standing.turn
    if turn is None:
        return
    code = "turn_told" if turn.basis == "turns" else "turn_observed"
    rounds = [material.rounds[fact] for fact in turn.rests_on if fact in material.rounds]
    values: dict[str, Value] = {"side": Parties((turn.value,)), "round": named(material.held()[-1])}
    values["first"] = named(rounds[0])
    yield Item(code=code, values=values, passages=_behind(material, turn))
    after = [found for found in unseen if found.host == turn.value]
    if after:
        other = next(party for party in material.dialogue.parties if party != turn.value)
        told = passages_of(after[-1], "when", "place")
        yield Item(code="turn_if_held", values={"side": Parties((other,)), "round": named(after[-1])}, passages=told)


def _behind(material: Material, expected: Expected) -> tuple[Passage, ...]:
    """The passages of the rounds and claims that an expectation rests on."""
    claims = {t.fact: Passage(document=t.document, evidence=t.evidence) for t in material.dialogue.told}
    found: list[Passage] = []
    for fact in expected.rests_on:
        found += passages_of(material.rounds[fact], "when", "place") if fact in material.rounds else ()
        found += [claims[fact]] if fact in claims else []
    return tuple(dict.fromkeys(found))


def _next(material: Material) -> Iterator[Item]:
    """When the next would fall by what is told and by what is usual; the months alone where that day is over."""
    on = last_day(material.day)
    for expected in material.standing.next:
        if expected.basis == "announced":
            continue
        known = days(expected.value)
        ahead = bool(known and on and known.last >= on)
        rests_on = _behind(material, expected)
        if expected.basis == "usual_interval" and material.standing.usual:
            values: dict[str, Value] = {
                "months": Count(material.standing.usual, "months"),
                "when": When(expected.value),
            }
            values["rounds"] = Count(len(material.standing.rests_on), "rounds")
            yield Item(code="usual" if ahead else "usual_months", values=values, passages=rests_on)
        elif ahead:
            yield Item(code="by_cadence", values={"when": When(expected.value)}, passages=rests_on)


def _told(material: Material, told: Told, code: str) -> Item:
    """What a text says of the series, as that text's claim."""
    passage = Passage(document=told.document, evidence=told.evidence)
    words = quoted(told.evidence, material.language(told.document))
    return Item(code=code, values={"account": Account(told.according_to), "words": words}, passages=(passage,))


def gaps(material: Material) -> Iterator[Item]:
    """The long spans between known rounds as months, and what texts claim of a pause: whose claim, in which words."""
    longest = list(_gaps(material))
    yield from longest[:FIRST]
    standing = {told.fact for told in material.standing.suspended}
    claims = [told for told in material.history.suspensions if told.fact not in standing]
    for told in sorted(claims, key=lambda told: CLAIMS.index(told.kind)):
        yield _told(material, told, f"{told.kind}_told")
    yield from longest[FIRST:]


def _gaps(material: Material) -> Iterator[Item]:
    rounds = material.rounds
    usual = material.standing.usual or 0
    for gap in sorted(material.dialogue.gaps, key=lambda g: -g.months):
        if gap.months >= max(LONG, usual) and gap.before in rounds:
            one, other = rounds[gap.after], rounds[gap.before]
            values: dict[str, Value] = {
                "months": Count(gap.months, "months"),
                "earlier": named(one),
                "later": named(other),
            }
            shown = (*passages_of(one, "when"), *passages_of(other, "when"))
            yield Item(code="gap", values=values, passages=tuple(dict.fromkeys(shown)))


def table(material: Material) -> tuple[tuple[tuple[Item, ...], ...], ...]:
    """The known rounds, the last first: number, date, place, who led."""
    return tuple(_row(material, found) for found in reversed(material.dialogue.rounds))


def _row(material: Material, found: Round) -> tuple[tuple[Item, ...], ...]:
    own, shown = entered(found), passages_of(found, "ordinal", "when", "place")
    about = {"passages": shown, "decisions": own, "about": found.id}
    seen = found.status == "held"
    number = RoundName(found.ordinal, None, None)
    cells = (
        Item(code="number", values={"round": number}, **about),  # type: ignore[arg-type]  # as the fields are named
        Item(code="date" if seen else "date_planned", values=_date(found), **about),  # type: ignore[arg-type]
        Item(code="place", values={"place": Place(found.place or "")}, **about),  # type: ignore[arg-type]
    )
    heads = tuple(head for side in material.sides for head in found.heads if head.party == side and head.name)
    names = Several(tuple(_of_side(head) for head in heads))
    led = (Item(code="heads", values={"heads": names}, passages=_of_heads(heads), about=found.id),) if heads else ()
    return (*((cell,) for cell in cells), led)


def _date(found: Round) -> dict[str, Value]:
    return {"when": When(found.when or "")}


def _of_side(head: RoundHead) -> Side:
    return Side(head.party or "", head.name or "")
