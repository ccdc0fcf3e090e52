import pytest

from tests.reading.east_asian.telling import chinese, reading

ZH = "5月30日,第四轮中泰战略对话在曼谷举行。"
JA = "5月30日、第4回日タイ戦略対話が東京で行われました。"


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("双方同意落实《关于加强边境管理的协议》。", "关于加强边境管理的协议"),
        ("双方讨论了新的渔业合作协定。", "渔业合作协定"),
    ],
)
def test_a_title_in_marks_and_a_name_with_what_joins_it(sentence: str, name: str) -> None:
    assert [r.name for r in chinese(ZH + sentence).references] == [name]


def test_the_short_name_in_brackets_is_no_second_thing() -> None:
    text = JA + "双方は、ASEAN地域フォーラム(ARF)について意見を交換しました。"
    assert [r.name for r in reading(text).references] == ["ASEAN地域フォーラム"]


def test_the_four_who_meet_are_no_forum_of_others() -> None:
    text = "5月30日、第3回日米豪印サイバー会合が東京で行われました。日米豪印各国は、協力を支持しました。"
    assert reading(text).references == ()


def test_letters_once_given_in_brackets_are_no_second_thing_later() -> None:
    text = JA + "双方は、東アジア首脳会議(EAS)について意見を交換しました。双方はEASでの協力を支持しました。"
    assert [r.name for r in reading(text).references] == ["東アジア首脳会議"]


def test_the_states_of_a_body_are_no_forum() -> None:
    assert not chinese(ZH + "双方愿同其他东盟国家加强合作。").references
