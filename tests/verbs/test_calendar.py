"""The calendar over several exports: read by two parsers, uids that last, what is gone stays as cancelled."""

from datetime import date
from pathlib import Path
from typing import Any

import icalendar
import msgspec
import pytest
import vobject

from secretariat import verbs

NAME = "Japan-Norway Security Dialogue"
CANARY = "2031-05-03"


def document(number: int, when: str, place: str, held: bool = True) -> dict[str, str]:
    ordinal = f"{number}th"
    verb = "was held" if held else "will be held"
    title = f"The {ordinal} {NAME}"
    return {
        "id": f"{number}-{'held' if held else 'notice'}",
        "title": title,
        "publisher": "MOFA Japan",
        "published": when if held else f"{int(when[:4]) - 1}-12-01",
        "text": f"{title}\n\nThe {ordinal} {NAME} {verb} in {place} on {date.fromisoformat(when):%B %-d, %Y}.",
    }


def add(archive: Path, *documents: dict[str, str]) -> None:
    file = archive.with_suffix(f".{documents[0]['id']}.jsonl")
    file.write_bytes(b"".join(msgspec.json.encode(one) + b"\n" for one in documents))
    with verbs.Archive(archive, write=True) as opened:
        assert not [item for item in verbs.store(opened, [str(file)]) if isinstance(item, verbs.Problem)]


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    path = tmp_path / "archive.db"
    held = (document(14, "2020-03-02", "Oslo"), document(15, "2021-03-01", "Tokyo"), document(16, "2022-03-01", "Oslo"))
    add(path, *held, document(17, "2023-03-01", "Tokyo", held=False))
    return path


def exported(archive: Path, day: str, *, internal: bool = False) -> dict[str, Any]:
    with verbs.Archive(archive) as opened:
        made = verbs.calendar(opened, None, day, internal=internal)
    events = {str(e["uid"]): e for e in icalendar.Calendar.from_ical(made).walk("VEVENT")}
    other = vobject.readOne(made.decode())
    assert {event.uid.value for event in other.vevent_list} == set(events)
    for event in other.vevent_list:
        assert event.dtend.value > event.dtstart.value
    return events


def summaries(events: dict[str, Any]) -> dict[str, tuple[str, int, str]]:
    return {uid: (str(e["summary"]), int(e["sequence"]), str(e["status"])) for uid, e in events.items()}


def uid_of(events: dict[str, Any], words: str) -> str:
    (found,) = [uid for uid, event in events.items() if words in str(event["summary"])]
    return found


def test_three_exports_keep_uids_and_a_change_raises_its_sequence(archive: Path) -> None:
    first = exported(archive, "2022-12-15")
    again = exported(archive, "2022-12-15")
    assert summaries(first) == summaries(again)
    announced = uid_of(first, "17th")
    assert first[announced]["status"] == "TENTATIVE"
    assert (first[announced].decoded("dtstart"), first[announced].decoded("dtend")) == (
        date(2023, 3, 1), date(2023, 3, 2),
    )  # fmt: skip
    add(archive, document(17, "2023-03-01", "Tokyo"))
    third = exported(archive, "2023-03-05")
    assert set(first) <= set(third)
    assert (third[announced]["status"], int(third[announced]["sequence"])) == ("CONFIRMED", 1)
    unchanged = uid_of(third, "16th (")
    assert int(third[unchanged]["sequence"]) == 0


def test_the_span_of_the_next_is_tentative_all_day_and_stays_as_cancelled_once_it_is_over(archive: Path) -> None:
    add(archive, document(17, "2023-03-01", "Tokyo"))
    first = exported(archive, "2023-06-01")
    span = uid_of(first, "usual interval")
    assert first[span]["status"] == "TENTATIVE"
    assert first[span]["transp"] == "TRANSPARENT"
    assert first[span].decoded("dtstart").day == 1
    assert first[span].decoded("dtend").day == 1
    add(archive, document(18, "2024-02-01", "Oslo"))
    later = exported(archive, "2024-02-02")
    assert (later[span]["status"], int(later[span]["sequence"])) == ("CANCELLED", 1)
    assert summaries(exported(archive, "2024-02-02"))[span] == summaries(later)[span]


def test_an_entered_round_is_in_the_internal_calendar_alone(archive: Path, tmp_path: Path) -> None:
    with verbs.Archive(archive) as opened:
        asked = verbs.Kept(opened, private=True)
        aim = verbs.at_dialogue(asked, verbs.dialogue_meant(asked, [NAME]))
        made = verbs.decision("enter", aim, verbs.Word(who="Desk"), slot="next_round", value=CANARY)
    with verbs.Archive(archive, write=True) as opened:
        verbs.keep(opened, [made])
    internal = exported(archive, "2022-12-15", internal=True)
    assert [e for e in internal.values() if e.decoded("dtstart") == date.fromisoformat(CANARY)]
    public = exported(archive, "2022-12-15")
    assert not [e for e in public.values() if e.decoded("dtstart") == date.fromisoformat(CANARY)]
    with verbs.Archive(archive) as opened:
        files = verbs.export(opened, tmp_path / "package")
    held = b"".join((tmp_path / "package" / name).read_bytes() for name in files)
    assert CANARY.encode() not in held
    assert b'"private ' not in (tmp_path / "package" / "ledger.jsonl").read_bytes()


def test_what_falls_when_and_whose_turn(archive: Path) -> None:
    with verbs.Archive(archive) as opened:
        asked = verbs.Kept(opened)
        found = verbs.due(asked, asked.lines(), "2022-12-15")
    assert [(one.kind, one.first, one.turn) for one in found] == [("round", "2023-03-01", ("JP",))]
