from tests.reading.east_asian.telling import chinese, reading

LEAD = "5月30日、高木太郎外務審議官とソムチャイ・タイ外務次官が出席し、第4回日・タイ政務協議が東京で行われました。"


def test_who_calls_on_whom_in_japanese() -> None:
    call = reading(LEAD + "ソムチャイ次官は山本花子外務大臣を表敬しました。").calls[0]
    assert (call.kind, call.caller, call.host) == ("courtesy_call", "ソムチャイ", "山本花子")


def test_who_receives_whom_in_chinese() -> None:
    text = "5月30日,第四轮中泰战略对话在北京举行。外交部长王建会见了泰国外交部副部长颂猜。"
    call = chinese(text).calls[0]
    assert (call.kind, call.caller, call.host) == ("meeting", "颂猜", "王建")


def test_who_calls_in_chinese() -> None:
    text = "5月30日,第四轮中泰战略对话在曼谷举行。外交部司长王建还拜会了泰国外交部副部长颂猜。"
    call = chinese(text).calls[0]
    assert (call.kind, call.caller, call.host) == ("courtesy_call", "王建", "颂猜")


def test_what_is_said_in_the_sentence_of_a_call_is_said_there() -> None:
    text = "5月30日,第四轮中泰战略对话在北京举行。外交部长王建会见了泰国外交部副部长颂猜,强调合作十分重要。"
    assert [s.at for s in chinese(text).statements] == ["call:1"]


def test_a_meeting_that_belongs_to_no_series_is_a_contact() -> None:
    text = "5月30日,外交部副部长王建在北京同泰国外交部副部长颂猜会谈。双方就双边关系交换意见。"
    read = chinese(text)
    assert [(c.kind, c.parties, c.when) for c in read.contacts] == [("meeting", ("CN", "TH"), "2012-05-30")]
    assert [s.at for s in read.statements] == ["contact:1"]


def test_help_from_one_party_to_another() -> None:
    text = LEAD + "日本はタイに対し、海洋の分野で能力構築支援のため無償資金協力を供与しました。"
    found = reading(text).assistance[0]
    assert (found.by, found.to, found.through) == (("JP",), ("TH",), ("無償資金協力",))
