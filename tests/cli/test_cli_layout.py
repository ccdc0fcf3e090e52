"""Nothing on a page is wider than eighty columns, in any script."""

from hypothesis import given
from hypothesis import strategies as st

from secretariat.cli.layout import WIDTH, columns, width, wrap

WORDS = st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=400)


@given(WORDS)
def test_no_word_is_lost_and_no_blank_is_invented(text: str) -> None:
    assert "".join("".join(wrap(text, "    ")).split()) == "".join(text.split())


def test_a_japanese_sentence_is_broken_between_characters_and_never_before_a_full_stop() -> None:
    lines = list(wrap("双方は防衛当局間の連絡を続けることで一致した。" * 8, "  "))
    assert all(width(line) <= WIDTH for line in lines)
    assert len(lines) > 3
    assert not any(line.strip().startswith("。") for line in lines)


def test_the_last_column_is_wrapped_under_itself() -> None:
    lines = list(columns([("led by", "a " * 60), ("", "b")], "  "))
    assert lines[1].startswith(" " * 10 + "a")
    assert lines[-1] == " " * 10 + "b"
