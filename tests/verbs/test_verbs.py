"""The verbs: from files to readings, to an archive, to the record; the same whichever way they are taken."""

from pathlib import Path

import msgspec
import pytest

from secretariat import verbs
from secretariat.model import Decision, Reading
from tools.made_up import lines


@pytest.fixture
def source(tmp_path: Path) -> Path:
    return lines(tmp_path / "a.jsonl", 24)


def readings(path: Path) -> list[Reading]:
    return [item for item in verbs.read([path]) if isinstance(item, Reading)]


def encoded(value: object) -> bytes:
    return msgspec.json.encode(value)


def test_every_verb_can_be_imported() -> None:
    assert sorted(verbs.__all__, key=lambda n: (n[0].islower(), n)) == verbs.__all__
    assert all(hasattr(verbs, name) for name in verbs.__all__)
    assert not hasattr(verbs, "nothing")


def test_reading_tells_how_far_it_is(source: Path) -> None:
    told: list[tuple[int, int | None]] = []
    list(verbs.read([source], progress=lambda done, total: told.append((done, total))))
    assert told[-1] == (24, 24)


def test_the_archive_gives_the_record_that_the_readings_give(source: Path, tmp_path: Path) -> None:
    (tmp_path / "copy.txt").write_text(next(iter(readings(source))).document.title or "x")
    with verbs.Archive(tmp_path / "a.db", write=True) as archive:
        list(verbs.store(archive, [source, tmp_path / "copy.txt"]))
        built = verbs.archived_record(archive)
        assert built.dialogues
        assert encoded(built) == encoded(verbs.record(archive.readings()))
        assert encoded(verbs.archived_record(archive)) == encoded(built)
        then = verbs.archived_record(archive, as_of="2000")
        assert encoded(then) == encoded(verbs.record(archive.readings(), as_of="2000"))
        assert encoded(then) != encoded(built)


def test_one_by_one_and_at_once_are_the_same(source: Path, tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "once.db", write=True) as once, verbs.Archive(tmp_path / "by.db", write=True) as by:
        list(verbs.store(once, [source]))
        for line in reversed(source.read_bytes().splitlines()):
            (tmp_path / "one.jsonl").write_bytes(line)
            list(verbs.store(by, [tmp_path / "one.jsonl"]))
        assert encoded(verbs.archived_record(once)) == encoded(verbs.archived_record(by))


def test_a_decision_counts_in_the_archived_record(source: Path, tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "a.db", write=True) as archive:
        list(verbs.store(archive, [source]))
        before = verbs.archived_record(archive)
        held = before.dialogues[0].rounds[0]
        archive.decide(
            Decision(id="1", kind="correct", fact=held.members[0], slot="place", seen=held.place, value="Bergen",
                     who="A. Berg", when="2026-01-01T00:00:00Z")
        )  # fmt: skip
        assert encoded(verbs.archived_record(archive)) == encoded(before)  # it is private until somebody says otherwise
        after = verbs.archived_record(archive, decisions=archive.decisions())
        assert encoded(after) == encoded(verbs.record(archive.readings(), archive.decisions()))
        assert encoded(after) != encoded(before)


def test_whoever_stops_keeps_what_was_handed_on(source: Path, tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "a.db", write=True) as archive:
        items = verbs.store(archive, [source])
        next(items)
        items.close()  # type: ignore[attr-defined]
        assert archive.counts()["documents"] > 0
        again = [item for item in verbs.store(archive, [source]) if isinstance(item, verbs.Stored)]
        assert len(again) == 24
        assert sum(not item.new for item in again) > 0
        assert archive.counts()["documents"] == 24


def test_finding_what_people_mean(source: Path, tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "a.db", write=True) as archive:
        list(verbs.store(archive, [source]))
        (found,) = verbs.matching(archive, "japan norway cyber")
        assert verbs.matching(archive, found.id) == [found]
        assert verbs.matching(archive, "nobody's dialogue") == []
        dialogue = verbs.dialogue(archive, found.id)
        assert dialogue is not None
        held = dialogue.rounds[1]
        assert held.ordinal is not None
        assert verbs.numbered(dialogue, held.ordinal) == [held]
        assert verbs.round_by(archive, held.members[0]) == (dialogue, held)
        assert verbs.round_by(archive, "nothing.rounds.0.1") is None
        assert [person.name for person in verbs.persons(archive, "yamada")] == ["Taro Yamada"]
        hits = verbs.search(archive, '"direct telephone line"', in_dialogue="cyber", party="JP", limit=100)
        assert len(hits) == found.rounds or hits
        assert verbs.party("Norway") == "NO"
        assert verbs.party("no") == "NO"
        assert verbs.party("Atlantis") is None


def test_all_is_read_again_by_a_new_lexicon(source: Path, tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "a.db", write=True) as archive:
        list(verbs.store(archive, [source]))
        assert verbs.reread(archive) == 0
        (number,) = archive.unread(99, "")[:1]
        assert archive.version(number).document.id == "R00000"
