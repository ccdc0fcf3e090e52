"""A person goes through a document: accepts, corrects, moves, adds, takes back; and what is private stays here."""

import json

import pytest
from litestar import Litestar
from litestar.testing import TestClient

from secretariat.model.document import text_id
from tools.corpora import EXAMPLES

Desk = TestClient[Litestar]
ACCOUNT = next(  # China's account of the 17th security dialogue
    one["text"]
    for one in map(json.loads, (EXAMPLES / "readouts.jsonl").read_text("utf-8").splitlines())
    if one["id"] == "2023-02-23-china-mfa"
)
TEXT = text_id(ACCOUNT)
ROUND = f"{TEXT}.rounds.{ACCOUNT.index('17th')}.1"


def send(desk: Desk, form: str, **fields: str) -> str:
    """Sends a form as its page would, and returns the page that it ends on."""
    desk.get("/")
    answer = desk.post(form, data={"_csrf_token": desk.cookies["csrftoken"], "who": "A. Desk", **fields})
    assert answer.status_code == 200, answer.text
    return answer.text


def marks(desk: Desk, **asked: str) -> list[dict[str, object]]:
    return desk.get(f"/document/{TEXT}.json", params=asked).json()["shown"]["marks"]  # type: ignore[no-any-return]


def test_what_was_accepted_is_settled_and_no_longer_waits(desk: Desk) -> None:
    before = desk.get(f"/document/{TEXT}.json").json()["open"]
    page = send(desk, "/decide", kind="accept", fact=ROUND, slot="place", back=f"/document/{TEXT}?fact={ROUND}")
    assert "accepted" in page
    assert "A. Desk" in page
    assert desk.get(f"/document/{TEXT}.json", params={"private": "1"}).json()["open"] == before - 1


def test_a_corrected_place_is_the_round_s_and_private_until_said_otherwise(desk: Desk) -> None:
    page = send(desk, "/decide", kind="correct", fact=ROUND, slot="place", value="Kyoto", back=f"/round/{ROUND}")
    assert "Kyoto" in page
    assert 'class="private"' in page
    assert desk.get(f"/round/{ROUND}.json").json()["round"]["place"] == "Tokyo"
    assert desk.get(f"/round/{ROUND}.json", params={"private": "1"}).json()["round"]["place"] == "Kyoto"
    assert "Kyoto" not in desk.get(f"/round/{ROUND}.csv").text
    assert "Kyoto" not in desk.get("/decisions.json").text
    assert "Kyoto" not in desk.get(f"/document/{TEXT}.json").text


def test_what_may_leave_the_desk_does(desk: Desk) -> None:
    send(desk, "/decide", kind="correct", fact=ROUND, slot="place", value="Kyoto", public="1")
    assert desk.get(f"/round/{ROUND}.json").json()["round"]["place"] == "Kyoto"


def test_a_decision_is_taken_back_by_another(desk: Desk) -> None:
    send(desk, "/decide", kind="correct", fact=ROUND, slot="place", value="Kyoto", why="as the minister said")
    log = desk.get("/decisions.json", params={"private": "1"}).json()["log"]
    page = send(desk, "/retract", decision=log[0]["decision"]["id"], back="/decisions")
    assert "as the minister said" in page
    assert desk.get(f"/round/{ROUND}.json", params={"private": "1"}).json()["round"]["place"] == "Tokyo"


def test_a_reader_s_fact_is_rejected_or_left_open_or_noted_on(desk: Desk) -> None:
    statement = next(str(one["fact"]) for one in marks(desk) if one["kind"] == "statements")
    send(desk, "/decide", kind="unsure", fact=statement, whole="1", slot="act")
    send(desk, "/decide", kind="note", fact=statement, note="Ask the embassy.")
    send(desk, "/decide", kind="reject", fact=statement, whole="1", slot="act")
    (mark,) = (one for one in marks(desk, private="1") if one["fact"] == statement)
    assert [one["kind"] for one in mark["decided"]] == ["unsure", "note", "reject"]  # type: ignore[attr-defined]
    assert statement not in desk.get(f"/round/{ROUND}.json", params={"private": "1"}).json()["round"]["statements"]
    assert desk.get("/findings.json", params={"private": "1"}).json()["unheld"] == []


