"""Home: the officials of the state in which a story is written, named by their post alone."""

import pytest

from tests.reading.readouts import frame_of

LEAD = "The 5th Chile-Norway Maritime Dialogue was held in Oslo on 9 May 2018. "
SAID = "Foreign Secretary Ana Roe said that the ferry was late."


@pytest.mark.parametrize(
    ("publisher", "before", "home"),
    [
        ("Buenos Aires Times", "", None),  # made in neither
        ("MercoPress", "OSLO, 9 May (Agency) - ", "NO"),
        ("NTB", "SANTIAGO, 9 May (Agency) - ", "CL"),
        ("NTB", "GENEVA, 9 May (Agency) - ", None),
        ("Ministry of Foreign Affairs of Norway", "", None),
    ],
)
def test_where_a_story_is_written(publisher: str, before: str, home: str | None) -> None:
    assert frame_of(before + LEAD, publisher=publisher).home == home


def test_a_paper_and_a_date_line_of_two_sides_tell_no_home() -> None:
    lead = "The 5th India-Japan Maritime Dialogue was held in Tokyo on 9 May 2018."
    assert frame_of(lead, publisher="Kyodo News").home == "JP"
    assert frame_of(lead, publisher="Hindustan Times").home == "IN"
    assert frame_of(f"TOKYO, 9 May (Agency) - {lead}", publisher="Hindustan Times").home is None


@pytest.mark.parametrize(
    ("told", "party"),
    [
        (SAID, "CL"),
        ("Foreign Affairs Adviser Ana Roe held a dinner.", "CL"),
        ("Envoy Ida Dahl met Foreign Secretary Ana Roe.", None),
        ("Foreign Secretary Ana Roe and Foreign Secretary Kari Lund said that the ferry was late.", None),
        ("The visiting Foreign Secretary Ana Roe said that the ferry was late.", None),
        ("Prime Minister Ana Roe said that the ferry was late.", None),  # of any state
        ("Ana Roe, who sails, said that the ferry was late.", None),
    ],
)
def test_whose_official_has_no_state(told: str, party: str | None) -> None:
    text = f"SANTIAGO, 9 May (Agency) - {LEAD}{told}"
    known = frame_of(text, publisher="Reuters").cast.by_name.get("ana roe")
    assert (known.party if known else None) == party
