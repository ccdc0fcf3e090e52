"""Floors rise and never fall; the examples read, and come together, as they are pinned to."""

import tomllib

import pytest

from secretariat.evaluate.tally import Tally
from tools import pin
from tools.gate import FLOORS, Floor, Row, dump, load, table, updated

HEADS = ("examples", "heads")
OLD = {HEADS: Floor(0.90, 0.92, "f1", "as measured")}


def _row(hit: int, of: int = 100) -> Row:
    return Row(*HEADS, Tally(hit=hit, gold=of, read=of), OLD[HEADS])


def test_a_better_figure_raises_its_floor() -> None:
    assert updated(OLD, [_row(97)], None)[HEADS].floor == 0.95


def test_a_worse_figure_never_lowers_it() -> None:
    assert updated(OLD, [_row(80)], None) == OLD
    assert _row(80).fails


def test_a_person_may_lower_it_and_says_why() -> None:
    lowered = updated(OLD, [_row(80)], "the gold of 013 was wrong")[HEADS]
    assert lowered.floor == 0.78
    assert "the gold of 013 was wrong" in lowered.reason


def test_a_figure_on_its_floor_passes() -> None:
    assert not _row(90).fails


def test_no_floor_is_set_on_a_handful_of_facts() -> None:
    assert updated({}, [_row(3, of=3)], None) == {}


def test_a_perfect_figure_has_no_slack() -> None:
    assert updated({}, [_row(100)], None)[HEADS].floor == 1


def test_the_file_of_floors_can_be_read_back() -> None:
    floors = {HEADS: Floor(0.9, 0.92, "f1", 'he said "why"'), ("seeds", "slot.when"): Floor(1.0, 1.0, "recall", "x")}
    read = {(c, k): Floor(**f) for c, kinds in tomllib.loads(dump(floors)).items() for k, f in kinds.items()}
    assert read == floors


def test_every_floor_has_its_reason() -> None:
    assert load(FLOORS)
    assert all(floor.reason and floor.figure in ("f1", "recall") for floor in load(FLOORS).values())


def test_the_table_fits_a_terminal() -> None:
    assert all(len(line) <= 80 for line in table([_row(80)], misses=False))


def test_the_examples_read_and_come_together_as_they_are_pinned_to() -> None:
    advice = pin.advice(pin.pinned(), pin.measured())
    if advice:
        pytest.fail(advice, pytrace=False)


def test_a_changed_reading_asks_for_a_new_number() -> None:
    old, new = pin.Pin(4, {"a": "1", "b": "2"}, 0, {}), pin.Pin(4, {"a": "1", "b": "3"}, 0, {})
    assert "raise READER" in (pin.advice(old, new) or "")
    assert "make pin" in (pin.advice(old, new._replace(reader=5)) or "")
    assert pin.advice(new, new) is None


def test_a_changed_record_asks_for_a_new_number() -> None:
    old, new = pin.Pin(4, {}, 2, {"CN|JP": "1"}), pin.Pin(4, {}, 2, {"CN|JP": "3"})
    assert "raise RULES" in (pin.advice(old, new) or "")
    assert "make pin" in (pin.advice(old, new._replace(rules=3)) or "")
    assert pin.advice(new, new) is None


def test_the_pin_holds_all_that_an_archive_keeps_of_a_block() -> None:
    assert {"CN|JP", "JP|RU"} <= pin.records().keys()
    assert pin.records() == pin.records()
