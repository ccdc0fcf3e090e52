"""Marks: where a sentence names a round of the series at hand, in full or in part ("前回は", "第5回は", "此次")."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct

from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.named import Named
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.series import Group
from secretariat.reading.east_asian.words import GAP, ORDER, ORDINAL, RESUMED, Word

MAIN, PREVIOUS, NEXT = "main", "previous", "next"
# What may follow a number that stands for a round by itself: "第2回が2014年10月(於:東京)", "第三轮于2019年在…".
AFTER_NUMBER = (
    "は", "が", "を", "に", "で", "と", "(", "、", ":", "の会合", "目", " ", "于", "在",
    ",", "将", "举行", "召开", "。", "も", "から", "は、", "」", "\n", "-", "~", "开", "已", "|",
)  # fmt: skip
SINCE = frozenset(["から", "からは", "以来", "以来、", "より"])
# "2010年に東京で開いて以来、2回目となる"
HELD_SINCE = re.compile("に[^、。]{0,12}?(?:開|行|催)[^、。]{1,4}て以来")
# "メイ政権では3回目", "対面では2回目", "今年2回目": a number within something less than the series.
WITHIN = re.compile("(?:政権|内閣|体制|就任後|今年|本年|昨年|年内|対面|両氏)(?:で|に入って|として|の下)?(?:は|の)?、?$")
SINCE_THERE = re.compile(
    "の[^、。はが]{1,10}?(?:で|での)?(?:会合|会議|協議|開催)?以来(?:、|。|と|で|の|$)"
)  # "7月1日の北京以来"
SET_FOR = re.compile("(?:将于|将在|定于|订于|拟于)$")  # "将于29日起在台北举行": from when it will last
IT_IS = ("となる", "となります", "になる", "になります")
AGAIN = ("です", "だ。", "となる", "の開催", "の実施", "で、", "の協議", "の対話", "の会合")
NAME = 4  # characters of a family name
THIS_IS = (
    "这是", "此次是", "这次是", "今回が", "今回で", "今回は", "這是", "これで", "に続く", "に続き", "に次ぐ", "系第",
)  # fmt: skip


class Mark(Struct, gc=False):
    """A place in a sentence that means a round: which one (`key`), how it is named there, and by which rule."""

    at: int
    end: int
    key: str
    named: Named | None = None
    ordinal: Word | None = None
    rule: str = "named"


def own_number(group: Group, frame: Frame) -> int | None:
    """The number of the document's own round: the first without "last" or "next", else as "这是第12次" says."""
    if _is_list(group, frame):
        return None
    for one in group.told:
        if one.named.ordinal is not None and one.named.role in {None, "this"}:
            return one.named.ordinal
    if group is not frame.groups[0] or not frame.page.mask & ORDINAL:
        return None
    text = frame.page.folded
    return next((n for s in frame.page.sentences if s.mask & ORDINAL and (n := _this_is(s, text))), None)


def _is_list(group: Group, frame: Frame) -> bool:
    """Whether the numbers of a series are told line by line, and none before: "第1回会合(ソウル …)", "第2回会合(…)"."""
    numbered = [t for t in group.told if t.named.ordinal is not None]
    if len(numbered) < 2:
        return False
    body = next((s.number for s in frame.page.sentences if not s.heading), None)
    if body is None or numbered[0].sentence.number < body:
        return False  # the title tells the number of the round that the page is about
    lines = [t for t in numbered if t.sentence.heading and t.named.start == t.sentence.start and t.sentence.number >= 0]
    first = next((t for t in numbered if t not in lines), None)
    if len({t.named.ordinal for t in lines}) < 2:
        return False
    return first is None or first.sentence.number > lines[0].sentence.number


def _within(word: Word, text: str) -> bool:
    return text[word.end - 1] == "目" and WITHIN.search(text[max(0, word.start - 10) : word.start]) is not None


def _this_is(sentence: Sentence, text: str) -> int | None:
    for k, word in enumerate(sentence.words):
        if word.ordinal is None or _within(word, text):
            continue
        ends = text[word.end - 1] == "目" and text.startswith("。", word.end)
        is_this = (ends or text.startswith(IT_IS, word.end)) and not _of_one_off(sentence.words, k, text)
        if is_this or text[max(0, word.start - 4) : word.start].endswith(THIS_IS):
            return word.ordinal
    return None


