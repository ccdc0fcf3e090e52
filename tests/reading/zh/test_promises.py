import pytest

from tests.reading.east_asian.telling import agreed, chinese

LEAD = "5月30日,第四轮中泰战略对话在曼谷举行。"

SEVERAL = [
    ("双方同意落实领导人共识,尽快开通热线。", ["implement", "establish"]),
    ("双方一致同意落实好有关协议,推进清洁能源合作,争取早日取得进展。", ["implement", "cooperate"]),
    ("双方同意保持对话不中断,积极准备第六轮军长级会谈。", ["contacts", "convene"]),
    ("双方商定扩大渔业交流,深化搜救合作。", ["cooperate"]),
    ("双方同意灵活务实,加快商签渔业协定。", ["establish"]),
    ("双方同意严守已达成的协议,防止局势反复。", ["implement"]),
]


@pytest.mark.parametrize(("sentence", "kinds"), SEVERAL)
def test_what_is_agreed_is_one_promise_for_each_kind_of_thing(sentence: str, kinds: list[str]) -> None:
    assert [kind for kind, _, _ in agreed(chinese(LEAD + sentence))] == kinds


def test_a_promise_ends_where_it_is_told_in_detail() -> None:
    (promise,) = chinese(LEAD + "双方同意建立三级机制:一是部级会议,二是司局级会议。").commitments
    assert promise.evidence[0].quote == "双方同意建立三级机制"


def test_what_both_wish_is_a_wish() -> None:
    read_ = chinese(LEAD + "双方均认为对话坦诚,愿探讨在环保领域开展合作。")
    assert agreed(read_) == [("cooperate", "wishes", None)]


def test_the_state_agency_tells_of_the_next_round_as_the_ministry_does() -> None:
    text = LEAD + "第五轮对话将于2013年在北京举行。"
    assert agreed(chinese(text, publisher="新华社")) == [("next_round", "intends", "2013")]


def test_what_is_agreed_goes_on_behind_the_comma_whoever_is_named_in_it() -> None:
    text = LEAD + "双方同意,认真落实好两国领导人重要共识,继续就涉海事务保持密切沟通。"
    assert [kind for kind, _, _ in agreed(chinese(text))] == ["implement", "contacts"]
