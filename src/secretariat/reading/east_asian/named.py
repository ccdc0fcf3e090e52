"""Named rounds: phrases that name a dialogue or a round of one ("第3回日英サイバー協議", "中俄第二十轮战略安全磋商").

Both languages put everything that tells of a dialogue before its noun, without a blank: the phrase is read leftwards
from the noun, over parties, number, subject, level and what stands between, up to a particle, a comma or a verb.
"""

import re
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.reach import LINKS, leftwards, unbridged
from secretariat.reading.east_asian.words import DATE, GAP, NOUN, ORDER, ORDINAL, Noun, Word

QUOTED, QUOTED_REACH = re.compile("「([^「」、。]{3,30})」の?$"), 36  # "「戦略枠組み」の初会合": what the meeting is of
AS_VERB = ("する", "した", "しました", "してい", "しつつ")  # "懸案を協議する" names no talks
QUOTES_CLOSE = ("」", "』")
SHORT_NAME = re.compile(r"\([A-Z]{2,8}\)")
TO_COME = re.compile(
    r"の(?:早期|年内|早急な|来年|次回)(?:の|中の)?(?:開催|実施)(?:に向け|へ向け|を目指|を調整|で調整|で一致)"
    r"|を[^、。]{0,10}(?:早期に|早急に|年内に|来年|速やかに)[^、。]{0,14}(?:開け|開く|開こ|行う|開催する|実施する|開催でき)"
)
OTHERS = ("関係者との", "高官との", "幹部との", "当局者との")  # "NATO関係者との協議": talks of one's own with them
ALIKE = frozenset(
    [
        "",
        "」",
        "(「",
        "(",
        "」(",
        "』",
        "/",
        '"',
        "、いわゆる「",
        ",いわゆる「",
        "いわゆる「",
        "、通称「",
        "(通称「",
        "(いわゆる「",
    ]
)
BESIDE_NAME = ORDINAL | ORDER | DATE | GAP  # what tells which round, and is no part of its name
BODIES = frozenset(["group", "commission", "mechanism"])
THIS_IS = re.compile(
    "[^,。]*是(?:(?!举行|召开|出席|参加)[^,。]){0,12}$"
)  # "这是今年最后一次高层对话": what this one is
IS_ONE = ("であ", "です", "の一つ")
FRAMES = ("など", "等", "をはじめ", "を始め", "を含む", "といった", "の枠組み", "框架", "等机制", "等对话", "机制框架")


class Named(Struct, frozen=True, gc=False, kw_only=True):
    """A noun phrase that names a round.

    Attributes:
        first, last: its words in the sentence, last exclusive; start, end: its place; name_start: of the name proper.
        parties: those that the phrase names, sorted.
        ordinal: the number, with the word that states it in `ordinal_word`.
        role: "previous", "next" or "this" where a word says so.
        noun, topics, level, own: what it is called, on what, at which level, and what else is in the name.
        led: by whom it is held stands right before it ("…次官による戦略対話").
        city: of a phrase such as "前回の北京会合"; frame: named as a way of talking among others, not as a round.
        specific: it tells of its series by more than its noun.
    """

    first: int
    last: int
    start: int
    end: int
    name_start: int
    name_end: int
    parties: tuple[str, ...] = ()
    ordinal: int | None = None
    ordinal_word: Word | None = None
    role: str | None = None
    noun: Noun
    topics: tuple[str, ...] = ()
    level: str | None = None
    own: str = ""
    city: Word | None = None
    frame: bool = False
    led: bool = False
    specific: bool = False

    @property
    def topic(self) -> str | None:
        """The subject by which dialogues are compared: the first that is no mere manner of dialogue."""
        for topic in self.topics:
            if topic not in {"strategic", "diplomatic"}:
                return topic
        return self.topics[0] if self.topics else None


def named_rounds(sentence: Sentence, page: Page) -> tuple[Named, ...]:
    """The phrases of a sentence that name a dialogue or a round, from left to right, none inside another."""
    if not sentence.mask & NOUN:
        return ()
    found: list[Named] = []
    k = floor = 0
    words = sentence.words
    for n, word in enumerate(words):
        noun = word.term.noun
        if noun is None or n < k or noun.strength == "never" or page.folded.startswith(AS_VERB, word.end):
            continue
        if page.folded.endswith(OTHERS, sentence.start, word.start):
            continue
        k = n
        last = _last_of_run(words, k, page.folded)
        named = _read(words, k, noun, last, floor, page)
        if _stands(named) and not _describes(named, sentence, page):
            found.append(named)
            floor = named.last
        k = max(last + 1, named.last)
    return tuple(found)


