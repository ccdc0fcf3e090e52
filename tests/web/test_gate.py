"""Who may come in."""

from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from secretariat.web.gate import refusal, session
from secretariat.web.settings import Settings
from tests.web.conftest import browser

Desk = TestClient[Litestar]
HERE = {"host": "127.0.0.1:8000"}


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "[::1]:8000"])
def test_this_machine_is_asked_by_its_own_names(host: str) -> None:
    assert refusal(Settings(archive=Path("x")), "GET", {"host": host}) is None


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1.evil.example", "", "[", "10.0.0.1"])
def test_a_name_of_somebody_else_that_points_here_is_refused(host: str) -> None:
    assert refusal(Settings(archive=Path("x")), "GET", {"host": host})


def test_a_form_of_another_site_is_refused() -> None:
    settings = Settings(archive=Path("x"))
    assert refusal(settings, "POST", HERE) is None
    assert refusal(settings, "POST", {**HERE, "origin": "http://127.0.0.1:8000"}) is None
    for origin in ("http://evil.example", "null", "http://127.0.0.1:9"):
        assert refusal(settings, "POST", {**HERE, "origin": origin})
    assert refusal(settings, "POST", {**HERE, "sec-fetch-site": "cross-site"})


def test_a_form_without_its_token_is_refused(desk: Desk) -> None:
    desk.get("/")
    assert desk.post("/decide", data={"kind": "accept", "fact": "x", "who": "A"}).status_code == 403


def test_every_answer_forbids_scripts_in_the_page_and_other_hosts(desk: Desk) -> None:
    for path in ("/", "/static/style.css", "/nowhere", "/dialogues.json"):
        policy = desk.get(path).headers["content-security-policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert "http" not in policy
    page = desk.get("/").text
    assert "<style" not in page
    assert " style=" not in page
    assert "onclick" not in page


def test_beyond_this_machine_a_password_is_asked_for(archive: Path) -> None:
    with browser(archive, host="0.0.0.0", names=("127.0.0.1",), password="open sesame") as other:
        page = other.get("/")
        assert page.url.path == "/login"
        assert other.get("/dialogues.json").url.path == "/login"
        token = other.cookies["csrftoken"]
        assert other.post("/login", data={"_csrf_token": token, "password": "wrong"}).status_code == 401
        assert other.get("/people").url.path == "/login"
        page = other.post("/login", data={"_csrf_token": token, "password": "open sesame"})
        assert page.url.path == "/"
        assert other.get("/people").url.path == "/people"


def test_a_word_of_yesterday_or_of_another_server_lets_nobody_in(archive: Path) -> None:
    with browser(archive, password="open sesame") as other:
        for word in (session(Settings(archive=archive)), "1.abc", "", "9999999999."):
            other.cookies.set("secretariat_session", word)
            assert other.get("/people").url.path == "/login"
