"""The ledger counts documents once, judges by gold alone, and lists what serves one document or none."""

from secretariat.cli.layout import width
from secretariat.evaluate.alike import Fact
from secretariat.evaluate.ledger import Key, ledger, silent, single
from secretariat.evaluate.scoring import score
from tools.ledger import entries, rare, summary, table


def said(verb: str, quote: str, by: str = "NO") -> Fact:
    return {"by": [by], "act": "urge", "rule": f"active:{verb}", "evidence": [{"start": 0, "end": 1, "quote": quote}]}


def reading(name: str, *statements: Fact, **facts: object) -> Fact:
    document = {"id": name, "text_id": name, "language": "en"}
    return {"document": document, "statements": list(statements), **facts}


READ = [
    reading("a", said("urge", "Norway urged Japan"), said("urge", "the rest was silence")),
    reading("b", said("urge", "Norway urged Sweden"), said("nod", "Norway nodded")),
]
GOLD = [{"document": {"id": "a"}, "statements": [{"by": ["NO"], "act": "urge", "quote": "Norway urged Japan"}]}]
LINES = ledger([*READ, READ[0]], [("en", score(GOLD, READ))], {"en": ["urge", "nod", "wink"]})


def test_a_text_told_twice_counts_once() -> None:
    urge = LINES[Key("verb", "en", "urge")]
    assert (len(urge.documents), urge.facts) == (2, 3)


def test_precision_is_of_facts_that_the_gold_judges() -> None:
    urge = LINES[Key("verb", "en", "urge")]
    assert (urge.right, urge.wrong, urge.precision) == (1, 1, 0.5)
    assert LINES[Key("verb", "en", "nod")].precision is None


def test_shape_and_verb_are_two_entries() -> None:
    assert len(LINES[Key("rule", "statements", "active")].documents) == 2


def test_what_fires_once_or_never_is_listed() -> None:
    assert [(key.name, line.example) for key, line in single(LINES)] == [("nod", "b")]
    assert silent(LINES) == [Key("verb", "en", "wink")]
    assert "  verb en: nod: b" in list(rare(LINES))
    assert "1 in one, 1 in none" in summary(LINES)


def test_a_slot_is_judged_by_its_own_rule() -> None:
    mention = {"role": "subject", "dialogue": "Talks", "parties": ["JP", "NO"], "ordinal": 2, "place": "Oslo"}
    claims = {"place": {"rule": "city"}, "dialogue": {"rule": "named"}}
    read = [reading("a", rounds=[{**mention, "claims": claims, "heads": [{"name": "Ola Berg", "party": "NO"}]}])]
    gold = [{"document": {"id": "a"}, "rounds": [{**mention, "place": "Bergen"}]}]
    lines = ledger(read, [("en", score(gold, read))], {})
    assert lines[Key("rule", "place", "city")].precision == 0
    assert lines[Key("rule", "dialogue", "named")].precision == 1


def test_the_table_fits_a_terminal_whatever_the_script() -> None:
    long = {"ja": ["意見交換を行うことで一致し、また引き続き緊密に連携することを確認した"]}
    lines = ledger([reading("a", said("share a common view on every matter there is", "x"))], [], long)
    for key in [key for key in lines if key.group == "ja"]:
        lines[key].documents.add("a")
    assert all(width(line) <= 80 for line in table(lines))


def test_entries_that_are_never_speech_are_left_out() -> None:
    assert "agree" in entries()["en"]
    assert "seek" not in entries()["en"]
