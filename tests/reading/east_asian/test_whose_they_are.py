"""Whose officials, ministries and ministers they are: by the name's script, the press's own state, a character."""

import pytest

from tests.reading.east_asian.telling import chinese, heads, reading, rounds, said


def who(text: str, publisher: str = "外務省") -> list[tuple[str | None, str | None]]:
    return [(name, party) for name, party, _ in heads(reading(text, publisher=publisher))]


@pytest.mark.parametrize("name", ["鷲津昌弘", "衣斐実", "鰐淵太一郎"])
def test_a_name_in_characters_beside_one_in_katakana_is_japanese(name: str) -> None:
    text = f"5月30日、第6回日・チリ政策協議が{name}中南米局長とホセ・トーレス外務次官との間で行われました。"
    assert who(text) == [(name, "JP"), ("ホセ・トーレス", "CL")]


@pytest.mark.parametrize(
    ("post", "name"),
    [("国土交通大臣", "石川"), ("農林水産審議官", "木村次郎"), ("財務官", "木村次郎"), ("環境相", "木村次郎")],
)
def test_ministers_are_called_after_what_their_ministry_does(post: str, name: str) -> None:
    text = f"第6回日・チリ水対話が30日に開かれ、日本側から{name}{post}、チリ側からホセ・トーレス公共事業相が出席した。"
    assert heads(reading(text))[0] == (name, "JP", post)


def test_a_name_with_a_blank_and_its_reading_before_the_post() -> None:
    text = (
        "第3回日中韓港湾大臣会合\n\n5月30日、釜山で第3回日中韓港湾大臣会合が開かれました。\n\n出席者\n"
        "日本側:石川 次郎(いしかわ じろう) 国土交通大臣\n中国側:鄂 文明(がく ぶんめい) 交通運輸部長\n"
        "韓国側:文 一男(ムン イルナム) 海洋水産部長官"
    )
    assert who(text) == [("石川 次郎", "JP"), ("鄂 文明", "CN"), ("文 一男", "KR")]


@pytest.mark.parametrize(("publisher", "party"), [("联合早报", "SG"), ("中央社", "TW"), ("新华社", "CN")])
def test_a_paper_calls_the_ministries_of_its_own_state_by_their_name_alone(publisher: str, party: str) -> None:
    text = "第六届越南防务对话30日在河内举行,由国防部常任秘书林文生和越南国防部副部长黄春战共同主持。"
    found = reading(text, publisher=publisher)
    assert ("林文生", party) in [(h.name, h.party) for m in found.rounds for h in m.heads]


def test_a_character_stands_for_the_state_whose_name_begins_with_it_here() -> None:
    text = (
        "新加坡和马来西亚星期五(6月1日)在吉隆坡召开第九届新马联合环境委员会会议。"
        "新方感谢马方的协助。马方欢迎新方的建议。"
    )
    found = reading(text, publisher="联合早报")
    assert rounds(found)[0][:2] == ("subject", 9)
    assert found.rounds[0].parties == ("MY", "SG")
    assert said(found) == [(("SG",), "thank"), (("MY",), "welcome")]


@pytest.mark.parametrize(
    ("state", "side", "party"), [("阿根廷", "阿方", "AR"), ("肯尼亚", "肯方", "KE"), ("塞尔维亚", "塞方", "RS")]
)
def test_the_side_of_a_state_is_called_by_its_first_character(state: str, side: str, party: str) -> None:
    text = f"5月30日,中国和{state}第四轮领事磋商在北京举行。{side}感谢中方提供的帮助。"
    assert ((party,), "thank") in said(chinese(text))


def test_the_west_is_no_spanish_side() -> None:
    text = "5月30日,中国和西班牙第四轮领事磋商在北京举行。西方感谢有关安排。"
    assert said(chinese(text)) == []


def test_those_who_hold_a_post_on_both_sides_are_named_before() -> None:
    text = (
        "应国务委员兼外长王毅邀请,智利外长托雷斯将于6月8日访华。访问期间,两国外长将在广州举行第三次中智外长战略对话。"
    )
    found = reading(text, publisher="新华社")
    assert [(h.name, h.party) for h in found.rounds[0].heads] == [("王毅", "CN"), ("托雷斯", "CL")]


