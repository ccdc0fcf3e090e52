"""When, where, how and whether: the slots of a round, read from the stretch of text that tells of it."""

import re
from collections.abc import Sequence

from msgspec import Struct

from secretariat.model import Claim
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Page, Sentence
from secretariat.reading.east_asian.tellings import Stretch
from secretariat.reading.east_asian.words import CALL, DATE, ELSE, MEETS, NOUN, PLANNED, PRESS, TRAVEL, Word
from secretariat.reading.ja.endings import EMBEDDED, attributive, tense_of
from secretariat.when.edtf import earliest, latest
from secretariat.when.phrases import Anchor, Resolved, resolve, unbound
from secretariat.when.records import FINE

TOLD = re.compile(r"と(?:発表|述べ|明らかに|語っ|説明)[^、。]{0,6}。?$")
HOLD = "(?:再次)?(?:举行|召开|举办)"
SOON = "|".join(f"{soon}{HOLD}" for soon in ("尽早", "尽快", "早日", "适时", "就要", "争取", "力争"))
WILL = re.compile(f"将(?<![上中少大准名]将)(?![军士领官])|筹备|{SOON}")  # and not "约翰斯顿上将"
BEGUN = re.compile(
    "(?:に|から|より)(?:始ま|開始|発足|設置|設立|創設|立ち上げ|スタート)"
)  # since when there is such a series
BY_PHONE = ("方式", "形式", "会议", "会晤", "会谈", "磋商", "对话")
GOES_TO_MEET = re.compile(r"赴[^,。、]{1,8}?(?:出席|举行|主持|召开|参加)")
PURPOSE = re.compile(
    r"の?(?:早期)?(?:締結|策定|採択|署名|発効)?(?:に向けた|に関する|をめぐる|を巡る|についての)"
)  # "条約の締結に向けた第2回協議"
TO_ATTEND = ("に出席するため", "に出席のため", "出席のため", "に参加するため", "参加のため")
IN = frozenset(["于", "於"])  # "21日证实,…于1月22日举行": the date of the meeting stands behind it
YEARS = frozenset(["year", "relative_year"])
TELLING = TRAVEL | ELSE | PRESS | NOUN | MEETS  # what may tell whose a date is


class Value(Struct, frozen=True, gc=False):
    """A value for a slot with how it is known; a value of None has the reason why it stays open."""

    value: str | None
    claim: Claim
    reason: str | None = None


def when(stretch: Stretch, page: Page, frame: Frame, tense: str | None, *, quotable: bool = True) -> Value | None:
    """When the round of a stretch takes place, or why its date stays open."""
    unread: Value | None = None
    if not stretch.mask & DATE:
        return None
    for word in _dates(stretch, page) or _told_on(stretch, page, tense):
        found = resolved(word, stretch.sentence.dates, frame, tense)
        quotes = (page.quote(word.start, word.end),) if quotable else ()
        if found.value is not None:
            return Value(found.value, Claim(found.basis, found.rule, quotes), found.reason)
        unread = unread or Value(None, Claim("inferred", found.rule, quotes), found.reason)
    return unread


def resolved(word: Word, dates: Sequence[Word], frame: Frame, tense: str | None) -> Resolved:
    """What one of a sentence's dates means; "同年12月" counts from the date before it."""
    if word.date is None:
        return Resolved(None, "inferred", "no_date", "vague_time")
    context = None
    if word.date.first.base == "context":
        before = [w for w in dates if w.end <= word.start and w.date and w.date.first.base != "context"]
        before = before or _told_before(word, frame)
        context = resolved(before[-1], dates, frame, tense).value if before else frame.published
    anchor = Anchor(published=frame.published, tense=tense, context=context)  # type: ignore[arg-type]
    return resolve(unbound(word.date), anchor)


def _told_before(word: Word, frame: Frame) -> list[Word]:
    """The dates of the sentences before, for "同日" and the like: the last day among them."""
    found: list[Word] = []
    for sentence in frame.page.sentences if frame.page.folded.startswith("同日", word.start) else ():
        if sentence.start > word.start:
            break
        found += [w for w in sentence.dates if w.end <= word.start and w.date and w.date.core in FINE and w is not word]
    return found


def _dates(stretch: Stretch, page: Page) -> list[Word]:
    """The dates that may be a round's own: days before months, months before years, and of equals the first."""
    words = stretch.words
    own = [w for k, w in enumerate(words) if w.date is not None and _is_own(words, k, stretch, page)]
    if len(own) > 1:
        own.sort(
            key=lambda w: (
                _coarseness(w),
                w.date is not None and w.date.bound == "since",  # "12日から3日間(12日~14日)"
                w.end != stretch.own[0],
                page.folded[w.start - 1 : w.start] not in IN,
                w.start,
            )
        )
    return own


def _told_on(stretch: Stretch, page: Page, tense: str | None) -> list[Word]:
    """ "外交部は18日、…協議を開いたと明らかにした": with no other date, what was told that day was held on it."""
    dates = stretch.sentence.dates
    if page.vocabulary.code != "ja" or tense != "past" or len(dates) != 1 or dates[0].start < stretch.start:
        return []
    return list(dates) if is_of_telling(dates[0], stretch.sentence, page.folded) else []


def is_of_telling(word: Word, sentence: Sentence, text: str) -> bool:
    """ "外交部は19日、…が20日に…と発表した"."""
    return text[word.start - 1 : word.start] == "は" and TOLD.search(text, word.end, sentence.end) is not None


