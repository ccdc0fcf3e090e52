"""Where a Japanese text prints a name, and where its post begins."""

import re

from secretariat.reading.east_asian.people import family_in
from secretariat.reading.east_asian.words import IN_POST, Word

LONGEST = 6  # of a name in characters; in katakana there is no such bound


NO_NAMES = (
    "両",
    "同",
    "各",
    "現",
    "当時",
    "全",
    "歴代",
    "関係",
    "新任",
    "初代",
    "次期",
    "前任",
    "後任",
    "その他",
    "二国間",
    "多国間",
    "三国間",
    "二か国",
    "三か国",
    "在日",
    "駐日",
    "者",
    "代表",
    "主要",
    "双方",
    "政府",
    "大物",
    "時代",
    "際",
    "間",
)


# Names and posts are written with these: no hiragana, no mark; a blank only behind a Latin letter.
LETTER = "\u4e00-\u9fffァ-ー々〆ヶ〇&=0-9A-Za-z"
LATIN = frozenset("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz")
UP_TO_LETTERS = re.compile(rf"(?s:.*)[^{LETTER}.]")  # of a stretch, all before the letters that it ends with
AND = "及び"
IN_ONE_POST = tuple(word + AND for word in ("関係", "担当", "政策", "問題", "地域", "アジア"))
TIGHT = re.compile(rf"[{LETTER}兼/]*")


def begin_of(text: str, floor: int, at: int) -> int:
    """Back over letters of names and posts and whole brackets."""
    while at > floor:
        at = _over_letters(text, floor, at)
        open_ = text.rfind("(", floor, at) if at > floor and text[at - 1] == ")" else -1
        if open_ < 0:
            break
        at = open_
    while at < len(text) and text[at] in "・. ":
        at += 1
    return at


def _over_letters(text: str, floor: int, at: int) -> int:
    """Back over letters of names and posts, and the end of a line between a name and its post."""
    begin = end = at - 1 if text[at - 1] == "\n" else at
    while begin > floor:
        other = UP_TO_LETTERS.match(text, floor, begin)
        begin = other.end() if other is not None else floor
        if begin == floor:
            break
        if text[begin - 1] == " " and begin > 1 and text[begin - 2] in LATIN:
            begin -= 1
        elif begin - floor > 1 and text.endswith(IN_ONE_POST, 0, begin):
            begin -= len(AND)
        else:
            break
    return begin if begin < end else at


def _ends_name(word: Word, text: str) -> bool:
    """ "中谷元・防衛相": a letter of posts that ends the name before a mark."""
    return word.end - word.start == 1 and text.startswith("・", word.end)


def end_of_name(text: str, start: int, inside: list[Word], known: dict[str, frozenset[str]]) -> int:
    """Where the post begins: at the first word that we know behind at least one letter, else behind the given name."""
    if "ァ" <= text[start] <= "ー" or _is_initial(text, start):
        return _behind_reading(text, _end_of_katakana(text, start, inside), inside)
    open_ = text.find("(", start, inside[-1].start)
    if 0 < open_ <= start + LONGEST and not any(
        start < w.start < open_ and w.end - w.start > 1 and w.term.part & IN_POST for w in inside
    ):
        return _behind_reading(text, open_, inside)
    family = family_in(text[start : inside[-1].start], known)
    begins = start + (len(family) if family else 1)
    for word in inside:
        if word.start >= begins and word.term.part & IN_POST and not _ends_name(word, text):
            break
    else:
        word = inside[-1]
    if family and word.start - begins > 3:
        return begins + 2
    return word.start


def _is_initial(text: str, start: int) -> bool:
    """ "J.", "J・": what a name in katakana may begin with."""
    if not text[start].isascii():
        return False
    katakana = next((n for n in range(1, 5) if "ァ" <= text[start + n : start + n + 1] <= "ー"), 0)
    return katakana > 0 and text[start + katakana - 1] in ".・"


def _behind_reading(text: str, end: int, inside: list[Word]) -> int:
    """Behind the brackets in which a name is told again: "羅照輝(LUO Zhaohui)"."""
    close = text.find(")", end, inside[-1].start) if text.startswith("(", end) else -1
    return close + 1 if close > 0 else end


def _end_of_katakana(text: str, start: int, inside: list[Word]) -> int:
    end = start
    while end < inside[-1].end and (
        "ァ" <= text[end] <= "ー" or text[end] in "・.=" or (text[end].isascii() and text[end + 1] in ".・")
    ):
        end += 1
    for word in inside:
        if start < word.start < end and word.term.part & IN_POST and text[word.start - 1] == "・":
            return word.start - 1
        if start < word.start <= end and word.term.rank:
            return word.start
    return end


def without_reading(printed: str) -> tuple[str, str | None]:
    """The name, and its reading where parentheses give one."""
    name, _, rest = printed.partition("(")
    reading = rest.rstrip(")").strip() or None
    return name.rstrip("・ "), reading


def is_name(name: str, family: str | None, reading: str | None) -> bool:
    """Whether a stretch before a post can be the name of somebody; `family` is the known one that it begins with."""
    if not name or not (name.isalpha() or all(not c.isdigit() for c in name)):
        return False
    if "ァ" <= name[0] <= "ー":
        return len(name) > 1
    if name[0].isascii():
        return len(name) > 2 and (reading is not None or "ァ" <= name[-1] <= "ー")
    if name.startswith(NO_NAMES):
        return False
    if family is not None:
        return len(name) <= LONGEST
    if name.endswith(("側", "省", "庁", "軍", "国", "部", "局")):
        return False
    return reading is not None or 2 < len(name) <= LONGEST
