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


def test_whose_the_first_is_says_nothing_of_those_behind_a_particle() -> None:
    text = (
        "韓国の趙成烈外相が30日に日本を訪れ、木村外務大臣と東京で会談しました。"
        "木村大臣は「協力を進めたい」と述べました。"
    )
    assert said(reading(text, publisher="南北新報")) == [(("JP",), "express_hope")]


def test_where_a_clause_tells_what_it_is_about_nobody_speaks_by_that_name() -> None:
    assert said(chinese(ZH + "双方欢迎协定生效,并就缅甸局势交换看法。"))[-1] == (("CL", "CN"), "exchange")


def test_that_a_ministry_gave_it_out_is_no_statement() -> None:
    assert said(reading(JA + "チリ外務省が発表した。", publisher="南北新報")) == []


def test_one_letter_before_a_rank_is_a_state() -> None:
    text = "第九轮俄中军控磋商30日在莫斯科举行,俄副外长里亚布科夫和中国外交部军控司司长何明率团参加。"
    found = reading(text, publisher="俄罗斯卫星通讯社")
    assert [(h.name, h.party) for h in found.rounds[0].heads] == [("里亚布科夫", "RU"), ("何明", "CN")]


def test_a_ministry_and_a_name_may_have_an_and_in_them() -> None:
    text = (
        "5月30日,第三次中国-挪威气候变化与环境政策对话在奥斯陆举行,"
        "生态环境部副部长何明与挪威气候与环境部国务秘书韦斯特加德共同主持。"
    )
    found = chinese(text)
    assert found.rounds[0].ordinal == 3
    assert [(h.name, h.party) for h in found.rounds[0].heads] == [("何明", "CN"), ("韦斯特加德", "NO")]


def test_how_people_are_addressed_is_no_part_of_their_names() -> None:
    text = "外交部长林文生医生30日在巴淡岛同印尼外长蕾特诺举行会谈。林文生感谢印尼的协助。"
    assert said(reading(text, publisher="联合早报")) == [(("SG",), "thank")]
