"""Clauses of saying in Japanese: the verb stands last; who speaks is marked before it, and holds until another does."""

import re

from msgspec import Struct
from msgspec.structs import replace

from secretariat.reading.east_asian.actors import Actor
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.neighbours import length_behind
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.sayings import Saying, act_of
from secretariat.reading.east_asian.words import THING, Speech
from secretariat.reading.ja.predicates import Predicate, predicates_of, quoted_in
from secretariat.reading.ja.promises import force_of, is_pledge, is_promise

GIVEN_OUT = ("声明を", "文書を", "宣言を", "ステートメントを", "報告書を", "シートを")
WITH = re.compile("と(?!し|い[うっ]|述|の(?:見方|認識|考え))")
STRONG = ("は", "から", "より", "も", "側は", "としては", "、")
MARKED = re.compile("は、|は|からは|から、|から|より、|より|も、|も|側は|としては")


WITH_WHOM = re.compile("と(?:の間で|は(?=[^、。]*、))")  # "一方、韓国とは…、連携を確認した"
SOURCE = ("によると", "によれば", "の発表では", "の発表によ", "の説明では", "の話では", "の説明によ")


WEAK = "が"
COMMAS = ("、", ",", " ", "。")
PLANNED = re.compile("予定だ|予定で|見通し|見込み|予定。|方針だ。|考えだ。|意向だ。|構えだ。")
GOES_ON = ("ていく。", "ていきます。", "でいく。", "でいきます。")
WILL = Speech("ていく", "pledge", commits=True, force="intends", mutual=True)
DESCRIBES = ("もの。", "ものだ。", "ものです。", "枠組み。", "枠組みだ。", "枠組みです。", "仕組み。", "仕組みだ。")
SUBJECT = ("は", "も", "でも", "では", "」は", "」も")
CAME = re.compile("(?:出席|参加|会談|訪問|来日|面会)し、")
STANCE = re.compile("([一-龥]{2}する)(?:こと|考え|立場|方針|点)で$")
MEDIA = re.compile(r"(?:通信|新聞|新聞網|放送|ニュース|テレビ|紙|電子版)[がは]")
ORIGIN = ("から", "より")
OF = ("からの", "よりの")


class Marked(Struct, frozen=True, gc=False):
    """An actor with the particle behind: strong ("は", "から"), weak ("が") or source ("によると").

    What "から" marks says all that follows up to the verb; a "は" behind it belongs to what is said.
    """

    actor: Actor
    kind: str
    end: int
    origin: bool = False


def sayings(sentence: Sentence, found: list[Actor], frame: Frame) -> list[Saying]:
    """The clauses of saying of a sentence, in order."""
    text = frame.page.folded
    quoted = quoted_in(text, sentence)
    names = [(n.start - 1, n.end) for n in frame.named[sentence.number] or () if n.specific]
    predicates = predicates_of(sentence, text, quoted + names)
    if not predicates:
        return _going_on(sentence, found, frame)
    if text.endswith(DESCRIBES, sentence.start, sentence.end):
        return []
    marked = _marked_outside(quoted, found, text)
    made: list[Saying] = []
    floor = sentence.start
    holder: Marked | None = None
    pending: list[tuple[Predicate, int]] = []
    for predicate in predicates:
        here = _between(marked, floor, predicate.word.start)
        strong = _strong(here)
        if not here and _document_speaks(sentence, floor, predicate, text):
            floor = _after_comma(text, predicate.stop)
            continue
        if _tells_no_words(predicate, floor, text) or _is_the_meeting(predicate, floor, found, text):
            holder = strong[-1] if strong else holder
            floor = _after_comma(text, predicate.stop)
            continue
        if predicate.speech.mutual and _is_to_come(predicate, sentence, frame):
            continue
        if text.find("を目的と", predicate.stop, sentence.end) >= 0:
            continue  # "…議論を行い、関係を強化することを目的として設立": what it is for
        if predicate.inner:
            pending.append((predicate, floor))
            holder = strong[-1] if strong else holder
            continue
        start = pending[0][1] if pending else floor
        inside = _between(marked, start, predicate.word.start) if pending else here
        strong = _strong(inside)
        holder = _strongest(strong, predicate.speech) or holder
        weak = next((m for m in reversed(inside) if m.kind == "weak"), None)
        source = next((m for m in inside if m.kind == "source"), None)
        own = weak if weak is not None and _turns_to(weak, holder, strong, predicate) else None
        speaker = (strong[0] if pending and strong else None) or own or holder or weak  # the outer one is marked first
        made += _made(sentence, predicate, pending, start, speaker, weak, source, inside, frame)
        pending = []
        floor = _after_comma(text, predicate.stop)
    return [_with_partner(s, found, text) if s.speech.mutual else s for s in made]


def _is_to_come(predicate: Predicate, sentence: Sentence, frame: Frame) -> bool:
    """ "協議を行い、…議論する予定だと発表した": an agenda; so is what papers tell in the present, "…も確認する。"."""
    text = frame.page.folded
    if PLANNED.search(text, predicate.stop, sentence.end) is not None:
        return True
    return frame.press and predicate.stop >= sentence.end - 1 and text.startswith("する。", predicate.word.end)


