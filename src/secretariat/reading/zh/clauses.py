"""Clauses of saying in Chinese: who speaks, the verb, what is said; clauses of one sentence stand between commas."""

import re
from collections.abc import Mapping

from msgspec.structs import replace

from secretariat.reading.east_asian.actors import Actor
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.neighbours import length_behind
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.sayings import Saying, act_of
from secretariat.reading.east_asian.vocabulary import Vocabulary
from secretariat.reading.east_asian.words import Speech, Word

UP_TO_CUT = re.compile("(?s:.*)[,;:。]")  # of a stretch, all before its last clause
OF_OFFICE = ("新闻部门", "网站", "官员", "人士", "新闻处", "发言人")
SHOULD = ("应", "要", "需", "必须", "双方应", "双方要", "双方需", "两国应", "两国要")
TO_TALK = frozenset(["讨论", "探讨", "商讨", "沟通", "深入沟通", "深入交流", "进行磋商", "进行交流"])
OTHERS = ("媒体", "学者", "专家", "网民", "舆论", "民众", "企业", "智库")  # "印度媒体说": nobody of the meeting
MEETING = re.compile(
    "(?:本次|此次|本轮|这次|当次)?(?:会议|对话|磋商|会晤|会谈|联委会|例会)"
)  # "会议审议了…": all of them
NOBODY = frozenset(["报道", "消息", "文章", "分析", "评论", "外媒", "媒体"])
AND = frozenset("与同和")
ASKED_BY = frozenset(["应", "按"])  # "应中方要求": why, and not what
LONG_AGO = "曾"  # "两国领导人曾就…达成一致": before the meeting
LONG_SINCE = frozenset(["早已", "已", "系"])
NO_LEAD = ("在", "对", "就", "向", "与", "同", "高度", "进一步", "积极", "推动", "加强", "促进", "重视", "深化")
MEDIA = ("媒", "媒体", "社", "报", "网", "电视台", "通报")
OFFICES = ("部门", "部", "官员", "方面", "网站", "当局", "院", "省", "办公室")
ABOUT = ("就", "对", "對", "向", "围绕", "在", "同", "与", "针对", "经", "于")
EXPLAINED = re.compile(":(?:一是|一、|第一|即|包括|其一)")  # "同意建立三级机制:一是…": in detail
TALKED = re.compile(
    "进行|展开|开展|举行|作了|做了|就|围绕|针对"
)  # "就局势进行了坦率的讨论": what it is about stands before
WHOLE = ("表示关", "表示严", "表达", "提出", "高度", "积极", "坚决", "给予")  # verbs with their object, at the end
FACING = ("针对", "对于")
ADVERBIAL = re.compile("(?:[\u4e00-\u9fff]{1,5}、){0,4}[\u4e00-\u9fff]{1,5}地")  # "坦诚、深入、务实地讨论"
ABOUT_SOMETHING = 3  # characters before the verb
# Not the agenda of a meeting to come: "双方将就…交换意见", "双方将在…举行".
WILL = re.compile(
    "[还也均都并]?(?:将(?:继续|共同|进一步|全面|加强|推动|推进|深化|扩大|保持|落实|努力|积极)|(?P<wish>愿(?!意)))"
)
WILLING = Speech("将", "pledge", commits=True, force="intends", mutual=True)
WISHING = Speech("愿", "pledge", commits=True, force="wishes", mutual=True)
WILL_DO = re.compile(
    "(?:[^,、。;将]{1,4}方|[我本]国|[^,、。;将]{2,6}(?:政府|部))?(?:还|也|都)?将(?!军|近|来|要|在|于|会|领|士|官)"
)
FUTURE = ("将", "愿", "会继续", "将继续", "要继续", "继续")
OF_ALL = ("共同", "各自", "彼此")
POINTING = ("上述", "该", "这一", "这些", "此", "有关")
FORMULAS = ("经",)  # "经双方商定": the formula of announcements


