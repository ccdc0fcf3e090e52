"""Which rounds of a series a document tells of: its own, those before and after it, each with its stretch of text."""

import re
from bisect import bisect_left
from collections.abc import Sequence
from operator import attrgetter, itemgetter

from msgspec import Struct

from secretariat.model import Quote
from secretariat.reading.east_asian.earlier import RULE as DATED
from secretariat.reading.east_asian.earlier import earlier
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.marks import Mark, bare, named_mark, own_number, since
from secretariat.reading.east_asian.named import Named
from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.series import Group, Told
from secretariat.reading.east_asian.words import COURSE, DATE, ORDER, ORDINAL, Word, mask_of

_start, _at, _place = attrgetter("start"), attrgetter("at"), itemgetter(0, 1)
THEN = re.compile(
    "[,;](?:之后|随后|此后|会后|其后|而后)"
)  # "…共同主持联委会,之后将赴美国会见…": no part of the meeting
BEFORE_RELATIVE = frozenset("たるだ")


class Stretch(Struct, frozen=True, gc=False):
    """A part of a sentence: where the slots of one round are looked for.

    Attributes:
        words: those in it; mask: their bits.
        others: names of other series in it; own: the name of the round itself, empty where it is not named.
    """

    sentence: Sentence
    start: int
    end: int
    words: tuple[Word, ...]
    mask: int
    others: tuple[tuple[int, int], ...] = ()
    own: tuple[int, int] = (0, 0)


def stretch_of(
    sentence: Sentence, start: int, end: int, others: tuple[tuple[int, int], ...] = (), own: tuple[int, int] = (0, 0)
) -> Stretch:
    """The part of a sentence from one place to another."""
    words = sentence.words
    if start <= sentence.start and end >= sentence.end:
        return Stretch(sentence, start, end, words, sentence.mask, others, own)
    inside = words[bisect_left(words, start, key=_start) : bisect_left(words, end, key=_start)]
    return Stretch(sentence, start, end, inside, mask_of(inside), others, own)


class Telling(Struct, frozen=True, gc=False, kw_only=True):
    """One place where a round is told of.

    Attributes:
        key: which round of the series: "main", "previous", "next", or its number as text.
        page: the text's own page, or the title's; quotable: it stands in the text itself, and not in the title.
        at: where it is named; quote: the words that name it; ordinal, ordinal_word: the number that stands here.
    """

    key: str
    stretch: Stretch
    page: Page
    quotable: bool
    at: int
    quote: Quote
    named: Named | None = None
    ordinal: int | None = None
    ordinal_word: Word | None = None
    rule: str = "named"


def tellings(group: Group, frame: Frame, *, subject: bool) -> list[Telling]:
    """Every place where a round of the series is told of, in the order of the text."""
    number = own_number(group, frame)
    found: list[Telling] = []
    told: dict[int, list[Told]] = {}
    for one in group.told:
        told.setdefault(one.sentence.number, []).append(one)
    going_on = _going_on(frame)
    for one in told.pop(-1, ()):
        marks = [named_mark(one.named, number)]
        found += _stretched(one.sentence, marks, one.page)
    for sentence in frame.page.sentences:
        mine = told.get(sentence.number, ())
        if not mine and not sentence.mask & (ORDINAL | ORDER | DATE):
            continue
        marks = [named_mark(t.named, number) for t in mine] if mine else []
        if mine or going_on.get(sentence.number, group if subject else None) is group:
            if sentence.mask & (ORDINAL | ORDER):
                marks += bare(sentence, frame, number)
            if sentence.mask & DATE:
                marks += since(sentence, frame.page.folded)
                marks += earlier(sentence, frame, number)
        if marks:
            if len(marks) > 1:
                marks.sort(key=_at)
            found += _stretched(sentence, marks, frame.page, _others(frame.named[sentence.number], mine))
    return found


def _others(named: Sequence[Named], mine: Sequence[Told]) -> tuple[tuple[int, int], ...]:
    """The places of names in a sentence that are of other series."""
    if len(named) <= len(mine):
        return ()
    own = {t.named.start for t in mine}
    return tuple([(n.start, n.end) for n in named if n.start not in own and len(n.parties) > 1])


