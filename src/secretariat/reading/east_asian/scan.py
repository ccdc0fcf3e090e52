"""Scan: one pass of the automaton for every phrase of the lexicon, and typed patterns for dates, numbers and pairs."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import lru_cache
from operator import attrgetter, itemgetter

from secretariat.reading.east_asian.vocabulary import LETTERS, NO_SIDES, SIDE, Cues, Vocabulary
from secretariat.reading.east_asian.words import A_COUNT, A_DATE, A_GAP, A_NUMBER, HOME, PARTY, Term, Word, finished
from secretariat.when import phrases

NUMERAL = "[0-9]{1,3}|[一二三四五六七八九十百廿卅]{1,5}"
TENS = {"廿": 20, "卅": 30}
ORDINAL = re.compile(rf"第 ?(?P<nth>{NUMERAL}) ?(?:回|次|轮|輪|届|屆|期)(?!世界|官|内閣|改造|大战|工业|产业|国共)目?")
TIMES = re.compile(r"(?<![0-9])(?P<nth>[0-9]{1,3})(?:回|度)目")
INAUGURAL = re.compile("(?<![最当年月後来])初(?=会合|会議|協議|対話)")  # "作業部会の初会合"
LENGTH = r"(?:約|约|近)?(?P<n{0}>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,3}}|数|数十)"
MONTHS = "か月|カ月|ヶ月|ヵ月|个月|個月|个多月|個多月"
MORE = "(?P<more{0}>[0-9]{{1,2}}|[一二三四五六七八九十]{{1,2}})"  # "1年3か月ぶり"
UNIT = f"(?P<unit{{0}}>年|{MONTHS})(?:(?P<half{{0}}>半)|{MORE}(?:{MONTHS}))?"
GAP = re.compile(
    rf"{LENGTH.format('')}{UNIT.format('')}(?:ぶり|を経て|振り|来的?首次|以来的?首次)"
    rf"|(?:时隔|時隔|[暌睽]违){LENGTH.format('2')}(?:多)?{UNIT.format('2')}"
    rf"|{LENGTH.format('3')}{UNIT.format('3')}間?の(?:中断|空白|停止)"
)

AROUND_SIGN = 16  # characters on either side of such a sign that a length of time reaches over
COUNT = re.compile(
    r"(?:これまで(?:に)?|通算で?|過去|计|已(?:经)?(?:成功)?(?:举行|举办|召开)(?:了|过)?|迄今(?:已)?(?:举行|召开)(?:了|过)?)"
    rf"(?P<n>{NUMERAL})(?:回|次|轮|届)(?!目)"
)
NO_PAIR_AFTER = "0123456789今本同毎当每"
# What only transcribed names go on with: "埃德尔曼" is nobody's pair of states.
TRANSCRIBED = frozenset("尔曼斯克特拉罗卢诺格姆森顿利莫夫娜维奇蒂尼莱雷福库基")
NO_SHORT = frozenset("以")
# What "中以", "巴以" go on with where the second letter is a state and no particle.
OF_STATES = frozenset("两双关冲战外合高首政建领经贸科创安防农水旅文媒方联和停、,。;)-第间 ") | {""}
JOINING = frozenset("・-")  # "日・イラン", "中国-东盟"
NATION = re.compile("国(?:防|交|境|際|际|家|立)")


def scan(text: str, vocabulary: Vocabulary, cues: Cues) -> list[Word]:
    """The words of a folded text in order, none over another.

    Dates and numbers win over the phrases that they overlap; a longer phrase wins over a pair or number inside it.
    """
    typed = _typed(text, vocabulary, cues)
    plain, terms, edges = vocabulary.plain, vocabulary.terms, vocabulary.edges
    words: list[Word] = []
    parties: list[Word] = []
    t = end = 0  # of what was typed; phrases never lie over each other
    ahead = typed[0].start if typed else len(text)
    for number, start, stop in vocabulary.automaton.find_matches_as_indexes(text):
        while ahead < stop and end <= start:
            word = typed[t]
            t += 1
            ahead = typed[t].start if t < len(typed) else len(text)
            if word.date is not None or word.start < start or word.end > stop:
                words.append(word)
                end = word.end
        if start < end:
            continue
        term = plain[number]
        if term is not None:
            words.append(Word(start, stop, term))
        elif not ((around := edges[number]) and _cuts(text, start, stop, around)):
            word = Word(start + (number in vocabulary.late), stop, terms[number])
            if word.term.mask & PARTY:
                word = _paired(word, words, text, vocabulary)
                if parties and parties[-1].start == word.start:
                    parties.pop()  # the first half of this pair
                parties.append(word)
            words.append(word)
    words += typed[t:]
    return _paired_by_name(words, parties, text, vocabulary) if vocabulary.code == "zh" else words


def _paired_by_name(words: list[Word], parties: list[Word], text: str, vocabulary: Vocabulary) -> list[Word]:
    """ "中巴" beside "巴西", "新马" beside "新加坡", "阿方" beside "阿根廷": a character stands for the one state whose
    name begins with it here.
    """
    named: dict[str, str | None] = {}  # None where several states' names begin so
    told: set[str] = set()
    for word in parties:
        if len(word.term.parties) == 1 and not word.term.side:
            first, party = text[word.start], word.term.parties[0]
            told.add(party)
            named[first] = party if named.get(first, party) == party else None
    shorts, home = vocabulary.shorts, HOME["zh"]
    fresh = {first: p for first, p in named.items() if p and p != home and shorts.get(first) not in told}
    if not fresh:
        return words
    here = {**vocabulary.often, **{first: p for first, p in named.items() if p}}
    for first, party in fresh.items():
        for other, beside in here.items():
            if other != first and len(beside) == len(party) == 2:
                for pair in (other + first, first + other):
                    if pair in text:
                        _put(words, pair, _several(tuple(sorted({party, beside}))), text)
        if (side := first + SIDE["zh"]) in text and side not in NO_SIDES:
            _put(words, side, _side(party), text)
    return words


def _put(words: list[Word], phrase: str, term: Term, text: str) -> None:
    """Two characters that mean parties here, where no longer word stands."""
    at = text.find(phrase)
    while at >= 0:
        n = bisect_left(words, at, key=_start)
        over = n < len(words) and words[n].start < at + 2
        free = not (n and words[n - 1].end > at) and (not over or (words[n].start == at and words[n].end == at + 2))
        if free and (not over or len(words[n].term.parties) == 1 + (not term.side)):
            words[n : n + over] = [Word(at, at + 2, term)]
        at = text.find(phrase, at + 2)


def _typed(text: str, vocabulary: Vocabulary, cues: Cues) -> list[Word]:
    """Dates, numbers and pairs in order, none over another: dates win."""
    found = [Word(d.start, d.end, A_DATE, d) for d in phrases.find(text, vocabulary.dates)]
    dates = len(found)
    found += _ordinals(text)
    signs = vocabulary.signs
    if not signs.keys().isdisjoint(map(_which, cues)):
        found += _lengths(text, [(signs[number], start, end) for number, start, end in cues if number in signs])
    found += _pairs(text, vocabulary)
    if len(found) == dates:
        return found
    found.sort(key=_start)
    words: list[Word] = []
    for word in found:
        while words and word.start < words[-1].end and word.date is not None and words[-1].date is None:
            words.pop()
        if not words or word.start >= words[-1].end:
            words.append(word)
    return words


_start, _which = attrgetter("start"), itemgetter(0)


def _cuts(text: str, start: int, end: int, around: tuple[frozenset[str], frozenset[str]]) -> bool:
    """Whether a phrase of Latin letters or katakana stands inside a longer word of them: "インド" in "インドネシア"."""
    return text[start - 1 : start] in around[0] or text[end : end + 1] in around[1]


def _ordinals(text: str) -> Iterator[Word]:
    for hit in ORDINAL.finditer(text):
        yield Word(hit.start(), hit.end(), A_NUMBER, ordinal=number(hit["nth"]))
    if "初" in text:
        yield from (Word(hit.start(), hit.end(), A_NUMBER, ordinal=1) for hit in INAUGURAL.finditer(text))
    if "回目" in text or "度目" in text:
        for hit in TIMES.finditer(text):
            yield Word(hit.start(), hit.end(), A_NUMBER, ordinal=number(hit["nth"]))


def _lengths(text: str, signs: Sequence[tuple[str, int, int]]) -> Iterator[Word]:
    """Lengths of time and counts of rounds, beside the cues that are their signs."""
    end = 0
    for sign, start, stop in signs:
        if sign != "gap":
            continue
        gap = GAP.search(text, max(end, start - AROUND_SIGN), stop + AROUND_SIGN)
        if gap is not None:
            end = gap.end()
            yield Word(gap.start(), end, A_GAP, gap=_length(gap))
    if any(sign == "count" for sign, _, _ in signs):
        for hit in COUNT.finditer(text):
            yield Word(hit.start(), hit.end(), A_COUNT, count=number(hit["n"]))


def number(printed: str) -> int:
    """A number in digits or Chinese numerals up to 999."""
    if printed.isdigit():
        return int(printed)
    total = digit = 0
    for c in printed:
        if c in TENS:
            total += TENS[c]
        elif c in "十百":
            total += (digit or 1) * (10 if c == "十" else 100)
            digit = 0
        else:
            digit = "一二三四五六七八九".index(c) + 1
    return total + digit


def _length(hit: re.Match[str]) -> str:
    """ISO 8601 of a length of time; empty for "several years"."""
    s = next(s for s in ("", "2", "3") if hit["n" + s])
    n, unit, half, more = hit["n" + s], hit["unit" + s], hit["half" + s], hit["more" + s]
    if n.startswith("数"):
        return ""
    value = number(n)
    if unit != "年":
        return f"P{value}M"
    months = 6 if half else number(more) if more else 0
    return f"P{value}Y{months}M" if months else f"P{value}Y"


def _pairs(text: str, vocabulary: Vocabulary) -> Iterator[Word]:
    """ "日中", "日中韓", "中俄": characters that stand for states, side by side; one of them is often told of so."""
    for hit in vocabulary.pairs.finditer(text):
        start, end = hit.span()
        while end - start > 1 and _begins_a_word(text, end, vocabulary):
            end -= 1  # "日中国側", "欧中加强" are no pairs: 中国側 and 加强 begin in them
        term = _pair(text[start:end], vocabulary)
        if term is not None and not _in_a_name(text, start, end):
            yield Word(start, end, term)


@lru_cache(maxsize=1024)
def _pair(printed: str, vocabulary: Vocabulary) -> Term | None:
    letters = printed.replace("NZ", "N")
    parties = tuple(dict.fromkeys(["NZ" if c == "N" else vocabulary.shorts[c] for c in letters]))
    apart = len(parties) == len(letters) > 1
    return _several(tuple(sorted(parties))) if apart and not vocabulary.paired.isdisjoint(parties) else None


def _in_a_name(text: str, start: int, end: int) -> bool:
    if text[end - 1] in NO_SHORT and text[end : end + 1] not in OF_STATES:
        return True  # "魏恩德以视频方式"
    return text[end : end + 1] in TRANSCRIBED or text[start - 1 : start] == "・"


def _begins_a_word(text: str, end: int, vocabulary: Vocabulary) -> bool:
    if text[end : end + 1] in vocabulary.no_pairs.get(text[end - 1], ()):
        return True
    return text[end - 1 : end + 1] in vocabulary.by_phrase and not NATION.match(text, end)


def _paired(word: Word, words: list[Word], text: str, vocabulary: Vocabulary) -> Word:
    """ "日・イラン", "日ASEAN", "中国-东盟": the first party of a pair is one character, or joined by a mark."""
    parties = word.term.parties
    beside = text[word.start - 1 : word.start]
    if len(parties) != 1 or not (beside in JOINING or beside in vocabulary.shorts):
        return word
    before = word.start - (2 if beside in JOINING else 1)
    last = words[-1] if words else None
    if last and last.end == before + 1 < word.start and len(last.term.parties) == 1:
        words.pop()
        return _joined(last.start, word, last.term.parties[0])
    if before == word.start - 1 and text[before] in NO_SHORT:
        return word  # "以中国—东盟…为契机"
    short = vocabulary.shorts.get(text[before]) if before >= (last.end if last else 0) else None
    if short and not (before and _goes_before(text[before - 1], text[before])):
        return _joined(before, word, short)
    return word


def _goes_before(last: str, short: str) -> bool:
    """ "今日・", "マナロ・": the character belongs to the word before it."""
    return last in NO_PAIR_AFTER or any(last in letters and short in letters for letters in LETTERS)


def _joined(start: int, word: Word, party: str) -> Word:
    return Word(start, word.end, _several(tuple(sorted({party, *word.term.parties}))))


@lru_cache(maxsize=256)
def _side(party: str) -> Term:
    return finished(Term(parties=(party,), side=True))


@lru_cache(maxsize=1024)
def _several(parties: tuple[str, ...]) -> Term:
    return finished(Term(parties=parties))
