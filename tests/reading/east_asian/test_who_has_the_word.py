"""Who has the word: whoever is marked in a later clause, those who spoke together, the meeting itself."""

import pytest

from tests.reading.east_asian.telling import chinese, reading, rounds, said

JA = "第5回日・チリ経済対話が5月30日、東京で行われました。"
ZH = "5月30日,中国和智利第五轮经济对话在北京举行。"


def test_who_is_marked_in_a_later_clause_takes_the_word() -> None:
    text = (
        "木村外務大臣とチリのトーレス外相は5月30日、第5回日・チリ経済対話を東京で行いました。"
        "双方は通商について意見を交わし、最後にトーレス外相が謝意を表明しました。"
    )
    assert said(reading(text)) == [(("CL", "JP"), "exchange"), (("CL",), "thank")]


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("双方は通商について議論しました。また、先月の会合を高く評価しました。", ("CL", "JP")),
        ("双方は通商について議論しました。また、チリ側は先月の会合を高く評価しました。", ("CL",)),
    ],
)
def test_those_who_spoke_together_go_on_together(sentence: str, by: tuple[str, ...]) -> None:
    assert said(reading(JA + sentence))[-1] == (by, "commend")


def test_a_hope_of_the_writer_is_nobodys_statement() -> None:
    assert said(reading(JA + "今回の対話により、両国の関係が一層強まることが期待されます。")) == []


def test_the_meeting_itself_reviews() -> None:
    assert said(chinese(ZH + "会议审议了工作计划。")) == [(("CL", "CN"), "discuss")]


@pytest.mark.parametrize("others", ["媒体", "专家", "企业"])
def test_others_of_a_state_are_not_its_side(others: str) -> None:
    assert said(chinese(ZH + f"智利{others}说,两国贸易增长很快。")) == []


def test_the_one_before_a_numbered_round_is_known_by_its_number() -> None:
    text = "5月30日,中国和智利双边合作指导委员会第五次会议在北京举行。双方总结了上次会议以来的工作。"
    assert rounds(chinese(text))[1:] == [("previous", 4, None, None, "held")]
