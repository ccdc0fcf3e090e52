import pytest

from tests.reading.east_asian.telling import chinese, heads, reading, rounds, told

JAPANESE = [
    (
        "5月28日から29日まで、東京において第4回日・タイ政務協議が行われました。",
        ("subject", 4, "2012-05-28/2012-05-29", "Tokyo", "held"),
    ),
    ("本日、第二回日英サイバー協議をロンドンで開催しました。", ("subject", 2, "2012-06-01", "London", "held")),
    ("昨31日、第3回日豪安保対話が外務省で行われた。", ("subject", 3, "2012-05-31", "Tokyo", "held")),
    (
        "平成24年6月15日、初の日・タイ防衛対話がバンコクで開催されます。",
        ("subject", 1, "2012-06-15", "Bangkok", "planned"),
    ),
    ("第9回日仏海洋対話が5月30日、テレビ会議形式で行われました。", ("subject", 9, "2012-05-30", None, "held")),
    ("日印「2+2」が来月3日にニューデリーで行われる予定です。", ("subject", None, "2012-07-03", "New Delhi", "planned")),
]
CHINESE = [
    ("5月28日至29日,第四轮中泰战略对话在曼谷举行。", ("subject", 4, "2012-05-28/2012-05-29", "Bangkok", "held")),
    ("中英第十轮反恐磋商5月30日在北京举行。", ("subject", 10, "2012-05-30", "Beijing", "held")),
    ("双方商定,第三次中法网络对话将于6月18日在巴黎举行。", ("subject", 3, "2012-06-18", "Paris", "planned")),
    ("首次中韩海洋事务对话昨天在首尔举行。", ("subject", 1, "2012-05-31", "Seoul", "held")),
    ("第二轮中印边界磋商以视频方式举行。", ("subject", 2, None, None, "held")),
]


@pytest.mark.parametrize(("text", "round_"), JAPANESE)
def test_a_japanese_readout_tells_its_round(text: str, round_: tuple[object, ...]) -> None:
    assert rounds(reading(text)) == [round_]


@pytest.mark.parametrize(("text", "round_"), CHINESE)
def test_a_chinese_readout_tells_its_round(text: str, round_: tuple[object, ...]) -> None:
    assert rounds(chinese(text)) == [round_]


def test_a_page_of_past_rounds_gives_each_with_number_date_and_place() -> None:
    rows = ("第1回 平成15年5月12日 東京", "第2回 平成16年7月3日 バンコク", "第3回(2007年2月、東京)")
    page = "\n".join(("日・タイ政務協議", "これまでの開催実績", *rows))
    assert [told(m)[1:4] for m in reading(page).rounds] == [
        (1, "2003-05-12", "Tokyo"),
        (2, "2004-07-03", "Bangkok"),
        (3, "2007-02", "Tokyo"),
    ]


def test_past_rounds_told_in_one_sentence_keep_their_own_dates() -> None:
    text = (
        "第4回日・タイ政務協議を行いました。"
        "\n本協議は、第1回が2003年5月(於:東京)、第2回が2004年7月(於:バンコク)に行われました。"
    )
    assert rounds(reading(text))[1:] == [
        ("other", 1, "2003-05", "Tokyo", "held"),
        ("other", 2, "2004-07", "Bangkok", "held"),
    ]
    text = "第四轮中泰战略对话在曼谷举行。首轮对话于2013年在北京举行,第二轮2015年在曼谷举行。"
    assert rounds(chinese(text, published="2019-05-29"))[1:] == [
        ("other", 1, "2013", "Beijing", "held"),
        ("other", 2, "2015", "Bangkok", "held"),
    ]


def test_the_round_before_and_the_round_after_are_numbered_from_this_one() -> None:
    text = (
        "第4回日・タイ政務協議が東京で行われました。"
        "前回は昨年9月にバンコクで行われ、次回は来年前半に行うことで一致しました。"
    )
    assert rounds(reading(text))[1:] == [
        ("previous", 3, "2011-09", "Bangkok", "held"),
        ("next", 5, "2013-01/2013-06", None, "planned"),
    ]
    text = "第四轮中泰战略对话在曼谷举行。上一轮对话去年9月在北京举行。双方商定明年举行下一轮对话。"
    assert rounds(chinese(text))[1:] == [
        ("previous", 3, "2011-09", "Beijing", "held"),
        ("next", 5, "2013", None, "planned"),
    ]


