"""One thing through texts, and what the archive shows of what was said to be done."""

import time

import pytest
from msgspec.structs import replace
from tell import intends, said, tells, text

from secretariat.model import Contact, Quote, Reading, Reference
from secretariat.record import build
from secretariat.record.asks import asks
from secretariat.record.deliverables import deliverables
from secretariat.record.promises import Deliverable
from secretariat.record.threads import Thread, threads
from secretariat.words.catalogue import catalogue

SECURITY = "Japan-China Security Dialogue"
TALKS = "Japan-Russia Counter-Terrorism Consultations"


def hotline() -> list[Reading]:
    line = Reference(kind="channel", name="hotline", evidence=(Quote(7, 14, "hotline"),))
    used = Contact(
        id="contact:1",
        kind="phone",
        parties=("CN", "JP"),
        when="2023-05-16",
        evidence=(Quote(1, 40, "the ministers' first call over the hotline"),),
    )
    return [
        text(
            "Beijing's",
            tells(SECURITY, "CN JP", "2023-02-22", "Tokyo", ordinal=17),
            commitments=(intends("CN JP", "establish", "to start the hotline", urgency="as soon as possible"),),
            by="CN",
        ),
        text(
            "Tokyo's",
            tells(SECURITY, "CN JP", "2023-02-22", "Tokyo", ordinal=17),
            commitments=(intends("CN JP", "establish", "the hotline may start in spring", due="2023-21"),),
            by="JP",
        ),
        text(
            "opened",
            statements=(said("CN JP", "state", "the hotline was opened", at=None, told_by="JP"),),
            references=(line,),
            published="2023-03-31",
        ),
        text("used", contacts=(used,), published="2023-05-17"),
    ]


def thread(readings: list[Reading]) -> Thread:
    (found,) = threads(readings, build(readings))
    return found


def statuses(readings: list[Reading], day: str) -> dict[str, Deliverable]:
    record = build(readings)
    return {d.document: d for d in deliverables(readings, record, threads(readings, record), day)}


def test_one_thread_from_agreed_to_first_used() -> None:
    told = {(m.stage, m.when, m.due or m.urgency) for m in thread(hotline()).milestones if m.stage != "named"}
    assert told == {
        ("agreed", "2023-02-22", "as soon as possible"),
        ("agreed", "2023-02-22", "2023-21"),
        ("in_operation", "2023-03-31", None),
        ("first_used", "2023-05-16", None),
    }


def test_a_thing_without_a_fixed_name_is_known_by_words_near_each_other() -> None:
    told = [
        Reference(kind="channel", name=name, evidence=(Quote(at, at + len(name), name),))
        for at, name in enumerate(("mechanism for crises at sea and in the air", "mechanism on fisheries at sea"))
    ]
    named = text("story", tells(SECURITY, "CN JP", "2015-03"), references=tuple(told))
    again = text("later", tells(SECURITY, "CN JP", "2016-03"), references=tuple(told))
    readings = [named, again]
    found = {thread.name: len(thread.milestones) for thread in threads(readings, build(readings))}
    assert found == {"maritime and air liaison mechanism": 2, "mechanism on fisheries at sea": 2}


def test_each_account_of_when_is_kept_and_both_are_realised() -> None:
    found = statuses(hotline(), "2024-01-01")
    assert {d.status.outcome for d in found.values()} == {"realised"}
    assert {d.status.when for d in found.values()} == {"2023-03-31"}


def test_what_is_known_from_its_use_alone_is_late_for_nobody() -> None:
    beijing, tokyo, _, _ = hotline()
    call = Contact(
        id="contact:1",
        kind="phone",
        parties=("CN", "JP"),
        when="2024-05-16",
        evidence=(Quote(1, 40, "the ministers' first call over the hotline"),),
    )
    line = Reference(kind="channel", name="hotline", evidence=(Quote(7, 14, "hotline"),))
    used = text("used", contacts=(call,), references=(line,), published="2024-05-17", by="JP")
    assert statuses([beijing, tokyo, used], "2025-01-01")["Tokyo's"].status.outcome == "reported_done"


