"""What the record shows of a series over time, and on a day."""

import pytest
from tell import every, tells, text, turns

from secretariat.model import Continuity, Dialogue, Quote, Reading, Record
from secretariat.record import build
from secretariat.record.history import history
from secretariat.record.standing import standing

NAME = "Japan-Russia Counter-Terrorism Consultations"


def stories() -> list[Reading]:
    return [
        text(
            "first",
            tells(NAME, "JP RU", "2002-11-13/2002-11-14", "Tokyo", ordinal=1),
            continuity=(every("P1Y"), turns("JP", "RU")),
            published="2002-11-15",
            by="JP RU",
        ),
        text(
            "fourth", tells(NAME, "JP RU", "2012-09-11", "Tokyo", ordinal=4, status="planned"), published="2012-09-12"
        ),
    ]


def only(record: Record) -> Dialogue:
    (found,) = record.dialogues
    return found


def test_the_numbering_knows_rounds_that_no_text_tells_of() -> None:
    record = build(stories())
    assert [m.ordinal for m in history(record, only(record)).only_numbered] == [2, 3]


def test_neither_once_a_year_nor_strict_turns_were_observed_though_no_text_says_so() -> None:
    record = build(stories())
    seen = {o.code: (o.stated, o.months, o.steps) for o in history(record, only(record)).observations}
    assert seen == {"once_every_not_observed": ("P1Y", 118, 3), "turns_not_observed": ("JP RU", 118, 3)}


def test_rounds_in_time_and_in_turn_show_nothing() -> None:
    again = [stories()[0], text("second", tells(NAME, "JP RU", "2003-06-23", "Moscow", ordinal=2))]
    record = build(again)
    assert history(record, only(record)).observations == ()


def test_a_video_round_has_the_host_that_is_told() -> None:
    record = build([text("video", tells(NAME, "JP RU", "2021-01-01", host="RU", mode="video"))])
    assert [(h.host, h.basis) for h in history(record, only(record)).hosts] == [("RU", "stated")]


def test_a_suspension_stays_a_claim_of_the_text_that_makes_it() -> None:
    claim = Continuity(kind="suspended", when="2012-09", why="islands", evidence=(Quote(5, 6, "x"),))
    record = build([text("story", tells(NAME, "JP RU", "2015-03-19"), continuity=(claim,), published="2015-03-20")])
    (told,) = history(record, only(record)).suspensions
    assert (told.when, told.document, told.according_to) == ("2012-09", "story", ())
    assert standing(only(record), "2016-01-01").suspended == (told,)


def test_where_the_next_would_fall_rests_on_what_is_named() -> None:
    found = standing(only(build(stories())), "2003-05-01")
    (next_one,) = (e for e in found.next if e.basis == "stated_cadence")
    assert (next_one.value, next_one.rests_on[0]) == ("2003-11", found.last)
    assert found.turn is not None
    assert (found.turn.value, found.turn.basis) == ("RU", "turns")


def test_a_status_is_of_a_day_and_knows_nothing_of_later_ones() -> None:
    rounds = [text(str(n), tells(NAME, "JP RU", f"20{n:02}-06-01", "Tokyo", ordinal=n)) for n in (10, 11, 12)]
    dialogue = only(build(rounds))
    before, after = standing(dialogue, "2010-12-01"), standing(dialogue, "2012-12-01")
    assert (before.usual, before.months_since) == (None, 6)
    assert (after.usual, after.months_since) == (12, 6)


def test_what_is_no_day_is_refused() -> None:
    with pytest.raises(ValueError, match="not a date"):
        standing(only(build(stories())), "soon")


def in_turn(*rounds: tuple[int, str, str]) -> list[Reading]:
    return [text(when, tells(NAME, "JP RU", when, place, ordinal=number)) for number, when, place in rounds]


def test_whose_turn_rests_on_the_last_rounds_that_took_turns_the_numbers_in_between_counted() -> None:
    # From the 1st to the 4th turns were broken; of the 5th nothing is known, and the 4th and 6th fit turns.
    told = in_turn((1, "2001-05-02", "Tokyo"), (4, "2005-05-02", "Tokyo"), (6, "2009-05-02", "Tokyo"),
                   (7, "2011-05-02", "Moscow"))  # fmt: skip
    found = standing(only(build(told)), "2012-01-01")
    assert found.turn is not None
    assert (found.turn.value, found.turn.basis, len(found.turn.rests_on)) == ("JP", "turns_observed", 3)


def test_two_rounds_in_one_capital_tell_nobodys_turn() -> None:
    told = in_turn((1, "2001-05-02", "Moscow"), (2, "2002-05-02", "Tokyo"), (3, "2003-05-02", "Tokyo"))
    assert standing(only(build(told)), "2004-01-01").turn is None
