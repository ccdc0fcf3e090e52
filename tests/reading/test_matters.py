"""What was spoken of, told by the matter: what came up, was on the table, or is what they exchanged views on."""

import pytest

from tests.reading.readouts import read_text, said
from tests.reading.test_turns_of_phrase import LEAD


@pytest.mark.parametrize(
    "told",
    [
        "Fisheries came up as well.",
        "Developments in the Gulf also came up at the talks.",
        "The whole range of relations came under discussion between the two sides.",
        "The return of refugees came up for discussion.",
        "Shipping figured high on the agenda.",
        "Maritime security featured in the talks.",
        "Export controls got attention too.",
        "Energy took up most of the time.",
        "Also discussed were energy and shipping.",
        "Discussed as well were the situation in the Gulf and the law of the sea.",
        "On the agenda: energy, shipping and visas.",
        "High on the agenda stood energy and shipping.",
        "At the heart of the talks was the law of the sea.",
        "The law of the sea was at the centre of the discussions.",
        "The discussion was mainly about energy.",
        "The talks turned also to energy.",
        "The two sides touched briefly on visas.",
        "They looked also at export controls.",
        "They took a look at export controls.",
        "The sides gave thought to a new line.",
        "Energy and shipping were the main issues that the two sides discussed.",
        "The law of the sea was a matter that both delegations discussed at length.",
        "The state of the fish stocks was assessed.",
    ],
)
def test_a_matter_that_is_told_as_one_of_the_talks_is_discussed_by_all_who_met(told: str) -> None:
    ((by, act),) = said(read_text(LEAD + told))
    assert by == "JP NO"
    assert act in {"discuss", "state"}


def test_what_they_exchanged_views_on_stands_before_them() -> None:
    told = "The situation in Asia was a further subject on which the two sides exchanged views"
    (fact,) = read_text(f"{LEAD}{told}.").statements
    assert fact.act == "exchange"
    assert fact.evidence[0].quote == told


@pytest.mark.parametrize(
    "told",
    [
        "Ms Berg came up from Bergen.",
        "The questions that came up last year are settled.",
        "The two sides did not meet in Bergen, where whaling features in the museum.",
    ],
)
def test_what_does_not_come_up_at_the_talks_is_none_of_their_matters(told: str) -> None:
    assert "discuss" not in {act for _, act in said(read_text(LEAD + told))}


@pytest.mark.parametrize(
    ("told", "quote"),
    [
        ("Mr Sato was quoted as saying that the ports are full.", "Mr Sato was quoted as saying"),
        ("An agency quoted Mr Sato as saying that the ports are full.", "Mr Sato as saying"),
        ('The Japanese side "drew attention to the state of the ports".', "The Japanese side"),
        ("The Japanese delegation «described the state of the ports».", "The Japanese delegation"),
    ],
)
def test_words_that_are_quoted_are_of_the_one_quoted(told: str, quote: str) -> None:
    (fact,) = read_text(LEAD + told).statements
    assert fact.by == ("JP",)
    assert fact.evidence[0].quote.startswith(quote)


@pytest.mark.parametrize(
    "told",
    [
        "Areas of work discussed at the round were fish and trade.",
        "Other matters covered included whales.",
        "Regional questions reviewed at the talks in Oslo ranged from fish to ice.",
    ],
)
def test_what_is_listed_as_discussed_was_discussed(told: str) -> None:
    assert said(read_text(LEAD + told)) == [("JP NO", "discuss")]


@pytest.mark.parametrize(
    ("told", "act"),
    [
        ("was briefed on", "explain"),
        ("was told of", "explain"),
        ("was informed of", "explain"),
    ],
)
def test_who_was_briefed_was_so_by_the_other(told: str, act: str) -> None:
    assert said(read_text(LEAD + f"The Japanese side {told} the new law.")) == [("NO", act)]


def test_the_leader_of_a_state_speaks_for_it() -> None:
    assert said(read_text(LEAD + "The Japanese leader also spoke in favour of more flights.")) == [("JP", "call_for")]
