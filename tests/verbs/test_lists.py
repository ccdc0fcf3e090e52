"""Lists tell what the record tells, part by part, and are true again as soon as something new is built."""

from itertools import chain
from pathlib import Path

import pytest

from secretariat import verbs
from secretariat.verbs.stretches import LENGTH
from tools import made_up_readings
from tools.made_up import lines, of_many

PAIR = (("JP", ("Japan", "Tokyo")), ("NO", ("Norway", "Oslo")))


@pytest.fixture
def archive(tmp_path: Path) -> verbs.Archive:
    opened = verbs.Archive(tmp_path / "a.db", write=True)
    list(verbs.store(opened, [lines(tmp_path / "a.jsonl", 30, text=of_many), lines(tmp_path / "b.jsonl", 9)]))
    return opened


def word(archive: verbs.Archive, kind: str, one: str, other: str) -> None:
    shelf = verbs.Kept(archive)
    aims = [verbs.at_fact(shelf, fact, None) for fact in (one, other)]
    said = verbs.Word(who="A. Berg", public=True)
    verbs.keep(archive, [verbs.decision(kind, aims[0], said, slot="person", other=aims[1])])  # type: ignore[arg-type]


def test_all_parts_together_are_the_whole_list(archive: verbs.Archive) -> None:
    shelf = verbs.Kept(archive)
    whole = verbs.dialogue_rows(shelf)
    parts = [verbs.dialogue_rows(shelf, verbs.Part(number, 7)) for number in range(1, 6)]
    assert tuple(chain.from_iterable(part.rows for part in parts)) == whole.rows
    assert {(part.of, part.pages) for part in parts} == {(whole.of, 5)}
    assert verbs.dialogue_rows(shelf, verbs.Part(99, 7)).page == 5
    assert {row.id for row in whole.rows} == {one.id for one in verbs.archived_record(archive).dialogues}
    assert [row.last for row in whole.rows] == sorted((row.last for row in whole.rows if row.last), reverse=True)


def test_lists_of_an_archive_are_those_of_its_readings(archive: verbs.Archive) -> None:
    kept, loose = verbs.Kept(archive), verbs.Loose(archive.readings())
    assert verbs.dialogue_rows(kept, parties=["NO"], words="japan") == verbs.dialogue_rows(
        loose, parties=["NO"], words="japan"
    )
    assert verbs.thread_rows(kept) == verbs.thread_rows(loose)
    assert verbs.person_rows(kept, words="ambassador") == verbs.person_rows(loose, words="ambassador")
    assert verbs.finding_rows(kept) == verbs.finding_rows(loose)
    assert verbs.kinds(kept) == verbs.kinds(loose)


def test_people_are_those_of_the_whole_record_whatever_is_said_of_them(archive: verbs.Archive, tmp_path: Path) -> None:
    def same() -> bool:
        verbs.Kept(archive)
        return verbs.people(archive) == verbs.archived_record(archive).people

    assert same()
    yamada, berg, *_ = sorted(verbs.people(archive), key=lambda one: one.party != "JP")
    other = next(one for one in verbs.people(archive) if one.party == yamada.party and one != yamada)
    word(archive, "same", yamada.members[0], other.members[0])
    assert same()
    assert len([one for one in verbs.people(archive) if {*yamada.members, *other.members} == {*one.members}]) == 1
    list(verbs.store(archive, [lines(tmp_path / "c.jsonl", 3, 40)]))
    assert same()
    word(archive, "different", yamada.members[0], other.members[0])
    assert same()
    assert berg.id in {one.id for one in verbs.people(archive)}
    assert verbs.person(archive, yamada.id) == next(one for one in verbs.people(archive) if one.id == yamada.id)


def test_people_are_made_anew_only_where_something_else_is_told_of_them(archive: verbs.Archive) -> None:
    shelf = verbs.Kept(archive)
    aim = verbs.at_fact(shelf, verbs.dialogue_rows(shelf).rows[0].id, None)
    verbs.keep(archive, [verbs.decision("note", aim, verbs.Word(who="A. Berg", public=True), value="looked at")])
    verbs.refresh_some(archive)
    assert not archive.to_build()
    assert not archive.people_to_make()


def test_a_thread_is_found_by_any_of_its_facts(archive: verbs.Archive) -> None:
    shelf = verbs.Kept(archive)
    row = verbs.thread_rows(shelf).rows[0]
    found = verbs.thread(shelf, row.id, "2026-01-01")
    assert found is not None
    assert len(found.told.rows) == found.thread.of == row.milestones
    assert verbs.thread(shelf, found.told.rows[-1].fact, "2026-01-01") == found
    assert verbs.thread(shelf, "nothing.commitments.1.1", "2026-01-01") is None


def test_the_posts_of_a_person_come_some_at_a_time_the_one_held_last_first(tmp_path: Path) -> None:
    with verbs.Archive(tmp_path / "m.db", write=True) as archive:
        archive.add(made_up_readings.document(0, number, *PAIR) for number in range(1_200))
        verbs.Kept(archive)
        row = max(verbs.person_rows(verbs.Kept(archive)).rows, key=lambda one: one.posts[0].times)
        whole = verbs.person(archive, row.id)
        assert whole is not None
        assert len(whole.posts) == row.posts[0].times > LENGTH
        for rows in (7, 150):
            parts = [verbs.leader(archive, row.id, verbs.Part(page, rows)) for page in range(1, 200)]
            found = {one.posts.page: one.posts.rows for one in parts if one}
            assert tuple(chain.from_iterable(found.values())) == whole.posts[::-1]
        assert whole in verbs.people(archive)
