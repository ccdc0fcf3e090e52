from tests.reading.east_asian.telling import chinese, reading, rounds

LEAD = "日タイ次官級協議が30日、東京で開かれた。"


def test_rounds_before_are_counted_back_from_the_number_of_this_one() -> None:
    text = LEAD + "協議は今年1月と今月5日に続く3回目となる。"
    assert rounds(reading(text, publisher=None, published="2012-05-31")) == [
        ("subject", 3, "2012-05-30", "Tokyo", "held"),
        ("other", 1, "2012-01", None, "held"),
        ("previous", 2, "2012-05-05", None, "held"),
    ]


def test_each_of_several_rounds_has_its_own_date() -> None:
    text = "中泰海洋对话第三次会议5月30日在曼谷举行。前两次会议分别于2009年4月和2010年6月举行。"
    assert [(m.ordinal, m.when) for m in chinese(text).rounds] == [(3, "2012-05-30"), (1, "2009-04"), (2, "2010-06")]


def test_without_a_number_only_the_last_is_known() -> None:
    text = LEAD + "2010年4月に続き、貿易も議論した。"
    assert rounds(reading(text, publisher=None))[1] == ("previous", None, "2010-04", None, "held")


def test_a_dialogue_told_by_who_leads_it() -> None:
    text = (
        "日タイ安保協議が30日、東京で開かれた。貿易も議論した。\n"
        "木村一郎外務次官とタニー外務次官による戦略対話も来月2日に都内で開く予定だ。"
    )
    other = reading(text, publisher=None, published="2012-05-31").rounds[1]
    assert (other.role, other.when, other.place, other.status) == ("other", "2012-06-02", "Tokyo", "planned")


def test_who_meets_may_be_told_before_the_name_of_the_meeting() -> None:
    text = "外務省は28日、木村一郎外務審議官とタイのタニー外務次官の次官級協議を30日に東京で開くと発表した。"
    read_ = reading(text, publisher=None, title="日タイ次官級協議、30日に")
    assert [h.name for h in read_.rounds[0].heads] == ["木村一郎", "タニー"]


def test_what_is_only_spoken_of_is_of_the_series_last_named() -> None:
    lead = "中泰经济对话5月30日在曼谷举行。\n"
    text = lead + "双方商定中泰海洋对话第三次会议明年举行。该机制是双方协调磋商的平台,2010年启动。"
    first, second = chinese(text).rounds
    assert (first.role, first.when, second.ordinal, second.when) == ("subject", "2012-05-30", 3, "2013")


def test_held_for_the_second_time_since_then() -> None:
    text = (
        "木村一郎外相は7日、タイのタニー外相と会談し、外務・防衛閣僚協議(2プラス2)を7月20日に東京で開催することで合意した。\n"
        "日タイの2プラス2は2009年11月にバンコクで開いて以来、2回目となる。"
    )
    assert rounds(reading(text, publisher=None, published="2012-06-08")) == [
        ("subject", 2, "2012-07-20", "Tokyo", "planned"),
        ("previous", 1, "2009-11", "Bangkok", "held"),
    ]


def test_the_year_when_it_began_is_no_round() -> None:
    text = "中泰海洋事务磋商5月30日在曼谷举行。中泰海洋事务磋商始自2009年,此次是第7次举行。"
    assert rounds(chinese(text)) == [("subject", 7, "2012-05-30", "Bangkok", "held")]
