"""Genre: what kind of text it is, and whose account it gives."""

import pytest

from tests.reading.readouts import read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. Both sides welcomed the report."


@pytest.mark.parametrize(
    ("title", "genre", "account"),
    [
        ("Joint Statement of the 5th Japan-China Maritime Dialogue", "joint_statement", ("CN", "JP")),
        ("Joint Press Release on the 5th Japan-China Maritime Dialogue", "joint_statement", ("CN", "JP")),
        ("Joint Japan-China Declaration", "joint_statement", ("CN", "JP")),
        ("Co-Chairs' Summary of the 5th Japan-China Maritime Dialogue", "chairs_summary", ("CN", "JP")),
        ("Outcome of the 5th Japan-China Maritime Dialogue", "readout", ("JP",)),
    ],
)
def test_the_title_tells(title: str, genre: str, account: tuple[str, ...]) -> None:
    header = read_text(LEAD, title=title, publisher="Ministry of Foreign Affairs of Japan").document
    assert (header.genre, header.account_of) == (genre, account)


@pytest.mark.parametrize("title", ["Joint Statement of the 5th Japan-China Maritime Dialogue", "Chair's Summary"])
def test_a_heading_of_the_text_tells_as_well(title: str) -> None:
    assert read_text(f"{title}\n\n{LEAD}").document.genre in {"joint_statement", "chairs_summary"}


def test_a_chairs_summary_of_nobody_named_is_nobodys() -> None:
    told = "We met by the lake for our yearly summit. Leaders from Chile, Fiji and Peru joined us. "
    told += "We stand with the people of Chile. We welcomed the vote on Chile, and we agreed to open a fund."
    reading = read_text(told, title="Chair's Summary", publisher="Ministry of Foreign Affairs of Norway")
    assert [s.by for s in reading.statements if s.by] == [c.by for c in reading.commitments if c.by] == []


def test_the_press_gives_nobodys_account() -> None:
    header = read_text(LEAD, publisher="Reuters").document
    assert (header.genre, header.account_of, header.authority) == ("news", (), "press")


def test_a_story_with_an_agencys_date_line_is_news() -> None:
    text = "TOKYO, May 10 (Reuters) - Japan and China held the 5th round of their maritime dialogue on Wednesday."
    assert read_text(text, published="2018-05-10").document.genre == "news"


def test_a_round_still_to_come_is_an_announcement() -> None:
    text = "The 5th Japan-China Maritime Dialogue will be held in Tokyo on 9 May 2018."
    header = read_text(text, publisher="Ministry of Foreign Affairs of Japan").document
    assert (header.genre, header.account_of) == ("announcement", ("JP",))


def test_a_text_about_no_round_is_something_else() -> None:
    text = "The Ministry opened a public consultation on the water law."
    assert read_text(text).document.genre == "other"


@pytest.mark.parametrize(
    ("fields", "authority"),
    [
        ({"publisher": "Ministry of Foreign Affairs of Japan"}, "official"),
        ({"publisher": "Reuters"}, "press"),
        ({"title": "Joint Statement of the 5th Japan-China Maritime Dialogue"}, "negotiated"),
        ({}, None),
    ],
)
def test_the_weight_of_a_text(fields: dict[str, str], authority: str | None) -> None:
    assert read_text(LEAD, **fields).document.authority == authority


def test_the_title_is_the_documents_or_its_first_heading() -> None:
    assert read_text(LEAD, title="Talks").document.title == "Talks"
    assert read_text(f"Fifth Maritime Dialogue\n\n{LEAD}").document.title == "Fifth Maritime Dialogue"
    assert read_text(LEAD).document.title is None


def test_a_site_that_passes_news_on_gives_nobodys_account() -> None:
    text = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. Japan thanked China for the rescue."
    assert read_text(text, publisher="Daily Harbour").document.account_of == ()


@pytest.mark.parametrize("publisher", ["Daily Harbour", "Fjordposten", "Trend of the Gulf"])
def test_whoever_is_no_office_tells_news(publisher: str) -> None:
    assert read_text(LEAD, publisher=publisher).document.genre == "news"


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (LEAD + " A press release of the foreign ministry said so.", ("JP",)),
        (
            "BEIJING, May 10. " + LEAD + " The Ministry of Foreign Affairs said in a statement that it was frank.",
            ("CN",),
        ),
        (LEAD + " The Gazette reports via the Chinese MFA.", ("CN",)),
        (LEAD, ()),
    ],
)
def test_a_story_rests_on_the_ministry_that_it_names(text: str, whose: tuple[str, ...]) -> None:
    reading = read_text(text, publisher="Daily Harbour")
    assert {s.according_to for s in reading.statements} == {whose}
