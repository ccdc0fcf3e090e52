"""A round: every value with its sources, who led, what was said, by which account."""

from msgspec import Struct

from secretariat import verbs
from secretariat.desk.compare import Comparison
from secretariat.model import Dialogue, Round
from secretariat.web.desk import Desk, meant
from secretariat.web.paging import Page, Table


class OneRound(Struct, frozen=True, kw_only=True):
    """A round with what each text tells of it.

    Attributes:
        before, after: the ids of the rounds around it.
    """

    dialogue: Dialogue
    round: Round
    accounts: tuple[verbs.Account, ...]
    comparison: Comparison
    before: str | None
    after: str | None


def one_round(desk: Desk, address: str) -> OneRound:
    """A round, with every source of each value."""
    dialogue, held = meant(desk, address)
    ids = [one.id for one in dialogue.rounds]
    at = ids.index(held.id)
    return OneRound(
        dialogue=dialogue,
        round=held,
        accounts=verbs.accounts_of(desk.shelf, held),
        comparison=verbs.compared(desk.shelf, dialogue, held),
        before=ids[at - 1] if at else None,
        after=ids[at + 1] if at + 1 < len(ids) else None,
    )


def table(found: OneRound) -> Table:
    """A row for each value that a source gives."""
    rows = (
        (slot, value.value, value.basis, value.rule, value.document, value.fact,
         value.evidence[0].quote if value.evidence else None)
        for slot, values in found.round.slots.items()
        for value in values
    )  # fmt: skip
    return Table(("slot", "value", "basis", "rule", "document", "fact", "quote"), rows)


PAGE = Page("/round/{address:str}", "round.html", one_round, table)
