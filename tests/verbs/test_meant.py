"""What people type for a dialogue, a round or a document, and what they are told where it is not clear."""

import pytest

from secretariat import verbs
from secretariat.model import Reading
from tools.made_up import lines


@pytest.fixture(scope="module")
def shelf(tmp_path_factory: pytest.TempPathFactory) -> verbs.Loose:
    source = lines(tmp_path_factory.mktemp("meant") / "a.jsonl", 24)
    return verbs.Loose([item for item in verbs.read([source]) if isinstance(item, Reading)])


@pytest.mark.parametrize("said", ["cyber", "JP NO cyber", "japan norway cyber", "Cyb", "Japan-Norway Cyber Dialogue"])
def test_a_dialogue_goes_by_parts_of_its_name_and_parties(shelf: verbs.Loose, said: str) -> None:
    assert verbs.dialogue_meant(shelf, said.split()).name == "Japan-Norway Cyber Dialogue"
    assert verbs.dialogue_meant(shelf, [said]).name == "Japan-Norway Cyber Dialogue"


def test_a_dialogue_goes_by_its_id_and_the_beginning_of_it(shelf: verbs.Loose) -> None:
    found = verbs.dialogue_meant(shelf, ["cyber"])
    assert verbs.dialogue_meant(shelf, [found.id]) == found
    assert verbs.dialogue_meant(shelf, [found.id[:8]]) == found


@pytest.mark.parametrize(
    "said",
    ["cyber 10", "cyber 10th", "cyber 1996", "cyber 1996-03", "cyber march 1996", "cyber oslo 1996", "10 cyber"],
)
def test_a_round_goes_by_number_city_and_date(shelf: verbs.Loose, said: str) -> None:
    dialogue, held = verbs.round_meant(shelf, said.split())
    assert (dialogue.subject, held.ordinal, held.place) == ("cyber", 10, "Oslo")
    assert verbs.round_meant(shelf, [held.id])[1] == held
    assert verbs.round_meant(shelf, [held.members[0]])[1] == held


def test_the_last_and_the_first_round(shelf: verbs.Loose) -> None:
    dialogue = verbs.dialogue_meant(shelf, ["cyber"])
    held = [r for r in dialogue.rounds if r.status == "held"]
    assert verbs.round_meant(shelf, ["cyber", "last"])[1] == held[-1]
    assert verbs.round_meant(shelf, ["first", "cyber"])[1] == held[0]


@pytest.mark.parametrize("said", ["cyber 10 14", "cyber 10 and 14", "cyber 1996 cyber 2000", "cyber 10th cyber 14th"])
def test_two_rounds(shelf: verbs.Loose, said: str) -> None:
    assert [held.ordinal for _, held in verbs.rounds_meant(shelf, said.split())] == [10, 14]


def test_what_is_not_clear_names_what_fits(shelf: verbs.Loose) -> None:
    with pytest.raises(verbs.UnclearError) as several:
        verbs.dialogue_meant(shelf, ["japan", "norway"])
    assert several.value.several
    assert len(several.value.fitting) == 4
    with pytest.raises(verbs.UnclearError) as none:
        verbs.round_meant(shelf, ["cyber", "99"])
    assert not none.value.several
    assert {choice.line.name for choice in none.value.fitting if choice.line} == {"Japan-Norway Cyber Dialogue"}
    with pytest.raises(verbs.UnclearError):
        verbs.round_meant(shelf, ["oslo", "zebra"])


def test_a_document_goes_by_its_id_and_the_beginning_of_it(shelf: verbs.Loose) -> None:
    assert verbs.document_meant(shelf, "R00003").document.id == "R00003"
    with pytest.raises(verbs.UnclearError) as several:
        verbs.document_meant(shelf, "R0000")
    assert len(several.value.fitting) == 10
    with pytest.raises(verbs.UnclearError):
        verbs.document_meant(shelf, "zebra")


@pytest.mark.parametrize("said", ["²", "1²", "T\x82\x0b²", "cyber ①"])
def test_signs_that_look_like_numbers_are_no_numbers(shelf: verbs.Loose, said: str) -> None:
    with pytest.raises(verbs.UnclearError):
        verbs.round_meant(shelf, said.split())
