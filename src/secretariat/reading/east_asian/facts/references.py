"""References: the fora, instruments, channels, funds and incidents that a text names."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import get_args

from secretariat.model import Mention, Reference
from secretariat.model.facts import ReferenceKind
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.series import members_of
from secretariat.reading.east_asian.slots import resolved
from secretariat.reading.east_asian.words import THING, Word

CLOSE = frozenset('」』》"')
UP_TO_OPEN = re.compile('(?s:.*)[「『《"]')  # of a stretch, all up to the last quotation mark that opens
CLOSING = re.compile('[」』》"]')
NO_TITLE = frozenset("、。,は")
STOPS = frozenset("、。,")
LONGEST = 40  # characters of a quoted name
NEAR = 24  # characters from a date to the name that it dates
BARE = frozenset(
    [
        "共同声明",
        "联合声明",
        "宣言",
        "谅解",
        "谅解备忘录",
        "路线图",
        "条約",
        "协定",
        "協定",
        "决议",
        "決議",
        "覚書",
        "备忘录",
        "公报",
        "倡议",
        "ビジョン",
        "サミット",
        "峰会",
        "首脳会議",
        "首脳会合",
        "外相会議",
        "首脑会议",
        "领导人会议",
        "外长会议",
        "構想",
        "白書",
        "紛争",
        "白皮书",
        "安保理決議",
        "決議",
        "合作计划",
        "合作文件",
        "共同文件",
        "提案",
        "提议",
        "建议",
        "危机",
        "事件",
        "事案",
        "関連事案",
        "基金",
        "协议",
        "议定书",
        "議定書",
        "规划",
        "章程",
        "行動規範",
        "平和条約",
        "専門家会合",
        "条约",
        "国連",
        "联合国",
    ]
)
# What stands between the words of a Chinese name: "北部湾渔业合作协定".
JOINS = ("合作", "友好", "贸易", "自由", "自由贸易", "经济", "框架", "双边", "政府间", "投资", "文化")
STATES = ("国家", "各国", "諸国")  # of a body, who are not the forum itself
POINTING = frozenset("同本該该此")
MANY = 60  # names that shorter ones may be parts of
LETTERS = "々ー・"


def references(frame: Frame, mentions: Sequence[Mention]) -> tuple[Reference, ...]:
    """Every named thing once, at its first naming."""
    told = sorted((q.start, q.end) for m in mentions for q in m.evidence)
    found: dict[str, Reference] = {}
    letters: set[str] = set()
    for sentence in frame.page.sentences:
        for reference in _in_sentence(sentence, frame, told, letters) if sentence.mask & THING else ():
            found.setdefault(reference.name, reference)
        for reference in _dialogues(sentence, frame, told) if frame.named[sentence.number] else ():
            found.setdefault(reference.name, reference)
    if len(found) < 2:
        return tuple(found.values())
    longest = sorted(found, key=len, reverse=True)[:MANY]
    names = "\n".join(longest)
    return tuple(r for name, r in found.items() if names.count(name) <= (name in longest))


KINDS: dict[str, ReferenceKind] = {k: k for k in get_args(ReferenceKind)}


def _in_sentence(
    sentence: Sentence, frame: Frame, told: Sequence[tuple[int, int]], letters: set[str]
) -> Iterator[Reference]:
    """The things of a sentence; `letters` are those that stand for a name, from where brackets behind it gave them."""
    people = frame.people[sentence.number]
    last = -1
    for k, word in enumerate(sentence.words):
        term = word.term
        if not term.mask & THING:
            continue
        kind = term.reference or term.head or ("forum" if term.forum and not _is_party(word, frame) else None)
        if kind is None or _in_any(word.start, told) or (people and any(p.start <= word.start < p.end for p in people)):
            continue
        start, end = _span(sentence, k, frame)
        name, folded = frame.page.text[start:end], frame.page.folded[start:end]
        when = _when(sentence, start, frame)
        alias = start == last + 1 and frame.page.folded[last] == "(" and name.isascii()  # "ASEAN地域フォーラム(ARF)"
        last = end
        if alias:
            letters.add(name)
        if (
            not name
            or name in letters
            or name.endswith(STATES)
            or (when is None and (folded in BARE or (folded[1:] in BARE and folded[0] in POINTING)))
        ):
            continue
        yield Reference(
            kind=KINDS[kind],
            name=name,
            when=when,
            rule="named" if term.reference else "headed",
            evidence=(frame.page.quote(start, end),),
        )


def _dialogues(sentence: Sentence, frame: Frame, told: Sequence[tuple[int, int]]) -> Iterator[Reference]:
    """ "按照中美战略与经济对话的要求": a dialogue named in passing, of which no round is told."""
    for named in frame.named[sentence.number] if not sentence.heading else ():
        telling = len(named.parties) > 1 and bool(named.topics or named.level or named.own)
        if telling and named.noun.strength == "strong" and not _in_any(named.start, told):
            start, end = named.name_start, named.name_end
            quote = frame.page.quote(start, end)
            yield Reference(kind="forum", name=frame.page.text[start:end], rule="dialogue", evidence=(quote,))


def _in_any(at: int, spans: Sequence[tuple[int, int]]) -> bool:
    n = bisect_right(spans, (at, 1 << 60)) - 1
    return n >= 0 and at < spans[n][1]


def _is_party(word: Word, frame: Frame) -> bool:
    told = members_of(word.term.parties, frame.lexicon.tables)
    return bool(told) and (set(told) <= set(frame.parties) or told[0] in frame.parties or told[0] == "EU")


def _span(sentence: Sentence, k: int, frame: Frame) -> tuple[int, int]:
    """The quoted title that the word ends, else the word with what stands before it without a particle between."""
    text, word = frame.page.folded, sentence.words[k]
    floor = max(sentence.start, word.end - LONGEST)
    opened = UP_TO_OPEN.match(text, floor, word.start)
    if opened is not None and CLOSE.isdisjoint(text[opened.end() : word.start]):
        close = CLOSING.search(text, word.end, word.end + LONGEST)
        if close is not None and NO_TITLE.isdisjoint(text[opened.end() : close.start()]):
            return opened.end(), close.start()
    if (word.term.reference and word.term.reference == "channel") or not (word.term.head or word.term.forum):
        return word.start, word.end
    return _leftwards(text, sentence, k, frame), word.end


def _leftwards(text: str, sentence: Sentence, k: int, frame: Frame) -> int:
    """Over letters of one name; in Chinese only over words that we know, as verbs stand there unmarked."""
    start, i = sentence.words[k].start, k
    if frame.page.vocabulary.code == "ja":
        while start > sentence.start and (
            text[start - 1] in LETTERS
            or "ァ" <= text[start - 1] <= "ヺ"
            or "一" <= text[start - 1] <= "鿿"
            or (text[start - 1].isascii() and text[start - 1].isalnum())
        ):
            start -= 1
            if i and sentence.words[i - 1].date is not None and sentence.words[i - 1].end >= start:
                return sentence.words[i - 1].end
        return start
    while i:
        joined = start
        before = sentence.words[i - 1]
        while text.endswith(JOINS, before.end, joined):
            joined -= len(next(j for j in JOINS if text.endswith(j, before.end, joined)))
        if before.end != joined or not _names(before):
            break
        i -= 1
        start = sentence.words[i].start
    return start


def _names(word: Word) -> bool:
    term = word.term
    return bool(term.parties or term.topic or term.city or term.forum or term.reference) and word.date is None


def _when(sentence: Sentence, start: int, frame: Frame) -> str | None:
    if not sentence.dates:
        return None
    before = [w for w in sentence.dates if w.end <= start and start - w.end <= NEAR]
    if not before or not STOPS.isdisjoint(frame.page.folded[before[-1].end : start]):
        return None
    return resolved(before[-1], sentence.dates, frame, "past").value
