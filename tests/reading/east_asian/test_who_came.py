"""Who came: names and posts in the shapes that other ministries and the press give them."""

import pytest

from tests.reading.east_asian.telling import chinese, heads, reading, rounds


def who(text: str, publisher: str = "外務省") -> list[tuple[str | None, str | None]]:
    return [(name, party) for name, party, _ in heads(reading(text, publisher=publisher))]


def who_in_chinese(text: str) -> list[tuple[str | None, str | None]]:
    return [(name, party) for name, party, _ in heads(chinese(text))]


ROUND = "第6回日・チリ政策協議\n\n5月30日、東京で第6回日・チリ政策協議が行われました。出席者は次のとおりです。\n\n"


@pytest.mark.parametrize(
    "present",
    [
        "(日本側)木村次郎中南米局長\n(チリ側)ホセ・トーレス外務次官",
        "1 日本側:木村次郎中南米局長ほか\n2 チリ側:ホセ・トーレス外務次官ほか",
        "日本側\n外務省中南米局長 木村 次郎\n参事官 佐藤三郎\nチリ側\nホセ・トーレス 外務次官",
        "議長 日本側:木村次郎中南米局長、チリ側:ホセ・トーレス外務次官",
    ],
)
def test_lists_of_those_present_stand_under_the_label_of_a_side(present: str) -> None:
    found = who(ROUND + present)
    assert [(name.replace(" ", "") if name else name, party) for name, party in found] == [
        ("木村次郎", "JP"),
        ("ホセ・トーレス", "CL"),
    ]


def test_whose_office_it_is_tells_whose_official() -> None:
    text = (
        "日本とニュージーランドの第3回防衛協議は30日、ウェリントンで開かれ、"
        "外務省の佐々木三郎参事官とニュージーランド外務貿易省のジョン・ヒル局長らが出席した。"
    )
    assert who(text, "南北新報") == [("佐々木三郎", "JP"), ("ジョン・ヒル", "NZ")]


def test_officers_lead_delegations() -> None:
    text = "第21回日印防衛協議が30日、デリーで行われた。インド側はラオ陸軍中将、日本側は木村次郎統合幕僚副長が率いた。"
    assert who(text, "防衛省") == [("ラオ", "IN"), ("木村次郎", "JP")]


@pytest.mark.parametrize(
    ("present", "found"),
    [
        (
            "中方团长、外交部欧洲司司长王洪和意方团长、外交部司长罗西出席",
            [("王洪", "CN"), ("罗西", "IT")],
        ),
        ("外交部欧洲司司长李受文与意大利外交部新威胁和挑战司司长罗西共同主持", [("李受文", "CN"), ("罗西", "IT")]),
        ("外交部军控司司长王洪少将与意大利外交部司长米兰达担任双方团长", [("王洪", "CN"), ("米兰达", "IT")]),
        (
            "外交部军控司司长王洪和意大利外交部大使奥利维耶罗·普拉托·达尔马齐亚共同主持",
            [("王洪", "CN"), ("奥利维耶罗·普拉托·达尔马齐亚", "IT")],
        ),
        ("中央军委联合参谋部副参谋长王洪中将与意大利国防部常秘罗西共同主持", [("王洪", "CN"), ("罗西", "IT")]),
    ],
)
def test_posts_in_chinese_may_be_told_twice_hold_an_and_or_a_rank(present: str, found: list[tuple[str, str]]) -> None:
    assert who_in_chinese(f"5月30日,第四轮中意安全对话在北京举行。{present}。") == found


def test_the_officials_who_hold_it_tell_whose_round_it_is() -> None:
    text = "5月30日,外交部部长助理王洪同阿根廷外交部政治副国务秘书罗西在北京举行第十一次政治磋商。"
    read_ = chinese(text)
    assert read_.rounds[0].parties == ("AR", "CN")
    assert rounds(read_) == [("subject", 11, "2012-05-30", "Beijing", "held")]


def test_a_character_stands_for_the_state_that_the_text_names() -> None:
    text = "5月30日,中摩第五轮政治磋商在拉巴特举行。外交部司长王洪同摩洛哥外交部司长哈桑共同主持。"
    assert chinese(text).rounds[0].parties == ("CN", "MA")
    text = "5月30日,中巴第五轮政治磋商在北京举行。外交部司长王洪同巴西外交部司长佩雷拉共同主持。"
    assert chinese(text).rounds[0].parties == ("BR", "CN")


def test_who_meets_right_behind_the_naming_led_it() -> None:
    text = (
        "第二十轮中印边界问题特别代表会晤30日在北京举行。"
        "中方特别代表、国务委员王洪同印方特别代表、国家安全顾问拉奥举行会晤。"
    )
    assert who_in_chinese(text) == [("王洪", "CN"), ("拉奥", "IN")]


def test_a_ministry_that_japan_has_not_is_of_another_state() -> None:
    text = (
        "第10回日中韓高級事務レベル協議\n\n5月30日、ソウルで第10回日中韓高級事務レベル協議が開催されました。"
        "協議では、李東秀(イ・ドンス)外交部次官補が議長を務め、木村次郎外務審議官が出席しました。"
    )
    assert ("李東秀", "KR") in who(text)


def test_whom_a_post_is_about_is_not_whose_it_is() -> None:
    text = (
        "首轮中意海洋事务磋商30日在北京举行。外交部司长王洪同意大利外交部亚洲局副局长、中国事务协调员罗西共同主持会议。"
    )
    assert who_in_chinese(text) == [("王洪", "CN"), ("罗西", "IT")]
