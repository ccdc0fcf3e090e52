"""What was said of it: closed classes of verbs, those of one post together, views told as what was agreed."""

import pytest

from tests.reading.east_asian.telling import agreed, chinese, reading, said

JA = "第5回日・チリ経済対話が5月30日、東京で行われました。"
ZH = "5月30日,中国和智利第五轮经济对话在北京举行。"


@pytest.mark.parametrize(
    ("sentence", "by", "act"),
    [
        ("チリ側は操業時間の緩和を要望しました。", ("CL",), "request"),
        ("日本側は拡大案を一蹴した。", ("JP",), "reject"),
        ("双方は海運の現状について討論しました。", ("CL", "JP"), "discuss"),
        ("双方は情勢を憂慮する認識を確認し合いました。", ("CL", "JP"), "confirm"),
        ("両国の通商担当大臣は、それぞれの取組を紹介しました。", ("CL", "JP"), "explain"),
        ("両通商相は供給網を議論した。", ("CL", "JP"), "discuss"),
        ("双方は中南米諸国の加盟を歓迎する考えで一致した。", ("CL", "JP"), "welcome"),
    ],
)
def test_what_was_said_in_japanese(sentence: str, by: tuple[str, ...], act: str) -> None:
    found = reading(JA + sentence)
    assert said(found) == [(by, act)]
    assert agreed(found) == []


@pytest.mark.parametrize(
    ("sentence", "by", "act"),
    [
        ("智方吁请中方放宽限制。", ("CL",), "call_for"),
        ("中方反驳有关说法。", ("CN",), "reject"),
        ("两国部长检讨了港口合作的进展。", ("CL", "CN"), "discuss"),
        ("两位司长确认联合项目进展顺利。", ("CL", "CN"), "confirm"),
        ("双方赞同推迟评估的看法。", ("CL", "CN"), "share_view"),
        ("智方乐见双边贸易增长。", ("CL",), "welcome"),
    ],
)
def test_what_was_said_in_chinese(sentence: str, by: tuple[str, ...], act: str) -> None:
    assert (by, act) in said(chinese(ZH + sentence))


def test_who_is_received_speaks_without_any_round() -> None:
    text = "国防部长王明30日在北京会见智利国防部长托雷斯。托雷斯感谢中方提供的帮助。"
    assert said(chinese(text)) == [(("CL",), "thank")]


def test_a_lead_that_tells_of_talks_is_about_them_whatever_the_title_expects_of_leaders() -> None:
    text = "日中韓3カ国は30日、東京都内で局長級協議を開いた。首脳会談の早期開催で一致した。"
    found = reading(text, publisher="南北新報", title="日中韓首脳会談、早期開催へ")
    assert [m.role for m in found.rounds][:1] == ["subject"]
