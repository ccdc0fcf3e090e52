"""How newspapers and agencies tell of rounds: agencies that agree, agreement in principle, what may be, weekdays."""

import pytest

from tests.reading.east_asian.telling import agreed, chinese, heads, reading, rounds, said

LEAD = "5月30日、バンコクで第2回日・タイ海洋協議が行われた。"
ZH_LEAD = "5月30日,第四轮中泰战略对话在曼谷举行。"
BOTH, TH = ("JP", "TH"), ("TH",)


@pytest.mark.parametrize(
    ("sentence", "by"),
    [
        ("タイ国防省と日本海上保安庁は密輸対策の現状を説明した。", BOTH),
        ("タイ公安省海上局と防衛省は情報の共有を歓迎した。", BOTH),
        ("タイ側代表団は港の現状を説明した。", TH),
        ("協議では密輸を含む課題を取り上げた。", BOTH),
    ],
)
def test_offices_of_both_speak_together(sentence: str, by: tuple[str, ...]) -> None:
    assert [who for who, _ in said(reading(LEAD + sentence, publisher=None))] == [by]


@pytest.mark.parametrize("verb", ["原則合意した", "原則的に合意した", "大筋で一致した", "原則的に同意した"])
def test_agreement_in_principle_commits_and_says_so(verb: str) -> None:
    found = reading(LEAD + f"\n双方は、来年東京で第3回協議を開催することで{verb}。", publisher=None)
    assert [(c.kind, c.due) for c in found.commitments] == [("next_round", "2013")]
    assert all(c.hedges for c in found.commitments)


def test_a_month_that_has_just_been_is_no_time_to_come() -> None:
    told = "双方は、5月の首脳会談で港の整備に協力することで一致していた。"
    assert agreed(reading(LEAD + "\n" + told, publisher=None)) == [("cooperate", "agreed", None)]
    told = "双方は、7月に専門家会合を開催することで一致した。"
    assert [due for _, _, due in agreed(reading(LEAD + "\n" + told, publisher=None))] == ["2012-07"]


def test_what_may_be_said_is_not_said() -> None:
    assert said(chinese(ZH_LEAD + "双方可能就渔业问题交换意见。")) == []
    assert said(chinese(ZH_LEAD + "预计双方将探讨港口建设。")) == []


def test_what_is_agreed_to_be_talked_of_is_no_talk() -> None:
    read = chinese(ZH_LEAD + "双方同意设立专家小组,探讨港口建设。")
    assert (said(read), [c.kind for c in read.commitments]) == ([], ["establish"])
    assert read.commitments[0].object == "设立专家小组,探讨港口建设"


@pytest.mark.parametrize(
    ("gap", "value"), [("1年3か月ぶり", "P1Y3M"), ("約2年半ぶり", "P2Y6M"), ("8か月ぶり", "P8M"), ("3年ぶり", "P3Y")]
)
def test_years_and_months_since_the_last(gap: str, value: str) -> None:
    found = reading(f"5月30日、{gap}となる日・タイ海洋協議がバンコクで行われた。", publisher=None).continuity
    assert [fact.value for fact in found if fact.kind == "hiatus"] == [value]


@pytest.mark.parametrize(
    "sentence",
    [
        "タイ側は、日本側に対し海域での活動を停止し、合意を守るよう促した。",
        "5月1日の首脳会談では新たな枠組みを発足させることで合意した。",
        "5月1日の首脳会談では協議の再開に合意した。",
    ],
)
def test_what_others_do_is_nothing_of_the_series(sentence: str) -> None:
    kinds = {fact.kind for fact in reading(LEAD + sentence, publisher=None).continuity}
    assert not kinds & {"suspended", "launched"}


def test_what_describes_a_noun_tells_of_no_resumption() -> None:
    read = chinese(ZH_LEAD + "泰方介绍了港口谈判对话重启的条件。")
    assert [fact.kind for fact in read.continuity] == []


def test_a_number_to_come_is_not_this_rounds() -> None:
    text = "5月30日、日・タイ海洋協議課長級会合が行われた。双方は、第3回日・タイ海洋協議の早期開催に向けて調整した。"
    assert [(r[0], r[1]) for r in rounds(reading(text))] == [("subject", None), ("other", 3)]


def test_a_way_of_talking_named_by_its_parties_alone_is_no_round() -> None:
    text = LEAD + "\n双方は、日中韓の対話を歓迎した。"
    assert [m.role for m in reading(text).rounds] == ["subject"]


def test_the_country_where_no_city_is_told() -> None:
    text = "第2回日・タイ海洋協議がタイ外務省にて開催された。"
    assert rounds(reading(text))[0][3] == "Thailand"
    text = LEAD + "\n双方は、来年日本で第3回協議を開催することで一致した。"
    assert rounds(reading(text))[1] == ("next", 3, "2013", "Japan", "planned")
    text = "第3回日・タイ海洋協議を行った。平成21年6月に第1回(東京)平成23年2月に第2回(タイ)が開催された。"
    assert [(r[1], r[2], r[3]) for r in rounds(reading(text))[1:]] == [
        (1, "2009-06", "Tokyo"),
        (2, "2011-02", "Thailand"),
    ]


