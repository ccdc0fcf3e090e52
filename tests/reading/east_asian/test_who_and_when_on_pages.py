from tests.reading.east_asian.telling import agreed, chinese, heads, reading, rounds, said

LEAD = "日タイ次官級協議が30日、東京で開かれた。"


def test_a_given_name_of_two() -> None:
    text = "5月30日、木村一郎外務大臣は、ジャン=ポール・ルメール・フランス外務大臣と第3回日仏戦略対話を実施しました。"
    assert [name for name, _, _ in heads(reading(text))] == ["木村一郎", "ジャン=ポール・ルメール"]


def test_the_day_of_an_announcement_is_not_that_of_the_meeting() -> None:
    text = "木村一郎外相は15日、タイのタニー外相と7月中旬に東京で会談すると発表した。"
    (met,) = reading(text, publisher="NHK", published="2012-06-15").contacts
    assert met.when == "2012-07"


def test_talks_that_were_decided_are_promised_and_not_held() -> None:
    text = LEAD + "このため、7月18日に東京で公式協議を行うこととした。"
    read_ = reading(text)
    assert not read_.statements
    assert agreed(read_) == [("convene", "agreed", "2012-07-18")]


def test_talks_of_another_day_told_before_a_series_are_none_of_its() -> None:
    text = (
        "日タイ外相会談\n本1日、両大臣は会談しました。\n6月18日に東京で漁業に関する協議を行うこととした。\n"
        "また、6月30日に東京で木村外務次官とタニー次官の間の日タイ戦略対話を行うことで一致した。"
    )
    assert [m.when for m in reading(text).rounds] == ["2012-06-30"]


def test_the_ministries_of_both() -> None:
    text = "日タイ財務対話が30日、東京で開かれた。両国財務省は、漁業について意見交換を行った。"
    assert said(reading(text, publisher="財務省")) == [(("JP", "TH"), "exchange")]


def test_two_finance_ministers_go_on() -> None:
    text = "日タイ財務対話が30日、東京で開かれた。両国財相は、貿易を進めることで合意。協力の前進を歓迎した。"
    assert said(reading(text, publisher="NHK")) == [(("JP", "TH"), "welcome")]


def test_who_will_come_will_talk() -> None:
    text = "第3次中泰经济对话将于6月12日在曼谷举行。外交部副部长王明和泰国副外长他宁计将与会,就贸易交换意见。"
    assert not chinese(text, publisher="聯合報").statements


def test_by_what_means_is_no_round() -> None:
    text = "中泰经济对话5月30日在曼谷举行。双方商定,通过中泰经济合作综合检查会议等,深化往来。"
    assert len(chinese(text).rounds) == 1


def test_what_all_are_concerned_with_concerns_nobody() -> None:
    text = "中泰经济对话5月30日在曼谷举行。双方就贸易等共同关切议题交换意见。"
    assert said(chinese(text)) == [(("CN", "TH"), "exchange")]


def test_a_visit_and_the_meeting_of_the_same_day() -> None:
    text = (
        "国务院副总理王明18日在曼谷会见泰国总统巴颂耶夫、总理西里拉夫,并和第一副总理他宁举行中泰合作委员会第八次会议。\n"
        "同日,王明和他宁举行中泰合作委员会第八次会议。在会见巴颂耶夫时,王明转达问候。"
    )
    read_ = chinese(text, published="2012-05-20")
    assert rounds(read_) == [("subject", 8, "2012-05-18", "Bangkok", "held")]
    assert [name for name, _, _ in heads(read_)] == ["王明", "他宁"]
    assert len(read_.calls) == 1


def test_a_name_that_ends_like_an_and() -> None:
    text = "第九次中国-东盟防长会晤5月30日举行。会议由国防部长魏凤和与东盟轮值主席国新加坡国防部长黄永宏共同主持。"
    found = [(name, party) for name, party, _ in heads(chinese(text, publisher="国防部"))]
    assert found == [("魏凤和", "CN"), ("黄永宏", "SG")]


def test_who_speaks_for_the_members() -> None:
    text = "第九次中国-东盟高官磋商5月30日在北京举行。东盟国家领导人积极评价双方关系发展。"
    assert said(chinese(text)) == [(("ASEAN",), "commend")]


def test_a_page_on_a_courtesy_call() -> None:
    text = (
        "本12日、木村一郎外務大臣は、日タイ戦略対話に出席するため来日したタニー外務次官による表敬を受けました。\n"
        "木村大臣から、来日を歓迎しました。"
    )
    read_ = reading(text, published="2012-06-12", title="タイのタニー外務次官による木村外務大臣表敬")
    assert [(c.kind, c.caller, c.host) for c in read_.calls] == [("courtesy_call", "タニー", "木村一郎")]
    assert [s.at for s in read_.statements] == ["call:1"]
    assert read_.document.genre == "readout"


def test_meetings_of_others_numbered_beside_a_mechanism() -> None:
    text = "中泰边境事务磋商机制第26次会议5月30日在曼谷举行。双方同意尽早举行第18轮军长级会谈。"
    assert rounds(chinese(text)) == [
        ("subject", 26, "2012-05-30", "Bangkok", "held"),
        ("other", 18, None, None, "planned"),
    ]


def test_twice_a_year() -> None:
    text = "中泰人权对话5月30日在曼谷举行。中泰人权对话始于1997年,按双方商定每年举行两次。"
    assert [(c.kind, c.value) for c in chinese(text).continuity] == [("launched", None), ("cadence", "P6M")]


def test_what_one_claims_is_the_setting_of_the_talks() -> None:
    text = "北朝鮮が実験に成功したと主張する中、日タイ次官級協議が30日、東京で開かれ、漁業について話し合いました。"
    assert said(reading(text, publisher="NHK")) == [(("JP", "TH"), "discuss")]


def test_what_a_speaker_will_do_with_others_is_in_their_words() -> None:
    text = "中泰人权对话5月30日在曼谷举行。发言人王明表示,中方愿在平等的基础上,与泰方就有关问题进行深入交流。"
    assert [by for by, _ in said(chinese(text))] == [("CN",)]


def test_who_represents_a_policy() -> None:
    text = "中欧战略对话5月30日在北京举行。欧盟外交及安全政策代表博雷尔指出,对话很重要。"
    assert [(s.by, s.speaker) for s in chinese(text).statements] == [(("EU",), "博雷尔")]


def test_a_city_behind_its_province() -> None:
    text = "外交部长王明与泰国外长他宁5月30日在广西南宁共同主持第8届中泰经贸联委会。"
    assert rounds(chinese(text)) == [("subject", 8, "2012-05-30", "Nanning", "held")]
