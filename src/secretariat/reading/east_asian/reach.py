"""How far the name of a round reaches to the left of its noun: over parties, number, subject, and what joins them."""

import re

from msgspec import Struct

from secretariat.reading.east_asian.page import Page
from secretariat.reading.east_asian.words import ANCHOR, ENDS, HELD, MODIFIES, Word

REACH = 34  # characters from a noun to the beginning of its phrase
MODIFIERS = 5  # words between the verb of holding and what is held


# "…協定(SPA)に基づく合同委員会", "サイバー政策に関する対話": what the name goes on behind.
BRIDGES = re.compile(r"(?:\([A-Z]{2,6}\))?(?:に(?:関する|基づく|係る|おける)|についての|をめぐる|を巡る)")
SHORT = re.compile(r"\([A-Z0-9]{1,8}\)$")
SINCE = ("以降、", "以来、", "以降", "以来", "以来的")  # "提案して以降、初の協議": the first since then, and not of all
IN_A_WAY = (
    "实体",
    "线下",
    "面对面",
    "视频",
    "线上",
    "の対面",
    "のオンライン",
    "の実務",
)  # "首次实体谈判" numbers nothing
DOING = ("加强", "深化", "推动", "促进", "开展", "继续", "保持", "推进")  # "欧中加强对话" names no dialogue
BREAKS = {
    "ja": frozenset('、,。;:()（）をがはもにへでやかられてりしくすただ」』】\n"な'),
    "zh": frozenset('、,。;:()（）」』】\n"和与與及在了过将是为就对向的于由同有'),
}


LINKS = frozenset(
    [
        "",
        "での",
        "での「",
        "における",
        "・",
        "の",
        "「",
        "『",
        "间",
        "間",
        "・「",
        "级",
        "級",
        " ",
        "的",
        '"',
        "-",
        "両国の",
        "両国",
        "两国",
    ]
)


AND = frozenset(["与", "和", "及び", "及"])
JOINED = frozenset(["和", "与", "同", "と"])


class Reach(Struct, gc=False):
    """How far a phrase was read, and what it holds; `begins` where unknown words before its first belong to it."""

    first: int
    solid: int
    parties: tuple[str, ...] = ()
    ordinal: Word | None = None
    role: str | None = None
    topics: tuple[str, ...] = ()
    level: str | None = None
    city: Word | None = None
    begins: int | None = None


def leftwards(words: tuple[Word, ...], k: int, floor: int, page: Page) -> Reach:
    """Read left of the noun as far as the phrase goes; unknown words count where an anchor stands before them."""
    text, breaks = page.folded, BREAKS[page.vocabulary.code]
    reach = Reach(first=k, solid=k)
    noun = words[k].start
    i, left, linked = k, noun, True
    while i > floor:
        word = words[i - 1]
        between = text[word.end : left]
        if between == ")" and text[word.start - 1] == "(":
            i, left = i - 1, word.start - 1  # "日・ASEAN(東南アジア諸国連合)フォーラム"
            continue
        term, part = word.term, word.term.part
        level = term.meets if word.end == noun else None
        if noun - word.start > REACH or (part & ENDS and not level):
            break
        if between:
            between = unbridged(between)
            if term.topic and between in AND and (words[i].term.topic or (reach.topics and i == reach.first)):
                between = ""  # "战略与经济对话", "外交・安全保障対話"
            if term.rank is not None and between.startswith(("と", "の")):
                break  # "英国のハモンド外相と戦略対話を", "…外務次官の次官級協議": whose, and no part of the name
            if between in JOINED and _are_two(word, words[reach.first], reach):
                between = ""  # "中国和智利第五轮对话", "日本とチリの第5回協議"
            if not _joins(between, breaks):
                break
            linked = linked and between in LINKS
        reach.level = reach.level or level
        if part & ANCHOR or (linked and (level or part & MODIFIES)):
            for inside in words[i - 1 : reach.solid] if part & ANCHOR else (word,):
                _take(inside, reach, text)
            reach.first = reach.solid = i - 1
        i, left = i - 1, word.start
    if page.vocabulary.code == "zh" and not reach.parties:
        _open(words, floor, text, reach)
    return reach


def _are_two(word: Word, first: Word, reach: Reach) -> bool:
    """Two states side by side before the name, of which none is told of in it by a pair."""
    one, other = word.term.parties, first.term.parties
    return len(one) == len(other) == len(reach.parties) == 1 and one != other


def _open(words: tuple[Word, ...], floor: int, text: str, reach: Reach) -> None:
    """In Chinese a name may open behind the verb of holding ("中韩举行涉海问题会议"), or behind an "and"."""
    to = words[reach.first].start
    for k in range(reach.first - 1, max(floor, reach.first - MODIFIERS), -1):
        pair = words[k - 1]
        if words[k].term.mask & HELD and len(pair.term.parties) > 1 and pair.end == words[k].start:
            if _is_name(text[words[k].end : to]):
                reach.parties, reach.begins = pair.term.parties, words[k].end
            return
    at = words[floor - 1].end if floor else to
    if text[at : at + 1] in AND and _is_name(text[at + 1 : to]):
        reach.begins = at + 1


def _is_name(unknown: str) -> bool:
    bare = unknown.replace("共同", "")
    return 0 < len(unknown) <= REACH and BREAKS["zh"].isdisjoint(bare)


def unbridged(between: str) -> str:
    """What stands between two words, without a short name in brackets and what a name goes on behind."""
    if between.endswith(")"):
        between = SHORT.sub("", between)  # "防衛当局間(PM)協議"
    return BRIDGES.sub("", between) if "に" in between or "を" in between or "つ" in between else between


def _joins(between: str, breaks: frozenset[str]) -> bool:
    """Whether what stands between two words may stand inside a name."""
    return between in LINKS or (breaks.isdisjoint(between) and not between.startswith(DOING))


def _take(word: Word, reach: Reach, text: str) -> None:
    term = word.term
    if term.parties:
        reach.parties = tuple(sorted({*reach.parties, *term.parties})) if reach.parties else term.parties
    first = "order.first" in term.classes and not text.endswith(SINCE, 0, word.start)
    if word.ordinal is not None or (first and not text.startswith(IN_A_WAY, word.end)):
        reach.ordinal = reach.ordinal or word
    if term.topic:
        reach.topics = tuple(dict.fromkeys((term.topic, *reach.topics)))
    if term.level:
        reach.level = reach.level or term.level
    if term.order:
        reach.role = reach.role or term.order
    if term.city and not term.parties:
        reach.city = word
