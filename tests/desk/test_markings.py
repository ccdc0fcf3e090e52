"""Handling rules: what a paper is marked with, and what may not be written."""

from pathlib import Path

import pytest

from secretariat.desk.markings import MarkingError, above, marking_of, schemes

KNOWN = schemes()


def test_a_paper_is_marked_as_its_highest_line() -> None:
    assert marking_of(None, [], KNOWN) is None
    assert marking_of(None, ["TLP:GREEN", "TLP:AMBER", "TLP:CLEAR"], KNOWN) == "TLP:AMBER"
    assert marking_of(None, ["LIMITE", "not to be disclosed"], KNOWN) == "LIMITE · not to be disclosed"


def test_a_line_is_never_above_its_paper() -> None:
    assert marking_of("TLP:RED", ["TLP:AMBER"], KNOWN) == "TLP:RED"
    with pytest.raises(MarkingError, match="line_above_paper"):
        marking_of("TLP:GREEN", ["TLP:AMBER"], KNOWN)


@pytest.mark.parametrize(
    ("marking", "ceiling", "refused"),
    [
        ("LIMITE", "LIMITE", None),
        ("PUBLIC", "LIMITE", None),
        ("RESTREINT UE/EU RESTRICTED", "LIMITE", "above_ceiling"),
        ("tlp:red", "TLP:AMBER", "above_ceiling"),
        ("TLP:RED", "LIMITE", "not_comparable"),
        ("for the desk only", "LIMITE", "not_comparable"),
        (None, "LIMITE", None),
        ("for the desk only", None, None),
    ],
)
def test_what_is_above_the_ceiling_or_cannot_be_compared_with_it_is_refused(
    marking: str | None, ceiling: str | None, refused: str | None
) -> None:
    if refused is None:
        assert marking_of(marking, [], KNOWN, ceiling) == marking
        return
    with pytest.raises(MarkingError, match=refused):
        marking_of(marking, [], KNOWN, ceiling)


def test_a_desk_adds_its_own_scheme_and_its_ceiling(tmp_path: Path) -> None:
    own = tmp_path / "markings.toml"
    own.write_text('ceiling = "house"\n[schemes]\nours = ["house", "room"]\n', "utf-8")
    known = schemes(own)
    assert above("room", "house", known) is True
    with pytest.raises(MarkingError, match="above_ceiling"):
        marking_of("room", [], known)


def test_one_word_of_two_schemes_is_above_where_any_says_so() -> None:
    assert above("SECRET", "OFFICIAL", KNOWN) is True
    assert above("SECRET", "TOP SECRET", KNOWN) is False
