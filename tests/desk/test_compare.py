"""Two accounts side by side: only here, only there, in both, and differently."""

from typing import Any

from msgspec.structs import replace
from tell import intends, said, tells, text

from secretariat.desk.across import across
from secretariat.desk.compare import Comparison, compare
from secretariat.desk.cutting import cut
from secretariat.desk.whats_new import MOST_LINES, whats_new
from secretariat.model import Quote, Reading
from secretariat.record import build, voices

SECURITY = "Japan-China Security Dialogue"


def round_of(name: str, by: str, when: str, ordinal: int, **more: Any) -> Reading:
    facts: dict[str, Any] = {"statements": (), "commitments": (), **more}
    return text(name, tells(SECURITY, "CN JP", when, "Tokyo", ordinal=ordinal), by=by, **facts)


def tokyo(when: str = "2023-02-22", ordinal: int = 17, name: str = "Tokyo's") -> Reading:
    return round_of(
        name,
        "JP",
        when,
        ordinal,
        statements=(
            said("CN JP", "explain", "Each party explained its policies", told_by="JP"),
            said("JP", "express_concern", "Japan expressed serious concern over the balloon", told_by="JP"),
            said("JP", "state", "It set out its position on peace across the Taiwan Strait", told_by="JP"),
        ),
        commitments=(
            intends("CN JP", "establish", "the hotline is to open around spring of this year", due="2023-21"),
        ),
    )


def beijing() -> Reading:
    return round_of(
        "Beijing's",
        "CN",
        "2023-02-22",
        17,
        statements=(
            said("CN JP", "explain", "The two sides explained their defense policies", told_by="CN"),
            said("CN", "express_concern", "grave concern at negative moves on Taiwan", told_by="CN"),
        ),
        commitments=(
            intends("CN JP", "establish", "to start the hotline as soon as possible", urgency="as soon as possible"),
        ),
    )


def compared(*readings: Reading) -> Comparison:
    (dialogue,) = build(readings).dialogues
    return compare(dialogue, dialogue.rounds[-1], voices(readings))


def test_what_only_one_side_tells() -> None:
    found = compared(tokyo(), beijing())
    assert "Japan expressed serious concern over the balloon" in [s.quote for s in found.only["JP"]]
    assert all("explained" not in s.quote for s in (*found.only["JP"], *found.only["CN"]))


def test_what_both_tell_stands_side_by_side() -> None:
    quotes = [both.quotes for both in compared(tokyo(), beijing()).both]
    assert {
        "JP": "Each party explained its policies",
        "CN": "The two sides explained their defense policies",
    } in quotes


def test_what_differs_is_shown_in_words_of_one_language_where_there_are_some() -> None:
    position = said("JP", "state", "改めて台湾海峡の安定の重要性を述べた", told_by="JP")
    japanese = round_of("A in Japanese", "JP", "2023-02-22", 17, statements=(position,))
    japanese = replace(japanese, document=replace(japanese.document, language="ja"))
    (stance,) = (d for d in compared(japanese, tokyo(), beijing()).differ if d.code == "stance" and "taiwan" in d.about)
    assert stance.accounts["JP"] == "It set out its position on peace across the Taiwan Strait"


def test_one_thing_with_two_times() -> None:
    (time,) = (d for d in compared(tokyo(), beijing()).differ if d.code == "time")
    assert time.about == "hotline"
    assert time.accounts["CN"].endswith("as soon as possible")
    assert time.accounts["JP"].endswith("spring of this year")


def test_one_subject_with_two_stances() -> None:
    (stance,) = (d for d in compared(tokyo(), beijing()).differ if d.code == "stance")
    assert stance.about == "taiwan"


def test_an_account_that_is_missing_is_named_and_nothing_is_only_here() -> None:
    found = compared(tokyo())
    assert (found.missing, found.only) == (("CN",), {})


def test_what_differs_is_not_only_in_one_account() -> None:
    found = compared(tokyo(), beijing())
    shown = {(one.fact, one.start) for told in found.only.values() for one in told}
    assert not any((one.fact, one.start) in shown for differ in found.differ for one in differ.passages.values())


