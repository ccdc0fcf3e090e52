"""Each value of a round is known by a Claim of its own, and what is inferred says so."""

import pytest

from secretariat.lexicon.load import Lexicon
from secretariat.model import Claim, Document, Mention, Reading
from secretariat.reading import read

SLOTS = ("dialogue", "parties", "ordinal", "when", "place", "host", "mode", "status")
WORDS = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")


@pytest.fixture(scope="session")
def readings(documents: list[Document], lexicon: Lexicon) -> list[Reading]:
    return [read(document, lexicon) for document in documents]


@pytest.fixture(scope="session")
def mentions(readings: list[Reading]) -> list[Mention]:
    return [mention for reading in readings for mention in reading.rounds]


def _has(mention: Mention, slot: str) -> bool:
    return getattr(mention, slot) not in (None, (), "")


def test_each_value_has_its_claim_and_each_claim_its_value(mentions: list[Mention]) -> None:
    for mention in mentions:
        with_value = {slot for slot in SLOTS if _has(mention, slot)}
        assert with_value == set(mention.claims), mention


def test_no_two_values_share_a_claim(mentions: list[Mention]) -> None:
    for mention in mentions:
        assert len({id(claim) for claim in mention.claims.values()}) == len(mention.claims)


def test_every_claim_names_its_rule_and_how_it_is_known(mentions: list[Mention]) -> None:
    for claim in _claims(mentions):
        assert claim.rule
        assert claim.basis in ("stated", "inferred")  # "entered" is a person's, never a reader's


def test_what_is_stated_can_be_followed_to_its_words(mentions: list[Mention]) -> None:
    for mention in mentions:
        assert all(claim.evidence for claim in mention.claims.values() if claim.basis == "stated"), mention


def _claims(mentions: list[Mention]) -> list[Claim]:
    return [claim for mention in mentions for claim in mention.claims.values()]


def test_a_number_is_stated_only_where_it_is_printed(mentions: list[Mention]) -> None:
    for mention in mentions:
        claim = mention.claims.get("ordinal")
        if claim and claim.basis == "stated":
            assert _prints(claim.evidence[0].quote.lower(), mention.ordinal), mention


def _prints(quote: str, ordinal: int | None) -> bool:
    words = {str(number): word for number, word in enumerate(WORDS, 1)}
    return str(ordinal) in quote or words.get(str(ordinal), str(ordinal)) in quote or "inaugural" in quote


def test_the_number_of_a_round_before_or_after_is_inferred(mentions: list[Mention]) -> None:
    found = [m for m in mentions if m.claims.get("ordinal", Claim("stated", "")).rule.startswith("one_")]
    assert found, "no example tells of the last round without its number"
    assert all(mention.claims["ordinal"].basis == "inferred" for mention in found)


def test_a_slot_without_a_value_never_has_both_a_claim_and_a_reason(mentions: list[Mention]) -> None:
    for mention in mentions:
        assert not set(mention.open) & set(mention.claims)


def test_every_other_fact_has_its_rule_and_its_words(readings: list[Reading]) -> None:
    kinds = ("calls", "contacts", "statements", "commitments", "references", "continuity", "assistance")
    for reading in readings:
        facts = [fact for kind in kinds for fact in getattr(reading, kind)]
        facts += [head for mention in reading.rounds for head in mention.heads]
        for fact in facts:
            assert fact.rule, fact
            assert fact.evidence, fact
