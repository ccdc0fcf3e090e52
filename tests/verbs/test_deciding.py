"""What people decide holds after another reading, a rebuild, and a way to another desk; what is private stays."""

from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from secretariat import verbs
from secretariat.model import Decision, Quote, Reading, Record, Round
from tools.made_up import lines

CANARY = "CANARY-7f3a"
WORD = verbs.Word(who="A. Berg", why="seen in the file", public=True)
Shown = Callable[[Record], object]


def of(record: Record, label: str) -> list[Round]:
    return [r for d in record.dialogues for r in d.rounds if any(s.document == label for s in r.sources)]


def slot(name: str, label: str = "R00002") -> Shown:
    def shown(record: Record) -> object:
        (held,) = (r for r in of(record, label) if any(s.role == "subject" for s in r.sources if s.document == label))
        return [(v.value, v.basis) for v in held.slots.get(name, ())[:1]]

    return shown


def accepted(record: Record) -> object:
    return [v.value for r in of(record, "R00002") for v in r.slots.get("ordinal", ()) if v.accepted]


def dialogues(record: Record) -> object:
    return sorted(len(d.rounds) for d in record.dialogues)


def remarks(record: Record) -> object:
    return [(r.kind, r.text) for r in record.remarks]


def planned(record: Record) -> object:
    return [r.when for d in record.dialogues for r in d.rounds if r.slots["status"][0].basis == "entered"]


def answers(record: Record) -> object:
    return [p.answer for p in record.proposals if p.answer]


def mention(archive: verbs.Archive, label: str) -> verbs.Aim:
    shelf = verbs.Kept(archive)
    reading = verbs.document_meant(shelf, label)
    at = reading.rounds[0].evidence[0].start
    return verbs.at_fact(shelf, f"{reading.document.text_id}.rounds.{at}.1", None)


def value(archive: verbs.Archive, label: str, name: str) -> verbs.Aim:
    return verbs.at_fact(verbs.Kept(archive), mention(archive, label).fact, name)


def make(archive: verbs.Archive, kind: str, word: verbs.Word = WORD) -> tuple[Decision, Shown]:
    """A decision of one kind, and what it changes."""
    one, other = mention(archive, "R00002"), mention(archive, "R00003")
    said = {
        "accept": (value(archive, "R00002", "ordinal"), {"slot": "ordinal"}, accepted),
        "reject": (value(archive, "R00003", "place"), {"slot": "place"}, slot("place", "R00003")),
        "correct": (value(archive, "R00002", "place"), {"slot": "place", "value": "Bergen"}, slot("place")),
        "add": (value(archive, "R00002", "host"), {"slot": "host", "value": "NO"}, slot("host")),
        "same": (one, {"slot": "dialogue", "other": other}, dialogues),
        "different": (one, {"slot": "round", "other": mention(archive, "copy")}, dialogues),
        "unsure": (mention(archive, "alike"), {"slot": "dialogue", "other": one}, answers),
        "enter": (one, {"slot": "next_round", "value": "2030-05-06"}, planned),
        "note": (one, {"value": CANARY}, remarks),
        "sought": (one, {"value": CANARY}, remarks),
    }
    aim, more, shown = said[kind]
    return verbs.decision(kind, aim, word, **more), shown  # type: ignore[arg-type]  # each kind with its own


KINDS = ("accept", "reject", "correct", "add", "same", "different", "unsure", "enter", "note", "sought")


@pytest.fixture
def archive(tmp_path: Path) -> verbs.Archive:
    opened = verbs.Archive(tmp_path / "a.db", write=True)
    list(verbs.store(opened, [lines(tmp_path / "a.jsonl", 12), *others(tmp_path)]))
    return opened


def others(folder: Path) -> list[Path]:
    """Another account of a round, and a series that is only alike."""
    name = "6th Japan-Norway Cyber Dialogue"
    texts = {
        "copy": f"The {name}\n\nThe {name} was held in Oslo on 3 March 1992.",
        "alike": "The 2nd Japan-Norway Cyber Working Group was held in Oslo on 5 May 1994.",
    }
    for label, words in texts.items():
        (folder / label).with_suffix(".jsonl").write_bytes(
            msgspec.json.encode({"id": label, "text": words, "published": "1992-12-30"})
        )
    return [(folder / label).with_suffix(".jsonl") for label in texts]


def read_again(archive: verbs.Archive) -> None:
    """Another reader, which puts the beginning of every round's first Quote a letter further on."""
    number = {opened.document.id: number for number, opened in archive.versions()}
    batch = [(number[reading.document.id], moved(reading)) for reading in archive.readings()]
    assert archive.reread(batch)


