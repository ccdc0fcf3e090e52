"""Which rounds of a series a document tells of: its own, those before and after it, each with its stretch of text."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from secretariat.model import Quote
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.named import Named
from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.series import Group, Told
from secretariat.reading.east_asian.words import DATE, GAP, ORDER, ORDINAL, RESUMED, Word

MAIN, PREVIOUS, NEXT = "main", "previous", "next"
# What may follow a number that stands for a round by itself: "第2回が2014年10月(於:東京)", "第三轮于2019年在…".
AFTER_NUMBER = (
    "は", "が", "を", "に", "で", "と", "(", "、", ":", "の会合", "目", " ", "于", "在",
    ",", "将", "。", "も", "から", "は、", "」", "\n", "-", "~", "开", "已",
)  # fmt: skip
THIS_IS = ("这是", "此次是", "这次是", "今回が", "今回で", "今回は", "這是")
BEFORE_RELATIVE = frozenset("たるだ")


class Stretch(Struct, frozen=True):
    """A part of a sentence: where the slots of one round are looked for; `others` are names of other series in it."""

    sentence: Sentence
    start: int
    end: int
    others: tuple[tuple[int, int], ...] = ()

    @property
    def whole(self) -> bool:
        """Whether it is all of its sentence."""
        return self.start <= self.sentence.start and self.end >= self.sentence.end

    def words(self) -> Iterator[Word]:
        """The words in it."""
        if self.whole:
            yield from self.sentence.words
            return
        for word in self.sentence.words:
            if self.start <= word.start < self.end:
                yield word


class Telling(Struct, frozen=True, kw_only=True):
    """One place where a round is told of.

    Attributes:
        key: which round of the series: "main", "previous", "next", or its number as text.
        page: the text's own page, or the title's, whose places cannot be quoted.
        at: where it is named; quote: the words that name it; ordinal, ordinal_quote: the number that stands here.
    """

    key: str
    stretch: Stretch
    page: Page
    at: int
    quote: Quote
    named: Named | None = None
    ordinal: int | None = None
    ordinal_quote: Quote | None = None
    rule: str = "named"

    @property
    def quotable(self) -> bool:
        """Whether it stands in the text itself."""
        return self.stretch.sentence.number >= 0


class _Mark(Struct):
    at: int
    end: int
    key: str
    named: Named | None = None
    ordinal: Word | None = None
    rule: str = "named"


def tellings(group: Group, frame: Frame, *, subject: bool) -> list[Telling]:
    """Every place where a round of the series is told of, in the order of the text."""
    number = own_number(group, frame)
    found: list[Telling] = []
    told: dict[int, list[Told]] = {}
    for one in group.told:
        told.setdefault(one.sentence.number, []).append(one)
    for one in told.pop(-1, ()):
        marks = [_named_mark(one.named, number)]
        found += _stretched(one.sentence, marks, one.page, ())
    for sentence in frame.page.sentences:
        mine = told.get(sentence.number, [])
        marks = [_named_mark(t.named, number) for t in mine]
        if mine or subject:
            if sentence.mask & (ORDINAL | ORDER):
                marks += _bare(sentence, frame, number)
            if sentence.mask & DATE and sentence.mask & (GAP | RESUMED):
                marks += _since(sentence)
        if marks:
            marks.sort(key=lambda m: m.at)
            own = {t.named.start for t in mine}
            others = tuple(
                (n.start, n.end) for n in frame.named[sentence.number] if n.start not in own and len(n.parties) > 1
            )
            found += _stretched(sentence, marks, frame.page, others)
    return found


def own_number(group: Group, frame: Frame) -> int | None:
    """The number of the document's own round: the first without "last" or "next", else as "这是第12次" says."""
    said = next((n for s in frame.page.sentences if s.mask & ORDINAL and (n := _this_is(s, frame.page.folded))), None)
    own = (t.named.ordinal for t in group.told if t.named.ordinal is not None and t.named.role in {None, "this"})
    return next(own, None) or (said if group is frame.groups[0] else None)


def _this_is(sentence: Sentence, text: str) -> int | None:
    for word in sentence.words:
        if word.ordinal is not None and text[max(0, word.start - 4) : word.start].endswith(THIS_IS):
            return word.ordinal
    return None


def _named_mark(named: Named, number: int | None) -> _Mark:
    word = named.ordinal_word
    if named.ordinal is not None and word is not None and named.ordinal != number:
        key = str(named.ordinal)
    else:
        key = {"previous": PREVIOUS, "next": NEXT}.get(named.role or "", MAIN)
    return _Mark(named.start, named.end, key, named, word if word and word.ordinal is not None else None)