def named_mark(named: Named, number: int | None) -> Mark:
    """The mark of a naming; `number` is that of the document's own round."""
    word = named.ordinal_word
    if named.ordinal is not None and word is not None and named.ordinal != number:
        key = str(named.ordinal)
    else:
        key = {"previous": PREVIOUS, "next": NEXT}.get(named.role or "", MAIN)
    return Mark(named.start, named.end, key, named, word if word and word.ordinal is not None else None)


def bare(sentence: Sentence, frame: Frame, number: int | None) -> Iterator[Mark]:
    """ "前回は", "次回は", "第5回は", "此次": a round of the series at hand without its noun."""
    text = frame.page.folded
    named = frame.named[sentence.number]
    words = sentence.words
    for k, word in enumerate(words):
        if not word.term.mask & (ORDINAL | ORDER) or (named and any(n.start <= word.start < n.end for n in named)):
            continue
        if _of_one_off(words, k, text) or (word.ordinal is not None and _within(word, text)):
            continue
        dated = k + 1 < len(words) and words[k + 1].date is not None and words[k + 1].start == word.end
        if word.ordinal is not None and (dated or text.startswith(AFTER_NUMBER, word.end)):
            if "周年" not in text[word.end : word.end + 3]:
                yield Mark(
                    word.start,
                    word.end,
                    MAIN if word.ordinal == number else str(word.ordinal),
                    None,
                    word,
                    "elliptical",
                )
        elif (role := word.term.order) and not _numbered(words, k, text) and not _of_a_person(words, k):
            yield Mark(
                word.start,
                word.end,
                {"previous": PREVIOUS, "next": NEXT}.get(role, MAIN),
                None,
                None,
                "last" if role == "previous" else role,
            )


def _of_a_person(words: Sequence[Word], k: int) -> bool:
    """ "次回木村総理の訪問": somebody's next visit."""
    after = words[k + 1] if k + 1 < len(words) else None
    return after is not None and bool(after.term.rank) and after.start - words[k].end <= NAME


def _of_one_off(words: Sequence[Word], k: int, text: str) -> bool:
    """ "通算10回目となる会談", "新一轮军长级会谈": the number or order of a meeting that belongs to no series."""
    noun = next((w for w in words[k + 1 : k + 4] if w.term.noun is not None), None)
    if noun is None or noun.term.noun is None or noun.term.noun.strength != "weak" or noun.start - words[k].end > 14:
        return False
    return not any(c in "、。," for c in text[words[k].end : noun.start])


def _numbered(words: Sequence[Word], k: int, text: str) -> bool:
    """ "前回の第5回": the number says which round, and has a mark of its own; "次の…" alone says nothing."""
    if text[words[k].start : words[k].end] in {"次の", "先の"}:
        return True
    next_ = words[k + 1] if k + 1 < len(words) else None
    return next_ is not None and next_.ordinal is not None and text[words[k].end : next_.start] in {"", "の", "である"}


def since(sentence: Sentence, text: str) -> Iterator[Mark]:
    """ "2012年6月以来となる", "2019年4月から約6年を経て": the round before was then."""
    again = sentence.mask & (GAP | RESUMED)
    words = sentence.words
    for k, word in enumerate(words):
        if word.date is None:
            continue
        if text.startswith("に", word.end) and (held := HELD_SINCE.match(text, word.end)) is not None:
            yield Mark(word.start, held.end(), PREVIOUS, None, None, "first_since")
        if word.date.bound == "since" and SET_FOR.search(text, max(0, word.start - 3), word.start):
            continue
        if text.startswith("の", word.end) and (since_there := SINCE_THERE.match(text, word.end)) is not None:
            yield Mark(word.start, since_there.end(), PREVIOUS, None, None, "first_since")
        next_ = words[k + 1] if k + 1 < len(words) else None
        counted = next_ is not None and next_.ordinal is not None and text[next_.end - 1] == "目"
        if not (again or counted or text.startswith(AGAIN, word.end)) or text[word.start - 1 : word.start] == "始":
            continue
        after = next((w for w in words[k + 1 : k + 3] if w.gap is not None), None)
        spans_gap = after is not None and text[word.end : after.start] in SINCE
        if (
            word.date.bound == "since" and not any("status.suspended" in w.term.classes for w in words[k:])
        ) or spans_gap:
            yield Mark(word.start, word.end, PREVIOUS, None, None, "first_since")
