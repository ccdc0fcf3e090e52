"""Continuity: what a text says of the series itself: launched, how often, last held, paused, resumed."""

import re
from collections.abc import Iterator, Sequence

from secretariat.model import Continuity, Mention
from secretariat.model.facts import ContinuityKind
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.slots import resolved
from secretariat.reading.east_asian.words import COURSE, GAP, ORDER, RESUMED, Word
from secretariat.reading.frame import Account
from secretariat.reading.ja.endings import attributive

LAST_RULES = frozenset(["last", "previous_round"])
VISITED = ("再次访", "再访", "再度访", "访", "后再次访", "の訪", "の来日")  # "时隔三年再次访巴": of a visit
BEGUN = frozenset(["continuity.launched", "status.resumed"])
NEGATED = frozenset("不未没")
CADENCES = {"continuity.annual": "P1Y", "continuity.biannual": "P6M"}
AGREED = (
    "达成", "取得", "で一致", "で合意", "に合意", "で原則", "で大筋", "が確認", "を確認", "することで", "させることで",
)  # fmt: skip
OBJECT = "を"
COMPOUND = re.compile("(?!一時|長期|暫定|事実|一度|再度|突然|全面|完全)[一-龥]{2}")
WISHED = ("を求め", "に向け", "を目指", "を検討", "で調整", "と", "や", "の", "、")
REACH = 40  # characters from a date to the word of beginning or breaking off


def continuity(frame: Frame, account: Account, mentions: Sequence[Mention]) -> tuple[Continuity, ...]:
    """Each fact once, for the series that the document is about."""
    subject = next((m for m in mentions if m.role == "subject"), None)
    if subject is None:
        return ()
    found: dict[tuple[str, object], Continuity] = {}
    for fact in (*_told(frame, account, subject), *_last_held(frame, account, mentions)):
        found.setdefault((fact.kind, fact.value or fact.when), fact)
    return tuple(found.values())


def _told(frame: Frame, account: Account, subject: Mention) -> Iterator[Continuity]:
    if not frame.page.mask & COURSE:
        return
    about = False
    for sentence in frame.page.sentences:
        about = _is_about(sentence, frame, before=about)
        if not sentence.mask & COURSE:
            continue
        for word in sentence.words:
            if not word.term.mask & COURSE:
                continue
            for kind, value, when in _facts(word, sentence, frame, subject, about=about):
                quote = frame.page.quote(word.start, word.end)
                yield Continuity(
                    kind=kind, value=value, when=when, according_to=account.account_of, rule=kind, evidence=(quote,)
                )


def _is_about(sentence: Sentence, frame: Frame, *, before: bool) -> bool:
    """Whether a sentence speaks of the series: it names it, or goes on from one that does and names none other."""
    named = frame.named[sentence.number]
    if named or (sentence.mask & ORDER and any(w.term.order == "this" for w in sentence.words)):
        return True
    return before and not sentence.heading


Fact = tuple[ContinuityKind, str | None, str | None]


def _facts(word: Word, sentence: Sentence, frame: Frame, subject: Mention, *, about: bool) -> Iterator[Fact]:
    classes = word.term.classes
    if word.gap and about and not frame.page.folded.startswith(VISITED, word.end):
        yield "hiatus", word.gap, None
    if (
        word.count is not None
        and not _of_one_off(word, sentence)
        and (since := _date(word, sentence, frame)) is not None
    ):
        yield "launched", None, since
    if not about:
        return
    for name, value in CADENCES.items():
        if name in classes:
            yield "cadence", value, None
    begun = not classes.isdisjoint(BEGUN)
    ours = begun and _of_series(word, sentence, frame) and not _of_other_series(word, sentence, frame)
    text = frame.page.folded
    to_come = text.startswith(AGREED, word.end)
    if "continuity.launched" in classes and ours and not to_come:
        when = _date(word, sentence, frame)
        if when not in {None, subject.when}:  # "初めての対話が9日始まった": the meeting itself
            yield "launched", None, when
    negated = text[word.start - 1 : word.start] in NEGATED
    if "status.suspended" in classes and not negated and not _of_something_else(word, sentence, text):
        yield "suspended", None, _date(word, sentence, frame)
    if "status.resumed" in classes and subject.status in {"held", "planned"} and ours:
        agreed = text.startswith(AGREED, word.end) or _wished_before(word, sentence, frame)
        wished = text.startswith(WISHED, word.end) or (agreed and subject.status != "held")
        wished = wished or _meant(text, sentence.start, word.start)
        if not wished:
            own = agreed or subject.status == "planned"
            yield "resumed", None, subject.when if own else _date(word, sentence, frame) or subject.when


