"""What is told by the way: the day it was told, since when there is a series, of what it is, who calls for what."""

import pytest

from tests.reading.east_asian.telling import agreed, chinese, reading, rounds, said


def test_what_was_told_on_a_day_was_held_on_it() -> None:
    text = "韓国の外交部は30日、日本との第15回日韓経済協議をソウルで開いたと明らかにした。協議は1999年に始まった。"
    assert rounds(reading(text, publisher="南北新報"))[0] == ("subject", 15, "2012-05-30", "Seoul", "held")


def test_the_last_one_was_there() -> None:
    text = "日本と北朝鮮の局長級協議が30日、瀋陽で開かれた。公式の局長級協議は3月1日の北京以来。"
    assert rounds(reading(text, publisher="南北新報"))[1:] == [("previous", None, "2012-03-01", "Beijing", "held")]


def test_in_japanese_a_ministry_of_another_state_tells_for_it() -> None:
    text = (
        "日韓両国の第15回日韓経済協議が30日、ソウルで開かれた。\n外交部によると、双方は通関の手続きについて議論した。"
    )
    found = reading(text, publisher="南北新報")
    assert [s.according_to for s in found.statements] == [("KR",)]


@pytest.mark.parametrize(
    ("text", "parties"),
    [
        ("日本政府は30日、カナダ(加)と、重要鉱物を話し合う「鉱物枠組み」の初会合をオタワで開いた。", ("CA", "JP")),
        (
            "日本政府は30日、南米南部共同市場と、通商を話し合う「通商枠組み」の初会合をリマで開いた。",
            ("JP", "MERCOSUR"),
        ),
    ],
)
def test_a_first_meeting_is_of_what_is_quoted_before_it(text: str, parties: tuple[str, ...]) -> None:
    found = reading(text, publisher="南北新報")
    assert [(m.role, m.ordinal, m.parties) for m in found.rounds] == [("subject", 1, parties)]


def test_what_a_speaker_calls_both_to_do_is_said_by_the_speaker() -> None:
    text = "5月30日,第五轮中智经济对话在北京举行。王明表示,两国合作成果丰硕。双方应深化合作,反对封锁。托雷斯感谢中方。"
    found = chinese(
        "5月30日,外交部副部长王明同智利副外长托雷斯在北京举行第五轮中智经济对话。" + text.partition("举行。")[2]
    )
    assert said(found) == [(("CN",), "state"), (("CN",), "call_for"), (("CL",), "thank")]


def test_what_one_side_will_do_is_its_promise() -> None:
    text = "5月30日,中国和智利第五轮经济对话在北京举行。智方表示,将为中资企业提供便利。中方表示,愿继续沟通。"
    found = chinese(text)
    assert [(c.by, c.force) for c in found.commitments] == [(("CL",), "intends")]


def test_a_round_that_another_prepares_is_promised_by_nobody() -> None:
    text = "5月30日,中俄总理定期会晤委员会第二十次会议在北京举行,为中俄总理第二十一次定期会晤做准备。"
    assert agreed(chinese(text, publisher="新华社")) == []


def test_half_there_and_half_on_a_screen() -> None:
    text = "5月30日,中国和智利第五轮经济对话在北京举行,双方代表以线上线下结合方式参加。"
    found = chinese(text)
    assert (found.rounds[0].mode, found.rounds[0].place) == ("hybrid", "Beijing")


def test_a_korean_minister_in_chinese() -> None:
    text = "5月30日,国家发展改革委主任何明与韩国副总理兼企划财政部长官金哲秀在北京共同主持第17次中韩经济部长会议。"
    assert ("金哲秀", "KR") in [(h.name, h.party) for h in chinese(text).rounds[0].heads]


def test_a_page_on_one_round_may_list_those_before() -> None:
    text = (
        "第4回日中韓北極協議の開催(結果)\n\n5月30日,韓国の釜山において,第4回日中韓北極協議が開催されました。\n\n"
        "第1回日中韓北極協議(平成20年4月 ソウル)\n第2回日中韓北極協議(平成21年6月 東京)"
    )
    assert rounds(reading(text))[0] == ("subject", 4, "2012-05-30", "Busan", "held")


def test_a_general_is_no_future() -> None:
    text = (
        "5月30日,中央军委联合参谋部参谋长何明与智利国防军司令托雷斯上将、国防部秘书罗哈斯"
        "在北京共同主持第十八次中智防务对话。"
    )
    found = chinese(text, publisher="国防部")
    assert rounds(found)[0] == ("subject", 18, "2012-05-30", "Beijing", "held")
    assert [(h.name, h.party) for h in found.rounds[0].heads] == [("何明", "CN"), ("托雷斯", "CL"), ("罗哈斯", "CL")]


def test_from_when_it_will_last_is_no_last_time() -> None:
    text = "外交部发言人30日宣布,中国和智利第三轮谈判将于6月9日起在北京举行。"
    assert [m.role for m in chinese(text).rounds] == ["subject"]


def test_what_both_announce_that_they_will_do() -> None:
    text = "5月30日,中国和智利第五轮数字对话在北京举行。双方宣布将建立联合专家组。"
    assert agreed(chinese(text)) == [("establish", "intends", None)]


def test_that_somebody_came_is_no_part_of_what_is_said() -> None:
    text = "第6回日・チリ対話が30日、東京で開かれた。チリ側からはトーレス外相が出席し、日本の取り組みに謝意を示した。"
    assert [s.evidence[0].quote for s in reading(text, publisher="南北新報").statements] == [
        "日本の取り組みに謝意を示した"
    ]


def test_a_ministry_named_in_one_word_is_a_source() -> None:
    text = "日韓の第5回防衛対話が30日、ソウルで開かれた。\n韓国外交部によると、双方は通関の手続きを議論した。"
    assert [s.according_to for s in reading(text, publisher="南北新報").statements] == [("KR",)]
