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