def test_the_edges_of_a_passage_are_moved(desk: Desk) -> None:
    send(desk, "/move", fact=ROUND, passage="held the 17th China-Japan security dialogue")
    held = desk.get(f"/round/{ROUND}.json", params={"private": "1"}).json()["round"]
    source = next(one for one in held["sources"] if one["fact"] == ROUND)
    assert source["evidence"][0]["quote"] == "held the 17th China-Japan security dialogue"


def test_what_the_reader_missed_is_added_and_is_at_the_round(desk: Desk) -> None:
    page = send(
        desk, "/missed", text=TEXT, passage="according to the website", what="statements:explain", by="CN", why="x"
    )
    assert 'id="here"' in page
    held = desk.get(f"/round/{ROUND}.json", params={"private": "1"}).json()
    added = [one for told in held["accounts"] for one in told["statements"] if "website" in str(one["statement"])]
    assert [one["statement"]["by"] for one in added] == [["CN"]]
    assert "website" not in str(desk.get(f"/round/{ROUND}.json").json()["accounts"])


def test_a_value_that_was_missed_is_added_with_its_words(desk: Desk) -> None:
    send(desk, "/missed", text=TEXT, passage="Vice Foreign Minister", what="rounds:mode", value="in-person")
    slots = desk.get(f"/round/{ROUND}.json", params={"private": "1"}).json()["round"]["slots"]
    assert "Vice Foreign Minister" in str(slots["mode"])


@pytest.mark.parametrize(
    ("form", "fields"),
    [
        ("/decide", {"kind": "correct", "fact": ROUND, "slot": "when", "value": "soon"}),
        ("/decide", {"kind": "correct", "fact": ROUND, "slot": "nothing", "value": "x"}),
        ("/decide", {"kind": "accept", "fact": f"{TEXT}.rounds.9.9"}),
        ("/decide", {"kind": "explode", "fact": ROUND}),
        ("/decide", {"kind": "correct", "fact": ROUND, "slot": "place"}),
        ("/decide", {"kind": "correct", "fact": ROUND, "slot": "status", "value": "gone"}),
        ("/move", {"fact": ROUND, "passage": "words that do not stand there"}),
        ("/missed", {"text": TEXT, "passage": "Tokyo", "what": "statements:shout"}),
        ("/missed", {"text": TEXT, "passage": "Tokyo", "what": "dialogues:x"}),
        ("/missed", {"text": "nothing", "passage": "Tokyo", "what": "statements:agree"}),
        ("/link", {"kind": "same", "fact": ROUND, "other": ROUND, "slot": "planet"}),
        ("/retract", {"decision": "none"}),
    ],
)
def test_what_cannot_be_decided_is_refused_and_nothing_is_kept(desk: Desk, form: str, fields: dict[str, str]) -> None:
    desk.get("/")
    answer = desk.post(form, data={"_csrf_token": desk.cookies["csrftoken"], "who": "A. Desk", **fields})
    assert answer.status_code in (400, 404)
    assert desk.get("/decisions.json", params={"private": "1"}).json()["log"] == []


def test_two_likenesses_are_joined_by_a_person_alone(desk: Desk) -> None:
    (row,) = desk.get("/findings.json").json()["proposals"]
    proposal = row["proposal"]
    one, other = proposal["facts"]
    assert all(row["names"])
    send(desk, "/link", kind="same", fact=one, other=other, slot=proposal["kind"], public="1")
    assert desk.get("/findings.json").json()["proposals"] == []


def test_a_note_on_a_dialogue_is_shown_and_marked_as_private(desk: Desk) -> None:
    page = send(desk, "/decide", kind="note", fact=ROUND, note="Tread softly.", back=f"/dialogue/{ROUND}")
    assert "Tread softly." in page
    assert 'class="private"' in page
    assert "Tread softly." not in desk.get(f"/dialogue/{ROUND}.json").text


@pytest.mark.parametrize("back", ["https://evil.example/", "//evil.example/", "/\\evil.example", "javascript:alert(1)"])
def test_a_form_leads_nowhere_else(desk: Desk, back: str) -> None:
    desk.get("/")
    fields = {"_csrf_token": desk.cookies["csrftoken"], "language": "ja", "back": back}
    answer = desk.post("/language", data=fields, follow_redirects=False)
    assert answer.headers["location"] == "/"