def _coarseness(word: Word) -> int:
    core = word.date.core if word.date is not None else ""
    return 0 if core in FINE else 2 if core in YEARS else 1


def _is_own(words: Sequence[Word], k: int, stretch: Stretch, page: Page) -> bool:
    """Whether a date is the meeting's: what is told behind it, up to the verb of meeting, is nothing else."""
    date, text = words[k].date, page.folded
    if date is None:
        return False
    alone = (stretch.start, stretch.end) == (words[k].start, words[k].end)
    if date.bound == "since" and date.core not in FINE and not alone:
        return False
    if date.bound in {"before", "until", "by"} or date.core == "vague":
        return False
    if text.endswith("時間", 0, words[k].start) and text.startswith(")", words[k].end):
        return False
    if (
        words[k].end < stretch.end
        and text.startswith("の", words[k].end)
        and text.startswith(("会見", "発表"), words[k].end + 1)
    ):
        return False
    if is_of_telling(words[k], stretch.sentence, text) or BEGUN.match(text, words[k].end):
        return False
    if _is_of_other(words, k, stretch, text):
        return False
    own = range(*stretch.own)
    for word in words[k + 1 :]:
        mask = word.term.mask
        if not (mask & TELLING or word.start in own):
            continue
        if mask & TRAVEL and (
            text.startswith(("中の", "先の", "的", "中,", "し"), word.end) or GOES_TO_MEET.match(text, word.start)
        ):
            continue  # "マニラを訪問中の大臣は", "与来访的部长", "将于3月15日至17日赴越南出席…"
        if mask & ELSE and (PURPOSE.match(text, word.end) or text.startswith("》", word.end)):
            continue
        if mask & CALL and ",并" in text[word.end : stretch.own[0]]:
            continue  # "18日会见总统,并和副总理举行第八次会议"
        if of_another(word, stretch) or mask & (TRAVEL | PRESS) or (mask & ELSE and not word.term.noun):
            return False
        if of_this(word, stretch, text):
            return True
    return True


def _is_of_other(words: Sequence[Word], k: int, stretch: Stretch, text: str) -> bool:
    """ "首脳会議の年内開催を目指す", "15日,…対話に出席するため訪日した": another meeting's, or a journey's."""
    start, (begin, end) = words[k].start, stretch.own
    if begin > start and text.startswith(TO_ATTEND, end):
        return True
    before = words[k - 1] if k and text[start - 1] == "の" else None
    return before is not None and before.end == start - 1 and before.term.noun is not None and before.end != end


def of_another(word: Word, stretch: Stretch) -> bool:
    """Whether a word names another meeting than the one of the stretch."""
    noun = word.term.noun
    if noun is None:
        return False
    if any(start <= word.start < end for start, end in stretch.others):
        return True
    return noun.strength == "weak" and not stretch.own[0] <= word.start < stretch.own[1]


def of_this(word: Word, stretch: Stretch, text: str) -> bool:
    """Whether a word names the meeting of the stretch, or is the verb that tells of it."""
    term = word.term
    if stretch.own[0] <= word.start < stretch.own[1] or (term.noun is not None and term.noun.strength != "never"):
        return True
    verb = "meeting.planned" not in term.classes or text.startswith(("開", "行"), word.start)  # and not "予定"
    return bool(term.mask & MEETS) and verb and not attributive(word, text)


def mode(stretch: Stretch, page: Page) -> Value | None:
    """In person, by video or telephone, where the stretch says so."""
    cues = [placed for placed in page.modes if stretch.start <= placed[0] and placed[1] <= stretch.end]
    if not cues:
        return None
    both = next(((start, end) for start, end, cue in cues if cue.mode == "hybrid"), None)
    if both is not None:
        return Value("hybrid", Claim("stated", "mode", (page.quote(*both),)))  # "线上线下结合", and not "线上" alone
    for start, end, cue in cues:
        if cue.mode != "phone" or _is_its_mode(start, end, page):
            return Value(cue.mode, Claim("stated", "mode", (page.quote(start, end),)))
    return None


def _is_its_mode(start: int, end: int, page: Page) -> bool:
    """ "两国领导人通电话,…举行对话": in Chinese only "以电话方式", "电话磋商" tell how they meet."""
    if page.vocabulary.code != "zh":
        return True
    return page.folded[start - 1 : start] in {"以", "过"} or page.folded.startswith(BY_PHONE, end)


def tense(stretch: Stretch, page: Page) -> str | None:
    """Whether the stretch tells of what was or of what will be, by its verbs of meeting."""
    if page.vocabulary.code == "zh":
        if stretch.mask & PLANNED or WILL.search(page.folded, stretch.start, stretch.end):
            return "future"
        return "past" if stretch.mask & MEETS else None
    if not stretch.mask & MEETS:
        return None
    verbs = [w for w in reversed(stretch.words) if w.term.mask & MEETS]
    if len(verbs) > 1:
        verbs.sort(key=lambda w: EMBEDDED.match(page.folded, w.end - 1) is not None)
    for verb in verbs:
        if (told := tense_of(verb, page.folded)) is not None:
            return told
    return None


def well_before(one: str | None, other: str | None) -> bool:
    """Whether a date lies so long before another that it is of another round."""
    last, first = latest(one) if one else None, earliest(other) if other else None
    return last is not None and first is not None and (first - last).days > 27
