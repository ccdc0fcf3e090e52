from tests.reading.east_asian.telling import chinese, reading

ZH = "5月30日,第四轮中泰战略对话在曼谷举行。"


def kinds(text: str, *, zh: bool = False) -> list[str]:
    read_ = chinese(text) if zh else reading(text, publisher=None)
    return [c.kind for c in read_.continuity]


def test_a_dialogue_that_is_not_broken_off_was_not_suspended() -> None:
    assert kinds(ZH + "双方同意保持对话不中断。", zh=True) == []


def test_meetings_of_others_that_are_counted_tell_no_beginning() -> None:
    assert kinds(ZH + "据报道,自2010年6月以来,双方已举行7轮军长级会谈。", zh=True) == []


def test_the_last_round_is_when_it_was_last_held_where_a_gap_is_told() -> None:
    lead = "日・タイ政務協議が30日、バンコクで行われた。"
    assert kinds(lead + "前回は2011年3月に東京で開かれた。") == []
    assert set(kinds(lead + "前回は2008年3月に東京で開かれ、約4年ぶりとなる。")) == {"last_held", "hiatus"}
    assert kinds(lead + "政務協議は2009年8月以来です。") == ["last_held"]


def test_the_years_since_a_visit_are_no_gap_of_the_dialogue() -> None:
    assert kinds(ZH + "这是部长时隔三年再次访泰。", zh=True) == []


def test_another_series_that_is_to_begin_again_tells_nothing_of_this_one() -> None:
    lead = "第3回日タイ海洋協議が30日、東京で開かれた。"
    assert kinds(lead + "日タイ防衛当局の連絡メカニズム協議の再開で原則合意した。") == []
