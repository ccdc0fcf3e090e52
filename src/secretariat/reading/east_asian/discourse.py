"""Discourse: every saying with its speaker found, its occasion and its account, in the order of the text."""

import re
from collections.abc import Iterator, Sequence

from msgspec import Struct
from msgspec.structs import replace

from secretariat.model import Call, Contact
from secretariat.reading.east_asian.actors import Actor, actors
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.page import Sentence
from secretariat.reading.east_asian.sayings import Saying, SayingsOf
from secretariat.reading.east_asian.words import ATTENDED, OFFICE, PRESS, RANK, RELEASE, REPORTER, SPEECH, Speech
from secretariat.reading.frame import Account
from secretariat.reading.zh.clauses import CALLS, goes_on

LABEL = 6  # characters before the colon of a speaker's label
LONG_LABEL = 16  # of "中国国际电视台记者:"
ASKERS = ("记者", "问", "記者")
# "概要以下のとおり述べました。", and what was said stands in a list below.
LIST_FOLLOWS = re.compile(r"(?:以下|次|下記)の(?:とおり|通り|ように)?(?:述べ|発言|説明|指摘|伝達|言及)[^。]{0,14}。?$")
AGENDA = re.compile("期间,双方将|双方将(?:就|深入|围绕)")
ASKS = re.compile("记者(?:提问|问)|(?:能否|可否|是否)[^,。]{0,16}(?:介绍|证实|确认)")
SHARED = frozenset(["welcome", "commend", "express_hope", "recognize"])  # what those who spoke together go on to say
GOING_ON = Speech("", "state", tells=True)


class Said(Struct, frozen=True, gc=False, kw_only=True):
    """A saying with whom it stands for.

    Attributes:
        by: the parties whose words they are; speaker: the person.
        at: "round", a contact's id, "press" or None.
        source: the parties whom the text names as its source here.
    """

    saying: Saying
    act: str
    by: tuple[str, ...]
    speaker: str | None
    at: str | None
    source: tuple[str, ...]


class _State(Struct, gc=False):
    """What was said last: who told it, who spoke, and who goes on speaking."""

    source: tuple[str, ...] = ()
    single: tuple[str, ...] = ()
    person: Actor | None = None
    telling: Said | None = None
    block: int = -1
    label: Actor | None = None
    asking: bool = False
    transcript: bool = False
    at: str | None = None
    listing: Said | None = None
    together: bool = False


def discourse(frame: Frame, account: Account, sayings_of: SayingsOf, occasion: Contact | Call | None) -> list[Said]:
    """The sayings of a document, resolved in order."""
    resolver = _Resolver(frame, account, sayings_of, occasion.id if occasion else None)
    return [said for sentence in frame.page.sentences if not sentence.heading for said in resolver.read(sentence)]


