"""People in Japanese: the name, its reading in brackets, then the post: "羅照輝(LUO Zhaohui)外交部渉外安全事務司長"."""

from secretariat.lexicon.tables import Tables
from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.people import Person, families_of, family_in, post_party
from secretariat.reading.east_asian.words import RANK, Word

REACH = 90  # characters from the end of a rank back to the beginning of the name
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
SUFFIXES = ("補代理", "代理", "補佐", "補", "級")
OF_POST = frozenset(["post.word"])


def people(sentence: Sentence, page: Page, tables: Tables) -> list[Person]:
    """The people whom a sentence names with a post, from left to right."""
    if not sentence.mask & RANK:
        return []
    found: list[Person] = []
    words = sentence.words
    floor = sentence.start
    k = 0
    while k < len(words):
        if words[k].term.rank is None:
            k += 1
            continue
        last = _rank_end(words, k, page.folded)
        person = _person(words, k, last, floor, page, tables)
        if person is not None:
            found.append(person)
            floor = person.end
        else:
            floor = max(floor, words[last].end if not _may_begin(words[last]) else floor)
        k = last + 1
    return found


def _may_begin(word: Word) -> bool:
    """A level or head noun ("団長は") is a rank that stands alone, and shuts nothing off."""
    return word.term.level is not None


def _rank_end(words: tuple[Word, ...], k: int, text: str) -> int:
    """The last word of a post that goes on: "大臣官房審議官", "国務委員兼国防相", "政治局委員・外交部長"."""
    while k + 1 < len(words):
        n = k + 1
        while n < len(words) and n - k < 6 and _in_post(words[n]) and _tight(text, words[n - 1].end, words[n].start):
            if words[n].term.rank:
                break
            n += 1
        else:
            return k
        if n >= len(words) or not words[n].term.rank or not _tight(text, words[n - 1].end, words[n].start):
            return k
        k = n
    return k


def _tight(text: str, end: int, start: int) -> bool:
    return start - end <= 8 and all(_is_name_letter(c) or c in "・兼/" for c in text[end:start])


def _in_post(word: Word) -> bool:
    term = word.term
    return bool(term.rank or term.office or term.parties or term.topic or term.level or term.city) or bool(
        term.classes & OF_POST
    )


def _is_name_letter(c: str) -> bool:
    return "\u4e00" <= c <= "\u9fff" or "ァ" <= c <= "ー" or c in "々〆ヶ〇&" or (c.isascii() and c.isalnum())


def _person(words: tuple[Word, ...], k: int, last: int, floor: int, page: Page, tables: Tables) -> Person | None:
    text = page.folded
    start = _begin(text, max(floor, words[k].start - REACH), words[k].start)
    inside = [w for w in words[: last + 1] if w.start >= start]
    while inside and (inside[0].term.side or inside[0].term.parties or inside[0].date) and inside[0].start == start:
        start = _after_mark(text, inside.pop(0).end)  # "日本側杉山晋輔外務審議官": the label is no part of the name
    if not inside:
        return None
    known = families_of(page, tables)
    first = inside[0]
    if (
        first.start == start
        and _in_post(first)
        and len(family_in(text[start : words[last].end], known) or "") < first.end - start
    ):
        return None  # a post with nobody's name before it
    name_end = _name_end(text, start, inside, known)
    name, reading = _named(text[start:name_end])
    if not _is_name(name, known, reading):
        return None
    post_end = words[last].end + next((len(s) for s in SUFFIXES if text.startswith(s, words[last].end)), 0)
    end = _after_brackets(text, post_end)
    post_start = name_end
    while post_start < words[last].end and text[post_start] in "・ ":
        post_start += 1
    return Person(
        start=start,
        end=end,
        name=page.text[start : start + len(name)],
        folded=name,
        name_start=start,
        name_end=start + len(name),
        reading=reading,
        post=page.text[post_start:post_end],
        rank=words[last].term.rank,
        office=any(w.term.office for w in inside),
        party=post_party(words, post_start, words[last].end, page),
        more=text.startswith(("ほか", "ら", "など", "等", "をはじめ", "を始め", "を筆頭", "以下"), end),
    )


def _begin(text: str, floor: int, at: int) -> int:
    """Back over letters of names and posts and whole brackets."""
    while at > floor:
        c = text[at - 1]
        if c == ")":
            open_ = text.rfind("(", floor, at)
            if open_ < 0:
                break
            at = open_
        elif (
            _is_name_letter(c)
            or c in "・."
            or (c == " " and at - 2 >= floor and text[at - 2].isascii() and text[at - 2].isalpha())
        ):
            at -= 1
        else:
            break
    while at < len(text) and text[at] in "・. ":
        at += 1
    return at


def _after_mark(text: str, at: int) -> int:
    while at < len(text) and text[at] in "・、 側":
        at += 1
    return at


def _name_end(text: str, start: int, inside: list[Word], known: dict[str, frozenset[str]]) -> int:
    """Where the post begins: at the first word that we know behind at least one letter, else behind the given name."""
    bracket = text.find(")", start, inside[-1].start)
    if bracket > 0 and "(" in text[start:bracket]:
        return bracket + 1
    initial = next((n for n in range(1, 5) if "ァ" <= text[start + n : start + n + 1] <= "ー"), 0)
    if "ァ" <= text[start] <= "ー" or (text[start].isascii() and initial and text[start + initial - 1] in ".・"):
        return _end_of_katakana(text, start, inside)
    family = family_in(text[start : inside[-1].start], known)
    begins = start + (len(family) if family else 1)
    word = next((w for w in inside if w.start >= begins and _in_post(w)), inside[-1])
    if family and word.start - begins > 3:
        return begins + 2
    return word.start


def _end_of_katakana(text: str, start: int, inside: list[Word]) -> int:
    end = start
    while end < inside[-1].end and (
        "ァ" <= text[end] <= "ー" or text[end] in "・." or (text[end].isascii() and text[end + 1] in ".・")
    ):
        end += 1
    for word in inside:
        if start < word.start < end and _in_post(word) and text[word.start - 1] == "・":
            return word.start - 1
        if start < word.start <= end and word.term.rank:
            return word.start
    return end


def _named(printed: str) -> tuple[str, str | None]:
    """The name, and its reading where parentheses give one."""
    name, _, rest = printed.partition("(")
    reading = rest.rstrip(")").strip() or None
    return name.rstrip("・ "), reading


def _is_name(name: str, known: dict[str, frozenset[str]], reading: str | None) -> bool:
    if not name or any(c.isdigit() for c in name):
        return False
    if "ァ" <= name[0] <= "ー":
        return len(name) > 1
    if name[0].isascii():
        return len(name) > 2 and (reading is not None or "ァ" <= name[-1] <= "ー")
    if name.startswith(NO_NAMES) or (
        name.endswith(("側", "省", "庁", "軍", "国", "部", "局")) and family_in(name, known) is None
    ):
        return False
    if family_in(name, known):
        return len(name) <= LONGEST
    return reading is not None or 2 < len(name) <= LONGEST


def _after_brackets(text: str, end: int) -> int:
    """Behind the brackets that tell a name and post again in another script."""
    while end < len(text) and text[end] == "(":
        close = text.find(")", end, end + 120)
        if close < 0:
            break
        end = close + 1
    return end
