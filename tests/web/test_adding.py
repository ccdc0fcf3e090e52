"""The first ten minutes: two files go in, are looked at, are kept, and one page compares them."""

import json
import re
from collections.abc import Sequence
from pathlib import Path
from time import monotonic, sleep
from typing import Any

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from tests.web.conftest import browser

Desk = TestClient[Litestar]
OURS = (
    "The 3rd Japan-Norway Security Dialogue\n\nOn 4 March 2021, the 3rd Japan-Norway Security Dialogue was held in"
    " Oslo, led by Taro Yamada, Deputy Director-General. Japan expressed concern about attempts to change the"
    " status quo. Both sides agreed to hold the next round in Tokyo in 2022.\n"
)
THEIRS = (
    "Norway and Japan meet for the 3rd Japan-Norway Security Dialogue\n\nThe 3rd Japan-Norway Security Dialogue took"
    " place in Oslo on 4 March 2021. Norway welcomed cooperation in the Arctic. The two sides agreed to hold the next"
    " round as soon as possible.\n"
)
GIVEN = {"published": "2021-03-05"}


def hand_over(desk: Desk, files: Sequence[tuple[str, bytes]] = (), **fields: str) -> str:
    """Hands over some files as the page would, and waits until they are read; returns that page."""
    desk.get("/add")
    sent: Any = [("files", (name, data, "text/plain")) for name, data in files] or None
    page = desk.post("/add", data={"_csrf_token": desk.cookies["csrftoken"], **fields}, files=sent)
    return waited(desk, f"{page.url.path}?{page.url.query.decode()}")


def waited(desk: Desk, path: str) -> str:
    until = monotonic() + 30
    while 'http-equiv="refresh"' in (page := desk.get(path).text):
        assert monotonic() < until
        sleep(0.05)
    return page


def keep(desk: Desk, page: str) -> str:
    found = re.search(r'action="(/add/[0-9a-f]+)"', page)
    assert found
    desk.post(found[1], data={"_csrf_token": desk.cookies["csrftoken"]})
    return waited(desk, found[1])


@pytest.fixture
def empty(tmp_path: Path) -> Any:
    with browser(tmp_path / "new.db") as client:
        yield client


def test_two_accounts_are_read_kept_and_compared(empty: Desk) -> None:
    assert "This archive is empty" in empty.get("/").text
    page = hand_over(empty, [("mofa.txt", OURS.encode()), ("norway.txt", THEIRS.encode())], publisher="", **GIVEN)
    assert "What was read" in page
    assert "3rd" in page
    assert empty.get("/dialogues.json").json()["of"] == 0  # nothing is kept before somebody says so
    page = keep(empty, page)
    assert "2 documents are new to the archive." in page
    assert "Japan-Norway Security Dialogue" in empty.get("/").text


def test_what_is_known_already_is_said_and_not_kept_twice(empty: Desk) -> None:
    keep(empty, hand_over(empty, [("mofa.txt", OURS.encode())], **GIVEN))
    page = hand_over(empty, [("mofa.txt", OURS.encode())], **GIVEN)
    assert "in the archive already" in page
    assert "0 documents are new to the archive." in keep(empty, page)


def test_two_files_of_one_name_are_two_documents(empty: Desk) -> None:
    keep(empty, hand_over(empty, [("index.txt", OURS.encode())], **GIVEN))
    keep(empty, hand_over(empty, [("index.txt", OURS.encode()), ("index.txt", THEIRS.encode())], **GIVEN))
    archive = empty.get("/dialogues.json").json()["archive"]
    assert archive["documents"] == 2
    names = [one["document"]["id"] for one in archive["arrived"]]
    assert len(set(names)) == 2
    assert "index.txt" in names


def test_a_page_that_changed_at_its_address_is_its_next_version(empty: Desk) -> None:
    address = "https://www.mofa.example/index.html"
    lines = [
        json.dumps({"id": "index", "text": text, "url": address, "published": "2021-03-05"})
        for text in (OURS.replace("Oslo", "Bergen"), OURS)
    ]
    keep(empty, hand_over(empty, [("pages.jsonl", lines[0].encode())]))
    old = empty.get("/dialogues.json").json()["archive"]["arrived"][0]["document"]["text_id"]
    keep(empty, hand_over(empty, [("pages.jsonl", lines[1].encode())]))
    assert empty.get("/dialogues.json").json()["archive"]["documents"] == 1
    assert "This is an earlier version." in empty.get(f"/document/{old}").text


def test_each_file_that_failed_says_why_and_the_others_are_read(empty: Desk) -> None:
    page = hand_over(empty, [("mofa.txt", OURS.encode()), ("broken.pdf", b"%PDF-1.4 nothing"), ("empty.txt", b"")])
    assert "broken.pdf" in page
    assert "it is empty" in page
    assert "Keep 1 document" in page


def test_a_pasted_text_is_read(empty: Desk) -> None:
    page = hand_over(empty, text=THEIRS, title="From Oslo", published="2021-03-05")
    assert "Keep 1 document" in page


def test_nothing_that_is_handed_over_is_said_to_be_nothing(empty: Desk) -> None:
    assert "Nothing was handed over." in hand_over(empty)


@pytest.mark.parametrize(
    "address", ["http://127.0.0.1:1/x", "http://10.0.0.1/x", "http://[::1]/x", "file:///etc/passwd"]
)
def test_addresses_in_the_private_network_are_refused(empty: Desk, address: str) -> None:
    page = hand_over(empty, addresses=address)
    assert "is in a private network" in page or "it is no http or https address" in page
    assert "Keep" not in page


def test_a_host_in_the_private_network_may_be_allowed_by_name(tmp_path: Path) -> None:
    with browser(tmp_path / "new.db", allow_private=("127.0.0.1",)) as desk:
        assert "could not be reached" in hand_over(desk, addresses="http://127.0.0.1:1/x")
        assert "is in a private network" in hand_over(desk, addresses="http://localhost:1/x")


def test_what_is_too_large_is_refused(tmp_path: Path) -> None:
    with browser(tmp_path / "new.db", upload=1000) as desk:
        desk.get("/add")
        files = [("files", ("big.txt", b"x" * 5000, "text/plain"))]
        answer = desk.post("/add", data={"_csrf_token": desk.cookies["csrftoken"]}, files=files)
        assert answer.status_code == 413
