"""Verbs of speech, judgement and intention that readouts use now and then, one of each kind."""

import pytest

from tests.reading.readouts import promised, read_text, said
from tests.reading.test_turns_of_phrase import LEAD


@pytest.mark.parametrize(
    ("told", "whose", "act"),
    [
        ("Japan assented to the plan.", "JP", "agree"),
        ("The two sides reasserted their support for the treaty.", "JP NO", "confirm"),
        ("The ministers put their names to the accord.", "JP NO", "agree"),
        ("The delegations inked a protocol on eels.", "JP NO", "agree"),
        ("Norway stands with the fishermen of Japan.", "NO", "confirm"),
        ("Their positions coincided on the ban.", "JP NO", "share_view"),
        ("Norway lauded the courage of the crews.", "NO", "commend"),
        ("The two sides sympathised with the families.", "JP NO", "express_sympathy"),
        ("Japan counts on a good harvest in both seas.", "JP", "express_hope"),
        ("Norway castigated the use of such nets.", "NO", "criticize"),
        ("Japan repudiated the claim.", "JP", "reject"),
        ("Norway ruled out a ban.", "NO", "reject"),
        ("Norway bemoaned the delay.", "NO", "express_concern"),
        ("Norway cautioned against haste.", "NO", "express_concern"),
        ("Japan entreated Norway to open the port.", "JP", "urge"),
        ("Both ministers spoke in favour of more flights.", "JP NO", "call_for"),
        ("Norway tabled a proposal on quotas.", "NO", "propose"),
        ("Norway came forward with a map.", "NO", "propose"),
        ("Japan contended that the quota was too low.", "JP", "state"),
        ("Norway characterised the catch as poor.", "NO", "state"),
        ("Norway apprised Japan of the new law.", "NO", "explain"),
        ("Ms Berg spelled out the steps that her ministry had taken.", "NO", "explain"),
        ("Both sides re-emphasised the need for calm.", "JP NO", "stress"),
        ("Norway drew Japan's attention to the state of the stocks.", "NO", "stress"),
        ("Japan conceded that the nets were too wide.", "JP", "recognize"),
        ("The two sides thrashed out the wording of the annex.", "JP NO", "discuss"),
        ("The delegations zeroed in on whales.", "JP NO", "discuss"),
        ("The discussion centred on eels.", "JP NO", "discuss"),
        ("The agenda covered eels and whales.", "JP NO", "discuss"),
        ("Norway paid tribute to the crews.", "NO", "commend"),
        ("Both sides voiced indignation at the raid.", "JP NO", "condemn"),
        ("Japan expressed reservations about the draft.", "JP", "express_concern"),
        ("Norway made mention of the eels.", "NO", "state"),
    ],
)
def test_what_a_verb_or_noun_of_its_kind_does(told: str, whose: str, act: str) -> None:
    assert said(read_text(LEAD + told)) == [(whose, act)]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Norway guaranteed the delivery of two ships.", "NO"),
        ("Japan swore to keep the treaty.", "JP"),
        ("Japan volunteered to host the next workshop.", "JP"),
        ("Both sides strove to open the port by May.", "JP NO"),
        ("Norway gave assurances that it would pay for the harbour.", "NO"),
        ("Norway gave an undertaking to pay for the harbour.", "NO"),
        ("Japan will accede to the treaty.", "JP"),
    ],
)
def test_what_is_promised(told: str, whose: str) -> None:
    assert [by for by, _ in promised(read_text(LEAD + told))] == [whose]


@pytest.mark.parametrize("told", ["Norway has no doubt that eels will return.", "Japan came out of the crisis strong."])
def test_what_says_something_else(told: str) -> None:
    reading = read_text(LEAD + told)
    assert (reading.statements, reading.commitments) == ((), ())
