"""The brief for the next round: every statement followed to its source, nothing later, nobody blamed."""

from functools import cache
from typing import Literal

import pytest
from msgspec.structs import replace
from shelf_of_examples import CASE, DAY, case, dialogues, shelf, stands_in_its_text
from tell import intends, tells, text

from secretariat import verbs
from secretariat.desk.briefs.brief import Brief, Length, every_item, plan
from secretariat.desk.briefs.material import Material
from secretariat.desk.items import Account, Count, Item, Parties, Place, RoundName, When
from secretariat.model import Contact, Dialogue, Quote, Reading
from secretariat.publish.paper import Line, Paper, Slot, Table
from secretariat.publish.plain import markdown
from secretariat.publish.room import lines_of
from secretariat.words import LANGUAGES
from secretariat.words.catalogue import catalogue
from tools import made_up_readings

# What a brief of ours never says of anybody, in its own words.
BLAME = {
    "en": ("fail", "late ", "overdue", "delay", "breach", "violat", "broke", "ignor", "neglect", "refus", "unfulfilled",
           "default", "not kept", "did not", "has not", "outstanding", "fault", "blame", "duty", "should have"),
    "ja": ("違反", "怠", "遅延", "遅れ", "不履行", "未履行", "守らな", "守られ", "無視", "拒", "責任", "滞"),
}  # fmt: skip
OF_PAPERS = ("brief", "account", "section", "column", "hint", "desk", "marking", "topic")


@cache
def briefed(dialogue: str, house: str | None, length: Length, as_of: str | None = None) -> tuple[Brief, Material]:
    asked = shelf(as_of)
    found = next(d for d in dialogues(as_of) if d.id == dialogue)
    return verbs.brief(asked, found, as_of or "2026-01-01", house=house, length=length)


def of_the_case(code: str, length: Length = "dossier", house: str | None = "JP") -> list[Item]:
    made, _ = briefed(case().id, house, length, DAY)
    return [item for item in every_item(made) if item.code == code]


def paper_of(made: tuple[Brief, Material], language: str = "en") -> Paper:
    brief, material = made
    return verbs.brief_paper(brief, material, language=language)


def own_words(paper: Paper) -> str:
    """All that a paper says, without the words of documents."""
    said = [paper.title, paper.subtitle]
    for part in paper.parts:
        said.append(part.title)
        for block in part.blocks:
            lines = (
                [line for row in block.rows for cell in row for line in cell] if isinstance(block, Table) else [block]
            )
            said += [run.text for line in lines if isinstance(line, Line) for run in line.runs if run.look != "quote"]
            said += [block.hint] if isinstance(block, Slot) else []
    return " ".join(said)


@pytest.mark.parametrize("dialogue", dialogues(), ids=lambda d: d.name)
def test_every_statement_of_every_brief_is_followed_to_a_quote(dialogue: Dialogue) -> None:
    for house in (None, *dialogue.parties[:2]):
        made, material = briefed(dialogue.id, house, "dossier")
        for item in every_item(made):
            assert item.passages or item.decisions, item
            assert all(stands_in_its_text(passage) for passage in item.passages), item
            assert all(passage.document in material.headers for passage in item.passages), item


@pytest.mark.parametrize("day", ["2006-12-31", "2015-03-19", "2019-01-31", DAY, "2023-02-22"])
def test_a_brief_of_a_past_day_holds_nothing_published_later(day: str) -> None:
    for dialogue in dialogues(day):
        made, material = briefed(dialogue.id, None, "dossier", day)
        published = {material.headers[p.document].published for item in every_item(made) for p in item.passages}
        assert None not in published
        assert max(str(one) for one in published) <= day


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_blame_in_any_sentence_of_ours(language: str) -> None:
    for (context, code), forms in catalogue(language).forms.items():
        if context in OF_PAPERS:
            for word in BLAME[language]:
                assert not any(word in form.casefold() for form in forms), (context, code, word)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("length", ["card", "brief", "dossier"])
def test_no_word_of_blame_and_no_contested_name_in_any_brief(language: str, length: Length) -> None:
    for dialogue in dialogues():
        said = own_words(paper_of(briefed(dialogue.id, dialogue.parties[0], length), language)).casefold()
        assert not [word for word in BLAME[language] if word in said.replace(dialogue.name.casefold(), "")]
        assert not [
            name for name in ("senkaku", "diaoyu", "尖閣", "釣魚", "kuril", "northern territories") if name in said
        ]