def test_rounds_that_a_text_counts_number_the_one_at_hand() -> None:
    text = "日韓海洋協議が30日、釜山で行われた。この協議はこれまでに7回開かれている。"
    assert rounds(reading(text, publisher="日本経済新聞"))[0][:2] == ("subject", 8)
    text = "中日海洋对话31日在东京举行。据悉,这是第6次。"
    assert rounds(chinese(text, publisher="新华社"))[0][:2] == ("subject", 6)


def test_the_day_of_travel_is_not_the_day_of_the_round() -> None:
    text = "外交部副部长李明将于6月3日赴泰,与泰国外交部常秘举行第四轮中泰战略对话。"
    assert rounds(chinese(text)) == [("subject", 4, None, "Thailand", "planned")]


def test_anniversaries_and_years_number_nothing() -> None:
    text = "国交樹立40周年を迎え、日・タイ政務協議が5月30日、5年ぶりにバンコクで行われた。"
    assert rounds(reading(text)) == [("subject", None, "2012-05-30", "Bangkok", "held")]


def test_series_are_told_apart_by_parties_and_subject() -> None:
    text = (
        "第4回日・タイ政務協議が5月30日に東京で行われました。"
        "双方は、第2回日中韓環境大臣会合に向けて協力することを確認しました。"
    )
    assert [(m.parties, m.series.subject, m.ordinal) for m in reading(text).rounds] == [
        (("JP", "TH"), "political", 4),
        (("CN", "JP", "KR"), "climate", 2),
    ]


def test_a_dialogue_has_the_subject_and_noun_of_its_english_name() -> None:
    for text in ("第3回日中安保対話が東京で行われました。", "第3回中日安全保障対話が東京で行われました。"):
        assert _series(reading(text)) == ("dialogue", "security", ("CN", "JP"))
    assert _series(chinese("第三次中日安全对话在东京举行。")) == ("dialogue", "security", ("CN", "JP"))
    assert _series(chinese("第三次中日安全對話在東京舉行。")) == ("dialogue", "security", ("CN", "JP"))


def _series(read_: object) -> tuple[object, ...]:
    mention = read_.rounds[0]  # type: ignore[attr-defined]
    return mention.series.noun, mention.series.subject, mention.parties


def test_a_reading_in_brackets_is_no_part_of_the_name() -> None:
    text = (
        "第3回日中海洋対話が5月30日に東京で行われました。日本側から青木一郎外務省アジア大洋州局長ほかが、"
        "中国側から羅文輝(ら・ぶんき)外交部部長助理ほかが出席しました。"
    )
    assert heads(reading(text)) == [
        ("青木一郎", "JP", "外務省アジア大洋州局長"),
        ("羅文輝", "CN", "外交部部長助理"),
    ]


def test_two_ministers_of_each_side_are_heads_of_a_meeting_of_four() -> None:
    text = (
        "5月30日、河村外務大臣及び高田防衛大臣は、"
        "スミルノフ外相及びペトロフ国防相と第2回日露外務・防衛閣僚協議を行いました。"
    )
    assert [(name, party) for name, party, _ in heads(reading(text))] == [
        ("河村", "JP"),
        ("高田", "JP"),
        ("スミルノフ", "RU"),
        ("ペトロフ", "RU"),
    ]


def test_chinese_heads_are_named_behind_their_posts() -> None:
    text = "5月30日,第四轮中泰战略对话在曼谷举行,外交部部长助理李惠来与泰国外交部常秘布萨雅共同主持。"
    assert heads(chinese(text)) == [
        ("李惠来", "CN", "外交部部长助理"),
        ("布萨雅", "TH", "泰国外交部常秘"),
    ]


def test_a_spokesperson_leads_no_delegation() -> None:
    text = "外交部发言人王小明宣布,第四轮中泰战略对话将于6月8日在北京举行。"
    assert heads(chinese(text)) == []
