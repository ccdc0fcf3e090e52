"""A dialogue: its rounds over time, its threads, its people, its names, and what was read to know it."""

from msgspec import Struct

from secretariat import verbs
from secretariat.model import Dialogue
from secretariat.record.asks import Ask
from secretariat.web.desk import Desk, meant
from secretariat.web.paging import Page, Table


class OneDialogue(Struct, frozen=True, kw_only=True):
    """A dialogue with its history, where it stands today, and what is followed through it."""

    past: verbs.Past
    trail: verbs.Trail


def dialogue(desk: Desk, address: str, day: str | None = None) -> OneDialogue:
    """A dialogue over time."""
    found, _ = meant(desk, address)
    on = desk.on(day)
    return OneDialogue(past=verbs.past(desk.shelf, found, on), trail=verbs.threads(desk.shelf, on, found))


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