def test_a_third_state_has_no_account_of_a_round_of_two() -> None:
    concern = said("CN", "express_concern", "China is worried over Taiwan", told_by="IR")
    found = compared(tokyo(), beijing(), round_of("Tehran's", "IR", "2023-02-22", 17, statements=(concern,)))
    assert found.sides == ("CN", "JP")
    assert found.beside == ("Tehran's",)


def test_an_agreed_text_is_no_side_s_account_and_neither_is_missing() -> None:
    agreed = round_of("joint", "CN JP", "2023-02-22", 17)
    found = compared(agreed)
    assert (found.sides, found.missing, found.joint) == ((), (), ("joint",))
    codes = [line.code for line in whats_new("joint", build([agreed]), voices([agreed]))]
    assert codes == ["round", "agreed_text"]


def test_what_one_account_says_both_agreed_is_that_accounts_alone() -> None:
    told = intends("CN JP", "cooperate", "both agreed to joint cyber exercises", nature="general")
    found = compared(tokyo(), round_of("Beijing's", "CN", "2023-02-22", 17, commitments=(told,)))
    assert "both agreed to joint cyber exercises" in [s.quote for s in found.only["CN"]]


def test_the_words_of_one_side_at_two_rounds() -> None:
    earlier = round_of(
        "earlier",
        "JP",
        "2015-03-19",
        13,
        statements=(
            said("CN JP", "explain", "Each party explained its policies", told_by="JP"),
            said("JP", "state", "Japan spoke of the abductions", told_by="JP"),
        ),
    )
    readings = [earlier, tokyo()]
    (dialogue,) = build(readings).dialogues
    found = across("JP", dialogue.rounds[0], dialogue.rounds[1], voices(readings))
    assert [s.quote for s in found.gone] == ["Japan spoke of the abductions"]
    assert [c.now.quote for c in found.kept] == ["Each party explained its policies"]
    assert "Japan expressed serious concern over the balloon" in [s.quote for s in found.new]


def test_without_both_accounts_nothing_is_new_or_gone() -> None:
    readings = [tokyo("2015-03-19", 13, "earlier"), beijing()]
    (dialogue,) = build(readings).dialogues
    found = across("JP", dialogue.rounds[0], dialogue.rounds[1], voices(readings))
    assert (found.read, found.new, found.gone) == ((True, False), (), ())


def test_what_is_new_in_a_document() -> None:
    readings = [tokyo("2015-03-19", 13, "earlier"), tokyo(), beijing()]
    lines = whats_new("Tokyo's", build(readings), voices(readings))
    codes = [line.code for line in lines]
    assert codes[:3] == ["round", "first_since", "other_account"]
    assert {"differs", "restated"} <= set(codes)
    assert len(lines) <= MOST_LINES


def test_what_is_new_is_of_this_document_and_not_of_another_of_its_side() -> None:
    said_later = said("JP", "urge", "Japan urged China to free the fishermen", told_by="JP")
    paper = round_of("paper", "JP", "2023-02-22", 17, statements=(said_later,))
    readings = [tokyo(), beijing(), paper]
    shown = {quote for line in whats_new("Tokyo's", build(readings), voices(readings)) for quote in line.quotes}
    assert "Japan expressed serious concern over the balloon" in shown
    assert said_later.evidence[0].quote not in shown


def test_a_document_about_no_round_says_so() -> None:
    assert [line.code for line in whats_new("nowhere", build([tokyo()]), voices([tokyo()]))] == ["no_round"]


def test_a_passage_is_cut_where_it_goes_over_to_another_matter() -> None:
    words = "agreed to strengthen dialogue, to advance security cooperation and to uphold peace, stability and order"
    parts = [part.quote for part in cut(Quote(10, 10 + len(words), words))]
    assert parts == [
        "agreed to strengthen dialogue",
        "to advance security cooperation",
        "and to uphold peace, stability and order",
    ]
    assert all(words[p.start - 10 : p.end - 10] == p.quote for p in cut(Quote(10, 10 + len(words), words)))
