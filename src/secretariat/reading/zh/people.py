"""People in Chinese: the post, then the name: "外交部部长助理刘建超", "日本外务审议官杉山晋辅"."""

from itertools import pairwise

from secretariat.reading.east_asian.neighbours import length_behind
from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.people import Person, between, family_in, post_party
from secretariat.reading.east_asian.scan import TRANSCRIBED
from secretariat.reading.east_asian.words import (
    CITY,
    DATE,
    GAP,
    IN_TITLE,
    MEETS,
    OFFICE,
    ORDER,
    ORDINAL,
    PARTY,
    PLANNED,
    RANK,
    SPEECH,
    TRAVEL,
    Word,
    mask_of,
)

LONGEST = 22  # of a transcribed name with its dots
NO_POST = frozenset('由和与與同及在将對对向就据经以是为、,。;:()「」 "的请会于称说而与')
JAPANESE_NAME = 5
AND = "和与與及"
BODY = frozenset("委员安协促理")
NO_NAME = OFFICE | RANK | PARTY | ORDER | MEETS | SPEECH | TRAVEL | PLANNED | ORDINAL | DATE | GAP
BEHIND_WHO = ("与", "同", "将", "在", "于", "说", "表示", "指出", "强调", "率", "赴", "、", ",", "。", "(")
IN_NAMES = frozenset("来方其正中日同会有以从时所到应要又再为均")
SECOND_IN_NAMES = frozenset("中日同正方其将受来有以会时作要均所")
GIVEN, NO_GIVEN = (
    frozenset("正有为"),
    ("正在", "正式", "正就", "有关", "有意", "有望", "为期", "为此", "为了", "为中", "为双"),
)
BEGINS_PARTY = frozenset("中日两双")  # "王洪同日本…"
UNNAMED = frozenset(["officer", "aide"])  # "指示官员研究…": whom a text seldom names
ENDS = ("、", ",", "。", "(")


def people(sentence: Sentence, page: Page) -> list[Person]:
    """The people whom a sentence names with a post, from left to right."""
    if not sentence.mask & RANK:
        return []
    found: list[Person] = []
    words = sentence.words
    floor = sentence.start
    for k, word in enumerate(words):
        if word.term.rank is None or word.start < floor:
            continue
        person = _person(words, k, floor, sentence, page)
        if person is not None:
            found.append(person)
            floor = person.end
    return found


def _person(words: tuple[Word, ...], k: int, floor: int, sentence: Sentence, page: Page) -> Person | None:
    text, end = page.folded, words[k].end
    next_ = words[k + 1] if k + 1 < len(words) else None
    if next_ is not None and (
        _goes_on(text, end, next_)
        or _holds_another(words, k)
        or (next_.start == end and (_no_name(next_, words, k + 1, text) or _names_talks(words, k + 1)))
    ):
        return None  # one post of several, or of a longer title: the last one has the name
    start = _post_start(words, k, floor, page)
    post = between(words, start, end)
    party = post_party(post, page) or _held_with(words, k, start, floor, page)
    party = party or _by_letter(text, start, words[k], page)
    if text.startswith("(", end) and text.find(")", end, end + 10) > 0:
        end = text.find(")", end) + 1  # "第一次官(副部长)金烘均"
        post = between(words, start, end)
    name = name_at(text, end, _limit(words, k, end, min(sentence.end, end + LONGEST), text), page, party)
    if name is None or (words[k].term.rank in UNNAMED and family_in(name, page.vocabulary.families) is None):
        return None
    close = end + len(name)
    reading, after = _brackets(text, close)
    return Person(
        start=start,
        end=after,
        name=page.text[end:close],
        folded=name,
        name_start=end,
        name_end=close,
        reading=reading,
        post=page.text[start:end],
        rank=words[k].term.rank,
        office=bool(mask_of(post) & OFFICE) or _of_office(text[start:end], page),
        party=party,
        more=text.startswith(("等", "一行", "以及"), after),
    )


def _by_letter(text: str, start: int, rank: Word, page: Page) -> str | None:
    """ "俄副外长里亚布科夫": the press names a state by its one letter right before the rank."""
    return page.vocabulary.shorts.get(text[start]) if rank.start - start == 1 else None


def _of_office(post: str, page: Page) -> bool:
    """ "外交部部长助理": a title that begins with an office."""
    book = page.vocabulary.by_phrase
    return any((term := book.get(post[:n])) is not None and term.office for n in range(2, min(len(post), 8)))


