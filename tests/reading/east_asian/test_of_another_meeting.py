from tests.reading.east_asian.telling import chinese, heads, reading, rounds, said

LEAD = "日タイ次官級協議が30日、東京で開かれた。"


def test_the_date_of_another_meeting_stands_behind_its_name() -> None:
    text = "日タイ次官級協議が東京で行われ、首脳会議の年内開催を目指して調整していくことを確認した。"
    assert rounds(reading(text, publisher=None)) == [("subject", None, None, "Tokyo", "held")]


def test_the_day_of_a_journey_to_a_dialogue_is_not_its_own() -> None:
    text = (
        "本12日、木村一郎外務大臣は、日タイ戦略対話に出席するため来日したタニー外務次官による表敬を受けました。\n"
        "双方は、日タイ関係について意見交換を行いました。"
    )
    assert [(m.role, m.when) for m in reading(text, published="2012-06-12").rounds] == [("other", None)]


def test_two_who_meet_where_both_are_guests() -> None:
    text = "日タイ局長協議\n木村一郎局長とタイ外務省のタニー局長は14日、訪問先のハノイで協議を行いました。"
    assert rounds(reading(text, publisher="NHK", published="2012-06-14")) == [
        ("subject", None, "2012-06-14", "Hanoi", "held")
    ]


def test_what_one_side_does_afterwards_is_no_part_of_the_meeting() -> None:
    text = (
        "中国商务部副部长王明5月26日在曼谷与泰国商业部副部长他宁共同主持第8届中泰经贸联委会,之后将赴越南河内会见越方官员。\n"
        "双方同意,继续发挥联委会的作用。"
    )
    read_ = chinese(text)
    assert rounds(read_) == [("subject", 8, "2012-05-26", "Bangkok", "held")]
    assert not read_.calls
    assert len(read_.commitments) == 1


def test_what_a_round_is_called_beside_its_name_is_no_other_round() -> None:
    text = "陈华表示,第8届中泰经贸联委会5月30日在曼谷举行。联委会是今年两国间最后一次中泰高层经贸对话。"
    assert len(chinese(text).rounds) == 1


def test_of_two_series_of_a_sentence_the_last_goes_on() -> None:
    text = (
        "第3回日タイ戦略対話が30日、東京で行われました。\n"
        "タイとの間では、外交当局間の日タイ地域対話を、次官級の日タイ戦略対話とした。2009年6月に第1回(東京)が開催された。"
    )
    names = {m.ordinal: m.dialogue for m in reading(text).rounds}
    assert names[1] == names[3] == "日タイ戦略対話"


def test_a_two_plus_two_has_one_series_whatever_it_is_called() -> None:
    text = (
        "日タイの外務・防衛閣僚協議\n"
        "日タイ両国の外務・防衛の閣僚協議、いわゆる「2プラス2」が30日、東京で行われました。"
        "日本側から木村外務大臣と森防衛大臣、タイ側からタニー外務大臣とオースティン国防長官が参加しました。"
    )
    read_ = reading(text, publisher="NHK")
    assert rounds(read_) == [("subject", None, "2012-05-30", "Tokyo", "held")]
    assert [name for name, _, _ in heads(read_)] == ["木村", "森", "タニー", "オースティン"]


def test_a_rank_in_the_name_of_talks_is_nobodys() -> None:
    text = "5月30日、関連経済大臣会合のうち第3回日タイ経済大臣会合が東京で開催され、木村経済大臣が出席しました。"
    assert [name for name, _, _ in heads(reading(text))] == ["木村"]


def test_a_span_in_brackets_goes_before_the_day_from_which_it_lasts() -> None:
    text = "第3次中泰高官磋商将于今日起一连三天(6月12日至14日)在曼谷举行。中方希望进一步凝聚共识。"
    assert chinese(text, published="2012-06-12").rounds[0].when == "2012-06-12/2012-06-14"


def test_violence_that_ceases_is_no_dialogue_broken_off() -> None:
    text = LEAD + "日本側から、暴力停止と対話の開始を強く働きかけた。"
    assert not [c for c in reading(text, publisher=None).continuity if c.kind == "suspended"]


def test_those_with_whom_one_side_confirms_it() -> None:
    text = (
        "日中韓次官級協議が30日、東京で行われ、木村一郎外務審議官が出席した。\n"
        "一方、韓国とは、連携して対応していくことを確認しました。"
    )
    assert [c.by for c in reading(text, publisher="NHK").commitments] == [("JP", "KR")]