def test_special_representatives_meet_in_rounds() -> None:
    text = "中印边界问题特别代表第九次会晤5月30日在新德里举行。双方同意在中印边境磋商机制框架下保持沟通。"
    assert rounds(chinese(text))[0] == ("subject", 9, "2012-05-30", "New Delhi", "held")


def test_posts_with_and_in_them_and_acting_ones() -> None:
    text = (
        "第2回日・タイ海洋協議がバンコクで行われた。日本側から山田太郎外務審議官が、タイ側から"
        "チャイ・ソムサック外務省二国間関係及びASEAN関係担当次官がそれぞれ出席した。"
    )
    assert heads(reading(text))[1] == ("チャイ・ソムサック", "TH", "外務省二国間関係及びASEAN関係担当次官")
    text = "第2回日・タイ海洋協議が行われた。タイ側からはチャイ・ソムサック海洋局長代行が出席した。"
    assert heads(reading(text))[0][2] == "海洋局長代行"


def test_weekdays_with_and_without_their_dates() -> None:
    text = "第四轮中泰战略对话周二(29日)至周四(31日)在曼谷举行。"
    assert rounds(chinese(text)) == [("subject", 4, "2012-05-29/2012-05-31", "Bangkok", "held")]
    assert rounds(chinese("第四轮中泰战略对话上周六在曼谷举行。"))[0][2] == "2012-05-26"
    assert rounds(chinese("第四轮中泰战略对话周三在曼谷举行。"))[0][2] == "2012-05-30"
    assert rounds(chinese("第四轮中泰战略对话上周二至四(22日至24日)在曼谷举行。"))[0][2] == "2012-05-22/2012-05-24"


def test_names_of_things_are_bare_in_every_writing() -> None:
    assert chinese(ZH_LEAD + "雙方就危機和聯合聲明交換了意見。").references == ()
    assert reading(LEAD + "双方は、同覚書を歓迎した。").references == ()


def test_who_is_in_the_country_is_no_pair_of_states() -> None:
    text = (
        "5月30日、東京において、山田太郎外務審議官は、来日中のチャイ・ソムサック外務次官との間で、"
        "日・タイ政務局長協議を行いました。両者は、港の整備で協力することで一致しました。"
    )
    read = reading(text)
    assert [(m.parties, m.series.level) for m in read.rounds] == [(BOTH, "director-general")]
    assert [c.by for c in read.commitments] == [BOTH]


def test_the_days_of_those_who_go_there_to_meet() -> None:
    text = "外交部发言人28日宣布,外交部副部长李明将于6月5日至7日赴泰国出席第四轮中泰战略对话。"
    assert rounds(chinese(text)) == [("subject", 4, "2012-06-05/2012-06-07", "Thailand", "planned")]


def test_the_purpose_in_a_name_has_no_date_of_its_own() -> None:
    text = "日・タイ両政府はバンコクで30日、平和条約の締結に向けた第2回外務次官級協議を開いた。"
    assert rounds(reading(text, publisher=None))[0] == ("subject", 2, "2012-05-30", "Bangkok", "held")


def test_what_is_going_on_goes_before_what_was_announced() -> None:
    text = (
        "第四轮中泰战略对话正在曼谷举行。外交部发言人28日曾宣布,李明将于5月31日至6月2日赴泰国举行第四轮中泰战略对话。"
    )
    assert rounds(chinese(text))[0][2] == "2012-06-01"


def test_the_foreign_ministers_dialogue_is_nobody() -> None:
    text = "应外交部长李明邀请,泰国副总理兼外长颂猜访问中国。5月30日,李明同颂猜在北京共同主持第七次中泰外长战略对话。"
    assert [(name, party) for name, party, _ in heads(chinese(text))] == [("李明", "CN"), ("颂猜", "TH")]


def test_a_call_between_leaders_is_not_how_they_meet() -> None:
    assert chinese("两国领导人通电话后,5月30日,第四轮中泰战略对话在曼谷举行。").rounds[0].mode is None
    assert chinese("5月30日,第四轮中泰战略对话以电话方式举行。").rounds[0].mode == "phone"


def test_the_capital_of_the_country() -> None:
    text = "外交部副部长李明在泰国首都曼谷,同泰国外交部次长颂猜举行第四轮中泰战略对话。"
    assert rounds(chinese(text))[0][3] == "Bangkok"


def test_what_stands_in_a_list_is_said_by_whom_the_list_is_of() -> None:
    text = (
        "5月30日、第2回日・タイ外相対話が行われました。\n"
        "1 冒頭、山田太郎外務大臣から、概要以下のとおり述べました。\n"
        "(1)先月の首脳会談で、両首脳は港の整備について意見交換を行った。\n"
        "(2)今回の対話が有意義なものとなることを期待。\n"
        "2 双方は、漁業について意見交換を行いました。\n"
    )
    assert said(reading(text)) == [(("JP",), "state"), (("JP",), "express_hope"), (BOTH, "exchange")]
