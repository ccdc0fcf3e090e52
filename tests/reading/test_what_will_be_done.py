"""What will be done: deeds behind "will", nouns of intention behind any verb of telling, and whose intention it is."""

import pytest

from tests.reading.readouts import read_text, said

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "
OPENED = "Minister Ito of Japan opened the talks. "


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Japan will maintain its quota of 40 students.", "JP"),
        ("Japan will undertake repairs of the pier.", "JP"),
        ("The two sides will adopt a plan of work by June.", "CN JP"),
        ("Japan and China will sign an agreement on reefs today.", "CN JP"),
        ("Japan will commit a further 30 million yen to the school.", "JP"),
        ("Japan will offer 20 scholarships to divers.", "JP"),
        ("Japan will invite the other states of the region to take part.", "JP"),
        ("They will report to their ministers in May.", "CN JP"),
        ("China will brief its neighbours on the tests.", "CN"),
        ("The second phase of the plan will be executed by both ministries.", "CN JP"),
        ("The working group will convene in May.", "CN JP"),
        ("Japan has also committed some 30 million dollars over three years to the school.", "JP"),
        ("Both sides committed to partner with the islands on ports.", "CN JP"),
        ("Both sides committed to the sharing of charts.", "CN JP"),
        ("Both sides agreed to the sharing of charts on reefs.", "CN JP"),
        ("Our nations are also committed to advance work on reefs.", "CN JP"),
        ("The talks resulted in commitments to establish a workshop on reefs.", "CN JP"),
        ("The dialogue led to an agreement to open an office.", "CN JP"),
        ("The Japanese side stands ready to help.", "JP"),
        ("Japan said it would be sending two ships.", "JP"),
        ("The two sides look to hold the next dialogue in May.", "CN JP"),
        ("Japan informed the Chinese side that it would send two ships.", "JP"),
        ("Both leaders pledged to further their work on reefs.", "CN JP"),
        ("The two leaders ordered their teams to work together on reefs.", "CN JP"),
        ("I can announce that Japan will commit 30 million dollars to the school.", "JP"),
        ("Japan announced that two schools will be opened in Kobe.", "JP"),
        ("Japan welcomes the plan and will support it in every way.", "JP"),
        ("This view will be taken into account by the Japanese Government.", "JP"),
        ("The two ministers will meet annually.", "CN JP"),
        ("The Japanese government committed itself to planting trees.", "JP"),
        ("Building on last year's work, both sides agreed to plant a tree.", "CN JP"),
        ("JICA announced an additional 2 million dollars for the pier.", "JP"),
        (
            "Japan and China strongly condemn the tests, commit to strengthen the work on reefs, and stress trade.",
            "CN JP",
        ),
        ("The vice ministers and the deputy secretary agreed to meet in Kobe.", "CN JP"),
        (OPENED + "The Minister and the Chinese envoys pledged to plant a tree.", "CN JP"),
        ("The two sides would train divers in May.", "CN JP"),
        ("They discussed reefs and would open an office in Kobe.", "CN JP"),
        ("Japan would send two ships in June.", "JP"),
        ("An office would be opened in Kobe.", "CN JP"),
        ("The Japanese side stressed its commitment to clean the ports.", "JP"),
        ("The Japanese side stressed its commitment to train divers.", "JP"),
        ("Japan said that a school would be opened in Kobe.", "JP"),
        ("The Japanese side added that three agreements will be signed.", "JP"),
        ("Both sides reaffirmed their willingness to launch, in May, a joint fund.", "CN JP"),
        ("They agreed that a Maritime Council at ministerial level will be held in 2019.", "CN JP"),
        ("They agreed to work on reefs, to maintain contacts and to carry out the plan.", "CN JP"),
        ("Both ministers consented to the opening of an office.", "CN JP"),
        ("The ministers announced that their leaders will plant a tree.", "CN JP"),
        (OPENED + "Minister Ito of Japan shared that Japan will send two ships.", "JP"),
        ("Minister Ito of Japan spoke with Minister Wang of China, pledging to send two ships.", "JP"),
        ("The sides agreed to:\n▪ plant a tree\n\nThe museum is open.", "CN JP"),
    ],
)
def test_what_will_be_done(told: str, whose: str) -> None:
    assert [c.by for c in read_text(LEAD + told).commitments] == [tuple(whose.split())]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("Both sides highlighted their commitment to strengthening the work on reefs.", "CN JP"),
        ("Participants recalled their pledge to plant a tree.", "CN JP"),
        ("Japan announced new commitments to foster trade.", "JP"),
        ("Japan announced plans to open a school.", "JP"),
        (OPENED + "The Minister stressed the Japanese commitment to working with China on reefs.", "JP"),
        (OPENED + "He stressed Japan's readiness to host the talks.", "JP"),
        (OPENED + "He said that Japan would send two ships.", "JP"),
        (OPENED + "The Minister said Japan guaranteed the repair of the pier.", "JP"),
        (OPENED + "He confirmed to Ambassador Wang of China today that Japan will send two ships.", "JP"),
        (OPENED + '"Japan is committed to supporting the islands," the Minister said.', "JP"),
        (OPENED + "He informed the Chinese side that the Japanese government will train divers.", "JP"),
        (OPENED + "He reiterated the Ito Government's commitment to train divers.", "JP"),
    ],
)
def test_whose_intention_is_told(told: str, whose: str) -> None:
    assert [c.by for c in read_text(LEAD + told).commitments] == [tuple(whose.split())]