def sayings(sentence: Sentence, found: list[Actor], frame: Frame) -> list[Saying]:
    """The clauses of saying of a sentence, in order; a clause without a speaker has that of the one before."""
    text = frame.page.folded
    verbs: list[Verb] = []
    floor = sentence.start
    for word in sentence.words:
        if word.term.speech is None or word.start < floor:
            continue
        begin = _clause_start(text, sentence.start, word.start)
        if begin < floor:
            continue  # "希望泰方予以支持": in the clause of another verb it is what is said
        if word.term.speech.after:
            begin = _about_from(text, floor, begin, found)
        stands = _stands(text, begin, word, found, frame.page.vocabulary)
        if stands is not None:
            verbs.append((_faced(text, floor, begin), word, stands[0]))
            floor = word.end
    made = _made(sentence, _outer(verbs, text), found, frame)
    return made or _will(sentence, found, frame)


def _will(sentence: Sentence, found: list[Actor], frame: Frame) -> list[Saying]:
    """ "双方将继续推进合作", "双方愿扩大往来": what all of them will do, with no verb of saying."""
    text = frame.page.folded
    actor = next((a for a in found if a.start == sentence.start and a.kind == "all"), None)
    sign = WILL.match(text, actor.end, sentence.end) if actor is not None else None
    if actor is None or sign is None or sentence.dates:
        return []
    speech = WISHING if sign["wish"] else WILLING
    return [
        Saying(
            sentence=sentence, start=sentence.start, end=sentence.end, content=sign.end(), content_end=sentence.end,
            speech=speech, act=speech.act, commits=True, force=speech.force, actor=actor, shape="will",
        )
    ]  # fmt: skip


Verb = tuple[int, Word, Actor | None]


def _outer(verbs: list[Verb], text: str) -> list[Verb]:
    """Without what a speaker says that others said or will do: it is told in the speaker's own words."""
    kept: list[Verb] = []
    holder: Verb | None = None
    for verb in verbs:
        speech, actor = verb[1].term.speech, verb[2]
        if actor is None and kept and _agreed_to_talk(kept[-1], verb, text):
            continue
        if actor is None and kept and kept[-1] is holder and speech is not None and speech.mutual:
            continue  # "发言人表示,中方愿…,与欧方就有关问题进行交流"
        if holder is not None and actor is not None and actor.kind in {"all", "party"} and actor.start > holder[1].end:
            if kept and kept[-1] is holder and _only_reports(holder, verb):
                kept[-1] = verb
            continue
        kept.append(verb)
        if speech is not None and speech.tells and actor is not None and actor.kind in {"person", "he"}:
            holder = verb
    return kept


def _agreed_to_talk(before: Verb, verb: Verb, text: str) -> bool:
    """ "同意设立工作组,探讨…", "同意…,就…保持沟通", "强调应加强对话,探讨合作": what is to be talked of, and no talk of
    its own.
    """
    promise, talk = before[1].term.speech, verb[1].term.speech
    should = text.startswith(SHOULD, before[1].end) or (promise is not None and promise.act == "stress")
    agreed = promise is not None and not promise.after and (promise.commits or should)
    return agreed and talk is not None and talk.act == "discuss" and talk.lemma in TO_TALK


def _only_reports(holder: Verb, verb: Verb) -> bool:
    """ "发言人说,双方就…交换意见": a spokesperson tells what both did, and adds nothing to it."""
    actor, inner, speech = holder[2], verb[2], verb[1].term.speech
    both = inner is not None and inner.kind == "all" and inner.start - holder[1].end <= 2
    return both and actor is not None and actor.reports and speech is not None and speech.mutual


def _made(sentence: Sentence, verbs: list[Verb], found: list[Actor], frame: Frame) -> list[Saying]:
    made: list[Saying] = []
    text = frame.page.folded
    actor = _opener(verbs, found, text, sentence)
    for n, (begin, word, own) in enumerate(verbs):
        actor = own or actor
        end = max(verbs[n + 1][0] if n + 1 < len(verbs) else sentence.end, word.end)
        speech = word.term.speech
        if speech is not None and not (speech.after or text[word.end : end].strip(",:。; ")):
            speech = _with_what_stands_before(speech, text, own.end if own else begin, word.start)
        if speech is not None:
            made.append(_saying(sentence, begin, end, word, speech, actor, found, frame))
    return made


def _with_what_stands_before(speech: Speech, text: str, start: int, end: int) -> Speech | None:
    """A verb with nothing behind it: what it is about may stand before it, or its object in the verb itself."""
    if speech.mutual and TALKED.search(text, start, end):
        return replace(speech, after=True)
    return speech if text.startswith(WHOLE, end) and end - start > ABOUT_SOMETHING else None


