import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from secretariat.when import edtf
from secretariat.when.chinese import CHINESE
from secretariat.when.japanese import JAPANESE
from secretariat.when.phrases import Anchor, find, resolve
from secretariat.when.records import Language

ANCHOR = Anchor(published="2019-05-11", tense="past", context="2019-05-10")

JAPANESE_DATES = [
    ("令和元年5月11日", "2019-05-11"),
    ("平成二十八年十一月二十八日", "2016-11-28"),
    ("平成24年(2012年)6月11日", "2012-06-11"),
    ("2018(平成30)年", "2018"),
    ("5月10日及び11日", "2019-05-10/2019-05-11"),
    ("2月28日~3月2日", "2019-02-28/2019-03-02"),
    ("28日から29日", "2019-05-28/2019-05-29"),
    ("12月2、3日", "2018-12-02/2018-12-03"),
    ("9月13日(月曜日)", "2019-09-13"),
    ("昨年5月末", "2018-05"),
    ("同年12月", "2019-12"),
    ("本日", "2019-05-11"),
    ("昨日", "2019-05-10"),
    ("同日", "2019-05-10"),
    ("今春", "2019-21"),
    ("本年後半", "2019-07/2019-12"),
    ("6月中旬", "2019-06"),
    ("来月3日", "2019-06-03"),
    ("14年11月", "2014-11"),
    ("2018年以来", "2018/.."),
    ("2010年までに", "../2010"),
    ("年内", "2019"),
    ("今年末か来年初め", "[2019,2020]"),
]
CHINESE_DATES = [
    ("2021年6月3日", "2021-06-03"),
    ("二〇二三年三月十九日", "2023-03-19"),
    ("28日至29日", "2019-05-28/2019-05-29"),
    ("去年4月", "2018-04"),
    ("今年下半年", "2019-07/2019-12"),
    ("本月22日", "2019-05-22"),
    ("下个月", "2019-06"),
    ("去年底", "2018"),
    ("当天", "2019-05-10"),
    ("昨天", "2019-05-10"),
    ("2018年起", "2018/.."),
    ("1月6日(星期日)", "2019-01-06"),
    ("2月底", "2019-02"),
    ("明年春季", "2020-21"),
    ("上周四", "2019-05-02"),
    ("本週三", "2019-05-08"),
    ("周二(7日)至周四(9日)", "2019-05-07/2019-05-09"),
    ("星期五(10日)", "2019-05-10"),
]


@pytest.mark.parametrize(("printed", "value"), JAPANESE_DATES)
def test_a_japanese_date_says_when(printed: str, value: str) -> None:
    assert _value(f"協議は{printed}に行われた。", JAPANESE) == [(printed, value)]


@pytest.mark.parametrize(("printed", "value"), CHINESE_DATES)
def test_a_chinese_date_says_when(printed: str, value: str) -> None:
    assert _value(f"双方{printed},举行磋商。", CHINESE) == [(printed, value)]


def test_this_year_or_next_is_one_of_both() -> None:
    assert _value("本年または来年に行う", JAPANESE) == [("本年または来年", "[2019,2020]")]


@pytest.mark.parametrize("text", ["第26回", "3日間の協議", "45周年", "4年ぶり", "三国間", "二国間", "日本", "一致した"])
def test_what_only_looks_like_a_japanese_date_is_left_alone(text: str) -> None:
    assert find(text, JAPANESE) == []


@pytest.mark.parametrize("text", ["第二十轮", "连续5年", "80周年", "时隔8年", "二十项", "一致同意", "三国"])
def test_what_only_looks_like_a_chinese_date_is_left_alone(text: str) -> None:
    assert find(text, CHINESE) == []


_PIECES = "令和 平成 元 年 月 日 2019 5 28 十一 から 至 、 ~ 同日 本日 昨年 来月 今春 後半 去年 底 ( ) 火 第 以来"
PIECES = _PIECES.split()
texts = st.text(max_size=60) | st.lists(st.sampled_from(PIECES), max_size=25).map("".join)


@settings(max_examples=300, deadline=None)
@given(texts, st.sampled_from([JAPANESE, CHINESE]))
def test_any_text_gives_phrases_apart_with_dates_that_can_be_read_again(text: str, language: Language) -> None:
    end = 0
    for phrase in find(text, language):
        assert end <= phrase.start < phrase.end <= len(text)
        end = phrase.end
        value = resolve(phrase, ANCHOR).value
        assert value is None or edtf.is_valid(value)


@pytest.mark.parametrize("piece", ["一", "1", "2019年", "5月", "28日、", "平成", "年"])
def test_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    started = time.process_time()
    find(piece * (60_000 // len(piece)), JAPANESE)
    assert time.process_time() - started < 3


def _value(text: str, language: Language) -> list[tuple[str, str | None]]:
    return [(text[p.start : p.end], resolve(p, ANCHOR).value) for p in find(text, language)]
