"""Statements and commitments: what a side said or did in words, and what it said it would do."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from secretariat.model import Call, Commitment, Mention, Statement
from secretariat.model.facts import CommitmentKind
from secretariat.reading.east_asian.discourse import Said
from secretariat.reading.east_asian.facts.promised import due_of, kind_of, nature_of, parts_of
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.sayings import Saying
from secretariat.reading.east_asian.words import NOUN
from secretariat.reading.frame import Account

# "次回会合に向けて協力を進める": what is done until the next round, and not the round.
TOWARDS_NEXT = re.compile("次回[^、]{0,20}(?:に向け|も念頭|を念頭|を見据え|に先立)")
# "この対話を今後も続ける", "继续举行人权对话": that there will be further rounds.
SERIES_GOES_ON = re.compile(
    "(?:この|本|同|今(?!後))[^、。]{0,8}(?:対話|協議|会合|会議|枠組み|フォーラム|メカニズム|2\\+2)[^、。]{0,12}(?:続け|継続|維持)"
    "|继续(?:进行|举行|开展|举办|召开|开好)[^,。]{0,10}(?:对话|磋商|会议|会晤)"
    "|(?:对话|磋商|机制)(?:进程)?(?:继续|延续|机制化)"
)
GENERAL = frozenset(["other", "cooperate", "contacts"])
AGENDA = "期间,双方将就"
PREPARES = re.compile("[^,。]{0,40}(?:做|作)(?:好|了)?(?:充分)?准备")  # "为两国总理第二十七次会晤做准备"
INTENDED = re.compile("打算|计划|拟|准备")
WISHES = frozenset(["express_hope", "request", "urge", "call_for", "propose"])
SOON = "as soon as possible"  # how every language's readings say it, so that they can be compared


class Words(Struct, frozen=True, gc=False):
    """The statements and commitments of a document."""

    statements: tuple[Statement, ...]
    commitments: tuple[Commitment, ...]


def words(
    frame: Frame, account: Account, said: Sequence[Said], mentions: Sequence[Mention],
    occasion: str | None, called: Mapping[int, Call],
) -> Words:  # fmt: skip
    """The statements and commitments of a document in the order of the text; `called` is by number of sentence."""
    maker = _Maker(frame, account, mentions, occasion, called)
    for one in said:
        maker.take(one)
    maker.next_rounds()
    return Words(tuple(maker.statements), tuple(sorted(maker.commitments, key=lambda c: c.evidence[0].start)))


class _Maker:
    """Turns resolved sayings into statements and commitments."""

    def __init__(
        self, frame: Frame, account: Account, mentions: Sequence[Mention], occasion: str | None,
        called: Mapping[int, Call],
    ) -> None:  # fmt: skip
        self.called = called
        self.frame = frame
        self.account = account
        self.mentions = mentions
        subject = next((m for m in mentions if m.role == "subject"), None)
        self.subject = subject.id if subject is not None else occasion
        self.met = subject.when if subject is not None else None
        self.told = _told(frame, mentions)
        self.statements: list[Statement] = []
        self.commitments: list[Commitment] = []

    def take(self, one: Said) -> None:
        """Add what a saying states."""
        saying = one.saying
        if saying.end <= saying.start:
            return
        agenda = self.account.genre == "announcement" or self._future(saying)
        if saying.commits and not saying.negated:
            if self._tells_of_subject(saying):
                return
            if not (agenda and saying.force == "intends"):
                self.commitments += self._commitments(one)
        elif not (agenda and saying.speech.mutual) and not self._announces(saying):
            self.statements.append(self._statement(one))

    def _tells_of_subject(self, saying: Saying) -> bool:
        """ "双方商定,第六轮对话将于7月举行": the formula of announcements, no promise."""
        here = self.told.get(saying.sentence.number)
        if here is None:
            return False
        reported = saying.actor is not None and saying.actor.reports
        return any(
            m.role == "subject" and (reported or m.status == "planned") and saying.start <= at < saying.end
            for m, at in here
        )

    def _announces(self, saying: Saying) -> bool:
        """ "发言人宣布,第六次对话3月举行": that the round itself takes place, or what one side plans to say."""
        text = self.frame.page.folded
        if saying.actor is not None and INTENDED.search(text, saying.actor.end, saying.content):
            return True
        if saying.speech.tells and text.find(AGENDA, saying.content, saying.content_end) >= 0:
            return True
        if saying.act not in {"state", "explain"} or not self._tells_of_subject(saying):
            return False
        return any(saying.start <= w.start < saying.end for w in saying.sentence.dates)

    def _future(self, saying: Saying) -> bool:
        """ "双方将就…交换意见": an agenda, and nothing said yet."""
        if not (saying.speech.after or (saying.speech.mutual and self.frame.page.vocabulary.code == "zh")):
            return False
        text = self.frame.page.folded
        own = saying.actor is not None and saying.actor.start >= saying.sentence.start
        actor_end = saying.actor.end if saying.actor is not None and own else saying.start
        if (
            text[actor_end : actor_end + 4]
            .lstrip("还也都")
            .startswith(("将", "拟", "计划", "可能", "预计", "计将", "即将", "预料", "料将", "可望", "有望"))
        ):
            return not saying.commits
        if not saying.speech.after:
            return False
        return "将在" in text[saying.sentence.start : saying.start] and "了" not in saying.speech.lemma

    def _at(self, one: Said) -> str | None:
        if one.at != "round":
            return one.at
        if (call := self.called.get(one.saying.sentence.number)) is not None:
            return call.id
        if _elsewhere(one.saying, self.frame):
            return None
        told = self.told.get(one.saying.sentence.number)
        if told is None:
            return self.subject
        here = [m for m, _ in told]
        named = [m for m in here if m.role == "subject"]
        if not named and self.subject is None:
            named = [m for m in here if m.status == "held"]
        return named[-1].id if named else self.subject

    def _according(self, one: Said) -> tuple[str, ...]:
        if self.account.account_of:
            return self.account.account_of
        press = self.frame.state_press
        if press is not None and press in self.frame.parties and not one.source:
            return (press,)
        return one.source

    def _statement(self, one: Said) -> Statement:
        s = one.saying
        return Statement(
            id=f"statement:{len(self.statements) + 1}",
            by=one.by,
            act=one.act,
            speaker=one.speaker,
            to=s.asked or None,
            topics=self._topics(s.start, s.end),
            at=self._at(one),
            according_to=self._according(one),
            negated=s.negated,
            rule=f"{s.shape}:{s.speech.lemma}",
            evidence=(self.frame.page.quote(s.start, s.end),),
        )

    def _topics(self, start: int, end: int) -> tuple[str, ...]:
        cues = self.frame.page.cues(start, end)
        return tuple(dict.fromkeys([topic for _, _, cue in cues for topic in cue.topics])) if cues else ()

    def _commitments(self, one: Said) -> Iterator[Commitment]:
        s = one.saying
        for start, end in parts_of(s, self.frame):
            yield self._commitment(one, start, end)

    def _commitment(self, one: Said, start: int, end: int) -> Commitment:
        s, page = one.saying, self.frame.page
        cues = {name: page.text[a:b] for a, b, cue in page.cues(start, end) for name in cue.names}
        towards = TOWARDS_NEXT.search(page.folded, start, end) is not None
        if towards:
            cues.pop("commitment:next_round", None)
        kind = self._kind(s, start, end, cues)
        if not towards and any(
            m.role == "next" and start <= at < end for m, at in self.told.get(s.sentence.number, ())
        ):
            kind = "next_round"
        elif kind in GENERAL and SERIES_GOES_ON.search(page.folded, start, end) is not None:
            kind = "cadence"
        due = due_of(s.sentence.dates, start, end, self.frame, self.met)
        urgency = SOON if "hedge.urgent" in cues else None
        content = page.quote(max(start, s.content), min(end, s.content_end))
        return Commitment(
            id=f"commitment:{len(self.commitments) + 1}",
            by=one.by,
            kind=kind,  # type: ignore[arg-type]
            nature=nature_of(kind, content.quote, due or urgency),
            force=s.force,  # type: ignore[arg-type]
            hedges=(cues["hedge.soften"],) if "hedge.soften" in cues else (),
            due=due,
            urgency=urgency,
            object=content.quote or None,
            speaker=one.speaker,
            at=self._at(one),
            according_to=self._according(one),
            rule=f"{s.shape}:{s.speech.lemma}",
            evidence=(page.quote(start, end),),
        )

    def _kind(self, saying: Saying, start: int, end: int, cues: Mapping[str, str]) -> str:
        """What is promised stands right before the verb in Japanese: "会議を開き、連携の強化を確認した"."""
        page = self.frame.page
        until = max(saying.content, saying.content_end - 2)
        comma = max(page.folded.rfind(sign, saying.content, until) for sign in ("、", "を通じて"))
        if page.vocabulary.code == "ja" and comma >= start and end == saying.end:
            last = {name for _, _, cue in page.cues(comma, saying.content_end) for name in cue.names}
            kind = kind_of(last & cues.keys(), page.vocabulary)
        else:
            kind = None
        return kind or kind_of(cues, page.vocabulary) or "other"

    def next_rounds(self) -> None:
        """ "次回は東京で開催する予定です": told by nobody's verb of saying, intended by all."""
        genre = self.account.genre
        if genre == "announcement" or (genre == "news" and self.frame.state_press is None):
            return
        for mention in self.mentions:
            if mention.status != "planned" or mention.role != "next" or not mention.evidence:
                continue
            at = mention.evidence[0].start
            sentence = next((s for s in self.frame.page.sentences if s.start <= at < s.end), None)
            if (
                sentence is None
                or sentence.heading
                or PREPARES.match(self.frame.page.folded, at, sentence.end)
                or any(sentence.start <= c.evidence[0].start < sentence.end for c in self.commitments)
                or any(sentence.start <= s.evidence[0].start < sentence.end for s in self.statements if s.act in WISHES)
            ):
                continue
            self.commitments.append(
                Commitment(
                    id=f"commitment:{len(self.commitments) + 1}",
                    by=self.frame.parties,
                    kind="next_round",
                    nature="deliverable",
                    force="intends",
                    due=mention.when,
                    object=mention.dialogue,
                    at=self.subject,
                    according_to=self.account.account_of,
                    rule="next_round_told",
                    evidence=(self.frame.page.quote(sentence.start, sentence.end),),
                )
            )


def _elsewhere(saying: Saying, frame: Frame) -> bool:
    """ "昨年4月の首脳会談で…一致した": said at another meeting that has no number."""
    if not saying.sentence.mask & NOUN:
        return False
    text = frame.page.folded
    for word in saying.sentence.words:
        noun = word.term.noun
        if noun is not None and noun.strength == "weak" and saying.start <= word.start < saying.end:
            at_it = text.startswith(("で", "において", "の際", "に際", "期间", "中,"), word.end)
            return at_it and not any(sign in text[word.end : saying.end] for sign in ("踏まえ", "を受け", "に基づ"))
    return False


def _told(frame: Frame, mentions: Sequence[Mention]) -> dict[int, list[tuple[Mention, int]]]:
    """By sentence number the rounds told of there, and where."""
    starts = [s.start for s in frame.page.sentences]
    found: dict[int, list[tuple[Mention, int]]] = {}
    for mention in mentions:
        for quote in mention.evidence:
            number = frame.page.sentences[max(0, bisect_right(starts, quote.start) - 1)].number
            found.setdefault(number, []).append((mention, quote.start))
    return found


__all__ = ["CommitmentKind", "Words", "words"]