def _turns_to(weak: Marked, holder: Marked | None, strong: list[Marked], predicate: Predicate) -> bool:
    """ "双方は…を交わし、河野大臣が期待を表明した": who is marked in a later clause takes the word there."""
    alone = weak.actor.kind in {"person", "party"} and not predicate.speech.mutual
    return alone and holder is not None and holder not in strong and holder.actor.kind in {"all", "two"}


def _between(marked: list[Marked], start: int, end: int) -> list[Marked]:
    return [m for m in marked if start <= m.actor.start and m.end <= end]


def _strong(marked: list[Marked]) -> list[Marked]:
    return [m for m in marked if m.kind == "strong"] if marked else marked


def _tells_no_words(predicate: Predicate, floor: int, text: str) -> bool:
    """ "開会の辞を述べ", "共同声明を発表し": that something was said or given out, and not what."""
    if predicate.speech.lemma == "発表":
        return text.endswith((*GIVEN_OUT, "が", "は"), floor, predicate.word.start)
    return predicate.speech.light and text.find("の辞", floor, predicate.word.start) >= 0


def _is_the_meeting(predicate: Predicate, floor: int, found: list[Actor], text: str) -> bool:
    """ "森外務審議官は10日、…次官と協議した": that they met."""
    return predicate.speech.lemma == "協議" and any(
        a.kind == "person" and floor <= a.start and a.end < predicate.word.start and text.startswith("と", a.end)
        for a in found
    )


def _with_partner(saying: Saying, found: list[Actor], text: str) -> Saying:
    """ "木村大臣は…国防相と会談し、…で合意した": what is mutual is done by both."""
    actor = saying.actor
    if actor is None or len(actor.parties) != 1 or actor.kind == "all":
        return saying
    for other in found:
        apart = len(other.parties) == 1 and other.parties != actor.parties
        if apart and actor.end <= other.start < saying.content_end and WITH.match(text, other.end):
            both = tuple(sorted((*actor.parties, *other.parties)))
            return replace(saying, actor=Actor(actor.start, actor.end, "all", both))
    return saying


def _going_on(sentence: Sentence, found: list[Actor], frame: Frame) -> list[Saying]:
    """ "両国は、協議を継続していく。": what all of them will do, with no verb of saying."""
    text = frame.page.folded
    first = next((m for a in found if (m := _marked(a, text)) is not None), None)
    tail = next((t for t in GOES_ON if text.endswith(t, sentence.start, sentence.end)), None)
    if tail is None or first is None or first.kind != "strong" or first.actor.kind != "all":
        return []
    content = _after_comma(text, first.end)
    return [
        Saying(
            sentence=sentence, start=_past_leads(text, sentence.start, frame.page.vocabulary.groups["topic.leads"]),
            end=sentence.end, content=content, content_end=sentence.end - len(tail), speech=WILL, act=WILL.act,
            commits=True, force=WILL.force, actor=first.actor, shape="will",
        )
    ]  # fmt: skip


def _document_speaks(sentence: Sentence, floor: int, predicate: Predicate, text: str) -> bool:
    """ "共同声明もこの協議を歓迎している": what a document says is nobody's words at the meeting."""
    if MEDIA.search(text, floor, predicate.word.start):
        return True
    return bool(sentence.mask & THING) and any(
        "instrument" in {word.term.reference, word.term.head}
        and floor <= word.start < predicate.word.start
        and text.startswith(SUBJECT, word.end)
        for word in sentence.words
    )


def _strongest(strong: list[Marked], speech: Speech) -> Marked | None:
    """Who speaks: of what one side says whoever "から" marks, else who is marked last before the verb."""
    if not strong:
        return None
    if speech.mutual:
        return strong[-1]
    origin = next((m for m in strong if m.origin), None)
    if origin is None and strong[0].actor.kind == "person" and strong[-1].actor.kind == "all":
        return strong[0]  # "中谷氏は記者会見で、3カ国は…と語った"
    return origin or strong[-1]