def test_before_it_was_done_the_window_is_not_over() -> None:
    assert statuses(hotline(), "2023-03-01")["Tokyo's"].status.outcome == "window_not_over"


def next_round() -> list[Reading]:
    return [
        text(
            "first",
            tells(TALKS, "JP RU", "2002-11-13", "Tokyo", ordinal=1),
            tells(TALKS, "JP RU", "2003", "Russian Federation", ordinal=2, role="next", status="planned"),
            commitments=(intends("JP RU", "next_round", "the next round next year", due="2003"),),
            published="2002-11-15",
            by="JP RU",
        )
    ]


def test_a_window_that_passed_says_what_was_read_and_blames_nobody() -> None:
    found = statuses(next_round(), "2012-01-01")["first"].status
    assert (found.outcome, found.latest) == ("window_passed_no_account", "first")
    assert [(r.documents, r.years) for r in found.read] == [(1, ("2002",))]


def test_an_announcement_of_a_round_is_not_of_the_one_after_it() -> None:
    notice = text(
        "notice",
        tells(TALKS, "JP RU", "2003-06", "Moscow", ordinal=2, status="planned"),
        commitments=(intends("JP RU", "next_round", "Japan and Russia are to hold talks in June", due="2003-06"),),
    )
    assert statuses([notice], "2004-01-01") == {}


def test_that_a_round_is_to_be_held_is_not_said_at_the_round() -> None:
    planned = tells(TALKS, "JP RU", "2015-03-19", ordinal=2, status="planned")
    told = (intends("JP RU", "next_round", "the envoy is to hold talks", due="2015-03"),)
    said_then = (intends("JP RU", "next_round", "to meet again in 2016", due="2016"),)
    held = text("readout", tells(TALKS, "JP RU", "2015-03-19", ordinal=2), by="JP", commitments=said_then)
    (found,) = build([text("notice", planned, commitments=told, published="2015-03-05"), held]).dialogues[0].rounds
    assert [address.split(".")[0] for address in found.commitments] == [held.document.text_id]


def test_a_meeting_before_a_round_is_not_its_next_one() -> None:
    notice = text(
        "notice",
        tells(TALKS, "JP RU", "2003-06-23", "Moscow", ordinal=2, status="planned"),
        commitments=(intends("JP RU", "next_round", "a separate meeting on Sunday", due="2003-06-22"),),
        published="2003-06-20",
    )
    assert statuses([notice], "2012-01-01") == {}


@pytest.mark.parametrize("table", ["outcome", "stage", "standing", "observed", "finding"])
def test_no_word_for_what_was_found_says_that_somebody_failed(table: str) -> None:
    shown = [words for (context, _), forms in catalogue("en").forms.items() if context == table for words in forms]
    assert shown
    accusing = ("fail", "overdue", "broke", "breach", "missed", "delay", "late ", "neglect", "violat")
    assert not [words for words in shown if any(word in words.casefold() for word in accusing)]


def test_a_round_held_where_and_when_it_was_said_realises_it() -> None:
    second = text("second", tells(TALKS, "JP RU", "2003-06-23/2003-06-24", "Moscow", ordinal=2), by="JP RU")
    found = statuses([*next_round(), second], "2012-01-01")["first"].status
    assert (found.outcome, found.when, found.place_as_said) == ("realised", "2003-06-23/2003-06-24", True)
    assert [p.document for p in found.passages] == ["second"]


def test_a_later_round_is_realised_after_the_stated_time() -> None:
    second = text("second", tells(TALKS, "JP RU", "2004-06-23", "Moscow", ordinal=2))
    assert statuses([*next_round(), second], "2012-01-01")["first"].status.outcome == "realised_after_stated_time"


def test_a_later_number_alone_does_not_tell_when_the_next_was_held() -> None:
    fourth = text("fourth", tells(TALKS, "JP RU", "2012-09-11", "Tokyo", ordinal=4))
    assert statuses([*next_round(), fourth], "2013-01-01")["first"].status.outcome == "window_passed_no_account"


