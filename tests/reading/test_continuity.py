"""Continuity: what a text says of the series itself."""

import pytest

from tests.reading.readouts import read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "


def told_of_the_series(text: str) -> set[tuple[str, object, str | None]]:
    return {(c.kind, c.value, c.when) for c in read_text(LEAD + text).continuity}


@pytest.mark.parametrize(
    ("told", "fact"),
    [
        ("The dialogue was launched in 2009.", ("launched", None, "2009")),
        ("On 3 May 2009 both sides launched their Ocean Dialogue.", ("launched", None, "2009-05-03")),
        ("Both sides first decided to hold the dialogue in 1998.", ("launched", None, "1998")),
        ("The dialogue is held once a year.", ("cadence", "P1Y", None)),
        ("The dialogue is held alternately in Japan and China.", ("rotation", ("CN", "JP"), None)),
        ("The last dialogue was held in Beijing in March 2016.", ("last_held", None, "2016-03")),
        ("The dialogue was held after a two-year hiatus.", ("hiatus", "P2Y", None)),
        ("It was the first since 2016.", ("last_held", None, "2016")),
    ],
)
def test_what_is_told_of_the_series(told: str, fact: tuple[str, object, str | None]) -> None:
    assert fact in told_of_the_series(told)


def test_a_suspension_is_a_claim() -> None:
    assert "suspended" in {kind for kind, _, _ in told_of_the_series("The dialogue was suspended in 2012.")}


def test_who_is_suspended_from_a_series_does_not_suspend_it() -> None:
    assert "suspended" not in {kind for kind, _, _ in told_of_the_series("It was suspended from the dialogue.")}
    assert "suspended" in {kind for kind, _, _ in told_of_the_series("It was suspended from 2012 to 2014.")}


def test_a_suspension_is_told_with_its_reason_in_the_words_of_the_text() -> None:
    told = "The dialogue, begun in 1998, was suspended due to the dispute over fishing. It is back."
    (found,) = [c for c in read_text(LEAD + told).continuity if c.kind == "suspended"]
    assert found.evidence[0].quote == "suspended due to the dispute over fishing"


def test_frozen_relations_are_no_suspension_of_the_series() -> None:
    told = "The dialogue is a sign of a thaw in once-frozen relations."
    assert "suspended" not in {kind for kind, _, _ in told_of_the_series(told)}


def test_what_else_was_suspended_is_not_the_series() -> None:
    told = "A hotline between the two fleets is to open soon. It was agreed in 2012 and then suspended."
    assert "suspended" not in {kind for kind, _, _ in told_of_the_series(told)}
    assert "suspended" in {kind for kind, _, _ in told_of_the_series("It was suspended in 2012.")}


def test_an_inaugural_meeting_launches_the_series() -> None:
    reading = read_text("The inaugural Norway-Chile Cyber Dialogue was held in Oslo on 3 May 2021.")
    (fact,) = reading.continuity
    assert (fact.kind, fact.when, [q.quote for q in fact.evidence]) == ("launched", "2021-05-03", ["inaugural"])


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("The dialogue resumed in 2014.", "2014"),
        ("The dialogue, which was broken off in 2012, has resumed.", "2018-05-09"),
        ("The dialogue was taken up again after years of silence.", "2018-05-09"),
    ],
)
def test_a_series_resumes_on_the_day_told_or_with_the_round_of_the_text(told: str, when: str) -> None:
    assert ("resumed", None, when) in told_of_the_series(told)


def test_who_resumes_work_in_the_dialogue_does_not_resume_it() -> None:
    told = "The ministries resumed their work in the dialogue."
    assert "resumed" not in {kind for kind, _, _ in told_of_the_series(told)}


def test_a_first_since_is_no_hiatus() -> None:
    assert "hiatus" not in {kind for kind, _, _ in told_of_the_series("It was the first since 2016.")}


@pytest.mark.parametrize(
    "told", ["Both sides welcomed the report.", "The company was launched in 2009 by a fisherman."]
)
def test_nothing_is_told_of_it(told: str) -> None:
    assert told_of_the_series(told) == set()


def test_a_text_about_no_round_tells_of_no_series() -> None:
    assert read_text("The national dialogue of Chile was suspended in 2012.").continuity == ()


def test_by_whose_account() -> None:
    reading = read_text(LEAD + "The dialogue is held once a year.", publisher="Ministry of Foreign Affairs of Japan")
    assert [c.according_to for c in reading.continuity] == [("JP",)]


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("In 2012 Japan and China agreed to form the Maritime Dialogue.", "2012"),
        ("In May 2013 the two ministries partnered to create the Maritime Dialogue.", "2013-05"),
        ("They met in the Maritime Dialogue announced by the two leaders in the 2011 Lima Declaration.", "2011"),
        ("They met in the Maritime Dialogue agreed on by the Prime Ministers on 15 July 2012.", "2012-07-15"),
        ("They met in the Maritime Dialogue announced by both, and signed a paper in 2016.", None),
    ],
)
def test_a_series_is_launched_when_it_was_formed_or_announced(told: str, when: str | None) -> None:
    reading = read_text(f"The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. {told}")
    assert [c.when for c in reading.continuity if c.kind == "launched"] == ([when] if when else [])


