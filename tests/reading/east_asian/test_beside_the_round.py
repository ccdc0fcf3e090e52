"""What a readout tells beside its round, and is not the round's: other meetings, visits, those who only tell of it."""

from tests.reading.east_asian.telling import chinese, heads, reading, rounds, told


def test_the_date_of_a_summit_told_on_the_way_is_not_the_rounds() -> None:
    text = "本年4月2日に東京で行われた日・タイ首脳会談において設置された第1回日・タイ政務協議を実施しました。"
    assert rounds(reading(text)) == [("subject", 1, None, None, "held")]


def test_a_summit_that_is_prepared_is_no_round_of_the_series() -> None:
    text = "5月30日,第二轮中泰战略对话在曼谷举行。双方为7月召开的第三次中泰峰会做准备。"
    assert rounds(chinese(text))[0] == ("subject", 2, "2012-05-30", "Bangkok", "held")
    assert [m.role for m in chinese(text).rounds[1:]] == ["other"]


def test_a_minister_on_a_visit_meets_in_the_city_that_he_visits() -> None:
    text = "5月30日、バンコクを訪問中の高木太郎外務大臣は、第2回日・タイ外相協議を実施しました。"
    assert rounds(reading(text)) == [("subject", 2, "2012-05-30", "Bangkok", "held")]


def test_the_spokesmans_day_is_not_the_meetings() -> None:
    text = "外交部发言人1日证实,第三轮中泰海洋对话于5月30日至6月2日在曼谷举行。"
    assert rounds(chinese(text)) == [("subject", 3, "2012-05-30/2012-06-02", "Bangkok", "held")]
    text = "タイ外務省は1日、タイと日本の第3回日・タイ政務協議が5日にバンコクで行われると発表した。"
    assert rounds(reading(text, publisher=None)) == [("subject", 3, "2012-06-05", "Bangkok", "planned")]


def test_a_round_that_is_going_on_has_the_year_of_its_publication() -> None:
    text = "第三轮中泰海洋对话于5月31日至6月2日在曼谷举行。"
    assert chinese(text).rounds[0].when == "2012-05-31/2012-06-02"


def test_last_held_then() -> None:
    text = "日・タイ政務協議が30日、バンコクで行われた。2009年8月以来となる政務協議では貿易も議論した。"
    assert rounds(reading(text, publisher=None))[1] == ("previous", None, "2009-08", None, "held")


def test_a_city_goes_before_the_country_that_holds_it_and_before_no_other() -> None:
    text = "日・タイ政務協議がタイで行われた。30日の政務協議はタイのバンコクで行われた。"
    assert reading(text).rounds[0].place == "Bangkok"
    text = "第三轮中泰海洋对话于5月30日在泰国举行。双方此前在中国杭州举行过对话。"
    assert chinese(text).rounds[0].place == "Thailand"


def test_a_body_under_an_agreement_numbers_its_meetings_behind_its_name() -> None:
    text = "5月30日、日・EU科学協定に基づく合同委員会の第4回会合が東京で開催されました。"
    assert rounds(reading(text)) == [("subject", 4, "2012-05-30", "Tokyo", "held")]
    text = "5月30日,中泰经贸联合委员会第七次会议在北京举行。"
    assert rounds(chinese(text)) == [("subject", 7, "2012-05-30", "Beijing", "held")]


def test_a_dialogue_on_a_subject_told_with_a_verb_keeps_its_number() -> None:
    text = "5月30日、第5回目のサイバー政策に関する日・タイ対話が東京で開催されました。第6回対話は来年開催予定です。"
    assert [(m.role, m.ordinal) for m in reading(text).rounds] == [("subject", 5), ("next", 6)]


def test_four_states_with_letters_among_them() -> None:
    text = "5月30日、日豪NZ韓次官級協議がオンライン形式で行われました。"
    assert reading(text).rounds[0].parties == ("AU", "JP", "KR", "NZ")


def test_the_number_of_a_one_off_meeting_is_not_the_series() -> None:
    text = "5月30日,第四轮中泰战略对话在曼谷举行。双方同意尽早举行新一轮司令级会谈。"
    assert [m.role for m in chinese(text).rounds] == ["subject"]


def test_the_new_round_of_an_announcement_is_the_one_announced() -> None:
    text = "外交部宣布,第十二轮中泰战略对话将于6月12日在北京举行。中方欢迎举行新一轮战略对话。"
    assert [(m.role, m.ordinal) for m in chinese(text).rounds] == [("subject", 12)]