def test_a_later_round_without_a_number_makes_none_late() -> None:
    unnumbered = text("unnumbered", tells(TALKS, "JP RU", "2005-06-23", "Moscow"))
    assert statuses([*next_round(), unnumbered], "2012-01-01")["first"].status.outcome == "window_passed_no_account"


def test_a_general_intention_has_no_status() -> None:
    general = text(
        "readout",
        tells(SECURITY, "CN JP", "2023-02-22"),
        commitments=(intends("CN JP", "cooperate", "to enhance cooperation", nature="general"),),
    )
    assert statuses([general], "2024-01-01") == {}


def test_asks_are_followed_over_rounds() -> None:
    words = "correct its wrongdoings on Taiwan", "respect its commitments on the Taiwan question"
    urged = [said("CN", act, one, to="JP") for act, one in zip(("urge", "call_for"), words, strict=True)]
    readings = [
        text("one", tells(SECURITY, "CN JP", "2015-03-19"), statements=(urged[0],), by="CN"),
        text("two", tells(SECURITY, "CN JP", "2019-02-01"), statements=(urged[1],), by="CN"),
        text("three", tells(SECURITY, "CN JP", "2023-02-22"), statements=(said("CN", "state", "good"),), by="CN"),
    ]
    record = build(readings)
    (ask,) = asks(readings, record.dialogues[0], "CN")
    assert (ask.first, ask.last, ask.rounds, ask.to) == ("2015-03-19", "2019-02-01", 2, ("JP",))
    assert ask.not_in == (record.dialogues[0].rounds[-1].id,)
    assert asks(readings, record.dialogues[0], "JP") == ()


CURRICULUM = (
    "urged the Japanese side to correct its view of history, to keep its promises on peaceful development and to work "
    "for a steady relationship on security"
)


def asked_by_china(*words: str, to: str | None = "JP") -> list[list[str]]:
    """What China asked at rounds a year apart, in these words: which of them are taken as one ask."""
    readings = [
        text(
            str(2010 + at),
            tells(SECURITY, "CN JP", f"{2010 + at}-03-19"),
            statements=(said("CN", "urge", one, to=to),),
            by="CN",
        )
        for at, one in enumerate(words)
    ]
    record = build(readings)
    found = asks(readings, record.dialogues[0], "CN")
    return [[asked.evidence[0].quote for asked in ask.said] for ask in found]


def test_an_ask_goes_with_the_one_that_it_is_most_like() -> None:
    security = "called for a steady relationship on security"
    history = "urged Japan to correct its view of history and to keep its promises on peaceful development"
    assert asked_by_china(security, history, CURRICULUM) == [[security], [history, CURRICULUM]]


def test_a_word_in_common_does_not_make_two_asks_one() -> None:
    assert len(asked_by_china("hoped for a frank exchange", "urged a full exchange of prisoners")) == 2


def test_whom_a_text_does_not_say_was_asked_is_not_said() -> None:
    readings = [text("one", tells(SECURITY, "CN JP", "2015-03-19"), statements=(said("CN", "urge", "to act"),))]
    (ask,) = asks(readings, build(readings).dialogues[0], "CN")
    assert ask.to == ()


def test_a_thing_is_named_at_the_round_that_its_text_is_about_whatever_date_the_thing_has() -> None:
    reference = Reference(kind="fund", name="Polar Fund", when="1998", evidence=(Quote(9, 13, "fund"),))
    agreed = intends("CN JP", "fund", "to enlarge the Polar Fund")
    reading = text("one", tells(SECURITY, "CN JP", "2015-03-19"), commitments=(agreed,), references=(reference,))
    record = build([reading])
    (thread,) = threads([reading], record)
    assert {m.when for m in thread.milestones} == {"2015-03-19"}
    assert {m.round for m in thread.milestones} == {record.dialogues[0].rounds[0].id}


def test_a_title_of_ten_megabytes_keeps_nobody_waiting() -> None:
    told = hotline()
    long = replace(told[0], document=replace(told[0].document, title="x" * 10_000_000))
    started = time.process_time()
    assert threads([long, *told[1:]], build([long, *told[1:]]))
    assert time.process_time() - started < 2