class _Resolver:
    """Resolves the sayings of one sentence after another against what was said before."""

    sentence: Sentence

    def __init__(self, frame: Frame, account: Account, sayings_of: SayingsOf, occasion: str | None) -> None:
        self.frame = frame
        self.account = account
        self.sayings_of = sayings_of
        self.occasion = occasion
        self.text = frame.page.folded
        self.news = account.genre == "news"
        self.japanese = frame.page.vocabulary.code == "ja"  # there a clause without a topic has that of the one before
        self.state = _State()

    def read(self, sentence: Sentence) -> list[Said]:
        """The sayings of the next sentence."""
        state = self.state
        self.sentence = sentence
        if sentence.block != state.block:
            self._label()
            state.telling = None
            state.block = sentence.block
            if state.listing is not None and not self._in_list():
                state.listing = None
        if state.asking or (
            sentence.mask & (PRESS | REPORTER) and ASKS.search(self.text, sentence.start, sentence.end)
        ):
            return []
        made: list[Said] = []
        if sentence.mask & SPEECH or (self.news and sentence.mask & (OFFICE | RANK)):
            found = actors(sentence, self.frame)
            self._source(found)
            made = [one for s in self.sayings_of(sentence, found, self.frame) if (one := self._said(s)) is not None]
            if made and self.japanese and LIST_FOLLOWS.search(self.text, sentence.start, sentence.end):
                state.listing = made.pop() if len(made[-1].by) == 1 else None
                return made
        if state.listing is not None:
            return [self._listed(state.listing, made)]
        if state.telling is not None and self._calls():
            made = []  # "双方应深化合作,反对…": what the speaker of the sentence before calls for
        if not made and (more := self._goes_on()) is not None:
            made = [more]
        for one in made:
            speech, actor = one.saying.speech, one.saying.actor
            if speech.tells and one.by and actor is not None and actor.kind in {"person", "party", "he"}:
                state.telling = one
            elif speech.mutual:
                state.telling = None
        return made

    def _calls(self) -> bool:
        return not self.japanese and self.text.startswith(CALLS, self.sentence.start)

    def _in_list(self) -> bool:
        """Whether the sentence stands behind a mark such as "(1)"."""
        text, start = self.text, self.sentence.start
        return self.sentence.listed and text[text.rfind("\n", 0, start) + 1 : start].lstrip(" -・").startswith("(")

    def _listed(self, listing: Said, made: Sequence[Said]) -> Said:
        """A sentence of a list of what somebody said: theirs, whoever it tells of."""
        s = self.sentence
        own = next((one for one in made if one.saying.actor is None or one.by == listing.by), None)
        act = own.act if own is not None and not own.saying.speech.mutual else "state"
        saying = Saying(
            sentence=s, start=s.start, end=s.end, content=s.start, content_end=s.end, speech=GOING_ON, act=act,
            shape="listed",
        )  # fmt: skip
        return replace(listing, saying=saying, act=act)

    def _label(self) -> None:
        """ "吴谦:…": who speaks in this paragraph; "记者:" asks; of questions and answers what has no label goes on."""
        text, start, state = self.text, self.sentence.start, self.state
        colon = text.find(":", start, min(start + LONG_LABEL, self.sentence.end))
        name = text[start:colon] if colon > start else ""
        asking = name != "" and (name.startswith(ASKERS) or name.endswith(ASKERS))
        name = name if asking or len(name) < LABEL else ""
        if not name:
            state.asking, state.label = False, state.label if state.transcript else None
            return
        state.asking, state.transcript = asking, state.transcript or asking
        side = self.frame.side
        state.label = None if asking else Actor(start, colon, "person", (side,) if side else (), name, True)

    def _source(self, found: Sequence[Actor]) -> None:
        """Whose account the words are: "防衛省によると", "松野官房長官は…明らかにした" hold until another is named."""
        for actor in found:
            if not (actor.reports and actor.parties):
                continue
            after = self.text[actor.end : actor.end + 8]
            if (
                actor.kind == "person"
                or after.startswith(
                    (
                        "によ",
                        "の発表",
                        "は",
                        "が",
                        "の説明",
                        "网站",
                        "发言人",
                        "消息",
                        "称",
                        "说",
                        "部门",
                        "表示",
                        "发表",
                        "指出",
                    )
                )
                or self.sentence.mask & RELEASE
            ):
                self.state.source = actor.parties
                return

    def _said(self, saying: Saying) -> Said | None:
        actor, reporter = saying.actor, saying.reporter
        by, speaker = self._who(actor, saying)
        if reporter is not None and reporter.parties and self.news:
            self.state.source = reporter.parties
        if not by or (saying.shape == "passive" and saying.act == "express_hope"):
            return None  # "…が期待されます": by whoever writes it
        if actor is not None and actor.kind == "person":
            self.state.person = actor
        if actor is not None:
            self.state.together = self.japanese and actor.kind in {"all", "two"} and len(by) > 1
        if len(by) == 1:
            self.state.single = by
        at = self._at(saying, actor)
        if actor is None and at == "round" and self.state.at == "press" and not saying.speech.mutual:
            at = "press"  # who spoke at a press conference goes on
        self.state.at = at
        alone = saying.act == "share_view" and len(by) == 1 and not saying.speech.mutual
        act = "state" if alone else saying.act  # "我们认为": nobody else shares it
        return Said(saying=saying, act=act, by=by, speaker=speaker, at=at, source=self.state.source)

    def _who(self, actor: Actor | None, saying: Saying) -> tuple[tuple[str, ...], str | None]:
        frame, state = self.frame, self.state
        if actor is None:
            if state.label is not None:
                return state.label.parties, state.label.speaker
            if saying.speech.mutual or saying.shape == "passive" or (state.together and saying.act in SHARED):
                return frame.parties, None
            return (state.single or self.account.account_of or state.source)[
                :1
            ], state.person.speaker if state.person and state.person.parties == state.single else None
        match actor.kind:
            case "all":
                return (actor.parties if len(actor.parties) > 1 else frame.parties), None
            case "two" if not self._four_meet():
                return frame.parties, None
            case "ours" | "two":
                own = frame.side or frame.home
                return ((own,) if own in frame.parties else self.account.account_of), None
            case "theirs":
                own = frame.side or frame.home
                return tuple(p for p in frame.parties if p != own), None
            case "between":
                return tuple(sorted({frame.side or frame.home, *actor.parties})), None
            case "he":
                return (state.person.parties, state.person.speaker) if state.person else (state.single, None)
            case _:
                return actor.parties, actor.speaker

    def _four_meet(self) -> bool:
        groups = self.frame.groups
        return bool(groups) and groups[0].key.named.noun.family == "2+2"

    def _at(self, saying: Saying, actor: Actor | None) -> str | None:
        reporter = saying.reporter
        if self.state.label is not None:
            return "press" if actor is None or actor.kind != "all" or self.account.genre == "other" else "round"
        if reporter is None and actor is not None and self._reports(actor):
            return "press"
        if reporter is None and self.sentence.mask & PRESS and (actor is None or actor.kind == "person"):
            return "press"
        return self.occasion or "round"

    def _reports(self, actor: Actor) -> bool:
        """A spokesperson, "she" of one, and what "中方" expects of a round that one of them announced."""
        if actor.reports or self.state.person is None or not self.state.person.reports:
            return actor.reports
        own = self.account.genre == "announcement" and actor.parties == self.state.person.parties
        return actor.kind == "he" or (own and self.state.at == "press")

    def _goes_on(self) -> Said | None:
        """A sentence in which the speaker of the one before goes on, in the same paragraph."""
        before, sentence = self.state.telling, self.sentence
        if self.japanese:
            return None
        if before is None and self.state.label is not None and not sentence.mask & ATTENDED:
            saying = self._whole()
            label = self.state.label
            return (
                Said(
                    saying=saying,
                    act=saying.act,
                    by=label.parties,
                    speaker=label.speaker,
                    at="press",
                    source=self.state.source,
                )
                if label.parties
                else None
            )
        if before is None or sentence.mask & ATTENDED:
            return None
        if AGENDA.search(self.frame.page.folded, sentence.start, sentence.end):
            return None
        saying = self._whole()
        return replace(before, saying=saying, act=saying.act)

    def _whole(self) -> Saying:
        s = self.sentence
        act = goes_on(s, self.frame)
        return Saying(
            sentence=s,
            start=s.start,
            end=s.end,
            content=s.start,
            content_end=s.end,
            speech=GOING_ON,
            act=act,
            shape="goes_on",
        )


def sources(said: Sequence[Said]) -> Iterator[tuple[str, ...]]:
    """The sources that a document names."""
    yield from (one.source for one in said if one.source)
