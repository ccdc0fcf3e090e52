"""The Record that is kept block by block is the one that is built at once, and what is new costs its blocks only."""

from pathlib import Path

import msgspec
import pytest

from secretariat import verbs
from secretariat.model import Reading
from secretariat.record.decide import Decided
from secretariat.record.deliverables import statuses
from secretariat.verbs import blocks, building
from tools import made_up_readings
from tools.made_up import lines, of_many

PAIR = (("JP", ("Japan", "Tokyo")), ("NO", ("Norway", "Oslo")))


@pytest.fixture
def archive(tmp_path: Path) -> verbs.Archive:
    opened = verbs.Archive(tmp_path / "a.db", write=True)
    list(verbs.store(opened, [lines(tmp_path / "a.jsonl", 30, text=of_many)]))
    return opened


def more(archive: verbs.Archive, tmp_path: Path, first: int) -> None:
    list(verbs.store(archive, [lines(tmp_path / f"{first}.jsonl", 1, first, text=of_many)]))


def same(archive: verbs.Archive) -> bool:
    once = verbs.record(archive.readings())
    return msgspec.json.encode(verbs.archived_record(archive)) == msgspec.json.encode(once)


def built_for(archive: verbs.Archive, monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, ...]]:
    """The blocks that are built for what is new."""
    seen: list[tuple[str, ...]] = []
    before = blocks.built

    def watched(parties: tuple[str, ...], readings: list[Reading], decided: Decided) -> object:
        seen.append(parties)
        return before(parties, readings, decided)

    monkeypatch.setattr(building, "built", watched)
    verbs.archived_record(archive)
    monkeypatch.setattr(building, "built", before)
    return seen


def test_a_new_document_builds_its_own_block_anew(
    archive: verbs.Archive, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert len(built_for(archive, monkeypatch)) == len(archive.blocks())
    assert built_for(archive, monkeypatch) == []
    more(archive, tmp_path, 1984)  # of a dialogue that is there
    (block,) = built_for(archive, monkeypatch)
    assert block in archive.blocks()
    assert same(archive)


def test_a_text_that_changes_builds_the_block_that_it_left(archive: verbs.Archive, tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(of_many(3))
    list(verbs.store(archive, [page]))
    assert same(archive)
    page.write_text(of_many(4))
    list(verbs.store(archive, [page]))
    assert same(archive)


def test_a_decision_builds_the_block_of_its_text(archive: verbs.Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    record = verbs.archived_record(archive)
    shelf = verbs.Kept(archive)
    held = record.dialogues[0].rounds[0]
    (aim,) = verbs.at_round(shelf, held, "place")
    word = verbs.Word(who="A. Berg", public=True)
    said = verbs.decision("correct", aim, word, slot="place", value="Bergen")
    verbs.keep(archive, [said])
    assert built_for(archive, monkeypatch) == [record.dialogues[0].parties]
    found = verbs.round_by(archive, held.members[0])
    assert found is not None
    assert found[1].place == "Bergen"
    verbs.keep(archive, [verbs.retraction(archive, said.id[:6], word)])
    assert built_for(archive, monkeypatch) == [record.dialogues[0].parties]
    assert same(archive)


def test_whoever_is_stopped_midway_goes_on_there(archive: verbs.Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    before, done = blocks.built, 0

    def stopped(parties: tuple[str, ...], readings: list[Reading], decided: Decided) -> object:
        nonlocal done
        done += 1
        if done > 20:
            raise KeyboardInterrupt
        return before(parties, readings, decided)

    monkeypatch.setattr(building, "built", stopped)
    with pytest.raises(KeyboardInterrupt):
        verbs.archived_record(archive)
    monkeypatch.setattr(building, "built", before)
    assert 0 < len(archive.to_build()) < 30
    assert same(archive)


def test_other_rules_build_all_anew(archive: verbs.Archive, monkeypatch: pytest.MonkeyPatch) -> None:
    verbs.archived_record(archive)
    monkeypatch.setattr(building, "RULES", blocks.RULES + 1)
    assert len(built_for(archive, monkeypatch)) == len(archive.blocks())


def test_a_shelf_of_an_archive_tells_what_a_shelf_of_its_readings_tells(archive: verbs.Archive) -> None:
    kept, loose = verbs.Kept(archive), verbs.Loose(archive.readings())
    assert kept.lines() == loose.lines()
    for line in kept.lines()[:5]:
        one, other = (s.dialogue(line.parties, line.id) for s in (kept, loose))
        assert one == other
        assert one is not None
        assert kept.agreed(one) == loose.agreed(one)
        assert kept.followed(line.parties) == loose.followed(line.parties)
        assert kept.record(line.parties) == loose.record(line.parties)
    then = verbs.Kept(archive, as_of="1991"), verbs.Loose(archive.readings(), as_of="1991")
    for parties in kept.blocks()[:5]:
        assert then[0].record(parties) == then[1].record(parties)


def test_a_reading_that_is_not_stored_counts_for_one_question(archive: verbs.Archive, tmp_path: Path) -> None:
    source = lines(tmp_path / "new.jsonl", 1, 1984, text=of_many)
    (fresh,) = (item for item in verbs.read([source]) if isinstance(item, Reading))
    news = verbs.new(verbs.Kept(archive, extra=[fresh]), fresh)
    assert [line.code for line in news.lines][:1] == ["round"]
    assert archive.documents(fresh.document.id) == []


def test_a_status_told_of_one_dialogue_is_that_of_all_that_is_known(tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "m.db", write=True) as archive:
        archive.add(made_up_readings.document(0, number, *PAIR) for number in range(490))
        shelf, largest = verbs.Kept(archive), ("JP", "NO")
        assert len(shelf.lines_of(largest)) == 3
        followed, record = shelf.followed(largest), shelf.record(largest)
        for day in ("1955-01-01", "1990-06", "2026"):
            whole = {one.fact: one for one in statuses(followed.promises, record, followed.threads, day)}
            for dialogue in record.dialogues:
                for one in verbs.past(shelf, dialogue, day).deliverables:
                    assert one == whole[one.fact]
                assert verbs.threads(shelf, day, dialogue).done.items() <= whole.items()
