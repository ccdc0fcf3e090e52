"""Only this machine, only this site's own forms."""

import urllib.error
import urllib.request
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.web.browser.conftest import Opener
from tests.web.serving import served

Own = tuple[str, Path]


def _answer(url: str, data: bytes | None = None, **headers: str) -> int:
    asked = urllib.request.Request(url, data, {name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with urllib.request.urlopen(asked) as answer:
            return int(answer.status)
    except urllib.error.HTTPError as error:
        return error.code


def test_a_page_elsewhere_that_points_its_name_here_is_not_answered(shown: str) -> None:
    assert _answer(shown, Host="attacker.example") in (400, 403, 421)
    assert _answer(shown) == 200


@pytest.mark.parametrize("headers", [{"Origin": "https://attacker.example"}, {"Origin": "null"}, {}])
def test_a_form_of_another_site_decides_nothing(own: Own, headers: dict[str, str]) -> None:
    address, _ = own
    body = b"kind=note&fact=x&value=y&who=z"
    assert _answer(f"{address}/decide", body, **headers) in (400, 401, 403)


def test_a_password_is_asked_for_where_one_is_set(opened: Opener, examples: Path, tmp_path: Path) -> None:
    secret = tmp_path / "password"
    secret.write_text("open sesame\n")
    with served(examples, "--password-file", str(secret)) as address:
        page = opened(address, allowed=("401", "403"))
        expect(page.get_by_label("Password")).to_be_visible()
        page.get_by_label("Password").fill("wrong")
        page.get_by_label("Password").press("Enter")
        expect(page.get_by_label("Password")).to_be_visible()
        page.get_by_label("Password").fill("open sesame")
        page.get_by_label("Password").press("Enter")
        expect(page.get_by_role("heading", name="Dialogues")).to_be_visible()
