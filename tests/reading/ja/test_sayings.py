import pytest

from tests.reading.east_asian.telling import agreed, reading, said

LEAD = "第4回日・タイ政務協議が5月30日に東京で行われました。"
BOTH, JP, TH = ("JP", "TH"), ("JP",), ("TH",)

STATEMENTS = [
    ("双方は、地域情勢について意見交換を行いました。", BOTH, "exchange"),
    ("今回は、領事分野の諸問題について意見を交わしました。", BOTH, "exchange"),
    ("我が方から、最近の情勢について説明しました。", JP, "explain"),
    ("先方は、我が国の立場に理解を示しました。", TH, "state"),
    ("タイ側は、投資環境の改善への期待を表明した。", TH, "express_hope"),
    ("日本側から、関税の引上げについて深刻な懸念を改めて表明しました。", JP, "express_concern"),
    ("日本側は、透明性を高めるよう働きかけました。", JP, "urge"),
    ("日本側から、規制の早期撤廃を求めました。", JP, "request"),
    ("双方は、両国の協力が地域の安定に重要であるとの認識で一致しました。", BOTH, "share_view"),
    ("双方は、対話の重要性を確認しました。", BOTH, "confirm"),
    ("双方は、共同訓練の成功を歓迎しました。", BOTH, "welcome"),
]
PROMISES = [
    ("双方は、査証手続の簡素化に協力していくことで一致しました。", ("cooperate", "agreed", None)),
    ("双方は、年内に実務者会合を開催することで一致しました。", ("convene", "agreed", "2012")),
    ("双方は、ホットラインを早期に開設することで合意した。", ("establish", "agreed", None)),
    ("双方は、情報を交換していくことを確認した。", ("exchange_information", "agreed", None)),
    ("双方は、対話の早期再開で一致した。", ("convene", "agreed", None)),
    ("次回については、来年バンコクで行う方向で調整することで一致しました。", ("next_round", "intends", "2013")),
    ("次回は来年東京で開催する予定です。", ("next_round", "intends", "2013")),
    ("10月の艦艇の寄港に向けて調整することとなりました。", ("contacts", "agreed", "2012-10")),
]


@pytest.mark.parametrize(("sentence", "by", "act"), STATEMENTS)
def test_what_was_said_and_by_whom(sentence: str, by: tuple[str, ...], act: str) -> None:
    assert said(reading(LEAD + sentence)) == [(by, act)]


@pytest.mark.parametrize(("sentence", "promise"), PROMISES)
def test_what_is_to_be_done_is_a_commitment(sentence: str, promise: tuple[str, str, str | None]) -> None:
    assert agreed(reading(LEAD + sentence)) == [promise]


def test_as_soon_as_possible_is_no_date() -> None:
    commitment = reading(LEAD + "双方は、ホットラインを早期に開設することで合意した。").commitments[0]
    assert (commitment.urgency, commitment.due, commitment.nature) == ("as soon as possible", None, "deliverable")


def test_one_speaker_holds_until_another_is_named() -> None:
    text = LEAD + "日本側は、現状を説明し、協力を要請しました。タイ側は、これを歓迎しました。"
    assert said(reading(text)) == [(JP, "explain"), (JP, "request"), (TH, "welcome")]


def test_quoted_words_are_the_speakers_own() -> None:
    text = (
        "第4回日・タイ政務協議が30日に行われた。青木一郎外務審議官は冒頭、「率直に議論したい。"
        "成果を期待する」と述べた。"
    )
    read_ = reading(text, publisher="日本経済新聞")
    assert [(s.by, s.speaker) for s in read_.statements] == [(JP, "青木一郎")]


def test_a_person_is_called_by_the_family_name_later() -> None:
    text = "第4回日・タイ政務協議が30日に行われた。青木一郎外務審議官が出席した。青木氏は協力の強化を訴えた。"
    assert reading(text, publisher="日本経済新聞").statements[0].speaker == "青木一郎"


