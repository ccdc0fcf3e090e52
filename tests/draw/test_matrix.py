"""The matrix of who meets whom: how often, and when last."""

from secretariat.draw import matrix_of, matrix_picture, matrix_table
from secretariat.draw.matrix import MOST
from tests.draw.drawn import parts, wording, words_in

HELD = [
    (("CN", "JP"), "2011-01-06", 2),
    (("CN", "JP", "KR"), "2015-03", 1),
    (("JP", "KR"), None, 1),
]


def test_how_often_and_when_last() -> None:
    matrix = matrix_of(HELD, lambda one, other: f"/{one}/{other}")
    assert matrix.parties == ("JP", "CN", "KR")
    assert [(p.one, p.other, p.times, p.last) for p in matrix.pairs] == [
        ("CN", "JP", 3, "2015-03"),
        ("JP", "KR", 2, "2015-03"),
        ("CN", "KR", 1, "2015-03"),
    ]
    assert matrix.pairs[0].href == "/CN/JP"


def test_each_cell_has_the_number_and_the_year() -> None:
    picture = matrix_picture(matrix_of(HELD), wording())
    assert [part.says for part in parts(picture.items)] == [
        "China and Japan, 3 rounds, last March 2015",
        "Japan and South Korea, 2 rounds, last March 2015",
        "China and South Korea, 1 round, last March 2015",
    ]
    assert words_in(picture).count("2015") == 3


def test_of_too_many_parties_the_table_has_all() -> None:
    matrix = matrix_of([((f"A{n}", f"B{n}"), "2020", 1) for n in range(MOST)])
    assert f"{MOST} more parties are in the table." in words_in(matrix_picture(matrix, wording()))
    assert len(matrix_table(matrix, wording()).rows) == MOST


def test_nobody_met_anybody() -> None:
    assert words_in(matrix_picture(matrix_of([]), wording())) == []