def _of_one_off(count: Word, sentence: Sentence) -> bool:
    """ "已举行13轮军长级会谈": what is counted is no round of the series."""
    noun = next((w.term.noun for w in sentence.words if w.start >= count.end and w.term.noun), None)
    return noun is not None and noun.strength == "weak"


def _of_something_else(word: Word, sentence: Sentence, text: str) -> bool:
    """ "挑発的な言動を停止し", "暴力停止": what is broken off is named right before, and is no dialogue."""
    before = text[max(0, word.start - 2) : word.start]
    if not before.endswith(OBJECT):
        return COMPOUND.fullmatch(before) is not None and not any(w.end == word.start for w in sentence.words)
    return not any(w.end == word.start - 1 and w.term.noun is not None for w in sentence.words)


def _of_series(word: Word, sentence: Sentence, frame: Frame) -> bool:
    """What is begun or resumed stands right before or behind the verb: "恢复信任" is not about a series; nor is what
    only describes a noun behind it: "对话重启的条件".
    """
    if frame.page.vocabulary.code != "zh":
        return not _of_something_else(word, sentence, frame.page.folded)
    if frame.page.folded.startswith("的", word.end):
        return False
    near = [w for w in sentence.words if w.term.noun is not None or w.term.order == "this"]
    return any(0 <= word.start - w.end <= 12 or 0 <= w.start - word.end <= 12 for w in near)


def _of_other_series(word: Word, sentence: Sentence, frame: Frame) -> bool:
    """ "11月に開始した貿易投資対話", "連絡協議の再開": what was begun is named beside, and is another series."""
    if not frame.groups:
        return False
    own = {t.named.start for t in frame.groups[0].told}
    others = [n for n in frame.named[sentence.number] if n.start not in own]
    behind = bool(others) and attributive(word, frame.page.folded)
    return any(0 <= word.start - n.end <= 1 or (behind and 0 <= n.start - word.end <= 4) for n in others)


def _meant(text: str, floor: int, at: int) -> bool:
    """ "中方愿…全面重启对话机制", "双方同意适时重启": in Chinese the wish stands before, in the same clause."""
    start = max(floor, text.rfind(",", floor, at) + 1)
    return any(sign in text[start:at] for sign in ("愿", "希望", "同意", "应", "全面"))


def _wished_before(word: Word, sentence: Sentence, frame: Frame) -> bool:
    """ "就早日重启对话取得共识": agreed on and not yet done."""
    before = frame.page.folded[max(sentence.start, word.start - 6) : word.start]
    return any(sign in before for sign in ("早日", "尽快", "早期"))


def _date(word: Word, sentence: Sentence, frame: Frame) -> str | None:
    """The date before the word in its sentence, near enough to be its own; right behind it in "始于1993年"."""
    behind = 2 if frame.page.vocabulary.code == "zh" else -1
    near = [w for w in sentence.dates if 0 <= w.start - word.end <= behind]
    alone = len(sentence.dates) == 1 and word.end >= sentence.end - 4  # "…は,平成14年4月,…を目的として設立。"
    before = [w for w in sentence.dates if w.end <= word.start and (alone or word.start - w.end <= REACH)]
    found = near[:1] or [w for w in before[-1:] if "し、" not in frame.page.folded[w.end : word.start]]
    if not found or (word.term.mask & RESUMED and found[0].date is not None and found[0].date.bound == "since"):
        return None
    value = resolved(found[0], sentence.dates, frame, "past").value
    return value.removesuffix("/..") if value else None


def _last_held(frame: Frame, account: Account, mentions: Sequence[Mention]) -> Iterator[Continuity]:
    """ "the first since then"; a round that is only called the last one where a gap is told with it."""
    for mention in mentions:
        if mention.role != "previous" or not (mention.when and mention.evidence):
            continue
        status = mention.claims.get("status")
        ordinal = mention.claims.get("ordinal")
        stated = ordinal is not None and ordinal.basis == "stated"
        if (
            status
            and not stated
            and (status.rule == "first_since" or (status.rule in LAST_RULES and _with_gap(mention, frame)))
        ):
            yield Continuity(
                kind="last_held",
                when=mention.when,
                according_to=account.account_of,
                rule="last_held",
                evidence=mention.evidence[:1],
            )


def _with_gap(mention: Mention, frame: Frame) -> bool:
    at = mention.evidence[0].start
    return any(s.mask & GAP and s.start <= at < s.end for s in frame.page.sentences)