def test_a_meeting_on_the_way_to_a_round_is_not_that_round() -> None:
    text = (
        "5月30日、日米韓次官級協議に出席するためソウルを訪問中の高木太郎外務次官は、"
        "金東洙(キム・ドンス)韓国外交部第一次官と協議を行いました。両次官は地域情勢について意見交換を行いました。"
    )
    assert not any(m.role == "subject" for m in reading(text).rounds)


def test_who_leads_a_government_leads_no_dialogue_of_officials() -> None:
    text = (
        "5月30日、第2回日・タイ政務協議が東京で開催され、高木太郎外務審議官とソムチャイ外務次官が共同議長を務めました。"
        "高木次郎内閣総理大臣は本年タイで開催された会議に出席しました。"
    )
    assert [name for name, _, _ in heads(reading(text))] == ["高木太郎", "ソムチャイ"]


def test_whose_visit_it_is_does_not_take_part() -> None:
    text = "日中戦略対話が30日、北京で行われ、習近平国家主席の訪日を準備した。高木太郎事務次官と楽玉成次官が出席した。"
    assert [name for name, _, _ in heads(reading(text))] == ["高木太郎", "楽玉成"]


def test_people_without_a_post_are_heads_by_their_label() -> None:
    text = "日中戦略対話が30日、東京で開かれた。日本から高木太郎氏、中国から馬朝陽氏が出席した。"
    assert heads(reading(text)) == [("高木太郎", "JP", None), ("馬朝陽", "CN", None)]


def test_who_tells_of_the_meeting_in_chinese_leads_none() -> None:
    text = "国防部外事办公室副主任李国光30日在曼谷说,副总参谋长王建中当天与泰国国防部副部长颂猜主持第四次中泰防务磋商。"
    assert [name for name, _, _ in heads(chinese(text))] == ["王建中", "颂猜"]


def test_a_title_with_and_in_it_is_one_title() -> None:
    text = "5月30日,外交部长王建同欧盟外交和安全政策高级代表莫里尼在布鲁塞尔共同主持第八轮中欧战略对话。"
    assert [(name, party) for name, party, _ in heads(chinese(text))] == [("王建", "CN"), ("莫里尼", "EU")]


def test_one_side_invited_is_not_of_the_other() -> None:
    text = "应泰方邀请,外交部副部长王建将于6月5日在曼谷出席第三轮中泰战略对话。"
    assert heads(chinese(text))[0][:2] == ("王建", "CN")


def test_a_name_in_katakana_ends_before_its_country_and_office() -> None:
    text = "第2回日・カナダ経済協議が東京で行われ、マノロ・カナダ外務省次官(Mr. Manolo)が出席しました。"
    assert heads(reading(text)) == [("マノロ", "CA", "カナダ外務省次官")]


def test_transcribed_names_hold_no_pair_of_states() -> None:
    text = "第九次中美防务磋商30日在北京举行。美国国防部副部长埃里克·埃德尔曼出席。埃德尔曼说,两军关系重要。"
    read = chinese(text)
    assert [s.by for s in read.statements] == [("US",)]
    assert told(read.rounds[0]) == ("subject", 9, "2012-05-30", "Beijing", "held")


def test_a_commonwealth_in_a_post_is_no_party() -> None:
    text = (
        "5月30日、高木太郎外務大臣は、英国のジョン・ボールド外務・英連邦大臣と第2回日英外相対話を実施しました。"
        "ボールド大臣は、協力への期待を表明しました。"
    )
    assert [(name, party) for name, party, _ in heads(reading(text))] == [
        ("高木太郎", "JP"),
        ("ジョン・ボールド", "GB"),
    ]
    assert [s.by for s in reading(text).statements] == [("GB",)]


def test_a_title_in_brackets_stands_between_post_and_name() -> None:
    text = "5月30日,外交部副部长王建同韩国外交部第一次官(副部长)金明均、国防部政策官在首尔举行首次中韩2+2对话。"
    assert [name for name, _, _ in heads(chinese(text))][:2] == ["王建", "金明均"]


def test_a_two_plus_two_of_two_plus_two_words_has_its_name() -> None:
    text = "5月30日,首次中韩副部级外交安全“2+2”对话在首尔举行。"
    assert chinese(text).rounds[0].dialogue == "中韩副部级外交安全2+2对话"
