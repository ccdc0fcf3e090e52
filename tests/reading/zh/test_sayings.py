import pytest

from tests.reading.east_asian.telling import agreed, chinese, said

LEAD = "5月30日,第四轮中泰战略对话在曼谷举行。"
BOTH, CN, TH = ("CN", "TH"), ("CN",), ("TH",)

STATEMENTS = [
    ("双方就双边关系深入交换意见。", BOTH, "exchange"),
    ("中方重申了在有关问题上的立场。", CN, "stress"),
    ("泰方表示,泰国高度重视发展对华关系。", TH, "state"),
    ("中方对近期事态表示关切。", CN, "express_concern"),
    ("中方敦促有关方面尽快解除限制。", CN, "urge"),
    ("泰方要求中方扩大农产品进口。", TH, "request"),
    ("双方认为,维护地区稳定十分重要。", BOTH, "share_view"),
    ("双方充分肯定了合作成果。", BOTH, "commend"),
]
PROMISES = [
    ("双方一致同意加强执法合作。", ("cooperate", "agreed", None)),
    ("双方商定年内举行防务磋商。", ("convene", "agreed", "2012")),
    ("双方同意尽早开通直通电话。", ("establish", "agreed", None)),
    ("双方表示,将继续保持沟通。", ("contacts", "intends", None)),
    ("双方商定明年在北京举行下一轮对话。", ("next_round", "agreed", "2013")),
]


@pytest.mark.parametrize(("sentence", "by", "act"), STATEMENTS)
def test_what_was_said_and_by_whom(sentence: str, by: tuple[str, ...], act: str) -> None:
    assert said(chinese(LEAD + sentence)) == [(by, act)]


@pytest.mark.parametrize(("sentence", "promise"), PROMISES)
def test_what_is_to_be_done_is_a_commitment(sentence: str, promise: tuple[str, str, str | None]) -> None:
    assert agreed(chinese(LEAD + sentence)) == [promise]


def test_a_clause_without_a_speaker_is_the_last_speakers() -> None:
    assert said(chinese(LEAD + "中方介绍了有关情况,希望泰方予以支持。")) == [(CN, "explain"), (CN, "express_hope")]


def test_a_speaker_goes_on_in_the_next_sentences() -> None:
    text = LEAD + "\n外交部部长助理李惠来表示,中泰关系发展顺利。双方应密切高层往来。"
    assert [(s.speaker, s.act) for s in chinese(text).statements] == [("李惠来", "state"), ("李惠来", "call_for")]


def test_the_agenda_of_a_round_to_come_is_nobodys_statement() -> None:
    text = "经双方商定,第四轮中泰战略对话将于6月8日在北京举行。双方将就双边关系交换意见。"
    read_ = chinese(text)
    assert (said(read_), agreed(read_)) == ([], [])


def test_an_answer_to_the_press_is_said_there() -> None:
    text = "记者:请介绍中泰战略对话的进展。\n吴强:两国磋商进展顺利。"
    assert [(s.by, s.speaker, s.at) for s in chinese(text, publisher="国防部").statements] == [(CN, "吴强", "press")]


def test_traditional_characters_are_read_as_simplified_ones_and_quoted_as_they_stand() -> None:
    read_ = chinese("第三次中日安全對話在東京舉行。雙方就地區形勢交換了意見。")
    assert said(read_) == [(("CN", "JP"), "exchange")]
    assert read_.statements[0].evidence[0].quote == "雙方就地區形勢交換了意見"


def test_a_spokesperson_only_reports_what_both_did() -> None:
    text = LEAD + "外交部发言人说,双方就双边关系深入交换意见。"
    assert said(chinese(text)) == [(BOTH, "exchange")]


def test_officials_who_meet_others_exchange_views_with_them() -> None:
    text = LEAD + "中国外交部官员与来自泰国外交部的官员就双边关系交换意见。"
    assert said(chinese(text)) == [(BOTH, "exchange")]


def test_what_is_discussed_may_stand_before_a_comma() -> None:
    statement = chinese(LEAD + "双方还就完善机制,促进执法对话等进行了交流。").statements[0]
    assert statement.evidence[0].quote.startswith("双方还就完善机制")


def test_a_promise_pointed_at_is_none() -> None:
    assert agreed(chinese(LEAD + "上述承诺是在会上作出的。")) == []


def test_one_of_a_list_of_topics_is_no_verb() -> None:
    assert said(chinese(LEAD + "议题涉及法治、言论自由、反对种族歧视等。")) == []


def test_media_speak_for_no_side() -> None:
    assert said(chinese(LEAD + "泰媒称,会谈气氛友好。")) == []


def test_traditional_characters_are_read_as_simplified_ones() -> None:
    text = "5月30日,第四輪中歐戰略對話在布魯塞爾舉行。中方積極評價雙方合作。"
    read = chinese(text)
    assert (read.rounds[0].place, said(read)) == ("Brussels", [(CN, "commend")])


def test_what_was_asked_for_is_no_request_at_the_meeting() -> None:
    assert said(chinese(LEAD + "对话是应泰方要求举行的。")) == []


def test_what_will_be_exchanged_is_an_agenda() -> None:
    text = "第四轮中泰战略对话将于6月12日在曼谷举行。中方将在对话中同泰方重点就合作交换意见。"
    assert said(chinese(text)) == []


def test_a_mechanism_that_one_wishes_to_resume_has_not_resumed() -> None:
    text = LEAD + "中方愿同泰方全面重启各领域对话机制。"
    assert [c.kind for c in chinese(text).continuity] == []


def test_talks_are_told_by_what_stands_before_the_noun() -> None:
    both = chinese(LEAD + "双方就海上形势进行了坦率的讨论,并回顾了去年以来的合作。")
    assert said(both) == [(BOTH, "discuss"), (BOTH, "discuss")]
    assert said(chinese(LEAD + "中方对合作进展予以充分肯定。")) == [(CN, "commend")]


def test_what_is_answered_stands_before_the_one_who_answers() -> None:
    read_ = chinese(LEAD + "针对泰方提出的指责,中方坚决驳斥。")
    assert said(read_) == [(CN, "reject")]
    assert read_.statements[0].evidence[0].quote == "针对泰方提出的指责,中方坚决驳斥"
