"""A round of a desk's own: entered on no document's word, met by what documents tell, differences found."""

from msgspec.structs import replace
from tell import tells, text

from secretariat.evidence import fact_ids
from secretariat.model import Decision, Reading, Record, Round
from secretariat.record import build
from secretariat.record.decide import public_only

NAME = "Japan-Norway Security Dialogue"


def first() -> Reading:
    return text("first", tells(NAME, "JP NO", "2021-03-01", "Oslo", ordinal=1), published="2021-03-02", by="JP")


def second(when: str = "2022-03-01", place: str = "Tokyo") -> Reading:
    return text("second", tells(NAME, "JP NO", when, place, ordinal=2), published="2022-03-05", by="JP")


def enter(slot: str, value: str | int, of: str | None = None, when: str = "2022-01-01T00:00:00") -> Decision:
    told = first()
    fact = next(fact_ids(told.document.text_id, "rounds", told.rounds))
    quote = told.rounds[0].evidence[0]
    made = Decision(id=f"{slot}-{value}", kind="enter", fact=fact, who="Desk", when=when, slot=slot, value=value)
    return replace(made, quote=quote, other=of)


PLAN = enter("next_round", "2022-03-01")
MORE = [
    PLAN,
    enter("place", "Bergen", PLAN.id),
    enter("ordinal", 2, PLAN.id),
    enter("heads", "the Vice Minister", PLAN.id),
]


def last(record: Record) -> Round:
    return record.dialogues[0].rounds[-1]


def test_a_planned_round_holds_what_was_entered_of_it() -> None:
    found = last(build([first()], MORE))
    assert (found.when, found.place, found.ordinal, found.status, found.sources) == (
        "2022-03-01",
        "Bergen",
        2,
        "planned",
        (),
    )
    assert {value.basis for values in found.slots.values() for value in values} == {"entered"}
    # The mention that the decision hangs on stays as its text has it.
    assert build([first()], MORE).dialogues[0].rounds[0].place == "Oslo"


def test_it_is_put_off_and_the_last_word_counts() -> None:
    off = [enter("when", "2022-05-01", PLAN.id, "2022-02-01T00:00:00"), enter("status", "postponed", PLAN.id)]
    found = last(build([first()], [*MORE, *off]))
    assert (found.when, found.status) == ("2022-05-01", "postponed")


def test_a_readout_meets_it_and_comes_first_and_differences_are_found() -> None:
    record = build([first(), second("2022-03-03")], MORE)
    found = last(record)
    assert len(record.dialogues[0].rounds) == 2
    assert (found.when, found.place, found.status) == ("2022-03-03", "Tokyo", "held")
    told = {
        f.values["slot"]: (f.values["entered"], f.values["told"])
        for f in record.findings
        if f.code == "entered_differs"
    }
    assert told == {"place": ("Bergen", "Tokyo"), "when": ("2022-03-01", "2022-03-03")}
    assert not [f for f in record.findings if f.code == "sources_differ"]


def test_held_as_entered_is_no_difference() -> None:
    record = build([first(), second()], [PLAN])
    assert len(record.dialogues[0].rounds) == 2
    assert not record.findings


def test_a_round_months_away_is_another_one() -> None:
    assert len(build([first(), second("2022-08-01")], [PLAN]).dialogues[0].rounds) == 3


def test_what_is_to_come_is_not_what_was_over_when_it_was_entered() -> None:
    rounds = build([first(), second("2021-12-20")], [enter("next_round", "2022-01-10")]).dialogues[0].rounds
    assert [(r.when, r.status) for r in rounds[1:]] == [("2021-12-20", "held"), ("2022-01-10", "planned")]
    entered_after = enter("next_round", "2022-03-01", when="2022-04-01T00:00:00")
    assert len(build([first(), second("2022-03-03")], [entered_after]).dialogues[0].rounds) == 2


def test_a_round_that_is_entered_late_stands_where_its_day_puts_it() -> None:
    held = [enter("next_round", "2021-09-01"), enter("status", "held", "next_round-2021-09-01")]
    found = build([first(), second()], held).dialogues[0]
    assert [r.when for r in found.rounds] == ["2021-03-01", "2021-09-01", "2022-03-01"]
    assert [gap.months for gap in found.gaps] == [6, 6]


def test_none_of_it_is_in_a_record_of_what_is_public() -> None:
    assert build([first()], public_only(MORE)) == build([first()])
