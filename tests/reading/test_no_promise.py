"""What sounds like a promise and is none: a forecast, a call, a question, a word, another's readiness, a fact of the
calendar.
"""

import pytest

from secretariat.model import Reading
from tests.reading.readouts import promised, read_text, said
from tests.reading.test_turns_of_phrase import LEAD

STATE = {"publisher": "Government of Norway", "published": "2021-03-04"}
TURNS = (
    "President Roe met President Rojas of Chile in Oslo.\n\n"
    "PRESIDENT ROE: Thank you, Mr. President. We had good talks. {}\n\nPRESIDENT ROJAS: Thank you very much."
)


def _read(words: str) -> Reading:
    title = "Remarks by President Roe of Norway and President Rojas of Chile after their meeting"
    return read_text(TURNS.format(words), title=title, **STATE)


def _promised(words: str) -> list[tuple[str, str]]:
    return promised(_read(words))


@pytest.mark.parametrize(
    "words",
    [
        "I believe we will catch more kelp together.",
        "I think that we will reach this goal before long.",
        "We must continue working on the ports.",
        "We should always commit to clean ports.",
        "We have talked of how we will answer the question of the ports.",
        "I am willing to restate our policy on kelp.",
        "We are ready to say again what we said of the ports.",
        "We note the readiness of Chile to send ships to the north.",
        "Norway will take over the presidency of the Nordic Council.",
        "We will preside over the council from May.",
        "Norway will assume the rotating chair of the council in May.",
        "It is an accord that, so I hear, will hopefully be signed soon.",
        "We consider it necessary to remember the storm.",
        "We need bodies with the right members and mandate to address the ports.",
    ],
)
def test_what_is_no_promise(words: str) -> None:
    assert _promised(words) == []


@pytest.mark.parametrize(
    "words",
    [
        "We will continue working on the ports.",
        "We will send ships to the north.",
        "I can say that we will send ships to the north.",
        "We are ready to discuss the ports.",
        "We stress our readiness to send ships to the north.",
        "We have mandated our ministers to address the ports.",
        "Norway will take over the cost of the ships.",
    ],
)
def test_what_is_a_promise_near_it(words: str) -> None:
    assert [by for by, _ in _promised(words)] in (["NO"], ["CL NO"])


def test_what_will_be_done_at_what_is_promised_is_no_promise_of_its_own() -> None:
    (only,) = _promised("We will come to the fair, where we will discuss the ports.")
    assert only[0] == "NO"


@pytest.mark.parametrize(
    "told",
    [
        "Both sides recalled the commitment that both made in March to open a school.",
        "They reaffirmed their commitments under the treaty, also to one another's borders.",
        "Both sides are committed to global action on the seas.",
        "Both sides remain committed to sustainable growth in the ports.",
        "They reaffirmed their commitment to effective control of the catch.",
        "Both sides are committed to negotiations on the catch.",
    ],
)
def test_what_they_are_committed_to_is_a_cause_or_was_promised_before(told: str) -> None:
    reading = read_text(LEAD + told)
    assert promised(reading) == []
    assert [by for by, _ in said(reading)] == ["JP NO"]


def test_a_promise_between_commas_goes_on_behind_them() -> None:
    told = "They agreed, in the course of the talks, that as close neighbours, they should continue to share charts."
    (only,) = read_text(LEAD + told).commitments
    assert only.by == ("JP", "NO")
    assert only.evidence[0].quote.endswith("to share charts")


def test_what_all_find_necessary_they_agree_on() -> None:
    (only,) = read_text(LEAD + "The ministers considered it necessary to share charts.").commitments
    assert only.by == ("JP", "NO")


def test_what_a_promise_aims_at_is_no_promise_of_its_own() -> None:
    (only,) = read_text(LEAD + "They agreed to train crews, aiming to make the seas safe.").commitments
    assert only.evidence[0].quote.startswith("They agreed to train crews")


@pytest.mark.parametrize(
    "told",
    [
        "Both sides agreed on the importance of exchange of experts and of research.",
        "They agreed on the need for the protection of whales.",
        "Norway said that it will never forget the storm.",
    ],
)
def test_what_they_agree_on_or_foretell_is_said(told: str) -> None:
    reading = read_text(LEAD + told)
    assert promised(reading) == []
    assert len(said(reading)) == 1


def test_what_is_exchanged_between_two_is_a_noun() -> None:
    told = "Mr Sato proposed his initiative to strengthen Japan-Norway exchanges, including those of schools."
    assert said(read_text(LEAD + told)) == [("JP", "propose")]


def test_where_they_met_is_no_side() -> None:
    told = "The two ministers, who met here at the 10 Downing Street expressed full understanding on fish."
    assert not any("GB" in by for by, _ in said(read_text(LEAD + told)))


def test_what_one_thinks_there_is_a_chance_for_nobody_did() -> None:
    words = "I think there is an opportunity to make a fresh start and to work through the matters of the north."
    assert not any(act == "discuss" for _, act in said(_read(words)))
