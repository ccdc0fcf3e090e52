"""Which pages without a round hold words worth a fact."""

from tests.reading.readouts import read_text, said

STORY = {"publisher": "Kyodo News", "published": "2018-05-10"}


def test_a_story_of_two_states_has_words_though_it_tells_of_no_round() -> None:
    told = (
        "Norway said on Wednesday that Chile had asked for more time. Chile welcomed the new date. The two had long "
        "been in dialogue on fish."
    )
    assert said(read_text(told, title="Chile and Norway put off talks on fish", **STORY)) == [
        ("NO", "state"),
        ("CL", "welcome"),
    ]


def test_a_story_of_affairs_at_home_has_none() -> None:
    told = (
        "The government said on Wednesday that pensions will rise. The union welcomed the plan and asked for a "
        "dialogue on wages. Teachers in Oslo said that they had waited for years."
    )
    reading = read_text(told, title="Pensions rise in Norway", **STORY)
    assert not reading.statements
    assert not reading.commitments