def _going_on(frame: Frame) -> dict[int, Group]:
    """By sentence, the series that the sentence before it in its paragraph named, where it names none itself."""
    if len(frame.groups) < 2:
        return {}
    told = [(t.sentence.number, t.named.start, group) for group in frame.groups for t in group.told if t.named.specific]
    told.sort(key=_place)
    named = {number: group for number, _, group in told}
    found: dict[int, Group] = {}
    last: Group | None = None
    block = -1
    for sentence in frame.page.sentences:
        last = last if sentence.block == block else None
        block = sentence.block
        if sentence.number in named:
            last = named[sentence.number]
        elif last is not None:
            found[sentence.number] = last
    return found


def _stretched(
    sentence: Sentence, marks: Sequence[Mark], page: Page, others: tuple[tuple[int, int], ...] = ()
) -> list[Telling]:
    """Give each mark its part of the sentence: up to where another round is told of."""
    if len(marks) == 1:
        return [_telling(marks[0], sentence, sentence.start, sentence.end, page, others)]
    parts = _parts(sentence, marks, page)
    return [_telling(mark, sentence, *part, page, others) for mark, part in zip(marks, parts, strict=True)]


def _telling(
    mark: Mark, sentence: Sentence, start: int, end: int, page: Page, others: tuple[tuple[int, int], ...]
) -> Telling:
    if mark.rule in {"first_since", DATED}:
        start, end = mark.at, mark.end
    elif page.vocabulary.code == "zh" and page.folded.find("后", mark.end, end) >= 0:  # all of them end so
        then = THEN.search(page.folded, mark.end, end)
        end = then.start() if then is not None else end
    quotable = sentence.number >= 0
    own = (mark.at, mark.end) if mark.named else (0, 0)
    return Telling(
        key=mark.key,
        stretch=stretch_of(sentence, start, max(end, mark.end), others, own),
        page=page,
        at=mark.at,
        quote=page.quote(mark.at, mark.end) if quotable else Quote(0, 0, ""),
        named=mark.named,
        ordinal=mark.ordinal.ordinal if mark.ordinal else mark.named.ordinal if mark.named else None,
        ordinal_word=mark.ordinal,
        rule=mark.rule,
        quotable=quotable,
    )


def _parts(sentence: Sentence, marks: Sequence[Mark], page: Page) -> list[tuple[int, int]]:
    """The part of each mark; the whole sentence where all are of one round."""
    if len({mark.key for mark in marks}) == 1:
        return [(sentence.start, sentence.end)] * len(marks)
    starts = [_begin(sentence, marks, n, page) for n in range(len(marks))]
    ends = [sentence.end] * len(marks)
    for n in range(len(marks) - 2, -1, -1):
        ends[n] = ends[n + 1] if marks[n].key == marks[n + 1].key else starts[n + 1]
    return list(zip(starts, ends, strict=True))


def _begin(sentence: Sentence, marks: Sequence[Mark], n: int, page: Page) -> int:
    """Where the words about a mark begin: at itself, or where the clause before it that belongs to it begins."""
    at = marks[n].at
    if n == 0:
        return sentence.start
    floor = marks[n - 1].end
    dated = next((w.start for w in sentence.dates if floor <= w.start and 0 <= at - w.end <= 1), at)
    if dated < at:
        return dated  # "…第1回(東京)平成29年2月に第2回": the date stands before
    if page.folded[at - 1] in BEFORE_RELATIVE or page.vocabulary.code == "zh":
        comma = max(page.folded.rfind("、", floor, at), page.folded.rfind(",", floor, at))
        return comma + 1 if comma >= 0 else floor if page.vocabulary.code == "ja" else at
    return at


def counted(page: Page) -> tuple[int, Quote] | None:
    """How many rounds a text counts up to now ("これまでに11回")."""
    for sentence in page.sentences if page.mask & COURSE else ():
        for word in sentence.words if sentence.mask & COURSE else ():
            if word.count is not None and word.count > 1:
                return word.count, page.quote(word.start, word.end)
    return None
