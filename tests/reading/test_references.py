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
        ("Both sides condemned the attack on Ukraine.", "incident", "attack on Ukraine"),
        ("Japan spoke of the war against the Russian army.", "incident", "war against the Russian"),
        ("Both sides signed an agreement on rescue at sea.", "instrument", "agreement on rescue at sea"),
        ("They attended the signing of a memorandum of cooperation.", "instrument", "memorandum of cooperation"),
        ("A protocol was also signed to open a school.", "instrument", "protocol was also signed to open a school"),
        (
            "Both sides praised the High-Level Group on Ports, Fishing and Safe Travel.",
            "forum",
            "High-Level Group on Ports, Fishing and Safe Travel",
        ),
        (
            "Both sides recalled the Science, Technology, and Fishing Agreement.",
            "instrument",
            "Science, Technology, and Fishing Agreement",
        ),
        ("Both sides recalled the Roadmap for a Renewed Alliance.", "instrument", "Roadmap for a Renewed Alliance"),
        (
            "Both sides signed the Statement of Intent on Co-production and Repair.",
            "instrument",
            "Statement of Intent on Co-production and Repair",
        ),
        ("Both sides cited Security Council Resolution 9999.", "instrument", "Security Council Resolution 9999"),
        ("Both sides praised the track 1.5 dialogue.", "channel", "track 1.5 dialogue"),
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
        "Both sides approved plans for the near future.",
        "Both sides praised the strategic partnership.",
        "Both sides discussed the sea.",
    ],
)
def test_what_has_no_name_of_its_own_is_none(told: str) -> None:
    assert named_things(read_text(LEAD + told)) == set()


def test_the_sentence_that_goes_on_about_the_papers_names_them() -> None:
    told = "Several papers were signed. They include an agreement on fishing; and a protocol on the study of Japanese."
    assert named_things(read_text(LEAD + told)) == {
        ("instrument", "agreement on fishing"),
        ("instrument", "protocol on the study of Japanese"),
    }


def test_a_name_in_single_quotation_marks_stands_alone() -> None:
    told = "Both sides praised the 'Blue Coast Vision' and the 'Fair Ports Initiative'."
    assert named_things(read_text(LEAD + told)) == {
        ("instrument", "Blue Coast Vision"),
        ("instrument", "Fair Ports Initiative"),
    }


def test_a_reference_has_its_own_date() -> None:
    (found,) = read_text(LEAD + "Both sides recalled the Joint Statement on Oceans of 3 March 2014.").references
    assert found.when == "2014-03-03"


def test_a_thing_named_twice_is_told_once() -> None:
    reading = read_text(LEAD + "Both sides recalled the Paris Agreement. Japan praised the Paris Agreement.")
    assert named_things(reading) == {("instrument", "Paris Agreement")}


def test_the_round_itself_is_no_reference() -> None:
    assert named_things(read_text(LEAD + "The dialogue was frank.")) == set()