def test_what_a_spokesman_tells_was_said_at_the_round_by_both() -> None:
    text = (
        "第4回日・タイ政務協議が30日に東京で行われた。"
        "村山正官房長官は会見で、対話を続けていくことで双方が一致したと明らかにした。"
    )
    commitment = reading(text, publisher="ロイター").commitments[0]
    assert (commitment.by, commitment.at, commitment.according_to) == (BOTH, "round:1", JP)


def test_each_account_is_told_by_its_ministry() -> None:
    text = (
        "日韓海洋協議が30日、釜山で行われた。日本の外務省によると、双方は漁業について意見を交換した。"
        "韓国外務省の発表では、双方は共同調査の実施で合意した。"
    )
    read_ = reading(text, publisher="日本経済新聞")
    assert read_.statements[0].according_to == ("JP",)
    assert read_.commitments[0].according_to == ("KR",)


def test_no_agreement_is_no_commitment() -> None:
    assert agreed(reading(LEAD + "双方は、規制の撤廃で合意に至りませんでした。")) == []


def test_what_one_side_says_holds_though_it_speaks_of_both() -> None:
    text = LEAD + "高木審議官から、我が国とタイは価値を共有する友人であり、協力を深めたい旨述べました。"
    assert said(reading(text)) == [(JP, "express_hope")]


def test_two_states_named_side_by_side_speak_together() -> None:
    assert said(reading(LEAD + "日本とタイは、地域情勢について意見交換を行いました。")) == [(BOTH, "exchange")]


def test_who_is_named_in_what_is_quoted_does_not_speak() -> None:
    text = LEAD + "タイ側は「両国は大切な隣国だ」と強調しました。"
    assert said(reading(text)) == [(TH, "stress")]


def test_what_a_document_or_a_newspaper_says_is_nobodys_statement() -> None:
    assert said(reading(LEAD + "共同声明でも地域情勢に懸念を表明しました。")) == []
    assert said(reading(LEAD + "日本タイ新聞がこれを伝えました。")) == []


def test_an_agenda_is_not_yet_said() -> None:
    text = "タイ外務省は1日、第3回日・タイ政務協議を5日に行い、地域情勢を議論する予定だと発表した。"
    assert [s.act for s in reading(text, publisher=None).statements] in ([], ["state"])


def test_what_all_will_go_on_doing_is_a_commitment() -> None:
    text = LEAD + "日本とタイは、今後も対話を継続していきます。"
    assert agreed(reading(text)) == [("cadence", "intends", None)]


def test_a_day_that_is_past_is_no_due_date() -> None:
    text = LEAD + "両国は本年4月2日の首脳会談で、防衛交流を進めることで一致しました。"
    commitment = reading(text).commitments[0]
    assert (commitment.due, commitment.at) == (None, None)


def test_two_ministers_are_one_of_each_side_unless_four_meet() -> None:
    lead = "第4回日・タイ外相協議が5月30日に東京で行われました。"
    assert said(reading(lead + "両大臣は、地域情勢について意見交換を行いました。")) == [(BOTH, "exchange")]
    lead = "第2回日・タイ外務・防衛閣僚会合が5月30日に東京で行われました。"
    assert said(reading(lead + "両大臣から、安全保障政策を説明しました。")) == [(JP, "explain")]


def test_a_wide_comma_is_a_comma() -> None:
    text = LEAD + "タイ側から，投資環境の改善への期待を表明しました。"
    assert said(reading(text)) == [(TH, "express_hope")]
    assert reading(text).statements[0].evidence[0].quote.startswith("タイ側から，")


def test_the_ministry_of_another_state_does_not_speak_for_this_one() -> None:
    text = "韓国と中国が30日、ソウルで第2回安保対話を行った。対話は率直だったと外交部は明らかにした。"
    assert ("JP",) not in [by for by, _ in said(reading(text, publisher=None))]


def test_what_is_done_until_the_next_round_is_not_the_round() -> None:
    text = LEAD + "双方は、次回協議に向けて防衛協力を進めることで一致しました。"
    assert [kind for kind, _, _ in agreed(reading(text))] == ["cooperate"]
