"""A document is reviewed: what was read is accepted, rejected, left open, corrected, and what was missed is added; each
word is kept as a Decision, and the Reading stays as it was.
"""

import json
import re
import urllib.request
from pathlib import Path

from playwright.sync_api import Locator, Page, expect

from secretariat.archive import Archive
from secretariat.model import Decision
from tests.web.browser.conftest import Opener

Own = tuple[str, Path]
TITLE = "13th Japan-China Security Dialogue"


def _document(page: Page, address: str) -> None:
    """The page of one document, reached as a person reaches it."""
    page.goto(f"{address}/search?words=%2213th+Japan-China+Security+Dialogue%22&publisher=MOFA+Japan")
    page.locator("main a", has_text=re.compile(f"^{TITLE}$")).first.click()


def _press(page: Page, key: str) -> None:
    """Presses a key that leads on, once the page listens."""
    page.wait_for_load_state()
    with page.expect_navigation():
        page.keyboard.press(key)


def _form(page: Page, about: str = "") -> Locator:
    """What was read here, or what of it tells of something, with its forms unfolded."""
    page.wait_for_load_state()
    mark = page.locator(".side .mark", has=page.locator("h2", has_text=about)).first
    if not mark.locator("details[open]").count():
        mark.locator("summary").first.click()
    return mark


def _decisions(archive: Path) -> list[Decision]:
    with Archive(archive) as opened:
        return list(opened.decisions())


def test_facts_are_marked_by_kind_and_furniture_is_dimmed(shown: str, opened: Opener) -> None:
    page = opened()
    _document(page, shown)
    kinds = page.eval_on_selector_all(".text .k", "all => all.map(e => [...e.classList].find(c => c.endsWith('s')))")
    assert {"rounds", "statements"} <= set(kinds)
    stored = page.locator(".text .body").inner_text()
    assert TITLE in stored


def test_accept_and_go_on_by_key(own: Own, opened: Opener) -> None:
    address, archive = own
    page = opened()
    _document(page, address)
    for key, said in (("a", "accepted"), ("r", "rejected"), ("u", "left open")):
        _press(page, "j")
        _press(page, key)
        expect(page.locator(".side .word", has_text=said).first).to_be_visible()
    made = _decisions(archive)
    assert [one.kind for one in made] == ["accept", "reject", "unsure"]
    assert len({(one.fact, one.slot) for one in made}) == 3
    assert {one.who for one in made} == {"A. Desk"}


def test_keys_can_be_switched_off(own: Own, opened: Opener) -> None:
    address, archive = own
    page = opened()
    _document(page, address)
    _press(page, "j")
    page.keyboard.press("?")
    page.keyboard.press("a")
    page.wait_for_timeout(300)
    assert _decisions(archive) == []


def _slot(page: Page, slot: str) -> None:
    """What was read of one slot of the round that the document is about."""
    links = page.locator(".text a.seg:has(.k.rounds)")
    expect(links.first).to_be_visible()  # a count does not wait for the page
    address = page.url.partition("?")[0]
    for href in links.evaluate_all("all => all.map(one => one.getAttribute('href'))"):
        page.goto(address + href.partition("#")[0])
        if page.locator(".side .mark h2", has_text=slot).count():
            return
    raise AssertionError(f"nothing was read of {slot}")


def test_a_value_is_corrected_and_the_record_follows(own: Own, opened: Opener) -> None:
    address, archive = own
    page = opened()
    _document(page, address)
    _slot(page, "place")
    mark = _form(page, "place")
    mark.get_by_label("should be").fill("Osaka")
    mark.get_by_role("button", name="Correct", exact=True).click()
    page.wait_for_load_state()
    (made,) = _decisions(archive)
    assert (made.kind, made.slot, made.seen, made.value) == ("correct", "place", "Tokyo", "Osaka")
    page.locator(".side .went a").first.click()
    expect(page.get_by_text("Osaka").first).to_be_visible()


MARK = """(words) => {
  const body = document.querySelector('.text .body');
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  let node;
  while ((node = walker.nextNode()) && !node.data.includes(words));
  const range = document.createRange();
  range.setStart(node, node.data.indexOf(words));
  range.setEnd(node, node.data.indexOf(words) + words.length);
  const chosen = getSelection();
  chosen.removeAllRanges();
  chosen.addRange(range);
}"""


def test_a_passage_that_was_missed_is_marked_and_added(own: Own, opened: Opener) -> None:
    address, archive = own
    page = opened()
    _document(page, address)
    page.wait_for_load_state()
    text = page.url.rsplit("/", 1)[-1]
    page.locator("summary", has_text="Add what was missed").click()
    page.evaluate(MARK, "Relations")
    form = page.locator("form[data-passage]")
    expect(form.locator("[name=passage]")).to_have_value("Relations")
    form.locator("[name=what]").select_option("statements:welcome")
    form.locator("[name=by]").fill("JP")
    with page.expect_navigation():
        form.get_by_role("button", name="Add it").click()
    made = _decisions(archive)
    assert [one.fact.startswith(text) for one in made if one.kind == "add"] == [True]
    assert [(one.slot, one.value) for one in made if one.kind == "correct"] == [("by", "JP")]


def test_a_citation_holds_the_words_and_where_they_stand(shown: str, opened: Opener) -> None:
    page = opened()
    _document(page, shown)
    _press(page, "j")
    cited = page.get_by_label("To cite").input_value()
    quote = page.locator(".chosen").inner_text()
    assert quote[:30] in cited
    assert re.search(r"[0-9a-f]{20}:\d+–\d+", cited)


def test_everything_is_there_without_scripts(own: Own, opened: Opener) -> None:
    address, archive = own
    page = opened(java_script_enabled=False)
    _document(page, address)
    page.locator("a[rel=next]").first.click()
    page.locator(".side").get_by_role("button", name=re.compile("^Accept")).first.click()
    expect(page.locator(".side .word").first).to_contain_text("accepted")
    assert [one.kind for one in _decisions(archive)] == ["accept"]


def test_what_is_private_is_marked_and_in_no_twin_unless_it_is_asked_for(own: Own, opened: Opener) -> None:
    address, _ = own
    page = opened()
    _document(page, address)
    _press(page, "j")
    mark = _form(page)
    mark.get_by_label("Note", exact=True).fill("CANARY-7712")
    mark.get_by_role("button", name="Note it").click()
    page.wait_for_load_state()
    page.goto(f"{address}/decisions")
    expect(page.get_by_text("CANARY-7712")).to_be_visible()
    expect(page.locator(".private").first).to_be_visible()
    for ending in (".json", ".csv"):
        for path in ("decisions", "findings", "dialogues", "people", "threads"):
            assert "CANARY-7712" not in _got(f"{address}/{path}{ending}")
    assert "CANARY-7712" in json.dumps(json.loads(_got(f"{address}/decisions.json?private=1")))


def _got(url: str) -> str:
    with urllib.request.urlopen(url) as answer:
        return str(answer.read().decode("utf-8"))
