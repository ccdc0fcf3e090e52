"""An evaluation tells each difference with its sentence and the reader's rule."""

import json
from pathlib import Path

from secretariat.evaluate.alike import Fact
from secretariat.evaluate.gold import load_gold
from secretariat.evaluate.passages import found, passage
from secretariat.evaluate.report import Difference, Report, report

TEXT = "The talks took place in Oslo. Norway urged Japan <b>to wait</b>, and both sides agreed to meet. Dr. Berg led."


def quoted(words: str) -> list[Fact]:
    start = TEXT.index(words)
    return [{"start": start, "end": start + len(words), "quote": words}]


def reading(**facts: object) -> Fact:
    return {"document": {"id": "a", "text_id": "t"}, **facts}


def told(gold: Fact, read: Fact) -> Report:
    return report([{"document": {"id": "a"}, **gold}], [reading(**read)], {"t": TEXT})


def differences(gold: Fact, read: Fact) -> tuple[Difference, ...]:
    return told(gold, read).differences


def test_a_missed_fact_is_told_with_its_sentence() -> None:
    (one,) = differences({"statements": [{"by": ["NO"], "act": "urge", "quote": "Norway  urged japan"}]}, {})
    assert (one.verdict, one.gold, one.read, one.rule) == ("missed", "NO · urge", None, None)
    assert one.passage is not None
    assert (one.passage.before, one.passage.quote) == ("", "Norway urged Japan")
    assert one.passage.after.endswith("agreed to meet.")


def test_an_extra_fact_is_told_with_its_rule() -> None:
    extra = {"by": ["NO"], "act": "urge", "rule": "active:urge", "evidence": quoted("Norway urged Japan")}
    (one,) = differences({"statements": []}, {"statements": [extra]})
    assert (one.verdict, one.read, one.rule) == ("extra", "NO · urge", "active:urge")


def test_words_given_to_the_wrong_party_are_one_difference() -> None:
    gold = {"by": ["NO"], "act": "urge", "quote": "Norway urged Japan"}
    read = {"by": ["JP"], "act": "urge", "rule": "active:urge", "evidence": quoted("Norway urged Japan")}
    (one,) = differences({"statements": [gold]}, {"statements": [read]})
    assert (one.verdict, one.gold, one.read) == ("other", "NO · urge", "JP · urge")


def test_a_slot_read_otherwise_shows_both_values_and_the_rule_of_that_slot() -> None:
    mention = {"role": "subject", "dialogue": "Talks", "parties": ["JP", "NO"], "ordinal": 2}
    claims = {"place": {"rule": "city", "evidence": quoted("Oslo")}}
    (one,) = differences(
        {"rounds": [{**mention, "place": "Bergen"}]}, {"rounds": [{**mention, "place": "Oslo", "claims": claims}]}
    )
    assert (one.kind, one.verdict, one.gold, one.read, one.rule) == ("slot.place", "other", "Bergen", "Oslo", "city")
    assert one.passage is not None
    assert one.passage.quote == "Oslo"


def test_a_head_without_a_quote_is_found_by_name() -> None:
    mention = {"role": "subject", "dialogue": "Talks", "parties": ["JP", "NO"], "ordinal": 2}
    head = {"name": "Dr. Berg", "party": "NO"}
    (one,) = differences({"rounds": [{**mention, "heads": [head]}]}, {"rounds": [mention]})
    assert one.passage is not None
    assert one.passage.quote == "Dr. Berg"


def test_documents_without_a_reading_and_readings_without_gold_are_counted() -> None:
    result = report([{"document": {"id": "b"}, "references": []}], [reading()], {"t": TEXT})
    assert (result.unread, result.without_gold, result.documents) == (("b",), 1, 1)


def test_a_sentence_does_not_end_after_a_title() -> None:
    assert passage(TEXT, TEXT.index("Berg"), TEXT.index("Berg") + 4).before == "Dr. "


def test_a_quote_is_found_whatever_its_blanks_and_quotation_marks() -> None:
    assert found("He said “we  shall\nmeet” again.", 'said "we shall meet"') is not None
    assert found("He said so.", "she") is None
    assert found("He said so.", "") is None


def gold_file(folder: Path, *lines: object) -> Path:
    path = folder / "gold.jsonl"
    path.write_text("\n".join(x if isinstance(x, str) else json.dumps(x) for x in lines), encoding="utf-8")
    return path


def test_a_faulty_line_is_left_out_and_told(tmp_path: Path) -> None:
    good = {"document": {"id": "a"}, "rounds": []}
    documents, faults = load_gold(gold_file(tmp_path, good, "{", "", {"document": {}}, "[1]"))
    assert [d["document"]["id"] for d in documents] == ["a"]
    assert [fault.line for fault in faults] == [2, 4, 5]


def test_a_fact_that_cannot_be_compared_is_named(tmp_path: Path) -> None:
    wrong = {
        "document": {"id": "a"},
        "rounds": [{"role": "subject", "dialogue": "Talks", "parties": [], "heads": [{"party": "NO"}]}],
        "statements": [{"act": "urge", "by": ["NO"]}],
        "calls": 1,
    }
    _, faults = load_gold(gold_file(tmp_path, wrong))
    assert [str(fault) for fault in faults] == [
        'line 1, rounds 1, heads 1: it has no "name" or "post"',
        'line 1, statements 1: it has no "quote" or "evidence"',
        "line 1, calls: it is no list",
    ]


def test_the_form_that_the_reader_prints_can_be_made_gold(tmp_path: Path) -> None:
    head = {"post": "Director", "party": "NO"}
    mention = {"role": "subject", "dialogue": "Talks", "parties": ["JP", "NO"], "ordinal": 1, "heads": [head]}
    said = {"by": ["NO"], "act": "urge", "evidence": quoted("Norway urged Japan")}
    line = reading(rounds=[mention], statements=[said])
    documents, faults = load_gold(gold_file(tmp_path, line))
    assert faults == []
    result = report(documents, [json.loads(json.dumps(line))], {"t": TEXT})
    assert all(figures.f1 == 1 for figures in result.figures.values())
    assert result.differences == ()
