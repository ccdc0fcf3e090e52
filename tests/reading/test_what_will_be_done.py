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


def test_what_is_promised_besides_what_is_stressed() -> None:
    told = "Japan stressed that trade had grown and that Japan will continue to plant trees."
    assert [c.evidence[0].quote for c in read_text(LEAD + told).commitments] == ["Japan will continue to plant trees"]


def test_what_a_thing_is_done_for_is_no_promise_of_its_own() -> None:
    told = "They will open a school, the purpose of which is to teach divers and to launch boats."
    assert len(read_text(LEAD + told).commitments) == 1
