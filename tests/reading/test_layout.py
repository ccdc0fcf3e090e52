"""Layout: furniture, headings and text; where sentences begin and end."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.reading.fold import fold
from secretariat.reading.layout import Block, blocks
from secretariat.reading.sentences import LONGEST_SENTENCE
from tests.reading.readouts import LEXICON, laid_out, scanned

_LINES = [
    "Joint Statement", "Back to Index", "1. The two sides met.", "- Security Dialogue", "", "  ", "\t", "(END)",
    "The talks were held in Tokyo on", "9 May 2011. They agreed.", "H.E. Mr. Sun spoke.", "\r", "\u2028", "😀", "İ",
]  # fmt: skip
texts = st.text(max_size=200) | st.lists(st.sampled_from(_LINES), max_size=20).map("\n".join)


def sentences_of(text: str) -> list[str]:
    return [text[line.sentence.start : line.sentence.end] for line in laid_out(text).lines]


def blocks_of(text: str) -> list[Block]:
    return list(blocks(fold(text).plain, LEXICON.english))


def kinds(text: str) -> list[tuple[str, str]]:
    return [(b.kind, text[b.start : b.end]) for b in blocks_of(text)]


@settings(deadline=None)
@given(texts)
def test_blocks_never_overlap_and_leave_out_nothing_but_blanks(text: str) -> None:
    plain, end = fold(text).plain, 0
    for block in blocks_of(text):
        assert not plain[end : block.start].strip()
        assert end <= block.start < block.end
        end = block.end
    assert not plain[end:].strip()


@settings(deadline=None)
@given(texts)
def test_sentences_stand_in_their_blocks_and_hold_every_word_of_them(text: str) -> None:
    lines = laid_out(text)
    end = 0
    for line in lines.lines:
        block = lines.blocks[line.sentence.block]
        assert block.kind != "furniture"
        assert max(end, block.start) <= line.sentence.start < line.sentence.end <= block.end
        assert not any(c.isalnum() for c in text[max(end, block.start) : line.sentence.start])
        end = line.sentence.end


@pytest.mark.parametrize(
    "sentence",
    [
        "Mr. Sun met H.E. Dr. Kong in Tokyo.",
        "Lt. Gen. Ito and Pol. Gen. Sar led the U.S. delegation.",
        "The talks of Sept. 28 ended at 5 p.m. in Washington, D.C. on Friday.",
        "J. K. Long and Andrei G. Petrov co-chaired.",
        "The fund of 2.5 million was announced.",
        "The meeting (the 3rd.) ended.",
    ],
)
def test_titles_initials_and_abbreviations_end_no_sentence(sentence: str) -> None:
    assert sentences_of(f"{sentence} It was the third.") == [sentence, "It was the third."]


def test_the_us_may_end_a_sentence() -> None:
    assert sentences_of("They met in the U.S. The talks were frank.") == [
        "They met in the U.S.",
        "The talks were frank.",
    ]


def test_an_items_number_ends_no_sentence() -> None:
    assert sentences_of("1. The two sides met.\n2. They agreed.") == ["1. The two sides met.", "2. They agreed."]


def test_a_quotation_keeps_its_closing_mark() -> None:
    text = "“We will meet again.” The talks ended."
    assert sentences_of(text) == ["“We will meet again.”", "The talks ended."]


def test_a_heading_is_never_joined_to_the_next_line() -> None:
    text = "The 3rd Norway-Chile Ocean Dialogue\nThe dialogue was held in Oslo."
    assert kinds(text) == [
        ("heading", "The 3rd Norway-Chile Ocean Dialogue"),
        ("text", "The dialogue was held in Oslo."),
    ]


def test_a_line_broken_at_a_preposition_goes_on() -> None:
    text = "The dialogue was held in Oslo on\n9 May 2011 and ended well."
    assert sentences_of(text) == [text]


def test_a_line_that_begins_small_goes_on() -> None:
    text = "Norway and Chile met and\nagreed to meet again."
    assert sentences_of(text) == [text]


def test_a_sentence_ends_with_the_line_of_a_wrapped_page() -> None:
    text = (
        "The third Norway-Chile Ocean Dialogue took place in Oslo on 9\n"
        "May 2018 and dealt with the management of fisheries in the\n"
        "open sea and with the ports of both countries. The two sides\n"
        "agreed to hold the next round in Santiago in the next year.\n"
        "They exchanged views on whales and on the law of the sea in\n"
        "the Southern Ocean too. Both delegations expressed their own\n"
        "satisfaction with the way in which the talks had been held so\n"
        "far and thanked the city of Oslo for it and for its weather."
    )
    assert [s.split()[0] for s in sentences_of(text)] == ["The", "The", "They", "Both"]


def test_items_of_a_list_stand_alone() -> None:
    text = "The agenda was:\n- fisheries, which both countries had raised at the last meeting in Oslo,\n- whaling"
    assert len(blocks_of(text)) == 3


def test_a_wrapped_typescript_is_put_together() -> None:
    text = (
        "The delegations of Norway and Chile met at Oslo to take up the\n"
        "question of the licences that had been issued in the course of\n"
        "the year before, and of the fees that had been paid for them by\n"
        "vessels of either country. It was agreed that experts would look\n"
        "into the matter and that they would report to both governments\n"
        "before the end of the year. The delegations were of the opinion\n"
        "that the talks had been useful to both sides."
    )
    assert len(sentences_of(text)) == 3


@pytest.mark.parametrize(
    "line", ["Back to Index", "Copyright 2011 Ministry", "BACK TO INDEX", "Follow us on radio", "|"]
)
def test_furniture_is_marked(line: str) -> None:
    text = f"Norway and Chile held consultations in Oslo.\n\n{line}"
    assert kinds(text)[-1] == ("furniture", line)


def test_a_menu_at_the_foot_is_furniture_with_its_unknown_entries() -> None:
    text = (
        "Norway and Chile held the third round of their consultations on fisheries in Oslo yesterday.\n\n"
        "Home\nAbout Us\nOur Fjords\nSitemap\nPrivacy Policy"
    )
    assert [k for k, _ in kinds(text)] == ["text", *["furniture"] * 5]


def test_furniture_has_no_sentences() -> None:
    assert sentences_of("Norway and Chile held consultations.\n\nBack to Index") == [
        "Norway and Chile held consultations."
    ]


@pytest.mark.parametrize("newline", ["\n", "\r\n", "\r", "\u2028"])
def test_any_line_break_parts_lines(newline: str) -> None:
    text = f"Ocean Dialogue{newline}{newline}Norway and Chile met."
    assert [text[b.start : b.end] for b in blocks_of(text)] == ["Ocean Dialogue", "Norway and Chile met."]


def test_the_title_is_a_line_of_its_own_before_the_text() -> None:
    lines = laid_out("Norway and Chile met.", title="Third Norway-Chile Ocean Dialogue")
    assert lines.title is not None
    assert lines.title.number == -1
    assert [n.ordinal for n in lines.title.named] == [3]


def test_a_quote_has_no_blanks_at_its_edges() -> None:
    assert laid_out("  Norway met.  ").quote(0, 15).quote == "Norway met."


def test_a_sentence_beyond_all_measure_is_cut_and_nothing_of_it_lost() -> None:
    text = "the Norway-Chile dialogue, " * 1000
    cut = laid_out(text).lines
    assert max(len(line.tokens) for line in cut) <= LONGEST_SENTENCE
    assert sum(len(line.tokens) for line in cut) == len(scanned(text).tokens)


def test_a_sentence_signed_with_a_slash_is_no_heading() -> None:
    lines = laid_out("The 3rd Norway-Chile Ocean Dialogue\n\nBoth sides welcomed the plan to open an office./").lines
    assert [line.heading for line in lines] == [True, False]