def test_who_the_chiefs_of_the_sides_are() -> None:
    text = "5月30日,中智边境事务代表第八次会晤在北京举行。中方代表为外交部副部长王明,智方代表为智利副外长托雷斯。"
    assert [(n, p) for n, p, _ in heads(chinese(text))] == [("王明", "CN"), ("托雷斯", "CL")]


def test_a_name_may_end_like_a_city() -> None:
    text = "5月30日,外交部副部长王明同法国外交部长勒德里昂、法国外交部秘书长马丁在北京举行第三轮中法战略对话。"
    assert ("勒德里昂", "FR") in [(n, p) for n, p, _ in heads(chinese(text))]


def test_traditional_names_of_states_are_read_in_simplified_form() -> None:
    text = "第3屆台紐經濟合作對話30日在台北舉行,經濟部次長陳明同紐西蘭商工辦事處代表馬丁共同主持。"
    found = reading(text, publisher="中央社")
    assert found.rounds[0].ordinal == 3
    assert "NZ" in found.rounds[0].parties


def test_the_second_of_a_list_may_be_of_the_other_side() -> None:
    text = (
        "日本国財務省及び大韓民国企画財政部は30日、釜山において第5回日韓財務対話を開催した。\n"
        "対話には、木村財務大臣、尹哲秀企画財政部長官のほか、両国の幹部が参加した。"
    )
    assert who(text, "財務省") == [("木村", "JP"), ("尹哲秀", "KR")]


def test_two_ministries_send_one_each() -> None:
    text = (
        "日本、カナダ両政府は30日、オタワで外務・防衛次官級協議を開いた。"
        "日本からは外務省の木村次郎外務審議官、防衛省の佐藤三郎防衛審議官が出席した。"
    )
    assert who(text, "南北新報")[:2] == [("木村次郎", "JP"), ("佐藤三郎", "JP")]


def test_a_number_within_a_government_is_none_of_the_series() -> None:
    text = "日英両政府は30日、外務・防衛閣僚協議(2プラス2)を東京都内で開催した。現政権では3回目で、対面では2回目。"
    assert [(m.role, m.ordinal) for m in reading(text, publisher="南北新報").rounds] == [("subject", None)]


def test_a_page_that_lists_rounds_line_by_line() -> None:
    text = (
        "日中韓文化大臣会合について\n\n日中韓文化大臣会合は、平成19年に始まった会合です。\n\n"
        "第1回会合(中国 杭州 平成19年9月23日(日))\n"
        "第2回会合(韓国 済州 平成20年12月25日(木))\n第3回会合(日本 奈良 平成23年1月19日(水))\n"
    )
    assert rounds(reading(text, publisher="文部科学省")) == [
        ("other", 1, "2007-09-23", "Hangzhou", "held"),
        ("other", 2, "2008-12-25", "Jeju", "held"),
        ("other", 3, "2011-01-19", "Nara", "held"),
    ]


def test_the_next_of_talks_of_a_rank() -> None:
    text = "5月30日,中印两军在会晤点举行第14轮军长级会谈。双方商定尽快举行下一轮军长级会谈。"
    assert [(m.role, m.ordinal, m.when) for m in chinese(text).rounds] == [
        ("subject", 14, "2012-05-30"),
        ("next", 15, None),
    ]


def test_a_body_of_several_letters_is_a_side_too() -> None:
    text = "5月30日,中国和海合会第五轮战略对话在北京举行。海方感谢中方提供的帮助。"
    assert said(chinese(text)) == [(("GCC",), "thank")]


@pytest.mark.parametrize("talks", ["经贸咨商", "磋商会议", "联合工作小组会议"])
def test_what_talks_are_called_elsewhere(talks: str) -> None:
    text = f"台湾与欧盟30日在台北举行第五届{talks},由经济部次长陈明与欧盟执委会总署长魏恩德以视讯方式共同主持。"
    found = reading(text, publisher="中央社")
    assert found.rounds[0].ordinal == 5
    assert ("魏恩德", "EU") in [(h.name, h.party) for h in found.rounds[0].heads]
