"""Verbs of saying at the end of their clauses, with the endings that tell so."""

import re

from msgspec import Struct

from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.words import Speech, Word

ENDING = re.compile(r"(?:し?合|[をも]?(?:行|実施し|な)|が(?:行|な)|に至|を見)?[ぁ-ん]{0,16}(?:共に)?")


SAHEN = re.compile(r"し|す|さ|[をも]行|[をも]実施|が行|があ|がな|に至|でき|。|$|」|\)")


BOUNDARY = frozenset("、。,;)」』\n")


GOES_ON = ("上で", "上、", "一方", "際", "後、", "結果", "対し", "対して", "他、", "中、", "模様", "旨")


INNER = ("と", "旨", "ことを", "ことも", "ことが", "ことで", "とも")


OPENING = (
    "とともに",
    "と共に",
    "ほか",
    "ものの",
    "のに",
    "ところ",
    "とした",
    "という",
    "が",
    "と",
)  # the clause behind


PASSIVE = ("され", "られ", "われ", "なされ")


class Predicate(Struct, frozen=True, gc=False):
    """A verb of saying at the end of its clause.

    Attributes:
        end: behind its ending; stop: behind what joins it to the next clause.
        inner: what it says is told by the verb behind it; passive, hearsay: by its ending.
    """

    word: Word
    speech: Speech
    end: int
    stop: int
    passive: bool
    inner: bool
    hearsay: bool


def predicates_of(sentence: Sentence, text: str, closed: list[tuple[int, int]]) -> list[Predicate]:
    """The verbs of saying that close a clause of a sentence, in order; none in a quotation or the name of a round."""
    found: list[Predicate] = []
    words = sentence.words
    for k, word in enumerate(words):
        speech = word.term.speech
        if speech is None:
            continue
        close = _close_of(word.start, closed) if closed else None
        if close is not None:
            if speech.mutual and speech.commits | (speech.act == "share_view") and (told := _told(word, text, close)):
                found.append(told)
            continue
        if speech.lemma == "という" and found and word.start - found[-1].stop < 4:
            continue
        if word.term.noun is not None and not text.startswith(("し", "を行"), word.end):
            continue
        if speech.noun and not SAHEN.match(text, word.end, sentence.end + 1):
            continue
        ending = ENDING.match(text, word.end, sentence.end)
        end = ending.end() if ending else word.end
        run = text[word.end : end]
        after = words[k + 1] if k + 1 < len(words) else None
        inner = after is not None and after.term.speech is not None and _inner(run, text, end, after.start)
        if "うこととし" in run or "うこととな" in run:
            continue  # "公式協議を行うこととした": what is decided
        if not inner and not _closes(run, text, end, sentence.end, speech):
            continue
        if run == "する" and text.startswith(("中、", "中,", "一方"), end):
            continue  # "北朝鮮が実験に成功したと主張する中、": the setting
        passive = run.startswith(PASSIVE) or "されて" in run or "行われ" in run
        last = _trimmed(run, end) if run.endswith(OPENING) else end
        found.append(Predicate(word, speech, last, end, passive, inner, "という" in run))
    return found


def _close_of(at: int, spans: list[tuple[int, int]]) -> int | None:
    for start, end in spans:
        if start < at < end:
            return end
    return None


def _told(word: Word, text: str, close: int) -> Predicate | None:
    """ "…認識で一致した」と述べ": what all of them did, in the words of one."""
    ending = ENDING.match(text, word.end, close)
    if ending is None or ending.end() != close or not text.startswith("」と", close) or word.term.speech is None:
        return None
    return Predicate(word, word.term.speech, close, close + 2, passive=False, inner=True, hearsay=False)


def quoted_in(text: str, sentence: Sentence) -> list[tuple[int, int]]:
    """Where words are quoted: what is said in quotation marks is told by the verb behind them."""
    spans: list[tuple[int, int]] = []
    at = text.find("「", sentence.start, sentence.end)
    while at >= 0:
        close = text.find("」", at, sentence.end)
        if close < 0:
            break
        spans.append((at, close))
        at = text.find("「", close, sentence.end)
    return spans


def _inner(run: str, text: str, end: int, after: int) -> bool:
    """Whether what the verb says is itself told by the verb behind: "議論したと述べた", "歓迎する旨発言し"."""
    if after - end > 6 or any(c in "、。" for c in text[end:after]):
        return False
    return run.endswith(INNER) or text.startswith("旨", end)


def _closes(run: str, text: str, end: int, limit: int, speech: Speech) -> bool:
    if text.startswith("れた、", end - 2) or text.find("されず", end - len(run) - 2, end) >= 0:
        return (
            False  # "会合で示された、…との立場": it tells of the noun behind it; "解決策は示されず": nothing was said
        )
    if end >= limit or text[end] in BOUNDARY:
        return not (speech.noun and not run and end < limit and text[end] in "、」)")
    return text.startswith(GOES_ON, end) or run.endswith(("し", "しつつ", "ほか", "ともに", "と共に", "しており"))


def _trimmed(run: str, end: int) -> int:
    """Particles that open the next clause are no part of the verb: "述べたほか", "確認するとともに"."""
    for tail in OPENING:
        if run.endswith(tail) and len(run) > len(tail):
            return end - len(tail)
    return end
