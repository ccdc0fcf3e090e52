"""Rounds: which rounds a document tells of, and a Claim for every slot of each."""

from msgspec import Struct

from secretariat.model import Finding, Mention
from secretariat.reading.east_asian.facts.mention import Draft
from secretariat.reading.east_asian.facts.told_round import tells_of_meeting
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.marks import MAIN, NEXT, PREVIOUS
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.series import Group, Told
from secretariat.reading.east_asian.slots import Value, tense, well_before, when
from secretariat.reading.east_asian.tellings import Stretch, Telling, stretch_of, tellings
from secretariat.reading.east_asian.words import DATE, HELD, ORDINAL, RESUMED, UNOFFICIAL

LEAD_SENTENCES = 5
LINES = 6  # sentences among which a heading is the title
BESIDE = 3  # characters between two rounds told of together: "…対話及び…協議"
ON_THE_WAY = (
    "に出席する",
    "出席のため",
    "に参加する",
    "参加のため",
    "に合わせ",
    "の機会",
    "の際",
    "に際し",
    "のため",
    "期间",
)


class Rounds(Struct, frozen=True, gc=False):
    """The mentions of a document and what a person should see of them."""

    mentions: tuple[Mention, ...]
    findings: tuple[Finding, ...]


def rounds(frame: Frame, *, announced: bool) -> Rounds:
    """Every round that the document tells of, the one that it is about first."""
    drafts: list[Draft] = []
    for n, group in enumerate(frame.groups):
        if len(group.parties) < 2 or _unofficial(group, frame):
            continue
        subject = (n == 0 and _leads(group, frame)) or (n > 0 and _second_subject(group, frame))
        drafts += _drafts(group, frame, subject=subject, first=n == 0, announced=announced)
    drafts.sort(key=lambda d: d.role != "subject")
    mentions = tuple([d.mention(i) for i, d in enumerate(drafts, 1)])
    return Rounds(mentions, tuple([f for d in drafts for f in d.findings]))


def _unofficial(group: Group, frame: Frame) -> bool:
    """ "这一对话是双边唯一的一轨半对话": no round between governments."""
    if not frame.page.mask & UNOFFICIAL:
        return False
    first = min(t.sentence.number for t in group.told)
    found = [s for s in frame.page.sentences if s.mask & UNOFFICIAL]
    return any(s.number == first or (s.words[0].start == s.start and s.words[0].term.order == "this") for s in found)


def _leads(group: Group, frame: Frame) -> bool:
    """Whether the document is about this series: title, headings or the first sentences name it."""
    if group.key.named.noun.family == "summit" and group.key.named.ordinal is None:
        return False
    if _titled_otherwise(group, frame):
        return False
    body = [s.number for s in frame.page.sentences if not s.heading][:LEAD_SENTENCES]
    telling = [t for t in group.told if t.named.specific] or group.told
    first = min(telling, key=lambda t: (t.sentence.number, t.named.start))
    if first.page.folded.startswith(ON_THE_WAY, first.named.end):
        return False
    return any(
        t.sentence.number == -1 or (t.sentence.heading and t.sentence.number < 6) or t.sentence.number in body
        for t in group.told
    )


def _titled_otherwise(group: Group, frame: Frame) -> bool:
    """ "日露外相会談": a one-off meeting, which may agree on rounds to come and is none."""
    page = frame.page
    if any(t.named.specific and t.sentence.heading and t.sentence.number < LINES for t in group.told):
        return False
    body = next((s.number for s in page.sentences if not s.heading), None)
    if any(t.sentence.number == body and t.named.specific and tells_of_meeting(_whole(t)) for t in group.told):
        return False  # the lead tells of the round itself: "高級事務レベル協議を開いた"
    if group.key.named.own and group.key.named.own in frame.headline:
        return False  # "边界问题特别代表会晤": the series by its own name, without its number
    titles = [*(page.title.sentences if page.title else ()), *(s for s in page.sentences[:LINES] if s.heading)]
    return any(_names_one_off(title) for title in titles)


def _whole(told: Told) -> Stretch:
    """From the naming of a round to the end of its sentence."""
    return stretch_of(told.sentence, told.named.end, told.sentence.end)


def _names_one_off(title: Sentence) -> bool:
    nouns = [w.term.noun for w in title.words if w.term.noun]
    return len(nouns) == 1 and nouns[0].strength == "weak" and not title.mask & ORDINAL


