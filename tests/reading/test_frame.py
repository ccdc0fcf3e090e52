"""The frame: who is who, between whom it is, when it was published and by whom."""

import pytest

from tests.reading.readouts import frame_of, read_text

LEAD = "The 5th Japan-China Maritime Dialogue was held in Tokyo on 9 May 2018. "


def test_a_region_that_meets_is_told_by_its_states() -> None:
    told = frame_of("Oslo saw the 3rd EU-Central Asia Fisheries Dialogue on 9 May 2018. It was about fish.")
    assert told.parties == ("EU", "KG", "KZ", "TJ", "TM", "UZ")


def party_of(name: str, text: str, **fields: str) -> str | None:
    """The party that the frame gives to a name or surname."""
    return frame_of(LEAD + text, **fields).cast.by_name[name.lower()].party


def test_the_parties_and_the_series_of_the_document() -> None:
    told = frame_of(LEAD)
    assert told.parties == ("CN", "JP")
    assert [g.topic for g in told.groups] == ["maritime"]


@pytest.mark.parametrize(
    ("text", "name", "party"),
    [
        ("Chinese Vice Foreign Minister Sun Bo led the talks.", "sun", "CN"),
        ("Mr. KONG Wei, Director-General of the Ministry of Foreign Affairs of China, spoke.", "kong", "CN"),
        ("Ken Long of Japan led the talks.", "long", "JP"),
        ("Ambassador IDE Kenji of Japan spoke.", "ide", "JP"),
        ("Ken Mori, Japan's ambassador for oceans, spoke.", "mori", "JP"),
        ("The delegations were led by Mr. Ken Mori for Japan and Mr. Wu Bo for China.", "wu", "CN"),
        (
            "Heading the delegations were Mr. Ken Mori, representing Japan, and Mr. Wu Bo, representing China.",
            "mori",
            "JP",
        ),
        ("Deputy Minister Ken Mori met his Chinese counterpart Wu Bo.", "wu", "CN"),
        ("Deputy Minister Ken Mori spoke. Chinese Vice Minister Wu Bo spoke.", "mori", "JP"),
    ],
)
def test_the_party_of_a_person(text: str, name: str, party: str) -> None:
    assert party_of(name, text) == party


def test_a_list_under_a_sides_label() -> None:
    text = (
        "The heads were:\n\nJapanese side: Mr. Ken Mori, Director-General\n\nChinese side: Mr. Wu Bo, Director-General"
    )
    assert (party_of("mori", text), party_of("wu", text)) == ("JP", "CN")


def test_a_ministrys_own_official_needs_no_state() -> None:
    text = "Deputy Minister Smith met Chinese Vice Minister Wu Bo."
    assert party_of("smith", text, publisher="Ministry of Foreign Affairs of Japan") == "JP"


@pytest.mark.parametrize(
    ("publisher", "side", "official", "press"),
    [
        ("Ministry of Foreign Affairs of Japan", "JP", True, False),
        ("The White House", "US", True, False),
        ("Kyodo News", None, False, True),
        ("A Blog of Mine", None, False, True),
        ("An Institute of Mine", None, False, False),
    ],
)
def test_whose_page_it_is(publisher: str, side: str | None, official: bool, press: bool) -> None:
    told = frame_of(LEAD, publisher=publisher)
    assert (told.side, told.official, told.press) == (side, official, press)


def test_state_press_is_press_and_speaks_for_its_state() -> None:
    told = frame_of(LEAD, publisher="Xinhua")
    assert (told.press, told.state_press, told.side) == (True, "CN", None)


def test_published_as_the_document_says() -> None:
    assert frame_of(LEAD, published="2018-05-11").published == "2018-05-11"


def test_a_date_under_the_heading_is_the_day_of_publication() -> None:
    assert frame_of("Japan-China Maritime Dialogue\n\nMay 11, 2018\n\n" + LEAD).published == "2018-05-11"


def test_a_date_beside_a_city_is_none_of_publication() -> None:
    assert frame_of("Japan-China Maritime Dialogue\n\nTokyo, 9 May 2018\n\n" + LEAD).published is None


def test_an_undated_text_has_no_day_of_publication() -> None:
    assert frame_of(LEAD).published is None


def test_the_series_of_the_documents_parties_comes_first() -> None:
    text = "It followed the 3rd Japan-Ghana Maritime Dialogue. The Japan-China dialogue was frank."
    assert frame_of(LEAD + text).groups[0].parties == ("CN", "JP")


def test_a_body_in_passing_is_no_party_where_the_title_says_who_met() -> None:
    reading = read_text(
        "Today the Prime Minister visited Oslo ahead of the G20 Summit. We will work together on the safety of fishing "
        "boats.",
        title="Joint Statement on the Visit to Norway of the Prime Minister of Chile",
        publisher="The White House",
    )
    assert [c.by for c in reading.commitments] == [("CL", "NO")]


def test_the_page_of_a_host_need_not_say_whose_its_own_leader_is() -> None:
    reading = read_text(
        "President Biden is joining President Rojas of Chile and Prime Minister Tremblay of Canada in Ottawa for a "
        "summit. The three leaders committed to share data on fishing boats.",
        title="Fact Sheet: Key Deliverables of the Arctic Leaders' Summit",
        publisher="The White House",
    )
    assert [c.by for c in reading.commitments] == [("CA", "CL", "US")]


def test_the_four_ministers_of_two_states_are_both() -> None:
    told = "The four ministers affirmed that the ferry matters. The three ministers agreed to meet."
    reading = read_text(LEAD + told)
    assert [s.by for s in reading.statements] == [("CN", "JP")]
    assert not reading.commitments


def test_we_as_a_body_are_all_its_members() -> None:
    reading = read_text(
        "President Biden hosted the Quad Leaders' Summit in Washington on 24 September 2021. As Quad countries, we "
        "will work together on the safety of fishing boats.",
        publisher="The White House",
    )
    assert [c.by for c in reading.commitments] == [("AU", "IN", "JP", "US")]


@pytest.mark.parametrize(
    "told",
    [
        "Pakistan and Argentina held the fourth round of bilateral political consultations yesterday.",
        "OSLO - Pakistan and Argentina on Friday held the fourth round of political consultations.",
        "Argentina and Pakistan have held their fourth round of political consultations in Islamabad.",
    ],
)
def test_the_two_who_are_said_to_have_held_a_round_are_its_parties(told: str) -> None:
    text = told + "\n\nThe two sides exchanged views on China and on trade with China."
    (found,) = read_text(text, title="Fourth round of political consultations held").rounds
    assert found.parties == ("AR", "PK")


def test_bilateral_meetings_with_several_are_of_nobody_else() -> None:
    text = (
        "Foreign Minister Anne Haugen of Norway will meet with her Peruvian counterpart Luis Ruiz. Previously both met "
    )
    text += 'in a 2+2 meeting in Oslo. "Bilateral meetings with Fiji, Kenya and Samoa are confirmed," she said.'
    met = {m.parties for m in read_text(text, title="Norwegian-Peruvian FMs to meet before forum").rounds}
    assert met <= {("NO", "PE")}
