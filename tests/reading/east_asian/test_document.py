from tests.reading.east_asian.telling import chinese, reading


def test_a_ministrys_page_is_its_own_account() -> None:
    header = reading("第4回日・タイ政務協議の開催(結果)\n5月30日、第4回日・タイ政務協議が行われました。").document
    assert (header.genre, header.account_of, header.language) == ("readout", ("JP",), "ja")


def test_what_is_to_come_is_an_announcement() -> None:
    header = chinese("第四轮中泰战略对话将于6月8日在北京举行。").document
    assert (header.genre, header.account_of) == ("announcement", ("CN",))


def test_the_plain_style_is_the_presss() -> None:
    header = reading("第4回日・タイ政務協議が30日、東京で行われた。", publisher=None).document
    assert (header.genre, header.account_of) == ("news", ())


def test_the_date_line_dates_the_document() -> None:
    read_ = reading("報道発表\n平成24年6月1日\n本1日、第4回日・タイ政務協議が行われました。", published=None)
    assert read_.document.published == "2012-06-01"
    assert read_.rounds[0].when == "2012-06-01"


def test_a_day_without_a_date_of_publication_stays_open() -> None:
    read_ = reading("28日、第4回日・タイ政務協議が行われた。", published=None)
    assert read_.rounds[0].when is None
    assert read_.rounds[0].open["when"] == "undated_day"


def test_menus_and_footers_are_marked() -> None:
    text = "報道発表\n第4回日・タイ政務協議が行われました。\nこのページのトップへ戻る\n目次へ戻る"
    assert [text[f.start : f.end] for f in reading(text).furniture] == [
        "報道発表",
        "このページのトップへ戻る",
        "目次へ戻る",
    ]


def test_what_names_no_dialogue_goes_no_further() -> None:
    assert [f.code for f in reading("村の図書館は毎朝九時に開く。").findings] == ["no_dialogue"]
    assert [f.code for f in chinese("图书馆每天早上九点开门,孩子们坐在窗边看书。").findings] == ["no_dialogue"]


def test_gaps_breaks_and_resumption_are_told_of_the_series() -> None:
    text = "日・タイ政務協議が30日、東京で行われた。2008年から中断していたが、約4年ぶりに再開した。"
    facts = {(c.kind, c.value, c.when) for c in reading(text, publisher="日本経済新聞").continuity}
    assert ("hiatus", "P4Y", None) in facts
    assert ("suspended", None, "2008") in facts


def test_instruments_channels_and_fora_are_references() -> None:
    text = (
        "第4回日・タイ政務協議が行われました。"
        "双方は、ARFや「海空連絡メカニズム」、2010年の「協力ビジョン2020」に触れ、意見を交換しました。"
    )
    found = {(r.kind, r.name, r.when) for r in reading(text).references}
    assert {
        ("forum", "ARF", None),
        ("channel", "海空連絡メカニズム", None),
        ("instrument", "協力ビジョン2020", "2010"),
    } <= found


def test_every_slot_has_its_sentence() -> None:
    text = "5月28日、東京で第4回日・タイ政務協議が行われました。"
    mention = reading(text).rounds[0]
    assert {slot: claim.evidence[0].quote for slot, claim in mention.claims.items() if claim.basis == "stated"} == {
        "dialogue": "日・タイ政務協議",
        "parties": "日・タイ政務協議",
        "ordinal": "第4回",
        "place": "東京",
    }
