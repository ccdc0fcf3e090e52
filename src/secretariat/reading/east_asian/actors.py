"""Actors: who in a sentence may speak: a side, all sides, a person in full or by family name, a ministry."""

import re
from collections.abc import Iterator

from msgspec import Struct

from secretariat.reading.east_asian.cast import Known
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.neighbours import length_behind
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.people import LIKE
from secretariat.reading.east_asian.series import members_of
from secretariat.reading.east_asian.words import COLLECTIVE, OFFICE, PARTY, RANK, Word

AND = frozenset(["及び", "と", "および", "並びに", "和", "与", "與", "同", "及", "、"])
COMING = re.compile("(?:到|来)(?:访|华访问|日访问|京访问)的$")  # "国防部长…和到访的中国防长"
PEOPLE_OF = ("幹部", "関係者", "高官", "当局者", "相关官员", "官员", "人士")
SPEAKING_FOR = (
    "各国政府",
    "各国",
    "諸国",
    "诸国",
    "政府関係者",
    "政府筋",
    "政府高官",
    "側関係者",
    "側代表団",
    "側代表",
    "側",
    "政府",
    "方面",
    "国家防务部门领导人",
    "防务部门领导人",
    "国家领导人",
    "各国领导人",
    "领导人",
    "国家外长",
    "国家防长",
    "代表団",
    "代表团",
    "当局",
)
OF_ALL = 12  # characters from "3か国" to the post of those who speak for them
OF_THEM = re.compile("の?[\u4e00-\u9fffァ-ー・]*")
ACTING = PARTY | OFFICE | COLLECTIVE
JOINED = {"person": "person", "party": "all", "ministry": "all"}
# The part of an office whose name the tables end too soon: "公安部" of "公安部辺防管理局と".
PART_OF_OFFICE = re.compile(r"[\u4e00-\u9fff]{2,8}?[局部庁司処院署会](?=[とやはがも和与、,])")
REPORTING_RANKS = frozenset(["spokesperson", "chief_cabinet_secretary"])


class Actor(Struct, frozen=True, gc=False):
    """Someone who may speak, and where the words for them stand.

    Attributes:
        kind: "party", "all", "person", "ours", "theirs", "he", "ministry", or "between" one's own side and another.
        parties: whose words theirs are; empty where only the document can tell.
        reports: they tell of the meeting rather than speak at it (a ministry, a spokesperson).
    """

    start: int
    end: int
    kind: str
    parties: tuple[str, ...] = ()
    speaker: str | None = None
    reports: bool = False


def actors(sentence: Sentence, frame: Frame) -> list[Actor]:
    """The actors of a sentence in order, none inside another."""
    found = [*_people(sentence, frame)] if sentence.mask & RANK or frame.called[sentence.number] else []
    if sentence.mask & ACTING:
        found += _sides(sentence, frame)
    if len(found) < 2:
        return found
    found.sort(key=_place)
    kept: list[Actor] = []
    for actor in found:
        if not kept or actor.start >= kept[-1].end:
            kept.append(actor)
    return _joined(kept, frame)


def _place(actor: Actor) -> tuple[int, int]:
    return actor.start, -actor.end


def _people(sentence: Sentence, frame: Frame) -> Iterator[Actor]:
    people = frame.people[sentence.number] if sentence.mask & RANK else ()
    for person in people:
        known = frame.cast.get(person.name)
        reports = person.rank in REPORTING_RANKS or (known is not None and known.spokesperson)
        party = known.party if known else person.party
        name = known.name if known else person.name
        yield Actor(person.start, person.end, "person", (party,) if party else (), name, reports)
    for called in frame.called[sentence.number]:
        yield _called(called.start, called.end, called.known, frame)


def _called(start: int, end: int, known: Known, frame: Frame) -> Actor:
    text = frame.page.folded
    end += length_behind(text, end, frame.page.vocabulary.groups["topic.called"])  # the longest words first
    return Actor(start, end, "person", (known.party,) if known.party else (), known.name, known.spokesperson)


