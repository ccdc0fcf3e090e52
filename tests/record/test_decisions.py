"""What people decide: each kind holds, moves with its fact, and is listed once it no longer holds."""

from itertools import count
from typing import Any

import msgspec
from tell import tells, text

from secretariat.evidence import all_facts
from secretariat.model import Decision, Quote, Reading, Record
from secretariat.record import build
from secretariat.record.decide import in_force, public_only, settle
from secretariat.record.members import voices

SECURITY = "Japan-China Security Dialogue"
NUMBER = count(1)


def stories() -> list[Reading]:
    return [
        text("first", tells(SECURITY, "CN JP", "2015-03-19", "Tokyo", ordinal=13, heads=["Seo Min-jeong/CN"])),
        text("second", tells(SECURITY, "CN JP", "2016-11-28", "Beijing", ordinal=14, heads=["Seo Min-jung/CN"])),
        text("third", tells("counter-terrorism consultations", "CN JP", "2015-03-19", "Tokyo")),
    ]


def fact(name: str) -> str:
    (reading,) = (r for r in stories() if r.document.id == name)
    return next(address for address, kind, _ in all_facts(reading) if kind == "rounds")


def quote(name: str) -> Quote:
    (reading,) = (r for r in stories() if r.document.id == name)
    return reading.rounds[0].evidence[0]


def decide(kind: Any, on: str, **more: Any) -> Decision:
    number = next(NUMBER)
    given = {"quote": quote(on), "who": "desk", "when": f"2026-01-01T00:00:{number % 60:02}Z", **more}
    return Decision(id=f"d{number:04}", kind=kind, fact=fact(on), **given)


def rounds(record: Record) -> dict[str, Any]:
    return {s.document: r for d in record.dialogues for r in d.rounds for s in r.sources}


def test_a_corrected_value_is_preferred_and_says_who_put_it_there() -> None:
    said = decide("correct", "first", slot="place", seen="Tokyo", value="Kyoto")
    found = rounds(build(stories(), [said]))["first"]
    assert found.place == "Kyoto"
    assert (found.slots["place"][0].basis, found.slots["place"][0].rule) == ("entered", f"decision:{said.id}")


def test_an_accepted_value_keeps_its_basis_and_shows_the_decision() -> None:
    said = decide("accept", "first", slot="ordinal", seen=13)
    value = rounds(build(stories(), [said]))["first"].slots["ordinal"][0]
    assert (value.basis, value.accepted) == ("stated", said.id)


def test_a_rejected_mention_is_no_round_and_a_rejected_value_is_open() -> None:
    assert "third" not in rounds(build(stories(), [decide("reject", "third")]))
    open_place = decide("reject", "first", slot="place", seen="Tokyo")
    assert rounds(build(stories(), [open_place]))["first"].place is None


def test_an_added_value_is_the_texts_own() -> None:
    said = decide("add", "third", slot="ordinal", value=4)
    found = rounds(build(stories(), [said]))["third"]
    assert (found.ordinal, found.slots["ordinal"][0].basis) == (4, "stated")


def test_same_joins_what_no_evidence_joins_and_different_keeps_apart() -> None:
    same = decide("same", "first", slot="dialogue", other=fact("third"), other_quote=quote("third"))
    assert len(build(stories(), [same]).dialogues) == 1
    apart = decide("different", "first", slot="dialogue", other=fact("second"), other_quote=quote("second"))
    one_round = [text("a", tells(SECURITY, "CN JP", "2015-03-19")), *stories()]
    assert len(build(one_round, [apart]).dialogues) == 2


def test_same_joins_two_rounds_whole() -> None:
    told = [
        text("one", tells(SECURITY, "CN JP", "2012-09-11", "Tokyo")),
        text("two", tells(SECURITY, "CN JP", "2012-09-11", "Tokyo")),
        text("three", tells(SECURITY, "CN JP", "2016-09", "Beijing")),
        text("four", tells(SECURITY, "CN JP", "2016-09", "Beijing")),
    ]
    first, second = build(told).dialogues[0].rounds
    word = Decision(
        id="s", kind="same", slot="round", fact=first.id, other=second.id, who="desk", when="2026",
        quote=first.sources[0].evidence[0], other_quote=second.sources[0].evidence[0],
    )  # fmt: skip
    (joined,) = build(told, [word]).dialogues[0].rounds
    assert {source.document for source in joined.sources} == {"one", "two", "three", "four"}


def test_an_unsure_answer_stays_with_the_proposal() -> None:
    asked = next(p for p in build(stories()).proposals if p.kind == "person")
    said = Decision(
        id="u", kind="unsure", slot="person", fact=fact("first"), other=fact("second"), who="desk", when="2026"
    )
    assert asked.answer is None
    # People are told apart by the addresses of heads, which a proposal names.
    people = build(stories(), [msgspec.structs.replace(said, fact=asked.facts[0], other=asked.facts[1])])
    assert [p.answer for p in people.proposals if p.kind == "person"] == ["unsure"]