def _second_subject(group: Group, frame: Frame) -> bool:
    """A second numbered round beside the first in title or lead: "第十七次…和第二十九次…"."""
    first = frame.groups[0]
    if group.parties != first.parties or group.key.named.ordinal is None or not _leads(first, frame):
        return False
    if group.key.named.noun.family == "summit":
        return False
    ends = {(t.sentence.number, t.named.end): t for t in first.told if t.sentence.heading or t.sentence.number < 5}
    return any(
        t.named.ordinal is not None
        and t.named.role is None
        and any(n == t.sentence.number and 0 <= t.named.start - end <= BESIDE for n, end in ends)
        for t in group.told
    )


def _drafts(group: Group, frame: Frame, *, subject: bool, first: bool, announced: bool) -> list[Draft]:
    told: dict[str, list[Telling]] = {}
    for telling in tellings(group, frame, subject=subject and first):
        told.setdefault(telling.key, []).append(telling)
    if subject and first and MAIN not in told and NEXT in told:
        told[MAIN] = told.pop(NEXT)  # "将举行新一轮对话": the round that the document is about is the next one
    _take_new_as_own(told, announced=announced)
    number = next((t.ordinal for t in told.get(MAIN, ()) if t.ordinal is not None), None)
    _move_dated_before(told, frame, announced=announced)
    if number is not None and number > 1 and PREVIOUS in told and str(number - 1) in told:
        told[str(number - 1)] += told.pop(PREVIOUS)
    drafts = [
        Draft(key, found, group, frame, number, subject=subject, announced=announced) for key, found in told.items()
    ]
    if number is None and sum(key.isdigit() for key in told) > 1:
        for draft in drafts:  # a page that lists the rounds of a series is about none of them
            main = draft.told
            told_when = main.when(announced=announced) if main.main else None
            draft.only_a_title = main.main and main.place() is None and (told_when is None or _is_year(told_when))
    return [d for d in drafts if d.stands()]


def _is_year(value: Value) -> bool:
    """ "平成28年に始まった会合": since when there is such a series, and no date of a round."""
    return value.value is None or "-" not in value.value


def _take_new_as_own(told: dict[str, list[Telling]], *, announced: bool) -> None:
    """ "将举行第十二轮对话…欢迎举行新一轮对话": in a text on a round to come, the new one is that round."""
    main = told.get(MAIN, ())
    if not main or NEXT not in told:
        return
    past = [t for t in told[NEXT] if t.quote.quote.startswith("新一") and _took_place(t)]
    if past and not announced:
        told[MAIN] = sorted([*main, *past], key=lambda t: t.at)
        told[NEXT] = [t for t in told[NEXT] if t not in past]
    elif announced or any(tense(t.stretch, t.page) == "future" for t in main if t.quotable):
        new = [t for t in told[NEXT] if t.quote.quote.startswith("新一")]
        told[MAIN] = sorted([*main, *new], key=lambda t: t.at)
        told[NEXT] = [t for t in told[NEXT] if t not in new]
    if not told[NEXT]:
        del told[NEXT]


def _took_place(telling: Telling) -> bool:
    """ "6月13日至17日,…举行新一轮对话": told as held, with a date, and by nobody's promise."""
    sentence = telling.stretch.sentence
    if not sentence.mask & DATE or tense(telling.stretch, telling.page) != "past":
        return False
    return not any(w.term.speech and (w.term.speech.commits or w.term.speech.asks) for w in sentence.words)


def _move_dated_before(told: dict[str, list[Telling]], frame: Frame, *, announced: bool) -> None:
    """ "去年4月,双方重启…": a telling dated well before the round at hand is of the round before."""
    main = [t for t in told.get(MAIN, ()) if t.quotable and t.stretch.mask & DATE]
    if len(main) < 2 or announced or not any(_met(t) for t in main[1:]):
        return
    own: str | None = None
    for telling in main:
        if own is not None and not _met(telling):
            continue
        found = when(telling.stretch, telling.page, frame, "past")
        if own is None:
            own = found.value if found is not None else None
        elif found is not None and well_before(found.value, own):
            told[MAIN].remove(telling)
            told.setdefault(PREVIOUS, []).append(telling)


def _met(telling: Telling) -> bool:
    if telling.ordinal is not None or not telling.stretch.mask & (HELD | RESUMED):
        return False
    classes = {c for w in telling.stretch.words for c in w.term.classes}
    own = telling.rule == "this" or (telling.named is not None and telling.named.role == "this")
    met = bool(classes & {"meeting.held", "status.resumed"}) and "continuity.launched" not in classes
    return met and not own