def _bare(sentence: Sentence, frame: Frame, number: int | None) -> Iterator[_Mark]:
    """ "前回は", "次回は", "第5回は", "此次": a round of the series at hand without its noun."""
    text = frame.page.folded
    spans = [(n.start, n.end) for n in frame.named[sentence.number]]
    words = sentence.words
    for k, word in enumerate(words):
        if not word.term.mask & (ORDINAL | ORDER) or any(start <= word.start < end for start, end in spans):
            continue
        if word.ordinal is not None and text.startswith(AFTER_NUMBER, word.end):
            if "周年" not in text[word.end : word.end + 3]:
                yield _Mark(
                    word.start,
                    word.end,
                    MAIN if word.ordinal == number else str(word.ordinal),
                    None,
                    word,
                    "elliptical",
                )
        elif (role := word.term.order) and not _numbered(words, k, text):
            yield _Mark(
                word.start,
                word.end,
                {"previous": PREVIOUS, "next": NEXT}.get(role, MAIN),
                None,
                None,
                "last" if role == "previous" else role,
            )


def _numbered(words: Sequence[Word], k: int, text: str) -> bool:
    """ "前回の第5回": the number says which round, and has a mark of its own; "次の…" alone says nothing."""
    if text[words[k].start : words[k].end] in {"次の", "先の"}:
        return True
    return k + 1 < len(words) and words[k + 1].ordinal is not None and words[k + 1].start - words[k].end <= 2


def _since(sentence: Sentence) -> Iterator[_Mark]:
    """ "2012年6月以来となる", "2019年4月から約6年を経て": the round before was then."""
    for k, word in enumerate(sentence.words):
        if word.date is None:
            continue
        after = sentence.words[k + 1] if k + 1 < len(sentence.words) else None
        spans_gap = after is not None and after.gap is not None and after.start - word.end <= 3
        since = word.date.bound == "since" and not (after and "status.suspended" in after.term.classes)
        if (since and not any("status.suspended" in w.term.classes for w in sentence.words[k:])) or spans_gap:
            yield _Mark(word.start, word.end, PREVIOUS, None, None, "first_since")


def _stretched(
    sentence: Sentence, marks: Sequence[_Mark], page: Page, others_: tuple[tuple[int, int], ...]
) -> Iterator[Telling]:
    """Give each mark its part of the sentence: up to where another round is told of."""
    starts = [_begin(sentence, marks, n, page) for n in range(len(marks))]
    alone = len({mark.key for mark in marks}) == 1
    ends = [sentence.end] * len(marks)
    for n in range(len(marks) - 2, -1, -1):
        ends[n] = ends[n + 1] if marks[n].key == marks[n + 1].key else starts[n + 1]
    for n, mark in enumerate(marks):
        start, end = (sentence.start, sentence.end) if alone else (starts[n], ends[n])
        if mark.rule == "first_since":
            start, end = mark.at, mark.end
        quotable = sentence.number >= 0
        number = mark.ordinal.ordinal if mark.ordinal else mark.named.ordinal if mark.named else None
        yield Telling(
            key=mark.key,
            stretch=Stretch(sentence, start, max(end, mark.end), others_),
            page=page,
            at=mark.at,
            quote=page.quote(mark.at, mark.end) if quotable else Quote(0, 0, ""),
            named=mark.named,
            ordinal=number,
            ordinal_quote=page.quote(mark.ordinal.start, mark.ordinal.end) if mark.ordinal and quotable else None,
            rule=mark.rule,
        )


def _begin(sentence: Sentence, marks: Sequence[_Mark], n: int, page: Page) -> int:
    """Where the words about a mark begin: at itself, or where the clause before it that belongs to it begins."""
    at = marks[n].at
    if n == 0:
        return sentence.start
    floor = marks[n - 1].end
    if page.folded[at - 1] in BEFORE_RELATIVE:
        comma = max(page.folded.rfind("、", floor, at), page.folded.rfind(",", floor, at))
        return comma + 1 if comma >= 0 else floor
    return at


def counted(page: Page) -> tuple[int, Quote] | None:
    """How many rounds a text counts up to now ("これまでに11回")."""
    for sentence in page.sentences:
        for word in sentence.words:
            if word.count is not None and word.count > 1:
                return word.count, page.quote(word.start, word.end)
    return None