def _describes(named: Named, sentence: Sentence, page: Page) -> bool:
    """ "这是今年最后一次高层对话", "この協議は、1973年以来の次官級の経済協議であり": what the series is."""
    text = page.folded
    if named.ordinal is not None:
        return False
    if page.vocabulary.code == "zh":
        if text.find("是", sentence.start, named.start) < 0:
            return False
        clause = max(sentence.start, text.rfind(",", sentence.start, named.start) + 1)
        return THIS_IS.match(text, clause, named.start) is not None
    if not sentence.mask & ORDER or not text.startswith(IS_ONE, named.end):
        return False
    return any(w.term.order == "this" and w.start < named.start for w in sentence.words)


def _last_of_run(words: tuple[Word, ...], k: int, text: str) -> int:
    """The last of several nouns in a row: "2+2対話", "磋商团长会谈", "「2+2」対話", "協議(「2+2」)"."""
    while k + 1 < len(words) and words[k + 1].term.noun and text[words[k].end : words[k + 1].start] in ALIKE:
        k += 1
    if k + 2 < len(words) and words[k + 1].ordinal is not None and _is_sitting(words, k, text):
        return k + 2
    return k


def _is_sitting(words: tuple[Word, ...], k: int, text: str) -> bool:
    """ "合同委員会の第4回会合", "工作组第十七轮磋商": the meeting of what is named is numbered behind it."""
    body, noun = words[k].term.noun, words[k + 2].term.noun
    joined = SHORT_NAME.sub("", text[words[k].end : words[k + 1].start]).lstrip("」』") in {"", "の", "的"}
    if not joined or words[k + 2].start != words[k + 1].end or noun is None or body is None:
        return False
    return noun.family == "meeting" or (noun.family == "talks" and body.family in BODIES)


def _stands(named: Named) -> bool:
    """A one-off meeting is a round only with a number; other nouns of meeting need something that tells of a series."""
    match named.noun.strength:
        case "strong":
            return True
        case "named":
            return named.specific or named.role is not None
        case _:
            next_of_its_kind = named.role in {"next", "previous"} and named.level is not None
            return named.ordinal is not None or next_of_its_kind  # "下一轮军长级会谈"


def _read(words: tuple[Word, ...], k: int, noun: Noun, last: int, floor: int, page: Page) -> Named:
    text = page.folded
    run = [noun] if last == k else [w.term.noun for w in words[k : last + 1] if w.term.noun]
    sitting = words[last - 1] if last > k and words[last - 1].ordinal is not None else None
    if last > k:
        noun = run[-2] if sitting else _noun_of(run)
    reach = leftwards(words, k, floor, page)
    number = reach.ordinal or sitting
    first = reach.first
    end = words[last].end
    while text.startswith(QUOTES_CLOSE, end):
        end += 1
    name = first
    while name < k and words[name].term.mask & BESIDE_NAME:
        name += 1
    name_start = words[name].start
    start = words[first].start if reach.begins is None else reach.begins
    own = text[start : words[first].start] + (_own(text, words, first, k) if first < k else "")
    titled = _titled(text, start) if text.endswith("》", 0, start) else start
    if number is not None and not own and (quoted := QUOTED.search(text, max(0, start - QUOTED_REACH), start)):
        own, titled = quoted[1], quoted.start(1)
    level = reach.level or (noun.level if last == k else next((n.level for n in run if n.level), None))
    return Named(
        first=first,
        last=last + 1,
        start=start,
        end=end,
        name_start=titled if titled < start else name_start if reach.begins is None else start,
        name_end=words[last - 2].end if sitting else words[last].end,
        parties=reach.parties,
        ordinal=number.ordinal or 1 if number else None,
        ordinal_word=number,
        role=reach.role or ("next" if number and TO_COME.match(text, end) else None),
        noun=noun,
        topics=reach.topics,
        level=level,
        own=own,
        city=reach.city,
        frame=number is None and text.startswith(FRAMES, end),
        led=text.endswith("による", 0, start) and first > 0 and words[first - 1].term.rank is not None,
        specific=bool(len(reach.parties) > 1 or reach.topics or level or number or own),
    )


def _titled(text: str, start: int) -> int:
    """ "落实《南海各方行为宣言》第22次高官会": a meeting is called by the title of what it is on."""
    open_ = text.rfind("《", max(0, start - 40), start)
    if open_ < 0:
        return start
    return open_ - 2 if text.startswith("落实", max(0, open_ - 2)) else open_


def _noun_of(run: Sequence[Noun]) -> Noun:
    """Of several nouns in a row the one that tells the series: a 2+2 before any, else the last that is strong."""
    two = next((n for n in run if n.family == "2+2"), None)
    return two or (run[0] if run[-1].strength != "strong" else run[-1])


def _own(text: str, words: tuple[Word, ...], first: int, k: int) -> str:
    """What stands in a name and is nothing that we know: it tells this series from others."""
    own = ""
    for a, b in pairwise(words[first : k + 1]):
        if a.end < b.start and (part := unbridged(text[a.end : b.start])) not in LINKS:
            own += part.strip('・のー「」『』的间間级級 "-両国两定期例行年次')
    return own
