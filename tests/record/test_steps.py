"""Steps of a thread: what several passages say of one time is one step."""

from secretariat.record.steps import steps_of
from secretariat.record.threads import Milestone


def _told(stage: str, when: str | None, account: str = "", due: str | None = None) -> Milestone:
    name = f"{stage} {when} {account}"
    return Milestone(
        stage=stage, when=when, fact=name, document=name, by=("CN", "JP"), according_to=tuple(account.split()), due=due
    )


def test_two_accounts_of_one_time_are_one_step_that_leads_to_the_first() -> None:
    steps = steps_of((_told("agreed", "2019-05-10", "JP"), _told("agreed", "2019-05-10", "CN")))
    assert [(s.stage, s.accounts, s.times, s.first) for s in steps] == [
        ("agreed", ("CN", "JP"), 2, "agreed 2019-05-10 JP")
    ]


def test_another_time_stated_is_another_step() -> None:
    assert len(steps_of((_told("agreed", "2019", "JP"), _told("agreed", "2019", "CN", "2020")))) == 2


def test_steps_stand_in_the_order_of_time_those_without_one_last() -> None:
    steps = steps_of(
        (_told("used", None), _told("first_used", "2023"), _told("agreed", "2023"), _told("wished", "2001"))
    )
    assert [s.stage for s in steps] == ["wished", "agreed", "first_used", "used"]


def test_that_it_is_only_named_is_a_step_where_nothing_else_is_told() -> None:
    assert [s.stage for s in steps_of((_told("named", "2018"),))] == ["named"]
    assert [s.stage for s in steps_of((_told("named", "2018"), _told("agreed", "2019")))] == ["agreed"]
