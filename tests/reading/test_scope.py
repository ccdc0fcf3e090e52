"""Which pages without a round hold words worth a fact."""

from tests.reading.readouts import STORY, read_text, said


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


def test_a_page_about_affairs_at_home_says_nothing_between_states() -> None:
    text = (
        "I welcome the first round of consultations on the pension reform. We agreed to raise the age. "
        "The government will support the regions. I thank the unions for the talks."
    )
    reading = read_text(text, title="Meeting on the pension reform", publisher="President of Russia")
    assert (reading.statements, reading.commitments, reading.references) == ((), (), ())


def test_a_talk_on_the_telephone_is_dealt_with_as_a_meeting_is() -> None:
    for spoke in ("phone conversation", "video conversation", "phone talks"):
        told = f"Norwegian Minister Ana Berg and Chilean Minister Luis Rojas praised the crews in a {spoke} on Friday."
        assert said(read_text(told, title="Berg and Rojas on cod", **STORY)) == [("CL NO", "commend")]
    told = "Norwegian Minister Ana Berg and Chilean Minister Luis Rojas praised the crews of the phone company."
    assert said(read_text(told, title="Berg and Rojas on cod", **STORY)) == []
