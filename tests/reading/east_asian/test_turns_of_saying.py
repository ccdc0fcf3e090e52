"""What was said and agreed, in the many turns of phrase that readouts and the press have for it."""

import pytest

from tests.reading.east_asian.telling import agreed, chinese, reading, rounds, said

JA = "5月30日、第5回日伊安全保障対話が東京で行われました。\n"
ZH = "5月30日,第五轮中意安全对话在北京举行。\n"
BOTH_JA, BOTH_ZH = ("IT", "JP"), ("CN", "IT")


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("双方は、中東情勢について突っ込んだ議論を交わした。", "discuss"),
        ("双方は、これまでの協力の成果を振り返った。", "discuss"),
        ("協議では、北極政策も話題に上った。", "discuss"),
        ("経済安全保障についても意見が交わされた。", "exchange"),
        ("双方は、最新の脅威について情報を共有しました。", "exchange"),
        ("双方は一方的な行動を厳しく糾弾した。", "condemn"),
        ("双方は協力の重要性で認識を同じくした。", "share_view"),
        ("双方は、深刻な懸念を共有した。", "express_concern"),
    ],
)
def test_what_both_sides_did_in_words_in_japanese(sentence: str, act: str) -> None:
    assert said(reading(JA + sentence)) == [(BOTH_JA, act)]


def test_what_is_said_of_something_in_quotation_marks_is_no_praise() -> None:
    text = JA + "イタリア側は「関係に弾みがついた」と評価した。"
    assert said(reading(text)) == [(("IT",), "state")]


@pytest.mark.parametrize(
    ("sentence", "kind"),
    [
        ("双方は、協力を一層深めていくことを申し合わせた。", "cooperate"),
        ("両国は、海上での協力を強化する方針で一致した。", "cooperate"),
        ("双方は、力を合わせることにした。", "cooperate"),
        ("双方は、本対話を今後も継続していくことで一致しました。", "cadence"),
        ("双方は、専門家会合を開くことを決めた。", "convene"),
        ("双方は、協定の締結に向けた交渉を開始することで一致した。", "establish"),
    ],
)
def test_what_both_sides_promise_in_japanese(sentence: str, kind: str) -> None:
    assert agreed(reading(JA + sentence)) == [(kind, "agreed", None)]


def test_one_side_declares_what_it_will_do() -> None:
    assert agreed(reading(JA + "日本側は、能力構築支援を引き続き行うと表明した。")) == [
        ("capacity_building", "intends", None)
    ]


@pytest.mark.parametrize(
    ("sentence", "act"),
    [
        ("双方坦诚、深入、务实地讨论了双边关系。", "discuss"),
        ("双方就地区局势作了坦率交流。", "discuss"),
        ("会议审议了合作项目进展。", "discuss"),
        ("双方对两国关系保持良好势头感到高兴。", "welcome"),
        ("双方对机制运行情况表示满意。", "commend"),
    ],
)
def test_what_both_sides_did_in_words_in_chinese(sentence: str, act: str) -> None:
    assert said(chinese(ZH + sentence)) == [(BOTH_ZH, act)]


@pytest.mark.parametrize(
    ("sentence", "kind", "force"),
    [
        ("双方将继续推进各领域务实合作。", "cooperate", "intends"),
        ("双方愿继续就此保持沟通。", "contacts", "wishes"),
        ("双方商定继续举行对话。", "cadence", "agreed"),
    ],
)
def test_what_both_sides_will_do_in_chinese(sentence: str, kind: str, force: str) -> None:
    assert agreed(chinese(ZH + sentence)) == [(kind, force, None)]


def test_an_agenda_is_no_promise() -> None:
    assert agreed(chinese(ZH + "双方将就地区局势交换意见。")) == []


def test_an_italian_official_is_met_and_nothing_is_agreed() -> None:
    read_ = chinese("5月30日,外交部副部长王洪同意大利外交部副部长罗西在北京举行第五轮中意安全对话。")
    assert agreed(read_) == []
    assert [(h.name, h.party) for h in read_.rounds[0].heads] == [("王洪", "CN"), ("罗西", "IT")]


def test_a_dialogue_named_in_passing_is_a_reference_and_no_round() -> None:
    read_ = chinese(ZH + "双方同意,按照中美战略与经济对话的要求深化交流。")
    assert [m[0] for m in rounds(read_)] == ["subject"]
    assert [(r.kind, r.name) for r in read_.references] == [("forum", "中美战略与经济对话")]


def test_a_numbered_round_to_be_opened_soon_is_not_the_one_at_hand() -> None:
    text = (
        "日伊サイバー対話課長級会合の開催\n\n5月30日、日伊サイバー対話の課長級会合が行われました。"
        "双方は、第8回日伊サイバー対話を早期に開けるよう作業を進めていくことで一致しました。"
    )
    assert ("subject", None, "2012-05-30", None, "held") in rounds(reading(text))


def test_what_is_objected_to_may_hold_a_verb_of_support() -> None:
    text = ZH + "中方对意方怂恿支持有关挑衅表达严重关切。"
    assert said(chinese(text)) == [(("CN",), "express_concern")]