def test_a_series_that_the_title_launches_has_its_turns_though_no_round_was_held() -> None:
    text = "Today Norway and Chile are launching the new Norway-Chile Ocean Dialogue. The Ocean Dialogue will convene "
    text += "annually, alternating between Norway and Chile. The first meeting will take place in Oslo in May 2019."
    title = "Joint Statement on Launching the Norway-Chile Ocean Dialogue"
    reading = read_text(text, title=title, published="2018-07-13", publisher="Ministry of Foreign Affairs of Norway")
    told = {(c.kind, c.value or c.when) for c in reading.continuity}
    assert told >= {("launched", "2018-07-13"), ("cadence", "P1Y"), ("rotation", ("CL", "NO"))}


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("Established in 2009, the Maritime Dialogue covers ports and fishing.", "2009"),
        ("The Maritime Dialogue, which was formally set up in March 2009, covers ports.", "2009-03"),
        ("The Maritime Dialogue came into being in 2009.", "2009"),
        ("The Maritime Dialogue was held for the first time in 2009, in Kobe.", "2009"),
        ("The Maritime Dialogue began in 2009.", "2009"),
        ("The Maritime Dialogue was announced by the two Prime Ministers in June 2009.", "2009-06"),
        ("The two sides launched the Maritime Dialogue in 2009.", "2009"),
        ("The foreign ministers agreed to establish the Maritime Dialogue in March 2009.", "2009-03"),
        ("It was initiated by President Hu and Prime Minister Abe on 3 June 2009.", "2009-06-03"),
        ("The mechanism was created in 2009 by the two governments.", "2009"),
        ("The mechanism was formed during the visit of the Chinese Premier to Japan in 2009.", "2009"),
        ("Since its establishment in 2009 the two sides have met five times.", "2009"),
        ("Since 2009 the two sides have held the Maritime Dialogue every year.", "2009"),
        ("The mechanism was set up under an agreement signed in 2009.", None),
        ("The two sides set up a joint fund in 2009.", None),
        ("The Chinese embassy in Tokyo was founded in 1973.", None),
        ("The Maritime Dialogue brings together agencies created in 2009.", None),
        ("The Maritime Dialogue began on 9 May.", None),
        ("It was created to help fishing towns before the census of 2022.", None),
        ("The Maritime Dialogue will be held every two years since 2019.", None),
        ("Both sides launched the 2018 Maritime Dialogue.", None),
        ("The 1st Maritime Dialogue was held in 2009.", None),
    ],
)
def test_a_series_begins_when_it_is_what_was_made(told: str, when: str | None) -> None:
    assert [c.when for c in read_text(LEAD + told).continuity if c.kind == "launched"] == ([when] if when else [])


@pytest.mark.parametrize(
    ("told", "value"),
    [
        ("The two sides meet every second year.", "P2Y"),
        ("They agreed to meet every six months.", "P6M"),
        ("They meet in alternate years in Tokyo and Beijing.", "P2Y"),
        ("The two fleets visit each other every year.", None),
        ("A fish fair is held annually in Tokyo.", None),
        ("The Maritime Dialogue has a fund of 3 million dollars annually.", None),
    ],
)
def test_how_often_they_meet_is_told_of_the_series(told: str, value: str | None) -> None:
    assert [c.value for c in read_text(LEAD + told).continuity if c.kind == "cadence"] == ([value] if value else [])


def test_whose_turn_it_is_to_preside_is_no_rotation() -> None:
    assert told_of_the_series("Both sides thanked China for its rotating presidency of the council.") == set()


def test_a_first_round_long_ago_is_not_the_last_one() -> None:
    assert "last_held" not in {kind for kind, _, _ in told_of_the_series("The 1st dialogue was held in May 2009.")}
    assert ("last_held", None, "2016-05") in told_of_the_series("The 4th dialogue was held in May 2016.")


def test_a_text_about_none_tells_of_the_series_that_it_names_in_passing() -> None:
    text = "The President of Chile received the Prime Minister of Norway in Santiago on 3 May 2019. In March the two "
    text += "countries held the Ocean Dialogue for the first time in two years and seven months. The cod fair is held "
    text += "annually and was founded in 1950."
    told = {(c.kind, c.value or c.when) for c in read_text(text).continuity}
    assert told == {("hiatus", "P2Y7M")}


def test_the_letters_of_a_meeting_of_many_speak_of_its_series() -> None:
    text = "The ministers go to the 8th East Asia Summit (EAS) in Lima on 3 May 2018. They speak in turn. "
    text += "The EAS brings its leaders together every two years."
    assert {(c.kind, c.value) for c in read_text(text).continuity} == {("cadence", "P2Y")}


@pytest.mark.parametrize(
    "briefing", ["a daily briefing", "the weekly press conference", "her regular daily news briefing"]
)
def test_how_often_a_ministry_briefs_the_press_is_no_cadence(briefing: str) -> None:
    text = "The fifth Norway-Peru Reefs Dialogue will be held in Oslo on 3 October 2023. "
    text += f"Spokesperson Anne Haugen told {briefing} that the dialogue was important."
    assert not read_text(text).continuity