def moved(reading: Reading) -> Reading:
    rounds = []
    for told in reading.rounds:
        first, *rest = told.evidence
        shorter = Quote(first.start + 1, first.end, first.quote[1:])
        rounds.append(msgspec.structs.replace(told, evidence=(shorter, *rest)))
    return msgspec.structs.replace(reading, reader=99, rounds=tuple(rounds))


def all_of(archive: verbs.Archive) -> Record:
    return verbs.archived_record(archive, decisions=archive.decisions())


@pytest.mark.parametrize("kind", KINDS)
def test_each_kind_holds(kind: str, archive: verbs.Archive, tmp_path: Path) -> None:
    before = all_of(archive)
    said, shown = make(archive, kind)
    verbs.keep(archive, [said])
    after = shown(all_of(archive))
    assert after != shown(before)

    read_again(archive)
    assert shown(all_of(archive)) == after
    assert verbs.unheld(archive) == []
    archive.drop()
    assert shown(all_of(archive)) == after

    with verbs.Archive(tmp_path / "b.db", write=True) as other:
        list(verbs.store(other, [tmp_path / "a.jsonl", *others(tmp_path)]))
        assert verbs.imported(other, verbs.exported(archive), "decisions", print) == (1, 0)
        assert verbs.imported(other, verbs.exported(archive), "decisions", print) == (0, 1)
        assert shown(all_of(other)) == after
    verbs.export(archive, tmp_path / "package")
    with verbs.Archive(tmp_path / "c.db", write=True) as third:
        assert list(verbs.import_package(third, tmp_path / "package")) == []
        assert shown(all_of(third)) == after

    verbs.keep(archive, [verbs.retraction(archive, said.id, WORD)])
    assert shown(all_of(archive)) == shown(before)
    assert [logged.standing for logged in verbs.log(archive)] == ["retracted", "holds"]


def test_what_no_longer_holds_is_listed(archive: verbs.Archive) -> None:
    said, _ = make(archive, "correct")
    verbs.keep(archive, [said])
    number = {opened.document.id: number for number, opened in archive.versions()}
    (reading,) = (r for r in archive.readings() if r.document.id == "R00002")
    other = msgspec.structs.replace(
        reading, reader=99, rounds=tuple(msgspec.structs.replace(r, place="Kobe") for r in reading.rounds)
    )
    archive.reread([(number["R00002"], other)])
    assert [one.id for one in verbs.unheld(archive)] == [said.id]
    assert [logged.standing for logged in verbs.log(archive)] == ["no_longer_holds"]


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in ("accept", "reject")])
def test_what_is_private_is_in_nothing_that_leaves(kind: str, archive: verbs.Archive, tmp_path: Path) -> None:
    private = verbs.Word(who=CANARY, why=CANARY, marking=CANARY)
    before = verbs.archived_record(archive)
    said, _ = make(archive, kind, private)
    verbs.keep(archive, [said])
    assert verbs.archived_record(archive) == before
    assert list(verbs.exported(archive)) == []
    assert verbs.log(archive) == []
    verbs.export(archive, tmp_path / "package")
    assert all(CANARY.encode() not in path.read_bytes() for path in (tmp_path / "package").iterdir())
    verbs.export(archive, tmp_path / "whole", private=True)
    assert CANARY in (tmp_path / "whole" / "decisions.jsonl").read_text()
    assert len(list(verbs.exported(archive, private=True))) == 1


def test_a_bad_line_costs_itself(archive: verbs.Archive) -> None:
    said, _ = make(archive, "note")
    problems: list[verbs.Problem] = []
    new = verbs.imported(archive, [b"{broken", msgspec.json.encode(said), b""], "d.jsonl", problems.append)
    assert new == (1, 0)
    assert [problem.file for problem in problems] == ["d.jsonl, line 1"]


@pytest.mark.parametrize(
    ("name", "typed"), [("ordinal", "none"), ("when", "soon"), ("status", "maybe"), ("host", "Atlantis")]
)
def test_a_value_that_is_none_is_refused(name: str, typed: str) -> None:
    with pytest.raises(verbs.DecisionError):
        verbs.value_of(name, typed)


def test_values_are_kept_in_the_form_of_the_record() -> None:
    assert [verbs.value_of("ordinal", "13"), verbs.value_of("host", "Norway"), verbs.value_of("place", "Oslo")] == [
        13,
        "NO",
        "Oslo",
    ]


def test_what_is_no_fact_or_slot_is_refused(archive: verbs.Archive) -> None:
    shelf = verbs.Kept(archive)
    fact = mention(archive, "R00002").fact
    for address, name in (("nothing.rounds.0.1", None), (fact, "colour"), (fact, "parties")):
        with pytest.raises(verbs.DecisionError):
            verbs.at_fact(shelf, address, name)
    with pytest.raises(verbs.DecisionError):
        verbs.retraction(archive, "nothing", WORD)