def told_by(*sides: str) -> tuple[Brief, Material]:
    """A brief from the accounts of some sides of one round, each with a hotline that both agreed to open."""
    texts = [
        text(
            f"{side} tells",
            tells("Japan-Norway Security Dialogue", "JP NO", "2020-01-01", "Oslo", ordinal=1),
            commitments=(
                intends("JP NO", "establish", f"both sides agreed to open the hotline, says {side}",
                        according_to=(side,), urgency="soon"),
            ),
            published="2020-01-02",
            by=side,
        )
        for side in sides
    ]  # fmt: skip
    asked = verbs.Loose(texts)
    return verbs.brief(asked, verbs.dialogue_meant(asked, ["Japan-Norway"]), "2020-02-01", house="JP")


def test_one_sides_word_that_both_agreed_stays_its_account() -> None:
    alone, both = told_by("NO"), told_by("NO", "JP")
    (item,), (shared,) = ([i for i in every_item(made) if i.code.startswith("to_be_done")] for made, _ in (alone, both))
    assert _account(item) == Account(("NO",), alone=True)
    assert _account(shared) == Account(("JP", "NO"))
    said = own_words(paper_of(alone))
    assert "by the account of Norway alone" in said
    assert not [words for words in ("both sides", "two sides", "agreed by both") if words in said.casefold()]


def _account(item: Item) -> Account:
    found = item.values["account"]
    assert isinstance(found, Account)
    return found


def test_for_a_side_orders_and_names_and_changes_no_fact() -> None:
    for_japan, for_china = (of_the_case("last_round", house=house)[0] for house in ("JP", "CN"))
    assert for_japan == for_china
    facts = []
    for house in ("JP", "CN", None):
        made, _ = briefed(case().id, house, "dossier", DAY)
        sections = {s.code: s for s in made.sections}
        facts.append({(i.code, i.passages) for i in sections["stands"].items if i.code != "led_by"})
        assert made.parties[0] == (house or "CN")
    assert facts[0] == facts[1] == facts[2]


def named(item: Item, name: str = "round") -> RoundName:
    found = item.values[name]
    assert isinstance(found, RoundName)
    return found


def test_the_officers_case_fifty_months_and_the_rounds_since() -> None:
    gaps = {(named(i, "earlier").ordinal, named(i, "later").ordinal): i.values["months"] for i in of_the_case("gap")}
    assert gaps[12, 13] == Count(50, "months")
    rows = next(s for s in briefed(case().id, "JP", "brief", DAY)[0].sections if s.code == "rounds").rows
    told = {named(row[0][0]).ordinal: (row[1][0].code, row[2][0].values["place"]) for row in rows}
    tokyo, beijing = Place("Tokyo"), Place("Beijing")
    assert (told[13], told[14], told[15]) == (("date", tokyo), ("date", beijing), ("date", tokyo))
    assert told[16] == ("date_planned", beijing)


def test_the_officers_case_a_round_was_announced_and_nothing_says_that_it_was_held() -> None:
    (item,) = of_the_case("announced_no_account")
    assert (named(item).when, named(item).place) == ("2019-02-01", "Beijing")
    assert {p.document for p in item.passages} == {"2019-01-24-kyodo"}


def test_the_officers_case_whose_turn_and_on_what_it_rests() -> None:
    (turn,), (otherwise,) = of_the_case("turn_observed"), of_the_case("turn_if_held")
    assert turn.values["side"] == Parties(("CN",))
    assert otherwise.values["side"] == Parties(("JP",))
    assert len(turn.passages) > 2


def test_an_account_that_was_not_read_is_said_to_be_missing_and_no_silence_is_an_answer() -> None:
    sides = {item.values["side"] for item in of_the_case("no_account_of")}
    assert Parties(("CN",)) in sides
    asked = next(s for s in briefed(case().id, "JP", "dossier", DAY)[0].sections if s.code == "theirs")
    assert {row[1][0].code for row in asked.rows} <= {"said", "nothing_said"}


def test_an_addendum_holds_only_what_rests_on_something_newer() -> None:
    asked = shelf(None)
    made, material = verbs.brief(asked, case(None), "2026-01-01", house="JP", since="2023-02-01")
    assert made.sections
    for item in (item for section in made.sections for item in section.items):
        assert any(str(material.headers[p.document].published) > "2023-02-01" for p in item.passages), item
    later, _ = verbs.brief(asked, case(None), "2026-01-01", since="2025-12-31")
    assert list(every_item(later)) == []
    assert "Nothing new." in own_words(paper_of((later, material)))


