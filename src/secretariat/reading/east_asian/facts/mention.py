"""The Mention of a round: every slot that the document fills, each with its claim."""

import re
from collections.abc import Sequence

from secretariat.model import Claim, Finding, Mention, Quote, Series
from secretariat.model.facts import Role
from secretariat.reading.east_asian.facts.heads import heads
from secretariat.reading.east_asian.facts.round_status import status_of
from secretariat.reading.east_asian.facts.told_round import ToldRound, tells_of_meeting
from secretariat.reading.east_asian.frame import Frame
from secretariat.reading.east_asian.marks import MAIN, NEXT, PREVIOUS
from secretariat.reading.east_asian.named import Named
from secretariat.reading.east_asian.series import Group, own_parties
from secretariat.reading.east_asian.slots import Value, tense
from secretariat.reading.east_asian.tellings import Telling, counted

NO_QUOTES = str.maketrans("", "", '「」“”"')
BRACKETS = re.compile(r"[(（][^)）]*(?:[)）]|$)|[、,，]?(?:いわゆる|通称).*$")
# "按照…对话的要求", "…対話の成果を踏まえ": what is built on a dialogue, and no round of it.
BY_MEANS = re.compile("(?:通过|透过|利用|依托|借助|发挥)$")
ON_WHOSE_GROUND = ("的要求", "的精神", "框架", "共识", "成果", "达成", "の成果", "の枠組み", "の合意", "での")


