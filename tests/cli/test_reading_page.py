"""The page of one readout: what it says, whose words, and what it leaves open."""

from secretariat.cli.layout import width
from secretariat.cli.page import page
from secretariat.model import (
    Claim,
    Commitment,
    Finding,
    Head,
    Header,
    Mention,
    Quote,
    Reading,
    Reference,
    Statement,
)

NAMES = {"JP": "Japan", "NO": "Norway"}


def said(words: str, start: int = 0) -> tuple[Quote, ...]:
    return (Quote(start, start + len(words), words),)


READING = Reading(
    document=Header(id="a.txt", text_id="0", title="The 1st Japan-Norway Talks", genre="readout", account_of=("JP",)),
    rounds=(
        Mention(
            id="round:1",
            role="subject",
            dialogue="Japan-Norway Talks",
            parties=("JP", "NO"),
            ordinal=1,
            when="2011-01-06",
            place="Oslo",
            status="held",
            heads=(Head(name="Taro Yamada", party="JP", post="Ambassador", rule="led_by", evidence=said("Yamada", 9)),),
            claims={"ordinal": Claim("stated", "ordinal_before_noun", said("1st", 4))},
            open={"host": ""},
        ),
    ),
    statements=(
        Statement(id="s1", by=("NO",), act="urge", to=("JP",), evidence=said("urged Japan to act")),
        Statement(id="s2", by=("JP", "NO"), act="welcome", evidence=said("welcomed the talks")),
    ),
    commitments=(
        Commitment(
            id="c1",
            by=("JP", "NO"),
            kind="next_round",
            nature="deliverable",
            force="intends",
            due="[2011,2012]",
            evidence=said("expressed their intent to hold the next round"),
        ),
    ),
    references=(Reference(kind="forum", name="ARF"), Reference(kind="forum", name="APEC")),
    findings=(Finding(code="undated_weekday", values={"phrase": "Wednesday"}),),
)


def shown(*, explain: bool = False) -> str:
    lines = list(page(READING, lambda code: NAMES.get(code, code), explain=explain))
    assert all(width(line) <= 80 for line in lines)
    return "\n".join(lines)


def test_the_header_says_whose_account_it_is_and_what_is_not_known() -> None:
    text = shown()
    assert "readout · Japan's account · publisher not known · day of publication not known" in text


def test_the_round_has_its_slots_in_words() -> None:
    text = shown()
    assert "1st Japan-Norway Talks\n    this round · Japan and Norway · 6 January 2011 · Oslo · held" in text
    assert "led by  Taro Yamada (Japan), Ambassador" in text


def test_joint_words_come_before_those_of_one_side() -> None:
    text = shown()
    assert text.index("welcomed: “welcomed the talks”") < text.index("urged, to Japan: “urged Japan to act”")


def test_what_was_intended_is_not_called_agreed() -> None:
    assert "intended: next round · by Japan and Norway · due 2011 or 2012" in shown()


def test_what_is_open_is_said_in_plain_words() -> None:
    assert "! “Wednesday” cannot be dated" in shown()


def test_explained_each_value_has_its_quote_and_rule_and_each_gap_its_reason() -> None:
    text = shown(explain=True)
    assert "· number: stated, rule ordinal_before_noun\n      > 4–7 “1st”" in text
    assert "· Taro Yamada: stated, rule led_by\n      > 9–15 “Yamada”" in text
    assert "? host: none; the text does not say" in text
