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


def test_a_number_that_only_the_title_tells() -> None:
    text = "5月30日、日英サイバー協議が東京で行われました。"
    assert reading(text, title="第6回日英サイバー協議の開催").rounds[0].ordinal == 6


def test_what_the_series_is_names_no_other_round() -> None:
    text = JA + "この対話は、2001年以来開催されている日タイ間における次官級の経済協議であり、意見交換が行われました。"
    assert len(reading(text).rounds) == 1


def test_two_states_side_by_side_are_those_who_meet() -> None:
    text = "韓国と中国が5日、ソウルで「第2回外交安保対話」を開いた。"
    read_ = reading(text, publisher="ベトナムの声", published="2012-06-05")
    assert (read_.rounds[0].parties, read_.rounds[0].ordinal) == (("CN", "KR"), 2)


def test_ministers_of_two_ministries_are_heads_and_may_have_a_letter_of_posts_in_their_names() -> None:
    text = (
        "日仏両政府は30日、外務・防衛閣僚協議(2プラス2)を東京で開いた。\n日仏2プラス2は2010年1月以来、2回目。"
        "協議には木村一郎外相、中谷元・防衛相、フランスのファビウス外相、ルドリアン国防相が出席した。"
    )
    read_ = reading(text, publisher=None)
    assert [name for name, _, _ in heads(read_)] == ["木村一郎", "中谷元", "ファビウス", "ルドリアン"]
    assert [(m.role, m.ordinal, m.when) for m in read_.rounds] == [
        ("subject", 2, "2012-05-30"),
        ("previous", 1, "2010-01"),
    ]


def test_talks_named_beside_those_with_scholars_are_rounds() -> None:
    text = ZH + "双方同意通过战略对话、一轨半对话等机制加强沟通。"
    assert rounds(chinese(text)) == [("subject", 4, "2012-05-30", "Bangkok", "held")]


def test_a_group_of_states_in_passing_is_no_party() -> None:
    text = "G7の外相会合に出席するためイタリアを訪れている木村外務大臣は30日、フランスのバロ外相と会談しました。"
    text += "両外相は、日本とフランス軍の訓練について議論し、テロ対策の協議の枠組みを立ち上げることで合意しました。"
    assert [c.by for c in reading(text, publisher="NHK").commitments] == [("FR", "JP")]


def test_the_next_visit_of_somebody_is_no_next_round() -> None:
    text = JA + "双方は、成果を次回木村総理のタイ訪問につなげていくことで一致しました。"
    assert [m.role for m in reading(text).rounds] == ["subject"]


def test_a_city_with_its_reading() -> None:
    text = "第4回日中海洋協議が、5月30日に福建省厦門(アモイ)市で開催された。"
    assert reading(text, publisher=None).rounds[0].place == "Xiamen"