def _made(
    sentence: Sentence, outer: Predicate, pending: list[tuple[Predicate, int]], start: int,
    speaker: Marked | None, weak: Marked | None, source: Marked | None, inside: list[Marked], frame: Frame,
) -> list[Saying]:  # fmt: skip
    """One saying; of speech in speech the inner one where the outer speaker only reports."""
    reporter = source.actor if source else None
    if pending and speaker is not None:
        inner = pending[-1][0]
        if frame.page.folded.startswith("」", inner.end):
            opened = frame.page.folded.rfind("「", sentence.start, inner.word.start) + 1
            return [_saying(sentence, inner, opened, inner.end, None, speaker.actor, frame)]
        own = next((m for m in reversed(inside) if m is not speaker and m.end <= inner.word.start), None)
        if own is not None and own.kind == "weak" and not speaker.actor.reports:
            own = None  # "大臣から、日本が大きな役割を担うことは歓迎される旨発言があった"
        if own is not None or (speaker.actor.reports and inner.speech.mutual):
            return [
                _saying(
                    sentence,
                    inner,
                    max(start, speaker.end),
                    outer.end,
                    own.actor if own else None,
                    speaker.actor,
                    frame,
                )
            ]
        merged = _saying(sentence, outer, start, outer.end, speaker.actor, reporter, frame)
        if inner.speech.act not in {"state", "exchange", "discuss", "confirm", "agree"} and outer.speech.light:
            return [_with_act(merged, inner.speech.act)]
        return [merged]
    actor = speaker.actor if speaker else weak.actor if weak else None
    if speaker is weak and actor is not None and outer.speech.mutual and actor.kind in {"party", "ministry"}:
        actor = None  # "航空自衛隊が参加することで合意し": what one of them does
    if (
        weak is not None
        and speaker is not None
        and weak.actor.kind == "all"
        and speaker.actor.reports
        and outer.speech.mutual
    ):
        actor, reporter = weak.actor, speaker.actor if speaker.actor.reports else reporter
    return [_saying(sentence, outer, start, outer.end, actor, reporter, frame)]


def _with_act(saying: Saying, act: str) -> Saying:
    return replace(saying, act=act)


def _saying(
    sentence: Sentence,
    predicate: Predicate,
    start: int,
    end: int,
    actor: Actor | None,
    reporter: Actor | None,
    frame: Frame,
) -> Saying:
    text = frame.page.folded
    start = _past_leads(text, start, frame.page.vocabulary.groups["topic.leads"])
    content = start
    if actor is not None and start <= actor.start < predicate.word.start and text.startswith(STRONG, actor.end):
        content = _after_comma(text, actor.end + 1)
    until = predicate.word.start
    if actor is not None and content < actor.start and until - actor.end <= 2:
        until = actor.start  # "…ことで双方が一致した": who speaks stands right before the verb
    start = _past_coming(text, start, predicate.word.start)
    said = text[content:until]
    speech = predicate.speech
    commits = speech.commits and not predicate.passive and is_promise(said, speech, frame.page.vocabulary.groups)
    act = act_of(speech, said, frame.page.vocabulary.acts, last=True)
    if speech.act == "commend" and said.endswith("」と"):
        act = "state"  # "「弾みがついた」と評価": in quotation marks it is what they said of it
    if speech.act in {"agree", "confirm", "decide"} and not commits:
        stance = _stance(said, frame)
        act = stance or ("share_view" if speech.act == "agree" else speech.act)
    ending = text[predicate.word.end : predicate.end]
    pledged = act == "state" and not predicate.passive and is_pledge(said, speech)
    return Saying(
        sentence=sentence,
        start=start,
        end=end,
        content=content,
        content_end=predicate.word.start,
        speech=speech,
        act="pledge" if pledged else act,
        commits=commits or pledged,
        force="intends" if pledged else force_of(said),
        actor=actor,
        reporter=reporter,
        negated="なかった" in ending or "ません" in ending,
        shape="passive" if predicate.passive else "clause",
    )


def _marked_outside(quoted: list[tuple[int, int]], found: list[Actor], text: str) -> list[Marked]:
    """The actors with their particles, but for those of whom only a quotation tells."""
    outside = [a for a in found if not any(start < a.start < end for start, end in quoted)] if quoted else found
    return [m for a in outside if (m := _marked(a, text)) is not None]


def _past_coming(text: str, start: int, at: int) -> int:
    """ "…国防相らが出席し、謝意を示した": that somebody came is no part of what is said."""
    comings = [hit.end() for hit in CAME.finditer(text, start, at)]
    return comings[-1] if comings else start


def _stance(said: str, frame: Frame) -> str | None:
    """ "寄港を歓迎する考えで一致": what all of them think of it."""
    vocabulary = frame.page.vocabulary
    stance = STANCE.search(said)
    if stance is None or not stance[1].endswith(tuple(vocabulary.groups["action.stances"])):
        return None
    verb = vocabulary.by_phrase.get(stance[1][-4:-2])
    return verb.speech.act if verb is not None and verb.speech is not None else None


def _marked(actor: Actor, text: str) -> Marked | None:
    end = actor.end
    while text.startswith("(", end):
        close = text.find(")", end, end + 100)
        if close < 0:
            break
        end = close + 1
    if actor.kind == "party" and (partner := WITH_WHOM.match(text, end)) is not None:
        return Marked(replace(actor, kind="between"), "strong", partner.end())
    if text.startswith(SOURCE, end):
        return Marked(actor, "source", end)
    sign = MARKED.match(text, end)
    if sign is not None and not text.startswith(OF, end):
        return Marked(actor, "strong", sign.end(), text.startswith(ORIGIN, end))
    if text.startswith(WEAK, end):
        return Marked(actor, "weak", end + 1)
    return None


def _after_comma(text: str, at: int) -> int:
    while text.startswith(COMMAS, at):
        at += 1
    return at


def _past_leads(text: str, at: int, leads: tuple[str, ...]) -> int:
    at = _after_comma(text, at)
    return at + length_behind(text, at, leads)