def test_the_name_of_the_dialogue_is_the_houses_own() -> None:
    assert briefed(case().id, "JP", "brief", DAY)[0].name in (CASE, "日中安保対話")


def test_what_does_not_fit_gives_way_and_is_said_to_be_elsewhere() -> None:
    made, material = briefed(case(None).id, "JP", "brief")
    crowded = replace(
        made,
        sections=tuple(replace(s, items=s.items * 12) if s.code == "threads" else s for s in made.sections),
    )
    assert "more in a longer paper" in own_words(paper_of((crowded, material)))


def test_a_brief_of_a_past_day_says_how_many_documents_nobody_dated() -> None:
    dated = text("dated", tells("Japan-Norway Security Dialogue", "JP NO", "2020-01-01", ordinal=1), published="2020")
    undated = text("undated", tells("Japan-Norway Security Dialogue", "JP NO", "2019-01-01", ordinal=1))
    elsewhere = text("elsewhere", tells("India-Norway Security Dialogue", "IN NO", "2019-01-01", ordinal=1))
    asked = verbs.Loose([dated, undated, elsewhere], as_of="2020-12-31")
    made, material = verbs.brief(asked, verbs.dialogue_meant(asked, ["Japan-Norway"]), "2020-12-31")
    assert made.undated == ("undated",)
    assert "without 1 document that nobody dated" in verbs.brief_paper(made, material).subtitle


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("length", ["card", "brief"])
def test_a_dialogue_of_sixty_rounds_keeps_to_its_sides(length: Length, language: str) -> None:
    pair = (("JP", ("Japan", "Tokyo")), ("NO", ("Norway", "Oslo")))
    asked = verbs.Loose(made_up_readings.document(0, number, *pair)[1] for number in range(240))
    made, material = verbs.brief(asked, verbs.dialogue_meant(asked, ["JP", "NO"]), "2026-01-01", length=length)
    # A few lines over are found on no page: the room is told with something to spare.
    assert lines_of(verbs.brief_paper(made, material, language=language)) <= plan(length).lines * 1.08


def test_things_and_cities_have_their_names_in_the_language_of_the_paper() -> None:
    made, material = briefed(case().id, "JP", "dossier")
    told = "\n".join(markdown(verbs.brief_paper(made, material, language="ja")))
    assert "直通電話" in told
    assert "2023年2月22日、東京" in told


def spoke(name: str, kind: Literal["meeting", "visit", "phone"], when: str, place: str | None = None) -> Reading:
    """A text that tells of one contact of Japan and Norway, published on its day."""
    contact = Contact(
        id="contact:1", kind=kind, parties=("JP", "NO"), when=when, place=place, evidence=(Quote(0, len(name), name),)
    )
    return text(name, published=when, contacts=(contact,))


def of_contacts(*contacts: Reading) -> Brief:
    round_ = text(
        "round", tells("Japan-Norway Security Dialogue", "JP NO", "2020-01-01", "Oslo"), published="2020-01-02"
    )
    asked = verbs.Loose([round_, *contacts])
    return verbs.brief(asked, verbs.dialogue_meant(asked, ["Japan-Norway"]), "2020-12-01", house="JP")[0]


def test_how_the_parties_met_otherwise_since_the_last_round() -> None:
    made = of_contacts(
        spoke("they met", "meeting", "2020-03-04", "Bergen"),
        spoke("they spoke", "phone", "2020-06-05"),
        spoke("they said that they spoke", "phone", "2020-06-05"),
    )
    items = [item for item in every_item(made) if item.code.startswith("contact")]
    assert [(i.values["when"], i.values.get("place"), len(i.passages)) for i in items] == [
        (When("2020-03-04"), Place("Bergen"), 1),
        (When("2020-06-05"), None, 2),
    ]


@pytest.mark.parametrize("when", ["2019-12-31", "2020-01-01", "2021-01-01"], ids=["before", "that day", "to come"])
def test_no_contact_of_another_time_is_told(when: str) -> None:
    made = of_contacts(spoke("they met", "meeting", when))
    assert not [item for item in every_item(made) if item.code.startswith("contact")]
