"""Every page of the examples, and its twins: they say the same, and every cell leads to its sentence."""

import csv
import json
import re
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from secretariat import verbs
from tests.web.conftest import browser

Desk = TestClient[Litestar]
SECURITY = "Japan-China Security Dialogue"


def security(desk: Desk) -> dict[str, object]:
    """The dialogue that the examples tell most of."""
    every = desk.get("/dialogues.json").json()["dialogues"]
    address = next(one["id"] for one in every if one["name"] == SECURITY)
    return dict(desk.get(f"/dialogue/{address}.json").json()["past"]["dialogue"])


@pytest.fixture
def dialogue(desk: Desk) -> str:
    return str(security(desk)["id"])


@pytest.fixture
def last_round(desk: Desk) -> str:
    return str(security(desk)["rounds"][-1]["id"])  # type: ignore[index]


class Links(HTMLParser):
    """The addresses to which a page leads, and the ids in it."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.ids: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = dict(attrs)
        if tag == "a" and given.get("href"):
            self.found.append(str(given["href"]))
        if given.get("id"):
            self.ids.append(str(given["id"]))


def test_home_lists_the_dialogues_with_what_is_new_and_what_needs_a_person(desk: Desk) -> None:
    page = desk.get("/").text
    assert SECURITY in page
    assert "What needs a person" in page
    assert "Added last" in page
    assert 'class="picture small-strip"' in page


def test_home_is_narrowed_by_party_and_subject(desk: Desk) -> None:
    russian = desk.get("/dialogues.json", params={"party": "Russia"}).json()
    assert {tuple(one["parties"]) for one in russian["dialogues"]} == {("JP", "RU")}
    security_only = desk.get("/dialogues.json", params={"subject": "security"}).json()
    assert {one["subject"] for one in security_only["dialogues"]} == {"security"}


def test_a_dialogue_shows_its_rounds_over_time(desk: Desk, dialogue: str) -> None:
    page = desk.get(f"/dialogue/{dialogue}").text
    assert 'class="picture strip"' in page
    assert "Known only from the numbering" in page
    assert "window passed, no public account in this archive" in page


def test_any_fact_of_a_round_is_an_address_of_it(desk: Desk) -> None:
    held = security(desk)["rounds"][-1]  # type: ignore[index]
    pages = {desk.get(f"/round/{member}.json").json()["round"]["id"] for member in held["members"]}
    assert pages == {held["id"]}


def test_two_accounts_are_compared_and_each_cell_opens_its_sentence(desk: Desk, last_round: str) -> None:
    page = desk.get(f"/round/{last_round}/compare").text
    assert "as soon as possible" in page
    assert "around spring of this year" in page
    link = next(one for one in Links(page).found if one.startswith("/document/") and "fact=" in one)
    document = desk.get(link.partition("#")[0].replace("&amp;", "&")).text
    assert 'id="here"' in document
    assert "In the record:" in document


def test_a_passage_leads_to_its_place_in_the_text(desk: Desk, last_round: str) -> None:
    value = next(iter(desk.get(f"/round/{last_round}.json").json()["round"]["slots"]["when"]))
    quote = value["evidence"][0]
    place = {"document": value["document"], "start": quote["start"], "end": quote["end"]}
    page = desk.get("/passage", params=place)
    assert page.status_code == 200
    assert re.search(r'id="here"></span>(<[^>]*>)*' + re.escape(quote["quote"][:4]), page.text)


def test_every_page_that_is_led_to_is_there_and_no_id_is_there_twice(desk: Desk, last_round: str) -> None:
    waiting, seen = ["/", f"/round/{last_round}"], set[str]()
    while waiting:
        page = waiting.pop()
        answer = desk.get(page)
        assert answer.status_code == 200, page
        links = Links(answer.text)
        assert len(links.ids) == len(set(links.ids)), page
        for link in (one.partition("#")[0] for one in links.found):
            address = link if link.startswith("/") else f"{page.partition('?')[0]}{link}" if link else page
            kind = re.sub(r"[0-9a-f]{20}[^/]*", "*", address.partition("?")[0])
            if kind not in seen and not address.startswith("//"):
                seen.add(kind)
                waiting.append(address)
    assert {"/people", "/threads", "/round/*/compare", "/document/*", "/document/*/new"} <= seen


@pytest.mark.parametrize(
    "path", ["/dialogues", "/people", "/threads", "/parties", "/findings", "/decisions", "/search"]
)
def test_each_list_has_its_twins(desk: Desk, path: str) -> None:
    assert isinstance(desk.get(f"{path}.json", params={"words": "hotline"}).json(), dict)
    table = list(csv.reader(StringIO(desk.get(f"{path}.csv").text)))
    assert len({len(row) for row in table}) == 1


def test_the_twins_of_a_round_hold_its_values(desk: Desk, last_round: str) -> None:
    held = desk.get(f"/round/{last_round}.json").json()["round"]
    rows = list(csv.DictReader(StringIO(desk.get(f"/round/{last_round}.csv").text)))
    assert {row["slot"] for row in rows} == set(held["slots"])


def test_the_description_names_the_twins_as_people_find_them(desk: Desk) -> None:
    paths = desk.get("/openapi.json").json()["paths"]
    assert "/round/{address}.json" in paths
    assert "/dialogues.csv" in paths
    assert not any(path.startswith(("/json", "/csv")) for path in paths)


def test_sentences_are_found_in_each_language(desk: Desk) -> None:
    page = desk.get("/search", params={"words": "hotline"}).text
    assert "<mark>hotline</mark>" in page.lower().replace("hotline</mark>", "hotline</mark>")


def test_pages_speak_japanese_to_whoever_asks_for_it(desk: Desk, last_round: str) -> None:
    page = desk.get(f"/round/{last_round}", headers={"accept-language": "ja"}).text
    assert '<html lang="ja">' in page
    assert "2023年2月22日" in page
    assert "第17回" in page


@pytest.mark.parametrize(
    "path", ["/round/nothing", "/document/nothing", "/dialogue/nothing", "/nowhere", "/add/nothing"]
)
def test_where_there_is_nothing_the_page_says_so(desk: Desk, path: str) -> None:
    answer = desk.get(path)
    assert answer.status_code == 404
    assert "There is nothing at this address" in answer.text
    assert desk.get(f"{path}.json").status_code == 404


def test_what_is_beyond_all_measure_is_shown_as_text_and_cut(tmp_path: Path) -> None:
    evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> \u202eback {{7*7}} {0}"
    long = "A" * 300_000
    texts = (
        f"The 3rd Japan-Norway Security Dialogue\n\nOn 4 March 2021, the 3rd Japan-Norway Security Dialogue was held in"
        f" Oslo. Japan expressed concern about {evil}. Norway welcomed {long} in the Arctic."
    )
    line = {"id": evil + long, "title": evil + long, "publisher": evil + long, "published": "2021-03-05", "text": texts}
    (tmp_path / "evil.jsonl").write_text(json.dumps(line))
    with verbs.Archive(tmp_path / "evil.db", write=True) as archive:
        assert len(list(verbs.store(archive, [tmp_path / "evil.jsonl"]))) == 1
    with browser(tmp_path / "evil.db") as desk:
        home = desk.get("/dialogues.json").json()
        dialogue = desk.get(f"/dialogue/{home['dialogues'][0]['id']}.json").json()
        held = dialogue["past"]["dialogue"]["rounds"][0]["id"]
        text = home["archive"]["arrived"][0]["document"]["text_id"]
        pages = (
            "/",
            f"/round/{held}",
            f"/round/{held}/compare",
            f"/document/{text}",
            f"/document/{text}/new",
            "/people",
        )
        marks = desk.get(f"/document/{text}.json").json()["shown"]["marks"]
        for path in (*pages, *(f"/document/{text}?fact={mark['fact']}" for mark in marks)):
            page = desk.get(path)
            assert page.status_code == 200
            assert "<script>" not in page.text
            assert "<img" not in page.text
            assert len(page.content) < 200_000, path