def _opener(verbs: list[Verb], found: list[Actor], text: str, sentence: Sentence) -> Actor | None:
    """ "博纳转达问候,表示…": who opens the sentence with another verb speaks in its later clauses too."""
    if not (found and verbs):
        return None
    first = found[0]
    if verbs[0][0] <= first.end or first.kind not in {"person", "party", "all"}:
        return None
    return first if first.start == sentence.start and text[first.end : first.end + 1] not in "的、和与同" else None


def _clause_start(text: str, floor: int, at: int) -> int:
    before = UP_TO_CUT.match(text, floor, at)
    return floor if before is None else before.end()


def _faced(text: str, floor: int, begin: int) -> int:
    """ "针对有关指责,中方坚决驳斥": what is answered stands before the one who answers."""
    if begin <= floor or text[begin - 1] != ",":
        return begin
    before = _clause_start(text, floor, begin - 1)
    return before if text.startswith(FACING, before) else begin


def _about_from(text: str, floor: int, begin: int, found: list[Actor]) -> int:
    """ "双方就完善机制,促进对话等进行了交流": where the list begins that the verb is about."""
    if text.startswith(ABOUT, begin) or any(begin <= a.start and a.kind == "all" for a in found):
        return begin
    for actor in reversed(found):
        if floor <= actor.start < begin and actor.kind == "all":
            told = text[actor.end : actor.end + 8].partition(",")[0]
            if "就" in told or "围绕" in told:
                return _clause_start(text, floor, actor.start)
    return begin


def _stands(
    text: str, begin: int, word: Word, found: list[Actor], vocabulary: Vocabulary
) -> tuple[Actor | None] | None:
    """Whether a word of saying is the verb of its clause, and who is named before it."""
    speech, adverbs = word.term.speech, vocabulary.groups["topic.adverbs"]
    if speech is None or (speech.after and word.end < len(text) and text[word.end] not in ',。;、)」\n"'):
        return None
    if text.startswith(("的", "书", "和", "、", "性", "者", "」", "时"), word.end):
        return None
    noun = text[word.start - 1 : word.start] == "的" and not (speech.mutual and TALKED.search(text, begin, word.start))
    noun = noun or text.endswith(OF_ALL, begin, word.start)
    if noun or (text.startswith(POINTING, begin) and word.start - begin <= 3):
        return None  # "上述承诺是…", "共同关切议题": a noun
    before = _first_between(found, begin, word.start) or _unknown(text, begin, word.start, vocabulary.shorts)
    actor = before if before is not None and _opens(text, begin, before.start) else None
    if before is not None and text[before.start - 1 : before.start] in ASKED_BY:
        return None
    if actor is not None:
        between = text[actor.end : word.start]
        if text.startswith(FORMULAS, begin, actor.start) or between.startswith(OTHERS) or LONG_AGO in between:
            return None
        if speech.after and speech.weak and not TALKED.search(between):
            return None  # "两国保持沟通": how things are
        if speech.weak and not speech.after and between.startswith(ABOUT):
            return None  # "中方对意方支持…表示关切": what it is about
        return (actor,) if _may_stand(between, adverbs) or (speech.after and len(between) < 120) else None
    prefix = text[begin : word.start]
    if prefix in NOBODY or prefix in LONG_SINCE or prefix.endswith((*MEDIA, "、", "方")):
        return None  # "西方感谢…": some side that is none of the parties
    if _may_stand(prefix, adverbs) or (speech.after and prefix.startswith(ABOUT)):
        about = speech.after and prefix.startswith(ABOUT)
        return (None,) if not (speech.weak and prefix and not about) else None
    return None


def _first_between(found: list[Actor], begin: int, end: int) -> Actor | None:
    for actor in found:
        if begin <= actor.start and actor.end <= end:
            return actor
    return None


def _unknown(text: str, begin: int, end: int, shorts: Mapping[str, str]) -> Actor | None:
    """ "俄联邦…新闻部门": an office that no table has, by its first character and what it ends with."""
    if begin == end:
        return None
    if MEETING.fullmatch(text, begin, end):
        return Actor(begin, end, "all")
    party = shorts.get(text[begin : begin + 1])
    if party is None or end - begin > 20 or not text[begin:end].endswith(OFFICES):
        return None
    return Actor(begin, end, "ministry", (party,), None, True)


