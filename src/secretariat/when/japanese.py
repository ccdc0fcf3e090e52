"""Japanese dates as data: 令和元年5月30日, 28日から29日, 昨年11月, 本年後半, 本日, 同日."""

from __future__ import annotations

import re

from secretariat.when.japanese_chinese import ERAS, NEVER, NUMERALS, SEASON, SEASONS, WEEKDAYS, families, forms, shape
from secretariat.when.records import Language

_YEAR = r"(?P<rel%s>再来|一昨|今|本|昨|去|来|明|同|翌|前)(?P<unit%s>年)(?![度間])"
_JOIN = r"(?P<join>[ ]?[~～〜\-–—、,・及至][ ]?|及び|および|並びに|と|から|または|又は|若しくは|もしくは|か)"
_PART = (
    r"(?P<q>初旬|初め|初頭|はじめ|上旬|中旬|下旬|末|半ば|前半|後半|上半期|下半期|第[1-4一二三四]四半期)?(?:ごろ|頃)?"
)
_FORMS = forms(_YEAR, _JOIN, _PART, "の両日|両日")
_YEARS = ("再来年", "一昨年", "今年", "本年", "昨年", "去年", "来年", "明年", "同年", "翌年", "前年")
_MONTH = r"(?P<rel>今|本|先|来|同|翌)(?P<unit>月)"
_MONTH_WORDS = ("今月", "本月", "先月", "来月", "同月", "翌月")
_WEEKS = ("今週", "先週", "来週")
_DAYS = {"本日": 0, "今日": 0, "昨日": -1, "一昨日": -2, "明日": 1, "明後日": 2, "昨夜": -1, "昨晩": -1}

_WORDS = {
    **{
        word: (
            shape("day_of_month", rf"{_MONTH}の?(?P<d>3[01]|[12][0-9]|[1-9])日(?!間|目)"),
            shape("relative", rf"{_MONTH}(?![月])(?P<q>初旬|初め|上旬|中旬|下旬|末|半ば)?"),
        )
        for word in _MONTH_WORDS
    },
    **{word: (shape("relative", rf"(?P<rel>{word[0]})(?P<unit>週)末?"),) for word in _WEEKS},
    **{word: (shape("day_word", rf"(?P<word>{word})"),) for word in _DAYS},
    "同日": (shape("relative", r"(?P<rel>同)(?P<unit>日)(?!本)"),),
    "翌日": (shape("relative", r"(?P<rel>翌)(?P<unit>日)"),),
    "前日": (shape("relative", r"(?P<rel>前)(?P<unit>日)"),),
    "年内": (shape("relative", r"(?P<unit>年)(?P<rel>内)"),),
    "年末": (shape("relative", r"(?P<unit>年)(?P<rel>末)"),),
    **{
        word: (shape("season", rf"(?P<rel>{word[0]}){SEASON}"),)
        for word in [f"{rel}{season}" for rel in "今来昨本同" for season in "春夏秋冬"]
    },
    **{season: (shape("season", rf"(?P<season>{season})(?:ごろ|頃)"),) for season in "春夏秋冬"},
}

JAPANESE = Language(
    families=families(_FORMS, _YEARS, _WORDS),
    lead=NEVER,
    lead_words={},
    trail=re.compile(
        r"(?P<onward>以来|以降|から(?!約?[0-9一二三四五六七八九十]+年)|より(?!前)|までに|末までに|まで|以前|前に)"
    ),
    months={},
    weekdays=WEEKDAYS,
    seasons=SEASONS,
    numbers=NUMERALS,
    units={"年": "year", "月": "month", "週": "week", "日": "day"},
    parts={
        "初旬": "early", "初め": "early", "初頭": "early", "はじめ": "early", "上旬": "early", "中旬": "mid",
        "半ば": "mid", "下旬": "late", "末": "end", "前半": "half1", "後半": "half2", "上半期": "half1",
        "下半期": "half2", "第1四半期": "q1", "第2四半期": "q2", "第3四半期": "q3", "第4四半期": "q4",
        "第一四半期": "q1", "第二四半期": "q2", "第三四半期": "q3", "第四四半期": "q4",
    },
    bounds={
        "以来": "since", "以降": "since", "から": "since", "より": "since", "まで": "until", "までに": "by",
        "末までに": "by", "以前": "before", "前に": "before",
    },
    joins={"または": "or", "又は": "or", "若しくは": "or", "もしくは": "or", "か": "or"},
    steps={
        "今": (0, "published"), "本": (0, "published"), "昨": (-1, "published"), "去": (-1, "published"),
        "先": (-1, "published"), "来": (1, "published"), "明": (1, "published"), "再来": (2, "published"),
        "一昨": (-2, "published"), "同": (0, "context"), "翌": (1, "context"), "前": (-1, "context"),
        "内": (0, "published"), "末": (0, "published"),
    },
    days=_DAYS,
    eras=ERAS,
    tenses={},
    spaceless=True,
)  # fmt: skip
