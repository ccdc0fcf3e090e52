"""Readings are scored as the gold's own conventions say."""

import importlib.util
import json
from types import ModuleType

import pytest

from secretariat.evaluate.alike import same_name, same_passage, same_title, words
from secretariat.evaluate.scoring import score
from tools.corpora import BESIDE, Corpus, corpora, facts_of, gold_of, read

PEER = BESIDE / "score" / "score.py"


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Tsuneo Nishida", "NISHIDA Tsuneo", True),
        ("Mr. Takaaki Kojima", "Takaaki Kojima", True),
        ("Sun Weidong", "Sun", False),
        ("Vladimir A. Andreyev", "Vladimir Andreyev", True),
        ("Jürgen Müller", "Jurgen Muller", True),
        ("", "", False),
    ],
)
def test_names(a: str, b: str, same: bool) -> None:
    assert same_name(a, b) is same


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("ARF", "ASEAN Regional Forum (ARF)", True),
        ("JAIF", "Japan-ASEAN Integration Fund", False),
        ("Japan-China Security Dialogue", "China-Japan security dialogue", True),
        ("Japan-China Security Dialogue", "Japan-China Counter-Terrorism Consultations", False),
        ("Joint Statement", "", False),
    ],
)
def test_titles(a: str, b: str, same: bool) -> None:
    assert same_title(a, b) is same


def test_a_quote_may_be_a_little_longer_but_no_page() -> None:
    assert same_passage("agreed to open a direct line", "they agreed to open a direct line soon")
    assert not same_passage("agreed to open a line", "agreed to open a line " + "and so on and on " * 20)
    assert not same_passage("", "")


def test_words_of_chinese_and_japanese_are_their_characters() -> None:
    assert words("日中 Talks") == ["日", "中", "talks"]


def _document(**facts: object) -> dict[str, object]:
    return {"document": {"id": "a"}, **facts}


def _round(**slots: object) -> dict[str, object]:
    told = {"role": "subject", "dialogue": "Security Dialogue", "parties": ["CN", "JP"], "ordinal": 13}
    return {**told, "when": "2015-03-19", "place": "Tokyo", "status": "held", "heads": [], **slots}


def test_what_was_read_rightly_wrongly_and_not_at_all() -> None:
    scores = score([_document(rounds=[_round()])], [_document(rounds=[_round(when="2015-03-20", place=None)])])
    assert scores["rounds.subject"].f1 == 1
    assert scores["slot.ordinal"].f1 == 1
    assert scores["slot.when"].f1 == 0
    assert (scores["slot.place"].precision, scores["slot.place"].recall) == (0, 0)


def test_parties_in_another_order_are_another_matter_than_other_parties() -> None:
    assert score([_document(rounds=[_round()])], [_document(rounds=[_round(parties=["JP", "CN"])])])[
        "rounds.subject"
    ].hit
    assert not score([_document(rounds=[_round()])], [_document(rounds=[_round(parties=["JP"])])])["rounds.subject"].hit


def test_a_document_that_was_not_read_is_missed_whole() -> None:
    assert score([_document(rounds=[_round()])], [])["rounds.subject"].recall == 0


def test_an_optional_fact_counts_neither_way() -> None:
    statement = {"by": ["JP"], "act": "urge", "quote": "urged China to be open", "optional": True}
    for read_too in ([], [statement]):
        tally = score([_document(statements=[statement])], [_document(statements=read_too)])["statements"]
        assert (tally.gold, tally.read) == (0, 0)


def test_a_statement_read_where_the_gold_has_a_commitment_counts_neither_way() -> None:
    said = {"by": ["CN", "JP"], "kind": "contacts", "act": "agree", "quote": "agreed to strengthen their dialogue"}
    tally = score([_document(commitments=[said], statements=[])], [_document(statements=[said])])["statements"]
    assert (tally.gold, tally.read) == (0, 0)


def test_other_words_for_one_act_are_no_mistake() -> None:
    gold, near, far = ({"by": ["JP"], "act": act, "quote": "said so"} for act in ("reaffirm", "confirm", "urge"))
    assert score([_document(statements=[gold])], [_document(statements=[near])])["slot.act_family"].f1 == 1
    assert score([_document(statements=[gold])], [_document(statements=[far])])["slot.act_family"].f1 == 0


def _peer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("peer_score", PEER)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.skipif(not PEER.exists(), reason="needs the larger gold set beside the checkout")
@pytest.mark.parametrize("corpus", [c for c in corpora() if "document" in c.gold.read_text()], ids=lambda c: c.name)
def test_the_figures_are_those_of_the_annotators_own_scorer(corpus: Corpus) -> None:
    gold, readings = gold_of(corpus), facts_of(read(corpus.readouts))
    ours = {
        kind: [round(tally.precision, 3), round(tally.recall, 3), round(tally.f1, 3), tally.hit, tally.gold, tally.read]
        for kind, tally in score(gold, readings).items()
    }
    theirs = {kind: list(tally.row().values()) for kind, tally in _peer().score(gold, readings).items()}
    assert ours == theirs
    assert json.dumps(ours)