@pytest.mark.parametrize(
    "told",
    [
        "China will welcome the guests in June.",
        "Japan will stress the need for trade.",
        "Japan will maintain that the reef is its own.",
        "Ten guests will be accompanied by the Japan Rugby Team.",
        "Japan will include divers in its delegation.",
        "Japan said the new plan stressed China's commitment to open ports.",
        "Both sides are very committed to this project.",
        OPENED + "He underlined China's commitment to plant a tree.",
        OPENED + "He stressed China's readiness to host the talks.",
        OPENED + "He said that China would host the talks.",
        OPENED + "He welcomed China's commitment to plant a tree.",
        OPENED + "The Minister stressed the mutual commitment of Japan and China, and China's pledge to plant trees.",
        "Japan has committed 20 million yen to the pier since 2015.",
        "Over the last year Japan has announced 20 million yen for the pier.",
        "Japan earlier announced 20 million yen for the pier.",
        "The Japanese side stressed its commitment to clean ports.",
        "The Japanese side stressed its commitment to fair trade.",
        "The Japanese side stressed its commitment to human rights.",
        "Japan would like to train divers.",
        "Japan said that the plan would be completed by a firm.",
        "Japan said that the talks would be held in May.",
        "Both sides would welcome more trade.",
        "If asked, Japan would train divers.",
        "It would help if both sides trained divers.",
        "Both sides reiterated their agreement that such boats should never be used.",
        "Japan will prevail.",
        "Japan confirmed that the President of Chile will visit Tokyo.",
    ],
)
def test_what_nobody_present_promises(told: str) -> None:
    assert read_text(LEAD + told).commitments == ()


def test_a_next_round_that_will_be_held_is_one_commitment() -> None:
    (found,) = read_text(LEAD + "The working group will convene in May 2019.").commitments
    assert (found.kind, found.due) == ("next_round", "2019-05")


def test_two_posts_are_all_who_met() -> None:
    reading = read_text(LEAD + "The vice ministers and the deputy secretary condemned the raid.")
    assert said(reading) == [("CN JP", "condemn")]


def test_an_announcement_tells_its_agenda_and_what_is_promised_besides() -> None:
    text = "The 6th Japan-China Maritime Dialogue will be held in Kobe on 9 May 2019. Japan will discuss reefs. "
    reading = read_text(text + "Japan will provide two ships for the reefs.", published="2019-05-01")
    assert [c.evidence[0].quote for c in reading.commitments] == ["Japan will provide two ships for the reefs"]


def test_in_a_turn_something_is_opened_that_is_more_than_the_meeting() -> None:
    text = "Remarks at the 5th Japan-Norway Maritime Dialogue\n\n"
    text += "PRIME MINISTER BERG of Norway: Thank you. We will open with a film. We will open an office in Kobe.\n\n"
    text += "PRIME MINISTER SATO of Japan: Thank you. We will train divers from Norway."
    assert [c.by for c in read_text(text, published="2019-05-01").commitments] == [("NO",), ("JP",)]


