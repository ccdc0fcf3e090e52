"""What is called like a round of a document's parties, and is none: of citizens, of others, of nobody in particular."""

import pytest

from tests.reading.readouts import LEXICON, read_text

OFFICIAL = "Officials of Kenya and Iceland met in Nairobi on 4 June 2024 for the third Kenya-Iceland Consultations."


def names(text: str, **fields: str) -> list[str]:
    """The names of the rounds that a text tells of."""
    return [m.dialogue for m in read_text(text, **fields).rounds]


@pytest.mark.parametrize(
    "told",
    [
        "The sixth Raisina Dialogue opened in Delhi on 2 May 2024.",
        "The first Trianon Dialogue between France and Russia was held in Paris on 2 May 2024.",
        "The second German-Russian Forum met in Berlin on 2 May 2024.",
        "The Beijing-Tokyo Forum of China and Japan was held in Beijing on 2 May 2024.",
    ],
)
def test_fora_of_citizens_that_the_lexicon_names_are_no_rounds(told: str) -> None:
    assert not names(told)


def test_the_lexicon_knows_fora_of_citizens_as_a_kind() -> None:
    assert "Shangri-La Dialogue" in LEXICON.english.words["unofficial.fora"]


@pytest.mark.parametrize(
    "said",
    [
        "The dialogue brings together academics and editors of both countries.",
        "The Kenya-Iceland Dialogue brought together business leaders, writers and scholars.",
        "Norway's embassy thanked the hosts of this 1.5 Track Kenya-Iceland Dialogue.",
    ],
)
def test_a_dialogue_that_brings_people_together_is_none_of_governments(said: str) -> None:
    assert not names(f"The first Kenya-Iceland Dialogue will be held in Nairobi on 4 June 2024.\n\n{said}")
    assert names(f"{OFFICIAL}\n\nThey brought together officials of four ministries.")


def test_a_name_of_citizens_leaves_the_official_series_alone() -> None:
    told = f"{OFFICIAL}\n\nThe first Kenya-Iceland Youth Dialogue brings together young leaders in Kisumu in July."
    assert names(told) == ["Kenya-Iceland Consultations"]


PASSING = "The speech was long. It was warm. It was dry. It told of fish. It told of wool. It told of rain. "


def test_parties_that_are_only_counted_are_lent_to_no_series_in_passing() -> None:
    told = f"Kenya is big, said Kenya's press. Iceland is small, said Iceland's. {PASSING}"
    assert not names(
        told + "The first result of the first dialogue was a list. The Consultative Group on Wool met in May."
    )


def test_a_dialogue_of_a_state_that_the_sentence_tells_is_of_no_others() -> None:
    told = f"{OFFICIAL}\n\n{PASSING}Peru remains a friend, and our first High-Level Dialogue took place in May 2023."
    assert names(told) == ["Kenya-Iceland Consultations"]


def test_letters_of_a_series_of_three_are_not_of_two() -> None:
    told = (
        "The Prime Ministers of Kenya and Iceland issued a joint statement. They await the third meeting of the "
        "Trilateral Fisheries Dialogue (TFD). Kenya offered to host a first meeting of TFD experts on nets."
    )
    assert not names(told, title="Joint Statement of Kenya and Iceland")


def test_a_special_meeting_of_a_body_is_no_round_of_it() -> None:
    assert not names(
        "ASEAN held a Special ASEAN Leaders' Meeting in Jakarta on 6 January 2005.",
        title="Special ASEAN Leaders' Meeting",
    )


def test_a_group_that_organises_its_work_has_not_met() -> None:
    told = f"{OFFICIAL}\n\nThe Kenya-Iceland Harbour Task Force will organize its work around three ports."
    assert names(told) == ["Kenya-Iceland Consultations"]
    assert names(told.replace("its work around three ports", "its second meeting in May 2025"))[1:]


def test_a_dialogue_that_is_opened_with_a_workshop_has_not_met() -> None:
    told = f"{OFFICIAL}\n\n{PASSING}Two institutes held a workshop, opening a dialogue on wool on 29 August 2023."
    assert names(told) == ["Kenya-Iceland Consultations"]


def test_the_next_dialogue_is_that_of_the_dialogue_told_last() -> None:
    told = (
        "The ministers of Kenya and Iceland held their 2+2 meeting in Nairobi on 4 June 2024.\n\n"
        f"{PASSING}The second Kenya-Iceland Maritime Dialogue met in Reykjavik in March 2024. "
        "They look forward to the next Dialogue, to be held in late 2025."
    )
    dates = {m.when: m.dialogue for m in read_text(told).rounds}
    assert dates["2025"] == "Kenya-Iceland Maritime Dialogue"


def test_the_first_meetings_of_a_forum_with_its_partners_are_no_one_round() -> None:
    told = f"{OFFICIAL}\n\nIceland arranged the first Forum meetings with Kenya's partners."
    assert names(told) == ["Kenya-Iceland Consultations"]


def test_capitals_tell_no_name_where_all_is_in_capitals() -> None:
    told = "A GOOD HIGH LEVEL MEETING ON FISH IS BEING HELD WITH KENYA IN NAIROBI, SAID ICELAND, AND IT IS THE BEST."
    assert not names(told)


@pytest.mark.parametrize(
    "paper",
    [
        "The MoU on Bilateral Consultations between the Foreign Ministries of Norway and Peru dates from July 2012.",
        "The Memorandum of Understanding (MoU) on Political Consultations dates from July 2012.",
        "The protocol on political consultations of the two ministries goes back to July 2012.",
    ],
)
def test_consultations_in_the_name_of_a_paper_are_no_round(paper: str) -> None:
    text = "Norway and Peru held the fifth round of political consultations in Oslo on 3 October 2023. "
    assert [(m.role, m.ordinal) for m in read_text(text + paper).rounds] == [("subject", 5)]


def test_a_paper_that_is_signed_at_consultations_does_not_hide_them() -> None:
    text = "A memorandum was signed at the fifth round of political consultations of Norway and Peru on 3 May 2023."
    assert [(m.ordinal, m.when) for m in read_text(text).rounds] == [(5, "2023-05-03")]
