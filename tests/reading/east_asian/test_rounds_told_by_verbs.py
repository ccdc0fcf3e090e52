"""Rounds that a text tells of without the usual name: by who met whom, by a number alone, by a verb before the name."""

from tests.reading.east_asian.telling import chinese, heads, reading, rounds

SUBJECT = "subject"


def test_who_met_whom_is_the_meeting() -> None:
    found = reading(
        "田中一郎外務審議官は30日、都内でタイのソムチャイ外務次官と海洋問題について協議した。"
        "次官級の海洋協議はこれで7回目となる。前回は昨年3月にバンコクで開かれた。",
        publisher="産経新聞",
        published="2012-05-30",
        title="日タイが次官級の海洋協議",
    )
    assert rounds(found) == [
        (SUBJECT, 7, "2012-05-30", "Tokyo", "held"),
        ("previous", 6, "2011-03", "Bangkok", "held"),
    ]
    assert heads(found) == [("田中一郎", "JP", "外務審議官"), ("ソムチャイ", "TH", "外務次官")]


def test_who_opens_a_meeting_does_not_lead_it() -> None:
    found = reading(
        "第3回日・タイ海洋協議が5月30日、バンコクで行われました。\n"
        "開会の辞はプラユット(Mr. Prayut)タイ外務大臣補佐官が述べ、田中一郎外務省国際法局長と"
        "ソムチャイ(Mr. Somchai)タイ外務省条約局長が共同議長を務めました。"
    )
    assert [name for name, _, _ in heads(found)] == ["田中一郎", "ソムチャイ"]


def test_the_last_time_is_that_of_the_series_told_before_it() -> None:
    found = reading(
        "5月30日、第3回日・タイ海洋協議が東京で行われた。\n"
        "6月2日には日・タイ政務協議もバンコクで開かれる。昨年7月以来の開催となる。"
    )
    assert [(m.dialogue, m.when) for m in found.rounds] == [
        ("日・タイ海洋協議", "2012-05-30"),
        ("日・タイ政務協議", "2012-06-02"),
        ("日・タイ政務協議", "2011-07"),
    ]


def test_in_chinese_the_parties_stand_before_the_verb() -> None:
    found = chinese(
        "泰国外交部30日消息说,泰国外交部东亚司司长颂猜和中国外交部边界与海洋事务司副司长王明当天在上海"
        "共同主持涉海问题副司级会议。",
        published="2012-05-30",
        title="中泰举行涉海问题副司级会议",
    )
    assert [(m.dialogue, m.parties) for m in found.rounds] == [("涉海问题副司级会议", ("CN", "TH"))]
    assert rounds(found) == [(SUBJECT, None, "2012-05-30", "Shanghai", "held")]


def test_two_working_groups_beside_each_other_are_two() -> None:
    found = chinese("5月30日,中泰湄公河航道工作组第五轮磋商和港口共同开发工作组第三轮磋商在昆明举行。")
    assert [(m.dialogue, m.ordinal, m.place) for m in found.rounds] == [
        ("中泰湄公河航道工作组", 5, "Kunming"),
        ("港口共同开发工作组", 3, "Kunming"),
    ]


def test_a_mechanism_that_there_is_did_not_meet() -> None:
    found = chinese("中泰两国有海洋事务对话合作机制,沟通是良好的。")
    assert found.rounds == ()
