"""Whose round it is, who came, and what of it is told by whom."""

from tests.reading.east_asian.telling import agreed, chinese, heads, reading, rounds, said

JA = "5月30日、第4回日タイ戦略対話が東京で行われました。"
ZH = "5月30日,第四轮中泰战略对话在曼谷举行。"


def test_a_one_off_meeting_may_agree_on_rounds_to_come() -> None:
    text = (
        "日タイ外相会談\n5月30日、木村外務大臣はタニー・タイ外務大臣と会談を行いました。\n"
        "6月20日に日タイ「2+2」を東京で行うことで一致しました。"
    )
    read_ = reading(text)
    assert rounds(read_) == [("other", None, "2012-06-20", "Tokyo", "planned")]
    assert agreed(read_) == [("convene", "agreed", "2012-06-20")]


def test_the_body_in_brackets_numbers_its_meetings_behind_them() -> None:
    text = "「日本・タイ戦略的パートナーシップ対話」の第7回会合が30日、東京で開かれた。2008年12月以来3年半ぶりとなる。"
    assert rounds(reading(text, publisher=None)) == [
        ("subject", 7, "2012-05-30", "Tokyo", "held"),
        ("previous", 6, "2008-12", None, "held"),
    ]


def test_each_state_is_told_before_its_own() -> None:
    text = JA + "代表は、我が国が木村一郎外務審議官、タイがタニー・トンパクディ外務省局長でした。"
    assert [(name, party) for name, party, _ in heads(reading(text))] == [
        ("木村一郎", "JP"),
        ("タニー・トンパクディ", "TH"),
    ]


def test_a_name_with_its_reading_may_have_the_letter_of_a_post_in_it() -> None:
    text = "5月30日、第4回日韓戦略対話が東京で行われ、姜在権(カン・ジェグォン)韓国外交部調整官が出席しました。"
    assert heads(reading(text))[0][:2] == ("姜在権", "KR")


def test_a_talk_with_scholars_is_no_round() -> None:
    text = "中泰高级别对话30日在曼谷举行。这一对话是双边唯一的一轨半对话机制。"
    assert chinese(text).rounds == ()


def test_a_new_round_that_was_held_is_the_one_at_hand() -> None:
    text = "中泰人权对话近日举行。5月28日至30日,双方在曼谷举行新一轮人权对话。"
    assert rounds(chinese(text)) == [("subject", None, "2012-05-28/2012-05-30", "Bangkok", "held")]


def test_what_the_aim_is_does_not_tell_whether_the_round_was_held() -> None:
    text = "日タイの次官級協議が30日、東京で行われ、首脳による会議を年内に開くことを目指していくことを確認した。"
    assert reading(text, publisher=None).rounds[0].status == "held"


def test_with_one_of_three_only() -> None:
    text = "5月30日、第4回日中韓次官級協議が東京で行われました。韓国との間では、連携していくことを確認しました。"
    assert [c.by for c in reading(text).commitments] == [("JP", "KR")]


def test_that_the_round_took_place_is_nobodys_statement() -> None:
    text = "中国外交部网站消息说,5月30日,第四轮中泰战略对话在曼谷举行。中方强调了渔业的重要性。"
    assert said(chinese(text, publisher="参考消息")) == [(("CN",), "stress")]


def test_a_question_told_with_who_asks() -> None:
    assert said(chinese(ZH + "有记者提问,能否介绍具体情况。")) == []


def test_where_they_go_to_meet() -> None:
    text = "外交部发言人30日宣布,王刚部长将于6月8日访问泰国,并同泰方举行第四轮中泰战略对话。"
    assert chinese(text).rounds[0].place == "Thailand"
