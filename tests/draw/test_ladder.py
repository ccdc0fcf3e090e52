"""The ladder of a thread: a hotline from "as soon as possible" to first used."""

from secretariat.draw import Ladder, ladder_picture, ladder_table
from secretariat.draw import ladder_of as ladder_of_steps
from secretariat.model import Quote
from secretariat.record.steps import steps_of
from secretariat.record.threads import Milestone, Thread
from tests.draw.drawn import parts, wording, words_in


def _told(stage: str, when: str | None, account: str = "", **more: str) -> Milestone:
    document = f"{stage} {when} {account}"
    return Milestone(
        stage=stage, when=when, fact=document, document=document, by=("CN", "JP"), according_to=tuple(account.split()),
        evidence=(Quote(0, 1, "x"),), **more,
    )  # fmt: skip


HOTLINE = Thread(
    id="t",
    name="direct telephone line",
    parties=("CN", "JP"),
    thing="hotline",
    part_of=None,
    milestones=(
        _told("named", "2018"),
        _told("agreed", "2019-05-10", "JP", urgency="as soon as possible"),
        _told("restated", "2023-02-22", "CN", urgency="as soon as possible"),
        _told("restated", "2023-02-22", "JP", due="2023-21"),
        _told("in_operation", "2023-03-31", "CN"),
        _told("in_operation", "2023-03-31", "JP"),
        _told("first_used", "2023-05-16"),
    ),
)


def ladder_of(thread: Thread) -> Ladder:
    return ladder_of_steps(thread.name, thread.parties, steps_of(thread.milestones), lambda fact: f"/{fact}")


def test_steps_in_the_order_of_time_with_all_accounts_of_each() -> None:
    steps = ladder_of(HOTLINE).steps
    assert [(s.stage, s.accounts, s.times) for s in steps] == [
        ("agreed", ("JP",), 1),
        ("restated", ("CN",), 1),
        ("restated", ("JP",), 1),
        ("in_operation", ("CN", "JP"), 2),
        ("first_used", (), 1),
    ]
    assert steps[0].first == "/agreed 2019-05-10 JP"


def test_a_thing_that_is_only_named_keeps_its_steps() -> None:
    only = Thread(id="t", name="fund", parties=(), thing="f", part_of=None, milestones=(_told("named", "2018"),))
    assert [s.stage for s in ladder_of(only).steps] == ["named"]


def test_to_agree_again_is_no_further() -> None:
    picture = ladder_picture(ladder_of(HOTLINE), wording())
    stages = ["first used", "in operation", "agreed / restated"]
    assert [one for one in words_in(picture) if one in stages] == stages


def test_each_step_says_when_and_for_when() -> None:
    picture = ladder_picture(ladder_of(HOTLINE), wording())
    assert {"10 May 2019, “as soon as possible”", "22 February 2023, due spring 2023", "16 May 2023"} <= set(
        words_in(picture)
    )
    assert next(part.says for part in parts(picture.items)) == (
        "agreed, 10 May 2019, “as soon as possible”, by the account of Japan"
    )


def test_steps_without_a_date_stand_in_the_table_alone() -> None:
    told = Thread(id="t", name="line", parties=(), thing="l", part_of=None, milestones=(_told("agreed", None),))
    ladder = ladder_of(told)
    assert "1 without a date" in ladder_picture(ladder, wording()).about
    assert ladder_table(ladder, wording()).rows == (("agreed", "", "", "", "told by the press", "1"),)
