from tests.reading.east_asian.telling import chinese, rounds

TEXT = """8月20日,落实《海上合作宣言》第7次高官会在厦门召开,由外交部司长李惠来主持,东盟各国代表出席。
此前,落实《宣言》第15次联合工作组会于8月18日举行。"""


def test_a_body_told_by_its_members_is_the_other_party() -> None:
    read_ = chinese(TEXT, published="2012-08-20")
    assert {m.parties for m in read_.rounds} == {("ASEAN", "CN")}
    assert rounds(read_) == [
        ("subject", 7, "2012-08-20", "Xiamen", "held"),
        ("other", 15, "2012-08-18", None, "held"),
    ]


def test_a_meeting_is_called_by_the_title_of_what_it_is_on() -> None:
    assert chinese(TEXT, published="2012-08-20").rounds[0].dialogue == "落实《海上合作宣言》高官会"


def test_a_preposition_is_no_state() -> None:
    text = "5月30日,第七次中国与东盟环境对话在厦门举行。各方愿以中国—东盟建交周年为契机深化合作。"
    assert {m.parties for m in chinese(text).rounds} == {("ASEAN", "CN")}


def test_a_given_name_may_end_like_a_particle() -> None:
    text = "5月30日,第四轮中日海洋事务磋商在东京举行,日本外务省参事官高桥敬之、中国外交部副司长李惠来主持。"
    assert [h.name for h in chinese(text).rounds[0].heads] == ["高桥敬之", "李惠来"]