def test_a_solution_that_was_not_shown_is_nobodys_word() -> None:
    text = LEAD + "日本側は漁業の問題の解決を求めましたが、受け入れ可能な案は示されず、進展はありませんでした。"
    assert said(reading(text, publisher=None)) == [(("JP",), "request")]


def test_an_exchange_too_and_what_is_said_together_with_something() -> None:
    text = LEAD + "両氏は、漁業についての意見交換も行いました。日本側から、懸念を表明すると共に、改善を求めました。"
    assert said(reading(text, publisher=None)) == [
        (("JP", "TH"), "exchange"),
        (("JP",), "express_concern"),
        (("JP",), "request"),
    ]


def test_what_was_once_agreed_is_not_agreed_now() -> None:
    text = "中泰经济对话5月30日在曼谷举行。两国领导人曾就年内召开会议达成一致。双方同意扩大贸易。"
    assert len(chinese(text).commitments) == 1


def test_what_is_to_be_talked_of_is_no_talk() -> None:
    text = "中泰经济对话5月30日在曼谷举行。双方强调应加强对话沟通,管控分歧,探讨互利合作。"
    assert said(chinese(text)) == [(("CN", "TH"), "stress")]


def test_an_agenda_goes_on_over_the_comma() -> None:
    text = "第3次中泰经济对话将于6月12日在曼谷举行。双方将围绕落实共识,就各自关注的议题深入交换意见,探讨合作。"
    assert not chinese(text).statements


def test_two_who_hold_it_and_the_guest_among_them() -> None:
    text = "中国国防部长王明和到访的泰国国防部长他宁昨早(30日)共同主持第3届中泰防长对话,并重申双方的友好关系。"
    assert [(name, party) for name, party, _ in heads(chinese(text))] == [("王明", "CN"), ("他宁", "TH")]


def test_what_one_side_holds_nobody_shares() -> None:
    text = "中泰经济对话5月30日在曼谷举行。中方认为,此次对话有助于增进了解。双方认为,合作潜力很大。"
    assert said(chinese(text)) == [(("CN",), "state"), (("CN", "TH"), "share_view")]


def test_who_speaks_of_what_all_of_them_do() -> None:
    text = (
        "日タイ次官級協議が30日、東京で開かれた。木村一郎外務審議官が出席した。\n"
        "木村氏は記者団に、両国は漁業の中核だと述べ「協力を進める」と語った。"
    )
    assert {s.by for s in reading(text, publisher="NHK").statements} == {("JP",)}


def test_what_is_meant_to_be_confirmed_is_not_confirmed_yet() -> None:
    text = LEAD + "漁業の協力を進める方針も確認する。10日に連携の強化を確認し、声明を出す方針だ。"
    read_ = reading(text, publisher="NHK")
    assert not read_.commitments
    assert not read_.statements


def test_two_ministers_the_second_with_whose_they_are() -> None:
    text = "木村一郎防衛相とタイのタニー国防相は30日、防衛省で会談し、協力を進展させることで一致した。"
    assert [c.by for c in reading(text, publisher="NHK").commitments] == [("JP", "TH")]


def test_a_minister_of_a_state_by_its_letter() -> None:
    text = "日米防衛協議が30日、東京で開かれ、木村防衛相とオースティン米国防長官が出席した。"
    assert heads(reading(text, publisher="NHK")) == [("木村", "JP", "防衛相"), ("オースティン", "US", "米国防長官")]


def test_for_what_a_series_was_set_up_is_nobodys_word() -> None:
    text = LEAD + "日タイ次官級協議は、平成14年4月、漁業について議論を行い、協力を強化することを目的として設立。"
    read_ = reading(text, publisher="外務省")
    assert not read_.statements
    assert [(c.kind, c.when) for c in read_.continuity] == [("launched", "2002-04")]


def test_numbers_in_old_letters() -> None:
    text = "中泰边界问题特别代表第廿三次会晤十八日在曼谷举行。上一次是二○○九年十二月举行。"
    found = [(m.ordinal, m.when) for m in chinese(text, published="2012-06-19").rounds]
    assert found == [(23, "2012-06-18"), (22, "2009-12")]


def test_what_it_is_about_may_be_told_in_several_clauses() -> None:
    text = "中泰经济对话5月30日在曼谷举行。双方就巩固两国关系,构筑中泰互惠关系,以及共同关心的问题坦诚地交换了意见。"
    assert said(chinese(text)) == [(("CN", "TH"), "exchange")]


def test_a_given_name_may_begin_as_words_do() -> None:
    text = "第七次中日战略对话5月30日在北京举行,外交部副部长王明与日本外务事务次官谷内正太郎分别率团参加。"
    assert [name for name, _, _ in heads(chinese(text))] == ["王明", "谷内正太郎"]
