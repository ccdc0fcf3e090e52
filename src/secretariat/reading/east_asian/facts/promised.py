"""What is promised: one thing or several, until when, and whether it can be delivered."""

from collections.abc import Container, Iterator, Sequence

from secretariat.model.facts import Nature
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.sayings import Saying
from secretariat.reading.east_asian.vocabulary import Vocabulary
from secretariat.reading.east_asian.words import Word
from secretariat.when.edtf import earliest, latest
from secretariat.when.phrases import Anchor, resolve

DELIVERED = frozenset(["next_round", "establish", "convene", "fund"])
CONTINUING = ("継続", "続け", "引き続き", "今後も", "维持", "保持", "继续", "維持")
OF_OTHERS = ("の運用開始から", "の首脳会談", "に採択", "に発表", "の共同")
ALSO = "とともに、"
END_OF_ONE = "すること、"
ALIKE = frozenset(["contacts", "cooperate"])  # "扩大交流,深化合作" is one promise
AIMS = (
    "争取",
    "力争",
    "以",
    "为",
    "使",
    "确保",
    "提高",
    "提升",
)  # "加快磋商,争取早日达成": what the clause before is for


def parts_of(saying: Saying, frame: Frame) -> list[tuple[int, int]]:
    """ "…すること、…することで一致": each a promise where each has a date; "同意落实…,开通…": where each has a kind."""
    if frame.page.vocabulary.code == "zh":
        return list(_by_kind(saying, frame)) if saying.speech.mutual and not saying.speech.after else [_whole(saying)]
    also = frame.page.folded.find(ALSO, saying.content, saying.content_end)
    if also > 0 and _kinds_differ(saying, also, frame):
        return [(saying.start, also), (also + len(ALSO), saying.end)]
    found = saying.sentence.dates
    cut = frame.page.folded.find(END_OF_ONE, saying.content, saying.content_end)
    if cut < 0 or not (_dated(found, saying.content, cut) and _dated(found, cut, saying.content_end)):
        return [_whole(saying)]
    return [(saying.start, cut + len(END_OF_ONE) - 1), (cut + len(END_OF_ONE), saying.end)]


def _kinds_differ(saying: Saying, cut: int, frame: Frame) -> bool:
    """ "計画を着実に進めるとともに、関係を築いていくことで一致": two things of two kinds."""
    page = frame.page
    spans = ((saying.content, cut), (cut, saying.content_end))
    first, second = (
        kind_of({n for _, _, cue in page.cues(*span) for n in cue.names}, page.vocabulary) for span in spans
    )
    return None not in {first, second} and first != second and page.folded[cut - 1] in "るうくすつむぶぐ"


def _whole(saying: Saying) -> tuple[int, int]:
    return saying.start, saying.end


def _by_kind(saying: Saying, frame: Frame) -> Iterator[tuple[int, int]]:
    """The clauses of a promise, those of one kind together; what tells no kind belongs to the clause before it."""
    page = frame.page
    start, at, kind = saying.start, saying.content, None
    while at < saying.content_end:
        comma = page.folded.find(",", at, saying.content_end)
        end = comma if comma >= 0 else saying.content_end
        told = kind_of({name for _, _, cue in page.cues(at, end) for name in cue.names}, page.vocabulary)
        apart = told not in {None, kind} and kind is not None and not {told, kind} <= ALIKE
        if apart and not page.folded.startswith(AIMS, at):
            yield start, at
            start, kind = at, told
        kind = kind or told
        at = end + 1
    yield start, saying.end


def kind_of(names: Container[str], vocabulary: Vocabulary) -> str | None:
    """The kind of commitment that the cues of a clause tell."""
    return next((kind for name, kind in vocabulary.kinds if name in names), None)


def _dated(dates: Sequence[Word], start: int, end: int) -> bool:
    return any(start <= w.start < end for w in dates)


def due_of(dates: Sequence[Word], start: int, end: int, frame: Frame, met: str | None) -> str | None:
    """The first date of a promise, of its sentence's, that is not past and no other thing's; `met` is when they met."""
    published = frame.published
    shown = earliest(published or "")
    for word in dates:
        if word.date is None or not start <= word.start < end or word.date.bound in {"since", "after"}:
            continue
        if frame.page.folded.startswith(OF_OTHERS, word.end):
            continue
        context = published if word.date.first.base == "context" else None
        value = resolve(word.date, Anchor(published=published, tense="future", context=context)).value
        last = latest(value or "")
        past = shown is not None and last is not None and last <= shown and last == earliest(value or "")
        past = past or (shown is not None and last is not None and last < shown)
        if value is not None and not past and value != met and not _rather_past(word, value, published, context):
            return value.removeprefix("../")
    return None


def _rather_past(word: Word, value: str, published: str | None, context: str | None) -> bool:
    """ "8月の首脳会談で", told in November: a month or day without a year that has just been is not the next one."""
    date = word.date
    if date is None or date.bound or date.first.year or date.first.unit or not date.first.month:
        return False
    before = latest(resolve(date, Anchor(published=published, tense="past", context=context)).value or "")
    shown, after = earliest(published or ""), earliest(value)
    return None not in {before, shown, after} and shown - before < after - shown  # type: ignore[operator]


def nature_of(kind: str, content: str, timed: str | None) -> Nature:
    """Whether it can be delivered and checked, is a conduct that goes on, or is general language."""
    if kind in DELIVERED or timed:
        return "deliverable"
    if kind == "cadence" or any(word in content for word in CONTINUING):
        return "continuing"
    return "general"