def test_a_text_that_opens_with_a_journey_to_come_tells_its_agenda() -> None:
    text = "The Foreign Minister of Japan will travel to Oslo for the 6th Japan-Norway Maritime Dialogue.\n\n"
    text += (
        "The leaders will advance their work on reefs. The Minister will reaffirm Japan's commitment to train divers. "
    )
    reading = read_text(text + "Japan will provide two ships.", publisher="Ministry of Foreign Affairs of Japan")
    assert [c.evidence[0].quote for c in reading.commitments] == ["Japan will provide two ships"]


@pytest.mark.parametrize(
    ("told", "whose"),
    [
        ("A pier will be built in Bergen.", [("JP",)]),
        (
            "Both ministers agreed on a plan. It was a good day. The plan would be completed in two years.",
            [("JP", "NO")],
        ),
        ("The pier will be built by a firm from Bergen.", []),
        ("The talks will be held in Kobe.", []),
        ("In Bergen, Minister Ito will discuss fish.", []),
        ("She will focus on fish there.", []),
        ("Our friendship will continue to grow.", []),
    ],
)
def test_what_will_be_done_by_nobody_named_is_of_whose_page_it_is(told: str, whose: list[tuple[str, ...]]) -> None:
    found = read_text(FRIEND + told, **OF_JAPAN).commitments
    assert [c.by for c in found if c.rule.endswith(":will")] == whose


def test_a_government_is_of_the_state_whose_leader_it_is_called_after() -> None:
    told = "The Abe Government will fund a pier in Bergen. The Abe-Berg Administration will train divers."
    assert [c.by for c in read_text(FRIEND + told, **OF_JAPAN).commitments] == [("JP",)] * 2


def test_of_two_things_agreed_each_is_a_promise_where_they_differ_in_kind() -> None:
    found = read_text(LEAD + "They agreed to carry out the plan, and to maintain contacts.").commitments
    assert [c.kind for c in found] == ["implement", "contacts"]


def test_of_a_list_what_is_set_up_or_paid_for_is_a_promise_of_its_own() -> None:
    found = read_text(
        LEAD + "They agreed to cooperate on reefs, to maintain contacts and to establish a school."
    ).commitments
    assert [c.kind for c in found] == ["cooperate", "establish"]


def test_the_means_of_a_promise_do_not_tell_its_kind() -> None:
    (found,) = read_text(LEAD + "They agreed to settle the matter of the reefs by means of dialogue.").commitments
    assert found.kind == "cooperate"


FRIEND = "Minister Ito met Minister Berg of Norway for talks in Oslo on 9 May. "
OF_JAPAN = {"publisher": "Ministry of Foreign Affairs of Japan", "published": "2018-05-09"}


@pytest.mark.parametrize(
    ("told", "promised"),
    [
        ("Japan will open a consulate in Bergen.", True),
        ("Japan will begin work on the pier.", True),
        ("Japan will host further talks in June.", False),
        ("The two sides will meet in June.", False),
        ("The two ministers will discuss the fleet in June.", False),
    ],
)
def test_on_one_states_page_a_meeting_to_come_is_news_and_a_deed_is_promised(told: str, *, promised: bool) -> None:
    assert bool(read_text(FRIEND + told, **OF_JAPAN).commitments) is promised


@pytest.mark.parametrize(
    "opens",
    [
        "For the press, no. 12\n\nMinister Ito looks forward to welcoming Minister Berg of Norway for talks in May. ",
        "Minister Berg of Norway is due to arrive in Tokyo for talks on 12 May. ",
        "Minister Berg of Norway will make an official visit to Tokyo for talks on 12 May. ",
    ],
)
def test_a_page_on_a_visit_to_come_tells_what_will_be_done_there(opens: str) -> None:
    told = "The ministers will discuss fish. The guest will stay in Kobe. A school will be opened by Minister Berg. "
    told += "Japan will train divers."
    found = read_text(opens + told, **OF_JAPAN).commitments
    assert [c.evidence[0].quote for c in found] == ["Japan will train divers"]


def test_what_is_promised_besides_what_is_stressed() -> None:
    told = "Japan stressed that trade had grown and that Japan will continue to plant trees."
    assert [c.evidence[0].quote for c in read_text(LEAD + told).commitments] == ["Japan will continue to plant trees"]


def test_what_a_thing_is_done_for_is_no_promise_of_its_own() -> None:
    told = "They will open a school, the purpose of which is to teach divers and to launch boats."
    assert len(read_text(LEAD + told).commitments) == 1
