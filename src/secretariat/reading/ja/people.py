"""People in Japanese: the name, its reading in brackets, then the post: "羅照輝(LUO Zhaohui)外交部渉外安全事務司長"."""

import re
from bisect import bisect_left
from operator import attrgetter

from secretariat.reading.east_asian.neighbours import length_behind
from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.people import Person, between, family_in, post_party
from secretariat.reading.east_asian.words import IN_POST, OFFICE, RANK, Word, mask_of
from secretariat.reading.ja.names import TIGHT, begin_of, end_of_name, is_name, without_reading

REACH = 90  # characters from the end of a rank back to the beginning of the name


_start = attrgetter("start")
PERSON = "([一-龥々ヶ]{1,3} ?[一-龥々ヶ]{1,3}|[ァ-ー]{2,}(?:・[ァ-ー]{2,})+)"
READING = r"(?P<reading> ?\([^)]*\))?"
NAME = re.compile(f"[ :]{PERSON}{READING}(?=[ (、,]|$)")
NAME_BEFORE = re.compile(f"(?:^|(?<=[ :\n(]))?{PERSON}{READING} ?$")
NAME_REACH, NAME_LONGEST = 40, 5
LABEL = 16  # characters of a label in brackets
NAMED = "named"  # "岡野正敬氏": a person without a post
# What nobody is in a city: "オースティン国防長官" is somebody's name.
OF_STATES = frozenset(
    ["president", "prime_minister", "foreign_minister", "defence_minister", "secretary_of_state", "minister"]
)
SUFFIXES = ("補代理", "代理", "代行", "助理", "補佐", "補", "級")


def people(sentence: Sentence, page: Page) -> list[Person]:
    """The people whom a sentence names with a post, from left to right."""
    if not sentence.mask & RANK:
        return []
    found: list[Person] = []
    words = sentence.words
    floor = _past_label(sentence, page.folded)
    k = 0
    for n, word in enumerate(words):
        if n < k or word.term.rank is None:
            continue
        k = n
        last = _rank_end(words, k, page.folded)
        if _names_talks(words, last):
            k = last + 1
            continue
        person = _person(words, k, last, floor, page) or _listed(words, k, last, floor, sentence, page)
        if person is not None:
            found.append(person)
            floor = person.end
        else:
            floor = max(floor, words[last].end if not _may_begin(words[last]) else floor)
        k = last + 1
    return found


def _names_talks(words: tuple[Word, ...], last: int) -> bool:
    """ "関連経済大臣会合": the rank is of those who meet in it, and nobody's."""
    after = words[last + 1] if last + 1 < len(words) else None
    return after is not None and after.start == words[last].end and after.term.noun is not None


def _past_label(sentence: Sentence, text: str) -> int:
    """ "(日本側)野口…局長": the bracket that opens a line is no reading of a name."""
    close = text.find(")", sentence.start, sentence.start + LABEL) if text.startswith("(", sentence.start) else -1
    return close + 1 if close > 0 else sentence.start


def _may_begin(word: Word) -> bool:
    """A level or head noun ("団長は") is a rank that stands alone, and shuts nothing off."""
    return word.term.level is not None


def _rank_end(words: tuple[Word, ...], k: int, text: str) -> int:
    """The last word of a post that goes on: "大臣官房審議官", "国務委員兼国防相", "政治局委員・外交部長"."""
    while k + 1 < len(words):
        n = k + 1
        while (
            n < len(words)
            and n - k < 6
            and words[n].term.part & IN_POST
            and _tight(text, words[n - 1].end, words[n].start)
        ):
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
    return start == end or (start - end <= 8 and TIGHT.fullmatch(text, end, start) is not None)


def _person(words: tuple[Word, ...], k: int, last: int, floor: int, page: Page) -> Person | None:
    text = page.folded
    start = begin_of(text, max(floor, words[k].start - REACH), words[k].start)
    inside = list(words[bisect_left(words, start, 0, last + 1, key=_start) : last + 1])
    while inside and (inside[0].term.side or inside[0].term.parties or inside[0].date) and inside[0].start == start:
        start = _after_mark(text, inside.pop(0).end)  # "日本側杉山晋輔外務審議官": the label is no part of the name
    if not inside:
        return None
    known = page.vocabulary.families
    first = inside[0]
    if (
        first.start == start
        and first.term.part & IN_POST
        and not (first.term.city and first.end == words[k].start and words[k].term.rank in OF_STATES)
        and len(family_in(text[start : words[last].end], known) or "") < first.end - start
    ):
        return None  # a post with nobody's name before it
    name_end = end_of_name(text, start, inside, known)
    name, reading = without_reading(text[start:name_end])
    family = family_in(name, known)
    if not is_name(name, family, reading):
        return None
    if words[last].term.rank == NAMED and (family is None or len(name) <= len(family)):
        return None  # "杉山氏" is called by the name that the cast has
    post_end = words[last].end + length_behind(text, words[last].end, SUFFIXES)
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
        post=page.text[post_start:post_end] if words[last].term.rank != NAMED else None,
        rank=words[last].term.rank,
        office=bool(mask_of(inside) & OFFICE),
        party=post_party(between(words, post_start, words[last].end), page),
        more=text.startswith(("ほか", "ら", "など", "等", "をはじめ", "を始め", "を筆頭", "以下"), end),
    )


def _listed(words: tuple[Word, ...], k: int, last: int, floor: int, sentence: Sentence, page: Page) -> Person | None:
    """In a list the post stands before the name or behind it, with a blank between: "アジア大洋州局長 船越健裕"."""
    text, end = page.folded, words[last].end
    start = begin_of(text, max(floor, words[k].start - REACH), words[k].start)
    after = NAME.match(text, end, sentence.end)
    before = NAME_BEFORE.search(text, max(floor, start - NAME_REACH), start)
    found = next((hit for hit in (after, before) if hit and _is_listed(hit, page)), None)
    if found is None or not (sentence.heading or sentence.listed):
        return None
    inside = words[bisect_left(words, start, 0, last + 1, key=_start) : last + 1]
    return Person(
        start=min(start, found.start(1)),
        end=_after_brackets(text, max(end, found.end(1))),
        name=page.text[found.start(1) : found.end(1)],
        folded=found[1],
        name_start=found.start(1),
        name_end=found.end(1),
        post=page.text[start:end],
        rank=words[last].term.rank,
        office=bool(mask_of(inside) & OFFICE),
        party=post_party(inside, page),
    )


def _is_listed(hit: re.Match[str], page: Page) -> bool:
    bare = hit[1].replace(" ", "")
    if hit["reading"] and " " in hit[1]:
        return len(bare) <= NAME_LONGEST  # "鄂 竟平(がく きょうへい)"
    return "・" in bare or (family_in(bare, page.vocabulary.families) not in {None, bare} and len(bare) <= NAME_LONGEST)


def _after_mark(text: str, at: int) -> int:
    while at < len(text) and text[at] in "・、 側":
        at += 1
    return at


def _after_brackets(text: str, end: int) -> int:
    """Behind the brackets that tell a name and post again in another script."""
    while end < len(text) and text[end] == "(":
        close = text.find(")", end, end + 120)
        if close < 0:
            break
        end = close + 1
    return end