def _names_talks(words: tuple[Word, ...], k: int) -> bool:
    """ "外长战略对话": the rank is of those who meet in it."""
    after = words[k + 1] if k + 1 < len(words) else None
    return bool(words[k].term.topic) and after is not None and after.start == words[k].end and bool(after.term.noun)


def _no_name(word: Word, words: tuple[Word, ...], k: int, text: str) -> bool:
    if _in_a_name(words, k, text):
        return False
    return bool(word.term.mask & NO_NAME) or ("post.word" in word.term.classes and word.end - word.start > 1)


def _in_a_name(words: tuple[Word, ...], k: int, text: str) -> bool:
    """Whether the name of a state or city is a part of somebody's: "阿曼茹洛夫", "米兰达"."""
    word = words[k]
    place = (word.term.parties and not word.term.side and len(word.term.parties) == 1) or word.term.mask & CITY
    beside = k + 1 < len(words) and words[k + 1].start == word.end
    return (
        bool(place)
        and not beside
        and "\u4e00" <= text[word.end : word.end + 1] <= "\u9fff"
        and text[word.end] not in NO_POST
    )


def _goes_on(text: str, end: int, after: Word) -> bool:
    """ "总统外事顾问", "国务委员兼外长", "政治局委员、外办主任": the title goes on to another rank."""
    if not after.term.rank:
        return False
    between = text[end : after.start]
    return between in {"", "、", "兼", " "} or between in {"外事", "国家安全事务", "特别", "安全事务"}


def _holds_another(words: tuple[Word, ...], k: int) -> bool:
    """ "高级代表兼欧盟委员会副主席": words of a post without a gap, up to another rank."""
    if words[k + 1].start != words[k].end:
        return False
    for before, word in pairwise(words[k:]):
        if word.start != before.end or not word.term.part & IN_TITLE:
            return False
        if word.term.rank:
            return True
    return False


def _limit(words: tuple[Word, ...], k: int, end: int, farthest: int, text: str) -> int:
    """Where a name behind a post ends at the latest: at the first word that it cannot reach over."""
    for n in range(k + 1, len(words)):
        if words[n].start >= farthest:
            break
        if _shuts(words, n, end, text):
            return words[n].start
    return farthest


def _shuts(words: tuple[Word, ...], k: int, end: int, text: str) -> bool:
    """Whether a name cannot reach over this word: all but one-letter words and topics, which names may hold, and
    cities and pairs of states behind an unknown letter: "勒德里昂", "魏恩德以视频方式".
    """
    word = words[k]
    if word.start <= end or (word.end - word.start == 1 and word.date is None) or _in_a_name(words, k, text):
        return False
    inside = words[k - 1].end < word.start and text[word.start - 1] not in NO_POST
    return not (inside and (word.term.mask & CITY or len(word.term.parties) > 1))


def _held_with(words: tuple[Word, ...], k: int, start: int, floor: int, page: Page) -> str | None:
    """ "日方团长、外务省…局长", "印方特别代表、国家安全顾问": the party that another post of the same person names."""
    n = next((n for n in range(k - 1, -1, -1) if words[n].end == start - 1 and words[n].end > floor), None)
    if n is not None and page.folded[start - 1] == "的" and len(words[n].term.parties) == 1:
        return words[n].term.parties[0]  # "轮值主席国捷克的外交部…司长"
    if n is None or page.folded[start - 1] != "、" or not words[n].term.rank:
        return None
    begin = words[n].start
    while begin > floor and page.folded[begin - 1] not in NO_POST:
        begin -= 1
    return post_party(between(words, begin, words[n].end), page) or _held_with(words, n, begin, floor, page)


def _post_start(words: tuple[Word, ...], k: int, floor: int, page: Page) -> int:
    """Back over the words of a post and unknown letters between them, to the particle or comma before it."""
    text = page.folded
    start, i = words[k].start, k
    while start > floor:
        if i and words[i - 1].start >= floor and _goes_before(words[i - 1], start, text):
            i -= 1
            start = words[i].start
        elif text[start - 1] in AND and (within := _within_office(words, i, start, floor, text)) is not None:
            i, start = within
        elif (
            (i and words[i - 1].end == start)
            or (text[start - 1] in NO_POST and not _of_a_body(text, start - 1))
            or not "\u4e00" <= text[start - 1] <= "\u9fff"
            or words[k].start - start > 24
        ):
            break
        else:
            start -= 1
    return start


