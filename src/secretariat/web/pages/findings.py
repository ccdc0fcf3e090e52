"""Findings: what a person should look at."""

from collections.abc import Sequence

from msgspec import Struct

from secretariat import verbs
from secretariat.model import Decision, Proposal, RecordFinding
from secretariat.web.desk import Desk
from secretariat.web.paging import Page, Table

MOST = 100


class Findings(Struct, frozen=True, kw_only=True):
    """What a person should look at.

    Attributes:
        of_findings, of_proposals: how many there are; those shown are the first.
        names: what the rounds and dialogues that they are about are called.
    """

    findings: tuple[RecordFinding, ...]
    of_findings: int
    proposals: tuple[Proposal, ...]
    of_proposals: int
    unheld: tuple[Decision, ...]
    names: dict[str, str]


def findings(desk: Desk) -> Findings:
    """What a person should look at: contradictions, likenesses, decisions that no longer hold."""
    asked = verbs.open_questions(desk.shelf)
    shown, proposed = asked.findings[:MOST], asked.proposals[:MOST]
    about = {one.about for one in shown} | {fact for one in proposed for fact in one.facts}
    return Findings(
        findings=shown,
        of_findings=len(asked.findings),
        proposals=proposed,
        of_proposals=len(asked.proposals),
        unheld=asked.unheld,
        names=verbs.names_of(desk.shelf, about),
    )


def table(found: Findings) -> Table:
    """A row for each."""
    rows: list[Sequence[object]] = [("finding", one.code, one.about, None) for one in found.findings]
    rows += [("proposal", one.why, *one.facts) for one in found.proposals]
    rows += [("decision", one.kind, one.fact, one.other) for one in found.unheld]
    return Table(("kind", "code", "about", "other"), rows)


PAGE = Page("/findings", "findings.html", findings, table)
