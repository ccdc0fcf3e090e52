"""A dialogue: its rounds over time, its threads, its people, its names, and what was read to know it."""

from msgspec import Struct
from msgspec.structs import replace

from secretariat import verbs
from secretariat.model import Dialogue, Round
from secretariat.record.asks import Ask
from secretariat.record.promises import Deliverable
from secretariat.web.desk import Desk, meant
from secretariat.web.paging import Page, Table

AT_ONCE = 60  # rounds, or things that were said to be done
DRAWN = 120  # rounds that one strip can show
FEW = 20  # things that were said to be done beside the rounds


class OneDialogue(Struct, frozen=True, kw_only=True):
    """A dialogue with its history, where it stands today, and what is followed through it.

    Attributes:
        page, pages: which part of the rounds a page shows: the latest first, each part in the order of time.
    """

    past: verbs.Past
    trail: verbs.Trail
    page: int
    pages: int

    @property
    def rounds(self) -> tuple[Round, ...]:
        """The rounds that the page shows."""
        rounds = self.past.dialogue.rounds
        last = len(rounds) - (self.page - 1) * AT_ONCE
        return rounds[max(0, last - AT_ONCE) : last]

    @property
    def by_id(self) -> dict[str, Round]:
        """All rounds by their ids."""
        return self.past.dialogue.by_id

    @property
    def drawn(self) -> Dialogue:
        """The dialogue as far as its picture shows it: all of it, or the rounds of this page."""
        whole = self.past.dialogue
        return whole if len(whole.rounds) <= DRAWN else replace(whole, rounds=self.rounds)

    @property
    def promised(self) -> tuple[Deliverable, ...]:
        """What was said to be done last."""
        return _last_first(self.past)[:FEW]


def _last_first(past: verbs.Past) -> tuple[Deliverable, ...]:
    return tuple(sorted(past.deliverables, key=lambda one: (one.made or "", one.fact), reverse=True))


def dialogue(desk: Desk, address: str, day: str | None = None, page: int = 1) -> OneDialogue:
    """A dialogue over time."""
    found, _ = meant(desk, address)
    on = desk.on(day)
    part = verbs.part_of(found.rounds, verbs.Part(page, AT_ONCE))
    past = verbs.past(desk.shelf, found, on)
    return OneDialogue(
        past=past,
        trail=verbs.threads(desk.shelf, on, found, known=past.deliverables),
        page=part.page,
        pages=part.pages,
    )


def table(found: OneDialogue) -> Table:
    """A row for each round."""
    hosts = {one.round: one.host for one in found.past.history.hosts}
    gaps = {gap.before: gap.months for gap in found.past.dialogue.gaps}
    rows = (
        (held.id, held.ordinal, held.when, held.place, hosts.get(held.id), held.status, gaps.get(held.id))
        for held in found.past.dialogue.rounds
    )
    return Table(("id", "ordinal", "when", "place", "host", "status", "months_since_the_one_before"), rows)


PAGE = Page("/dialogue/{address:str}", "dialogue.html", dialogue, table)


class Promised(Struct, frozen=True, kw_only=True):
    """What was said to be done at the rounds of a dialogue, the last said first; some at a time."""

    dialogue: Dialogue
    day: str
    promised: tuple[Deliverable, ...]
    of: int
    page: int
    pages: int

    @property
    def by_id(self) -> dict[str, Round]:
        """The rounds by their ids."""
        return self.dialogue.by_id


def promised(desk: Desk, address: str, day: str | None = None, page: int = 1) -> Promised:
    """What was said to be done at the rounds of a dialogue, and what the record shows of it."""
    found, _ = meant(desk, address)
    past = verbs.past(desk.shelf, found, desk.on(day))
    part = verbs.part_of(_last_first(past), verbs.Part(page, AT_ONCE))
    return Promised(dialogue=found, day=past.day, promised=part.rows, of=part.of, page=part.page, pages=part.pages)


def promised_table(found: Promised) -> Table:
    """A row for each."""
    rows = (
        (one.fact, one.kind, one.by, one.according_to, one.made, one.due, one.urgency, one.status.outcome,
         one.status.when, one.document)
        for one in found.promised
    )  # fmt: skip
    heads = ("fact", "kind", "by", "according_to", "made", "due", "urgency", "outcome", "when", "document")
    return Table(heads, rows)


PROMISED = Page("/dialogue/{address:str}/promised", "promised.html", promised, promised_table)


class Asks(Struct, frozen=True, kw_only=True):
    """What each party of a dialogue asked of the others, over its rounds."""

    dialogue: Dialogue
    by: dict[str, tuple[Ask, ...]]


def asks(desk: Desk, address: str) -> Asks:
    """What each party of a dialogue asked."""
    found, _ = meant(desk, address)
    return Asks(dialogue=found, by={party: verbs.asked(desk.shelf, found, party) for party in found.parties})


def asks_table(found: Asks) -> Table:
    """A row for each time that something was asked."""
    rows = (
        (one.fact, party, ask.to, one.when, one.act, one.evidence[0].quote if one.evidence else None)
        for party, every in found.by.items()
        for ask in every
        for one in ask.said
    )
    return Table(("fact", "by", "to", "when", "act", "quote"), rows)


ASKS = Page("/dialogue/{address:str}/asks", "asks.html", asks, asks_table)