def _is_state(word: Word) -> bool:
    return len(word.term.parties) == 1 and not word.term.side


def _of_a_body(text: str, at: int) -> bool:
    """ "执委会", "国安会": the last letter of a body, and not that somebody will or meets."""
    return text[at] == "会" and text[at - 1] in BODY


def _within_office(words: tuple[Word, ...], i: int, start: int, floor: int, text: str) -> tuple[int, int] | None:
    """ "外交部新威胁和挑战司司长": an "and" in the name of an office, behind letters that no word has."""
    at = start - 1
    while at > floor and "\u4e00" <= text[at - 1] <= "\u9fff" and text[at - 1] not in NO_POST:
        word = words[i - 1] if i else None
        if word is not None and word.end == at:
            if at < start - 1 and (word.term.mask & OFFICE or _is_state(word)) and not word.term.rank:
                return i - 1, word.start  # "挪威气候与环境部"
            if not word.term.topic:
                return None
            i, at = i - 1, word.start
        else:
            at -= 1
    return None


def _goes_before(word: Word, start: int, text: str) -> bool:
    """Whether a word is the part of a post that ends at a place, or before an "and" there."""
    if word.end == start:
        return bool(word.term.part & IN_TITLE)
    return text[start - 1] in AND and word.end == start - 1 and _in_title(word)


def _in_title(word: Word) -> bool:
    """ "外交和安全政策高级代表": a part of a title before "and", and nobody's own post."""
    term = word.term
    return bool(term.topic or term.office) and not (term.rank or term.parties)


def name_at(text: str, start: int, limit: int, page: Page, party: str | None) -> str | None:
    """The name that begins at a place: by its family name, else a transcribed one up to a word that ends it."""
    stops, letters = page.vocabulary.groups["stop.words"], page.vocabulary.stop_letters
    end = start
    if text[start + 2 : start + 3] in GIVEN and text[start : start + 2] in page.vocabulary.families:
        end += 0 if text.startswith(NO_GIVEN, start + 2) else 3  # "谷内正太郎"
    while end < limit and ("\u4e00" <= text[end] <= "\u9fff" or text[end] == "・"):
        stopped = text[end] in letters and end > start and text.startswith(stops, end)
        if stopped and not _inside_name(text, start, end, stops):
            break
        end += 1
    run = text[start:end].strip("・")
    if len(run) < 2 or (run[0] in letters and run.startswith(stops)):
        return None
    if "・" in run:
        return run
    known = page.vocabulary.families
    family = family_in(run, known)
    if family is None:
        whole = party is not None or (run[-1] in TRANSCRIBED and text.startswith(ENDS, end))  # "总理萨金塔耶夫,"
        return run if whole and party not in {"CN", "JP", "KR", "TW"} else run[:4] if len(run) <= 4 else None
    if party and party != "JP" and known[family] == {"JP"}:
        family = family_in(run[:1], known) or family  # "高木" is a Japanese family, and "高" a Chinese one
    where = known[family]
    if party == "JP" or (party is None and where == {"JP"}):
        return run[: max(JAPANESE_NAME, len(family) + 3)]
    if party is None or party in {"CN", "KR", "TW", "HK", "MO", "SG", "KP"}:
        return run[: max(3, len(family) + 2)] if len(family) < 3 else run[:4]
    return run


def _inside_name(text: str, start: int, end: int, stops: tuple[str, ...]) -> bool:
    """A letter that often ends a name and may as well stand in one: "李中华", "李惠来率领"."""
    if end == start + 1:
        return text[end] in SECOND_IN_NAMES and length_behind(text, end, stops) == 1
    if end == start + 3 and text[end] == "之":
        return text.startswith((*stops, *ENDS), end + 1)  # "高桥敬之、…"
    if end == start + 2 and text[end] == "和" and text.startswith(BEHIND_WHO, end + 1):
        return True  # "魏凤和与…", "魏凤和说"
    behind = text[end + 1 : end + 2] not in BEGINS_PARTY and text.startswith((*stops, *ENDS), end + 1)
    return end == start + 2 and text[end] in IN_NAMES and behind


def _brackets(text: str, end: int) -> tuple[str | None, int]:
    """The reading in parentheses behind a name, and where they end."""
    close = text.find(")", end, end + 60) if text.startswith("(", end) else -1
    return (text[end + 1 : close].strip() or None, close + 1) if close > 0 else (None, end)
