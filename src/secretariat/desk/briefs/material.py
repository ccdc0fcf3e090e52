"""What a brief is made of, gathered beforehand: making it asks nothing more of anybody."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from secretariat.desk.across import Across
from secretariat.desk.compare import Comparison
from secretariat.model import Dialogue, Header, Person, RecordFinding, Remark, Round, Statement
from secretariat.record import Voice
from secretariat.record.asks import Ask, Asked
from secretariat.record.contacts import Met
from secretariat.record.days import days, last_day
from secretariat.record.history import History
from secretariat.record.promises import Deliverable
from secretariat.record.standing import Standing
from secretariat.record.threads import Thread


class Nearby(Struct, frozen=True):
    """A round of another dialogue of the same parties that falls in the same days."""

    dialogue: Dialogue
    held: Round


class Material(Struct, frozen=True, kw_only=True):
    """All that the record knows of a dialogue for a brief on a day.

    Attributes:
        house: the side that the brief is for, or None: it orders the sides and chooses names, never a fact.
        asks: by side, what it asked over the rounds.
        objections: likewise, what it objected to or voiced concern at.
        accounts: by side, what changed in its words between the last two rounds that it told of.
        compared: the accounts of the last round that more than one side told of, with that round.
        told: the texts that tell of the rounds; `said` are their statements, in order of time.
        headers: of every document of those, by id.
        met_since: their one-off meetings, visits and telephone calls since the last round held, in order of time.
        undated: ids of documents between these parties that a day in the past leaves out because nobody dated them.
    """

    day: str
    house: str | None
    dialogue: Dialogue
    history: History
    standing: Standing
    deliverables: tuple[Deliverable, ...]
    threads: tuple[Thread, ...]
    asks: Mapping[str, tuple[Ask, ...]]
    objections: Mapping[str, tuple[Ask, ...]]
    accounts: Mapping[str, Across]
    compared: Comparison | None
    told: tuple[Voice, ...]
    said: tuple[tuple[Asked, Statement], ...]
    headers: Mapping[str, Header]
    people: tuple[Person, ...]
    findings: tuple[RecordFinding, ...]
    nearby: tuple[Nearby, ...]
    met_since: tuple[Met, ...]
    remarks: tuple[Remark, ...]
    undated: tuple[str, ...] = ()

    @property
    def sides(self) -> tuple[str, ...]:
        """The parties, the house first."""
        parties = self.dialogue.parties
        return tuple(sorted(parties, key=lambda p: (p != self.house, p)))

    @property
    def others(self) -> tuple[str, ...]:
        """Those who sit at the other side of the table: all, where the brief is for nobody of them."""
        return tuple(p for p in self.dialogue.parties if p != self.house)

    @property
    def rounds(self) -> Mapping[str, Round]:
        """The rounds by id."""
        return self.dialogue.by_id

    def language(self, document: str) -> str | None:
        """The language of a document's words."""
        header = self.headers.get(document)
        return header.language if header else None

    def held(self) -> list[Round]:
        """The rounds held by the day, in order."""
        return [held for held in self.dialogue.rounds if held.status == "held" and not self._after(held)]

    def announced(self) -> Iterator[Round]:
        """The rounds that somebody announced or entered, and that nobody told of as held."""
        return (held for held in self.dialogue.rounds if held.status in ("planned", "proposed"))

    def passed(self, held: Round) -> bool:
        """Whether the day of a round is over."""
        known, on = days(held.when), last_day(self.day)
        return bool(known and on and known.last < on)

    def _after(self, held: Round) -> bool:
        known, on = days(held.when), last_day(self.day)
        return bool(known and on and known.first > on)
