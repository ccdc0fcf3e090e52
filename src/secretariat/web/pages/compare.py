"""Accounts side by side: of one round, or of one publisher at two rounds."""

from collections.abc import Sequence

from msgspec import Struct

from secretariat import verbs
from secretariat.desk.across import Across
from secretariat.desk.compare import Comparison
from secretariat.model import Dialogue, Header, Round
from secretariat.record.history import History
from secretariat.web.desk import Desk, meant
from secretariat.web.paging import Page, Table


class Compared(Struct, frozen=True, kw_only=True):
    """The accounts of a round, under the history of its dialogue.

    Attributes:
        headers: of the documents that are compared.
    """

    dialogue: Dialogue
    history: History
    round: Round
    comparison: Comparison
    headers: dict[str, Header]


def compared(desk: Desk, address: str) -> Compared:
    """What only one account of a round tells, what both tell, where they differ."""
    dialogue, held = meant(desk, address)
    headers = {header.id: header for voice in desk.shelf.told([held]) for header in voice.documents}
    return Compared(
        dialogue=dialogue,
        history=desk.shelf.known(dialogue).history,
        round=held,
        comparison=verbs.compared(desk.shelf, dialogue, held),
        headers=headers,
    )


def table(found: Compared) -> Table:
    """A row for each passage."""
    told = found.comparison
    rows: list[Sequence[object]] = [
        ("differ", one.about, one.code, side, words, one.passages[side].document, one.passages[side].fact)
        for one in told.differ
        for side, words in one.accounts.items()
    ]
    rows += [
        ("only", None, one.act, side, one.quote, one.document, one.fact)
        for side, every in told.only.items()
        for one in every
    ]
    rows += [
        ("both", None, both.passages[side].act, side, words, both.passages[side].document, both.passages[side].fact)
        for both in told.both
        for side, words in both.quotes.items()
    ]
    return Table(("part", "about", "code", "account", "quote", "document", "fact"), rows)


PAGE = Page("/round/{address:str}/compare", "compare.html", compared, table)


class TwoRounds(Struct, frozen=True, kw_only=True):
    """Each side's words at an earlier and a later round."""

    dialogue: Dialogue
    earlier: Round
    later: Round
    sides: tuple[Across, ...]


def across(desk: Desk, address: str, other: str) -> TwoRounds:
    """What one publisher says again, otherwise, or no more, from one round to another."""
    dialogue, one = meant(desk, address)
    _, second = meant(desk, other)
    sides = verbs.between(desk.shelf, dialogue, one, second)
    rounds = {held.id: held for held in (one, second)}
    return TwoRounds(
        dialogue=dialogue,
        earlier=rounds[sides[0].earlier] if sides else one,
        later=rounds[sides[0].later] if sides else second,
        sides=sides,
    )


def across_table(found: TwoRounds) -> Table:
    """A row for each passage of either round."""
    rows = [
        (side.side, part, one.quote, one.document, one.fact)
        for side in found.sides
        for part, every in (
            ("new", side.new),
            ("gone", side.gone),
            ("before", tuple(pair.before for pair in (*side.changed, *side.kept))),
            ("now", tuple(pair.now for pair in (*side.changed, *side.kept))),
        )
        for one in every
    ]
    return Table(("account", "part", "quote", "document", "fact"), rows)


ACROSS = Page("/round/{address:str}/across/{other:str}", "across.html", across, across_table)