def _opens(text: str, begin: int, start: int) -> bool:
    """Whether an actor opens its clause: nothing but a date, a post or a few letters stands before it."""
    lead = text[begin:start].lstrip("并还也均都")
    return len(lead) <= 14 and not lead.startswith(NO_LEAD)


def _may_stand(between: str, adverbs: tuple[str, ...]) -> bool:
    """What may stand between speaker and verb: adverbs, or what it is about."""
    if not between:
        return True
    rest = between
    if rest.startswith(OF_OFFICE):
        for office in OF_OFFICE:
            rest = rest.removeprefix(office)
    while adverb := length_behind(rest, 0, adverbs):
        rest = rest[adverb:].removeprefix("、")
    return not rest or rest.startswith(ABOUT) or len(rest) <= 2 or ADVERBIAL.fullmatch(rest) is not None


def _with_other(actor: Actor | None, word: Word, found: list[Actor], text: str) -> Actor | None:
    """ "中国国防部官员与来自美国国防部的官员就…交换意见": what is mutual is done by both."""
    if actor is None or actor.kind not in {"party", "ministry", "person"} or len(actor.parties) != 1:
        return actor
    for other in found:
        apart = len(other.parties) == 1 and other.parties != actor.parties
        if apart and actor.end < other.start < word.start and AND & set(text[actor.end : other.start]):
            return Actor(actor.start, other.end, "all", tuple(sorted((*actor.parties, *other.parties))))
    return actor


def _saying(
    sentence: Sentence, begin: int, end: int, word: Word, speech: Speech, actor: Actor | None, found: list[Actor],
    frame: Frame,
) -> Saying:  # fmt: skip
    text = frame.page.folded
    while end > word.end and text[end - 1] in ",;: 并而":
        end -= 1
    said = text[word.end : end].lstrip(',:了 "')
    commits = speech.commits and not said.startswith(("这", "认为", "应", "很", "十分"))
    force = "agreed"
    actor = _with_other(actor, word, found, text) if speech.mutual else actor
    all_of_them = actor is not None and (actor.kind == "all" or len(actor.parties) > 1)
    if speech.tells and all_of_them and said.startswith(FUTURE):
        commits, force = True, "intends"
    if speech.tells and not all_of_them and "将" in said and WILL_DO.match(said) is not None:
        commits, force = True, "intends"  # "新方表示,将提供…"
    if all_of_them and speech.after and actor is not None and begin <= actor.start:
        sign = WILL.match(text, actor.end, word.start)
        commits, force = commits or sign is not None, ("wishes" if sign["wish"] else "intends") if sign else force
    if all_of_them and text[word.start - 1 : word.start] == "愿":
        commits, force = True, "wishes"  # "双方认为…,愿探讨开展合作"
    about = text[begin : word.start] if speech.after else said
    if speech.commits and (close := EXPLAINED.search(text, word.end + 4, end)) is not None:
        end = close.start()
        said = text[word.end : end].lstrip(',:了 "')
    act = act_of(speech, said[:16], frame.page.vocabulary.acts, last=False)
    return Saying(
        sentence=sentence, start=begin, end=end, content=begin if speech.after else word.end,
        content_end=word.start if speech.after else end, speech=speech, act=_modal(act, said),
        commits=commits and bool(about), force=force, actor=actor,
        negated="未" in text[max(begin, word.start - 2) : word.start], shape="clause",
    )  # fmt: skip


def _modal(act: str, said: str) -> str:
    """ "双方应", "双方要": what a speaker calls for."""
    return "call_for" if act == "state" and said.startswith(CALLS) else act


CALLS = ("双方应", "双方要", "两国应", "两国要", "希望", "中方希望", "各方应", "双方需", "双方须")


def goes_on(sentence: Sentence, frame: Frame) -> str:
    """The act of a sentence in which a speaker goes on."""
    said = frame.page.folded[sentence.start : sentence.end]
    if said.startswith(CALLS):
        return "call_for"
    return "express_hope" if "愿" in said[:8] or "希望" in said[:8] else "state"
