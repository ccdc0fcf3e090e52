"""References: the fora, instruments, channels, funds, incidents and proposals that a text names."""

import pytest

from tests.reading.readouts import named_things, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "


@pytest.mark.parametrize(
    ("told", "kind", "name"),
    [
        ("Both sides discussed the ASEAN Regional Forum.", "forum", "ASEAN Regional Forum"),
        ("Both sides will consult at the UN Security Council.", "forum", "UN Security Council"),
        ("Both sides recalled the Paris Agreement.", "instrument", "Paris Agreement"),
        (
            "Both sides signed a Memorandum of Understanding on Sea Rescue.",
            "instrument",
            "Memorandum of Understanding on Sea Rescue",
        ),
        (
            "Both sides discussed the maritime and air liaison mechanism.",
            "channel",
            "maritime and air liaison mechanism",
        ),
        ("Both sides praised the Green Harbour Fund.", "fund", "Green Harbour Fund"),
        ("Both sides condemned the bombings in Jakarta in 2009.", "incident", "bombings in Jakarta"),
    ],
)
def test_a_thing_that_is_named(told: str, kind: str, name: str) -> None:
    assert (kind, name) in named_things(read_text(LEAD + told))


@pytest.mark.parametrize(
    "told",
    [
        "Both sides issued a joint statement.",
        "Both sides reached an agreement.",
        "ASEAN welcomed the report.",
        "Both sides discussed the sea.",
    ],
)
def test_what_has_no_name_of_its_own_is_none(told: str) -> None:
    assert named_things(read_text(LEAD + told)) == set()


def test_a_reference_has_its_own_date() -> None:
    (found,) = read_text(LEAD + "Both sides recalled the Joint Statement on Oceans of 3 March 2014.").references
    assert found.when == "2014-03-03"


def test_a_thing_named_twice_is_told_once() -> None:
    reading = read_text(LEAD + "Both sides recalled the Paris Agreement. Japan praised the Paris Agreement.")
    assert named_things(reading) == {("instrument", "Paris Agreement")}


def test_the_round_itself_is_no_reference() -> None:
    assert named_things(read_text(LEAD + "The dialogue was frank.")) == set()
