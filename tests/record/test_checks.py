"""What a person is shown to look at: each check finds its case and keeps silent beside it."""

from typing import Any

import pytest
from tell import tells, text

from secretariat.model import Continuity, Mention, Quote, RecordFinding
from secretariat.record import build

SECURITY = "Japan-China Security Dialogue"


def findings(*mentions: Mention, **more: Any) -> list[RecordFinding]:
    stories = [text(f"text {at}", mention, **(more if at == 0 else {})) for at, mention in enumerate(mentions)]
    return list(build(stories).findings)


def codes(*mentions: Mention, **more: Any) -> list[str]:
    return [found.code for found in findings(*mentions, **more)]


def security(ordinal: int | None, when: str, place: str | None = None, **more: Any) -> Mention:
    return tells(SECURITY, "CN JP", when, place, ordinal=ordinal, **more)


def test_two_rounds_with_one_ordinal() -> None:
    assert codes(security(13, "2015-03-19"), security(13, "2016-11-28")) == ["two_rounds_with_one_ordinal"]
    assert codes(security(13, "2015-03-19"), security(14, "2016-11-28")) == []


def test_a_later_ordinal_on_an_earlier_date() -> None:
    assert codes(security(14, "2015-03-19"), security(13, "2016-11-28")) == ["later_ordinal_earlier_date"]


def test_two_accounts_with_two_dates_are_both_kept() -> None:
    (found,) = findings(security(13, "2015-03-19"), security(13, "2015-03-20"))
    assert (found.code, found.values["slot"]) == ("sources_differ", "when")
    assert len(found.passages) == 2


def test_a_plan_for_another_day_is_no_second_account() -> None:
    assert codes(security(13, "2015-03-19"), security(13, "2015-03-12", status="planned")) == []


def test_a_city_and_its_country_do_not_differ() -> None:
    assert codes(security(13, "2015-03-19", "Tokyo"), security(13, "2015-03-19", "Japan")) == []
    assert codes(security(13, "2015-03-19", "Tokyo"), security(13, "2015-03-19", "Osaka")) == ["sources_differ"]


def test_a_host_out_of_turn() -> None:
    turns = (Continuity(kind="rotation", value=("CN", "JP"), evidence=(Quote(0, 1, "x"),)),)
    rounds = security(1, "2015-03-19", host="JP"), security(2, "2016-03-19", host="JP")
    assert codes(*rounds, continuity=turns) == ["host_out_of_turn"]
    assert codes(*rounds) == []


def test_an_ordinal_that_the_count_contradicts() -> None:
    assert codes(security(None, "2011-01-03"), security(None, "2012-01-03"), security(2, "2013-01-03")) == [
        "count_contradicts_ordinal"
    ]


def test_one_head_in_two_places_on_a_day() -> None:
    other = tells("human rights dialogue", "CN US", "2015-03-19", "Washington", heads=["Liu Jianchao/CN"])
    assert codes(security(13, "2015-03-19", "Tokyo", heads=["Liu Jianchao/CN"]), other) == ["head_in_two_places"]


def test_a_round_joined_on_a_year_alone_is_asked_about() -> None:
    assert codes(security(9, "2004-02-05"), security(None, "2004")) == ["joined_on_a_year"]


@pytest.mark.parametrize(("weekday", "expected"), [("Thursday", []), ("Wednesday", ["weekday_missed"])])
def test_a_date_that_misses_its_weekday(weekday: str, expected: list[str]) -> None:
    story = text("told", tells(f"{weekday} {SECURITY}", "CN JP", "2015-03-19"))
    assert [found.code for found in build([story]).findings] == expected
