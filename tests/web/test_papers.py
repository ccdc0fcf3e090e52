"""The papers for the next round, asked for on the dialogue's page, and the calendar."""

from io import BytesIO

import docx
import openpyxl
import pytest
from icalendar import Calendar
from litestar import Litestar
from litestar.testing import TestClient

from tests.web.test_review import ROUND, send

Desk = TestClient[Litestar]
ADDRESS = f"/dialogue/{ROUND}/brief"


def test_a_brief_is_made_as_word(desk: Desk) -> None:
    answer = desk.get(ADDRESS, params={"house": "JP"})
    words = "\n".join(p.text for p in docx.Document(BytesIO(answer.content)).paragraphs)
    assert "Security Dialogue" in words


@pytest.mark.parametrize(("form", "begins"), [("pdf", b"%PDF"), ("html", b"<!doctype html>")])
def test_a_brief_is_made_in_other_forms(desk: Desk, form: str, begins: bytes) -> None:
    assert desk.get(ADDRESS, params={"form": form, "length": "card"}).content.lower().startswith(begins.lower())


def test_what_is_private_is_in_a_brief_only_where_that_is_asked_for(desk: Desk) -> None:
    send(desk, "/decide", kind="correct", fact=ROUND, slot="place", value="Kyoto")
    assert b"Kyoto" not in desk.get(ADDRESS, params={"form": "html", "length": "dossier"}).content
    assert b"Kyoto" in desk.get(ADDRESS, params={"form": "html", "length": "dossier", "private": "1"}).content


@pytest.mark.parametrize("asked", [{"form": "exe"}, {"length": "endless"}, {"length": "addendum"}])
def test_a_paper_that_there_is_not_is_refused(desk: Desk, asked: dict[str, str]) -> None:
    assert desk.get(ADDRESS, params=asked).status_code == 400


def test_the_follow_up_matrix_is_a_spreadsheet(desk: Desk) -> None:
    book = openpyxl.load_workbook(BytesIO(desk.get(f"/dialogue/{ROUND}/matrix").content))
    assert any(cell.value for row in book[book.sheetnames[0]].iter_rows() for cell in row)


def test_the_agenda_is_made_as_word(desk: Desk) -> None:
    words = "\n".join(p.text for p in docx.Document(BytesIO(desk.get(f"/dialogue/{ROUND}/agenda").content)).paragraphs)
    assert "Security Dialogue" in words


def test_the_calendar_has_an_address_to_subscribe_to(desk: Desk) -> None:
    answer = desk.get("/calendar.ics")
    assert answer.headers["content-type"].startswith("text/calendar")
    first = [str(event["UID"]) for event in Calendar.from_ical(answer.content).walk("VEVENT")]
    again = [str(event["UID"]) for event in Calendar.from_ical(desk.get("/calendar.ics").content).walk("VEVENT")]
    assert first
    assert again == first