def _sides(sentence: Sentence, frame: Frame) -> Iterator[Actor]:
    text = frame.page.folded
    words = sentence.words
    for k, word in enumerate(words):
        term = word.term
        if not term.mask & ACTING:
            continue
        if term.parties and len(parties := members_of(term.parties, frame.lexicon.tables)) > 1:
            yield Actor(word.start, _past_collective(words, k), "all", parties)
        elif term.parties:
            beside = k + 1 < len(words) and words[k + 1].start == word.end and words[k + 1].term.office
            if beside or term.office:  # "韓国外交部" is one word or two
                end = _past_people(text, words[k + beside].end)
                yield Actor(word.start, end, "ministry", term.parties, None, True)
            else:
                end = word.end + length_behind(text, word.end, SPEAKING_FOR)
                yield Actor(word.start, end, "party", term.parties)
        elif term.office and not term.rank:
            party = term.office_party or _office_home(text[word.start : word.end], frame)
            if not party or (frame.parties and party not in frame.parties and not term.office_party):
                continue
            yield Actor(word.start, word.end, "ministry", (party,), None, True)
        elif (kind := term.collective) is not None:
            yield Actor(word.start, _past_post(sentence, k, text) if kind == "all" else word.end, kind)


def _office_home(office: str, frame: Frame) -> str:
    """Whose ministry it is: in Japanese a "部" is China's or Korea's, whichever takes part."""
    if frame.page.vocabulary.code == "ja" and office.endswith("部"):
        return next((p for p in frame.parties if LIKE.get(p, p) in {"CN", "KR"}), "")
    return frame.home


def _past_people(text: str, end: int) -> int:
    """ "外務省幹部", "国防部官员", "公安部辺防管理局": those who speak for an office, and the whole of its name."""
    part = PART_OF_OFFICE.match(text, end)
    if part is not None:
        return part.end()
    return end + length_behind(text, end, PEOPLE_OF)


def _past_post(sentence: Sentence, k: int, text: str) -> int:
    """ "两国部长", "3か国の水担当大臣", "両国財務省": by their post or their office."""
    words = sentence.words
    end = words[k].end
    beside = words[k + 1] if k + 1 < len(words) and words[k + 1].start == end else None
    if beside is not None and beside.term.mask & (OFFICE | RANK) == OFFICE:
        return beside.end
    post = next((w for w in words[k + 1 : k + 4] if w.term.rank), None) if sentence.mask & RANK else None
    if post is None or post.start - end > OF_ALL or not OF_THEM.fullmatch(text, end, post.start):
        return end
    return post.end


def _past_collective(words: tuple[Word, ...], k: int) -> int:
    """ "日中双方", "中日两国": the pair and the collective are one."""
    if k + 1 < len(words) and words[k + 1].start == words[k].end and words[k + 1].term.collective == "all":
        return words[k + 1].end
    return words[k].end


def _is_whose(actor: Actor, person: Actor, text: str) -> bool:
    """ "オーストラリアのマールズ国防相": a state that only tells whose somebody is."""
    return person.kind == "person" and person.start == actor.end + 1 and text[actor.end] == "の"


def _are_joined(between: str, actor: Actor, frame: Frame) -> bool:
    """ "河野大臣と", "和到访的", "とオーストラリアの": an "and", with whose the second is."""
    if between in AND:
        return True
    if between.endswith("的"):
        return COMING.sub("", between) in AND
    state = frame.page.vocabulary.by_phrase.get(between[1:-1]) if between[:1] == "と" and between[-1:] == "の" else None
    return state is not None and state.parties == actor.parties


def _joined(found: list[Actor], frame: Frame) -> list[Actor]:
    """ "河野大臣及び岩屋大臣から", "日本とオーストラリアは", "中国海警局と日本海上保安庁は": two who speak together."""
    text = frame.page.folded
    made: list[Actor] = []
    for n, actor in enumerate(found, 1):
        if actor.kind == "party" and n < len(found) and _is_whose(actor, found[n], text):
            continue
        last = made[-1] if made else None
        alike = last is not None and last.kind == actor.kind and actor.kind in JOINED
        if last and alike and _are_joined(text[last.end : actor.start], actor, frame):
            parties = tuple(sorted({*last.parties, *actor.parties}))
            if len(parties) == 1 and actor.kind == "ministry":
                made[-1] = Actor(last.start, actor.end, actor.kind, parties, None, reports=True)
                continue
            reports = last.reports and actor.reports and actor.kind != "ministry"
            made[-1] = Actor(last.start, actor.end, JOINED[actor.kind], parties, None, reports)
        else:
            made.append(actor)
    return made