class Draft:
    """One round of one series while its slots are gathered."""

    def __init__(
        self,
        key: str,
        told: Sequence[Telling],
        group: Group,
        frame: Frame,
        number: int | None,
        *,
        subject: bool,
        announced: bool,
    ) -> None:
        self.role: Role = _role(key, number, subject=subject)
        self.told = ToldRound(key, told, group, frame, number, self.role)
        self.group = group
        self.frame = frame
        self.announced = announced
        self.only_a_title = False
        self.claims: dict[str, Claim] = {}
        self.open: dict[str, str] = {}
        self.findings: list[Finding] = []

    def stands(self) -> bool:
        """Whether enough is told of it to be a round: its number, its date or its place, or that it is next."""
        told, key = self.told, self.group.key.named
        if told.main and self.only_a_title:
            return False
        if told.main:
            if self.role == "subject":
                return self._is_told()
            return bool(told.in_text) and (key.ordinal is not None or self._tells(key))
        if told.key == PREVIOUS:
            dated = (told.when(announced=self.announced) or told.place()) is not None
            return bool(told.in_text) and (dated or self._is_the_last(told.in_text))
        return bool(told.in_text)

    def _is_the_last(self, told: Sequence[Telling]) -> bool:
        """ "上次指导委员会会议以来": of a numbered round the one before is known by its number."""
        if self.role != "previous" or self.told.number is None:
            return False
        return any(t.named is not None and t.named.role == "previous" for t in told)

    def _is_told(self) -> bool:
        """Whether the text has it as a meeting: by a heading, its number, its date or place, or a verb of meeting."""
        told = self.told
        if any(t.stretch.sentence.heading or t.ordinal is not None or tells_of_meeting(t.stretch) for t in told.told):
            return True
        return (told.when(announced=self.announced) or told.place()) is not None

    def _tells(self, key: Named) -> bool:
        """Whether a series beside the document's own is told of by more than its parties: "日中韓の対話" is none."""
        if len(own_parties(key, self.frame.lexicon.tables)) < 2 and not key.led:
            return False
        if all(_is_means(t) for t in self.told.in_text):
            return False
        by_name = bool(key.topics or key.level or key.own or key.noun.family == "2+2")
        by_name = by_name and key.noun.family != "summit" and any(self._to_come(t) for t in self.told.in_text)
        return by_name or (self.told.when(announced=self.announced) or self.told.place()) is not None

    def _to_come(self, telling: Telling) -> bool:
        """ "…対話に向けて協力する": a round without number, date or place is one that is to be held."""
        if telling.named is not None and telling.page.folded.startswith(ON_WHOSE_GROUND, telling.named.end):
            return False
        words = telling.stretch.sentence.words
        promised = any(w.term.speech is not None and w.term.speech.commits for w in words)
        return promised or tense(telling.stretch, telling.page) == "future"

    def mention(self, number: int) -> Mention:
        """The Mention with a claim for each slot."""
        told, key = self.told, self.group.key.named
        when, place, mode = told.when(announced=self.announced), told.place(), told.mode()
        if mode is not None and mode.value in {"video", "phone"}:
            place = None
        host = told.host(place)
        status = status_of(told, when, announced=self.announced)
        name, quotes = self._name()
        self.claims["dialogue"] = Claim("stated", "named", quotes)
        own = len(key.parties) > 1
        self.claims["parties"] = Claim("stated" if own else "inferred", "named" if own else "document_parties", quotes)
        ordinal = self._ordinal()
        for slot, value in (("when", when), ("place", place), ("host", host), ("mode", mode), ("status", status)):
            if value is not None:
                self._claim(slot, value)
        first = self.group is self.frame.groups[0]
        summit = key.noun.family == "summit"
        return Mention(
            id=f"round:{number}",
            role=self.role,
            dialogue=name,
            parties=self.group.parties,
            series=Series(key.noun.lemma, self.group.topic, self.group.level),
            ordinal=ordinal,
            when=when.value if when else None,
            place=place.value if place else None,
            host=host.value if host else None,
            mode=mode.value if mode else None,  # type: ignore[arg-type]
            status=status.value,  # type: ignore[arg-type]
            heads=heads(self.frame, told.in_text, first=first, summit=summit) if told.subject else (),
            claims=self.claims,
            open=self.open,
            evidence=tuple(dict.fromkeys([t.quote for t in told.in_text])),
        )

    def _claim(self, slot: str, value: Value) -> None:
        quotes = value.claim.evidence
        if value.value is not None:
            self.claims[slot] = value.claim
        elif value.reason:
            self.open[slot] = value.reason
        if value.reason:
            phrase = quotes[0].quote if quotes else ""
            self.findings.append(Finding(code=value.reason, values={"slot": slot, "phrase": phrase}, evidence=quotes))

    def _name(self) -> tuple[str, tuple[Quote, ...]]:
        told = self.group.key
        named, page = told.named, told.page
        start, end, number = named.name_start, named.name_end, named.ordinal_word
        name = page.text[start:end]
        if number is not None and start < number.start < end:  # "中俄第二十轮战略安全磋商"
            name = page.text[start : number.start] + page.text[number.end : end]
        name = BRACKETS.sub("", name.translate(NO_QUOTES))  # "閣僚協議(「2+2」)": the short name is no part of it
        quotes = (page.quote(start, end),) if told.sentence.number >= 0 else ()
        return " ".join(name.split()), quotes

    def _ordinal(self) -> int | None:
        told = next((t for t in (*self.told.told, *self.told.titled) if t.ordinal is not None), None)
        if told is not None:
            word = told.ordinal_word
            quotes = (told.page.quote(word.start, word.end) if word else told.quote,) if told.quotable else ()
            self.claims["ordinal"] = Claim("stated", told.rule, quotes)
            return told.ordinal
        if self.told.key.isdigit():
            self.claims["ordinal"] = Claim("inferred", "counted_back", (self.told.told[0].quote,))
            return int(self.told.key)
        if self.told.subject and (count := counted(self.frame.page)):
            self.claims["ordinal"] = Claim("inferred", "one_more_than_counted", (count[1],))
            return count[0] + 1
        if self.told.key in {PREVIOUS, NEXT} and self.role != "other" and (base := self._main_number()) is not None:
            step = -1 if self.told.key == PREVIOUS else 1
            if base[0] + step > 0 and not self._earlier_than_last():
                self.claims["ordinal"] = Claim(
                    "inferred", "one_less_than_subject" if step < 0 else "one_more_than_subject", base[1]
                )
                return base[0] + step
        return None

    def _earlier_than_last(self) -> bool:
        """A round found by its date alone may be any that was before."""
        return all(t.rule == "named" and t.named is not None and t.named.role is None for t in self.told.told)

    def _main_number(self) -> tuple[int, tuple[Quote, ...]] | None:
        if self.told.number is not None:
            at = next(
                (
                    t
                    for t in self.group.told
                    if t.named.ordinal == self.told.number and t.named.ordinal_word and t.sentence.number >= 0
                ),
                None,
            )
            word = at.named.ordinal_word if at else None
            return self.told.number, (self.frame.page.quote(word.start, word.end),) if word else ()
        count = counted(self.frame.page)
        return (count[0] + 1, (count[1],)) if count else None


def _is_means(telling: Telling) -> bool:
    """ "通过经济合作综合检查会议等深化合作": by what it is done, and no round."""
    return telling.named is not None and BY_MEANS.search(telling.page.folded, 0, telling.named.start) is not None


def _role(key: str, number: int | None, *, subject: bool) -> Role:
    if key == MAIN:
        return "subject" if subject else "other"
    if not subject:
        return "other"
    if key in {NEXT, PREVIOUS}:
        return "next" if key == NEXT else "previous"
    if number is not None:
        return {1: "next", -1: "previous"}.get(int(key) - number, "other")  # type: ignore[return-value]
    return "other"
