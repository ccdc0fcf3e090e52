"""Chinese dates as data: 2019年4月14日, 28日至29日, 去年4月, 今年下半年, 本月22日, 当天."""

from __future__ import annotations

import re

from secretariat.when.japanese_chinese import (
    ERAS,
    NEVER,
    NUMERALS,
    SEASON,
    SEASONS,
    WEEKDAYS,
    day_number,
    families,
    forms,
    shape,
)
from secretariat.when.records import Language

_YEAR = r"(?P<rel%s>今|本|去|明|前|后|後|同|当|當|翌|次|来|來)(?P<unit%s>年)(?![度间間])"
_JOIN = r"(?P<join>[ ]?[~～〜\-–—、和及至到与與][ ]?|或者?)"
_PART = r"(?P<q>初|年初|上旬|中旬|下旬|底|末|年底|年末|上半年|下半年|第[一二三四1-4]季度)?"
_FORMS = forms(_YEAR, _JOIN, _PART, "两日|两天|兩日|兩天")
_YEARS = (
    "今年",
    "本年",
    "去年",
    "明年",
    "前年",
    "后年",
    "後年",
    "同年",
    "当年",
    "當年",
    "翌年",
    "次年",
    "来年",
    "來年",
)
_MONTH = r"(?P<rel>本|上|下|当|當|同)(?:个|個)?(?P<unit>月)"
_MONTH_WORDS = ("本月", "上月", "下月", "上个月", "下个月", "上個月", "下個月", "当月", "當月", "同月")
_WEEK_WORDS = ("本周", "上周", "下周", "这周", "這週", "本週", "上週", "下週")
_DAYS = {
    "今天": 0,
    "今日": 0,
    "昨天": -1,
    "昨日": -1,
    "明天": 1,
    "明日": 1,
    "前天": -2,
    "后天": 2,
    "昨晚": -1,
    "即日": 0,
}
_SAME_DAY = ("同日", "当天", "当日", "當天", "當日", "次日", "翌日", "第二天")

_WEEKDAY = "[一二三四五六日天]"
_NAMED_DAY = rf"(?:周|週|星期|礼拜|禮拜){_WEEKDAY}[(（]"
_NO_NUMBER_BEHIND = (
    rf"(?!(?:[至到](?:周|週|星期)?{_WEEKDAY})?[(（][0-9])"  # "上周二至四(18日至20日)": that tells better
)
_IN_BRACKETS = r"[日号]?[)）]"
_WEEKDAY_WORDS = {
    word: (
        shape(
            "days_of_month",
            rf"{word}{_WEEKDAY}[(（]{day_number()}{_IN_BRACKETS}{_JOIN}{_NAMED_DAY}{day_number('2')}{_IN_BRACKETS}",
        ),
        shape("day_of_month", rf"{word}{_WEEKDAY}[(（]{day_number()}[日号][)）]"),
        shape(
            "weekday",
            rf"(?<![一二两三四五六七八九十0-9每双兩雙]){word}(?P<wp>{_WEEKDAY})(?![年期次月]){_NO_NUMBER_BEHIND}",
        ),
    )
    for word in ("周", "週", "星期", "礼拜", "禮拜")
}

_WORDS = {
    **_WEEKDAY_WORDS,
    **{
        word: (
            shape("day_of_month", rf"{_MONTH}(?P<d>3[01]|[12][0-9]|[1-9])[日号]"),
            shape("relative", rf"{_MONTH}(?P<q>初|上旬|中旬|下旬|底|末)?"),
        )
        for word in _MONTH_WORDS
    },
    **{
        word: (
            shape("weekday", rf"(?P<rel>{word[0]})(?P<unit>[周週])(?P<wp>{_WEEKDAY}){_NO_NUMBER_BEHIND}"),
            shape("relative", rf"(?P<rel>{word[0]})(?P<unit>[周週])(?!边)"),
        )
        for word in _WEEK_WORDS
    },
    **{word: (shape("day_word", rf"(?P<word>{word})"),) for word in _DAYS},
    **{word: (shape("relative", rf"(?P<rel>{word[:-1]})(?P<unit>{word[-1]})(?!本)"),) for word in _SAME_DAY},
    "年内": (shape("relative", r"(?P<unit>年)(?P<rel>内)"),),
    "年底前": (shape("relative", r"(?P<unit>年)(?P<rel>底前)"),),
    **{
        word: (shape("season", rf"(?P<rel>{word[0]}){SEASON}"),)
        for word in [f"{rel}{season}" for rel in "今明去" for season in "春夏秋冬"]
    },
}

CHINESE = Language(
    families=families(_FORMS, _YEARS, _WORDS),
    lead=NEVER,
    lead_words={},
    trail=re.compile(r"(?P<onward>以来|以來|以后|以後|起|之前|以前|前(?!后|後|往|副|首|总|任))"),
    months={},
    weekdays=WEEKDAYS,
    seasons=SEASONS,
    numbers=NUMERALS,
    units={"年": "year", "月": "month", "周": "week", "週": "week", "日": "day", "天": "day"},
    parts={
        "初": "early", "年初": "early", "上旬": "early", "中旬": "mid", "下旬": "late", "底": "end", "末": "end",
        "年底": "end", "年末": "end", "上半年": "half1", "下半年": "half2", "第一季度": "q1", "第二季度": "q2",
        "第三季度": "q3", "第四季度": "q4", "第1季度": "q1", "第2季度": "q2", "第3季度": "q3", "第4季度": "q4",
    },
    bounds={
        "以来": "since", "以來": "since", "以后": "since", "以後": "since", "起": "since", "之前": "before",
        "以前": "before", "前": "before",
    },
    joins={"或": "or", "或者": "or"},
    steps={
        "今": (0, "published"), "本": (0, "published"), "这": (0, "published"),
        "這": (0, "published"), "去": (-1, "published"),
        "上": (-1, "published"), "前": (-2, "published"), "明": (1, "published"), "下": (1, "published"),
        "来": (1, "published"), "來": (1, "published"), "后": (2, "published"), "後": (2, "published"),
        "同": (0, "context"), "当": (0, "context"), "當": (0, "context"), "次": (1, "context"), "翌": (1, "context"),
        "第二": (1, "context"), "内": (0, "published"), "底前": (0, "published"),
    },
    days=_DAYS,
    eras=ERAS,
    tenses={},
    spaceless=True,
)  # fmt: skip