def test_a_planned_date_is_entered_on_no_documents_word() -> None:
    record = build(stories(), [decide("enter", "second", slot="next_round", value="2027-05-03")])
    last = next(d for d in record.dialogues if d.subject == "security").rounds[-1]
    assert (last.when, last.status, last.sources) == ("2027-05-03", "planned", ())


def test_notes_and_what_was_sought_are_remarks() -> None:
    said = [decide("note", "first", value="ask the archive"), decide("sought", "first", value="mfa.gov.cn")]
    assert [(r.kind, r.text) for r in build(stories(), said).remarks] == [
        ("note", "ask the archive"),
        ("sought", "mfa.gov.cn"),
    ]


def test_a_note_is_of_the_room_that_it_was_written_in_with_its_marking() -> None:
    said = [decide("note", "first", value="be brief", slot="objectives", marking="LIMITE")]
    assert [(r.slot, r.marking) for r in build(stories(), said).remarks] == [("objectives", "LIMITE")]


def test_a_retraction_undoes_and_can_itself_be_undone() -> None:
    first = decide("reject", "third")
    second = decide("retract", "third", other=first.id)
    third = decide("retract", "third", other=second.id)
    assert in_force([first, second]) == []
    assert in_force([third, first, second]) == [first]


def test_a_value_that_changed_after_another_reading_is_listed_for_review() -> None:
    said = decide("correct", "first", slot="place", seen="Osaka", value="Kyoto")
    record = build(stories(), [said])
    assert record.unheld == (said.id,)
    assert rounds(record)["first"].place == "Tokyo"


def test_a_decision_follows_its_fact_to_another_start() -> None:
    said = decide("correct", "first", slot="place", seen="Tokyo", value="Kyoto")
    moved = []
    for reading in stories():
        mention = reading.rounds[0]
        start = mention.evidence[0].start + 3
        evidence = (Quote(start, mention.evidence[0].end, mention.evidence[0].quote[3:]),)
        moved.append(msgspec.structs.replace(reading, rounds=(msgspec.structs.replace(mention, evidence=evidence),)))
    assert rounds(build(moved, [said]))["first"].place == "Kyoto"


def test_decisions_are_the_same_in_any_order() -> None:
    said = [decide("reject", "third"), decide("add", "second", slot="host", value="CN")]
    assert msgspec.json.encode(build(stories(), said)) == msgspec.json.encode(build(stories()[::-1], said[::-1]))


def test_what_is_private_stays_at_the_desk() -> None:
    secret = decide("note", "first", value="CANARY")
    shown = decide("note", "first", value="shown", public=True)
    record = build(stories(), public_only([secret, shown]))
    assert b"CANARY" not in msgspec.json.encode(record)
    assert b"shown" in msgspec.json.encode(record)


def test_decisions_survive_export_and_import() -> None:
    said = decide("correct", "first", slot="place", seen="Tokyo", value="Kyoto")
    again = msgspec.json.decode(msgspec.json.encode(said), type=Decision)
    assert msgspec.json.encode(build(stories(), [again])) == msgspec.json.encode(build(stories(), [said]))


def test_a_person_adds_what_no_reader_found() -> None:
    passage = Quote(500, 520, "welcomed the progress")
    address = f"{fact('first').split('.')[0]}.statements.500.1"
    added = decide("add", "first", value="welcome")
    added = msgspec.structs.replace(added, fact=address, quote=passage)
    whose = msgspec.structs.replace(
        decide("correct", "first", slot="by", seen="", value="CN JP"), fact=address, quote=passage
    )
    held = rounds(build(stories(), [added, whose]))["first"]
    assert held.statements == (address,)
    (voice,) = (v for v in voices(stories(), settle([added, whose], stories())) if v.reading.document.id == "first")
    ((_, statement),) = voice.facts("statements")
    assert (statement.act, statement.by, statement.at, statement.evidence) == (
        "welcome",
        ("CN", "JP"),
        "round:1",
        (passage,),
    )
    gone = decide("retract", "first", other=added.id)
    record = build(stories(), [added, whose, gone])
    assert rounds(record)["first"].statements == ()
    assert record.unheld == (whose.id,)


def test_a_passage_gets_other_edges_and_the_fact_its_place() -> None:
    before, after = quote("first"), Quote(90, 140, "the 13th Japan-China Security Dialogue")
    said = decide("correct", "first", slot="evidence", seen=before.quote, value=after.quote, other_quote=after)
    (source,) = (s for s in rounds(build(stories(), [said]))["first"].sources if s.document == "first")
    assert source.evidence == (after,)
    other = decide("correct", "first", slot="evidence", seen="other words", value="x", other_quote=after)
    assert build(stories(), [other]).unheld == (other.id,)


def test_of_one_fact_it_can_be_left_open_whether_it_is_right() -> None:
    said = decide("unsure", "first")
    assert build(stories(), [said]).unheld == ()


def test_a_value_that_was_added_stands_in_its_own_passage() -> None:
    passage = Quote(700, 705, "Kyoto")
    said = decide("add", "third", slot="host", seen=None, value="JP", other_quote=passage)
    held = rounds(build(stories(), [said]))["third"]
    assert (held.host, held.slots["host"][0].evidence) == ("JP", (passage,))
